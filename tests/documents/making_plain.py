"""A PDF put together for a test, made plain by the worker, and what four programs draw of it."""

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from faxdesk.documents import making
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.making import MadePlain
from faxdesk.system.resources import resource_path

Build = Callable[[pikepdf.Pdf], None]
BLACK = b"0 g 0 0 10 10 re f"


def built(path: Path, build: Build, **options: Any) -> Path:
    """A PDF of one's own at `path`."""
    with pikepdf.new() as pdf:
        build(pdf)
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", pikepdf.exceptions.PageCopyWarning
            )  # fields without a form are meant
            pdf.save(path, **options)
    return path


def made_plain(worker: WorkerClient, path: Path) -> tuple[Path, MadePlain]:
    """The plain copy beside `path`, and what is said of it."""
    output = path.with_name(f"{path.stem}-plain.pdf")
    return output, making.normalise(worker, path, output, resource_path("fonts"))


def look(pdf: pikepdf.Pdf, content: bytes = BLACK, **entries: Any) -> pikepdf.Object:
    """A form XObject, ten points by ten where nothing else is said; black."""
    given = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 10, 10]), **entries}
    return pdf.make_indirect(pikepdf.Stream(pdf, content, **given))


def annotation(pdf: pikepdf.Pdf, subtype: str, rect: Sequence[float], **entries: Any) -> pikepdf.Object:
    """An annotation that is printed, where nothing else is said."""
    given = {"Type": Name.Annot, "Subtype": Name("/" + subtype), "Rect": Array(rect), "F": 4, **entries}
    return pdf.make_indirect(Dictionary(**given))


def field(pdf: pikepdf.Pdf, kind: str, rect: Sequence[float], **entries: Any) -> pikepdf.Object:
    """A form field of one widget."""
    name = String(f"{kind} {rect}")
    given = {"FT": Name("/" + kind), "T": name, "DA": String("/Helv 12 Tf 0 g"), **entries}
    return annotation(pdf, "Widget", rect, **given)


def helvetica() -> pikepdf.Object:
    """The fonts that forms use, as a form's default resources."""
    fonts: dict[str, Any] = {
        "Helv": Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
        ),
        "ZaDb": Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats),
    }
    return Dictionary(Font=Dictionary(**fonts))


def leftovers(path: Path) -> list[str]:
    """What a plain PDF must not have any more, as far as it is there."""
    with pikepdf.open(path) as pdf:
        found = [key for key in ("/AcroForm", "/OCProperties", "/Names", "/OpenAction") if key in pdf.Root]
        found += ["encryption"] if pdf.is_encrypted else []
        for page in pdf.pages:
            found += [key for key in ("/Annots", "/CropBox", "/AA") if key in page.obj]
        found += [] if path.read_bytes().startswith(b"%PDF-") else ["leading bytes"]
    return found
