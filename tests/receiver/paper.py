"""Pictures of paper: as a scanner or a telephone's camera makes them, each the same in every run."""

import math
import random
from itertools import pairwise
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from tests.receiver.vocabulary import letter_words

_GRAIN_PX: Final = 301
"""The side of the patch of grain that is repeated: no multiple of anything in a halftone."""


def drawn(pdf: bytes, *, dpi: int) -> Image.Image:
    """A PDF's first page in greys."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        picture: Image.Image = page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L").copy()
        page.close()
    return picture


def scanned(
    page: Image.Image, seed: int, *, paper: int, ink: int, unevenness: int, border_px: int
) -> Image.Image:
    """The page as a scanner sees it: paper and ink in these greys, a little askew, soft and grainy.

    Args:
        unevenness: by how many greys the paper's lightness wanders.
        border_px: how wide the dark edge at the left and the top is.
    """
    chance = random.Random(seed)
    toned = page.point([ink + (paper - ink) * grey // 255 for grey in range(256)])
    toned = toned.rotate(chance.uniform(-0.8, 0.8), Image.Resampling.BICUBIC, fillcolor=paper)
    toned = toned.filter(ImageFilter.GaussianBlur(0.7))
    toned = _shaded(toned, unevenness, chance)
    if border_px:
        draw = ImageDraw.Draw(toned)
        width, height = toned.size
        draw.polygon([(0, 0), (border_px, 0), (border_px // 2, height), (0, height)], fill=30)
        draw.polygon([(0, 0), (width, 0), (width, border_px // 3), (0, border_px)], fill=30)
    return _grained(toned, 6, chance)


def photographed(page: Image.Image, seed: int) -> Image.Image:
    """The page on a dark desk, from a telephone held not quite above it, with its holder's shadow."""
    chance = random.Random(seed)
    width, height = page.size
    sheet = page.point([52 + 170 * grey // 255 for grey in range(256)])
    desk = Image.new("L", (width + 160, height + 200), 70)
    desk.paste(sheet, (80, 100))

    def off() -> int:
        return chance.randrange(20, 60)

    corners = (off(), off(), off(), desk.height - off(), desk.width - off(), desk.height - off())
    slanted = desk.transform(
        desk.size, Image.Transform.QUAD, (*corners, desk.width - off(), off()), Image.Resampling.BICUBIC
    )
    shadow = Image.linear_gradient("L").rotate(chance.choice((90, 180, 270))).resize(slanted.size)
    shadow = shadow.point([140 + 115 * grey // 255 for grey in range(256)])
    dimmed = ImageChops.multiply(slanted, shadow).filter(ImageFilter.GaussianBlur(0.9))
    grey = _grained(_shaded(dimmed, 16, chance), 12, chance)
    return Image.merge(
        "RGB", [grey.point([min(255, round(v * f)) for v in range(256)]) for f in (1.04, 1, 0.9)]
    )


def half_tone_photo(width_px: int, height_px: int, seed: int) -> Image.Image:
    """A landscape of sorts: clouds, hills and round things with light and shade, all greys, fine grain."""
    chance = random.Random(seed)
    made = ImageOps.autocontrast(_clouds((width_px, height_px), chance, octaves=8))
    for _ in range(14):
        side = chance.randrange(width_px // 10, width_px // 3)
        ball = ImageChops.invert(Image.radial_gradient("L")).resize((side, side))
        tone = Image.new("L", (side, side), chance.randrange(20, 240))
        lit = ImageChops.multiply(tone, ball.point([min(255, 110 + grey) for grey in range(256)]))
        mask = ball.point([255 if grey > 90 else 0 for grey in range(256)])
        made.paste(lit, (chance.randrange(width_px), chance.randrange(height_px)), mask)
    return _grained(made.filter(ImageFilter.GaussianBlur(0.6)), 5, chance)


def handwritten(seed: int) -> Image.Image:
    """Loops and strokes as of a hand, A4 at 200 dots an inch, dark on white, on pale ruled lines."""
    chance = random.Random(seed)
    page = Image.new("L", (1_654, 2_339), 255)
    draw = ImageDraw.Draw(page)
    for y in range(240, 2_200, 90):
        draw.line((120, y, 1_540, y), fill=215, width=2)
        x = 150.0
        for word in letter_words(chance, 7):
            if x > 1_350:
                break
            x = _write(draw, word, x, y - 6, chance) + 34
    return page


def _write(draw: ImageDraw.ImageDraw, word: str, x: float, y: float, chance: random.Random) -> float:
    """One word of joined loops; where it ends."""
    points: list[tuple[float, float]] = []
    for letter in word:
        high = 62 if letter in "bdfhklt" else -34 if letter in "gjpqy" else 26
        for step in range(10):
            turn = step / 10 * 2 * math.pi
            lean = high / 2 * (1 - math.cos(turn))
            points.append(
                (x + step * 2.4 + 7 * math.sin(turn) + lean * 0.25, y - lean + chance.gauss(0, 0.7))
            )
        x += 24
    for one, other in pairwise(points):
        pressure = 3 if other[1] > one[1] else 2
        draw.line((*one, *other), fill=chance.randrange(0, 60), width=pressure + 1)
    return x


def _clouds(size: tuple[int, int], chance: random.Random, *, octaves: int) -> Image.Image:
    """Noise on every scale, the coarse the stronger."""
    made = Image.new("L", size, 128)
    for octave in range(octaves):
        side = 3 << octave
        noise = Image.frombytes("L", (side, side), chance.randbytes(side * side))
        made = Image.blend(noise.resize(size, Image.Resampling.BICUBIC), made, 1 - 0.6 ** (octave + 1))
    return made


def _shaded(page: Image.Image, depth: int, chance: random.Random) -> Image.Image:
    clouds = ImageOps.autocontrast(_clouds(page.size, chance, octaves=2))
    shade = clouds.point([255 - depth * grey // 255 for grey in range(256)])
    return ImageChops.multiply(page, shade)


def _grained(page: Image.Image, depth: int, chance: random.Random) -> Image.Image:
    """With a sensor's grain: a patch of it, repeated."""
    levels = [
        round(128 + max(-3 * depth, min(3 * depth, chance.gauss(0, depth)))) for _ in range(_GRAIN_PX**2)
    ]
    patch = Image.frombytes("L", (_GRAIN_PX, _GRAIN_PX), bytes(levels))
    grain = Image.new("L", page.size)
    for x in range(0, page.width, _GRAIN_PX):
        for y in range(0, page.height, _GRAIN_PX):
            grain.paste(patch, (x, y))
    return ImageChops.add(page, grain, 1, -128)
