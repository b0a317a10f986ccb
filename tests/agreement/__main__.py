"""python -m tests.agreement [FOLDER ...] [--count N] [--seed N]: how often do the readers say what most say?

Measured are pypdf alone, PDFium alone and FaxDesk's precheck, each against what two of poppler, qpdf and
mupdf agree on: a number of pages, or a refusal. Without a folder a set of odd PDFs is made.

Then pictures: whether PDFium, poppler, Ghostscript and MuPDF draw of the file that travels what the preview
shows, over odd PDFs with marks on their pages.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient, WorkerFailure
from faxdesk.processes import worker_command
from tests import drawing
from tests.agreement import pictures
from tests.agreement.making import odd_pdfs
from tests.agreement.readers import (
    ALONE,
    REFERENCES,
    Alone,
    majority,
    missing_programs,
    pages_by_reference,
)

OURS: Final = "FaxDesk"
READERS: Final = (*ALONE, OURS)
Pages = int | None

MARKED_SHARE: Final = 0.6
"""So many of the PDFs whose pages are drawn have something on them that programs treat in their own ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What everybody said of one file: a page count, or None for a refusal."""

    name: str
    references: tuple[Pages, ...]
    said: dict[str, Pages]

    @property
    def is_decided(self) -> bool:
        return majority(self.references)[0]

    def agrees(self, reader: str) -> bool:
        """Whether this reader says what most references say."""
        return self.said[reader] == majority(self.references)[1]


def main(arguments: Sequence[str]) -> int:
    """Exit status 2 where a reference program is missing."""
    wanted = _parser().parse_args(arguments)
    if missing := sorted({*missing_programs(), *drawing.missing_programs()}):
        print(
            f"Not here: {', '.join(missing)}. Try: apt install poppler-utils qpdf mupdf-tools ghostscript",
            file=sys.stderr,
        )
        return 2
    if wanted.folders:
        for folder in wanted.folders:
            print(f"\n{folder}")
            paths = sorted(path for path in folder.rglob("*") if path.is_file())
            _report(ask_all(paths))
            pictures.report(pictures.compare_all(paths[: wanted.pictures]))
        return 0
    with tempfile.TemporaryDirectory() as made:
        _report(ask_all(_written(Path(made, "read"), odd_pdfs(wanted.count, wanted.seed))))
        drawn = odd_pdfs(wanted.pictures, wanted.seed, marked_share=MARKED_SHARE)
        pictures.report(pictures.compare_all(_written(Path(made, "drawn"), drawn)))
    return 0


def _written(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    folder.mkdir()
    for name, content in files:
        (folder / name).write_bytes(content)
    return sorted(folder.iterdir())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.agreement", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="folders of PDFs to measure instead")
    parser.add_argument("--count", type=int, default=1_200, help="how many PDFs to make (1200)")
    parser.add_argument("--pictures", type=int, default=300, help="of how many PDFs pages are drawn (300)")
    parser.add_argument("--seed", type=int, default=11, help="which PDFs to make (11)")
    return parser


def ask_all(paths: Sequence[Path]) -> list[Answers]:
    """Everybody's word on each of the files."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        references = list(pool.map(_ask_references, paths))
    alone = {name: Alone(name) for name in ALONE}
    worker = WorkerClient(command=worker_command())
    try:
        return [
            Answers(
                name=path.name,
                references=counts,
                said={name: reader.pages(path) for name, reader in alone.items()}
                | {OURS: _ask_us(worker, path)},
            )
            for path, counts in zip(paths, references, strict=True)
        ]
    finally:
        worker.close()
        for reader in alone.values():
            reader.close()


def _ask_references(path: Path) -> tuple[Pages, ...]:
    return tuple(pages_by_reference(name, path) for name in REFERENCES)


def _ask_us(worker: WorkerClient, path: Path) -> Pages:
    try:
        return worker.count_pages(path)
    except WorkerFailure:
        return None


def _report(answers: Sequence[Answers]) -> None:
    decided = [each for each in answers if each.is_decided]
    print(f"{len(answers)} files, of which {len(answers) - len(decided)} without a majority")
    if not decided:
        return
    for reader in READERS:
        share = sum(each.agrees(reader) for each in decided) / len(decided)
        print(f"  {reader:10} agrees on {100 * share:6.2f} %")
    print("\nwhere they don't, by what was done to the file:")
    print("\n".join(_by_kind(decided)))
    print(f"\nwhere {OURS} doesn't ({', '.join(REFERENCES)}; {', '.join(READERS)}):")
    for each in decided:
        if not each.agrees(OURS):
            said = [each.said[reader] for reader in READERS]
            print(f"  {each.name}: {_words(each.references)}; {_words(said)}")


def _by_kind(decided: Sequence[Answers]) -> list[str]:
    """A line for each word in the files' names (1234-word-word.pdf), the worst for us first."""
    files: Counter[str] = Counter()
    misses: Counter[tuple[str, str]] = Counter()
    for each in decided:
        for kind in set(each.name.removesuffix(".pdf").split("-")[1:]):
            files[kind] += 1
            misses.update((kind, reader) for reader in READERS if not each.agrees(reader))
    worst = sorted(files, key=lambda kind: (-misses[kind, OURS], kind))
    return [
        f"  {kind:20} {files[kind]:5} files"
        + "".join(f"  {reader} {misses[kind, reader]:3}" for reader in READERS)
        for kind in worst
        if any(misses[kind, reader] for reader in READERS)
    ]


def _words(counts: Iterable[Pages]) -> str:
    return ", ".join("none" if count is None else str(count) for count in counts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
