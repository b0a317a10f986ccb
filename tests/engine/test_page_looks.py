"""Pages are looked at once, a few of a long fax, and forgotten with their document."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.app import worker_command
from faxdesk.documents.client import Workshop
from faxdesk.domain.document.advice import PageKind
from faxdesk.engine.compose.page_analyses import MOST_PAGES, PageLooks, PageSheet, sample
from tests.documents import corpus


@pytest.fixture
def looks() -> Iterator[PageLooks]:
    workshop = Workshop(command=worker_command())
    yield PageLooks(lambda: workshop)
    workshop.close()


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "form.pdf"
    path.write_bytes(corpus.grey_form())
    return path


def look_at(looks: PageLooks, *sheets: PageSheet) -> list[PageSheet]:
    """Do the jobs as the pages' thread does; returns what was told."""
    told: list[PageSheet] = []
    for _key, job in looks.jobs(sheets, told.append):
        job()
    return told


def test_a_form_is_seen_as_one_and_not_looked_at_again(looks: PageLooks, form: Path) -> None:
    assert look_at(looks, (form, 0), (form, 0)) == [(form, 0)]
    found = looks.look((form, 0))
    assert found is not None
    assert found.kind is PageKind.FORM
    assert look_at(looks, (form, 0)) == []


def test_a_page_that_cannot_be_drawn_is_tried_once(looks: PageLooks, form: Path) -> None:
    assert look_at(looks, (form, 7)) == [(form, 7)]
    assert looks.look((form, 7)) is None
    assert look_at(looks, (form, 7)) == []


def test_other_documents_pages_are_forgotten(looks: PageLooks, form: Path) -> None:
    look_at(looks, (form, 0))
    looks.keep_only([form.with_name("other.pdf")])
    assert looks.look((form, 0)) is None


def test_of_a_long_fax_a_spread_of_pages_is_looked_at() -> None:
    sheets = [(Path("book.pdf"), page) for page in range(350)]
    chosen = [page for _path, page in sample(sheets)]
    assert len(chosen) == MOST_PAGES
    assert chosen[0] == 0
    assert chosen[-1] > 330
    assert chosen == sorted(set(chosen))
    assert sample(sheets[:5]) == sheets[:5]
