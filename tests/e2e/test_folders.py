"""Watched folders with the real program: each file is faxed once, whoever watches and however it ends."""

import json
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from faxdesk.simulator import Simulator
from tests.documents.corpus import simple
from tests.e2e.conftest import PATIENCE_S, Shell, running, wait_for

pytestmark = pytest.mark.e2e


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Fax out"
    path.mkdir()
    return path


def put(folder: Path, name: str, content: bytes) -> None:
    """As programs do that know of watched folders: written beside, and moved in."""
    beside = folder / f"{name}.part"
    beside.write_bytes(content)
    beside.rename(folder / name)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_what_is_delivered_lies_in_sent_with_its_report(shell: Shell, folder: Path) -> None:
    added = shell.run("folders", "add", folder, "--to", "+13127367276", "--trusted")
    assert added.status == 0, added.err
    with running(shell):
        put(folder, "letter.pdf", simple(2))
        wait_for(lambda: names(folder / "sent") == {"letter.pdf", "letter - report.pdf"})
        put(folder, "letter.pdf", simple(3))
        wait_for(lambda: "letter (2) - report.pdf" in names(folder / "sent"))
    assert (folder / "sent" / "letter - report.pdf").read_bytes().startswith(b"%PDF-")
    assert [fax["state"] for fax in shell.run("queue", "--json").objects] == ["delivered"] * 2
    assert names(folder) == {".faxdesk", "sent"}


def test_names_and_sidecars_say_who_a_file_goes_to(shell: Shell, folder: Path, tmp_path: Path) -> None:
    records = tmp_path / "records"
    records.mkdir()
    shell.run("folders", "add", folder, "--number-from", "file-name", "--trusted")
    shell.run("folders", "add", records, "--number-from", "sidecar", "--trusted")
    told = {"to": "+13127367277", "name": "Dr. Smith", "cover": "standard", "subject": "Results"}
    with running(shell):
        put(folder, "Fax_+13127367276_2026-11-29.pdf", simple(1))
        put(folder, "nobody.pdf", simple(1))
        put(records, "results.pdf", simple(1))
        put(records, "results.json", json.dumps(told).encode())
        wait_for(lambda: "results.json" in names(records / "sent"))
        wait_for(lambda: "nobody - not faxed.txt" in names(folder / "failed"))
        wait_for(lambda: len(names(folder / "sent")) == 2)
    faxes = {fax["to"]: fax for fax in shell.run("queue", "--json").objects}
    assert faxes.keys() == {"+13127367276", "+13127367277"}
    assert faxes["+13127367277"]["recipient"]["name"] == "Dr. Smith"
    assert faxes["+13127367277"]["pages"] == 2
    (refused,) = shell.run("folders", "refused", "--json", "--dismiss").objects
    assert (refused["file"], refused["code"]) == ("nobody.pdf", "folder.no_number")
    assert shell.run("folders", "refused", "--json").objects == []


def test_a_number_never_faxed_before_waits_for_a_person(shell: Shell, folder: Path) -> None:
    shell.run("folders", "add", folder, "--number-from", "first-page", "--pattern", r"Attention: (\S+)")
    with running(shell):
        put(folder, "letter.txt", b"Attention: +13127367276\n\nDear Dr. Smith\n")
        wait_for(lambda: bool(shell.run("queue", "--json").objects))
        (fax,) = shell.run("queue", "--json").objects
        assert (fax["to"], fax["state"]) == ("+13127367276", "held")
        assert "Never faxed before" in fax["message"]
        shell.run("release", fax["id"])
        wait_for(lambda: "letter.txt" in names(folder / "sent"))


def test_two_that_watch_one_folder_fax_each_file_once(
    shell: Shell, simulator: Simulator, folder: Path, tmp_path: Path
) -> None:
    other = Shell(tmp_path / "other", simulator.base_url)
    wanted = [f"+1312736{number:04}" for number in range(8300, 8330)]
    for each in (shell, other):
        each.run("folders", "add", folder, "--number-from", "file-name", "--trusted")
    with running(shell), running(other):
        for number in wanted:
            put(folder, f"{number}.pdf", simple(1))
        wait_for(lambda: len(names(folder / "sent")) == 2 * len(wanted))
    assert Counter(fax.to for fax in simulator.faxes()) == Counter(wanted)
    assert all(each.run("queue", "--json").objects for each in (shell, other))


def test_killed_at_any_moment_each_file_is_faxed_once(
    shell: Shell, simulator: Simulator, folder: Path
) -> None:
    wanted = [f"+1312736{number:04}" for number in range(8400, 8420)]
    shell.run("folders", "add", folder, "--number-from", "file-name", "--trusted")
    for number in wanted:
        put(folder, f"{number}.pdf", simple(1))
    kills = 0
    while left := len(wanted) - len(taken_over(folder)):
        process = shell.start("run")
        enough = len(taken_over(folder)) + min(4, left)
        wait_for(partial(has_taken, folder, enough))
        process.kill()
        process.communicate(timeout=PATIENCE_S)
        kills += 1
    assert kills > 1

    def is_filed() -> bool:
        """A kill right before a request leaves makes a doubt that only a person ends, after ten minutes."""
        gone = {fax.to for fax in simulator.faxes()}
        for fax in shell.run("queue", "--json").objects:
            if fax["state"] == "uncertain" and fax["to"] not in gone:
                shell.run("decide", fax["id"], "give-up")
        return not any((folder / ".faxdesk").iterdir())

    with running(shell):
        wait_for(is_filed)
    faxes = shell.run("queue", "--json").objects
    assert Counter(fax["to"] for fax in faxes) == Counter(wanted)
    sent = Counter(fax.to for fax in simulator.faxes())
    assert sent.keys() <= set(wanted)
    assert set(sent.values()) == {1}


def has_taken(folder: Path, count: int) -> bool:
    return len(taken_over(folder)) >= count


def taken_over(folder: Path) -> list[Path]:
    """What was claimed of it, and may be in the queue or not."""
    return [*folder.glob(".faxdesk/*"), *folder.glob("sent/*.pdf"), *folder.glob("failed/*.pdf")]


def test_a_folder_that_is_away_is_said_and_gone_on_with(shell: Shell, folder: Path, tmp_path: Path) -> None:
    shell.run("folders", "add", folder, "--to", "+13127367276", "--trusted")
    away = folder.rename(tmp_path / "away")
    with running(shell):
        listed = shell.run("folders", "list", "--json")
        assert listed.status == 1
        assert listed.objects[0]["problem"]["code"] == "folder.unreadable"
        put(away, "letter.pdf", simple(1))
        away.rename(folder)
        wait_for(lambda: "letter.pdf" in names(folder / "sent"))
    assert shell.run("folders", "list", "--json").objects[0]["problem"] is None


def test_changes_are_followed_and_gone_on_with(shell: Shell, letter: Path) -> None:
    shell.run("send", letter, "--to", "+13127367276", "--yes")
    follower = shell.start("queue", "--follow", "--json")
    try:
        assert follower.stdout is not None
        seen = [json.loads(follower.stdout.readline())]  # what there is: from here on it follows
        shell.run("run", "--until-empty")
        while seen[-1].get("state") != "delivered":
            seen.append(json.loads(follower.stdout.readline()))
    finally:
        follower.kill()
        follower.communicate()
    states = [line["state"] for line in seen if "state" in line]
    assert states[0] == "queued"
    assert all(type(line["resume"]) is int for line in seen)
    assert [line["resume"] for line in seen] == sorted(line["resume"] for line in seen)
    middle = seen[len(seen) // 2]["resume"]
    again = shell.start("queue", "--follow", "--json", "--since", str(middle))
    try:
        assert again.stdout is not None
        lines = [json.loads(again.stdout.readline())]
        while lines[-1].get("state") != "delivered":
            lines.append(json.loads(again.stdout.readline()))
    finally:
        again.kill()
        again.communicate()
    assert {line["id"] for line in lines if "id" in line} == {seen[-1]["id"]}
