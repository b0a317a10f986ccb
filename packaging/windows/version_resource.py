"""What Windows shows of a program under Properties, Details."""

from pathlib import Path
from typing import Final

_TEMPLATE: Final = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1,
                    subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The FaxDesk authors"),
      StringStruct("FileDescription", "{description}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "The FaxDesk authors, MIT licence"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "FaxDesk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""
_DESCRIPTIONS: Final = {"FaxDesk": "FaxDesk", "faxdesk-cli": "FaxDesk command line"}


def write_version_resource(folder: Path, name: str, version: str) -> str:
    """Write PyInstaller's version file for the program `name`; its path."""
    numbers = version_numbers(version)
    text = _TEMPLATE.format(
        name=name, version=version, numbers=numbers, description=_DESCRIPTIONS.get(name, name)
    )
    path = folder / f"{name}-version.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Windows' four numbers: "1.2.3" and "1.2.3rc1" are (1, 2, 3, 0)."""
    numbers = []
    for part in version.split(".")[:3]:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        numbers.append(int(digits or 0))
    major, minor, patch = (*numbers, 0, 0, 0)[:3]
    return major, minor, patch, 0
