"""faxdesk archive: faxes of old years in a file of their own, which the history still finds."""

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from faxdesk.app import App
from faxdesk.cli import said
from faxdesk.cli.output import note, print_json, say, show_again
from faxdesk.cli.status import Exit
from faxdesk.engine.past.archives import Archive
from faxdesk.engine.past.archiving import Archiving, beginning_of


def run(given: Namespace) -> int:
    """Move what is older; without a day tell which archives there are. 1 where one of them is missing."""
    with (
        App("demo" if given.is_demo else "real", sends=False) as session,
        session.open_archiving() as archiving,
    ):
        folder = Path(given.folder).absolute() if given.folder else None
        if given.before is None:
            if folder is not None:
                archiving.look_in(folder)
            return _list(archiving, given)
        tell = _tell_progress if sys.stderr.isatty() else lambda _moved: None
        done = archiving.archive(beginning_of(given.before), tell, folder=folder)
        if given.json:
            print_json({"faxes": done.faxes, **_place(done.archive)})
        elif done.archive is not None:
            say(
                said.told(
                    "{n} faxes are in the archive {file} now; faxdesk history finds them.",
                    n=done.faxes,
                    file=done.archive.shown,
                )
            )
            note(said.told("Keep it with your backups, too: faxdesk backup copies the journal alone."))
        else:
            say(
                said.told(
                    "There is nothing to archive: no older fax is over, and past what retention does to it."
                )
            )
    return Exit.OK


def _list(archiving: Archiving, given: Namespace) -> int:
    missing = {each.shown for each in archiving.missing()}
    archives = archiving.all()
    for each in archives:
        if given.json:
            print_json(_json(each, is_there=each.shown not in missing))
        else:
            say(_told(each, is_there=each.shown not in missing))
    if not archives and not given.json:
        say(said.told("There are no archives."))
    return Exit.FAILED if missing else Exit.OK


def _told(each: Archive, *, is_there: bool) -> str:
    values = {"file": each.shown, "faxes": each.faxes, "day": _day(each)}
    if is_there:
        return said.told("{file}: {faxes} faxes from before {day}", **values)
    return said.told(
        "{file}: {faxes} faxes from before {day}. It is missing, and they can't be found.", **values
    )


def _json(each: Archive, *, is_there: bool) -> dict[str, object]:
    found = {**_place(each), "faxes": each.faxes, "before": _day(each)}
    return {**found, "is_done": each.is_done, "is_there": is_there}


def _place(each: Archive | None) -> dict[str, object]:
    """Its file, and the folder that somebody chose for it; None where there is none."""
    return {
        "file": each.file_name if each else None,
        "folder": (each.folder or None) if each else None,
    }


def _day(each: Archive) -> str:
    return datetime.fromtimestamp(each.before_s).date().isoformat()  # noqa: DTZ006 - local time is meant


def _tell_progress(moved: int) -> None:
    show_again(said.counted(moved, "1 fax", "{n} faxes"), end="")
