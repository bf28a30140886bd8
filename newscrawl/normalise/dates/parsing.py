"""The way from a page's text to a date: machine forms first, then the page's language, then any."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from newscrawl.normalise.dates import places, regions, standard
from newscrawl.normalise.dates.habits import habits_of
from newscrawl.normalise.dates.languages import Language, code_of, every_language, language_of
from newscrawl.normalise.dates.moments import Role, chosen
from newscrawl.normalise.dates.reading import Reading
from newscrawl.normalise.dates.text import plain
from newscrawl.normalise.dates.value import DateValue
from newscrawl.normalise.dates.wall import Wall, stands_for_none

ROLES = ("published", "modified", "unknown")
FARTHEST_AHEAD = timedelta(days=2)
"""How far after now a date may lie: a page may be dated ahead, or its zone be misjudged."""


def parse_date(
    raw: str | None, *, time_zone: str, now: datetime | None, language: str | None = None, role: Role = "unknown"
) -> DateValue | None:
    """Read the date that a page states, or tell with None that it can't be read for certain.

    ``time_zone`` is the publisher's IANA zone: the clock of texts that state none, and the country that decides between
    readings ("04/05", CST). ``now`` is an aware instant, or None where it isn't known when the page was seen: then
    wording that counts from now or leaves out the year gives None, and dates in the future are believed.
    ``language`` is the page's BCP 47 tag. ``role`` chooses where a text holds two dates, and refuses one that is
    labelled as the other's.

    Raises ``ValueError`` for a wrong ``time_zone`` or ``role`` and for a naive ``now``; never because of ``raw``.

    >>> noon = datetime.fromisoformat("2024-06-18T12:00+09:00")
    >>> parse_date("令和６年６月１７日 午後3時4分", time_zone="Asia/Tokyo", now=noon, language="ja").instant.isoformat()
    '2024-06-17T15:04:00+09:00'
    >>> parse_date("更新：昨日 9時", time_zone="Asia/Tokyo", now=noon, language="ja", role="modified").precision
    'hour'
    >>> parse_date("03-5809-2727", time_zone="Asia/Tokyo", now=noon, language="ja")
    """
    zone = places.zone(time_zone)
    if role not in ROLES:
        raise ValueError(f"role must be one of {', '.join(ROLES)}, not {role!r}")
    if now is not None and now.tzinfo is None:
        raise ValueError(f"now must be an aware datetime, not {now!r}")
    text = plain(raw) if raw else ""
    if not text:
        return None
    value = _read_machine_form(text, zone, now) or _read_written_form(text, zone, now, language, role)
    return None if value and now and value.instant - now > FARTHEST_AHEAD else value


def _read_machine_form(text: str, zone: ZoneInfo, now: datetime | None) -> DateValue | None:
    if instant := standard.read_epoch(text):
        return DateValue(instant, "second", zone_stated=True)
    iso = standard.read_iso(text)
    return _value(*iso, zone, now) if iso else None


def _read_written_form(
    text: str, zone: ZoneInfo, now: datetime | None, tag: str | None, role: Role
) -> DateValue | None:
    country = places.country(zone.key, tag)
    local_now = now.astimezone(zone) if now else None
    for known in _languages(tag, country):
        habits = habits_of(known.code, country, local_now.date() if local_now else None)
        found = Reading(known, habits, country, local_now).moments(text)
        if found:
            moment = chosen(found, role)
            return _value(moment.wall, moment.stated_zone, zone, now) if moment and moment.wall else None
    return None


def _languages(tag: str | None, country: str | None) -> Iterator[Language]:
    """The page's language; then all together, since pages name a wrong one."""
    code = code_of(tag) or regions.LANGUAGE_OF_COUNTRY.get(country or "", "")
    if code:
        yield language_of(code)
    yield every_language()


def _value(wall: Wall, stated: tzinfo | None, assumed: tzinfo, now: datetime | None) -> DateValue | None:
    """The instant that a wall clock showed something; None for a day, here or in UTC, that stands for no date."""
    zone = stated or assumed
    full = wall.filled(now.astimezone(zone)) if now and wall.year is None else wall
    instant = full.moment(zone) if full else None
    if full is None or instant is None or stands_for_none(instant.astimezone(UTC)):
        return None
    return DateValue(instant, full.precision, zone_stated=stated is not None)
