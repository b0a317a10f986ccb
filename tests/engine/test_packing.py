"""What travels: made of the documents as they were arranged, with a cover, in parts where it must be."""

import hashlib
import threading
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pypdf
import pytest

from faxdesk.app import App
from faxdesk.documents.shrinking import ShrinkingStoppedError
from faxdesk.domain.document.arrangement import ALL_PAGES, Arrangement
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.document.fitting import Fix
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.fax.fax import Payload
from faxdesk.domain.options import FaxOptions
from faxdesk.engine.compose.intake import Intake, StagedDocument
from faxdesk.engine.compose.viewing import Kind, PageRequest
from tests.documents import corpus
from tests.receiver import office

PASSWORD = "hunter2"
ROOT = Path(__file__).resolve().parents[2]
COVER = Cover(
    fields=CoverFields(
        recipient="Dr. Zoë Müller",
        recipient_number="+13127367276",
        subject="Referral",
        message="Please call us.\n\nThank you",
        confidentiality="Not for you? Destroy it.",
    )
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    opened = App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")})
    yield opened
    opened.close()


@pytest.fixture
def intake(app: App) -> Intake:
    return app.intake


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    return tmp_path / "home" / "demo" / "spool"


def take(intake: Intake, tmp_path: Path, content: bytes, name: str = "letter.pdf") -> StagedDocument:
    source = tmp_path / name
    source.write_bytes(content)
    return intake.take(source)


def texts(spool: Path, payload: Payload) -> list[str]:
    reader = pypdf.PdfReader(spool / (payload.spool_name or ""))
    return [page.extract_text() for page in reader.pages]


def numbers(found: list[str]) -> list[str]:
    """Which pages of a corpus.reportlab_text these are."""
    return [each.partition("Page ")[2].partition(",")[0] for each in found]


def test_a_plain_document_alone_travels_byte_for_byte(intake: Intake, tmp_path: Path, spool: Path) -> None:
    content = corpus.reportlab_text(3)
    (payload,) = intake.packing.payloads([take(intake, tmp_path, content)])
    assert (spool / (payload.spool_name or "")).read_bytes() == content
    assert (payload.sha256, payload.pages) == (hashlib.sha256(content).hexdigest(), 3)


def test_only_the_chosen_pages_travel_in_their_order(intake: Intake, tmp_path: Path, spool: Path) -> None:
    staged = take(intake, tmp_path, corpus.reportlab_text(9))
    arranged = intake.arranged(staged, Arrangement.typed("7, 1-2"))
    assert (arranged.pages_to_send, arranged.id, intake.plan([arranged]).pages) == (3, staged.id, 3)
    (payload,) = intake.packing.payloads([arranged])
    assert numbers(texts(spool, payload)) == ["7", "1", "2"]
    (document,) = payload.documents
    assert (document.pages, document.selection, payload.pages) == (3, "7, 1-2", 3)
    assert document.sha256 == staged.spool.sha256 if staged.spool else False


def test_pages_that_are_not_there_change_nothing(intake: Intake, tmp_path: Path) -> None:
    staged = take(intake, tmp_path, corpus.simple(2))
    with pytest.raises(InvalidInputError):
        intake.arranged(staged, Arrangement.typed("3"))
    with pytest.raises(FileProblemError):
        intake.arranged(take(intake, tmp_path, b"no pdf \0", "x"), Arrangement.typed("1"))


def test_the_same_document_in_other_pages_is_no_duplicate(app: App, tmp_path: Path) -> None:
    intake = app.intake
    staged = take(intake, tmp_path, corpus.reportlab_text(4))
    first, second = (intake.arranged(staged, Arrangement.typed(pages)) for pages in ("1-2", "3-4"))
    (one,), (other,) = intake.packing.payloads([first]), intake.packing.payloads([second])
    assert one.documents[0].sha256 == other.documents[0].sha256
    assert one.documents != other.documents


def test_findings_are_those_of_the_pages_that_are_sent(intake: Intake, tmp_path: Path) -> None:
    objects = corpus.simple_objects(2)
    objects[5] = objects[5].replace(b"[0 0 612 792]", b"[0 0 792 612]")
    staged = take(intake, tmp_path, corpus.raw_pdf(objects))
    assert [each.code for each in staged.findings] == ["mixed_orientation"]
    arranged = intake.arranged(staged, Arrangement.typed("1"))
    assert [each.code for each in arranged.findings] == ["ready"]


def test_a_lying_page_travels_upright(intake: Intake, tmp_path: Path, spool: Path) -> None:
    (payload,) = intake.packing.payloads([take(intake, tmp_path, corpus.simple(box=b"[0 0 792 612]"))])
    page = pypdf.PdfReader(spool / (payload.spool_name or "")).pages[0]
    assert page.rotation == 90


def test_351_pages_travel_as_two_faxes_each_page_saying_which(
    intake: Intake, tmp_path: Path, spool: Path
) -> None:
    staged = take(intake, tmp_path, corpus.reportlab_text(351, lines=2))
    assert staged.is_sendable
    assert not staged.checked.is_sendable, "not as one fax"
    (said,) = staged.findings
    assert (said.code, said.severity) == ("sent_in_parts", Severity.WARNING)
    assert intake.plan([staged]).parts == 2
    one, other = intake.packing.payloads([staged])
    assert [(each.part, each.parts, each.pages) for each in (one, other)] == [(1, 2, 176), (2, 2, 175)]
    assert [each.documents[0].selection for each in (one, other)] == ["1-176", "177-351"]
    found = texts(spool, one) + texts(spool, other)
    assert numbers(found) == [str(number) for number in range(1, 352)]
    assert "Part 1 of 2, page 176 of 176" in found[175]
    assert "Part 2 of 2, page 1 of 175" in found[176]
    with pytest.raises(FileProblemError):
        intake.packing.payload([staged])
    assert len(list(spool.iterdir())) == 3, "the copy and the two parts"


def test_the_preview_of_a_page_with_a_foot_is_the_page_that_is_sent(
    app: App, tmp_path: Path, spool: Path
) -> None:
    intake, pages = app.intake, app.session.pages()
    staged_documents = [
        take(intake, tmp_path, corpus.reportlab_text(each, lines=2), f"{each}.pdf") for each in (200, 151)
    ]
    footers = intake.packing.footers(staged_documents)
    assert (len(footers), footers[0], footers[350]) == (
        351,
        "Part 1 of 2, page 1 of 176",
        "Part 2 of 2, page 175 of 175",
    )
    one, other = intake.packing.payloads(staged_documents)
    for place, staged, page, payload, sent_page in ((175, 0, 175, one, 175), (200, 1, 0, other, 24)):
        copy = staged_documents[staged].spool
        assert copy is not None
        request = PageRequest(path=copy.path, page=page, kind=Kind.FAX, y_dpi=196, footer=footers[place])
        arrived = threading.Event()
        pages.want([request], lambda _request, arrived=arrived: arrived.set())  # type: ignore[misc]
        assert arrived.wait(90.0)
        sent = app.worker().fax_page(spool / (payload.spool_name or ""), page=sent_page, y_dpi=196)
        assert pages.kept(request) == sent


def test_no_foot_is_foretold_where_there_is_none_or_the_bytes_decide(intake: Intake, tmp_path: Path) -> None:
    short = take(intake, tmp_path, corpus.simple(350))
    assert intake.packing.footers([short]) == ()
    objects = corpus.simple_objects(400)
    objects[max(objects) + 1] = corpus.stream(bytes(19_800_000))
    heavy = take(intake, tmp_path, corpus.raw_pdf(objects), "heavy.pdf")
    assert heavy.pages_to_send == 400
    assert intake.packing.footers([heavy]) == ()


def test_documents_are_parted_between_pages_wherever_one_ends(intake: Intake, tmp_path: Path) -> None:
    staged_documents = [
        take(intake, tmp_path, corpus.simple(200), "a.pdf"),
        take(intake, tmp_path, corpus.simple(200), "b.pdf"),
        take(intake, tmp_path, corpus.simple(400), "c.pdf"),
    ]
    assert intake.plan(staged_documents).parts == 3
    payloads = intake.packing.payloads(staged_documents)
    assert [each.pages for each in payloads] == [267, 267, 266]
    assert [[(d.name, d.selection) for d in each.documents] for each in payloads] == [
        [("a.pdf", "1-200"), ("b.pdf", "1-67")],
        [("b.pdf", "68-200"), ("c.pdf", "1-134")],
        [("c.pdf", "135-400")],
    ]


def test_far_too_many_pages_are_told_before_anything_is_made_of_them(
    intake: Intake, tmp_path: Path, spool: Path
) -> None:
    staged = take(intake, tmp_path, corpus.simple(5_001))
    assert ([each.code for each in staged.findings], staged.is_sendable) == (["far_too_many_pages"], False)
    with pytest.raises(FileProblemError) as caught:
        intake.packing.payloads([staged])
    assert caught.value.code == "finding.far_too_many_pages"
    few = intake.arranged(staged, Arrangement.typed("1-10"))
    assert few.is_sendable
    assert intake.packing.payload([few]).pages == 10
    assert len(list(spool.iterdir())) == 2, "the copy and what is sent"


def test_no_part_has_more_bytes_than_can_be_uploaded(intake: Intake, tmp_path: Path, spool: Path) -> None:
    scan = corpus.img2pdf_scan(22, width_px=850, height_px=1_100)
    staged_documents = [take(intake, tmp_path, scan, f"{name}.pdf") for name in "ab"]
    assert [each.code for each in intake.plan(staged_documents).findings] == ["fax_too_big"]
    payloads = intake.packing.payloads(staged_documents)
    assert len(payloads) > 1
    assert sum(each.pages or 0 for each in payloads) == 44
    assert all((each.size_bytes or 0) <= 20_000_000 for each in payloads)


def test_a_cover_goes_first_and_counts_itself(intake: Intake, tmp_path: Path, spool: Path) -> None:
    staged = take(intake, tmp_path, corpus.reportlab_text(2))
    (payload,) = intake.packing.payloads([staged], cover=COVER)
    cover, *others = texts(spool, payload)
    assert payload.pages == 3
    for said in ("Fax", "Dr. Zoë Müller", "+13127367276", "Referral", "Please call us.", "Destroy it."):
        assert said in cover
    assert "Pages:" in cover
    assert cover.split("Pages:")[1].split()[0] == "3"
    assert "Part" not in cover
    assert numbers(others) == ["1", "2"]
    assert [each.name for each in payload.documents] == ["letter.pdf"]


def test_each_part_has_a_cover_that_says_which_it_is(intake: Intake, tmp_path: Path, spool: Path) -> None:
    staged = take(intake, tmp_path, corpus.simple(350))
    assert intake.plan([staged], cover_pages=1).parts == 2
    payloads = intake.packing.payloads([staged], cover=COVER)
    assert [each.pages for each in payloads] == [176, 176]
    for number, payload in enumerate(payloads, start=1):
        first, second, *_ = texts(spool, payload)
        assert f"Part {number} of 2" in first
        assert "Part" not in second


@pytest.mark.parametrize("name", ["standard", "letter", "short"])
@pytest.mark.parametrize("country", ["US", "DE"])
def test_each_cover_that_comes_along_shows_all_that_is_filled_in(
    intake: Intake, name: str, country: str
) -> None:
    template = (ROOT / "resources" / "covers" / f"{name}.txt").read_text(encoding="utf-8")
    names = [each for each in CoverFields.__dataclass_fields__ if f"{{{each}}}" in template]
    assert {"recipient", "sender", "message", "subject", "date", "confidentiality"} <= set(names)
    fields = CoverFields(**{each: f"Value of {each.replace('_', ' ')}" for each in names})
    staged = intake.draw_cover(Cover(template=name, fields=fields), [], country=country)
    assert staged.spool is not None
    said = " ".join(pypdf.PdfReader(staged.spool.path).pages[0].extract_text().split())
    assert [each for each in names if f"Value of {each.replace('_', ' ')}" not in said] == []
    assert staged.checked.page_sizes[0].width_pt == pytest.approx(612 if country == "US" else 595.28, abs=0.1)
    assert [each.code for each in staged.findings] == ["ready"]


def lines_of_cover(intake: Intake, lines: int) -> tuple[StagedDocument, list[int]]:
    """The cover with so many lines of message, and how many of them each page has."""
    message = "\n".join(f"Line {number} of the message" for number in range(lines))
    staged = intake.draw_cover(COVER.filled(message=message), [])
    assert staged.spool is not None
    reader = pypdf.PdfReader(staged.spool.path)
    return staged, [page.extract_text().count("of the message") for page in reader.pages]


def test_a_long_message_flows_over_and_never_leaves_a_line_alone(intake: Intake) -> None:
    spilled = 0
    for lines in range(28, 60):
        staged, found = lines_of_cover(intake, lines)
        assert sum(found) == lines
        codes = [each.code for each in staged.findings]
        assert codes == (["ready"] if len(found) == 1 else ["cover_pages"])
        if len(found) > 1:
            spilled += 1
            assert found[-1] >= 3
        intake.discard(staged)
    assert spilled


def test_a_cover_of_several_pages_counts_them_all(intake: Intake, tmp_path: Path, spool: Path) -> None:
    long = COVER.filled(message="\n".join(["A line"] * 150))
    (payload,) = intake.packing.payloads([take(intake, tmp_path, corpus.reportlab_text(1))], cover=long)
    cover = texts(spool, payload)[0]
    assert cover.split("Pages:")[1].split()[0] == str(payload.pages)
    assert (payload.pages or 0) > 3


def test_what_a_cover_cannot_show_is_said(intake: Intake) -> None:
    staged = intake.draw_cover(COVER.filled(recipient="山田先生"), [])
    (said,) = staged.findings
    assert (said.code, said.severity) == ("characters_missing", Severity.WARNING)


def test_an_office_edits_a_cover_as_a_file_and_its_own_stands_above_ours(intake: Intake) -> None:
    folder = intake.own_covers_folder
    folder.mkdir(parents=True)
    (folder / "standard.txt").write_text("= Our own\n{recipient}", encoding="utf-8")
    (folder / "Praxis.txt").write_bytes("= Ärztliches Fax\n{recipient}".encode("cp1252"))
    assert intake.cover_templates() == ("letter", "short", "standard", "Praxis")
    for name, title in (("standard", "Our own"), ("Praxis", "Ärztliches Fax")):
        staged = intake.draw_cover(replace(COVER, template=name), [])
        assert staged.spool is not None
        assert title in pypdf.PdfReader(staged.spool.path).pages[0].extract_text()


@pytest.mark.parametrize("name", ["no-such", "../standard", "/etc/passwd", "", ".hidden", "x" * 200])
def test_a_cover_that_is_not_there_is_refused_and_leaves_nothing(
    intake: Intake, tmp_path: Path, spool: Path, name: str
) -> None:
    staged = take(intake, tmp_path, corpus.simple())
    with pytest.raises(InvalidInputError) as caught:
        intake.packing.payloads([staged], cover=replace(COVER, template=name))
    assert caught.value.code == "input.cover_unknown"
    assert len(list(spool.iterdir())) == 1


@pytest.mark.parametrize("revision", [4, 6])
def test_a_locked_document_is_sent_without_its_password_after_a_yes(
    intake: Intake, tmp_path: Path, spool: Path, revision: Literal[4, 6]
) -> None:
    locked = take(intake, tmp_path, corpus.encrypted("geheim ä", revision=revision))
    assert (locked.is_sendable, locked.fix, locked.spool) == (False, Fix.UNLOCK, None)
    with pytest.raises(InvalidInputError):
        intake.unlock(locked, "geheim ä", sends_without_password=False)
    with pytest.raises(FileProblemError) as refusal:
        intake.unlock(locked, "wrong", sends_without_password=True)
    assert refusal.value.code == "file.wrong_password"
    assert list(spool.iterdir()) == []
    opened = intake.unlock(locked, "geheim ä", sends_without_password=True)
    assert (opened.is_sendable, [each.code for each in opened.findings]) == (True, ["unlocked"])
    (payload,) = intake.packing.payloads([opened])
    assert not pypdf.PdfReader(spool / (payload.spool_name or "")).is_encrypted
    assert payload.documents[0].sha256 == hashlib.sha256((tmp_path / "letter.pdf").read_bytes()).hexdigest()
    assert intake.source_state(opened) == "same"


def test_a_password_is_in_no_log_and_no_error(
    intake: Intake, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    locked = take(intake, tmp_path, corpus.encrypted("secret", revision=6))
    with pytest.raises(FileProblemError) as refusal:
        intake.unlock(locked, PASSWORD, sends_without_password=True)
    chain = "".join(traceback.format_exception(refusal.value))
    assert PASSWORD not in chain + caplog.text


def test_a_document_without_a_password_needs_none(intake: Intake, tmp_path: Path) -> None:
    with pytest.raises(FileProblemError) as refusal:
        intake.unlock(take(intake, tmp_path, corpus.simple()), "x", sends_without_password=True)
    assert refusal.value.code == "file.not_locked"


def test_a_picture_is_added_as_a_document_and_its_change_is_noticed(
    intake: Intake, tmp_path: Path, spool: Path
) -> None:
    staged = take(intake, tmp_path, corpus.jpeg(850, 1_100), "photo.jpg")
    assert (staged.is_sendable, staged.pages_to_send, staged.name) == (True, 1, "photo.jpg")
    assert [entry.suffix for entry in spool.iterdir()] == [".pdf"]
    assert intake.source_state(staged) == "same"
    (payload,) = intake.packing.payloads([staged])
    (document,) = payload.documents
    content = (tmp_path / "photo.jpg").read_bytes()
    assert (document.name, document.sha256) == ("photo.jpg", hashlib.sha256(content).hexdigest())
    (tmp_path / "photo.jpg").write_bytes(content + b"x")
    assert intake.source_state(staged) == "changed"


def test_nothing_is_left_of_a_picture_that_cannot_be_read(
    intake: Intake, tmp_path: Path, spool: Path
) -> None:
    staged = take(intake, tmp_path, corpus.jpeg(850, 1_100)[:3_000], "photo.jpg")
    assert (staged.is_sendable, staged.spool) == (False, None)
    assert list(spool.iterdir()) == []


def test_a_shrunk_document_keeps_its_pages_their_arrangement_and_its_name(
    intake: Intake, tmp_path: Path, spool: Path
) -> None:
    scan = corpus.img2pdf_scan(24, width_px=1_275, height_px=1_650)
    staged = take(intake, tmp_path, scan, "scan.pdf")
    assert (staged.is_sendable, staged.fix) == (False, Fix.SHRINK)
    few = intake.arranged(staged, Arrangement.typed("3, 1"))
    assert few.is_sendable, "two of its pages are small enough"
    done: list[tuple[int, int]] = []
    small = intake.shrunk(few, FaxOptions(), progress=lambda part, whole: done.append((part, whole)))
    intake.discard(staged)
    assert done[-1] == (24, 24)
    assert (small.name, small.page_numbers, small.checked.pages) == ("scan.pdf", (3, 1), 24)
    assert small.checked.size_bytes < 20_000_000
    assert "shrunk" in [each.code for each in small.findings]
    assert intake.source_state(small) == "same"
    (payload,) = intake.packing.payloads([intake.arranged(small, ALL_PAGES)])
    assert payload.documents[0].sha256 == hashlib.sha256(scan).hexdigest()
    assert len(list(spool.iterdir())) == 2


def test_who_stops_shrinking_loses_nothing(intake: Intake, tmp_path: Path, spool: Path) -> None:
    staged = take(intake, tmp_path, corpus.img2pdf_scan(24, width_px=1_275, height_px=1_650))
    with pytest.raises(ShrinkingStoppedError):
        intake.shrunk(staged, FaxOptions(), is_stopped=lambda: True)
    assert [path.name for path in spool.iterdir()] == [staged.spool.name if staged.spool else ""]


def test_a_cleaned_document_travels_with_the_dots_that_the_preview_shows_alone_and_joined(
    intake: Intake, app: App, tmp_path: Path
) -> None:
    scan = take(intake, tmp_path, office.dark_scan(2).pdf, "scan.pdf")
    assert intake.cleaning.has_scans(scan)
    clean = intake.cleaning.cleaned_up(scan, FaxOptions())
    assert clean.is_cleaned_up
    assert not intake.cleaning.has_scans(clean)
    letter = take(intake, tmp_path, corpus.reportlab_text(1))
    assert not intake.cleaning.has_scans(letter)
    worker = app.worker()
    shown = worker.fax_page(clean.private_copy().path, page=0, y_dpi=196)
    (alone,) = intake.packing.payloads([clean])
    (joined,) = intake.packing.payloads([letter, clean])
    for payload, page in ((alone, 0), (joined, 1)):
        path = tmp_path / "home" / "demo" / "spool" / (payload.spool_name or "")
        assert worker.fax_page(path, page=page, y_dpi=196).pixels == shown.pixels


def test_only_scans_are_cleaned_and_the_document_that_was_added_stays_there(
    intake: Intake, tmp_path: Path
) -> None:
    letter = take(intake, tmp_path, corpus.reportlab_text(1))
    with pytest.raises(FileProblemError) as refused:
        intake.cleaning.cleaned_up(letter, FaxOptions())
    assert refused.value.code == "file.nothing_to_clean_up"
    assert letter.private_copy().path.exists()


def test_a_cover_alone_travels_as_one_page_and_is_known_again_on_another_day(
    intake: Intake, spool: Path
) -> None:
    (payload,) = intake.packing.payloads([], cover=COVER, country="US")
    (page,) = texts(spool, payload)
    assert "Please call us." in page
    assert "Pages:\n1" in page.replace(" ", "\n")
    (document,) = payload.documents
    assert (document.name, document.pages, payload.pages, payload.parts) == ("Referral", 1, 1, 1)
    (tomorrow,) = intake.packing.payloads([], cover=COVER.filled(date="1 May 2027"), country="US")
    (other,) = intake.packing.payloads([], cover=COVER.filled(message="No need to call."), country="US")
    (nameless,) = intake.packing.payloads([], cover=COVER.filled(subject=""), country="US")
    assert tomorrow.documents[0].sha256 == document.sha256
    assert other.documents[0].sha256 != document.sha256
    assert nameless.documents[0].name == "Cover page"
