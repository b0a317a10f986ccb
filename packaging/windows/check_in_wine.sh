#!/bin/bash
# Installs the Windows setup and the MSI under Wine, tries the programs, upgrades and removes them.
#
#   check_in_wine.sh BUILD DIST OUT     BUILD is bundle_in_wine.sh's folder, DIST has the installers; OUT keeps what was
#                                       seen: the self-tests' tables, screenshots
#
# Needs wine, makensis, Xvfb, xdotool, ImageMagick, Liberation fonts.
set -euo pipefail
build=$(realpath "$1")
dist=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")
here=$(realpath "$(dirname "$0")")
. "$here/wine.sh"
. "$here/../screen.sh"
setup=$(ls "$dist"/FaxDesk-*-windows-x64-setup.exe)
msi=$(ls "$dist"/FaxDesk-*-windows-x64.msi)
letter=$(as_windows "$here/../letter.pdf")
number=+13127367276
other_number=+13125790142
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\FaxDesk'

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
cleanup() {
    wineserver -k 2>/dev/null || true
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
}
trap cleanup EXIT
value_of() { windows reg query "$1" /v "$2" | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"; }
# What there is of FaxDesk on this Windows, in files and in the registry.
traces() {
    wineserver -w
    find "$WINEPREFIX/drive_c" -iname '*faxdesk*' | sed "s|$WINEPREFIX/||" | sort
    grep -hi faxdesk "$WINEPREFIX/user.reg" "$WINEPREFIX/system.reg" | sort || true
}
wait_until_gone() {
    for _ in $(seq 60); do [ -e "$1" ] || return 0; sleep 0.5; done
    fail "$1 is still there"
}

# Wine 8 lacks the newest ways of scaling, of which Qt complains: these two complaints, word for word, are no fault here.
known="Qt says: \['QtWindows::DpiAwareness::PerMonitorVersion2 is not supported by current system.', "
known+="'EnableNonClientDpiScaling() failed for HWND [0-9a-fx]* (120) (Call not implemented.)'\]"
# Whether the self-test's table in the file $1 has no other fault.
is_fine_but_for_wine() {
    LC_ALL=C grep -aq 'Everything works\|are at fault' "$1" || return 1
    ! LC_ALL=C grep -a FAULT "$1" | LC_ALL=C grep -aqv "icons: True, $known"
}

fresh_windows "$out/one-person" "$build/stand-ins"
open_screen :86
user=$WINEPREFIX/drive_c/users/$(id -un)
home=$user/AppData/Local/Programs/FaxDesk
data=$user/AppData/Local/FaxDesk
programs='C:\users\'$(id -un)'\AppData\Local\Programs\FaxDesk'
[ -z "$(traces)" ] || fail "not a fresh Windows"

say "Installed for one person, silently"
windows "$setup" /S || fail "setup ended with $?"
for path in "$home/FaxDesk.exe" "$home/faxdesk-cli.exe" "$home/Uninstall.exe" \
    "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/FaxDesk.lnk" \
    "$user/AppData/Roaming/Microsoft/Windows/SendTo/FaxDesk.lnk"; do
    [ -e "$path" ] || fail "$path is missing"
done
windows reg query "$uninstall_key" | tr -d '\r'
windows reg query 'HKCU\Software\Classes\.pdf' /s | tr -d '\r' >"$out/pdf.txt"
grep -aq FaxDesk.pdf "$out/pdf.txt" || fail "Open with does not offer FaxDesk"
! grep -aq '(Default)' "$out/pdf.txt" || fail "FaxDesk took PDFs over"

say "Self-test of the command line's program"
windows "$programs\\faxdesk-cli.exe" --self-test | tee "$out/self-test.txt" || true
is_fine_but_for_wine "$out/self-test.txt" || fail "something is at fault"
LC_ALL=C grep -aq 'plugin .*windows.*,' "$out/self-test.txt" || fail "not Windows' own windows"
grep -aq 'Windows.WinVaultKeyring: kept, read and forgot' "$out/self-test.txt" || fail "not Windows' credential store"

say "Self-test of the window's program"
rm -f "$out/self-test-window.txt"
windows "$programs\\FaxDesk.exe" --self-test --report "$(as_windows "$out/self-test-window.txt")" || true
cat "$out/self-test-window.txt"
is_fine_but_for_wine "$out/self-test-window.txt" || fail "something is at fault"

say "A demo fax from the command line"
windows "$programs\\faxdesk-cli.exe" --demo send "$letter" --to "$number" --wait --json | tee "$out/command-line.json"
grep -aq '"state": "delivered"' "$out/command-line.json" || fail "not delivered"

say "A demo fax from the window"
windows "$programs\\FaxDesk.exe" --demo "$letter" >"$out/window.log" 2>&1 &
window=$!
id=$(wait_for_window faxdesk.exe)
queue() { windows "$programs\\faxdesk-cli.exe" --demo queue "$@"; }
send_by_hand "$id" "$other_number" queue --json || true
wait_for_delivery "$other_number" queue --json || not_delivered=yes
import -window root "$out/window.png"
queue
[ -z "${not_delivered:-}" ] || fail "the window's fax was not delivered; see $out/window.png"
[ ! -s "$out/window.log" ] || fail "the window wrote: $(cat "$out/window.log")"

say "Upgraded while the window is open"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1767225600} python3 "$here/installers.py" --bundle "$build/bundle/dist/FaxDesk" \
    --icons "$build/bundle/icons" --work "$out/newer" --out "$out" --version 99.0.0 --quick
touch "$home/_internal/left-from-the-old-one"
windows "$out/FaxDesk-99.0.0-windows-x64-setup.exe" /S || fail "setup ended with $?"
wait "$window" || fail "the window did not close well: $?"
[ "$(value_of "$uninstall_key" DisplayVersion)" = 99.0.0 ] || fail "the version is not the new one"
[ ! -e "$home/_internal/left-from-the-old-one" ] || fail "files of the old one are left"
queue | tee "$out/queue-after-upgrade.txt"
[ "$(grep -c Delivered "$out/queue-after-upgrade.txt")" = 2 ] || fail "the queue is not what it was"

say "Removed, the data kept"
windows "$programs\\Uninstall.exe" /S
wait_until_gone "$home"
left=$(traces | grep -v "^drive_c/users/[^/]*/AppData/Local/FaxDesk" || true)
[ -z "$left" ] || fail "left behind: $left"
[ -e "$data/demo/journal.db" ] || fail "the data is gone"

say "Installed again, removed with the data"
windows "$setup" /S
[ "$(queue | grep -c Delivered)" = 2 ] || fail "the data was not found again"
windows "$programs\\Uninstall.exe" /S /DATA
wait_until_gone "$home"
wait_until_gone "$data"
left=$(traces)
[ -z "$left" ] || fail "left behind: $left"

say "Installed for everybody (MSI)"
wineserver -k || true # it may have ended by itself
fresh_windows "$out/everybody" "$build/stand-ins"
windows msiexec /i "$(as_windows "$msi")" /qn || fail "msiexec ended with $?"
everybody="$WINEPREFIX/drive_c/Program Files/FaxDesk"
[ -e "$everybody/FaxDesk.exe" ] || fail "not in Program Files"
find "$WINEPREFIX/drive_c" -name 'FaxDesk.lnk' | grep -aq 'Start Menu' || fail "not in the Start menu"
windows 'C:\Program Files\FaxDesk\faxdesk-cli.exe' --self-test | tee "$out/self-test-msi.txt" || true
is_fine_but_for_wine "$out/self-test-msi.txt" || fail "something is at fault"
status=0
windows "$setup" /S || status=$?
[ "$status" = 4 ] || fail "the setup for one person did not step back: $status"
queue() { windows 'C:\Program Files\FaxDesk\faxdesk-cli.exe' --demo queue "$@"; }
windows 'C:\Program Files\FaxDesk\faxdesk-cli.exe' --demo send "$letter" --to "$number" --wait
[ "$(queue | grep -c Delivered)" = 1 ] || fail "not delivered"

say "Upgraded for everybody"
newer=$out/FaxDesk-99.0.0-windows-x64.msi
windows msiexec /i "$(as_windows "$newer")" /qn || fail "msiexec ended with $?"
windows reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s | tr -d '\r' >"$out/programs.txt"
[ "$(grep -c 'DisplayName .*FaxDesk' "$out/programs.txt")" = 1 ] || fail "there are two of it; see $out/programs.txt"
grep -q 'DisplayVersion .*99\.0\.0' "$out/programs.txt" || fail "the version is not the new one"
[ "$(queue | grep -c Delivered)" = 1 ] || fail "the queue is not what it was"

say "A policy in the registry, in every kind of value"
policy_key='HKLM\SOFTWARE\Policies\FaxDesk'
while read -r name kind value; do
    windows reg add "$policy_key" /v "$name" /t "$kind" /d "$value" /f >/dev/null || fail "reg add $name"
done <<'P'
lines REG_DWORD 4
monochrome REG_DWORD 1
from_number REG_SZ +13125790015
busy_pauses_s REG_MULTI_SZ 60\0300
cover_address REG_MULTI_SZ 1 Main Street\0Springfield
ManagedBy REG_SZ IT
Locked REG_MULTI_SZ lines\0api_key
P
windows 'C:\Program Files\FaxDesk\faxdesk-cli.exe' policy --json | tee "$out/policy.json" || fail "it was not understood"
for part in '"lines": 4' '"monochrome": true' '"busy_pauses_s": \[60, 300\]' '"locked": \["api_key", "lines"\]' \
    '"cover_address": "1 Main Street\\nSpringfield"' '"problems": \[\]'; do
    grep -q "$part" "$out/policy.json" || fail "not as it was set: $part"
done
windows reg delete "$policy_key" /f >/dev/null

say "Removed for everybody, the data kept"
windows msiexec /x "$(as_windows "$newer")" /qn || fail "msiexec ended with $?"
wait_until_gone "$everybody"
left=$(traces | grep -v "^drive_c/users/[^/]*/AppData/Local/FaxDesk" || true)
[ -z "$left" ] || fail "left behind: $left"
say "Everything worked under Wine; nothing is left"
