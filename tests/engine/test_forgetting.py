"""A person is forgotten everywhere, byte by byte; what must stay is told, and why."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.domain.document.cover import CoverFields
from faxdesk.domain.errors import CommandRefusedError, InvalidInputError
from faxdesk.domain.fax.history import HistoryQuery
from faxdesk.domain.people.contact import Contact, ContactNumber, DoNotFax
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.retention import Forgotten
from faxdesk.domain.words import Message
from faxdesk.engine.draft.draft import Draft, DraftRecipient
from faxdesk.engine.draft.drafts import Drafts
from faxdesk.engine.retention.commands import RetentionCommands
from faxdesk.engine.retention.forgetting import Forgetting
from faxdesk.system.draft_files import DraftFiles
from tests.engine.keeping import NAME, NUMBER, WORDS, KeptFolder, fold_old, is_whole

OTHER = "+13125550174"
PRIVATE = (NUMBER, "Quittelmann", *WORDS)


class Office(KeptFolder):
    """A data folder with an address book and drafts, and what a person can ask."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._make_commands()

    def _make_commands(self) -> None:
        path = self.path
        self.drafts = Drafts(DraftFiles(path / "drafts"), self.spool.path, lambda: self.now_s)
        forgetting = Forgetting(
            self.stores, self.purging, lambda: self.drafts, lambda: self.now_s, folder=path, is_team=False
        )
        self.commands = RetentionCommands(
            self.stores, self.purging, forgetting, self._rules, lambda: self.now_s, is_team=False
        )

    def reopen(self) -> None:
        """As another start of FaxDesk finds it."""
        now_s = self.now_s
        self.close()
        super().__init__(self.path)
        self.now_s = now_s
        self._make_commands()

    def file_of_archived(self, fax_id: int) -> Path:
        name = self.stores.journal.listing.fax(fax_id).payload.spool_name
        assert name is not None
        return self.spool.path(name)

    def close(self) -> None:
        self.drafts.close(5.0)
        super().close()

    def contact(self, name: str = NAME, *numbers: str, **changes: object) -> int:
        made = Contact(
            name=name,
            notes=f"{name} likes {WORDS[0]}",
            numbers=tuple(ContactNumber(address=each) for each in numbers or (NUMBER,)),
            **changes,  # type: ignore[arg-type]
        )
        [contact_id] = self.stores.journal.contacts.put([made], at_s=self.now_s)
        return contact_id

    def forget(self, text: str, *, is_dry: bool = False) -> Forgotten:
        return self.commands.forget(self.commands.person_called(text), is_dry=is_dry)

    def draft(self, recipient: Recipient) -> None:
        """What another FaxDesk left."""
        other = Drafts(DraftFiles(self.path / "drafts"), self.spool.path, lambda: self.now_s)
        fields = CoverFields(recipient=recipient.name, message=WORDS[0])
        known = (DraftRecipient(recipient=recipient),)
        assert other.keep(Draft(recipients=(recipient.address,), known=known, cover_fields=fields))
        other.close(5.0)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "real")
    yield made
    made.close()


def codes(found: Forgotten) -> set[str]:
    return {each.code.removeprefix("retention.") for each in found.kept}


@pytest.mark.parametrize("said", ["(312) 555-0173", NAME, NAME.upper()])
def test_after_somebody_is_forgotten_nothing_names_them_any_more(office: Office, said: str) -> None:
    ids = [fax_id for _ in range(20) for fax_id in office.sent(days_ago=20)]
    fold_old(office)
    ids += office.sent(days_ago=1)
    contact_id = office.contact()
    office.draft(Recipient(address=NUMBER, name=NAME))
    copy = office.path / "backups" / "before-update-20260101-010101-version-16.db"
    copy.parent.mkdir()
    copy.write_text(NAME)
    found = office.forget(said)
    assert (found.fax_ids, found.contact_ids, found.drafts, found.copies) == (
        tuple(ids),
        (contact_id,),
        1,
        1,
    )
    assert codes(found) == {"proof"}
    assert office.files_with(*PRIVATE) == []
    assert list((office.path / "spool").iterdir()) == []
    assert office.stores.journal.contacts.ids() == []
    assert office.stores.journal.listing.faxed_before([NUMBER]) == []
    assert is_whole(office)
    # The log says that it was done, and names nobody.
    acts = office.stores.journal.chain.acts
    from faxdesk.domain.acts import ActFilter

    [act] = acts(ActFilter(what=("person_forgotten",)), before=None, limit=5)
    assert act.detail == {"faxes": ids, "contacts": [contact_id]}
    with pytest.raises(InvalidInputError) as nobody:
        office.forget(said)
    assert nobody.value.code == "input.nobody"


def test_each_fax_of_a_forgotten_person_stands_alone(office: Office) -> None:
    [one], [two] = office.sent(), office.sent()
    office.forget(NUMBER)
    journal = office.stores.journal
    assert journal.fax(one).recipient.address != journal.fax(two).recipient.address


def test_a_dry_run_changes_nothing(office: Office) -> None:
    ids = office.sent()
    contact_id = office.contact()
    office.draft(Recipient(address=NUMBER, name=NAME))
    before = sorted(path.name for path in office.path.rglob("*"))
    found = office.forget(NAME, is_dry=True)
    assert (found.fax_ids, found.contact_ids, found.drafts, found.is_dry) == (
        tuple(ids),
        (contact_id,),
        1,
        True,
    )
    assert office.stores.journal.fax(ids[0]).recipient.name == NAME
    assert office.stores.journal.contacts.find(contact_id) is not None
    assert sorted(path.name for path in office.path.rglob("*")) == before


def test_a_legal_hold_blocks_all_of_it(office: Office) -> None:
    [one], [two] = office.sent(), office.sent()
    office.contact()
    office.commands.hold([two], "Case 7")
    for is_dry in (True, False):
        with pytest.raises(CommandRefusedError) as refused:
            office.forget(NAME, is_dry=is_dry)
        assert refused.value.code == "command.person_held"
    assert office.stores.journal.fax(one).recipient.name == NAME
    assert office.file_of(one).exists()
    assert office.stores.journal.contacts.ids() != []
    office.commands.lift([two])
    assert set(office.forget(NAME).fax_ids) == {one, two}
    assert office.files_with(*PRIVATE, "Case 7") == []


def test_what_is_on_its_way_stays_and_is_told(office: Office) -> None:
    [waiting] = office.sent(path=())
    [over] = office.sent()
    found = office.forget(NUMBER)
    assert found.fax_ids == (over,)
    assert "on_its_way" in codes(found)
    assert office.stores.journal.fax(waiting).recipient.address == NUMBER


def test_a_document_that_went_to_others_too_stays_with_them(office: Office) -> None:
    one, two = office.sent(NUMBER, OTHER)
    found = office.forget(NUMBER)
    assert "shared_document" in codes(found)
    kept = office.stores.journal.fax(two)
    assert kept.payload.sha256 is not None
    assert office.spool.verify(office.file_of(two).name, kept.payload.sha256)
    assert office.stores.journal.fax(one).is_purged
    assert is_whole(office)


def test_a_number_of_several_stays_with_the_others(office: Office) -> None:
    [mine] = office.sent()
    [theirs] = office.sent(name="Dr. Anders")
    contact_id = office.contact(NAME, NUMBER, OTHER)
    other_id = office.contact("Dr. Anders", NUMBER)
    found = office.forget(NAME)
    assert (found.fax_ids, found.contact_ids) == ((mine,), (contact_id,))
    assert "shared_number" in codes(found)
    assert office.stores.journal.fax(theirs).recipient.address == NUMBER
    assert office.stores.journal.contacts.find(other_id) is not None
    assert office.files_with("Quittelmann") == []


def test_a_number_alone_is_taken_out_of_contacts_that_have_others(office: Office) -> None:
    contact_id = office.contact(NAME, NUMBER, OTHER)
    found = office.forget(NUMBER)
    assert (found.contact_ids, found.thinned_ids) == ((), (contact_id,))
    contact = office.stores.journal.contacts.find(contact_id)
    assert contact is not None
    assert [each.address for each in contact.numbers] == [OTHER]
    assert office.files_with(NUMBER) == []


def test_who_may_not_be_faxed_still_may_not_be_faxed(office: Office) -> None:
    refusal = DoNotFax(reason=f"{NAME} said so", by="Anna", since_s=office.now_s)
    contact_id = office.contact(do_not_fax=refusal)
    office.sent()
    found = office.forget(NAME)
    assert "do_not_fax" in codes(found)
    [known] = office.stores.journal.contacts.numbers([NUMBER])
    assert known.contact_id == contact_id
    assert known.do_not_fax is not None
    assert office.files_with("Quittelmann", *WORDS) == []


def test_two_contacts_of_one_name_are_told_apart_by_their_numbers(office: Office) -> None:
    office.contact(NAME, NUMBER)
    office.contact(NAME, OTHER)
    with pytest.raises(InvalidInputError) as refused:
        office.forget(NAME)
    assert refused.value.code == "input.several_called_so"
    assert len(office.forget(NUMBER).contact_ids) == 1


def test_files_that_were_saved_elsewhere_are_told(office: Office, tmp_path: Path) -> None:
    [fax_id] = office.sent()
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / f"2026-09-01 fax {fax_id} report.pdf").write_text("report")
    (office.path / "backups").mkdir()
    (office.path / "backups" / "journal-20260101-010101.db").write_text("backup")
    office.stores.desk.settings.save(report_folder=str(reports))
    office.stores.desk.window.keep("letterhead", f"{OTHER} {NUMBER}")
    found = office.forget(NUMBER)
    assert {"reports", "backups"} <= codes(found)
    assert office.stores.desk.window.recall("letterhead") == OTHER
    assert (reports / f"2026-09-01 fax {fax_id} report.pdf").exists()


def archive(office: Office, *, number: int) -> Path:
    """Move what is over into an archive; its file."""
    office.now_s += 400 * 86_400
    fold_old(office)
    moving, before_s = office.stores.journal.moving, office.now_s - 86_400
    moved = 0
    while step := moving.step(before_s, at_s=office.now_s, limit=9, keeps_documents=True, keeps_names=True):
        moved += step
    assert moved == number
    return office.path / "archives" / office.stores.journal.archives.all()[-1].file_name


@pytest.mark.parametrize("said", [NUMBER, NAME])
def test_archives_are_reached_byte_by_byte_and_the_chain_holds(office: Office, said: str) -> None:
    ids = [fax_id for _ in range(12) for fax_id in office.sent()]
    [other] = office.sent(OTHER, name="Dr. Anna Other", text="Nothing of note")
    archive(office, number=13)
    ids += office.sent(days_ago=1)
    assert office.files_with(*PRIVATE)
    assert office.forget(said, is_dry=True).archived_ids == tuple(ids[:12])
    found = office.forget(said)
    assert found.fax_ids == tuple(ids)
    assert found.archived_ids == tuple(ids[:12])
    assert "archives_unreached" not in codes(found)
    assert office.files_with(NUMBER, "Quittelmann", WORDS[0], WORDS[2]) == []
    journal = office.stores.journal
    assert {journal.listing.fax(each).recipient.address[:3] for each in ids} == {"***"}
    assert journal.listing.fax(other).recipient.address == OTHER
    assert office.file_of_archived(other).exists()
    assert is_whole(office)
    page = journal.history.page(HistoryQuery(text="Quittelmann"), limit=5)
    assert page.faxes == ()


def test_a_document_that_an_archived_fax_shares_with_another_stays(office: Office) -> None:
    ids = office.sent(NUMBER, OTHER)
    archive(office, number=2)
    found = office.forget(NUMBER)
    assert found.fax_ids == (ids[0],)
    assert office.file_of_archived(ids[1]).exists()
    office.forget(OTHER)
    assert list((office.path / "spool").iterdir()) == []


def test_an_archive_that_is_missing_is_named_and_reached_once_it_is_back(office: Office) -> None:
    office.sent()
    path = archive(office, number=1)
    away = path.rename(office.path.parent / path.name)
    office.reopen()
    [new] = office.sent(days_ago=1)
    for is_dry in (True, False):
        found = office.forget(NUMBER, is_dry=is_dry)
        [kept] = [each for each in found.kept if each.code == "retention.archives_unreached"]
        assert kept.values["files"] == path.name
        assert found.fax_ids == (new,)
    away.rename(path)
    office.reopen()
    assert "archives_unreached" not in codes(office.forget(NUMBER))
    assert office.files_with(NUMBER, "Quittelmann", *WORDS) == []


def test_an_archive_that_cannot_be_written_is_named_and_the_rest_is_done(office: Office) -> None:
    [old] = office.sent()
    path = archive(office, number=1)
    [new] = office.sent(days_ago=1)
    journal = office.stores.journal
    [(_archive, inside)] = list(journal.archives.opened())  # type: ignore[attr-defined]
    inside.raw.execute("PRAGMA query_only = ON")
    found = office.forget(NUMBER)
    [kept] = [each for each in found.kept if each.code == "retention.archives_unreached"]
    assert kept.values["files"] == path.name
    assert (found.fax_ids, found.archived_ids) == ((new,), ())
    assert journal.listing.fax(old).recipient.address == NUMBER


def test_a_draft_that_is_open_stays_and_is_told(office: Office) -> None:
    office.sent()
    recipient = Recipient(address=NUMBER, name=NAME)
    assert office.drafts.keep(Draft(recipients=(NUMBER,), known=(DraftRecipient(recipient=recipient),)))
    found = office.forget(NUMBER)
    assert found.drafts == 0
    assert "open_draft" in codes(found)
    assert office.drafts.count() == 1


def test_marks_are_written_down_with_who_set_them(office: Office) -> None:
    from faxdesk.domain.acts import ActFilter

    [fax_id] = office.sent()
    office.stores.journal._chain._who = lambda: ("anna", "desk-3")  # type: ignore[attr-defined]
    office.commands.keep([fax_id])
    office.commands.hold([fax_id], "  Case 7  ")
    assert office.commands.marks([fax_id])[fax_id].hold_reason == "Case 7"
    office.commands.keep_no_more([fax_id])
    office.commands.lift([fax_id])
    acts = office.stores.journal.chain.acts(ActFilter(fax_id=fax_id), before=None, limit=9)
    assert [(each.what, each.user, each.desk) for each in acts] == [
        (what, "anna", "desk-3") for what in ("hold_lifted", "document_not_kept", "hold_set", "document_kept")
    ]
    with pytest.raises(InvalidInputError):
        office.commands.hold([fax_id], " ")
    office.purging.run()
    with pytest.raises(CommandRefusedError) as refused:
        office.commands.keep([fax_id])
    assert refused.value.code == "command.purged_already"


def test_every_sentence_about_what_stays_can_be_said(office: Office) -> None:
    from faxdesk.domain import words

    office.sent(path=())
    for each in office.forget(NUMBER).kept:
        assert "?" not in words.text(Message(code=each.code, values=each.values))
