"""Where a number's clock stands."""


def time_zone_of(e164: str) -> str:
    """The time zone at a number by its name, as "America/Chicago"; "" where the number doesn't tell.

    It may lie in one of several, as in a large country's mobiles: then their clocks must agree today.
    """
    import phonenumbers
    from phonenumbers import timezone

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return ""
    zones = [zone for zone in timezone.time_zones_for_number(number) if zone != timezone.UNKNOWN_TIMEZONE]
    return zones[0] if zones and _agree(zones) else ""


def _agree(zones: list[str]) -> bool:
    """Whether their clocks show the same all year."""
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    try:
        clocks = [ZoneInfo(zone) for zone in zones]
    except (OSError, ValueError, LookupError):
        return len(zones) == 1
    days = [datetime(2026, month, 15, tzinfo=UTC) for month in (1, 7)]
    return all(len({day.astimezone(clock).utcoffset() for clock in clocks}) == 1 for day in days)
