"""The article's text in the state that a framework leaves in a script: ``__NEXT_DATA__``, Nuxt, Redux, Apollo, Fusion.

Looked into only where the page's tree has no text to speak of, for these states are large and of any shape. Three ways
lead to the text: an object that has the page's title and a body; paragraphs that are elements of React; or, where the
state can be read in no way, the longest literal that holds paragraphs.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extraction.lenient_json import read_json
from newscrawl.extraction.likeness import alike
from newscrawl.extraction.page import Page
from newscrawl.extraction.state_values import LONGEST_SCRIPT, LookUp, State, states

TITLE_KEYS = ("headline", "title", "headlines", "articleTitle", "newsTitle", "subject")
BODY_KEYS = (
    "articleBody",
    "body",
    "bodyHtml",
    "body_html",
    "content",
    "contentHtml",
    "content_elements",
    "contents",
    "html",
    "text",
    "paragraphs",
    "blocks",
    "elements",
)
TEXT_KEYS = (
    "text",
    "html",
    "content",
    "value",
    "body",
    "children",
    "elements",
    "paragraphs",
    "data",
    "blocks",
    "json",
    "document",
    "nodes",
)
"""Where a block of a body keeps its text, or further blocks."""

TYPE_KEYS = ("type", "_type", "nodeType", "name")
INLINE_TYPES = frozenset("text span link hyperlink a b i em strong internallink inline mark".split())
"""Types of blocks that are runs of a paragraph."""

SHORTEST_BODY = 300
MAX_OBJECTS = 50_000
MAX_TITLED = 50
MAX_BLOCKS = 2_000
CHARS_OF_BLOCK = 1_000
"""A text of a body counts as so many blocks as it has thousands of characters."""
MAX_TITLE_CHARS = 400
MAX_DEPTH = 12
"""How deep a body's blocks are followed."""

PARAGRAPH_TAGS = ("p", "h2", "h3", "blockquote", "li")

_LITERAL = re.compile(r'"((?:[^"\\]|\\.){300,})"')
_PARAGRAPH = re.compile(r"(?:<|\\u003[cC]|\\x3[cC])p\b")


def state_text(page: Page, headline: str | None) -> str | None:
    """The article's text as some script holds it, with or without markup, or None."""
    found = list(states(page.root))
    for state in found:
        text = _from_objects(state, headline)
        if text:
            return text
    paragraphs = [paragraph for state in found for paragraph in _element_paragraphs(state.value)]
    if sum(map(len, paragraphs)) >= SHORTEST_BODY:
        return "\n\n".join(paragraphs)
    literals = (_from_literals(script.text or "") for script in page.root.iter("script") if not _is_jsonld(script))
    return next(filter(None, literals), None)


def _is_jsonld(script: Any) -> bool:
    return "ld+json" in (script.get("type") or "")


def _from_objects(state: State, headline: str | None) -> str | None:
    best, left = "", MAX_TITLED
    for node in _objects(state.value) if headline else ():
        title = _first_text(node, state.look_up)
        if title and left and alike(title[:MAX_TITLE_CHARS], headline or ""):
            best = max(best, *_bodies(node, state.look_up), key=len)
            left -= 1
    return best if len(best) >= SHORTEST_BODY else None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a value, also in strings that are JSON themselves."""
    queue, seen = [value], 0
    while queue and seen < MAX_OBJECTS:
        item = queue.pop()
        seen += 1
        if isinstance(item, str):
            queue.extend(read_json(item))
        elif isinstance(item, dict):
            yield item
            queue.extend(one for one in item.values() if _may_hold_objects(one))
        elif isinstance(item, list):
            queue.extend(one for one in item if _may_hold_objects(one))


def _may_hold_objects(value: Any) -> bool:
    return isinstance(value, (dict, list)) or (
        isinstance(value, str) and len(value) >= SHORTEST_BODY and value.startswith(('{"', "[{"))
    )


def _first_text(node: dict[str, Any], look_up: LookUp) -> str | None:
    for key in TITLE_KEYS:
        value = look_up(node.get(key))
        if isinstance(value, dict):
            value = value.get("basic") or value.get("rendered") or value.get("title")
        if isinstance(value, str) and value.strip():
            return value
    return None


def _bodies(node: dict[str, Any], look_up: LookUp) -> list[str]:
    """The texts of an object; a key may have arguments behind it: ``content({"format":"html"})``."""
    values = [node[key] for key in node if key.partition("(")[0] in BODY_KEYS]
    left = [MAX_BLOCKS]
    return ["", *("\n\n".join(filter(str.strip, _paragraphs(value, look_up, left))) for value in values)]


def _paragraphs(value: Any, look_up: LookUp, left: list[int], depth: int = 0) -> list[str]:
    """The paragraphs of a body: a string, or blocks with strings in them. ``left`` is how many more are looked at."""
    value = look_up(value)
    if left[0] < 0 or depth > MAX_DEPTH:
        return []
    left[0] -= 1
    if isinstance(value, str):
        left[0] -= len(value) // CHARS_OF_BLOCK
        return [value]
    if isinstance(value, dict):
        inner = next((value[key] for key in TEXT_KEYS if value.get(key)), None)
        return _paragraphs(inner, look_up, left, depth + 1) if isinstance(inner, (str, list, dict, int)) else []
    if not isinstance(value, list):
        return []
    found = [_paragraphs(one, look_up, left, depth + 1) for one in value]
    if any(_is_inline(one) for one in value) and all(isinstance(one, str) or _is_inline(one) for one in value):
        return ["".join(text for texts in found for text in texts)]
    return [text for texts in found for text in texts]


def _is_inline(block: Any) -> bool:
    """Whether a block is a run of a paragraph: ``{"type": "text", "marks": [], "text": ...}``."""
    kinds = [block[key] for key in TYPE_KEYS if key in block] if isinstance(block, dict) else []
    return any(isinstance(kind, str) and kind.lower() in INLINE_TYPES for kind in kinds)


def _element_paragraphs(value: Any) -> Iterator[str]:
    """The texts of React's elements that are paragraphs, ``["$", "p", null, {"children": ...}]``, in their order."""
    queue, seen = [value], 0
    while queue and seen < MAX_OBJECTS:
        item = queue.pop()
        seen += 1
        if _is_element(item) and item[1] in PARAGRAPH_TAGS:
            text = "".join(_element_texts(item))
            if text.strip():
                yield text
        elif isinstance(item, (dict, list)):
            queue.extend(reversed(list(item.values()) if isinstance(item, dict) else item))


def _is_element(item: Any) -> bool:
    return isinstance(item, list) and len(item) >= 4 and item[0] == "$" and isinstance(item[3], dict)


def _element_texts(element: Any) -> Iterator[str]:
    queue: list[Any] = [element]
    for _ in range(MAX_BLOCKS):
        if not queue:
            break
        item = queue.pop()
        if isinstance(item, str):
            yield item if not item.startswith("$") else ""
        elif _is_element(item):
            queue.append(item[3].get("children"))
        elif isinstance(item, list):
            queue.extend(reversed(item))


def _from_literals(text: str) -> str | None:
    """The paragraphs of the longest string literal that holds some."""
    if not SHORTEST_BODY < len(text) < LONGEST_SCRIPT:
        return None
    best = ""
    for found in _LITERAL.finditer(text):
        if len(found[1]) > len(best) and _PARAGRAPH.search(found[1]):
            best = found[1]
    for _ in range(2):  # a literal within a literal is escaped twice
        if "\\" not in best:
            break
        try:
            best = json.loads(f'"{best}"', strict=False)
        except ValueError:
            return None
    begin, end = best.find("<p"), best.rfind("</p>")
    best = best[begin : end + len("</p>")] if 0 <= begin < end else ""
    return best if len(best) >= SHORTEST_BODY else None
