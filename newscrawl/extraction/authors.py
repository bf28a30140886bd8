"""Who made the article: the raw bylines, one per statement of the page.

Structured data name people most exactly, but on many sites they name the publisher, an editor's account or nobody. So
each source's statements are judged first: only names of people that are not the site's own name count; a body's name is
the last resort. The pipeline reads the names out of the raw bylines.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from newscrawl.extraction.author_addresses import is_mailbox_line, is_spelt, tied_addresses
from newscrawl.extraction.likeness import bare, without_accents
from newscrawl.extraction.lone_names import dated_names, is_dated_name, lone_names, names_at_ends, names_beside_date
from newscrawl.extraction.names import (
    PLACEHOLDERS,
    WRITERS,
    Name,
    bears_names,
    first_name_in,
    is_east_asian,
    is_job_title,
    names_in,
)
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_bylines import (
    PICTURE_LABEL,
    account_link,
    author_links,
    is_labelled,
    labelled_lines,
    labelled_lines_behind,
    named_elements,
    reads_as_byline,
)
from newscrawl.extraction.printed_lines import printed_lines
from newscrawl.extraction.site import host_of, site_names
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
from newscrawl.extraction.structured import as_list, types
from newscrawl.extraction.text import clean_line, unescaped
from newscrawl.extraction.text_bylines import bylines_in_text
from newscrawl.extraction.titles import without_site
from newscrawl.items import Author

MAX_AUTHORS = 30
MAX_RAW_CHARS = 640

PLACES = frozenset(("Place", "City", "Country", "State", "AdministrativeArea", "PostalAddress"))
"""Types of what some sites state among the authors: where the story was written."""

STATED: tuple[Source, ...] = (
    jsonld("author"),
    microdata("author"),
    meta("article:author"),
    meta("parsely-author"),
    meta("sailthru.author"),
    meta("byl"),
    meta("citation_author"),
)
"""Statements made for machines about this article."""

AUTHOR_LINK = Source("text", "link to the author's page", author_links)
"""One name only, so that what stands behind it is looked at too: the line may name more."""

PRINTED: tuple[Source, ...] = (
    Source("text", "element named as a byline", named_elements),
    AUTHOR_LINK,
    Source("text", "labelled line by the heading", labelled_lines),
)
"""What the page prints for its readers."""

GENERAL: tuple[Source, ...] = (
    meta("dc.creator"),
    meta("dc:creator"),
    meta("author"),
    meta("cxenseparse:author"),
    loose_microdata("author"),
    jsonld("creator"),
)
"""Statements that on many sites are the same on every page."""


@dataclass(frozen=True, slots=True)
class _Byline:
    """What one source says, judged."""

    source: str
    authors: list[Author]
    people: frozenset[str]
    """Bare names of the people."""

    candidates: list[Candidate]


def find_authors(inquiry: Inquiry, *, credits: Sequence[str] = (), text: str = "") -> Found | None:
    """The raw bylines as ``Author`` records without names, or None.

    ``credits`` are author lines that were found in the body, ``text`` is the article's. What is stated for machines is
    taken first; where the page prints the same people and more, that; then the rest in order. Bodies count only where
    nobody else is named.
    """
    lines = [line for line in credits if _signs(line)]
    spelt = [line for line in lone_names(inquiry.page) if is_spelt(line, credits)] if any(credits) else []
    credited = Source("text", "line at the head or foot of the text", lambda page: lines)
    printed = (*PRINTED, credited, Source("text", "name alone that an address spells", lambda page: spelt))
    bylines = list(_bylines(inquiry, inquiry.own("authors"), STATED, printed, GENERAL))
    if inquiry.thorough or not any(byline.people for byline in bylines):
        bylines += _bylines(inquiry, _unnamed(credits, text))
    chosen = next((byline for byline in bylines if byline.people), next(iter(bylines), None))
    if chosen is None:
        return _account(inquiry.page)
    if chosen.source != "selector":
        chosen = next((byline for byline in bylines if _says_more(byline, chosen)), chosen)
        chosen = next((byline for byline in bylines if _is_rather(inquiry.page, byline, chosen)), chosen)
    authors = _without_others_work(chosen.authors)
    for candidate in chosen.candidates:
        candidate.verdict = "chosen" if candidate.verdict != "names nobody" else candidate.verdict
    printed_with_it = [author.nameRaw or "" for byline in bylines if byline is not chosen for author in byline.authors]
    with_addresses = tied_addresses(authors, [*printed_with_it, *credits], host=host_of(inquiry.page))
    return Found([*authors, *with_addresses][:MAX_AUTHORS], chosen.source)


def _signs(line: str) -> bool:
    """Whether a line at an end of the text names those who wrote it: not their desk, nor who holds the rights."""
    return reads_as_byline(line) and not is_mailbox_line(line) and not PICTURE_LABEL.match(line)


def _without_others_work(authors: Sequence[Author]) -> Sequence[Author]:
    """The statements but for those that name only people who edited, translated or illustrated, where others wrote."""
    roles = [{name.role for name in names_in(author.nameRaw or "")} for author in authors]
    wrote = [author for author, one in zip(authors, roles, strict=True) if not one or one & {*WRITERS, None}]
    return wrote or authors


def _bylines(inquiry: Inquiry, *groups: Sequence[Source]) -> Iterator[_Byline]:
    """What the sources say: of each group the first source that names people, and bodies until then."""
    for group in groups:
        for source in group:
            byline = _read(inquiry, source)
            if byline is None:
                continue
            yield byline
            if byline.people and source is not AUTHOR_LINK and not inquiry.thorough:
                break


def _account(page: Page) -> Found | None:
    """The account that signs where nobody is named; no byline parser could tell that it is a name."""
    link = account_link(page)
    if link is None or bare(link[0]) in site_names(page):
        return None
    return Found([Author(name=link[0], nameRaw=link[0], url=page.absolute(link[1]))], "text")


def _unnamed(credits: Sequence[str], text: str) -> tuple[Source, ...]:
    """Names that stand far from the heading, or that nothing else calls the author's: asked where nobody is named."""
    dated = [line for line in credits if is_dated_name(line)]
    paragraphs = [one for one in text.split("\n") if one]
    return (
        Source("text", "byline in the text", lambda page: bylines_in_text(paragraphs)),
        Source("text", "labelled line behind the text", labelled_lines_behind),
        Source("text", "name alone beside the date", names_beside_date),
        Source("text", "name and date in or by the text", lambda page: dated),
        Source("text", "name and date by the heading", dated_names),
        Source("text", "name alone at an end of the text", lambda page: names_at_ends(page, paragraphs or [""])),
    )


def _says_more(byline: _Byline, chosen: _Byline) -> bool:
    """Whether a byline holds little but names, everybody's that another one names and somebody else's."""
    if not chosen.people or byline.people == chosen.people:
        return False
    if not all(bears_names(author.nameRaw or "") for author in byline.authors):
        return False
    if chosen.people <= byline.people:
        added = byline.people - chosen.people
        return not any(known in name for name in added for known in chosen.people)
    longer = any(name.startswith(known) for name in byline.people for known in chosen.people)
    return len(chosen.people) == len(byline.people) == 1 and longer and _is_one_word(chosen)


def _is_rather(page: Page, byline: _Byline, chosen: _Byline) -> bool:
    """Whether the page prints, with a label, other people than it states, and nowhere those: they are the account's."""
    if byline.source != "text" or chosen.source == "text" or not byline.people or not chosen.people:
        return False
    if byline.people & chosen.people or not all(is_labelled(author.nameRaw or "") for author in byline.authors):
        return False
    text = "\n".join(bare(line.text) for line in printed_lines(page))
    return not any(name in text for name in chosen.people)


def _is_one_word(byline: _Byline) -> bool:
    return all(len((author.nameRaw or "").split()) == 1 for author in byline.authors)


def _read(inquiry: Inquiry, source: Source) -> _Byline | None:
    site, host = site_names(inquiry.page), bare(host_of(inquiry.page))
    shared = _shared_accounts(inquiry.page)
    authors: dict[str, Author] = {}
    accounts: dict[str, Author] = {}
    people: set[str] = set()
    candidates = list(inquiry.candidates("authors", (source,)))
    for candidate in candidates:
        candidate.verdict = "names nobody"
        for author in islice(_statements(inquiry.page, candidate.raw), MAX_STATEMENTS):
            names = _others_than(site, host, author.nameRaw or "")
            if not names:
                continue
            candidate.verdict = "not needed"
            keys = {bare(name.name) for name in names if name.is_person and author.type == "Person"}
            people |= keys - shared
            (accounts if keys and keys <= shared else authors).setdefault(bare(author.nameRaw or ""), author)
    found = list(authors.values()) if people else [*accounts.values(), *authors.values()]
    return _Byline(source.name, found, frozenset(people), candidates) if found else None


def _shared_accounts(page: Page) -> frozenset[str]:
    """Bare names of the accounts under which everything is posted, by their address: ``/author/admin/``."""
    if "shared accounts" not in page.kept:
        stated = page.structured.values(page.structured.article, ("author",))[:MAX_AUTHORS]
        authors = (author for raw in stated for author in islice(_statements(page, raw), MAX_STATEMENTS))
        page.kept["shared accounts"] = frozenset(
            bare(author.nameRaw or "") for author in authors if _last_part(author.url or "") in PLACEHOLDERS
        )
    names: frozenset[str] = page.kept["shared accounts"]
    return names


def _last_part(address: str) -> str:
    return address.partition("?")[0].rstrip("/").rpartition("/")[2].lower()


def _others_than(site: set[str], host: str, raw: str) -> list[Name]:
    """The names in a statement, unless it is the site's own name or a job; with the site named, no other body counts.

    A person may well publish under their own name: that is dropped only where the address spells it.
    """
    names = () if is_job_title(raw) else names_in(raw)
    if bare(raw) in site and not (len(names) == 1 and names[0].is_person and " " in names[0].name):
        return []
    others = [name for name in names if not _is_site(name, site, host)]
    return others if len(others) == len(names) else [name for name in others if name.is_person]


def _is_site(name: Name, site: set[str], host: str) -> bool:
    key = bare(name.name)
    if name.is_person and " " in name.name:
        return key in host or without_accents(key) in host
    return key in site or f"the{key}" in site


def _statements(page: Page, raw: Any) -> Iterable[Author]:
    """The statements in a raw value: a name, an object with a name, or a list of them."""
    site = site_names(page)
    queue = [raw]
    while queue:
        value = page.structured.resolve(queue.pop(0))
        if isinstance(value, list):
            queue = [*value, *queue]
        elif isinstance(value, str):
            yield _author(without_site(value, [], site))
        elif isinstance(value, dict) and PLACES.isdisjoint(types(value)):
            for name in as_list(value.get("name") or _name_of_parts(value)):
                if isinstance(name, str):
                    yield _author(without_site(name, [], site), url=_url_of(page, value), is_body=_is_body(value))
                elif isinstance(name, (dict, list)):
                    queue.append(name)


def _name_of_parts(node: dict[str, Any]) -> str | None:
    """The name of a person who is stated by given and family name alone."""
    given, family = node.get("givenName"), node.get("familyName")
    if not isinstance(given, str) or not isinstance(family, str):
        return None
    return f"{family}{given}" if is_east_asian(family) else f"{given} {family}"


def _author(raw: str, *, url: str | None = None, is_body: bool = False) -> Author:
    text = clean_line(unescaped(raw[:MAX_RAW_CHARS]))
    if not names_in(text):
        text = first_name_in(text) or text
    return Author(nameRaw=text, url=url, type="Organization" if is_body else "Person")


def _url_of(page: Page, node: dict[str, Any]) -> str | None:
    address = next((one for one in as_list(node.get("url")) if isinstance(one, str)), None)
    return page.absolute(address) if address and not address.startswith("#") else None


def _is_body(node: dict[str, Any]) -> bool:
    return any(name.endswith("Organization") for name in types(node))
