"""What ports.Journal promises of documents, numbers and names that have to go."""

from dataclasses import replace

from faxdesk.domain.chain_check import ChainCheck
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.fax.fax import Document
from faxdesk.domain.fax.history import HistoryQuery, TotalsBy
from faxdesk.domain.fax.state import State
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.retention import DAY_S, is_stand_in
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import NOW_S, ONE, THREE, TWO, WHY, go, submission

DELIVERED = (State.SUBMITTING, State.ACCEPTED, State.DELIVERED)
LATER_S = NOW_S + 40 * DAY_S
UNTIL_S = NOW_S + 10 * DAY_S
FIELDS = CoverFields(
    recipient="Dr. Quittelmann",
    sender="Anna Absender",
    subject="Biopsiebefund",
    reference="AZ 4711",
    message="Zwetschgenkuchen",
)


def sent(
    journal: Journal,
    *addresses: str,
    name: str = "",
    at_s: float = NOW_S,
    path: tuple[State, ...] = DELIVERED,
    spool_name: str | None = None,
    fields: CoverFields | None = None,
    document: str = "Befund.pdf",
) -> list[int]:
    """Faxes of one press of Send that are over, unless `path` is another."""
    made = submission(*(addresses or (ONE,)))
    payload = replace(
        made.payload,
        documents=(Document(name=document, sha256="ab" * 32, pages=3, size_bytes=9),),
        spool_name=spool_name or f"{next(_NAMES):032x}.pdf",
    )
    recipients = tuple(Recipient(address=each.address, name=name) for each in made.recipients)
    cover = None if fields is None else Cover(fields=fields)
    ids = journal.add(replace(made, payload=payload, recipients=recipients, cover=cover), at_s=at_s)
    for fax_id in ids:
        for state in path:
            assert journal.move(journal.fax(fax_id), state, cause=WHY, at_s=at_s + 60)
    return ids


_NAMES = iter(range(1 << 124, 1 << 125))


def found(journal: Journal, text: str) -> list[int]:
    return [fax.id for fax in journal.history.page(HistoryQuery(text=text), limit=100).faxes]


def purge(journal: Journal, until_s: float = UNTIL_S) -> tuple[list[int], list[str]]:
    """All that is due, step by step: faxes and files."""
    ids: list[int] = []
    files: list[str] = []
    while True:
        swept = journal.retention.purge_some(until_s, at_s=LATER_S)
        ids += swept.fax_ids
        files += swept.files
        if not swept.has_more:
            return ids, files


def check_chain(journal: Journal) -> None:
    head = journal.chain.head()
    assert head is not None
    from faxdesk.domain.chain import first_hash

    check = ChainCheck(before=first_hash(head.name), number=head.first - 1)
    for read in journal.chain.links(head.first - 1, head.last):
        check.take(read.link, removed_by=read.removed_by)
    check.finish(head.last, head.last_hash)
    assert check.findings == []


def test_a_document_is_due_once_its_fax_ended_long_enough_ago(journal: Journal) -> None:
    [old], [new] = sent(journal), sent(journal, TWO, at_s=NOW_S + 20 * DAY_S)
    name = journal.fax(old).payload.spool_name
    assert purge(journal) == ([old], [name])
    assert journal.fax(old).is_purged
    assert not journal.fax(new).is_purged
    assert purge(journal) == ([], [])
    assert purge(journal, NOW_S + 30 * DAY_S)[0] == [new]


def test_what_the_fax_was_stays_known(journal: Journal) -> None:
    [fax_id] = sent(journal, name="Dr. Quittelmann", fields=FIELDS)
    before = journal.fax(fax_id)
    purge(journal)
    after = journal.fax(fax_id)
    assert (after.recipient, after.payload, after.state) == (before.recipient, before.payload, before.state)
    assert after.cover is not None
    assert (after.cover.fields.sender, after.cover.fields.reference) == ("Anna Absender", "AZ 4711")
    assert journal.listing.history(fax_id)
    assert found(journal, "quittelmann 4711") == [fax_id]


def test_what_stood_on_the_cover_goes_with_the_document(journal: Journal) -> None:
    [fax_id] = sent(journal, fields=FIELDS)
    assert found(journal, "zwetschgenkuchen") == found(journal, "biopsiebefund") == [fax_id]
    purge(journal)
    assert found(journal, "zwetschgenkuchen") == found(journal, "biopsiebefund") == []
    assert "Zwetschgenkuchen" not in repr(journal.fax(fax_id))


def test_what_waits_or_is_tried_again_keeps_its_document_until_it_is_over(journal: Journal) -> None:
    [waiting] = sent(journal, path=())
    [failed] = sent(journal, TWO, path=(State.SUBMITTING, State.FAILED))
    journal.move(journal.fax(failed), State.QUEUED, cause=WHY, at_s=NOW_S + 90)
    assert purge(journal) == ([], [])
    go(journal, waiting, *DELIVERED)
    assert journal.move(journal.fax(failed), State.CANCELLED, cause=WHY, at_s=NOW_S + 20 * DAY_S)
    assert purge(journal)[0] == [waiting]
    assert purge(journal, NOW_S + 30 * DAY_S)[0] == [failed]


def test_a_file_goes_with_the_last_fax_that_needs_it(journal: Journal) -> None:
    one, two = sent(journal, ONE, TWO, path=())
    name = journal.fax(one).payload.spool_name
    assert name is not None
    go(journal, one, *DELIVERED)
    assert purge(journal) == ([one], [])
    assert journal.work.owned_in_spool([name]) == {name}
    assert journal.retention.gone_from_spool([name]) == set()
    go(journal, two, *DELIVERED)
    assert purge(journal) == ([two], [name])
    assert journal.work.owned_in_spool([name]) == set()
    assert journal.retention.gone_from_spool([name, "f" * 32 + ".pdf"]) == {name}


def test_what_is_kept_or_held_is_left_alone_until_the_mark_is_taken_off(journal: Journal) -> None:
    records = journal.retention
    journal._chain._who = lambda: ("bert", "desk")  # type: ignore[attr-defined]
    [kept], [held], [other] = sent(journal), sent(journal, TWO), sent(journal, THREE)
    assert records.mark([kept], is_hold=False, reason="", at_s=NOW_S) == [kept]
    assert records.mark([kept, held], is_hold=True, reason="Case 7", at_s=NOW_S) == [kept, held]
    assert records.mark([held], is_hold=True, reason="again", at_s=NOW_S) == []
    marks = records.marks([kept, held, other])
    assert (marks[kept].is_kept, marks[kept].hold_reason, marks[held].is_kept) == (True, "Case 7", False)
    assert marks[held].hold_by == "bert"
    assert other not in marks
    assert records.marked(is_hold=True) == [kept, held]
    assert purge(journal)[0] == [other]
    assert records.unmark([kept, held], is_hold=True, at_s=LATER_S) == [kept, held]
    assert purge(journal)[0] == [held]
    assert not records.is_held(held)
    assert records.unmark([kept, other], is_hold=False, at_s=LATER_S) == [kept]
    assert purge(journal)[0] == [kept]


def test_a_shared_file_stays_for_as_long_as_one_of_its_faxes_is_kept(journal: Journal) -> None:
    one, two = sent(journal, ONE, TWO)
    journal.retention.mark([two], is_hold=True, reason="Case 7", at_s=NOW_S)
    assert purge(journal) == ([one], [])
    journal.retention.unmark([two], is_hold=True, at_s=LATER_S)
    assert purge(journal) == ([two], [journal.fax(two).payload.spool_name])


def test_each_step_is_small_and_says_that_there_is_more(journal: Journal) -> None:
    for _ in range(60):
        sent(journal)
    first = journal.retention.purge_some(UNTIL_S, at_s=LATER_S)
    assert first.has_more
    assert 0 < len(first.fax_ids) < 60
    assert len(purge(journal)[0]) + len(first.fax_ids) == 60


def test_a_clock_that_went_ahead_keeps_nobody_elses_document(journal: Journal) -> None:
    [odd] = sent(journal, at_s=NOW_S + 4_000 * DAY_S)
    [due] = sent(journal, TWO)
    assert purge(journal)[0] == [due]
    assert not journal.fax(odd).is_purged


def test_numbers_and_names_go_consistently_and_the_chain_holds(journal: Journal) -> None:
    [one] = sent(journal, name="Dr. Quittelmann", fields=FIELDS)
    [other] = sent(journal, TWO)
    [two] = sent(journal, name="Quittelmann", at_s=NOW_S + 20 * DAY_S)
    journal.history.add_tag([one], "quittelmann")
    journal.history.add_tag([one], "invoice")
    swept = journal.retention.take_names_some(UNTIL_S, at_s=LATER_S)
    assert set(swept.fax_ids) == {one, other}
    after = journal.fax(one)
    assert is_stand_in(after.recipient.address)
    assert (after.recipient.name, after.recipient.company, after.cover) == ("", "", None)
    assert after.is_purged
    assert journal.fax(two).recipient.address == ONE
    assert after.payload.sha256 == journal.fax(two).payload.sha256
    assert journal.history.tags([one])[one] == ("invoice",)
    told = repr([after, journal.listing.history(one), journal.chain.of_fax(one)])
    for word in ("Quittelmann", ONE, ONE[1:], "Befund.pdf", "4711"):
        assert word not in told, word
    assert found(journal, "quittelmann") == [two]
    assert found(journal, after.recipient.address) == [one]
    check_chain(journal)
    # Those of the same number go by the same stand-in, also later.
    journal.retention.take_names_some(NOW_S + 30 * DAY_S, at_s=LATER_S)
    assert journal.fax(two).recipient.address == after.recipient.address
    assert journal.fax(other).recipient.address != after.recipient.address
    totals = journal.history.totals(HistoryQuery(), TotalsBy.RECIPIENT)
    assert sorted(each.faxes for each in totals) == [1, 2]
    check_chain(journal)


def test_what_is_known_of_a_number_goes_with_its_last_fax(journal: Journal) -> None:
    sent(journal)
    assert journal.listing.faxed_before([ONE], has_arrived=True)
    journal.retention.take_names_some(UNTIL_S, at_s=LATER_S)
    assert journal.listing.faxed_before([ONE], has_arrived=True) == []
    [again] = sent(journal)
    [second] = sent(journal, TWO)
    assert journal.fax(again).recipient.address == ONE
    journal.retention.take_names_some(UNTIL_S, at_s=LATER_S)
    assert is_stand_in(journal.fax(second).recipient.address)


def test_a_person_is_forgotten_and_others_keep_what_they_share(journal: Journal) -> None:
    one, two = sent(journal, ONE, TWO, name="Quittelmann")
    assert [each.id for each in journal.retention.faxes_to([ONE])] == [one]
    assert [each.id for each in journal.retention.faxes_called("quittelmann")] == [one, two]
    swept = journal.retention.forget(one, at_s=LATER_S)
    assert (swept.fax_ids, swept.files) == ((one,), ())
    journal.retention.drop_number(ONE)
    assert is_stand_in(journal.fax(one).recipient.address)
    assert journal.fax(two).payload.documents[0].name == "Befund.pdf"
    name = journal.fax(two).payload.spool_name
    assert name is not None
    assert journal.work.owned_in_spool([name]) == {name}
    # A fax that was forgotten takes nothing with it that others still need.
    assert journal.remove(one, at_s=LATER_S) is None
    assert journal.work.owned_in_spool([name]) == {name}
    check_chain(journal)
    assert journal.retention.forget(two, at_s=LATER_S).files == (name,)
    assert journal.retention.forget(two, at_s=LATER_S).fax_ids == ()
    check_chain(journal)


def test_what_was_done_is_an_act_of_nobody(journal: Journal) -> None:
    from faxdesk.domain.acts import ActFilter

    journal._chain._who = lambda: ("anna", "desk")  # type: ignore[attr-defined]
    [fax_id] = sent(journal)
    purge(journal)
    [act] = journal.chain.acts(ActFilter(what=("fax_purged",)), before=None, limit=10)
    assert (act.user, act.fax_id) == ("", fax_id)


def test_how_far_it_is_can_be_told(journal: Journal) -> None:
    records = journal.retention
    [due], [kept] = sent(journal), sent(journal, THREE)
    sent(journal, TWO, at_s=NOW_S + 20 * DAY_S)
    records.mark([kept], is_hold=False, reason="", at_s=NOW_S)
    found = records.standing()
    assert (found.with_document, found.kept, found.held) == (3, 1, 0)
    assert records.documents_due(UNTIL_S, now_s=LATER_S, at_most=100) == [due]
    assert records.names_due(UNTIL_S, now_s=LATER_S, at_most=100) == [due]
    purge(journal)
    assert records.documents_due(UNTIL_S, now_s=LATER_S, at_most=100) == []
    assert records.standing().with_document == 2
