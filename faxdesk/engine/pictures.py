"""A folder of pictures of faxes, one or more a fax, for the user alone. Any thread may call."""

from collections.abc import Callable
from pathlib import Path


class Pictures:
    """Files that are named by their fax's number."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made yet."""
        self._folder = folder

    def remove(self, fax_id: int) -> None:
        """Delete a fax's picture with the fax; raises OSError where it can't be deleted."""
        for path in self._folder.glob(f"{fax_id}-*"):
            path.unlink(missing_ok=True)

    def wipe(self, fax_id: int) -> None:
        """The same, and overwrite what it showed."""
        from faxdesk.documents.opening import wipe

        for path in self._folder.glob(f"{fax_id}-*"):
            wipe(path)

    def fax_ids(self) -> set[int]:
        """The faxes that have a picture here."""
        found = (path.name.partition("-")[0] for path in self._folder.glob("*"))
        return {int(each) for each in found if each.isdecimal()}

    def sweep(self, is_known: Callable[[int], bool]) -> None:
        """Delete the pictures of faxes that are no more, and what was half written."""
        for path in self._folder.glob("*"):
            fax_id = path.name.partition("-")[0]
            if path.suffix or not fax_id.isdecimal() or not is_known(int(fax_id)):
                path.unlink(missing_ok=True)


def picture_name(fax_id: int, sign: str) -> str:
    """By a sign of the fax too: should a journal begin again, its faxes must not show others' pictures."""
    import hashlib  # with OpenSSL, which takes its time

    return f"{fax_id}-{hashlib.sha256(sign.encode()).hexdigest()[:24]}"
