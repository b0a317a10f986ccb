"""The command line, as a script sees it: what it prints, what it exits with, what it leaves behind."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from faxdesk.simulator import NO_PROFILE, Call, Fault, FaultKind, Simulator
from tests.documents.corpus import reportlab_text, simple
from tests.e2e.conftest import Shell, running, wait_for

pytestmark = pytest.mark.e2e

ENDLESS = "+13127367004"
"""Stays in sending until somebody cancels it: nothing depends on how soon a machine gets there, or looks."""


def work_until_sending(shell: Shell, fax_id: int) -> None:
    """Work the queue until this fax is on the line; then nobody does."""
    with running(shell):
        wait_for(lambda: shell.run("show", fax_id, "--json").objects[0]["state"] == "sending")


def test_a_pdf_goes_from_the_shell_to_delivered(shell: Shell, simulator: Simulator, letter: Path) -> None:
    answer = shell.run("send", letter, "--to", "(312) 736-7276", "--wait", "--json", "--timeout", "60")
    assert (answer.status, answer.err) == (0, "")
    [fax] = answer.objects
    assert set(fax) == {
        *("id", "remote_id", "to", "from", "state", "pages", "part", "parts"),
        *("documents", "attempts", "failure_reason", "message", "created_at", "updated_at"),
        *("recipient", "broadcast", "priority", "not_before", "deadline"),
        *("document_deleted_at", "user", "desk", "person"),
    }
    assert (fax["to"], fax["from"], fax["state"]) == ("+13127367276", "+13125790015", "delivered")
    assert (fax["pages"], fax["attempts"], fax["failure_reason"]) == (2, 1, None)
    assert (fax["part"], fax["parts"]) == (1, 1)
    assert set(fax["documents"][0]) == {"name", "sha256", "pages", "size_bytes"}
    assert fax["remote_id"] == simulator.faxes()[0].id
    assert simulator.media_names() == []


def test_a_simulator_in_a_hurry_is_no_reason_to_doubt_that_a_fax_is_whole(
    shell: Shell, tmp_path: Path
) -> None:
    (text := tmp_path / "text.pdf").write_bytes(reportlab_text(2))
    answer = shell.run("send", text, "--to", "(312) 736-7276", "--wait", "--json", "--timeout", "60")
    [fax] = answer.objects
    assert fax["state"] == "delivered"
    assert "doubt" not in fax["message"]


def test_several_files_become_one_fax_in_order(shell: Shell, simulator: Simulator, tmp_path: Path) -> None:
    for name, pages in (("one.pdf", 1), ("two.pdf", 3)):
        (tmp_path / name).write_bytes(simple(pages))
    files = [tmp_path / "two.pdf", tmp_path / "one.pdf"]
    [fax] = shell.run("send", *files, "--to", "+13127367276", "--wait", "--json").objects
    assert [document["name"] for document in fax["documents"]] == ["two.pdf", "one.pdf"]
    assert fax["pages"] == 4
    assert [made.pages for made in simulator.faxes()] == [4]


def test_without_waiting_faxes_are_queued_and_run_delivers_them(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    queued = shell.run("send", letter, "--to", "+13125550101", "--to", "+13125550102", "--json")
    assert [(fax["state"], fax["remote_id"]) for fax in queued.objects] == [("queued", None)] * 2
    assert simulator.requests == []
    assert shell.run("run", "--until-empty").status == 0
    assert {fax["state"] for fax in shell.run("queue", "--json").objects} == {"delivered"}
    [shown] = shell.run("show", queued.objects[0]["id"], "--json").objects
    assert [event["to_state"] for event in shown["story"]][-1] == "delivered"


def test_the_command_line_forgets_what_the_window_remembers(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    shell.run("send", letter, "--to", "+13127367276", "--wait")
    values = simulator.faxes()[0].values
    assert (values["quality"], values["monochrome"], values["t38_enabled"]) == ("high", False, True)
    assert "black_threshold" not in values


def test_every_option_reaches_the_provider(shell: Shell, simulator: Simulator, letter: Path) -> None:
    shell.run(
        *("send", letter, "--to", "020 7946 0123", "--from", "+442079460000", "--quality", "ultra_dark"),
        *("--monochrome", "--black-threshold", "40", "--no-t38", "--display-name", "Town hall"),
        *(
            "--store-preview",
            "--preview-format",
            "pdf",
            "--webhook-url",
            "https://example.com/hook",
            "--wait",
        ),
    )
    values = simulator.faxes()[0].values
    expected = {
        "to": "+442079460123",
        "from": "+442079460000",
        "quality": "ultra_dark",
        "monochrome": True,
        "black_threshold": 40,
        "t38_enabled": False,
        "from_display_name": "Town hall",
        "store_preview": True,
        "preview_format": "pdf",
        "webhook_url": "https://example.com/hook",
    }
    assert {name: values[name] for name in expected} == expected


def test_a_failure_and_a_decision_and_a_time_out_have_statuses_of_their_own(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    failed = shell.run("send", letter, "--to", "+13127367121", "--wait", "--json")
    assert (failed.status, failed.objects[0]["failure_reason"]) == (1, "receiver_unallocated_number")
    assert failed.objects[0]["message"].startswith("This number doesn't exist.")
    late = shell.run("send", letter, "--to", ENDLESS, "--wait", "--json", "--timeout", "10")
    assert (late.status, late.objects[0]["state"]) in {(5, "sending"), (5, "accepted")}
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    doubtful = shell.run("send", letter, "--to", "+13127367276", "--wait", "--json", "--timeout", "10")
    assert (doubtful.status, doubtful.objects[0]["state"]) == (3, "uncertain")
    fax_id = doubtful.objects[0]["id"]
    assert shell.run("decide", fax_id, "send-again").status == 0
    shell.run("cancel", late.objects[0]["id"])
    shell.run("run", "--until-empty")
    assert shell.run("show", fax_id, "--json").objects[0]["state"] == "delivered"
    assert len([fax for fax in simulator.faxes() if fax.to == "+13127367276"]) == 1


def test_a_held_fax_stays_until_it_is_released(shell: Shell, simulator: Simulator, letter: Path) -> None:
    shell.run("send", letter, "--to", "+13125550101", "--to", "+13125550102")
    held = shell.run("hold", 1)
    assert held.status == 0
    assert "On hold. You kept it back." in held.out
    assert shell.run("run", "--until-empty").status == 3
    assert "1 fax needs you." in shell.run("queue").out
    assert [fax["state"] for fax in shell.run("queue", "--json").objects] == ["held", "delivered"]
    refused = shell.run("hold", 1, 2)
    assert (refused.status, refused.err.count("is not waiting")) == (1, 2)
    assert shell.run("release", 1).status == 0
    assert "is not on hold" in shell.run("release", 2).err
    assert shell.run("run", "--until-empty").status == 0
    assert sorted(fax.to for fax in simulator.faxes()) == ["+13125550101", "+13125550102"]


def test_stop_gives_an_account_of_what_it_stopped(shell: Shell, simulator: Simulator, letter: Path) -> None:
    shell.environment["FAXDESK_LINES"] = "1"
    numbers = ("+13125550101", ENDLESS, "+13125550103")
    arguments = [word for number in numbers for word in ("--to", number)]
    shell.run("send", letter, *arguments)
    work_until_sending(shell, 2)
    stopped = shell.run("stop")
    assert stopped.status == 0, stopped.out + stopped.err
    lines = stopped.out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "The queue is paused. Go on with: faxdesk resume",
        "Stopped before they went: 1",
        "Under way, Telnyx was asked to stop them: 1",
        "Nobody is sure whether they went: 0",
        "Of the same lists, gone before: 1",
    ]
    states = [fax["state"] for fax in shell.run("queue", "--json").objects]
    assert states == ["delivered", "cancelled", "cancelled"]
    assert "The queue is paused." in shell.run("queue").out
    assert len(simulator.faxes()) == 2


def test_stop_says_when_nobody_can_be_sure(shell: Shell, simulator: Simulator, letter: Path) -> None:
    simulator.fail_next(Fault(call=Call.SEND, kind=FaultKind.STATUS_500))
    shell.run("send", letter, "--to", "+13127367276", "--wait", "--timeout", "10")
    answer = shell.run("stop")
    assert answer.status == 3
    assert "Nobody is sure whether they went: 1" in answer.out
    assert simulator.faxes() == []


def test_cancelling_says_what_became_of_it(shell: Shell, letter: Path) -> None:
    waiting = shell.run("send", letter, "--to", "+13125550101", "--json").objects[0]["id"]
    assert "Cancelled" in shell.run("cancel", waiting).out
    shell.run("send", letter, "--to", ENDLESS)
    work_until_sending(shell, 2)
    answer = shell.run("cancel", 2)
    assert answer.status == 0
    assert shell.run("show", 2, "--json").objects[0]["state"] == "cancelled"
    assert shell.run("retry", 1).status == 0
    again = shell.run("cancel", 99)
    assert (again.status, again.err) == (1, "faxdesk: There is no fax 99.\n")


def test_a_paused_queue_waits_for_a_person(shell: Shell, simulator: Simulator, letter: Path) -> None:
    assert shell.run("pause").status == 0
    answer = shell.run("send", letter, "--to", "+13127367276", "--wait", "--json")
    assert (answer.status, answer.objects[0]["state"]) == (3, "queued")
    assert simulator.faxes() == []
    shell.run("resume")
    assert shell.run("run", "--until-empty").status == 0


def test_the_same_document_to_the_same_number_needs_a_word_more(shell: Shell, letter: Path) -> None:
    assert shell.run("send", letter, "--to", "+13127367276").status == 0
    again = shell.run("send", letter, "--to", "+13127367276", "--json")
    assert again.status == 3
    assert [each["concern"] for each in again.objects] == ["duplicate"]
    assert "--allow-duplicate" in again.err
    assert shell.run("send", letter, "--to", "+13127367276", "--allow-duplicate").status == 0
    assert len(shell.run("queue", "--json").objects) == 2


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["send", "nowhere.pdf", "--to", "+13127367276"], 1),
        (["send", "--to", "+13127367276"], 2),
        (["send", "LETTER", "--media-url", "https://example.com/x.pdf", "--to", "+13127367276"], 2),
        (["send", "LETTER"], 2),
        (["send", "LETTER", "--to", "12"], 2),
        (["send", "LETTER", "--to", "+13127367276", "--black-threshold", "50"], 2),
        (["send", "LETTER", "--to", "+13127367276", "--monochrome", "--black-threshold", "101"], 2),
        (["send", "LETTER", "--to", "+13127367276", "--display-name", "Dr Müller"], 2),
        (["send", "LETTER", "--to", "+13127367276", "--preview-format", "pdf"], 2),
        (["send", "LETTER", "--to", "+13127367276", "--store-media", "--webhook-url", "https://x.org"], 2),
        (["send", "--media-url", "example.com/x.pdf", "--to", "+13127367276"], 2),
        (["send", "LETTER", "--to", "+13127367276", "--quality", "best"], 2),
        (["show", "twelve"], 2),
        (["decide", "1", "perhaps"], 2),
        (["queue", "--colour"], 2),
    ],
    ids=lambda value: " ".join(value)[:60] if isinstance(value, list) else str(value),
)
def test_a_strangers_mistake_is_one_clear_line(
    shell: Shell, letter: Path, arguments: list[str], status: int
) -> None:
    answer = shell.run(*(str(letter) if word == "LETTER" else word for word in arguments))
    assert (answer.status, answer.out) == (status, "")
    lines = answer.err.splitlines()
    assert 1 <= len(lines) <= 2
    assert all(len(line) > 15 for line in lines)
    assert shell.run("queue", "--json").objects == []


def test_missing_set_up_is_said_with_status_4(shell: Shell, letter: Path) -> None:
    for missing, word in (
        ("TELNYX_API_KEY", "API key"),
        ("FAXDESK_CONNECTION_ID", "fax application"),
        ("FAXDESK_FROM", "from-number"),
    ):
        kept = shell.environment.pop(missing)
        answer = shell.run("send", letter, "--to", "+13127367276", "--wait")
        shell.environment[missing] = kept
        assert answer.status == 4
        assert word in answer.err


def test_a_refused_key_is_status_4_and_the_fax_waits(shell: Shell, letter: Path) -> None:
    shell.environment["TELNYX_API_KEY"] = "KEY-REFUSED-topsecret"
    answer = shell.run("send", letter, "--to", "+13127367276", "--wait", "--json")
    assert (answer.status, answer.objects[0]["state"]) == (4, "queued")
    assert "topsecret" not in answer.err + answer.out
    kept = [path for path in shell.home.rglob("*") if path.is_file() and b"topsecret" in path.read_bytes()]
    assert kept == []


def test_check_needs_no_account_and_says_what_is_wrong(shell: Shell, letter: Path, tmp_path: Path) -> None:
    for name in ("TELNYX_API_KEY", "FAXDESK_CONNECTION_ID", "FAXDESK_FROM"):
        del shell.environment[name]
    good = shell.run("check", letter, "--json")
    assert good.status == 0
    assert {name: good.objects[0][name] for name in ("pages", "sendable")} == {"pages": 2, "sendable": True}
    (tmp_path / "photo.pdf").write_bytes(b"\xff\xd8\xff\xe0 no PDF")
    bad = shell.run("check", letter, tmp_path / "photo.pdf", tmp_path / "gone.pdf", "--json")
    assert bad.status == 1
    assert [checked["sendable"] for checked in bad.objects] == [True, False, False]
    assert {finding["severity"] for finding in bad.objects[1]["findings"]} == {"error"}


def test_an_address_and_a_sip_uri_need_no_file(shell: Shell, simulator: Simulator) -> None:
    url = "https://example.com/letter.pdf"
    [fax] = shell.run("send", "--media-url", url, "--to", "sip:fax@example.com", "--wait", "--json").objects
    assert (fax["state"], fax["to"], fax["pages"]) == ("delivered", "sip:fax@example.com", None)
    assert simulator.faxes()[0].values["media_url"] == url


def test_two_programs_share_one_queue_and_send_nothing_twice(
    shell: Shell, simulator: Simulator, letter: Path
) -> None:
    worker = shell.start("run")
    try:
        answers = [
            shell.run("send", letter, "--to", number, "--wait", "--json")
            for number in ("+13125550100", "+13125550111", "+13125550122")
        ]
    finally:
        worker.send_signal(signal.SIGTERM)
        worker.communicate(timeout=90)
    assert [answer.status for answer in answers] == [0, 0, 0]
    assert worker.returncode == 0
    assert len(simulator.faxes()) == 3


def test_setup_chooses_from_lists_and_keeps_the_key_in_the_keyring(
    shell: Shell, letter: Path, tmp_path: Path
) -> None:
    for name in ("TELNYX_API_KEY", "FAXDESK_CONNECTION_ID", "FAXDESK_FROM"):
        del shell.environment[name]
    shell.environment["PYTHON_KEYRING_BACKEND"] = "tests.keyrings.FileKeyring"
    shell.environment["TEST_KEYRING_FILE"] = str(tmp_path / "keyring.json")
    several = shell.run("setup", "--key-stdin", typed="KEYtopsecret\n")
    assert several.status == 2
    assert "--connection" in several.err
    refused = shell.run("setup", "--key-stdin", "--connection", NO_PROFILE, typed="KEYtopsecret\n")
    assert (refused.status, "outbound voice profile" in refused.err) == (2, True)
    chosen = shell.run(
        *("setup", "--key-stdin", "--connection", "1293384261075731499", "--from", "+13125790015"),
        typed="KEYtopsecret\n",
    )
    assert chosen.status == 0, chosen.err
    assert "topsecret" not in chosen.out + chosen.err
    kept = [path for path in shell.home.rglob("*") if path.is_file() and b"topsecret" in path.read_bytes()]
    assert kept == []
    assert shell.run("send", letter, "--to", "+13127367276", "--wait").status == 0


def test_setup_without_a_keyring_says_so_and_keeps_nothing(shell: Shell) -> None:
    del shell.environment["TELNYX_API_KEY"]
    answer = shell.run(
        *("setup", "--key-stdin", "--connection", "1293384261075731499", "--from", "+13125790015"),
        typed="KEYtopsecret\n",
    )
    assert answer.status == 1
    assert "no keyring" in answer.err


def test_the_demo_ignores_the_account_and_keeps_its_own_data(shell: Shell, letter: Path) -> None:
    shell.environment["TELNYX_BASE_URL"] = "http://127.0.0.1:9/v2"
    answer = shell.run(
        "--demo", "send", letter, "--to", "+13127367276", "--wait", "--json", "--timeout", "60"
    )
    assert answer.status == 0, answer.err
    assert shell.run("queue", "--json").objects == []
    assert len(shell.run("--demo", "queue", "--json").objects) == 1
    real, demo = shell.home / "real" / "journal.db", shell.home / "demo" / "journal.db"
    real.write_bytes(demo.read_bytes())
    refused = shell.run("queue")
    assert refused.status == 1
    assert "demo" in refused.err


def test_simulate_prints_its_address_first_and_ends_when_told(shell: Shell) -> None:
    del shell.environment["TELNYX_API_KEY"]
    process = shell.start("simulate", "--speed", "20")
    assert process.stdout is not None
    try:
        base_url = process.stdout.readline().strip()
        assert base_url.startswith("http://127.0.0.1:")
        said = [process.stdout.readline() for _ in range(2)]
        assert "Only programs on this computer" in said[1]
        key = said[0].split()[-1]
        assert _status_for(base_url, key) == 200
        assert _status_for(base_url, key[:-1]) == _status_for(base_url, "demo") == 401
    finally:
        process.send_signal(signal.SIGTERM)
        _out, err = process.communicate(timeout=90)
    assert (process.returncode, err) == (0, "")


def test_simulate_takes_the_given_key_unprinted_or_says_that_anybody_is_let_in(shell: Shell) -> None:
    shell.environment["TELNYX_API_KEY"] = "KEY-given"
    for options, answers in (((), [200, 401]), (("--any-key",), [200, 200])):
        process = shell.start("simulate", *options)
        assert process.stdout is not None
        try:
            base_url = process.stdout.readline().strip()
            said = "".join(process.stdout.readline() for _ in range(2))
            assert "KEY-given" not in said
            assert ("Every user of this computer" in said) is bool(options)
            assert [_status_for(base_url, key) for key in ("KEY-given", "KEY-other")] == answers
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=90)


def _status_for(base_url: str, key: str) -> int:
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.get(f"{base_url}/faxes", headers=headers, trust_env=False, verify=False).status_code


@pytest.mark.skipif(os.name != "posix", reason="rights are told by the file system elsewhere")
def test_all_data_is_for_the_user_alone(shell: Shell, letter: Path) -> None:
    shell.run("send", letter, "--to", "+13127367276", "--wait")
    for path in [shell.home / "real", *(shell.home / "real").rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_no_number_and_no_file_name_is_in_the_log(shell: Shell, letter: Path) -> None:
    shell.run("send", letter, "--to", "+13127367101", "--wait", "--timeout", "3")
    log = "".join(path.read_text() for path in (shell.home / "real" / "logs").iterdir())
    assert "fax 1" in log
    assert "7367101" not in log
    assert "letter" not in log


def test_no_window_library_is_loaded_for_a_command(shell: Shell, letter: Path) -> None:
    code = (
        "import sys; from faxdesk.__main__ import main; status = main(sys.argv[1:]);"
        "print([name for name in sys.modules if name.startswith('PySide6')], status, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "send", letter, "--to", "+13127367276", "--wait"],
        env=shell.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr.splitlines()[-1] == "[] 0"
