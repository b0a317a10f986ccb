#!/bin/sh
# pypdfium2 5.1.0 (PDFium): a document that was only looked at is another one when it is saved.
#
# Where a mark has no picture of its own (AP), PDFium makes one when the page is drawn, and keeps it in the document: a
# pen stroke (Ink) gets a Rect that is wider by the pen's width, and an appearance stream. Who renders a page and then
# saves the document, to unlock it or to take a page out, hands on marks that nobody drew, and a check of the marks'
# places or a hash of the file no longer fits. Saved before any page was drawn it is as it was.
#
# Seen: Rect 50 50 150 150 without AP; after page 1 was drawn and the document saved 45 45 155 155 with AP.
. "$(dirname "$0")/lib.sh"
install pypdfium2==5.1.0 pikepdf==10.0.2
run <<'PYTHON'
import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name

pdf = pikepdf.new()
page = pdf.add_blank_page(page_size=(200, 200))
stroke = Dictionary(
    Type=Name.Annot, Subtype=Name.Ink, F=4, C=Array([0, 0, 0]), Rect=Array([50, 50, 150, 150]),
    InkList=Array([Array([60, 100, 140, 100])]), BS=Dictionary(W=10),
)
page.Annots = Array([pdf.make_indirect(stroke)])
pdf.save("stroke.pdf")


def saved(*, is_looked_at):
    """Rect of the stroke, and whether it has a picture, after PDFium has saved the document."""
    document = pypdfium2.PdfDocument("stroke.pdf")
    if is_looked_at:
        document[0].render(scale=1)
    document.save("saved.pdf")
    with pikepdf.open("saved.pdf") as again:
        mark = again.pages[0].Annots[0]
        return [int(side) for side in mark.Rect], "/AP" in mark


before, after = saved(is_looked_at=False), saved(is_looked_at=True)
print("saved at once:", *before)
print("saved after a look:", *after)
assert before == ([50, 50, 150, 150], False)
assert after == ([45, 45, 155, 155], True), "looking changes nothing any more"
PYTHON
