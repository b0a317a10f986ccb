"""What belongs to a layer that isn't printed, taken out of a page's content. Runs in the worker.

Only what paints goes: what a hidden part does to the position, the colour or the clip holds for what follows
it, as it would in any program that skips it while drawing.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import pikepdf

from faxdesk.documents.worker.pdf.layers import Layers
from faxdesk.documents.worker.pdf.names import operator_of, text_of

Instruction = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage

_OPENING: Final = frozenset({"BDC", "BMC"})
_PATH_PAINTING: Final = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"})
_OTHER_PAINTING: Final = frozenset({"Do", "sh", "INLINE IMAGE", "Tj", "TJ"})
_MAX_DEPTH: Final = 16


class HiddenContent:
    """Removes from one document what its layers hide. What several pages share is done once."""

    def __init__(self, layers: Layers) -> None:
        self._layers = layers
        self._done: set[tuple[int, int]] = set()
        self._members: list[pikepdf.Object] = []
        self._named: list[pikepdf.Object] = []

    def remove_from_page(self, pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        """Raises pikepdf.PdfError where the page's content can't be understood."""
        resources = page.obj.get("/Resources")
        self._remove_below(resources, _MAX_DEPTH)
        if self._is_concerned(resources):
            page.obj.Contents = pikepdf.Stream(pdf, self._printed_part(page, resources))

    def remove_from_form(self, form: pikepdf.Object) -> None:
        """The same for a form XObject: the picture of an annotation."""
        self._members.append(form)
        self._remove_from_stream(form, _MAX_DEPTH)

    def _remove_below(self, resources: object, depth: int) -> None:
        if not depth:
            return
        for key in ("/XObject", "/Pattern"):
            for thing in _entries(resources, key).values():
                if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") != pikepdf.Name.Image:
                    self._remove_from_stream(thing, depth)

    def _remove_from_stream(self, form: pikepdf.Object, depth: int) -> None:
        if form.objgen in self._done:
            return
        self._done.add(form.objgen)
        resources = form.get("/Resources")
        self._remove_below(resources, depth - 1)
        if self._is_concerned(resources):
            form.write(self._printed_part(form, resources))

    def forget_layers(self) -> None:
        """Leave no trace of layers once all pages are done: without a configuration each program would guess.

        Not before: what one page hides may be a part of others too.
        """
        for thing in self._members:
            if "/OC" in thing:
                del thing["/OC"]
        for named in self._named:
            for name, what in list(named.items()):
                if _is_layer(what):
                    named[name] = pikepdf.Dictionary()

    def _is_concerned(self, resources: object) -> bool:
        """Whether content with these resources can have a hidden part at all: else it isn't even parsed."""
        members = [thing for thing in _things(resources) if "/OC" in thing]
        self._members += members
        properties = _entries(resources, "/Properties")
        if properties and isinstance(resources, pikepdf.Dictionary):
            self._named.append(resources.Properties)
        return not all(
            map(self._layers.is_printed, (*properties.values(), *(thing.get("/OC") for thing in members)))
        )

    def _printed_part(self, content: pikepdf.Page | pikepdf.Object, resources: object) -> bytes:
        properties, things = _entries(resources, "/Properties"), _entries(resources, "/XObject")
        hidden_things = {
            name
            for name, thing in things.items()
            if isinstance(thing, pikepdf.Stream) and not self._layers.is_printed(thing.get("/OC"))
        }
        return pikepdf.unparse_content_stream(list(self._kept(content, properties, hidden_things)))

    def _kept(
        self,
        content: pikepdf.Page | pikepdf.Object,
        properties: dict[str, pikepdf.Object],
        hidden_things: set[str],
    ) -> Iterator[Instruction]:
        hiding: list[bool] = []
        for each in pikepdf.parse_content_stream(content):
            name = operator_of(each)
            if name in _OPENING:
                hiding.append(name == "BDC" and self._hides(list(each.operands), properties))
            elif name == "EMC" and hiding:
                hiding.pop()
            if name == "Do" and len(each.operands) and text_of(each.operands[0]) in hidden_things:
                continue
            yield from _unpainted(each) if any(hiding) else [each]

    def _hides(self, operands: Sequence[object], properties: dict[str, pikepdf.Object]) -> bool:
        if len(operands) != 2 or operands[0] != pikepdf.Name.OC:
            return False
        named = properties.get(text_of(operands[1])) if isinstance(operands[1], pikepdf.Name) else operands[1]
        return not self._layers.is_printed(named)


def _unpainted(each: Instruction) -> Iterator[Instruction]:
    """An instruction of a hidden part, without the ink."""
    name = operator_of(each)
    if name in _PATH_PAINTING:
        yield pikepdf.ContentStreamInstruction([], pikepdf.Operator("n"))
    elif name in {"'", '"'}:
        if len(each.operands) == 3:
            for operand, set_spacing in zip(each.operands, ("Tw", "Tc"), strict=False):
                yield pikepdf.ContentStreamInstruction([operand], pikepdf.Operator(set_spacing))
        yield pikepdf.ContentStreamInstruction([], pikepdf.Operator("T*"))
    elif name not in _OTHER_PAINTING:
        yield each


def _entries(resources: object, key: str) -> dict[str, pikepdf.Object]:
    """What the resources name under this key."""
    named = resources.get(key) if isinstance(resources, pikepdf.Dictionary) else None
    return dict(named.items()) if isinstance(named, pikepdf.Dictionary) else {}


def _is_layer(what: object) -> bool:
    return isinstance(what, pikepdf.Dictionary) and what.get("/Type") in (pikepdf.Name.OCG, pikepdf.Name.OCMD)


def _things(resources: object) -> list[pikepdf.Object]:
    return [each for each in _entries(resources, "/XObject").values() if isinstance(each, pikepdf.Stream)]
