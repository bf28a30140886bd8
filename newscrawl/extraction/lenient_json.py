"""JSON as pages really hold it: escaped for HTML, in comments, with trailing commas, several values in a row."""

import html
import json
import re
from typing import Any

MAX_CHARS = 3_000_000
"""Longer texts are left unread: no article's data is as long."""

_WRAPPING = re.compile(
    r"^\s*(?:<!--|(?:/\*|//)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:(?:/\*|//)?\s{0,99}\]\]>(?:\s*\*/)?|-->)\s*$"
)
# What is not closed goes on to the end of the text, so that nothing is read twice.
_REPAIR = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'  # a string: only its escapes are looked at
    r"|'[^'\\]*(?:\\.[^'\\]*)*(?:'|\\?\Z)"  # a string between the wrong quotes
    r"|/\*.*?(?:\*/|\Z)|//[^\n]*"  # a comment
    r"|,(?=\s*[\]},])",  # a comma before nothing
    re.DOTALL,
)
# A string up to a quote that is followed by what may follow one; quotes inside are the text's own.
_QUOTED = re.compile(r'"((?:[^"\\]|\\.|"(?!\s*(?:[,:}\]]|\Z)))*)(?:"|\\?\Z)', re.DOTALL)
_BARE_QUOTE = re.compile(r'\\.|"', re.DOTALL)
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(\')|)')
_SEPARATORS = re.compile(r"[\s;,\ufeff]*")
_DECODER = json.JSONDecoder(strict=False)


def read_json(text: str) -> list[Any]:
    """Every value in a text, in order; what cannot be read is left out. Never fails.

    >>> read_json('{"a": "two\\\\nlines", /* note */ "b": [1, 2,],} {"c": 3};')
    [{'a': 'two\\nlines', 'b': [1, 2]}, {'c': 3}]
    >>> read_json('{&quot;a&quot;: &quot;b&quot;}')
    [{'a': 'b'}]
    >>> read_json('{"a": "The "big" one", "b": 1}')
    [{'a': 'The "big" one', 'b': 1}]
    """
    text = text[:MAX_CHARS]
    for attempt in (_as_it_is, _repaired, _unescaped, _requoted):
        try:
            return _values(attempt(text))
        except (ValueError, RecursionError):
            continue
    return []


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
    """Without comments, wrapping and commas before a closing bracket; strings have legal escapes only."""
    return _REPAIR.sub(_repaired_token, _WRAPPING.sub("", text))


def _repaired_token(token: re.Match[str]) -> str:
    text = token[0]
    if text[0] == "'":
        text = '"' + text[1:-1].replace('"', '\\"') + '"'
    return _ESCAPE.sub(_legal_escape, text) if text[0] == '"' else ""


def _legal_escape(escape: re.Match[str]) -> str:
    if escape[1]:
        return escape[0]
    return escape[2] or r"\\"


def _unescaped(text: str) -> str:
    return _repaired(html.unescape(text))


def _requoted(text: str) -> str:
    """With the quotes inside strings escaped that nobody escaped: ``"headline": "The "big" bridge"``."""
    return _repaired(_QUOTED.sub(lambda string: f'"{_BARE_QUOTE.sub(_escaped_quote, string[1])}"', text))


def _escaped_quote(found: re.Match[str]) -> str:
    return '\\"' if found[0] == '"' else found[0]
