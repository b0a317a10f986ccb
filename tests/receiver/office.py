"""Ten kinds of pages that an office faxes, each as a PDF of one A4 page; another seed makes another page.

Made here, so that their words are known: see Page.words.
"""

import io
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import img2pdf
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.receiver.paper import drawn, half_tone_photo, handwritten, photographed, scanned
from tests.receiver.vocabulary import letter_words, word_lines

_LEFT, _RIGHT, _TOP, _BOTTOM = 64.0, 531.0, 770.0, 70.0
_WIDTH = _RIGHT - _LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page and what stands on it.

    Attributes:
        words: in reading order; those of a photo are none.
    """

    pdf: bytes
    words: tuple[str, ...]


class _Draft:
    """A page that is being drawn, and its words."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self._made = io.BytesIO()
        self.canvas = Canvas(self._made, pagesize=A4, invariant=True)
        self._words: list[str] = []

    def say(self, x: float, y: float, text: str, *, size: float = 11, font: str = "Helvetica") -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)
        self._words += text.split()

    def lines(self, top: float, bottom: float, *, size: float = 11, font: str = "Times-Roman") -> None:
        """Fill the lines between with words."""
        letters = int(_WIDTH / size * 2.45)
        rows = int((top - bottom) / (size * 1.35))
        for row, text in enumerate(word_lines(self.chance, rows, letters)):
            self.say(_LEFT, top - row * size * 1.35, text, size=size, font=font)

    def page(self) -> Page:
        self.canvas.showPage()
        self.canvas.save()
        return Page(pdf=self._made.getvalue(), words=tuple(self._words))


def text(seed: int) -> Page:
    """A letter, black on white."""
    draft = _Draft(seed)
    draft.say(_LEFT, _TOP, " ".join(letter_words(draft.chance, 4)).title(), size=15, font="Times-Bold")
    draft.lines(_TOP - 40, _BOTTOM)
    return draft.page()


def form(seed: int) -> Page:
    """A form: grey headings, thin frames, small print, what was typed into it."""
    draft = _Draft(seed)
    canvas = draft.canvas
    for block in range(5):
        top = _TOP - block * 140
        canvas.setFillGray(0.8 if block % 2 else 0.85)
        canvas.rect(_LEFT, top - 4, _WIDTH, 20, fill=1, stroke=0)
        canvas.setFillGray(0)
        heading = f"{block + 1} {' '.join(letter_words(draft.chance, 4)).title()}"
        draft.say(_LEFT + 6, top + 1, heading, font="Helvetica-Bold")
        canvas.setLineWidth(0.5)
        for row in range(4):
            y = top - 28 - row * 27
            canvas.rect(_LEFT, y - 4, _WIDTH, 27)
            canvas.line(_LEFT + _WIDTH / 2, y - 4, _LEFT + _WIDTH / 2, y + 23)
            for side in (0.0, _WIDTH / 2):
                label, typed = letter_words(draft.chance, 3), letter_words(draft.chance, 3)
                draft.say(_LEFT + side + 4, y + 15, " ".join(label), size=7)
                draft.say(_LEFT + side + 4, y + 2, " ".join(typed), font="Courier")
    return draft.page()


def tinted(seed: int) -> Page:
    """A letter on paper that a program tints: six parts of black in a hundred, over all of it."""
    draft = _Draft(seed)
    draft.canvas.setFillGray(0.94)
    draft.canvas.rect(0, 0, *A4, fill=1, stroke=0)
    draft.canvas.setFillGray(0)
    draft.lines(_TOP, _BOTTOM)
    return draft.page()


def table(seed: int) -> Page:
    """Figures between hair lines."""
    draft = _Draft(seed)
    canvas = draft.canvas
    canvas.setLineWidth(0.25)
    canvas.setStrokeGray(0.35)
    for row in range(46):
        y = _TOP - row * 15
        canvas.line(_LEFT, y - 4, _RIGHT, y - 4)
        draft.say(_LEFT + 4, y, " ".join(letter_words(draft.chance, 2)), size=9)
        for column in range(4):
            figure = f"{draft.chance.randrange(10, 9_999)}.{draft.chance.randrange(100):02}"
            draft.say(_LEFT + 190 + column * 72, y, figure, size=9)
    for column in range(6):
        x = (_LEFT, *(_LEFT + 182 + step * 72 for step in range(4)), _RIGHT)[column]
        canvas.line(x, _TOP + 11, x, _TOP - 45 * 15 - 4)
    return draft.page()


def half_photo(seed: int) -> Page:
    """A report: words above, a photo below."""
    draft = _Draft(seed)
    draft.lines(_TOP, 430)
    picture = ImageReader(half_tone_photo(1_000, 750, seed))
    draft.canvas.drawImage(picture, _LEFT, _BOTTOM, _WIDTH, _WIDTH * 0.75)
    return draft.page()


def photo(seed: int) -> Page:
    """A photo that fills the page."""
    return Page(pdf=_as_pdf(half_tone_photo(1_240, 1_754, seed)), words=())


def light_scan(seed: int) -> Page:
    """A letter from a scanner, on light paper."""
    return _scan(text(seed), seed, paper=244, ink=40, unevenness=4, border_px=0)


def dark_scan(seed: int) -> Page:
    """A letter on recycled paper, with the scanner's dark edge."""
    return _scan(text(seed), seed, paper=196, ink=48, unevenness=22, border_px=24)


def handwriting(seed: int) -> Page:
    """Notes by hand in blue ink on ruled paper, scanned. Nobody's program reads them."""
    page = scanned(handwritten(seed), seed, paper=240, ink=70, unevenness=6, border_px=0)
    return Page(pdf=_as_pdf(page), words=())


def phone_photo(seed: int) -> Page:
    """A letter on a desk, photographed with a telephone: slanted, in a shadow, grainy."""
    written = text(seed)
    return Page(pdf=_as_pdf(photographed(drawn(written.pdf, dpi=200), seed)), words=written.words)


KINDS: Final[Mapping[str, Callable[[int], Page]]] = {
    "text": text,
    "form with grey headings": form,
    "tint under text": tinted,
    "scan on light paper": light_scan,
    "scan on dark paper": dark_scan,
    "half a photo": half_photo,
    "a photo": photo,
    "table of thin lines": table,
    "handwriting": handwriting,
    "phone photo of a letter": phone_photo,
}


def _scan(written: Page, seed: int, *, paper: int, ink: int, unevenness: int, border_px: int) -> Page:
    page = scanned(
        drawn(written.pdf, dpi=200), seed, paper=paper, ink=ink, unevenness=unevenness, border_px=border_px
    )
    return Page(pdf=_as_pdf(page), words=written.words)


def _as_pdf(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=75)
    made: bytes = img2pdf.convert(out.getvalue(), layout_fun=img2pdf.get_layout_fun(A4))
    return made
