"""Every regular expression of the project on bait of its own: none goes back and forth without end."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from re import _constants as codes
from re import _parser as parser
from time import process_time

import newscrawl

MOST_BAITS = 8


def patterns() -> dict[str, re.Pattern]:
    """Place → pattern, of all that modules keep by a name, in tuples and mappings too."""
    found = {}
    for module in pkgutil.walk_packages(newscrawl.__path__, "newscrawl."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                found.update({f"{module.name}.{name}{place}": pattern for place, pattern in inside(value)})
    return {place: pattern for place, pattern in found.items() if pattern}


def inside(value: object, place: str = "", depth: int = 0) -> Iterator[tuple[str, re.Pattern]]:
    """The patterns in a value."""
    if isinstance(value, re.Pattern):
        yield place, value
    elif depth < 4 and isinstance(value, Mapping):
        for key, part in value.items():
            yield from inside(part, f"{place}[{key!r}]", depth + 1)
    elif depth < 4 and isinstance(value, tuple | list | frozenset):
        for number, part in enumerate(value):
            yield from inside(part, f"{place}[{number}]", depth + 1)


def characters(parsed: object) -> Iterator[str]:
    """Characters that a pattern speaks of."""
    for code, argument in parsed:
        if code in (codes.LITERAL, codes.NOT_LITERAL):
            yield chr(argument)
        elif code is codes.RANGE:
            yield chr(argument[0])
        elif code is codes.IN:
            yield from characters(argument)
        elif code is codes.CATEGORY:
            yield {codes.CATEGORY_SPACE: " ", codes.CATEGORY_DIGIT: "1"}.get(argument, "a")
        elif code is codes.BRANCH:
            for branch in argument[1]:
                yield from characters(branch)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            yield from characters(argument[2])
        elif code is codes.SUBPATTERN:
            yield from characters(argument[3])
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from characters(argument[1])


def baits(pattern: re.Pattern) -> list[str]:
    """Pieces to repeat: single characters that the pattern speaks of, and neighbours among them."""
    text = pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    known = list(dict.fromkeys(characters(parser.parse(text, pattern.flags & ~re.UNICODE))))
    chosen = known[:: max(1, len(known) // MOST_BAITS)][:MOST_BAITS]
    return [
        *dict.fromkeys(["a", " ", "1", *chosen]),
        *(first + second for first, second in pairwise(known[:5])),
    ]


def seconds(pattern: re.Pattern, piece: str, length: int) -> float:
    """Processor time to look through the piece again and again, with something at the end that fits nothing."""
    text = piece * (length // len(piece)) + "\x00"
    bait = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    start = process_time()
    pattern.search(bait)
    return process_time() - start


def grows_too_fast(pattern: re.Pattern, piece: str) -> bool:
    """Whether eight times the text takes more than a square of eight as long, or a line of 24 characters for ever.

    A square is let pass: what is given to a pattern has a bounded length. The targets of ``fuzz`` show that it has.
    """
    if seconds(pattern, piece, 24) > 0.05:
        return True
    short, long = (min(seconds(pattern, piece, length) for _ in range(2)) for length in (250, 2_000))
    return long > 0.05 and long > 100 * short


def test_no_pattern_can_be_baited():
    found = patterns()
    assert len(found) > 100
    assert [
        (place, piece) for place, pattern in found.items() for piece in baits(pattern) if grows_too_fast(pattern, piece)
    ] == []
