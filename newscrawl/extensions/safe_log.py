"""No page writes our log: what would move a terminal's cursor or begin a line of its own is shown, not obeyed."""

import logging
import re
from collections.abc import Callable
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler

from newscrawl.normalise.emails import mask_emails
from newscrawl.run import Run

UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, escape sequences among them; tab and line feed aside
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # turns of direction, invisible signs
    "\u2028\u2029"  # further ends of lines
    "\ud800-\udfff\U000e0000-\U000e007f]"  # half characters, invisible tags
)
CONTINUED = "\n    "
"""Every line of a record after its first begins so, and no record does."""


def printable(text: str) -> str:
    """The text with its control characters spelled out.

    >>> printable("a\\x1b[2Jb\\u202ec")
    'a\\\\x1b[2Jb\\\\u202ec'
    """
    return UNSAFE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


class SafeFormatter(logging.Formatter):
    """Another formatter's records, made harmless as a whole: message, arguments and traceback.

    ``mask`` takes out what may not stand in them.
    """

    def __init__(self, inner: logging.Formatter | None, mask: Callable[[str], str] = str) -> None:
        super().__init__()
        self.inner = inner or logging.Formatter()
        self.mask = mask

    def format(self, record: logging.LogRecord) -> str:
        """The record's text."""
        text = self.mask(self.inner.format(record))
        return printable(text.replace("\r\n", "\n")).replace("\n", CONTINUED)


class SafeLog:
    """An extension that puts :class:`SafeFormatter` around the formatters of all log handlers."""

    def __init__(self, run: Run) -> None:
        self.run = run

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor. The handlers are not looked at before the spider opens: Scrapy makes its own anew."""
        extension = cls(Run.of(crawler))
        crawler.signals.connect(extension.spider_opened, signals.spider_opened)
        return extension

    def spider_opened(self) -> None:
        """Nothing was asked of any site yet."""
        for handler in logging.root.handlers:
            formatter = handler.formatter
            inner = formatter.inner if isinstance(formatter, SafeFormatter) else formatter
            handler.setFormatter(SafeFormatter(inner, self.mask))

    def mask(self, text: str) -> str:
        """The text without what the settings and past erasures keep out of all that is written."""
        text = self.run.eraser.cut(text)
        return text if self.run.email_policy == "keep" else mask_emails(text, "drop", b"")
