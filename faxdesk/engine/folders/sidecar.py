"""What a small file beside a document says: who it goes to, and how. JSON, CSV or XML, with the same fields.

{"to": ["+13127367276"], "name": "Dr. Smith", "subject": "Results", "quality": "high"}

to,name,company                                  a row for each recipient; the rest is of the first row
+13127367276,Dr. Smith,Lakeside Practice

<fax><to>+13127367276</to><to>+13127367277</to><subject>Results</subject></fax>
"""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from faxdesk.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SUFFIXES: Final = (".json", ".csv", ".xml")
MAX_BYTES: Final = 1_000_000

_TEXTS: Final = ("subject", "reference", "message", "cover", "quality", "priority")
_OF_RECIPIENT: Final = ("name", "company")
FIELDS: Final = frozenset({"to", *_OF_RECIPIENT, *_TEXTS, "monochrome", "black_threshold"})
_YES: Final[Mapping[str, bool]] = {
    "true": True,
    "yes": True,
    "1": True,
    "false": False,
    "no": False,
    "0": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One of those whom it goes to: `to` as for `faxdesk send --to`, name and company where they are said."""

    to: str
    name: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sidecar:
    """What it says; "" or None where it says nothing."""

    addressees: tuple[Addressee, ...]
    subject: str = ""
    reference: str = ""
    message: str = ""
    cover: str = ""
    quality: str = ""
    priority: str = ""
    monochrome: bool | None = None
    black_threshold_pct: int | None = None


def sidecar_of(document: str, names: Sequence[str]) -> str | None:
    """The one of `names` that belongs to the document: letter.json, or letter.pdf.json, for letter.pdf."""
    stem, low = Path(document).stem.lower(), document.lower()
    wanted = {f"{base}{suffix}" for base in (low, stem) for suffix in SUFFIXES} - {low}
    return next((name for name in names if name.lower() in wanted), None)


def read_sidecar(path: Path) -> Sidecar:
    """Raises InvalidInputError saying what is wrong with it, OSError."""
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise _wrong("unreadable")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    try:
        rows = _READERS[path.suffix.lower()](text)
    except (ValueError, KeyError, csv.Error, SyntaxError, RecursionError):
        raise _wrong("unreadable") from None
    return _sidecar(rows)


def _from_json(text: str) -> list[Mapping[str, Any]]:
    read = json.loads(text)
    rows = read if isinstance(read, list) else [read]
    if not all(isinstance(row, dict) for row in rows):
        raise ValueError("neither an object nor a list of them")
    return rows


def _from_csv(text: str) -> list[Mapping[str, Any]]:
    first = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=first.count), strict=True)
    return [{name: value for name, value in row.items() if value} for row in reader]


def _from_xml(text: str) -> list[Mapping[str, Any]]:
    """One element of fields; several <to> are several recipients. A document type could hide anything."""
    if "<!" in text.replace("<!--", ""):
        raise ValueError("it declares things")
    row: dict[str, Any] = {}
    for each in _elements(text):
        value = (each.text or "").strip()
        if each.tag == "to":
            row.setdefault("to", []).append(value)
        else:
            row[each.tag] = value
    return [row]


def _elements(text: str) -> "list[Element]":
    from xml.etree import ElementTree

    return list(ElementTree.fromstring(text))  # noqa: S314 - without a document type there are no entities


_READERS: Final = {".json": _from_json, ".csv": _from_csv, ".xml": _from_xml}


def _sidecar(rows: Sequence[Mapping[str, Any]]) -> Sidecar:
    rows = [{_name(name): value for name, value in row.items()} for row in rows]
    for row in rows:
        for name in row.keys() - FIELDS:
            raise _wrong("field", name=name)
    addressees = tuple(each for row in rows for each in _addressees(row))
    if not addressees:
        raise _wrong("nobody")
    first = rows[0]
    threshold = first.get("black_threshold")
    return Sidecar(
        addressees=addressees,
        monochrome=_truth(first.get("monochrome")),
        black_threshold_pct=None if threshold in (None, "") else _whole(threshold),
        **{name: _text(first.get(name, ""), name) for name in _TEXTS},
    )


def _name(written: object) -> str:
    return str(written or "").strip().lower().replace("-", "_").replace(" ", "_")


def _addressees(row: Mapping[str, Any]) -> list[Addressee]:
    to = row.get("to", [])
    numbers = to if isinstance(to, list) else [to]
    said = {name: _text(row.get(name, ""), name) for name in _OF_RECIPIENT}
    return [Addressee(to=text, **said) for each in numbers if (text := _text(each, "to").strip())]


def _text(value: object, name: str) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise _wrong("value", name=name)
    return str(value)


def _truth(value: object) -> bool | None:
    if value in (None, "") or isinstance(value, bool):
        return value if isinstance(value, bool) else None
    if (low := str(value).strip().lower()) in _YES:
        return _YES[low]
    raise _wrong("value", name="monochrome")


def _whole(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise _wrong("value", name="black_threshold") from None


def _wrong(what: str, **values: str) -> InvalidInputError:
    return InvalidInputError("sidecar", f"folder.sidecar_{what}", **values)
