"""Bytes of a table or a card as text: by its mark, as UTF-8, as it says itself, else in a code page."""

import codecs
import re
import unicodedata
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

_OTHERS: Final = {
    "cp1250": ("cp852", "mac_latin2"),
    "cp1251": ("cp866", "koi8_u", "mac_cyrillic"),
    "cp1252": ("cp850", "mac_roman"),
    "cp1253": ("cp737",),
    "cp1254": ("cp857", "mac_turkish"),
    "cp1257": ("cp775",),
    "cp932": ("euc_jp",),
    "gb18030": ("big5",),
    "cp950": ("gb18030",),
}
"""Besides Windows' code page: that of DOS ("CSV (MS-DOS)" in Excel) and of older Macs ("CSV (Macintosh)")."""
_OF_NEIGHBOURS: Final = ("cp1252", "cp1250", "cp1254", "cp1257")
"""In Latin letters, where the table is from another country: tried last."""

_DECLARED: Final = re.compile(rb"^[^:\r\n]*;\s*CHARSET=\"?([\w.-]+)[^:\r\n]*:", re.IGNORECASE | re.MULTILINE)
_CARD: Final = re.compile(rb"\s*begin:vcard", re.IGNORECASE)
_WITHIN_WORDS: Final = frozenset(
    "'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MIDDLE DOT}\xad"
)
_JUDGED_CHARS: Final = 200_000


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
        return _in_code_page(content, country)


def _in_code_page(content: bytes, country: str) -> str:
    declared = _DECLARED.search(content) if _CARD.match(content) else None
    if declared is not None and (text := _as(content, declared[1].decode("ascii", "replace"))) is not None:
        return text
    usual = _CODE_PAGES.get(country, "cp1252")
    tried = (usual, *_OTHERS.get(usual, ()), *_OF_NEIGHBOURS)
    texts = [content.decode(each, "replace") for each in tried]
    return min(texts, key=_oddities)


def _as(content: bytes, encoding: str) -> str | None:
    """None where there is no such encoding, or it can't be this one."""
    try:
        return content.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return None


def _oddities(text: str) -> int:
    """How many signs stand where none of the kind does in words: "J”rg", "MŸller", "geschŠftlich"."""
    text = text[:_JUDGED_CHARS]
    return sum(
        _is_odd(text[place - 1 : place], sign, text[place + 1 : place + 2])
        for place, sign in enumerate(text)
        if sign > "\x7f"
    )


def _is_odd(before: str, sign: str, after: str) -> bool:
    if not sign.isalpha():
        is_inside = before.isalpha() and after.isalpha() and sign not in _WITHIN_WORDS
        return is_inside or sign == "\ufffd" or unicodedata.category(sign) == "Cc"
    if sign.isupper():
        return before.islower()
    return before.isupper() and after.isupper() and sign.islower()


def _without_mark(content: bytes) -> str | None:
    """UTF-16 by its many zeros; None where there are few."""
    head = content[:4096]
    if head and head[1::2].count(0) > len(head) * 0.2:
        return "utf-16-le"
    return "utf-16-be" if head and head[::2].count(0) > len(head) * 0.2 else None
