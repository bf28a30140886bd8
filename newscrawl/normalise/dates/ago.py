"""Wording that counts back from now: "3 hours ago", "vor einer Stunde", "2時間30分前"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from newscrawl.normalise.dates import vocabulary, wordlists
from newscrawl.normalise.dates.text import folded
from newscrawl.normalise.dates.vocabulary import Unit

UNITS: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month", "year")
_CALENDAR_UNITS: tuple[Unit, ...] = ("month", "year")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_FIGURES = r"(?<![\d.,:/-])\d{1,4}"
# "3日前後" is around the third, "18日前半" its first half.
_NOT_BEFORE = "(?![後后半])"
# 昨年12月, 先月28日 name a month and a day.
_NOT_BEFORE_A_PART = r"(?!\s?\d{1,2}\s?[月日号號월일])"

Key = TypeVar("Key")
Meaning = TypeVar("Meaning")
Counts = list[tuple[int, Unit]]
"""How many of which units, larger units first."""


class Wording(NamedTuple):
    """What stands before and after the number."""

    before: str
    after: str
    unit: Unit


@dataclass(frozen=True)
class Ago:
    """The wordings of one or more languages."""

    markers: frozenset[str]
    """Words of which every wording has one."""

    forms: tuple[str, ...]
    """The same as :attr:`patterns`, as they are written."""

    frames: dict[tuple[str, str], Unit]
    """What stands before and after the number → the unit."""

    units: dict[str, Unit]
    """Names of the units."""

    numbers: dict[str, int]
    """Words for numbers."""

    spelled: dict[str, tuple[int, Unit]]
    """Wordings without a number of their own."""

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Wordings, and now and then words that look like one. Being long, they are compiled on first use."""
        return tuple(re.compile(f"(?:{form}){_NOT_BEFORE}") for form in self.forms)

    def may_be_in(self, text: str) -> bool:
        """Whether it is worth while to try the patterns."""
        return any(marker in text for marker in self.markers)

    def read(self, match: re.Match[str]) -> Counts | None:
        """What a match of one of the patterns counts back; None if its parts don't belong together."""
        groups = match.groupdict()
        if "spelled" in groups:
            return [self.spelled[_squashed(groups["spelled"])]]
        unit = self.frames.get((_squashed(groups.get("before", "")), _squashed(groups["after"])))
        if unit is None:
            return None
        smallest = (self.numbers.get(groups["number"]) or int(groups["number"]), unit)
        if groups["larger"]:
            return [(int(groups["larger"]), self.units[_squashed(groups["larger_unit"])]), smallest]
        return [smallest]


def ago(codes: Iterable[str]) -> Ago:
    """The wordings of these languages; where two mean different things, the first language's."""
    codes = list(codes)
    wordings = [wording for code in codes for wording in _wordings(code)]
    units = _first((folded(word), unit) for code in codes for word, unit in _units(code))
    numbers = _first((folded(word), n) for code in codes for word, n in vocabulary.NUMBER_WORDS.get(code, {}).items())
    spelled = _first((folded(word), count) for code in codes for word, count in _spelled(code))
    before, after = _any(wording.before for wording in wordings), _any(wording.after for wording in wordings)
    larger = rf"(?:(?P<larger>{_FIGURES})\s?(?P<larger_unit>{_any(units)})\.?,?\s?(?:[^\W\d_]{{1,3}}\s)?)?"
    counted = rf"{larger}(?P<number>{_FIGURES}|{_any(numbers)})\.?\s?"
    forms = (
        rf"(?P<spelled>{_any(spelled)}){_NOT_BEFORE_A_PART}",
        rf"(?P<before>{before})\s?{counted}(?P<after>{after}|)",
        rf"{counted}(?P<after>{after})",
    )
    return Ago(
        markers=_markers(spelled, (wording.before or wording.after for wording in wordings)),
        forms=forms,
        frames=_first(((_squashed(wording.before), _squashed(wording.after)), wording.unit) for wording in wordings),
        units={_squashed(word): unit for word, unit in units.items()},
        numbers=numbers,
        spelled={_squashed(wording): count for wording, count in spelled.items()},
    )


def _first(pairs: Iterable[tuple[Key, Meaning]]) -> dict[Key, Meaning]:
    """A dictionary that keeps the first meaning of each key."""
    meanings: dict[Key, Meaning] = {}
    for key, meaning in pairs:
        meanings.setdefault(key, meaning)
    return meanings


def _wordings(code: str) -> Iterator[Wording]:
    for unit in UNITS:
        yield from (_wording(written, unit) for written in wordlists.past_wordings(code, unit))
    for frame in vocabulary.AGO_FRAMES.get(code, ()):
        yield from (_wording(frame.format(f"{wordlists.NUMBER} {word}"), unit) for word, unit in _units(code))


def _units(code: str) -> Iterator[tuple[str, Unit]]:
    """Words for the units. The East Asian ones of the word lists name the parts of a date, too, and aren't taken."""
    if code not in vocabulary.YEAR_FIRST_LANGUAGES:
        yield from ((word, unit) for unit in UNITS for word in wordlists.unit_names(code, unit))
    yield from vocabulary.UNIT_WORDS.get(code, {}).items()


def _spelled(code: str) -> Iterator[tuple[str, tuple[int, Unit]]]:
    yield from vocabulary.SPELLED_AGO.get(code, {}).items()
    for unit in _CALENDAR_UNITS:
        yield from ((word, (1, unit)) for word in wordlists.last_unit(code, unit))


def _wording(written: str, unit: Unit) -> Wording:
    before, _, after = folded(written.replace(wordlists.NUMBER, "#")).partition("#")
    return Wording(before.strip(), after.strip(), unit)


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases; dots and spaces in them may be left out.

    Phrases of spaced scripts stand apart from the letters around them.
    """
    longest_first = sorted({folded(phrase) for phrase in phrases if phrase}, key=len, reverse=True)
    unspaced = [_loose(phrase) for phrase in longest_first if _UNSPACED.search(phrase)]
    spaced = [_loose(phrase) for phrase in longest_first if not _UNSPACED.search(phrase)]
    return "|".join([*unspaced, rf"(?<![^\W\d_])(?:{'|'.join(spaced) or '(?!)'})(?![^\W\d_])"])


def _loose(phrase: str) -> str:
    return r"\.?\s?".join(re.escape(word) for word in re.split(r"[. ]+", phrase) if word)


def _markers(spelled: Iterable[str], around_numbers: Iterable[str]) -> frozenset[str]:
    """The last word of each phrase, or what unspaced scripts end with: many wordings end alike.

    One that hides its number ends like a date, too (昨年, 先月), and is taken as a word.
    """
    ends = (word[-1:] if _UNSPACED.search(word) else word for word in map(_last_word, around_numbers))
    return frozenset([*map(_last_word, spelled), *ends])


def _last_word(phrase: str) -> str:
    return re.split(r"[. ]+", phrase.rstrip(" ."))[-1]


def _squashed(phrase: str) -> str:
    return phrase.replace(" ", "").replace(".", "")
