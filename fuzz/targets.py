"""What is fuzzed: functions from bytes, each of which may neither raise nor take long, whatever the bytes are.

`fuzz.run` feeds them with Atheris, by coverage; `tests/fuzz` with hypothesis, and with whatever was once found.
"""

import atexit
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from scrapy.http import Headers, HtmlResponse, Response

from newscrawl.erasure import Finder, erasures_of
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import SUFFIXES, Layout
from newscrawl.exporters.manifest import FileEntry, Manifest, write_manifest
from newscrawl.exporters.reading import Records, Selection
from newscrawl.exporters.verify import verify
from newscrawl.extraction import extract_page
from newscrawl.extraction.rights import directives, tdm_reserved
from newscrawl.middlewares.challenges import challenge
from newscrawl.middlewares.hosts import host_of, retry_after
from newscrawl.middlewares.robots import parse_rules
from newscrawl.middlewares.traps import branches
from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.dates import parse_date
from newscrawl.normalise.emails import find_emails
from newscrawl.normalise.urls import article_identity, believable_canonical, registrable_domain

URL = "https://news.example.com/2026/11/23/story-10001.html"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def text_of(data: bytes) -> str:
    """Any string at all, half characters included."""
    return data.decode("utf-8", "surrogateescape")


def page(data: bytes) -> None:
    """A whole page."""
    extract_page(data, URL)


def structured_data(data: bytes) -> None:
    """A page whose structured data is anything."""
    extract_page(b'<title>t</title><script type="application/ld+json">' + data + b"</script><p>text", URL)


def address(data: bytes) -> None:
    """An address, wherever one is read."""
    text = text_of(data)
    for read in (article_identity, registrable_domain, branches):
        read(text)
    believable_canonical(URL, text)
    extract_page("<title>t</title><p>text", text)


def date(data: bytes) -> None:
    """A date as a page prints it."""
    for zone in ("Asia/Tokyo", "Asia/Seoul"):
        parse_date(text_of(data), time_zone=zone, now=NOW)


def byline(data: bytes) -> None:
    """A line that may say who wrote an article."""
    parse_byline(text_of(data))


def emails(data: bytes) -> None:
    """A text that may hold addresses."""
    find_emails(text_of(data))
    find_emails(text_of(data), is_html=True)


def robots(data: bytes) -> None:
    """A robots.txt."""
    rules = parse_rules(text_of(data), "newscrawl")
    rules.allows(URL)
    rules.delay()


def reservations(data: bytes) -> None:
    """A tdmrep.json, and directives to robots."""
    tdm_reserved(text_of(data), URL)
    directives([text_of(data)])


def answer(data: bytes) -> None:
    """The headers and the body of an answer."""
    headers = Headers(dict.fromkeys(("Retry-After", "Location", "cf-mitigated"), data))
    retry_after(Response(URL, headers=headers), now=0)
    challenge(HtmlResponse(URL, headers=headers, body=data, encoding="utf-8"))
    challenge(Response(URL, status=302, headers=headers))
    host_of(URL)


@cache
def feeds() -> tuple[Layout, Layout]:
    """Two feeds of one run: one whose data files are to be written, one whose manifest is. They go with the process."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    rows, manifest = (Layout(Path(folder.name) / name) for name in ("rows", "manifest"))
    day = NOW.date()
    run = Manifest(runId="r1", startedAt="2026-11-23T12:00:00Z", finishedAt="2026-11-23T12:30:00Z", verdict="ok")
    for compression in SUFFIXES:
        place = rows.data_file("articles", day, f"{compression}.test", "r1", compression=compression)
        place.parent.mkdir(parents=True)
        run.files.append(FileEntry("articles", f"{compression}.test", rows.relative(place), 1, 1, "0" * 64, 1, 1))
    write_manifest(rows, run)
    write_manifest(manifest, replace(run, files=[]))
    return rows, manifest


def feed(data: bytes) -> None:
    """The data files and the manifest of a feed."""
    rows, manifest = feeds()
    for compression in SUFFIXES:
        site = f"{compression}.test"
        rows.data_file("articles", NOW.date(), site, "r1", compression=compression).write_bytes(data)
    manifest.manifest(NOW.date(), "r1").write_bytes(data)
    for layout in (rows, manifest):
        verify(layout)
        with suppress(FeedError):
            for _ in Records(layout, Selection()):
                pass


def person(data: bytes) -> None:
    """A text in which persons are looked for, and a name to look for."""
    text, salt = text_of(data), b"salt"
    with suppress(ValueError):
        erasures_of(text[:100], salt, with_text=True)
    known = [one for name in ("竹内智子", "Jane Doe", "j@a.test") for one in erasures_of(name, salt, with_text=True)]
    Finder(salt, known).cut(text)


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (page, structured_data, address, date, byline, emails, robots, reservations, answer, feed, person)
}
