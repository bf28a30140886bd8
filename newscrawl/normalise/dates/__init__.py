"""Dates of news pages: from what a page says to an instant and how precisely it was said."""

from newscrawl.normalise.dates.moments import Role
from newscrawl.normalise.dates.parsing import parse_date
from newscrawl.normalise.dates.value import DateValue, local_day, to_utc_string

__all__ = ["DateValue", "Role", "local_day", "parse_date", "to_utc_string"]
