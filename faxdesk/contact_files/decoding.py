"""Bytes of a table or a card as text: by its mark, as UTF-8, else in the code page of the country."""

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_CODE_PAGES: Final = {
    **dict.fromkeys(["PL", "CZ", "SK", "HU", "SI", "HR", "BA", "RO", "AL"], "cp1250"),
    **dict.fromkeys(["RU", "BY", "UA", "BG", "RS", "MK", "KZ"], "cp1251"),
    **dict.fromkeys(("GR", "CY"), "cp1253"),
    "TR": "cp1254",
    "IL": "cp1255",
    **dict.fromkeys(["EE", "LV", "LT"], "cp1257"),
    "VN": "cp1258",
    "JP": "cp932",
    "KR": "cp949",
    "CN": "gb18030",
    "TW": "cp950",
}
"""Windows' code page by country, where it isn't the western one. Programs there still write tables in it."""


def decode(content: bytes, country: str = "") -> str:
    """`content` as text, whatever it is; what no letter stands for becomes a mark.

    Args:
        country: ISO 3166 code of where the office is.
    """
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    if (encoding := marked or _without_mark(content)) is not None:
        return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(_CODE_PAGES.get(country, "cp1252"), "replace")


def _without_mark(content: bytes) -> str | None:
    """UTF-16 by its many zeros; None where there are few."""
    head = content[:4096]
    if head and head[1::2].count(0) > len(head) * 0.2:
        return "utf-16-le"
    return "utf-16-be" if head and head[::2].count(0) > len(head) * 0.2 else None
