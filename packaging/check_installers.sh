#!/bin/bash
# Installs, tries and removes what `make package` put into dist/: the .deb and the .rpm on a bare Debian 12, the Windows
# setup and MSI under Wine. What was seen stays in build/check.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/linux/check_deb.sh dist/faxdesk_*_amd64.deb build/check/linux
packaging/linux/check_rpm.sh dist/faxdesk-*.x86_64.rpm dist/faxdesk_*_amd64.deb build/check/linux
if ls dist/FaxDesk-*-windows-x64-setup.exe >/dev/null 2>&1; then
    packaging/windows/check_in_wine.sh build/windows dist build/check/windows
else
    echo "No Windows setup in dist/: not checked."
fi
