#!/bin/sh
# Pillow 13.0.0: a TIFF that is to be turned has its size turned already, and its resolution not.
#
# A fax in standard resolution has 204 dots an inch across and 98 down. Where its Orientation tag says that it is to
# be turned by a quarter, Image.size is that of the turned picture even before it is loaded, while info["dpi"] is as
# the file has it: whoever divides one by the other makes of a Letter page one that is flattened four to one. A JPEG
# with the same tag in its Exif data keeps both as they are in the file.
#
# Seen: TIFF, 1728 x 1078 dots, Orientation 6: size (1078, 1728), dpi (204.0, 98.0); JPEG: size (1728, 1078).
. "$(dirname "$0")/lib.sh"
install pillow==13.0.0
run <<'PYTHON'
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

page = Image.new("1", (1728, 1078), 1)
tags = ImageFileDirectory_v2()
tags[274] = 6  # Orientation: to be turned by a quarter, clockwise
page.save("fax.tif", compression="group4", dpi=(204, 98), tiffinfo=tags)
exif = Image.Exif()
exif[274] = 6
page.convert("L").save("fax.jpg", exif=exif)

with Image.open("fax.tif") as tiff:
    found = tiff.size, tiff.info["dpi"]
with Image.open("fax.jpg") as jpeg:
    plain = jpeg.size
print("TIFF", *found)
print("JPEG", plain)
assert found == ((1078, 1728), (204.0, 98.0)), "both are turned now, or neither"
assert plain == (1728, 1078)
PYTHON
