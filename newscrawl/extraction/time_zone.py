"""The publisher's time zone, for dates that state none: from the offsets the page states, its country and language."""

import re
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

COUNTRY_ZONES: dict[str, tuple[str, ...]] = {
    "jp": ("Asia/Tokyo",),
    "kr": ("Asia/Seoul",),
    "kp": ("Asia/Pyongyang",),
    "cn": ("Asia/Shanghai",),
    "tw": ("Asia/Taipei",),
    "hk": ("Asia/Hong_Kong",),
    "mo": ("Asia/Macau",),
    "sg": ("Asia/Singapore",),
    "my": ("Asia/Kuala_Lumpur",),
    "th": ("Asia/Bangkok",),
    "vn": ("Asia/Ho_Chi_Minh",),
    "ph": ("Asia/Manila",),
    "id": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "mn": ("Asia/Ulaanbaatar",),
    "kh": ("Asia/Phnom_Penh",),
    "la": ("Asia/Vientiane",),
    "mm": ("Asia/Yangon",),
    "in": ("Asia/Kolkata",),
    "pk": ("Asia/Karachi",),
    "bd": ("Asia/Dhaka",),
    "lk": ("Asia/Colombo",),
    "np": ("Asia/Kathmandu",),
    "af": ("Asia/Kabul",),
    "ir": ("Asia/Tehran",),
    "iq": ("Asia/Baghdad",),
    "il": ("Asia/Jerusalem",),
    "ps": ("Asia/Gaza",),
    "jo": ("Asia/Amman",),
    "lb": ("Asia/Beirut",),
    "sy": ("Asia/Damascus",),
    "sa": ("Asia/Riyadh",),
    "ae": ("Asia/Dubai",),
    "qa": ("Asia/Qatar",),
    "kw": ("Asia/Kuwait",),
    "om": ("Asia/Muscat",),
    "tr": ("Europe/Istanbul",),
    "ge": ("Asia/Tbilisi",),
    "am": ("Asia/Yerevan",),
    "az": ("Asia/Baku",),
    "kz": ("Asia/Almaty",),
    "uz": ("Asia/Tashkent",),
    "ru": (
        "Europe/Moscow",
        "Europe/Kaliningrad",
        "Europe/Samara",
        "Asia/Yekaterinburg",
        "Asia/Omsk",
        "Asia/Novosibirsk",
        "Asia/Irkutsk",
        "Asia/Yakutsk",
        "Asia/Vladivostok",
    ),
    "ua": ("Europe/Kyiv",),
    "by": ("Europe/Minsk",),
    "md": ("Europe/Chisinau",),
    "ro": ("Europe/Bucharest",),
    "bg": ("Europe/Sofia",),
    "gr": ("Europe/Athens",),
    "cy": ("Asia/Nicosia",),
    "mk": ("Europe/Skopje",),
    "al": ("Europe/Tirane",),
    "rs": ("Europe/Belgrade",),
    "me": ("Europe/Podgorica",),
    "ba": ("Europe/Sarajevo",),
    "hr": ("Europe/Zagreb",),
    "si": ("Europe/Ljubljana",),
    "hu": ("Europe/Budapest",),
    "sk": ("Europe/Bratislava",),
    "cz": ("Europe/Prague",),
    "pl": ("Europe/Warsaw",),
    "lt": ("Europe/Vilnius",),
    "lv": ("Europe/Riga",),
    "ee": ("Europe/Tallinn",),
    "fi": ("Europe/Helsinki",),
    "se": ("Europe/Stockholm",),
    "no": ("Europe/Oslo",),
    "dk": ("Europe/Copenhagen",),
    "is": ("Atlantic/Reykjavik",),
    "de": ("Europe/Berlin",),
    "at": ("Europe/Vienna",),
    "ch": ("Europe/Zurich",),
    "li": ("Europe/Vaduz",),
    "lu": ("Europe/Luxembourg",),
    "be": ("Europe/Brussels",),
    "nl": ("Europe/Amsterdam",),
    "fr": ("Europe/Paris",),
    "mc": ("Europe/Monaco",),
    "it": ("Europe/Rome",),
    "va": ("Europe/Vatican",),
    "mt": ("Europe/Malta",),
    "es": ("Europe/Madrid", "Atlantic/Canary"),
    "pt": ("Europe/Lisbon", "Atlantic/Azores"),
    "uk": ("Europe/London",),
    "gb": ("Europe/London",),
    "ie": ("Europe/Dublin",),
    "eu": ("Europe/Brussels",),
    "us": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "Pacific/Honolulu",
    ),
    "ca": (
        "America/Toronto",
        "America/Vancouver",
        "America/Winnipeg",
        "America/Edmonton",
        "America/Halifax",
        "America/St_Johns",
    ),
    "mx": ("America/Mexico_City", "America/Tijuana", "America/Cancun"),
    "gt": ("America/Guatemala",),
    "sv": ("America/El_Salvador",),
    "hn": ("America/Tegucigalpa",),
    "ni": ("America/Managua",),
    "cr": ("America/Costa_Rica",),
    "pa": ("America/Panama",),
    "cu": ("America/Havana",),
    "do": ("America/Santo_Domingo",),
    "jm": ("America/Jamaica",),
    "pr": ("America/Puerto_Rico",),
    "co": ("America/Bogota",),
    "ve": ("America/Caracas",),
    "ec": ("America/Guayaquil",),
    "pe": ("America/Lima",),
    "bo": ("America/La_Paz",),
    "py": ("America/Asuncion",),
    "uy": ("America/Montevideo",),
    "cl": ("America/Santiago",),
    "ar": ("America/Argentina/Buenos_Aires",),
    "br": ("America/Sao_Paulo", "America/Manaus"),
    "za": ("Africa/Johannesburg",),
    "ls": ("Africa/Maseru",),
    "na": ("Africa/Windhoek",),
    "bw": ("Africa/Gaborone",),
    "zw": ("Africa/Harare",),
    "zm": ("Africa/Lusaka",),
    "tz": ("Africa/Dar_es_Salaam",),
    "ke": ("Africa/Nairobi",),
    "ug": ("Africa/Kampala",),
    "et": ("Africa/Addis_Ababa",),
    "ng": ("Africa/Lagos",),
    "gh": ("Africa/Accra",),
    "sn": ("Africa/Dakar",),
    "ci": ("Africa/Abidjan",),
    "eg": ("Africa/Cairo",),
    "ma": ("Africa/Casablanca",),
    "dz": ("Africa/Algiers",),
    "tn": ("Africa/Tunis",),
    "au": ("Australia/Sydney", "Australia/Perth", "Australia/Adelaide", "Australia/Brisbane", "Australia/Darwin"),
    "nz": ("Pacific/Auckland",),
}
"""Country (its domain, or its code where they differ) → zones, the one of its newspapers of record first."""

LANGUAGE_COUNTRIES: dict[str, str] = {
    "ja": "jp", "ko": "kr", "th": "th", "vi": "vn", "id": "id", "ms": "my", "hi": "in", "bn": "bd", "ur": "pk",
    "fa": "ir", "he": "il", "tr": "tr", "ru": "ru", "uk": "ua", "be": "by", "ro": "ro", "bg": "bg", "el": "gr",
    "sr": "rs", "hr": "hr", "sl": "si", "hu": "hu", "sk": "sk", "cs": "cz", "pl": "pl", "lt": "lt", "lv": "lv",
    "et": "ee", "fi": "fi", "sv": "se", "no": "no", "nb": "no", "nn": "no", "da": "dk", "is": "is", "de": "de",
    "nl": "nl", "fr": "fr", "it": "it", "zh": "cn", "ka": "ge", "hy": "am", "az": "az", "sq": "al", "mk": "mk",
    "sw": "tz", "mn": "mn", "my": "mm", "km": "kh", "lo": "la", "si": "lk", "ne": "np", "tl": "ph",
}  # fmt: skip
"""Language → the country where most newspapers in it appear. Those of many countries say nothing."""

GENERIC_DOMAINS = frozenset({"tv", "me", "co", "io", "fm", "to", "cc", "ws", "ai", "la", "is", "eu"})
"""Country domains that are sold everywhere."""

_STATED_OFFSET = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,9})?\s?([+-])(\d\d):?(\d\d)$")


def guess_time_zone(
    *, country: str | None = None, language: str | None = None, stated: Iterable[str] = ()
) -> str | None:
    """The IANA name of the zone in which a page's dates without a zone are to be read, or None.

    ``country`` is the address's country domain, ``language`` the page's as BCP 47, ``stated`` further dates of the
    page: an offset in one of them chooses among a country's zones, and stands alone where the country is unknown.

    >>> guess_time_zone(country="jp"), guess_time_zone(language="ko-KR"), guess_time_zone(language="en")
    ('Asia/Tokyo', 'Asia/Seoul', None)
    >>> guess_time_zone(country="au", stated=["2026-08-01T10:00:00+08:00"])
    'Australia/Perth'
    >>> guess_time_zone(stated=["2026-08-01T10:00:00+09:00"])
    'Etc/GMT-9'
    """
    zones = _zones(country, language)
    offsets = [(found[1], found[2], found[3], raw) for raw in stated if (found := _STATED_OFFSET.search(raw.strip()))]
    for sign, hours, minutes, raw in offsets:
        offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
        matching = next((zone for zone in zones if _offset(zone, raw) == offset), None)
        if matching:
            return matching
        if offset and not zones and minutes == "00" and int(hours) <= 12:
            return f"Etc/GMT{'-' if sign == '+' else '+'}{int(hours)}"
    return zones[0] if zones else None


def counts_in_utc(zone: str, published: str | None, days: Collection[str]) -> bool:
    """Whether a site's own days (``YYYY-MM-DD``), those in its address, are UTC's and not those of a guessed zone.

    >>> counts_in_utc("America/New_York", "2026-08-02T00:25:09Z", ["2026-08-02"])
    True
    >>> counts_in_utc("America/New_York", "2026-08-02T00:25:09Z", ["2026-08-01"])
    False
    """
    try:
        instant = datetime.fromisoformat((published or "").strip())
        local = instant.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return False
    return instant.utcoffset() == timedelta(0) and instant.date().isoformat() in days and local.date() != instant.date()


def _zones(country: str | None, language: str | None) -> tuple[str, ...]:
    parts = (language or "").lower().split("-")
    region = next((part for part in parts[1:] if len(part) == 2), None)
    own = None if country in GENERIC_DOMAINS and (region or parts[0] in LANGUAGE_COUNTRIES) else country
    for code in (own, region, LANGUAGE_COUNTRIES.get(parts[0])):
        if code in COUNTRY_ZONES:
            return COUNTRY_ZONES[code]
    return ()


def _offset(zone: str, raw: str) -> timedelta | None:
    """The offset that a zone had on the day a raw date names; that of midsummer 2024 where the day cannot be read."""
    try:
        instant = datetime.fromisoformat(raw.strip())
    except ValueError:
        instant = datetime(2024, 7, 1, tzinfo=UTC)
    try:
        return instant.astimezone(ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return None
