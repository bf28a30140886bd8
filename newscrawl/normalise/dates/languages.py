"""The words of a language as the reader uses them, compiled once: every word that matters and its signs."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from newscrawl.normalise.dates import labels, signs, vocabulary, wordlists
from newscrawl.normalise.dates.ago import Ago, ago
from newscrawl.normalise.dates.text import any_of, folded

_SHORTEST_BEGINNING, _LONGEST_ENDING = 3, 3
"""Letters that a month's name may be cut down to, and those that a case may add to it."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


@dataclass(frozen=True)
class Language:
    """What is known of one language, with English for what it lacks, or of all languages together."""

    code: str
    """ISO 639 code, "" for all languages."""

    words: dict[str, str]
    """Folded word → its signs."""

    known_word: re.Pattern[str]
    """Any of the words, where it may stand."""

    ago: Ago

    days_of_week: dict[str, int]
    """Folded name → days since Monday."""

    @cached_property
    def day_of_week(self) -> re.Pattern[str]:
        """Any of those names as a word."""
        names = sorted(map(re.escape, self.days_of_week), key=len, reverse=True)
        return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(names) or '(?!)'})(?![^\W\d_])")

    def sign_words(self, text: str) -> str:
        """Put signs in the place of known words."""
        return self.known_word.sub(self._signs, text)

    def _signs(self, match: re.Match[str]) -> str:
        word = match[0]
        shorter = (word[: len(word) - cut] for cut in range(_LONGEST_ENDING + 1))
        return next(self.words[form] for form in shorter if form in self.words)


@lru_cache(maxsize=256)
def code_of(tag: str | None) -> str:
    """The ISO 639 code of a BCP 47 tag, "" for none."""
    code = (tag or "").replace("_", "-").split("-")[0].lower()
    return vocabulary.LANGUAGE_ALIASES.get(code, code)


@lru_cache(maxsize=128)
def language_of(code: str) -> Language:
    """The language of an ISO 639 code; for one that isn't known, English alone."""
    known = code if code in labels.LABELS or wordlists.knows(code) else "en"
    return _compiled([known, "en"], code, _words("en") | _words(known))


@lru_cache(maxsize=1)
def every_language() -> Language:
    """All languages at once, without words that mean different things in two of them or are too short to tell."""
    meanings = defaultdict(set)
    for code in labels.LABELS:
        for word, meaning in _words(code).items():
            meanings[word].add(meaning)
    agreed = {word: next(iter(meant)) for word, meant in meanings.items() if len(meant) == 1}
    telling = {word: meaning for word, meaning in agreed.items() if len(word) > 2 or not word.isascii()}
    return _compiled([*labels.LABELS], "", telling | _words("en"))


def _compiled(codes: list[str], code: str, words: dict[str, str]) -> Language:
    # The look-ahead spares figures and spaces the long list.
    known_word = re.compile(rf"(?=[^\W\d])(?:{'|'.join(_alternatives(words))})")
    return Language(code, words, known_word, ago(codes), _days_of_week(codes))


def _days_of_week(codes: list[str]) -> dict[str, int]:
    """Names of the days, without those of which two languages mean different days."""
    meant = defaultdict(set)
    for code in codes:
        more = enumerate(vocabulary.MORE_DAYS_OF_WEEK.get(code, ()))
        names = [*wordlists.days_of_week(code), *((name, day) for day, written in more for name in written.split("|"))]
        for name, day in names:
            meant[folded(name).rstrip(".")].add(day)
    return {name: next(iter(days)) for name, days in meant.items() if len(days) == 1 and len(name) > 1}


def _alternatives(words: dict[str, str]) -> Iterator[str]:
    """Words of spaced scripts as whole words, Korean ones from their beginning, the others anywhere."""
    unspaced, hangul, spaced = [], [], {}
    for word, meaning in sorted(words.items(), key=lambda item: -len(item[0])):
        if _UNSPACED.match(word) or (_HANGUL.match(word) and meaning in signs.HALVES.values()):
            unspaced.append(word)
        elif _HANGUL.match(word):
            hangul.append(word)
        else:
            inflected = meaning in signs.MONTHS.values() and len(word) > _SHORTEST_BEGINNING + 1
            spaced[word] = rf"[^\W\d_]{{0,{_LONGEST_ENDING}}}" if inflected else ""
    yield rf"(?<![^\W\d_])(?:{any_of(spaced)})(?![^\W\d_])"
    if hangul:
        yield rf"(?<![가-힣])(?:{any_of(dict.fromkeys(hangul, ''))})"
    if unspaced:
        yield any_of(dict.fromkeys(unspaced, ""))


def _all_folded(words: Iterable[str]) -> Iterator[str]:
    return (folded(word) for word in words if word)


@lru_cache(maxsize=128)
def _words(code: str) -> dict[str, str]:
    """Folded word → signs for one language; a later table outranks an earlier one."""

    def listed(table: dict[str, str], sign: str) -> dict[str, str]:
        return dict.fromkeys(_all_folded(table.get(code, "").split("|")), sign)

    words = dict.fromkeys(_all_folded(wordlists.just_now(code)), signs.NOW) | listed(vocabulary.JUST_NOW, signs.NOW)
    for label, written in labels.LABELS.get(code, {}).items():
        words |= dict.fromkeys(_all_folded(written.split("|")), signs.LABELS[label])
    words |= listed(vocabulary.HOUR_UNITS, signs.O_CLOCK) | listed(vocabulary.BEFORE_TIME, signs.AT)
    words |= _half_words(code) | listed(vocabulary.NOT_HALVES, " ") | listed(vocabulary.NOON, f"12{signs.O_CLOCK}")
    words |= listed(labels.ANOTHERS_BEHIND, signs.ANOTHERS_BEHIND)
    words |= listed(labels.ANOTHERS_AHEAD, signs.ANOTHERS_AHEAD)
    words |= {folded(word): signs.YEARS_BACK[years] for word, years in vocabulary.YEAR_WORDS.get(code, {}).items()}
    words |= {folded(word): signs.MONTHS_BACK[back] for word, back in vocabulary.MONTH_WORDS.get(code, {}).items()}
    for word, days in wordlists.days_back(code):
        words[folded(word)] = signs.DAYS_BACK[days]
    for word, (days, half) in vocabulary.DAY_WORDS.get(code, {}).items():
        words[folded(word)] = signs.DAYS_BACK[days] + (signs.HALVES[half] if half else "")
    for number, written in enumerate(vocabulary.PERSIAN_MONTHS.get(code, ()), 1):
        words |= dict.fromkeys(_all_folded(written.split("|")), signs.PERSIAN_MONTHS[number])
    return words | _month_words(code)


def _half_words(code: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for written, half in wordlists.half_days(code):
        word = folded(written)
        dotted = (".".join([*word, ""]), ". ".join([*word, ""]).strip()) if len(word) == 2 else ()
        words |= dict.fromkeys((word, *dotted), signs.HALVES[half])
    for half, written in [*vocabulary.HALVES.items(), *vocabulary.MORE_HALVES.get(code, {}).items()]:
        words |= dict.fromkeys(_all_folded(written.split("|")), signs.HALVES[half])
    return words


def _month_words(code: str) -> dict[str, str]:
    names = {_bare_month(name): number for name, number in wordlists.month_names(code)}
    names |= {folded(name): number for name, number in vocabulary.MORE_MONTHS.get(code, {}).items()}
    names = {name: number for name, number in names.items() if len(name) > 1 and not re.search(r"\d", name)}
    beginnings = defaultdict(set)
    for name, number in names.items():
        if not re.search(r"[\s.'-]", name):
            for length in range(_SHORTEST_BEGINNING, len(name)):
                beginnings[name[:length]].add(number)
    words = {beginning: signs.MONTHS[min(numbers)] for beginning, numbers in beginnings.items() if len(numbers) == 1}
    return words | {name: signs.MONTHS[number] for name, number in names.items()}


def _bare_month(name: str) -> str:
    """Drop the preposition that Catalan names begin with and the dot that abbreviations end with."""
    return re.sub(r"^(?:de |d')", "", folded(name)).rstrip(".")
