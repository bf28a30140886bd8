"""Runs of East Asian letters: known words at their ends are taken off, what is left is a name or is not."""

import re
from collections.abc import Iterator

from newscrawl.normalise.bylines.elements import EAST_ASIAN, Element, Part
from newscrawl.normalise.vocabulary import Kind, Vocabulary

_ELEMENT_OF = {
    Kind.LABEL: Element.LABEL,
    Kind.ROLE: Element.ROLE,
    Kind.BODY: Element.BODY,
    Kind.DESK: Element.ASIDE,
    Kind.SECTION: Element.ASIDE,
    Kind.HONORIFIC: Element.ASIDE,
    Kind.TIME: Element.ASIDE,
    Kind.PLACE: Element.PLACE,
    Kind.CONTROL: Element.CONTROL,
    Kind.STOP: Element.STOP,
    Kind.JOIN: Element.JOIN,
}
_WHOLE = tuple(_ELEMENT_OF)
"""Kinds a whole run can be of, the first that fits."""

_LEADING = (Kind.CONTROL, Kind.BODY, Kind.DESK, Kind.ROLE, Kind.LABEL)
_TRAILING = (Kind.CONTROL, Kind.STOP, Kind.DESK, Kind.ROLE, Kind.HONORIFIC)
_MIDDLE = (Kind.CONTROL, Kind.DESK, Kind.STOP, Kind.SECTION)
"""Kinds taken off the beginning and the end of a run, or, where no name is left, found in the middle of it."""

_SHORTEST = {Kind.HONORIFIC: 1, Kind.STOP: 2}
"""Letters a word needs at least to be taken off; two where nothing is said."""

_LONGEST_WORD = 16

_HANGUL = re.compile(r"[\uac00-\ud7a3]")


def split_run(run: str, vocabulary: Vocabulary, language: str | None, *, bracketed: bool) -> Iterator[Part]:
    """Cut a run into known words and what is left between them; ``bracketed`` as in the dateline 【ソウル共同】.

    What is left comes as ``PERSON`` whether or not it looks like a name; ``east_asian`` judges it.
    """
    whole = vocabulary.kind_of(run, _WHOLE)
    if whole:
        yield _part(whole, run, vocabulary)
        return
    if is_body_by_form(run, vocabulary):
        yield Part(Element.BODY, run)
        return
    leading, rest = _take_leading(run, vocabulary)
    trailing, rest = _take_trailing(rest, vocabulary, chinese=language == "zh", bracketed=bracketed)
    yield from leading
    if rest:
        yield from _rest(rest, vocabulary)
    yield from reversed(trailing)


def is_body_by_form(run: str, vocabulary: Vocabulary) -> bool:
    """``作業用品新聞社``, ``ハウスコム株式会社``: a word that only bodies bear stands at one end."""
    ends = (run[-size:] for size in range(2, min(len(run) - 1, 8)))
    starts = (run[:size] for size in range(3, min(len(run) - 1, 8)))
    return any(vocabulary.has(Kind.BODY_WORD, end) for end in ends) or any(
        vocabulary.has(Kind.BODY_WORD, start) and start not in _ONLY_LAST for start in starts
    )


_ONLY_LAST = frozenset(("スポーツ", "ニュース", "テレビ", "ラジオ", "オンライン"))


def _part(kind: Kind, text: str, vocabulary: Vocabulary) -> Part:
    return Part(_ELEMENT_OF[kind], text, vocabulary.role(kind, text))


def _take_leading(run: str, vocabulary: Vocabulary) -> tuple[list[Part], str]:
    taken: list[Part] = []
    while len(run) > 2:
        size = _known_size(run, vocabulary, _LEADING, from_end=False)
        if not size:
            break
        taken.append(_known(run[:size], vocabulary, _LEADING))
        run = run[size:]
    return taken, run


def _take_trailing(run: str, vocabulary: Vocabulary, *, chinese: bool, bracketed: bool) -> tuple[list[Part], str]:
    """Take known words off the end, the last first.

    A place is taken after a desk (``東京社会部``) and in Chinese (``唐佩君布魯塞爾``), a body only after a place.
    """
    taken: list[Part] = []
    while len(run) > 1:
        kinds: tuple[Kind, ...] = _TRAILING
        if chinese or (taken and taken[-1].element is Element.ASIDE):
            kinds = (*kinds, Kind.PLACE)
        if not taken:
            kinds = (*kinds, Kind.BODY)
        size = _known_size(run, vocabulary, kinds, from_end=True)
        part = _known(run[-size:], vocabulary, kinds) if size else None
        if not part or not _may_go(part, run[:-size], vocabulary, bracketed):
            break
        taken.append(part)
        run = run[:-size]
    return taken, run


def _may_go(part: Part, rest: str, vocabulary: Vocabulary, bracketed: bool) -> bool:
    if part.element is Element.PLACE:
        return len(rest) >= 2
    if part.element is Element.BODY and len(part.text) < 4:
        return bracketed or vocabulary.has(Kind.PLACE, rest)
    return True


def _known_size(run: str, vocabulary: Vocabulary, kinds: tuple[Kind, ...], *, from_end: bool) -> int:
    """Length of the longest known word at an end of the run; at least one letter is left over."""
    for size in range(min(len(run) - 1, _LONGEST_WORD), 0, -1):
        word = run[-size:] if from_end else run[:size]
        kind = vocabulary.kind_of(word, kinds)
        if kind and size >= _SHORTEST.get(kind, 2) and _leaves_enough(run, size, from_end):
            return size
    return 0


def _leaves_enough(run: str, size: int, from_end: bool) -> bool:
    """At least two letters are left over, or the family name alone before a Japanese or Chinese word."""
    return len(run) - size >= 2 or (from_end and not _HANGUL.match(run))


def _known(word: str, vocabulary: Vocabulary, kinds: tuple[Kind, ...]) -> Part:
    kind = vocabulary.kind_of(word, kinds)
    return _part(kind or kinds[0], word, vocabulary)


def _rest(rest: str, vocabulary: Vocabulary) -> Iterator[Part]:
    """A name, or a name with a section printed on to it: ``美咲社会``."""
    whole = vocabulary.kind_of(rest, (Kind.PLACE, Kind.BODY, *_MIDDLE))
    if whole:
        yield _part(whole, rest, vocabulary)
    elif len(rest) <= 4:
        yield Part(Element.PERSON, rest, words=EAST_ASIAN)
    else:
        cut = _section_inside(rest, vocabulary)
        yield Part(Element.PERSON, rest[:cut], words=EAST_ASIAN)
        if cut < len(rest):
            yield Part(Element.STOP, rest[cut:])


def _section_inside(rest: str, vocabulary: Vocabulary) -> int:
    for start in range(2, min(len(rest) - 1, 12)):
        for size in range(2, 7):
            if vocabulary.kind_of(rest[start : start + size], _MIDDLE):
                return start
    return len(rest)
