"""A proof is a PDF/A-3 that holds all that is known of a fax, and shows when any byte of it was changed."""

import json
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest

from faxdesk.documents.client import WorkerClient
from faxdesk.domain.chain_check import Kind
from faxdesk.domain.fax.state import State
from faxdesk.engine.evidence.evidence import Evidence
from faxdesk.engine.evidence.proof import EVENTS, FACTS, Proofs
from faxdesk.engine.evidence.proof_check import CheckedProof, check_proof
from faxdesk.engine.reports import Reports
from faxdesk.system.resources import resource_path
from tests.documents.corpus import simple
from tests.outbox import FROM, TO, Outbox
from tests.pdfa import faults_of_pages
from tests.programs import needs

OTHER = "+13127367001"
PREVIEW = b"II*\0 as the provider drew it"


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerClient]:
    opened = WorkerClient(command=(sys.executable, "-m", "faxdesk", "--worker"))
    yield opened
    opened.close()


class Office:
    """A queue, and the proofs of its faxes."""

    def __init__(self, outbox: Outbox, worker: WorkerClient, folder: Path) -> None:
        self.outbox = outbox
        self.worker = worker
        self.path = folder / "proof.pdf"
        self.preview: Path | None = None
        reports = Reports(
            lambda: worker,
            lambda: outbox.spool,
            lambda: resource_path("fonts"),
            outbox.now_s,
            version="7.8.9",
            is_demo=False,
        )
        self.proofs = Proofs(
            reports, lambda: outbox.spool, lambda _fax, _remote: self.preview, outbox.now_s, version="7.8.9"
        )
        self.evidence = Evidence(
            outbox.stores,
            outbox.now_s,
            folder / "seals",
            lambda: reports,
            lambda: self.proofs,
            version="7.8.9",
        )

    def delivered(self, address: str = TO) -> int:
        [fax_id] = self.outbox.queue(address, payload=self.outbox.payload(2))
        self.outbox.run_until(lambda: self.outbox.state(fax_id) is State.DELIVERED)
        return fax_id

    def prove(self, *fax_ids: int) -> Path:
        self.proofs.write(self.evidence.gather_proof(fax_ids), self.path, has_picture=True)
        return self.path

    def attached(self) -> dict[str, bytes]:
        with pikepdf.open(self.path) as pdf:
            return {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}

    def check(self) -> CheckedProof:
        checked = check_proof(self.worker, self.path)
        assert checked is not None
        return checked


@pytest.fixture
def office(outbox: Outbox, worker: WorkerClient, tmp_path: Path) -> Office:
    return Office(outbox, worker, tmp_path)


def test_a_proof_has_the_file_as_it_was_sent_the_providers_picture_and_the_chain(
    office: Office, tmp_path: Path
) -> None:
    fax_id = office.delivered()
    office.preview = tmp_path / "kept"
    office.preview.write_bytes(PREVIEW)
    office.prove(fax_id)
    fax, attached = office.outbox.fax(fax_id), office.attached()
    assert set(attached) == {FACTS, EVENTS, f"fax-{fax_id}-as-sent.pdf", f"fax-{fax_id}-preview.tiff"}
    sent = attached[f"fax-{fax_id}-as-sent.pdf"]
    assert sent == office.outbox.spool.path(fax.payload.spool_name or "").read_bytes()
    assert attached[f"fax-{fax_id}-preview.tiff"] == PREVIEW
    stated = json.loads(attached[FACTS])
    assert stated["faxes"][0]["to"] == TO
    assert stated["faxes"][0]["file"]["sha256"] == sha256(sent).hexdigest()
    events = [json.loads(line) for line in attached[EVENTS].splitlines()]
    codes = [each["code"] for each in events if each["kind" if "kind" in each else "format"] == "event"]
    assert codes == [event.cause.code for event in office.outbox.journal.listing.history(fax_id)]
    assert office.check().findings == ()


def test_the_events_of_others_are_in_it_by_their_hashes_alone(office: Office) -> None:
    [one] = office.outbox.queue(TO, payload=office.outbox.payload(1))
    office.outbox.queue(OTHER, payload=office.outbox.payload(1, name="private.pdf"))
    office.outbox.run_until(lambda: office.outbox.state(one) is State.DELIVERED)
    office.prove(one)
    events = office.attached()[EVENTS]
    assert b'"other"' in events
    assert OTHER.encode() not in events
    assert b"private" not in events
    checked = office.check()
    assert checked.findings == ()
    assert checked.links > len(office.outbox.journal.listing.history(one))


def test_several_faxes_are_proven_in_one_file(office: Office) -> None:
    ids = [office.delivered(), office.delivered()]
    office.prove(*ids)
    assert {f"fax-{fax_id}-as-sent.pdf" for fax_id in ids} < set(office.attached())
    with pikepdf.open(office.path) as pdf:
        assert len(pdf.pages) == 2
    assert office.check().findings == ()


def test_a_document_that_is_gone_is_stated_by_its_hash(office: Office) -> None:
    fax_id = office.delivered()
    payload = office.outbox.fax(fax_id).payload
    office.outbox.spool.remove(payload.spool_name or "")
    office.prove(fax_id)
    [stated] = json.loads(office.attached()[FACTS])["faxes"]
    assert (stated["file"]["sha256"], stated["file"]["attached_as"]) == (payload.sha256, None)
    assert office.check().findings == ()


def test_it_keeps_the_rules_of_pdf_a_3b(office: Office) -> None:
    """Those of ISO 19005-3 that a PDF like this could break; no checker of it can be had for the tests."""
    office.prove(office.delivered())
    content = office.path.read_bytes()
    assert content.startswith(b"%PDF-1.7\n%")
    assert all(byte > 127 for byte in content[10:14])  # 6.1.2
    assert content.rstrip(b"\r\n").endswith(b"%%EOF")  # 6.1.3
    with pikepdf.open(office.path) as pdf:
        assert "/ID" in pdf.trailer
        assert "/Encrypt" not in pdf.trailer
        assert "/Info" not in pdf.trailer  # nothing that the XMP could contradict: 6.6.2.3
        xmp = pdf.Root.Metadata
        assert "/Filter" not in xmp  # 6.6.2.1: whoever knows no PDF can read it
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "B")
            assert metadata.get("pdfaid:rev") is None
        [intent] = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFA1"
        profile = intent.DestOutputProfile.read_bytes()
        assert (profile[12:20], int(intent.DestOutputProfile.N)) == (b"mntrRGB ", 3)
        assert profile[8:10] <= b"\x04\x20"
        packet = xmp.read_bytes()
        assert packet.startswith(b"<?xpacket begin=")
        opening = packet[: packet.index(b"?>")]
        assert b"bytes=" not in opening  # 6.6.2.1
        assert b"encoding=" not in opening
        _check_pages(pdf)
        assert faults_of_pages(pdf) == []
        _check_attachments(pdf)
        forbidden = {
            "/JavaScript",
            "/OpenAction",
            "/AA",
            "/AcroForm",
            "/XFA",
            "/Requirements",
            "/NeedsRendering",
        }
        assert not forbidden & set(pdf.Root.keys())
        for each in pdf.objects:
            if isinstance(each, pikepdf.Stream):
                assert each.get("/Filter") != "/LZWDecode"  # 6.1.7.2
                assert "/F" not in each


def test_what_pages_may_not_draw_with_is_found(office: Office) -> None:
    """Else the rules above would hold for anything."""
    office.prove(office.delivered())
    with pikepdf.open(office.path) as pdf:
        page = pdf.pages[0]
        [font, *_others] = page.obj.Resources.Font.values()
        font.Widths = pikepdf.Array([float(each) + 30 for each in font.Widths])
        page.contents_add(b"q 0 0 0 1 k nonsense")
        faults = " ".join(faults_of_pages(pdf))
    for said in ("wide, and stated as", "k sets a colour", "nonsense is no operator", "a state is not ended"):
        assert said in faults


def _check_pages(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        assert page.obj.Resources.Font
        for font in page.obj.Resources.Font.values():
            descriptor = font.FontDescriptor
            assert "/FontFile2" in descriptor  # 6.2.11.4.1
            is_symbolic = bool(int(descriptor.Flags) & 4)
            assert is_symbolic != ("/Encoding" in font)  # 6.2.11.6
        for image in page.obj.Resources.get("/XObject", {}).values():
            assert not image.get("/Interpolate", False)  # 6.2.8.1
            assert image.ColorSpace in {"/DeviceGray", "/DeviceRGB"}  # 6.2.4.3: as there is an output intent
            assert "/SMask" not in image
        assert "/AA" not in page.obj


def _check_attachments(pdf: pikepdf.Pdf) -> None:
    named = {pdf.attachments[name].obj.objgen for name in pdf.attachments}
    assert [each.objgen for each in pdf.Root.AF] == sorted({each.objgen for each in pdf.Root.AF})
    assert {each.objgen for each in pdf.Root.AF} == named
    for name, spec in pdf.attachments.items():
        digest = sha256(spec.get_file().read_bytes()).hexdigest()
        assert str(spec.obj.F) == str(spec.obj.UF) == name
        assert spec.obj.AFRelationship in {"/Source", "/Data", "/Supplement"}
        assert str(spec.obj.EF.F.Subtype).startswith("/")
        assert "/ModDate" in spec.obj.EF.F.Params
        assert digest in str(spec.obj.Desc) or name == FACTS


@needs("qpdf")
def test_qpdf_finds_nothing_wrong_with_it(office: Office) -> None:
    office.prove(office.delivered())
    command = ["qpdf", "--check", str(office.path)]
    checked = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "No syntax or stream encoding errors" in checked.stdout


def test_whatever_byte_is_changed_is_found(office: Office) -> None:
    office.prove(office.delivered())
    content = office.path.read_bytes()
    for place in [*range(0, len(content), len(content) // 60), len(content) - 1, *places_of_parts(office)]:
        changed = bytearray(content)
        changed[place] ^= 1
        office.path.write_bytes(bytes(changed))
        assert office.check().findings, place


def places_of_parts(office: Office) -> list[int]:
    """A byte in the middle of each part's stream: pages, fonts, pictures, attachments, metadata, profile."""
    content, found = office.path.read_bytes(), []
    with pikepdf.open(office.path) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Stream):
                raw = each.read_raw_bytes()
                found.append(content.index(raw[:64]) + len(raw) // 2)
    assert len(found) >= 8
    return found


def test_an_attachment_that_was_exchanged_is_named_even_where_the_whole_was_sealed_anew(
    office: Office, worker: WorkerClient, tmp_path: Path
) -> None:
    fax_id = office.delivered()
    office.prove(fax_id)
    name = f"fax-{fax_id}-as-sent.pdf"
    forge(office, worker, tmp_path, {name: simple(5)})
    [changed, other] = office.check().findings
    assert (changed.kind, changed.message.values["name"]) == (Kind.CHANGED, name)
    assert (other.message.code, other.fax_id) == ("audit.other_file_sent", fax_id)


def test_a_forged_list_of_attachments_doesnt_fit_the_chain(
    office: Office, worker: WorkerClient, tmp_path: Path
) -> None:
    fax_id = office.delivered()
    office.prove(fax_id)
    name, forged = f"fax-{fax_id}-as-sent.pdf", simple(5)
    stated = office.attached()[FACTS].decode()
    before = office.outbox.fax(fax_id).payload.sha256 or ""
    facts = stated.replace(before, sha256(forged).hexdigest()).encode()
    forge(office, worker, tmp_path, {name: forged, FACTS: facts})
    assert [each.message.code for each in office.check().findings] == ["audit.other_file_sent"]


def test_an_attachment_that_came_later_or_is_gone_is_said(
    office: Office, worker: WorkerClient, tmp_path: Path
) -> None:
    fax_id = office.delivered()
    office.prove(fax_id)
    forge(office, worker, tmp_path, {"letter.pdf": simple(1)}, without=f"fax-{fax_id}-as-sent.pdf")
    found = {(each.kind, str(each.message.values.get("name", ""))) for each in office.check().findings}
    assert found == {(Kind.ADDED, "letter.pdf"), (Kind.MISSING, f"fax-{fax_id}-as-sent.pdf")}


def forge(
    office: Office, worker: WorkerClient, folder: Path, changed: dict[str, bytes], *, without: str = ""
) -> None:
    """Make the proof again with other attachments, by FaxDesk's own means: its hash over the whole fits."""
    files = {**office.attached(), **changed}
    attachments = []
    for number, (name, content) in enumerate(files.items()):
        if name == without:
            continue
        path = folder / f"forged-{number}"
        path.write_bytes(content)
        facts = {"mime": "application/octet-stream", "relationship": "Data", "description": ""}
        attachments.append({"name": name, "path": str(path), **facts})
    pages = folder / "pages.pdf"
    with pikepdf.open(office.path) as pdf:
        for name in list(pdf.attachments):
            del pdf.attachments[name]
        pdf.save(pages)
    office.path.unlink()
    job = {"pages": str(pages), "output": str(office.path), "title": "Proof", "program": "FaxDesk"}
    worker.ask({"job": "proof", **job, "made_at_s": 1.0, "attachments": attachments}, time_limit_s=30)


def test_a_pdf_that_is_no_proof_is_none(office: Office) -> None:
    for content in (simple(1), b"no PDF at all", b""):
        office.path.write_bytes(content)
        assert check_proof(office.worker, office.path) is None


def test_the_number_it_went_from_is_in_the_proof(office: Office) -> None:
    office.prove(office.delivered())
    assert json.loads(office.attached()[FACTS])["faxes"][0]["from"] == FROM
