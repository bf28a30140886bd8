"""The article's text in the state that a framework leaves in a script: ``__NEXT_DATA__``, Nuxt, Redux, Apollo, Fusion.

Looked into only where the page's tree has no text to speak of, for these states are large and of any shape. Two ways
lead to the text: an object that has the page's title and a body, or, where the state is no JSON, the longest literal
that holds paragraphs.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extraction.lenient_json import read_json
from newscrawl.extraction.likeness import alike
from newscrawl.extraction.page import Page

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
TEXT_KEYS = ("text", "html", "content", "value", "body", "children", "elements", "paragraphs", "data")
"""Where a block of a body keeps its text, or further blocks."""

SHORTEST_BODY = 300
LONGEST_SCRIPT = 3_000_000
MAX_OBJECTS = 50_000
MAX_BLOCKS = 2_000

_STATE = re.compile(
    r"(?:__NEXT_DATA__|__NUXT__|__NUXT_DATA__|__[A-Z_]{4,40}__|__next_f\.push|Fusion\.globalContent|__remixContext)"
)
_ASSIGNED = re.compile(r"=\s{0,10}(?=[\[{])")
_LITERAL = re.compile(r'"((?:[^"\\]|\\.){300,})"')
_PARAGRAPH = re.compile(r"(?:<|\\u003[cC]|\\x3[cC])p\b")


def state_text(page: Page, headline: str | None) -> str | None:
    """The article's text as some script holds it, with or without markup, or None."""
    for script in page.root.iter("script"):
        text = script.text or ""
        if not SHORTEST_BODY < len(text) < LONGEST_SCRIPT:
            continue
        name = f"{script.get('id') or ''} {text[:200]}"
        if _STATE.search(name) or script.get("type") == "application/json" or "Fusion.globalContent" in text:
            found = _from_objects(text, headline) or _from_literals(text)
            if found:
                return found
    return None


def _from_objects(text: str, headline: str | None) -> str | None:
    best = ""
    for value in _values(text):
        table = value if isinstance(value, list) and len(value) > 3 else None
        for node in _objects(value):
            title = _first_text(node, table)
            if headline and title and alike(title[:400], headline):
                best = max(best, *_bodies(node, table), key=len)
    return best if len(best) >= SHORTEST_BODY else None


def _values(text: str) -> list[Any]:
    start = text.lstrip()[:1]
    if start in ("{", "["):
        return read_json(text)
    found = [read_json(text[match.end() :]) for match, _ in zip(_ASSIGNED.finditer(text), range(5), strict=False)]
    return [value for values in found for value in values[:1]]


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    queue, seen = [value], 0
    while queue and seen < MAX_OBJECTS:
        item = queue.pop()
        seen += 1
        if isinstance(item, dict):
            yield item
            queue.extend(one for one in item.values() if isinstance(one, (dict, list)))
        elif isinstance(item, list):
            queue.extend(one for one in item if isinstance(one, (dict, list)))


def _look_up(value: Any, table: list[Any] | None) -> Any:
    """A value, or what its number stands for where the state is one table of values, as Nuxt writes it."""
    if table is not None and isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(table):
        return table[value]
    return value


def _first_text(node: dict[str, Any], table: list[Any] | None) -> str | None:
    for key in TITLE_KEYS:
        value = _look_up(node.get(key), table)
        if isinstance(value, dict):
            value = value.get("basic") or value.get("rendered") or value.get("title")
        if isinstance(value, str) and value.strip():
            return value
    return None


def _bodies(node: dict[str, Any], table: list[Any] | None) -> list[str]:
    return ["", *(_text_of(_look_up(node[key], table), table) for key in BODY_KEYS if key in node)]


def _text_of(value: Any, table: list[Any] | None) -> str:
    """The text of a body: a string, or blocks with strings in them, one paragraph each."""
    if isinstance(value, str):
        return value
    paragraphs: list[str] = []
    queue, seen = [value], 0
    while queue and seen < MAX_BLOCKS:
        item = _look_up(queue.pop(0), table)
        seen += 1
        if isinstance(item, str):
            paragraphs.append(item)
        elif isinstance(item, list):
            queue = [*item, *queue]
        elif isinstance(item, dict):
            inner = next((item[key] for key in TEXT_KEYS if item.get(key)), None)
            queue = [inner, *queue] if isinstance(inner, (str, list, dict, int)) else queue
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph.strip())


def _from_literals(text: str) -> str | None:
    """The longest string literal that holds paragraphs of markup."""
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
    return best if len(best) >= SHORTEST_BODY and "<p" in best else None
