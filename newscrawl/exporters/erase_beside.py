"""Takes persons out of what lies beside the feed: logs and example pages."""

import re
from html import unescape
from pathlib import Path

from newscrawl.erasure import Eraser
from newscrawl.exporters.files import FeedError
from newscrawl.extraction.encoding import decode

MASK = b"*"
TAG = re.compile(r"<[^<>]{0,10000}>")


def clean_logs(data_dir: Path, eraser: Eraser, *, keep: bool = False) -> int:
    """Put asterisks over persons in logs, in place: a run may be writing to one. How many logs hold any.

    ``keep``: only look. Raises ``FeedError``.
    """
    return sum(_clean_log(path, eraser, keep=keep) for path in sorted((data_dir / "logs").glob("*/*.log")))


def _clean_log(path: Path, eraser: Eraser, *, keep: bool) -> bool:
    found = False
    try:
        with path.open("rb" if keep else "r+b") as file:
            place = 0
            for line in file:
                masked = mask_line(line, eraser)
                found = found or masked != line
                if masked != line and not keep:
                    file.seek(place)
                    file.write(masked)
                    file.seek(place + len(line))
                place += len(line)
    except OSError as error:
        raise FeedError(f"Cannot clean {path}: {error.strerror}.") from error
    return found


def mask_line(line: bytes, eraser: Eraser) -> bytes:
    """A line of the same length with asterisks in place of persons."""
    text = line.decode("utf-8", "surrogateescape")
    pieces, done = [], 0
    for start, end in eraser.anywhere.spans(text):
        covered = text[start:end].encode("utf-8", "surrogateescape")
        pieces += [text[done:start].encode("utf-8", "surrogateescape"), MASK * len(covered)]
        done = end
    return b"".join([*pieces, text[done:].encode("utf-8", "surrogateescape")])


def clean_examples(data_dir: Path, eraser: Eraser, *, keep: bool = False) -> int:
    """Remove the example pages that hold a person, with their addresses; how many. ``keep``: only count them.

    Raises ``FeedError``.
    """
    removed = 0
    try:
        for page in sorted((data_dir / "examples").glob("*/*.html")):
            beside = page.with_suffix(".url")
            address = beside.read_text("utf-8", "replace") if beside.exists() else ""
            if holds(page.read_bytes(), eraser) or eraser.anywhere.finds(address):
                removed += 1
                if not keep:
                    page.unlink()
                    beside.unlink(missing_ok=True)
    except OSError as error:
        raise FeedError(f"Cannot clean {error.filename}: {error.strerror}.") from error
    return removed


def holds(body: bytes, eraser: Eraser) -> bool:
    """Whether a person stands in a page, in its markup or in what a reader sees."""
    text = decode(body).text
    return eraser.anywhere.finds(unescape(text)) or eraser.anywhere.finds(unescape(TAG.sub("", text)))
