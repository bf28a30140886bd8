"""The headline: what structured data, the visible heading and the titles made for sharing say, weighed.

The sources differ in honest ways (a short title for search engines, a kicker before the heading, the site's name behind
it). Statements that say the same add up; where all differ the most trusted one wins.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from newscrawl.extraction.body.wording import fold, opens_box
from newscrawl.extraction.large_type import line_in_large_type
from newscrawl.extraction.likeness import alike, bare
from newscrawl.extraction.marks import Mark
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_dates import before_date
from newscrawl.extraction.printed_lines import line_of, printed_lines
from newscrawl.extraction.site import logo_names, site_names
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Source, jsonld, meta, microdata
from newscrawl.extraction.text import element_text, weight
from newscrawl.extraction.titles import (
    MIN_PRINTED_WEIGHT,
    as_printed,
    clean_title,
    names_site,
    printed_title,
    without_site,
)

MAX_HEADINGS = 40

NOTES = ("small", "time")
"""Elements that end a heading with what is none of it."""


def _title_elements(page: Page) -> list[str]:
    title = next(page.root.iter("title"), None)
    return ["".join(title.itertext())] if title is not None else []


def _headings(page: Page) -> Iterator[str]:
    title = bare("".join(_title_elements(page)))
    for mark in page.marks["heading"][:MAX_HEADINGS]:
        if not _is_claim(mark.element, title):
            yield _without_note(mark.element)


def _is_claim(heading: Any, title: str) -> bool:
    """Whether a heading stands in the page's header, beside its menu, and the title does not repeat it: the site's name
    with what it says of itself.
    """
    around = next(heading.iterancestors("header", "main", "article"), None)
    if not title or around is None or around.tag != "header" or around.find(".//nav") is None:
        return False
    return next(around.iterancestors("main", "article"), None) is None and bare(element_text(heading)) not in title


def _without_note(heading: Any) -> str:
    """The text of a heading without the date or small print that ends it in an element of its own."""
    text = element_text(heading)
    last = heading[-1] if len(heading) and not (heading[-1].tail or "").strip() else None
    note = element_text(last) if last is not None else ""
    rest = text.removesuffix(note).rstrip()
    is_note = last is not None and (last.tag in NOTES or before_date(note) == "")
    return rest if note and is_note and weight(rest) >= MIN_PRINTED_WEIGHT else text


def _subheadings(page: Page) -> Iterator[str]:
    """The first lower heading that is long enough and heads no list of other stories."""
    for element in islice(page.root.iter("h2", "h3"), MAX_HEADINGS):
        if page.lists.isdisjoint((element, *element.iterancestors())):
            text = element_text(element)
            if weight(text) >= MIN_PRINTED_WEIGHT and not opens_box(fold(text)):
                yield text
                return


HEADING = Source("text", "h1", _headings)
SUBHEADING = Source("text", "h2 or h3", _subheadings)
"""Asked where every other source gives nothing but the site's name."""

HEADLINE: tuple[tuple[Source, float], ...] = (
    (jsonld("headline"), 6.0),
    (HEADING, 3.0),
    (microdata("headline"), 1.5),
    (meta("og:title"), 2.0),
    (meta("twitter:title"), 0.4),
    (meta("parsely-title"), 0.4),
    (meta("sailthru.title"), 0.4),
    (meta("dc.title"), 0.4),
    (Source("meta", "title", _title_elements), 0.4),
)
"""Sources with their weights. The form printed is that of the first source here that says the same."""

LARGE_TYPE = Source("text", "line in the largest type", line_in_large_type)
"""Asked where there is no such heading either."""

ALL_SOURCES = (*HEADLINE, (SUBHEADING, 1.0), (LARGE_TYPE, 1.0))

PRINTED_LINE = 3.0
"""Weight of a line of the page that is the heading by what it says."""

STATED = ("headline", "line like the title")
"""What rules out that the titles are for search engines alone: a statement about the article, a line of the page."""

LONG_HEADING = 30
LONG_LOGO, MOST_ADDED = 8, 2.5
"""Letters' worth of a logo's name that counts with little added too, and how many times as long it is then."""
NAME_FOLLOWS = tuple("-|｜–—―:：•·/»«›‹<>・■_ ")

RIGHTS = re.compile(r"(?:(?:©|ⓒ|\(c\)|copyright|저작권자)[\s\d,.:–-]{0,20})+", re.IGNORECASE)
LONGEST_PUBLISHER, LAST_LINES = 40, 120
"""Letters' worth of a publisher's name, and among how many last lines of a page it is looked for."""

UNCONFIRMED_HEADING = 0.8
"""Weight of a heading that shares nothing with any title: often the site's name or a menu's."""

PRINTED_TITLE = 8.0
"""Added to the title for sharing where it is printed though no main heading says it: those are for search engines."""

SEARCH_TITLE = 2.0
"""Weight of a headline stated for machines that only the title element repeats, where the main heading says what the
title for sharing says: it is the title for search engines."""

MIN_CHARS_BEHIND_KICKER = 15
PARTING_SIGNS = frozenset(":：,、;.。!?！？–—―-…・|")
"""What may stand between a title and what was cut off it."""


@dataclass
class _Statement:
    """What a group of sources agrees on."""

    text: str
    weight: float
    candidates: list[Candidate] = field(default_factory=list)
    is_heading: bool = False
    """Whether a main heading of the page says it, and a title too."""


def find_headline(inquiry: Inquiry) -> Found | None:
    """The headline without the site's name, or None where the page has none."""
    own = inquiry.first("headline", (), lambda raw: clean_title(raw))
    if own:
        return own
    candidates = [one for source, _ in HEADLINE for one in inquiry.candidates("headline", (source,))]
    statements = _weighed(inquiry, _statements(inquiry.page, candidates))
    if all(_details(one) == {"title"} and _holds_rights(inquiry.page, bare(one.text)) for one in statements):
        statements = []
    for source in (SUBHEADING, LARGE_TYPE):
        statements = statements or _statements(inquiry.page, list(inquiry.candidates("headline", (source,))))
    if not statements:
        return None
    best = max(statements, key=lambda statement: statement.weight)
    for statement in statements:
        for candidate in statement.candidates:
            candidate.verdict = (
                "chosen" if statement is best else f"outweighed ({statement.weight:g} to {best.weight:g})"
            )
    return Found(best.text, best.candidates[0].source)


def _weighed(inquiry: Inquiry, statements: list[_Statement]) -> list[_Statement]:
    """The statements with what their places on the page, and what they share, say for them."""
    statements = _with_common_endings(inquiry.page, _without_search_title(statements))
    statements = _with_cut_titles(_without_kickers(statements))
    if statements and not any(statement.is_heading for statement in statements):
        statements = _with_line_like_title(inquiry, statements)
        statements = _with_lone_heading(inquiry.page, statements)
    return _with_printed_title(inquiry.page, statements) if len(statements) > 1 else statements


def printed_heading(page: Page, headline: str | None) -> Mark | None:
    """The heading that prints the headline, else any line that does; the first heading where nothing does."""
    marks = page.marks["heading"][:MAX_HEADINGS]
    key = bare(headline or "")
    same = next((mark for mark in marks if key and key in bare(element_text(mark.element))), None)
    line = line_of(page, headline) if headline and same is None else None
    if line is not None:
        return Mark(line.pieces[0].place, line.pieces[0].element)
    return same or (marks[0] if marks else None)


def _statements(page: Page, candidates: list[Candidate]) -> list[_Statement]:
    site, weights = site_names(page), {(source.name, source.detail): weight for source, weight in ALL_SOURCES}
    texts = [(candidate, text) for candidate in candidates if (text := clean_title(candidate.raw))]
    printed = {text for candidate, text in texts if candidate.detail == HEADING.detail}
    whole = [text for candidate, text in texts if candidate.detail != "title"]
    titles = [text for candidate, text in texts if candidate.detail != HEADING.detail]
    groups: dict[str, _Statement] = {}
    for candidate, text in texts:
        text = without_site(text, whole, site)
        if candidate.detail != HEADING.detail and text not in printed:
            text = as_printed(page, text)
        key = bare(text)
        if not key or (key not in groups and _names_site(page, candidate, text)):
            candidate.verdict = "is the site's name"
            continue
        weight = weights[candidate.source, candidate.detail]
        is_confirmed = any(_confirms(title, text) for title in titles)
        if candidate.detail == HEADING.detail and not is_confirmed:
            weight = UNCONFIRMED_HEADING
        group = groups.setdefault(key, _Statement(text, 0.0))
        if all(candidate.detail != other.detail for other in group.candidates):
            group.weight += weight
        group.is_heading = group.is_heading or (candidate.detail == HEADING.detail and is_confirmed)
        group.candidates.append(candidate)
    return list(groups.values())


def _confirms(title: str, heading: str) -> bool:
    """Whether a title says what a heading says, and not only behind something longer, as the site's name stands."""
    before, found, behind = title.rpartition(heading)
    is_name = bool(found) and not bare(behind) and weight(before) > weight(heading) and before.endswith(NAME_FOLLOWS)
    return alike(heading, title) and not is_name


def _names_site(page: Page, candidate: Candidate, text: str) -> bool:
    """Whether a statement names the site; what is stated as the article's headline, only where it is no more."""
    key, site, logos = bare(text), site_names(page), logo_names(page)
    if candidate.source == "jsonld":
        return key in site or key in logos
    long = [name for name in logos if weight(name) >= LONG_LOGO and len(key) <= MOST_ADDED * len(name)]
    return key in logos or names_site(text, site) or any(name in key for name in long)


def _holds_rights(page: Page, name: str) -> bool:
    """Whether a short name stands right behind the sign of rights in a line of the page: it is the publisher's."""
    if not name or weight(name) > LONGEST_PUBLISHER:
        return False
    return any(
        (rights := RIGHTS.search(line.text)) is not None and bare(line.text[rights.end() :]).startswith(name)
        for line in printed_lines(page)[-LAST_LINES:]
        if name[0] in line.raw.casefold()
    )


def _without_kickers(statements: list[_Statement]) -> list[_Statement]:
    """A heading that is another statement with a kicker before it counts for that statement."""
    for long in statements:
        if long.candidates[0].detail != HEADING.detail:
            continue
        for short in statements:
            if (
                short is not long
                and len(short.text) >= MIN_CHARS_BEHIND_KICKER
                and bare(long.text).endswith(bare(short.text))
            ):
                short.weight += long.weight
                break
    return statements


def _with_cut_titles(statements: list[_Statement]) -> list[_Statement]:
    """A title that is but the beginning of what both heading and title element say was cut short, and counts for it."""
    for long in (one for one in statements if {HEADING.detail, "title"} <= _details(one)):
        for short in statements:
            if _begins(short.text, long.text):
                long.weight += short.weight
                short.weight = 0.0
    return statements


def _begins(short: str, long: str) -> bool:
    """Whether a title is another one up to a sign that parts it."""
    rest = long.removeprefix(short)
    return rest != long and len(short) >= MIN_CHARS_BEHIND_KICKER and rest.lstrip()[:1] in PARTING_SIGNS


def _with_common_endings(page: Page, statements: list[_Statement]) -> list[_Statement]:
    """What a heading says behind a kicker in an element of its own, where a title says it behind another kicker."""
    for heading in statements if len(statements) > 1 else ():
        if heading.candidates[0].detail != HEADING.detail:
            continue
        ending = _last_piece(page, heading.text)
        same = [one for one in statements if ending and bare(one.text).endswith(bare(ending))]
        if len(same) > 1 and all(len(bare(one.text)) > len(bare(ending)) for one in same):
            merged = _Statement(ending, sum(one.weight for one in same), [], any(one.is_heading for one in same))
            merged.candidates = [candidate for one in same for candidate in one.candidates]
            return [merged, *(one for one in statements if one not in same)]
    return statements


def _last_piece(page: Page, heading: str) -> str:
    """The end of a heading that stands in another element than its beginning, if it is long enough for a title."""
    line = line_of(page, heading)
    last = line.pieces[-1] if line else None
    if line is None or last is None or last.element is line.pieces[0].element:
        return ""
    text = clean_title(last.text) or ""
    return text if len(text) >= MIN_CHARS_BEHIND_KICKER else ""


def _without_search_title(statements: list[_Statement]) -> list[_Statement]:
    """A headline that nobody but the title element repeats counts less where heading and title for sharing agree."""
    if any({HEADING.detail, "og:title"} <= _details(one) for one in statements):
        for one in statements:
            if {"headline", "title"} <= _details(one) and _details(one).isdisjoint((HEADING.detail, "og:title")):
                one.weight = min(one.weight, SEARCH_TITLE)
    return statements


def _details(statement: _Statement) -> set[str]:
    return {candidate.detail for candidate in statement.candidates}


def _with_line_like_title(inquiry: Inquiry, statements: list[_Statement]) -> list[_Statement]:
    """Where no heading says what a title says, the line that does counts as the heading."""
    titles = [one for one in statements if any(candidate.detail != HEADING.detail for candidate in one.candidates)]
    line = printed_title(inquiry.page, [statement.text for statement in titles])
    if line is None:
        return statements
    candidate = Candidate("text", "line like the title", line)
    inquiry.evidence["headline"].append(candidate)
    statement = next((one for one in statements if bare(one.text) == bare(line)), None)
    if statement is None:
        statement = _Statement(line, 0.0)
        statements = [*statements, statement]
    statement.weight += PRINTED_LINE
    statement.candidates.append(candidate)
    return statements


def _with_lone_heading(page: Page, statements: list[_Statement]) -> list[_Statement]:
    """A single long heading counts where all titles are only for search engines: stated for no article, not printed."""
    headings = [one for one in statements if one.candidates[0].detail == HEADING.detail]
    details = set[str]().union(*map(_details, statements))
    if len(headings) != 1 or not details.isdisjoint(STATED) or weight(headings[0].text) < LONG_HEADING:
        return statements
    if not any(_is_printed(page, bare(one.text)) for one in statements if one is not headings[0]):
        headings[0].weight = PRINTED_LINE
    return statements


def _with_printed_title(page: Page, statements: list[_Statement]) -> list[_Statement]:
    """The title for sharing gains where the page shows it to readers though the heading says something else."""
    for statement in statements:
        details = _details(statement)
        if "og:title" in details and HEADING.detail not in details and _is_printed(page, bare(statement.text)):
            statement.weight += PRINTED_TITLE
    return statements


def _is_printed(page: Page, key: str) -> bool:
    """Whether a line or a run of the page says just that, and is no link to another story."""
    return any(
        bare(piece.text) == key and page.lists.isdisjoint(around) and all(one.tag != "a" for one in around)
        for line in printed_lines(page)
        if len(key) <= 2 * len(line.text) and key in bare(line.text)
        for piece in line.pieces
        if (around := (piece.element, *piece.element.iterancestors()))
    )
