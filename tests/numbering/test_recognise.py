"""A number that a person typed is understood, or refused with the reason."""

import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faxdesk.domain.people.address import is_e164, is_sip_uri
from faxdesk.domain.words import text
from faxdesk.numbering import NumberKind, recognise


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("(312) 736-7276", "US"),
        ("312.736.7276", "US"),
        ("3127367276", "us"),
        ("1 312 736 7276", "US"),
        ("+1 312-736-7276", "DE"),
        ("+1.312.736.7276", ""),
        ("001 312 736 7276", "DE"),
        ("001 312 736 7276", "US"),
        ("011 1 312 736 7276", "GB"),
        ("tel:+1-312-736-7276", "US"),
        ("fax:+13127367276", "US"),
        ("Fax: 312 736 7276", "US"),
        ("Dr. Smith (312) 736-7276", "US"),
        ("+1 (312) 736-7276 (Fax)", "US"),
        ("312 736 7276 - office", "US"),
        ("<+13127367276>", "US"),
        ("３１２－７３６－７２７６", "US"),
        ("٣١٢٧٣٦٧٢٧٦", "US"),
        ("\u202a+1 312\u00a0736\u20117276\u202c", "US"),
    ],
)
def test_every_usual_form_is_the_same_number(typed: str, country: str) -> None:
    found = recognise(typed, default_country=country)
    assert found.kind is NumberKind.PHONE
    assert (found.address, found.display, found.country) == ("+13127367276", "+1 312-736-7276", "US")
    assert found.message is None


@pytest.mark.parametrize(
    ("typed", "country", "address"),
    [
        ("020 7946 0958", "GB", "+442079460958"),
        ("+44 (0)20 7946 0958", "US", "+442079460958"),
        ("030/1234567", "DE", "+49301234567"),
        ("02 1234567", "IT", "+39021234567"),
        ("8 800 555 35 35", "RU", "+78005553535"),
        ("0011 44 20 7946 0958", "AU", "+442079460958"),
        ("+52 1 55 1234 5678", "US", "+525512345678"),
        ("00 52 1 55 1234 5678", "MX", "+525512345678"),
    ],
)
def test_national_forms_of_other_countries_are_understood(typed: str, country: str, address: str) -> None:
    assert recognise(typed, default_country=country).address == address


@pytest.mark.parametrize("prefix", ["800", "833", "844", "855", "866", "877", "888"])
@pytest.mark.parametrize("country", ["US", "DE"])
def test_toll_free_numbers_are_taken_without_a_word(prefix: str, country: str) -> None:
    found = recognise(f"+1 {prefix} 230 7661", default_country=country)
    assert (found.kind, found.address, found.message) == (NumberKind.PHONE, f"+1{prefix}2307661", None)


@pytest.mark.parametrize(
    ("typed", "country", "code"),
    [
        ("", "US", "number.empty"),
        ("   ", "US", "number.empty"),
        ("town hall", "US", "number.not_a_number"),
        ("12345", "US", "number.too_short"),
        ("+1 312 736", "US", "number.too_short"),
        ("+911", "US", "number.too_short"),
        ("312 736 72761", "US", "number.too_long"),
        ("312 736 7276 / 312 736 7277", "US", "number.too_long"),
        ("736-7276", "US", "number.no_area_code"),
        ("+999 123456", "US", "number.no_such_country"),
        ("312 736 7276", "", "number.no_country"),
        ("911", "US", "number.emergency"),
        ("112", "DE", "number.emergency"),
        ("999", "GB", "number.emergency"),
        ("312 736 727O", "US", "number.letters"),
        ("888 Park Ave", "US", "number.too_short"),
        ("312-7276 fax", "US", "number.no_area_code"),
        ("312 736 7276 2nd floor", "US", "number.letters"),
        ("+1 312 736 7276 +1 312 736 7277", "US", "number.letters"),
        ("3" * 300, "US", "number.letters"),
    ],
)
def test_an_impossible_number_is_refused_with_its_reason(typed: str, country: str, code: str) -> None:
    found = recognise(typed, default_country=country)
    assert (found.kind, found.address, found.is_usable) == (NumberKind.IMPOSSIBLE, None, False)
    assert found.display == typed.strip()
    assert found.message is not None
    assert found.message.code == code
    assert text(found.message)


@pytest.mark.parametrize(
    ("typed", "country", "address", "code"),
    [
        ("+1 555 123 4567", "US", "+15551234567", "number.unusual"),
        ("+1 900 555 1234", "US", "+19005551234", "number.premium"),
        ("0900 1234567", "DE", "+499001234567", "number.premium"),
        ("442079460958", "US", "+442079460958", "number.plus_added"),
        ("1-800-FAX-LINE", "US", "+18003295463", "number.word"),
        ("1-800-flowers", "US", "+18003569377", "number.word"),
        ("1 800 FAX LINE", "US", "+18003295463", "number.word"),
        ("(800) 4-FAX-NOW", "US", "+18004329669", "number.word"),
        ("1-800-MATTRESS", "US", "+18006288737", "number.word"),
        ("0800 FAXLINE", "GB", "+448003295463", "number.word"),
        ("+1 312-FOR-LAWS", "DE", "+13123675297", "number.word"),
        ("9 312 736 7276", "US", "+13127367276", "number.outside_line"),
        ("9-1-312-736-7276", "US", "+13127367276", "number.outside_line"),
        ("9,,312 736 7276", "US", "+13127367276", "number.outside_line"),
        ("913127367276", "US", "+13127367276", "number.outside_line"),
        ("9 011 44 20 7946 0958", "US", "+442079460958", "number.outside_line"),
        ("0 +49 30 1234567", "DE", "+49301234567", "number.outside_line"),
        ("0 0441 234567", "DE", "+49441234567", "number.outside_line"),
        ("0-0441/234567", "DE", "+49441234567", "number.outside_line"),
        ("0 0044 20 7946 0958", "DE", "+442079460958", "number.outside_line"),
        ("9 020 7946 0958", "GB", "+442079460958", "number.outside_line"),
        ("0 020 7946 0958", "GB", "+442079460958", "number.outside_line"),
        ("0 02 1234567", "IT", "+39021234567", "number.outside_line"),
        ("0 912 345 678", "ES", "+34912345678", "number.outside_line"),
        ("91 22 2345 6789", "US", "+912223456789", "number.plus_added"),
        ("+52 1 55 1234 5678", "US", "+525512345678", "number.old_mexican"),
        ("00 52 1 55 1234 5678", "MX", "+525512345678", "number.old_mexican"),
        ("312 736 7276,,123#", "US", "+13127367276", "number.extension"),
        ("312 736 7276 ext. 12", "US", "+13127367276", "number.extension"),
        ("tel:+1-312-736-7276;ext=12", "US", "+13127367276", "number.extension"),
        ("+1 312 736 7276 x12", "US", "+13127367276", "number.extension"),
        ("+13127367276,,12", "US", "+13127367276", "number.extension"),
    ],
)
def test_an_unusual_number_is_warned_about_and_allowed(
    typed: str, country: str, address: str, code: str
) -> None:
    found = recognise(typed, default_country=country)
    assert (found.kind, found.address, found.is_usable) == (NumberKind.UNUSUAL, address, True)
    assert found.message is not None
    assert found.message.code == code
    assert text(found.message)


def test_the_warning_about_an_extension_names_it() -> None:
    found = recognise("312 736 7276 ext. 4711", default_country="US")
    assert found.message is not None
    assert "4711" in text(found.message)


@pytest.mark.parametrize(
    ("typed", "country", "address"),
    [
        ("0044 20 7946 0958", "DE", "+442079460958"),
        ("00 39 02 1234567", "DE", "+39021234567"),
        ("0 30 1234567", "DE", "+49301234567"),
        ("0 20 7946 0958", "GB", "+442079460958"),
        ("9 123 45 67", "DK", "+4591234567"),
    ],
)
def test_a_zero_of_the_number_itself_is_no_outside_line(typed: str, country: str, address: str) -> None:
    found = recognise(typed, default_country=country)
    assert (found.address, found.message) == (address, None)


@pytest.mark.parametrize(("country", "prefix"), [("DE", "0"), ("FR", "0"), ("GB", "9"), ("US", "9")])
def test_an_outside_line_never_makes_a_national_number_one_of_another_country(
    country: str, prefix: str
) -> None:
    chance = random.Random(21)
    tried = 0
    while tried < 300:
        typed = _national(chance, country)
        plain = recognise(typed, default_country=country)
        if plain.kind is not NumberKind.PHONE or plain.country != country:
            continue
        tried += 1
        found = recognise(f"{prefix} {typed}", default_country=country)
        assert found.address == plain.address, f"{prefix} {typed}"
        assert found.message is not None
        assert found.message.code == "number.outside_line"


def _national(chance: random.Random, country: str) -> str:
    """Digits as people of this country write a number, in use or not."""
    digits = "".join(chance.choices("0123456789", k=9))
    return {
        "DE": f"0{chance.choice('23456789')}{digits}"[: chance.randint(10, 12)],
        "FR": f"0{chance.choice('123459')} {digits[:8]}",
        "GB": f"0{chance.choice('12')}{digits}",
        "US": f"{chance.choice('23456789')}{digits[:2]} {chance.choice('23456789')}{digits[3:9]}",
    }[country]


def test_words_after_a_number_are_never_dialled_as_keys() -> None:
    found = recognise("030 1234567 Fax", default_country="DE")
    assert found.address == "+49301234567"


def test_one_digit_too_many_never_becomes_another_country_in_silence() -> None:
    for last in range(10):
        found = recognise(f"312 736 7276{last}", default_country="US")
        assert found.kind is not NumberKind.PHONE


def test_a_sip_address_is_taken_as_it_is() -> None:
    found = recognise(" sip:fax@example.com ", default_country="US")
    assert (found.kind, found.address, found.country) == (NumberKind.SIP, "sip:fax@example.com", None)


def test_a_number_of_no_country_is_usable() -> None:
    found = recognise("+800 1234 5678", default_country="US")
    assert (found.kind, found.country) == (NumberKind.PHONE, None)


@given(st.text(max_size=40), st.sampled_from(["US", "DE", "GB", "IT", "JP", ""]))
def test_whatever_is_typed_the_address_is_one_the_provider_takes(typed: str, country: str) -> None:
    found = recognise(typed, default_country=country)
    if found.address is None:
        assert found.message is not None
        assert text(found.message)
    else:
        assert is_e164(found.address) or is_sip_uri(found.address)


@given(st.from_regex(r"\+?[0-9 ()./-]{7,20}", fullmatch=True))
def test_what_is_shown_means_the_same_number_when_typed_again(typed: str) -> None:
    found = recognise(typed, default_country="US")
    if found.address is not None:
        assert recognise(found.display, default_country="DE").address == found.address


def test_the_number_library_is_loaded_only_when_a_number_is_typed() -> None:
    code = "import sys, faxdesk.numbering; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
