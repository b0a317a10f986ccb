"""What goes to whom of one press of Send: told as it is packed, and stopped without a trace."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from faxdesk.app import App
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.people.recipient import Recipient, recipients_at
from faxdesk.engine.submissions import PackingStoppedError, packed
from tests.documents import corpus

RECIPIENTS = recipients_at(["+13127367276", "+442079460958", "+13127367008"])


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    opened = App("demo", environment={"FAXDESK_HOME": str(tmp_path / "home")})
    yield opened
    opened.close()


def cover_for(recipient: Recipient) -> tuple[Cover, str | None]:
    return Cover(fields=CoverFields(recipient_number=recipient.address)), "US"


def test_it_is_told_how_far_packing_is(app: App, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(corpus.simple(2))
    staged = app.intake.take(tmp_path / "letter.pdf")
    told: list[tuple[int, int]] = []
    jobs = packed(
        app.intake.packing,
        [staged],
        RECIPIENTS,
        cover_for,
        progress=lambda number, count: told.append((number, count)),
    )
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert [job.recipients for job in jobs] == [(each,) for each in RECIPIENTS]


def test_what_was_packed_is_gone_when_it_is_stopped(app: App, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(corpus.simple(2))
    staged = app.intake.take(tmp_path / "letter.pdf")
    spool = tmp_path / "home" / "demo" / "spool"
    before = sorted(spool.iterdir())
    reached: list[int] = []
    found_then: list[Path] = []

    def progress(number: int, _count: int) -> None:
        reached.append(number)
        found_then[:] = sorted(spool.iterdir())

    with pytest.raises(PackingStoppedError):
        packed(
            app.intake.packing,
            [staged],
            RECIPIENTS,
            cover_for,
            progress=progress,
            is_stopped=lambda: reached == [1, 2],
        )
    assert len(found_then) > len(before), "something had been packed by then"
    assert sorted(spool.iterdir()) == before
