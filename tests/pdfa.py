"""Rules of PDF/A-3b (ISO 19005-3) on what pages draw with, checked on a PDF; no checker could be had."""

import struct
from collections.abc import Iterator
from typing import Any, Final

import pikepdf

_OPERATORS: Final = """
    b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n
    q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "
"""
OPERATORS: Final = frozenset(_OPERATORS.split())
"""All that ISO 32000-1 knows, which alone may stand there: 6.2.2."""

_COLOURS: Final = frozenset({"K", "k", "CS", "cs", "SC", "sc", "SCN", "scn", "sh", "ri"})
"""Colours beside grey and RGB, which the output intent speaks for: 6.2.4.3."""

_MOST_NESTED: Final = 28
_MOST_OFF: Final = 1.0
"""Thousandths of an em by which a width may differ from the font's: 6.2.11.5."""


def faults_of_pages(pdf: pikepdf.Pdf) -> list[str]:
    """What breaks a rule, each as a sentence; empty for none."""
    return [fault for page in pdf.pages for fault in (*_of_contents(page), *_of_fonts(page))]


def _of_contents(page: pikepdf.Page) -> Iterator[str]:
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator not in OPERATORS:
            yield f"{operator} is no operator"
        if operator in _COLOURS:
            yield f"{operator} sets a colour that the output intent doesn't cover"
        depth += {"q": 1, "Q": -1}.get(operator, 0)
        if depth > _MOST_NESTED:
            yield "too many states within one another"  # 6.1.13
    if depth != 0:
        yield "a state is not ended"
    for state in page.obj.Resources.get("/ExtGState", {}).values():
        for key in ("/TR", "/HTP", "/SMask"):
            if key in state and state[key] != pikepdf.Name.Identity:
                yield f"{key} in a graphics state"  # 6.2.5
    sides = [abs(float(page.mediabox[2]) - float(page.mediabox[0]))]
    sides.append(abs(float(page.mediabox[3]) - float(page.mediabox[1])))
    if not all(3 <= side <= 14_400 for side in sides):
        yield "the page's size"  # 6.1.13


def _of_fonts(page: pikepdf.Page) -> Iterator[str]:
    shown = _codes_shown(page)
    for name, font in page.obj.Resources.Font.items():
        program = font.FontDescriptor.FontFile2.read_bytes()
        widths, glyphs = _advances(program), _glyphs(program)
        first = int(font.FirstChar)
        for code in sorted(shown.get(name, set())):
            if glyphs.get(code, 0) == 0:
                yield f"{name}: no glyph for {code}"  # 6.2.11.4.1
                continue
            stated, real = float(font.Widths[code - first]), widths[min(glyphs[code], len(widths) - 1)]
            if abs(stated - real) > _MOST_OFF:
                yield f"{name}: {code} is {real:.1f} wide, and stated as {stated:.1f}"


def _codes_shown(page: pikepdf.Page) -> dict[str, set[int]]:
    """By font, which codes of it the page draws."""
    shown: dict[str, set[int]] = {}
    font = ""
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "Tf":
            font = str(operands[0])
        elif operator in {"Tj", "'", '"'}:
            shown.setdefault(font, set()).update(bytes(operands[-1]))
        elif operator == "TJ":
            texts = [bytes(each) for each in operands[0] if isinstance(each, pikepdf.String)]
            shown.setdefault(font, set()).update(b"".join(texts))
    return shown


def _advances(program: bytes) -> list[float]:
    """How far each glyph goes, in thousandths of an em. Source: the TrueType specification, hmtx."""
    tables = _tables(program)
    per_em = struct.unpack_from(">H", tables["head"], 18)[0]
    number = struct.unpack_from(">H", tables["hhea"], 34)[0]
    return [struct.unpack_from(">H", tables["hmtx"], 4 * place)[0] * 1000 / per_em for place in range(number)]


def _glyphs(program: bytes) -> dict[int, int]:
    """Glyphs by code, as a symbolic font has them: the map for Macintosh, Roman (ISO 32000-1, 9.6.6.4)."""
    table = _tables(program)["cmap"]
    found: dict[int, int] = {}
    for place in range(struct.unpack_from(">H", table, 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + 8 * place)
        if (platform, encoding) == (1, 0):
            found = dict(_in_map(table, offset))
    return found


def _in_map(table: bytes, offset: int) -> Iterator[tuple[int, int]]:
    kind = struct.unpack_from(">H", table, offset)[0]
    if kind == 0:
        yield from enumerate(table[offset + 6 : offset + 262])
    elif kind == 6:
        first, count = struct.unpack_from(">HH", table, offset + 6)
        yield from enumerate(struct.unpack_from(f">{count}H", table, offset + 10), first)
    else:
        raise AssertionError(f"a map of form {kind}")


def _tables(program: bytes) -> dict[str, bytes]:
    found: dict[str, Any] = {}
    for place in range(struct.unpack_from(">H", program, 4)[0]):
        tag, _sum, offset, length = struct.unpack_from(">4sIII", program, 12 + 16 * place)
        found[tag.decode()] = program[offset : offset + length]
    return found
