"""One text read: words to signs, signs to values, values to moments."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from dateutil.relativedelta import relativedelta

from newscrawl.normalise.dates import grammar, persian, places, regions, signs
from newscrawl.normalise.dates.ago import Counts
from newscrawl.normalise.dates.habits import Habits
from newscrawl.normalise.dates.languages import Language
from newscrawl.normalise.dates.moments import FoundDate, Moment, Value, moments
from newscrawl.normalise.dates.text import any_of, folded
from newscrawl.normalise.dates.vocabulary import Unit
from newscrawl.normalise.dates.wall import Wall

_FRACTION = re.compile(r"(?<=:\d\d:\d\d)[.,]\d{1,9}")
_OFFSET = re.compile(r"(?<=:\d\d)\s?([+-]\d\d:?\d\d)(?![\d:])")
_ABBREVIATIONS = "|".join(sorted(regions.ZONES, key=len, reverse=True))
# Letters that would make an abbreviation part of a word; Chinese, Japanese and Korean stand without a space.
_LETTER = r"[^\W\d_\u3040-\u9fff\uac00-\ud7a3]"
# An offset's figures, though those of the next word be glued to them: "GMT+98時間前更新".
_HOURS = r"[+-](?:\d{1,2}:?(?:00|15|30|45)(?!\d)|1[0-4]|0?\d)"
_ABBREVIATION = re.compile(rf"(?<!{_LETTER})(?=[A-ZМ])(?:(?:GMT|UTC|UT)\s?({_HOURS})|({_ABBREVIATIONS}))(?!{_LETTER})")
_ZONES_BY_NAME = {folded(name): rule for name, rule in regions.ZONE_NAMES.items()}
_ZONE_NAME = re.compile(any_of(dict.fromkeys(sorted(_ZONES_BY_NAME, key=len, reverse=True), "")))
# Figures that are none of a date's, whatever they look like.
_NOT_DATES = re.compile(
    # The look-aheads are cheaper than the alternatives behind them.
    r"(?=[VITFPvitfp電전☎〒])(?:(?i:\bv)\.?\d[\d.]{0,20}"
    r"|(?i:\b(?:ver|version|isbn|issn|tel|fax|phone)\b|電話|전화|☎|〒)[\s.:]{0,3}[\d(][\d\s().-]{0,20})"
    r"|(?:(?<![\d.])|(?<=\b[12]\d{3}))(?=\d)(?:\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\d{1,3}[\s-]?(?i:min(?:ute)?s?)[\s-](?i:read)\b)"
)
# "born on March 4, 1985", 締切：3月4日, 3月4日生まれ, 3月4日締切
_ANOTHERS_DATE = re.compile(
    rf"{signs.ANOTHERS_AHEAD}[\s:,.()-]{{0,4}}(?:[^\W\d_]{{1,3}}\s)?{signs.ANY_DATE}"
    rf"|{signs.ANY_DATE}{signs.ANY_ANOTHERS}"
)
_DAY_BACK = re.compile(signs.ANY_DAY_BACK)
_LABELLED_DAY_BACK = re.compile(
    rf"(?:(?<={signs.ANY_LABEL})|(?<={signs.ANY_LABEL}.)|(?<={signs.ANY_LABEL}..)){signs.ANY_DAY_BACK}"
)
_STEP: dict[Unit, relativedelta] = {
    "second": relativedelta(seconds=1),
    "minute": relativedelta(minutes=1),
    "hour": relativedelta(hours=1),
    "day": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "month": relativedelta(months=1),
    "year": relativedelta(years=1),
}
_STATED_FIELDS: dict[Unit, int] = {"second": 6, "minute": 5, "hour": 4, "day": 3, "week": 3, "month": 2, "year": 1}


@dataclass
class Reading:
    """The state of one text while it is read."""

    language: Language
    habits: Habits
    country: str | None
    """The country that decides what an abbreviated zone means."""

    now: datetime | None
    """The present in the publisher's zone."""

    values: list[Value] = field(default_factory=list)
    """What the signs stand for, by their places."""

    def moments(self, text: str) -> list[Moment]:
        """The moments that a plain text names, in order."""
        text = self._sign_abbreviations(_FRACTION.sub("", _NOT_DATES.sub(" ", text))).lower()
        text = _ZONE_NAME.sub(self._zone_name, text)
        if self.language.ago.may_be_in(text):
            for wording in self.language.ago.patterns:
                text = wording.sub(self._ago, text)
        text = self.language.sign_words(text)
        date_forms, time_forms = grammar.forms_in(text)
        for form in date_forms:
            text = form.pattern.sub(self._date, text)
        if signs.ANOTHERS_AHEAD in text or signs.ANOTHERS_BEHIND in text:
            text = _ANOTHERS_DATE.sub(" ", text)
        text = self._sign_days_back(text)
        for form in time_forms:
            text = form.pattern.sub(self._time, text)
        if signs.NOW in text and not self.values:
            text = self._just_now(text)
        if self.values and not any(isinstance(value, FoundDate) for value in self.values):
            text = self._day_of_week(text)
        return moments(text, self.values)

    def _keep(self, kind: str, value: Value) -> str:
        self.values.append(value)
        return signs.value_sign(kind, len(self.values) - 1)

    def _sign_abbreviations(self, text: str) -> str:
        """Put signs for offsets and abbreviated zones; only capitals tell "IST" from the German "ist"."""
        return _ABBREVIATION.sub(self._abbreviation, _OFFSET.sub(self._offset, text))

    def _zone(self, written: str, zone: tzinfo | None) -> str:
        return self._keep(signs.ZONE, zone) if zone else written

    def _offset(self, match: re.Match[str]) -> str:
        return self._zone(match[0], places.offset(match[1]))

    def _abbreviation(self, match: re.Match[str]) -> str:
        offset, abbreviation = match.groups()
        if offset:
            return self._zone(match[0], places.offset(offset))
        return self._zone(match[0], places.zone_of_abbreviation(abbreviation, self.country))

    def _zone_name(self, match: re.Match[str]) -> str:
        return self._zone(match[0], places.zone_of_rule(_ZONES_BY_NAME[match[0]]))

    def _date(self, match: re.Match[str]) -> str:
        wall = grammar.stated_date(match, self.habits)
        # An Islamic year, say: what stands beside it in our calendar counts.
        of_another_calendar = wall is not None and wall.year in persian.YEARS
        return " " if of_another_calendar else self._keep(signs.DATE, FoundDate(wall))

    def _time(self, match: re.Match[str]) -> str:
        return self._keep(signs.TIME, grammar.stated_time(match))

    def _relative(self, wall: Wall | None) -> str:
        return self._keep(signs.DATE, FoundDate(wall, relative=True))

    def _sign_days_back(self, text: str) -> str:
        """Beside a full date a word for a day is noise ("USA Today, June 18, 2024"), unless it follows a label."""
        if not _DAY_BACK.search(text):
            return text
        dated = any(isinstance(value, FoundDate) and not value.relative for value in self.values)
        text = (_LABELLED_DAY_BACK if dated else _DAY_BACK).sub(self._day_back, text)
        return _DAY_BACK.sub(" ", text)

    def _day_back(self, match: re.Match[str]) -> str:
        days = ord(match[0]) - ord(signs.DAYS_BACK[0])
        return self._relative(_fields(self.now - timedelta(days=days), "day") if self.now else None)

    def _ago(self, match: re.Match[str]) -> str:
        counts = self.language.ago.read(match)
        return self._relative(_earlier(self.now, counts) if self.now else None) if counts else match[0]

    def _just_now(self, text: str) -> str:
        """Words for this moment are too short to be believed anywhere but alone or beside a label."""
        alone = re.sub(r"[\W_]", "", text.translate(dict.fromkeys(map(ord, signs.LABELS.values())))) == ""
        wall = _fields(self.now, "minute") if self.now else None
        return text.replace(signs.NOW, self._relative(wall), 1) if alone else text

    def _day_of_week(self, text: str) -> str:
        """A day's name says which day beside a time and nothing else ("Monday 3:04 PM"): papers bear such names."""
        times = [value for value in self.values if isinstance(value, Wall)]
        name = self.language.day_of_week.search(text)
        if self.now is None or name is None or len(times) != 1 or re.search(r"[^\W_]", text.replace(name[0], "", 1)):
            return text
        days = (self.now.weekday() - self.language.days_of_week[name[0]]) % 7
        day = _fields(self.now - timedelta(days=days), "day")
        moment = day.at(times[0]).moment(self.now.tzinfo or UTC)
        if moment and moment > self.now:
            day = _fields(self.now - timedelta(days=days + 7), "day")
        return text.replace(name[0], self._relative(day), 1)


def _earlier(now: datetime, counts: Counts) -> Wall | None:
    """What the clock showed that long ago, to the smallest unit. Hours are real ones, days are the calendar's."""
    smallest = counts[-1][1]
    span = sum((_STEP[unit] * count for count, unit in counts), relativedelta())
    try:
        if smallest in ("second", "minute", "hour"):
            return _fields((now.astimezone(UTC) - span).astimezone(now.tzinfo), smallest)
        return _fields(now - span, smallest)
    except (OverflowError, ValueError):
        return None


def _fields(moment: datetime, unit: Unit) -> Wall:
    return Wall(*moment.timetuple()[: _STATED_FIELDS[unit]])
