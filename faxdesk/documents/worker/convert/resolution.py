"""How many dots an inch a picture has, across and down, from whatever its format says. Runs in the worker.

A fax has twice as many dots across as lines down at its lowest quality: taken for square ones, its page is
half as long as it was.
"""

import math
from typing import Final

from PIL import ExifTags, Image

from faxdesk.domain.document.raster import SHEETS_PT, X_DPI, Y_DPI

_WIDTH, _HEIGHT = 256, 257
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 282, 283, 296
_CENTIMETRES: Final = 3
_CM_PER_INCH: Final = 2.54

_FAX_WIDTHS_PX: Final = {1_728: 8.47, 2_048: 10.04, 2_432: 11.92}
"""Dots in a fax's line, with how many inches it is long. Source: ITU-T T.4, 2.1."""
_FAX_LINES_DPI: Final = tuple(sorted(set(Y_DPI.values())))

_MOST_APART: Final = 4.5
"""No scanner's dots are further from square; what says so means nothing."""
_WIDTH_NEAR: Final = 0.25
_ROUNDED: Final = 0.03
"""As the standard itself rounds: its 200 by 100 and 200 by 200 are as good as 204 by 98 and 196. Source:
ITU-T T.30, table 2."""
_LENGTH_NEAR: Final = 0.03
_PAPER_IN: Final = tuple(length_pt / 72 for _, length_pt in SHEETS_PT.values())
_DEFAULT_DPI: Final = 96.0
_SIDEWAYS: Final = frozenset({5, 6, 7, 8})
"""Of Exif's orientations, those that exchange width and height."""

Dpi = tuple[float, float]


def resolution_of(frame: Image.Image) -> Dpi:
    """Dots per inch of the frame as it is stored, before its orientation is applied."""
    # Pillow gives a TIFF's size as it will have turned it.
    tags = getattr(frame, "tag_v2", {})
    width_px, height_px = tags.get(_WIDTH, frame.width), tags.get(_HEIGHT, frame.height)
    told = _told(frame)
    if width_px in _FAX_WIDTHS_PX:
        return _of_fax(frame, width_px, height_px, told)
    return told or (_DEFAULT_DPI, _DEFAULT_DPI)


def is_fax_line(width_px: int, x_dpi: float) -> bool:
    """Whether so many dots of this resolution are a fax's line, of one of the three lengths there are."""
    inches = _FAX_WIDTHS_PX.get(width_px)
    return inches is not None and x_dpi > 0 and abs(width_px / x_dpi / inches - 1) < _ROUNDED


def turned(dpi: Dpi, way: int) -> Dpi:
    """The same for the picture as it is shown, by Exif's orientation."""
    return (dpi[1], dpi[0]) if way in _SIDEWAYS else dpi


def _told(frame: Image.Image) -> Dpi | None:
    """What the file says, of a ratio alone standard dots across; None where it says nothing that can be."""
    tags, info = getattr(frame, "tag_v2", None), frame.info
    if tags is not None:
        unit = tags.get(_RESOLUTION_UNIT, 2)
        pair = _pair(tags.get(_X_RESOLUTION), tags.get(_Y_RESOLUTION))
        scale = _CM_PER_INCH if unit == _CENTIMETRES else 1.0
        if pair is not None and unit == 1:
            return _from_ratio(pair[1] / pair[0])
        return (pair[0] * scale, pair[1] * scale) if pair is not None else None
    given = info.get("dpi")
    # A JPEG says both: its dpi are none where its unit is none.
    if info.get("jfif_unit") == 0 and "jfif_density" in info:
        given, ratio = None, _pair(*info["jfif_density"])
        if ratio is not None and ratio[0] != ratio[1]:
            return _from_ratio(ratio[1] / ratio[0])
    if given is None and "aspect" in info:
        ratio = _pair(*info["aspect"])
        return _from_ratio(ratio[1] / ratio[0]) if ratio is not None else None
    return _pair(*given) if given is not None else _from_exif(frame)


def _from_exif(frame: Image.Image) -> Dpi | None:
    """What a camera wrote beside the picture, where the picture itself says nothing."""
    exif = frame.getexif()
    pair = _pair(exif.get(ExifTags.Base.XResolution), exif.get(ExifTags.Base.YResolution))
    if pair is None or pair[0] == pair[1]:
        return None  # cameras write 72 for want of anything better
    return pair


def _from_ratio(lines_to_dots: float) -> Dpi:
    return _DEFAULT_DPI, _DEFAULT_DPI * lines_to_dots


def _pair(across: object, down: object) -> Dpi | None:
    """Two numbers that can be a resolution, or None."""
    try:
        x_dpi, y_dpi = float(across), float(down)  # type: ignore[arg-type] # what is none raises
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    if not (math.isfinite(x_dpi) and math.isfinite(y_dpi) and x_dpi > 0 and y_dpi > 0):
        return None
    return (x_dpi, y_dpi) if 1 / _MOST_APART < x_dpi / y_dpi < _MOST_APART else None


def _of_fax(frame: Image.Image, width_px: int, height_px: int, told: Dpi | None) -> Dpi:
    """For as many dots as a fax's line has, it is known how long that line is.

    Many a fax server writes no unit, centimetres for inches, or the two the wrong way round: what makes a
    page of paper of it is right. Where nothing does, what is said of its proportions still holds.
    """
    inches = _FAX_WIDTHS_PX[width_px]
    if told is not None and abs(width_px / told[0] / inches - 1) < _WIDTH_NEAR:
        return _standard(told, width_px / inches) if frame.mode == "1" else told
    square = (_DEFAULT_DPI, _DEFAULT_DPI)
    ratios = [told[1] / told[0], told[0] / told[1]] if told is not None and told[0] != told[1] else []
    standard = [lines_dpi / X_DPI for lines_dpi in _FAX_LINES_DPI] if frame.mode == "1" else []
    x_dpi = width_px / inches
    for ratio in (*ratios, *standard):
        if any(abs(height_px / (x_dpi * ratio) / length_in - 1) < _LENGTH_NEAR for length_in in _PAPER_IN):
            dpi = (x_dpi, x_dpi * ratio)
            return _standard(dpi, x_dpi) if frame.mode == "1" else dpi
    return (x_dpi, x_dpi * ratios[0]) if ratios else told or square


def _standard(told: Dpi, x_dpi: float) -> Dpi:
    """The fax resolution that is meant by round numbers, as 200 by 100 for 204 by 98; what was told
    where none is."""
    if abs(told[0] / x_dpi - 1) > _ROUNDED:
        return told
    nearest = min(_FAX_LINES_DPI, key=lambda lines_dpi: abs(told[1] / lines_dpi - 1))
    return (x_dpi, float(nearest)) if abs(told[1] / nearest - 1) < _ROUNDED else told
