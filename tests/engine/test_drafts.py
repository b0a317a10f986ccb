"""What keeps the fax that is being composed: soon, in order, and whole again after a time as text."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.document.cover import CoverFields
from faxdesk.domain.options import Quality
from faxdesk.engine.draft.draft import (
    Draft,
    DraftDocument,
    DraftError,
    _sum_of,
    copy_names,
    from_text,
    to_text,
)
from faxdesk.engine.draft.drafts import Drafts

T = TypeVar("T")


class Disk:
    """Keeps drafts in memory; may be full."""

    def __init__(self) -> None:
        self.written: list[str | None] = []
        self.is_full = False
        self.has_written = threading.Event()

    def write(self, text: str) -> None:
        if self.is_full:
            raise OSError(28, "No space left on device")
        self.written.append(text)
        self.has_written.set()

    def remove(self) -> None:
        self.written.append(None)
        self.has_written.set()

    def adopt(self, read: Callable[[str], T | None]) -> T | None:
        return next((found for text in self.texts() if (found := read(text)) is not None), None)

    def texts(self) -> Iterator[str]:
        return iter([text for text in self.written[-1:] if text is not None])

    def purge(self, before_s: float) -> None:
        self.purged_before_s = before_s

    def forget(
        self, mentions: Callable[[str], bool], delete: Callable[[Path], None]
    ) -> tuple[list[str], int]:
        found = [text for text in self.texts() if mentions(text)]
        for _ in found:
            delete(Path())
        return found, 0

    def close(self) -> None: ...


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def drafts(disk: Disk) -> Iterator[Drafts]:
    drafts = Drafts(disk, Path, lambda: 1_000_000.0)
    yield drafts
    drafts.close(10.0)


def typed(text: str) -> Draft:
    return Draft(typing=text)


def test_what_changes_quickly_is_written_once_as_it_was_last(drafts: Drafts, disk: Disk) -> None:
    for length in range(1, 100):
        drafts.want(typed("3" * length))
    assert disk.has_written.wait(60.0)
    drafts.close(10.0)
    assert len(disk.written) == 1
    assert "3" * 99 in str(disk.written[0])


def test_what_is_kept_at_the_end_comes_after_what_was_wanted_before(drafts: Drafts, disk: Disk) -> None:
    drafts.want(typed("before"))
    assert drafts.keep(typed("at the end"))
    drafts.close(10.0)
    assert "at the end" in str(disk.written[-1])


def test_closing_writes_what_is_still_wanted(drafts: Drafts, disk: Disk) -> None:
    drafts.want(typed("just now"))
    drafts.close(10.0)
    assert "just now" in str(disk.written[-1])


def test_a_full_disk_is_told_until_there_is_room_again(drafts: Drafts, disk: Disk) -> None:
    disk.is_full = True
    assert not drafts.keep(typed("x"))
    disk.is_full = False
    assert drafts.keep(typed("x"))


def test_it_says_when_it_was_kept_and_for_how_long_others_are(drafts: Drafts, disk: Disk) -> None:
    drafts.keep(typed("x"))
    found = drafts.adopt()
    assert found is not None
    assert (found.typing, found.saved_at_s) == ("x", 1_000_000.0)
    drafts.purge(2)
    assert disk.purged_before_s == 1_000_000.0 - 2 * 86_400


texts = st.text(max_size=40)
documents = st.builds(
    DraftDocument,
    source=st.text("abc äöü\u202e\n", min_size=1, max_size=20).map(Path),
    keeps_version=st.booleans(),
    is_gone=st.booleans(),
)
compositions = st.builds(
    Draft,
    recipients=st.lists(texts, max_size=4).map(tuple),
    typing=texts,
    documents=st.lists(documents, max_size=3).map(tuple),
    cover_template=texts,
    cover_fields=st.builds(CoverFields, subject=texts, message=texts),
    choices=st.builds(
        FaxChoices,
        quality=st.sampled_from(Quality),
        black_threshold_pct=st.integers(1, 100),
        webhook_url=texts,
    ),
    saved_at_s=st.floats(0, 4e9),
)


@given(compositions)
def test_a_draft_is_the_same_after_a_time_as_text(draft: Draft) -> None:
    assert from_text(to_text(draft), Path) == draft


@given(compositions, st.data())
def test_a_draft_in_which_a_letter_rotted_is_refused(draft: Draft, data: st.DataObject) -> None:
    text = to_text(draft)
    place = data.draw(st.integers(0, len(text) - 1))
    rotten = text[:place] + data.draw(st.sampled_from('0"{}[],x')) + text[place + 1 :]
    if rotten != text and not _means_the_same(rotten, text):
        with pytest.raises(DraftError):
            from_text(rotten, Path)
    copy_names(rotten)


def _means_the_same(one: str, other: str) -> bool:
    """As "1.0" for "1.", or one way to write a letter for another."""
    try:
        return bool(json.loads(one) == json.loads(other))
    except ValueError:
        return False


@pytest.mark.parametrize("name", ["../journal.db", "x" * 36])
def test_a_draft_leads_to_no_file_but_the_spool_s(name: str) -> None:
    values = json.loads(to_text(typed("x")))
    copy = {"name": name, "sha256": "", "size_bytes": 1, "source_mtime_ns": 0}
    values["documents"] = [
        {"source": "a", "keeps_version": False, "is_gone": False, "copy": copy, "checked": {}}
    ]

    def copy_path(asked: str) -> Path:
        raise ValueError(asked)

    values["sha256"] = _sum_of({name: value for name, value in values.items() if name != "sha256"})
    with pytest.raises(DraftError):
        from_text(json.dumps(values), copy_path)
