#!/bin/bash
# Installs the .rpm with rpm, tries the program, and takes it off again.
#
#   check_rpm.sh PACKAGE.rpm PACKAGE.deb FOLDER     as root, on Debian or Ubuntu; FOLDER as for check_deb.sh
#
# The system below it is a bare Debian 12 with the libraries that the .deb names: whether a Fedora has packages by the
# names that the .rpm asks for is not seen here. Needs debootstrap and rpm.
set -euo pipefail
. "$(dirname "$0")/bare_debian.sh"
apart "$0" "$@"
rpm=$(realpath "$1")
deb=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")
number=+13127367276
# rpm knows nothing of the packages of a Debian, so it is not to ask for what the program needs.
rpm_there() { rpm --root "$root" --dbpath /var/lib/rpm "$@"; }

say "A bare Debian 12 with the libraries"
bare_debian rpm
inside apt-get update -q >"$out/apt.log" 2>&1
inside apt-get satisfy -y -q --no-install-recommends "$(dpkg-deb --field "$deb" Depends)" >>"$out/apt.log" 2>&1 ||
    fail "see $out/apt.log"
rpm_there --initdb
# Folders that belong to packages of a Fedora itself ("filesystem", "cups-filesystem"), and are there before any other.
inside mkdir -p /usr/share/{applications,bash-completion/completions,doc,fish/vendor_completions.d,icons,man/man1,metainfo,ppd} \
    /usr/share/zsh/site-functions
everything >"$out/before.txt"

say "Installed"
rpm_there --install --nodeps "$rpm"
rpm_there --query faxdesk
[ -z "$(rpm_there --verify --nodeps faxdesk)" ] || fail "not what the package says: $(rpm_there --verify --nodeps faxdesk)"
everything >"$out/installed.txt"
strange=$(comm -13 "$out/before.txt" "$out/installed.txt" | sed "s|^$root||" |
    grep -v '^/usr/bin/faxdesk$\|^/usr/lib/faxdesk\(/\|$\)\|^/usr/share/\|^/usr/lib/systemd/system/faxdesk.service$' || true)
[ -z "$strange" ] || fail "in strange places: $strange"
foreign=$(find "$root/usr/lib/faxdesk" "$root/usr/share" \( ! -user root -o ! -group root -o -perm /022 \) ! -type l |
    grep -i faxdesk || true)
[ -z "$foreign" ] || fail "not root's alone to change: $foreign"
shared=$(rpm -qp --qf '[%{FILENAMES}\n]' "$rpm" | while read -r path; do
    grep -qxF "$root$path" "$out/before.txt" && echo "$path" || true
done)
[ -z "$shared" ] || fail "it calls its own what every system has: $shared"
clerk faxdesk --version

say "Self-test"
clerk faxdesk --self-test | tee "$out/self-test.txt"

say "A demo fax from the command line"
install -o 1000 -g 1000 -m 644 "$(dirname "$0")/../letter.pdf" "$root/home/clerk/letter.pdf"
clerk faxdesk --demo send /home/clerk/letter.pdf --to "$number" --wait --json | tee "$out/command-line.json"
grep -q '"state": "delivered"' "$out/command-line.json" || fail "not delivered"

say "Installed over itself, then taken off"
rpm_there --upgrade --nodeps --replacepkgs "$rpm"
clerk faxdesk --version
rpm_there --erase faxdesk
everything >"$out/after.txt"
left=$(comm -13 "$out/before.txt" "$out/after.txt")
[ -z "$left" ] || fail "left behind: $left"
gone=$(comm -23 "$out/before.txt" "$out/after.txt")
[ -z "$gone" ] || fail "taken off though it was there before: $gone"
[ -e "$root/home/clerk/.local/share/FaxDesk/demo/journal.db" ] || fail "the data is gone too"
say "Everything worked; nothing is left but the data in ~/.local/share/FaxDesk"
