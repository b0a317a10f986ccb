"""Every code has its sentence, and every sentence can be filled in."""

import ast
import pkgutil
import re
import string
from importlib import import_module
from pathlib import Path

import pytest

import faxdesk
from faxdesk.domain import words
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.fax.failure import CLASS_OF_REASON, FailureClass
from faxdesk.domain.fax.retry import POLICIES, after_failure
from faxdesk.domain.fax.state import GROUPS, State
from faxdesk.domain.preferences import Preferences
from faxdesk.domain.words import Message, all_tables, duration_text, page_text, size_text, when_text

CODE = re.compile(r"(story|next|command|setup|api|input|journal|file|hold|advice|report)\.[a-z0-9_]*[a-z0-9]")


NO_CODES = {"journal.db", "api.key", "report.pdf", "journal.json"}
"""What only looks like a code: a file's name, the beginning of several codes."""


def codes_in_the_source() -> set[str]:
    found = set()
    for path in Path(faxdesk.__file__).parent.rglob("*.py"):
        if path.parent.name == "words":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and CODE.fullmatch(text):
                found.add(text)
    return found


def test_every_code_that_the_program_uses_has_its_sentence() -> None:
    codes = codes_in_the_source() - NO_CODES
    assert len(codes) > 60
    assert {code for code in codes if not words.has_phrase(code)} == set()


def test_every_state_group_and_reason_has_words() -> None:
    for state in State:
        assert words.has_phrase(f"state.{state}")
    for group in GROUPS:
        assert words.has_phrase(f"group.{group}")
    for reason in CLASS_OF_REASON:
        assert words.has_phrase(f"failure.{reason}")


def test_every_sentence_of_every_module_is_found_by_its_code() -> None:
    names = [module.name for module in pkgutil.iter_modules(words.__path__)]
    found = {name: getattr(import_module(f"{words.__name__}.{name}"), name.upper(), {}) for name in names}
    assert sum(map(len, found.values())) > 500
    for table in found.values():
        assert all(words.phrase(code) is said for code, said in table.items())


def test_no_code_stands_in_two_tables() -> None:
    codes = [code for table in all_tables() for code in table]
    assert len(codes) == len(set(codes))


def test_no_sentence_shows_a_code_and_each_ends_like_one() -> None:
    for table in all_tables():
        for code, phrase in table.items():
            for text in filter(None, (phrase.one, phrase.other)):
                names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
                assert (
                    "_"
                    not in text.replace("- _ ~", "")
                    .replace("API_KEY", "")
                    .replace("BASE_URL", "")
                    .replace("TELNYX_", "")
                    .replace("FAXDESK_", "")
                    or names
                ), code
                if not code.startswith(("state.", "group.", "advice.remedy.", "report.", "news.", "format.")):
                    assert text.rstrip().endswith((".", "?", "}")), code


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_000, "1 KB"), (999_499, "999 KB"), (999_500, "1.0 MB"),
     (4_240_000, "4.2 MB"), (42_000_000, "42 MB")],
)  # fmt: skip
def test_sizes_read_like_sizes(size_bytes: int, text: str) -> None:
    assert size_text(size_bytes) == text


def test_counts_pauses_and_times_read_like_people_say_them() -> None:
    assert (page_text(1), page_text(3), page_text(1200), page_text(None)) == (
        "1 page",
        "3 pages",
        "1,200 pages",
        "",
    )
    assert (duration_text(20), duration_text(150), duration_text(7200)) == ("20 s", "2 min", "2 h")
    now_s = 1_790_000_000.0
    assert len(when_text(now_s, now_s)) == 5
    assert when_text(now_s - 2 * 86_400, now_s)[:3].isalpha()
    assert when_text(now_s - 30 * 86_400, now_s).startswith("2026-")


def test_plurals_follow_the_number() -> None:
    message = Message(code="finding.too_many_pages", values={"pages": 400, "limit": 350, "n": 400})
    assert "400" in words.text(message)


def pause_s(reason: str, preferences: Preferences, tries: int, chance: float = 0.0) -> float:
    return after_failure(reason, preferences, tries_made=tries, chance=chance).pause_s


def test_pauses_grow_and_end() -> None:
    usual = Preferences()
    pauses = [pause_s("receiver_no_answer", usual, tries) for tries in range(1, 5)]
    assert pauses == sorted(pauses)
    assert after_failure("receiver_no_answer", usual, tries_made=5, chance=0).state is State.FAILED
    assert pause_s("user_busy", usual, 1) < pauses[0]
    assert pause_s("user_busy", usual, 1, chance=1) > pause_s("user_busy", usual, 1)
    assert after_failure("never heard of", usual, tries_made=1, chance=0).state is State.FAILED
    assert set(POLICIES) < set(FailureClass)


def test_a_person_may_set_other_pauses_but_none_that_burn_faxes() -> None:
    patient = Preferences(busy_pauses_s=(30, 45), line_pauses_s=(600,))
    assert [pause_s("user_busy", patient, tries) for tries in (1, 2, 3)] == [30, 45, 45]
    assert pause_s("carrier_lost", patient, 4) == 600
    for pauses in ((), (0,), (60, 100_000)):
        with pytest.raises(InvalidInputError):
            Preferences(busy_pauses_s=pauses)
