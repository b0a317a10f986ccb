"""What every test of the simulator does: ask it something, as any HTTP client would."""

from typing import Any

import httpx

from faxdesk.simulator import FRONT_DESK, Simulator

PDF = b"%PDF-1.7\n" + b"0123456789" * 20
KEY = {"Authorization": "Bearer KEY-FOR-TESTS"}
TO = "+13127367276"
FROM = "+13125790015"


def client_of(simulator: Simulator, *, key: str = "KEY-FOR-TESTS") -> httpx.Client:
    """A client with this key. There is no TLS here, so no certificates need to be loaded."""
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.Client(base_url=simulator.base_url, headers=headers, trust_env=False, verify=False)


def upload(api: httpx.Client, name: str = "letter", content: bytes = PDF, **fields: str) -> httpx.Response:
    files = {"media": ("letter.pdf", content, "application/pdf")}
    return api.post("/media", files=files, data={"media_name": name, **fields})


def request_for(to: str = TO, **fields: Any) -> dict[str, Any]:
    """A send request in order; `fields` add to it or, as None, take away."""
    values = {"connection_id": FRONT_DESK, "to": to, "from": FROM, "media_name": "letter", **fields}
    return {name: value for name, value in values.items() if value is not None}


def send(api: httpx.Client, to: str = TO, **fields: Any) -> dict[str, Any]:
    """Send a fax; the fax object of the answer."""
    answer = api.post("/faxes", json=request_for(to, **fields))
    assert answer.status_code == 202, answer.text
    fax = answer.json()["data"]
    assert isinstance(fax, dict)
    return fax


def look(api: httpx.Client, fax: dict[str, Any]) -> dict[str, Any]:
    """The fax as it stands now."""
    answer = api.get(f"/faxes/{fax['id']}")
    assert answer.status_code == 200, answer.text
    data = answer.json()["data"]
    assert isinstance(data, dict)
    return data


def faults_named(answer: httpx.Response) -> set[tuple[str, str]]:
    """The codes and pointers (or parameters) of an error body, its form checked on the way."""
    assert answer.headers["Content-Type"].startswith("application/json")
    named = set()
    for error in answer.json()["errors"]:
        assert isinstance(error["code"], str)
        assert error["title"]
        source = error.get("source", {})
        named.add((error["code"], source.get("pointer") or source.get("parameter") or ""))
    return named
