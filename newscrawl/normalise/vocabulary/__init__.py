"""The words bylines are made of, per language, as data.

``vocabulary_for`` gives the words of every language with those of the page's own first. To teach a word, add it to the
block of its kind in the language's module; nothing else has to change.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from newscrawl.items import Role
from newscrawl.normalise.text import fold, squeeze
from newscrawl.normalise.vocabulary import (
    bodies,
    chinese,
    eastern,
    english,
    french,
    german,
    iberian,
    italian,
    japanese,
    korean,
    names,
    northern,
    others,
    places,
)
from newscrawl.normalise.vocabulary.kinds import Entry, Kind

__all__ = ["Entry", "Kind", "Vocabulary", "key", "vocabulary_for"]

_COMMON = (*names.ENTRIES, *bodies.ENTRIES, *places.ENTRIES)
_MODULES: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    ("en", english.ENTRIES),
    ("de", german.ENTRIES),
    ("fr", french.ENTRIES),
    ("es pt ca gl eu", iberian.ENTRIES),
    ("it", italian.ENTRIES),
    ("nl no nb nn sv da fi is", northern.ENTRIES),
    ("ru uk be bg cs sk pl sr hr bs sl mk hu ro", eastern.ENTRIES),
    ("id ms tr vi el", others.ENTRIES),
    ("ja", japanese.ENTRIES),
    ("ko", korean.ENTRIES),
    ("zh", chinese.ENTRIES),
)
"""Languages and their words; where two say different things of one word, the page's language wins, then the first."""

_SHARED_SHORT_LABELS = frozenset(("by", "von", "par", "por", "от"))
"""Labels of up to three letters that are known on pages of any language; the others are names elsewhere."""


def key(phrase: str) -> str:
    """The form under which a phrase is looked up.

    >>> key("Staff  WRITER")
    'staff writer'
    """
    return squeeze(fold(phrase)).casefold().replace("’", "'")


class Vocabulary:
    """What is known of each phrase; a phrase can be of several kinds."""

    def __init__(self, language: str | None) -> None:
        self._known: dict[str, dict[Kind, Role | None]] = {}
        self._language = language
        self._add(_COMMON, foreign=False)
        for languages, entries in sorted(_MODULES, key=lambda module: language not in module[0].split()):
            self._add(entries, foreign=language not in (None, *languages.split()))

    def has(self, kind: Kind, phrase: str) -> bool:
        """Whether the phrase, given as its ``key``, is of a kind."""
        return kind in self._known.get(phrase, ())

    def kind_of(self, phrase: str, kinds: Iterable[Kind]) -> Kind | None:
        """The first of ``kinds`` that the phrase is of."""
        return next(iter(self.kinds_of(phrase, kinds)), None)

    def kinds_of(self, phrase: str, kinds: Iterable[Kind]) -> list[Kind]:
        """Those of ``kinds`` that the phrase is of; most phrases are of none."""
        known = self._known.get(phrase)
        return [kind for kind in kinds if kind in known] if known else []

    def role(self, kind: Kind, phrase: str) -> Role | None:
        """What a label or role says the person does."""
        return self._known.get(phrase, {}).get(kind)

    def is_name_elsewhere(self, kind: Kind, phrase: str) -> bool:
        """Whether the language is unknown and a phrase is a name in some: ``Di``, ``Ni``."""
        return self._language is None and _is_ambiguous(kind, phrase)

    def _add(self, entries: Iterable[Entry], *, foreign: bool) -> None:
        for kind, role, phrases in entries:
            for phrase in _keys_of(phrases):
                if foreign and phrase.isalpha() and _is_ambiguous(kind, phrase):
                    continue
                self._known.setdefault(phrase, {}).setdefault(kind, role)


@cache
def _keys_of(phrases: str) -> tuple[str, ...]:
    """The phrases of an entry as they are looked up; each language's vocabulary is made of all entries."""
    return tuple(map(key, phrases.split(",")))


def _is_ambiguous(kind: Kind, phrase: str) -> bool:
    """Whether a short word of another language is rather a name here: ``Ni``, ``Post``."""
    if phrase >= "\u2e80":
        return False
    return (kind is Kind.LABEL and len(phrase) <= 3 and phrase not in _SHARED_SHORT_LABELS) or (
        kind is Kind.BODY_WORD and len(phrase) <= 4
    )


@lru_cache(maxsize=64)
def vocabulary_for(language: str | None) -> Vocabulary:
    """The vocabulary for pages in a language, given by its primary subtag (``ja``); ``None`` where it is unknown."""
    return Vocabulary(language)
