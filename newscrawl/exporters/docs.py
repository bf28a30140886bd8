"""The tables of ``docs/feed.md``, made from the docstrings of the records.

The rest of that page is written by hand around them. After a docstring or a field has changed, run

    python -m newscrawl.exporters.docs
"""

import re
from collections.abc import Iterator
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from itemadapter import ItemAdapter

from newscrawl.exporters.manifest import Accounting, FileEntry, Latest, Manifest, SiteResult
from newscrawl.exporters.schema import DAY, INSTANT, pattern_of
from newscrawl.items import Article, Author, Fetch, FoundOn, Link, LinkBlock, Record, Rights

PAGE = Path(__file__).parents[2] / "docs" / "feed.md"
CLASSES: tuple[type, ...] = (
    *(Record, Article, Author, FoundOn, Rights, Fetch, LinkBlock, Link),
    *(Manifest, SiteResult, Accounting, FileEntry, Latest),
)

# A table stands between two comments, the first of which names its class.
_TABLE = re.compile(r"(<!-- fields of (\w+) -->\n).*?(<!-- end of fields -->)", re.DOTALL)
_PLAIN = {str: "text", int: "integer", float: "number", bool: "truth value"}
_SHAPES = {INSTANT: "instant", DAY: "day"}


def with_tables(page: str) -> str:
    """The page with every table as the records are now. Raises ``KeyError`` for a table of an unknown class."""
    classes = {record.__name__: record for record in CLASSES}
    return _TABLE.sub(lambda match: "\n".join([match[1], *table(classes[match[2]]), "", match[3]]), page)


def table(record: type) -> Iterator[str]:
    """The lines of a table: every field of a class, but for those that every record has."""
    properties = ItemAdapter.get_json_schema(record)["properties"]
    hints = get_type_hints(record)
    inherited = () if record is Record or not issubclass(record, Record) else get_type_hints(Record)
    yield "| field | type | meaning |"
    yield "| --- | --- | --- |"
    for name in properties:
        if name not in inherited:
            shape = _SHAPES.get(pattern_of(record, name) or "")
            meaning = " ".join(properties[name].get("description", "").split()).replace("``", "`").replace("|", "\\|")
            yield f"| `{name}` | {kind_of(hints[name], shape)} | {meaning} |"


def kind_of(hint: Any, shape: str | None = None) -> str:
    """A type in a word or two; ``shape`` is what a text of the field is called.

    >>> kind_of(str | None), kind_of(list[Author]), kind_of(str, "instant"), kind_of(dict[str, int])
    ('text or null', 'list of `Author`', 'instant', 'object of integer')
    """
    arguments = get_args(hint)
    if NoneType in arguments:
        [known] = [choice for choice in arguments if choice is not NoneType]
        return f"{kind_of(known, shape)} or null"
    if get_origin(hint) is Literal:
        return ", ".join(f"`{word}`" for word in arguments)
    if get_origin(hint) is list:
        return f"list of {kind_of(arguments[0])}"
    if get_origin(hint) is dict:
        return f"object of {kind_of(arguments[1])}"
    return shape or _PLAIN.get(hint) or f"`{hint.__name__}`"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
