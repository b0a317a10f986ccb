#!/bin/sh
# spandsp 0.0.6: a TIFF of 208 or 240 lines an inch, or of none that it says, is faxed as 98, twice as long as it is.
#
# Fax machines know 98, 196 and 391 lines an inch. spandsp takes 200 for 196, 300 it refuses where the receiver has no
# such resolution, but what it doesn't know at all it sends as 98 without a word: a Letter page of 208 lines an inch,
# 11 inches long, is printed on 23 inches. Whoever hands it pages should give the resolution in its own numbers.
#
# Seen, lines an inch in the file and at the receiver's: 196: 196, 200: 196, 208: 98, 240: 98, none: 98; 300: refused.
. "$(dirname "$0")/lib.sh"
install pillow==13.0.0
fax_machines
run <<'PYTHON'
from PIL import Image
from two_machines import call, rows

page = Image.new("1", (1728, 600), 1)
page.paste(0, (200, 100, 1500, 120))
found = {}
for lines in (196, 200, 208, 240, None, 300):
    how = {"dpi": (204, lines)} if lines else {}
    page.save("fax.tif", compression="group4", **how)
    received = f"{lines}.tif"
    ended = call("fax.tif", received, ecm=True)
    found[lines] = None
    if rows(received):
        with Image.open(received) as arrived:
            found[lines] = round(arrived.info["dpi"][1])
    print(lines, "is sent as", found[lines], ended)
assert found == {196: 196, 200: 196, 208: 98, 240: 98, None: 98, 300: None}, "it is another one now"
PYTHON
