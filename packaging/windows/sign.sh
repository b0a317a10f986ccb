#!/bin/bash
# Signs Windows programs and installers in place: sign.sh FILE...
#
#   WINDOWS_CERTIFICATE            the code signing certificate with its key, PKCS #12 in base64
#   WINDOWS_CERTIFICATE_PASSWORD   its password
#   WINDOWS_TIMESTAMP_URL          whose time stamps to ask for; none where it isn't set
#
# Without a certificate nothing is signed, and that is said. Needs osslsigncode.
set -euo pipefail
if [ -z "${WINDOWS_CERTIFICATE:-}" ]; then
    echo "not signed, as there is no certificate: $*"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
base64 --decode <<<"$WINDOWS_CERTIFICATE" >"$work/certificate.p12"
printf '%s' "${WINDOWS_CERTIFICATE_PASSWORD:-}" >"$work/password"
stamp=()
[ -z "${WINDOWS_TIMESTAMP_URL:-}" ] || stamp=(-ts "$WINDOWS_TIMESTAMP_URL")
for file in "$@"; do
    osslsigncode sign -pkcs12 "$work/certificate.p12" -readpass "$work/password" -h sha256 -n FaxDesk "${stamp[@]}" \
        -in "$file" -out "$work/signed"
    cat "$work/signed" >"$file"
    rm "$work/signed"
done
