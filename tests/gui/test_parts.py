"""What is too long for one fax: the parts in the queue, kept together, and what a person does with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.gui.queue.fax_actions import FaxAction
from faxdesk.gui.queue.fax_facts import facts_of
from faxdesk.gui.queue.queue_columns import Column
from tests.documents import corpus
from tests.gui.desk import DELIVERS, DELIVERS_TOO, Desk

File = Callable[[str, bytes], Path]


@pytest.fixture
def parts(desk: Desk, file: File) -> list[Fax]:
    """The two parts of 360 pages; they wait, as the queue is paused."""
    desk.session.queue.pause()
    return send_book(desk, file)


def send_book(desk: Desk, file: File) -> list[Fax]:
    desk.add(file("book.pdf", corpus.simple(360)))
    desk.type_number(DELIVERS)
    desk.press_send()
    desk.wait(lambda: len(desk.faxes()) == 2)
    return desk.faxes()


def documents_column(desk: Desk, fax: Fax) -> str:
    model = desk.window.queue.model
    desk.wait(lambda: model.place_of(fax.id) is not None)
    return str(model.data(model.index(desk.place(fax), Column.DOCUMENT)))


def test_the_parts_are_said_before_send(desk: Desk, file: File) -> None:
    desk.add(file("book.pdf", corpus.simple(360)))
    desk.type_number(DELIVERS)
    desk.type_number(DELIVERS_TOO)
    assert desk.summary == "1 document, 360 pages, to 2 numbers, as 2 faxes to each"
    card = desk.window.documents_panel.card(desk.items[0])
    assert "They are sent as 2 faxes" in card._findings.text()
    assert card.actions_.pages_button.isVisible(), "fewer pages are a remedy"


def test_each_row_says_which_part_it_is(desk: Desk, parts: list[Fax]) -> None:
    assert [documents_column(desk, fax) for fax in parts] == [
        "Part 1 of 2: book.pdf",
        "Part 2 of 2: book.pdf",
    ]


def test_both_parts_arrive_one_after_the_other(desk: Desk, parts: list[Fax]) -> None:
    desk.window.resume()
    for fax in parts:
        desk.wait_for(fax, State.DELIVERED)
    first, second = (desk.session.faxes.fax(fax.id) for fax in parts)
    assert (first.payload.pages, second.payload.pages) == (180, 180)
    assert first.state_since_s <= second.state_since_s


def test_the_details_say_where_the_other_part_is(desk: Desk, parts: list[Fax]) -> None:
    facts = dict(facts_of(parts[0], (), str, parts))
    assert facts["Part"] == f"1 of 2; part 2 is fax no. {parts[1].id}"


def test_cancelling_one_part_asks_about_the_other(desk: Desk, parts: list[Fax]) -> None:
    asked = desk.answer("All parts")
    desk.window.commands.carry_out(FaxAction.CANCEL, [parts[0].id])
    (question,) = asked
    assert question.startswith("This is part 1 of 2. Cancel the other parts too?")
    assert question.endswith("Otherwise the receiver gets a document with pages missing.")
    assert [desk.state(fax) for fax in parts] == [State.CANCELLED] * 2


def test_one_part_alone_can_be_cancelled_and_tried_again(desk: Desk, parts: list[Fax]) -> None:
    desk.answer("Only this part")
    desk.window.commands.carry_out(FaxAction.CANCEL, [parts[1].id])
    assert [desk.state(fax) for fax in parts] == [State.QUEUED, State.CANCELLED]
    desk.window.commands.carry_out(FaxAction.RETRY, [parts[1].id])
    assert desk.state(parts[1]) is State.QUEUED, "nothing is to be asked: the other part waits already"


def test_nothing_happens_when_the_question_is_left(desk: Desk, parts: list[Fax]) -> None:
    desk.answer("Leave it")
    desk.window.commands.carry_out(FaxAction.CANCEL, [parts[0].id])
    assert [desk.state(fax) for fax in parts] == [State.QUEUED] * 2


def test_undo_takes_back_every_part(desk: Desk, file: File) -> None:
    desk.session.desk.settings.save(undo_s=60)
    parts = send_book(desk, file)
    undo = desk.undo_bar
    assert undo.isVisible()
    desk.click(undo.button)
    assert [desk.state(fax) for fax in parts] == [State.CANCELLED] * 2
    assert [item.name for item in desk.items] == ["book.pdf"]
