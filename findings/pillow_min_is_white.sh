#!/bin/sh
# Pillow 13.0.0: a TIFF saved with PhotometricInterpretation 0 loses its picture.
#
# Fax machines write min-is-white (0), and readers of fax TIFFs expect it. Image.save takes the tag in `tiffinfo`
# and writes it, for every compression; but each pixel of a 1-bit picture comes out black. Nothing is raised or
# warned about. With 8 bits a pixel the same call is right.
#
# Seen: share of black pixels before 0.084, after 1.0 (1 bit: raw, group3, group4, lzw); 0.084 (8 bits, raw).
. "$(dirname "$0")/lib.sh"
install pillow==13.0.0
run <<'PYTHON'
from PIL import Image, ImageDraw
from PIL.TiffImagePlugin import ImageFileDirectory_v2

def black_share(picture):
    values = picture.convert("L").tobytes()
    return round(values.count(0) / len(values), 4)


def saved(picture, compression):
    tags = ImageFileDirectory_v2()
    tags[262] = 0  # PhotometricInterpretation: min-is-white
    picture.save("page.tif", compression=compression, tiffinfo=tags)
    with Image.open("page.tif") as read:
        read.load()
        assert read.tag_v2[262] == 0, "the tag was not written"
        return black_share(read)


page = Image.new("1", (200, 100), 1)
ImageDraw.Draw(page).rectangle((20, 20, 60, 60), fill=0)
before = black_share(page)
print("before", before)
assert before == 0.084
for compression in ("raw", "group3", "group4", "tiff_lzw"):
    share = saved(page, compression)
    print("1 bit", compression, share)
    assert share == 1.0, "Pillow keeps the picture now"
grey = saved(page.convert("L"), "raw")
print("8 bits raw", grey)
assert grey == before, "8 bits behave otherwise now"
PYTHON
