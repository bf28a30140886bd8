"""The written forms of dates and times, for a text whose known words have become signs.

Groups of a form: ``era``, ``year``, ``month`` and ``day`` in figures, ``name`` a month's sign, ``first``, ``second``, ``third``
figures whose order depends on the page; ``hour``, ``minute``, ``second_``, and ``half`` or ``half_`` a part of the day before
or after them. The forms of one kind stand in the order in which they are trusted: what one has read, or found
impossible, no later one sees.
"""

import re
from dataclasses import dataclass
from typing import Literal

from newscrawl.normalise.dates import signs, vocabulary
from newscrawl.normalise.dates.signs import ANY_DATE, ANY_HALF, ANY_MONTH, ANY_ZONE, AT, HALVES, O_CLOCK
from newscrawl.normalise.dates.wall import IMPOSSIBLE_TIME, Wall

Order = Literal["DM", "MD", "unknown"]


@dataclass(frozen=True)
class Habits:
    """How the page's language and country write dates."""

    order: Order
    """Order of day and month in figures."""

    year_first: bool
    """Whether a short date begins with the larger unit."""

    minguo: bool
    """Whether years may be counted from 1911."""

    buddhist: bool
    """Whether years may be counted from 543 BC."""

    newest_year: int
    """The last year for which a two-digit year is one of this century."""


# A page may glue the time to a date's last figure: "Apr 28 20232:23 PM".
_END = r"(?:(?!\d)|(?=\d{1,2}:\d\d))"
_START = r"(?<!\d)(?<!\d[.,:/-])"
_GAP = r"[\s,./'-]{0,4}"
_SHORT_WORDS = r"(?:[^\W\d_]{1,4}(?:\.?\s|'\s?)){0,2}"
_YEAR = rf"(?P<year>\d{{4}}){_END}"
_SHORT_YEAR = rf"(?P<year>\d{{4}}{_END}|\d{{2}}(?![\d:.]|\s?[h{AT}{O_CLOCK}{HALVES['am']}-{HALVES['noon']}]))"
_DAY = rf"{_START}(?P<day>\d{{1,2}})"
_ORDINAL = r"[^\W\d_]{0,3}"
_NAME = rf"(?P<name>{ANY_MONTH})"
# An era's initial must not end another word.
_ERA = "|".join(era if len(era) > 1 else rf"(?<![^\W\d_]){era}" for era in vocabulary.ERAS)
_WEEKDAY = r"(?:\s?\([^()\d]{1,4}\))"
_CLOCK_AHEAD = rf"(?=,?\s?{_WEEKDAY}?\s?{ANY_HALF}?\s?\d{{1,2}}\s?[:時时시点點])"

DATE_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        # 令和6年6月18日, 平成31年, 民國113年6月18日
        rf"(?P<era>{_ERA})\s?(?P<year>\d{{1,3}})\s?年(?!度)(?:\s?(?P<month>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?[日號号]?)?)?",
        # R6.6.18, 令和6.6.18
        rf"(?P<era>{_ERA})\s?(?P<year>\d{{1,3}})[./-](?P<month>\d{{1,2}})[./-](?P<day>\d{{1,2}}){_END}",
        # 2024年6月18日, 2024년 6월 18일
        rf"{_START}(?P<year>\d{{2,4}})\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})(?:\s?[日號号일]|{_END})",
        # 2024-06-18, 2024. 6. 18
        rf"{_START}(?P<year>\d{{4}})\s?[./-]\s?(?P<month>\d{{1,2}})\s?[./-]\s?(?P<day>\d{{1,2}}){_END}",
        # 18.06.2024, 06/18/24, 24.06.18, 113/06/18
        rf"{_START}(?P<first>\d{{1,3}})\s?(?P<sign>[./-])\s?(?P<second>\d{{1,2}})\s?(?P=sign)\s?(?P<third>\d{{4}}{_END}|\d{{1,2}}(?![\d:]|\s?h))(?!\s?[/-]\d|\.\d)",
        # 18 June 2024, 18-Jun-24, 1er juin 2024, 18 de junio de 2024
        rf"{_DAY}{_ORDINAL}{_GAP}{_SHORT_WORDS}{_NAME}{_GAP}{_SHORT_WORDS}{_SHORT_YEAR}",
        # Jun 18 06:04:05 UTC 2024
        rf"{_NAME}\s(?P<day>\d{{1,2}})(?=\s\d{{1,2}}:\d\d(?::\d\d)?\D{{0,6}}(?P<year>\d{{4}})(?!\d))",
        # 2024. gada 18. jūnijs
        rf"{_START}{_YEAR}\.?\s{_SHORT_WORDS}(?P<day>\d{{1,2}})\.\s?{_NAME}",
        # June 18, 2024
        rf"{_NAME}\.?\s?(?P<day>\d{{1,2}}){_ORDINAL}[\s,./-]{{1,3}}{_YEAR}",
        # 2024. június 18., 2024 m. birželio 18 d., 2024-Jun-18
        rf"{_START}(?P<year>\d{{4}}){_GAP}{_SHORT_WORDS}{_NAME}[\s.-]{{0,2}}(?P<day>\d{{1,2}})(?![\d:])",
        # 18 tháng 6, 2024
        r"(?<!\d)(?P<day>\d{1,2})[\s,]{1,2}(?:thang|thg)\.?\s?(?P<month>\d{1,2})(?:[\s,/-]{1,3}(?:nam\s)?(?P<year>\d{4}))?(?!\d)",
        # 2024年6月
        rf"{_START}(?P<year>\d{{2,4}})\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]",
        # June 2024
        rf"{_NAME}{_GAP}{_SHORT_WORDS}{_YEAR}",
        # 2024年, 2024年版, alone
        r"^\W*(?P<year>\d{4})\s?[年년](?:[号號版刊]|판)?\W*$",
        # 2024/06, 06.2024
        r"^(?P<year>\d{4})[./](?P<month>\d{1,2})\.?$",
        r"^(?P<month>\d{1,2})[./](?P<year>\d{4})$",
        # 6月18日
        r"(?<!\d)(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日號号일](?!間|간)",
        # 18 June
        rf"{_DAY}{_ORDINAL}{_GAP}{_SHORT_WORDS}{_NAME}",
        # June 18
        rf"{_NAME}\.?\s?(?P<day>\d{{1,2}})(?!\d|:|\.\d|\s?h\d)",
        # 6/18 15:04, 06.18 15:04, 06-18 15:04, 6/18(火)
        rf"{_START}(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})(?:{_CLOCK_AHEAD}|(?={_WEEKDAY}))",
        rf"{_START}(?P<first>\d{{1,2}})\.(?P<second>\d{{1,2}})\.?{_CLOCK_AHEAD}",
        rf"{_START}(?P<first>\d{{1,2}})\.\s?(?P<second>\d{{1,2}})\.(?=,?\s{AT}?\s?\d{{1,2}}[.:]\d\d(?!\d))",
        rf"{_START}(?P<first>\d{{2}})-(?P<second>\d{{2}}){_CLOCK_AHEAD}",
        # 18日 15:04
        rf"{_START}(?P<day>\d{{1,2}})\s?[日일](?:{_CLOCK_AHEAD}|(?={_WEEKDAY}))",
    )
)

TIME_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        # 午後3時4分, 오후 3시 4분, 15时04分
        rf"(?P<half>{ANY_HALF})?\s?(?<!\d)(?P<hour>\d{{1,2}})\s?[時时시点點](?!間|间|간|前)"
        r"(?:\s?(?P<minute>\d{1,2}(?=\s?[分분])|\d\d(?!\d))\s?[分분]?|(?P<thirty>[半반]))?(?:\s?(?P<second>\d{1,2})\s?[秒초])?",
        # 15:04, 오후 3:04, 3:04 pm, 15:04:05
        rf"(?P<half>{ANY_HALF})?\s?{_START}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?![\d:])(?:\s?(?P<half_>{ANY_HALF}))?",
        # 15:045面, glued to what follows, directly after the date
        rf"(?:(?<={ANY_DATE})|(?<={ANY_DATE}\s))(?P<hour>\d{{1,2}}):(?P<minute>\d\d)",
        # 14h52, 9h, 14 h 52
        rf"{_START}(?P<hour>\d{{1,2}})\s?h(?:\s?(?P<minute>\d\d)(?:\s?min)?)?(?![^\W_])",
        # kl. 10.23, 12.42 CET, 14.46 Uhr, 3.04 pm, and 18.30 beside a date
        rf"{AT}\.?\s?(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)(?:\.(?P<second>\d\d))?(?![\d:])(?:\s?(?P<half_>{ANY_HALF}))?",
        rf"{_START}(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)(?=\s?(?:{ANY_ZONE}|{ANY_DATE}|{O_CLOCK}|{ANY_HALF}))\s?(?P<half_>{ANY_HALF})?",
        rf"(?:(?<={ANY_DATE})|(?<={ANY_DATE}\s)|(?<={ANY_DATE}[,.]\s))(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)(?![\d:]|\.\d)",
        # 5 PM, 5:30 was read above
        rf"{_START}(?P<hour>\d{{1,2}})\s?(?P<half_>{ANY_HALF})",
        # um 9, 9 Uhr
        rf"{AT}\.?\s?(?P<hour>\d{{1,2}})(?![\d:.,]?\d)",
        rf"{_START}(?P<hour>\d{{1,2}})\s?{O_CLOCK}",
        # 0400 GMT
        rf"(?<!\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?{ANY_ZONE})",
    )
)


def stated_date(match: re.Match[str], habits: Habits) -> Wall | None:
    """What the match of one of ``DATE_FORMS`` states; None if the order of its figures can't be known."""
    groups = match.groupdict()
    if "first" in groups:
        return _ordered(groups, habits)
    month = signs.month_number(groups["name"]) if groups.get("name") else _number(groups.get("month"))
    return Wall(_year(groups, habits), month, _number(groups.get("day")))


def _year(groups: dict[str, str | None], habits: Habits) -> int | None:
    digits = groups.get("year")
    if not digits:
        return None
    if era := groups.get("era"):
        # The year 0 of an era is as impossible as the year 0.
        return vocabulary.ERAS[era] + int(digits) if int(digits) else 0
    return full_year(digits, habits)


def full_year(digits: str, habits: Habits) -> int:
    """The year of our calendar that two to four digits mean."""
    year = int(digits)
    if habits.minguo and len(digits) < 4:
        return vocabulary.ERAS["民國"] + year
    if habits.buddhist and (year > 2400 or 43 <= year < 100):
        return year % 100 + 2500 - vocabulary.BUDDHIST_YEARS
    if len(digits) == 2:
        return year + (2000 if year + 2000 <= habits.newest_year else 1900)
    return year


def _ordered(groups: dict[str, str | None], habits: Habits) -> Wall | None:
    first, second, third, sign = (groups.get(name) or "" for name in ("first", "second", "third", "sign"))
    if habits.year_first and len(first) > 1 and len(third) in (1, 2):
        return Wall(full_year(first, habits), int(second), int(third))
    if len(first) > 2 or len(third) == 1 or (len(third) == 2 and sign == "." and habits.order == "MD"):
        return None
    return _day_and_month(full_year(third, habits) if third else None, int(first), int(second), habits)


def _day_and_month(year: int | None, first: int, second: int, habits: Habits) -> Wall | None:
    if year is None and habits.year_first:
        return Wall(None, first, second)
    if first == second or second > 12 or (first <= 12 and habits.order == "MD"):
        return Wall(year, first, second)
    if first > 12 or habits.order == "DM":
        return Wall(year, second, first)
    return None


def stated_time(match: re.Match[str]) -> Wall:
    """What the match of one of ``TIME_FORMS`` states; ``IMPOSSIBLE_TIME`` for what no clock shows."""
    groups = match.groupdict()
    hour = _hour(int(groups["hour"]), groups.get("half") or groups.get("half_"))
    minute = 30 if groups.get("thirty") else _number(groups.get("minute"))
    second = _number(groups.get("second"))
    # 25時30分 is half past one of the next morning.
    last = (29, 59, 59) if "thirty" in groups else (24, 0, 0)
    possible = (hour, minute or 0, second or 0) <= last and (minute or 0) < 60 and (second or 0) < 60
    return Wall(hour=hour, minute=minute, second=second) if possible else IMPOSSIBLE_TIME


def _hour(hour: int, half: str | None) -> int:
    """Hour of the day, 24 for the midnight that ends it, up to 29 in the Japanese count that goes on until morning.

    An hour that contradicts its half-day ("15:04 AM") stands as written.
    """
    if half == HALVES["am"]:
        return 0 if hour == 12 else hour
    if half == HALVES["pm"]:
        return hour + 12 if hour < 12 else hour
    if half == HALVES["night"]:
        return hour + 12 if 5 <= hour <= 12 else hour
    if half == HALVES["noon"]:
        return hour + 12 if hour < 5 else hour
    return hour


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None
