"""The forms that machines write: ISO 8601, its compact kind, and epoch seconds or milliseconds."""

import re
from datetime import UTC, datetime, tzinfo

from newscrawl.normalise.dates import places
from newscrawl.normalise.dates.wall import Wall

_FRACTION = r"(?:[.,]\d{1,9}|:\d{3}(?!\d))?"
_OFFSET = r"([Zz]|[+-]\d{2}(?::?\d{2})?)?"
_ISO = re.compile(rf"(\d{{4}})-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d){_FRACTION})?\s?{_OFFSET})?)?")
_COMPACT = re.compile(rf"(\d{{4}})(\d\d)(\d\d)(?:[Tt]?(\d\d)(\d\d)(\d\d)?{_FRACTION}{_OFFSET})?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SECONDS = re.compile(r"([1-9]\d{9})(?:\.\d{1,9})?")
_MILLISECONDS = re.compile(r"([1-9]\d{12})")
_LAST_EPOCH_SECOND = 2**31 - 1


def read_iso(text: str) -> tuple[Wall, tzinfo | None] | None:
    """Read a text that is wholly an ISO 8601 date or date and time, with the offset it states."""
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text) or _YEAR.fullmatch(text)
    if not match:
        return None
    if not match.lastindex:
        return Wall(int(text)), None
    *numbers, written_offset = match.groups()
    wall = Wall(*(None if number is None else int(number) for number in numbers))
    zone = places.offset(written_offset) if written_offset else None
    possible = (wall.hour or 0, wall.minute or 0, wall.second or 0) <= (24, 0, 0)
    return (wall, zone) if possible and (zone or not written_offset) else None


def read_epoch(text: str) -> datetime | None:
    """Read seconds (10 digits, perhaps with a fraction) or milliseconds (13 digits) since 1970, up to the year 2038."""
    if match := _SECONDS.fullmatch(text):
        seconds = int(match[1])
    elif match := _MILLISECONDS.fullmatch(text):
        seconds = int(match[1]) // 1000
    else:
        return None
    return datetime.fromtimestamp(seconds, UTC) if seconds <= _LAST_EPOCH_SECOND else None
