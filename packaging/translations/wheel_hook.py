"""Makes the languages before hatchling packs the wheel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LanguagesHook(BuildHookInterface):  # type: ignore[type-arg] # no configuration of its own
    """Called by hatchling; what it makes is named in pyproject.toml's force-include."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make resources/languages; a build without it would lack every language."""
        script = Path(self.root) / "packaging" / "translations" / "translate.py"
        subprocess.run([sys.executable, str(script), "build"], check=True)
