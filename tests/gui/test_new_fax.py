"""File, New fax: the upper half empty at once, and what stood there back with one key."""

from pathlib import Path

import pytest

from tests.gui.desk import DELIVERS, Desk


@pytest.fixture
def composed(desk: Desk, letter: Path) -> Desk:
    """A fax with everything that one can have."""
    desk.wait(desk.window.cover_row.template.isEnabled)
    desk.add(letter)
    desk.type_number(DELIVERS)
    desk.type_number("+44 20", end="")
    assert desk.window.cover_row.choice is not None
    desk.window.cover_row.choice.choose("standard")
    desk.window.fax_settings.change(store_media=True, webhook_url="https://example.com/fax")
    return desk


def what_stands_there(desk: Desk) -> tuple[object, ...]:
    choice = desk.window.cover_row.choice
    assert choice is not None
    return (
        desk.numbers,
        desk.window.recipients_panel.field.line.text(),
        [item.name for item in desk.items],
        choice.state.template,
        desk.window.fax_settings.choices.store_media,
        desk.window.fax_settings.choices.webhook_url,
    )


EMPTY: tuple[object, ...] = ([], "", [], "", False, "")
FULL = (["+1 312-736-7276"], "+44 20", ["letter.pdf"], "standard", True, "https://example.com/fax")


def test_a_new_fax_begins_empty_and_the_last_one_comes_back_whole(composed: Desk) -> None:
    assert what_stands_there(composed) == FULL
    composed.press("Ctrl+N")
    assert what_stands_there(composed) == EMPTY
    assert composed.window.recipients_panel.field.line.hasFocus()
    composed.press("Ctrl+Z")
    assert what_stands_there(composed) == FULL
    composed.wait(lambda: composed.window.composer.readiness.plan() is not None)


def test_taking_it_back_after_the_next_was_begun_changes_the_two(composed: Desk, scan: Path) -> None:
    composed.press("Ctrl+N")
    composed.add(scan)
    bar = composed.window.send_panel.aside_bar
    assert bar is not None
    composed.click(bar.button)
    assert what_stands_there(composed) == FULL
    composed.click(bar.button)
    assert [item.name for item in composed.items] == ["scan.pdf"]
    assert composed.numbers == []


def test_what_was_put_aside_is_given_up_after_a_while(composed: Desk) -> None:
    spool = composed.session.folder / "spool"
    composed.press("Ctrl+N")
    bar = composed.window.send_panel.aside_bar
    assert bar is not None
    bar._timer.setInterval(1)
    composed.wait(lambda: not bar.words)
    composed.wait(lambda: not list(spool.iterdir()))
    assert what_stands_there(composed) == EMPTY


def test_closing_leaves_no_copy_of_what_was_put_aside(composed: Desk) -> None:
    composed.press("Ctrl+N")
    assert composed.window.close()
    # A page that is being drawn with the sender's line is there for a moment.
    composed.wait(lambda: not list((composed.session.folder / "spool").iterdir()))


def test_a_new_fax_where_nothing_was_begun_says_nothing(desk: Desk) -> None:
    desk.press("Ctrl+N")
    assert desk.window.send_panel.aside_bar is None
    assert desk.window.recipients_panel.field.line.hasFocus()


def test_a_document_still_being_checked_goes_with_the_rest(desk: Desk, letter: Path) -> None:
    desk.drop(letter)
    desk.press("Ctrl+N")
    assert desk.items == ()
    desk.press("Ctrl+Z")
    desk.wait(lambda: bool(desk.items) and desk.items[0].is_sendable)
