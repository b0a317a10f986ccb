"""Documents of many scanned pages, as an office's scanner makes them in colours."""

import io
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import img2pdf
from PIL import Image, ImageFilter

SIZE_PX: Final = (1_275, 1_650)
"""Letter at 150 dots per inch."""

_DIFFERENT: Final = 10
_QUALITY: Final = 28


def colour_scan(pages: int) -> bytes:
    """Pages of writing on tinted, slightly grainy paper, about 130 KB each; ten different ones in turns."""
    pictures = [_page(number) for number in range(min(pages, _DIFFERENT))]
    layout = img2pdf.get_layout_fun((612, 792))
    made: bytes = img2pdf.convert(_repeated(pictures, pages), layout_fun=layout)
    return made


def write_colour_scan(path: Path, pages: int) -> None:
    """The same, made by another process: this one's memory is to be measured."""
    subprocess.run([sys.executable, "-m", "tests.benchmarks.scans", str(path), str(pages)], check=True)


def _repeated(pictures: Sequence[bytes], pages: int) -> list[bytes]:
    return [pictures[number % len(pictures)] for number in range(pages)]


def _page(seed: int) -> bytes:
    noise = random.Random(seed)
    page = Image.new("L", SIZE_PX, 240)
    for top_px in range(150, 1_500, 30):
        left_px = 150
        while left_px < 1_100:
            width_px = noise.randrange(3, 12)
            page.paste(50, (left_px, top_px, left_px + 3, top_px + 18))
            page.paste(50, (left_px, top_px + noise.randrange(15), left_px + width_px, top_px + 18))
            left_px += width_px + noise.randrange(3, 14)
    soft = page.filter(ImageFilter.GaussianBlur(0.8))
    # Deterministic grain: a small patch of noise, repeated.
    patch = Image.frombytes("L", (255, 275), bytes(noise.choices(range(120, 137), k=255 * 275)))
    grain = Image.new("L", SIZE_PX)
    for x_px in range(0, SIZE_PX[0], 255):
        for y_px in range(0, SIZE_PX[1], 275):
            grain.paste(patch, (x_px, y_px))
    grey = Image.blend(soft, grain, 0.12)
    tinted = Image.merge(
        "RGB", [grey.point([min(255, round(v * f)) for v in range(256)]) for f in (1.08, 1.06, 1.02)]
    )
    out = io.BytesIO()
    tinted.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(colour_scan(int(sys.argv[2])))
