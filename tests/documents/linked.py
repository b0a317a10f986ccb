# ruff: noqa: E501, PERF401 - lines of XML, one after the other
"""Office documents of every format that link to what isn't in them, in every way that the formats have."""

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = (
    " ".join(
        f'xmlns:{prefix}="{OFFICE}{name}:1.0"'
        for prefix, name in {
            "office": "office",
            "text": "text",
            "table": "table",
            "style": "style",
            "presentation": "presentation",
            "draw": "drawing",
            "fo": "xsl-fo-compatible",
            "svg": "svg-compatible",
            "meta": "meta",
        }.items()
    )
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORDS = "the fee is due"


@dataclass(frozen=True, kw_only=True)
class Targets:
    """What is linked to: `pictures` and `texts` as addresses of every kind, all of planted things."""

    pictures: Sequence[str]
    texts: Sequence[str]
    sheets: Sequence[str]


def rtf(
    targets: Targets,
    names: Sequence[str] = ("INCLUDETEXT", "LINK Word.Document.8", "DDEAUTO soffice", "IMPORT"),
) -> bytes:
    parts = [r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}", f"{WORDS}\\par "]
    for address in targets.pictures:
        plain = address.replace("\\", "\\\\\\\\")
        coded = "".join(f"\\u{ord(each)}?" for each in "INCLUDE") + r"{\b PICT}\'55RE"
        for name in ("INCLUDEPICTURE", "includepicture", coded):
            parts.append(rf'{{\field{{\*\fldinst{{ {name} "{plain}" \\d }}}}{{\fldrslt }}}}\par ')
        parts.append(
            rf"{{\shp{{\*\shpinst\shpleft0\shptop0\shpright3000\shpbottom3000{{\sp{{\sn shapeType}}{{\sv 75}}}}"
            rf"{{\sp{{\sn pibName}}{{\sv {plain}}}}}{{\sp{{\sn pibFlags}}{{\sv 14}}}}}}}}\par "
        )
    for address in targets.texts:
        for name in names:
            parts.append(rf'{{\field{{\*\fldinst{{ {name} "{address}" }}}}{{\fldrslt }}}}\par ')
        parts.append(
            rf"{{\object\objautlink\objw900\objh900{{\*\objdata {address.encode().hex()}}}{{\result }}}}"
        )
    return "".join([*parts, r"end\par}"]).encode()


def rtf_without_dde(targets: Targets) -> bytes:
    """LibreOffice waits long for a program that DDE asks."""
    return rtf(targets, ("INCLUDETEXT", "IMPORT"))


def docx(targets: Targets) -> bytes:
    relations: list[tuple[str, str]] = []

    def relation(kind: str, address: str) -> str:
        relations.append((kind, address))
        return f"L{len(relations)}"

    parts = [f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"]
    for address in targets.pictures:
        parts.append(f"<w:p><w:r>{_blip(relation('image', address))}</w:r></w:p>")
        parts.append(
            '<w:p><w:r><w:pict><v:shape style="width:90pt;height:90pt">'
            f'<v:imagedata r:id="{relation("image", address)}" o:href="{address}" src="{address}"/>'
            "</v:shape></w:pict></w:r></w:p>"
        )
        parts.append(_word_field(f'INCLUDEPICTURE "{address}" \\d', "INCLUDE"))
    for address in targets.texts:
        parts += (_word_field(f'{name} "{address}"', name[:3]) for name in ("INCLUDETEXT", "LINK x", "DDE x"))
        parts.append(f'<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;{address}&quot; "/></w:p>')
        parts.append(f'<w:p><w:subDoc r:id="{relation("subDocument", address)}"/></w:p>')
        parts.append(f'<w:altChunk r:id="{relation("aFChunk", address)}"/>')
        relation("attachedTemplate", address)
        relation("oleObject", address)
    body = (
        f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{RELATION}" '
        'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>{"".join(parts)}</w:body></w:document>'
    )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return _ooxml("word/document.xml", main, {"word/document.xml": body}, {"word/document.xml": relations})


def _blip(relation_id: str) -> str:
    return (
        '<w:drawing><wp:inline><wp:extent cx="1800000" cy="1800000"/><wp:docPr id="1" name="p"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:link="{relation_id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="1800000" cy="1800000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def _word_field(instruction: str, cut_after: str) -> str:
    """With its name in two runs, as Word writes what was edited."""
    quoted = instruction.replace("&", "&amp;").replace('"', "&quot;")
    runs = (quoted[: len(cut_after)], quoted[len(cut_after) :])
    return (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        + "".join(f'<w:r><w:instrText xml:space="preserve">{run}</w:instrText></w:r>' for run in runs)
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def xlsx(targets: Targets) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    pictures = "".join(
        f"<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row>"
        f"<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff>"
        f"<xdr:row>{row + 3}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr>"
        f'<xdr:cNvPr id="{row + 2}" name="p"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>'
        f'<a:blip r:link="L{row + 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>'
        "<xdr:clientData/></xdr:twoCellAnchor>"
        for row in range(len(targets.pictures))
    )
    formulas = [f'WEBSERVICE("{address}")' for address in targets.texts]
    formulas += [f"'{address}'#$Sheet1.A1" for address in targets.sheets] + ["[1]Sheet1!A1"]
    rows = "".join(
        f'<row r="{number}"><c r="A{number}"><f>{formula.replace("&", "&amp;")}</f></c></row>'
        for number, formula in enumerate(formulas, start=2)
    )
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{RELATION}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="L1"/></sheets><externalReferences>'
        '<externalReference r:id="L2"/></externalReferences><calcPr fullCalcOnLoad="1"/></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}" xmlns:r="{RELATION}"><sheetData><row r="1">'
        f'<c r="A1" t="inlineStr"><is><t>{WORDS}</t></is></c></row>{rows}</sheetData><drawing r:id="L1"/>'
        '<legacyDrawing r:id="L2"/></worksheet>',
        "xl/drawings/drawing1.xml": f'<xdr:wsDr xmlns:xdr="{drawing}" xmlns:r="{RELATION}" '
        f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{pictures}</xdr:wsDr>',
        "xl/externalLinks/externalLink1.xml": f'<externalLink xmlns="{main}" xmlns:r="{RELATION}">'
        '<externalBook r:id="L1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>',
    }
    relations = {
        "xl/workbook.xml": [
            ("worksheet", "worksheets/sheet1.xml"),
            ("externalLink", "externalLinks/externalLink1.xml"),
        ],
        "xl/worksheets/sheet1.xml": [("drawing", "../drawings/drawing1.xml")],
        "xl/drawings/drawing1.xml": [("image", address) for address in targets.pictures],
        "xl/externalLinks/externalLink1.xml": [
            ("externalLinkPath", address) for address in targets.sheets[:1]
        ],
    }
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    kinds = {
        "xl/worksheets/sheet1.xml": kind.replace("sheet.main", "worksheet"),
        "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
        "xl/externalLinks/externalLink1.xml": kind.replace("sheet.main", "externalLink"),
    }
    return _ooxml("xl/workbook.xml", kind, parts, relations, kinds)


def pptx(targets: Targets) -> bytes:
    main = "http://schemas.openxmlformats.org/presentationml/2006/main"
    names = f'xmlns:p="{main}" xmlns:r="{RELATION}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    pictures = "".join(
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number + 5}" name="p"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>'
        f'<a:blip r:link="L{number + 1}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>'
        f'<a:off x="{number * 900000}" y="900000"/><a:ext cx="800000" cy="800000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        for number in range(len(targets.pictures))
    )
    words = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="t"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="5000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>'
        f"<a:bodyPr/><a:p><a:r><a:t>{WORDS}</a:t></a:r></a:p></p:txBody></p:sp>"
    )
    head = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
    background = (
        '<p:bg><p:bgPr><a:blipFill><a:blip r:link="L1"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>'
        "<a:effectLst/></p:bgPr></p:bg>"
    )
    parts = {
        "ppt/presentation.xml": f'<p:presentation {names}><p:sldIdLst><p:sldId id="256" r:id="L1"/></p:sldIdLst>'
        '<p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
        "ppt/slides/slide1.xml": f"<p:sld {names}><p:cSld>{background}<p:spTree>{head}{words}{pictures}</p:spTree>"
        "</p:cSld></p:sld>",
    }
    relations = {
        "ppt/presentation.xml": [("slide", "slides/slide1.xml")],
        "ppt/slides/slide1.xml": [("image", address) for address in targets.pictures],
    }
    kind = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    kinds = {"ppt/slides/slide1.xml": kind.replace("presentation.main", "slide")}
    return _ooxml("ppt/presentation.xml", kind, parts, relations, kinds)


def _ooxml(
    main: str,
    kind: str,
    parts: Mapping[str, str],
    relations: Mapping[str, Sequence[tuple[str, str]]],
    kinds: Mapping[str, str] | None = None,
) -> bytes:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{each}"/>'
        for name, each in {main: kind, **(kinds or {})}.items()
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        "_rels/.rels": _relations([("officeDocument", main)]),
        **parts,
    }
    for name, some in relations.items():
        folder, _, file = name.rpartition("/")
        files[f"{folder}/_rels/{file}.rels"] = _relations(some)
    return _zipped(files)


def _relations(some: Sequence[tuple[str, str]]) -> str:
    inside = (".xml", "officeDocument")
    lines = "".join(
        f'<Relationship Id="L{number}" Type="{RELATION}/{kind}" Target="{address.replace("&", "&amp;")}"'
        + ("" if address.endswith(inside) and ":" not in address else ' TargetMode="External"')
        + "/>"
        for number, (kind, address) in enumerate(some, start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def _zipped(files: Mapping[str, str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            is_plain = name == "mimetype" or content.startswith("<svg")
            archive.writestr(
                zipfile.ZipInfo(name), content if is_plain else f'<?xml version="1.0"?>{content}'
            )
    return out.getvalue()


def svg(targets: Targets) -> str:
    """A drawing in the document that links on."""
    images = "".join(
        f'<image x="0" y="{10 * number}" width="90" height="90" xlink:href="{address}" href="{address}"/>'
        for number, address in enumerate(targets.pictures)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">'
        f'<style>@import "{targets.texts[0]}"; rect {{ fill: url({targets.pictures[0]}) }}</style>{images}</svg>'
    )


def odf_text(targets: Targets) -> str:
    pictures = "".join(
        f'<text:p><draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm"><draw:image '
        f'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" xlink:href="{address}"/></draw:frame></text:p>'
        '<text:p><draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">'
        f'<draw:floating-frame xlink:href="{address}"/></draw:frame></text:p>'
        for address in targets.pictures
    )
    sections = "".join(
        f'<text:section text:name="s{number}"><text:section-source xlink:href="{address}" '
        f'xlink:type="simple" xlink:show="embed"/></text:section>'
        f'<text:section text:name="d{number}"><office:dde-source office:dde-application="soffice" '
        f'office:dde-topic="{address}" office:dde-item="A1" office:automatic-update="true"/></text:section>'
        '<text:p><draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">'
        f'<draw:object xlink:href="{address}"/></draw:frame></text:p>'
        for number, address in enumerate([*targets.texts, *targets.sheets])
    )
    inner = (
        '<text:p><draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">'
        '<draw:image xlink:href="Pictures/inner.svg"/></draw:frame></text:p>'
    )
    return f'<text:p text:style-name="B">{WORDS}</text:p>{pictures}{sections}{inner}'


def odf_styles(targets: Targets) -> str:
    backgrounds = "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties>'
        f'<style:background-image xlink:href="{targets.pictures[0]}"/></style:paragraph-properties></style:style>'
        for name in ("B",)
    )
    return f"<office:automatic-styles>{backgrounds}</office:automatic-styles>"


def odt(targets: Targets) -> bytes:
    return _odf("text", f"<office:text>{odf_text(targets)}</office:text>", targets)


def fodt(targets: Targets) -> bytes:
    content = (
        f'<?xml version="1.0"?><office:document {NAMES} office:version="1.2" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">{odf_styles(targets)}<office:body>'
        f"<office:text>{odf_text(targets)}</office:text></office:body></office:document>"
    )
    return content.encode()


def ods(targets: Targets) -> bytes:
    shapes = "".join(
        f'<draw:frame svg:width="3cm" svg:height="3cm"><draw:image xlink:href="{address}"/></draw:frame>'
        for address in targets.pictures
    )
    sources = "".join(
        f'<table:table table:name="L{number}"><table:table-source xlink:href="{address}" table:mode="copy-all" '
        'table:table-name="Sheet1"/><table:table-row><table:table-cell/></table:table-row></table:table>'
        for number, address in enumerate([*targets.sheets, *targets.texts])
    )
    cells = "".join(
        f'<table:table-row><table:table-cell table:formula="{formula}" office:value-type="string">'
        "<text:p>old</text:p></table:table-cell></table:table-row>"
        for address in [*targets.sheets, *targets.texts]
        for formula in (
            f"of:=WEBSERVICE(&quot;{address}&quot;)",
            f"of:=['{address}'#$Sheet1.A1]",
            f"of:=DDE(&quot;soffice&quot;;&quot;{address}&quot;;&quot;A1&quot;)",
        )
    )
    body = (
        f'<office:spreadsheet><table:table table:name="Sheet1"><table:shapes>{shapes}</table:shapes>'
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{WORDS}</text:p>'
        f"</table:table-cell></table:table-row>{cells}</table:table>{sources}</office:spreadsheet>"
    )
    return _odf("spreadsheet", body, targets)


def odp(targets: Targets) -> bytes:
    frames = "".join(
        f'<draw:frame svg:x="{number}cm" svg:y="5cm" svg:width="3cm" svg:height="3cm">'
        f'<draw:image xlink:href="{address}"/></draw:frame>'
        f'<draw:frame svg:x="{number}cm" svg:y="9cm" svg:width="3cm" svg:height="3cm">'
        f'<draw:plugin xlink:href="{address}"/></draw:frame>'
        for number, address in enumerate(targets.pictures)
    )
    words = (
        '<draw:frame svg:x="1cm" svg:y="1cm" svg:width="9cm" svg:height="2cm"><draw:text-box>'
        f"<text:p>{WORDS}</text:p></draw:text-box></draw:frame>"
    )
    inner = (
        '<draw:frame svg:x="9cm" svg:y="1cm" svg:width="3cm" svg:height="3cm">'
        '<draw:image xlink:href="Pictures/inner.svg"/></draw:frame>'
    )
    body = f'<office:presentation><draw:page draw:name="p">{words}{frames}{inner}</draw:page></office:presentation>'
    return _odf("presentation", body, targets)


def _odf(kind: str, body: str, targets: Targets) -> bytes:
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{each}"/>'
        for path, each in {
            "/": media_type,
            "content.xml": "text/xml",
            "Pictures/inner.svg": "image/svg+xml",
        }.items()
    )
    return _zipped(
        {
            "mimetype": media_type,
            "content.xml": f'<office:document-content {NAMES} office:version="1.2">{odf_styles(targets)}<office:body>'
            f"{body}</office:body></office:document-content>",
            "Pictures/inner.svg": svg(targets),
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{OFFICE}manifest:1.0">{entries}'
            "</manifest:manifest>",
        }
    )


def targets_for(folder: Path, port: int) -> Targets:
    """Planted files in `folder` (made here), and the same things asked of a listener on loopback."""
    from PIL import Image

    folder.mkdir(exist_ok=True)
    Image.new("RGB", (300, 300), (0, 255, 0)).save(folder / "green.png")
    (folder / "planted.txt").write_text("PLANTED WORDS\n" * 3)
    (folder / "planted.html").write_text("<html><body><p>PLANTED WORDS</p></body></html>")
    (folder / "planted.rtf").write_text(r"{\rtf1 PLANTED WORDS\par}")
    (folder / "planted.csv").write_text("PLANTED WORDS,1\n")

    def addresses(*names: str) -> list[str]:
        return [
            address
            for name in names
            for address in (
                (folder / name).as_uri(),
                str(folder / name),
                f"../../../../../../../../..{folder / name}",
                f"http://127.0.0.1:{port}/{name}",
                f"//127.0.0.1:{port}/share/{name}",
                f"ftp://127.0.0.1:{port}/{name}",
            )
        ]

    return Targets(
        pictures=addresses("green.png"),
        texts=addresses("planted.txt", "planted.html", "planted.rtf"),
        sheets=addresses("planted.csv"),
    )


FORMATS = {
    "rtf": (rtf, "word"),
    "docx": (docx, "word"),
    "odt": (odt, "word"),
    "fodt": (fodt, "word"),
    "xlsx": (xlsx, "spreadsheet"),
    "ods": (ods, "spreadsheet"),
    "pptx": (pptx, "slides"),
    "odp": (odp, "slides"),
}
