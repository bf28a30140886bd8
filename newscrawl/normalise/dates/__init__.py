"""Dates of news pages: from what a page says to an instant and how precisely it was said."""

from datetime import UTC, datetime, timedelta, tzinfo

from newscrawl.normalise.dates import places, regions, standard, vocabulary
from newscrawl.normalise.dates.grammar import Habits, Order
from newscrawl.normalise.dates.languages import Language, code_of, every_language
from newscrawl.normalise.dates.languages import language as language_of
from newscrawl.normalise.dates.moments import Role, chosen
from newscrawl.normalise.dates.reading import Reading
from newscrawl.normalise.dates.text import plain
from newscrawl.normalise.dates.value import DateValue, local_day, to_utc_string
from newscrawl.normalise.dates.wall import Wall

__all__ = ["DateValue", "Role", "local_day", "parse_date", "to_utc_string"]

NEWEST_SHORT_YEAR = 2050
"""Where it isn't known when now is: the last year that two digits stand for."""

ROLES = ("published", "modified", "unknown")
FARTHEST_AHEAD = timedelta(days=2)
"""How far after now a date may lie: a page may be dated ahead, or its zone be misjudged."""


def parse_date(
    raw: str | None, *, time_zone: str, now: datetime | None, language: str | None = None, role: Role = "unknown"
) -> DateValue | None:
    """Read the date that a page states, or tell with None that it can't be read for certain.

    ``time_zone`` is the publisher's IANA zone: the clock of texts that state none, and the country that decides between
    readings ("04/05", CST). ``now`` is an aware instant, or None if it isn't known when the page was written: then
    wording that counts from now or leaves out the year gives None, and dates in the future are believed. ``language`` is
    the page's BCP 47 tag. ``role`` chooses where a text holds two dates, and refuses one that is labelled as the other's.

    Raises ``ValueError`` for a wrong ``time_zone`` or ``role`` and for a naive ``now``; never because of ``raw``.

    >>> noon = datetime(2024, 6, 18, 3, 0, tzinfo=UTC)
    >>> parse_date("令和６年６月１７日 午後3時4分", time_zone="Asia/Tokyo", now=noon, language="ja").instant.isoformat()
    '2024-06-17T15:04:00+09:00'
    """
    zone = places.zone(time_zone)
    if role not in ROLES:
        raise ValueError(f"role must be one of {', '.join(ROLES)}, not {role!r}")
    if now is not None and now.tzinfo is None:
        raise ValueError(f"now must be an aware datetime, not {now!r}")
    text = plain(raw) if raw else ""
    value = _read(text, zone, time_zone, now, language, role) if text else None
    if value and now and value.instant > now + FARTHEST_AHEAD:
        return None
    return value


def _read(
    text: str, zone: tzinfo, time_zone: str, now: datetime | None, tag: str | None, role: Role
) -> DateValue | None:
    if instant := standard.read_epoch(text):
        return DateValue(instant, "second", zone_stated=True)
    if iso := standard.read_iso(text):
        return _value(*iso, zone, now)
    country = places.country(time_zone, tag)
    local_now = now.astimezone(zone) if now else None
    for known in _languages(tag, country):
        found = Reading(known, _habits(known, country, now), country, local_now).moments(text)
        if found:
            moment = chosen(found, role)
            return _value(moment.wall, moment.zone, zone, now) if moment and moment.wall else None
    return None


def _value(wall: Wall, stated: tzinfo | None, assumed: tzinfo, now: datetime | None) -> DateValue | None:
    zone = stated or assumed
    full = wall.filled(now.astimezone(zone)) if now else wall
    instant = full.moment(zone) if full else None
    if full is None or instant is None or instant.timestamp() == 0:
        return None
    return DateValue(instant, full.precision, zone_stated=stated is not None)


def _languages(tag: str | None, country: str | None) -> list[Language]:
    """The page's language, then, since pages name the wrong one, all together."""
    code = code_of(tag) or regions.LANGUAGE_OF_COUNTRY.get(country or "", "")
    return [language_of(code), every_language()] if code else [every_language()]


def _habits(known: Language, country: str | None, now: datetime | None) -> Habits:
    year_first = known.year_first
    return Habits(
        order=_order(known, country),
        year_first=year_first,
        minguo=country == "TW",
        buddhist=known.code == vocabulary.BUDDHIST_LANGUAGE,
        newest_year=(now.year if now else NEWEST_SHORT_YEAR - 1) + 1,
    )


def _order(known: Language, country: str | None) -> Order:
    if known.code not in ("en", ""):
        return "unknown" if known.year_first and country not in regions.DAY_FIRST_CHINESE else "DM"
    if country in regions.MONTH_FIRST_COUNTRIES:
        return "MD"
    return "unknown" if country is None or country in regions.UNDECIDED_COUNTRIES else "DM"
