"""What people and programs put onto pages: stamps, notes, form fields, layers, drawings, links."""

import io
import random
from collections.abc import Callable, Mapping
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.documents.making_plain import annotation, field, helvetica, look

Mark = Callable[[pikepdf.Pdf, pikepdf.Page, random.Random], pikepdf.Object | None]

_FLAGS: Final = (4, 4, 4, 4 | 64, 28, 0, 2, 6, 36)
_UNOPENED: Final = (pikepdf.PasswordError, pikepdf.PdfError)


def marked(content: bytes, name: str, chance: random.Random) -> bytes:
    """The document with one kind of mark on most of its pages; as it is where that needs a password."""
    try:
        pdf = pikepdf.open(io.BytesIO(content))
    except _UNOPENED:
        return content
    with pdf:
        for page in list(pdf.pages)[:6]:
            if chance.random() < 0.8:
                made = MARKS[name](pdf, page, chance)
                if made is not None:
                    page.obj.Annots = Array([*page.obj.get("/Annots", Array()), made])
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def _rect(chance: random.Random) -> list[int]:
    left, bottom = chance.randrange(20, 300), chance.randrange(20, 500)
    return [left, bottom, left + chance.randrange(40, 200), bottom + chance.randrange(20, 80)]


def _stamp(pdf: pikepdf.Pdf, _page: pikepdf.Page, chance: random.Random) -> pikepdf.Object:
    looks = Dictionary(N=look(pdf, b"2 w 1 1 8 8 re S 3 3 4 4 re f"))
    return annotation(pdf, "Stamp", _rect(chance), F=chance.choice(_FLAGS), AP=looks)


def _stamp_by_name(pdf: pikepdf.Pdf, _page: pikepdf.Page, chance: random.Random) -> pikepdf.Object:
    return annotation(pdf, "Stamp", _rect(chance), F=chance.choice(_FLAGS), Name=Name.Approved)


def _note(pdf: pikepdf.Pdf, page: pikepdf.Page, chance: random.Random) -> pikepdf.Object:
    left, bottom, *_ = _rect(chance)
    note = annotation(
        pdf,
        "Text",
        [left, bottom, left + 20, bottom + 20],
        F=chance.choice(_FLAGS),
        Contents=String("remark"),
    )
    popup = annotation(pdf, "Popup", _rect(chance), Parent=note, Open=True, F=chance.choice(_FLAGS))
    note.Popup = popup
    page.obj.Annots = Array([*page.obj.get("/Annots", Array()), popup])
    return note


def _field(pdf: pikepdf.Pdf, _page: pikepdf.Page, chance: random.Random) -> pikepdf.Object:
    kind, entries = chance.choice(
        (
            ("Tx", {"V": String("JANE DOE")}),
            ("Tx", {"V": String("Łódź"), "MK": Dictionary(BC=Array([0]))}),
            ("Tx", {"V": String("12031971"), "Ff": 1 << 24, "MaxLen": 8}),
            ("Tx", {"V": String("secretword"), "Ff": 1 << 13}),
            ("Btn", {"V": Name.Yes, "AS": Name.Yes}),
            ("Ch", {"V": String("one"), "Opt": Array([String("one"), String("two")]), "Ff": 1 << 17}),
        )
    )
    made = field(pdf, kind, _rect(chance), F=chance.choice(_FLAGS), **entries)
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        pdf.Root.AcroForm = Dictionary(Fields=Array(), DR=helvetica(), NeedAppearances=chance.random() < 0.5)
    pdf.Root.AcroForm.Fields.append(made)
    return made


def _drawing(pdf: pikepdf.Pdf, _page: pikepdf.Page, chance: random.Random) -> pikepdf.Object:
    left, bottom, right, top = rect = _rect(chance)
    corners = Array([left, top, right, top, left, bottom, right, bottom])
    kind, entries = chance.choice(
        (
            ("Line", {"L": Array([left, bottom, right, top]), "BS": Dictionary(W=4)}),
            ("Square", {"BS": Dictionary(W=4)}),
            ("Circle", {"BS": Dictionary(W=4)}),
            ("Ink", {"InkList": Array([Array([left, bottom, right, top])]), "BS": Dictionary(W=4)}),
            ("Highlight", {"QuadPoints": corners}),
            ("FreeText", {"Contents": String("HALF A TABLET"), "DA": String("/Helv 14 Tf 0 g")}),
        )
    )
    return annotation(pdf, kind, rect, F=chance.choice(_FLAGS), C=Array([0, 0, 0]), **entries)


def _layer(pdf: pikepdf.Pdf, page: pikepdf.Page, chance: random.Random) -> None:
    usage = Dictionary(Print=Dictionary(PrintState=Name(chance.choice(("/ON", "/OFF")))))
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("layer"), Usage=usage))
    if "/OCProperties" not in pdf.Root:
        rules = Array([Dictionary(Event=Name.Print, Category=Array([Name.Print]), OCGs=Array())])
        base = Name(chance.choice(("/ON", "/OFF")))
        pdf.Root.OCProperties = Dictionary(
            OCGs=Array(), D=Dictionary(BaseState=base, ON=Array(), OFF=Array(), AS=rules)
        )
    layers = pdf.Root.OCProperties
    layers.OCGs.append(group)
    for listed in (layers.D.ON, layers.D.OFF, layers.D.AS[0].OCGs):
        if chance.random() < 0.3:
            listed.append(group)
    name = page.add_resource(group, Name.Properties)
    left, bottom, right, top = _rect(chance)
    shape = b"%d %d %d %d re f" % (left, bottom, right - left, top - bottom)
    page.contents_add(b"\n/OC %b BDC %b EMC\n" % (str(name).encode(), shape))


def _link(pdf: pikepdf.Pdf, _page: pikepdf.Page, chance: random.Random) -> pikepdf.Object:
    return annotation(pdf, "Link", _rect(chance), F=chance.choice(_FLAGS), Border=Array([0, 0, 3]))


MARKS: Final[Mapping[str, Mark]] = {
    "stamp": _stamp,
    "named_stamp": _stamp_by_name,
    "note": _note,
    "field": _field,
    "drawing": _drawing,
    "layer": _layer,
    "link": _link,
}
