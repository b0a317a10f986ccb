"""Who did what: written down by whoever does something beside the engine's commands, and read back."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.acts import Act, ActFilter, PastAct
from faxdesk.domain.errors import JournalError

if TYPE_CHECKING:
    from faxdesk.engine.ports import Clock
    from faxdesk.engine.records.journal import Journal

log = logging.getLogger(__name__)

_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldAct:
    """An act with the number that its fax goes to, as far as retention has left that; "" for none."""

    act: PastAct
    to: str = ""


class Acts:
    """For one thread."""

    def __init__(self, journal: "Journal", now_s: "Clock") -> None:
        self._journal = journal
        self._now_s = now_s

    def note(self, what: str, fax_id: int | None = None, **detail: Any) -> None:
        """Write down that whoever works here did this; the codes are in domain/words/record/acts.py.

        Never a document's content, a number or a name in `detail`. What it tells of is done already: a
        journal that can't be written now is said in the log.
        """
        try:
            self._journal.write_act(Act(what=what, at_s=self._now_s(), fax_id=fax_id, detail=detail))
        except JournalError as error:
            log.error("the act %s could not be written down: %s", what, error.code)  # noqa: TRY400 - no news

    def note_of(self, what: str, fax_ids: Sequence[int], **detail: Any) -> None:
        """The same of one fax or several."""
        if len(fax_ids) == 1:
            self.note(what, fax_ids[0], **detail)
        else:
            self.note(what, faxes=sorted(fax_ids), **detail)

    def page(self, wanted: ActFilter, *, before: int | None = None, limit: int = _AT_ONCE) -> list[ToldAct]:
        """The newest so many before the one with this number; raises JournalError."""
        return self._told(self._journal.chain.acts(wanted, before=before, limit=limit))

    def all(self, wanted: ActFilter) -> Iterator[ToldAct]:
        """All of them, newest first; never many at once."""
        before: int | None = None
        while page := self.page(wanted, before=before):
            yield from page
            before = page[-1].act.number

    def users(self) -> list[str]:
        """Everybody who ever did something, by name."""
        return self._journal.chain.act_users()

    def _told(self, acts: Sequence[PastAct]) -> list[ToldAct]:
        ids = {act.fax_id for act in acts if act.fax_id is not None}
        numbers = {fax.id: fax.recipient.address for fax in self._journal.listing.faxes(sorted(ids))}
        return [ToldAct(act=act, to=numbers.get(act.fax_id or 0, "")) for act in acts]
