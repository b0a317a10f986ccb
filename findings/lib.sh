# Sourced by the scripts beside it: a temporary folder with pinned packages, gone afterwards.
#   install NAME==VERSION ...   then   run <<'EOF' ... (Python on standard input)
#   postgres VERSION            a server of its own, for run
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
# A PostgreSQL of this version, of the system's package, in the folder; run finds it in DATABASE. As root it is another's.
postgres() {
    programs=/usr/lib/postgresql/$1/bin
    [ -x "$programs/postgres" ] || { echo "needs postgresql-$1" >&2; exit 1; }
    as=; data=$(mktemp -d)
    [ "$(id -u)" != 0 ] || { as="setpriv --reuid=nobody --regid=nogroup --clear-groups"; chown nobody "$data"; }
    (cd / && $as "$programs/initdb" -D "$data/db" -U postgres --auth=trust --no-sync >/dev/null)
    (cd / && $as "$programs/pg_ctl" -D "$data/db" -w -l "$data/log" -o "-c listen_addresses= -k $data" start >/dev/null)
    trap '(cd / && $as "$programs/pg_ctl" -D "$data/db" -m immediate stop >/dev/null); rm -rf "$folder" "$data"' EXIT
    DATABASE="postgresql://postgres@/postgres?host=$data"; export DATABASE
    echo "with $("$programs/postgres" --version)"
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
