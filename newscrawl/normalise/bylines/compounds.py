"""Names of bodies that are printed in two scripts or with a number: ``TV조선``, ``NHKニュース``, ``뉴스1``."""

from collections.abc import Iterator, Sequence

from newscrawl.normalise.bylines.forms import is_body_by_form
from newscrawl.normalise.bylines.tokens import Mark, Token
from newscrawl.normalise.vocabulary import Kind, Vocabulary, key

_BODY_TAILS = frozenset(("web", "online", "digital", "news", "plus", "tv"))
"""What the name of a body goes on with in Latin letters: ``中日新聞Web``."""

_PARTS = frozenset((Mark.RUN, Mark.WORD, Mark.NUMBER))
_LONGEST = 3
_LONGEST_ENDING = 8


def join_compounds(tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[Token]:
    """Make one token of the tokens such a name was cut into."""
    place = 0
    tokens = list(tokens)
    while place < len(tokens):
        size = _compound_size(tokens, place, vocabulary)
        known = _known_beginning(tokens[place : place + 2], vocabulary) if size == 1 else 0
        if size > 1:
            text = "".join(token.text for token in tokens[place : place + size])
            yield Token(Mark.DOMAIN, text, tokens[place].gap)
        elif known:
            first, run = tokens[place : place + 2]
            yield Token(Mark.DOMAIN, first.text + run.text[:known], first.gap)
            tokens[place + 1] = Token(Mark.RUN, run.text[known:], gap=False)
        else:
            yield tokens[place]
        place += size


def _known_beginning(tokens: Sequence[Token], vocabulary: Vocabulary) -> int:
    """How much of a run ends the name of a known body that begins before it: ``氪`` in ``36氪记者``."""
    if (
        len(tokens) < 2
        or tokens[1].gap
        or tokens[1].mark is not Mark.RUN
        or tokens[0].mark not in (Mark.NUMBER, Mark.WORD)
    ):
        return 0
    first, run = (token.text for token in tokens)
    sizes = range(min(len(run) - 1, _LONGEST_ENDING), 0, -1)
    return next((size for size in sizes if vocabulary.has(Kind.BODY, key(first + run[:size]))), 0)


def _compound_size(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> int:
    for size in range(min(_LONGEST, len(tokens) - place), 1, -1):
        window = tokens[place : place + size]
        if not any(token.gap for token in window[1:]) and _is_compound(window, vocabulary):
            return size
    return 1


def _is_compound(tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    marks = [token.mark for token in tokens]
    if marks == [Mark.NUMBER, Mark.WORD]:
        return len(tokens[0].text) <= 2 and vocabulary.has(Kind.BODY_WORD, key(tokens[1].text))
    if not _PARTS.issuperset(marks):
        return False
    if vocabulary.has(Kind.BODY, key("".join(token.text for token in tokens))):
        return True
    if Mark.RUN not in marks:
        return False
    first, *others = tokens
    if len(others) == 1 and marks == [Mark.RUN, Mark.WORD] and vocabulary.has(Kind.BODY, first.text):
        return True
    if others[0].text.casefold() in _BODY_TAILS:
        return is_body_by_form(first.text, vocabulary, None) or vocabulary.has(Kind.BODY, first.text)
    if len(tokens) > 2 or not all(
        token.text.isupper() or token.text.isdigit() for token in tokens if token.mark is not Mark.RUN
    ):
        return False
    kinds = (Kind.BODY, Kind.BODY_WORD)
    run = first if first.mark is Mark.RUN else others[0]
    known = vocabulary.kind_of(run.text, kinds) or is_body_by_form(run.text, vocabulary, None)
    return bool(known) and (Mark.NUMBER not in marks or (len(others[0].text) <= 2 and first.mark is Mark.RUN))
