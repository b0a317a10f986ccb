"""Makes a PDF/A-3b of a PDF: files attached, metadata, colours, and a hash over the whole of it.

Sources: ISO 19005-3 (6.2.3 output intents, 6.2.11 fonts, 6.6 metadata, 6.8 embedded files), ISO 32000-1, 7.11
and 14.13. What the pages show has to fit already: fonts embedded, colours of the device, nothing that runs.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, String
from PIL.ImageCms import ImageCmsProfile, createProfile

HASH_KEY: Final = "FaxDeskSHA256"
_NOUGHT: Final = "0" * 64
HASH_PLACE: Final = re.compile(rb"/" + HASH_KEY.encode() + rb"\s*\(([0-9a-f]{64})\)")
"""Where the hash over the file stands; it is taken with noughts in that place."""


def make_bundle(job: Mapping[str, Any]) -> dict[str, Any]:
    """Write job["pages"] with job["attachments"] as the new PDF/A job["output"]; its size and hash.

    Raises OSError, KeyError, ValueError, pikepdf.PdfError.
    """
    made_at = datetime.fromtimestamp(job["made_at_s"], UTC)
    with pikepdf.open(job["pages"]) as pdf:
        _drop_unembedded_fonts(pdf)
        for each in job["attachments"]:
            _attach(pdf, each, made_at)
        _add_output_intent(pdf)
        _add_metadata(pdf, job, made_at)
        _leave_room_for_hash(pdf, made_at)
        output = Path(job["output"])
        with output.open("xb") as file:
            pdf.save(
                file,
                # The hash's place has to be found in the file: nothing may be packed away.
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
                force_version="1.7",
                deterministic_id=True,
                fix_metadata_version=False,
            )
    return {"sha256": _put_hash(output), "size_bytes": output.stat().st_size}


def _drop_unembedded_fonts(pdf: pikepdf.Pdf) -> None:
    """ReportLab names Helvetica on each page, whether or not it is used: PDF/A wants every font embedded."""
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font", Dictionary())
        for name in [name for name, font in fonts.items() if not _is_embedded(font)]:
            del fonts[name]


def _is_embedded(font: Any) -> bool:
    descriptor = font.get("/FontDescriptor", Dictionary())
    return any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _attach(pdf: pikepdf.Pdf, each: Mapping[str, Any], made_at: datetime) -> None:
    """As an associated file of the whole document (ISO 19005-3, 6.8): pikepdf puts it into /AF itself."""
    when = f"D:{made_at:%Y%m%d%H%M%S}Z"
    spec = AttachedFileSpec(
        pdf,
        Path(each["path"]).read_bytes(),
        description=each["description"],
        filename=each["name"],
        mime_type=each["mime"],
        creation_date=when,
        mod_date=when,
        relationship=Name("/" + each["relationship"]),
    )
    pdf.attachments[each["name"]] = spec


def _add_output_intent(pdf: pikepdf.Pdf) -> None:
    """What the device's greys and colours are to look like: sRGB."""
    profile = pdf.make_stream(_srgb(), N=3)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=pdf.make_indirect(profile),
            )
        ]
    )


def _srgb() -> bytes:
    """A profile of ICC version 4.2, the newest that PDF/A-3 knows (ISO 15076-1).

    LittleCMS calls what it makes 4.4, of the year 2022; nothing in it is newer than 4.2.
    """
    profile = bytearray(ImageCmsProfile(createProfile("sRGB")).tobytes())
    profile[8:12] = b"\x04\x20\x00\x00"
    profile[84:100] = bytes(16)  # its ID, a hash that may be left out
    return bytes(profile)


def _add_metadata(pdf: pikepdf.Pdf, job: Mapping[str, Any], made_at: datetime) -> None:
    """In XMP alone: what stands in two places may differ, which PDF/A forbids."""
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["pdfaid:part"] = "3"
        metadata["pdfaid:conformance"] = "B"
        metadata["dc:title"] = job["title"]
        metadata["xmp:CreatorTool"] = job["program"]
        metadata["pdf:Producer"] = job["program"]
        for name in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
            metadata[name] = made_at.isoformat(timespec="seconds")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseAttachments


def _leave_room_for_hash(pdf: pikepdf.Pdf, made_at: datetime) -> None:
    private = Dictionary({"/" + HASH_KEY: String(_NOUGHT)})
    changed = f"D:{made_at:%Y%m%d%H%M%S}Z"
    piece = Dictionary(LastModified=String(changed), Private=private)
    pdf.Root.PieceInfo = Dictionary(FaxDesk=piece)


def _put_hash(path: Path) -> str:
    """Take the hash over the file, and write it into its place; the hash over what is then the file."""
    content = bytearray(path.read_bytes())
    found = HASH_PLACE.search(content)
    if found is None:
        raise ValueError("no room for the hash")
    content[found.start(1) : found.end(1)] = sha256(content).hexdigest().encode()
    path.write_bytes(content)
    return sha256(content).hexdigest()
