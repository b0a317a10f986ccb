#!/bin/sh
# spandsp 0.0.6: two seconds of noise take away 42 of 100 rows of a fax page, and its receiver confirms it.
#
# Without error correction a receiver judges a page by its bad rows among those that it got (under 5 % is good, says
# its source); rows that never came are not among them. Noise of two seconds in the middle of a page of 38: 1317 of
# 2292 rows arrive, the receiver answers MCF, "page received", and both machines report success. "OK" on a
# transmission report, or "delivered" from a provider, doesn't say that a whole page arrived. With error correction
# all rows arrive.
#
# Seen: without ECM answers [MCF], caller 0 (OK), receiver 0 (OK), 1317 rows of 2292; with ECM 2292 rows.
. "$(dirname "$0")/lib.sh"
install pillow==13.0.0
fax_machines
run <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont
from two_machines import MCF, call, rows

page = Image.new("1", (1728, 2292), 1)
draw, font = ImageDraw.Draw(page), ImageFont.load_default(28)
for y in range(120, 2150, 44):
    text = "The quick brown fox jumps over the lazy dog, and nothing else of note happened this morning."
    draw.text((150, y), text, font=font, fill=0)
page.save("fax.tif", compression="group4", dpi=(204, 196))

for name, ecm in (("without ECM", False), ("with ECM", True)):
    ended = call("fax.tif", f"{ecm}.tif", ecm=ecm, noise_s=(10, 12))
    print(name, ended, rows(f"{ecm}.tif"), "rows of", page.height)
    assert ended == {"caller": 0, "receiver": 0, "answers": [MCF]}, "it says so now"
assert rows("False.tif") < 0.6 * page.height, "the rows are there now"
assert rows("True.tif") == page.height
PYTHON
