"""JSON as pages really hold it: escaped for HTML, in comments, with trailing commas, several in a row, cut off."""

import html
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

MAX_CHARS = 3_000_000
"""Longer texts are left unread: no article's data is as long."""

MAX_MENDED = 500_000
"""Longer texts are read if they are JSON, but not mended."""

_OPENING = re.compile(r"<!--|(?:/\*|//)?\s{0,99}<!\[CDATA\[(?:\s{0,99}\*/)?")
_ENDING = re.compile(r"(?:/\*|//)?\s{0,99}\]\]>(?:\s{0,99}\*/)?\Z|-->\Z")
LONGEST_ENDING = 250
"""What JSON is wrapped in: comments, sections of characters."""

# What is not closed goes on to the end of the text, so that nothing is read twice.
_REPAIR = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'  # a string: only its escapes are looked at
    r"|'[^'\\]*(?:\\.[^'\\]*)*(?:'|\\?\Z)"  # a string between the wrong quotes
    r"|/\*.*?(?:\*/|\Z)|//[^\n]*"  # a comment
    r"|,(?=\s*[\]},])"  # a comma before nothing
    r'|(?P<gap>(?<=["\]}\d])\s+(?=["{\[]))'  # where a comma is missing
    r"|(?P<word>(?<![\w.$])[A-Za-z_$][\w$]*)(?P<colon>\s{0,99}:)?",  # a key without quotes, or no value of JSON
    re.DOTALL,
)
_LITERALS = frozenset(("true", "false", "null", "NaN", "Infinity"))
# A string up to a quote that is followed by what may follow one; quotes inside are the text's own.
_QUOTED = re.compile(r'"((?:[^"\\]|\\.|"(?!\s*(?:[,:}\]]|\Z)))*)(?:"|\\?\Z)', re.DOTALL)
_BARE_QUOTE = re.compile(r'\\.|"', re.DOTALL)
_QUOTES = re.compile(r"^'|'\Z|\"")
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(\')|)')
_SEPARATORS = re.compile(r"[\s;,\ufeff]*")
_STRUCTURE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[\[\]{},]', re.DOTALL)
_CLOSING = {"{": "}", "[": "]"}
_ENDS_OF_VALUES = ('"', "}", "]")
_DECODER = json.JSONDecoder(strict=False)


def read_json(text: str) -> list[Any]:
    """Every value in a text that says something, in order; what cannot be read is left out. Never fails.

    >>> read_json('{"a": "two\\\\nlines", /* note */ "b": [1, 2,],} {"c": 3};')
    [{'a': 'two\\nlines', 'b': [1, 2]}, {'c': 3}]
    >>> read_json('{&quot;a&quot;: &quot;b&quot;}')
    [{'a': 'b'}]
    >>> read_json('{"a": "The "big" one", "b": 1}')
    [{'a': 'The "big" one', 'b': 1}]
    >>> read_json('{"a": 1, "b": [{"c": 2}, {"d": "cut of')
    [{'a': 1, 'b': [{'c': 2}, {}]}]
    """
    text = text[:MAX_CHARS]
    for attempt in _attempts() if len(text) <= MAX_MENDED else (_as_it_is, _as_far_as_whole):
        try:
            values = [value for value in _values(attempt(text)) if value not in (None, {}, [])]
        except (ValueError, RecursionError):
            continue
        if values:
            return values
    return []


def _attempts() -> Iterator[Callable[[str], str]]:
    """Ways to make JSON of a text, from the one that changes least."""
    yield from (_as_it_is, _repaired, _unescaped, _requoted)
    yield lambda text: _as_far_as_whole(_requoted(text))
    yield lambda text: _as_far_as_whole(_unescaped(text))


def _values(text: str) -> list[Any]:
    values: list[Any] = []
    position = _next_start(text, 0)
    while position < len(text):
        try:
            value, end = _DECODER.raw_decode(text, position)
        except ValueError:
            if not values:
                raise
            break  # rubbish behind a good value does not spoil it
        values.append(value)
        position = _next_start(text, end)
    return values


def _next_start(text: str, position: int) -> int:
    found = _SEPARATORS.match(text, position)
    return found.end() if found else position


def _as_it_is(text: str) -> str:
    return text


def _repaired(text: str) -> str:
    """Without comments, wrapping and commas before a closing bracket; keys are quoted, strings have legal escapes."""
    return _REPAIR.sub(_repaired_token, _unwrapped(text))


def _unwrapped(text: str) -> str:
    text = text.strip()
    begin, end = _OPENING.match(text), _ENDING.search(text, max(0, len(text) - LONGEST_ENDING))
    return text[begin.end() if begin else 0 : end.start() if end else len(text)]


def _repaired_token(token: re.Match[str]) -> str:
    text = token[0]
    if token["gap"]:
        return ","
    if token["word"]:
        return f'"{token["word"]}":' if token["colon"] else text if text in _LITERALS else "null"
    if text[0] == "'":
        text = _QUOTES.sub(lambda quote: '"' if quote[0] == "'" else '\\"', text)
    return _ESCAPE.sub(_legal_escape, text) if text[0] == '"' else ""


def _legal_escape(escape: re.Match[str]) -> str:
    if escape[1]:
        return escape[0]
    return escape[2] or r"\\"


def _unescaped(text: str) -> str:
    return _repaired(html.unescape(text))


def _requoted(text: str) -> str:
    """With the quotes inside strings escaped that nobody escaped: ``"headline": "The "big" bridge"``."""
    return _repaired(_QUOTED.sub(_escaped_string, text))


def _escaped_string(string: re.Match[str]) -> str:
    end = '"' if string[0].endswith('"') else ""  # what is cut off stays open
    return f'"{_BARE_QUOTE.sub(_escaped_quote, string[1])}{end}'


def _escaped_quote(found: re.Match[str]) -> str:
    return '\\"' if found[0] == '"' else found[0]


def _as_far_as_whole(text: str) -> str:
    """A text up to the last value that is whole before it ceases to be JSON, with what is open there closed."""
    text = text.rstrip()
    end = _first_error(text)
    closing: list[str] = []
    cut = 0
    for found in _STRUCTURE.finditer(text, 0, end):
        sign = found[0]
        if sign in _CLOSING:
            closing.append(_CLOSING[sign])
        elif sign in ("}", "]") and closing:
            closing.pop()
        elif sign != ",":
            continue
        cut = found.start() if sign == "," else found.end()
    brackets = "".join(reversed(closing))
    if end == len(text) and text.endswith(_ENDS_OF_VALUES) and _first_error(text + brackets) > end:
        return text + brackets
    return text[:cut] + brackets


def _first_error(text: str) -> int:
    """Where a text ceases to be JSON; behind its end where it does not."""
    try:
        _DECODER.raw_decode(text, _next_start(text, 0))
    except json.JSONDecodeError as error:
        return error.pos
    return len(text) + 1
