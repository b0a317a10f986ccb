"""The groups that faxes are counted in, as conditions of SQL and back."""

from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import GROUPS, Group, State, group_of
from faxdesk.store.history.sight import in_sight
from faxdesk.store.sql.rows import in_states

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faxdesk.domain.people.rights import Sender

_STATES: Final = frozenset(State)

_ASKING: Final = "SELECT id FROM fax WHERE needs_attention = 1 AND state >= ''"
"""With the state in it SQLite reads the small index of these alone."""

OUTSIDE_OF_BROADCASTS_SQL: Final = """
    (+fax.broadcast_id IS NULL OR +fax.broadcast_id IN (SELECT id FROM broadcast WHERE recipients < ?))
"""


def in_group(group: Group) -> str:
    """What a fax of this group meets."""
    states = in_states(GROUPS[group])
    if group is Group.NEEDS_YOU:
        return f"fax.id IN (SELECT id FROM fax WHERE {states} UNION {_ASKING})"
    return f"{states} AND fax.id NOT IN ({_ASKING})"


def narrowed(
    condition: str, values: "Sequence[str | float]", sender: "Sender | None"
) -> tuple[str, list[str | float]]:
    """The condition, met by this one's faxes alone where one is given."""
    if sender is None:
        return condition, list(values)
    from faxdesk.store.sql.conditions import sent_by  # nobody looks for their own in the first picture

    theirs, names = sent_by(sender)
    return f"{condition} AND {theirs}", [*values, *names]


def group_of_row(state: str, *, needs_attention: bool = False) -> Group:
    """A state that can't be read stands before a person, as its fax does in the lists."""
    return group_of(State(state), needs_attention=needs_attention) if state in _STATES else Group.NEEDS_YOU


def broadcasts_with(
    group: Group | None, least: int, ended_since_s: float | None = None, sender: "Sender | None" = None
) -> tuple[str, list[str | float]]:
    """Broadcasts with a fax of this group, or all, to so many at least; from the index alone.

    Where a time is given, only those with a fax in the queue's sight.
    """
    query = "SELECT id, first_fax_id FROM broadcast WHERE recipients >= ?"
    values: list[str | float] = [least]
    if ended_since_s is not None:
        where, looked_for = in_sight(ended_since_s)
        query += f" AND id IN (SELECT broadcast_id FROM fax WHERE broadcast_id IS NOT NULL AND {where})"
        values += looked_for
    if sender is not None:
        from faxdesk.store.sql.conditions import sent_by

        theirs, names = sent_by(sender)
        query += f" AND EXISTS (SELECT 1 FROM fax WHERE broadcast_id = broadcast.id AND {theirs})"
        values += names
    if group is None:
        return query, values
    states = sorted(GROUPS[group])
    asking = "needs_attention = 1 OR" if group is Group.NEEDS_YOU else "needs_attention = 0 AND"
    condition = f"({asking} state IN ({', '.join('?' * len(states))}))"
    where = f"EXISTS (SELECT 1 FROM fax WHERE broadcast_id = broadcast.id AND {condition})"
    return f"{query} AND {where}", [*values, *(state.value for state in states)]
