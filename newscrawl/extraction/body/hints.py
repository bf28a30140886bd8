"""What class names, ids and roles say about an element; the words are data in ``names.toml``.

Names help on about half of the sites and lie on some, so a hint is one signal among several: who uses it weighs it
against the text inside.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from newscrawl.extraction.name_parts import parts_of

# Elements that hold the page or the story whatever their names say (``<body class="has-sidebar">``).
WRAPPERS = frozenset(("html", "body", "main", "article"))
# Elements with these roles and without paragraphs need not be read.
_MENUS = frozenset(("navigation", "share", "tags"))
# Inline elements with these roles are no part of the line they stand in.
_HIDES_INLINE = frozenset(("hidden", "caption", "share"))

_NAMES = tomllib.loads(files(__package__).joinpath("names.toml").read_text(encoding="utf-8"))
_STEMS = {word: role for role, words in _NAMES["words"].items() for word in words if not word.endswith(".")}
_WHOLE = {word[:-1]: role for role, words in _NAMES["words"].items() for word in words if word.endswith(".")}
_SHORTEST_STEM = min(map(len, _STEMS))
_LONGEST_STEM = max(map(len, _STEMS))
_STEM_BEGINNINGS = frozenset(stem[:_SHORTEST_STEM] for stem in _STEMS)
_BODY = frozenset(owner + part for owner in _NAMES["body"]["owners"] for part in _NAMES["body"]["parts"])
_BODY_NAMES = _BODY.union(_NAMES["body"]["names"])
_STORY_NAMES = re.compile("|".join(map(re.escape, _NAMES["story"]["names"])))
_DENIED = frozenset(_NAMES["denied"]["parts"])
_LINES = tuple(_NAMES["lines"]["stems"])
_ARIA: dict[str, str] = _NAMES["aria"]

_ALL_WORDS = (*_STEMS, *_WHOLE, *_BODY_NAMES, *_LINES)
_BEGINNINGS = frozenset(word[:length] for word in _ALL_WORDS for length in range(1, len(word) + 1))
"""Whatever a word may begin with: a pair of parts says more than its first alone only where that is one of these."""

# Parts of names that a build tool made up (letters among digits), and names that only scripts use.
_MADE_UP = re.compile(r"[A-Za-z]*\d[A-Za-z\d]*|^js-.*")
_MAY_BE_MADE_UP = re.compile(r"\d|^js-")
_LONGEST_NAMES = 500
_CLASS_ALONE = ["class"]


@dataclass(frozen=True, slots=True)
class Hint:
    """What an element's names say."""

    words: tuple[tuple[str, str], ...] = ()
    """Pairs of a role (a key of ``[words]``) and the word that says so."""

    is_body: bool = False
    """Whether the names promise the article's text."""

    hides_inline: bool = False
    """Whether an inline element of this kind is left out of its line."""

    is_menu: bool = False
    """Whether the names promise a menu or the like."""

    breaks_line: bool = False
    """Whether an inline element of this kind stands on a line of its own."""


@lru_cache(maxsize=4096)
def _hint(words: tuple[tuple[str, str], ...], is_body: bool = False, breaks_line: bool = False) -> Hint:
    roles = {role for role, _ in words}
    return Hint(words, is_body, not roles.isdisjoint(_HIDES_INLINE), not roles.isdisjoint(_MENUS), breaks_line)


NO_HINT = Hint()
_IS_BODY = Hint(is_body=True)
_BY_ROLE = {role: _hint(((role, role),)) for role in _NAMES["words"]}
_BY_TAG = {tag: _BY_ROLE[role] for tag, role in _NAMES["tags"].items()}


def hint_of(element: Any) -> Hint:
    """What an element's tag, names and attributes say."""
    tag, attributes = element.tag, element.keys()
    if not attributes:
        return _BY_TAG.get(tag, NO_HINT)
    get = element.get
    names = get("class")
    if attributes == _CLASS_ALONE:  # most elements, for which nothing else need be asked
        return NO_HINT if tag in WRAPPERS else _BY_TAG.get(tag) or hint_of_names(names[:_LONGEST_NAMES])
    if get("itemprop") == "articleBody":
        return _IS_BODY
    if tag in WRAPPERS:
        return NO_HINT
    style = get("style")
    if (style and _is_invisible(style)) or get("hidden") is not None or get("aria-hidden") == "true":
        return _BY_ROLE["hidden"]
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    role = _ARIA.get(get("role") or "")
    if role:
        return _BY_ROLE[role]
    ident = get("id")
    return hint_of_names(f"{names or ''} {ident or ''}"[:_LONGEST_NAMES]) if names or ident else NO_HINT


def _is_invisible(style: str) -> bool:
    squeezed = style[:_LONGEST_NAMES].replace(" ", "").lower()
    return "display:none" in squeezed or "visibility:hidden" in squeezed


@lru_cache(maxsize=8192)
def hint_of_names(names: str) -> Hint:
    """What class names and ids, set apart by spaces, say.

    >>> hint_of_names("c-ArticleShare").words, hint_of_names("timeshare").words
    ((('share', 'share'),), ())
    >>> hint_of_names("post-body entry-content").is_body, hint_of_names("has-sidebar").words
    (True, ())
    """
    if not any(map(_may_say, parts_of(names))) or _STORY_NAMES.search(names):
        return NO_HINT
    found = [hint for name in names.split() if (hint := _hint_of_name(name)) is not NO_HINT]
    if not found:
        return NO_HINT
    if len(found) == 1:
        return found[0]
    words = sorted({word for hint in found for word in hint.words})
    return _hint(tuple(words), any(hint.is_body for hint in found), any(hint.breaks_line for hint in found))


@lru_cache(maxsize=32768)
def _hint_of_name(name: str) -> Hint:
    """What one class name or id says."""
    plain = _MADE_UP.sub("", name) if _MAY_BE_MADE_UP.search(name) else name
    parts: Sequence[str] = parts_of(plain)
    pairs = [first + second for first, second in pairwise(parts) if first in _BEGINNINGS]
    if not _DENIED.isdisjoint(parts):
        parts = [part for before, part in pairwise(["", *parts]) if before not in _DENIED]
    found = [said for part in (*parts, *pairs) if (said := _said_by(part))]
    if not found:
        return NO_HINT
    words = {word for word, _, _ in found if word}
    return _hint(tuple(sorted(words)), any(is_body for _, is_body, _ in found), any(line for _, _, line in found))


@lru_cache(maxsize=32768)
def _may_say(part: str) -> bool:
    """Whether a part of a name says something, or may with the next part."""
    return part in _BEGINNINGS or _said_by(part) is not None


@lru_cache(maxsize=32768)
def _said_by(part: str) -> tuple[tuple[str, str] | None, bool, bool] | None:
    """The word that a part of a name stands for, whether it promises text, whether it breaks a line; mostly nothing."""
    said = _word_of(part), part in _BODY_NAMES, part.startswith(_LINES)
    return said if any(said) else None


def _word_of(part: str) -> tuple[str, str] | None:
    """The role that a part of a name stands for, with the word that says so."""
    if part in _WHOLE:
        return _WHOLE[part], part
    if part[:_SHORTEST_STEM] not in _STEM_BEGINNINGS:
        return None
    for length in range(min(len(part), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
        if part[:length] in _STEMS:
            return _STEMS[part[:length]], part[:length]
    return None
