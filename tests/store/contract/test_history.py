"""What the journal promises of the faxes that are over: found, counted, summed up, tagged, binned."""

from dataclasses import replace
from datetime import datetime

import pytest

from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.fax import Document
from faxdesk.domain.fax.history import HistoryQuery, HistorySort, TotalsBy
from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.money import Money
from faxdesk.domain.people.recipient import Recipient
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import NOW_S, ONE, THREE, TWO, WHY, add, go, submission

DAY_S = 86_400.0
DELIVERED = (State.SUBMITTING, State.ACCEPTED, State.DELIVERED)
FAILED = (State.SUBMITTING, State.ACCEPTED, State.FAILED)


def sent(
    journal: Journal,
    address: str = ONE,
    *,
    name: str = "",
    company: str = "",
    document: str = "letter.pdf",
    fields: CoverFields | None = None,
    by: str = "",
    at_s: float = NOW_S,
    path: tuple[State, ...] = DELIVERED,
    reason: str | None = None,
) -> int:
    """A fax that is over."""
    made = submission(address)
    payload = replace(made.payload, documents=(Document(name=document, pages=3, size_bytes=9),))
    recipient = Recipient(address=address, name=name, company=company)
    cover = Cover(fields=fields) if fields is not None else None
    made = replace(made, payload=payload, recipients=(recipient,), cover=cover)
    journal._chain._who = lambda: (by, "")  # type: ignore[attr-defined]
    [fax_id] = journal.add(made, at_s=at_s)
    for state in path:
        is_end = state is path[-1] and reason is not None
        changes = {"failure_reason": reason} if is_end else {}
        assert journal.move(journal.fax(fax_id), state, cause=WHY, at_s=at_s + 60, **changes)  # type: ignore[arg-type]
    return fax_id


def found(journal: Journal, text: str = "", **asked: object) -> list[int]:
    query = HistoryQuery(text=text, **asked)  # type: ignore[arg-type]
    return [fax.id for fax in journal.history.page(query, limit=100).faxes]


def test_the_history_holds_what_is_over_newest_first(journal: Journal) -> None:
    one, two = sent(journal), sent(journal, TWO, path=FAILED)
    add(journal, THREE)
    assert found(journal) == [two, one]
    assert found(journal, is_rising=True) == [one, two]


def test_a_fax_is_found_by_all_that_somebody_remembers_of_it(journal: Journal) -> None:
    fields = CoverFields(
        recipient="Dr. Müller",
        recipient_company="Łódź Clinic",
        subject="Your form",
        reference="AZ 17/4",
        message="The results of last week's examination",
    )
    mine = sent(journal, "+442079460958", document="Ärztebrief 4711.pdf", fields=fields, by="Anna Smith")
    sent(journal, ONE, name="Somebody else", document="Other.pdf", by="Bert")
    for text in (
        *("muller", "MÜLLER", "lodz", "form your", "az 17/4", "examination", "arztebrief", "rztebr", "4711"),
        *("020 7946 0958", "+44 (0)20 7946-0958", "7946", "anna", "ärztebrief 0958", "Dr Müller form"),
    ):
        assert found(journal, text) == [mine], text
    assert found(journal, "nothing of the kind") == []


def test_what_was_removed_for_good_is_found_no_more(journal: Journal) -> None:
    gone, kept = sent(journal, document="secret.pdf"), sent(journal, document="secret too.pdf")
    journal.remove(gone, at_s=NOW_S + 99)
    assert found(journal, "secret") == [kept]


def test_pages_follow_one_another_without_gap_or_repetition(journal: Journal) -> None:
    ids = [sent(journal, document=f"letter {number}.pdf") for number in range(7)]
    for query in (
        HistoryQuery(),
        HistoryQuery(text="letter"),
        HistoryQuery(text="letter", is_rising=True),
        HistoryQuery(sort=HistorySort.DOCUMENT, is_rising=True),
        HistoryQuery(text="letter", sort=HistorySort.PAGES),
    ):
        seen: list[int] = []
        page = journal.history.page(query, limit=3)
        seen += [fax.id for fax in page.faxes]
        while page.after is not None:
            page = journal.history.page(query, after=page.after, limit=3)
            seen += [fax.id for fax in page.faxes]
        assert seen == (ids if query.is_rising else ids[::-1]), query


def test_single_fields_are_asked_for_by_themselves(journal: Journal) -> None:
    smith = sent(journal, ONE, name="Smith", company="Law", document="Jones.pdf", by="anna")
    jones = sent(journal, TWO, name="Jones", document="550101.pdf", by="annabel")
    assert found(journal, name="smith") == found(journal, name="law") == [smith]
    assert found(journal, name="jones") == [jones]
    assert found(journal, number="0101") == found(journal, number="+1 (312) 555-0101") == [smith]
    assert found(journal, user="Anna") == [smith]


def test_states_and_reasons_narrow_what_is_found(journal: Journal) -> None:
    good = sent(journal)
    busy = sent(journal, TWO, path=FAILED, reason="user_busy")
    dead = sent(journal, THREE, path=FAILED, reason="unallocated_number")
    assert found(journal, states=frozenset({State.FAILED})) == [dead, busy]
    assert found(journal, "letter", states=frozenset({State.DELIVERED})) == [good]
    assert found(journal, "letter", reasons=frozenset({"user_busy"})) == [busy]
    words = {"busy": frozenset({"user_busy"})}
    assert found(journal, "busy", reason_words=words) == [busy]
    assert found(journal, "failed", state_words={"failed": frozenset({State.FAILED})}) == [dead, busy]


def test_a_time_finds_what_was_added_or_ended_in_it(journal: Journal) -> None:
    monday, tuesday, wednesday = (sent(journal, at_s=NOW_S + day * DAY_S) for day in range(3))
    assert found(journal, since_s=NOW_S + DAY_S) == [wednesday, tuesday]
    assert found(journal, until_s=NOW_S + DAY_S) == [monday]
    assert found(journal, "letter", since_s=NOW_S + DAY_S, until_s=NOW_S + 2 * DAY_S) == [tuesday]
    day = f"{datetime.fromtimestamp(NOW_S + DAY_S):%Y-%m-%d}"  # noqa: DTZ006 - local time is meant
    assert found(journal, day) == found(journal, f"letter {day}") == [tuesday]


def test_columns_are_sorted(journal: Journal) -> None:
    b = sent(journal, THREE, name="Bert", document="a.pdf", by="zoe")
    a = sent(journal, ONE, name="anna", document="C.pdf", by="adam", path=FAILED)
    c = sent(journal, TWO, name="", company="Clinic", document="b.pdf")
    for sort, rising in (
        (HistorySort.NAME, [a, b, c]),
        (HistorySort.NUMBER, [a, c, b]),
        (HistorySort.DOCUMENT, [b, c, a]),
        (HistorySort.STATE, [b, c, a]),
        (HistorySort.USER, [c, a, b]),
        (HistorySort.ADDED, [b, a, c]),
        (HistorySort.ENDED, [b, a, c]),
    ):
        assert found(journal, sort=sort, is_rising=True) == rising, sort
        assert found(journal, sort=sort) == rising[::-1], sort
    assert found(journal, "clinic", sort=HistorySort.NAME) == [c]


def test_counting_stops_where_it_was_told_to(journal: Journal) -> None:
    for _ in range(5):
        sent(journal)
    few, many = (journal.history.count(HistoryQuery(text="letter"), at_most=most) for most in (5, 4))
    assert (few.number, few.is_more) == (5, False)
    assert (many.number, many.is_more) == (4, True)


def test_a_search_that_has_no_time_tells_where_to_go_on(journal: Journal) -> None:
    ids = [sent(journal, document=f"letter {number}.pdf") for number in range(5)]
    seen: list[int] = []
    page = journal.history.page(HistoryQuery(text="letter"), limit=9, patience_s=0.0)
    while page.is_cut:
        seen += [fax.id for fax in page.faxes]
        page = journal.history.page(HistoryQuery(text="letter"), after=page.after, limit=9, patience_s=0.0)
    assert seen + [fax.id for fax in page.faxes] == ids[::-1]


def test_days_recipients_and_users_are_summed_up(journal: Journal) -> None:
    sent(journal, ONE, name="Dr Smith", by="anna")
    sent(journal, ONE, name="Dr Smith", by="anna", path=FAILED)
    sent(journal, TWO, by="bert", at_s=NOW_S + DAY_S)
    days = journal.history.totals(HistoryQuery(), TotalsBy.DAY)
    assert [(each.faxes, each.delivered, each.failed, each.pages) for each in days] == [
        (1, 1, 0, 3),
        (2, 1, 1, 3),
    ]
    assert days[0].key > days[1].key
    recipients = journal.history.totals(HistoryQuery(), TotalsBy.RECIPIENT)
    assert [(each.key, each.name, each.faxes) for each in recipients] == [(ONE, "Dr Smith", 2), (TWO, "", 1)]
    users = journal.history.totals(HistoryQuery(text="smith"), TotalsBy.USER)
    assert [(each.key, each.faxes) for each in users] == [("anna", 2)]
    assert journal.history.totals(HistoryQuery(text="nobody"), TotalsBy.USER) == []
    assert journal.history.users() == ("anna", "bert")


def test_totals_tell_what_faxes_cost_and_whether_that_is_estimated(journal: Journal) -> None:
    one, two = sent(journal, by="anna"), sent(journal, TWO, by="anna")
    journal.costs.add(one, 1, Money.of_micros(14_000, "USD"), day="2026-11-29", pages=3, is_estimate=False)
    journal.costs.add(two, 2, Money.of_micros(7_000, "USD"), day="2026-11-29", pages=3, is_estimate=True)
    journal.costs.add(two, 3, Money.of_micros(5_000, "EUR"), day="2026-11-29", pages=3, is_estimate=False)
    [anna] = journal.history.totals(HistoryQuery(), TotalsBy.USER)
    assert [(each.micros, each.currency) for each in anna.money] == [(5_000, "EUR"), (21_000, "USD")]
    assert anna.is_estimated
    [first, _other] = sorted(
        journal.history.totals(HistoryQuery(), TotalsBy.RECIPIENT), key=lambda t: t.key != ONE
    )
    assert ([each.micros for each in first.money], first.is_estimated) == ([14_000], False)
    [found] = journal.history.totals(HistoryQuery(number=TWO), TotalsBy.DAY)
    assert [each.micros for each in found.money] == [5_000, 7_000]


def test_tags_are_put_on_found_and_taken_off(journal: Journal) -> None:
    one, two, three = sent(journal), sent(journal, TWO), sent(journal, THREE)
    journal.history.add_tag([one, two], " Court  Case ")
    journal.history.add_tag([one], "Übrig")
    journal.history.add_tag([one], "übrig")
    assert journal.history.tags() == {one: ("court case", "übrig"), two: ("court case",)}
    assert journal.history.tags([two, three]) == {two: ("court case",)}
    assert journal.history.tag_names() == ("court case", "übrig")
    assert found(journal, tag="COURT case") == found(journal, "court") == [two, one]
    assert found(journal, "ubrig") == found(journal, "letter ubrig") == [one]
    journal.history.remove_tag([one, two], "court case")
    assert found(journal, tag="court case") == []
    for bad in ("", " . ", "x" * 61):
        with pytest.raises(InvalidInputError):
            journal.history.add_tag([one], bad)


def test_what_lies_in_the_bin_is_out_of_sight_and_comes_back_whole(journal: Journal) -> None:
    one, two = sent(journal), sent(journal, TWO)
    changes = journal.last_change()
    journal.history.put_into_bin(one, at_s=NOW_S + 100)
    assert found(journal) == [two]
    assert found(journal, is_removed=True) == found(journal, "letter", is_removed=True) == [one]
    assert journal.listing.ids(ended_since_s=0.0) == [two]
    assert journal.changes_since(changes)[0] == frozenset({one})
    assert journal.history.in_bin_since(NOW_S + 99, limit=9) == []
    assert journal.history.in_bin_since(NOW_S + 100, limit=9) == [one]
    assert journal.history.take_from_bin(one)
    assert not journal.history.take_from_bin(one)
    assert found(journal) == journal.listing.ids(ended_since_s=0.0) == [two, one]


def test_the_queue_shows_what_is_open_what_ended_since_and_what_failed_within_six_days_before(
    journal: Journal,
) -> None:
    sent(journal, at_s=NOW_S - 2 * DAY_S)
    failed = sent(journal, TWO, at_s=NOW_S - 2 * DAY_S, path=FAILED)
    sent(journal, TWO, at_s=NOW_S - 7 * DAY_S, path=FAILED)
    [waiting] = add(journal, THREE)
    today = sent(journal, at_s=NOW_S)
    assert journal.listing.ids(ended_since_s=NOW_S) == [today, waiting, failed]
    assert journal.listing.ids(ended_since_s=NOW_S, group=Group.DELIVERED) == [today]
    totals = journal.listing.totals(ended_since_s=NOW_S)
    assert (totals[Group.WAITING], totals[Group.DELIVERED], totals[Group.FAILED]) == (1, 1, 1)
    go(journal, failed, State.QUEUED)
    assert journal.listing.ids(ended_since_s=NOW_S + DAY_S) == [waiting, failed]


@pytest.mark.parametrize(
    "since_s", [0.0, NOW_S - 3 * DAY_S, NOW_S - 3 * DAY_S + 60, NOW_S, NOW_S + 60, NOW_S + 61]
)
def test_the_tabs_count_what_the_queue_shows_whatever_ended_when_and_how(
    journal: Journal, since_s: float
) -> None:
    uncertain = (State.SUBMITTING, State.UNCERTAIN)
    paths = (DELIVERED, FAILED, (State.CANCELLED,), (*uncertain, State.MARKED_SENT), uncertain, ())
    numbers = (f"+1312555{number:04}" for number in range(1_000))
    for path in paths:
        for days in (0, 3, 9):
            for fate in ("plain", "asks", "bin", "asks, bin"):
                fax_id = sent(journal, next(numbers), at_s=NOW_S - days * DAY_S, path=path)
                if "asks" in fate:
                    journal.note(journal.fax(fax_id), cause=WHY, at_s=NOW_S, needs_attention=True)
                if "bin" in fate and path in paths[:4]:
                    journal.history.put_into_bin(fax_id, at_s=NOW_S)
    shown = {group: len(journal.listing.ids(ended_since_s=since_s, group=group)) for group in Group}
    assert journal.listing.totals(ended_since_s=since_s) == shown
    in_sight = journal.listing.ids(ended_since_s=since_s)
    assert sum(shown.values()) == len(in_sight) > 0
    assert journal.listing.ids(ended_since_s=since_s, among=journal.listing.ids()) == in_sight


def test_what_happened_to_a_fax_is_told_the_same_when_it_is_folded(journal: Journal) -> None:
    delivered, failed = sent(journal), sent(journal, TWO, path=FAILED)
    before = {fax_id: journal.listing.history(fax_id) for fax_id in (delivered, failed)}
    assert not journal.history.tidy(limit_s=9.0, now_s=NOW_S + 30 * DAY_S)
    journal.note(journal.fax(delivered), cause=WHY, at_s=NOW_S + 31 * DAY_S)
    told = journal.listing.history(delivered)
    assert told[:-1] == before[delivered]
    assert told[-1].at_s == NOW_S + 31 * DAY_S
    assert journal.listing.history(failed) == before[failed]
    assert found(journal, "letter") == [failed, delivered]
