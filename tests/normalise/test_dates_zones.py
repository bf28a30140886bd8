"""Which instant a stated time is: zones, summer time, countries, and the day at the publisher."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from newscrawl.normalise.dates import DateValue, local_day, parse_date, to_utc_string
from tests.normalise.date_reading import present

NOW = datetime(2025, 3, 10, 5, 20, tzinfo=UTC)


def read(raw: str, time_zone: str = "Asia/Tokyo", now: datetime | None = NOW, **options: Any) -> DateValue | None:
    return parse_date(raw, time_zone=time_zone, now=now, **options)


@pytest.mark.parametrize(
    ("raw", "time_zone", "expected"),
    [
        ("2024-12-09 12:00 CST", "Asia/Shanghai", "2024-12-09T04:00:00Z"),
        ("2024-12-09 12:00 CST", "America/Chicago", "2024-12-09T18:00:00Z"),
        ("2024-12-09 12:00 CST", "Asia/Taipei", "2024-12-09T04:00:00Z"),
        ("2024-12-09 12:00 IST", "Asia/Kolkata", "2024-12-09T06:30:00Z"),
        ("2024-12-09 12:00 IST", "Asia/Calcutta", "2024-12-09T06:30:00Z"),
        ("2024-07-09 12:00 IST", "Europe/Dublin", "2024-07-09T11:00:00Z"),
        ("2024-12-09 12:00 IST", "Asia/Jerusalem", "2024-12-09T10:00:00Z"),
        ("2024-07-09 12:00 BST", "Europe/London", "2024-07-09T11:00:00Z"),
        ("2024-07-09 12:00 BST", "Asia/Dhaka", "2024-07-09T06:00:00Z"),
        ("July 9, 2024, 12:00 p.m. ET", "Asia/Tokyo", "2024-07-09T16:00:00Z"),
        ("December 9, 2024, 12:00 p.m. ET", "Asia/Tokyo", "2024-12-09T17:00:00Z"),
        ("July 9, 2024, 12:00 p.m. PT", "Asia/Tokyo", "2024-07-09T19:00:00Z"),
        ("9 July 2024 12:00 CET", "Europe/Brussels", "2024-07-09T10:00:00Z"),
        ("9 July 2024 12:00 CEST", "Asia/Tokyo", "2024-07-09T10:00:00Z"),
        ("9 July 2024 12:00 GMT+5:30", "Asia/Tokyo", "2024-07-09T06:30:00Z"),
        ("9 July 2024 12:00 GMT+53 hours ago", "Asia/Tokyo", "2024-07-09T07:00:00Z"),
        ("9 July 2024 12:00 GMT+0530", "Asia/Tokyo", "2024-07-09T06:30:00Z"),
        ("9 July 2024 12:00 (UTC-03:00)", "Asia/Tokyo", "2024-07-09T15:00:00Z"),
        ("9 July 2024 12:00 Z", "Asia/Tokyo", "2024-07-09T12:00:00Z"),
        ("2024年7月9日 12時00分（日本時間）", "UTC", "2024-07-09T03:00:00Z"),
        ("2024年7月9日 12:00 (한국시간)", "UTC", "2024-07-09T03:00:00Z"),
        ("格林尼治标准时间 2024年7月9日12:00", "Asia/Shanghai", "2024-07-09T12:00:00Z"),
        ("9 de julho de 2024 12:00 (horário de Brasília)", "Europe/Lisbon", "2024-07-09T15:00:00Z"),
        ("17:30, 9 July 2024 AEST", "Asia/Tokyo", "2024-07-09T07:30:00Z"),
    ],
)
def test_a_stated_zone_wins(raw: str, time_zone: str, expected: str) -> None:
    language = {"Europe/Lisbon": "pt", "Asia/Shanghai": "zh"}.get(time_zone)
    value = read(raw, time_zone, language=language)
    assert value is not None
    assert (to_utc_string(value.instant), value.zone_stated) == (expected, True)


@pytest.mark.parametrize(
    "raw",
    [
        "PT Angkasa Pura, 9 Dec 2024 12:00",
        "12:00, 9 Dec 2024 at headquarters, PT Jaya",
        "JAY-Z in Berlin, 12:00 9 Dec 2024",
    ],
)
def test_an_abbreviation_away_from_the_time_is_no_zone(raw: str) -> None:
    value = read(raw, "Asia/Jakarta", language="en")
    assert value is not None
    assert (to_utc_string(value.instant), value.zone_stated) == ("2024-12-09T05:00:00Z", False)


@pytest.mark.parametrize(
    ("raw", "time_zone", "expected"),
    [
        ("2024-07-09 12:00", "Europe/Berlin", "2024-07-09T10:00:00Z"),
        ("2024-12-09 12:00", "Europe/Berlin", "2024-12-09T11:00:00Z"),
        ("2024-12-09 12:00", "Australia/Sydney", "2024-12-09T01:00:00Z"),
        ("2024年12月9日 12:00", "Asia/Tokyo", "2024-12-09T03:00:00Z"),
    ],
)
def test_the_publishers_clock_is_assumed(raw: str, time_zone: str, expected: str) -> None:
    value = read(raw, time_zone)
    assert value is not None
    assert (to_utc_string(value.instant), value.zone_stated) == (expected, False)


@pytest.mark.parametrize(
    ("raw", "language", "time_zone", "expected"),
    [
        ("04/05/2024", "en", "America/New_York", "2024-04-05"),
        ("04/05/2024", "en", "Europe/London", "2024-05-04"),
        ("04/05/2024", "en", "Asia/Kolkata", "2024-05-04"),
        ("04/05/2024", "fr", "UTC", "2024-05-04"),
        ("04/05/2024", "en-US", "UTC", "2024-04-05"),
        ("04/05/2024", "en", "UTC", None),
        ("04/05/2024", "en", "America/Toronto", None),
        ("04/05/2024", None, "UTC", None),
        ("04/05/2024", "ja", "Asia/Tokyo", None),
        ("13/05/2024", "en", "UTC", "2024-05-13"),
        ("05/13/2024", "en", "UTC", "2024-05-13"),
        ("05/05/2024", "en", "UTC", "2024-05-05"),
        ("24/05/13", "ko", "Asia/Seoul", "2024-05-13"),
        ("24/05/13", None, "Asia/Seoul", "2024-05-13"),
        ("13/05/24", "fr", "Europe/Paris", "2024-05-13"),
        ("113/05/13", "zh", "Asia/Taipei", "2024-05-13"),
        ("113/05/13", "zh", "Asia/Shanghai", None),
    ],
)
def test_the_place_orders_figures(raw: str, language: str | None, time_zone: str, expected: str | None) -> None:
    value = read(raw, time_zone, language=language)
    assert (value and value.instant.strftime("%Y-%m-%d")) == expected


def test_hours_ago_are_real_hours_and_days_ago_calendar_days() -> None:
    after_the_clocks_went_forward = datetime(2025, 3, 30, 8, 0, tzinfo=timezone(timedelta(hours=2)))
    hours = read("vor 7 Stunden", "Europe/Berlin", after_the_clocks_went_forward, language="de")
    assert hours is not None
    assert to_utc_string(hours.instant) == "2025-03-29T23:00:00Z"
    day = read("vor 1 Tag", "Europe/Berlin", after_the_clocks_went_forward, language="de")
    assert day is not None
    assert day.instant.isoformat() == "2025-03-29T00:00:00+01:00"


@pytest.mark.parametrize("raw", ["3時間前", "昨日", "たった今", "3月9日 12:30", "9日 12:30", "3/9(日)"])
def test_what_counts_from_an_unknown_present_is_null(raw: str) -> None:
    assert read(raw, now=None, language="ja") is None


def test_the_future_is_believed_only_where_the_present_is_unknown() -> None:
    assert read("2025-03-12") is not None
    assert read("2025-03-13") is None
    assert read("2025-03-13", now=None) is not None


def test_no_precision_finer_than_stated() -> None:
    now = present("Asia/Tokyo").replace(minute=47, second=33)
    value = read("3時間前", now=now, language="ja")
    assert value == DateValue(now.replace(hour=11, minute=0, second=0), "hour", zone_stated=False)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"time_zone": "Asia/Tokio"}, "IANA"),
        ({"time_zone": ""}, "IANA"),
        ({"time_zone": "../Tokyo"}, "IANA"),
        ({"role": "created"}, "role"),
        ({"now": datetime.fromisoformat("2025-03-10T00:00")}, "aware"),
    ],
)
def test_a_wrong_argument_is_loud(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_date("", **{"time_zone": "Asia/Tokyo", "now": NOW, **options})


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2025-03-08T22:00:00Z", "2025-03-09"),
        ("2025-03-08T22:00:00+00:00", "2025-03-09"),
        ("1741471200", "2025-03-09"),
        ("2025-03-08T22:00:00-05:00", "2025-03-08"),
        ("2025-03-08 22:00", "2025-03-08"),
        ("2025年3月8日", "2025-03-08"),
        ("2025年3月", "2025-03-01"),
    ],
)
def test_the_day_at_the_publisher(raw: str, expected: str) -> None:
    value = read(raw)
    assert value is not None
    assert local_day(value, "Asia/Tokyo") == expected


def test_a_naive_instant_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_utc_string(datetime.fromisoformat("2025-03-09T12:00:00"))


@pytest.fixture(params=["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
def machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("machine_zone")
@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2025年3月9日 12時30分", "2025-03-09T03:30:00Z"),
        ("昨日 23:30", "2025-03-09T14:30:00Z"),
        ("3時間前", "2025-03-10T02:00:00Z"),
        ("1741490400", "2025-03-09T03:20:00Z"),
        ("Sun, 09 Mar 2025 12:30:00 +0900", "2025-03-09T03:30:00Z"),
    ],
)
def test_the_machines_zone_does_not_matter(raw: str, expected: str) -> None:
    value = read(raw, language="ja")
    assert value is not None
    assert to_utc_string(value.instant) == expected
