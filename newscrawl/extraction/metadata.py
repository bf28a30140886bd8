"""The small fields: description, section, language, publisher, paywall flag, rights, canonical address.

Each is a list of sources in order of trust and a function that makes a clean value of a raw one.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from newscrawl.extraction.access import printed_notes
from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page
from newscrawl.extraction.rights import OUR_NAME, directives
from newscrawl.extraction.sources import Found, Inquiry, Refusal, Source, jsonld, loose_microdata, meta, microdata
from newscrawl.extraction.structured import as_list, types
from newscrawl.extraction.text import clean_line, unescaped
from newscrawl.extraction.trail import printed_section, stated_section
from newscrawl.items import Rights
from newscrawl.normalise.urls import believable_canonical

MAX_DESCRIPTION_CHARS = 2000
MAX_NAME_CHARS = 120

DESCRIPTION: tuple[Source, ...] = (
    jsonld("description"),
    meta("og:description"),
    meta("description"),
    meta("twitter:description"),
    meta("dc.description"),
    microdata("description"),
)

ALTERNATIVE_HEADLINE: tuple[Source, ...] = (
    jsonld("alternativeHeadline"),
    microdata("alternativeHeadline"),
)

SECTION: tuple[Source, ...] = (
    jsonld("articleSection"),
    meta("article:section"),
    meta("og:article:section"),
    microdata("articleSection"),
    meta("parsely-section"),
    meta("section"),
    meta("cxenseparse:section"),
    meta("category"),
    meta("dc.subject"),
    loose_microdata("articleSection"),
    Source("structured", "last step of a BreadcrumbList", stated_section),
    Source("text", "last step of the printed trail", printed_section),
)

PUBLISHER: tuple[Source, ...] = (
    jsonld("publisher", "name"),
    meta("og:site_name"),
    microdata("publisher", "name"),
    meta("dc.publisher"),
    meta("publisher"),
    meta("application-name"),
)

ACCESS: tuple[Source, ...] = (
    jsonld("isAccessibleForFree"),
    jsonld("hasPart", "isAccessibleForFree"),
    microdata("isAccessibleForFree"),
    meta("article:content_tier"),
    meta("og:article:content_tier"),
    Source("text", "note to readers", printed_notes),
)

_REGION_IN_ADDRESS = re.compile(r"^https?://[^/]+/([a-z]{2}-[a-z]{2})(?=/)", re.IGNORECASE)
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$")


def _html_language(page: Page) -> Iterator[str]:
    for element in (page.root, page.root.find("body")):
        if element is not None:
            yield from filter(None, (element.get("lang"), element.get("{http://www.w3.org/XML/1998/namespace}lang")))


LANGUAGE: tuple[Source, ...] = (
    Source("html", "lang", _html_language),
    jsonld("inLanguage"),
    microdata("inLanguage"),
    meta("content-language"),
    meta("og:locale"),
    meta("language"),
    meta("dc.language"),
    Source("header", "Content-Language", lambda page: as_list(page.header("content-language"))),
    Source("url", "language in the address", lambda page: _REGION_IN_ADDRESS.findall(page.url[:200])),
)


CANONICAL: tuple[Source, ...] = (
    Source("link", "canonical", lambda page: page.structured.links.get("canonical", ())),
    Source(
        "header",
        "Link",
        lambda page: re.findall(r"<([^<>]{1,2000})>\s*;\s*rel=\"?canonical", page.header("link") or ""),
    ),
    meta("og:url"),
)


def find_description(inquiry: Inquiry) -> Found | None:
    """The summary that the metadata give."""
    return inquiry.first("description", DESCRIPTION, lambda raw: clean_name(raw, MAX_DESCRIPTION_CHARS))


def find_alternative_headline(inquiry: Inquiry, headline: str | None, description: str | None) -> Found | None:
    """A sub-headline that says something else than headline and summary."""
    known = {bare(text) for text in (headline, description) if text}

    def accept(raw: Any) -> str | Refusal | None:
        text = clean_name(raw, MAX_DESCRIPTION_CHARS)
        return Refusal("repeats headline or description") if text and bare(text) in known else text

    return inquiry.first("alternativeHeadline", ALTERNATIVE_HEADLINE, accept)


def find_section(inquiry: Inquiry) -> Found | None:
    """The section of the publication."""
    return inquiry.first("articleSection", SECTION, lambda raw: clean_name(raw, MAX_NAME_CHARS))


def find_publisher(inquiry: Inquiry) -> Found | None:
    """The publication's name."""
    return inquiry.first("publisher", PUBLISHER, lambda raw: clean_name(raw, MAX_NAME_CHARS))


def clean_name(raw: Any, longest: int) -> str | None:
    """A raw text as one clean line; None for addresses, empty and over-long texts."""
    if isinstance(raw, dict):
        raw = raw.get("name")
    if not isinstance(raw, str) or not raw.strip() or raw.startswith(("http://", "https://")):
        return None
    text = clean_line(unescaped(raw[: 4 * longest]))
    if "<" in text:
        text = clean_line(re.sub(r"</?[a-zA-Z][^<>]{0,200}>", " ", text))
    return text if text and len(text) <= longest else None


def find_access(inquiry: Inquiry) -> Found | None:
    """Whether everyone may read the article; False where the page says that it is for subscribers."""
    return inquiry.first("isAccessibleForFree", ACCESS, _access)


def _access(raw: Any) -> bool | None:
    text = str(raw).strip().lower().rsplit("/", 1)[-1]
    return {"true": True, "false": False, "free": True, "locked": False, "metered": False, "1": True, "0": False}.get(
        text
    )


def find_language(inquiry: Inquiry) -> Found | None:
    """The language as BCP 47."""
    return inquiry.first("inLanguage", LANGUAGE, language_tag)


def language_tag(raw: Any) -> str | None:
    """A stated language in the usual spelling, or None.

    >>> language_tag("ja_JP"), language_tag("EN"), language_tag("zh-hant-tw"), language_tag("x")
    ('ja-JP', 'en', 'zh-Hant-TW', None)
    """
    if isinstance(raw, dict):
        raw = raw.get("alternateName") or raw.get("name")
    text = str(raw).split(",")[0].strip() if raw else ""
    if not _LANGUAGE.match(text) or text.lower().startswith(("und", "mul")):
        return None
    first, *rest = text.replace("_", "-").split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def regional_language(page: Page) -> str | None:
    """The first language stated with a region, else the first one stated."""
    tags = [tag for source in LANGUAGE for raw in source.read(page) if (tag := language_tag(raw))]
    return next((tag for tag in tags if "-" in tag), next(iter(tags), None))


def find_canonical(inquiry: Inquiry) -> Found | None:
    """The address the site calls canonical, where that is believable."""
    page = inquiry.page

    def accept(raw: str) -> str | Refusal:
        believable = believable_canonical(page.url, page.absolute(raw)) if raw.strip() else None
        return believable or Refusal("cannot be this page's address")

    return inquiry.first("canonicalUrl", CANONICAL, accept)


def find_rights(page: Page) -> Rights:
    """What the page or its headers reserve. The page's own word on mining goes before the header's."""
    meta = page.structured.meta
    said = directives([*meta.get("robots", ()), *meta.get(OUR_NAME, ()), page.header("x-robots-tag") or ""])
    reservation = [*meta.get("tdm-reservation", ()), page.header("tdm-reservation") or ""]
    stated = next((text.strip() for text in reservation if text.strip() in ("0", "1")), None)
    return Rights(
        noindex="noindex" in said if said else None,
        nofollow="nofollow" in said if said else None,
        noarchive="noarchive" in said if said else None,
        noai="noai" in said if said else None,
        tdmReservation=None if stated is None else stated == "1",
    )


def is_about_article(page: Page) -> frozenset[str]:
    """The types that structured data give the page's main thing."""
    data = page.structured
    chosen = data.article or data.microdata_article
    if chosen:
        return frozenset(types(chosen))
    return frozenset(name for node in data.jsonld for name in types(node))


def host_country(url: str) -> str | None:
    """The two-letter country domain of an address, if it has one.

    >>> host_country("https://news.example.co.jp/1"), host_country("https://example.com/")
    ('jp', None)
    """
    try:
        label = (urlsplit(url).hostname or "").rpartition(".")[2]
    except ValueError:
        return None
    return label if len(label) == 2 and label.isalpha() else None
