"""POST /faxes: what is taken, what is refused, and with which words."""

import base64
from typing import Any

import httpx
import pytest

from faxdesk.simulator import CLOSED_BRANCH, Simulator
from tests.simulator.caller import FROM, PDF, TO, faults_named, look, request_for, send

OUTSIDE = "https://example.com/letter.pdf"


def test_an_accepted_fax_shows_what_was_asked_for(api: httpx.Client) -> None:
    token = base64.b64encode(b"our own mark").decode()
    fax = send(
        api,
        quality="ultra_dark",
        monochrome=True,
        black_threshold=40,
        store_preview=True,
        preview_format="pdf",
        from_display_name="Dr. Smith + Co.",
        webhook_url="https://example.com/events",
        client_state=token,
    )
    assert fax["record_type"] == "fax"
    assert fax["direction"] == "outbound"
    assert (fax["to"], fax["from"], fax["media_name"]) == (TO, FROM, "letter")
    assert (fax["quality"], fax["status"], fax["client_state"]) == ("ultra_dark", "queued", token)
    assert fax["from_display_name"] == "Dr. Smith + Co."
    assert fax["created_at"] == fax["updated_at"] == "2026-09-21T14:13:20Z"
    assert fax["failure_reason"] is None
    assert look(api, fax) == fax


def test_the_same_request_twice_makes_two_faxes(api: httpx.Client, simulator: Simulator) -> None:
    first, second = send(api, client_state="AAAA"), send(api, client_state="AAAA")
    assert first["id"] != second["id"]
    assert [fax.id for fax in simulator.faxes()] == [first["id"], second["id"]]


REFUSED: list[tuple[str, dict[str, Any], tuple[str, str]]] = [
    ("no application", {"connection_id": None}, ("10004", "/connection_id")),
    ("an empty application", {"connection_id": ""}, ("422", "/connection_id")),
    ("a number for a text", {"connection_id": 234423}, ("422", "/connection_id")),
    ("an inactive application", {"connection_id": CLOSED_BRANCH}, ("422", "/connection_id")),
    ("no destination", {"to": None}, ("10004", "/to")),
    ("a national number", {"to": "3127367276"}, ("10016", "/to")),
    ("a number with spaces", {"to": "+1 312 736 7276"}, ("10016", "/to")),
    ("16 digits", {"to": "+1234567890123456"}, ("10016", "/to")),
    ("no caller", {"from": None}, ("10004", "/from")),
    ("a SIP address as caller", {"from": "sip:a@example.com"}, ("10016", "/from")),
    ("no document", {"media_name": None}, ("10004", "/media_url")),
    ("two documents", {"media_url": OUTSIDE}, ("422", "/media_url")),
    ("contents as JSON", {"contents": "JVBERi0="}, ("422", "/contents")),
    ("an address that is none", {"media_name": None, "media_url": "letter.pdf"}, ("10003", "/media_url")),
    ("an impossible port", {"media_name": None, "media_url": "http://a.b:99999/"}, ("10003", "/media_url")),
    ("an empty list of addresses", {"media_name": None, "media_url": []}, ("10003", "/media_url")),
    ("a bad one in the list", {"media_name": None, "media_url": [OUTSIDE, 5]}, ("10003", "/media_url")),
    ("an unknown quality", {"quality": "superfine"}, ("422", "/quality")),
    ("a quality in capitals", {"quality": "High"}, ("422", "/quality")),
    ("a text for a boolean", {"monochrome": "true"}, ("422", "/monochrome")),
    ("a number for a boolean", {"t38_enabled": 1}, ("422", "/t38_enabled")),
    ("threshold 0", {"monochrome": True, "black_threshold": 0}, ("422", "/black_threshold")),
    ("threshold 101", {"monochrome": True, "black_threshold": 101}, ("422", "/black_threshold")),
    ("half a percent", {"monochrome": True, "black_threshold": 50.5}, ("422", "/black_threshold")),
    ("a boolean threshold", {"monochrome": True, "black_threshold": True}, ("422", "/black_threshold")),
    ("threshold without monochrome", {"black_threshold": 50}, ("422", "/black_threshold")),
    ("threshold with grey", {"monochrome": False, "black_threshold": 50}, ("422", "/black_threshold")),
    ("format without preview", {"preview_format": "pdf"}, ("422", "/preview_format")),
    ("an unknown format", {"store_preview": True, "preview_format": "png"}, ("422", "/preview_format")),
    ("stored media by name", {"store_media": True}, ("422", "/store_media")),
    ("129 characters", {"from_display_name": "x" * 129}, ("422", "/from_display_name")),
    ("an umlaut", {"from_display_name": "Praxis Müller"}, ("422", "/from_display_name")),
    ("a state that isn't Base64", {"client_state": "a"}, ("422", "/client_state")),
    ("a webhook that is no address", {"webhook_url": "office"}, ("10003", "/webhook_url")),
    ("an unknown field", {"colour": "red"}, ("422", "/colour")),
]


@pytest.mark.parametrize(("fields", "named"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_bad_field_is_refused_by_name(
    fields: dict[str, Any], named: tuple[str, str], api: httpx.Client, simulator: Simulator
) -> None:
    answer = api.post("/faxes", json=request_for(**fields))
    assert answer.status_code == 422
    assert named in faults_named(answer)
    assert simulator.faxes() == []


TAKEN: list[tuple[str, dict[str, Any]]] = [
    ("a SIP address", {"to": "sip:fax@example.com"}),
    ("an application of its own", {"connection_id": "c-1"}),
    ("threshold 1", {"monochrome": True, "black_threshold": 1}),
    ("threshold 100", {"monochrome": True, "black_threshold": 100}),
    ("128 characters", {"from_display_name": "x" * 128}),
    ("all special characters", {"from_display_name": "a-_~!.+ 9"}),
    ("two addresses", {"media_name": None, "media_url": [OUTSIDE, OUTSIDE]}),
    ("stored media by address", {"media_name": None, "media_url": OUTSIDE, "store_media": True}),
    ("store_media false by name", {"store_media": False}),
    ("an upload that isn't there", {"media_name": "gone"}),
]


@pytest.mark.parametrize("fields", [row[1] for row in TAKEN], ids=[row[0] for row in TAKEN])
def test_what_the_reference_allows_is_taken(fields: dict[str, Any], api: httpx.Client) -> None:
    assert send(api, **fields)["status"] == "queued"


def test_all_faults_are_named_at_once(api: httpx.Client) -> None:
    answer = api.post("/faxes", json=request_for("123", quality="best", client_state="?"))
    pointers = {pointer for _, pointer in faults_named(answer)}
    assert pointers == {"/to", "/quality", "/client_state"}


FORM = {"connection_id": "c-1", "to": TO, "from": FROM}
CONTENTS = {"contents": ("letter.pdf", PDF, "application/pdf")}


def test_a_document_can_come_with_the_request(api: httpx.Client, simulator: Simulator) -> None:
    answer = api.post("/faxes", data={**FORM, "monochrome": "true", "store_media": "false"}, files=CONTENTS)
    assert answer.status_code == 202
    (fax,) = simulator.faxes()
    assert fax.id == answer.json()["data"]["id"]
    assert fax.values["monochrome"] is True
    assert fax.values["store_media"] is False
    assert fax.pages == 1


@pytest.mark.parametrize(
    "name",
    ["black_threshold", "preview_format", "from_display_name", "webhook_url", "client_state", "media_name"],
)
def test_a_form_takes_only_its_own_fields(name: str, api: httpx.Client, simulator: Simulator) -> None:
    answer = api.post("/faxes", data={**FORM, name: "1234"}, files=CONTENTS)
    assert answer.status_code == 422
    assert ("422", f"/{name}") in faults_named(answer)
    assert simulator.faxes() == []


def test_a_form_s_boolean_is_true_or_false(api: httpx.Client) -> None:
    answer = api.post("/faxes", data={**FORM, "monochrome": "True"}, files=CONTENTS)
    assert faults_named(answer) == {("422", "/monochrome")}


def test_a_form_without_contents_is_refused(api: httpx.Client) -> None:
    answer = api.post("/faxes", data=FORM, files={"attachment": ("a.pdf", PDF)})
    assert ("10004", "/contents") in faults_named(answer)


def test_contents_of_20_mb_are_taken_and_a_byte_more_is_refused(api: httpx.Client) -> None:
    largest = PDF.ljust(20_000_000, b" ")
    assert api.post("/faxes", data=FORM, files={"contents": largest}).status_code == 202
    answer = api.post("/faxes", data=FORM, files={"contents": largest + b" "})
    assert answer.status_code == 422
    assert faults_named(answer) == {("422", "/contents")}


def test_a_body_that_can_t_be_read_is_400(api: httpx.Client) -> None:
    headers = {"Content-Type": "application/json"}
    for body in (b"", b"{", b"\xff\xfe", b"[" * 100_000):
        answer = api.post("/faxes", content=body, headers=headers)
        assert answer.status_code == 400
        assert faults_named(answer) == {("10023", "")}
    assert api.post("/faxes", json=["to"]).status_code == 422


def test_a_body_of_another_kind_is_415(api: httpx.Client) -> None:
    answer = api.post(
        "/faxes", content=b"to=1", headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 415
    assert faults_named(answer) == {("10014", "")}


def test_the_2001st_fax_in_process_is_429(api: httpx.Client) -> None:
    for _ in range(2000):
        send(api)
    answer = api.post("/faxes", json=request_for())
    assert answer.status_code == 429
    assert faults_named(answer) == {("10011", "")}
