"""Wording that counts back from now: "3 hours ago", "vor einer Stunde", "3時間前"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newscrawl.normalise.dates import cldr, vocabulary
from newscrawl.normalise.dates.text import folded
from newscrawl.normalise.dates.vocabulary import Unit

UNITS: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month", "year")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# "6月3日前後" is around June 3.
_FIGURES = r"(?<![\d.,:/年년月월-])\d{1,4}"
_NOT_BEFORE = "(?![後后])"


class Wording(NamedTuple):
    """What stands before and after the number."""

    before: str
    after: str
    unit: Unit
    only_one: bool
    """Whether it is only for one, and then may leave out the number: "před hodinou"."""


@dataclass(frozen=True)
class Ago:
    """The wordings of one or more languages."""

    pattern: re.Pattern[str]
    """Groups: before, number, after; or a wording without its number."""

    units: dict[tuple[str, str], Unit]
    """What stands before and after the number → the unit."""

    def read(self, match: re.Match[str]) -> tuple[int, Unit] | None:
        """How many of which unit a match of ``pattern`` counts back; None if its parts don't belong together."""
        before, number, after, alone = match.groups()
        if alone:
            return 1, self.units[_ALONE, _squashed(alone)]
        unit = self.units.get((_squashed(before), _squashed(after)))
        return (int(number) if number.isdecimal() else 1, unit) if unit else None


_ALONE = "#"


def ago(codes: Iterable[str]) -> Ago:
    """The wordings of these languages; where two mean different things, the first language's."""
    codes = list(codes)
    wordings = [wording for code in codes for wording in _wordings(code)]
    units: dict[tuple[str, str], Unit] = {}
    for before, after, unit, only_one in wordings:
        units.setdefault((_squashed(before), _squashed(after)), unit)
        if only_one:
            units.setdefault((_ALONE, _squashed(before + after)), unit)
    ones = [one for code in codes for one in vocabulary.ONE_WORDS.get(code, "").split("|") if one]
    counted = rf"({_any(w.before for w in wordings)}|)\s?({_FIGURES}|{_any(ones)})\.?\s?({_any(w.after for w in wordings)}|){_NOT_BEFORE}"
    alone = _any(f"{w.before} {w.after}".strip() for w in wordings if w.only_one)
    return Ago(re.compile(f"{counted}|({alone})"), units)


def _wordings(code: str) -> Iterator[Wording]:
    frames = vocabulary.AGO_FRAMES.get(code, ())
    for unit in UNITS:
        for wording, only_one in cldr.past_wordings(code, unit):
            yield _wording(wording, unit, only_one)
        for wording, only_one in cldr.unit_wordings(code, unit):
            yield from (_wording(frame.format(wording), unit, only_one) for frame in frames)
    for short, unit in vocabulary.SHORT_UNITS.get(code, {}).items():
        yield from (_wording(frame.format(f"{cldr.NUMBER} {short}"), unit, False) for frame in frames)


def _wording(written: str, unit: Unit, only_one: bool) -> Wording:
    before, _, after = folded(written.replace(cldr.NUMBER, "#")).partition("#")
    return Wording(before.strip(), after.strip(), unit, only_one)


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, apart from the letters around them; dots and spaces in them may be left out."""
    longest_first = sorted({folded(phrase) for phrase in phrases if phrase}, key=len, reverse=True)
    return "|".join(map(_bounded, longest_first)) or "(?!)"


def _bounded(phrase: str) -> str:
    loose = r"\.?\s?".join(re.escape(word) for word in re.split(r"[. ]+", phrase) if word)
    left = r"(?<![^\W\d_])" if phrase[0].isalpha() and not _UNSPACED.match(phrase[0]) else ""
    right = r"(?![^\W\d_])" if phrase[-1].isalpha() and not _UNSPACED.match(phrase[-1]) else ""
    return left + loose + right


def _squashed(phrase: str) -> str:
    return phrase.replace(" ", "").replace(".", "")
