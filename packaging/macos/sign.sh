#!/bin/bash
# Signs FaxDesk.app, has Apple notarise it, and makes the disk image: sign.sh FaxDesk.app VERSION OUT-FOLDER
#
# Never run so far: it needs a Mac, and for signing an Apple developer's certificate. Without the variables below it
# signs ad hoc, which runs on the Mac that built it; others must allow it in System Settings.
#
#   MACOS_CERTIFICATE            the Developer ID certificate with its key, PKCS #12 in base64
#   MACOS_CERTIFICATE_PASSWORD   its password
#   MACOS_IDENTITY               "Developer ID Application: NAME (TEAM)"
#   MACOS_NOTARY_KEY             App Store Connect's key, PEM in base64
#   MACOS_NOTARY_KEY_ID, MACOS_NOTARY_ISSUER
set -euo pipefail
app=$1
version=$2
out=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
keychain=$work/signing.keychain-db
cleanup() {
    security delete-keychain "$keychain" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
mkdir -p "$out"
image=$out/FaxDesk-$version-macos-$(uname -m).dmg

identity=-
options=(--force --options runtime)
if [ -n "${MACOS_CERTIFICATE:-}" ]; then
    password=$(openssl rand -hex 24)
    base64 --decode <<<"$MACOS_CERTIFICATE" >"$work/certificate.p12"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -lut 3600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$work/certificate.p12" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
    identity=$MACOS_IDENTITY
    options+=(--timestamp)
fi

# From the inside out: libraries first, then the programs, the bundle last.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign "${options[@]}" --sign "$identity"
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
    xargs -0 -n 1 codesign "${options[@]}" --sign "$identity"
codesign "${options[@]}" --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

mkdir "$work/image"
cp -R "$app" "$work/image/"
ln -s /Applications "$work/image/Applications"
hdiutil create -quiet -volname "FaxDesk $version" -srcfolder "$work/image" -fs HFS+ -format ULMO "$image"
codesign --force --sign "$identity" "$image"

if [ -n "${MACOS_NOTARY_KEY:-}" ]; then
    base64 --decode <<<"$MACOS_NOTARY_KEY" >"$work/notary.p8"
    xcrun notarytool submit "$image" --wait --key "$work/notary.p8" --key-id "$MACOS_NOTARY_KEY_ID" \
        --issuer "$MACOS_NOTARY_ISSUER"
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
fi
echo "$image"
