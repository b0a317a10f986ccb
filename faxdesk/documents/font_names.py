"""What fonts are called: which any renderer has, which draw barcodes and signs, and how people know them.

Imports no library that reads files.
"""

import re
from typing import Final

_SUBSET: Final = re.compile(r"^[A-Z]{6}\+")
_STYLE: Final = (
    r"(?:regular|normal|roman|book|medium|semi|demi|extra|bold|italic|oblique|light|ps|mt|std|neue)"
)
_STANDARD: Final = re.compile(
    r"(?:helvetica|arial|times|timesroman|timesnewroman|courier|couriernew)(?:regular|normal|roman|bold|italic|"
    r"oblique|ps|mt|std)*|symbol(?:mt|std)?|(?:itc)?zapfdingbats(?:std)?"
)
"""The fourteen that a PDF need not bring, under all their names. Source: ISO 32000-1, 9.6.2.2."""

_SIGNS: Final = re.compile(
    r"wingdings|webdings|dingbat|marlett|monotypesorts|msoutlook|fontawesome|materialicons|symbol|"
    r"barcode|code(?:11|25|39|93|128)(?!\d)|3of9|2of5|(?<![a-z])c(?:39|128)|^ean(?:8|13|bwr|p)|^upc|upc[ae]|"
    r"postnet|intelligentmail|pdf417|datamatrix|qrcode|aztec|codabar|idautomation|hc39|"
    r"micr(?![o-z])|e13b|cmc7|^ocr[ab]"
)
"""Names of fonts, in small letters and without blanks, in which nothing is a letter."""

_MOST_CHARS: Final = 40


def plain_name(name: str) -> str:
    """The name in small letters, without blanks, signs and the mark of a subset."""
    return re.sub(r"[^a-z0-9\u0080-\U0010ffff]", "", _SUBSET.sub("", name).lower())


def family(name: str) -> str:
    """The plain name without what it says of weight and slant."""
    plain = plain_name(name)
    return re.sub(f"{_STYLE}+$", "", plain) or plain


def is_standard(name: str) -> bool:
    """Whether every program that shows PDFs has this font, or one of the same measures."""
    return _STANDARD.fullmatch(plain_name(name)) is not None


def is_of_signs(name: str) -> bool:
    """Whether it draws barcodes or signs: what another font makes of these is letters."""
    return _SIGNS.search(plain_name(name)) is not None


def shown_name(name: str) -> str:
    """As people know it: "Wingdings" for "ABCDEF+Wingdings-Regular", and nothing that can't be shown."""
    bare = re.sub(r"[,-](?:Regular|Bold|Italic|Oblique|Roman|Normal)+(?:MT)?$", "", _SUBSET.sub("", name))
    shown = "".join(character for character in bare if character.isprintable())
    return shown[:_MOST_CHARS] or "?"
