"""Send requests and uploads in any journal: written down before they leave, found until they are over."""

from faxdesk.domain.fax.fax import Fax
from faxdesk.domain.fax.state import State
from faxdesk.engine.records.journal import Journal
from tests.store.contract.team import ACCOUNT, BASE_URL, NOW_S, ONE, TWO, WHY, add, go


def submit(journal: Journal, fax_id: int) -> Fax:
    """As the engine does it: the attempt and the move in one."""
    with journal.transaction():
        fax = journal.fax(fax_id)
        attempt = journal.attempts.open(
            fax, ACCOUNT, token=f"token-{fax_id}", media_name="m", submitted_at_s=NOW_S, clock_offset_s=0.5
        )
        assert journal.move(
            fax,
            State.SUBMITTING,
            cause=WHY,
            at_s=NOW_S,
            attempt_id=attempt.id,
            attempts=attempt.number,
        )
    return journal.fax(fax_id)


def test_an_attempt_is_kept_with_the_account_it_was_made_with(journal: Journal, other: Journal) -> None:
    [fax_id] = add(journal)
    fax = submit(journal, fax_id)
    [attempt] = other.listing.attempts(fax_id)
    assert (attempt.id, attempt.number, attempt.account) == (fax.attempt_id, 1, ACCOUNT)
    assert (attempt.token, attempt.clock_offset_s, attempt.way) == (f"token-{fax_id}", 0.5, fax.way)
    journal.attempts.update(attempt.id, remote_id="r-1", checks=3, next_check_s=NOW_S + 8)
    found = other.attempts.get(attempt.id)
    assert (found.remote_id, found.checks, found.next_check_s) == ("r-1", 3, NOW_S + 8)
    assert other.attempts.knows_remote_id("r-1")
    assert not other.attempts.knows_remote_id("r-2")


def test_what_the_provider_has_is_followed_by_its_attempt(journal: Journal) -> None:
    first, second = add(journal, ONE, TWO)
    submit(journal, first)
    submit(journal, second)
    go(journal, first, State.ACCEPTED)
    [(fax, attempt)] = journal.work.followed()
    assert (fax.id, attempt.fax_id) == (first, first)
    assert [fax.id for fax in journal.work.in_state(State.SUBMITTING, State.ACCEPTED)] == [first, second]


def test_an_attempt_that_a_person_decided_about_is_watched_for_a_day(journal: Journal) -> None:
    fax = submit(journal, add(journal)[0])
    assert journal.attempts.watched() == []
    journal.attempts.watch(fax.attempt_id, NOW_S)
    [attempt] = journal.attempts.watched()
    assert (attempt.watch_until_s, attempt.ended_at_s, attempt.checks) == (NOW_S + 24 * 3600, NOW_S, 0)
    journal.attempts.update(attempt.id, watch_until_s=None)
    assert journal.attempts.watched() == []


def test_an_upload_is_used_again_while_it_lasts_and_deleted_when_nobody_needs_it(journal: Journal) -> None:
    [fax_id] = add(journal)
    payload_id = journal.fax(fax_id).payload_id
    media = journal.media.plan(payload_id, BASE_URL, "faxdesk-1")
    assert journal.media.live(payload_id, BASE_URL, until_s=NOW_S) is None
    journal.media.mark_uploaded(media.id, expires_at_s=NOW_S + 60)
    found = journal.media.live(payload_id, BASE_URL, until_s=NOW_S + 60)
    assert found is not None
    assert (found.id, found.media_name, found.is_uploaded) == (media.id, "faxdesk-1", True)
    assert journal.media.live(payload_id, BASE_URL, until_s=NOW_S + 61) is None
    assert journal.media.live(payload_id, "https://elsewhere.example", until_s=NOW_S) is None
    assert journal.media.to_delete(NOW_S) == []
    go(journal, fax_id, State.CANCELLED)
    assert [each.id for each in journal.media.to_delete(NOW_S)] == [media.id]
    journal.media.delete_later(media.id, NOW_S + 5)
    assert journal.media.to_delete(NOW_S) == []
    assert journal.media.to_delete(NOW_S + 5)[0].is_delete_asked
    journal.media.mark_deleted(media.id)
    assert journal.media.to_delete(NOW_S + 5) == []


def test_what_may_lie_at_the_provider_is_deleted_even_while_its_fax_waits(journal: Journal) -> None:
    left, own = add(journal, ONE)[0], add(journal, TWO)[0]
    media = {
        each: journal.media.plan(journal.fax(each).payload_id, BASE_URL, str(each)) for each in (left, own)
    }
    journal.move(journal.fax(own), State.UPLOADING, cause=WHY, at_s=NOW_S, media_id=media[own].id)
    journal.media.mark_left_uploads_doubtful()
    assert [each.id for each in journal.media.to_delete(NOW_S)] == [media[left].id]
    journal.media.mark_doubtful(media[own].id)
    assert len(journal.media.to_delete(NOW_S)) == 2
    assert not journal.media.get(media[own].id).is_uploaded


def test_waits_that_began_in_what_is_the_future_now_begin_again(journal: Journal) -> None:
    fax = submit(journal, add(journal)[0])
    assert fax.attempt_id is not None
    journal.attempts.update(fax.attempt_id, next_check_s=NOW_S + 8)
    assert journal.work.clock_set_back(NOW_S + 1) == 0
    assert journal.work.clock_set_back(NOW_S - 7200) > 0
    assert journal.fax(fax.id).state_since_s == NOW_S - 7200
    assert journal.attempts.get(fax.attempt_id).next_check_s == NOW_S - 7200
