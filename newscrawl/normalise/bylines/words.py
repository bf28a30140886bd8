"""Words in an alphabet, with what was printed together taken apart: ``RiemannBarbara``, ``MüllerRedakteur``."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newscrawl.normalise.bylines.letter_case import has_capital
from newscrawl.normalise.bylines.tokens import Token
from newscrawl.normalise.vocabulary import Kind, Vocabulary, key, word_key
from newscrawl.normalise.vocabulary.names import GENERATIONS

_PREFIXES = (
    "Mc Mac De Di Du Da La Le Van Von Fitz O D Al El Abu St Del Della Dal Dall Degli Delle Ten Ter Ver Vande Vanden"
    " Vander Mhic Nic Ni Ap Lo Los Las Ben Bar San Santa Saint Ó"
)
GLUED_PREFIXES = frozenset(_PREFIXES.split())
"""What goes on with a capital inside one family name."""

EDGE = re.compile(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-ÞŁŚŠŽČĐА-Я])")
"""Where small letters meet a capital."""

BRAND = re.compile(r"[A-Z]{3,}[a-z]")
"""``FOXBusiness``."""

INITIALS = re.compile(r"(?:[^\W\d_]\.){1,6}")

_CAPITALS_EDGE = re.compile(r"(?P<capitals>[A-ZÀ-ÖØ-Þ]{2,})(?P<word>[A-ZÀ-ÖØ-Þ][a-zà-ÿ]+)")
"""``UTCUpdated``, ``TUCKERAssociated``."""

_ELIDED = re.compile(r"^(?:(?:l|d|dell|dall|all|nell)['’](?=[^\W\d_])|(?:L|D|DELL|DALL)['’](?=[A-Z]{2,}$))")
"""The article of ``l'AFP``, ``dell'Ansa``; ``Dell'Ansa`` is a family name."""

_GLUED_LABEL = re.compile(r"(?P<name>.{3,}[a-zà-ÿ])(?P<label>translated|edited|written|photographed|published|updated)")
_STARTS_PART = (Kind.CONTROL, Kind.LABEL, Kind.ROLE)
_ENDS_PART = (Kind.CONTROL, Kind.LABEL, Kind.ROLE, Kind.SECTION)
_NEVER_NAMES = tuple(kind for kind in Kind if kind is not Kind.PARTICLE)


@dataclass(frozen=True)
class Word:
    """A word with its looked-up form; ``gap`` is false where it is printed on to the word before."""

    text: str
    key: str
    gap: bool
    ends_sentence: bool = False

    @property
    def capital(self) -> bool:
        """Whether it is written like a name."""
        return has_capital(self.text)


def cut_words(tokens: Sequence[Token], vocabulary: Vocabulary, *, before_number: bool) -> Iterator[Word]:
    """The words of tokens that stand together; ``before_number`` where a number comes next."""
    count = 0
    for place, token in enumerate(tokens):
        text, ends_sentence = _without_full_stop(token.text, vocabulary)
        after = tokens[place + 1 : place + 2]
        pieces = _Cutting(vocabulary, count, after[0].text if after else "", before_number).cut(text)
        for number, (piece, gap) in enumerate(pieces):
            last = number == len(pieces) - 1
            yield Word(piece, word_key(piece), gap if number else token.gap, ends_sentence and last)
        count = count + 1 if len(pieces) == 1 else 1


def _without_full_stop(text: str, vocabulary: Vocabulary) -> tuple[str, bool]:
    if not text.endswith(".") or INITIALS.fullmatch(text):
        return text, False
    if text.lower() in GENERATIONS or vocabulary.kind_of(key(text), Kind):
        return text, False
    return text[:-1], len(text) > 3


@dataclass(frozen=True)
class _Cutting:
    """How one token is cut, by what stands around it."""

    vocabulary: Vocabulary
    words_before: int
    after: str
    before_number: bool

    def cut(self, text: str) -> list[tuple[str, bool]]:
        """Pieces, each with whether it stands apart from the one before as a word of its own."""
        body, _, post = text.partition("-")
        if post and self._is_known(body, (Kind.BODY,)) and self._is_known(post, (Kind.ROLE, Kind.DESK)):
            return [(body, False), (post, True)]
        if self.vocabulary.kind_of(key(text), _NEVER_NAMES):
            return [(text, False)]
        if "'" in text or "’" in text:
            without = _ELIDED.sub("", text).removesuffix("'s").removesuffix("’s")
            if without != text and self._is_known(without, (Kind.BODY, Kind.BODY_WORD)):
                return [(without, False)]
        return [(piece, False) for piece in self._pieces(text)]

    def _pieces(self, text: str) -> list[str]:
        glued = _GLUED_LABEL.fullmatch(text)
        if glued:
            return [*self._pieces(glued["name"]), glued["label"]]
        edges = [part for piece in EDGE.split(text) for part in self._capitals_apart(piece)]
        pieces = edges[:1]
        for place, piece in enumerate(edges[1:], start=1):
            if self._parts(pieces, piece, last=place == len(edges) - 1):
                pieces.append(piece)
            else:
                pieces[-1] += piece
        return pieces

    def _capitals_apart(self, piece: str) -> list[str]:
        match = _CAPITALS_EDGE.fullmatch(piece)
        if match and (self._is_known(match["word"], _STARTS_PART) or self._begins_body(match["word"])):
            return [match["capitals"], match["word"]]
        return [piece]

    def _parts(self, pieces: list[str], piece: str, *, last: bool) -> bool:
        """Whether a new word begins with a piece."""
        before = pieces[-1]
        if (
            piece == "The"
            or self._is_known(piece, _STARTS_PART)
            or self._begins_body(piece)
            or EDGE.search(before + piece) is None
        ):
            return True
        if len(pieces) > 1 or not self.words_before:
            return self._is_known(before, _ENDS_PART)
        if before in GLUED_PREFIXES or self._is_body_word(piece, last):
            return False
        return not last or bool(self.after) or self.before_number or self._is_known(piece, _NEVER_NAMES)

    def _is_body_word(self, piece: str, last: bool) -> bool:
        """``JoongAng`` before ``Daily``."""
        return last and self._is_known(self.after, (Kind.BODY_WORD,)) and not self._is_known(piece, _NEVER_NAMES)

    def _begins_body(self, piece: str) -> bool:
        return self._is_known(f"{piece} {self.after}", (Kind.BODY,))

    def _is_known(self, phrase: str, kinds: Sequence[Kind]) -> bool:
        return self.vocabulary.kind_of(word_key(phrase), kinds) is not None
