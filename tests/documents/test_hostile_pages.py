"""Damaged and hostile files drawn, looked at, shrunk and joined: nothing crashes, hangs or fills the disk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faxdesk.documents import making
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.documents.page_analysis import analyse
from faxdesk.documents.shrinking import shrink, suitable_threshold_pct
from faxdesk.documents.sources import Source
from faxdesk.domain.document.advice import page_warnings
from faxdesk.domain.document.raster import FAX_WIDTH_PX
from faxdesk.domain.document.recommendation import recommend
from faxdesk.domain.options import FaxOptions
from tests.benchmarks.scans import colour_scan
from tests.documents import corpus
from tests.documents.conftest import COMMAND, Put, ink_count

MUTANTS = 300
SPARE_BYTES = 2_000_000
"""What a made file may be larger than its source: an object table, and what a bomb is packed again."""

Treatment = Callable[[WorkerClient, Path, Path], None]


def _drawn(worker: WorkerClient, path: Path, _folder: Path) -> None:
    picture = worker.fax_page(path, page=0, y_dpi=196)
    assert picture.width_px == FAX_WIDTH_PX
    for dots in worker.fax_dots(path, pages=3, y_dpi=98, black_threshold_pct=None):
        assert 0 <= ink_count(dots) <= len(dots) * 8


def _looked_at(worker: WorkerClient, path: Path, _folder: Path) -> None:
    analyses = list(analyse(worker, path, range(4)))
    recommend(analyses)
    for analysis in analyses:
        for options in (FaxOptions(), FaxOptions(monochrome=True)):
            page_warnings(analysis, options)


def _shrunk(worker: WorkerClient, path: Path, folder: Path) -> None:
    output = folder / "out.pdf"
    told = shrink([worker], path, output, y_dpi=98, black_threshold_pct=60, keeps_photos=True)
    assert told.after_bytes == output.stat().st_size <= path.stat().st_size + SPARE_BYTES


def _joined(worker: WorkerClient, path: Path, folder: Path) -> None:
    suitable_threshold_pct(worker, path)
    making.join(worker, [Source(path=path)] * 2, folder / "made.pdf", footer="Page {page} of {pages}")


TREATMENTS: dict[str, Treatment] = {
    "drawn": _drawn,
    "looked_at": _looked_at,
    "shrunk": _shrunk,
    "joined": _joined,
}


def _treat(treatment: str, worker: WorkerClient, path: Path, folder: Path) -> str:
    """What became of it: "done", or why not; the folder must not have grown beyond measure meanwhile."""
    folder.mkdir()
    try:
        TREATMENTS[treatment](worker, path, folder)
    except WorkerFailure as failure:
        return failure.reason
    finally:
        left = list(folder.iterdir())
        size_bytes = sum(each.stat().st_size for each in left)
        for each in left:
            each.unlink()
        folder.rmdir()
    assert size_bytes <= 3 * path.stat().st_size + SPARE_BYTES
    return "done"


@pytest.fixture(scope="module")
def good() -> list[bytes]:
    return [*corpus.good_files().values(), colour_scan(2)]


@pytest.mark.parametrize("treatment", TREATMENTS)
def test_files_damaged_at_random_do_no_harm(
    worker: WorkerClient, put: Put, good: list[bytes], tmp_path: Path, treatment: str
) -> None:
    worker.start()
    pid = worker.worker_pid
    seen = set()
    for seed in range(MUTANTS // len(TREATMENTS)):
        path = put(corpus.mutated(good[seed % len(good)], seed))
        became = _treat(treatment, worker, path, tmp_path / "made")
        assert became in {"done", "failed"}, f"seed {seed}"
        seen.add(became)
    assert worker.worker_pid == pid, "no file ended the worker"
    assert "done" in seen


@pytest.mark.parametrize("treatment", TREATMENTS)
def test_odd_structures_do_no_harm(worker: WorkerClient, put: Put, tmp_path: Path, treatment: str) -> None:
    for name, content in corpus.odd_structures().items():
        assert _treat(treatment, worker, put(content), tmp_path / "made") in {"done", "failed"}, name


DRAWING = {
    "job": "fax_dots",
    "first": 0,
    "pages": 1,
    "y_dpi": 98,
    "black_threshold_pct": 50,
    "shares_cores": False,
    "only_if_plain": False,
}

HOSTILE: dict[str, Callable[[], bytes]] = {
    "zip_bomb": lambda: corpus.zip_bomb(200_000_000),
    "kids_point_to_themselves": corpus.kids_point_to_themselves,
    "doubling_tree": lambda: corpus.doubling_tree(24),
    "deep_tree": lambda: corpus.deep_tree(5_000),
    "deep_arrays": lambda: corpus.deep_arrays(100_000),
    "xref_bomb": corpus.xref_bomb,
    "one_page_used_often": lambda: corpus.one_page_used_often(20_000),
}


@pytest.fixture(scope="module")
def hasty() -> Iterator[WorkerClient]:
    """A worker with little patience, as each file that hangs is waited for."""
    opened = WorkerClient(command=COMMAND, time_limit_s=2.0)
    yield opened
    opened.close()


@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_time_and_the_next_file_is_served(
    hasty: WorkerClient, put: Put, tmp_path: Path, treatment: str, name: str
) -> None:
    _treat(treatment, hasty, put(HOSTILE[name]()), tmp_path / "made")
    next_file = put(corpus.simple())
    _, dots = hasty.ask({**DRAWING, "path": str(next_file)}, time_limit_s=60.0)
    assert ink_count(dots) > 0
