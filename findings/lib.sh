# Sourced by the scripts beside it: a temporary folder with pinned packages, gone afterwards.
#   install NAME==VERSION ...   then   run <<'EOF' ... (Python on standard input)
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
install() {
    python3 -m venv "$folder/env"
    "$folder/env/bin/pip" --quiet --disable-pip-version-check install "$@" 2>"$folder/log" || { cat "$folder/log" >&2; exit 1; }
    echo "with $*"
}
run() {
    (cd "$folder" && "$folder/env/bin/python" -)
}
