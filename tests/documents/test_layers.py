"""Layers (optional content): what is printed by the default configuration, whoever shows it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from faxdesk.documents.client import WorkerClient
from tests.documents.making_plain import annotation, built, leftovers, look, made_plain
from tests.drawing import DRAWERS, darkness, drawers

DPI: Final = 72
CELL_PT: Final = 20.0

Groups = Mapping[str, pikepdf.Object]
USAGES: Final[Mapping[str, Mapping[str, str]]] = {
    "on": {},
    "off": {},
    "unlisted": {},
    "both": {},
    "print off": {"Print": "OFF"},
    "print on": {"Print": "ON"},
    "view off": {"View": "OFF"},
    "export off": {"Export": "OFF"},
    "print off, view on": {"Print": "OFF", "View": "ON"},
    "off, print on": {"Print": "ON"},
    "off, print on, not asked": {"Print": "ON"},
    "print off, not asked": {"Print": "OFF"},
    "design": {},
}
"""Layers by a name that tells their state and what their usage says; "not asked": no AS entry names them."""

OFF: Final = ("off", "both", "off, print on", "off, print on, not asked", "design")
ON: Final = ("on", "both")
NOT_ASKED: Final = (
    "off, print on, not asked",
    "print off, not asked",
    "on",
    "off",
    "unlisted",
    "both",
    "design",
)
PRINTED: Final[Mapping[str, Mapping[str, bool]]] = {
    "ON": {
        "on": True,
        "off": False,
        "unlisted": True,
        "both": False,
        "print off": False,
        "print on": True,
        "view off": True,
        "export off": True,
        "print off, view on": False,
        "off, print on": True,
        "off, print on, not asked": False,
        "print off, not asked": True,
        "design": True,
    },
    "OFF": {
        "on": True,
        "off": False,
        "unlisted": False,
        "both": False,
        "print off": False,
        "print on": True,
        "view off": False,
        "export off": False,
        "print off, view on": False,
        "off, print on": True,
        "off, print on, not asked": False,
        "print off, not asked": False,
        "design": True,
    },
}
"""By ISO 32000-2, 8.11.4: BaseState, then ON and OFF, then usage as far as AS asks for it when printing."""


def group(pdf: pikepdf.Pdf, name: str) -> pikepdf.Object:
    usage: dict[str, Any] = {
        category: Dictionary({f"/{category}State": Name(f"/{state}")})
        for category, state in USAGES.get(name, {}).items()
    }
    made = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    if usage:
        made.Usage = Dictionary(**usage)
    if name == "design":
        made.Intent = Name.Design
    return made


def configured(pdf: pikepdf.Pdf, base: str) -> Groups:
    groups = {name: group(pdf, name) for name in USAGES}
    asked = Array([each for name, each in groups.items() if name not in NOT_ASKED])
    rules = [
        Dictionary(Event=Name(f"/{event}"), Category=Array([Name(f"/{event}")]), OCGs=asked)
        for event in ("Print", "View", "Export")
    ]
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array(list(groups.values())),
        D=Dictionary(
            BaseState=Name(f"/{base}"),
            ON=Array([groups[name] for name in ON]),
            OFF=Array([groups[name] for name in OFF]),
            AS=Array(rules),
        ),
    )
    return groups


def membership(pdf: pikepdf.Pdf, policy: str, *members: pikepdf.Object) -> pikepdf.Object:
    return pdf.make_indirect(Dictionary(Type=Name.OCMD, OCGs=Array(members), P=Name(f"/{policy}")))


def expression(pdf: pikepdf.Pdf, *parts: Any) -> pikepdf.Object:
    return pdf.make_indirect(Dictionary(Type=Name.OCMD, VE=Array(parts)))


def memberships(
    pdf: pikepdf.Pdf, on: pikepdf.Object, off: pikepdf.Object
) -> dict[str, tuple[pikepdf.Object, bool]]:
    """Every policy over every mix, and expressions; each with whether it is printed."""
    policies: dict[str, Callable[[list[bool]], bool]] = {
        "AllOn": all,
        "AnyOn": any,
        "AnyOff": lambda states: not all(states),
        "AllOff": lambda states: not any(states),
    }
    mixes = {"on": [on], "off": [off], "on+off": [on, off], "on+on": [on, on], "off+off": [off, off]}
    made = {
        f"{policy} {mix}": (membership(pdf, policy, *members), holds([each is on for each in members]))
        for policy, holds in policies.items()
        for mix, members in mixes.items()
    }
    made["no members"] = (membership(pdf, "AllOn"), True)
    one = Dictionary(Type=Name.OCMD, OCGs=off)
    made["one member, no policy"] = (pdf.make_indirect(one), False)
    made["and"] = (expression(pdf, Name.And, on, off), False)
    made["or"] = (expression(pdf, Name.Or, on, off), True)
    made["not"] = (expression(pdf, Name.Not, off), True)
    made["nested"] = (expression(pdf, Name.And, on, Array([Name.Not, Array([Name.Or, off, off])])), True)
    return made


def shown(worker: WorkerClient, path: Path, program: str, names: list[str]) -> dict[str, bool]:
    """Which cells of the page, left to right, are black in the plain copy as this program draws it."""
    plain, _ = made_plain(worker, path)
    assert leftovers(plain) == []
    (picture,) = DRAWERS[program](plain, path.parent / "drawn", DPI)
    return {
        name: darkness(picture, (index * CELL_PT + 4, 4, index * CELL_PT + 16, 16), CELL_PT) > 0.8
        for index, name in enumerate(names)
    }


def square(index: int) -> bytes:
    return b"%g 0 %g %g re f" % (index * CELL_PT, CELL_PT, CELL_PT)


def paged(pdf: pikepdf.Pdf, members: Mapping[str, pikepdf.Object]) -> None:
    """A page with a cell for each of these, in the content that belongs to it."""
    page = pdf.add_blank_page(page_size=(CELL_PT * len(members), CELL_PT))
    properties: dict[str, Any] = {f"P{index}": each for index, each in enumerate(members.values())}
    page.obj.Resources = Dictionary(Properties=Dictionary(**properties))
    content = b"\n".join(b"/OC /P%d BDC %b EMC" % (index, square(index)) for index in range(len(members)))
    page.obj.Contents = pikepdf.Stream(pdf, content)


@pytest.mark.parametrize("program", drawers())
@pytest.mark.parametrize("base", ["ON", "OFF"])
def test_a_layer_is_printed_by_its_state_and_by_usage_where_that_is_asked_for(
    worker: WorkerClient, base: str, program: str, tmp_path: Path
) -> None:
    path = built(tmp_path / "layers.pdf", lambda pdf: paged(pdf, configured(pdf, base)))
    assert shown(worker, path, program, list(USAGES)) == PRINTED[base]


@pytest.mark.parametrize("program", drawers())
def test_several_layers_together_are_printed_by_their_policy(
    worker: WorkerClient, program: str, tmp_path: Path
) -> None:
    wanted: dict[str, bool] = {}

    def build(pdf: pikepdf.Pdf) -> None:
        groups = configured(pdf, "ON")
        several = memberships(pdf, groups["on"], groups["off"])
        wanted.update((name, is_printed) for name, (_, is_printed) in several.items())
        paged(pdf, {name: each for name, (each, _) in several.items()})

    path = built(tmp_path / "several.pdf", build)
    assert shown(worker, path, program, list(wanted)) == wanted


HIDDEN_WAYS: Final = (
    "marked content", "nested in a printed one", "form of a layer", "content of a form", "picture of a layer",
    "annotation", "picture of an annotation", "content of an annotation", "inline picture", "shading",
)  # fmt: skip


def hidden_everywhere(pdf: pikepdf.Pdf) -> None:
    """Cells that are hidden in every way there is, and behind each a printed one of the same kind."""
    groups = configured(pdf, "ON")
    on, off = groups["on"], groups["off"]
    page = pdf.add_blank_page(page_size=(CELL_PT * 2 * len(HIDDEN_WAYS), CELL_PT))
    properties = Dictionary(On=on, Off=off)
    things: dict[str, Any] = {}
    content, annotations = [], []
    for index, way in enumerate(HIDDEN_WAYS):
        for name, oc, at in (("Off", off, 2 * index), ("On", on, 2 * index + 1)):
            code, thing = _hidden_in(pdf, way, name.encode(), oc, at)
            content.append(code)
            if way in {"annotation", "picture of an annotation", "content of an annotation"}:
                annotations.append(thing)
            elif thing is not None:
                things[f"T{at}"] = thing
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([0, 0, 1, 0]), Extend=Array([True, True]),
        Function=Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([0]), N=1),
    )  # fmt: skip
    page.obj.Resources = Dictionary(
        Properties=properties, XObject=Dictionary(**things), Shading=Dictionary(Sh=shading)
    )
    page.obj.Contents = pikepdf.Stream(pdf, b"\n".join(content))
    page.obj.Annots = Array(annotations)


def _hidden_in(pdf: pikepdf.Pdf, way: str, name: bytes, oc: pikepdf.Object, at: int) -> tuple[bytes, Any]:
    """What is drawn at this cell, and the thing that it needs."""
    left = at * CELL_PT
    big = b"q 2 0 0 2 %g 0 cm /T%d Do Q" % (left, at)
    wide = b"q %g 0 0 %g %g 0 cm %%b Q" % (CELL_PT, CELL_PT, left)
    within = partial(look, pdf, b"/OC /P BDC 0 g 0 0 10 10 re f EMC")
    inside = Dictionary(Properties=Dictionary(P=oc))
    dot = partial(
        pikepdf.Stream, pdf, b"\0", Width=1, Height=1, BitsPerComponent=8, ColorSpace=Name.DeviceGray
    )
    stamp = partial(annotation, pdf, "Stamp", (left, 0, left + CELL_PT, CELL_PT))
    marked = b"/OC /%b BDC %%b EMC" % name
    ways: dict[str, Callable[[], tuple[bytes, Any]]] = {
        "marked content": lambda: (marked % square(at), None),
        "nested in a printed one": lambda: (
            b"/OC /On BDC /Span BMC %b EMC EMC" % (marked % square(at)),
            None,
        ),
        "form of a layer": lambda: (big, look(pdf, OC=oc)),
        "content of a form": lambda: (big, within(Resources=inside)),
        "picture of a layer": lambda: (wide % b"/T%d Do" % at, dot(Subtype=Name.Image, OC=oc)),
        "annotation": lambda: (b"", stamp(OC=oc, AP=Dictionary(N=look(pdf)))),
        "picture of an annotation": lambda: (b"", stamp(AP=Dictionary(N=look(pdf, OC=oc)))),
        "content of an annotation": lambda: (b"", stamp(AP=Dictionary(N=within(Resources=inside)))),
        "inline picture": lambda: (marked % (wide % b"BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI"), None),
        "shading": lambda: (marked % b"q %g 0 20 20 re W n /Sh sh Q" % left, None),
    }
    return ways[way]()


@pytest.mark.parametrize("program", drawers())
def test_what_is_hidden_stays_hidden_in_whatever_way_it_belongs_to_a_layer(
    worker: WorkerClient, program: str, tmp_path: Path
) -> None:
    path = built(tmp_path / "hidden.pdf", hidden_everywhere)
    names = [f"{way}, {state}" for way in HIDDEN_WAYS for state in ("off", "on")]
    seen = shown(worker, path, program, names)
    assert seen == {name: name.endswith("on") for name in names}


@pytest.mark.parametrize("program", drawers())
def test_what_stands_behind_a_hidden_part_stays_where_and_as_it_was(
    worker: WorkerClient, program: str, tmp_path: Path
) -> None:
    """A hidden part may have moved the origin, set the colour or begun a path."""

    def build(pdf: pikepdf.Pdf) -> None:
        groups = configured(pdf, "ON")
        page = pdf.add_blank_page(page_size=(CELL_PT * 2, CELL_PT))
        page.obj.Resources = Dictionary(Properties=Dictionary(Off=groups["off"]))
        page.obj.Contents = pikepdf.Stream(
            pdf, b"1 g /OC /Off BDC 0 g 1 0 0 1 20 0 cm 0 0 20 20 re f EMC 0 0 20 20 re f"
        )

    path = built(tmp_path / "moved.pdf", build)
    assert shown(worker, path, program, ["left", "right"]) == {"left": False, "right": True}


def test_a_layer_that_only_a_screen_shows_is_said_by_its_name(worker: WorkerClient, tmp_path: Path) -> None:
    path = built(tmp_path / "layers.pdf", lambda pdf: paged(pdf, configured(pdf, "ON")))
    _, said = made_plain(worker, path)
    assert [(note.code, note.values) for note in said.notes] == [
        ("layer_not_printed", {"n": 2, "names": "print off, print off, view on"})
    ]


def test_two_documents_joined_keep_each_its_own_layers(worker: WorkerClient, tmp_path: Path) -> None:
    from faxdesk.documents import making
    from faxdesk.documents.sources import Source

    sources = [
        Source(path=built(tmp_path / f"{base}.pdf", lambda pdf, base=base: paged(pdf, configured(pdf, base))))  # type: ignore[misc]
        for base in ("OFF", "ON")
    ]
    making.join(worker, sources, tmp_path / "joined.pdf")
    assert leftovers(tmp_path / "joined.pdf") == []
