"""What a translator, or who changes a sentence, does with the translations.

translate.py update [LANGUAGE ...]     bring the .ts files up to the source; a new LANGUAGE gets its file
translate.py check [LANGUAGE ...]      say what is ill-formed, and how many sentences are missing
translate.py build                     make .qm and .mo of all languages in shipped.txt
translate.py try FILE.ts FOLDER        make them of one file, complete or not
translate.py pseudo FOLDER             make the pseudo-language's
translate.py export LANGUAGE [--all]   untranslated (or all) sentences as lines of JSON
translate.py import LANGUAGE FILE      take such lines back in, filled in; exit status 1 where one was refused
"""

import argparse
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))  # for our own modules, which nobody has installed

import building  # noqa: E402
import exchange  # noqa: E402
import files  # noqa: E402
import meeting  # noqa: E402
import pseudo  # noqa: E402
import ts_file  # noqa: E402
from sentences import sentences  # noqa: E402


def main() -> int:
    """Do what the arguments say; the exit status."""
    given = _arguments()
    commands = {
        "update": _update,
        "check": _check,
        "letters": _letters,
        "build": _build,
        "try": _try,
        "pseudo": _pseudo,
        "export": _export,
        "import": _import,
    }
    return commands[given.command](given)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in ("update", "check"):
        commands.add_parser(name).add_argument("languages", nargs="*", metavar="LANGUAGE")
    commands.add_parser("letters").add_argument("languages", nargs="+", metavar="LANGUAGE")
    commands.add_parser("build")
    trying = commands.add_parser("try")
    trying.add_argument("file", type=Path)
    trying.add_argument("folder", type=Path)
    commands.add_parser("pseudo").add_argument("folder", type=Path)
    export = commands.add_parser("export")
    export.add_argument("language")
    export.add_argument("--all", action="store_true", dest="everything")
    back = commands.add_parser("import")
    back.add_argument("language")
    back.add_argument("file", type=Path)
    return parser.parse_args()


def _update(given: argparse.Namespace) -> int:
    source = sentences()
    for language in given.languages or files.languages():
        files.update(source, language)
    return 0


def _check(given: argparse.Namespace) -> int:
    source = sentences()
    wrong = 0
    for language in given.languages or files.languages():
        found = files.complaints(source, language)
        found += meeting.clashes(ts_file.read(files.path_of(language)))
        wrong += len(found)
        for line in found:
            print(f"{language}: {line}")
        count = len(files.missing(source, language))
        print(f"{language}: {len(source) - count} of {len(source)} translated, {len(found)} ill-formed")
    return 1 if wrong else 0


def _letters(given: argparse.Namespace) -> int:
    left = 0
    for language in given.languages:
        path = files.path_of(language)
        entries = meeting.dealt_out(ts_file.read(path))
        ts_file.write(path, language, entries.values())
        for line in (found := meeting.clashes(entries)):
            print(f"{language}: {line}")
        left += len(found)
    return 1 if left else 0


def _build(_given: argparse.Namespace) -> int:
    built = building.build_all(sentences())
    print(f"Languages: {', '.join(['en', *built])}")
    return 0


def _try(given: argparse.Namespace) -> int:
    building.build(sentences(), given.file, given.folder)
    return 0


def _pseudo(given: argparse.Namespace) -> int:
    source = sentences()
    given.folder.mkdir(parents=True, exist_ok=True)
    path = files.path_of(pseudo.LANGUAGE, given.folder)
    ts_file.write(path, pseudo.LANGUAGE, map(pseudo.pseudo_entry, source.values()))
    building.build(source, path, given.folder)
    return 0


def _export(given: argparse.Namespace) -> int:
    for line in exchange.exported(sentences(), given.language, everything=given.everything):
        print(line)
    return 0


def _import(given: argparse.Namespace) -> int:
    lines = given.file.read_text(encoding="utf-8").splitlines()
    taken, refused = exchange.imported(sentences(), given.language, lines)
    for line in refused:
        print(line, file=sys.stderr)
    print(f"{taken} taken, {len(refused)} refused")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
