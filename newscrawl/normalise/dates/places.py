"""What a place decides about a date: its clock, the order of day and month, and which zone an abbreviation means."""

from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newscrawl.normalise.dates import regions

MAX_OFFSET = timedelta(hours=14)


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name.

    Raises ``ValueError`` for a name that isn't one: the caller's mistake, not the page's.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError) as error:
        raise ValueError(f"time_zone must be an IANA name such as 'Asia/Tokyo', not {name!r}") from error


@lru_cache(maxsize=256)
def country(zone_name: str, language: str | None) -> str | None:
    """The country (ISO 3166) that a zone lies in, else the one that the language tag names; None if neither does."""
    if territory := _countries().get(zone_name):
        return territory
    subtags = (language or "").replace("_", "-").split("-")[1:]
    return next((tag.upper() for tag in subtags if len(tag) == 2 and tag.isalpha()), None)


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Zone → country, old names of zones included, from the tables of the time zone database."""
    tables = files("tzdata.zoneinfo")
    rows = [line.split("\t") for line in tables.joinpath("zone.tab").read_text().splitlines() if line[:1] != "#"]
    countries = {name: code for code, _, name, *_ in rows}
    links = [line.split() for line in tables.joinpath("tzdata.zi").read_text().splitlines() if line.startswith("L ")]
    return {alias: countries[name] for _, name, alias in links if name in countries} | countries


def zone_of_abbreviation(abbreviation: str, country_code: str | None) -> tzinfo:
    """The zone that an abbreviation of ``regions.ZONES`` means on a page of the country."""
    meant = regions.ZONES_BY_COUNTRY.get(abbreviation, {}).get(country_code or "")
    return zone_of_rule(meant or regions.ZONES[abbreviation])


@lru_cache(maxsize=256)
def zone_of_rule(rule: str) -> tzinfo:
    """The zone that a table of ``regions`` names by its offset or its IANA name."""
    return offset(rule) or zone(rule)


@lru_cache(maxsize=256)
def offset(written: str) -> tzinfo | None:
    """Read ``+09:00``, ``-0330``, ``+9`` or ``Z``; None for what no clock on earth is set to."""
    if written in ("Z", "z"):
        return UTC
    digits = written[1:].replace(":", "")
    if written[:1] not in ("+", "-") or not digits.isdecimal() or len(digits) > 4:
        return None
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    delta = timedelta(hours=hours, minutes=minutes)
    if delta > MAX_OFFSET or minutes >= 60:
        return None
    return UTC if not delta else timezone(-delta if written[0] == "-" else delta)
