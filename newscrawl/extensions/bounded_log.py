"""A run that logs without end does not fill the disk: its log keeps the newest megabytes."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Self, TypeGuard

from scrapy import signals
from scrapy.crawler import Crawler


class BoundedLog:
    """An extension that lets a log under the data directory roll over; one that the user names is left alone."""

    def __init__(self, folder: Path, most: int) -> None:
        self.folder = folder
        self.most = most

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor. The handlers are not looked at before the spider opens: Scrapy makes its own anew."""
        folder = (Path(crawler.settings["NEWSCRAWL_DATA_DIR"]) / "logs").resolve()
        extension = cls(folder, crawler.settings.getint("NEWSCRAWL_LOG_MEGABYTES") * 2**20)
        crawler.signals.connect(extension.spider_opened, signals.spider_opened)
        return extension

    def spider_opened(self) -> None:
        """A file that rolls over takes the place of one that does not, or of one from an earlier crawl."""
        handlers = [handler for handler in logging.root.handlers if self.is_ours(handler)]
        for handler in handlers:
            logging.root.removeHandler(handler)
            handler.close()
        # The newest is the last.
        for handler in handlers[-1:]:
            logging.root.addHandler(bounded(handler, self.most))

    def is_ours(self, handler: logging.Handler) -> TypeGuard[logging.FileHandler]:
        """Whether a handler writes a log of the data directory."""
        return isinstance(handler, logging.FileHandler) and self.folder in Path(handler.baseFilename).resolve().parents


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
