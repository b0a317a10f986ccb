#!/bin/sh
# Makes the sample PDFs in this folder again. They are shipped, so that the tests need none of these
# programs: apt-get install python3-cairo libreoffice-writer-nogui ghostscript poppler-utils
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

/usr/bin/python3 - <<'PYTHON'
import cairo

surface = cairo.PDFSurface("cairo.pdf", 595.28, 841.89)
context = cairo.Context(surface)
for page in (1, 2):
    context.select_font_face("sans-serif")
    context.set_font_size(24)
    context.move_to(72, 100)
    context.show_text(f"Cairo, page {page}")
    context.rectangle(72, 140, 300, 120)
    context.stroke()
    context.show_page()
surface.finish()
PYTHON

cat > "$work/letter.html" <<'HTML'
<html><body><h1>LibreOffice</h1><p>Dear Sir or Madam,</p>
<p style="page-break-before: always">The second page.</p>
<p style="page-break-before: always">The third page.</p></body></html>
HTML
soffice --headless --writer "-env:UserInstallation=file://$work/profile" \
    --convert-to pdf:writer_web_pdf_Export --outdir "$work" "$work/letter.html" >/dev/null
mv "$work/letter.pdf" libreoffice.pdf

cat > "$work/page.ps" <<'POSTSCRIPT'
%!PS
/Helvetica findfont 24 scalefont setfont
72 700 moveto (Ghostscript, page 1) show showpage
72 700 moveto (Ghostscript, page 2) show showpage
POSTSCRIPT
gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -sPAPERSIZE=letter -sOutputFile=ghostscript.pdf "$work/page.ps"

# What an office scanner sends: one grey JPEG a page, no text.
gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfimage8 -r40 -sCompression=JPEG -sPAPERSIZE=letter \
    -sOutputFile=scan.pdf "$work/page.ps"

# Qt's own writer, from the project's environment.
QT_QPA_PLATFORM=offscreen ../../../.venv/bin/python - <<'PYTHON'
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

app = QGuiApplication([])
writer = QPdfWriter("qt.pdf")
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
writer.setResolution(100)
painter = QPainter(writer)
painter.drawText(80, 80, "Qt, page 1")
painter.drawRect(80, 100, 300, 200)
writer.newPage()
painter.drawText(80, 80, "Qt, page 2")
painter.end()
PYTHON
# What a phone makes; its encoder belongs to no dependency, so it is fetched for the occasion.
python3 -m venv "$work/heif"
"$work/heif/bin/pip" --quiet install pillow-heif
"$work/heif/bin/python" - <<'PYTHON'
import pillow_heif
from PIL import Image, ImageDraw

pillow_heif.register_heif_opener()
picture = Image.new("RGB", (640, 480), "white")
pen = ImageDraw.Draw(picture)
pen.rectangle((0, 0, 200, 150), fill="black")
pen.ellipse((300, 200, 600, 450), fill="gray")
picture.save("photo.heic", quality=60)
PYTHON
ls -l ./*.pdf ./*.heic
