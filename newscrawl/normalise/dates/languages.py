"""The words of a language as the reader uses them: Babel's (Unicode CLDR) and our vocabulary, compiled once.

Babel was chosen over dateparser's data by trial: it covers the same languages, loads in a few milliseconds each, and its
"3 hours ago" patterns come with every plural form. Locales are read with ``localedata.load(..., merge_inherited=False)``
since Babel's merged locales take stand-alone month names from whichever locale was loaded first.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import localedata

from newscrawl.normalise.dates import signs, vocabulary
from newscrawl.normalise.dates.text import plain
from newscrawl.normalise.dates.vocabulary import Half, Unit

UNITS: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month", "year")
_HALF_OF_PERIOD: dict[str, Half] = {
    "am": "am", "morning1": "am", "morning2": "am", "pm": "pm", "afternoon1": "pm", "afternoon2": "pm",
    "evening1": "night", "evening2": "night", "night1": "night", "night2": "night", "noon": "noon",
}  # fmt: skip
_SHORTEST_BEGINNING = 3
_LONGEST_ENDING = 3
_FREE_LETTER = "[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"  # scripts that put no space between words
_FREE = re.compile(_FREE_LETTER)
_HANGUL = re.compile("[\uac00-\ud7a3]")
_NUMBER = "{0}"


@dataclass(frozen=True)
class Language:
    """What is known of one language (with English below it), or of all."""

    words: dict[str, str]
    """Folded word → its signs."""

    known_word: re.Pattern[str]
    """Any of the words where it may stand."""

    ago: re.Pattern[str]
    """Wording such as "3 hours ago"; the number of the group that matched tells the unit."""

    ago_units: tuple[Unit, ...]
    """Unit of each group of ``ago``."""

    year_first: bool
    """Whether short dates begin with the larger unit."""

    code: str
    """Its ISO 639 code, or "" for all languages together."""

    def sign_words(self, text: str) -> str:
        """Put signs in the place of known words."""
        return self.known_word.sub(self._sign, text)

    def _sign(self, match: re.Match[str]) -> str:
        word = match[0]
        for cut in range(_LONGEST_ENDING + 1):
            found = self.words.get(word[: len(word) - cut])
            if found:
                return found
        return " "


def code_of(tag: str | None) -> str:
    """The ISO 639 code of a BCP 47 tag, "" for none."""
    code = (tag or "").replace("_", "-").split("-")[0].lower()
    return vocabulary.LANGUAGE_ALIASES.get(code, code)


@lru_cache(maxsize=128)
def language(code: str) -> Language:
    """The language of an ISO 639 code, with English for the words it lacks; for an unknown code, English alone."""
    known = code if code in vocabulary.LABELS or localedata.exists(code) else "en"
    return _compiled(known, _words("en") | _words(known), {**_ago_patterns("en"), **_ago_patterns(known)})


@lru_cache(maxsize=1)
def every_language() -> Language:
    """All languages at once, without the words that mean different things in two of them."""
    meanings: dict[str, str] = {}
    clashing: set[str] = set()
    ago: dict[str, Unit] = {}
    for code in vocabulary.LABELS:
        for word, meaning in _words(code).items():
            if meanings.setdefault(word, meaning) != meaning:
                clashing.add(word)
        for pattern, unit in _ago_patterns(code).items():
            ago.setdefault(pattern, unit)
    return _compiled("", {word: meaning for word, meaning in meanings.items() if word not in clashing}, ago)


def _compiled(code: str, words: dict[str, str], ago: dict[str, Unit]) -> Language:
    longest_first = sorted(ago, key=len, reverse=True)
    return Language(
        words=words,
        known_word=re.compile("|".join(_alternatives(words))),
        ago=re.compile("|".join(longest_first) or "(?!)"),
        ago_units=tuple(ago[pattern] for pattern in longest_first),
        year_first=code in vocabulary.YEAR_FIRST_LANGUAGES,
        code=code,
    )


def _alternatives(words: dict[str, str]) -> Iterator[str]:
    """Words of spaced scripts as whole words, Korean ones from their beginning, the others anywhere."""
    free, hangul, spaced = [], [], []
    for word, meaning in sorted(words.items(), key=lambda item: -len(item[0])):
        if _FREE.match(word) or (_HANGUL.match(word) and meaning in signs.HALVES.values()):
            free.append(re.escape(word))
        elif _HANGUL.match(word):
            hangul.append(re.escape(word))
        else:
            ending = r"[^\W\d_]{0,3}" if re.match(signs.ANY_MONTH, meaning) and len(word) > 4 else ""
            spaced.append(re.escape(word) + ending)
    if spaced:
        yield rf"(?<![^\W\d_])(?:{'|'.join(spaced)})(?![^\W\d_])"
    if hangul:
        yield rf"(?<![가-힣])(?:{'|'.join(hangul)})"
    yield from free


def _folded(words: Iterable[str]) -> Iterator[str]:
    return (plain(word).lower() for word in words)


def _split(table: dict[str, str], code: str) -> Iterator[str]:
    return _folded(word for word in table.get(code, "").split("|") if word)


@lru_cache(maxsize=128)
def _words(code: str) -> dict[str, str]:
    """Folded word → signs for one language; a later table outranks an earlier one."""
    words = dict.fromkeys(_split(vocabulary.JUST_NOW, code), signs.NOW)
    for label, written in vocabulary.LABELS.get(code, {}).items():
        words |= dict.fromkeys(_folded(written.split("|")), signs.LABELS[label])
    words |= dict.fromkeys(_split(vocabulary.HOUR_UNITS, code), signs.O_CLOCK)
    words |= dict.fromkeys(_split(vocabulary.BEFORE_TIME, code), signs.AT)
    words |= _half_words(code)
    for word, (days, half) in vocabulary.DAY_WORDS.get(code, {}).items():
        words[plain(word).lower()] = signs.DAYS_BACK[days] + (signs.HALVES[half] if half else "")
    return words | _month_words(code)


def _half_words(code: str) -> dict[str, str]:
    words = {
        word: signs.HALVES[_HALF_OF_PERIOD[period]]
        for data in _locales(code)
        for widths in data.get("day_periods", {}).values()
        for width, periods in _plain_dicts(widths)
        for period, written in periods.items()
        if period in _HALF_OF_PERIOD and isinstance(written, str) and len(written) > 1 and width != "narrow"
        for word in _folded((written, written.replace(".", "")))
        if len(word) > 1
    }
    for half, written in vocabulary.HALVES.items():
        words |= dict.fromkeys(_folded(written.split("|")), signs.HALVES[half])
    for word in _split(vocabulary.NOT_HALVES, code):
        words[word] = " "
    return words


def _month_words(code: str) -> dict[str, str]:
    names = {name: number for name, number in _month_names(code) if not re.search(r"\d", name) and len(name) > 1}
    names |= dict(zip(_folded(vocabulary.MORE_MONTHS.get(code, {})), vocabulary.MORE_MONTHS.get(code, {}).values(), strict=True))
    shared = Counter(beginning for beginning, _ in {pair for name in names for pair in _beginnings(name, names[name])})
    words = {
        beginning: signs.MONTHS[number]
        for name, number in names.items()
        for beginning, _ in _beginnings(name, number)
        if shared[beginning] == 1
    }
    return words | {name: signs.MONTHS[number] for name, number in names.items()}


def _beginnings(name: str, number: int) -> Iterator[tuple[str, int]]:
    """What a name may be cut down to: "sept" for "september", but nothing of a name of two words."""
    if name.isalpha():
        yield from ((name[:length], number) for length in range(_SHORTEST_BEGINNING, len(name)))


def _month_names(code: str) -> Iterator[tuple[str, int]]:
    for data in _locales(code):
        for widths in data.get("months", {}).values():
            for width, names in _plain_dicts(widths):
                if width != "narrow":
                    yield from ((_bare_month(name), number) for number, name in names.items() if isinstance(name, str))


def _bare_month(name: str) -> str:
    """Drop the preposition that Catalan names begin with and the dot that abbreviations end with."""
    return re.sub(r"^(?:de |d')", "", plain(name).lower()).rstrip(".")


@lru_cache(maxsize=128)
def _locales(code: str) -> tuple[dict, ...]:
    names = (code, *vocabulary.CLDR_VARIANTS.get(code, ()))
    return tuple(localedata.load(name, merge_inherited=False) for name in names if localedata.exists(name))


def _plain_dicts(widths: object) -> Iterator[tuple[str, dict]]:
    """The parts of CLDR data that a locale has of its own; aliases to other parts are left out."""
    if isinstance(widths, dict):
        yield from ((width, part) for width, part in widths.items() if isinstance(part, dict))


@lru_cache(maxsize=128)
def _ago_patterns(code: str) -> dict[str, Unit]:
    """Pattern with one group, the number → its unit."""
    patterns: dict[str, Unit] = {}
    frames = vocabulary.AGO_FRAMES.get(code, ())
    for short, unit in vocabulary.SHORT_UNITS.get(code, {}).items():
        for frame in frames:
            patterns[_ago_pattern(frame.format(f"{_NUMBER} {short}"), code, one=False)] = unit
    for unit in UNITS:
        past, plural = _past_wordings(code, unit), set(_unit_wordings(code, unit))
        past += [(frame.format(wording), one) for wording, one in plural for frame in frames]
        for wording, one in past:
            patterns[_ago_pattern(wording, code, one=one)] = unit
    return patterns


def _past_wordings(code: str, unit: Unit) -> list[tuple[str, bool]]:
    """CLDR's "{0} hours ago", each with whether it is the form for one."""
    return [
        pair
        for data in _locales(code)
        for field, tenses in _plain_dicts(data.get("date_fields"))
        if field.split("-")[0] == unit
        for pair in _by_plural(tenses.get("past"))
    ]


def _unit_wordings(code: str, unit: Unit) -> Iterator[tuple[str, bool]]:
    """CLDR's "{0} hours", each with whether it is the form for one."""
    for data in _locales(code):
        for length, forms in _plain_dicts(data.get("unit_patterns", {}).get(f"duration-{unit}")):
            if length != "narrow":
                yield from _by_plural(forms)


def _by_plural(forms: object) -> Iterator[tuple[str, bool]]:
    if isinstance(forms, dict):
        wordings = {plural: wording for plural, wording in forms.items() if _is_wording(wording)}
        for plural, wording in wordings.items():
            yield wording, plural == "one" and wording != wordings.get("other")


def _is_wording(wording: object) -> bool:
    """Whether it has a number and says "ago" in words, not as "-3 h"."""
    return isinstance(wording, str) and _NUMBER in wording and not wording.startswith(("-", "−", "+"))


def _ago_pattern(wording: str, code: str, *, one: bool) -> str:
    """A wording with ``{0}`` as a pattern: the number in figures, or for one also as a word or left out."""
    before, _, after = plain(wording.replace(_NUMBER, "#")).lower().partition("#")
    spelled = ["", *map(re.escape, _split(vocabulary.ONE_WORDS, code))] if one else []
    number = "(" + "|".join([r"(?<![\d.,:])\d{1,4}", *reversed(spelled)]) + ")"
    left = r"(?<![^\W\d_])" if before[:1].isalpha() and not _FREE.match(before) else ""
    right = r"(?![^\W\d_])" if after[-1:].isalpha() and not (_FREE.match(after[-1:]) or _HANGUL.match(after[-1:])) else ""
    return left + _loose(before) + number + _loose(after) + right


def _loose(words: str) -> str:
    """Words apart by spaces or none, abbreviations with or without their dot."""
    escaped = re.escape(words.replace(".", ""))
    return escaped.replace(r"\ ", r"\.?\s?")
