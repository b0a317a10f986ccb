"""A number that a person typed is understood, or refused with the reason."""

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
        ("1-800-FLOWERS", "US", "number.letters"),
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
