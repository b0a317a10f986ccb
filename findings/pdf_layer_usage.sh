#!/bin/sh
# pypdfium2 5.1.0 (PDFium) and PyMuPDF 1.26.7 (MuPDF): a layer that is off is drawn by one of them.
#
# A layer's Usage says how a program might switch it, on a screen or in print; it acts only through the
# configuration's AS entry (ISO 32000-1, 8.11.4.4). PDFium lets it act without one, and even over the OFF list that
# hides the layer; MuPDF keeps to the list. CAD and office programs write Usage as a matter of course, so a draft
# stamp that everybody hides is in PDFium's picture of the page.
#
# Seen: the hidden layer's square is black in PDFium (0) and white in MuPDF (255); with neither Usage nor AS both
# are white.
. "$(dirname "$0")/lib.sh"
install pypdfium2==5.1.0 PyMuPDF==1.26.7 pikepdf==10.0.2
run <<'PYTHON'
import pikepdf
import pymupdf
import pypdfium2
from pikepdf import Array, Dictionary, Name


def write(path, usage):
    """A page with a black square in a layer that is switched off."""
    pdf = pikepdf.new()
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Draft", **({"Usage": usage} if usage else {})))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([layer]), D=Dictionary(BaseState=Name.ON, OFF=Array([layer]), Order=Array([layer]))
    )
    page = pdf.add_blank_page(page_size=(100, 100))
    page.Resources = Dictionary(Properties=Dictionary(L=layer))
    page.Contents = pdf.make_stream(b"/OC /L BDC 0 g 25 25 50 50 re f EMC")
    pdf.save(path)


def middle(path):
    """The grey in the page's middle, by PDFium and by MuPDF."""
    bitmap = pypdfium2.PdfDocument(path)[0].render(scale=1, grayscale=True)
    pdfium = bitmap.buffer[50 * bitmap.stride + 50 * bitmap.n_channels]
    picture = pymupdf.open(path)[0].get_pixmap(colorspace=pymupdf.csGRAY)
    return pdfium, picture.pixel(50, 50)[0]


write("usage.pdf", Dictionary(View=Dictionary(ViewState=Name.ON), Print=Dictionary(PrintState=Name.ON)))
write("plain.pdf", None)
with_usage, plain = middle("usage.pdf"), middle("plain.pdf")
print("with Usage: PDFium", with_usage[0], "MuPDF", with_usage[1])
print("without:    PDFium", plain[0], "MuPDF", plain[1])
assert with_usage == (0, 255), "the two agree now"
assert plain == (255, 255)
PYTHON
