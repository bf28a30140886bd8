"""Words of dates on pages of a language, so that no name is made of ``niedziela`` or lost before ``11 lutego``.

They come from the lists that dates are read with; the languages' own modules hold what those lists lack.
"""

from collections.abc import Iterator

from newscrawl.normalise.dates import wordlists
from newscrawl.normalise.dates.languages import code_of
from newscrawl.normalise.dates.vocabulary import Unit
from newscrawl.normalise.vocabulary.kinds import Kind

_WITHOUT_SPACES = ("ja", "ko", "zh")
_FEWEST_LETTERS_OF_MONTHS = 3
_FEWEST_LETTERS_OF_UNITS = 2
_UNITS: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month")
_FEWEST_LETTERS_OF_DAYS = 5
"""Shorter names of days are names of people as well: ``Sri``, ``Kam``, ``रवि``."""


def date_words(language: str | None) -> Iterator[tuple[Kind, str]]:
    """Words of dates in a language, given by its primary subtag: what they are, and how they are written."""
    code = code_of(language)
    if not language or code in _WITHOUT_SPACES or not wordlists.knows(code):
        return
    for name, _ in wordlists.month_names(code):
        yield from _forms(Kind.TIME, name, _FEWEST_LETTERS_OF_MONTHS)
    for name, _ in wordlists.days_of_week(code):
        yield from _forms(Kind.TIME, name, _FEWEST_LETTERS_OF_DAYS)
        if name.upper() != name.lower():
            yield from _forms(Kind.SHORT_DAY, name, 2)
    for unit in _UNITS:
        for name in wordlists.unit_names(code, unit):
            yield from _forms(Kind.UNIT, name, _FEWEST_LETTERS_OF_UNITS)
        for wording in wordlists.past_wordings(code, unit):
            yield from ((Kind.UNIT, words) for part in wording.split(wordlists.NUMBER) if (words := part.strip(" .")))


def _forms(kind: Kind, name: str, fewest: int) -> Iterator[tuple[Kind, str]]:
    """A name as it is and as an abbreviation with a dot."""
    word = name.rstrip(".")
    if len(word) >= fewest and not any(map(str.isdigit, word)):
        yield from ((kind, word), (kind, f"{word}."))
