"""One private character for every word that matters, so that one grammar reads the dates of all languages.

A text is reduced step by step: known words become signs, then dates, times and zones become signs that stand for
their values. What is left between the signs is noise. The characters come from Unicode's private areas, which
``text.plain`` takes out of the page's own text.
"""

from newscrawl.normalise.dates.labels import Label
from newscrawl.normalise.dates.vocabulary import Half

MONTHS = {number: chr(0xE000 + number) for number in range(1, 13)}
PERSIAN_MONTHS = {number: chr(ord(MONTHS[12]) + number) for number in range(1, 13)}
ANY_MONTH = f"[{MONTHS[1]}-{PERSIAN_MONTHS[12]}]"
LABELS: dict[Label, str] = {"published": "\ue020", "modified": "\ue021"}
ANY_LABEL = "[\ue020\ue021]"
ANOTHERS_AHEAD, ANOTHERS_BEHIND = "\ue022", "\ue023"
"""Words that make the date after them, or before them, another thing's than the text's."""
ANY_ANOTHERS = f"[{ANOTHERS_AHEAD}{ANOTHERS_BEHIND}]"
HALVES: dict[Half, str] = {"am": "\ue030", "pm": "\ue031", "night": "\ue032", "noon": "\ue033"}
ANY_HALF = "[\ue030-\ue033]"
AT = "\ue040"
"""A word before a time."""
O_CLOCK = "\ue041"
"""A word after an hour."""
NOW = "\ue042"
DAYS_BACK = {days: chr(0xE050 + days) for days in range(4)}
YEARS_BACK = {years: chr(0xE060 + years) for years in range(3)}
MONTHS_BACK = {months: chr(0xE070 + months) for months in range(3)}
ANY_DAY_BACK = f"[{DAYS_BACK[0]}-{DAYS_BACK[3]}]"

DATE, TIME, ZONE = "\U000f0000", "\U000f8000", "\U00100000"
"""The first sign of each kind that stands for a value; the rest of a sign's number is its place among the values."""

_PLACES = 0x8000
ANY_DATE, ANY_TIME, ANY_ZONE = (f"[{kind}-{chr(ord(kind) + _PLACES - 1)}]" for kind in (DATE, TIME, ZONE))


def month_number(sign: str) -> int:
    """The number of a month in its own calendar."""
    return (ord(sign) - ord(MONTHS[1])) % 12 + 1


def is_persian_month(sign: str) -> bool:
    return sign > MONTHS[12]


def value_sign(kind: str, place: int) -> str:
    """The sign of that kind for the value with that place in the list of values found in one text."""
    return chr(ord(kind) + place)


def place(sign: str) -> int:
    """The place that a value's sign names."""
    return ord(sign) % _PLACES
