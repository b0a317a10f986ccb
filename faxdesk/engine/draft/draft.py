"""The fax that is being composed, as it is kept while nobody has sent it yet, and as text.

Where a private copy lies is not written down: only what it is called.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.document.arrangement import Arrangement
from faxdesk.domain.document.cover import CoverFields
from faxdesk.domain.document.document import Finding, PageSize, PrecheckResult
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.timing import NOW, Timing
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.words import Message

if TYPE_CHECKING:
    from faxdesk.documents.spool import PrivateCopy
    from faxdesk.engine.compose.staged_document import StagedDocument

_VERSION: Final = 1

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDocument:
    """One of its documents.

    Attributes:
        source: the person's own file.
        staged: the checked private copy; None where the check had not ended, or the copy is gone.
        keeps_version: the person keeps what was added, though the file was changed since.
        is_gone: there was a private copy, and it can't be found any more.
    """

    source: Path
    staged: "StagedDocument | None" = None
    keeps_version: bool = False
    is_gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRecipient:
    """One with a name; `group` is the list it came with, "" for none."""

    recipient: Recipient
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """To, documents, cover and settings. No password is among them: a document was opened with it or wasn't.

    Attributes:
        recipients: each as it may be typed again.
        known: those of them of whom more is known than the number.
        typing: what stands on the To line and is no number yet.
        cover_template: its name, "" for no cover.
        timing: when it was to go.
        saved_at_s: seconds since 1970; 0 before it is kept.
    """

    recipients: tuple[str, ...] = ()
    known: tuple[DraftRecipient, ...] = ()
    typing: str = ""
    documents: tuple[DraftDocument, ...] = ()
    cover_template: str = ""
    cover_fields: CoverFields = field(default_factory=CoverFields)
    choices: FaxChoices = field(default_factory=FaxChoices)
    timing: Timing = NOW
    saved_at_s: float = 0.0


class DraftError(Exception):
    """A text that is no draft of ours."""


def to_text(draft: Draft) -> str:
    """The draft as JSON, with a sum by which rot is found."""
    values = {
        "version": _VERSION,
        "saved_at_s": draft.saved_at_s,
        "recipients": draft.recipients,
        "known": [asdict(each.recipient) | {"group": each.group} for each in draft.known],
        "typing": draft.typing,
        "documents": [_document_values(each) for each in draft.documents],
        "cover": {"template": draft.cover_template, "fields": asdict(draft.cover_fields)},
        "settings": draft.choices.to_json(),
        "timing": draft.timing.to_json(),
    }
    return json.dumps(values | {"sha256": _sum_of(values)})


def from_text(text: str, copy_path: Callable[[str], Path]) -> Draft:
    """The inverse of to_text; raises DraftError.

    Args:
        copy_path: where the private copy of a name is; raises ValueError for a name that can't be one.
    """
    try:
        values = json.loads(text)
        if values["version"] != _VERSION or values.pop("sha256") != _sum_of(values):
            raise DraftError("of another version, or rotten")
        return Draft(
            saved_at_s=float(values["saved_at_s"]),
            recipients=tuple(map(str, values["recipients"])),
            known=tuple(map(_known, values.get("known", ()))),
            typing=str(values["typing"]),
            documents=tuple(_document(each, copy_path) for each in values["documents"]),
            cover_template=str(values["cover"]["template"]),
            cover_fields=_cover_fields(values["cover"]["fields"]),
            choices=FaxChoices.from_json(values["settings"]),
            timing=Timing.from_json(values["timing"]) if "timing" in values else NOW,
        )
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, InvalidInputError) as error:
        raise DraftError(type(error).__name__) from error


def _known(values: dict[str, Any]) -> DraftRecipient:
    contact_id = values["contact_id"]
    return DraftRecipient(
        recipient=Recipient(
            address=str(values["address"]),
            name=str(values["name"]),
            company=str(values["company"]),
            contact_id=None if contact_id is None else int(contact_id),
        ),
        group=str(values["group"]),
    )


def copy_names(text: str) -> set[str]:
    """The names of the private copies that a draft needs; none where it can't be read."""
    try:
        documents = json.loads(text)["documents"]
        return {each["copy"]["name"] for each in documents if each["copy"] is not None}
    except (ValueError, TypeError, LookupError, RecursionError):
        return set()


def _sum_of(values: Values) -> str:
    import hashlib  # with OpenSSL, which takes its time

    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


def _document_values(document: DraftDocument) -> Values:
    staged = document.staged
    values = {
        "source": str(document.source),
        "keeps_version": document.keeps_version,
        "is_gone": document.is_gone,
        "copy": None,
    }
    if staged is None:
        return values
    return values | {
        "copy": None if staged.spool is None else _copy_values(staged.spool),
        "checked": _checked_values(staged.checked),
        "findings": [_finding_values(each) for each in staged.findings],
        "added_at_s": staged.added_at_s,
        "pages": staged.arrangement.text,
        "turns": staged.arrangement.turns,
    }


def _document(values: Values, copy_path: Callable[[str], Path]) -> DraftDocument:
    document = DraftDocument(
        source=Path(values["source"]),
        keeps_version=bool(values["keeps_version"]),
        is_gone=bool(values["is_gone"]),
    )
    if "checked" not in values:
        return document
    from faxdesk.engine.compose.staged_document import StagedDocument

    copy = None if values["copy"] is None else _copy(values["copy"], copy_path)
    if copy is not None and not copy.path.is_file():
        return replace(document, is_gone=True)
    staged = StagedDocument(
        source=document.source,
        spool=copy,
        checked=_checked(values["checked"]),
        findings=tuple(map(_finding, values["findings"])),
        added_at_s=float(values["added_at_s"]),
        arrangement=Arrangement.typed(values["pages"], dict(values["turns"])),
    )
    return replace(document, staged=staged)


def _copy_values(copy: "PrivateCopy") -> Values:
    values = asdict(copy)
    del values["path"]
    return values


def _copy(values: Values, copy_path: Callable[[str], Path]) -> "PrivateCopy":
    from faxdesk.documents.spool import PrivateCopy

    return PrivateCopy(**values, path=copy_path(values["name"]))


def _checked_values(checked: PrecheckResult) -> Values:
    return {
        "path": checked.path,
        "size_bytes": checked.size_bytes,
        "pages": checked.pages,
        "page_sizes": [(size.width_pt, size.height_pt) for size in checked.page_sizes],
        "findings": [_finding_values(each) for each in checked.findings],
    }


def _checked(values: Values) -> PrecheckResult:
    return PrecheckResult(
        path=values["path"],
        size_bytes=values["size_bytes"],
        pages=values["pages"],
        page_sizes=tuple(
            PageSize(width_pt=width, height_pt=height) for width, height in values["page_sizes"]
        ),
        findings=tuple(map(_finding, values["findings"])),
    )


def _finding_values(finding: Finding) -> Values:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": _message_values(finding.message),
        "remedy": None if finding.remedy is None else _message_values(finding.remedy),
    }


def _finding(values: Values) -> Finding:
    return Finding(
        code=values["code"],
        severity=Severity(values["severity"]),
        message=_message(values["message"]),
        remedy=None if values["remedy"] is None else _message(values["remedy"]),
    )


def _message_values(message: Message) -> Sequence[Any]:
    return (message.code, dict(message.values))


def _message(values: Sequence[Any]) -> Message:
    code, filled = values
    return Message(code=code, values=filled)


def _cover_fields(values: Values) -> CoverFields:
    known = {name: str(values[name]) for name in CoverFields.__dataclass_fields__ if name in values}
    return CoverFields(**known)
