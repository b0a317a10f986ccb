"""Builds the bundle, the folder that every installer carries: `bundle.py [--out FOLDER] [--measure]`.

Runs on the system that the bundle is for, in the environment of pyproject.toml's group "bundle". The same
sources and the same environment make the same bytes.

    --out FOLDER   where to (default build/bundle): FOLDER/dist is the bundle
    --measure      with a second program that tells when a window was first painted; for measuring only
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent
LONG_AGO_S: Final = 1_767_225_600
"""1 January 2026: the date of every file where there is no commit to take it from."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bundle")
    parser.add_argument("--measure", action="store_true")
    given = parser.parse_args()
    build(given.out.resolve(), is_measured=given.measure)


def build(out: Path, *, is_measured: bool = False) -> Path:
    """Make the bundle again below `out`; its folder. What PyInstaller says goes to our standard error."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    environment = reproducible_environment()
    environment["FAXDESK_BUNDLE_MEASURE"] = "1" if is_measured else "0"
    run([sys.executable, str(HERE / "icons.py"), str(out / "icons")], environment)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(out / "dist"), "--workpath", str(out / "work"), str(HERE / "faxdesk.spec")]
    run(command, environment)
    [bundle] = [path for path in (out / "dist").iterdir() if path.suffix != ".app"]
    set_times(out / "dist", int(environment["SOURCE_DATE_EPOCH"]))
    return bundle


def reproducible_environment() -> dict[str, str]:
    """The environment in which two builds make the same bytes."""
    environment = dict(os.environ)
    environment.setdefault("SOURCE_DATE_EPOCH", str(commit_time_s()))
    environment["PYTHONHASHSEED"] = "1"
    # The installers compress all Python code together, far better than PyInstaller each module by itself.
    environment["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    environment["PYINSTALLER_CONFIG_DIR"] = str(ROOT / "build" / "pyinstaller")
    environment["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "PYTHONOPTIMIZE"):
        environment.pop(name, None)
    return environment


def commit_time_s() -> int:
    """When the last commit was made, so that a release's files bear its date."""
    git = shutil.which("git")
    if git is None:
        return LONG_AGO_S
    command = [git, "-C", str(ROOT), "log", "-1", "--format=%ct"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return int(answer) if answer.isdecimal() else LONG_AGO_S


def set_times(folder: Path, at_s: int) -> None:
    """Date every file and folder alike: installers keep the times."""
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            os.utime(path, (at_s, at_s))


def run(command: list[str], environment: dict[str, str]) -> None:
    status = subprocess.call(command, env=environment, cwd=ROOT)
    if status != 0:
        sys.exit(f"{Path(command[1]).name} failed with status {status}")


if __name__ == "__main__":
    main()
