"""How the sample site prints dates: the many forms that real pages use."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

ZONES = {"ja": ZoneInfo("Asia/Tokyo"), "ko": ZoneInfo("Asia/Seoul"), "en": ZoneInfo("Africa/Accra")}
"""Each edition's own zone, none with a summer time: what a printed date without a zone means."""

_WEEKDAYS = {"ja": "月火水木金土日", "ko": "월화수목금토일"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_AGO = {
    "ja": ("{}分前", "{}時間前", "{}日前"),
    "ko": ("{}분 전", "{}시간 전", "{}일 전"),
    "en": ("{} minutes ago", "{} hours ago", "{} days ago"),
}


@dataclass(frozen=True)
class Form:
    """One way to print a date."""

    write: Callable[[datetime], str]
    precision: str
    """The finest unit that it states."""
    label: str = ""
    """What stands before a date of publication in this form."""


def _ja_weekday(at: datetime) -> str:
    return f"{at.year}年{at.month}月{at.day}日（{_WEEKDAYS['ja'][at.weekday()]}） {at:%H:%M}"


def _ko_full(at: datetime) -> str:
    half, hour = ("오전" if at.hour < 12 else "오후"), (at.hour % 12 or 12)
    return f"{at.year}년 {at.month}월 {at.day}일 ({_WEEKDAYS['ko'][at.weekday()]}) {half} {hour}:{at.minute:02d}"


def _month(at: datetime) -> str:
    return _MONTHS[at.month - 1]


FORMS = {
    "ja-kanji": Form(lambda at: f"{at.year}年{at.month}月{at.day}日 {at.hour}時{at.minute:02d}分", "minute"),
    "ja-weekday": Form(_ja_weekday, "minute"),
    "ja-labelled": Form(lambda at: f"{at:%Y/%m/%d %H:%M}", "minute", "公開日："),
    "ja-slash": Form(lambda at: f"{at:%Y/%m/%d %H:%M}", "minute"),
    "ja-dots": Form(lambda at: f"{at:%Y.%m.%d %H:%M}", "minute"),
    "ja-era": Form(lambda at: f"令和{at.year - 2018}年{at.month}月{at.day}日", "day"),
    "ja-day": Form(lambda at: f"{at.year}年{at.month}月{at.day}日", "day"),
    "ko-entered": Form(lambda at: f"{at:%Y.%m.%d %H:%M}", "minute", "입력 "),
    "ko-full": Form(_ko_full, "minute"),
    "ko-second": Form(lambda at: f"{at:%Y-%m-%d %H:%M:%S}", "second", "등록 "),
    "ko-dots": Form(lambda at: f"{at.year}. {at.month}. {at.day}. {at:%H:%M}", "minute", "승인 "),
    "en-long": Form(lambda at: f"{_month(at)} {at.day}, {at.year}", "day"),
    "en-zone": Form(lambda at: f"{at:%H:%M} {at.tzname()}, {at.day} {_month(at)} {at.year}", "minute", "Published "),
    "en-short": Form(lambda at: f"{at.day} {_month(at)[:3]} {at.year} {at:%H:%M} {at.tzname()}", "minute"),
}
_UPDATED = {"ja": "更新：", "ko": "최종수정 ", "en": "Updated "}

FORMS_OF = {language: tuple(form for form in FORMS if form.startswith(language)) for language in ZONES}


def printed(at: datetime, form: str, language: str, *, updated: bool = False) -> str:
    """The instant as the edition prints it, in its own zone: of publication or of the last update.

    >>> from datetime import UTC
    >>> printed(datetime(2026, 11, 20, 0, 5, tzinfo=UTC), "ja-weekday", "ja")
    '2026年11月20日（金） 09:05'
    >>> printed(datetime(2026, 11, 20, 0, 5, tzinfo=UTC), "en-zone", "en")
    'Published 00:05 GMT, 20 November 2026'
    >>> printed(datetime(2026, 11, 20, 0, 5, tzinfo=UTC), "en-zone", "en", updated=True)
    'Updated 00:05 GMT, 20 November 2026'
    """
    chosen = FORMS[form]
    return (_UPDATED[language] if updated else chosen.label) + chosen.write(at.astimezone(ZONES[language]))


def ago(at: datetime, now: datetime, language: str) -> str:
    """How long ago the instant was, as lists print it beside a link.

    >>> from datetime import UTC
    >>> ago(datetime(2026, 11, 20, 6, tzinfo=UTC), datetime(2026, 11, 20, 9, 30, tzinfo=UTC), "ja")
    '3時間前'
    """
    minutes = max(1, int((now - at) / timedelta(minutes=1)))
    per_minute, per_hour, per_day = _AGO[language]
    if minutes < 60:
        return per_minute.format(minutes)
    if minutes < 24 * 60:
        return per_hour.format(minutes // 60)
    return per_day.format(minutes // (24 * 60))
