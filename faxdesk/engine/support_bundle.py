"""What was collected for support, as texts that a person reads before they save it."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportBundle:
    """Texts by their file names."""

    files: Mapping[str, str]

    def zipped(self) -> bytes:
        """All of them as one ZIP file."""
        held = BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in self.files.items():
                archive.writestr(name, text.encode("utf-8", "replace"))
        return held.getvalue()
