"""The window. PySide6 only here; everything it knows of faxes comes through the office it is handed."""

from pathlib import Path

import PySide6.QtCore  # noqa: F401 - brings the module below


def _spare_pyside_our_sources() -> None:
    """Tell PySide that none of our modules uses its __feature__ switch.

    Otherwise it reads the source of every module that is imported after it, to search it for that: 15 ms at
    each start. Where a later PySide keeps this elsewhere, nothing is spared and nothing breaks.
    """
    try:
        from shibokensupport.feature import pyside_feature_dict  # type: ignore[import-not-found]
    except ImportError:
        return
    for path in Path(__file__).parent.glob("*.py"):
        pyside_feature_dict.setdefault(f"{__name__}.{path.stem}", -1)


_spare_pyside_our_sources()
