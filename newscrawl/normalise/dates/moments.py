"""From the signs of one text to the moment that was asked for.

Signs stand in the order of the text. Neighbouring dates, times and zones make a moment, a label ("Updated:") begins or
ends one, and the role chooses between the moments.
"""

import re
from dataclasses import dataclass
from datetime import tzinfo
from typing import Literal, NamedTuple

from newscrawl.normalise.dates import signs
from newscrawl.normalise.dates.labels import Label
from newscrawl.normalise.dates.wall import Wall

Role = Literal["published", "modified", "unknown"]

_FARTHEST_TIME, _FARTHEST_ZONE = 25, 4
"""Characters that may stand between a date and its time, and between a time and its zone."""
_LABEL_OF_SIGN: dict[str, Label] = {sign: label for label, sign in signs.LABELS.items()}
_LABEL = re.compile(f"({signs.ANY_LABEL})")


class FoundDate(NamedTuple):
    """A date that a text names."""

    wall: Wall | None
    """None for a date that can't be: it still takes its place in the text."""

    relative: bool = False
    """Whether it counts from now."""

    def takes_time(self) -> bool:
        """Whether it is a day that a time may stand beside. One that can't be is, or its time would stray."""
        return self.wall is None or self.wall.takes_time()


@dataclass(slots=True)
class Moment:
    """A date with what belongs to it."""

    date: FoundDate | None = None
    time: Wall | None = None
    zone: tzinfo | None = None
    label: Label | None = None

    @property
    def wall(self) -> Wall | None:
        """Date and time of day together."""
        if self.date is None or self.date.wall is None:
            return None
        return self.date.wall.at(self.time) if self.time else self.date.wall

    @property
    def stated_zone(self) -> tzinfo | None:
        """The zone of its time; a day alone has none ("18 June 2024 PT Bank Jakarta")."""
        return self.zone if self.time else None

    def has_day(self) -> bool:
        """Whether its date is a day that a time may stand beside."""
        return self.date is not None and self.date.takes_time()

    def joins(self, value: "Value", gap: int) -> bool:
        """Take a part that stands so many characters after the last one; False if it begins another moment.

        A zone that is too far away, or a second one, belongs to nothing.
        """
        empty = self.date is None and self.time is None
        if isinstance(value, tzinfo):
            if self.zone is None and (empty or gap <= _FARTHEST_ZONE):
                self.zone = value
            return True
        if not empty and gap > _FARTHEST_TIME:
            return False
        if empty and gap > _FARTHEST_ZONE:
            self.zone = None
        if isinstance(value, FoundDate) and self.date is None and (self.time is None or value.takes_time()):
            self.date = value
            return True
        if isinstance(value, Wall) and self.time is None and (self.date is None or self.has_day()):
            self.time = value
            return True
        return False


Value = FoundDate | Wall | tzinfo
"""What a sign stands for: a date, a time of day, a zone."""


def moments(text: str, values: list[Value]) -> list[Moment]:
    """The moments of a text of signs, in order, labels given to them."""
    pieces = _LABEL.split(text)
    labels = [_LABEL_OF_SIGN[sign] for sign in pieces[1::2]]
    parts = [_moments_of_part(part, values) for part in pieces[::2]]
    # A label stands before its date ("Updated: June 18"), unless the first stands behind one and none follows the last.
    behind = any(moment.date for moment in parts[0]) and not parts[-1]
    for label, part in zip(labels, parts if behind else parts[1:], strict=False):
        if part:
            part[-1 if behind else 0].label = label
    return _with_lent_days([moment for part in parts for moment in part])


def _moments_of_part(text: str, values: list[Value]) -> list[Moment]:
    found = [Moment()]
    last = 0
    for position, sign in enumerate(text):
        if sign < signs.DATE:
            continue
        value = values[signs.place(sign)]
        if not found[-1].joins(value, position - last - 1):
            found.append(Moment())
            found[-1].joins(value, 0)
        last = position
    return [moment for moment in found if moment.date or moment.time]


def _with_lent_days(found: list[Moment]) -> list[Moment]:
    """A labelled time without a date is on the day of the date before it, else after it; other lone times are noise."""
    lender = next((moment.date for moment in found if moment.has_day()), None)
    for moment in found:
        if moment.has_day():
            lender = moment.date
        if moment.label and not moment.date:
            moment.date = lender
    return [moment for moment in found if moment.date]


def chosen(found: list[Moment], role: Role) -> Moment | None:
    """The moment that answers the role.

    Dates that count from now are noise beside a full one ("USA Today, June 18, 2024") unless a label speaks for them. A
    date labelled as the other role's is no answer.
    """
    if any(moment.date and not moment.date.relative for moment in found):
        found = [moment for moment in found if moment.label or not (moment.date and moment.date.relative)]
    labelled = [moment for moment in found if moment.label == role]
    plain = [moment for moment in found if moment.label is None]
    if role == "published":
        candidates = labelled + plain
    elif role == "modified":
        candidates = labelled + plain[::-1]
    else:
        candidates = [*(moment for moment in found if moment.label == "published"), *plain, *found]
    return candidates[0] if candidates else None
