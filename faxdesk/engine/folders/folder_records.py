"""What the journal promises of files from watched folders; the whole is records.journal.Journal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faxdesk.domain.fax.folder_file import FolderFile


class FolderRecords(Protocol):
    """Which files became which faxes, and which were refused. Every method may raise JournalError."""

    def add(self, file: "FolderFile", fax_ids: Sequence[int]) -> None:
        """Write down what became of a file; in one transaction with the faxes."""
        ...

    def knows(self, token: str) -> bool:
        """Whether it is written down, so that the file must not be faxed again."""
        ...

    def over(self, desk_id: str) -> "list[FolderFile]":
        """The desk's files whose faxes have all ended, oldest first."""
        ...

    def refused(self, desk_id: str) -> "list[FolderFile]":
        """The desk's files that were not faxed, and of which nobody has read so; oldest first."""
        ...

    def fax_ids(self, token: str) -> list[int]:
        """The faxes that a file became, also those that were removed since."""
        ...

    def forget(self, tokens: Sequence[str]) -> None:
        """They are filed, or read of."""
        ...
