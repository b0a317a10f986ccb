"""Who did what is written down with what was done, in the same chain."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from faxdesk.domain.acts import ActFilter
from faxdesk.domain.errors import CommandRefusedError
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.people.contact import Contact
from faxdesk.engine.acts import Acts
from faxdesk.engine.address_book import AddressBook
from faxdesk.engine.command import write_down_acts
from faxdesk.engine.evidence.audit import audit
from faxdesk.engine.stores import Stores
from faxdesk.engine.team.deciding import Decision
from faxdesk.store.sql.journal import SqlJournal
from faxdesk.store.sqlite.connect import connect
from tests.outbox import TO, Outbox
from tests.stores import open_desk

OTHER = "+13127367001"


def done(outbox: Outbox) -> list[tuple[str, int | None]]:
    """What was done, oldest first."""
    acts = Acts(outbox.journal, outbox.now_s).all(ActFilter())
    return [(told.act.what, told.act.fax_id) for told in reversed(list(acts))]


def test_sending_is_written_down_and_so_is_each_command(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    commands = outbox.commands
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("held", lambda: commands.hold(fax_id)),
        ("released", lambda: commands.release(fax_id)),
        ("moved_up", lambda: commands.move_up(fax_id)),
        ("prioritised", lambda: commands.set_priority(fax_id, Priority.WHEN_IDLE)),
        ("rescheduled", lambda: commands.reschedule(fax_id, Timing())),
        ("cancelled", lambda: commands.cancel(fax_id)),
        ("retried", lambda: commands.retry(fax_id)),
        ("paused", outbox.queue_commands.pause),
        ("all_stopped", outbox.queue_commands.stop_everything),
        ("resumed", outbox.queue_commands.resume),
        ("fax_removed", lambda: commands.remove(fax_id)),
    )
    expected: list[tuple[str, int | None]] = [("sent", fax_id)]
    for what, step in steps:
        step()
        is_of_queue = what in {"paused", "all_stopped", "resumed"}
        expected.append((what, None if is_of_queue else fax_id))
    assert done(outbox) == expected
    assert audit(outbox.journal.chain, [], at_s=outbox.now_s()).is_whole


def test_what_was_decided_is_written_down(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    outbox.commands.hold(fax_id)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    [told] = Acts(outbox.journal, outbox.now_s).page(ActFilter(what=("decided",)))
    assert told.act.detail == {"choice": "give_up"}


def test_a_command_that_was_refused_was_not_done(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    with pytest.raises(CommandRefusedError):
        outbox.commands.release(fax_id)
    assert done(outbox) == [("sent", fax_id)]


def test_a_press_of_send_to_several_is_one_act(outbox: Outbox) -> None:
    ids = outbox.queue(TO, OTHER)
    [told] = Acts(outbox.journal, outbox.now_s).page(ActFilter())
    assert told.act.fax_id is None
    assert told.act.detail == {"first": ids[0], "last": ids[-1], "count": 2}


def test_changes_of_the_book_are_written_down_without_a_name(outbox: Outbox) -> None:
    book = AddressBook(outbox.stores, outbox.now_s)
    [contact_id] = book.add([Contact(id=0, name="Dr. Smith")]).added
    book.change(Contact(id=contact_id, name="Dr. Smythe"))
    book.add_group("Doctors")
    undo = book.remove([contact_id])
    book.undo(undo)
    told = list(Acts(outbox.journal, outbox.now_s).all(ActFilter()))
    whats = [each.act.what for each in reversed(told)]
    assert whats[:4] == ["contacts_added", "contacts_changed", "group_changed", "contacts_removed"]
    assert "Sm" not in str([each.act.detail for each in told])


def test_changed_settings_are_named_and_those_that_stay_are_not(outbox: Outbox) -> None:
    acts = write_down_acts(outbox.stores, outbox.now_s)
    lines = outbox.desk.settings.load().lines
    outbox.desk.settings.save(lines=lines, undo_s=9)
    outbox.desk.settings.save(lines=lines)
    [told] = acts().page(ActFilter())
    assert (told.act.what, told.act.detail) == ("settings_changed", {"settings": ["undo_s"]})


def test_acts_are_found_by_time_user_and_kind_a_page_at_a_time(tmp_path: Path) -> None:
    path, who = tmp_path / "journal.db", ["mara"]
    now = [1_790_000_000.0]
    with closing(SqlJournal(connect(path, "real"), lambda: (who[0], "desk-3"))) as journal:
        acts = Acts(journal, lambda: now[0])
        for number in range(6):
            who[0] = "mara" if number % 2 else "otto"
            acts.note("paused" if number < 3 else "resumed", round=number)
            now[0] += 60
        assert [told.act.detail["round"] for told in acts.all(ActFilter(user="mara"))] == [5, 3, 1]
        assert [told.act.detail["round"] for told in acts.all(ActFilter(what=("paused",)))] == [2, 1, 0]
        middle = ActFilter(since_s=1_790_000_060.0, until_s=1_790_000_180.0)
        assert [told.act.detail["round"] for told in acts.all(middle)] == [2, 1]
        first = acts.page(ActFilter(), limit=4)
        rest = acts.page(ActFilter(), before=first[-1].act.number)
        assert [told.act.detail["round"] for told in (*first, *rest)] == [5, 4, 3, 2, 1, 0]
        assert acts.users() == ["mara", "otto"]
        assert {told.act.desk for told in first} == {"desk-3"}


def test_the_number_is_read_from_the_fax_and_goes_with_it(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(TO)
    acts = Acts(outbox.journal, outbox.now_s)
    assert [told.to for told in acts.page(ActFilter())] == [TO]
    outbox.commands.cancel(fax_id)
    outbox.commands.remove(fax_id)
    assert {told.to for told in acts.page(ActFilter())} == {""}
    assert outbox.journal.find(fax_id) is None


def test_who_it_was_is_what_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from faxdesk.system.whoami import who

    before = who()
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert who() == before
    with (
        closing(SqlJournal(connect(tmp_path / "journal.db", "real"), who)) as journal,
        closing(open_desk(tmp_path / "desk.db")) as desk,
    ):
        stores = Stores(journal=journal, desk=desk)
        Acts(stores.journal, lambda: 1.0).note("paused")
        [told] = Acts(journal, lambda: 1.0).page(ActFilter())
    assert (told.act.user, told.act.desk) == before
