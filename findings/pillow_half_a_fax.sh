#!/bin/sh
# Pillow 13.0.0 (libtiff): of a fax page half of the data is missing; it is read as a whole page, its rest black.
#
# Data of a TIFF may end before its rows do: a spooler was broken off, a modem's call. Where the rows are packed by LZW,
# PackBits or Deflate, Pillow raises OSError. Packed as faxes are (CCITT Group 3 and 4), libtiff prints lines to the
# standard error and fills the rest, and Pillow returns a page in full size without an exception or a warning: below
# the tear it is black all over.
#
# Seen: group3 and group4: 2200 rows, the last 1000 black (in group3 all but one part in a hundred), no exception; lzw, packbits, deflate: OSError.
. "$(dirname "$0")/lib.sh"
install pillow==13.0.0
run <<'PYTHON' 2>/dev/null
import io
import struct
import sys
import warnings

from PIL import Image

warnings.simplefilter("error")
STRIP_BYTES, ROWS_PER_STRIP, LONG = 279, 278, 4


def half(coding: str) -> bytes:
    page = Image.new("1", (1728, 2200), 1)
    for y in range(100, 2100, 40):
        page.paste(0, (100 + y % 300, y, 1500, y + 20))
    out = io.BytesIO()
    page.save(out, "TIFF", compression=coding, tiffinfo={ROWS_PER_STRIP: 2200})
    tiff = bytearray(out.getvalue())
    with Image.open(out) as whole:
        size = whole.tag_v2[STRIP_BYTES][0]
    (directory,) = struct.unpack_from("<I", tiff, 4)
    (entries,) = struct.unpack_from("<H", tiff, directory)
    for at in range(directory + 2, directory + 2 + 12 * entries, 12):
        if struct.unpack_from("<H", tiff, at)[0] == STRIP_BYTES:
            struct.pack_into("<HHII", tiff, at, STRIP_BYTES, LONG, 1, size // 2)
    return bytes(tiff)


for coding in ("group3", "group4", "tiff_lzw", "packbits", "tiff_adobe_deflate"):
    try:
        with Image.open(io.BytesIO(half(coding))) as page:
            page.load()
            rest = page.crop((0, 1200, 1728, 2200)).convert("L").resize((1, 1), Image.Resampling.BOX)
        found = (page.size, rest.getpixel((0, 0)) < 5)
    except OSError as error:
        found = str(error)
    print(coding, found)
    expected = coding.startswith("group")
    if (found == ((1728, 2200), True)) != expected:
        sys.exit("it is read otherwise now")
PYTHON
