"""When the article was published and changed: the best raw statement of each.

The sources are asked in order of trust; what cannot be read as a date is passed over. The statement kept is then the
most precise one of that day: with a time rather than without, with a zone rather than without, in the publisher's own
offset rather than in UTC. The publication date is never taken from what states a change.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Literal

from newscrawl.extraction.dates_in_text import dateline, posted_lines
from newscrawl.extraction.metadata import host_country, regional_language
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_dates import (
    MAX_RAW_CHARS,
    changed_elements,
    dates_in_address,
    labelled_dates,
    months_in_address,
    named_elements,
    near_heading,
    time_elements,
)
from newscrawl.extraction.sources import (
    MAX_STATEMENTS,
    Candidate,
    Found,
    Inquiry,
    Source,
    jsonld,
    loose_microdata,
    meta,
    microdata,
)
from newscrawl.extraction.time_zone import guess_time_zone
from newscrawl.normalise.dates import parse_date

Role = Literal["published", "modified"]

FAR_FUTURE = datetime(2100, 1, 1, tzinfo=UTC)
"""Stands for now: whether a date lies ahead is for the pipeline to say, which knows the clock."""

_PUBLISHED_NAME = re.compile(
    r"publi(?:sh|cation)|pub-?date|pdate|issued|release|original-?date|posted|firstpub|ptime|pubtime"
)
_MODIFIED_NAME = re.compile(r"modif|updat|revis|lastmod")


def _meta_like(pattern: re.Pattern[str], detail: str) -> Source:
    def read(page: Page) -> Iterator[str]:
        for name, contents in page.structured.meta.items():
            if pattern.search(name) and not name.startswith("i18n"):
                yield from (one for one in contents if "://" not in one and any(map(str.isdigit, one)))

    return Source("meta", detail, read)


PRINTED_TIME = Source("time", "time element", time_elements)

STATED: tuple[Source, ...] = (
    jsonld("datePublished"),
    meta("article:published_time"),
    meta("og:article:published_time"),
    microdata("datePublished"),
    loose_microdata("datePublished"),
    meta("parsely-pub-date"),
    meta("sailthru.date"),
    meta("dc.date.issued"),
    meta("dcterms.issued"),
    meta("date"),
    meta("dc.date"),
    meta("dcterms.date"),
    _meta_like(_PUBLISHED_NAME, "publi…"),
    PRINTED_TIME,
    jsonld("dateCreated"),
    microdata("dateCreated"),
    jsonld("uploadDate"),
    meta("dcterms.created"),
)
"""Statements about the publication, for machines or in a ``time`` element."""

VAGUE = ("date", "dc.date", "dcterms.date", "publi…")
"""Of these statements some sites make that of the last change, or of the page's making."""

UNSEEN = ("meta", "opengraph")
"""Sources that no reader sees: where they state but a day, it was often typed, and a slip in it stays."""

LONGEST_SLIP = timedelta(days=31)
"""A printed date that lies further from such a day is of something else."""

LONGEST_BETWEEN = timedelta(days=366)
"""A date printed by the heading that lies further back is one that the story is about."""

LONGEST_BEHIND_ADDRESS = timedelta(days=2)
"""A story may be printed as published so long after the day in its address."""

IN_ADDRESS = Source("url", "date in the address", dates_in_address)

PRINTED: tuple[Source, ...] = (
    Source("text", "element named as a date", named_elements),
    IN_ADDRESS,
)
"""Asked where the time of day is not known yet."""

BESIDE_JSONLD: tuple[Source, ...] = (
    meta("article:published_time"),
    meta("og:article:published_time"),
    meta("date"),
    meta("dc.date"),
    meta("dcterms.date"),
)
"""What can say, with a date that the page prints, that JSON-LD gives not the publication but the story's making."""

LAST_RESORT: tuple[Source, ...] = (
    Source("text", "text near the heading", near_heading),
    Source("text", "line below a label", labelled_dates),
    Source("text", "sentence of its posting", posted_lines),
    Source("text", "dateline", dateline),
)
"""Asked where the time of day is still not known."""

MODIFIED: tuple[Source, ...] = (
    jsonld("dateModified"),
    meta("article:modified_time"),
    microdata("dateModified"),
    loose_microdata("dateModified"),
    meta("og:updated_time"),
    meta("dcterms.modified"),
    _meta_like(_MODIFIED_NAME, "modif…"),
    Source("text", "element named as a change", changed_elements),
)
"""Statements about the last change."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """A raw date that can be read."""

    candidate: Candidate
    instant: datetime
    has_time: bool
    offset: timedelta | None
    """Offset from UTC that is stated; None where none is."""

    is_complete: bool = True
    """Whether it can be read without knowing today: wording like "yesterday" cannot."""

    @property
    def rank(self) -> tuple[bool, bool, bool, bool]:
        """How much it states."""
        return self.is_complete, self.has_time, self.offset is not None, bool(self.offset)


def find_published(inquiry: Inquiry, *, language: str | None = None) -> Found | None:
    """The best raw statement of the publication date."""
    chosen = _best(inquiry, "datePublished", inquiry.own("datePublished"), "published", language)
    chosen = chosen or _best(inquiry, "datePublished", STATED, "published", language)
    if chosen is not None and chosen.candidate.detail in VAGUE:
        chosen = _printed_before(inquiry, chosen, language) or chosen
    elif chosen is not None and chosen.candidate.source == "jsonld":
        chosen = _printed_later(inquiry, chosen, language) or chosen
    elif chosen is not None and chosen.candidate.source in UNSEEN and not chosen.has_time:
        chosen = _printed_instead(inquiry, chosen, language) or chosen
    if chosen is None or not chosen.has_time or inquiry.thorough:
        chosen = _best(inquiry, "datePublished", PRINTED, "published", language, chosen)
    if chosen is None or not chosen.has_time or inquiry.thorough:
        chosen = _best(inquiry, "datePublished", LAST_RESORT, "published", language, chosen)
    if chosen is not None and not chosen.is_complete:
        chosen = _in_month_of_address(inquiry, chosen, language) or chosen
    elif chosen is not None and chosen.candidate.source == "text":
        chosen = _of_address(inquiry, chosen, language) or chosen
    return _found(chosen)


def find_modified(inquiry: Inquiry, *, language: str | None = None) -> Found | None:
    """The best raw statement of the last change."""
    return _found(_best(inquiry, "dateModified", (*inquiry.own("dateModified"), *MODIFIED), "modified", language))


def _printed_later(inquiry: Inquiry, stated: _Statement, language: str | None) -> _Statement | None:
    """A later publication, to the minute, that the page states and prints too, and that is no change."""
    page = inquiry.page
    beside = _readable(page, BESIDE_JSONLD, "published", language)
    later = [one for one in beside if one.has_time and _is_day_after(one, stated)]
    changes = (change for change in _readable(page, MODIFIED, "modified", language) if change.has_time)
    if not later or any(_same_day(later[0], change) for change in changes):
        return None
    printed = _readable(page, (PRINTED_TIME, *PRINTED[:1], *LAST_RESORT[:1]), "published", language)
    if not any(_same_day(later[0], shown) for shown in printed):
        return None
    stated.candidate.verdict = "the page states and prints a later publication"
    inquiry.evidence["datePublished"].append(later[0].candidate)
    return later[0]


def _printed_instead(inquiry: Inquiry, stated: _Statement, language: str | None) -> _Statement | None:
    """The day of the first ``time`` element, where a day that no reader sees is an earlier one, and it is no change."""
    first = next(_readable(inquiry.page, (PRINTED_TIME,), "published", language), None)
    if first is None or not timedelta(0) < first.instant.date() - stated.instant.date() <= LONGEST_SLIP:
        return None
    if any(_same_day(first, change) for change in _readable(inquiry.page, MODIFIED, "modified", language)):
        return None
    stated.candidate.verdict = "the page prints a later day"
    inquiry.evidence["datePublished"].append(first.candidate)
    return first


def _readable(page: Page, sources: tuple[Source, ...], role: Role, language: str | None) -> Iterator[_Statement]:
    """What sources say that can be read without knowing today."""
    for source in sources:
        for raw in islice(source.read(page), MAX_STATEMENTS):
            statement = _read(page, Candidate(source.name, source.detail, raw), role, language)
            if statement is not None and statement.is_complete:
                yield statement


def _is_day_after(later: _Statement, earlier: _Statement) -> bool:
    return later.instant.date() > earlier.instant.date() and not _same_day(earlier, later)


def _of_address(inquiry: Inquiry, printed: _Statement, language: str | None) -> _Statement | None:
    """The day in the address, where all that is known else is a later one in print: today's, or that of a change."""
    for candidate in inquiry.candidates("datePublished", (IN_ADDRESS,)):
        stated = _read(inquiry.page, candidate, "published", language)
        if stated is not None and printed.instant.date() - stated.instant.date() > LONGEST_BEHIND_ADDRESS:
            printed.candidate.verdict = "the address states an earlier day"
            return stated
    return None


def _in_month_of_address(inquiry: Inquiry, printed: _Statement, language: str | None) -> _Statement | None:
    """The day and month that a page prints with the year and month in its address: ``19 May``, ``/2010/05/``."""
    day = _day_of_any_year(inquiry.page, str(printed.candidate.raw), language)
    for year, month in months_in_address(inquiry.page) if day else ():
        if day and day[0] == month:
            candidate = Candidate(
                IN_ADDRESS.name, "month in the address, day in print", f"{year}-{month:02}-{day[1]:02}"
            )
            inquiry.evidence["datePublished"].append(candidate)
            printed.candidate.verdict = "the address states its year"
            return _read(inquiry.page, candidate, "published", language)
    return None


def _day_of_any_year(page: Page, raw: str, language: str | None) -> tuple[int, int] | None:
    """The month and day of a date without a year, None of what counts back from now: that differs with the day."""
    zone, days = _zone(page), (FAR_FUTURE, FAR_FUTURE - timedelta(days=100))
    values = [parse_date(raw, time_zone=zone, now=now, language=language, role="published") for now in days]
    said = {(value.instant.month, value.instant.day) for value in values if value is not None}
    return said.pop() if len(said) == 1 else None


def _printed_before(inquiry: Inquiry, stated: _Statement, language: str | None) -> _Statement | None:
    """The first date that the page prints by its heading, where that is rather the publication than a stated one."""
    sources = (PRINTED_TIME, *PRINTED[:1], *LAST_RESORT)
    printed = (_read(inquiry.page, one, "published", language) for one in inquiry.candidates("datePublished", sources))
    first = next((statement for statement in printed if statement is not None), None)
    return first if first is not None and _is_rather(first, stated) else None


def _best(
    inquiry: Inquiry,
    name: str,
    sources: tuple[Source, ...],
    role: Role,
    language: str | None,
    chosen: _Statement | None = None,
) -> _Statement | None:
    """The first statement that can be read, or a fuller one of the same publication; ``chosen`` is known already."""
    for candidate in inquiry.candidates(name, sources):
        statement = _read(inquiry.page, candidate, role, language)
        if statement is None:
            candidate.verdict = "cannot be read as a date"
        elif chosen is None or (_same_day(chosen, statement) and statement.rank > chosen.rank):
            if chosen:
                chosen.candidate.verdict = "another statement of the day says more"
            chosen = statement
        if chosen and all(chosen.rank) and not inquiry.thorough:
            break
    return chosen


def _found(chosen: _Statement | None) -> Found | None:
    if chosen is None:
        return None
    chosen.candidate.verdict = "chosen"
    return Found(str(chosen.candidate.raw).strip(), chosen.candidate.source)


def _same_day(one: _Statement, other: _Statement) -> bool:
    """Whether two statements can mean the same publication: the same instant, or the same day where one has no time."""
    if not one.is_complete:
        return True
    if one.has_time and other.has_time:
        same_clock = one.instant.replace(tzinfo=None, second=0) == other.instant.replace(tzinfo=None, second=0)
        if one.offset is None or other.offset is None:
            return same_clock
        # Local time is often stated as UTC; no two places have the same time at the same instant.
        false_utc = same_clock and bool(one.offset) != bool(other.offset)
        return false_utc or abs(one.instant - other.instant) < timedelta(minutes=1)
    return one.instant.date() == other.instant.date()


def _is_rather(printed: _Statement, stated: _Statement) -> bool:
    """Whether a date that readers see makes a stated one a later change, or one with day and month exchanged."""
    if not printed.is_complete:
        return False
    shown, said = printed.instant, stated.instant
    exchanged = (shown.year, shown.month, shown.day) == (said.year, said.day, said.month) and shown.day != shown.month
    # A time in UTC, or of an unknown zone, may by that alone be of the day after.
    later = said.date() - shown.date()
    return exchanged or timedelta(days=1 if stated.has_time and not stated.offset else 0) < later < LONGEST_BETWEEN


def _read(page: Page, candidate: Candidate, role: Role, language: str | None) -> _Statement | None:
    raw = candidate.raw
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        raw = str(int(raw))
    if not isinstance(raw, str) or len(raw) > MAX_RAW_CHARS:
        return None
    instant = _from_iso(raw.strip())
    if instant is not None:
        return _Statement(candidate, instant, len(raw.strip()) > 10, instant.utcoffset())
    zone = _zone(page)
    value = parse_date(raw, time_zone=zone, now=None, language=language, role=role)
    is_complete = value is not None
    if value is None:
        value = parse_date(raw, time_zone=zone, now=FAR_FUTURE, language=language, role=role)
    if value is None or value.precision in ("year", "month"):
        return None
    has_time = value.precision in ("second", "minute", "hour")
    offset = value.instant.utcoffset() if value.zone_stated else None
    return _Statement(candidate, value.instant, has_time, offset, is_complete)


def _zone(page: Page) -> str:
    """The zone of the publisher's country, which also says how its dates are to be read."""
    return guess_time_zone(country=host_country(page.url), language=regional_language(page)) or "UTC"


def _from_iso(raw: str) -> datetime | None:
    try:
        instant = datetime.fromisoformat(raw)
    except ValueError:
        return None
    return instant if instant.year > 1990 else None
