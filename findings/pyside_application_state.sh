#!/bin/sh
# PySide6-Essentials 6.11.3 (Qt 6.11): a function that is connected to QGuiApplication.applicationStateChanged is not
# called, as long as the program has not named PySide6.QtCore.Qt anywhere: the parameter's type is only known from then
# on. Connecting raises nothing; when the state changes, a TypeError is printed and the slot stays silent. A program
# that tidies its imports stops hearing that its window is looked at again.
#
# Seen: the slot is not called, "Cannot call meta function" on standard error; the same program with one more import,
#       which it doesn't use, is called.
. "$(dirname "$0")/lib.sh"
install PySide6-Essentials==6.11.3
cat >"$folder/hear.py" <<'PYTHON'
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
states = []
application.applicationStateChanged.connect(states.append)
window = QWidget()
window.show()
window.activateWindow()
for _ in range(20):
    application.processEvents()
print("heard of", len(states))
PYTHON
cd "$folder"
without=$(QT_QPA_PLATFORM=offscreen "$folder/env/bin/python" hear.py 2>"$folder/said")
(echo "from PySide6.QtCore import Qt"; cat hear.py) >hear_with.py
with=$(QT_QPA_PLATFORM=offscreen "$folder/env/bin/python" hear_with.py 2>/dev/null)
grep -o "Cannot call meta function.*" "$folder/said" || true
echo "without the import: $without; with it: $with"
[ "$without" = "heard of 0" ] && [ "$with" = "heard of 1" ] || { echo "otherwise now" >&2; exit 1; }
