"""The Persian calendar, which Iran and Afghanistan count by, turned into ours.

It is a few lines of arithmetic: a library for it would bring three other calendars along. The leap years are those of
33-year cycles, which agree with the astronomers' from 1178 to 1633, and we read but a part of that.
"""

from datetime import date, timedelta

YEARS = range(1200, 1500)
"""Years of the calendar, about our 1821 to 2120. No date of ours has them, so that figures alone tell the calendar."""

_AHEAD = 621
"""Our year in which a Persian one begins is so much greater."""
_DAY_BEFORE_ALL = date(622, 3, 21)
_SHORTEST_YEAR, _CYCLE, _LEAPS = 365, 33, 8
_LONGEST_MONTHS = 6
_LEAP_DAYS_APART = 5


def day_of(year: int, month: int, day: int) -> date | None:
    """The day of our calendar; None for one that the Persian hasn't got.

    >>> day_of(1404, 1, 1)
    datetime.date(2025, 3, 21)
    >>> day_of(1403, 12, 30)
    datetime.date(2025, 3, 20)
    >>> day_of(1404, 12, 30)
    """
    if year not in YEARS or not 1 <= month <= 12:
        return None
    begins, next_begins = (
        _beginning(year, month),
        _beginning(year, month + 1) if month < 12 else _beginning(year + 1, 1),
    )
    found = begins + timedelta(days=day - 1)
    return found if begins <= found < next_begins else None


def latest_day(month: int, day: int, today: date) -> date | None:
    """The latest such day that isn't after today.

    >>> latest_day(12, 22, date(2026, 1, 5))
    datetime.date(2025, 3, 12)
    """
    newest = today.year - _AHEAD
    days = (day_of(newest - back, month, day) for back in range(_LEAP_DAYS_APART + 1))
    return next((found for found in days if found and found <= today), None)


def full_year(digits: str, newest_year: int) -> int:
    """The Persian year that two or four digits mean; ``newest_year`` is the last of ours that two digits stand for.

    >>> full_year("03", 2025), full_year("98", 2025)
    (1403, 1398)
    """
    year = int(digits)
    if len(digits) != 2:
        return year
    return year + (1400 if year + 1400 <= newest_year - _AHEAD else 1300)


def _beginning(year: int, month: int) -> date:
    """The first day of a month: six have 31 days, the others 30, and a leap year's day is its last."""
    leap_days = (_LEAPS * year + 21) // _CYCLE
    days = _SHORTEST_YEAR * (year - 1) + leap_days + 30 * (month - 1) + min(month - 1, _LONGEST_MONTHS)
    return _DAY_BEFORE_ALL + timedelta(days=days)
