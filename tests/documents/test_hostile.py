"""Files that are damaged at random or made to do harm: each ends in a finding, and the worker works on."""

import pytest

from faxdesk.documents.checking import check_as_it_is
from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.domain.words import text
from tests.documents import corpus
from tests.documents.conftest import COMMAND, Check, Put, codes

MUTANTS = 200


@pytest.fixture(scope="module")
def good() -> list[bytes]:
    return list(corpus.good_files().values())


def test_files_damaged_at_random_always_end_in_a_finding(
    worker: WorkerClient, put: Put, good: list[bytes]
) -> None:
    worker.start()
    pid = worker.worker_pid
    seen = set()
    for seed in range(MUTANTS):
        path = put(corpus.mutated(good[seed % len(good)], seed))
        checked = check_as_it_is(path, worker).checked
        assert checked.findings, f"seed {seed}"
        assert not {"stops_checker", "check_failed"} & set(codes(checked)), f"seed {seed}"
        assert all(text(said.message) for said in checked.findings)
        assert checked.pages or not checked.is_sendable, f"seed {seed}"
        seen.update(codes(checked))
    assert worker.worker_pid == pid, "no file ended the worker"
    assert {"ready", "damaged", "needs_repair", "not_pdf"} <= seen


@pytest.mark.parametrize("name", sorted(corpus.odd_structures()))
def test_every_odd_structure_ends_in_a_finding(check: Check, name: str) -> None:
    checked = check(corpus.odd_structures()[name])
    assert checked.findings
    assert not {"stops_checker", "check_failed"} & set(codes(checked))


@pytest.mark.parametrize(
    "content",
    [
        corpus.kids_point_to_themselves(),
        corpus.ring_of_kids(),
        corpus.doubling_tree(30),
        corpus.deep_tree(100_000),
    ],
    ids=["itself", "ring", "doubling", "deep"],
)
def test_a_page_tree_without_end_is_called_damaged(check: Check, content: bytes) -> None:
    checked = check(content)
    assert (codes(checked)[0], checked.is_sendable) == ("damaged", False)


@pytest.mark.parametrize("depth", [600, 100_000, 1_000_000])
def test_arrays_in_arrays_exhaust_nobodys_stack(check: Check, depth: int) -> None:
    checked = check(corpus.deep_arrays(depth))
    assert not {"stops_checker", "check_failed"} & set(codes(checked))


def test_a_page_that_unpacks_to_gigabytes_is_counted_without_unpacking(check: Check) -> None:
    content = corpus.zip_bomb(4_000_000_000)
    assert len(content) < 100_000
    checked = check(content)
    assert (codes(checked), checked.pages) == (["ready"], 1)


def test_drawing_a_page_that_unpacks_to_gigabytes_costs_the_picture_at_most(
    worker: WorkerClient, put: Put
) -> None:
    bomb, letter = put(corpus.zip_bomb(4_000_000_000), "bomb.pdf"), put(corpus.simple(), "letter.pdf")
    try:
        outcome: int | str = worker.thumbnail(bomb, max_width_px=100, max_height_px=100).height_px
    except WorkerFailure as failure:
        outcome = failure.reason
    assert outcome in {100, "stopped", "failed", "too_long"}
    assert worker.count_pages(letter) == 1


@pytest.mark.parametrize(
    "box", [b"[0 0 14400 14400]", b"[0 0 1e30 1e30]", b"[0 0 0.0001 9999999]", b"[-1e9 -1e9 1e9 1e9]"]
)
def test_a_huge_page_is_drawn_no_larger_than_asked(worker: WorkerClient, put: Put, box: bytes) -> None:
    path = put(corpus.simple(1, box=box))
    assert check_as_it_is(path, worker).checked.findings
    drawn = worker.thumbnail(path, max_width_px=120, max_height_px=160)
    assert (0 < drawn.width_px <= 120, 0 < drawn.height_px <= 160) == (True, True)


def test_one_page_listed_many_times_is_counted_as_often(check: Check) -> None:
    assert check(corpus.one_page_used_often(400)).pages == 400


def test_what_a_file_holds_never_reaches_the_terminal(put: Put, capfd: pytest.CaptureFixture[str]) -> None:
    worker = WorkerClient(command=COMMAND)
    for seed, content in enumerate(corpus.odd_structures().values()):
        worker.inspect(put(content, f"{seed}.pdf"))
    worker.close()
    assert capfd.readouterr() == ("", "")
