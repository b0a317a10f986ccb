"""What others wrote is read without a crash, whatever it says."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faxdesk.documents.inspection import Inspection, Reading, SizeRun
from tests.fuzz.targets import TARGETS

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
HONEST = {
    "inspection": Inspection(
        state="pdf",
        size_bytes=10,
        readings=(Reading(engine="pypdf", outcome="read", pages=3),),
        sizes=(SizeRun(pages=3, width_pt=612.0, height_pt=792.0),),
    ).to_wire(),
    "look": {
        "page": 0, "kind": "text", "width_pt": 612.0, "height_pt": 792.0, "ink": [0] * 101, "details": 3,
        "lost_details": [0] * 101, "lines": 0, "lost_lines": [0] * 101, "has_fine_print": False,
        "threshold_pct": 60, "colours": [{"share": 1, "red": 1, "green": 2, "blue": 3, "grey": 4}],
    },
    "picture_entry": {
        "page": 0, "size_bytes": 3, "width_px": 1728, "height_px": 9, "width_pt": 9.0, "height_pt": 9.0,
        "is_turned": False,
    },
}  # fmt: skip


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_anything_at_all_is_read_or_refused(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("name", HONEST)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_an_answer_with_one_value_changed_is_read_or_refused(name: str, data: st.DataObject) -> None:
    answer = dict(HONEST[name])
    answer[data.draw(st.sampled_from(sorted(answer)))] = data.draw(VALUES)
    TARGETS[name](json.dumps(answer).encode())


@given(text=st.text(alphabet="0123456789-,; –", max_size=30))
def test_any_page_range_is_understood_or_refused(text: str) -> None:
    TARGETS["page_ranges"](text.encode())


@given(body=VALUES, blob=st.binary(max_size=30), cut=st.integers(0, 40))
@settings(deadline=None)
def test_a_message_cut_off_anywhere_ends_the_talk(body: object, blob: bytes, cut: int) -> None:
    said = json.dumps(body).encode()
    message = len(said).to_bytes(4, "big") + len(blob).to_bytes(4, "big") + said + blob
    TARGETS["framing"](message[: max(0, len(message) - cut)])
