# Sourced: Windows programs on this machine, by Wine. None of what is put into its folders goes into an installer.

export WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe="

# A fresh Windows in the folder $1, with the stand-ins that Wine 8 needs from the folder $2.
fresh_windows() {
    export WINEPREFIX=$1
    rm -rf "$1"
    wine wineboot -i >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    cp "$2"/*.dll "$1/drive_c/windows/system32/"
    wine reg add 'HKCU\Software\Wine\DllOverrides' /v mscms /d native,builtin /f >/dev/null 2>&1
    local name
    for name in 'Segoe UI' 'MS Shell Dlg' 'MS Shell Dlg 2' Tahoma; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d 'Liberation Sans' /f >/dev/null 2>&1
    done
    wineserver -w
}

# Compile the stand-ins into the folder $1.
make_stand_ins() {
    local name
    mkdir -p "$1"
    for name in bcryptprimitives icuuc mscms; do
        x86_64-w64-mingw32-gcc -O2 -s -shared -Wl,--no-insert-timestamp -o "$1/$name.dll" \
            "$(dirname "${BASH_SOURCE[0]}")/wine/$name.c" -ladvapi32
    done
}

# Run a Windows program. Its streams must be pipes: Python can't use Wine's own for files.
windows() { : | wine "$@" 2>&1 | cat; return "${PIPESTATUS[1]}"; }

# A path of this machine as Windows programs see it.
as_windows() { printf 'Z:%s' "$(realpath -m "$1" | tr / '\\')"; }
