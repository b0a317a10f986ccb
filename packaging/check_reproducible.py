"""Proves that the same sources make the same bundle: builds it twice, at two places, and compares every byte.

Prints the files that differ, or one fingerprint of the whole bundle; exit status 1 when anything differs.
"""

import hashlib
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="faxdesk-bundle-") as folder:
        first = fingerprints(built(Path(folder) / "one", TZ="UTC"))
        second = fingerprints(built(Path(folder) / "another", TZ="Asia/Tokyo"))
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    for name in differing:
        print(f"differs: {name}")
    if differing:
        sys.exit(f"{len(differing)} of {len(first)} files differ between two builds.")
    whole = hashlib.sha256("\n".join(f"{name} {first[name]}" for name in sorted(first)).encode()).hexdigest()
    print(f"Two builds, the same {len(first)} files, byte for byte: sha256 {whole}")


def built(out: Path, **variables: str) -> Path:
    """A bundle made anew below `out`."""
    environment = {**os.environ, **variables}
    subprocess.run([sys.executable, str(HERE / "bundle.py"), "--out", str(out)], env=environment, check=True)
    return out / "dist"


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file below `folder` with what it is: its kind, rights, time and content."""
    return {
        str(path.relative_to(folder)): fingerprint(path) for path in folder.rglob("*") if not path.is_dir()
    }


def fingerprint(path: Path) -> str:
    """A link by where it leads, a file by its rights, its time and its bytes."""
    if path.is_symlink():
        return f"link {path.readlink()}"
    facts = path.stat()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{stat.filemode(facts.st_mode)} {facts.st_mtime:.0f} {digest}"


if __name__ == "__main__":
    main()
