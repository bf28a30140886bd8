"""When an address is due again and which of several goes first: pure functions with the time handed in.

Instants and spans are in seconds; instants are Unix time.
"""

from collections.abc import Sequence
from statistics import median

from newscrawl.state import PageState

MINUTE, HOUR, DAY = 60, 3600, 86400

VISIT_AT_AGE = (15 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY)
"""Ages at which an article is looked at again; past the last it is left alone. A change starts the count anew."""

RETRY_AFTER = (15 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY)
"""Pauses after the first, second, ... failure in a row of one address; past the last it is given up."""

WITHDRAWN_AFTER = 2
"""Runs in a row in which an article answered 404 or 410 until it counts as withdrawn."""

KIND_PRIORITY = {"ranking": 60, "trending": 50, "latest": 45, "related": 40, "recommended": 30, "section": 20}
START_PRIORITY, OTHER_LINK_PRIORITY, REVISIT_PRIORITY, DEPTH_COST = 1000, 25, 10, 100


def next_visit(since: int, now: int) -> int | None:
    """When an article that is new or changed at ``since`` is due again; null: never.

    >>> next_visit(since=0, now=0) == 15 * MINUTE
    True
    >>> next_visit(since=0, now=2 * HOUR) == 6 * HOUR
    True
    >>> next_visit(since=0, now=8 * DAY) is None
    True
    """
    return next((since + age for age in VISIT_AT_AGE if since + age > now), None)


def next_try(failures: int, now: int) -> int | None:
    """When an address is due again after ``failures`` failures in a row; null: given up.

    >>> next_try(1, now=0), next_try(99, now=0)
    (900, None)
    """
    return now + RETRY_AFTER[failures - 1] if 0 < failures <= len(RETRY_AFTER) else None


GAP_LEAST, GAP_RUNS, GAP_WIDEST = 6 * HOUR, 6, 4
"""A pause is a gap if it lasted so long and so many times the usual interval; the most that the budget grows."""


def catch_up(pauses: Sequence[int], since_last: int) -> int:
    """How many times a run's budget is widened after a gap; 1: there was none.

    ``pauses`` are the spans between the starts of earlier runs, ``since_last`` the one that has just ended.

    >>> catch_up([600, 600, 600], since_last=2 * DAY), catch_up([600, 600, 600], since_last=1200)
    (4, 1)
    >>> catch_up([DAY], since_last=2 * DAY)
    1
    """
    if not pauses or since_last < GAP_LEAST:
        return 1
    missed = since_last / max(median(pauses), 1)
    return 1 if missed < GAP_RUNS else min(int(missed), GAP_WIDEST)


def is_due(page: PageState, now: int) -> bool:
    """Whether a known address is to be fetched.

    >>> is_due(PageState(b"", "a.test", "http://a.test/1", next_visit=None), now=10)
    False
    """
    return page.next_visit is not None and page.next_visit <= now


def priority(kind: str | None, depth: int, *, known: bool) -> int:
    """Scrapy's request priority, higher first: near the start before deep, new before known, rankings before the rest.

    >>> priority("ranking", 1, known=False) > priority("section", 1, known=False) > priority("ranking", 1, known=True)
    True
    """
    if depth == 0 and not known:
        return START_PRIORITY
    value = REVISIT_PRIORITY if known else KIND_PRIORITY.get(kind or "", OTHER_LINK_PRIORITY)
    return value - DEPTH_COST * depth
