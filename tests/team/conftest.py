"""What several tests of a team need."""

from pathlib import Path

import pytest

from tests.documents.corpus import simple


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(simple(1))
    return path
