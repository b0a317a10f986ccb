"""The command line in this process, on a computer of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from faxdesk.cli import main
from tests.documents.corpus import simple


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, bytes], str]:
    """Writes a file and gives its path."""

    def write(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Runs a command that ends with one line of standard error; gives its status and that line."""

    def run(*arguments: str) -> tuple[int, str]:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1), said.err
        return status, said.err.rstrip("\n")

    return run


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An account from the environment that nobody is asked about: nothing is sent here."""
    for name, value in {
        "FAXDESK_HOME": str(tmp_path / "home"),
        "FAXDESK_CONNECTION_ID": "1293384261075731499",
        "FAXDESK_FROM": "+13125790099",
        "TELNYX_BASE_URL": "http://127.0.0.1:9/v2",
        "TELNYX_API_KEY": "KEY0123",
    }.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture
def letter_pdf(file: Callable[[str, bytes], str]) -> str:
    return file("letter.pdf", simple(2))
