"""The sender's line on what travels: by country and setting, as previewed, one file for many."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from faxdesk.app import App
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.fax.fax import Payload
from faxdesk.domain.fax.timing import Timing
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.preferences import Preferences
from faxdesk.engine.compose.page_places import places
from faxdesk.engine.compose.sender_lines import SenderLines, sender_lines
from faxdesk.engine.compose.staged_document import StagedDocument
from faxdesk.engine.compose.viewing import Kind, PageRequest
from faxdesk.engine.submissions import packed
from tests.documents import corpus

US, GERMAN = "+13125790015", "+498912345678"
NOW_S = 1_772_737_320.0
JONES = Recipient(address="+13127367276", name="Dr. Jones")
OTHERS = tuple(Recipient(address=f"+1312736727{last}") for last in range(3))


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    opened = App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")})
    yield opened
    opened.close()


@pytest.fixture
def letter(app: App, tmp_path: Path) -> StagedDocument:
    source = tmp_path / "letter.pdf"
    source.write_bytes(corpus.reportlab_text(2))
    return app.intake.take(source)


def lines(**changes: object) -> SenderLines:
    preferences = replace(Preferences(cover_company="Clinic Müller\nsecond line"), **changes)  # type: ignore[arg-type]
    found = sender_lines(preferences, from_number=US, display_name=None)
    assert found is not None
    return found


def texts(tmp_path: Path, payload: Payload) -> list[str]:
    reader = pypdf.PdfReader(tmp_path / "home" / "demo" / "spool" / (payload.spool_name or ""))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


@pytest.mark.parametrize(
    ("from_number", "changes", "asked", "has_line"),
    [
        (US, {}, None, True),
        (GERMAN, {}, None, False),
        (GERMAN, {"sender_line": "always"}, None, True),
        (US, {"sender_line": "never"}, None, False),
        (US, {"provider_prints_line": True}, None, False),
        (US, {}, False, False),
        (GERMAN, {}, True, True),
        ("", {}, None, False),
    ],
)
def test_who_gets_a_line(
    from_number: str, changes: dict[str, object], asked: bool | None, has_line: bool
) -> None:
    preferences = replace(Preferences(), **changes)  # type: ignore[arg-type]
    found = sender_lines(preferences, from_number=from_number, display_name=None, asked=asked)
    assert (found is not None) == has_line


def test_one_recipient_is_named_on_each_page(app: App, letter: StagedDocument, tmp_path: Path) -> None:
    (job,) = packed(app.intake.packing, [letter], [JONES], None, line_for=lines().line_for(NOW_S))
    for number, text in enumerate(texts(tmp_path, job.payloads[0]), start=1):
        assert "From Clinic Müller, +1 312-579-0015" in text
        assert "To Dr. Jones, +1 312-736-7276" in text
        assert f"Page {number} of 2" in text


def test_many_recipients_share_one_file_that_names_none(
    app: App, letter: StagedDocument, tmp_path: Path
) -> None:
    (job,) = packed(app.intake.packing, [letter], OTHERS, None, line_for=lines().line_for(NOW_S))
    assert job.recipients == OTHERS
    text = texts(tmp_path, job.payloads[0])[0]
    assert "From Clinic Müller" in text
    assert "To +1" not in text


def test_with_a_cover_each_has_their_own_and_the_cover_counts(
    app: App, letter: StagedDocument, tmp_path: Path
) -> None:
    cover = Cover(fields=CoverFields(subject="Referral"))
    packing, line_for = app.intake.packing, lines().line_for(NOW_S)
    jobs = packed(packing, [letter], OTHERS, lambda _: (cover, "US"), line_for=line_for)
    for job, recipient in zip(jobs, OTHERS, strict=True):
        first, _, last = texts(tmp_path, job.payloads[0])
        assert f"To +1 312-736-{recipient.address[-4:]}" in first
        assert "Page 1 of 3" in first
        assert "Page 3 of 3" in last


def test_what_is_previewed_is_what_is_sent(app: App, letter: StagedDocument, tmp_path: Path) -> None:
    line = lines().line(JONES, NOW_S)
    (job,) = packed(app.intake.packing, [letter], [JONES], None, line_for=lines().line_for(NOW_S))
    sent = tmp_path / "home" / "demo" / "spool" / (job.payloads[0].spool_name or "")
    pages = app.session.pages()
    assert letter.spool is not None
    for index, (page, of) in enumerate(places([letter])):
        request = PageRequest(
            path=letter.spool.path,
            page=index,
            kind=Kind.FAX,
            y_dpi=196,
            line=replace(line, page=page, pages=of),
        )
        assert pages._draw(request).pixels == app.worker().fax_page(sent, page=index, y_dpi=196).pixels


def test_pages_are_counted_in_the_fax_that_they_go_in(app: App, tmp_path: Path) -> None:
    source = tmp_path / "book.pdf"
    source.write_bytes(corpus.simple(351))
    found = places([app.intake.take(source)], cover_pages=1)
    assert (found[0], found[1], found[176], found[177]) == ((1, 177), (2, 177), (177, 177), (2, 176))


def test_a_fax_for_tomorrow_bears_tomorrows_time() -> None:
    later = sender_lines(
        Preferences(), from_number=US, display_name="Smith", timing=Timing(not_before_s=NOW_S + 86_400)
    )
    assert later is not None
    when, sender = later.line(None, NOW_S).texts
    assert when.startswith("To be sent 6 Mar 2026")
    assert sender == "From Smith, +1 312-579-0015"
