"""When a site is crawled: its schedule, and what the end of a crawl does to it.

Pure functions; instants are Unix seconds (UTC), handed in, and come from the database's clock.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

UNITS = {"m": 60, "h": 3600, "d": 86_400}
LONGEST_SECONDS = 366 * UNITS["d"]
DEFAULT_EVERY = "15m"
CRON_FIELDS = 5

PAUSES = {
    "failed": (60, 6 * UNITS["h"]),
    "unreachable": (60, 6 * UNITS["h"]),
    "blocked": (UNITS["h"], UNITS["d"]),
    "usage": (UNITS["h"], UNITS["d"]),
}
"""Verdict → seconds until the site is tried again after the first such end in a row, and the longest of those pauses:
each further one doubles it. Any other verdict leaves the site to its schedule."""
BACKED_OFF = frozenset({"blocked", "usage"})
"""Verdicts after which a site is not tried again before its schedule says so: sooner would help nobody."""
LOCKED_PAUSE_SECONDS = 15
"""A site that a run outside the workers holds is looked at again after so long."""


class ScheduleError(ValueError):
    """A schedule cannot be read; the message is one sentence that says what to write."""


@dataclass(frozen=True)
class Schedule:
    """Either ``every`` so many seconds, or by a ``cron`` expression in a time ``zone`` (IANA)."""

    every: int | None = None
    cron: str | None = None
    zone: str = "UTC"

    def next(self, started: int, now: int) -> int:
        """When a site is due that was last crawled from ``started`` on; never before ``now``.

        What was missed meanwhile is made up for once, not once for each time. Summer time is kept as Debian's cron
        keeps it: a time that a day lacks comes right after the gap, one that it has twice comes once.

        >>> Schedule(every=900).next(started=1000, now=1100), Schedule(every=900).next(started=1000, now=5000)
        (1900, 5000)
        >>> Schedule(cron="30 6 * * *", zone="Asia/Tokyo").next(started=0, now=0) // 60
        1290
        """
        if self.cron is None:
            return max(started + (self.every or 0), now)
        # A whole number of seconds: an instant that fits exactly is the last one, not the next.
        moment = datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(self.zone))
        return int(next(CronSim(self.cron, moment)).timestamp())

    def text(self) -> str:
        """The schedule as a person writes it.

        >>> Schedule(every=5400).text(), Schedule(cron="*/5 6-23 * * *", zone="Asia/Tokyo").text()
        ('every 90m', '*/5 6-23 * * * Asia/Tokyo')
        """
        if self.cron is not None:
            return f"{self.cron} {self.zone}"
        unit = next(unit for unit in reversed(UNITS) if (self.every or 0) % UNITS[unit] == 0)
        return f"every {(self.every or 0) // UNITS[unit]}{unit}"


@dataclass(frozen=True)
class Ending:
    """What the end of a crawl leaves for the next one."""

    due: int
    failures: int
    """Ends in a row after which the site was to be tried again or backed off."""


def after(schedule: Schedule, verdict: str, *, started: int, now: int, failures: int) -> Ending:
    """When a site is due again whose crawl ended with ``verdict`` after ``failures`` bad ends in a row.

    >>> hourly = Schedule(every=3600)
    >>> after(hourly, "failed", started=0, now=100, failures=2)
    Ending(due=340, failures=3)
    >>> after(hourly, "blocked", started=0, now=100, failures=1)
    Ending(due=7300, failures=2)
    """
    if verdict == "locked":
        return Ending(now + LOCKED_PAUSE_SECONDS, failures)
    usual = schedule.next(started, now)
    if verdict not in PAUSES:
        return Ending(usual, 0)
    first, longest = PAUSES[verdict]
    # Beyond a few doublings every pause is the longest; larger powers would only be larger numbers.
    again = now + min(first * 2 ** min(failures, 20), longest)
    return Ending(max(again, usual) if verdict in BACKED_OFF else again, failures + 1)


def parse_schedule(every: str | None, cron: str | None, zone: str | None) -> Schedule:
    """The schedule of ``--every`` or of ``--cron`` and ``--zone``. Raises :class:`ScheduleError`."""
    if cron is None:
        if zone is not None:
            raise ScheduleError("--zone says where the hours of --cron are meant: give it together with --cron.")
        return Schedule(every=parse_every(every or DEFAULT_EVERY))
    if every is not None:
        raise ScheduleError("A site has one schedule: give --every or --cron.")
    schedule = Schedule(cron=cron.strip(), zone=zone or "UTC")
    check_cron(schedule)
    return schedule


def parse_every(text: str) -> int:
    """Seconds of an interval.

    >>> parse_every("15m"), parse_every("2h"), parse_every("1d")
    (900, 7200, 86400)
    """
    found = re.fullmatch(r"([1-9][0-9]{0,5})([mhd])", text.strip())
    seconds = int(found[1]) * UNITS[found[2]] if found else 0
    if not 0 < seconds <= LONGEST_SECONDS:
        raise ScheduleError(
            f"--every {text!r} is no interval: write minutes, hours or days up to a year, as 15m, 2h or 1d."
        )
    return seconds


def check_cron(schedule: Schedule) -> None:
    """Raise :class:`ScheduleError` for a zone that does not exist and for an expression that never comes true."""
    try:
        ZoneInfo(schedule.zone)
    except (KeyError, ValueError, OSError) as error:
        raise ScheduleError(f"There is no time zone {schedule.zone!r}: name one as Asia/Tokyo or UTC.") from error
    try:
        if len((schedule.cron or "").split()) != CRON_FIELDS:
            raise CronSimError("five fields are wanted")
        schedule.next(0, 0)
    except (CronSimError, StopIteration) as error:
        raise ScheduleError(
            f"--cron {schedule.cron!r} cannot be used ({error or 'it never comes true'}): write minute, hour, day,"
            " month and weekday, as '*/5 6-23 * * *'."
        ) from error
