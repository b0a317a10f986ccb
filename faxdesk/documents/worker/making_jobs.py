"""The worker's jobs that make documents: parts joined, pages made plain, passwords taken off, covers.

Runs in the worker; making.py is the parent's side. See main.py for what a job is.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

Answer = tuple[dict[str, Any], bytes]


def _join(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.sources import Source
    from faxdesk.documents.worker.pdf.assemble import join
    from faxdesk.domain.sender_line import SenderLine

    sources = [Source.from_wire(each) for each in job["sources"]]
    line, fonts = job["line"], job["fonts"]
    pages = join(
        sources,
        Path(job["output"]),
        footer=job["footer"],
        line=SenderLine.from_wire(line) if line is not None else None,
        fonts=Path(fonts) if fonts is not None else None,
    )
    return {"pages": pages}, b""


def _normalise(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pdf.normalise import normalise

    pages, notes = normalise(Path(job["path"]), Path(job["output"]), Path(job["fonts"]))
    return {"pages": pages, "notes": [note.to_wire() for note in notes]}, b""


def _unlock(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pdf.unlock import unlock

    return {"outcome": unlock(Path(job["path"]), job["password"], Path(job["output"]))}, b""


def _convert(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.convert.convert_job import convert

    return convert(job), b""


def _clean(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.links.cleaning import clean_copy

    return clean_copy(job), b""


def _look_into_office(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.convert.office_job import look_into

    return look_into(job), b""


def _write_table(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.convert.tables import write_table

    return write_table(job), b""


def _change_office(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.convert.office_job import change

    return change(job), b""


def _cover(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pdf.cover import make_cover

    return make_cover(job), b""


def _report(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pdf.report import make_reports

    return make_reports(job), b""


def _first_page(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.pages.first_page import small_first_page

    return {}, small_first_page(job)


def _proof(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.proofs.bundle import make_bundle

    return make_bundle(job), b""


def _take_apart(job: Mapping[str, Any]) -> Answer:
    from faxdesk.documents.worker.proofs.taking_apart import take_apart

    return take_apart(job), b""


MAKING_JOBS: Final[Mapping[str, Callable[[Mapping[str, Any]], Answer]]] = {
    "join": _join,
    "normalise": _normalise,
    "unlock": _unlock,
    "convert": _convert,
    "look_into_office": _look_into_office,
    "change_office": _change_office,
    "write_table": _write_table,
    "clean": _clean,
    "cover": _cover,
    "report": _report,
    "first_page": _first_page,
    "proof": _proof,
    "take_apart": _take_apart,
}
