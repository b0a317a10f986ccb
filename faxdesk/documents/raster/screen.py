"""Pages as pictures for a screen: black and white as they are faxed, then averaged to size.

Averaged over areas, as the eye does it from a distance: what picks single dots, or weighs only their
neighbours, turns thin strokes to noise. Runs beside the window, not in the worker: it gets pixels, never
files.
"""

from PIL import Image

from faxdesk.documents.client import Picture
from faxdesk.documents.raster.onebit import PATTERN_SIDE, dots

Box = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels of the page."""

_BAND_PX = 512
"""About so many rows at a time stay in the processor's cache: a whole page at once takes twice as long."""


class Sheet:
    """One page as it was drawn, to be looked at again and again. Any thread may.

    Where `black_cutoff` is asked for: greys below it are ink (see onebit.black_cutoff_of); None halftones.
    Colours stay colours.
    """

    def __init__(self, picture: Picture, y_dpi: int) -> None:
        """Nothing is copied: `picture` keeps its bytes. `y_dpi`: its lines per inch, as a fax."""
        self._y_dpi = y_dpi
        self.width_px, self.height_px = picture.width_px, picture.height_px
        self.is_grey = picture.is_grey
        mode = "L" if picture.is_grey else "RGB"
        size = (picture.width_px, picture.height_px)
        self._image = Image.frombuffer(mode, size, picture.pixels, "raw", mode, picture.stride_bytes, 1)

    def fitted(self, width_px: int, height_px: int, black_cutoff: int | None) -> Picture:
        """The whole page in this size."""
        size = (max(1, width_px), max(1, height_px))
        across, down = max(1, self.width_px // size[0]), max(1, self.height_px // size[1])
        small = self._shrunk(across, down, black_cutoff)
        grows = size[0] > self.width_px or size[1] > self.height_px
        # Grown by boxes, some lines would come twice and some once.
        way = Image.Resampling.BILINEAR if grows else Image.Resampling.BOX
        whole = (0, 0, self.width_px / across, self.height_px / down)
        return _picture(small.resize(size, way, box=whole))

    def cut(self, box: Box, black_cutoff: int | None) -> Picture:
        """A part of the page, dot by dot; quick as long as the part is no larger than a screen."""
        if not self.is_grey:
            return _picture(self._image.crop(box))
        left, top, right, bottom = box
        spare_x, spare_y = left % PATTERN_SIDE, top % PATTERN_SIDE
        part = dots(
            self._image.crop((left - spare_x, top - spare_y, right, bottom)), black_cutoff, self._y_dpi
        )
        return _picture(part.crop((spare_x, spare_y, part.width, part.height)))

    def _shrunk(self, across: int, down: int, black_cutoff: int | None) -> Image.Image:
        """The page made smaller by whole numbers, which is quick: the most of the way."""
        if not self.is_grey:
            return self._image.reduce((across, down))
        step = PATTERN_SIDE * down
        band_px = step * max(1, _BAND_PX // step)
        made = Image.new("L", (-(-self.width_px // across), -(-self.height_px // down)))
        for top in range(0, self.height_px, band_px):
            band = self._image.crop((0, top, self.width_px, min(self.height_px, top + band_px)))
            made.paste(dots(band, black_cutoff, self._y_dpi).reduce((across, down)), (0, top // down))
        return made


def _picture(image: Image.Image) -> Picture:
    is_grey = image.mode == "L"
    return Picture(
        width_px=image.width,
        height_px=image.height,
        stride_bytes=image.width * (1 if is_grey else 3),
        is_grey=is_grey,
        pixels=image.tobytes(),
    )
