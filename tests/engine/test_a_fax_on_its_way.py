"""From the queue to Delivered, and what the journal says at each step."""

import base64
from contextlib import closing
from pathlib import Path

from faxdesk.domain.fax.state import State
from faxdesk.domain.options import PreviewFormat, Quality
from faxdesk.simulator import Call, Fault, FaultKind
from faxdesk.telnyx.client import TelnyxClient
from tests.documents.corpus import simple
from tests.outbox import CONNECTION, FROM, TO, Outbox, with_options


def test_a_fax_is_delivered_and_its_story_tells_every_step(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    story = outbox.journal.listing.history(fax_id)
    assert [event.target for event in story if event.source is not event.target] == [
        State.QUEUED,
        State.UPLOADING,
        State.SUBMITTING,
        State.ACCEPTED,
        State.SENDING,
        State.DELIVERED,
    ]
    assert outbox.fax(fax_id).remote_id == outbox.simulator.faxes()[0].id


def test_the_request_carries_every_option_and_a_fresh_token(outbox: Outbox) -> None:
    options = with_options(
        quality=Quality.ULTRA_DARK,
        monochrome=True,
        black_threshold_pct=40,
        t38_enabled=False,
        store_preview=True,
        preview_format=PreviewFormat.PDF,
        from_display_name="Town hall",
        webhook_url="https://example.com/hook",
    )
    first, second = outbox.queue(TO, "+442079460123", options=options)
    outbox.submit_all()
    sent = outbox.simulator.faxes()
    assert [fax.to for fax in sent] == [TO, "+442079460123"]
    values = sent[0].values
    assert {name: values[name] for name in ("quality", "monochrome", "black_threshold", "t38_enabled")} == {
        "quality": "ultra_dark",
        "monochrome": True,
        "black_threshold": 40,
        "t38_enabled": False,
    }
    assert (values["preview_format"], values["from_display_name"]) == ("pdf", "Town hall")
    assert (values["connection_id"], values["from"]) == (CONNECTION, FROM)
    tokens = [fax.client_state or "" for fax in sent]
    assert len({*tokens}) == 2
    assert all(len(base64.b64decode(token, validate=True)) == 18 for token in tokens)
    kept = [outbox.journal.listing.attempts(fax_id)[0].token for fax_id in (first, second)]
    assert kept == tokens


def test_one_upload_serves_a_whole_list_and_is_deleted_at_its_end(outbox: Outbox) -> None:
    ids = outbox.queue("+13125550101", "+13125550102", "+13125550103")
    outbox.submit_all()
    assert outbox.calls("POST", "/media") == 1
    assert len(outbox.simulator.media_names()) == 1
    outbox.run_until(lambda: all(outbox.state(fax_id) is State.DELIVERED for fax_id in ids), within_s=60)
    outbox.housekeeping.step()
    assert outbox.simulator.media_names() == []


def test_a_lent_document_stays_while_one_fax_still_waits_for_it(outbox: Outbox) -> None:
    ids = outbox.queue("+13125550101", "+13127367101")  # the second is always busy
    outbox.run_until(lambda: outbox.state(ids[0]) is State.DELIVERED, within_s=60)
    outbox.housekeeping.step()
    assert outbox.state(ids[1]) is State.QUEUED
    assert len(outbox.simulator.media_names()) == 1


def test_the_uploads_name_is_in_the_journal_before_the_upload_starts(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.RESET_AFTER))
    [fax_id] = outbox.queue()
    assert outbox.submitter.step()
    assert outbox.state(fax_id) is State.QUEUED
    [orphan] = outbox.simulator.media_names()  # it arrived, though nobody said so
    outbox.housekeeping.step()
    assert orphan not in outbox.simulator.media_names()


def test_one_answer_that_it_is_not_there_does_not_leave_a_document_behind(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.MEDIA_DELETE, kind=FaultKind.STATUS_404))
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    outbox.housekeeping.step()
    assert len(outbox.simulator.media_names()) == 1
    outbox.run(61)
    assert outbox.simulator.media_names() == []
    assert not outbox.journal.media.to_delete(outbox.clock.now_s() + 3600)


def test_an_upload_that_arrives_after_its_deletion_is_deleted_too(outbox: Outbox, tmp_path: Path) -> None:
    (letter := tmp_path / "letter.pdf").write_bytes(simple(1))
    outbox.simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.RESET_BEFORE))
    outbox.queue()
    outbox.submitter.step()
    outbox.housekeeping.step()
    asked = [each.path for each in outbox.simulator.requests if each.call is Call.MEDIA_DELETE]
    client = TelnyxClient(base_url=outbox.simulator.base_url, api_key="KEYtest", use_environment=False)
    with closing(client):
        client.upload(letter, media_name=asked[0].rpartition("/")[2], ttl_s=600)
    assert len(outbox.simulator.media_names()) == 1
    outbox.run_until(lambda: not outbox.simulator.media_names(), within_s=120)
    assert not outbox.journal.media.to_delete(outbox.clock.now_s() + 3600)


def test_a_broken_upload_is_done_again_and_no_fax_is_lost_or_doubled(outbox: Outbox) -> None:
    outbox.simulator.fail_next(Fault(call=Call.UPLOAD, kind=FaultKind.RESET_BEFORE), times=2)
    [fax_id] = outbox.queue()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=120)
    assert len(outbox.simulator.faxes()) == 1


def test_store_media_goes_by_contents_and_without_a_token(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(options=with_options(store_media=True))
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert outbox.calls("POST", "/media") == 0
    assert outbox.simulator.faxes()[0].client_state is None
    assert outbox.simulator.faxes()[0].values["store_media"] is True


def test_a_web_address_is_handed_over_without_an_upload(outbox: Outbox) -> None:
    fax_id = outbox.queue_url()
    outbox.run_until(lambda: outbox.state(fax_id) is State.DELIVERED, within_s=60)
    assert outbox.calls("POST", "/media") == 0
    assert State.UPLOADING not in {event.target for event in outbox.journal.listing.history(fax_id)}


def test_an_upload_reports_how_far_it_is(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(payload=outbox.payload(pages=300))
    outbox.submit_all()
    assert outbox.progress[-1][0] == fax_id
    assert outbox.progress[-1][1] == outbox.progress[-1][2] == outbox.fax(fax_id).payload.size_bytes


def test_a_private_copy_that_was_changed_holds_the_fax_and_sends_nothing(outbox: Outbox) -> None:
    [fax_id] = outbox.queue()
    outbox.spool.path(outbox.fax(fax_id).payload.spool_name or "").write_bytes(b"%PDF-1.7 somebody else's")
    outbox.submit_all()
    assert outbox.state(fax_id) is State.HELD
    assert outbox.fax(fax_id).message.code == "story.document_gone"
    assert outbox.calls("POST", "/") == 0


def test_a_fax_waits_for_its_time(outbox: Outbox) -> None:
    [fax_id] = outbox.queue(not_before_s=outbox.clock.now_s() + 30)
    outbox.submit_all()
    assert outbox.state(fax_id) is State.QUEUED
    outbox.clock.advance(30)
    outbox.submit_all()
    assert outbox.state(fax_id) is State.ACCEPTED
