"""faxdesk contacts import and export: address books of other programs, and ours for them."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from faxdesk.cli import said
from faxdesk.cli.book.output import label_of
from faxdesk.cli.output import note, print_json, say
from faxdesk.cli.status import Exit
from faxdesk.domain import words
from faxdesk.domain.errors import FileProblemError, InvalidInputError
from faxdesk.domain.words import listed
from faxdesk.engine.book.importing import (
    ContactFile,
    ImportPlan,
    ImportRow,
    Result,
    carry_out,
    plan,
    raws_of,
    read_file,
)
from faxdesk.engine.files import write_whole
from faxdesk.engine.session import Session


def import_contacts(session: Session, given: Namespace) -> int:
    """Read a file into the book, or say what that would do; 1 where any row can't be read."""
    country = given.country or session.desk.settings.load().default_country
    file = read_file(_content(given.file), country=country)
    if given.columns:
        file = _with_columns(file, given.columns.split(","))
    planned = plan(raws_of(file), session.address_book, country=country)
    for row in planned.rows:
        if given.json:
            print_json(_row_json(row))
        elif row.result is Result.UNREADABLE or given.dry_run:
            say(_row_line(row))
    if not given.dry_run:
        carry_out(planned, session.address_book)
    if not given.json:
        say(_summary(planned, is_done=not given.dry_run))
    return Exit.FAILED if planned.count(Result.UNREADABLE) else Exit.OK


def export_contacts(session: Session, given: Namespace) -> int:
    """Write the book, or one group, into a file: a table, or vCards where its name ends so."""
    from faxdesk.engine.book.exporting import as_cards, as_table

    book = session.address_book
    group = book.group(given.group).id if given.group else None
    contacts = book.for_export(book.ids(group=group))
    by_name = "vcard" if given.file.lower().endswith((".vcf", ".vcard")) else "csv"
    form = given.format or by_name
    is_version_4 = form == "vcard4"
    content = as_table(contacts) if form == "csv" else as_cards(contacts, is_version_4=is_version_4)
    write_whole(Path(given.file), content)
    session.acts().note("contacts_exported", count=len(contacts))
    note(
        said.counted(
            len(contacts), "1 contact written to {file}", "{n} contacts written to {file}", file=given.file
        )
    )
    return Exit.OK


def _content(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        raise InvalidInputError("file", "contact.no_file", file=name) from error
    except OSError as error:
        raise FileProblemError("file.unreadable") from error


def _with_columns(file: ContactFile, names: Sequence[str]) -> ContactFile:
    """The table with its columns named by hand, from the first; raises InvalidInputError for a wrong name."""
    from faxdesk.contact_files.columns import Field

    if file.table is None:
        return file
    columns = list(file.table.columns)
    for place, name in enumerate(names):
        word = name.strip().lower() or Field.IGNORED.value
        if word not in set(Field) or place >= len(columns):
            known = listed(field.value for field in Field)
            raise InvalidInputError("columns", "contact.columns_unknown", column=name, columns=known)
        columns[place] = replace(columns[place], field=Field(word), slot=0)
    return replace(file, table=replace(file.table, columns=tuple(columns)))


def _row_json(row: ImportRow) -> dict[str, Any]:
    return {
        "line": row.line,
        "result": row.result.value,
        "name": row.name,
        "numbers": [{"label": label_of(each), "number": each.address} for each in row.numbers],
        "message": "" if row.message is None else words.text(row.message),
    }


def _row_line(row: ImportRow) -> str:
    numbers = listed(f"{label_of(each)} {each.address}" for each in row.numbers)
    message = "" if row.message is None else words.text(row.message)
    name = row.name or (row.contact.title if row.contact else "")
    return "  ".join(
        filter(
            None,
            (
                said.told("line {line}: {result}", line=row.line, result=row.result.value),
                name,
                numbers,
                message,
            ),
        )
    )


def _summary(planned: ImportPlan, *, is_done: bool) -> str:
    counts = listed(f"{planned.count(result)} {result.value}" for result in Result)
    return f"{counts}." if is_done else said.told("{counts}. Nothing was changed.", counts=counts)
