"""The fonts that FaxDesk sets text in, and which characters they can show. Runs in the worker.

DejaVu: Latin, Greek, Cyrillic and their kin, wide and open enough to be read off a fax. What isn't in it,
or is written from right to left, is marked by a box and counted, so that somebody can say so.
"""

import unicodedata
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from faxdesk.documents.convert.problem import Note

SANS: Final = "DejaVuSans"
BOLD: Final = "DejaVuSans-Bold"
MONO: Final = "DejaVuSansMono"
BOX: Final = "\u25a1"

_UNSHOWN_DIRECTIONS: Final = frozenset({"R", "AL", "AN"})
_UNSHOWN_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES: Final = frozenset("\u00a0\u2002\u2003\u2007\u2009\u202f")


class Face:
    """One font, ready to be drawn with.

    Attributes:
        missing: characters that were asked for and can't be shown, with how often.
    """

    def __init__(self, name: str, folder: Path) -> None:
        """Load the font; raises OSError or reportlab's TTFError where it isn't there."""
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(folder / f"{name}.ttf")))
        self.name = name
        self.missing: Counter[str] = Counter()
        self._glyphs: Collection[int] = pdfmetrics.getFont(name).face.charToGlyph

    def shown(self, text: str) -> str:
        """The text as it can be drawn: composed letters, plain spaces, boxes for what the font hasn't."""
        out = []
        for character in unicodedata.normalize("NFC", text):
            if character in _SPACES:
                out.append(" ")
            elif self._has(character):
                out.append(character)
            elif unicodedata.category(character) == "Cf" or character < " ":
                continue  # marks that are never seen: soft hyphens, joiners, byte order marks
            else:
                self.missing[character] += 1
                out.append(BOX)
        return "".join(out)

    def width_pt(self, text: str, size_pt: float) -> float:
        """How wide the text is; it must have been made by `shown`."""
        return float(pdfmetrics.stringWidth(text, self.name, size_pt))

    def _has(self, character: str) -> bool:
        return (
            ord(character) in self._glyphs
            and unicodedata.category(character) not in _UNSHOWN_CATEGORIES
            and unicodedata.bidirectional(character) not in _UNSHOWN_DIRECTIONS
        )


def missing_note(*faces: Face) -> tuple[Note, ...]:
    """What is to be said of characters that none of the faces could show; nothing where there are none."""
    counts: Counter[str] = Counter()
    for face in faces:
        counts.update(face.missing)
    if not counts:
        return ()
    examples = " ".join(character for character, _ in counts.most_common(5))
    return (Note(code="characters_missing", values={"n": counts.total(), "example": examples}),)
