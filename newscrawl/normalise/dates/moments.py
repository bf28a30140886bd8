"""From the signs of one text to the moment that was asked for.

Signs stand in the order of the text. Neighbouring dates, times and zones make a moment, a label ("Updated:") begins or
ends one, and the role chooses between the moments.
"""

import re
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Literal

from newscrawl.normalise.dates import signs
from newscrawl.normalise.dates.labels import Label
from newscrawl.normalise.dates.wall import Wall

Role = Literal["published", "modified", "unknown"]

_FARTHEST_TIME, _FARTHEST_ZONE = 25, 4
"""Characters that may stand between a date and its time, and between a time and its zone."""
_LABEL_OF_SIGN: dict[str, Label] = {sign: label for label, sign in signs.LABELS.items()}
_LABEL = re.compile(f"({signs.ANY_LABEL})")


@dataclass(frozen=True)
class FoundDate:
    """A date that a text names."""

    wall: Wall | None
    """None for a date that can't be: it still takes its place in the text."""

    relative: bool = False
    """Whether it counts from now."""


@dataclass(frozen=True)
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

    def has_day(self) -> bool:
        """Whether its date is a day that a time may stand beside. A date that can't be is one, or the time would stray."""
        return self.date is not None and (self.date.wall is None or self.date.wall.takes_time())

    def takes_time(self) -> bool:
        """Whether a time may still join."""
        return self.time is None and (self.date is None or self.has_day())


Value = FoundDate | Wall | tzinfo
"""What a sign stands for: a date, a time of day, a zone."""


def moments(text: str, values: list[Value]) -> list[Moment]:
    """The moments of a text of signs, in order, labels given to them."""
    pieces = _LABEL.split(text)
    texts, labels = pieces[::2], [_LABEL_OF_SIGN[sign] for sign in pieces[1::2]]
    parts = [_moments_of_part(part, values) for part in texts]
    # A label stands before its date ("Updated: June 18"), unless the first stands behind one and none follows the last.
    if any(moment.date for moment in parts[0]) and not parts[-1]:
        labelled = [_labelled(part, label, -1) for part, label in zip(parts, [*labels, None], strict=True)]
    else:
        labelled = [_labelled(part, label, 0) for part, label in zip(parts, [None, *labels], strict=True)]
    return _with_lent_days([moment for part in labelled for moment in part])


def _labelled(part: list[Moment], label: Label | None, nearest: int) -> list[Moment]:
    """The moments between two labels, the one nearest to its label with it."""
    if part and label:
        part[nearest] = replace(part[nearest], label=label)
    return part


def _moments_of_part(text: str, values: list[Value]) -> list[Moment]:
    found: list[Moment] = []
    moment, last = Moment(), 0
    for position, sign in enumerate(text):
        if sign < signs.DATE:
            continue
        gap, last = position - last - 1, position
        joined = _joined(moment, values, sign, gap)
        if joined is None:
            found.append(moment)
            joined = _joined(Moment(), values, sign, 0) or Moment()
        moment = joined
    return [one for one in [*found, moment] if one.date or one.time]


def _joined(moment: Moment, values: list[Value], sign: str, gap: int) -> Moment | None:
    """The moment with one more part; None if the part begins another."""
    value = values[signs.place(sign)]
    empty = moment.date is None and moment.time is None
    if isinstance(value, FoundDate):
        fits = moment.date is None and (empty or gap <= _FARTHEST_TIME)
        return replace(moment, date=value) if fits else None
    if isinstance(value, Wall):
        fits = moment.takes_time() and (empty or gap <= _FARTHEST_TIME)
        return replace(moment, time=value) if fits else None
    return replace(moment, zone=value) if moment.zone is None and (empty or gap <= _FARTHEST_ZONE) else moment


def _with_lent_days(found: list[Moment]) -> list[Moment]:
    """A labelled time without a date is on the day of the date before it, else after it; other lone times are noise."""
    lender = next((moment.date for moment in found if moment.has_day()), None)
    dated = []
    for moment in found:
        if moment.has_day():
            lender = moment.date
        if moment.date:
            dated.append(moment)
        elif moment.label and lender:
            dated.append(replace(moment, date=lender))
    return dated


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
