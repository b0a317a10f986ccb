#!/bin/sh
# PySide6 6.11.3's lupdate: a translate() whose number is more than a name isn't found, and nothing is said of it.
#
# lupdate reads Python for itself. QCoreApplication.translate("Queue", "%n wait", None, n) is found; with len(faxes),
# faxes.count or n - 1 as the number, which Python takes as well, the sentence is in no .ts file and stays English for
# good. tr("%n wait", "", len(faxes)) of the same file is found. FaxDesk reads its source with Python's own ast.
#
# Seen: found: tr with len(), translate with a name; lost: translate with len(), with an attribute, with n - 1
. "$(dirname "$0")/lib.sh"
install PySide6-Essentials==6.11.3
run <<'PYTHON'
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

SOURCE = '''
def show(self, n, faxes):
    self.tr("tr with len()", "", len(faxes))
    translate("Queue", "translate with a name", None, n)
    translate("Queue", "translate with len()", None, len(faxes))
    translate("Queue", "translate with an attribute", None, faxes.count)
    translate("Queue", "translate with n - 1", None, n - 1)
'''
source, target = Path("queue_words.py"), Path("queue.ts")
source.write_text(SOURCE)
lupdate = Path(PySide6.__file__).parent / "lupdate"
done = subprocess.run([lupdate, source, "-ts", target], check=True, capture_output=True, text=True)
found = {each.text for each in ElementTree.parse(target).iter("source")}
lost = {line.split('"')[-2] for line in SOURCE.splitlines() if '"' in line and '""' not in line} - found
print("found:", ", ".join(sorted(found)), "\nlost:", ", ".join(sorted(lost)), "\nlupdate said:", done.stdout + done.stderr)
assert found == {"tr with len()", "translate with a name"}, "lupdate finds others now"
assert "warning" not in (done.stdout + done.stderr).lower(), "lupdate says so now"
PYTHON
