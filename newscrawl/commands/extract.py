"""``scrapy extract``: the extraction and pipelines of a crawl over saved pages."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from scrapy.commands import ScrapyCommand

from newscrawl.commands import calm_collector, refuse
from newscrawl.exporters.jsonlines import encode
from newscrawl.normalise.dates import to_utc_string
from newscrawl.options import SettingError, check_settings
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines, read_page


class Command(ScrapyCommand):
    """One line in, one line out; a page that cannot be read costs its own line alone and is counted."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """Arguments, for the help."""
        return "PAGES.jsonl [-o OUT.jsonl]"

    def short_desc(self) -> str:
        """One line of help."""
        return "Extract articles and link blocks from saved pages, without network"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Our option beside Scrapy's."""
        super().add_options(parser)
        parser.add_argument("-o", "--output", metavar="FILE", default="-", help="where to write; - is standard output")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Extract every page that the file lists."""
        settings: Any = self.settings
        if len(args) != 1:
            refuse(self, "Name one file that lists the pages: scrapy extract PAGES.jsonl -o OUT.jsonl")
            return
        stats = CountingStats()
        calm_collector()
        try:
            check_settings(settings)
            pipelines = normalising_pipelines(settings, stats)
            with listed(Path(args[0])) as rows, output(opts.output) as out:
                for row in rows:
                    out.write(extract_row(row, Path(args[0]).parent, pipelines, stats))
        except (SettingError, ListError) as error:
            refuse(self, str(error))
            return
        except BrokenPipeError:
            # The reader has had enough (head, less); Python would complain once more on closing standard output.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        failed = stats.values.get("newscrawl/page/error", 0)
        if failed:
            sys.stderr.write(f"{failed} pages could not be extracted; their lines hold no article and no block.\n")


class ListError(ValueError):
    """The list of pages cannot be used; the message is one sentence."""


@contextmanager
def listed(path: Path) -> Iterator[Iterator[dict[str, Any]]]:
    """The rows of a list of pages."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            yield (read_row(line, path, number) for number, line in enumerate(lines, 1) if line.strip())
    except (OSError, UnicodeDecodeError) as error:
        raise ListError(f"The list of pages {path} cannot be read: {error}.") from error


def read_row(line: str, path: Path, number: int) -> dict[str, Any]:
    """One row: ``id``, ``url``, ``html`` (a path beside the list) and, if known, ``fetched``."""
    try:
        row = json.loads(line)
        row = {"html": f"pages/{row['id']}.html.gz"} | {
            name: row[name] for name in ROW_KEYS if row.get(name) is not None
        }
        if not {"id", "url"} <= row.keys() or not all(isinstance(value, str) for value in row.values()):
            raise ValueError("id, url and html must be texts")
        if "fetched" in row:
            row["fetched"] = instant(row["fetched"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        sentence = 'each line must be {"id": ..., "url": ..., "html": path}'
        raise ListError(f"Line {number} of {path} cannot be used ({error}): {sentence}.") from error
    return row


ROW_KEYS = ("id", "url", "html", "fetched")


def instant(text: str) -> str:
    """An instant in any ISO 8601 form with its offset, as the feed writes it."""
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError(f"fetched {text!r} states no offset")
    return to_utc_string(value.astimezone(UTC))


@contextmanager
def output(name: str) -> Iterator[IO[bytes]]:
    """Standard output, or a file that takes its name when it is complete."""
    if name == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(name)
    beside = path.with_name(f".{path.name}.tmp")
    try:
        with beside.open("wb") as file:
            yield file
        beside.replace(path)
    except OSError as error:
        raise ListError(f"{path} cannot be written: {error}.") from error
    finally:
        beside.unlink(missing_ok=True)


def extract_row(row: dict[str, Any], folder: Path, pipelines: list[Any], stats: CountingStats) -> bytes:
    """The line for one page."""
    try:
        found = extract_saved(read_page(folder / row["html"]), row["url"], row.get("fetched"), pipelines)
    except Exception as error:
        # Whatever breaks on a page breaks on that page alone; the line says so by being empty.
        stats.inc_value("newscrawl/page/error")
        sys.stderr.write(f"{row['id']}: {type(error).__name__}: {error}\n")
        return encode({"id": row["id"], "article": None, "blocks": []})
    return encode({"id": row["id"], "article": found.article, "blocks": found.blocks})
