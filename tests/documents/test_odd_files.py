"""Odd files on which the engines alone go wrong: what the precheck makes of them."""

import pytest

from faxdesk.documents.client import WorkerClient
from tests.documents import corpus
from tests.documents.conftest import Check, Put, codes


def _unfinished(content: bytes) -> bytes:
    """Without the end mark of its last section."""
    return content[: content.rindex(b"%%EOF")]


def test_an_update_without_its_end_mark_is_not_overlooked(check: Check) -> None:
    checked = check(_unfinished(corpus.incremental(2)))
    assert (checked.pages, len(checked.page_sizes), codes(checked)) == (3, 3, ["needs_repair"])


def test_the_pages_of_an_update_without_its_end_mark_are_drawn(worker: WorkerClient, put: Put) -> None:
    path = put(_unfinished(corpus.incremental(2)))
    assert worker.thumbnail(path, page=2, max_width_px=40, max_height_px=40).height_px == 40


def test_a_file_without_any_end_mark_is_read_and_said_to_need_repair(check: Check) -> None:
    checked = check(_unfinished(corpus.reportlab_text(3)))
    assert (checked.pages, codes(checked)) == (3, ["needs_repair"])


@pytest.mark.parametrize("count", [b"0", b"-3", b"null"])
def test_a_page_tree_that_denies_its_pages_needs_repair(check: Check, count: bytes) -> None:
    checked = check(corpus.simple(3, count=count))
    assert checked.pages == 3
    assert "needs_repair" in codes(checked)


def test_what_must_be_mended_and_cannot_be_is_called_damaged(check: Check) -> None:
    numbered_from_one = corpus.simple(5).replace(b"xref\n0 ", b"xref\n1 ")
    assert codes(check(numbered_from_one)) == ["damaged"]
