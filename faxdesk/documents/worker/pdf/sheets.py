"""Pages laid onto fax paper: landscape turned to portrait, large sizes made smaller, nothing cut off.

Runs in the worker; layout.py has the rule. A page is drawn again only where it must be, and even then its
own content is kept as it is, under a scale: letters stay letters, pictures keep every dot.
"""

from typing import Final

import pikepdf

from faxdesk.documents.layout import Sheet, layout
from faxdesk.documents.worker.pdf.boxes import Box, rotation, user_unit, visible_box
from faxdesk.documents.worker.pdf.only_picture import only_picture
from faxdesk.domain.document.raster import FAX_WIDTH_PX, Y_DPI, place

_HAIR: Final = 0.25
"""Of a dot."""


def lay(whole: pikepdf.Pdf, index: int, *, turn_deg: int = 0, footer_pt: float = 0.0) -> None:
    """Lay page `index` of `whole` as it is faxed, which must be plain (see normalise.py).

    Args:
        turn_deg: how far a person turned it, clockwise. Such a page isn't turned any further.
        footer_pt: the height of a strip for the footer that is to stay free.
    """
    page = whole.pages[index]
    box = visible_box(page)
    page.rotate((rotation(page) + turn_deg) % 360, relative=False)
    width_pt, height_pt = _size(page, box)
    how = layout(width_pt, height_pt, may_turn=not turn_deg)
    if how.is_turned:
        page.rotate(90, relative=True)
        width_pt, height_pt = height_pt, width_pt
    if how.sheet is None and footer_pt <= 0:
        return
    if how.sheet is not None and footer_pt <= 0 and _lay_dots(whole, index, (width_pt, height_pt), how.sheet):
        return
    sheet = how.sheet or Sheet(
        width_pt=width_pt, height_pt=height_pt, left_pt=0, bottom_pt=0, right_pt=width_pt, top_pt=height_pt
    )
    _redraw(whole, index, box, sheet, footer_pt)


def fax_resources(picture: pikepdf.Object) -> pikepdf.Dictionary:
    """The resources of a page that is nothing but this fax picture."""
    return pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fax=picture))


def fax_content(place: Box, dots: tuple[int, int]) -> bytes:
    """What draws the picture of `fax_resources`, so many dots across and down, at this place in points.

    A part of a dot smaller than the place: else a rounding beyond its edge would stretch it by one dot.
    """
    left, bottom, right, top = place
    hair_x, hair_y = _HAIR * (right - left) / dots[0], _HAIR * (top - bottom) / dots[1]
    size = (right - left - 2 * hair_x, top - bottom - 2 * hair_y)
    return b"q %.6f 0 0 %.6f %.6f %.6f cm /Fax Do Q" % (*size, left + hair_x, bottom + hair_y)


def _lay_dots(whole: pikepdf.Pdf, index: int, size_pt: tuple[float, float], sheet: Sheet) -> bool:
    """Put a page that is nothing but a fax picture onto its sheet dot for dot; False for any other page.

    Scaled like any other page its dots would be melted into new ones.
    """
    page = whole.pages[index]
    picture = None if rotation(page) else only_picture(page)
    if picture is None:
        return False
    dots = (int(picture.Width), int(picture.Height))
    for y_dpi in sorted(set(Y_DPI.values())):
        where = place(*size_pt, y_dpi=y_dpi)
        # A part of a line is lost where a page's length is no whole number of them.
        if where.width_px != dots[0] or abs(where.height_px - dots[1]) > 1:
            continue
        across_pt, down_pt = sheet.width_pt / FAX_WIDTH_PX, sheet.height_pt / where.sheet_height_px
        left, top = where.left_px * across_pt, sheet.height_pt - where.top_px * down_pt
        taken = (left, top - dots[1] * down_pt, left + dots[0] * across_pt, top)
        fresh = whole.add_blank_page(page_size=(round(sheet.width_pt, 4), round(sheet.height_pt, 4)))
        fresh.obj.Resources = fax_resources(picture)
        fresh.obj.Contents = pikepdf.Stream(whole, fax_content(taken, dots))
        whole.pages[index] = fresh
        del whole.pages[-1]
        return True
    return False


def _redraw(whole: pikepdf.Pdf, index: int, box: Box, sheet: Sheet, footer_pt: float) -> None:
    """Put the page's content onto a fresh sheet, under a scale."""
    page = whole.pages[index]
    # The form that a page becomes is as large as its trim box, which may be less than what is seen.
    for name in ("/TrimBox", "/CropBox", "/MediaBox"):
        page.obj[name] = pikepdf.Array([round(side, 4) for side in box])
    fresh = whole.add_blank_page(page_size=(round(sheet.width_pt, 2), round(sheet.height_pt, 2)))
    form = page.as_form_xobject()
    form_name = fresh.add_resource(form, pikepdf.Name.XObject)
    place = pikepdf.Rectangle(sheet.left_pt, max(sheet.bottom_pt, footer_pt), sheet.right_pt, sheet.top_pt)
    drawing = fresh.calc_form_xobject_placement(
        form, form_name, place, invert_transformations=True, allow_shrink=True, allow_expand=True
    )
    fresh.contents_add(drawing, prepend=False)
    whole.pages[index] = fresh
    del whole.pages[-1]


def _size(page: pikepdf.Page, box: Box) -> tuple[float, float]:
    """The visible size as it stands on the screen, in points."""
    scale = user_unit(page.obj)
    width_pt, height_pt = (box[2] - box[0]) * scale, (box[3] - box[1]) * scale
    return (height_pt, width_pt) if rotation(page) in {90, 270} else (width_pt, height_pt)
