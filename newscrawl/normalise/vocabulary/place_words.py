"""Countries and cities in the letters of a language, so that no name is made of ``コートジボワール``.

They come from the CLDR, by way of Babel: its territories, and the cities that its time zones are called after. The
modules hold the places from which most stories are filed, and those of the language's own country.
"""

import re
from collections.abc import Iterator

from babel import Locale

from newscrawl.normalise.vocabulary.kinds import Kind

_LOCALES = {"ja": ("ja",), "ko": ("ko",), "zh": ("zh", "zh_Hant")}
"""Languages in which a name and a place are told apart by nothing but knowing one of them."""

_FORMS = {
    "ja": re.compile(r"[\u30a1-\u30fa\u30fc-\u30ff]{3,}"),
    "ko": re.compile(r"[\uac00-\ud7a3]{4,}"),
    "zh": re.compile(r"[\u3400-\u9fff]{4,}"),
}
"""What no name of a person of the country looks like; a shorter one may: ``이란``, ``安道尔``."""


def place_words(language: str | None) -> Iterator[tuple[Kind, str]]:
    """The places that a language, given by its primary subtag, has a word of its own for."""
    form = _FORMS.get(language or "")
    if not form:
        return
    for code in _LOCALES[language or ""]:
        locale = Locale.parse(code)
        zones = (str(zone["city"]) for zone in locale.time_zones.values() if "city" in zone)
        for name in {*map(str, locale.territories.values()), *zones}:
            if form.fullmatch(name):
                yield Kind.PLACE, name
