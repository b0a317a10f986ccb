"""Pages on the command line: drawn as they will arrive, and made to fit."""

import io
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from tests.documents import corpus
from tests.documents.big import scan
from tests.e2e.conftest import Shell

pytestmark = pytest.mark.e2e


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(corpus.reportlab_text(3))
    return path


def _picture(path: Path) -> Image.Image:
    content = path.read_bytes()
    assert content[24:26] == b"\x01\x00", "one bit a dot, greyscale"
    return Image.open(io.BytesIO(content))


def test_a_page_is_drawn_as_it_will_arrive(shell: Shell, letter: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.png"
    answer = shell.run("preview", letter, "--page", "2", "-o", out)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert _picture(out).size == (1_728, 2_156)
    answer = shell.run("preview", letter, "--quality", "normal", "--monochrome", "-o", out)
    assert (answer.status, _picture(out).size) == (0, (1_728, 1_078))


def test_a_higher_threshold_makes_more_ink(shell: Shell, tmp_path: Path) -> None:
    grey, out = tmp_path / "grey.pdf", tmp_path / "page.png"
    objects = corpus.simple_objects(1)
    objects[3] = corpus.stream(b"0.5 g 0 0 612 792 re f")
    grey.write_bytes(corpus.raw_pdf(objects))
    seen = []
    for threshold in ("40", "60"):
        shell.run("preview", grey, "--monochrome", "--black-threshold", threshold, "-o", out)
        seen.append(_picture(out).convert("L").getextrema())
    assert seen == [(255, 255), (0, 0)]


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["letter.pdf", "--page", "4"], 2, "There is no page 4: the document has 3 pages."),
        (["letter.pdf", "--page", "0"], 2, "no whole number from 1"),
        (["letter.pdf", "--black-threshold", "50"], 2, "only with monochrome"),
        (["nowhere.pdf"], 1, "nowhere.pdf: There is no such file."),
        (["locked.pdf"], 1, "password"),
        (["program.exe"], 1, "program"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    shell: Shell, letter: Path, tmp_path: Path, arguments: list[str], status: int, said: str
) -> None:
    (tmp_path / "locked.pdf").write_bytes(corpus.encrypted("secret", revision=6))
    (tmp_path / "program.exe").write_bytes(b"MZ" + bytes(range(256)) * 8)
    answer = shell.run("preview", tmp_path / arguments[0], *arguments[1:], "-o", tmp_path / "page.png")
    assert (answer.status, answer.err.count("\n"), answer.out) == (status, 1, "")
    assert said in answer.err
    assert not (tmp_path / "page.png").exists()


def test_a_picture_that_cannot_be_written_is_said_in_one_line(
    shell: Shell, letter: Path, tmp_path: Path
) -> None:
    answer = shell.run("preview", letter, "-o", tmp_path / "nowhere" / "page.png")
    assert (answer.status, answer.err.count("\n")) == (1, 1)
    assert "can't be written" in answer.err


def test_documents_are_joined_into_one_that_can_be_faxed(shell: Shell, letter: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    answer = shell.run("fit", letter, letter, "-o", out, "--json")
    assert (answer.status, answer.err) == (0, "")
    [told] = answer.objects
    times = {"line_s", "pages_line_s"}
    assert set(told) == {"path", "part", "parts", "pages", "size_bytes", "before_bytes", "is_shrunk"} | times
    assert (told["path"], told["part"], told["parts"], told["pages"]) == (str(out), 1, 1, 6)
    assert (told["size_bytes"], told["is_shrunk"]) == (out.stat().st_size, False)
    assert shell.run("check", out).status == 0


def test_a_document_that_fits_already_stays_as_it_is(shell: Shell, letter: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert shell.run("fit", letter, "-o", out).status == 0
    assert out.read_bytes() == letter.read_bytes()


def test_chosen_pages_of_a_locked_document_are_fitted(shell: Shell, tmp_path: Path) -> None:
    (locked := tmp_path / "locked.pdf").write_bytes(corpus.encrypted("secret", revision=6))
    out = tmp_path / "out.pdf"
    answer = shell.run("fit", locked, "--password-stdin", "--pages", "1", "-o", out, typed="secret\n")
    assert (answer.status, answer.err) == (0, "")
    assert len(pypdf.PdfReader(out).pages) == 1


def test_too_many_pages_become_numbered_parts(shell: Shell, letter: Path, tmp_path: Path) -> None:
    answer = shell.run("fit", letter, letter, "--max-pages", "4", "-o", tmp_path / "out.pdf")
    assert (answer.status, answer.err) == (0, "")
    assert [each.name for each in sorted(tmp_path.glob("out*"))] == ["out-1.pdf", "out-2.pdf"]
    assert "out-2.pdf: 3 pages" in answer.out
    assert "Before:" in answer.out.splitlines()[-1]
    last_page = pypdf.PdfReader(tmp_path / "out-2.pdf").pages[-1].extract_text()
    assert "Part 2 of 2, page 3 of 3" in last_page


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["nowhere.pdf", "-o", "out.pdf"], 1, "nowhere.pdf: There is no such file."),
        (["locked.pdf", "-o", "out.pdf"], 1, "password"),
        (["letter.pdf", "-o", "nowhere/out.pdf"], 1, "can't be written"),
        (["letter.pdf", "-o", "."], 1, "can't be written"),
        (["letter.pdf", "-o", "x" * 300], 1, "can't be written"),
        (["letter.pdf", "--max-pages", "351", "-o", "out.pdf"], 2, "from 1 to 350"),
        (["letter.pdf"], 2, "required"),
    ],
)
def test_what_cannot_be_made_to_fit_is_said_in_one_line_and_leaves_nothing(
    shell: Shell, letter: Path, tmp_path: Path, arguments: list[str], status: int, said: str
) -> None:
    (tmp_path / "locked.pdf").write_bytes(corpus.encrypted("secret", revision=6))
    before = sorted(tmp_path.iterdir())
    given = [tmp_path / each if each.endswith(".pdf") else each for each in arguments]
    answer = shell.run("fit", *given)
    assert (answer.status, answer.err.count("\n"), answer.out) == (status, 1, "")
    assert said in answer.err
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_is_fitted_in_its_own_place(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan(3))
    before_bytes = path.stat().st_size
    answer = shell.run("fit", path, "-o", path, "--json")
    [told] = answer.objects
    assert told["before_bytes"] == before_bytes > 5 * path.stat().st_size
    assert told["size_bytes"] == path.stat().st_size


def test_a_picture_that_cannot_be_written_leaves_the_old_one(
    shell: Shell, letter: Path, tmp_path: Path
) -> None:
    out = tmp_path / "page.png"
    out.write_bytes(b"an old picture")
    out.chmod(0o600)
    (loop := tmp_path / "loop.png").symlink_to(loop)
    (link := tmp_path / "link.png").symlink_to(out)
    assert shell.run("preview", letter, "-o", link).status == 0
    assert link.is_symlink()
    assert _picture(out).size == (1_728, 2_156)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600, "for whom it was before"
    before = sorted(tmp_path.iterdir())
    for place in (tmp_path, loop):
        answer = shell.run("preview", letter, "-o", place)
        assert (answer.status, "can't be written" in answer.err) == (1, True)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no terminal hangs up there")
def test_a_terminal_that_is_closed_leaves_no_copies(shell: Shell, tmp_path: Path) -> None:
    (path := tmp_path / "scan.pdf").write_bytes(scan(6))
    process = shell.start("fit", str(path), "-o", str(tmp_path / "out.pdf"))
    while not any(tmp_path.glob(".faxdesk-*/*")):
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGHUP)
    process.communicate(timeout=30)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_a_closed_input_has_no_password(shell: Shell, tmp_path: Path) -> None:
    (locked := tmp_path / "locked.pdf").write_bytes(corpus.encrypted("secret", revision=6))
    for words in ([], ["--password-stdin"]):
        command = [sys.executable, "-m", "faxdesk", "fit", str(locked), "-o", str(tmp_path / "o.pdf"), *words]
        closing = ["sh", "-c", 'exec "$@" <&-', "sh", *command]
        done = subprocess.run(closing, env=shell.environment, capture_output=True, text=True, check=False)
        assert (done.returncode, "Traceback" in done.stderr, "password" in done.stderr) == (1, False, True)
