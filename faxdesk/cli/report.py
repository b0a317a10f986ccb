"""faxdesk report: transmission reports of faxes, as a PDF or as one each in a folder."""

from argparse import Namespace
from pathlib import Path

from faxdesk.app import App
from faxdesk.cli.output import print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain.words import shown


def run(given: Namespace) -> int:
    """Write them; raises FaxDeskError where there is no such fax, or the file can't be written."""
    with App("demo" if given.is_demo else "real", sends=False) as session:
        reports = session.reports()
        preferences = session.desk.settings.load()
        gathered = reports.gather(session.faxes, preferences, given.ids, session.queue.rights)
        has_picture = preferences.report_picture and not given.no_picture
        output = Path(given.output)
        if output.is_dir():
            paths = reports.write_each(gathered, output, has_picture=has_picture)
        else:
            reports.write(gathered, output, has_picture=has_picture)
            paths = [output] * len(gathered)
        session.acts().note_of("report_saved", [each.facts.fax.id for each in gathered])
    for each, path in zip(gathered, paths, strict=True):
        fax = each.facts.fax
        if given.json:
            print_json({"id": str(fax.id), "state": fax.state.value, "path": str(path)})
    if not given.json:
        say(*(shown(str(path)) for path in dict.fromkeys(paths)))
    return Exit.OK
