"""Whether a text names people or bodies, as the byline parser reads it."""

import re
from functools import lru_cache
from typing import NamedTuple

from newscrawl.extraction.likeness import bare
from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.emails import mask_emails

MAX_CHARS = 640

PLACEHOLDERS = frozenset(
    ("admin", "administrator", "editor", "webmaster", "author", "user", "root", "wordpress", "guest", "staff", "test")
)
"""Accounts that stand where a name should."""

LEAST_SHARE_OF_NAMES = 0.5
"""Of a text's letters so large a share must be names, if nothing else says that it is a byline."""

_FIRST_PART = re.compile(r"^[^,(（\[|/]{3,60}(?=[,(（\[|/])")
_DIGITS = re.compile(r"\d")
_INITIALS = re.compile(r"[A-Z.]{1,3}")


class Name(NamedTuple):
    """One name in a byline."""

    name: str
    is_person: bool


@lru_cache(maxsize=4096)
def names_in(raw: str) -> tuple[Name, ...]:
    """The people and bodies that a byline names.

    >>> names_in("By Jane Doe")
    (Name(name='Jane Doe', is_person=True),)
    >>> names_in("admin"), names_in("https://example.com/jane")
    ((), ())
    """
    if len(raw) > MAX_CHARS or raw.startswith(("http:", "https:", "@", "//")) or bare(raw) in PLACEHOLDERS:
        return ()
    return tuple(
        Name(author.name, author.type == "Person")
        for author in parse_byline(raw).authors
        if author.name and not (author.type == "Person" and _INITIALS.fullmatch(author.name))
    )


def first_name_in(raw: str) -> str | None:
    """The part of a stated author before a bracket or comma, where that is a name and the whole is not.

    >>> first_name_in("Jane Doe, professor of everything at the University of Example, for example.test")
    'Jane Doe'
    """
    part = _FIRST_PART.match(raw)
    names = names_in(part[0].strip()) if part else ()
    return part[0].strip() if part and len(names) == 1 and names[0].is_person else None


def bears_names(raw: str) -> bool:
    """Whether a text is a byline by what it says alone: names, of two words at least, and little else but addresses.

    >>> bears_names("Jane Doe and John Roe"), bears_names("5-9 Only Test, Example Ground and more")
    (True, False)
    >>> bears_names("竹内智子 takeuchi.tomoko@example.test")
    True
    """
    rest = mask_emails(raw, "drop", b"")
    if _DIGITS.search(rest):
        return False
    names = names_in(raw)
    if not any(name.is_person for name in names):
        return False
    said = sum(len(bare(name.name)) for name in names)
    enough = any(" " in name.name or not name.name.isascii() for name in names)
    return enough and said >= LEAST_SHARE_OF_NAMES * len(bare(rest))
