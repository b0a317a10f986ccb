"""Forms, however they come in pieces."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faxdesk.simulator.errors import RefusedError
from faxdesk.simulator.http.multipart import Form, MultipartReader, boundary_of

BOUNDARY = b"xYz"


def part(disposition: str, content: bytes) -> bytes:
    return (
        b"--xYz\r\nContent-Disposition: form-data; " + disposition.encode() + b"\r\n\r\n" + content + b"\r\n"
    )


def reader(body: bytes, cuts: list[int]) -> Callable[[int], bytes]:
    """Gives the body in pieces of these sizes, then as asked for."""
    rest, sizes = bytearray(body), list(cuts)

    def read(size_bytes: int) -> bytes:
        size_bytes = sizes.pop(0) if sizes else size_bytes
        piece = bytes(rest[:size_bytes])
        del rest[:size_bytes]
        return piece

    return read


def read_form(body: bytes, folder: Path, cuts: list[int] | None = None, max_file_bytes: int = 10_000) -> Form:
    names = iter(range(1000))
    return MultipartReader(
        reader(body, cuts or []),
        BOUNDARY,
        file_fields=frozenset({"media"}),
        new_file=lambda: folder / str(next(names)),
        max_file_bytes=max_file_bytes,
    ).form()


# What is most like a delimiter, and isn't one.
CONTENT = (
    st.lists(
        st.sampled_from(
            [b"\r", b"\n", b"-", b"--", b"\r\n--xY", b"\r\n--", b"xYz", b"--xYz", b"\r\n\r\n", b"a", b"\0"]
        ),
        max_size=40,
    )
    .map(b"".join)
    .filter(lambda content: b"\r\n--xYz" not in b"\r\n" + content)
)


@given(content=CONTENT, cuts=st.lists(st.integers(1, 7), max_size=150))
def test_a_file_comes_out_as_it_went_in_however_it_is_cut(
    content: bytes, cuts: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    body = (
        part('name="a"', b"before") + part('name="media"; filename="f.pdf"', content) + part('name="b"', b"")
    )
    folder = tmp_path_factory.mktemp("form")
    form = read_form(b"preamble\r\n" + body + b"--xYz--\r\nepilogue", folder, cuts)
    assert form.fields == {"a": "before", "b": ""}
    file = form.files["media"]
    assert file.path.read_bytes() == content
    assert (file.size_bytes, file.is_too_large, file.file_name) == (len(content), False, "f.pdf")


def test_only_so_much_of_a_file_is_kept(tmp_path: Path) -> None:
    body = part('name="media"', b"x" * 100_000) + b"--xYz--"
    file = read_form(body, tmp_path, max_file_bytes=1000).files["media"]
    assert (file.size_bytes, file.is_too_large) == (100_000, True)
    assert file.path.stat().st_size == 1000


def test_of_two_files_with_one_name_the_second_counts(tmp_path: Path) -> None:
    body = part('name="media"', b"first") + part('name="media"', b"second") + b"--xYz--"
    form = read_form(body, tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"second"]
    form.discard()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no boundary at all",
        part('name="media"', b"content"),
        part('name="media"', b"content") + b"--xYz",
        part('name="media"', b"content") + b"--xYzz\r\n",
        part('name="media"', b"content") + b"--xYz\r\n\r\n\r\n--xYz--",
        part('name="media"', b"content") + part("filename=x", b"") + b"--xYz--",
        part('name="media"', b"content") + part('name="a"', b"") * 101 + b"--xYz--",
    ],
)
def test_a_broken_form_is_400_and_leaves_no_file(body: bytes, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        read_form(body, tmp_path)
    assert refused.value.status == 400
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "body",
    [
        part('name="a"', b"x" * 70_000) + b"--xYz--",
        b"--xYz\r\nX: " + b"x" * 70_000,
    ],
)
def test_a_text_without_measure_is_413(body: bytes, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        read_form(body, tmp_path)
    assert refused.value.status == 413


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary="])
def test_a_form_without_boundary_is_400(content_type: str) -> None:
    with pytest.raises(RefusedError) as refused:
        boundary_of(content_type)
    assert refused.value.status == 400
