#!/bin/sh
# pypdfium2 5.1.0 (PDFium) and PyMuPDF 1.26.7 (MuPDF): one page, two sizes.
#
# A page may say how large its unit is (UserUnit, PDF 1.6; ISO 32000-1, table 30): CAD programs and PDF/X tools
# write it for large sheets. PDFium gives and draws the page as if it weren't there; MuPDF heeds it. pypdf gives the
# box as written, and the unit apart. A page that is A4 in one engine is A6 in the other, so a check of page sizes,
# a preview and a fax server with another engine differ by a factor of two.
#
# Seen: PDFium 306 x 396, drawn 306 x 396 pixels at 72 dpi; MuPDF 612 x 792, drawn 612 x 792; pypdf 306 x 396 and 2.
. "$(dirname "$0")/lib.sh"
install pypdfium2==5.1.0 PyMuPDF==1.26.7 pypdf==6.4.0
run <<'PYTHON'
import pymupdf
import pypdf
import pypdfium2

writer = pypdf.PdfWriter()
page = writer.add_blank_page(width=306, height=396)
page[pypdf.generic.NameObject("/UserUnit")] = pypdf.generic.NumberObject(2)
writer.write("page.pdf")

first = pypdfium2.PdfDocument("page.pdf")[0]
drawn = first.render(scale=1)
pdfium = (first.get_size(), (drawn.width, drawn.height))
second = pymupdf.open("page.pdf")[0]
picture = second.get_pixmap(dpi=72)
mupdf = ((second.rect.width, second.rect.height), (picture.width, picture.height))
plain = pypdf.PdfReader("page.pdf").pages[0]
print("PDFium", *pdfium)
print("MuPDF", *mupdf)
print("pypdf", plain.mediabox.width, plain.mediabox.height, plain.user_unit)
assert pdfium == ((306, 396), (306, 396)), "PDFium heeds it now"
assert mupdf == ((612, 792), (612, 792)), "MuPDF ignores it now"
assert (plain.mediabox.width, plain.user_unit) == (306, 2)
PYTHON
