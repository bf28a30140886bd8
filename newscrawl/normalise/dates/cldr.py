"""The words for dates that the Unicode CLDR has for every language, as Babel ships them.

Babel was chosen over dateparser's data: both come from CLDR and name the same months, but Babel's "3 hours ago" has every
plural form as a pattern of its own, a locale loads in some milliseconds, and it knows the country of every zone.

Locales are loaded by themselves (``merge_inherited=False``): Babel's merged locales fill the forms that a locale lacks
from whichever locale was asked for first.
"""

from collections.abc import Iterator
from functools import lru_cache

from babel import localedata

from newscrawl.normalise.dates import vocabulary
from newscrawl.normalise.dates.vocabulary import Half, Unit

NUMBER = "{0}"
"""Where the number stands in a wording."""

_HALF_OF_PERIOD: dict[str, Half] = {
    "am": "am", "morning1": "am", "morning2": "am", "pm": "pm", "afternoon1": "pm", "afternoon2": "pm",
    "evening1": "night", "evening2": "night", "night1": "night", "night2": "night", "noon": "noon",
}  # fmt: skip


def knows(code: str) -> bool:
    """Whether there is a locale of that name."""
    return bool(localedata.exists(code))


def month_names(code: str) -> Iterator[tuple[str, int]]:
    """Names and abbreviations of the months, in all cases, with their numbers."""
    for data in _locales(code):
        for widths in data.get("months", {}).values():
            for width, names in _own_parts(widths):
                if width != "narrow":
                    yield from ((name, number) for number, name in names.items())


def half_days(code: str) -> Iterator[tuple[str, Half]]:
    """Words for the parts of the day."""
    for data in _locales(code):
        for widths in data.get("day_periods", {}).values():
            for width, periods in _own_parts(widths):
                if width != "narrow":
                    yield from ((word, _HALF_OF_PERIOD[name]) for name, word in periods.items() if name in _HALF_OF_PERIOD)


def past_wordings(code: str, unit: Unit) -> Iterator[tuple[str, bool]]:
    """Forms such as "{0} hours ago", and whether each is only for one."""
    for data in _locales(code):
        for field, tenses in _own_parts(data.get("date_fields")):
            if field.split("-")[0] == unit:
                yield from _by_plural(tenses.get("past"))


def unit_wordings(code: str, unit: Unit) -> Iterator[tuple[str, bool]]:
    """Forms such as "{0} hours", and whether each is only for one."""
    for data in _locales(code):
        for length, forms in _own_parts(data.get("unit_patterns", {}).get(f"duration-{unit}")):
            if length != "narrow":
                yield from _by_plural(forms)


@lru_cache(maxsize=256)
def _locales(code: str) -> tuple[dict, ...]:
    names = (code, *vocabulary.CLDR_VARIANTS.get(code, ()))
    return tuple(localedata.load(name, merge_inherited=False) for name in names if localedata.exists(name))


def _own_parts(parts: object) -> Iterator[tuple[str, dict]]:
    """What a locale has of its own; aliases to other parts are left out."""
    if isinstance(parts, dict):
        yield from ((name, part) for name, part in parts.items() if isinstance(part, dict))


def _by_plural(forms: object) -> Iterator[tuple[str, bool]]:
    """Wordings with a number, but not "-3 h", which says "ago" without a word."""
    if not isinstance(forms, dict):
        return
    for plural, wording in forms.items():
        if isinstance(wording, str) and NUMBER in wording and not wording.startswith(("-", "−", "+")):
            yield wording, plural == "one" and wording != forms.get("other")
