"""JSON Schemas of the records and of the manifest, made from their dataclasses and shipped in ``newscrawl/schemas/``.

A schema is strict: every key must be there and no other may be. It belongs to one version of a record and never changes
but for its descriptions. When fields change, raise the number in the record's ``schema`` and run

    python -m newscrawl.exporters.schema

which writes the files of new versions and refuses to write another one over a version that is there. (A version that
no feed has seen yet may be thrown away: remove its file first.)
"""

import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import fastjsonschema
from itemadapter import ItemAdapter

from newscrawl.exporters.layout import Stream
from newscrawl.exporters.manifest import FileEntry, Manifest
from newscrawl.items import Article, Fetch, Link, LinkBlock, Record

SCHEMAS = Path(__file__).parent.parent / "schemas"
RECORDS: dict[Stream, type[Record]] = {"articles": Article, "blocks": LinkBlock}
CLASSES: tuple[type, ...] = (*RECORDS.values(), Manifest)

INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
HEX_32 = "^[0-9a-f]{32}$"
HEX_64 = "^[0-9a-f]{64}$"
PATTERNS: dict[type, dict[str, str]] = {
    Record: {"id": HEX_32, "observedAt": INSTANT},
    Article: {"datePublished": INSTANT, "datePublishedDay": DAY, "dateModified": INSTANT},
    Fetch: {"fetchedAt": INSTANT, "contentHash": HEX_32},
    LinkBlock: {"pageId": HEX_32},
    Link: {"articleId": HEX_32},
    Manifest: {"startedAt": INSTANT, "finishedAt": INSTANT},
    FileEntry: {"sha256": HEX_64},
}
"""The shape of texts that have one."""


def schema_of(record: type) -> dict[str, Any]:
    """The strict schema of a dataclass."""
    content = ItemAdapter.get_json_schema(record)
    _make_strict(content, record)
    name = content["properties"]["schema"].pop("default")
    content["properties"]["schema"]["const"] = name
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": name, "description": _doc(record), **content}


def _doc(record: type) -> str:
    return " ".join((record.__doc__ or "").split())


def _make_strict(content: dict[str, Any], record: type) -> None:
    """Completes, in place, what ``get_json_schema`` leaves open: required keys, enumerations, shapes of texts."""
    hints = get_type_hints(record)
    content["required"] = list(content["properties"])
    for name, rule in content["properties"].items():
        if name != "schema":
            rule.pop("default", None)
        if (values := _literals(hints[name])) is not None:
            rule.pop("anyOf", None)
            rule.update(enum=values)
        if pattern := pattern_of(record, name):
            rule["pattern"] = pattern
        for part, part_record in _nested(rule, hints[name]):
            _make_strict(part, part_record)


def pattern_of(record: type, name: str) -> str | None:
    """The shape of a field's texts, if they have one."""
    return next((PATTERNS[kind][name] for kind in record.__mro__ if name in PATTERNS.get(kind, ())), None)


def _literals(hint: Any) -> list[Any] | None:
    """The values of a ``Literal``, with null where it is optional; ``None`` for any other type."""
    choices = get_args(hint) if get_origin(hint) is not Literal else (hint,)
    literal = next((choice for choice in choices if get_origin(choice) is Literal), None)
    if literal is None:
        return None
    return [*get_args(literal), *([None] if NoneType in choices else [])]


def _nested(rule: dict[str, Any], hint: Any) -> Iterator[tuple[dict[str, Any], type]]:
    """The dataclasses within a field, each with its part of the schema: itself, in a list, or under any key."""
    arguments = get_args(hint)
    if "properties" in rule:
        yield rule, hint
    elif "properties" in rule.get("items", {}):
        yield rule["items"], arguments[0]
    elif isinstance(rule.get("additionalProperties"), dict) and "properties" in rule["additionalProperties"]:
        yield rule["additionalProperties"], arguments[1]


def schema_file(name: str) -> Path:
    """Where the schema of a name such as ``newscrawl/article/1`` lies."""
    return SCHEMAS / f"{'-'.join(name.split('/')[1:])}.json"


def shipped(name: str) -> dict[str, Any] | None:
    """The schema of that name, if this version ships it."""
    place = schema_file(name)
    return json.loads(place.read_text("utf-8")) if place in SCHEMAS.glob("*.json") else None


@cache
def validator(name: str) -> Callable[[Any], Any] | None:
    """Checks a value against the shipped schema of that name, and raises ``ValueError`` with what is wrong.

    ``None`` for a name that this version does not ship.
    """
    schema = shipped(name)
    return fastjsonschema.compile(schema, use_default=False) if schema else None


def write_schemas() -> list[Path]:
    """Writes the schemas that are new or whose descriptions changed. Raises ``ValueError`` where a version changed."""
    written = []
    for record in CLASSES:
        content = schema_of(record)
        name = content["title"]
        before = shipped(name)
        if before == content:
            continue
        if before and without_descriptions(before) != without_descriptions(content):
            raise ValueError(f"The fields of {name} are not those it was shipped with: raise the number in its schema.")
        path = schema_file(name)
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
        written.append(path)
    return written


def without_descriptions(content: Any) -> Any:
    """A schema without its prose."""
    if isinstance(content, dict):
        prose = [key for key, value in content.items() if key == "description" and isinstance(value, str)]
        return {key: without_descriptions(value) for key, value in content.items() if key not in prose}
    return content


if __name__ == "__main__":
    try:
        for path in write_schemas():
            print(path)
    except ValueError as error:
        sys.exit(str(error))
