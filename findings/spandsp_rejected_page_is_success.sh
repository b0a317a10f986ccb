#!/bin/sh
# spandsp 0.0.6: the receiver rejects the only page of a fax, nothing is there, and the caller reports success.
#
# A receiver answers RTN, "retrain negative", to a page that it could not read (T.30, 5.3.6.1.7), and it throws it away.
# spandsp's caller then neither sends it again nor says so: it hangs up, and its result is T30_ERR_OK. Only its count
# of such answers tells. Whatever stands on it and passes the result on calls the fax sent.
#
# Seen: answers [RTN], caller 0 (OK), receiver 40 (disconnected after it asked for a page again), 0 rows.
. "$(dirname "$0")/lib.sh"
install pillow==13.0.0
fax_machines
run <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont
from two_machines import RTN, call, rows

page = Image.new("1", (1728, 2292), 1)
draw, font = ImageDraw.Draw(page), ImageFont.load_default(28)
for y in range(120, 2150, 44):
    text = "The quick brown fox jumps over the lazy dog, and nothing else of note happened this morning."
    draw.text((150, y), text, font=font, fill=0)
page.save("fax.tif", compression="group4", dpi=(204, 196))

ended = call("fax.tif", "received.tif", ecm=False, noise_s=(3, 5))
print(ended, rows("received.tif"), "rows")
assert ended["answers"] == [RTN], "another answer now"
assert ended["caller"] == 0, "the caller says so now"
assert ended["receiver"] != 0
assert rows("received.tif") == 0
PYTHON
