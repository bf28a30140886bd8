"""When an address is due again and which of several goes first: pure functions with the time handed in.

Instants and spans are in seconds; instants are Unix time.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median

from newscrawl.state import ArticleState, PageState

MINUTE, HOUR, DAY = 60, 3600, 86400

VISIT_AT_AGE = (15 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY)
"""Ages at which an article is looked at again; past the last it is left alone. A change starts the count anew."""

LEAST_PAUSE, LONGEST_PAUSE = 15 * MINUTE, 7 * DAY
"""Between two visits of one article, whatever the rest says."""

STEPS_AFTER_CHANGES = (1, 2, 4)
"""Into so many steps a pause is cut for an article that never changed, changed once, changed more often."""

SHARE_OF_AGE = 32
"""An article waits at least this part of its age: one that changes for ever is visited ever less."""

SETTLED = 3 * DAY
"""An article that was not looked at from this age on (the machine was off, its clock jumped) gets one more visit."""

RETRY_AFTER = (15 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY)
"""Pauses after the first, second, ... failure in a row of one address; past the last it is given up."""

CLOCK_SLACK = DAY
"""An address that is due later than the longest pause and this from now was put off by a clock that was wrong."""

WITHDRAWN_AFTER = 2
"""Runs in a row in which an article answered 404 or 410 until it counts as withdrawn."""

KIND_PRIORITY = {"ranking": 60, "trending": 50, "latest": 45, "related": 40, "recommended": 30, "section": 20}
START_PRIORITY, OTHER_LINK_PRIORITY, REVISIT_PRIORITY, DEPTH_COST = 1000, 25, 10, 100
REEXTRACT_PRIORITY = -10_000
"""Of an article that is only fetched for a better extraction: after all else."""
MOST_REEXTRACTED = 10_000
"""Articles that one run fetches for a better extraction, of each of its sites as many; further runs take the rest."""
LEFT_OUT_PRIORITY, MOST_FOR_WAITING = 10, 800
"""What it is worth to have been left out by the run before, beside ``DEPTH_COST`` for each day, and the most of it."""


@lru_cache
def visiting_ages(changes: int) -> tuple[int, ...]:
    """The ages (seconds) at which an article is looked at that has changed so many times.

    >>> [age // MINUTE for age in visiting_ages(changes=2)[:4]]
    [15, 37, 60, 135]
    """
    most = STEPS_AFTER_CHANGES[min(changes, len(STEPS_AFTER_CHANGES) - 1)]
    ages = list(VISIT_AT_AGE[:1])
    for before, after in pairwise(VISIT_AT_AGE):
        steps = max(n for n in STEPS_AFTER_CHANGES if n <= most and (after - before) // n >= LEAST_PAUSE)
        ages += [before + (after - before) * step // steps for step in range(1, steps + 1)]
    return tuple(ages)


def next_visit(
    since: int, now: int, *, born: int | None = None, changes: int = 0, before: int | None = None
) -> int | None:
    """When an article that is new or changed at ``since`` is due again; null: never.

    ``born`` is when it was published, ``changes`` how often it changed, ``before`` when it was looked at before now.

    >>> next_visit(since=0, now=0) == 15 * MINUTE
    True
    >>> next_visit(since=0, now=2 * HOUR) == 6 * HOUR
    True
    >>> next_visit(since=0, now=8 * DAY) is None
    True
    >>> next_visit(since=0, now=8 * DAY, before=HOUR) == 9 * DAY
    True
    """
    since = min(since, now)
    at = next((since + age for age in visiting_ages(changes) if since + age > now), None)
    if at is None and before is not None and before - since < SETTLED:
        at = now + DAY
    if at is None:
        return None
    age = now - min(since if born is None else born, now)
    return max(at, now + min(max(age // SHARE_OF_AGE, LEAST_PAUSE), LONGEST_PAUSE))


def next_revisit(page: PageState, article: ArticleState | None, now: int) -> int | None:
    """When an address that answered just now is due again; ``page`` is as the visit before left it.

    >>> page = PageState(b"", "a.test", "http://a.test/1", first_seen=0, fetched=HOUR)
    >>> next_revisit(page, None, now=7 * HOUR) == DAY
    True
    """
    if article is None:
        return next_visit(page.first_seen, now, before=page.fetched)
    since, born = article.changed or page.first_seen, article.published or page.first_seen
    return next_visit(since, now, born=born, changes=article.changes, before=page.fetched)


def next_try(failures: int, now: int) -> int | None:
    """When an address is due again after ``failures`` failures in a row; null: given up.

    >>> next_try(1, now=0), next_try(99, now=0)
    (900, None)
    """
    return now + RETRY_AFTER[failures - 1] if 0 < failures <= len(RETRY_AFTER) else None


def second_chance(page: PageState, now: int) -> int | None:
    """When an address that was given up after failures, and is still listed, is tried once more; null: it was not.

    >>> page = PageState(b"", "a.test", "http://a.test/1", next_visit=None, failures=7)
    >>> second_chance(page, now=0) == 7 * DAY
    True
    """
    return now + RETRY_AFTER[-1] if page.next_visit is None and page.failures else None


HELD_TOO_LONG = 6 * HOUR
"""A site whose last run ended so long ago should not be held by another run any more."""


def is_held_too_long(last_finished: int | None, now: int) -> bool:
    """Whether it is worth a word that another run holds a site: none has ended lately, or ever.

    >>> is_held_too_long(0, now=HOUR), is_held_too_long(0, now=DAY), is_held_too_long(None, now=0)
    (False, True, True)
    """
    return last_finished is None or now - last_finished >= HELD_TOO_LONG


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


def horizon(now: int) -> int:
    """The last instant for which anything can rightly be due; what is due later is due at once."""
    return now + LONGEST_PAUSE + CLOCK_SLACK


def is_due(page: PageState, now: int) -> bool:
    """Whether a known address is to be fetched.

    >>> page = PageState(b"", "a.test", "http://a.test/1", next_visit=DAY)
    >>> is_due(page, now=DAY), is_due(page, now=0), is_due(page, now=-365 * DAY)
    (True, False, True)
    """
    return page.next_visit is not None and not now < page.next_visit <= horizon(now)


def left_out(page: PageState, last_run: int | None) -> int:
    """For how long (seconds) an address had been due when the site's last good run began; 0: it was not.

    >>> left_out(PageState(b"", "a.test", "http://a.test/1", next_visit=DAY), last_run=3 * DAY) == 2 * DAY
    True
    """
    if page.next_visit is None or last_run is None:
        return 0
    return max(last_run - page.next_visit, 0)


def priority(kind: str | None, depth: int, *, known: bool, waited: int = 0) -> int:
    """Scrapy's request priority, higher first: near the start before deep, new before known, rankings before the rest.

    ``waited`` is for how long (seconds) an earlier run left the address out. It goes before its like, and with each day
    before what is a link nearer to the start, so that a budget that is always too small still serves all in the end.

    >>> priority("ranking", 1, known=False) > priority("section", 1, known=False) > priority("ranking", 1, known=True)
    True
    >>> priority("section", 2, known=False, waited=2 * DAY) > priority("ranking", 1, known=False)
    True
    """
    if depth == 0 and not known:
        return START_PRIORITY
    value = REVISIT_PRIORITY if known else KIND_PRIORITY.get(kind or "", OTHER_LINK_PRIORITY)
    if waited > 0:
        value += min(DEPTH_COST * waited // DAY + (0 if known else LEFT_OUT_PRIORITY), MOST_FOR_WAITING)
    return value - DEPTH_COST * depth
