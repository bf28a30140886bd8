"""What a byline says, piece by piece, after its words have been recognised."""

from dataclasses import dataclass
from enum import Enum, auto

from newscrawl.items import Role

EAST_ASIAN = 100
"""Stands for the number of words of a name in East Asian letters."""


class Element(Enum):
    """The parts a byline is put together from."""

    PERSON = auto()
    BODY = auto()
    LABEL = auto()
    ROLE = auto()
    SOURCE = auto()
    """``Quelle``: bodies follow, no people."""
    OF = auto()
    """``for``, ``special to``: a body follows."""
    PLACE = auto()
    ASIDE = auto()
    """Desks, sections, ranks: part of the line, but nobody's name."""
    PROSE = auto()
    """Text of a sentence."""
    CONTROL = auto()
    STOP = auto()
    JOIN = auto()
    COMMA = auto()
    SLASH = auto()
    BAR = auto()
    DOT = auto()
    EQUALS = auto()
    OPEN = auto()
    CLOSE = auto()
    BREAK = auto()
    NUMBER = auto()
    EMAIL = auto()


@dataclass
class Part:
    """One element of a byline."""

    element: Element
    text: str = ""
    role: Role | None = None
    words: int = 1
    """Number of words of a name in an alphabet; ``EAST_ASIAN`` for a name that is not."""
    sure: bool = True
    """Known or likely by itself to be what it is taken for, not only by what stands around it."""
    joint: str = ""
    """For East Asian letters: the space or dot between this and the letters before."""
