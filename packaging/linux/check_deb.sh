#!/bin/bash
# Installs the .deb on a bare Debian 12 without Python, tries everything there, and takes it off again.
#
#   check_deb.sh PACKAGE.deb FOLDER     as root, on Debian or Ubuntu; FOLDER keeps the bare system, a screenshot and
#                                       what the checks said
#
# Needs debootstrap, Xvfb, xdotool and ImageMagick here.
set -euo pipefail
. "$(dirname "$0")/bare_debian.sh"
. "$(dirname "$0")/../screen.sh"
apart "$0" "$@"
deb=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
screen=:87
number=+13127367276
other_number=+13125790142
cleanup() {
    [ -z "${window:-}" ] || kill "$window" 2>/dev/null || true
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
}
trap cleanup EXIT

say "A bare Debian 12"
bare_debian Xvfb xdotool import

say "Installed"
cp "$deb" "$root/tmp/faxdesk.deb"
inside apt-get update -q >"$out/apt.log" 2>&1
inside apt-get install -y -q --no-install-recommends /tmp/faxdesk.deb >>"$out/apt.log" 2>&1 || fail "see $out/apt.log"
rm "$root/tmp/faxdesk.deb"
has_no_python || fail "it brought a Python along"
clerk faxdesk --version

say "Self-test without a screen"
clerk faxdesk --self-test | tee "$out/self-test-offscreen.txt"
grep -q 'plugin “offscreen”' "$out/self-test-offscreen.txt" || fail "not offscreen"

say "Self-test on a screen"
open_screen "$screen"
DISPLAY_FOR_CLERK=$screen clerk faxdesk --self-test | tee "$out/self-test-xcb.txt"
grep -q 'plugin “xcb”' "$out/self-test-xcb.txt" || fail "not on the X server"

say "A demo fax from the command line"
install -o 1000 -g 1000 -m 644 "$(dirname "$0")/../letter.pdf" "$root/home/clerk/letter.pdf"
clerk faxdesk --demo send /home/clerk/letter.pdf --to "$number" --wait --json | tee "$out/command-line.json"
grep -q '"state": "delivered"' "$out/command-line.json" || fail "not delivered"

say "A demo fax from the window"
DISPLAY_FOR_CLERK=$screen clerk faxdesk --demo /home/clerk/letter.pdf >"$out/window.log" 2>&1 &
window=$!
id=$(wait_for_window faxdesk)
send_by_hand "$id" "$other_number" clerk faxdesk --demo queue --json || true
wait_for_delivery "$other_number" clerk faxdesk --demo queue --json || not_delivered=yes
import -window root "$out/window.png"
clerk faxdesk --demo queue
[ -z "${not_delivered:-}" ] || fail "the window's fax was not delivered; see $out/window.png"
kill -TERM "$(xdotool getwindowpid "$id")"
wait "$window" || fail "the window ended with status $?"
window=
[ ! -s "$out/window.log" ] || fail "the window wrote: $(cat "$out/window.log")"

say "Taken off"
inside apt-get purge -y -q faxdesk >>"$out/apt.log" 2>&1
left=$(everything | grep -i faxdesk | grep -v '/var/lib/apt\|/var/log\|/var/cache' || true)
[ -z "$left" ] || fail "left behind: $left"
[ -e "$root/home/clerk/.local/share/FaxDesk/demo/journal.db" ] || fail "the data is gone too"
say "Everything worked; nothing is left but the data in ~/.local/share/FaxDesk"
