"""What a person is told of while they look elsewhere, and how several things at once are one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from faxdesk.domain.fax.state import Group, State
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from faxdesk.domain.fax.broadcast import Broadcast
    from faxdesk.domain.fax.fax import Fax


class NewsKind(StrEnum):
    """What may be told, the gravest first. Each has its own setting, `tell_` and this word."""

    FAILED = "failed"
    NEEDS_YOU = "needs_you"
    DEADLINE = "deadline"
    LOW_CREDIT = "low_credit"
    BROADCAST = "broadcast"
    DELIVERED = "delivered"


GRAVE: Final = (NewsKind.FAILED, NewsKind.NEEDS_YOU, NewsKind.DEADLINE, NewsKind.LOW_CREDIT)
"""What goes wrong if nobody looks."""

_ORDER: Final[Mapping[NewsKind, int]] = MappingProxyType({kind: place for place, kind in enumerate(NewsKind)})

_DEADLINE_CODES: Final = frozenset({"story.deadline_close", "story.deadline_missed", "story.deadline_passed"})

_NAMED: Final = 3
"""So many names stand in one notification; a long list is read by nobody."""

_ONES_OWN_DOING: Final = frozenset({"story.held_by_you"})
"""Whoever has just done that needs no telling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing that happened.

    Attributes:
        fax_id: whose row tells more; 0 for what is about no fax.
        broadcast_id: what it is one of, or about; None where it was sent by itself.
        values: for the sentence: `who` it was to, where it is about one fax; `credit`; totals.
        reason: why, where a sentence says so without names and numbers; None where none does.
    """

    kind: NewsKind
    fax_id: int = 0
    broadcast_id: int | None = None
    values: Mapping[str, str | int] = field(default_factory=dict)
    reason: Message | None = None

    @property
    def subject(self) -> tuple[NewsKind, int]:
        """What it is about: newer news of the same takes its place."""
        return (self.kind, self.fax_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What stands in one notification.

    Attributes:
        fax_id: where a click leads; 0 to the window alone.
        count: how many things it tells.
        is_grave: something goes wrong if nobody looks.
    """

    title: Message
    body: tuple[Message, ...]
    fax_id: int
    count: int
    is_grave: bool


def kind_of(fax: "Fax") -> NewsKind | None:
    """What is to be told of a fax as it stands now; None for nothing."""
    if fax.message.code in _DEADLINE_CODES and (fax.needs_attention or fax.state is State.HELD):
        return NewsKind.DEADLINE
    if fax.group is Group.NEEDS_YOU and fax.message.code not in _ONES_OWN_DOING:
        # While the provider is still being asked about a doubt there is nothing for a person to do.
        is_asked_about = fax.state is State.UNCERTAIN and not fax.needs_attention
        return None if is_asked_about else NewsKind.NEEDS_YOU
    if fax.state is State.FAILED:
        return NewsKind.FAILED
    return NewsKind.DELIVERED if fax.state is State.DELIVERED else None


def news_of(fax: "Fax", kind: NewsKind, show_number: "Callable[[str], str]") -> News:
    """The news about one fax."""
    who = fax.recipient.name or fax.recipient.company or show_number(fax.recipient.address)
    return News(
        kind=kind,
        fax_id=fax.id,
        broadcast_id=fax.broadcast_id,
        values={"who": who},
        reason=_harmless(fax.message),
    )


def broadcast_news(broadcast: "Broadcast") -> News:
    """The news that nothing more happens to any of its faxes by itself."""
    totals = broadcast.totals
    values = {
        "all": broadcast.faxes,
        "delivered": totals.get(Group.DELIVERED, 0),
        "failed": totals.get(Group.FAILED, 0),
    }
    return News(kind=NewsKind.BROADCAST, fax_id=broadcast.head.id, broadcast_id=broadcast.id, values=values)


def _harmless(message: Message) -> Message | None:
    """The sentence where it names nobody: what is filled in are counts and times of day alone."""
    fits = all(name in {"n", "time"} or isinstance(value, int) for name, value in message.values.items())
    return message if fits else None


def joined(news: Sequence[News], *, with_names: bool) -> Told:
    """All of these as one notification; `news` is oldest first and not empty.

    Args:
        with_names: whether names and numbers may stand where anybody passing by can read them.
    """
    newest_first = list(reversed(news))
    newest_first.sort(key=lambda each: _ORDER[each.kind])
    first = newest_first[0]
    return Told(
        title=_title(newest_first, with_names=with_names),
        body=_body(newest_first, with_names=with_names),
        fax_id=next((each.fax_id for each in newest_first if each.fax_id), 0),
        count=len(news),
        is_grave=first.kind in GRAVE or bool(first.values.get("failed")),
    )


def _title(news: Sequence[News], *, with_names: bool) -> Message:
    kinds = {each.kind for each in news}
    if len(kinds) > 1:
        return Message(code="news.several", values={"n": len(news)})
    kind, values = news[0].kind, news[0].values
    if len(news) == 1:
        is_named = with_names and "who" in values
        return Message(code=f"news.{kind}.to" if is_named else f"news.{kind}", values={**values, "n": 1})
    return Message(code=f"news.{kind}", values={"n": len(news)})


def _body(news: Sequence[News], *, with_names: bool) -> tuple[Message, ...]:
    if len(news) == 1:
        return _details(news[0])
    counts = Counter(each.kind for each in news)
    if len(counts) > 1:
        gravest_first = sorted(counts, key=_ORDER.__getitem__)
        return tuple(Message(code=f"news.{kind}", values={"n": counts[kind]}) for kind in gravest_first)
    if with_names and all("who" in each.values for each in news):
        shown = [str(each.values["who"]) for each in news[:_NAMED]]
        code = "news.among" if len(news) > _NAMED else "news.to"
        return (Message(code=code, values={"names": ", ".join(shown), "n": len(news) - _NAMED}),)
    return ()


def _details(news: News) -> tuple[Message, ...]:
    if news.kind is NewsKind.BROADCAST:
        return (Message(code="news.broadcast.totals", values=dict(news.values)),)
    if news.kind is NewsKind.LOW_CREDIT:
        return (Message(code="news.low_credit.left", values=dict(news.values)),)
    return (news.reason,) if news.reason is not None and news.kind in GRAVE else ()
