"""The fax that is being composed, as it is kept while nobody has sent it yet."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from faxdesk.domain.choices import FaxChoices
from faxdesk.domain.document.cover import CoverFields

if TYPE_CHECKING:
    from faxdesk.engine.compose.staged_document import StagedDocument


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
class Draft:
    """To, documents, cover and settings. No password is among them: a document was opened with it or wasn't.

    Attributes:
        recipients: each as it may be typed again.
        typing: what stands on the To line and is no number yet.
        cover_template: its name, "" for no cover.
        saved_at_s: seconds since 1970; 0 before it is kept.
    """

    recipients: tuple[str, ...] = ()
    typing: str = ""
    documents: tuple[DraftDocument, ...] = ()
    cover_template: str = ""
    cover_fields: CoverFields = field(default_factory=CoverFields)
    choices: FaxChoices = field(default_factory=FaxChoices)
    saved_at_s: float = 0.0
