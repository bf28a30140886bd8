"""The feed in other formats: ``scrapy feed export``.

A record's nested parts stay what they are in Parquet, and become columns such as ``fetch.status`` in CSV.
"""

import csv
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from newscrawl.exporters.files import FeedError
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import Stream
from newscrawl.exporters.reading import Entry
from newscrawl.exporters.schema import DAY, INSTANT, RECORDS, schema_of

Export = Callable[[Iterable[Entry], Stream, IO[bytes]], None]


def write_csv(entries: Iterable[Entry], stream: Stream, file: IO[bytes]) -> None:
    """A header and a line per record. Null is empty; a list is written as JSON."""
    columns = list(_leaves(schema_of(RECORDS[stream])))
    text = TextIOWrapper(file, "utf-8", newline="", write_through=True)
    rows = csv.writer(text)
    rows.writerow(columns)
    rows.writerows([_cell(_at(entry.record, column)) for column in columns] for entry in entries)
    text.detach()


def _leaves(schema: dict[str, Any], prefix: str = "") -> Iterator[str]:
    """Every field, those of nested objects by their path."""
    for name, rule in schema["properties"].items():
        if "properties" in rule:
            yield from _leaves(rule, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def _at(record: dict[str, Any], column: str) -> Any:
    value: Any = record
    for name in column.split("."):
        value = value[name]
    return value


def _cell(value: Any) -> Any:
    if isinstance(value, bool | list | dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value


def write_jsonfeed(entries: Iterable[Entry], stream: Stream, file: IO[bytes]) -> None:
    """A JSON Feed 1.1 of articles (https://www.jsonfeed.org/version/1.1/), written as it comes: memory stays flat."""
    file.write(b'{"version":"https://jsonfeed.org/version/1.1","title":"newscrawl","items":[')
    separator = b"\n"
    for entry in entries:
        file.write(separator + encode(_feed_item(entry.record)).rstrip())
        separator = b",\n"
    file.write(b"\n]}\n")


def _feed_item(article: dict[str, Any]) -> dict[str, Any]:
    item = {
        "id": article["id"],
        "url": article["canonicalUrl"] or article["url"],
        "title": article["headline"],
        "summary": article["description"],
        "image": article["mainImage"],
        "date_published": article["datePublished"],
        "date_modified": article["dateModified"],
        "authors": [_known({"name": author["name"], "url": author["url"]}) for author in article["authors"]],
        "tags": article["keywords"],
        "language": article["inLanguage"],
    }
    # The one key that must be there besides the id.
    return {**_known(item), "content_text": article["articleBody"] or ""}


def _known(values: dict[str, Any]) -> dict[str, Any]:
    """Without nulls and empty lists: JSON Feed leaves out what is not known."""
    return {key: value for key, value in values.items() if value not in (None, [])}


def write_parquet(entries: Iterable[Entry], stream: Stream, file: IO[bytes]) -> None:
    """A Parquet file with the types of the schema, instants as timestamps in UTC.

    DuckDB converts it on the disk, with one thread and in groups of few rows: with its own measure, 122,880 rows for
    each core, 40,000 articles took a gigabyte.
    """
    try:
        import duckdb
    except ImportError as error:
        raise FeedError("Parquet needs a package that is not installed: pip install duckdb.") from error
    columns = {name: _column_type(rule) for name, rule in schema_of(RECORDS[stream])["properties"].items()}
    with TemporaryDirectory(prefix="newscrawl-") as directory:
        lines, parquet = Path(directory) / "records.jsonl", Path(directory) / "records.parquet"
        try:
            longest = _spool(entries, lines)
            with duckdb.connect(config={"threads": 1}) as database:
                database.execute(
                    "COPY (FROM read_json(?, format = 'newline_delimited', columns = ?, maximum_object_size = ?))"
                    f" TO '{parquet}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096)",
                    [str(lines), columns, longest + 1],
                )
        except (OSError, duckdb.Error) as error:
            raise FeedError(f"Cannot convert to Parquet in {directory}: {error}") from error
        with parquet.open("rb") as converted:
            shutil.copyfileobj(converted, file)


def _spool(entries: Iterable[Entry], path: Path) -> int:
    """Writes the lines to a file, and returns the length of the longest in bytes."""
    longest = 0
    with path.open("wb") as file:
        for entry in entries:
            file.write(entry.line)
            longest = max(longest, len(entry.line))
    return longest


def _column_type(rule: dict[str, Any]) -> str:
    """The DuckDB type of a field."""
    if "properties" in rule:
        parts = (f'"{name}" {_column_type(part)}' for name, part in rule["properties"].items())
        return f"STRUCT({', '.join(parts)})"
    if "items" in rule:
        return f"{_column_type(rule['items'])}[]"
    by_pattern = {INSTANT: "TIMESTAMPTZ", DAY: "DATE"}
    if rule.get("pattern") in by_pattern:
        return by_pattern[rule["pattern"]]
    types = {"integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}
    named = rule.get("type", "string")
    return next((types[name] for name in ([named] if isinstance(named, str) else named) if name in types), "VARCHAR")


FORMATS: dict[str, Export] = {"parquet": write_parquet, "jsonfeed": write_jsonfeed, "csv": write_csv}
