"""What a search for link blocks gives back."""

from dataclasses import dataclass, field
from typing import Any

from newscrawl.items import LinkBlock


@dataclass(slots=True)
class FoundBlock:
    """One link block of a page."""

    block: LinkBlock
    """The record, without header and without the ids of its stories."""

    element: Any
    """The element that holds the list."""

    why: list[str] = field(default_factory=list)
    """What spoke for its kind and heading, for a person."""

    copies: int = 0
    """How many more times the page shows the same list."""


@dataclass(slots=True)
class Rejected:
    """A candidate that was turned down."""

    heading: str | None
    """Its heading, if it had one."""

    titles: list[str]
    """Its first titles or addresses."""

    reason: str
    """Why it is no block."""


@dataclass(slots=True)
class BlockSearch:
    """The blocks of a page in document order, and what was turned down."""

    blocks: list[FoundBlock] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
