"""Pages are looked at once, a few of a long fax, and forgotten with their document."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.page_analysis import PageKind
from faxdesk.engine.compose.page_analyses import MOST_PAGES, PageAnalyses, PageSheet, sample
from faxdesk.processes import worker_command
from tests.documents import corpus


@pytest.fixture
def analyses() -> Iterator[PageAnalyses]:
    worker = WorkerClient(command=worker_command())
    yield PageAnalyses(lambda: worker)
    worker.close()


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "form.pdf"
    path.write_bytes(corpus.grey_form())
    return path


def analyse_pages(analyses: PageAnalyses, *sheets: PageSheet) -> list[PageSheet]:
    """Do the jobs as the pages' thread does; returns what was told."""
    told: list[PageSheet] = []
    for _key, job in analyses.jobs(sheets, told.append):
        job()
    return told


def test_a_form_is_seen_as_one_and_not_looked_at_again(analyses: PageAnalyses, form: Path) -> None:
    assert analyse_pages(analyses, (form, 0), (form, 0)) == [(form, 0)]
    found = analyses.analysis((form, 0))
    assert found is not None
    assert found.kind is PageKind.FORM
    assert analyse_pages(analyses, (form, 0)) == []


def test_a_page_that_cannot_be_drawn_is_tried_once(analyses: PageAnalyses, form: Path) -> None:
    assert analyse_pages(analyses, (form, 7)) == [(form, 7)]
    assert analyses.analysis((form, 7)) is None
    assert analyse_pages(analyses, (form, 7)) == []


def test_other_documents_pages_are_forgotten(analyses: PageAnalyses, form: Path) -> None:
    analyse_pages(analyses, (form, 0))
    analyses.keep_only([form.with_name("other.pdf")])
    assert analyses.analysis((form, 0)) is None


def test_of_a_long_fax_a_spread_of_pages_is_looked_at() -> None:
    sheets = [(Path("book.pdf"), page) for page in range(350)]
    chosen = [page for _path, page in sample(sheets)]
    assert len(chosen) == MOST_PAGES
    assert chosen[0] == 0
    assert chosen[-1] > 330
    assert chosen == sorted(set(chosen))
    assert sample(sheets[:5]) == sheets[:5]
