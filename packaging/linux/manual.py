"""The manual page, made of the command line's own words: `faxdesk --help` and the manual can't disagree."""

from datetime import UTC, datetime
from typing import Final

from words import Command, Word, commands

_STATUSES: Final = (
    ("0", "all well; with --wait: all delivered"),
    ("1", "something failed, or was refused as a duplicate; with --self-test: something is at fault"),
    ("2", "wrong usage"),
    ("3", "a person is needed: a fax is uncertain or held, or the queue is paused or on hold"),
    ("4", "not set up, or the key was refused"),
    ("5", "time-out with faxes still under way"),
)
_VARIABLES: Final = (
    ("FAXDESK_HOME", "one folder for all data, instead of ~/.local/share/FaxDesk"),
    ("FAXDESK_PRINT_SPOOL", "where printed documents wait, instead of /var/spool/faxdesk"),
    ("FAXDESK_LANGUAGE", "the language, as de or pt_BR; else the system's"),
    ("FAXDESK_CONNECTION_ID, FAXDESK_FROM, FAXDESK_LINES", "stand above the settings"),
    ("TELNYX_API_KEY, TELNYX_BASE_URL", "the account; the key stands above the keyring's"),
    ("HTTPS_PROXY, NO_PROXY", "proxies, as usual"),
)


def manual(version: str, at_s: int) -> str:
    """The page faxdesk(1) as roff."""
    window, *rest = commands()
    day = datetime.fromtimestamp(at_s, UTC).date().isoformat()
    lines = [
        f'.TH FAXDESK 1 "{day}" "FaxDesk {version}" "User Commands"',
        ".SH NAME",
        r"faxdesk \- send PDFs as faxes through Telnyx",
        ".SH SYNOPSIS",
        *(line for command in (window, *rest) for line in (".br", f".B {_plain(command.usage)}")),
        ".SH DESCRIPTION",
        "FaxDesk sends PDFs as faxes. Without a command it opens its window, with the documents named.",
        "The commands work on the same queue and need no display. With",
        r".B \-\-demo",
        "before a command it works on the built-in simulator: no account, and nothing leaves the computer.",
        ".SH OPTIONS",
        *_listed(window),
        ".SH COMMANDS",
        *(line for command in rest for line in _section(command)),
        ".SH EXIT STATUS",
        *(line for status, about in _STATUSES for line in (".TP", f".B {status}", _plain(about))),
        ".SH ENVIRONMENT",
        *(line for name, about in _VARIABLES for line in (".TP", f".B {_plain(name)}", _plain(about))),
        ".SH FILES",
        ".TP",
        r".I ~/.local/share/FaxDesk",
        "The queue, private copies of what still has to go out, and logs; in it",
        ".I real",
        "and",
        ".IR demo .",
    ]
    return "\n".join(lines) + "\n"


def _section(command: Command) -> list[str]:
    return [
        f".SS {_plain(command.name)}",
        _plain(command.about),
        ".PP",
        f".B {_plain(command.usage)}",
        *_listed(command),
    ]


def _listed(command: Command) -> list[str]:
    return [
        line for word in command.words for line in (".TP", f".B {_plain(_head(word))}", _plain(word.about))
    ]


def _head(word: Word) -> str:
    value = f" {word.value}" if word.value is not None else ""
    return ", ".join(f"{name}{value}" for name in word.names) or (word.value or "")


def _plain(text: str) -> str:
    """Text that roff prints as it is."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + escaped if escaped.startswith((".", "'")) else escaped
