"""A file that was taken out of a watched folder."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faxdesk.domain.words import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderFile:
    """What the journal keeps of it while it is in hand.

    Attributes:
        token: names its place on the disk; no two files ever have the same.
        desk_id: whose it is.
        folder: the watched folder's path.
        at_s: when it was queued, or refused; seconds since 1970.
        refusal: why it was not faxed; None where it was.
    """

    token: str
    desk_id: str
    folder: str
    file_name: str
    at_s: float
    refusal: "Message | None" = None
