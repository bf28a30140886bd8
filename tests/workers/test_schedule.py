"""When a site is due: intervals, cron in any zone, and what a bad end leads to."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.verdicts import EXIT_CODES
from newscrawl.workers.schedule import PAUSES, Schedule, ScheduleError, after, parse_schedule


def unix(text, zone=UTC):
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp())


def local(instant, zone):
    return datetime.fromtimestamp(instant, zone).strftime("%m-%d %H:%M")


@pytest.mark.parametrize(
    ("cron", "zone", "now", "nexts"),
    [
        ("30 6 * * *", "Asia/Tokyo", "2026-11-23 21:29", ["11-24 06:30", "11-25 06:30"]),
        ("*/5 6-23 * * *", "Asia/Tokyo", "2026-11-23 14:54", ["11-23 23:55", "11-24 06:00"]),
        # Summer time begins: what the day lacks comes right after the gap.
        ("30 2 * * *", "America/New_York", "2026-03-08 05:00", ["03-08 03:00", "03-09 02:30"]),
        # It ends: what the day has twice comes once ...
        ("30 1 * * *", "America/New_York", "2026-11-01 04:00", ["11-01 01:30", "11-02 01:30"]),
        # ... but what comes every half hour comes every half hour.
        ("*/30 * * * *", "America/New_York", "2026-11-01 05:10", ["11-01 01:30", "11-01 01:00", "11-01 01:30"]),
        ("0 0 29 2 *", "UTC", "2026-11-23 00:00", ["02-29 00:00", "02-29 00:00"]),
    ],
)
def test_cron_in_its_zone(cron, zone, now, nexts):
    schedule, instant = parse_schedule(None, cron, zone), unix(now)
    for wanted in nexts:
        instant = schedule.next(instant, instant)
        assert local(instant, ZoneInfo(zone)) == wanted


@pytest.mark.parametrize(
    ("every", "cron", "zone", "says"),
    [
        ("5", None, None, "no interval"),
        ("0m", None, None, "no interval"),
        ("400d", None, None, "no interval"),
        ("-5m", None, None, "no interval"),
        (None, None, "Asia/Tokyo", "together with --cron"),
        ("5m", "* * * * *", None, "one schedule"),
        (None, "* * * *", None, "five fields"),
        (None, "* * * * * *", None, "five fields"),
        (None, "61 * * * *", None, "minute"),
        (None, "0 0 30 2 *", None, "cannot be used"),
        (None, "* * * * *", "Mars/Base", "no time zone"),
        (None, "* * * * *", "../etc", "no time zone"),
        (None, "* * * * *", "", None),
    ],
)
def test_what_no_schedule_can_be_is_said(every, cron, zone, says):
    if says is None:
        assert parse_schedule(every, cron, zone).zone == "UTC"
        return
    with pytest.raises(ScheduleError, match=says):
        parse_schedule(every, cron, zone)


def test_without_any_a_site_is_crawled_every_quarter_of_an_hour():
    assert parse_schedule(None, None, None) == Schedule(every=900)


SCHEDULES = st.builds(Schedule, every=st.integers(60, 10**7)) | st.builds(
    Schedule,
    cron=st.sampled_from(["* * * * *", "0 3 * * 1", "*/7 * 1 1 *"]),
    zone=st.sampled_from(["UTC", "Asia/Seoul"]),
)
INSTANTS = st.integers(0, 2**32)


@given(SCHEDULES, st.sampled_from(sorted(EXIT_CODES)), INSTANTS, st.integers(0, 10**5), st.integers(0, 10**4))
def test_a_site_is_never_due_in_the_past_and_never_lost(schedule, verdict, started, took, failures):
    now = started + took
    ending = after(schedule, verdict, started=started, now=now, failures=failures)
    longest = max([pause for _, pause in PAUSES.values()])
    assert now <= ending.due <= max(schedule.next(started, now), now + longest)
    assert ending.failures in (0, failures, failures + 1)


@given(SCHEDULES, st.sampled_from(sorted(PAUSES)), INSTANTS, st.integers(0, 10**4))
def test_pauses_grow_with_the_failures_in_a_row_up_to_their_longest(schedule, verdict, now, failures):
    first = after(schedule, verdict, started=now, now=now, failures=failures)
    second = after(schedule, verdict, started=now, now=now, failures=failures + 1)
    assert first.due <= second.due and first.failures == failures + 1


@pytest.mark.parametrize(
    ("verdict", "failures", "minutes"),
    [
        ("ok", 5, 15),
        ("unchanged", 0, 15),
        ("broken", 0, 15),
        ("partial", 0, 15),
        ("failed", 0, 1),
        ("failed", 3, 8),
        ("unreachable", 20, 360),
        ("blocked", 0, 60),
        ("blocked", 9, 1440),
    ],
)
def test_how_soon_each_end_is_followed_by_the_next_crawl(verdict, failures, minutes):
    ending = after(Schedule(every=900), verdict, started=0, now=0, failures=failures)
    assert ending.due == minutes * 60
    assert ending.failures == (failures + 1 if verdict in PAUSES else 0)


def test_a_site_that_another_run_holds_is_looked_at_again_soon_and_nothing_is_held_against_it():
    assert after(Schedule(every=86_400), "locked", started=0, now=0, failures=2) == after(
        Schedule(every=60), "locked", started=0, now=0, failures=2
    )
