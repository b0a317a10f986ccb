"""Countries by their calling codes."""


def countries() -> list[tuple[str, int]]:
    """Every country with telephones, as (ISO 3166 code, calling code), by code; the GUI knows their names."""
    from phonenumbers import SUPPORTED_REGIONS, country_code_for_region

    return [(region, country_code_for_region(region)) for region in sorted(SUPPORTED_REGIONS)]


def country_of(e164: str) -> str | None:
    """ISO 3166 code of the country of a number in E.164.

    None where it has none (+800), or where several share its calling code and it is none that they use.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return None
    regions = phonenumbers.region_codes_for_country_code(number.country_code or 0)
    region = regions[0] if len(regions) == 1 else phonenumbers.region_code_for_number(number)
    return region if region and region.isalpha() else None
