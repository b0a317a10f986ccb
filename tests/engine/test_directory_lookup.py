"""The directory is asked beside the window: late, wrong and absent answers hold nobody up."""

import threading
from collections.abc import Iterator

import pytest

from faxdesk.domain.errors import DirectoryError
from faxdesk.domain.people.directory import DirectoryEntry, DirectorySettings
from faxdesk.engine.book.directory import (
    Answer,
    Directory,
    DirectoryLookup,
    DirectoryPasswords,
    suggestions,
)
from faxdesk.engine.book.suggesting import Suggestion
from faxdesk.system.secrets import KeyringUnavailableError, KeyStore, SessionKeyStore
from tests.keyrings import MemoryKeyring

SETTINGS = DirectorySettings(server="ldaps://dc.example.org")
OTHER = DirectorySettings(server="ldaps://other.example.org")
SMITH = DirectoryEntry(name="Smith", company="Clinic", faxes=("(312) 736-7276", "nonsense"))


class OneDirectory:
    """Answers when the test lets it, and remembers what it was asked.

    Attributes:
        may_answer: cleared, it keeps whoever asks waiting, as a slow server does.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.fault: DirectoryError | None = None
        self.was_asked = threading.Semaphore(0)

    def search(self, text: str, *, limit: int) -> list[DirectoryEntry]:
        self.asked.append(text)
        self.was_asked.release()
        self.may_answer.wait()
        if self.fault is not None:
            raise self.fault
        return [SMITH] if "smith".startswith(text) else []

    def check(self) -> None:
        self.search("", limit=0)

    def close(self) -> None:
        pass

    def abort(self) -> None:
        self.may_answer.set()


class Typist:
    """Types, and hears what comes."""

    def __init__(self, directory: OneDirectory) -> None:
        self.now_s = 1_000.0
        self.directory = directory
        self.heard: list[tuple[str, Answer]] = []
        self._came = threading.Semaphore(0)
        self.lookup = DirectoryLookup(
            self._connect, DirectoryPasswords(KeyStore(), SessionKeyStore()), lambda: self.now_s, rest_s=0.0
        )

    def types(self, text: str, settings: DirectorySettings = SETTINGS) -> Answer | None:
        return self.lookup.look_for(text, settings, self._hears)

    def waits(self) -> tuple[str, Answer]:
        assert self._came.acquire(timeout=30)
        return self.heard[-1]

    def _connect(self, _settings: DirectorySettings) -> Directory:
        return self.directory

    def _hears(self, text: str, answer: Answer) -> None:
        self.heard.append((text, answer))
        self._came.release()


@pytest.fixture
def typist() -> Iterator[Typist]:
    one = Typist(OneDirectory())
    yield one
    one.lookup.stop(30)


def test_what_is_found_comes_later_and_at_once_the_second_time(typist: Typist) -> None:
    assert typist.types("smi") is None
    assert typist.waits() == ("smi", Answer(entries=(SMITH,)))
    assert typist.types(" SMI ") == Answer(entries=(SMITH,))
    assert typist.directory.asked == ["smi"]
    typist.now_s += 301
    assert typist.types("smi") is None
    typist.waits()


@pytest.mark.parametrize(("text", "settings"), [("sm", SETTINGS), ("smith", DirectorySettings())])
def test_nobody_is_asked_for_two_letters_or_where_no_directory_is_set(
    typist: Typist, text: str, settings: DirectorySettings
) -> None:
    assert typist.types(text, settings) == Answer()
    assert typist.directory.asked == []


def test_an_answer_to_what_was_typed_before_is_dropped(typist: Typist) -> None:
    typist.directory.may_answer.clear()
    typist.types("smi")
    assert typist.directory.was_asked.acquire(timeout=30)
    assert typist.types("smit") is None  # at once, though the directory is still busy
    typist.directory.may_answer.set()
    assert typist.waits()[0] == "smit"
    assert [text for text, _ in typist.heard] == ["smit"]


def test_after_a_fault_it_is_left_alone_for_longer_each_time(typist: Typist) -> None:
    typist.directory.fault = DirectoryError("directory.too_slow", server="dc")
    for pause_s in (5, 10, 20, 40, 80, 160, 300, 300):
        assert typist.types("smi") is None
        assert typist.waits()[1].problem is not None
        typist.now_s += pause_s - 1
        answer = typist.types("smit")
        assert answer is not None
        assert answer.problem is not None
        typist.now_s += 2
    typist.directory.fault = None
    assert typist.types("smi") is None
    assert typist.waits()[1].entries == (SMITH,)


def test_another_directory_is_asked_anew(typist: Typist) -> None:
    typist.types("smi")
    typist.waits()
    assert typist.types("smi", OTHER) is None
    typist.waits()
    assert typist.directory.asked == ["smi", "smi"]


def test_a_server_that_keeps_silent_does_not_keep_the_program_from_ending(typist: Typist) -> None:
    typist.directory.may_answer.clear()
    typist.types("smi")
    assert typist.directory.was_asked.acquire(timeout=30)
    typist.lookup.stop(30)
    assert typist.heard == []


def test_numbers_that_can_be_faxed_are_offered_once_and_say_where_they_are_from() -> None:
    (found,) = suggestions([SMITH, SMITH], default_country="US")
    assert found.address == "+13127367276"
    assert (found.title, found.company, found.is_from_directory) == ("Smith", "Clinic", True)
    known = Suggestion(title="Dr. Smith", recipient=found.recipient)
    assert suggestions([SMITH], default_country="US", besides=[known]) == []


def test_a_password_is_kept_in_the_keyring_under_server_and_user(memory_keyring: MemoryKeyring) -> None:
    named = DirectorySettings(server="ldaps://dc.example.org", user="cn=faxdesk")
    passwords = DirectoryPasswords(KeyStore(), SessionKeyStore())
    assert passwords.get(named) is None
    assert passwords.keep(named, "PASSWORD")
    assert list(memory_keyring.passwords.values()) == ["PASSWORD"]
    assert DirectoryPasswords(KeyStore(), SessionKeyStore()).get(named) == "PASSWORD"
    assert DirectoryPasswords(KeyStore(), SessionKeyStore()).get(SETTINGS) is None


def test_without_a_keyring_the_password_lasts_as_long_as_the_program() -> None:
    passwords = DirectoryPasswords(KeyStore(), SessionKeyStore())
    with pytest.raises(KeyringUnavailableError):
        KeyStore().get("x")
    assert not passwords.keep(SETTINGS, "PASSWORD")
    assert passwords.get(SETTINGS) == "PASSWORD"
