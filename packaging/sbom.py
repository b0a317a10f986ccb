"""Writes what is in the installers as a CycloneDX list: `sbom.py UV TOOLS OUT.json [PYTHON-VERSION]`.

UV is the program uv, TOOLS the folder of cyclonedx-py. Besides the locked libraries it names FaxDesk
itself and the bundled Python. The same lock makes the same bytes.
"""

import json
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from faxdesk import __version__  # noqa: E402


def main() -> None:
    uv, tools, out = sys.argv[1:4]
    python = sys.argv[4] if len(sys.argv) > 4 else platform.python_version()
    export = [
        uv,
        "export",
        "--quiet",
        "--locked",
        "--no-emit-project",
        "--no-dev",
        "--format",
        "requirements.txt",
    ]
    lock = subprocess.run(export, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "requirements.txt"
        path.write_text(lock, encoding="utf-8")
        command = [str(Path(tools) / "cyclonedx-py"), "requirements", str(path), "--output-reproducible"]
        made = subprocess.run([*command, "--of", "JSON"], capture_output=True, text=True, check=True).stdout
    told: dict[str, Any] = json.loads(made)
    told.setdefault("metadata", {})["component"] = {
        "type": "application",
        "bom-ref": "faxdesk",
        "name": "FaxDesk",
        "version": __version__,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    told.setdefault("components", []).append(
        {
            "type": "platform",
            "bom-ref": "cpython",
            "name": "CPython",
            "version": python,
            "purl": f"pkg:generic/cpython@{python}",
            "cpe": f"cpe:2.3:a:python:python:{python}:*:*:*:*:*:*:*",
            "licenses": [{"license": {"id": "PSF-2.0"}}],
        }
    )
    Path(out).write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
