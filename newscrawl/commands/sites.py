"""``scrapy sites``: which sites the workers crawl, when, and how that went."""

import argparse
import asyncio
import json
import sys
from typing import TYPE_CHECKING, Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.conf import arglist_to_dict

from newscrawl.commands import refuse
from newscrawl.normalise.urls import registrable_domain
from newscrawl.options import SettingError, check_settings, check_shared_state
from newscrawl.spiders.arguments import ArgumentError, split_urls
from newscrawl.state import StateError
from newscrawl.verdicts import EXIT_CODES

if TYPE_CHECKING:
    # Its libraries are an extra; without them the command only says what to install.
    from newscrawl.workers.engine import Engine
    from newscrawl.workers.sites import CrawlSite

TASKS = {"add": (0, 1), "remove": (1, 1), "list": (0, 0), "due": (0, 0)}
"""Subcommand → least and most words after it."""
ONLY_ADD = ("every", "cron", "zone", "priority", "max_pages", "max_minutes", "spider", "spargs")
MOST_PRIORITY = 1000


class Command(ScrapyCommand):
    """Keeps the list of sites in the database of ``NEWSCRAWL_STATE``."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """Arguments, for the help."""
        return "add URL[,URL] [options] | remove SITE | list [--json] | due [--json]"

    def short_desc(self) -> str:
        """One line of help."""
        return "Add, remove and list the sites that workers crawl"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Our options beside Scrapy's."""
        super().add_options(parser)
        add = parser.add_argument_group("Options of add")
        add.add_argument("--every", metavar="15m", help="crawl again so long after the last start: m, h or d (15m)")
        add.add_argument("--cron", metavar="EXPRESSION", help="crawl at these times, as '*/5 6-23 * * *'")
        add.add_argument("--zone", help="time zone of --cron, as Asia/Tokyo (UTC)")
        add.add_argument("--priority", type=int, metavar="N", help="of sites that are due, greater goes first (0)")
        add.add_argument("--max-pages", metavar="N", help="pages of one crawl")
        add.add_argument("--max-minutes", metavar="M", help="minutes of one crawl")
        add.add_argument("--spider", help="the site's own spider (news)")
        add.add_argument("-a", dest="spargs", action="append", metavar="NAME=VALUE", help="further spider argument")
        parser.add_argument("--json", action="store_true", help="an object a line instead of words")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Do one thing to the list; what is wrong is said in one sentence."""
        settings: Any = self.settings
        try:
            task, words = self.task(args, opts)
            check_settings(settings)
            check_shared_state(settings)
            wanted = self.wanted(words, opts) if task == "add" else []
        except (SettingError, ArgumentError, ValueError) as error:
            refuse(self, str(error))
            return
        try:
            self.exitcode = asyncio.run(self.do(task, words, wanted, as_json=opts.json))
        except StateError as error:
            sys.stderr.write(f"failed: {error}\n")
            self.exitcode = EXIT_CODES["failed"]

    def task(self, args: list[str], opts: argparse.Namespace) -> tuple[str, list[str]]:
        """The subcommand and its words. Raises :class:`ArgumentError`."""
        task, *words = args or [""]
        least, most = TASKS.get(task, (1, 0))
        if not least <= len(words) <= most or any(word.startswith("-") for word in words):
            raise ArgumentError(f"Use scrapy sites {self.syntax()}")
        if task != "add" and any(getattr(opts, name) is not None for name in ONLY_ADD):
            raise ArgumentError(f"scrapy sites {task} takes no option of add: leave it out.")
        return task, words

    def wanted(self, words: list[str], opts: argparse.Namespace) -> "list[CrawlSite]":
        """The sites that are to be added, one for each registrable domain. Raises ``ValueError`` in a sentence."""
        from newscrawl.workers.schedule import parse_schedule
        from newscrawl.workers.sites import CrawlSite

        if not words and opts.spider is None:
            raise ArgumentError("Name an address to start from: scrapy sites add https://example.com/")
        schedule = parse_schedule(opts.every, opts.cron, opts.zone)
        priority = opts.priority or 0
        if abs(priority) > MOST_PRIORITY:
            raise ArgumentError(f"--priority {priority} is out of range: give a number from -1000 to 1000.")
        arguments = arglist_to_dict(opts.spargs or [])
        arguments |= {
            name: value for name in ("max_pages", "max_minutes") if (value := getattr(opts, name)) is not None
        }
        spider = opts.spider or "news"
        starts: dict[str, list[str]] = {}
        for url in split_urls(words[0]) if words else []:
            # Whether it is an address at all is the spider's to say, below.
            starts.setdefault(registrable_domain(url), []).append(url)
        each = [arguments | {"url": ",".join(urls)} for urls in starts.values()] or [arguments]
        return [CrawlSite(self.first_site(spider, given), spider, given, schedule, priority) for given in each]

    def first_site(self, name: str, arguments: dict[str, str]) -> str:
        """The registrable domain that a spider with these arguments crawls, the first if several."""
        settings: Any = self.settings
        loader = get_spider_loader(settings)
        if name not in loader.list():
            raise ArgumentError(f"There is no spider {name!r}: use one of {', '.join(loader.list())}.")
        spider: Any = loader.load(name)
        return str(spider(**arguments).sites[0])

    async def do(self, task: str, words: list[str], wanted: "list[CrawlSite]", *, as_json: bool) -> int:
        """Talk to the database; the exit code."""
        from newscrawl.workers.engine import open_engine

        settings: Any = self.settings
        async with open_engine(settings["NEWSCRAWL_STATE"], "newscrawl sites") as engine:
            if task == "add":
                return await add(engine, wanted, as_json=as_json)
            if task == "remove":
                return await remove(engine, site_named(words[0]), as_json=as_json)
            show(await (engine.sites.due() if task == "due" else engine.sites.all()), as_json=as_json)
            return 0


async def add(engine: "Engine", wanted: "list[CrawlSite]", *, as_json: bool) -> int:
    """Add sites or change them, and say which it was; the exit code."""
    for site in wanted:
        change = await engine.sites.put(site)
        if change != "unchanged":
            await engine.forget_job(site.site)
        say(change, site.site, as_json=as_json)
    return 0


async def remove(engine: "Engine", site: str, *, as_json: bool) -> int:
    """Take a site out; the exit code, 1 where it is not there."""
    removed = await engine.sites.remove(site)
    await engine.forget_job(site)
    say("removed" if removed else "not known", site, as_json=as_json)
    return 0 if removed else 1


def site_named(word: str) -> str:
    """The site that a person means by its name or by an address of it."""
    return registrable_domain(word) if "://" in word else word.lower()


def say(what: str, site: str, *, as_json: bool) -> None:
    """What became of a site."""
    print(json.dumps({"site": site, "result": what}) if as_json else f"{what} {site}")


def show(sites: "list[CrawlSite]", *, as_json: bool) -> None:
    """Print sites."""
    from newscrawl.workers.describe import as_object, as_table

    if as_json:
        for site in sites:
            print(json.dumps(as_object(site), ensure_ascii=False))
        return
    print("\n".join(as_table(sites)) if sites else "none")
