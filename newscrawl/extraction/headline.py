"""The headline: what structured data, the visible heading and the titles made for sharing say, weighed.

The sources differ in honest ways (a short title for search engines, a kicker before the heading, the site's name behind
it). Statements that say the same add up; where all differ the most trusted one wins.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from newscrawl.extraction.body.wording import fold, opens_box
from newscrawl.extraction.likeness import alike, bare
from newscrawl.extraction.marks import Mark
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import line_of, printed_lines
from newscrawl.extraction.site import logo_names, site_names
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Source, jsonld, meta, microdata
from newscrawl.extraction.text import clean_line, element_text, weight

MAX_CHARS = 400
MAX_HEADINGS = 40


def _title_elements(page: Page) -> list[str]:
    title = next(page.root.iter("title"), None)
    return ["".join(title.itertext())] if title is not None else []


def _headings(page: Page) -> Iterator[str]:
    for mark in page.marks["heading"][:MAX_HEADINGS]:
        yield element_text(mark.element)


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

UNCONFIRMED_HEADING = 0.8
"""Weight of a heading that shares nothing with any title: often the site's name or a menu's."""

PRINTED_TITLE = 8.0
"""Added to the title for sharing where it is printed though no main heading says it: those are for search engines."""

MIN_CHARS_BEHIND_KICKER = 15

MIN_PRINTED_WEIGHT = 16
"""Part of a title that is printed by itself and so long, in Latin letters, is the headline without the site's name."""

SEPARATORS = " |｜-–—―:：•·/»«›‹<>,・■_"
_SEPARATOR = re.compile(
    r"\s+[|\-–—―•·/»«›‹<>:]{1,2}\s+|\s*[|｜]\s*|：|(?<=[^\x00-\x7f])(?:[:_-](?=[^\x00-\x7f\s])|:(?=\w))"
)
_LAST_BRACKET = re.compile(r"\s?[（(【\[](?=[^（）()【】\[\]]{2,40}[）)】\]]$)")
_STRONG = re.compile(r"\s*[|｜»«›‹•·]|\s+[<>/:]\s|：")


@dataclass
class _Statement:
    """What a group of sources agrees on."""

    text: str
    weight: float
    candidates: list[Candidate] = field(default_factory=list)


def find_headline(inquiry: Inquiry) -> Found | None:
    """The headline without the site's name, or None where the page has none."""
    own = inquiry.first("headline", (), lambda raw: clean_title(raw))
    if own:
        return own
    candidates = [one for source, _ in HEADLINE for one in inquiry.candidates("headline", (source,))]
    statements = _statements(inquiry.page, candidates)
    if not statements:
        statements = _statements(inquiry.page, list(inquiry.candidates("headline", (SUBHEADING,))))
    if not statements:
        return None
    best = max(statements, key=lambda statement: statement.weight)
    for statement in statements:
        for candidate in statement.candidates:
            candidate.verdict = (
                "chosen" if statement is best else f"outweighed ({statement.weight:g} to {best.weight:g})"
            )
    return Found(best.text, best.candidates[0].source)


def printed_heading(page: Page, headline: str | None) -> Mark | None:
    """The heading that prints the headline, else any line that does; the first heading where nothing does."""
    marks = page.marks["heading"][:MAX_HEADINGS]
    key = bare(headline or "")
    same = next((mark for mark in marks if key and key in bare(element_text(mark.element))), None)
    line = line_of(page, headline) if headline and same is None else None
    if line is not None:
        return Mark(line.pieces[0].place, line.pieces[0].element)
    return same or (marks[0] if marks else None)


def clean_title(raw: Any) -> str | None:
    """A raw title as one clean line, or None."""
    if not isinstance(raw, str):
        return None
    text = clean_line(html.unescape(raw[: 4 * MAX_CHARS]))
    if "<" in text:
        text = clean_line(re.sub(r"</?[a-zA-Z][^<>]{0,200}>", "", text))
    return text if text and len(text) <= MAX_CHARS else None


def _statements(page: Page, candidates: list[Candidate]) -> list[_Statement]:
    site, logos = site_names(page), logo_names(page)
    weights = {(source.name, source.detail): weight for source, weight in (*HEADLINE, (SUBHEADING, 1.0))}
    texts = [(candidate, text) for candidate in candidates if (text := clean_title(candidate.raw))]
    printed = {text for candidate, text in texts if candidate.detail == HEADING.detail}
    whole = [text for candidate, text in texts if candidate.detail != "title"]
    titles = [text for candidate, text in texts if candidate.detail != HEADING.detail]
    groups: dict[str, _Statement] = {}
    for candidate, text in texts:
        text = without_site(text, whole, site)
        if candidate.detail != HEADING.detail and text not in printed:
            text = _as_printed(page, text)
        key = bare(text)
        if not key or _names_site(text, site) or key in logos:
            candidate.verdict = "is the site's name"
            continue
        weight = weights[candidate.source, candidate.detail]
        if candidate.detail == HEADING.detail and not any(alike(text, title) for title in titles):
            weight = UNCONFIRMED_HEADING
        group = groups.setdefault(key, _Statement(text, 0.0))
        if all(candidate.detail != other.detail for other in group.candidates):
            group.weight += weight
        group.candidates.append(candidate)
    statements = _without_kickers(list(groups.values()))
    return _with_printed_title(page, statements) if len(statements) > 1 else statements


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


def _with_printed_title(page: Page, statements: list[_Statement]) -> list[_Statement]:
    """The title for sharing gains where the page shows it to readers though the heading says something else."""
    for statement in statements:
        details = {candidate.detail for candidate in statement.candidates}
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


def without_site(title: str, others: list[str], site: set[str]) -> str:
    """A title without the name of the site before or behind it.

    ``others`` are further statements of the title: where one of them is the title up to a strong separator, the rest is
    no part of it. ``site`` are bare names of the site.

    >>> without_site("Bridge opens - The Daily Example", [], {"thedailyexample"})
    'Bridge opens'
    >>> without_site("Bridge opens » Traffic » Example", ["Bridge opens"], set())
    'Bridge opens'
    """
    for other in sorted(others, key=len):
        if 8 <= len(other) < len(title) and title.startswith(other) and _STRONG.match(title[len(other) :]):
            return other
    parts = _SEPARATOR.split(title)
    while len(parts) > 1 and _names_site(parts[-1], site):
        title = title[: title.rindex(parts.pop())].rstrip(SEPARATORS)
    while len(parts) > 1 and _names_site(parts[0], site):
        first = parts.pop(0)
        title = title[title.index(first) + len(first) :].lstrip(SEPARATORS)
    return title


def _as_printed(page: Page, title: str) -> str:
    """A title up to, or behind, a separator, where most of it is a line of the page or the rest is the logo's name."""
    cuts = sorted([*_SEPARATOR.finditer(title), *_LAST_BRACKET.finditer(title)], key=lambda cut: cut.start())
    if not cuts:
        return title
    lines = {line.text for line in printed_lines(page)}
    if title in lines:
        return title
    parts = [(title[: cut.start()], title[cut.end() :]) for cut in reversed(cuts)]
    parts += [(after, before) for before, after in reversed(parts)]
    for part, rest in parts:
        if part in lines and weight(part) >= max(MIN_PRINTED_WEIGHT, weight(rest)):
            return part
    logos = logo_names(page)
    return next((part for part, rest in parts if part and bare(rest) in logos), title)


def _names_site(part: str, site: set[str]) -> bool:
    key = bare(part)
    return bool(key) and any(
        key == name or (len(name) > 3 and len(key) <= 3 * len(name) and name in key) for name in site
    )
