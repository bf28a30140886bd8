"""Sites as the command shows them: lines for a person, objects for a program."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from newscrawl.normalise.dates import to_utc_string
from newscrawl.workers.sites import CrawlSite

HEADINGS = ("site", "spider", "schedule", "priority", "state", "last verdict", "reason")


def state_of(site: CrawlSite) -> str:
    """``running``, ``due`` or ``waiting``."""
    if site.worker is not None:
        return "running"
    return "due" if site.due <= site.now else "waiting"


def as_object(site: CrawlSite) -> dict[str, Any]:
    """A site for a program: every key always, instants as in the feed."""
    return {
        "site": site.site,
        "spider": site.spider,
        "arguments": site.arguments,
        "every": site.schedule.every,
        "cron": site.schedule.cron,
        "zone": site.schedule.zone,
        "priority": site.priority,
        "state": state_of(site),
        "due": instant(site.due),
        "worker": site.worker,
        "startedAt": instant(site.started),
        "finishedAt": instant(site.finished),
        "verdict": site.verdict,
        "reason": site.reason,
        "runId": site.run_id,
        "failures": site.failures,
    }


def as_table(sites: list[CrawlSite]) -> Iterator[str]:
    """The sites as lines of even columns, under a line of headings."""
    rows = [HEADINGS, *map(cells, sites)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def cells(site: CrawlSite) -> tuple[str, ...]:
    """One line of the table."""
    state = state_of(site)
    if state == "running":
        state = f"running for {span(site.now - (site.started or site.now))}"
    elif state == "waiting":
        state = f"due in {span(site.due - site.now)}"
    return (
        site.site,
        site.spider,
        site.schedule.text(),
        str(site.priority),
        state,
        site.verdict or "-",
        site.reason or "-",
    )


def span(seconds: int) -> str:
    """A span in its two greatest units.

    >>> span(59), span(3700), span(200_000)
    ('59s', '1h 1m', '2d 7h')
    """
    parts: list[str] = []
    for unit, size in (("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)):
        number, seconds = divmod(seconds, size)
        if number or (unit == "s" and not parts):
            parts.append(f"{number}{unit}")
    return " ".join(parts[:2])


def instant(unix: int | None) -> str | None:
    """An instant of the feed; null stays null."""
    return None if unix is None else to_utc_string(datetime.fromtimestamp(unix, UTC))
