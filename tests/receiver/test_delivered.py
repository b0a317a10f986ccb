"""From the shell to the paper at the other end: sent by the real program, received by a real fax machine."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from faxdesk.domain.fax.fax import Payload
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import Quality
from faxdesk.simulator import ManualClock, Simulator, number_for
from tests.e2e.conftest import Shell
from tests.outbox import Outbox, with_options
from tests.programs import needs
from tests.receiver import office
from tests.receiver.call import FINE_AT_MOST, MODERN, STANDARD_ONLY, WITHOUT_ECM
from tests.receiver.destination import Destination
from tests.receiver.line import Burst, Line
from tests.receiver.spandsp import LIBRARY
from tests.receiver.tiffs import FaxPage

pytestmark = needs(LIBRARY)


@pytest.fixture
def destination(worker: WorkerClient, tmp_path: Path) -> Destination:
    return Destination(worker, tmp_path)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def outbox(
    worker: WorkerClient, destination: Destination, clock: ManualClock, tmp_path: Path
) -> Iterator[Outbox]:
    """A queue whose simulator hands each fax to the destination."""
    simulator = Simulator(clock=clock, count_pages=worker.count_pages, transmit=destination.transmit)
    with simulator, ExitStack() as tidy:
        made = Outbox(tmp_path, simulator, clock)
        tidy.callback(made.close)
        yield made


def _sent_and_previewed(
    worker: WorkerClient,
    destination: Destination,
    folder: Path,
    kind: str,
    options: list[str],
    *only_sent: str,
) -> tuple[FaxPage, FaxPage]:
    """A page of this kind as it arrived from `faxdesk send`, and as `faxdesk preview` draws it."""
    document, picture = folder / "document.pdf", folder / "page.png"
    document.write_bytes(office.KINDS[kind](2).pdf)
    with Simulator(speed=50, count_pages=worker.count_pages, transmit=destination.transmit) as simulator:
        shell = Shell(folder / "home", simulator.base_url)
        assert shell.run("preview", document, *options, "-o", picture).status == 0
        to = "+13127367276"
        answer = shell.run("send", document, "--to", to, *only_sent, *options, "--wait", "--timeout", "80")
    assert answer.status == 0, answer.err
    [[arrived]] = destination.faxes
    with Image.open(picture) as page:
        ink = ImageChops.invert(page.convert("1")).tobytes()
        return arrived, FaxPage(page.height, ink, arrived.y_dpi)


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("kind", "options", "y_dpi"),
    [
        ("text", [], 196),
        ("form with grey headings", ["--monochrome", "--black-threshold", "60"], 196),
        ("table of thin lines", ["--quality", "very_high"], 391),
        ("half a photo", ["--quality", "normal"], 98),
        ("scan on dark paper", ["--clean-up"], 196),
    ],
)
def test_what_arrives_is_what_faxdesk_previewed(
    worker: WorkerClient,
    destination: Destination,
    tmp_path: Path,
    kind: str,
    options: list[str],
    y_dpi: int,
) -> None:
    arrived, previewed = _sent_and_previewed(worker, destination, tmp_path, kind, options, "--no-sender-line")
    assert arrived == previewed
    assert arrived.y_dpi == y_dpi


@pytest.mark.e2e
def test_greys_sent_as_shown_arrive_so_whatever_dots_are_made_at_the_other_end(
    worker: WorkerClient, destination: Destination, tmp_path: Path
) -> None:
    destination.diffuses = True
    for number, own_dots in enumerate([[], ["--own-dots"]]):
        folder = tmp_path / str(number)
        folder.mkdir()
        arrived, previewed = _sent_and_previewed(
            worker, destination, folder, "half a photo", [], "--no-sender-line", *own_dots
        )
        assert (arrived == previewed) is bool(own_dots)
        destination.faxes.clear()


@pytest.mark.e2e
def test_the_senders_line_arrives_in_the_margin_and_nothing_else_moves(
    worker: WorkerClient, destination: Destination, tmp_path: Path
) -> None:
    arrived, previewed = _sent_and_previewed(
        worker, destination, tmp_path, "text", ["--monochrome"], "--sender-line"
    )
    margin = 120 * FAX_WIDTH_PX // 8
    assert not any(previewed.black[:margin])
    assert any(arrived.black[:margin])
    assert arrived.black[margin:] == previewed.black[margin:]


def test_a_machine_that_knows_standard_only_gets_the_last_try_in_normal_quality(
    outbox: Outbox, destination: Destination
) -> None:
    destination.machine = STANDARD_ONLY
    outbox.desk.settings.save(last_try_in_normal_quality=True, line_pauses_s=(10,))
    [fax_id] = outbox.queue(options=with_options(quality=Quality.HIGH))
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
    assert [call.is_ok for call in destination.calls] == [False] * 4 + [True]
    [[page]] = destination.faxes
    assert page.y_dpi == 98
    assert "story.in_normal_quality" in outbox.codes(fax_id)


def test_a_machine_that_knows_fine_at_most_gets_the_second_try_and_is_remembered(
    outbox: Outbox, destination: Destination
) -> None:
    destination.machine = FINE_AT_MOST
    outbox.desk.settings.save(line_pauses_s=(10,))
    [fax_id] = outbox.queue(options=with_options(quality=Quality.VERY_HIGH))
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
    assert [call.is_ok for call in destination.calls] == [False, True]
    [[page]] = destination.faxes
    assert page.y_dpi == 196
    address = outbox.fax(fax_id).recipient.address
    assert outbox.submissions.refused_quality([address, "+13127360000"]) == [address]
    destination.machine = MODERN
    [later] = outbox.queue(options=with_options(quality=Quality.VERY_HIGH))
    outbox.run_until(lambda: outbox.state(later) is State.DELIVERED, within_s=600)
    assert outbox.submissions.refused_quality([address]) == [], "the office has a better one now"


def test_each_page_takes_its_own_time_on_the_line(
    outbox: Outbox, destination: Destination, clock: ManualClock
) -> None:
    """A page of halftones takes as many times as long in the simulator as between real machines."""
    took_s, calls_s = [], []
    for kind in ("text", "a photo"):
        began_s = clock.now_s()
        _deliver(outbox, payload=outbox.payload(content=office.KINDS[kind](2).pdf))
        took_s.append(clock.now_s() - began_s)
        calls_s.append(destination.calls[-1].pages[0].seconds)
    assert calls_s[1] > 1.5 * calls_s[0]
    assert took_s[1] > took_s[0] + 1


def test_a_number_that_is_busy_receives_nothing(outbox: Outbox, destination: Destination) -> None:
    outbox.desk.settings.save(busy_pauses_s=(10,))
    [fax_id] = outbox.queue(number_for(reason="user_busy"))
    outbox.run_until(lambda: outbox.state(fax_id) is State.FAILED, within_s=600)
    assert destination.calls == []


def test_a_page_torn_by_noise_is_delivered_all_the_same_as_its_machine_says_yes(
    outbox: Outbox, destination: Destination
) -> None:
    destination.machine = WITHOUT_ECM
    letter = outbox.payload(content=office.KINDS["text"](2).pdf)
    _deliver(outbox, payload=letter)
    destination.line = Line(bursts=[Burst(1, 2.0 + 3 * each, 0.1) for each in range(9)])
    _deliver(outbox, "+13127367277", payload=letter)
    whole, torn = destination.faxes
    assert whole != torn


def _deliver(outbox: Outbox, *to: str, payload: Payload) -> None:
    [fax_id] = outbox.queue(*to, payload=payload)
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=600)
