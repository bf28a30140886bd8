"""The kind of a list, from several weak signs: its heading, its names, its place."""

import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extraction.blocks.grouping import Group
from newscrawl.extraction.blocks.headings import Note
from newscrawl.extraction.blocks.texts import names_of
from newscrawl.extraction.blocks.vocabulary import NOT_STORIES, Vocabulary
from newscrawl.items import KINDS, Kind
from newscrawl.normalise.dates import parse_date

_DATED = re.compile(r"\D{0,14}\b(?:19|20)\d\d\s?[年년]?\s?(?:\d{1,2}\s?[月월]?)?\W{0,3}$")
"""A heading that may be a month or a year."""

NAME_LEVELS = 4
"""Ancestors of a list whose names are looked at."""

WHOLE_PAGE = frozenset({"body", "html", "main", "article"})


def kind_of(found: Group, element: Any, vocabulary: Vocabulary) -> tuple[Kind | None, list[str]]:
    """Kind and reasons; no kind where the heading or the names say that these are no stories."""
    if found.home is not None and _is_called_paid(element, found.home, vocabulary):
        return "sponsored", ["class names say sponsored"]
    for note in _telling(found):
        if note is not None and note.match is not None:
            if note.match.kind == NOT_STORIES:
                if note.match.share > 0.5:
                    return None, [f"the heading {note.text!r} heads no stories"]
                continue
            if note.match.kind == "recommended" and found.amid_prose and found.in_body:
                return "related", [f"{note.text!r} stands between the paragraphs of the story"]
            return _as_kind(note.match.kind), [f"heading says {note.match.phrase!r}"]
    if found.note is not None and _is_month(found.note.text):
        return None, [f"the heading {found.note.text!r} is a month of an archive"]
    if found.note is not None:
        return ("related" if found.in_body else "section"), ["the heading is no known phrase"]
    for names in names_around(element):
        by_name = vocabulary.kind_of_names(names)
        if by_name == NOT_STORIES:
            return None, ["its class names are those of something else"]
        if by_name is not None:
            return _as_kind(by_name), [f"class names say {by_name}"]
    if found.in_body:
        return "related", ["stands in the article"]
    return "latest", ["no heading, outside the article"]


def _is_month(text: str) -> bool:
    """Whether a heading is a month or a year, as in an archive, and no topic such as ``Summer Games 2024``."""
    return _DATED.match(text) is not None and parse_date(text, time_zone="UTC", now=None) is not None


def _telling(found: Group) -> tuple[Note | None, Note | None]:
    """The headings of a list, the more telling one first: a tab's span of time says less than a ranking's title."""
    note, outer = found.note, found.outer
    spans = note is not None and note.is_tab and any(map(str.isdigit, note.text))
    if spans and outer is not None and outer.match is not None and outer.match.kind == "ranking":
        return outer, note
    return note, outer


def _is_called_paid(element: Any, home: Any, vocabulary: Vocabulary) -> bool:
    """Whether a list, or what holds it and its heading, has the names of advertising: its heading may hide that."""
    for _ in range(NAME_LEVELS):
        if element is None or element.tag in WHOLE_PAGE:
            return False
        if vocabulary.kind_of_names(names_of(element)) == "sponsored":
            return True
        if element is home:
            return False
        element = element.getparent()
    return False


def names_around(element: Any) -> Iterator[str]:
    """Names of an element and of those around it, nearest first."""
    for _ in range(NAME_LEVELS):
        if element is None or element.tag in WHOLE_PAGE:
            return
        yield names_of(element)
        element = element.getparent()


def _as_kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind == name)
