"""The written forms of dates and times, for a text whose known words have become signs.

Groups of a date's form: ``era``, ``year``, ``month``, ``day`` in figures; ``years_back``, ``months_back``, the sign of
a word for a year or month; ``name``, a month's sign; ``first``, ``second``, ``third``, figures whose order is the
page's habit, and ``sign`` between them. Groups of a time's form: ``hour``, ``minute``, ``seconds``, ``thirty`` for a
half hour, and ``half`` or ``half_``, a part of the day before or after them.

The forms of a kind stand in the order in which they are trusted: what one has read no later one sees.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newscrawl.normalise.dates import persian, signs, vocabulary
from newscrawl.normalise.dates.habits import Habits
from newscrawl.normalise.dates.signs import ANY_DATE, ANY_HALF, ANY_MONTH, ANY_ZONE, AT, HALVES, O_CLOCK
from newscrawl.normalise.dates.wall import IMPOSSIBLE_TIME, Wall

# A number begins where no number goes on: the 12 in "3.12" or "-12" isn't one.
_START = r"(?<!\d)(?<!\d[.,:/-])"
_DAY_START = rf"(?:{_START}|(?<=\d:\d\d-))"  # 15:04-18 June
# It ends where no digit follows, except that pages glue the time to it: "Apr 28 20232:23 PM", "Apr 28 20233 min read".
_END = r"(?:(?!\d)|(?=\d{1,2}(?::\d\d|\s?(?:min|mn|분|分))))"
_GAP = r"[\s,./'-]{0,4}"
_SHORT_WORDS = r"(?:[^\W\d_]{1,4}(?:\.?\s|'\s?)){0,2}"  # de, d', gada
_ORDINAL = r"(?:°|[^\W\d_]{0,3})"  # 1er, 18th, 1°
_DASH = "[./-]"
_YEAR_MARK, _MONTH_MARK, _DAY_MARK = "[年년]", "[月월]", "[日號号일]"
_WEEKDAY = r"(?:\s?\([^()\d]{1,4}\))"
_WEEKDAY_NAME = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![^\W_])"
    r"|[月火水木金土日]曜|(?:周|週|星期)[一二三四五六日天]|[월화수목금토일]요일)"
)
_WEEKDAY_AHEAD = rf"(?=\.?\s?(?:{_WEEKDAY_NAME}|\((?:{_WEEKDAY_NAME}|[月火水木金土日월화수목금토일])))"
_CLOCK_AHEAD = rf"(?=,?\s?{_WEEKDAY}?\s?(?:{ANY_HALF}?\s?\d{{1,2}}\s?[:h時时시点點]|{AT}\.?\s?\d{{1,2}}[:.h]))"

# An era's short form must not end another word.
_ERA = "(?P<era>" + "|".join(era if len(era) > 1 else rf"(?<![^\W\d_]){era}" for era in vocabulary.ERAS) + ")"
_ERA_BEGINNINGS = "".join(era[0] for era in vocabulary.ERAS)
_ERA_YEAR = r"(?P<year>\d{1,3})"
_YEAR = r"(?P<year>\d{4})"
_YEAR_OR_SHORT = r"(?P<year>\d{2,4})"
# Two digits are a year only if they are no hour.
_LAST_YEAR = rf"(?P<year>\d{{4}}{_END}|\d\d(?![\d:.]|,?\s\d{{4}}|\s?(?:[h{AT}{O_CLOCK}]|{ANY_HALF})))"
_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"
_NAME = f"(?P<name>{ANY_MONTH})"
_FIRST, _SECOND = r"(?P<first>\d{1,2})", r"(?P<second>\d{1,2})"
_THIRD = rf"(?P<third>\d{{4}}{_END}|\d{{1,2}}(?![\d:]|\s?h))"

_MONTH_SIGNS = "".join([*signs.MONTHS.values(), *signs.PERSIAN_MONTHS.values()])
_YEAR_SIGNS, _MONTH_WORD_SIGNS = "".join(signs.YEARS_BACK.values()), "".join(signs.MONTHS_BACK.values())
_HALF_SIGNS = "".join(HALVES.values())


class Form(NamedTuple):
    """One way of writing."""

    needs: tuple[frozenset[str], ...]
    """Sets of characters: a text that has the form has one of each. Most forms needn't be tried."""

    pattern: re.Pattern[str]


def _forms(*rows: tuple[str, str] | tuple[str, str, str]) -> tuple[Form, ...]:
    return tuple(Form(tuple(map(frozenset, needs)), re.compile(pattern)) for *needs, pattern in rows)


_DATE_FORMS = _forms(
    # 令和6年6月18日, 平成31年, 民國113年6月18日
    ("年년", _ERA_BEGINNINGS, rf"{_ERA}\s?{_ERA_YEAR}\s?年(?!度)(?:\s?{_MONTH}\s?月(?:\s?{_DAY}\s?{_DAY_MARK}?)?)?"),
    # R6.6.18, R.6.6.18, 令和6/6/18
    ("./-", _ERA_BEGINNINGS, rf"{_ERA}\.?\s?{_ERA_YEAR}{_DASH}{_MONTH}{_DASH}{_DAY}{_END}"),
    # 2024年6月18日, 24年6月18日, 2024년 6월 18일
    ("年년", rf"{_START}{_YEAR_OR_SHORT}\s?{_YEAR_MARK}\s?{_MONTH}\s?{_MONTH_MARK}\s?{_DAY}(?:\s?{_DAY_MARK}|{_END})"),
    # 2024-06-18, 2024. 6. 18, but not the number 2024-06-18-1, nor the time in June 18, 2024 - 3.04
    (
        "./-",
        rf"{_START}{_YEAR}\s?(?P<sign>{_DASH})\s?{_MONTH}\s?(?P=sign)\s?{_DAY}{_END}(?![/-]\d{{1,4}}(?![\d:]))",
    ),
    # 20240618 15:04
    (":", r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=\s\d{1,2}:\d\d)"),
    # 18.06.2024, 06/18/24, 24.06.18, 113/06/18
    (
        "./-",
        rf"{_START}(?P<first>\d{{1,3}})\s?(?P<sign>{_DASH})\s?{_SECOND}\s?(?P=sign)\s?{_THIRD}(?!\s?[/-](?!\d\d:)\d|\.\d)",
    ),
    # 18/6 2024, 2024 06/18
    ("/", rf"{_START}{_FIRST}/{_SECOND}\s(?P<third>(?:19|20)\d\d)(?![\d:])"),
    ("/", r"(?<!\d)(?P<year>(?:19|20)\d\d)\s(?P<month>\d\d)/(?P<day>\d\d)(?![\d./:-])"),
    # 2024年 6/18
    ("/", r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?年\s?(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\d./:-])"),
    # 2024 06.18, a year above its day, but no time behind a year
    (".-", r"^\W*(?P<year>(?:19|20)\d\d)\s(?P<month>\d\d)[.-](?P<day>\d\d)(?![\d./:-])"),
    # 18 June 2024, 18-Jun-24, 1er juin 2024, 18 de junio de 2024
    (_MONTH_SIGNS, rf"{_DAY_START}{_DAY}{_ORDINAL}{_GAP}{_SHORT_WORDS}{_NAME}{_GAP}{_SHORT_WORDS}{_LAST_YEAR}"),
    # Jun 18 06:04:05 UTC 2024
    (_MONTH_SIGNS, rf"{_NAME}\s{_DAY}(?=\s\d{{1,2}}:\d\d(?::\d\d)?\D{{0,6}}{_YEAR}(?!\d))"),
    # 2024. gada 18. jūnijs
    (_MONTH_SIGNS, rf"{_START}{_YEAR}\.?\s{_SHORT_WORDS}{_DAY}\.\s?{_NAME}"),
    # June 18, 2024, Jun-18-2024
    (_MONTH_SIGNS, rf"{_NAME}(?:\.?\s?|-){_DAY}{_ORDINAL}[\s,./-]{{1,3}}{_YEAR}{_END}"),
    # 2024. június 18., 2024 m. birželio 18 d., 2024-Jun-18
    (_MONTH_SIGNS, rf"{_START}{_YEAR}{_GAP}{_SHORT_WORDS}{_NAME}[\s.-]{{0,2}}{_DAY}(?![\d:])"),
    # 18 tháng 6, 2024
    ("t", rf"{_START}{_DAY}[\s,]{{1,2}}(?:thang|thg)\.?\s?{_MONTH}(?:[\s,/-]{{1,3}}(?:nam\s)?{_YEAR})?(?!\d)"),
    # tháng 6, 2024
    ("t", rf"(?<![^\W\d_])(?:thang|thg)\.?\s?{_MONTH}[\s,/-]{{1,3}}(?:nam\s)?{_YEAR}{_END}"),
    # 18 6月 2024, 6月 18, 2024
    ("月월", rf"{_START}{_DAY}\s{_MONTH}\s?{_MONTH_MARK},?\s{_YEAR}{_END}"),
    (",", rf"(?<!\d){_MONTH}\s?{_MONTH_MARK}\s{_DAY},\s{_YEAR}{_END}"),
    # 2024年6月
    ("年년", rf"{_START}{_YEAR_OR_SHORT}\s?{_YEAR_MARK}\s?{_MONTH}\s?{_MONTH_MARK}"),
    # June 2024
    (_MONTH_SIGNS, rf"{_NAME}{_GAP}{_SHORT_WORDS}{_YEAR}{_END}"),
    # 2024年, 2024年版, alone
    ("年년", rf"^\W*{_YEAR}\s?{_YEAR_MARK}[号號版刊판]?(?!{signs.ANY_ANOTHERS})\W*$"),
    # 2024/06, 06.2024, alone
    ("./", rf"^{_YEAR}[./]{_MONTH}\.?$"),
    ("./", rf"^{_MONTH}[./]{_YEAR}$"),
    # 昨年6月18日, 작년 6월, 先月18日
    (
        "月월",
        _YEAR_SIGNS,
        rf"(?P<years_back>[{_YEAR_SIGNS}])\s?{_MONTH}\s?{_MONTH_MARK}(?!間|간)(?:\s?{_DAY}\s?{_DAY_MARK}(?!間|간))?",
    ),
    ("日號号일", _MONTH_WORD_SIGNS, rf"(?P<months_back>[{_MONTH_WORD_SIGNS}])\s?{_DAY}\s?{_DAY_MARK}(?!間|간)"),
    # 6月18日
    ("月월", rf"(?<!\d){_MONTH}\s?{_MONTH_MARK}\s?{_DAY}\s?{_DAY_MARK}(?!間|간)"),
    # 18 June
    (_MONTH_SIGNS, rf"{_START}{_DAY}{_ORDINAL}{_GAP}{_SHORT_WORDS}{_NAME}"),
    # June 18
    (_MONTH_SIGNS, rf"{_NAME}\.?\s?{_DAY}(?!\d|:|\.\d|\s?h\d)"),
    # 6/18 15:04, 6/18(火), 06.18 15:04, 06.18 TUE, 18.6. 15.04, 06-18 15:04
    ("/", rf"{_START}{_FIRST}/{_SECOND}(?:{_CLOCK_AHEAD}|(?={_WEEKDAY})|{_WEEKDAY_AHEAD})"),
    (".", rf"{_START}{_FIRST}\.{_SECOND}\.?(?:{_CLOCK_AHEAD}|{_WEEKDAY_AHEAD})"),
    (".", rf"{_START}{_FIRST}\.\s?{_SECOND}\.(?=,?\s{AT}?\s?\d{{1,2}}[.:]\d\d(?!\d))"),
    ("-", rf"{_START}(?P<first>\d\d)-(?P<second>\d\d)(?:{_CLOCK_AHEAD}|{_WEEKDAY_AHEAD})"),
    # 18日 15:04, 18日(火)
    ("日일", rf"{_START}{_DAY}\s?[日일](?:{_CLOCK_AHEAD}|(?={_WEEKDAY}))"),
)

_HOUR, _MINUTE, _SECONDS = r"(?P<hour>\d{1,2})", r"(?P<minute>\d\d)", r"(?P<seconds>\d\d)"
_HALF_BEFORE = rf"(?:(?P<half>{ANY_HALF})\s?)?"
_HALF_AFTER = rf"(?:\s?(?P<half_>{ANY_HALF}))?"
_HALF_OF_LETTER: dict[str | None, str] = {"a": HALVES["am"], "p": HALVES["pm"]}
_LETTER_AFTER = r"(?:(?P<letter>[ap])(?![^\W_]))?"
_MARKED_MINUTE = r"(?:\s?(?P<minute>\d{1,2}(?=\s?[分분])|\d\d(?!\d))\s?[分분]?|(?P<thirty>[半반]))?"
_MARKED_SECOND = r"(?:\s?(?P<seconds>\d{1,2})\s?[秒초])?"
_AFTER_DATE = rf"(?:(?<={ANY_DATE})|(?<={ANY_DATE}\s)|(?<={ANY_DATE}[,.]\s))"

_TIME_FORMS = _forms(
    # 午後3時4分, 오후 3시 반, 15点04
    ("時时시点點", rf"{_HALF_BEFORE}(?<!\d){_HOUR}\s?[時时시点點](?!間|间|간|前){_MARKED_MINUTE}{_MARKED_SECOND}"),
    # 15:04, 오후 3:04, 3:04 pm, 3:04p, 15:04:05
    (":", rf"{_HALF_BEFORE}{_START}{_HOUR}:{_MINUTE}(?::{_SECONDS})?(?![\d:]){_LETTER_AFTER}{_HALF_AFTER}"),
    # 15:045면, glued to what follows, beside its date
    (":", rf"{_AFTER_DATE}{_HOUR}:{_MINUTE}"),
    # 15: 04, beside its date
    (":", rf"{_AFTER_DATE}{_HOUR}:\s{_MINUTE}(?!\d|:|\s?[^\W\d_])"),
    # 14h52, 9h, 14 h 52
    ("h", rf"{_START}{_HOUR}\s?h(?:\s?{_MINUTE}(?:\s?min)?)?(?![^\W_])"),
    # kl. 10.23
    (".", rf"{AT}\.?\s?{_HOUR}\.{_MINUTE}(?:\.{_SECONDS})?(?![\d:]){_HALF_AFTER}"),
    # 12.42 CET, 14.46 Uhr, 3.04 pm
    (".", rf"{_START}{_HOUR}\.{_MINUTE}(?=[\s,]{{0,2}}(?:{ANY_ZONE}|{ANY_DATE}|{O_CLOCK}|{ANY_HALF})){_HALF_AFTER}"),
    # 18.30, beside its date
    (".", rf"{_AFTER_DATE}{_HOUR}\.{_MINUTE}(?![\d:]|\.\d)"),
    # 5 PM
    (_HALF_SIGNS, rf"{_START}{_HOUR}\s?(?P<half_>{ANY_HALF})"),
    # um 9, 9 Uhr
    (AT, rf"{AT}\.?\s?{_HOUR}(?![\d:.,]?\d)"),
    (O_CLOCK, rf"{_START}{_HOUR}\s?{O_CLOCK}"),
    # 0400 GMT, 0400 hrs
    ("012", rf"(?<!\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:{ANY_ZONE}|{O_CLOCK}))"),
)


_TELLING = frozenset[str]().union(*(needed for form in (*_DATE_FORMS, *_TIME_FORMS) for needed in form.needs))


def forms_in(text: str) -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    """The forms of dates and of times that a text may have."""
    return _forms_of(_TELLING.intersection(text))


@lru_cache(maxsize=1024)
def _forms_of(telling: frozenset[str]) -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    def possible(forms: Iterable[Form]) -> tuple[Form, ...]:
        return tuple(form for form in forms if not any(map(telling.isdisjoint, form.needs)))

    return possible(_DATE_FORMS), possible(_TIME_FORMS)


def stated_date(match: re.Match[str], habits: Habits) -> Wall | None:
    """What the match of one form of dates states; None if the order of its figures can't be known."""
    groups = match.groupdict()
    name = groups.get("name")
    if name and signs.is_persian_month(name):
        return _persian(groups.get("year"), signs.month_number(name), _number(groups.get("day")), habits)
    if "first" in groups:
        return _ordered(groups, habits)
    if "years_back" in groups or "months_back" in groups:
        return _counted_back(groups, habits)
    month, day, year = groups.get("month"), groups.get("day"), groups.get("year")
    if habits.persian and month and year and int(year) in persian.YEARS:
        return _persian(year, int(month), _number(day), habits)
    return Wall(_year(groups, habits), signs.month_number(name) if name else _number(month), _number(day))


def _persian(year: str | None, month: int, day: int | None, habits: Habits) -> Wall | None:
    """A day of the Persian calendar. Its months alone are none: each lies in two of ours."""
    if day is None:
        return None
    if year:
        found = persian.day_of(persian.full_year(year, habits.newest_year), month, day)
    else:
        found = persian.latest_day(month, day, habits.today) if habits.today else None
    return Wall(found.year, found.month, found.day) if found else None


def _counted_back(groups: dict[str, str | None], habits: Habits) -> Wall | None:
    """A day of this year or month, or of one of the last."""
    if habits.today is None:
        return None
    day = _number(groups.get("day"))
    if years_back := groups.get("years_back"):
        return Wall(habits.today.year - _YEAR_SIGNS.index(years_back), _number(groups.get("month")), day)
    months = habits.today.year * 12 + habits.today.month - 1 - _MONTH_WORD_SIGNS.index(groups.get("months_back") or "")
    return Wall(months // 12, months % 12 + 1, day)


def _year(groups: dict[str, str | None], habits: Habits) -> int | None:
    digits, era = groups.get("year"), groups.get("era")
    if digits and era:
        # The year 0 of an era is as impossible as the year 0.
        return vocabulary.ERAS[era] + int(digits) if int(digits) else 0
    return habits.full_year(digits) if digits else None


def _ordered(groups: dict[str, str | None], habits: Habits) -> Wall | None:
    first, second, third, sign = (groups.get(name) or "" for name in ("first", "second", "third", "sign"))
    if habits.mostly_persian and len(third) < 4:
        year, month, day = (first, second, third) if third else (None, first, second)
        return _persian(year, int(month), int(day), habits)
    if habits.persian and third and int(third) in persian.YEARS:
        return _persian(third, int(second), int(first), habits)
    if habits.year_first and len(first) > 1 and len(third) in (1, 2):
        return Wall(habits.full_year(first), int(second), int(third))
    version = len(third) == 1 or (len(third) == 2 and sign == "." and habits.order == "MD")
    if version or len(first) > 2:
        return None
    return _day_and_month(habits.full_year(third) if third else None, int(first), int(second), habits)


def _day_and_month(year: int | None, first: int, second: int, habits: Habits) -> Wall | None:
    if year is None and habits.year_first:
        return Wall(None, first, second)
    if first == second or second > 12 or (first <= 12 and habits.order == "MD"):
        return Wall(year, first, second)
    if first > 12 or habits.order == "DM":
        return Wall(year, second, first)
    return None


def stated_time(match: re.Match[str]) -> Wall:
    """What the match of one form of times states; ``IMPOSSIBLE_TIME`` for what no clock shows."""
    groups = match.groupdict()
    half = groups.get("half") or groups.get("half_") or _HALF_OF_LETTER.get(groups.get("letter"))
    hour = _hour(int(groups["hour"]), half)
    minute = 30 if groups.get("thirty") else _number(groups.get("minute"))
    second = _number(groups.get("seconds"))
    # 25時30分 is half past one of the next morning.
    last = (29, 59, 59) if "thirty" in groups else (24, 0, 0)
    possible = (hour, minute or 0, second or 0) <= last and (minute or 0) < 60 and (second or 0) < 60
    return Wall(hour=hour, minute=minute, second=second) if possible else IMPOSSIBLE_TIME


def _hour(hour: int, half: str | None) -> int:
    """The hour from midnight. One that contradicts its half-day ("15:04 AM") stands as written."""
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
