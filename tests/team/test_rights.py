"""What clerks, leads and administrators may: the engine refuses it, and the server what rewrites history."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from faxdesk.cli.parser import parse
from faxdesk.cli.past import history as past
from faxdesk.domain import words
from faxdesk.domain.acts import ActFilter
from faxdesk.domain.errors import CommandRefusedError, NotAllowedError
from faxdesk.domain.people.contact import Contact, ContactNumber, DoNotFax
from faxdesk.domain.people.rights import Right, Role
from faxdesk.engine.session import Session
from faxdesk.engine.team.deciding import Decision
from faxdesk.store.postgres.pool import Pool
from faxdesk.store.postgres.roles import grant, set_right
from tests.postgres import Server, needs_postgres, shared_server, together
from tests.team.people import Apps, office, send

pytestmark = [needs_postgres, together]

TO = "+13127367276"


@pytest.fixture
def server() -> Server:
    return shared_server()


@pytest.fixture
def team(server: Server, tmp_path: Path) -> Iterator[tuple[str, Apps]]:
    with office(server, tmp_path) as found:
        yield found


@pytest.fixture
def database(team: tuple[str, Apps]) -> str:
    return team[0]


@pytest.fixture
def come(team: tuple[str, Apps]) -> Apps:
    return team[1]


def be_uncertain(server: Server, database: str, fax_id: int) -> None:
    with server.connect(database) as connection:
        connection.execute("UPDATE fax SET state = 'uncertain', needs_attention = 1 WHERE id = %s", (fax_id,))


def test_each_fax_says_which_person_and_desk_sent_it(come: Apps) -> None:
    nora, ben = come("nora"), come("ben")
    [fax_id] = send(nora, TO)
    fax = ben.faxes.fax(fax_id)
    assert (fax.person, fax.desk_name, fax.desk) == ("nora", "Desk of nora", nora.desk.id)
    assert nora.queue.rights.owns(fax)
    assert not ben.queue.rights.owns(fax)


def test_a_broadcast_s_faxes_say_it_too(come: Apps) -> None:
    nora, ben = come("nora"), come("ben")
    ids = send(nora, *(f"+1312736727{digit}" for digit in range(5)))
    found = ben.faxes.faxes(ids)
    assert {(each.person, each.desk) for each in found} == {("nora", nora.desk.id)}
    [broadcast] = {each.broadcast_id or 0 for each in found}
    for command in (ben.broadcasts.pause, ben.broadcasts.stop, ben.broadcasts.results):
        with pytest.raises(NotAllowedError):
            command(broadcast)
    assert nora.broadcasts.stop(broadcast).done == len(ids)


def test_a_clerk_changes_own_faxes_and_no_colleague_s(come: Apps) -> None:
    nora, ben, lea = come("nora"), come("ben"), come("lea")
    [first, second] = send(nora, TO, "+13127367277")
    for command in (ben.commands.cancel, ben.commands.hold, ben.commands.move_up, ben.commands.discard):
        with pytest.raises(NotAllowedError) as refused:
            command(first)
        assert "colleague" in words.text(refused.value.message)
    with pytest.raises(NotAllowedError):
        ben.queue.stop_everything()
    assert not ben.queue.status().is_paused
    nora.commands.cancel(first)
    lea.commands.cancel(second)
    assert {nora.faxes.fax(each).state.value for each in (first, second)} == {"cancelled"}


def test_what_a_clerk_sent_may_be_opened_by_them_and_a_lead_alone(come: Apps) -> None:
    nora, ben, lea = come("nora"), come("ben"), come("lea")
    [fax_id] = send(nora, TO)
    assert [each.fax.id for each in nora.commands.copies(fax_id)] == [fax_id]
    assert [each.fax.id for each in lea.commands.copies(fax_id)] == [fax_id]
    with pytest.raises(NotAllowedError):
        ben.commands.copies(fax_id)
    with ben.open_evidence() as evidence, pytest.raises(NotAllowedError):
        evidence.gather_proof([fax_id])
    gathered = ben.reports().gather(ben.faxes, ben.desk.settings.load(), [fax_id], ben.queue.rights)
    assert [each.may_show for each in gathered] == [False]


def test_money_and_files_are_a_lead_s_and_to_forget_is_an_administrator_s(come: Apps, tmp_path: Path) -> None:
    nora, lea, ada = come("nora"), come("lea"), come("ada")
    [fax_id] = send(nora, TO)
    nora.commands.cancel(fax_id)
    for session, may in ((nora, False), (lea, True)):
        assert session.queue.may_see_money is may
        assert _is_refused(session, Right.MONEY) is not may
        assert _is_refused(session, Right.EXPORT) is not may
    with pytest.raises(NotAllowedError):
        _ = nora.queue.costs
    with nora.open_evidence() as evidence, pytest.raises(NotAllowedError):
        evidence.export(tmp_path / "chain.jsonl")
    for given in (
        ["--totals", "day", "--csv"],
        ["--csv"],
        ["--totals", "user", "-o", str(tmp_path / "t.csv")],
    ):
        with pytest.raises(NotAllowedError):
            past._list(nora, parse(["history", *given]))
    assert not (tmp_path / "t.csv").exists()
    past._list(nora, parse(["history", "--totals", "day"]))
    with pytest.raises(NotAllowedError):
        lea.commands.remove(fax_id)
    ada.commands.remove(fax_id)
    assert lea.faxes.find(fax_id) is None


def test_do_not_fax_is_set_by_a_clerk_and_lifted_by_a_lead(come: Apps) -> None:
    nora, lea = come("nora"), come("lea")
    contact = Contact(id=0, name="Dr. Roe", numbers=(ContactNumber(address=TO),))
    [contact_id] = nora.address_book.add([contact]).added
    marked = replace(
        nora.address_book.contact(contact_id), do_not_fax=DoNotFax(reason="wish", by="nora", since_s=1.0)
    )
    nora.address_book.change(marked)
    lifted = replace(marked, do_not_fax=None)
    for change in (lifted, replace(marked, numbers=(ContactNumber(address="+13127367299"),))):
        with pytest.raises(NotAllowedError):
            nora.address_book.change(change)
    with pytest.raises(NotAllowedError):
        nora.address_book.remove([contact_id])
    nora.address_book.change(replace(marked, notes="called back"))
    lea.address_book.change(lifted)
    assert nora.address_book.contact(contact_id).do_not_fax is None


def test_it_says_what_a_role_may_and_the_server_keeps_the_book_by_it(
    server: Server, database: str, come: Apps
) -> None:
    with closing(Pool(server.url(database))) as pool, pool.borrowed(30.0) as connection:
        set_right(connection, Role.CLERK, Right.BOOK, may=False)
        set_right(connection, Role.CLERK, Right.MONEY, may=True)
        grant(connection)
    nora, lea = come("nora"), come("lea")
    contact = Contact(id=0, name="Dr. Roe", numbers=(ContactNumber(address=TO),))
    with pytest.raises(NotAllowedError):
        nora.address_book.add([contact])
    assert nora.queue.may_see_money
    lea.address_book.add([contact])
    with psycopg.connect(server.url(database, "nora"), autocommit=True) as connection:
        for statement in ("DELETE FROM contact", "INSERT INTO role_right VALUES ('clerk', 'forget')"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET target = 'delivered'",
        "UPDATE event SET detail = '{}', at_s = 0",
        "UPDATE event SET hash = '\\x00'",
        'UPDATE event SET cause = \'{"code": "story.delivered", "values": {}}\'',
        "DELETE FROM event",
        "DELETE FROM fax",
        "TRUNCATE event CASCADE",
        "UPDATE act SET what = 'resumed'",
        "UPDATE act SET detail = '{\"fax\": 2}'",
        "UPDATE act SET by_user = 'ben'",
        "DELETE FROM act",
        "UPDATE chain SET last_id = last_id - 1",
        "UPDATE chain SET last_hash = '\\x00'",
        "UPDATE chain SET name = 'other'",
        "DELETE FROM chain",
        "DELETE FROM removed_event",
        "UPDATE seal SET count = 0",
        "UPDATE fax SET recipient = '+13127360000'",
        "UPDATE fax SET person = 'ben'",
        "UPDATE meta SET value = '1'",
        "ALTER TABLE event DISABLE TRIGGER ALL",
        "SET session_replication_role = replica",
        "CREATE TABLE mine (id integer)",
    ],
)
def test_the_server_itself_refuses_an_administrator_s_user_to_rewrite_what_happened(
    server: Server, database: str, come: Apps, statement: str
) -> None:
    ada = come("ada")
    [fax_id] = send(ada, TO)
    ada.commands.cancel(fax_id)
    with (
        psycopg.connect(server.url(database, "ada"), autocommit=True) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement)
    with ada.open_evidence() as evidence:
        assert evidence.audit().is_whole


def test_nobody_sends_in_another_s_name(server: Server, database: str, come: Apps) -> None:
    nora = come("nora")
    [fax_id] = send(nora, TO)
    with psycopg.connect(server.url(database, "ben"), autocommit=True) as connection:
        columns = [
            str(row[0])
            for row in connection.execute(
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'fax'"
                " AND column_name NOT IN ('id', 'person')"
            )
        ]
        listed = ", ".join(columns)
        connection.execute(f"INSERT INTO fax ({listed}, person) SELECT {listed}, person FROM fax")
    assert [each.person for each in nora.faxes.all_faxes()] == ["nora", "ben"]
    assert fax_id == 1


def test_of_two_who_decide_at_once_one_wins_and_the_other_is_told(
    server: Server, database: str, come: Apps
) -> None:
    lea, ada = come("lea"), come("ada")
    for decisions in ((Decision.SEND_AGAIN, Decision.MARK_SENT), (Decision.MARK_SENT, Decision.SEND_AGAIN)):
        [fax_id] = send(lea, TO)
        be_uncertain(server, database, fax_id)
        seen_by_lea, seen_by_ada = lea.faxes.fax(fax_id), ada.faxes.fax(fax_id)
        lea.commands.decide(fax_id, decisions[0], seen=seen_by_lea)
        before = ada.faxes.history(fax_id)
        with pytest.raises(CommandRefusedError) as refused:
            ada.commands.decide(fax_id, decisions[1], seen=seen_by_ada)
        assert refused.value.code == "command.decided_by"
        assert "has just decided about fax" in words.text(refused.value.message)
        assert ada.faxes.history(fax_id) == before
        acts = [told.act.what for told in ada.acts().all(ActFilter(fax_id=fax_id))]
        assert acts.count("decided") == 1


def _is_refused(session: Session, right: Right) -> bool:
    try:
        session.queue.require(right)
    except NotAllowedError:
        return True
    return False
