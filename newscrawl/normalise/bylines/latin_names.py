"""Capitalised words: names of people, of bodies, and prose."""

import re
from collections.abc import Iterator, Sequence

from newscrawl.normalise.bylines.elements import Element, Part
from newscrawl.normalise.bylines.letter_case import has_capital, mixed_case
from newscrawl.normalise.bylines.words import BRAND, EDGE, GLUED_PREFIXES, INITIALS, Word
from newscrawl.normalise.vocabulary import Kind, Vocabulary, key
from newscrawl.normalise.vocabulary.bodies import EDITIONS
from newscrawl.normalise.vocabulary.names import GENERATIONS, GIVEN_NAMES

_STAFF = frozenset(("staff", "team", "newsroom", "reporters", "reporter", "writers"))
"""What makes a body of the words before it: ``Daily Planet Staff``."""

_ARTICLES = frozenset(("the", "der", "die", "das", "el", "los", "las", "la", "les", "le", "il", "gli", "os"))
"""With what names of newspapers begin."""

_NEWSPAPERS = frozenset(("sun", "star", "post", "bee", "mirror", "record", "globe", "echo", "blade", "argus"))
"""Names of newspapers that name people, too."""

_NEWSROOM_ENDINGS = ("redaktion", "redaktionen", "redaksjonen", "redactie", "redaktør")
_CAPITALS_FIRST = re.compile("[A-Z]{2,3}[a-z]{3,}")
_LONGEST_NAME = 8
_ACRONYM_LENGTHS = range(2, 6)


def name_parts(words: Sequence[Word], vocabulary: Vocabulary) -> Iterator[Part]:
    """The names, bodies and prose that words without a known phrase make."""
    stretch: list[Word] = []
    for place, word in enumerate(words):
        if word.capital or _leads_on(words, place, vocabulary):
            stretch.append(word)
            continue
        yield from _stretch_parts(stretch, vocabulary)
        stretch = []
        yield Part(Element.PROSE, word.text)
    yield from _stretch_parts(stretch, vocabulary)


def person(words: Sequence[Word]) -> Part:
    """A person's name, in mixed case."""
    texts = mixed_case([word.text for word in words])
    texts[-1] = texts[-1].removesuffix("'s").removesuffix("’s")
    return Part(Element.PERSON, " ".join(texts), words=sum(map(has_capital, texts)))


def _leads_on(words: Sequence[Word], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a word in small letters belongs to a name: ``van``, ``jr.``, ``of`` in ``University of Oxford``."""
    word, after = words[place], words[place + 1 : place + 2]
    if place and (word.key in GENERATIONS or (after and vocabulary.has(Kind.OF, word.key))):
        return True
    if not after or not vocabulary.has(Kind.PARTICLE, word.key):
        return False
    return after[0].capital or vocabulary.has(Kind.PARTICLE, after[0].key)


def _stretch_parts(words: Sequence[Word], vocabulary: Vocabulary) -> Iterator[Part]:
    place = next((at for at, word in enumerate(words) if _is_newsroom(word.key, vocabulary)), None)
    if len(words) == 1 or place is None:
        yield from _whole_parts(words, vocabulary)
        return
    rest = words[place + 1 :]
    yield from _whole_parts(words[:place], vocabulary)
    yield Part(Element.ASIDE, words[place].text)
    if len(rest) > 1 and not vocabulary.has(Kind.PLACE, " ".join(word.key for word in rest)):  # else the newsroom's
        yield from _whole_parts(rest, vocabulary)


def _is_newsroom(word: str, vocabulary: Vocabulary) -> bool:
    """Whether one word is a newsroom: ``Sportredaktion``, ``EX-Redaktion``."""
    return word.endswith(_NEWSROOM_ENDINGS) or ("-" in word and vocabulary.has(Kind.DESK, word.rpartition("-")[2]))


def _whole_parts(words: Sequence[Word], vocabulary: Vocabulary) -> Iterator[Part]:
    if not words:
        return
    newspaper = _newspaper_at(words, vocabulary)
    if newspaper:
        yield from _whole_parts(words[:newspaper], vocabulary)
        words = words[newspaper:]
        yield Part(Element.BODY, " ".join(word.text for word in words))
        return
    text = " ".join(word.text for word in words)
    if _is_aside(words, vocabulary):
        yield Part(Element.ASIDE, text)
    elif _is_body(words, vocabulary):
        yield Part(Element.BODY, text)
    elif len(words) > 1 and words[-1].key in _STAFF:
        yield Part(Element.BODY, " ".join(word.text for word in words[:-1]))
    elif _may_be_body(words, text):
        yield Part(Element.BODY, text, sure=False)
    elif len(words) > _LONGEST_NAME:
        yield Part(Element.PROSE, text)
    else:
        for name in _people(words, vocabulary):
            yield person(_without_place(name, vocabulary))


def _newspaper_at(words: Sequence[Word], vocabulary: Vocabulary) -> int:
    """Where a newspaper begins behind a person's name: ``Jane Doe The Morning Star``, ``Marie Durand La Presse``."""
    if words[0].key not in GIVEN_NAMES:
        return 0
    for place in range(2, len(words) - 1):
        article, *rest = words[place:]
        titled = any(vocabulary.has(Kind.BODY_WORD, word.key) for word in rest)
        if article.key == "the" or (titled and article.key in _ARTICLES):
            return place
    return 0


def _is_aside(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    if len(words) > 1:
        return False
    word = words[0].key
    known = word == "the" or vocabulary.has(Kind.DESK, word) or vocabulary.has(Kind.BODY_WORD, word)
    return known or _is_newsroom(word, vocabulary)


def _is_body(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    if any(vocabulary.has(Kind.BODY_WORD, word.key) for word in words) or BRAND.match(words[-1].text):
        return True
    if _is_newspaper_of_place(words, vocabulary) or _is_edition(words, vocabulary):
        return True
    if len(words) == 1 and _are_agencies(words[0], vocabulary):
        return True
    if _is_part_of_body(words[0], vocabulary):
        return True
    return len(words) > 1 and words[0].text.isupper() and vocabulary.has(Kind.BODY, words[0].key)


def _is_newspaper_of_place(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """``Baltimore Sun``: a place, and a family name that newspapers bear as well."""
    place = " ".join(word.key for word in words[:-1])
    return words[-1].key in _NEWSPAPERS and vocabulary.has(Kind.PLACE, place)


def _is_edition(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """``Gizmodo UK``, ``VOGUE JAPAN``: one word that is neither a given name nor a place, and a country."""
    if len(words) != 2 or words[1].key not in EDITIONS:
        return False
    return words[0].key not in GIVEN_NAMES and not vocabulary.has(Kind.PLACE, words[0].key)


def _are_agencies(word: Word, vocabulary: Vocabulary) -> bool:
    """``TT-Reuters``."""
    pieces = word.text.split("-")
    return len(pieces) > 1 and all(vocabulary.has(Kind.BODY, key(piece)) for piece in pieces)


def _is_part_of_body(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word with a hyphen begins with the acronym of a body: ``ARD-Studio``."""
    acronym, hyphen, _ = word.text.partition("-")
    return bool(hyphen) and acronym.isupper() and len(acronym) > 2 and vocabulary.has(Kind.BODY, key(acronym))


def _may_be_body(words: Sequence[Word], text: str) -> bool:
    """An acronym, a brand in one word, or words led by an article: a body if the line has place for one."""
    if len(words) > 1:
        return words[0].key in _ARTICLES
    acronym = text.isupper() and text.isalpha() and len(text) in _ACRONYM_LENGTHS
    return (acronym or _is_brand(text)) and words[0].key not in GENERATIONS


def _is_brand(text: str) -> bool:
    """``MarketWatch``, ``ITmedia``: one word with a capital inside, and no family name's prefix before it."""
    pieces = EDGE.split(text)
    inside = len(pieces) > 1 and pieces[0] not in GLUED_PREFIXES
    return text.isalpha() and (inside or bool(_CAPITALS_FIRST.fullmatch(text)))


def _people(words: Sequence[Word], vocabulary: Vocabulary) -> Iterator[Sequence[Word]]:
    """Cut before a given name that follows a family name, where both sides keep two words."""
    half = len(words) // 2
    if half > 1 and [word.key for word in words[:half]] == [word.key for word in words[half:]]:
        yield words[:half]
        return
    start = 0
    for place in range(2, len(words) - 1):
        if place - start >= 2 and _begins_person(words, place, vocabulary):
            yield words[start:place]
            start = place
    yield words[start:]


def _begins_person(words: Sequence[Word], place: int, vocabulary: Vocabulary) -> bool:
    before, word, after = words[place - 1 : place + 2]
    if word.key not in GIVEN_NAMES or after.key in GENERATIONS:
        return False
    return not (
        before.key in GIVEN_NAMES or vocabulary.has(Kind.PARTICLE, before.key) or INITIALS.fullmatch(before.text)
    )


def _without_place(words: Sequence[Word], vocabulary: Vocabulary) -> Sequence[Word]:
    """``Paloma H. Cruz Madrid``: the place a story was filed from, after a given and a family name."""
    for size in (2, 1):
        name = words[:-size]
        place = " ".join(word.key for word in words[-size:])
        if vocabulary.has(Kind.PLACE, place) and _is_whole(name, vocabulary):
            return name
    return words


def _is_whole(name: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether words are a given name and a family name at least."""
    if len(name) < 2 or name[0].key not in GIVEN_NAMES:
        return False
    return name[-1].key not in GIVEN_NAMES and not vocabulary.has(Kind.PARTICLE, name[-1].key)
