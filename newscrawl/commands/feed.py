"""``scrapy feed``: list, print, check, pack and convert what was published. ``newscrawl.exporters`` does the work."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, Any, ClassVar

from scrapy.commands import ScrapyCommand

from newscrawl.commands import USAGE_EXIT_CODE
from newscrawl.erasure import erasures_of
from newscrawl.exporters.compact import Packing, compact
from newscrawl.exporters.erase import Place, Report, erase, would_erase
from newscrawl.exporters.export import FORMATS
from newscrawl.exporters.files import FeedError, replacing
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import STREAMS, Layout, Stream, compression_named
from newscrawl.exporters.manifest import Manifest, published_days
from newscrawl.exporters.reading import Entry, Records, Selection, runs
from newscrawl.exporters.verify import verify
from newscrawl.state import Erasure, StateError, open_locks, open_state, state_location

OPTIONS = {
    "ls": ("since", "site"),
    "cat": ("stream", "since", "site", "latest"),
    "verify": (),
    "compact": ("compression", "older_than"),
    "export": ("format", "output", "stream", "since", "site", "latest"),
    "erase": ("text", "dry_run"),
}
"""What each subcommand takes, besides the day of ``compact`` and the persons of ``erase``."""


class ArgumentError(Exception):
    """A wrong argument; the message is one sentence that says what to do."""


class Command(ScrapyCommand):
    """Reads and keeps the feeds under ``NEWSCRAWL_DATA_DIR``."""

    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """Arguments, for the help."""
        return "[options] <ls | cat | verify | compact [DAY] | export | erase ADDRESS|NAME ...>"

    def short_desc(self) -> str:
        """One line of help."""
        return "List, print, check, pack and convert feeds; remove a person from them"

    def long_desc(self) -> str:
        """What each subcommand does, for the help."""
        return (
            "ls: the runs with verdict, rows and bytes. cat: records as JSON Lines. verify: check manifests, checksums,"
            " rows, schema and seq; exit code 1 if anything is wrong. compact: one file for each stream and site of a"
            " UTC day, or of every day older than so many. export: Parquet, JSON Feed or CSV. erase: remove persons, by"
            " address or name, from feeds, state, logs and example pages, and leave them out from now on."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options of all subcommands; ``OPTIONS`` says which takes which."""
        super().add_options(parser)
        add = parser.add_argument_group("Feed options").add_argument
        add("--stream", metavar="STREAM", help="articles (default), blocks; cat also prints runs")
        add("--since", metavar="SEQ|TIME", help="records after this seq, or observed at this instant or later (UTC)")
        add("--site", metavar="SITE", help="records of this site alone")
        add("--latest", action="store_true", default=None, help="the newest revision of each, withdrawn ones left out")
        add("--format", metavar="FORMAT", help=f"of export: {', '.join(FORMATS)}")
        add("-o", "--output", metavar="FILE", help="file for export (default: standard output)")
        add("--compression", metavar="NAME", help="of compact: gzip (default) or zstd")
        add("--older-than", metavar="DAYS", help="with compact, in place of DAY: every day that was over so long ago")
        add("--text", action="store_true", default=None, help="with erase: from headlines and texts too")
        add("--dry-run", action="store_true", default=None, help="with erase: say what stands where, change nothing")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Does what the first argument says. Exit code 1: the feed is not as it should be; 2: wrong argument."""
        settings: Any = self.settings
        try:
            action, words = checked(args, opts)
            layout = existing_feed(Path(settings["NEWSCRAWL_DATA_DIR"]))
            opts.state = state_location(settings)
            opts.feed_compression = settings.get("NEWSCRAWL_FEED_COMPRESSION", "none")
            opts.second_place = bool(settings.get("NEWSCRAWL_FEED_URI"))
            self.exitcode = ACTIONS[action](layout, opts, words)
            sys.stdout.buffer.flush()
        except ArgumentError as error:
            print(error, file=sys.stderr)
            self.exitcode = USAGE_EXIT_CODE
        except (FeedError, StateError) as error:
            print(error, file=sys.stderr)
            self.exitcode = 1
        except BrokenPipeError:
            # Whoever read us, such as ``head``, has enough.
            give_up_output()
        except OSError as error:
            print(f"Cannot write to standard output: {error.strerror}.", file=sys.stderr)
            give_up_output()
            self.exitcode = 1


def give_up_output() -> None:
    """What is not written yet goes nowhere, or Python would try once more at its end, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(line: str) -> None:
    """Prints a line in UTF-8 whatever the locale, also where it holds a file's name that is no text."""
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")


MOST_WORDS = {"compact": 1, "erase": 100}
"""Words after a subcommand: the day of ``compact``, the persons of ``erase``."""


def checked(args: list[str], opts: argparse.Namespace) -> tuple[str, list[str]]:
    """The subcommand and its words. Raises ``ArgumentError``, also for another one's option."""
    action, *words = args or [""]
    if action not in OPTIONS:
        raise ArgumentError(f"{action!r} is no subcommand of feed; use {', '.join(OPTIONS)}.")
    most = MOST_WORDS.get(action, 0)
    if len(words) > most:
        raise ArgumentError(f"feed {action} does not know {words[most]!r}.")
    given = (name for names in OPTIONS.values() for name in names if getattr(opts, name) is not None)
    for name in given:
        if name not in OPTIONS[action]:
            raise ArgumentError(f"feed {action} does not take --{name.replace('_', '-')}.")
    return action, words


def day_named(words: list[str]) -> date:
    """The day of ``compact``. Raises ``ArgumentError``."""
    try:
        return date.fromisoformat("".join(words))
    except ValueError:
        raise ArgumentError(f"{''.join(words)!r} is no day; use YYYY-MM-DD.") from None


def existing_feed(data_dir: Path) -> Layout:
    """The feed of a data directory. Raises ``ArgumentError`` where nothing was ever published."""
    layout = Layout(data_dir)
    if not layout.feeds.is_dir():
        raise ArgumentError(f"There is no feed in {data_dir}: set NEWSCRAWL_DATA_DIR to where one is, or crawl first.")
    return layout


def selection_named(opts: argparse.Namespace, stream: Stream = "articles") -> Selection:
    """What ``--since`` and ``--site`` select. Raises ``ArgumentError``."""
    return Selection(stream, opts.site, since_named(opts.since))


def since_named(text: str | None) -> int | datetime | None:
    """A ``seq``, or an instant, which is UTC unless it says otherwise.

    >>> since_named("17"), since_named("2026-11-23")
    (17, datetime.datetime(2026, 11, 23, 0, 0, tzinfo=datetime.timezone.utc))
    """
    if text is None:
        return None
    try:
        if text.isdecimal():
            return int(text)
        instant = datetime.fromisoformat(text)
        return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ArgumentError(f"{text!r} is neither a seq nor an instant; use 123 or 2026-08-01T10:00:00Z.") from None


def stream_named(name: str | None) -> Stream:
    """The stream of ``--stream``. Raises ``ArgumentError``."""
    for stream in STREAMS:
        if name in (stream, None):
            return stream
    raise ArgumentError(f"{name!r} is no stream; use {' or '.join(STREAMS)}.")


def ls(layout: Layout, opts: argparse.Namespace, words: list[str]) -> int:
    """A line per run and a sum, in which a packed file counts once."""
    say(f"{'run':<26}{'started':<22}{'verdict':<13}{'rows':>9}{'bytes':>14}  reason")
    number, rows, sizes = 0, 0, dict[str, int]()
    for manifest in runs(layout, selection_named(opts)):
        say(run_line(manifest))
        number += 1
        rows += row_count(manifest)
        sizes |= {file.path: file.bytes for file in manifest.files}
    say(f"{number} runs, {rows} rows, {sum(sizes.values())} bytes in {len(sizes)} files")
    return 0


def run_line(manifest: Manifest) -> str:
    """A run in one line of ``ls``."""
    size = sum(file.bytes for file in manifest.files)
    return (
        f"{manifest.runId:<26}{manifest.startedAt:<22}{manifest.verdict:<13}{row_count(manifest):>9}{size:>14}"
        f"  {manifest.reason}"
    )


def row_count(manifest: Manifest) -> int:
    """Records of a run, both streams together."""
    return sum(file.rows for file in manifest.files)


def cat(layout: Layout, opts: argparse.Namespace, words: list[str]) -> int:
    """Records to standard output, as they stand in the feed."""
    out = sys.stdout.buffer
    if opts.stream == "runs":
        if opts.latest:
            raise ArgumentError("--latest goes with articles and blocks; runs have no revisions.")
        out.writelines(encode(manifest) for manifest in runs(layout, selection_named(opts)))
    else:
        out.writelines(entry.line for entry in chosen(layout, opts))
    return 0


def chosen(layout: Layout, opts: argparse.Namespace) -> Iterable[Entry]:
    """The records that the options of ``cat`` and ``export`` select."""
    records = Records(layout, selection_named(opts, stream_named(opts.stream)))
    return records.latest() if opts.latest else records


def check(layout: Layout, opts: argparse.Namespace, words: list[str]) -> int:
    """A line per finding and a summary. 1 if anything was found."""
    report = verify(layout)
    for finding in report.findings:
        say(finding)
    what = "whole" if not report.findings else f"{len(report.findings)} findings"
    say(f"{what}: {report.runs} runs, {report.files} files, {report.rows} rows, {report.bytes} bytes")
    return 1 if report.findings else 0


def pack(layout: Layout, opts: argparse.Namespace, words: list[str]) -> int:
    """Packs a day, or every old one, and says what came of it."""
    name = opts.compression or "gzip"
    if name not in ("gzip", "zstd"):
        raise ArgumentError(f"{name!r} is no compression of packed files; use gzip or zstd.")
    days = days_to_pack(layout, opts.older_than, words)
    with open_locks(opts.state) as locks:
        for day in days:
            say(packing_line(day, compact(layout, day, compression_named(name), locks)))
    return 0


def days_to_pack(layout: Layout, older_than: str | None, words: list[str]) -> list[date]:
    """The days that ``compact`` is called for. Raises ``ArgumentError``."""
    if older_than is None:
        return [day_named(words)]
    if words:
        raise ArgumentError("feed compact takes a day or --older-than, not both.")
    if not (older_than.isdecimal() and len(older_than) < 6):
        raise ArgumentError(f"{older_than!r} is no number of days; use --older-than 2.")
    today = datetime.now(UTC).date()
    return [day for day in published_days(layout) if (today - day).days > int(older_than)]


def packing_line(day: date, packing: Packing) -> str:
    """What came of a day, in one line."""
    before = f"{packing.files_before} files ({packing.bytes_before} bytes)"
    return f"{day}: {before} packed into {packing.files_after} ({packing.bytes_after} bytes)"


def export(layout: Layout, opts: argparse.Namespace, words: list[str]) -> int:
    """Records to a file or standard output in another format."""
    if opts.format not in FORMATS:
        raise ArgumentError(
            f"{opts.format or 'nothing'!r} is no format of export; use --format {' or '.join(FORMATS)}."
        )
    stream = stream_named(opts.stream)
    if opts.format == "jsonfeed":
        if stream != "articles":
            raise ArgumentError("A JSON Feed holds articles; leave --stream out.")
        opts.latest = True
    write = FORMATS[opts.format]
    if opts.output in (None, "-"):
        write(chosen(layout, opts), stream, sys.stdout.buffer)
    else:
        with written_to(Path(opts.output)) as file:
            write(chosen(layout, opts), stream, file)
    return 0


def written_to(path: Path) -> AbstractContextManager[IO[bytes]]:
    """A file that is there when all of it is written; a device or a pipe is written to as it stands there."""
    place = path.resolve()
    is_special = place.exists() and not (place.is_file() or place.is_dir())
    return place.open("wb") if is_special else replacing(place)


def remove_persons(layout: Layout, opts: argparse.Namespace, words: list[str]) -> int:
    """Erases persons, and says what came of it."""
    with closing(open_state(opts.state)) as state:
        persons = erasures_named(words, state.salt(), with_text=bool(opts.text))
        if opts.dry_run:
            report = would_erase(state, Place(layout), persons)
        else:
            report = erase(state, Place(layout, compression_named(opts.feed_compression), opts.second_place), persons)
    for line in report_lines(report, dry_run=bool(opts.dry_run)):
        say(line)
    return 0


def erasures_named(words: list[str], salt: bytes, *, with_text: bool) -> list[Erasure]:
    """What tells the persons of ``erase``. Raises ``ArgumentError``."""
    if not words:
        raise ArgumentError("feed erase needs an e-mail address or a name.")
    try:
        return [erasure for word in words for erasure in erasures_of(word, salt, with_text=with_text)]
    except ValueError as error:
        raise ArgumentError(str(error)) from error


def report_lines(report: Report, *, dry_run: bool) -> Iterator[str]:
    """What ``erase`` did, or would do, for a person."""
    does = "would be erased from" if dry_run else "erased from"
    yield f"{does} {len(report.articles)} articles: {report.records} records in {report.files} files"
    yield f"{does} {report.logs} logs; {report.examples} example pages {'would be ' if dry_run else ''}removed"
    if not dry_run:
        yield f"erased from {report.staged} records that wait to be published, {report.remembered} texts of the state"
    if report.company:
        yield f"the same author was also met as {', '.join(report.company)}: erase that too if it is the person's"


ACTIONS: dict[str, Callable[[Layout, argparse.Namespace, list[str]], int]] = {
    "ls": ls,
    "cat": cat,
    "verify": check,
    "compact": pack,
    "export": export,
    "erase": remove_persons,
}
