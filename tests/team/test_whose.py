"""Two desks' windows on one team: a colleague's change is seen, with who sent it; mine or everyone's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.state import State
from faxdesk.engine.team.deciding import Decision
from faxdesk.gui.contacts.contacts_window import ContactsWindow
from faxdesk.gui.evidence.audit_window import AuditWindow
from faxdesk.gui.history.history_window import HistoryWindow
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.gui.queue.queue_columns import Column
from faxdesk.gui.team.whose import Whose
from tests.gui.desk import Desk
from tests.postgres import needs_postgres, shared_server, together
from tests.team.people import Apps, office, send

pytestmark = [needs_postgres, together]

NUMBERS = ("+13127367276", "+442079460958")


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Apps]:
    with office(shared_server(), tmp_path) as (_name, people):
        yield people


@pytest.fixture
def ben(team: Apps, qtbot: QtBot) -> Iterator[Desk]:
    """Ben's window; he may send nothing, so that what waits goes on waiting."""
    desk = Desk(team.app("ben", sends=False), qtbot)
    desk.open()
    yield desk
    desk.close()


def rows(desk: Desk) -> list[tuple[str, str]]:
    """To whom, and who sent it, from the top of the list."""
    model = desk.window.queue.model
    found = [model.row(place) for place in range(model.rowCount())]
    return [(row.fax.recipient.address, row.sender) for row in found if row is not None]


def button_of(desk: Desk, fax_id: int) -> str:
    """What stands on the button in a fax's row."""
    place = desk.window.queue.model.place_of(fax_id)
    row = desk.window.queue.model.row(place) if place is not None else None
    assert row is not None
    return row.action_text


def choice(desk: Desk) -> QComboBox:
    [found] = desk.window.queue.filter.findChildren(Whose)
    return found


def test_a_colleague_s_fax_appears_with_who_sent_it_and_mine_leaves_it_out(team: Apps, ben: Desk) -> None:
    nora = team("nora")
    [theirs] = send(nora, NUMBERS[0])
    ben.wait(lambda: len(rows(ben)) == 1)
    [mine] = send(ben.session, NUMBERS[1])
    ben.wait(lambda: len(rows(ben)) == 2)
    user = nora.faxes.fax(theirs).by_user
    assert rows(ben) == [(NUMBERS[1], f"Desk of ben ({user})"), (NUMBERS[0], f"Desk of nora ({user})")]
    assert not ben.window.queue.table.isColumnHidden(Column.SENDER)
    choice(ben).setCurrentIndex(1)
    assert [address for address, _sender in rows(ben)] == [NUMBERS[1]]
    ben.wait(lambda: sum(ben.window.queue.totals.values()) == 1)
    nora.commands.hold(theirs)
    ben.session.commands.hold(mine)
    ben.wait(lambda: [address for address, _sender in rows(ben)] == [NUMBERS[1]])
    choice(ben).setCurrentIndex(0)
    ben.wait(lambda: len(rows(ben)) == 2)
    ben.window.queue.table.select(theirs)
    ben.window.queue.details_button.setChecked(True)
    labels = ben.window.queue.details.findChildren(type(ben.window.queue.table._instead))  # type: ignore[union-attr]
    assert any(each.text() == f"Desk of nora ({user})" for each in labels)


def test_who_decides_what_a_colleague_has_just_decided_is_told(team: Apps, ben: Desk) -> None:
    ada = team("ada")
    [fax_id] = send(ben.session, NUMBERS[0])
    with shared_server().connect(team.database) as connection:
        connection.execute("UPDATE fax SET state = 'uncertain', needs_attention = 1")
    ben.wait(lambda: ben.window.queue.filter.group is None and needs_person(ben))
    told: list[str] = []
    ben.window.commands.refused.connect(told.append)
    ada.commands.decide(fax_id, Decision.SEND_AGAIN)
    # The list has not heard of it yet: nothing has run in between.
    ben.window.commands.carry_out(FaxAction.MARK_SENT, [fax_id])
    [sentence] = told
    assert f"has just decided about fax {fax_id}" in sentence
    assert ada.faxes.fax(fax_id).state is not State.MARKED_SENT
    ben.wait(lambda: not needs_person(ben))


def test_the_history_has_the_same_choice(team: Apps, ben: Desk) -> None:
    nora = team("nora")
    [theirs], [mine] = send(nora, NUMBERS[0]), send(ben.session, NUMBERS[1])
    for session, fax_id in ((nora, theirs), (ben.session, mine)):
        session.commands.cancel(fax_id)
    show_number = ben.window.queue.model._show_number
    icons = ben.window.queue._icons
    history = HistoryWindow(ben.session, ben.bridge, ben.window.commands, icons, show_number, ben.window)
    assert history.model.fax_ids(range(history.model.rowCount())) == [mine, theirs]
    history.filters.whose.setCurrentIndex(1)
    assert history.model.fax_ids(range(history.model.rowCount())) == [mine]
    assert history.model.cells(0)[6].startswith("Desk of ben (")


def needs_person(desk: Desk) -> bool:
    model = desk.window.queue.model
    row = model.row(0) if model.rowCount() else None
    return row is not None and row.fax.needs_attention


def test_a_desk_alone_has_no_such_choice(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(App("demo", environment={"FAXDESK_HOME": str(tmp_path / "alone")}), qtbot)
    desk.open()
    try:
        assert desk.window.queue.filter.findChildren(Whose) == []
        assert desk.window.queue.table.isColumnHidden(Column.SENDER)
        header = desk.window.queue.model.headerData(
            Column.SENDER, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
        )
        assert header == "Sent by"
    finally:
        desk.close()


def test_what_a_clerk_may_not_do_to_a_colleague_s_fax_is_grey_and_says_why(team: Apps, ben: Desk) -> None:
    [theirs] = send(team("nora"), NUMBERS[0])
    ben.wait(lambda: len(rows(ben)) == 1)
    [mine] = send(ben.session, NUMBERS[1])
    ben.wait(lambda: len(rows(ben)) == 2)
    table = ben.window.queue.table
    why = f"Fax {theirs} is a colleague's. You may not change it; they, or a lead of the team, may."

    def offered() -> dict[str, tuple[bool, str]]:
        menu = table.menu()
        found = {item.text(): (item.isEnabled(), item.toolTip()) for item in menu.actions() if item.text()}
        menu.close()
        return found

    table.select(theirs)
    assert offered() == {
        **dict.fromkeys(("Cancel", "Send before the others", "When it goes…", "Put on hold"), (False, why)),
        "Details": (True, "Details"),
    }
    hold = ben.window.actions_.fax_actions[FaxAction.HOLD]
    assert (hold.isEnabled(), hold.toolTip()) == (False, why)
    assert button_of(ben, theirs) == ""
    table.select(mine)
    assert all(is_enabled for is_enabled, _tip in offered().values())
    assert hold.isEnabled()
    assert button_of(ben, mine) == "Cancel"


def test_what_a_clerk_may_not_write_or_forget_is_grey_and_a_lead_may_write(team: Apps, qtbot: QtBot) -> None:
    for person, may in (("ben", False), ("lea", True)):
        desk = Desk(team.app(person, sends=False), qtbot)
        try:
            desk.open()
            icons, show_number = desk.window._icons, desk.window.show_number
            own = (desk.session, desk.bridge)
            history = HistoryWindow(*own, desk.window.commands, icons, show_number, desk.window)
            log = AuditWindow(*own, show_number, desk.window)
            book = ContactsWindow(*own, icons, show_number, desk.window)
            for button in (history.save, log.export_button, book._buttons["export"]):
                assert button.isEnabled() is may
                assert button.toolTip().startswith("You may not write") is not may
            assert book._buttons["add"].isEnabled()
            assert not book.forget_button.isEnabled()
        finally:
            desk.close()
