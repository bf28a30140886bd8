"""Dates as the tests write them: cut off after the finest unit that is stated."""

from datetime import datetime
from zoneinfo import ZoneInfo

from newscrawl.normalise.dates import DateValue, Role, parse_date

LENGTHS = {"year": 4, "month": 7, "day": 10, "hour": 13, "minute": 16, "second": 19}


def present(time_zone: str) -> datetime:
    """When all tests take place: Monday, 10 March 2025, 14:20 in the zone."""
    return datetime(2025, 3, 10, 14, 20, tzinfo=ZoneInfo(time_zone))


def written(value: DateValue | None, time_zone: str) -> str | None:
    """A value on the zone's clock, such as ``2025-03-09T12:30`` for a minute."""
    if value is None:
        return None
    return value.instant.astimezone(ZoneInfo(time_zone)).strftime("%Y-%m-%dT%H:%M:%S")[: LENGTHS[value.precision]]


def stated(raw: str, *, language: str | None, time_zone: str, role: Role = "unknown") -> str | None:
    """What ``parse_date`` reads."""
    value = parse_date(raw, time_zone=time_zone, now=present(time_zone), language=language, role=role)
    return written(value, time_zone)
