"""A report says what became of a fax, and claims nothing that nobody knows."""

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.errors import CommandRefusedError, InvalidInputError
from faxdesk.domain.fax.fax import Submission
from faxdesk.domain.fax.report import time_text
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import duration_text, size_text
from faxdesk.engine.report_folder import ReportFolder
from faxdesk.engine.reports import Reports
from faxdesk.engine.stores import Stores
from faxdesk.engine.team.deciding import Decision
from faxdesk.reporting import tell_of_kept
from faxdesk.simulator import Call, Course, Fault, FaultKind, number_for
from faxdesk.system.resources import resource_path
from tests.documents.corpus import simple
from tests.outbox import FROM, TO, Outbox
from tests.stores import open_desk, open_journal

BUSY_THEN_ANSWERS = "+13127367001"
NO_SUCH_NUMBER = "+13127367121"


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerClient]:
    opened = WorkerClient(command=(sys.executable, "-m", "faxdesk", "--worker"))
    yield opened
    opened.close()


class Office:
    """A queue, and the reports of its faxes as a person reads them."""

    def __init__(self, outbox: Outbox, worker: WorkerClient, folder: Path) -> None:
        self.outbox = outbox
        self.folder = folder
        self.reports = Reports(
            lambda: worker,
            lambda: outbox.spool,
            lambda: resource_path("fonts"),
            outbox.now_s,
            version="7.8.9",
            is_demo=False,
        )

    def report(self, *fax_ids: int, has_picture: bool = True) -> str:
        """The text of the reports, its lines joined by single spaces."""
        path = self.folder / "report.pdf"
        outbox = self.outbox
        gathered = self.reports.gather(outbox.journal.listing, outbox.desk.settings.load(), fax_ids)
        self.reports.write(gathered, path, has_picture=has_picture)
        with pypdfium2.PdfDocument(path) as document:
            pages = [document[index].get_textpage().get_text_bounded() for index in range(len(document))]
        return " ".join(" ".join(pages).split())

    @property
    def pictures(self) -> int:
        """How many pictures the last report shows."""
        with pypdfium2.PdfDocument(self.folder / "report.pdf") as document:
            kinds = [each.type for index in range(len(document)) for each in document[index].get_objects()]
        return kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)


@pytest.fixture
def office(outbox: Outbox, worker: WorkerClient, tmp_path: Path) -> Office:
    return Office(outbox, worker, tmp_path)


def test_a_delivered_fax_is_reported_with_all_that_is_known_of_it(office: Office) -> None:
    outbox = office.outbox
    payload = outbox.payload(3)
    options = FaxOptions(monochrome=True, black_threshold_pct=90, from_display_name="St Mary")
    fields = CoverFields(sender="Jane Doe", company="St. Mary Clinic")
    [fax_id] = outbox.submissions.add(
        Submission(
            payload=payload,
            recipients=(Recipient(address=TO, name="Dr. Smith", company="Heart Centre"),),
            from_number=FROM,
            options=options,
            cover=Cover(fields=fields),
        )
    )
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)
    said = office.report(fax_id)
    for fact in (
        *("Transmission report", "Delivered, as Telnyx reports", "Jane Doe", "St. Mary Clinic", "St Mary"),
        *("+1 312-579-0015", "Dr. Smith", "Heart Centre", "Number dialled +13127367276", "+1 312-736-7276"),
        *("Pages handed over 3 pages", "letter.pdf", f"SHA-256 {payload.sha256}", "Attempt 1"),
        *(f"Telnyx fax id {outbox.fax(fax_id).remote_id}", "black threshold 90 %", "FaxDesk 7.8.9"),
        *(
            f"Duration of the call {duration_text(outbox.fax(fax_id).took_s or 0)}, as far as it was seen",
            "Remote station id not reported",
            "(UTC",
        ),
    ):
        assert fact in said
    assert "an indication that the fax arrived, not a proof of receipt" in said
    assert "DEMO" not in said
    assert office.pictures == 1


def test_the_times_are_those_of_the_journal(office: Office) -> None:
    outbox = office.outbox
    [fax_id] = outbox.queue()
    composed_s = outbox.fax(fax_id).created_at_s
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)
    said = office.report(fax_id)
    assert f"Composed {time_text(composed_s)}" in said
    assert f"Delivery reported {time_text(outbox.fax(fax_id).state_since_s)}" in said


def test_each_try_stands_there_with_its_reason(office: Office) -> None:
    outbox = office.outbox
    [fax_id] = outbox.queue(BUSY_THEN_ANSWERS)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)
    said = office.report(fax_id)
    assert said.count("The receiver was busy.") == 2
    assert "Attempt 3" in said


def test_a_failed_fax_shows_no_delivery_and_says_that_nobody_took_the_call(office: Office) -> None:
    outbox = office.outbox
    [fax_id] = outbox.queue(NO_SUCH_NUMBER)
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED)
    said = office.report(fax_id)
    assert "Failed: not reported as delivered" in said
    assert "This number doesn't exist." in said
    assert "no fax machine took the call" in said
    assert "It shows no delivery." in said
    assert "indication that the fax arrived" not in said


def test_after_a_call_that_broke_off_it_is_not_known_what_arrived(office: Office) -> None:
    outbox = office.outbox
    outbox.desk.settings.save(line_pauses_s=(10,))
    [fax_id] = outbox.queue(number_for(reason="receiver_call_dropped"))
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED)
    assert "Not known: whether some of its pages arrived." in office.report(fax_id)


def test_a_fax_in_doubt_is_reported_as_such_and_a_persons_word_as_theirs(office: Office) -> None:
    outbox = office.outbox
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_BEFORE))
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention)
    said = office.report(fax_id)
    assert "Not known whether it was sent" in said
    assert "whether it arrived in whole, in part or not at all" in said
    outbox.commands.decide(fax_id, Decision.MARK_SENT)
    said = office.report(fax_id)
    assert "Marked as sent by a person, not confirmed" in said
    assert "That is their word: Telnyx had not confirmed it." in said
    assert "It shows no delivery." in said
    assert "Not known what became of it." in said


def test_what_was_cancelled_before_it_went_was_never_handed_over(office: Office) -> None:
    outbox = office.outbox
    [fax_id] = outbox.queue()
    outbox.commands.cancel(fax_id)
    said = office.report(fax_id)
    assert "Cancelled before it went." in said
    assert "never handed over to Telnyx, so nothing was sent" in said
    assert "Handed over none" in said


def test_a_fax_that_has_not_ended_asks_for_another_report(office: Office) -> None:
    [fax_id] = office.outbox.queue()
    said = office.report(fax_id)
    assert "Not finished: Waiting" in said
    assert "Make another report when it has." in said


def test_the_picture_can_be_left_out_and_is_never_of_another_file(office: Office) -> None:
    outbox = office.outbox
    payload = outbox.payload(1)
    [fax_id] = outbox.queue(payload=payload)
    assert "left out, as was asked" in office.report(fax_id, has_picture=False)
    assert office.pictures == 0
    outbox.spool.path(payload.spool_name or "").write_bytes(simple(1) + b"\n% changed")
    assert "FaxDesk no longer has the file as handed over" in office.report(fax_id)
    assert office.pictures == 0


def test_the_document_as_it_was_added_and_the_file_that_went_have_their_own_hashes(office: Office) -> None:
    outbox = office.outbox
    payload = outbox.payload(1)
    added = hashlib.sha256(b"as it was added").hexdigest()
    [document] = payload.documents
    [fax_id] = outbox.queue(payload=replace(payload, documents=(replace(document, sha256=added),)))
    said = office.report(fax_id)
    assert added in said
    assert f"File as handed over 1 page, {size_text(len(simple(1)))} SHA-256 {payload.sha256}" in said


def test_many_documents_flow_onto_a_further_page_and_none_is_left_out(office: Office) -> None:
    outbox = office.outbox
    payload = outbox.payload(1)
    [document] = payload.documents
    many = tuple(replace(document, name=f"enclosure-{number}.pdf") for number in range(60))
    [fax_id] = outbox.queue(payload=replace(payload, documents=many))
    said = office.report(fax_id)
    assert all(f"enclosure-{number}.pdf" in said for number in range(60))
    assert "Transmission report (2)" in said


def test_many_faxes_go_into_one_file_or_into_one_each(office: Office) -> None:
    outbox = office.outbox
    ids = outbox.queue(TO, NO_SUCH_NUMBER)
    assert office.report(*ids).count("Transmission report") == 2
    gathered = office.reports.gather(outbox.journal.listing, outbox.desk.settings.load(), ids)
    paths = office.reports.write_each(gathered, office.folder, has_picture=False)
    assert len({path.name for path in paths}) == 2
    assert all(path.read_bytes().startswith(b"%PDF") for path in paths)
    assert not any("312" in path.name for path in paths)
    with pytest.raises(InvalidInputError):
        office.reports.write(gathered[:1] * 101, office.folder / "all.pdf", has_picture=False)


def test_there_is_no_report_of_a_fax_that_is_not_there(office: Office) -> None:
    with pytest.raises(CommandRefusedError):
        office.report(77)


def test_the_demos_report_says_that_nothing_was_sent(office: Office, worker: WorkerClient) -> None:
    office.reports = Reports(
        lambda: worker,
        lambda: office.outbox.spool,
        lambda: resource_path("fonts"),
        office.outbox.now_s,
        version="1",
        is_demo=True,
    )
    [fax_id] = office.outbox.queue()
    assert "DEMO" in office.report(fax_id)


def test_what_was_in_doubt_is_never_called_refused_later_on(office: Office) -> None:
    """A person gave it up, and FaxDesk no longer looks for it."""
    outbox = office.outbox
    outbox.simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.RESET_AFTER))
    outbox.simulator.fail_next(Fault(call=Call.LIST, kind=FaultKind.STATUS_500), times=10_000)
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.fax(fax_id).needs_attention)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    outbox.run(2 * 86_400.0, step_s=3600.0)
    said = office.report(fax_id)
    assert "Given up by a person, not confirmed" in said
    assert "Not known what became of it." in said
    assert "whether it arrived in whole, in part or not at all" in said
    assert "Not taken by Telnyx" not in said


def test_what_arrived_after_a_person_gave_it_up_is_told(office: Office) -> None:
    outbox = office.outbox
    [fax_id] = outbox.queue(number_for(course=Course.CANCEL_TOO_LATE))
    outbox.run(4)
    outbox.commands.cancel(fax_id)
    outbox.commands.decide(fax_id, Decision.GIVE_UP)
    outbox.run(400, step_s=10)
    said = office.report(fax_id)
    assert "Given up by a person, not confirmed" in said
    assert "After that, Telnyx reported a try of this fax as delivered." in said
    assert "an indication that the fax arrived, not a proof of receipt" in said


def test_a_delivery_that_came_too_soon_is_reported_with_its_doubt(office: Office) -> None:
    outbox = office.outbox
    [fax_id] = outbox.queue(payload=replace(outbox.payload(3), line_s=900.0))
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED)
    said = office.report(fax_id)
    assert "Delivered with a doubt, as Telnyx reports" in said
    assert "Ask the receiver whether all of it is there." in said


def delivered(office: Office) -> int:
    [fax_id] = office.outbox.queue()
    office.outbox.run_until(lambda: office.outbox.state(fax_id) is State.DELIVERED)
    return fax_id


def test_what_was_delivered_right_before_the_end_has_its_report_at_the_next_start(
    office: Office, tmp_path: Path
) -> None:
    outbox, folder = office.outbox, tmp_path / "saved"
    folder.mkdir()
    older = delivered(office)
    outbox.desk.settings.save(report_folder=str(folder))
    first = report_folder(office, tmp_path)
    first.on_delivered(delivered(office))
    first.stop(30.0)
    twice = report_folder(office, tmp_path)
    twice.on_delivered(older + 1)
    twice.stop(30.0)
    assert outbox.codes(older + 1).count("story.report_saved") == 1
    missed = delivered(office)
    second = report_folder(office, tmp_path)
    second.make_up()
    second.stop(30.0)
    saved = [fax_id for fax_id in (older, missed - 1, missed) if "story.report_saved" in outbox.codes(fax_id)]
    assert saved == [missed - 1, missed]
    assert len(list(folder.iterdir())) == 2


def test_nothing_is_saved_where_nobody_wants_it(office: Office, tmp_path: Path) -> None:
    folder = report_folder(office, tmp_path)
    fax_id = delivered(office)
    folder.on_delivered(fax_id)
    folder.stop(30.0)
    assert not any(code.startswith("story.report") for code in office.outbox.codes(fax_id))


def report_folder(office: Office, tmp_path: Path) -> ReportFolder:
    def opened() -> Stores:
        return Stores(journal=open_journal(tmp_path / "journal.db"), desk=open_desk(tmp_path / "desk.db"))

    def note(fax_id: int, code: str) -> None:
        tell_of_kept(opened, fax_id, code, office.outbox.now_s)

    return ReportFolder(opened, lambda: office.reports, note)
