"""The values that a framework leaves in a page's scripts, whatever way it writes them.

Most assign an object to a variable or keep JSON in a script of its own. Nuxt 2 calls a function whose arguments are the
values, Nuxt 3 writes one table of values that name one another by number, Next's app router pushes rows of text in
pieces, Apollo names objects by a key.
"""

import json
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import unquote

from newscrawl.extraction.lenient_json import read_json

LookUp = Callable[[Any], Any]

SHORTEST_STATE = 300
LONGEST_SCRIPT = 2_000_000
"""What all scripts of a page hold beyond so many characters is left unread."""
NAME_CHARS = 200
MAX_ASSIGNMENTS = 5
MAX_ARGUMENTS = 20_000
MAX_ROWS = 20_000

_NAMES = re.compile(
    r"__NEXT_DATA__|__NUXT__|__NUXT_DATA__|__[A-Z_]{4,40}__|Fusion\.globalContent|__remixContext|"
    r"window\.[\w$]{3,40}\s{0,3}=\s{0,3}[{\[J(]"
)
_PUSH = re.compile(r"__next_f\.push\(\[1,\s{0,9}(?=\")")
_ROW = re.compile(rb"([0-9a-f]{1,6}):(?:T([0-9a-f]{1,7}),)?")
_ASSIGNED = re.compile(r"=\s{0,10}(?=[\[{])")
_PARSED = re.compile(r"JSON\.parse\(\s{0,9}(decodeURIComponent\(\s{0,9})?")
_STRING = re.compile(r"\"([^\"\\]*(?:\\.[^\"\\]*)*)\"|'([^'\\]*(?:\\.[^'\\]*)*)'", re.DOTALL)
_FUNCTION = re.compile(r"\(\s{0,9}function\s{0,9}\(([\w$,\s]*)\)\s{0,9}(?={)")
_ANY_STRING = r"\"[^\"\\]*(?:\\.[^\"\\]*)*(?:\"|\\?\Z)|'[^'\\]*(?:\\.[^'\\]*)*(?:'|\\?\Z)"
_BRACKET = re.compile(rf"{_ANY_STRING}|[{{}}\[\]]", re.DOTALL)
_WORD = re.compile(rf"{_ANY_STRING}|(?P<word>(?<![\w.$])[A-Za-z_$][\w$]*)(?P<colon>\s{{0,9}}:)?", re.DOTALL)


class State(NamedTuple):
    """One value of a script, with what tells the value that another one in it stands for."""

    value: Any
    look_up: LookUp


def states(root: Any) -> Iterator[State]:
    """Every state in the page's scripts, in document order; pushed rows come last, for they belong together."""
    rows: list[str] = []
    room = LONGEST_SCRIPT
    for script in root.iter("script"):
        text = script.text or ""
        if len(text) > room:
            continue
        rows.extend(islice(_pushed(text), MAX_ROWS - len(rows)))
        name = f"{(script.get('id') or '')[:NAME_CHARS]} {text[:NAME_CHARS]}"
        is_state = _NAMES.search(name) or script.get("type") == "application/json" or "Fusion.globalContent" in text
        if is_state and len(text) > SHORTEST_STATE:
            room -= len(text)
            for value in _values(text):
                yield State(value, _look_up_of(value))
    if rows:
        yield from _streamed("".join(rows))


def _values(text: str) -> Iterator[Any]:
    if text.lstrip()[:1] in ("{", "["):
        yield from read_json(text)
        return
    called = _FUNCTION.search(text)
    if called:
        yield from read_json(_with_arguments(text, called))
        return
    for parsed in _PARSED.finditer(text):
        literal = _STRING.match(text, parsed.end())
        if literal:
            yield from read_json(unquote(_said(literal)) if parsed[1] else _said(literal))
            return
    end = 0
    for _ in range(MAX_ASSIGNMENTS):
        assigned = _ASSIGNED.search(text, end)
        if assigned is None:
            break
        end = _end_of_block(text, assigned.end())
        yield from read_json(text[assigned.end() : end])[:1]
        if end == len(text):
            break


def _said(literal: re.Match[str]) -> str:
    """What a string of JavaScript says."""
    text = literal[1] if literal[1] is not None else literal[2].replace("\\'", "'").replace('"', '\\"')
    try:
        said = json.loads(f'"{text}"', strict=False)
    except ValueError:
        return ""
    return str(said)


def _with_arguments(text: str, called: re.Match[str]) -> str:
    """The object that a function returns, with its parameters replaced by the arguments it is called with."""
    names = [name.strip() for name in called[1].split(",")]
    end = _end_of_block(text, called.end())
    begin = text.find("return", called.end(), end)
    values = read_json(f"[{text[end:].lstrip(' (').rstrip(' );')}]")
    arguments = values[0] if values and isinstance(values[0], list) else []
    known = {name: json.dumps(value) for name, value in zip(names[:MAX_ARGUMENTS], arguments, strict=False)}
    room = LONGEST_SCRIPT

    def argument(token: re.Match[str]) -> str:
        nonlocal room
        if not token["word"] or token["colon"] or token["word"] not in known:
            return token[0]
        room -= len(known[token["word"]])
        return known[token["word"]] if room > 0 else "null"

    return _WORD.sub(argument, text[begin + len("return") : end - 1]) if begin >= 0 else ""


def _end_of_block(text: str, start: int) -> int:
    """Where what begins with a bracket at a place ends; the text's end where it is not closed."""
    depth = 0
    for token in _BRACKET.finditer(text, start):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(token[0], 0)
        if depth == 0:
            return token.end()
    return len(text)


def _look_up_of(value: Any) -> LookUp:
    """How the values of a state name one another."""
    if isinstance(value, list) and len(value) > 3:
        return lambda one: _by_number(one, value)
    if isinstance(value, dict):
        return lambda one: _by_key(one, value)
    return lambda one: one


def _by_number(value: Any, table: list[Any]) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(table):
        return table[value]
    return value


def _by_key(value: Any, objects: dict[str, Any]) -> Any:
    if isinstance(value, dict) and len(value) <= 4:
        name = value.get("__ref") or (value.get("id") if value.get("type") == "id" else None)
        if isinstance(name, str):
            return objects.get(name, value)
    return value


def _pushed(text: str) -> Iterator[str]:
    for push in _PUSH.finditer(text):
        literal = _STRING.match(text, push.end())
        if literal:
            yield _said(literal)


def _streamed(text: str) -> Iterator[State]:
    """The rows of a stream, ``2:["$","p",...]``; one may be a text of a stated length, which others name as ``$2``."""
    rows: dict[str, Any] = {}
    source, at = text.encode("utf-8", "replace"), 0
    while len(rows) < MAX_ROWS and (found := _ROW.match(source, at)):
        if found[2]:
            at = found.end() + int(found[2], 16)
            row: Any = source[found.end() : at].decode("utf-8", "replace")
        else:
            line_end = source.find(b"\n", found.end())
            at = line_end + 1 if line_end >= 0 else len(source)
            row = _row(source[found.end() : at])
        rows[f"${found[1].decode()}"] = row
    for row in rows.values():
        if isinstance(row, (dict, list)):
            yield State(row, lambda one: rows.get(one, one) if isinstance(one, str) else one)


def _row(source: bytes) -> Any:
    try:
        return json.loads(source)
    except (ValueError, RecursionError):
        return None  # a module to load, a hint, or a row that is cut off
