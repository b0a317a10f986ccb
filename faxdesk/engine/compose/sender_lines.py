"""Whether a fax gets the sender's line, and what stands in it."""

from collections.abc import Callable
from dataclasses import dataclass

from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.preference_values import SenderLineChoice
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.sender_line import SenderLine, is_wanted, sender_line

LineFor = Callable[[Recipient | None], SenderLine]
"""The line for one recipient, or for several who get the same file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderLines:
    """What is the same on the lines of all faxes of one press of Send.

    Attributes:
        names: what the sender may be called, the best first.
        from_number: in E.164.
        timing: when they go.
    """

    names: tuple[str, ...]
    from_number: str
    timing: Timing = NOW

    def line(self, recipient: Recipient | None, at_s: float) -> SenderLine:
        """For one recipient; without one where several get the same file.

        The time is that of the press of Send, or the chosen one: the file is made once, and a further try
        sends it as it is. See docs/decisions.md.
        """
        return sender_line(
            submitted_s=at_s,
            send_at_s=self.timing.not_before_s if self.timing.not_before_s > at_s else None,
            names=self.names,
            number=_shown(self.from_number),
            recipient=_named(recipient) if recipient is not None else "",
        )

    def line_for(self, at_s: float) -> LineFor:
        """For packing."""
        return lambda recipient: self.line(recipient, at_s)


def sender_lines(
    preferences: Preferences,
    *,
    from_number: str,
    display_name: str | None,
    timing: Timing = NOW,
    asked: bool | None = None,
) -> SenderLines | None:
    """None where faxes from this number get no line.

    Args:
        display_name: of the fax's settings.
        asked: what was said of this one fax, whatever the settings are.
    """
    from faxdesk.numbering import country_of

    choice = SenderLineChoice(preferences.sender_line)
    if asked is not None:
        choice = SenderLineChoice.ALWAYS if asked else SenderLineChoice.NEVER
    country = country_of(from_number) or preferences.default_country
    if not from_number or not is_wanted(
        choice, country, is_printed_by_provider=preferences.provider_prints_line and asked is None
    ):
        return None
    names = (
        preferences.sender_line_name,
        preferences.cover_company.partition("\n")[0],
        preferences.cover_sender.partition("\n")[0],
        display_name or "",
    )
    return SenderLines(names=names, from_number=from_number, timing=timing)


def _named(recipient: Recipient) -> str:
    name = recipient.name or recipient.company
    return ", ".join(filter(None, (name, _shown(recipient.address))))


def _shown(address: str) -> str:
    """A number as it is read; a SIP address as it is."""
    from faxdesk.numbering import recognise

    return recognise(address, default_country="").display if address.startswith("+") else address
