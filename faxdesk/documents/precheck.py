"""What was found in a file, said for a person: findings, each with a severity and a remedy."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from faxdesk.documents.convert.problem import Note
from faxdesk.documents.inspection import Inspection, SizeRun
from faxdesk.documents.layout import layout
from faxdesk.documents.verdict import Verdict, verdict
from faxdesk.domain.document.document import Finding, PageSize, PrecheckResult, page_numbers_of
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.limits import MAX_FAX_BYTES, MAX_PAGES, MAX_PAGES_AT_ONCE, MAX_UPLOAD_BYTES
from faxdesk.domain.words import Message, phrase, size_text
from faxdesk.domain.words.base import Value

LARGE_SIDE_PT = 1_684
"""A2's longer side: from here on print shrinks to a third."""

SMALL_SIDE_PT = 200
"""7 cm: shorter than a postcard's shorter side."""

ODD_RATIO = 3.0
"""Longer to shorter side; paper has 1.3 to 1.7, a till receipt more than this."""

ERRORS = frozenset(
    {
        "missing", "folder", "special", "no_permission", "unreadable", "empty", "not_pdf", "changed",
        "changed_meanwhile", "disk_full", "damaged", "encrypted", "no_pages", "stops_checker", "check_failed",
        "too_many_pages", "too_big", "too_big_to_read", "too_big_to_upload", "fax_too_big",
        "far_too_many_pages",
        "picture_damaged", "picture_too_large", "heic_unreadable", "text_empty", "text_too_long",
        "office_missing", "office_failed", "office_too_long",
    }
)  # fmt: skip
WARNINGS = frozenset(
    {
        "needs_repair", "page_count_differs", "pages_unreadable", "hard_to_read", "mixed_orientation",
        "large_pages", "small_pages", "odd_shape", "xfa", "portfolio", "script", "sent_in_parts",
        "converted_by_office", "characters_missing", "cover_pages", "list_of_values", "linked_left_out",
        "parted_by_size", "not_printed", "not_drawn", "layer_not_printed",
        "redaction_not_applied", "attachments_left_out", "fonts_missing", "sign_fonts_missing",
        "tracked_changes", "columns_parted", "several_sheets", "blank_pages",
        "fonts_not_here", "sign_fonts_not_here", "quality_may_be_refused",
    }
)  # fmt: skip
FINE = frozenset(
    {"ready", "unlocked", "converted", "shrunk", "cleaned_up", "own_dots"}
    | {"changes_accepted", "fitted_to_width"}
)
_SEVERITIES = (
    dict.fromkeys(ERRORS, Severity.ERROR)
    | dict.fromkeys(WARNINGS, Severity.WARNING)
    | dict.fromkeys(FINE, Severity.FINE)
)


def finding(code: str, values: Mapping[str, Value] | None = None, *, variant: str | None = None) -> Finding:
    """The finding `code` with its severity, its sentence and its remedy, if any; or KeyError.

    `variant` picks a more telling sentence under the same code, as "picture" for a file that is no PDF.
    """
    filled = dict(values or {})
    remedy = _known(f"remedy.{code}", variant)
    return Finding(
        code=code,
        severity=_SEVERITIES[code],
        message=Message(code=_known(f"finding.{code}", variant) or f"finding.{code}", values=filled),
        remedy=Message(code=remedy, values=filled) if remedy else None,
    )


def _known(code: str, variant: str | None) -> str | None:
    """`code.variant` where there is such a sentence, else `code`, else None."""
    for candidate in (f"{code}.{variant}", code) if variant else (code,):
        try:
            phrase(candidate)
        except KeyError:
            continue
        return candidate
    return None


def refused(path: str, code: str, *, size_bytes: int = 0) -> PrecheckResult:
    """A file that was not even looked into, for the reason `code`."""
    said = finding(code, {"size": size_text(size_bytes)})
    return PrecheckResult(path=path, size_bytes=size_bytes, pages=None, findings=(said,))


def judge(path: str, found: Inspection) -> PrecheckResult:
    """What `found` means for sending the file."""
    if found.state == "too_big_to_read":
        return refused(path, "too_big_to_read", size_bytes=found.size_bytes)
    if found.state != "pdf":
        said = finding(found.state, variant=found.kind)
        return PrecheckResult(path=path, size_bytes=found.size_bytes, pages=None, findings=(said,))
    weighed = verdict(found)
    findings = sorted(_on_pdf(found, weighed), key=lambda said: -said.severity.rank)
    return PrecheckResult(
        path=path,
        size_bytes=found.size_bytes,
        pages=weighed.pages,
        page_sizes=_page_sizes(found.sizes),
        findings=tuple(findings) or (finding("ready"),),
    )


def as_sent(
    checked: PrecheckResult, numbers: Sequence[int], turned: Collection[int] = ()
) -> tuple[Finding, ...]:
    """What is to be said of a file of which only the pages `numbers` (from 1) are sent; the worst first.

    `turned` are those that a person turned: none of them is turned by itself.
    """
    if not checked.pages:
        return checked.findings
    checked = _about_pages(checked, numbers)
    is_whole = len(numbers) == checked.pages
    passed_over = _OF_ALL_PAGES if is_whole else _OF_ALL_PAGES | _OF_ALL_BYTES
    findings = [each for each in checked.findings if each.code not in passed_over]
    if len(checked.page_sizes) == checked.pages:
        sizes = {each: checked.page_sizes[each - 1] for each in numbers}
        findings += _on_orientation([_run(size) for each, size in sizes.items() if each not in turned])
        findings += _on_shapes([_run(size) for size in sizes.values()])
    findings += in_parts(len(numbers), parts_of(len(numbers)))
    findings = findings or [finding("ready")]
    return tuple(sorted(findings, key=lambda said: -said.severity.rank))


def _about_pages(checked: PrecheckResult, numbers: Collection[int]) -> PrecheckResult:
    """The same without a word of blank pages where none of them is sent."""
    kept = tuple(
        each
        for each in checked.findings
        if each.code != "blank_pages" or not page_numbers_of(each.message).isdisjoint(numbers)
    )
    return replace(checked, findings=kept)


def parts_of(pages: int, cover_pages: int = 0) -> int:
    """How many faxes so many pages need, each with its cover."""
    room = max(1, MAX_PAGES - cover_pages)
    return max(1, -(-pages // room))


def in_parts(pages: int, parts: int) -> tuple[Finding, ...]:
    """What is to be said of pages that are sent as several faxes."""
    if pages > MAX_PAGES_AT_ONCE:
        return (finding("far_too_many_pages", {"pages": pages, "limit": MAX_PAGES_AT_ONCE}),)
    return (finding("sent_in_parts", {"pages": pages, "parts": parts}),) if parts > 1 else ()


def with_notes(checked: PrecheckResult, notes: Sequence[Note]) -> PrecheckResult:
    """The same with more said of it, none of which stands against sending."""
    if not notes:
        return checked
    is_parted = any(note.code == "parted_by_size" for note in notes)
    passed_over = _OF_ALL_BYTES | {"ready"} if is_parted else {"ready"}
    findings = [each for each in checked.findings if each.code not in passed_over]
    findings += [finding(note.code, note.values, variant=note.variant) for note in notes]
    return replace(checked, findings=tuple(sorted(findings, key=lambda said: -said.severity.rank)))


def made_plain(before: PrecheckResult, after: PrecheckResult, notes: Sequence[Note]) -> PrecheckResult:
    """What is to be said of a file that a plain copy was made of: of both, each in its own matters.

    What was wrong with the file stays said, and its size is its own; the rest is the copy's, which is sent.
    """
    of_copy = _OF_ALL_PAGES | _OF_ALL_BYTES
    kept = [said for said in before.findings if said.code not in of_copy]
    findings = (*kept, *(said for said in after.findings if said.code in of_copy and said.code != "ready"))
    return with_notes(
        replace(after, size_bytes=before.size_bytes, findings=findings or (finding("ready"),)), notes
    )


def notes_on_shrunk(before: PrecheckResult, after_bytes: int) -> tuple[Note, ...]:
    """What is to be said of a shrunk document, beside what was to be said of how it came to be a PDF."""
    kept = [
        Note(code=said.code, values=said.message.values) for said in before.findings if said.code in _HISTORY
    ]
    sizes = {"before": size_text(before.size_bytes), "after": size_text(after_bytes)}
    kept.append(Note(code="shrunk", values=sizes))
    if after_bytes > MAX_UPLOAD_BYTES:
        values = {"size": size_text(after_bytes), "limit": size_text(MAX_UPLOAD_BYTES)}
        kept.append(Note(code="parted_by_size", values=values))
    return tuple(kept)


def notes_on_cleaned_up(
    before: PrecheckResult, pages: Sequence[int], blank_pages: Sequence[int], code: str = "cleaned_up"
) -> tuple[Note, ...]:
    """What is to be said of a document whose `pages` (from 1) were made so, beside its history."""
    kept = [
        Note(code=said.code, values=said.message.values) for said in before.findings if said.code in _HISTORY
    ]
    kept.append(Note(code=code, values={"n": len(pages)}))
    if blank_pages:
        numbers = ", ".join(map(str, blank_pages))
        kept.append(Note(code="blank_pages", values={"n": len(blank_pages), "pages": numbers}))
    return tuple(kept)


def check_bytes(files: Sequence[PrecheckResult], size_bytes: int) -> tuple[Finding, ...]:
    """What is to be said of the files' size as one fax, beside what each has of its own.

    What was shrunk already and is still too large is sent as several faxes.

    Args:
        size_bytes: of what is sent of them together.
    """
    if len(files) < 2 or size_bytes <= MAX_UPLOAD_BYTES:
        return ()
    is_shrunk = all(any(said.code == "shrunk" for said in file.findings) for file in files)
    code = "parted_by_size" if is_shrunk else "fax_too_big"
    return (finding(code, {"size": size_text(size_bytes), "limit": size_text(MAX_UPLOAD_BYTES)}),)


def _on_pdf(found: Inspection, weighed: Verdict) -> Iterator[Finding]:
    yield from _on_bytes(found.size_bytes)
    if weighed.problem is not None:
        yield finding(weighed.problem)
        return
    pages = weighed.pages or 0
    if pages > MAX_PAGES:
        yield finding("too_many_pages", {"pages": pages, "limit": MAX_PAGES})
    if weighed.other_pages is not None:
        yield finding("page_count_differs", {"pages": pages, "other": weighed.other_pages})
    if weighed.lost_pages:
        yield finding("pages_unreadable", {"n": weighed.lost_pages, "pages": pages})
    if found.was_repaired or weighed.is_doubtful or found.header_offset is None:
        yield finding("needs_repair")
    if weighed.is_incomplete:
        yield finding("hard_to_read")
    for feature in found.features:
        yield finding(feature)
    for note in found.notes:
        yield finding(note.code, note.values)
    yield from _on_orientation(found.sizes)
    yield from _on_shapes(found.sizes)


def _on_bytes(size_bytes: int) -> Iterator[Finding]:
    limits = (("too_big", MAX_FAX_BYTES), ("too_big_to_upload", MAX_UPLOAD_BYTES))
    for code, limit_bytes in limits:
        if size_bytes > limit_bytes:
            yield finding(code, {"size": size_text(size_bytes), "limit": size_text(limit_bytes)})
            return


def _run(size: PageSize) -> SizeRun:
    return SizeRun(pages=1, width_pt=size.width_pt, height_pt=size.height_pt)


def _on_orientation(runs: Sequence[SizeRun]) -> Iterator[Finding]:
    landscape = _pages(run for run in runs if layout(run.width_pt, run.height_pt).is_turned)
    portrait = _pages(runs) - landscape
    if landscape and portrait:
        yield finding("mixed_orientation", {"n": landscape})


def _on_shapes(runs: Sequence[SizeRun]) -> Iterator[Finding]:
    for code, is_so in _SHAPES.items():
        pages = _pages(run for run in runs if is_so(*sorted((run.width_pt, run.height_pt))))
        if pages:
            yield finding(code, {"n": pages})


_OF_ALL_PAGES = frozenset(
    {"ready", "too_many_pages", "mixed_orientation", "large_pages", "small_pages", "odd_shape"}
)
"""What is to be said of some pages may be said again of some of them, or not at all."""
_OF_ALL_BYTES = frozenset({"too_big", "too_big_to_upload"})
"""Part of a file is smaller; how much smaller is known once it is made."""

_HISTORY = frozenset(
    {
        *("unlocked", "converted", "converted_by_office"),
        *("characters_missing", "list_of_values", "linked_left_out"),
        *("cleaned_up", "blank_pages", "own_dots"),
    }
)

_SHAPES: Mapping[str, Callable[[float, float], bool]] = {
    "large_pages": lambda short_pt, long_pt: long_pt >= LARGE_SIDE_PT and long_pt <= short_pt * ODD_RATIO,
    "small_pages": lambda short_pt, long_pt: short_pt < SMALL_SIDE_PT and long_pt <= short_pt * ODD_RATIO,
    "odd_shape": lambda short_pt, long_pt: long_pt > short_pt * ODD_RATIO,
}


def _pages(runs: Iterable[SizeRun]) -> int:
    return sum(run.pages for run in runs)


def _page_sizes(runs: Sequence[SizeRun]) -> tuple[PageSize, ...]:
    """One size a page, equal neighbours sharing one object."""
    sizes: list[PageSize] = []
    for run in runs:
        sizes += [PageSize(width_pt=run.width_pt, height_pt=run.height_pt)] * run.pages
    return tuple(sizes)
