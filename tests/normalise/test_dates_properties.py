"""What holds for every text: nothing is raised, a value reads as itself, time grows with length."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.normalise.dates import Role, local_day, parse_date, to_utc_string
from newscrawl.normalise.dates.text import MAX_LENGTH

NOW = datetime(2025, 3, 10, 5, 20, tzinfo=UTC)
ZONES = st.sampled_from(["Asia/Tokyo", "Asia/Taipei", "America/New_York", "Europe/Berlin", "UTC"])
LANGUAGES = st.sampled_from([None, "ja", "ko", "zh-Hant", "en-US", "de", "fr", "th", "ar", "hu", "xx", "not a tag"])
ROLES = st.sampled_from(["published", "modified", "unknown"])
PIECES = st.sampled_from(
    [
        *"2025 2024 3 03 9 18 12 30 59 114 : . / - , ( ) ' ∶ T Z +0900 GMT+9 JST CST am p.m. of de".split(),
        *"年 月 日 時 分 秒 前 午前 午後 令和 平成 R 昨日 公開 更新 一 十 元 両 百".split(),
        *"년 월 일 시 분 전 오후 어제 입력 수정 두 March mars März vor hier ago hours Stunden updated".split(),
        *"② İ ٣ １ 0 00 \u200b \ue001 \U000f0001".split(),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).map("".join),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.datetimes().map(str),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, ZONES, LANGUAGES, ROLES, st.sampled_from([NOW, None]))
def test_any_text_gives_a_date_or_none(
    raw: str, time_zone: str, language: str | None, role: Role, now: datetime | None
) -> None:
    value = parse_date(raw, time_zone=time_zone, now=now, language=language, role=role)
    if value is None:
        return
    assert value.instant.tzinfo is not None
    assert value.instant.microsecond == 0
    for text in (value.instant.isoformat(), to_utc_string(value.instant)):
        again = parse_date(text, time_zone=time_zone, now=now, language=language, role=role)
        assert again is not None
        # In UTC: Python holds no two zones' times for equal where summer time comes or goes.
        assert again.instant.astimezone(UTC) == value.instant.astimezone(UTC)
    assert len(local_day(value, time_zone)) == 10


@settings(max_examples=100, deadline=None)
@given(st.datetimes(datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2025-03-09")), LANGUAGES)
def test_day_written_the_japanese_way(moment: datetime, language: str | None) -> None:
    raw = f"{moment.year}年{moment.month}月{moment.day}日 {moment.hour}時{moment.minute}分"
    value = parse_date(raw, time_zone="Asia/Tokyo", now=NOW, language=language)
    assert value is not None
    assert value.instant.strftime("%Y-%m-%d %H:%M") == moment.strftime("%Y-%m-%d %H:%M")
    assert value.precision == "minute"


@pytest.mark.parametrize("raw", [None, "", " ", "\n\t", "\ufeff"])
def test_nothing(raw: str | None) -> None:
    assert parse_date(raw, time_zone="UTC", now=NOW) is None


BAIT = (
    *(
        "1",
        "1 ",
        "12:",
        "12:34 ",
        "2024-",
        "2024/6/",
        "2024年",
        "令和6年",
        "1 a ",
        "1,",
        "1.1.",
        "1.234.",
        "¥",
        "18日 ",
    ),
    *("vor 3 ", "3 hours ", "3 hours ago ", "一", "十", "公開", "更新 ", "\ue001", "18 June ", "June 18 ", "1 de d' "),
    *(
        "(",
        "(火)",
        "午後3時",
        ":00+0900 ",
        "GMT+",
        "tel 1 ",
        "\u0301",
        "a\u0301",
        "Aa",
        "1 thang ",
        " ",
        "\u200b",
        "昨日",
    ),
)


@pytest.mark.parametrize("bait", BAIT)
def test_time_is_bounded(bait: str) -> None:
    """Of a hundred kilobytes no more is looked at than a date may be long; backtracking would take minutes."""
    parse_date(bait, time_zone="Asia/Tokyo", now=NOW, language="en")
    start = time.process_time()
    for length in (MAX_LENGTH, 100_000):
        parse_date((bait * length)[:length], time_zone="Asia/Tokyo", now=NOW, language="en")
    assert time.process_time() - start < 1
