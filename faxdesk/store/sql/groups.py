"""The groups that faxes are counted in, as conditions of SQL and back."""

from typing import Final

from faxdesk.domain.fax.state import GROUPS, Group, State, group_of

_STATES: Final = frozenset(State)


def in_group(group: Group) -> tuple[str, list[str]]:
    """What a fax of this group meets, and the values for the marks."""
    states = sorted(GROUPS[group])
    values = [state.value for state in states]
    marks = ", ".join("?" * len(states))
    if group is Group.NEEDS_YOU:
        asking = "SELECT id FROM fax WHERE needs_attention = 1"
        return f"fax.id IN (SELECT id FROM fax WHERE state IN ({marks}) UNION {asking})", values
    return f"state IN ({marks}) AND fax.id NOT IN (SELECT id FROM fax WHERE needs_attention = 1)", values


def group_of_row(state: str, *, needs_attention: bool = False) -> Group:
    """A state that can't be read stands before a person, as its fax does in the lists."""
    return group_of(State(state), needs_attention=needs_attention) if state in _STATES else Group.NEEDS_YOU
