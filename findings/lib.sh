# Sourced by the scripts beside it: a temporary folder with pinned packages, gone afterwards.
#   install NAME==VERSION ...   then   run <<'EOF' ... (Python on standard input)
#   fax_machines                two_machines.py, and the spandsp that it needs, for run
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
here=$(cd "$(dirname "$0")" && pwd)
install() {
    python3 -m venv "$folder/env"
    "$folder/env/bin/pip" --quiet --disable-pip-version-check install "$@" 2>"$folder/log" || { cat "$folder/log" >&2; exit 1; }
    echo "with $*"
}
# Debian's package, and what it stands on of the same release, unpacked and not installed: needs apt, no rights.
fax_machines() {
    spandsp=libspandsp2=0.0.6+dfsg-2+b1
    mkdir "$folder/debian"
    (cd "$folder/debian" && apt-get -qq -o APT::Sandbox::User="$(id -un)" download "$spandsp" libtiff6 libdeflate0 libjbig0 \
        libjpeg62-turbo liblerc4 libwebp7 liblzma5 libzstd1) 2>"$folder/log" || { cat "$folder/log" >&2; exit 1; }
    for package in "$folder"/debian/*.deb; do dpkg-deb -x "$package" "$folder/system"; done
    LD_LIBRARY_PATH=$(find "$folder/system" -name 'libspandsp.so.2' -exec dirname {} \;)
    LD_LIBRARY_PATH=$LD_LIBRARY_PATH:$(find "$folder/system" -name 'liblzma.so.5' -exec dirname {} \;)
    export LD_LIBRARY_PATH
    cp "$here/two_machines.py" "$folder"
    echo "with $spandsp"
}
run() {
    (cd "$folder" && "$folder/env/bin/python" -)
}
