"""From tokens to the parts of a byline."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from newscrawl.normalise.bylines import east_asian
from newscrawl.normalise.bylines.elements import EAST_ASIAN, Element, Part
from newscrawl.normalise.bylines.latin import WordReader
from newscrawl.normalise.bylines.runs import split_run
from newscrawl.normalise.bylines.tokens import Mark, Token
from newscrawl.normalise.vocabulary import Kind, Vocabulary

_ELEMENT_OF = {
    Mark.NUMBER: Element.NUMBER,
    Mark.EMAIL: Element.EMAIL,
    Mark.DOMAIN: Element.BODY,
    Mark.COMMA: Element.COMMA,
    Mark.SLASH: Element.SLASH,
    Mark.BAR: Element.BAR,
    Mark.DOT: Element.DOT,
    Mark.EQUALS: Element.EQUALS,
    Mark.OPEN: Element.OPEN,
    Mark.CLOSE: Element.CLOSE,
    Mark.DASH: Element.BAR,
    Mark.AND: Element.JOIN,
    Mark.BREAK: Element.BREAK,
}


_LONGEST_PHRASE = 4
"""Runs of a phrase with spaces in it: ``다른 기사 보기``."""


def read_parts(tokens: Sequence[Token], vocabulary: Vocabulary, language: str | None) -> list[Part]:
    """Recognise what the tokens are: names, bodies, labels, signs."""
    parts: list[Part] = []
    groups = [(mark, list(group)) for mark, group in groupby(tokens, lambda token: token.mark)]
    marks = [None, *(mark for mark, _ in groups), None, None]
    for (mark, group), before, after, beyond in zip(groups, marks, marks[2:], marks[3:], strict=False):
        if mark is Mark.WORD:
            before_number = after is Mark.NUMBER or (after in (Mark.DASH, Mark.EQUALS) and beyond is Mark.NUMBER)
            reader = WordReader(group, vocabulary, after_number=before is Mark.NUMBER, before_number=before_number)
            parts += reader.read()
        elif mark is Mark.RUN:
            parts += _read_runs(group, vocabulary, language, bracketed=after is Mark.CLOSE)
        else:
            parts += (Part(_ELEMENT_OF[mark], token.text) for token in group)
    return list(_join_names(parts, language))


def _read_runs(
    tokens: Sequence[Token], vocabulary: Vocabulary, language: str | None, *, bracketed: bool
) -> Iterator[Part]:
    place = 0
    while place < len(tokens):
        size = _phrase_size(tokens, place, vocabulary)
        text = " ".join(token.text for token in tokens[place : place + size])
        for number, part in enumerate(split_run(text, vocabulary, language, bracketed=bracketed)):
            part.joint = " " if tokens[place].gap and place and not number else ""
            yield part
        place += size


def _phrase_size(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> int:
    """How many runs from one on make a known phrase; 1 where none does."""
    for size in range(min(_LONGEST_PHRASE, len(tokens) - place), 1, -1):
        phrase = " ".join(token.text for token in tokens[place : place + size])
        if vocabulary.kind_of(phrase, (Kind.ROLE, Kind.LABEL, Kind.CONTROL, Kind.DESK)):
            return size
    return 1


def _join_names(parts: Sequence[Part], language: str | None) -> Iterator[Part]:
    """Put East Asian runs together to names, and call prose what cannot be one."""
    place = 0
    while place < len(parts):
        if not _is_run(parts[place]):
            yield parts[place]
            place += 1
            continue
        start = place
        cores = [east_asian.Core(parts[place].text)]
        place += 1
        while joint := _joint_at(parts, place):
            place += len(joint.strip())
            cores.append(east_asian.Core(parts[place].text, joint))
            place += 1
        dispatched = start > 0 and parts[start - 1].element is Element.ROLE and place < len(parts)
        for name in east_asian.join_cores(cores, language):
            yield _person(name, language, cut=dispatched and parts[place].element in (Element.NUMBER, Element.ASIDE))


def _joint_at(parts: Sequence[Part], place: int) -> str:
    """How the part at a place is joined to the run before it; empty where it is not."""
    if place < len(parts) and _is_run(parts[place]):
        return parts[place].joint
    if place + 1 < len(parts) and parts[place].element is Element.DOT and _is_run(parts[place + 1]):
        return parts[place].text
    return ""


def _is_run(part: Part) -> bool:
    return part.element is Element.PERSON and part.words == EAST_ASIAN


def _person(name: str, language: str | None, *, cut: bool) -> Part:
    if language == "zh" and cut:
        name = east_asian.without_place(name)
    if not east_asian.is_name(name, language):
        return Part(Element.PROSE, name)
    return Part(Element.PERSON, name, words=EAST_ASIAN, sure=east_asian.is_sure(name, language))
