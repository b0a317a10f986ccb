"""The facts and the history of one fax, as pairs of texts for the details pane."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from faxdesk.domain.fax.attempt import Attempt
from faxdesk.domain.fax.fax import Event, Fax
from faxdesk.domain.words import duration_text, listed, page_text, shown, size_text
from faxdesk.gui.kit.wording import exact_time, money_text, tell
from faxdesk.gui.queue.queue_rows import sender_text

if TYPE_CHECKING:
    from faxdesk.domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the story."""

    time: str
    text: str
    detail: str


def facts_of(
    fax: Fax,
    attempts: Sequence[Attempt],
    show_number: Callable[[str], str],
    siblings: Sequence[Fax] = (),
    cost: "tuple[Money, bool] | None" = None,
) -> list[tuple[str, str]]:
    """What there is to know of a fax, each with its label; what isn't known is left out.

    Args:
        siblings: the faxes of the same press of Send, where it is one of several parts.
        cost: what it came to, and whether that is an estimate.
    """
    translate = QCoreApplication.translate
    called = listed((shown(fax.recipient.name), shown(fax.recipient.company)))
    cover = fax.cover.fields if fax.cover is not None else None
    facts = [
        (translate("FaxFacts", "Recipient"), called),
        (translate("FaxFacts", "Subject"), shown(cover.subject) if cover is not None else ""),
        (translate("FaxFacts", "Reference"), shown(cover.reference) if cover is not None else ""),
        (translate("FaxFacts", "Documents"), _documents(fax)),
        (
            translate("FaxFacts", "Document deleted"),
            exact_time(fax.purged_at_s or 0.0) if fax.is_purged else "",
        ),
        (translate("FaxFacts", "Pages"), page_text(fax.payload.pages)),
        (translate("FaxFacts", "Part"), _part(fax, siblings)),
        (translate("FaxFacts", "On the line"), _line_times(fax)),
        (translate("FaxFacts", "Cost"), _cost_text(cost)),
        (translate("FaxFacts", "From"), show_number(fax.from_number)),
        (translate("FaxFacts", "Sent by"), sender_text(fax)),
        (translate("FaxFacts", "Settings"), _settings(fax)),
        (translate("FaxFacts", "Added"), exact_time(fax.created_at_s)),
        (translate("FaxFacts", "Attempts"), str(len(attempts)) if attempts else ""),
        (translate("FaxFacts", "Reason given"), fax.failure_reason or ""),
        (translate("FaxFacts", "Telnyx fax id"), fax.remote_id or ""),
        (translate("FaxFacts", "FaxDesk fax no."), str(fax.id)),
    ]
    return [(label, value) for label, value in facts if value]


def _cost_text(cost: "tuple[Money, bool] | None") -> str:
    if cost is None:
        return ""
    money, is_estimate = cost
    amount = money_text(money.amount, money.currency)
    return (
        QCoreApplication.translate("FaxFacts", "about {amount}").format(amount=amount)
        if is_estimate
        else amount
    )


def story_of(events: Iterable[Event]) -> list[Step]:
    """Every step with its time, the newest first."""
    steps = [
        Step(time=exact_time(event.at_s), text=tell(event.cause), detail=_detail(event.detail))
        for event in events
    ]
    return steps[::-1]


def _line_times(fax: Fax) -> str:
    """How long it was foretold to take, and how long it took."""
    translate = QCoreApplication.translate
    foretold = "" if fax.line_s is None else duration_text(fax.line_s)
    if fax.took_s is None:
        return foretold and translate("FaxFacts", "about {time}").format(time=foretold)
    took = duration_text(fax.took_s)
    if not foretold:
        return took
    return translate("FaxFacts", "{took}; {foretold} were foretold").format(took=took, foretold=foretold)


def _part(fax: Fax, siblings: Sequence[Fax]) -> str:
    """Which part it is, and where the others are."""
    payload, translate = fax.payload, QCoreApplication.translate
    if payload.parts == 1:
        return ""
    said = translate("FaxFacts", "{part} of {parts}").format(part=payload.part, parts=payload.parts)
    others = [
        translate("FaxFacts", "part {part} is fax no. {id}").format(part=each.payload.part, id=each.id)
        for each in siblings
        if each.recipient.address == fax.recipient.address and each.id != fax.id
    ]
    return "; ".join([said, *others])


def _documents(fax: Fax) -> str:
    lines = []
    for document in fax.payload.documents:
        size = size_text(document.size_bytes) if document.size_bytes is not None else ""
        facts = listed((page_text(document.pages), size))
        name = shown(document.name)
        lines.append(f"{name} ({facts})" if facts else name)
    return "\n".join(lines)


def _settings(fax: Fax) -> str:
    """Quality, and what differs from the provider's defaults."""
    translate = QCoreApplication.translate
    options = fax.options
    parts = [quality_name(options.quality.value)]
    if options.monochrome:
        text = translate("FaxFacts", "monochrome, black threshold {percent} %")
        parts.append(text.format(percent=options.effective_threshold_pct))
    for is_so, text in (
        (not options.t38_enabled, translate("FaxFacts", "without T.38")),
        (options.store_media, translate("FaxFacts", "document stored at Telnyx")),
        (options.store_preview, translate("FaxFacts", "preview stored at Telnyx")),
        (bool(options.webhook_url), translate("FaxFacts", "with a webhook")),
    ):
        if is_so:
            parts.append(text)
    if options.from_display_name:
        parts.append(translate("FaxFacts", "caller name “{name}”").format(name=options.from_display_name))
    return listed(parts)


def quality_name(quality: str) -> str:
    """The quality in a word or two."""
    translate = QCoreApplication.translate
    names = {
        "normal": translate("FaxFacts", "Normal quality"),
        "high": translate("FaxFacts", "High quality"),
        "very_high": translate("FaxFacts", "Very high quality"),
        "ultra_light": translate("FaxFacts", "Ultra light quality"),
        "ultra_dark": translate("FaxFacts", "Ultra dark quality"),
    }
    return names[quality]


def _detail(detail: Mapping[str, object]) -> str:
    """The facts of a step, for who must ask the provider; not what the sentence or the fax's facts say."""
    facts = (_fact(name, value) for name, value in detail.items() if value is not None and value != "")
    told = list(filter(None, facts))
    # A long word without a space would be cut off: it may break after its underscores.
    return listed(told).replace("_", "_\u200b")


def _fact(name: str, value: object) -> str:
    translate = QCoreApplication.translate
    if name == "quality":
        return quality_name(str(value))
    if name == "t38":
        return translate("FaxFacts", "with T.38") if value else translate("FaxFacts", "without T.38")
    if name == "status":
        # The provider's word for the stage is the sentence itself; a number is an answer's.
        return translate("FaxFacts", "HTTP status {value}").format(value=value) if type(value) is int else ""
    labels = {
        "failure_reason": translate("FaxFacts", "reason: {value}"),
        "internal_failure_reason": translate("FaxFacts", "Telnyx's own words: {value}"),
        "code": translate("FaxFacts", "Telnyx's code: {value}"),
        "title": translate("FaxFacts", "Telnyx says: {value}"),
        "detail": translate("FaxFacts", "in detail: {value}"),
        "field": translate("FaxFacts", "field: {value}"),
        "checks": translate("FaxFacts", "asked so far: {value}"),
        "error": translate("FaxFacts", "fault: {value}"),
        "remote_id": "",
    }
    return labels.get(name, "{value}").format(value=value)
