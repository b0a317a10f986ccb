"""Cover templates: plain text that prints what is filled in, and says which line is wrong."""

import pytest

from faxdesk.domain.document.cover import FIELD_NAMES, CoverFields
from faxdesk.domain.document.cover_template import Line, Style, filled, parse_template
from faxdesk.domain.errors import InvalidInputError
from faxdesk.domain.words import text


def lines(template: str, **values: str) -> list[tuple[str, ...]]:
    return [(line.style.value, *line.cells) for line in filled(parse_template(template).body, values)]


def test_each_line_is_what_its_beginning_says() -> None:
    template = "# a note\n= Fax\n== {company}\n---\nTo: | {recipient}\n^ middle\n~ small\nplain"
    assert lines(template, company="Acme", recipient="Ann") == [
        ("title", "Fax"),
        ("heading", "Acme"),
        ("rule",),
        ("row", "To:", "Ann"),
        ("centred", "middle"),
        ("small", "small"),
        ("text", "plain"),
    ]


def test_lines_whose_fields_are_all_empty_are_left_out() -> None:
    rows = "Date: | {date} | Pages: | {pages}\nRe: | {reference}"
    template = f"Fax {{sender_number}}\n{rows}\n---\n{{address}}\n---\nend"
    assert lines(template, pages="3", sender_number=" ") == [
        ("row", "Pages:", "3"),
        ("rule",),
        ("text", "end"),
    ]


def test_a_rule_with_nothing_below_it_is_left_out() -> None:
    footer = parse_template("top\n@foot\n---\n~ {confidentiality}\n").footer
    assert filled(footer, {}) == ()
    assert len(filled(footer, {"confidentiality": "Keep it to yourself."})) == 2


def test_a_message_keeps_its_paragraphs() -> None:
    assert lines("{message}", message="Dear Ann,\n\nhello\n\n\nBye\n") == [
        ("text", "Dear Ann,"),
        ("space",),
        ("text", "hello"),
        ("space",),
        ("text", "Bye"),
    ]


def test_what_is_filled_in_is_never_taken_for_the_template() -> None:
    assert lines("{message}\n{subject}", message="= {sender} | # ---", subject="{message}") == [
        ("text", "= {sender} | # ---"),
        ("text", "{message}"),
    ]


def test_what_stands_after_foot_stands_at_the_foot() -> None:
    template = parse_template("top\n@foot\n---\n~ bottom\n")
    assert template.footer == (Line(style=Style.RULE), Line(style=Style.SMALL, cells=("bottom",)))


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("ok\n{fax_number}", "Line 2 of the cover page's file has a field that isn't known: fax_number."),
        ("{}", "Line 1"),
        ("{0.__class__}", "isn't known: 0.__class__"),
        ("a | b | c", "Line 1 of the cover page's file needs one label and one value"),
        ("# only a note\n\n", "has nothing in it"),
        ("x" * 60_000, "too long"),
    ],
)
def test_a_wrong_line_is_named(template: str, said: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        parse_template(template)
    assert said in text(caught.value.message)


def test_every_field_may_be_used_and_far_too_long_ones_are_refused() -> None:
    assert lines("\n".join(f"{{{name}}}" for name in FIELD_NAMES), **dict.fromkeys(FIELD_NAMES, "x"))
    with pytest.raises(InvalidInputError):
        CoverFields(subject="x" * 501)
    CoverFields(message="x" * 501)
