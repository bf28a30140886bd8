"""The value that a date's text is read into, and the two forms in which the feed writes it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newscrawl.items import Precision
from newscrawl.normalise.dates import places


@dataclass(frozen=True)
class DateValue:
    """An instant and how much of it the text stated."""

    instant: datetime
    """Aware, with the zone it was stated or assumed in; below ``precision`` it holds the start of the unit."""

    precision: Precision
    """The finest unit that the text states."""

    zone_stated: bool
    """Whether the text itself stated a zone or an offset, or was an epoch; else the publisher's zone was assumed."""


def to_utc_string(instant: datetime) -> str:
    """Write an aware instant the way the feed does, fractions of a second cut off.

    >>> to_utc_string(datetime.fromisoformat("2026-08-01T19:00:00.75+09:00"))
    '2026-08-01T10:00:00Z'
    """
    if instant.tzinfo is None:
        raise ValueError(f"an instant needs a time zone to be written in UTC: {instant!r}")
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_day(value: DateValue, time_zone: str) -> str:
    """Tell the calendar day (``YYYY-MM-DD``) that a value has at its publisher, whose IANA zone is ``time_zone``.

    A day printed with an offset of its own is that day. UTC is what machines write whatever the paper's
    zone, so an instant in UTC is turned to the publisher's zone; a day without a time isn't, there is nothing to turn.
    Midnight in UTC to the second is how machines write a day without a time.

    >>> stamp = DateValue(datetime(2026, 7, 31, 22, 0, tzinfo=UTC), "second", zone_stated=True)
    >>> local_day(stamp, "Asia/Tokyo")
    '2026-08-01'
    >>> local_day(DateValue(datetime(2026, 8, 1, tzinfo=UTC), "second", zone_stated=True), "America/New_York")
    '2026-08-01'
    """
    instant = value.instant
    is_midnight = (instant.hour, instant.minute, instant.second, instant.microsecond) == (0, 0, 0, 0)
    has_time = value.precision in ("second", "minute", "hour") and not is_midnight
    if has_time and instant.utcoffset() == timedelta(0):
        instant = instant.astimezone(places.zone(time_zone))
    return instant.strftime("%Y-%m-%d")
