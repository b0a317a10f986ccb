#!/bin/bash
# Installs the .deb on a bare Debian 12 without Python, tries everything there, and takes it off again.
#
#   check_deb.sh PACKAGE.deb FOLDER     as root, on Debian or Ubuntu; FOLDER keeps the bare system, a screenshot and
#                                       what the checks said
#
# Needs debootstrap, Xvfb, xdotool and ImageMagick here; nothing of these is put into the bare system, so that no
# library is there by chance. The screen is this machine's, reached by its abstract socket.
set -euo pipefail
# In mounts of its own, which are gone when it ends, however it ends.
[ -n "${FAXDESK_APART:-}" ] || exec unshare --mount --propagation private env FAXDESK_APART=1 "$0" "$@"
deb=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
base=$out/debian12
root=$out/root
screen=:87
number=+13127367276
other_number=+13125790142
. "$(dirname "$0")/../screen.sh"

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
for tool in debootstrap Xvfb xdotool import; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install debootstrap xvfb xdotool imagemagick"
done

say "A bare Debian 12"
[ -e "$base/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$base" >"$out/debootstrap.log" 2>&1
chroot=$(command -v chroot)
cleanup() {
    [ -z "${window:-}" ] || kill "$window" 2>/dev/null || true
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
}
# Never the machine's own /dev: removing this folder must never reach beyond it.
rm -rf --one-file-system "$root"
cp -a "$base" "$root"
trap cleanup EXIT
mount -t proc proc "$root/proc"
while read -r name major minor; do
    [ -c "$root/dev/$name" ] || mknod -m 666 "$root/dev/$name" c "$major" "$minor"
done <<<"null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0"
cp /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$chroot" "$root" "$@"; }
clerk() {
    env -i PATH=/usr/bin:/bin HOME=/home/clerk LC_ALL=C.UTF-8 ${DISPLAY_FOR_CLERK:+DISPLAY=$DISPLAY_FOR_CLERK} \
        "$chroot" --userspec=clerk "$root" "$@"
}
inside useradd --create-home clerk
[ -z "$(find "$root/usr/bin" -name 'python*')" ] || fail "this bare system has a Python"
everything() { find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/home" \) -prune -o -print; }

say "Installed"
cp "$deb" "$root/tmp/faxdesk.deb"
inside apt-get update -q >"$out/apt.log" 2>&1
inside apt-get install -y -q --no-install-recommends /tmp/faxdesk.deb >>"$out/apt.log" 2>&1 || fail "see $out/apt.log"
rm "$root/tmp/faxdesk.deb"
[ -z "$(find "$root/usr/bin" -name 'python*')" ] || fail "it brought a Python along"
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
