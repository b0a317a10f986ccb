"""A data folder with faxes that are over, whose files can be searched byte by byte."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from faxdesk.documents.client import WorkerClient
from faxdesk.documents.spool import Spool
from faxdesk.domain.document.cover import Cover, CoverFields
from faxdesk.domain.fax.fax import Document, Payload, Submission
from faxdesk.domain.fax.state import State
from faxdesk.domain.options import FaxOptions
from faxdesk.domain.people.recipient import Recipient
from faxdesk.domain.policy import NO_POLICY, Policy
from faxdesk.domain.retention import DAY_S, RetentionRules
from faxdesk.domain.words import Message
from faxdesk.engine.first_pages import FirstPages
from faxdesk.engine.previews import Previews
from faxdesk.engine.records.journal import Journal
from faxdesk.engine.retention.purging import Purging
from faxdesk.engine.stores import Stores
from tests.stores import open_desk, open_journal

NOW_S: Final = 1_790_000_000.0
WORDS: Final = ("Zwetschgenkuchen", "Biopsiebefund", "Karzinom")
NAME: Final = "Dr. Ottilie Quittelmann"
NUMBER: Final = "+13125550173"
DELIVERED: Final = (State.SUBMITTING, State.ACCEPTED, State.DELIVERED)


class KeptFolder:
    """What FaxDesk keeps, as one process has it open."""

    def __init__(
        self,
        path: Path,
        policy: Policy = NO_POLICY,
        rules: RetentionRules | None = None,
        *,
        worker: WorkerClient | None = None,
        journal: Journal | None = None,
    ) -> None:
        """`journal` is a team's, whose desk this is; its own unless given."""
        self.path = path
        self.now_s = NOW_S
        path.mkdir(exist_ok=True)
        self.spool = Spool(path / "spool")
        self.previews = Previews(path / "previews", lambda _url, _path: None, lambda _fax_id: True)
        self.first_pages = FirstPages(path / "first-pages", lambda: _given(worker), lambda: self.spool)
        self.stores = Stores(
            journal=journal or open_journal(path / "journal.db"),
            desk=open_desk(path / "journal.db", policy=policy),
        )
        self.rules = rules
        self.elapsed_s = 0.0
        self.purging = Purging(
            self.stores,
            self._rules,
            folder=path,
            spool=lambda: self.spool,
            previews=lambda: self.previews,
            first_pages=lambda: self.first_pages,
            now_s=lambda: self.now_s,
            elapsed_s=lambda: self.elapsed_s,
        )

    def close(self) -> None:
        self.previews.stop(5.0)
        self.stores.close()

    def _rules(self, stores: Stores) -> RetentionRules:
        return self.rules or RetentionRules.of(stores.desk.settings.load())

    def sent(
        self,
        *numbers: str,
        name: str = NAME,
        text: str = " ".join(WORDS),
        days_ago: float = 40,
        path: tuple[State, ...] = DELIVERED,
        copies: int = 50,
        content: bytes | None = None,
    ) -> list[int]:
        """Faxes of one press of Send that are over, each with a picture, all that a fax may have."""
        at_s = self.now_s - days_ago * DAY_S
        source = self.path.parent / f"{os.urandom(4).hex()}.pdf"
        source.write_bytes(content or f"%PDF-1.7\n{text}\n".encode() * copies)
        copy = self.spool.take(source)
        source.unlink()
        document = Document(name=f"{name}.pdf", sha256=copy.sha256, pages=1, size_bytes=9)
        fields = CoverFields(recipient=name, subject=WORDS[1], reference="AZ-815", message=text)
        submission = Submission(
            payload=Payload(
                documents=(document,),
                spool_name=copy.name,
                sha256=copy.sha256,
                size_bytes=copy.size_bytes,
                pages=1,
            ),
            recipients=tuple(Recipient(address=each, name=name) for each in numbers or (NUMBER,)),
            from_number="+13125790015",
            options=FaxOptions(),
            cover=Cover(fields=fields),
        )
        journal = self.stores.journal
        ids = journal.add(submission, at_s=at_s)
        for fax_id in ids:
            for state in path:
                fax = journal.fax(fax_id)
                values = {"status": f"{name} {numbers[0] if numbers else NUMBER}"}
                cause = Message(code="story.status", values=values)
                assert journal.move(fax, state, cause=cause, at_s=at_s + 60, detail={"said": name})
            (self.path / "previews").mkdir(exist_ok=True)
            (self.path / "previews" / f"{fax_id}-{'a' * 24}").write_text(f"II*\0 {text}")
        return ids

    def file_of(self, fax_id: int) -> Path:
        name = self.stores.journal.fax(fax_id).payload.spool_name
        assert name is not None
        return self.spool.path(name)

    def files_with(self, *words: str) -> list[str]:
        """Files below the folder in which any of these stands, however it is spelled."""
        return self.words_below(self.path, *words)

    @staticmethod
    def words_below(folder: Path, *words: str) -> list[str]:
        """The same below any folder."""
        forms = [form.lower() for word in words for form in _spelled(word)]
        found = []
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes().lower()
                if any(form in content for form in forms):
                    found.append(path.relative_to(folder).as_posix())
        return found


def _given(worker: WorkerClient | None) -> WorkerClient:
    assert worker is not None, "nothing is drawn unless the settings say so"
    return worker


def _spelled(word: str) -> Iterator[bytes]:
    yield word.encode()
    yield word.encode("utf-16-le")
    if word.startswith("+"):
        yield word[1:].encode()
        yield word[2:].encode()


def fold_old(folder: KeptFolder) -> None:
    """What housekeeping does about faxes that ended days ago."""
    while folder.stores.journal.history.tidy(limit_s=5.0, now_s=folder.now_s):
        pass


def is_whole(folder: KeptFolder) -> bool:
    """What `faxdesk audit` says of the journal."""
    from faxdesk.engine.evidence.audit import audit

    with closing(open_journal(folder.path / "journal.db")) as journal:
        return audit(journal.chain, [], at_s=folder.now_s).is_whole
