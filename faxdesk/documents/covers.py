"""Cover pages: which templates there are, and one of them filled in and drawn. Imports no engine."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.documents import making
from faxdesk.documents.convert.problem import Note
from faxdesk.domain import words
from faxdesk.domain.document.cover import Cover
from faxdesk.domain.document.cover_template import Line, Template, filled, is_label, parse_template
from faxdesk.domain.document.paper import Paper
from faxdesk.domain.errors import FileProblemError, InvalidInputError

if TYPE_CHECKING:
    from faxdesk.documents.client import WorkerClient

_SUFFIX: Final = ".txt"
_PATTERN: Final = "standard"
_FIRST_OWN: Final = "Our cover"
"""What an office's first template of its own is called: a copy of the pattern, to be changed."""

_MAX_BYTES: Final = 200_000
_MAX_NAME_CHARS: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnCover:
    """A cover that was made.

    Attributes:
        notes: what is to be said of it, as of characters that can't be shown.
    """

    path: Path
    pages: int
    notes: tuple[Note, ...]


class Covers:
    """The templates: an office's own, and those that come along. Reads the folders again with every call."""

    def __init__(self, own: Path, shipped: Callable[[], Path], fonts: Callable[[], Path]) -> None:
        """`own` need not be there; a template in it stands above one of the same name that came along."""
        self._own = own
        self._shipped = shipped
        self._fonts = fonts

    def names(self) -> tuple[str, ...]:
        """Every template's name, those that came along first."""
        own = sorted(path.stem for path in self._own.glob(f"*{_SUFFIX}")) if self._own.is_dir() else []
        return tuple(
            dict.fromkeys([*sorted(path.stem for path in self._shipped().glob(f"*{_SUFFIX}")), *own])
        )

    def begin_own(self) -> Path:
        """The office's own folder, with a template to begin from where it has none yet; raises OSError."""
        self._own.mkdir(parents=True, exist_ok=True)
        if not any(self._own.glob(f"*{_SUFFIX}")):
            shutil.copyfile(self._shipped() / f"{_PATTERN}{_SUFFIX}", self._own / f"{_FIRST_OWN}{_SUFFIX}")
        return self._own

    def template(self, name: str) -> Template:
        """The template of this name; raises InvalidInputError saying what is wrong with name or file."""
        for folder in (self._own, self._shipped()):
            path = folder / f"{name}{_SUFFIX}"
            if _is_plain_name(name) and path.is_file():
                template = parse_template(_text(path))
                return template if folder == self._own else _in_language(template)
        raise InvalidInputError("cover", "input.cover_unknown", name=name[:_MAX_NAME_CHARS])

    def draw(
        self, worker: "WorkerClient", cover: Cover, output: Path, *, pages: int, part: str, paper: Paper
    ) -> DrawnCover:
        """Draw the cover of a fax with so many `pages` beside it, as the new PDF `output`.

        Args:
            part: "Part 1 of 3", "" where there is one alone.

        Raises InvalidInputError, FileProblemError; there is no `output` then.
        """
        template = self.template(cover.template)
        cover_pages = 1
        for _ in range(3):
            values = {**asdict(cover.fields), "pages": str(pages + cover_pages), "part": part}
            job = {
                "body": _wire(filled(template.body, values)),
                "footer": _wire(filled(template.footer, values)),
                "paper": paper.value,
                "fonts": str(self._fonts()),
            }
            drawn = making.cover(worker, job, output)
            if drawn.pages == cover_pages:
                break
            # The number of pages stands on the cover, which may have more pages than was thought.
            cover_pages = drawn.pages
            output.unlink()
        else:
            raise FileProblemError("file.cover_failed")
        return DrawnCover(path=output, pages=drawn.pages, notes=drawn.notes)


def _in_language(template: Template) -> Template:
    """A template that came along, its labels in FaxDesk's language; an office's own is as it wrote it."""

    def said(line: Line) -> Line:
        cells = tuple(words.translate("Covers", cell) if is_label(cell) else cell for cell in line.cells)
        return replace(line, cells=cells)

    with words.on_paper():
        return Template(body=tuple(map(said, template.body)), footer=tuple(map(said, template.footer)))


def _wire(lines: Sequence[Line]) -> list[dict[str, Any]]:
    return [{"style": line.style.value, "cells": line.cells} for line in lines]


def _is_plain_name(name: str) -> bool:
    """Whether it names a file of the folder, and no way out of it."""
    return 0 < len(name) <= _MAX_NAME_CHARS and Path(name).name == name and not name.startswith(".")


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise InvalidInputError("cover", "input.cover_unreadable", name=path.stem) from error
    try:
        return raw[:_MAX_BYTES].decode("utf-8-sig")
    except UnicodeDecodeError:
        # Windows' old editors write their own code page.
        return raw[:_MAX_BYTES].decode("cp1252", "replace")
