"""The words bylines are made of, per language, as data.

``vocabulary_for`` gives the words of every language with those of the page's own first. To teach a word, add it to the
block of its kind in the language's module; nothing else has to change.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from newscrawl.items import Role
from newscrawl.normalise.text import fold, squeeze
from newscrawl.normalise.vocabulary import (
    about,
    bodies,
    chinese,
    controls,
    eastern,
    english,
    french,
    german,
    iberian,
    italian,
    japanese,
    jobs,
    korean,
    names,
    northern,
    others,
    places,
    southern,
)
from newscrawl.normalise.vocabulary.date_words import date_words
from newscrawl.normalise.vocabulary.kinds import Entry, Kind
from newscrawl.normalise.vocabulary.place_words import place_words

__all__ = ["Entry", "Kind", "Vocabulary", "key", "vocabulary_for", "word_key"]

_COMMON = (*names.ENTRIES, *bodies.ENTRIES, *places.ENTRIES, *controls.ENTRIES, *about.ENTRIES)
_MODULES: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    ("en", english.ENTRIES),
    ("de", german.ENTRIES),
    ("fr", french.ENTRIES),
    ("es pt ca gl eu", iberian.ENTRIES),
    ("it", italian.ENTRIES),
    ("nl no nb nn sv da fi is", northern.ENTRIES),
    ("ru uk be bg cs sk pl sr hr bs sl mk hu ro lt lv et", eastern.ENTRIES),
    ("id ms tr vi el", others.ENTRIES),
    ("ar fa ur ps he hi mr ne bn ta th", southern.ENTRIES),
    ("ja", japanese.ENTRIES),
    ("ko", korean.ENTRIES),
    ("zh", chinese.ENTRIES),
)
"""Languages and their words; where two say different things of one word, the page's language wins, then the first."""

_SHARED_SHORT_LABELS = frozenset(("by", "von", "par", "por", "от"))
"""Labels of up to three letters that are known on pages of any language; the others are names elsewhere."""


@lru_cache(maxsize=8192)
def key(phrase: str) -> str:
    """The form under which a phrase is looked up.

    >>> key("Staff  WRITER")
    'staff writer'
    """
    return squeeze(fold(phrase)).casefold().replace("’", "'")


@lru_cache(maxsize=8192)
def word_key(word: str) -> str:
    """The form under which one word is looked up: of an unknown longer word, the job that it ends with.

    >>> word_key("Gartenreporterin"), word_key("Chefredakteur"), word_key("Müller")
    ('reporterin', 'chefredakteur', 'müller')
    """
    whole = key(word)
    if not whole.endswith(jobs.ENDINGS) or whole in _phrases():
        return whole
    ending = max(filter(whole.endswith, jobs.ENDINGS), key=len)
    return ending if len(whole) - len(ending) >= jobs.FEWEST_LETTERS_BEFORE else whole


Meanings = dict[Kind, Role | None]
"""The kinds that a phrase is of, each with the role that it gives."""

_EVERYWHERE = -1
"""Stands for a module's place where a phrase is of no language."""

_BEATS_BEHIND = frozenset(("es", "pt", "ca", "gl", "eu", "fr", "it", "ro", "id", "ms", "vi"))
"""Languages in which what a person reports on stands behind the job, and two family names are common."""

_NOTHING: Meanings = {}


class Vocabulary:
    """What is known of each phrase; a phrase can be of several kinds."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._own = next((place for place, (codes, _) in enumerate(_MODULES) if language in codes.split()), None)
        self._known: dict[str, Meanings] = {}
        for kind, word in (*date_words(language), *place_words(language)):
            phrase = key(word)
            self._known.setdefault(phrase, self._weighed(phrase, _phrases().get(phrase, []))).setdefault(kind, None)

    @property
    def beats_lead(self) -> bool:
        """Whether a beat stands before the job, ``Rugby Correspondent``, not behind it, ``corresponsal de rugby``."""
        return self._language not in _BEATS_BEHIND

    def has(self, kind: Kind, phrase: str) -> bool:
        """Whether the phrase, given as its ``key``, is of a kind."""
        return kind in self._meanings(phrase)

    def kind_of(self, phrase: str, kinds: Iterable[Kind]) -> Kind | None:
        """The first of ``kinds`` that the phrase is of."""
        return next(iter(self.kinds_of(phrase, kinds)), None)

    def kinds_of(self, phrase: str, kinds: Iterable[Kind]) -> list[Kind]:
        """Those of ``kinds`` that the phrase is of; most phrases are of none."""
        known = self._meanings(phrase)
        return [kind for kind in kinds if kind in known] if known else []

    def role(self, kind: Kind, phrase: str) -> Role | None:
        """What a label or role says the person does."""
        return self._meanings(phrase).get(kind)

    def phrases(self, kind: Kind, roles: Collection[Role | None]) -> list[str]:
        """All phrases of a kind that say one of these roles, or with ``None`` no role, on pages of this language."""
        return [phrase for phrase in _phrases() if self.has(kind, phrase) and self.role(kind, phrase) in roles]

    def is_name_elsewhere(self, kind: Kind, phrase: str) -> bool:
        """Whether the language is unknown and a phrase is a name in some: ``Di``, ``Ni``."""
        return self._language is None and _is_ambiguous(kind, phrase)

    def _meanings(self, phrase: str) -> Meanings:
        """What a phrase means on pages of this language; weighed when it is first met."""
        if phrase in self._known:
            return self._known[phrase]
        said = _phrases().get(phrase)
        if said is None:
            return _NOTHING
        known = self._known[phrase] = self._weighed(phrase, said)
        return known

    def _weighed(self, phrase: str, said: list[tuple[int, Kind, Role | None]]) -> Meanings:
        meanings: Meanings = {}
        for place, kind, role in sorted(said, key=lambda one: (one[0] != _EVERYWHERE, one[0] != self._own)):
            foreign = self._language is not None and place not in (_EVERYWHERE, self._own)
            if not (foreign and phrase.isalpha() and _is_ambiguous(kind, phrase)):
                meanings.setdefault(kind, role)
        return meanings


@cache
def _phrases() -> dict[str, list[tuple[int, Kind, Role | None]]]:
    """Every phrase as it is looked up, with what the modules say of it in their order."""
    said: dict[str, list[tuple[int, Kind, Role | None]]] = defaultdict(list)
    for place, entries in ((_EVERYWHERE, _COMMON), *((place, own) for place, (_, own) in enumerate(_MODULES))):
        for kind, role, phrases in entries:
            for phrase in phrases.split(","):
                said[key(phrase)].append((place, kind, role))
    return dict(said)


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
