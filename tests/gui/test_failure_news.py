"""A fax that failed is said until somebody has looked at it, wherever they look meanwhile."""

from pathlib import Path

from faxdesk.domain.fax.state import Group, State
from tests.gui.desk import DELIVERS, UNALLOCATED, Desk

UNALLOCATED_TOO = "+13127367121"
_ORDER = (None, Group.UNDER_WAY, Group.WAITING, Group.NEEDS_YOU, Group.FAILED)


def tab_text(desk: Desk, group: Group) -> str:
    return desk.window.queue.filter.tabs.tabText(_ORDER.index(group))


def open_tab(desk: Desk, group: Group) -> None:
    desk.window.queue.filter.tabs.setCurrentIndex(_ORDER.index(group))


def said(desk: Desk) -> str:
    news = desk.window.queue.news
    assert news is not None
    return "" if news.banner.isHidden() else news.banner.text


def look(desk: Desk) -> None:
    """As the clock does it, with the window before a person."""
    news = desk.window.queue.news
    assert news is not None
    news._look()


def fail(desk: Desk, letter: Path, to: str = UNALLOCATED) -> None:
    news = desk.window.queue.news
    assert news is not None
    news._timer.setInterval(3_600_000)  # nobody looks but the test
    before = desk.window.queue.waiting_for_person
    [fax] = desk.send(letter, to=[to])
    desk.wait_for(fax, State.FAILED)
    desk.wait(lambda: desk.window.queue.waiting_for_person > before)
    desk.window.queue.count()


def test_a_failure_behind_another_tab_is_said_above_the_table(desk: Desk, letter: Path) -> None:
    open_tab(desk, Group.UNDER_WAY)
    fail(desk, letter)
    assert said(desk).startswith("To +1 312-736-7122: Failed: ")
    assert tab_text(desk, Group.FAILED) == "Failed 1 (1 new)"
    assert desk.window.windowTitle().startswith("1 needs you")


def test_show_leads_to_its_row_and_looking_there_makes_it_old(desk: Desk, letter: Path) -> None:
    open_tab(desk, Group.UNDER_WAY)
    fail(desk, letter)
    news = desk.window.queue.news
    assert news is not None
    assert news.banner.button is not None
    desk.click(news.banner.button)
    [fax] = desk.faxes()
    assert desk.window.queue.filter.group is Group.FAILED
    assert desk.window.queue.table.selected_ids() == [fax.id]
    look(desk)
    assert news.count == 1, "one glance is not enough"
    look(desk)
    assert news.count == 0
    assert said(desk) == ""
    assert tab_text(desk, Group.FAILED) == "Failed 1"
    assert "needs you" not in desk.window.windowTitle()


def test_a_failure_in_sight_is_not_said_twice(desk: Desk, letter: Path) -> None:
    fail(desk, letter)
    assert desk.window.queue.filter.group is None
    assert said(desk) == ""
    assert tab_text(desk, Group.FAILED) == "Failed 1 (1 new)"


def test_what_is_tried_again_is_no_news(desk: Desk, letter: Path) -> None:
    open_tab(desk, Group.WAITING)
    fail(desk, letter)
    desk.window.pause_or_resume()
    [fax] = desk.faxes()
    desk.session.commands.retry(fax.id)
    desk.wait(lambda: said(desk) == "")
    assert desk.window.queue.waiting_for_person == 0


def test_two_failures_are_one_line(desk: Desk, letter: Path, scan: Path) -> None:
    open_tab(desk, Group.UNDER_WAY)
    fail(desk, letter)
    fail(desk, scan, to=UNALLOCATED_TOO)
    desk.wait(lambda: said(desk) == "2 faxes failed.")


def test_what_arrives_is_no_news(desk: Desk, letter: Path) -> None:
    open_tab(desk, Group.UNDER_WAY)
    [fax] = desk.send(letter, to=[DELIVERS])
    desk.wait_for(fax, State.DELIVERED)
    assert said(desk) == ""
    assert tab_text(desk, Group.FAILED) == "Failed 0"
