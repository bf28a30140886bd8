"""``scrapy worker``: crawls the sites that are due, many at once, until it is asked to end."""

import argparse
import asyncio
import os
import signal
import sys
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand

from newscrawl.commands import calm_collector, refuse
from newscrawl.options import SettingError, check_settings, check_shared_state
from newscrawl.state import StateError
from newscrawl.verdicts import EXIT_CODES

CONCURRENCY = 20
MOST_CONCURRENCY = 500


class Command(ScrapyCommand):
    """A worker on the database of ``NEWSCRAWL_STATE``; any number of them, anywhere."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_INSTALL_ROOT_HANDLER": False}

    def syntax(self) -> str:
        """Arguments, for the help."""
        return "[--concurrency N] [--until-idle] [--max-sites N]"

    def short_desc(self) -> str:
        """One line of help."""
        return "Crawl the sites that are due, as scrapy sites lists them"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Our options beside Scrapy's."""
        super().add_options(parser)
        parser.add_argument(
            "--concurrency", type=int, default=CONCURRENCY, metavar="N", help=f"sites crawled at once ({CONCURRENCY})"
        )
        parser.add_argument("--until-idle", action="store_true", help="end when no site is due any more")
        parser.add_argument("--max-sites", type=int, metavar="N", help="begin so many crawls and end with them")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Work; what is wrong from the beginning is said in one sentence."""
        settings: Any = self.settings
        if args or not 1 <= opts.concurrency <= MOST_CONCURRENCY or (opts.max_sites or 1) < 1:
            refuse(self, f"Use scrapy worker {self.syntax()}, with numbers from 1 up to {MOST_CONCURRENCY} for N.")
            return
        try:
            check_settings(settings)
            check_shared_state(settings)
        except SettingError as error:
            refuse(self, str(error))
            return
        try:
            self.work(opts)
        except StateError as error:
            sys.stderr.write(f"failed: {error}\n")
            self.exitcode = EXIT_CODES["failed"]

    def work(self, opts: argparse.Namespace) -> None:
        """Run a worker in the reactor until it ends."""
        from twisted.internet import reactor as installed

        from newscrawl.workers.crawls import Crawls
        from newscrawl.workers.logs import log_to_stderr
        from newscrawl.workers.worker import Limits, Worker, worker_name

        process: Any = self.crawler_process
        settings: Any = self.settings
        reactor: Any = installed
        # After Scrapy has set its own loggers up.
        log_to_stderr(opts.loglevel)
        # libpq's own way to name every connection of a process, those of the crawls' states among them.
        name = os.environ["PGAPPNAME"] = worker_name()
        limits = Limits(opts.concurrency, settings.getfloat("NEWSCRAWL_LEASE_SECONDS"), opts.until_idle, opts.max_sites)
        crawls = Crawls(process)
        worker = Worker(settings["NEWSCRAWL_STATE"], crawls, limits, name)
        calm_collector()
        loop = asyncio.get_event_loop()
        working = loop.create_task(worker.run())
        working.add_done_callback(lambda _: reactor.stop())
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, worker.stop)
        process.start(stop_after_crawl=False, install_signal_handlers=False)
        working.result()
