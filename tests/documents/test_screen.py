"""Pages on a screen are those that are faxed: the same dots, averaged, none invented and none lost."""

import pytest
from PIL import Image

from faxdesk.documents.client import Picture
from faxdesk.documents.raster.onebit import black_cutoff_of, dots
from faxdesk.documents.raster.screen import Sheet


def picture_of(image: Image.Image) -> Picture:
    is_grey = image.mode == "L"
    return Picture(
        width_px=image.width,
        height_px=image.height,
        stride_bytes=image.width * (1 if is_grey else 3),
        is_grey=is_grey,
        pixels=image.tobytes(),
    )


@pytest.fixture
def ramp() -> Image.Image:
    """Every grey, from white at the right to black at the left, higher than a band."""
    return Image.linear_gradient("L").rotate(90).resize((1_728, 600))


@pytest.mark.parametrize("threshold", [1, 50, 95, 100, None])
def test_dot_by_dot_the_page_is_what_is_faxed(ramp: Image.Image, threshold: int | None) -> None:
    limit = black_cutoff_of(threshold) if threshold is not None else None
    shown = Sheet(picture_of(ramp), 196).cut((0, 0, 1_728, 600), limit)
    assert shown.pixels == dots(ramp, limit, 196).tobytes()


@pytest.mark.parametrize("threshold", [50, None])
def test_a_part_of_the_page_has_the_dots_of_the_whole(ramp: Image.Image, threshold: int | None) -> None:
    limit = black_cutoff_of(threshold) if threshold is not None else None
    box = (401, 203, 900, 531)
    part = Sheet(picture_of(ramp), 196).cut(box, limit)
    assert (part.width_px, part.height_px) == (499, 328)
    assert part.pixels == dots(ramp, limit, 196).crop(box).tobytes()


@pytest.mark.parametrize("size", [(288, 100), (300, 117), (1_728, 600), (40, 700)])
@pytest.mark.parametrize("threshold", [30, None])
def test_made_smaller_the_page_has_as_much_ink(
    ramp: Image.Image, size: tuple[int, int], threshold: int | None
) -> None:
    limit = black_cutoff_of(threshold) if threshold is not None else None
    shown = Sheet(picture_of(ramp), 196).fitted(*size, limit)
    assert (shown.width_px, shown.height_px) == size
    whole = dots(ramp, limit, 196).tobytes()
    assert abs(sum(shown.pixels) / len(shown.pixels) - sum(whole) / len(whole)) < 2


def test_a_hair_line_is_still_seen_where_the_page_is_small() -> None:
    page = Image.new("L", (1_728, 2_200), 255)
    page.paste(0, (700, 0, 701, 2_200))
    shown = Sheet(picture_of(page), 196).fitted(216, 275, black_cutoff_of(95))
    assert min(shown.pixels[:216]) < 230


def test_an_original_keeps_its_colours() -> None:
    page = Image.new("RGB", (400, 400), (200, 30, 30))
    sheet = Sheet(picture_of(page), 196)
    assert not sheet.is_grey
    assert sheet.fitted(50, 50, black_cutoff_of(95)).pixels == bytes((200, 30, 30)) * 2_500
    assert sheet.cut((5, 5, 10, 10), None).pixels == bytes((200, 30, 30)) * 25
