"""What is composed and not sent: kept without a question, back at the next start, gone when that is meant."""

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faxdesk.app import App
from faxdesk.domain.fax.priority import Priority
from faxdesk.domain.fax.state import State
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.options import Quality
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.gui.cover.cover_choice import CoverChoice
from faxdesk.gui.documents.unlock_dialog import UnlockDialog
from faxdesk.gui.window.banners import Notice
from tests.documents import corpus
from tests.gui.desk import DELIVERS, Desk

DAY_S = 24 * 3600.0


class Computer:
    """One person's computer, on which FaxDesk is started again and again."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self._qtbot = qtbot
        self._home = home
        self._open: list[Desk] = []

    def start(self, *files: Path, policy: Policy = NO_POLICY) -> Desk:
        app = App(
            "real" if policy is not NO_POLICY else "demo",
            environment={"FAXDESK_HOME": str(self._home)},
            who="window",
            demo_speed=60,
            policy=policy,
        )
        app.session.desk.settings.save(undo_s=0)
        app.sweep_spool()
        desk = Desk(app, self._qtbot)
        self._open.append(desk)
        desk.open(files)
        return desk

    def quit(self, desk: Desk) -> None:
        """Close the window as a person does; a question would stand there for ever."""
        assert desk.window.close()
        self.end(desk)

    def end(self, desk: Desk) -> None:
        self._open.remove(desk)
        desk.close()

    def end_all(self) -> None:
        for desk in list(self._open):
            self.end(desk)

    def drafts(self, profile: str = "demo") -> list[Path]:
        return sorted((self._home / profile / "drafts").glob("*.json"))

    def copies(self, profile: str = "demo") -> list[Path]:
        return sorted((self._home / profile / "spool").glob("*.pdf"))


@pytest.fixture
def computer(qtbot: QtBot, tmp_path: Path) -> Iterator[Computer]:
    computer = Computer(qtbot, tmp_path / "home")
    yield computer
    computer.end_all()


def compose(desk: Desk, *files: Path) -> None:
    """A fax with all that one may have: odd numbers too, and one that is still typed."""
    desk.add(*files)
    for text in ("312 736 7276", "12345"):
        desk.type_number(text)
    desk.type_number("0044 20", end="")
    desk.window.fax_settings.change(quality=Quality.ULTRA_DARK, store_preview=True)
    cover(desk).choose("standard")


def cover(desk: Desk) -> CoverChoice:
    choice = desk.window.cover_row.choice
    assert choice is not None
    return choice


def wait_for_documents(desk: Desk, *names: str) -> None:
    desk.wait(lambda: tuple(item.name for item in desk.items) == names)


def documents(desk: Desk) -> list[object]:
    """All that is known of them, but for the numbers that this start gave them."""
    return [replace(item.staged, id=0) for item in desk.items if item.staged is not None]


def test_a_composed_fax_is_there_again_after_closing_without_a_question(
    computer: Computer, letter: Path, scan: Path
) -> None:
    desk = computer.start()
    compose(desk, letter, scan)
    desk.window.documents.turn(desk.items[1], 1, is_clockwise=True)
    staged = documents(desk)
    computer.quit(desk)
    letter.unlink()
    again = computer.start()
    wait_for_documents(again, "letter.pdf", "scan.pdf")
    assert documents(again) == staged, "the private copies, as they were checked and arranged"
    assert again.numbers == ["+1 312-736-7276", "12345"]
    assert again.window.recipients_panel.typing == "0044 20"
    assert (again.window.fax_settings.choices.quality, again.window.fax_settings.choices.store_preview) == (
        Quality.ULTRA_DARK,
        True,
    )
    assert cover(again).state.template == "standard"
    assert "You have not sent this fax yet." in again.window._banners.banner(Notice.DRAFT).text


def test_a_chosen_time_is_there_again_and_what_has_passed_of_it_is_not(
    computer: Computer, letter: Path
) -> None:
    desk = computer.start()
    compose(desk, letter)
    now_s = desk.session.now_s()
    chosen = Timing(not_before_s=now_s + DAY_S, deadline_s=now_s + 2 * DAY_S, priority=Priority.URGENT)
    desk.window.composer.set_timing(chosen)
    computer.quit(desk)
    again = computer.start()
    wait_for_documents(again, "letter.pdf")
    assert again.window.composer.timing == chosen
    assert "urgent" in again.window.send_panel.when_button.text()
    again.window.composer.set_timing(replace(chosen, not_before_s=now_s - 9, deadline_s=now_s - 1))
    computer.quit(again)
    third = computer.start()
    wait_for_documents(third, "letter.pdf")
    assert third.window.composer.timing == Timing(priority=Priority.URGENT)


def test_it_can_be_sent_as_if_nothing_had_happened(computer: Computer, letter: Path) -> None:
    desk = computer.start()
    desk.add(letter)
    desk.type_number(DELIVERS)
    computer.quit(desk)
    again = computer.start()
    wait_for_documents(again, "letter.pdf")
    again.press_send()
    again.wait(lambda: len(again.faxes()) == 1)
    again.wait_for(again.faxes()[0], State.DELIVERED)
    again.wait(lambda: computer.drafts() == [])
    assert not again.window._banners.is_shown(Notice.DRAFT)
    computer.quit(again)
    third = computer.start()
    third.add(letter)
    assert ([item.name for item in third.items], third.numbers) == (["letter.pdf"], [])


def test_it_is_kept_while_the_window_is_open_for_the_user_alone(computer: Computer, letter: Path) -> None:
    desk = computer.start()
    desk.add(letter)
    desk.wait(lambda: len(computer.drafts()) == 1)
    (draft,) = computer.drafts()
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert stat.S_IMODE(draft.parent.stat().st_mode) == 0o700
    desk.window.documents.remove(desk.items[0])
    desk.wait(lambda: computer.drafts() == [])


def test_a_copy_that_is_gone_is_said_on_its_card(computer: Computer, letter: Path, scan: Path) -> None:
    desk = computer.start()
    desk.add(letter, scan)
    assert desk.items[0].staged is not None
    lost = desk.items[0].staged.private_copy().path
    computer.quit(desk)
    lost.unlink()
    again = computer.start()
    wait_for_documents(again, "letter.pdf", "scan.pdf")
    card = again.window.documents_panel.card(again.items[0])
    assert card._findings.text() == "FaxDesk's copy of this document is gone. Take it out and add it again."
    assert again.items[1].is_sendable
    computer.quit(again)
    third = computer.start()
    wait_for_documents(third, "letter.pdf", "scan.pdf")
    assert third.items[0].is_copy_gone


def test_what_was_still_being_checked_is_checked_at_the_next_start(computer: Computer, letter: Path) -> None:
    desk = computer.start()
    desk.drop(letter)
    assert desk.items[0].is_being_checked
    computer.quit(desk)
    again = computer.start()
    again.wait(lambda: len(again.items) == 1 and again.items[0].is_sendable)


def test_a_new_fax_is_one_press_away_and_leaves_nothing(computer: Computer, letter: Path) -> None:
    desk = computer.start()
    compose(desk, letter)
    computer.quit(desk)
    again = computer.start()
    wait_for_documents(again, "letter.pdf")
    button = again.window._banners.banner(Notice.DRAFT).button
    assert button is not None
    again.click(button)
    assert (again.items, again.numbers, again.window.recipients_panel.typing) == ((), [], "")
    assert not cover(again).is_begun
    assert again.window.fax_settings.choices.quality is Quality.HIGH
    assert not again.window._banners.is_shown(Notice.DRAFT)
    again.wait(lambda: computer.drafts() == [])
    computer.quit(again)
    assert computer.copies() == []


def test_the_notice_of_a_kept_fax_goes_with_the_last_of_it(computer: Computer, letter: Path) -> None:
    desk = computer.start()
    desk.add(letter)
    computer.quit(desk)
    again = computer.start()
    wait_for_documents(again, "letter.pdf")
    again.wait(lambda: again.window._banners.is_shown(Notice.DRAFT))
    again.window.documents.remove(again.items[0])
    assert not again.window._banners.is_shown(Notice.DRAFT)


def test_what_the_disk_doesn_t_take_is_asked_about(computer: Computer, letter: Path) -> None:
    desk = computer.start()
    (desk.session.folder / "drafts").write_bytes(b"in the folder's place")
    desk.add(letter)
    asked = desk.answer("Go back")
    assert not desk.window.close()
    assert asked == ["The fax you are composing has not been sent. Close and give it up?"]
    desk.answer("Close")
    computer.quit(desk)
    assert computer.copies() == []


def test_told_to_end_on_a_full_disk_what_was_kept_before_is_still_there(
    computer: Computer, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = computer.start()
    desk.add(letter)
    desk.wait(lambda: any('"copy": {' in path.read_text(encoding="utf-8") for path in computer.drafts()))

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("faxdesk.system.draft_files.os.fsync", full)
        desk.type_number(DELIVERS)
        desk.window.end()
        computer.end(desk)
    again = computer.start()
    wait_for_documents(again, "letter.pdf")
    assert again.items[0].is_sendable


def test_two_windows_don_t_take_each_other_s(computer: Computer, letter: Path, scan: Path) -> None:
    one = computer.start()
    one.add(letter)
    one.wait(lambda: len(computer.drafts()) == 1)
    other = computer.start()
    other.add(scan)
    assert [item.name for item in other.items] == ["scan.pdf"]
    assert [item.name for item in one.items] == ["letter.pdf"]
    computer.quit(one)
    computer.quit(other)
    first, second = computer.start(), computer.start()
    wait_for_documents(first, "scan.pdf")
    wait_for_documents(second, "letter.pdf")


def test_documents_that_faxdesk_is_started_with_don_t_go_to_another_fax_s_recipients(
    computer: Computer, letter: Path, scan: Path
) -> None:
    desk = computer.start()
    desk.add(letter)
    desk.type_number(DELIVERS)
    computer.quit(desk)
    with_file = computer.start(scan)
    with_file.wait(lambda: with_file.window._banners.is_shown(Notice.DRAFT))
    assert (with_file.numbers, [item.name for item in with_file.items]) == ([], ["scan.pdf"])
    assert "is kept" in with_file.window._banners.banner(Notice.DRAFT).text
    with_file.window.begin_new_fax()
    computer.quit(with_file)
    wait_for_documents(computer.start(), "letter.pdf")


def test_a_draft_s_copies_outlive_the_sweep_and_go_with_the_draft_s_time(
    computer: Computer, letter: Path
) -> None:
    desk = computer.start()
    desk.add(letter)
    computer.quit(desk)
    for path in (*computer.copies(), *computer.drafts()):
        os.utime(path, times=(time.time() - 29 * DAY_S,) * 2)
    again = computer.start()
    wait_for_documents(again, "letter.pdf")
    assert again.items[0].is_sendable
    computer.quit(again)
    assert computer.drafts()[0].stat().st_mtime < time.time() - 28 * DAY_S, (
        "looking at it makes it no younger"
    )
    for path in (*computer.copies(), *computer.drafts()):
        os.utime(path, times=(time.time() - 31 * DAY_S,) * 2)
    third = computer.start()
    assert (computer.copies(), computer.drafts()) == ([], [])
    assert third.items == ()


def test_where_it_says_to_keep_none_faxdesk_asks_and_leaves_no_copy(computer: Computer, letter: Path) -> None:
    desk = computer.start(policy=Policy.from_entries({"settings": {"keep_draft_days": 0}}, "policy.json"))
    desk.add(letter)
    asked = desk.answer("Go back")
    assert not desk.window.close()
    assert asked == ["The fax you are composing has not been sent. Close and give it up?"]
    assert computer.drafts("real") == []
    desk.answer("Close")
    computer.quit(desk)
    assert (computer.drafts("real"), computer.copies("real")) == ([], [])


def test_what_was_locked_since_is_not_brought_back(computer: Computer, letter: Path) -> None:
    desk = computer.start(policy=Policy(source="policy.json"))
    desk.add(letter)
    desk.window.fax_settings.change(monochrome=True, black_threshold_pct=40)
    computer.quit(desk)
    settings = {"black_threshold_pct": 80, "default_cover": "short"}
    policy = Policy.from_entries({"settings": settings, "locked": list(settings)}, "policy.json")
    again = computer.start(policy=policy)
    wait_for_documents(again, "letter.pdf")
    assert again.window.fax_settings.choices.black_threshold_pct == 80
    assert again.window.fax_settings.choices.monochrome
    assert cover(again).state.template == "short"


def test_a_password_is_kept_nowhere(computer: Computer, tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(corpus.encrypted("opens sesame", revision=6))
    desk = computer.start()
    desk.add(path)
    desk.click(desk.window.documents_panel.card(desk.items[0]).actions_.fix_button)
    dialog = desk.window.findChild(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    dialog.password.setText("opens sesame")
    desk.click(dialog.unlock_button)
    desk.wait(lambda: desk.items[0].is_sendable)
    computer.quit(desk)
    assert "sesame" not in computer.drafts()[0].read_text(encoding="utf-8")
    again = computer.start()
    wait_for_documents(again, "minutes.pdf")
    assert again.items[0].is_sendable


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 9}', '{"version": 1, "documents": 3}'])
def test_a_draft_that_can_t_be_read_stands_in_nobody_s_way(
    computer: Computer, content: str, letter: Path
) -> None:
    desk = computer.start()
    desk.add(letter)
    computer.quit(desk)
    computer.drafts()[0].write_text(content, encoding="utf-8")
    again = computer.start()
    again.add(letter)
    assert [item.name for item in again.items] == ["letter.pdf"]
    computer.quit(again)
    wait_for_documents(computer.start(), "letter.pdf")


def test_greys_that_go_as_shown_are_still_so_and_nothing_more_is_offered(
    computer: Computer, tmp_path: Path
) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(corpus.grey_form())
    desk = computer.start(path)
    desk.wait(lambda: bool(desk.items) and bool(desk.items[0].dots_save_s))
    desk.click(desk.window.documents_panel.card(desk.items[0]).actions_.clean_up_button)
    desk.wait(lambda: desk.items[0].original is not None and desk.items[0].work is None)
    computer.quit(desk)
    desk = computer.start()
    desk.wait(lambda: bool(desk.items) and desk.items[0].line_s is not None)
    card = desk.window.documents_panel.card(desk.items[0])
    assert "greys as shown" in card.accessibleDescription()
    desk.wait(lambda: desk.items[0].dots_for is not None and desk.items[0].dots_for[1] == (1,))
    assert not card.actions_.clean_up_button.isVisible()
