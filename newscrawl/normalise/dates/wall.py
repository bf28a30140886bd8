"""What a text states of a moment on a calendar and a clock, before it is known which instant that is."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from newscrawl.items import Precision

_YEARS = range(1600, 2200)
"""From the first newspapers on; a year far ahead stands for no date."""
_FINEST_FIRST: tuple[Precision, ...] = ("second", "minute", "hour", "day", "month", "year")
_PLACEHOLDER_DAYS = frozenset({(1753, 1, 1), (1899, 12, 30), (1900, 1, 1), (1970, 1, 1)})
_YEARS_BACK, _MONTHS_BACK = 8, 2
"""The longest that February 29 and a 31st have to be looked for."""


def stands_for_none(day: date) -> bool:
    """Whether a day is what programs write where they know none.

    >>> stands_for_none(date(1970, 1, 1))
    True
    """
    return (day.year, day.month, day.day) in _PLACEHOLDER_DAYS


class Wall(NamedTuple):
    """A date and time of day as written; None for what isn't stated."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None

    @property
    def precision(self) -> Precision:
        """The finest unit stated."""
        return next(unit for unit, value in zip(_FINEST_FIRST, reversed(self), strict=True) if value is not None)

    def moment(self, zone: tzinfo) -> datetime | None:
        """The start of what is stated, in the zone; None for what no calendar has, and for placeholders."""
        if self.year is None or self.year not in _YEARS or (self.year, self.month, self.day) in _PLACEHOLDER_DAYS:
            return None
        if self.hour == IMPOSSIBLE_TIME.hour:
            return None
        month, day = (1 if unit is None else unit for unit in (self.month, self.day))
        try:
            midnight = datetime(self.year, month, day, 0, self.minute or 0, self.second or 0, tzinfo=zone)
            return midnight + timedelta(hours=self.hour or 0)
        except (ValueError, OverflowError):
            return None

    def takes_time(self) -> bool:
        """Whether it is a day without a time of day."""
        return self.day is not None and self.hour is None

    def at(self, clock: "Wall") -> "Wall":
        """This day at the other's time of day."""
        return Wall(*self[:3], *clock[3:])

    def filled(self, now: datetime) -> "Wall | None":
        """With the year, or year and month, that the text leaves out: the latest that doesn't lie after ``now``."""
        return next((wall for wall in self._earlier(now) if _is_past(wall.moment(now.tzinfo or UTC), now)), None)

    def _earlier(self, now: datetime) -> Iterator["Wall"]:
        if self.month is not None:
            yield from (self._replace(year=now.year - back) for back in range(_YEARS_BACK + 1))
        else:
            months = (now - relativedelta(months=back) for back in range(_MONTHS_BACK + 1))
            yield from (self._replace(year=month.year, month=month.month) for month in months)


IMPOSSIBLE_TIME = Wall(hour=99)
"""A time that no clock shows. It spoils the date it belongs to, which never becomes a moment."""


def _is_past(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment <= now
