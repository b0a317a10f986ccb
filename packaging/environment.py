"""Makes the environments in which installers are built, and runs a script there.

    environment.py [--tools] [SCRIPT ARGUMENT...]

build/venv holds what the program needs, and PyInstaller; nothing else, so that nothing else is ever bundled.
build/tools (with --tools) holds what packs and looks over. Both are what uv.lock says, checked by its hashes.
Standard library only, any system; without SCRIPT the environments are made and that is all.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
BUILD: Final = ROOT / "build"
GROUPS: Final = {"venv": ("--no-dev", "--group", "bundle"), "tools": ("--only-group", "packaging")}


def main() -> None:
    words = sys.argv[1:]
    wants_tools = words[:1] == ["--tools"]
    script = words[1:] if wants_tools else words
    uv = find_uv()
    for name in ("venv", "tools") if wants_tools else ("venv",):
        sync(uv, name)
    if script:
        python = program(BUILD / "venv", "python")
        sys.exit(subprocess.call([str(python), *script], cwd=ROOT, env=clean_environment()))


def sync(uv: Path, name: str) -> None:
    """Make build/NAME what uv.lock says for its group."""
    environment = clean_environment() | {"UV_PROJECT_ENVIRONMENT": str(BUILD / name), "UV_LINK_MODE": "copy"}
    command = [str(uv), "sync", "--locked", "--no-install-project", "--quiet", "--python", sys.executable]
    subprocess.run([*command, *GROUPS[name]], cwd=ROOT, env=environment, check=True)


def find_uv() -> Path:
    """The uv that set-up fetched, or the same one fetched now into build/uv; checked by its hash."""
    fetched = program(ROOT / ".venv", "uv")
    if fetched.exists():
        return fetched
    home = BUILD / "uv"
    uv = program(home, "uv")
    if not uv.exists():
        shutil.rmtree(home, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        pip = [str(program(home, "python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        pip += ["--no-deps", "--only-binary", ":all:", "--require-hashes"]
        subprocess.run([*pip, "--requirement", str(ROOT / "packaging" / "bootstrap.txt")], check=True)
    return uv


def program(venv: Path, name: str) -> Path:
    """Where a virtual environment keeps the program `name`."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def clean_environment() -> dict[str, str]:
    """The environment without what would lead Python or uv elsewhere."""
    foreign = {"PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"}
    kept = {name: value for name, value in os.environ.items() if name not in foreign}
    return kept | {"UV_PYTHON_DOWNLOADS": "never"}


if __name__ == "__main__":
    main()
