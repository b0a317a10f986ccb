"""The benchmarks' own arithmetic."""

import pytest

from tests.benchmarks.__main__ import main
from tests.benchmarks.measuring import Turns, in_turns
from tests.benchmarks.table import Row, table_text


def test_a_row_keeps_its_bounds_or_not() -> None:
    assert Row(name="a", value=160, unit="ms", baseline=100, max_ratio=1.6).is_ok
    assert not Row(name="a", value=161, unit="ms", baseline=100, max_ratio=1.6).is_ok
    assert not Row(name="a", value=26, unit="ms", max_value=25).is_ok
    assert not Row(name="a", value=1, unit="ms", max_ratio=1.6).is_ok  # nothing to compare with
    assert Row(name="a", value=1_000, unit="ms").is_ok


def test_the_table_shows_ratio_bound_and_verdict() -> None:
    rows = [
        Row(name="start", value=170, unit="ms", baseline=100, max_ratio=1.6),
        Row(name="idle", value=0.2, unit="ms", max_value=25),
    ]
    assert table_text(rows).splitlines() == [
        "         value  baseline  ratio  bound",
        "start   170 ms    100 ms  1.70×  1.60×  OVER",
        "idle   0.20 ms                   25 ms    ok",
    ]


def test_measures_take_turns_and_the_first_of_each_is_not_counted() -> None:
    order: list[str] = []
    values = {"a": iter([99, 1, 2, 3]), "b": iter([99, 5, 5, 5])}

    def measure(name: str) -> float:
        order.append(name)
        return next(values[name])

    taken = in_turns({"a": lambda: measure("a"), "b": lambda: measure("b")}, rounds=3)
    assert (taken.median("a"), taken.median("b")) == (2, 5)
    assert order == ["a", "b"] * 4


def test_a_ratio_is_found_round_by_round() -> None:
    """A machine that slows down in the middle: each round still says 1.5, the medians would say 1.0."""
    taken = Turns({"ours": [15, 15, 150, 150, 150], "bare": [10, 10, 100, 100, 1_000]})

    assert taken.ratio("ours", beside="bare") == 1.5
    row = Row(name="start", value=150, unit="ms", baseline=100, ratio_in_turns=1.6, max_ratio=1.5)
    assert row.ratio == 1.6
    assert not row.is_ok


def test_one_that_fails_is_named_and_takes_nothing_from_the_others(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fails() -> list[Row]:
        raise TimeoutError("no faxes were under way")

    known = {"fails": fails, "works": lambda: [Row(name="idle", value=0.2, unit="ms")]}

    assert main([], known) == 1
    said = capsys.readouterr()
    assert "idle  0.20 ms" in said.out
    assert "no faxes were under way" in said.err
    assert said.err.endswith("Failed, with no rows above: fails\n")


@pytest.mark.parametrize(("value", "status"), [(1, 0), (3, 1)])
def test_the_exit_status_tells_whether_bounds_are_kept(value: int, status: int) -> None:
    assert main(["a"], {"a": lambda: [Row(name="a", value=value, unit="ms", max_value=2)]}) == status


def test_a_benchmark_that_is_not_there_runs_none_of_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["b", "a"], {"a": lambda: [Row(name="a", value=1, unit="ms")]}) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "No such benchmark: b. There are: a" in said.err
