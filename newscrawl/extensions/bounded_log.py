"""A run that logs without end does not fill the disk: its log keeps the newest megabytes."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Self

from scrapy.crawler import Crawler


class BoundedLog:
    """An extension that lets a log under the data directory roll over; one that the user names is left alone."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor; the handlers are there by now."""
        folder = (Path(crawler.settings["NEWSCRAWL_DATA_DIR"]) / "logs").resolve()
        most = crawler.settings.getint("NEWSCRAWL_LOG_MEGABYTES") * 2**20
        for handler in list(logging.root.handlers):
            if type(handler) is logging.FileHandler and folder in Path(handler.baseFilename).resolve().parents:
                logging.root.removeHandler(handler)
                handler.close()
                logging.root.addHandler(bounded(handler, most))
        return cls()


def bounded(handler: logging.FileHandler, most: int) -> RotatingFileHandler:
    """A handler like another one, whose file is at most so many bytes, with as many before them in a second file."""
    rolling = RotatingFileHandler(handler.baseFilename, maxBytes=most, backupCount=1, encoding=handler.encoding)
    rolling.namer = older_name
    rolling.setLevel(handler.level)
    rolling.setFormatter(handler.formatter)
    for rule in handler.filters:
        rolling.addFilter(rule)
    return rolling


def older_name(name: str) -> str:
    """The name of the older part, which ends as all logs do.

    >>> older_name("logs/093000-news-17.log.1")
    'logs/093000-news-17.1.log'
    """
    stem, _, number = name.rpartition(".")
    path = Path(stem)
    return str(path.with_suffix(f".{number}{path.suffix}"))
