"""Takes the password off a PDF. Runs in the worker, which gets the password through its pipe alone."""

import os
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from faxdesk.documents.opening import open_regular

OUTCOMES = frozenset({"unlocked", "wrong", "not_locked"})


def unlock(path: Path, password: str, output: Path) -> str:
    """Write `path` without its password to the new file `output`; returns one of OUTCOMES.

    Either password does, the one to open it or its owner's. Raises RefusedError, FileExistsError,
    pikepdf.PdfError; there is no `output` then, nor where the outcome isn't "unlocked".
    """
    with open_regular(path) as file:
        for spelling in _spellings(password):
            try:
                pdf = pikepdf.open(file, password=spelling, access_mode=pikepdf.AccessMode.mmap)
            except pikepdf.PasswordError:
                continue
            with pdf:
                if not pdf.is_encrypted:
                    return "not_locked"
                _save(pdf, output)
                return "unlocked"
    return "wrong"


def _spellings(password: str) -> Iterator[str | bytes]:
    """The password as programs have encoded it: by the book, and in older files however they liked."""
    yield password
    if not password.isascii():
        yield from (password.encode("utf-8"), password.encode("cp1252", "replace"))


def _save(pdf: pikepdf.Pdf, output: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(output, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            pdf.save(file, encryption=False)
    except BaseException:
        output.unlink(missing_ok=True)
        raise
