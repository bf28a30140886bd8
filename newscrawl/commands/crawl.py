"""``scrapy crawl`` for cron: silent when all is well, one line when not, exit codes of our verdicts, logs in files."""

import argparse
import logging
import os
import shutil
import sys
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from scrapy.commands.crawl import Command as CrawlCommand

from newscrawl.commands import calm_collector
from newscrawl.extensions.lifecycle import run_given_up
from newscrawl.options import SettingError, check_settings
from newscrawl.run import Run
from newscrawl.spiders.arguments import ArgumentError
from newscrawl.state import StateError, open_state, state_location
from newscrawl.verdicts import Verdict

NO_RUN = Verdict("failed", "The run ended before it began; its log says why.")


class Command(CrawlCommand):
    """Scrapy's command, except that what is wrong is said in one sentence and the exit code says how the run ended."""

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Our option beside Scrapy's."""
        super().add_options(parser)
        parser.add_argument("-v", "--verbose", action="store_true", help="log to standard error and say how it ended")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Have the log go to a file of the run's own, unless the user says otherwise."""
        super().process_options(args, opts)
        settings: Any = self.settings
        self.talkative = opts.verbose or sys.stderr.isatty()
        self.wrong = self.first_error(args, opts)
        says_where = opts.verbose or opts.logfile or opts.nolog or opts.loglevel or settings["LOG_FILE"]
        if not (self.wrong or says_where):
            self.wrong = self.log_to_file(args[0])
        if self.wrong:
            settings.set("LOG_ENABLED", False, priority="cmdline")
            # It may be what is wrong.
            settings.set("LOG_LEVEL", logging.CRITICAL, priority="cmdline")

    def log_to_file(self, spider: str) -> Verdict | None:
        """Have the log go to a file of the run's own. What is wrong where that cannot be written."""
        settings: Any = self.settings
        # A log that cannot be written, on a full disk, must not speak louder than the run's own sentence.
        logging.raiseExceptions = False
        folder = Path(settings["NEWSCRAWL_DATA_DIR"]) / "logs"
        now = datetime.now(UTC)
        remove_old_logs(folder, now.date() - timedelta(days=settings.getint("NEWSCRAWL_LOG_DAYS")))
        try:
            settings.set("LOG_FILE", str(new_log(folder, spider, now)), priority="cmdline")
        except OSError as error:
            reason = f"No log can be written in {folder} ({error.strerror}): check the disk and the permissions."
            return Verdict("failed", reason)
        return None

    def first_error(self, args: list[str], opts: argparse.Namespace) -> Verdict | None:
        """What is wrong with the settings or the data directory, before anything is written there."""
        settings: Any = self.settings
        try:
            check_settings(settings)
            open_state(state_location(settings)).close()
        except SettingError as error:
            return Verdict("usage", str(error))
        except StateError as error:
            return Verdict("failed", str(error))
        return None if len(args) == 1 else Verdict("usage", "Name one spider: scrapy crawl SPIDER -a url=https://...")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check the spider and its arguments, crawl, and take the exit code from the run's verdict."""
        process: Any = self.crawler_process
        if self.wrong:
            self.end(self.wrong, None)
            return
        try:
            spider = self.spider(args[0])
            spider(**opts.spargs)
        except ArgumentError as error:
            self.end(Verdict("usage", str(error)), None)
            return
        calm_collector()
        crawler = process.create_crawler(spider)

        def leave() -> None:
            """Nothing waits for what hangs: the run has ended."""
            run: Run | None = getattr(crawler, "newscrawl_run", None)
            self.end(run.verdict if run and run.verdict else NO_RUN, run)
            logging.shutdown()
            os._exit(self.exitcode)

        crawler.signals.connect(leave, signal=run_given_up)
        process.crawl(crawler, **opts.spargs)
        process.start()
        run: Run | None = getattr(crawler, "newscrawl_run", None)
        verdict = run.verdict if run else None
        self.end(verdict or NO_RUN, run)

    def spider(self, name: str) -> Any:
        """The spider's class."""
        process: Any = self.crawler_process
        names = process.spider_loader.list()
        if name not in names:
            raise ArgumentError(f"There is no spider {name!r}: use one of {', '.join(names)}.")
        return process.spider_loader.load(name)

    def end(self, verdict: Verdict, run: Run | None) -> None:
        """Say how it ended where there is something to say, and set the exit code."""
        if self.talkative or not (verdict.good or verdict.expected):
            seconds = f" ({run.now() - run.started} s, run {run.id})" if run else ""
            sys.stderr.write(f"{verdict.name}: {verdict.reason}{seconds}\n")
        if run and run.warning:
            sys.stderr.write(f"{run.warning}\n")
        self.exitcode = verdict.exit_code


def new_log(folder: Path, spider: str, now: datetime) -> Path:
    """A file of this process's own, so that runs side by side never write into one another. Raises ``OSError``."""
    day = folder / now.date().isoformat()
    day.mkdir(parents=True, exist_ok=True)
    log = day / f"{now:%H%M%S}-{spider if spider.isidentifier() else 'crawl'}-{os.getpid()}.log"
    log.touch()
    return log


def remove_old_logs(folder: Path, oldest: date) -> None:
    """Remove the folders of days before ``oldest``."""
    for day in folder.glob("????-??-??"):
        with suppress(ValueError, OSError):
            if date.fromisoformat(day.name) < oldest:
                shutil.rmtree(day)
