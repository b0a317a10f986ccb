"""A small picture of the first page outlives its document where that is wanted, and nothing else does."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.fax.state import State
from faxdesk.domain.retention import DAY_S, RetentionRules
from faxdesk.engine.draft.drafts import Drafts
from faxdesk.engine.reports import Reports
from faxdesk.engine.retention.forgetting import Forgetting
from faxdesk.engine.retention.persons import person_at
from faxdesk.system.draft_files import DraftFiles
from faxdesk.system.resources import resource_path
from tests.engine.keeping import NUMBER, WORDS, KeptFolder, fold_old
from tests.postgres import needs_postgres, together
from tests.store.backends import BACKENDS

MOST_BYTES = 20_000


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerClient]:
    opened = WorkerClient(command=(sys.executable, "-m", "faxdesk", "--worker"))
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path, worker: WorkerClient) -> Iterator[KeptFolder]:
    made = KeptFolder(tmp_path / "real", worker=worker)
    made.stores.desk.settings.save(keep_first_page=True)
    yield made
    made.close()


def letter() -> bytes:
    """A full page whose words stand in the file as they are."""
    out = io.BytesIO()
    pad = Canvas(out, pageCompression=0, invariant=1)
    text = pad.beginText(72, 780)
    for line in range(50):
        text.textLine(f"{line}: {' '.join(WORDS)} and the quick brown fox jumps over the lazy dog")
    pad.drawText(text)
    pad.save()
    return out.getvalue()


def kept(folder: KeptFolder) -> list[Path]:
    return sorted(folder.path.glob("first-pages/*"))


def report(
    folder: KeptFolder, worker: WorkerClient, fax_id: int, path: Path, *, is_team: bool = False
) -> tuple[str, int]:
    """The words of a fax's report, and how many pictures it has."""
    reports = Reports(
        lambda: worker,
        lambda: folder.spool,
        lambda: resource_path("fonts"),
        lambda: folder.now_s,
        version="7.8.9",
        is_demo=False,
        kept_first_page=folder.first_pages.path,
        may_lie_elsewhere=lambda: is_team,
    )
    journal, settings = folder.stores.journal, folder.stores.desk.settings.load()
    reports.write(reports.gather(journal.listing, settings, [fax_id]), path, has_picture=True)
    with pypdfium2.PdfDocument(path) as document:
        kinds = [each.type for each in document[0].get_objects()]
        text = " ".join(document[0].get_textpage().get_text_bounded().split())
    return text, kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)


def test_it_shows_in_the_report_once_no_word_of_the_document_is_left(
    folder: KeptFolder, worker: WorkerClient, tmp_path: Path
) -> None:
    [fax_id] = folder.sent(content=letter())
    folder.purging.run()
    assert folder.files_with(*WORDS) == []
    [picture] = kept(folder)
    assert picture.stat().st_size < MOST_BYTES
    with Image.open(picture) as shown:
        assert (shown.format, shown.mode) == ("PNG", "1")
        darks = shown.convert("L").histogram()[0]
    assert darks > 5_000
    text, pictures = report(folder, worker, fax_id, tmp_path / "report.pdf")
    assert pictures == 1
    assert "from a small picture that was kept" in text


@pytest.fixture
def desks(tmp_path: Path, worker: WorkerClient) -> Iterator[tuple[KeptFolder, KeptFolder]]:
    """Two desks of a team whose IT keeps first pages, each with a folder of its own."""
    backend = BACKENDS["postgres"](tmp_path)
    rules = RetentionRules(document_days=30, name_days=365, keeps_first_page=True)
    made = [
        KeptFolder(tmp_path / name, rules=rules, worker=worker, journal=backend.journal())
        for name in ("one", "other")
    ]
    yield made[0], made[1]
    for each in made:
        each.close()
    backend.remove()


def lend(one: KeptFolder, other: KeptFolder, fax_id: int) -> Path:
    """The other desk has fetched the document once, to look at it."""
    copy = one.file_of(fax_id)
    (other.path / "spool").mkdir(exist_ok=True)
    (other.path / "spool" / copy.name).write_bytes(copy.read_bytes())
    return other.path / "spool" / copy.name


@needs_postgres
@together
def test_in_a_team_it_lies_at_the_desk_that_purged_and_the_other_says_so(
    desks: tuple[KeptFolder, KeptFolder], worker: WorkerClient, tmp_path: Path
) -> None:
    one, other = desks
    [fax_id] = one.sent(content=letter())
    copy = lend(one, other, fax_id)
    one.elapsed_s = 100.0
    while one.purging.step(is_for_all=True) < 1.0:
        one.elapsed_s += 100.0
    other.elapsed_s = 100.0
    other.purging.step(is_for_all=False)
    assert (len(kept(one)), kept(other), copy.exists()) == (1, [], False)
    text, pictures = report(one, worker, fax_id, tmp_path / "one.pdf", is_team=True)
    assert ("from a small picture that was kept" in text, pictures) == (True, 1)
    text, pictures = report(other, worker, fax_id, tmp_path / "other.pdf", is_team=True)
    assert ("The desk that deleted it may have a small picture." in text, pictures) == (True, 0)
    assert other.files_with(*WORDS) == []


@needs_postgres
@together
def test_a_desk_that_never_had_the_document_keeps_no_picture(desks: tuple[KeptFolder, KeptFolder]) -> None:
    one, other = desks
    [fax_id] = one.sent(content=letter())
    other.purging.run()
    assert one.stores.journal.fax(fax_id).is_purged
    one.purging.delete_left()
    assert (kept(one), kept(other), list((one.path / "spool").iterdir())) == ([], [], [])


@needs_postgres
@together
@pytest.mark.parametrize("is_forgotten", [False, True])
def test_it_goes_there_when_another_desk_takes_the_name_out(
    desks: tuple[KeptFolder, KeptFolder], *, is_forgotten: bool
) -> None:
    one, other = desks
    [fax_id] = one.sent(content=letter())
    one.purging.run()
    assert len(kept(one)) == 1
    if is_forgotten:
        other.stores.journal.retention.forget(fax_id, at_s=other.now_s)
    else:
        other.now_s += 400 * DAY_S
        other.purging.run()
    one.elapsed_s = 100.0
    one.purging.step(is_for_all=False)
    assert kept(one) == []


def test_by_default_nothing_of_the_page_stays(
    folder: KeptFolder, worker: WorkerClient, tmp_path: Path
) -> None:
    folder.stores.desk.settings.save(keep_first_page=False)
    [fax_id] = folder.sent(content=letter())
    folder.purging.run()
    assert kept(folder) == []
    assert report(folder, worker, fax_id, tmp_path / "report.pdf")[1] == 0


def test_what_never_arrived_and_what_cannot_be_drawn_go_without_one(folder: KeptFolder) -> None:
    failed = (State.SUBMITTING, State.ACCEPTED, State.FAILED)
    [unsent] = folder.sent(content=letter(), path=failed)
    [broken] = folder.sent()
    folder.purging.run()
    assert kept(folder) == []
    assert all(folder.stores.journal.fax(each).is_purged for each in (unsent, broken))


def test_many_are_drawn_piece_by_piece_before_their_documents_go(folder: KeptFolder) -> None:
    ids = [folder.sent(content=letter())[0] for _ in range(3)]
    folder.elapsed_s = 100.0
    while folder.purging.step(is_for_all=True) < 1.0:
        folder.elapsed_s += 100.0
    assert folder.first_pages.fax_ids() == set(ids)
    assert folder.files_with(*WORDS) == []


def test_it_goes_with_numbers_and_names(folder: KeptFolder) -> None:
    folder.stores.desk.settings.save(pseudonymise=True, keep_name_days=365)
    folder.sent(content=letter())
    folder.purging.run()
    assert len(kept(folder)) == 1
    folder.now_s += 400 * DAY_S
    folder.purging.run()
    assert kept(folder) == []


def test_it_goes_when_the_person_is_forgotten(folder: KeptFolder) -> None:
    [fax_id] = folder.sent(content=letter())
    folder.purging.run()
    drafts = Drafts(DraftFiles(folder.path / "drafts"), folder.spool.path, lambda: folder.now_s)
    forgetting = Forgetting(
        folder.stores,
        folder.purging,
        lambda: drafts,
        lambda: folder.now_s,
        folder=folder.path,
        is_team=False,
    )
    found = forgetting.forget(person_at(folder.stores.journal, NUMBER), is_dry=False)
    drafts.close(5.0)
    assert found.fax_ids == (fax_id,)
    assert kept(folder) == []


def test_switched_off_those_that_were_kept_go(folder: KeptFolder) -> None:
    folder.sent(content=letter())
    folder.purging.run()
    folder.stores.desk.settings.save(keep_first_page=False)
    folder.purging.run()
    assert kept(folder) == []


@pytest.mark.parametrize("is_archived", [False, True])
def test_a_picture_left_by_a_crash_goes_at_the_next_look(folder: KeptFolder, is_archived: bool) -> None:
    [fax_id] = folder.sent(content=letter())
    folder.purging.run()
    if is_archived:
        folder.now_s += 400 * DAY_S
        fold_old(folder)
        before_s, moving = folder.now_s - DAY_S, folder.stores.journal.moving
        assert moving.step(before_s, at_s=folder.now_s, limit=9, keeps_documents=False, keeps_names=True)
    [picture] = kept(folder)
    content = picture.read_bytes()
    folder.stores.journal.retention.forget(fax_id, at_s=folder.now_s)
    picture.write_bytes(content)
    folder.purging.delete_left()
    assert kept(folder) == []
