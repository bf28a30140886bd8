"""The log of a process in which many crawls go on: one stream, each line with its site."""

import logging
from contextvars import ContextVar

from procrastinate.exceptions import ConnectorException

from newscrawl.state import StateError

SITE: ContextVar[str] = ContextVar("site", default="")
"""The site that the running piece of code crawls; every task that a crawl starts inherits it."""

FORMAT = "%(asctime)s %(levelname)s %(site)s[%(name)s] %(message)s"
OURS = "newscrawl.workers"
NOISY = ("scrapy", "twisted", "procrastinate")
"""Loggers that would make many lines a page. Their level keeps those lines from being made at all."""


SAID = (StateError, ConnectorException)
"""Failures that are said once, by the end of the crawl or by the worker, and not again by every page and job."""


class WithSite(logging.Filter):
    """Puts the site into a record, and leaves out what is said elsewhere."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is to be shown."""
        site = SITE.get()
        record.site = f"{site} " if site else ""
        return not (record.exc_info and isinstance(record.exc_info[1], SAID))


def log_to_stderr(level: str | None) -> None:
    """Everybody's lines from ``level`` on; without one, warnings and our own line for each crawl."""
    handler = logging.StreamHandler()
    handler.addFilter(WithSite())
    handler.setFormatter(logging.Formatter(FORMAT))
    logging.root.addHandler(handler)
    for name in (None, *NOISY):
        logging.getLogger(name).setLevel(level or logging.WARNING)
    logging.getLogger(OURS).setLevel(level or logging.INFO)
