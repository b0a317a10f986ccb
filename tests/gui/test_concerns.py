"""The one question before a fax goes: what it says, and what each button does."""

import threading
from pathlib import Path
from typing import Any

import pytest

from faxdesk.domain.fax.state import State
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message
from faxdesk.engine.compose import concerns
from faxdesk.engine.compose.concerns import Concern, Weight
from faxdesk.gui.compose import dispatch
from faxdesk.gui.compose.concern_question import ask
from faxdesk.gui.compose.sending import Question
from tests.gui.desk import DELIVERS, DELIVERS_TOO, UNALLOCATED, Desk
from tests.gui.test_cover import choose, fill_in

OWN = "+13125790015"


def fail_at(desk: Desk, number: str, letter: Path) -> None:
    fax = desk.send(letter, to=(number,))[0]
    desk.wait_for(fax, State.FAILED)


def press_send(desk: Desk) -> None:
    desk.wait(desk.window.send_panel.button.isEnabled)
    desk.press_send()


def wait_until_over(desk: Desk, asked: list[str]) -> None:
    desk.wait(lambda: bool(asked) and not desk.window.composer.is_sending)


def test_a_number_that_failed_as_dead_is_not_taken_again_without_a_word(
    desk: Desk, letter: Path, scan: Path
) -> None:
    fail_at(desk, UNALLOCATED, letter)
    asked = desk.answer("Don't send")
    desk.add(scan)
    desk.type_number(UNALLOCATED)
    press_send(desk)
    wait_until_over(desk, asked)
    assert asked[0].startswith("The last fax there could never arrive. +1 312-736-7122: ")
    assert "This number can't receive faxes." in asked[0]
    assert len(desk.faxes()) == 1
    assert (len(desk.items), len(desk.numbers)) == (1, 1), "what was not sent stays where it was"


def test_one_s_own_number_is_asked_about(desk: Desk, letter: Path) -> None:
    asked = desk.answer("Only to +1 312-736-7276")
    desk.add(letter)
    desk.type_number(OWN)
    desk.type_number(DELIVERS)
    press_send(desk)
    wait_until_over(desk, asked)
    assert asked == ["This is a fax number of your own. +1 312-579-0015"]
    assert [fax.recipient.address for fax in desk.faxes()] == [DELIVERS]


def test_another_number_of_the_account_is_one_s_own_too(desk: Desk, letter: Path) -> None:
    choice = desk.window.options_panel.complete().from_choice
    desk.wait(lambda: choice.count() > 1)
    asked = desk.answer("Don't send")
    desk.add(letter)
    desk.type_number("+13125790016")
    press_send(desk)
    wait_until_over(desk, asked)
    assert desk.faxes() == []


def test_an_empty_cover_is_asked_about_once(desk: Desk, letter: Path) -> None:
    asked = desk.answer("Don't send")
    desk.add(letter)
    desk.type_number(DELIVERS)
    choose(desk)
    press_send(desk)
    wait_until_over(desk, asked)
    assert asked == ["The cover page is empty: no name, no subject and no message stand on it."]
    asked = desk.answer("Send it all the same")
    press_send(desk)
    desk.wait(lambda: len(desk.faxes()) == 1)
    assert len(asked) == 1
    desk.add(letter)
    desk.type_number(DELIVERS_TOO)
    choose(desk)
    press_send(desk)
    desk.wait(lambda: len(desk.faxes()) == 2)


def test_a_cover_with_a_name_on_it_is_not_empty(desk: Desk, letter: Path) -> None:
    desk.add(letter)
    desk.type_number(DELIVERS)
    choose(desk)
    fill_in(desk, sender="Jane Smith")
    press_send(desk)
    desk.wait(lambda: len(desk.faxes()) == 1)


def test_several_things_are_asked_in_one_question(desk: Desk, letter: Path) -> None:
    fail_at(desk, UNALLOCATED, letter)
    asked = desk.answer("Only to +1 312-736-7276")
    desk.add(letter)
    for number in (UNALLOCATED, OWN, DELIVERS):
        desk.type_number(number)
    press_send(desk)
    wait_until_over(desk, asked)
    assert len(asked) == 1
    assert asked[0].startswith("There is more than one thing to look at:")
    for said in ("could never arrive.\n+1 312-736-7122", "your own.\n+1 312-579-0015"):
        assert said in asked[0]
    assert [fax.recipient.address for fax in desk.faxes()] == [UNALLOCATED, DELIVERS]


def test_a_long_list_is_judged_beside_the_window_and_asked_about_all_the_same(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.desk.settings.save(ask_above_recipients=0)
    judged_on = []

    def judge(*of: Any, **by: Any) -> list[Concern]:
        judged_on.append(threading.current_thread())
        return concerns.judge(*of, **by)

    monkeypatch.setattr(dispatch, "judge", judge)
    asked = desk.answer("Don't send")
    desk.add(letter)
    numbers = [f"+1312555{number:04}" for number in range(100)]
    desk.window.recipients_panel.recipients.add("\n".join([*numbers, OWN]))
    press_send(desk)
    wait_until_over(desk, asked)
    assert asked == ["This is a fax number of your own. +1 312-579-0015"]
    assert judged_on
    assert threading.main_thread() not in judged_on
    assert desk.faxes() == []


def test_stopped_while_a_long_list_is_judged_nothing_is_asked_or_sent(
    desk: Desk, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.desk.settings.save(ask_above_recipients=0)

    judging, may_go_on = threading.Event(), threading.Event()

    def judge(*of: Any, **by: Any) -> list[Concern]:
        judging.set()
        assert may_go_on.wait(90)
        return concerns.judge(*of, **by)

    monkeypatch.setattr(dispatch, "judge", judge)
    desk.add(letter)
    numbers = [f"+1312555{number:04}" for number in range(100)]
    desk.window.recipients_panel.recipients.add("\n".join([*numbers, OWN]))
    press_send(desk)
    desk.wait(judging.is_set)
    desk.window.composer.stop_sending()
    may_go_on.set()
    desk.wait(lambda: not desk.window.composer.is_sending)
    assert desk.faxes() == []
    assert (len(desk.items), len(desk.numbers)) == (1, 101)


@pytest.mark.parametrize(
    ("recipients", "button", "left"),
    [
        ((DELIVERS, DELIVERS_TOO), f"Only to {DELIVERS_TOO}", (DELIVERS_TOO,)),
        ((DELIVERS,), "Don't send", ()),
    ],
)
def test_what_is_refused_has_no_button_to_send_it(
    desk: Desk, recipients: tuple[str, ...], button: str, left: tuple[str, ...]
) -> None:
    everybody = tuple(Recipient(address=number) for number in recipients)
    refused = Concern(
        code="do_not_fax",
        message=Message(code="concern.own_number"),
        weight=Weight.REFUSE,
        recipients=everybody[:1],
    )
    desk.answer(button)
    answer = ask(desk.window, Question(concerns=(refused,), recipients=everybody), show_number=str, now_s=0.0)
    assert tuple(each.address for each in answer) == left
