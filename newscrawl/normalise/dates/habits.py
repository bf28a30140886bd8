"""How the pages of a language and a country write dates in figures."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from newscrawl.normalise.dates import regions, vocabulary

Order = Literal["DM", "MD", "unknown"]

NEWEST_SHORT_YEAR = 2050
"""Where it isn't known when now is: the last year that two digits stand for."""

_BUDDHIST_CENTURY, _FIRST_BUDDHIST_SHORT_YEAR = 2500, 43
"""Two digits from 43 on are of the years since 2543, our 2000."""


@dataclass(frozen=True)
class Habits:
    """What decides between the readings of figures."""

    order: Order
    """Order of day and month."""

    year_first: bool
    """Whether a short date begins with the larger unit."""

    minguo: bool
    """Whether years may be counted from 1911."""

    buddhist: bool
    """Whether years may be counted from 543 BC."""

    persian: bool
    """Whether a year that only the Persian calendar has is one of it."""

    mostly_persian: bool
    """Whether figures without a year, or with two digits of one, are of the Persian calendar."""

    today: date | None
    """The day of the publisher, where it is known."""

    @property
    def newest_year(self) -> int:
        """The last year for which a two-digit year is one of this century."""
        return self.today.year + 1 if self.today else NEWEST_SHORT_YEAR

    def full_year(self, digits: str) -> int:
        """The year of our calendar that two to four digits mean."""
        year = int(digits)
        if self.minguo and len(digits) < 4:
            return vocabulary.ERAS["民國"] + year
        if self.buddhist and len(digits) == 2 and year >= _FIRST_BUDDHIST_SHORT_YEAR:
            return _BUDDHIST_CENTURY + year - vocabulary.BUDDHIST_YEARS
        if self.buddhist and year > _BUDDHIST_CENTURY:
            return year - vocabulary.BUDDHIST_YEARS
        if len(digits) == 2:
            return year + (2000 if year + 2000 <= self.newest_year else 1900)
        return year


@lru_cache(maxsize=256)
def habits_of(code: str, country: str | None, today: date | None) -> Habits:
    """The habits of a language (ISO 639 code, "" for none) in a country (ISO 3166) on a day, where they are known."""
    year_first = code in vocabulary.YEAR_FIRST_LANGUAGES
    return Habits(
        order=_order(code, country, year_first=year_first),
        year_first=year_first,
        minguo=country == "TW",
        buddhist=code == vocabulary.BUDDHIST_LANGUAGE,
        persian=code in vocabulary.PERSIAN_MONTHS,
        mostly_persian=code in vocabulary.PERSIAN_MONTHS and country in regions.PERSIAN_COUNTRIES,
        today=today,
    )


def _order(code: str, country: str | None, *, year_first: bool) -> Order:
    if year_first:
        return "DM" if country in regions.DAY_FIRST_CHINESE else "unknown"
    if code not in regions.COUNTRY_ORDERED_LANGUAGES:
        return "DM"
    if country in regions.MONTH_FIRST_COUNTRIES:
        return "MD"
    return "unknown" if country is None or country in regions.UNDECIDED_COUNTRIES else "DM"
