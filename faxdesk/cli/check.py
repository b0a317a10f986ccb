"""faxdesk check: the precheck."""

import os
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from faxdesk.cli import said
from faxdesk.cli.arguments.paper import paper_of
from faxdesk.cli.given.documents import choices_of
from faxdesk.cli.judging.page_judge import PagesJudged, judge_pages
from faxdesk.cli.output import check_json, check_lines, print_json, say
from faxdesk.cli.preview import options_of
from faxdesk.cli.status import Exit
from faxdesk.documents import checking, precheck
from faxdesk.documents.client import WorkerClient
from faxdesk.documents.convert.converter import Converter
from faxdesk.documents.scratch import scratch_folder, wipe_leftovers
from faxdesk.domain.document.document import PrecheckResult
from faxdesk.domain.document.page_times import TO_BE_CONFIRMED
from faxdesk.domain.document.severity import Severity
from faxdesk.domain.options import FINER_THAN_FINE, FaxOptions
from faxdesk.processes import guard_command, worker_command
from faxdesk.system.resources import resource_path


def run(given: Namespace) -> int:
    """Check each file; 1 when any can't be sent, 3 when any must be confirmed. Needs no data folder and no
    account."""
    options = options_of(given)
    wipe_leftovers()
    worker = WorkerClient(command=worker_command())
    converter = Converter(lambda: worker, lambda: resource_path("fonts"), guard_command())
    statuses = []
    try:
        for name in given.files:
            checked, judged = _checked(Path(name), worker, converter, options, given)
            statuses.append(_status(checked))
            tell = _tell_json if given.json else _tell
            tell(checked, judged)
    finally:
        converter.close()
        worker.close()
    return Exit.FAILED if Exit.FAILED in statuses else max(statuses)


def _tell(checked: PrecheckResult, judged: PagesJudged) -> None:
    say(*check_lines(checked, judged.times.whole_s))
    if judged.advice is not None:
        say("  " + said.told("advice: {line}", line=judged.advice.line(judged.times.whole_s)))


def _tell_json(checked: PrecheckResult, judged: PagesJudged) -> None:
    advice = None if judged.advice is None else judged.advice.json
    print_json({**check_json(checked), **judged.times.json, "advice": advice})


def _status(checked: PrecheckResult) -> Exit:
    """Whether it can be sent, or only once somebody has confirmed it."""
    if checked.is_sendable:
        return Exit.OK
    wrong = {each.code for each in checked.findings if each.severity is Severity.ERROR}
    return Exit.PERSON_NEEDED if wrong <= TO_BE_CONFIRMED else Exit.FAILED


def _checked(
    path: Path,
    worker: WorkerClient,
    converter: Converter,
    options: FaxOptions,
    given: Namespace,
) -> tuple[PrecheckResult, PagesJudged]:
    """What is to be said of the file when all of it is sent, and of its pages with these options.

    The PDF that is made of it is deleted again.
    """
    with scratch_folder() as folder:
        outcome = checking.check_file(
            path,
            worker=worker,
            converter=converter,
            new_path=lambda: folder / f"{os.urandom(8).hex()}.pdf",
            paper=paper_of(given),
            choices=choices_of(given),
        )
        pages = range(1, (outcome.checked.pages or 0) + 1)
        findings = precheck.as_sent(outcome.checked, pages)
        if options.quality in FINER_THAN_FINE and outcome.checked.is_sendable:
            findings = (*findings, precheck.finding("quality_may_be_refused"))
        checked = replace(outcome.checked, findings=findings)
        judged = PagesJudged()
        if checked.is_sendable:
            sent = outcome.made or path
            judged = judge_pages(worker, sent, len(pages), options, is_confirmed=given.yes)
        return _with(checked, judged), judged


def _with(checked: PrecheckResult, judged: PagesJudged) -> PrecheckResult:
    """The checked file with what is to be said of its pages."""
    if not judged.findings:
        return checked
    others = [each for each in checked.findings if each.code != "ready"]
    findings = sorted((*judged.findings, *others), key=lambda said: -said.severity.rank)
    return replace(checked, findings=tuple(findings))
