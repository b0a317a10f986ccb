# Sourced by the checks of Linux packages, as root, with `out` set: a bare Debian 12 without Python in $out/root.
#
# The caller has mounts of its own (`apart`), which are gone when it ends, however it ends. Nothing of what the checks
# need here (debootstrap, Xvfb, xdotool, ImageMagick) is put into the bare system, so that no library is there by
# chance. The screen is this machine's, reached by its abstract socket.

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# Begin the calling script again with mounts of its own, unless it has them.
apart() { [ -n "${FAXDESK_APART:-}" ] || exec unshare --mount --propagation private env FAXDESK_APART=1 "$@"; }

# Put a fresh bare system into $out/root, with a person named clerk; the first time it is fetched.
bare_debian() {
    local tool name major minor base=$out/debian12
    root=$out/root
    for tool in debootstrap "$@"; do command -v "$tool" >/dev/null || fail "$tool is missing here"; done
    [ -e "$base/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$base" >"$out/debootstrap.log" 2>&1
    # Never the machine's own /dev: removing this folder must never reach beyond it.
    rm -rf --one-file-system "$root"
    cp -a "$base" "$root"
    mount -t proc proc "$root/proc"
    while read -r name major minor; do
        [ -c "$root/dev/$name" ] || mknod -m 666 "$root/dev/$name" c "$major" "$minor"
    done <<<"null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
    inside useradd --create-home clerk
    has_no_python || fail "this bare system has a Python"
}
has_no_python() { [ -z "$(find "$root/usr/bin" -name 'python*')" ]; }

# Run a command in the bare system: as its root, or as its clerk (on the screen $DISPLAY_FOR_CLERK, where that is set).
chroot=$(command -v chroot)
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$chroot" "$root" "$@"; }
clerk() {
    env -i PATH=/usr/bin:/bin HOME=/home/clerk LC_ALL=C.UTF-8 ${DISPLAY_FOR_CLERK:+DISPLAY=$DISPLAY_FOR_CLERK} \
        "$chroot" --userspec=clerk "$root" "$@"
}

# Every file and folder there, but for what changes by itself.
everything() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/home" -o -path "$root/tmp" \) -prune \
        -o -print | sort
}
