"""Measurements against the bounds that FaxDesk promises; `make bench` runs them.

A module here named bench_<name>.py has `run() -> list[Row]`. A ratio is always taken between two things that
were measured in turns in the same run; figures of another day or machine prove nothing.
"""
