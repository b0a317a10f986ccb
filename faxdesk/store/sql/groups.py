"""The groups that faxes are counted in, as conditions of SQL and back."""

from typing import Final

from faxdesk.domain.fax.state import GROUPS, Group, State, group_of

_STATES: Final = frozenset(State)

_ASKING: Final = "SELECT id FROM fax WHERE needs_attention = 1 AND state >= ''"
"""With the state in it SQLite reads the small index of these alone."""

OUTSIDE_OF_BROADCASTS_SQL: Final = """
    (fax.broadcast_id IS NULL OR fax.broadcast_id IN (SELECT id FROM broadcast WHERE recipients < ?))
"""


def in_group(group: Group) -> tuple[str, list[str]]:
    """What a fax of this group meets, and the values for the marks."""
    states = sorted(GROUPS[group])
    values = [state.value for state in states]
    marks = ", ".join("?" * len(states))
    if group is Group.NEEDS_YOU:
        return f"fax.id IN (SELECT id FROM fax WHERE state IN ({marks}) UNION {_ASKING})", values
    return f"state IN ({marks}) AND fax.id NOT IN ({_ASKING})", values


def group_of_row(state: str, *, needs_attention: bool = False) -> Group:
    """A state that can't be read stands before a person, as its fax does in the lists."""
    return group_of(State(state), needs_attention=needs_attention) if state in _STATES else Group.NEEDS_YOU


def broadcasts_with(group: Group | None, least: int) -> tuple[str, list[str | int]]:
    """Broadcasts with a fax of this group, or all, to so many at least; from the index alone."""
    query = "SELECT id, first_fax_id FROM broadcast WHERE recipients >= ?"
    if group is None:
        return query, [least]
    states = sorted(GROUPS[group])
    asking = "needs_attention = 1 OR" if group is Group.NEEDS_YOU else "needs_attention = 0 AND"
    condition = f"({asking} state IN ({', '.join('?' * len(states))}))"
    where = f"EXISTS (SELECT 1 FROM fax WHERE broadcast_id = broadcast.id AND {condition})"
    return f"{query} AND {where}", [least, *(state.value for state in states)]
