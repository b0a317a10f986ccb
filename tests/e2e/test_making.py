"""What arrives when documents of all kinds are sent from the command line, with pages, covers and parts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from faxdesk.simulator import Pace, Simulator
from tests.documents import corpus
from tests.e2e.conftest import QUICK, Shell

pytestmark = pytest.mark.e2e

Arrived = list[list[str]]


@pytest.fixture
def arrived() -> Arrived:
    """The text of each page of each document that reached the provider, in order."""
    return []


@pytest.fixture
def simulator(arrived: Arrived) -> Iterator[Simulator]:
    def count_pages(path: Path) -> int:
        pages = [page.extract_text() for page in PdfReader(path).pages]
        if pages not in arrived:
            arrived.append(pages)
        return len(pages)

    pace = Pace(page_s=0.1)  # some documents are long
    with Simulator(speed=QUICK, pace=pace, count_pages=count_pages) as simulator:
        yield simulator


def test_a_picture_a_text_and_a_cover_arrive_as_one_fax(
    shell: Shell, simulator: Simulator, arrived: Arrived, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(corpus.jpeg(850, 1_100))
    (tmp_path / "notes.txt").write_text("Grüße aus Köln, 5 €\n", encoding="utf-8")
    answer = shell.run(
        "send", tmp_path / "photo.jpg", tmp_path / "notes.txt", "--to", "+13127367276", "--wait", "--json",
        "--cover", "short", "--subject", "Referral", "--message", "Please call us.\\nThank you.",
        "--yes", "--no-sender-line",
    )  # fmt: skip
    assert (answer.status, answer.err) == (0, "")
    [fax] = answer.objects
    assert (fax["state"], fax["pages"]) == ("delivered", 3)
    assert [document["name"] for document in fax["documents"]] == ["photo.jpg", "notes.txt"]
    [[cover, photo, notes]] = arrived
    for said in ("Referral", "Please call us.", "Thank you.", "+13127367276", "+13125790015"):
        assert said in cover
    assert cover.split("Pages:")[1].split()[0] == "3"
    assert photo.strip() == ""
    assert "Grüße aus Köln, 5 €" in notes
    assert simulator.media_names() == []


def test_a_cover_with_a_message_arrives_as_a_fax_of_its_own(shell: Shell, arrived: Arrived) -> None:
    words = (
        *("--to", "+13127367276", "--cover", "standard"),
        *("--subject", "Closed", "--message", "Back on\\nMonday."),
    )
    answer = shell.run("send", *words, "--wait", "--json")
    assert (answer.status, answer.err) == (0, "")
    [fax] = answer.objects
    assert (fax["state"], fax["pages"]) == ("delivered", 1)
    assert [document["name"] for document in fax["documents"]] == ["Closed"]
    [[cover]] = arrived
    assert "Monday." in cover
    assert cover.split("Pages:")[1].split()[0] == "1"
    again = shell.run("send", *words)
    assert (again.status, "Delivered (fax 1, " in again.err) == (3, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Name files, or --media-url addresses, or a --cover with a --message"),
        (("--cover", "standard"), "A cover page alone needs a --message or a --subject"),
        (("--cover", "standard", "--message", "  "), "A cover page alone needs a --message or a --subject"),
        (("--cover", "standard", "--message", "Hello", "--pages", "1"), "Give --pages once for all files"),
    ],
)
def test_nothing_to_send_is_said(shell: Shell, words: tuple[str, ...], said: str) -> None:
    answer = shell.run("send", "--to", "+13127367276", *words)
    assert (answer.status, said in answer.err) == (2, True)


def test_each_recipient_has_their_own_number_on_the_cover(
    shell: Shell, arrived: Arrived, letter: Path
) -> None:
    numbers = ("+13127367276", "+13127367277")
    words = [word for number in numbers for word in ("--to", number)]
    answer = shell.run("send", letter, *words, "--cover", "standard", "--wait")
    assert answer.status == 0
    assert [sum(number in pages[0] for pages in arrived) for number in numbers] == [1, 1]


def test_pages_are_chosen_once_for_all_or_for_each_file(
    shell: Shell, arrived: Arrived, tmp_path: Path
) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(corpus.reportlab_text(4))
    files = (tmp_path / "a.pdf", tmp_path / "b.pdf")
    to = ("--to", "+13127367276", "--wait", "--json")
    [fax] = shell.run("send", *files, *to, "--pages", "2-3").objects
    assert [document["pages"] for document in fax["documents"]] == [2, 2]
    [fax] = shell.run("send", *files, *to, "--pages", "4,1", "--pages", "2-").objects
    assert [document["pages"] for document in fax["documents"]] == [2, 3]
    found = [[page.partition("Page ")[2][:1] for page in pages] for pages in arrived]
    assert found == [["2", "3", "2", "3"], ["4", "1", "2", "3", "4"]]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--pages", "3-1"), "run backwards"),
        (("--pages", "9"), "There is no page 9: the document has 2 pages."),
        (("--pages", "1", "--pages", "2"), "Give --pages once for all files"),
        (("--subject", "Hello"), "name one with --cover"),
        (("--cover", "no-such"), "There is no cover page called “no-such”."),
    ],
)
def test_a_slip_is_one_line_and_queues_nothing(
    shell: Shell, letter: Path, words: tuple[str, ...], said: str
) -> None:
    answer = shell.run("send", letter, "--to", "+13127367276", *words)
    assert (answer.status, said in answer.err) == (2, True)
    assert shell.run("queue", "--json").out == ""
    spool = shell.home / "real" / "spool"
    assert not spool.exists() or list(spool.iterdir()) == []


def test_what_is_too_long_arrives_in_parts_one_after_the_other(
    shell: Shell, simulator: Simulator, arrived: Arrived, tmp_path: Path
) -> None:
    (tmp_path / "book.pdf").write_bytes(corpus.reportlab_text(360, lines=1))
    answer = shell.run("send", tmp_path / "book.pdf", "--to", "+13127367276", "--json")
    assert answer.status == 0
    assert "sent as 2 faxes" in answer.err
    assert [fax["pages"] for fax in answer.objects] == [180, 180]
    said = shell.run("queue").out
    assert "book.pdf (part 2 of 2)  Waiting. Waits until the parts before it have ended." in said
    assert shell.run("run", "--until-empty").status == 0
    assert {fax["state"] for fax in shell.run("queue", "--json").objects} == {"delivered"}
    assert [len(pages) for pages in arrived] == [180, 180]
    assert "Part 1 of 2, page 1 of 180" in arrived[0][0]
    assert "Part 2 of 2, page 180 of 180" in arrived[1][-1]
    assert [fax.pages for fax in simulator.faxes()] == [180, 180]


def test_a_password_is_typed_and_never_an_argument(shell: Shell, arrived: Arrived, tmp_path: Path) -> None:
    (tmp_path / "locked.pdf").write_bytes(corpus.encrypted("secret", revision=6))
    send = ("send", tmp_path / "locked.pdf", "--to", "+13127367276")
    plain = shell.run(*send)
    assert (plain.status, "needs a password" in plain.err) == (1, True)
    wrong = shell.run(*send, "--password-stdin", typed="wrong\n")
    assert (wrong.status, "This password doesn't open the document." in wrong.err) == (1, True)
    assert "--password PASSWORD" not in shell.run("send", "--help").out
    right = shell.run(*send, "--password-stdin", "--wait", typed="secret\n")
    assert right.status == 0
    assert [len(pages) for pages in arrived] == [2]
    assert "secret" not in right.out + right.err
    logs = (shell.home / "real" / "logs").rglob("*.log*")
    assert all("secret" not in log.read_text() for log in logs)


def test_a_scan_that_is_too_large_goes_once_it_is_shrunk(
    shell: Shell, simulator: Simulator, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(corpus.img2pdf_scan(24, width_px=1_275, height_px=1_650))
    assert scan.stat().st_size > 20_000_000
    refused = shell.run("send", scan, "--to", "+13127367276")
    assert (refused.status, "Shrink it to fit" in refused.err) == (1, True)
    answer = shell.run("send", scan, "--to", "+13127367276", "--shrink", "--wait", "--json")
    assert answer.status == 0
    assert "Shrunk from" in answer.err
    assert [fax.pages for fax in simulator.faxes()] == [24]


def test_check_speaks_of_other_formats_too(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hello")
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    answer = shell.run("check", tmp_path / "a.txt", tmp_path / "b.png", "--json")
    assert answer.status == 1
    assert [(each["sendable"], each["pages"]) for each in answer.objects] == [(True, 1), (False, None)]
    assert [each["findings"][0]["code"] for each in answer.objects] == ["converted", "picture_damaged"]
