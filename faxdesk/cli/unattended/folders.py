"""faxdesk folders: which folders are watched, and what became of what was put into them."""

import os
from argparse import Namespace
from typing import Any, Final

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import iso, note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.fax.folder_file import FolderFile
from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.domain.words import about, listed
from faxdesk.domain.words.base import QT_TRANSLATE_NOOP
from faxdesk.engine.folders.folder_commands import FolderCommands, FolderStatus


def run(given: Namespace) -> int:
    """Do one of the words."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        return _ACTIONS[given.action](session.folder_commands(), given)


def _list(commands: FolderCommands, given: Namespace) -> int:
    standing = commands.status()
    for status in standing:
        if given.json:
            print_json(_json(status))
        else:
            say(*_lines(status))
    if not standing and not given.json:
        say(said.told("No folder is watched."))
    return Exit.OK if all(each.problem is None for each in standing) else Exit.FAILED


def _add(commands: FolderCommands, given: Namespace) -> int:
    folder = HotFolder(
        path=os.path.abspath(given.path),  # noqa: PTH100 - not the place that a link leads to
        name=given.name,
        to=tuple(given.to),
        number_from=NumberFrom(given.number_from or NumberFrom.FOLDER),
        pattern=given.pattern,
        cover=given.cover,
        subject=given.subject,
        quality=given.quality,
        monochrome=given.monochrome,
        black_threshold_pct=given.black_threshold,
        priority=given.priority,
        is_trusted=given.trusted,
        keeps_sent=not given.delete_sent,
    )
    commands.add(folder)
    if given.json:
        print_json(folder.to_json())
    else:
        say(
            said.told(
                "Watched from now on, while FaxDesk is open, or with faxdesk run: {path}",
                path=words.shown(folder.path),
            )
        )
    return Exit.OK


def _remove(commands: FolderCommands, given: Namespace) -> int:
    folder = commands.remove(os.path.abspath(given.path))  # noqa: PTH100 - as it was added
    say(said.told("Watched no more: {path}", path=words.shown(folder.path)))
    return Exit.OK


def _refused(commands: FolderCommands, given: Namespace) -> int:
    refused = commands.refused()
    for file in refused:
        if given.json:
            print_json(_refused_json(file))
        else:
            where = said.told("{file} in {folder}", file=file.file_name, folder=file.folder)
            say(about(where, _reason(file)))
    if given.dismiss:
        commands.dismiss()
        note(said.told("{count} dismissed.", count=len(refused)))
    return Exit.OK


def _reason(file: FolderFile) -> str:
    return "" if file.refusal is None else said.text(file.refusal)


def _refused_json(file: FolderFile) -> dict[str, Any]:
    return {
        "folder": file.folder,
        "file": file.file_name,
        "at": iso(file.at_s),
        "code": "" if file.refusal is None else file.refusal.code,
        "message": _reason(file),
    }


def _json(status: FolderStatus) -> dict[str, Any]:
    folder, problem = status.folder, status.problem
    return {
        **folder.to_json(),
        "name": folder.shown_name,
        "number_from": folder.number_from.value,
        "to": list(folder.to),
        "trusted": folder.is_trusted,
        "in_hand": status.in_hand,
        "problem": None if problem is None else {"code": problem.code, "message": words.text(problem)},
    }


def _lines(status: FolderStatus) -> list[str]:
    folder = status.folder
    whom = listed(folder.to) if folder.to else said.told(_FROM[folder.number_from])
    lines = [
        f"{words.shown(folder.shown_name)}: {words.shown(folder.path)}",
        "  " + said.told("to: {recipient}", recipient=whom),
    ]
    if status.in_hand:
        lines.append("  " + said.told("in hand: {in_hand}", in_hand=status.in_hand))
    if status.problem is not None:
        lines.append(f"  {words.text(status.problem)}")
    return lines


_FROM: Final = {
    NumberFrom.FILE_NAME: QT_TRANSLATE_NOOP("Commands", "the number in the file's name"),
    NumberFrom.SIDECAR: QT_TRANSLATE_NOOP("Commands", "as the file beside it says"),
    NumberFrom.FIRST_PAGE: QT_TRANSLATE_NOOP("Commands", "the fax number on the first page"),
}

_ACTIONS: Final = {"list": _list, "add": _add, "remove": _remove, "refused": _refused}
