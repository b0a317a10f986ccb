"""Cover templates in lists: in which order, and by which names."""

from collections.abc import Iterable
from typing import Final

_KNOWN: Final = ("standard", "short", "letter")


def in_order(names: Iterable[str]) -> list[str]:
    """What most faxes take first, an office's own behind what came along."""
    return sorted(names, key=lambda name: _KNOWN.index(name) if name in _KNOWN else len(_KNOWN))


def title_of(name: str) -> str:
    """How a template is called in lists: an office's own by the name of its file."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    titles = {
        "standard": translate("CoverRow", "Standard: all fields"),
        "short": translate("CoverRow", "Short: a few lines"),
        "letter": translate("CoverRow", "Letter"),
    }
    return titles.get(name, name)
