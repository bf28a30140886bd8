"""``scrapy explain``: what was found on one page, and why, for a person."""

import argparse
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from itemadapter import ItemAdapter
from scrapy import Request, Spider
from scrapy.commands import ScrapyCommand
from scrapy.http import Response

from newscrawl.commands import refuse
from newscrawl.extraction import Candidate, ExtractedPage, find_blocks
from newscrawl.extraction.blocks import FoundBlock
from newscrawl.items import Article
from newscrawl.options import SettingError, check_settings
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines, read_page

NO_URL = "https://page.invalid/"
"""Stands for the address of a file that came without one."""
WIDTH = 160
HEADER = frozenset(
    "schema op id rev revReason seq site spider runId observedAt sources foundOn fetch urlAliases rights".split()
)
"""Fields of a record that tell nothing about one page."""


class Command(ScrapyCommand):
    """Fields with raw text and source, then the blocks, then what was turned down."""

    requires_project = True

    def syntax(self) -> str:
        """Arguments, for the help."""
        return "URL | FILE [--url URL]"

    def short_desc(self) -> str:
        """One line of help."""
        return "Show what is found on one page, from where and why"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Our options beside Scrapy's."""
        super().add_options(parser)
        parser.add_argument("--url", help="the address of the page in FILE")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep the log out of the way."""
        super().process_options(args, opts)
        settings: Any = self.settings
        if not opts.loglevel:
            settings.set("LOG_LEVEL", "ERROR", priority="cmdline")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Explain one page; exit code 1 where it cannot be had."""
        settings: Any = self.settings
        if len(args) != 1:
            refuse(self, f"Name one page: scrapy explain {self.syntax()}")
            return
        try:
            check_settings(settings)
            body, url, headers = self.page(args[0], opts.url)
        except SettingError as error:
            refuse(self, str(error))
            return
        except ValueError as error:
            sys.stderr.write(f"{error}\n")
            self.exitcode = 1
            return
        pipelines = normalising_pipelines(settings, CountingStats())
        print("\n".join(explanation(extract_saved(body, url, None, pipelines, headers))))

    def page(self, name: str, url: str | None) -> tuple[bytes, str, dict[str, str]]:
        """Body, address and headers of a page. Raises ``ValueError`` in a sentence."""
        if not name.startswith(("http://", "https://")):
            return read_page(Path(name)), url or NO_URL, {}
        process: Any = self.crawler_process
        got: list[Response] = []
        process.crawl(OnePageSpider, url=name, got=got)
        process.start()
        if not got:
            raise ValueError(f"{name} could not be fetched; -L INFO says why.")
        return (
            got[0].body,
            got[0].url,
            {str(name): str(value) for name, value in got[0].headers.to_unicode_dict().items()},
        )


class OnePageSpider(Spider):
    """Fetches one page as a crawl would, without remembering anything."""

    name = "one_page"
    custom_settings = {
        "SPIDER_MIDDLEWARES": {},
        "ITEM_PIPELINES": {},
        "EXTENSIONS": {},
        "DOWNLOADER_MIDDLEWARES": {
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "newscrawl.middlewares.networks.NetworkMiddleware": 40,
            "newscrawl.middlewares.robots.RobotsMiddleware": 100,
        },
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.DownloaderAwarePriorityQueue",
    }

    def __init__(self, url: str, got: list[Response]) -> None:
        super().__init__()
        self.url = url
        self.got = got

    async def start(self) -> AsyncIterator[Any]:
        """The page."""
        yield Request(self.url)

    def parse(self, response: Response, **_: Any) -> None:
        """Keep what came."""
        self.got.append(response)


def explanation(found: ExtractedPage) -> Iterator[str]:
    """The lines for a person."""
    yield f"page       {found.page.url}"
    evidence = found.evidence
    if found.article is None:
        yield "article    none: this page is not taken for an article"
    else:
        yield from article_lines(found.article)
    yield ""
    yield "Why: what each source said, and what was taken"
    for name, candidates in evidence.items():
        for candidate in candidates:
            yield candidate_line(name, candidate)
    search = find_blocks(found.page)
    for number, block in enumerate(search.blocks, 1):
        yield ""
        yield from block_lines(number, block)
    if search.rejected:
        yield ""
        yield "Candidates that are no link blocks"
    for rejected in search.rejected:
        yield clip(f"  {rejected.reason:<40} {rejected.heading or '-'}: {' | '.join(rejected.titles[:3])}")


def article_lines(article: Article) -> Iterator[str]:
    """Every field that has a value, with its source."""
    sources = ItemAdapter(article.sources)
    for name, value in ItemAdapter(article).items():
        if name in HEADER or value in (None, []):
            continue
        source = sources.get(name)
        shown = (
            [ItemAdapter(part).asdict() if name == "authors" else part for part in value]
            if isinstance(value, list)
            else value
        )
        yield clip(f"{name:<22} {shown!r}{f'  <- {source}' if source else ''}")


def candidate_line(field: str, candidate: Candidate) -> str:
    """What one source said."""
    place = f"{candidate.source}:{candidate.detail}"
    return clip(f"  {field:<18} {place:<34} {candidate.verdict:<26} {candidate.raw!r}")


def block_lines(number: int, found: FoundBlock) -> Iterator[str]:
    """One block with its links and the reasons for its kind."""
    block = found.block
    copies = f", shown {found.copies + 1} times" if found.copies else ""
    group = f" of {block.groupHeading!r}" if block.groupHeading else ""
    yield f"block {number}: {block.kind} {block.heading!r}{group}{', ranked' if block.ranked else ''}{copies}"
    yield clip(f"  because {'; '.join(found.why)}")
    for link in block.links:
        section = f" [{link.section}]" if link.section else ""
        yield clip(f"  {link.position:>3} {link.title!r}{section} {link.url}")


def clip(line: str) -> str:
    """A line that fits a screen, without anything that moves the cursor."""
    line = "".join(character if character.isprintable() else " " for character in line)
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"
