"""``scrapy crawl`` with the exit codes of our verdicts."""

import argparse
import sys
from typing import Any

from scrapy.commands.crawl import Command as CrawlCommand

from newscrawl.options import SettingError, check_settings
from newscrawl.spiders.arguments import ArgumentError
from newscrawl.state import StateError, open_state
from newscrawl.verdicts import EXIT_CODES, Verdict


class Command(CrawlCommand):
    """Scrapy's command, except that what is wrong is said in one sentence and the exit code says how the run ended."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check everything, crawl, and take the exit code from the run's verdict."""
        try:
            spider = self.check(args, opts.spargs)
        except (ArgumentError, SettingError) as error:
            self.end(Verdict("usage", str(error)))
            return
        except StateError as error:
            self.end(Verdict("failed", str(error)))
            return
        process: Any = self.crawler_process
        crawler = process.create_crawler(spider)
        process.crawl(crawler, **opts.spargs)
        process.start()
        run = getattr(crawler, "newscrawl_run", None)
        self.end(
            run.verdict if run and run.verdict else Verdict("failed", "The run ended before it began; see the log.")
        )

    def check(self, args: list[str], arguments: dict[str, str]) -> Any:
        """The spider's class, once all that can be known to be wrong before the first request is found right."""
        process: Any = self.crawler_process
        names = process.spider_loader.list()
        if len(args) != 1 or args[0] not in names:
            wanted = " ".join(args) or "nothing"
            raise ArgumentError(f"{wanted!r} is no spider: use one of {', '.join(names)}.")
        check_settings(process.settings)
        spider = process.spider_loader.load(args[0])
        spider(**arguments)
        open_state(f"{process.settings['NEWSCRAWL_DATA_DIR']}/state.sqlite").close()
        return spider

    def end(self, verdict: Verdict) -> None:
        """Say on standard error what is wrong, and set the exit code."""
        if not verdict.good:
            sys.stderr.write(f"{verdict.name}: {verdict.reason}\n")
        self.exitcode = EXIT_CODES[verdict.name]
