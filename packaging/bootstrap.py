"""Sets up .venv beside the Makefile: the virtual environment, uv, and everything that uv.lock names.

Run by make with the Python that is there; needs nothing but its standard library and venv. What is already
right is left alone, so that running it again is quick.
"""

from __future__ import annotations  # so that an old Python gets as far as the sentence about its age

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENT = ROOT / "packaging" / "bootstrap.txt"
OLDEST_PYTHON = (3, 11)


def main() -> None:
    """Do what is missing; a clear sentence and exit status 1 where that can't be done."""
    check_python()
    environment = clean_environment()
    python = ensure_venv(environment)
    uv = ensure_uv(python, environment)
    say("Installing the libraries that uv.lock names (about 140 MB the first time) ...")
    run(
        [str(uv), "sync", "--locked", "--no-install-project", "--compile-bytecode", "--quiet"],
        environment,
        "The libraries could not be installed. Is there a way to https://pypi.org?",
    )


def check_python() -> None:
    """Stop where this Python is too old or has no venv; Debian and Ubuntu pack that apart."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        stop(f"FaxDesk needs Python 3.11 or newer; {sys.executable} is {found}. Try: make PYTHON=python3.12")
    try:
        import ensurepip  # noqa: F401 - only whether it is there
        import venv  # noqa: F401
    except ImportError:
        stop("This Python has no venv. On Debian and Ubuntu: sudo apt-get install python3-venv")


def clean_environment() -> dict[str, str]:
    """The environment without what would send pip or uv elsewhere, or leave the libraries uncompiled."""
    foreign = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PIP_USER", "PIP_TARGET"}
    environment = {name: value for name, value in os.environ.items() if name not in foreign}
    return environment | {
        "UV_PROJECT_ENVIRONMENT": str(VENV),
        "UV_PYTHON": str(venv_program("python")),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_LINK_MODE": "copy",  # the cache is often on another disk, and uv would warn of that
    }


def venv_program(name: str) -> Path:
    """Where the virtual environment keeps the program `name`."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def ensure_venv(environment: dict[str, str]) -> Path:
    """Make the virtual environment again unless there is one that runs; its Python."""
    python = venv_program("python")
    question = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    if python.exists() and subprocess.call([str(python), "-c", question], env=environment) == 0:
        return python
    say(f"Making a virtual environment in {VENV.name} ...")
    shutil.rmtree(VENV, ignore_errors=True)
    make = [sys.executable, "-m", "venv", "--prompt", "faxdesk", str(VENV)]
    run(make, environment, "The virtual environment could not be made.")
    return python


def ensure_uv(python: Path, environment: dict[str, str]) -> Path:
    """Put the uv of bootstrap.txt into the virtual environment unless it is there; its program."""
    uv = venv_program("uv")
    wanted = next(line.split()[0] for line in REQUIREMENT.read_text().splitlines() if line.startswith("uv=="))
    if uv.exists():
        said = subprocess.run([str(uv), "--version"], capture_output=True, text=True, check=False).stdout
        if said.split()[1:2] == [wanted.partition("==")[2]]:
            return uv
    say(f"Fetching uv {wanted.partition('==')[2]}, which installs the rest ...")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    pip += ["--only-binary", ":all:", "--require-hashes", "--requirement", str(REQUIREMENT)]
    run(pip, environment, "uv could not be fetched. Is there a way to https://pypi.org?")
    return uv


def run(command: list[str], environment: dict[str, str], sorry: str) -> None:
    """Run a step, and stop with `sorry` under what it printed itself when it fails."""
    if subprocess.call(command, env=environment, cwd=ROOT) != 0:
        stop(sorry)


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str) -> None:
    sys.exit(text)


if __name__ == "__main__":
    main()
