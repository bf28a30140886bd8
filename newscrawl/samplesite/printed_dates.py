"""How the sample site prints dates: the many forms that real pages use."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

ZONES = {"ja": ZoneInfo("Asia/Tokyo"), "ko": ZoneInfo("Asia/Seoul"), "en": ZoneInfo("Europe/London")}
"""Each edition's own zone: what a printed date without a zone means."""

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


def _iso_day(at: datetime) -> str:
    return f"{at:%Y-%m-%d}"


def _ja_kanji(at: datetime) -> str:
    return f"{at.year}年{at.month}月{at.day}日 {at.hour}時{at.minute:02d}分"


def _ja_weekday(at: datetime) -> str:
    return f"{at.year}年{at.month}月{at.day}日（{_WEEKDAYS['ja'][at.weekday()]}） {at:%H:%M}"


def _ja_labelled(at: datetime) -> str:
    return f"公開日：{at:%Y/%m/%d %H:%M}"


def _ja_era(at: datetime) -> str:
    return f"令和{at.year - 2018}年{at.month}月{at.day}日"


def _ja_day(at: datetime) -> str:
    return f"{at.year}年{at.month}月{at.day}日"


def _ko_entered(at: datetime) -> str:
    return f"입력 {at:%Y.%m.%d %H:%M}"


def _ko_full(at: datetime) -> str:
    half, hour = ("오전" if at.hour < 12 else "오후"), (at.hour % 12 or 12)
    return f"{at.year}년 {at.month}월 {at.day}일 ({_WEEKDAYS['ko'][at.weekday()]}) {half} {hour}:{at.minute:02d}"


def _ko_second(at: datetime) -> str:
    return f"등록 {at:%Y-%m-%d %H:%M:%S}"


def _ko_dots(at: datetime) -> str:
    return f"승인 {at.year}. {at.month}. {at.day}. {at:%H:%M}"


def _en_long(at: datetime) -> str:
    return f"{_MONTHS[at.month - 1]} {at.day}, {at.year}"


def _en_zone(at: datetime) -> str:
    return f"Published {at:%H:%M} {at.tzname()}, {at.day} {_MONTHS[at.month - 1]} {at.year}"


def _en_short(at: datetime) -> str:
    return f"{at.day} {_MONTHS[at.month - 1][:3]} {at.year} {at:%H:%M} {at.tzname()}"


FORMS: dict[str, tuple[Callable[[datetime], str], str]] = {
    "iso-day": (_iso_day, "day"),
    "ja-kanji": (_ja_kanji, "minute"),
    "ja-weekday": (_ja_weekday, "minute"),
    "ja-labelled": (_ja_labelled, "minute"),
    "ja-slash": (lambda at: f"{at:%Y/%m/%d %H:%M}", "minute"),
    "ja-dots": (lambda at: f"{at:%Y.%m.%d %H:%M}", "minute"),
    "ja-era": (_ja_era, "day"),
    "ja-day": (_ja_day, "day"),
    "ko-entered": (_ko_entered, "minute"),
    "ko-full": (_ko_full, "minute"),
    "ko-second": (_ko_second, "second"),
    "ko-dots": (_ko_dots, "minute"),
    "en-long": (_en_long, "day"),
    "en-zone": (_en_zone, "minute"),
    "en-short": (_en_short, "minute"),
}
"""Each form with the finest unit that it states."""

FORMS_OF = {language: tuple(form for form in FORMS if form.startswith(language)) for language in ZONES}


def printed(at: datetime, form: str, language: str) -> str:
    """The instant as the edition prints it, in its own zone.

    >>> from datetime import UTC
    >>> printed(datetime(2026, 11, 20, 0, 5, tzinfo=UTC), "ja-weekday", "ja")
    '2026年11月20日（金） 09:05'
    >>> printed(datetime(2026, 11, 20, 0, 5, tzinfo=UTC), "en-zone", "en")
    'Published 00:05 GMT, 20 November 2026'
    """
    render, _ = FORMS[form]
    return render(at.astimezone(ZONES[language]))


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
