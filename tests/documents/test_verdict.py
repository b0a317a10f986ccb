"""Which engine is believed when they differ, and how long pypdf may think."""

import io

import pytest

from faxdesk.documents import precheck
from faxdesk.documents.inspection import Inspection, Reading, SizeRun
from faxdesk.documents.verdict import pages_in, verdict
from faxdesk.documents.worker.pdf import engines
from faxdesk.documents.worker.time_limit import OutOfTimeError, time_limit
from tests.documents import corpus
from tests.documents.conftest import codes

Said = int | str


def _found(
    pypdf: Said,
    pdfium: Said,
    qpdf: Said,
    *,
    listed: int | None = None,
    unreadable: int = 0,
    sized: bool = True,
    repaired: bool = False,
) -> Inspection:
    """What each engine said: a count, or why it has none."""
    said = {"pypdf": pypdf, "pdfium": pdfium, "qpdf": qpdf}
    return Inspection(
        state="pdf",
        size_bytes=1_000,
        header_offset=0,
        readings=tuple(
            Reading(engine=engine, outcome="read", pages=word)
            if isinstance(word, int)
            else Reading(engine=engine, outcome=word)
            for engine, word in said.items()
        ),
        listed_pages=listed,
        unreadable_pages=unreadable,
        was_repaired=repaired,
        sizes=(SizeRun(pages=1, width_pt=612, height_pt=792),) if sized else (),
    )


@pytest.mark.parametrize(
    ("found", "pages", "said"),
    [
        (_found(3, 3, 3), 3, ["ready"]),
        (_found(3, 9, 3), 3, ["page_count_differs"]),
        (_found(3, 3, 9), 3, ["page_count_differs"]),
        (_found(1, 4, 2), 4, ["page_count_differs"]),
        (_found(2, 3, 2, listed=3), 3, ["pages_unreadable"]),
        (_found(3, 3, 3, unreadable=1), 3, ["pages_unreadable"]),
        (_found("refused", 3, 3), 3, ["needs_repair"]),
        (_found("refused", "refused", 3), 3, ["needs_repair"]),
        (_found(3, 3, "refused"), 3, ["needs_repair"]),
        (_found(3, 3, "refused", repaired=True), 3, ["damaged"]),
        (_found(3, "refused", "refused"), None, ["damaged"]),
        (_found("refused", 3, "refused", unreadable=3, sized=False), 3, ["damaged"]),
        (_found("refused", "refused", "refused", sized=False), None, ["damaged"]),
        (_found(0, 0, 0, sized=False), None, ["no_pages"]),
        (_found("password", "password", "password", sized=False), None, ["encrypted"]),
        (_found("refused", "password", 3), None, ["encrypted"]),
        (_found(3, "password", 3), 3, ["needs_repair"]),
        (_found("too_slow", 3, 3), 3, ["hard_to_read"]),
        (_found("too_big", 400, 400), 400, ["too_many_pages", "hard_to_read"]),
    ],
)
def test_what_the_engines_say_comes_to_one_verdict(
    found: Inspection, pages: int | None, said: list[str]
) -> None:
    checked = precheck.judge("a.pdf", found)
    assert (checked.pages, codes(checked)) == (pages, said)
    assert verdict(found).pages == pages
    assert pages_in(found) == (pages if checked.is_sendable or "too_many_pages" in said else None)


def _never_ends() -> None:
    """Goes on whatever error comes, as libraries do."""
    while True:
        try:
            sum(range(100))
        except Exception:  # noqa: BLE001
            continue


def test_code_that_runs_too_long_is_stopped_even_if_it_swallows_errors() -> None:
    with pytest.raises(OutOfTimeError), time_limit(0.05):
        _never_ends()


def test_code_that_is_quick_enough_is_let_be() -> None:
    with time_limit(60):
        done = sum(range(1_000))
    assert done == 499_500


def test_pypdf_is_not_waited_for_for_ever() -> None:
    view = engines.view_of_pypdf(io.BytesIO(corpus.simple(5_000)), limit_s=0.001)
    assert (view.reading.outcome, view.reading.pages) == ("too_slow", None)
