"""One page's article: every field asked of its sources, in an order in which later ones can use earlier ones."""

from collections.abc import Mapping, Sequence
from typing import Any

from newscrawl.extraction.address_links import address_lines
from newscrawl.extraction.author_boxes import boxed_addresses
from newscrawl.extraction.authors import find_authors
from newscrawl.extraction.blocks import BlockSearch, Vocabulary, find_blocks
from newscrawl.extraction.body import Body, find_body
from newscrawl.extraction.body.credits import without_bylines
from newscrawl.extraction.collector import resting_collector
from newscrawl.extraction.comment_count import find_comment_count
from newscrawl.extraction.dates import find_modified, find_published
from newscrawl.extraction.headline import find_headline, printed_heading
from newscrawl.extraction.images import find_images, find_main_image
from newscrawl.extraction.keywords import find_keywords
from newscrawl.extraction.metadata import (
    find_access,
    find_alternative_headline,
    find_canonical,
    find_description,
    find_language,
    find_publisher,
    find_rights,
    find_section,
    host_country,
    is_about_article,
    regional_language,
)
from newscrawl.extraction.names import is_east_asian, names_in
from newscrawl.extraction.page import Page
from newscrawl.extraction.page_type import is_article
from newscrawl.extraction.printed_dates import dates_in_address
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Source, css
from newscrawl.extraction.state import state_text
from newscrawl.extraction.text import weight
from newscrawl.extraction.time_zone import counts_in_utc, guess_time_zone
from newscrawl.items import Article
from newscrawl.normalise.emails import find_emails

FIELDS = (
    "headline",
    "alternativeHeadline",
    "description",
    "authors",
    "datePublished",
    "dateModified",
    "articleSection",
    "keywords",
    "inLanguage",
    "articleBody",
    "mainImage",
    "publisher",
    "commentCount",
    "isAccessibleForFree",
)
"""Fields for which a site may give a selector of its own."""

MAX_CREDITS = 100

POOR_TEXT = 400
"""A body below so many Latin letters' worth is looked for in the state of the page's scripts too."""


@resting_collector()
def extract_article(page: Page, *, selectors: Mapping[str, str] | None = None) -> Article | None:
    """The article of a page, or None where the page is none.

    ``selectors`` are a site's own: field name → CSS selector, tried before the generic sources. Raises ``ValueError``
    for an unknown field and for what is no selector.
    """
    return _extract(Inquiry(page, own_sources(selectors or {})))


def explain_article(page: Page, *, selectors: Mapping[str, str] | None = None) -> dict[str, list[Candidate]]:
    """For each field everything its sources say, with what was chosen and why the rest was not."""
    inquiry = Inquiry(page, own_sources(selectors or {}), thorough=True)
    _extract(inquiry)
    return inquiry.evidence


def own_sources(selectors: Mapping[str, str]) -> dict[str, Source]:
    """A site's selectors as sources. Raises ``ValueError`` in a sentence that says what to do."""
    for name in selectors:
        if name not in FIELDS:
            raise ValueError(f"selectors names the field {name!r}; the fields are {', '.join(FIELDS)}.")
    return {name: css(selector) for name, selector in selectors.items()}


def _extract(inquiry: Inquiry) -> Article | None:
    page = inquiry.page
    page.lists = frozenset(found.element for found in page_blocks(page).blocks)
    headline = find_headline(inquiry)
    body = _body(inquiry, headline)
    _show_body(inquiry, body)
    page.heading = printed_heading(page, headline.value if headline else None)
    page.container = body.container if body else None
    if not _is_article(inquiry, body, has_headline=headline is not None):
        return None
    article = Article(url=page.url, rights=find_rights(page))
    _put(article, "headline", headline)
    _put(article, "articleBody", Found(body.text, body.source) if body and body.text else None)
    _put(article, "inLanguage", find_language(inquiry))
    _put(article, "canonicalUrl", find_canonical(inquiry))
    _put(article, "description", find_description(inquiry))
    _put(article, "alternativeHeadline", find_alternative_headline(inquiry, article.headline, article.description))
    _put(article, "articleSection", find_section(inquiry))
    _put(article, "keywords", find_keywords(inquiry))
    _put(article, "publisher", find_publisher(inquiry))
    _put(article, "commentCount", find_comment_count(inquiry))
    _put(article, "isAccessibleForFree", find_access(inquiry))
    _put_authors(article, inquiry, body)
    _clean_body(article)
    _put_dates(article, inquiry)
    _put_images(article, inquiry, body)
    return article


def _put(article: Article, name: str, found: Found | None, *, field: str | None = None) -> None:
    """Set a field and its source, where there is a value."""
    if found is not None:
        setattr(article, field or name, found.value)
        setattr(article.sources, name, found.source)


def page_blocks(
    page: Page, *, link_blocks: Mapping[str, str] | None = None, vocabulary: Vocabulary | None = None
) -> BlockSearch:
    """The link blocks of a page, searched once: the body and the feed ask for the same.

    A site's own ``link_blocks`` and a user's ``vocabulary`` count where they are given with the first call for a page.
    """
    if "blocks" not in page.kept:
        page.kept["blocks"] = find_blocks(page, link_blocks=link_blocks, vocabulary=vocabulary)
        for found in page.kept["blocks"].blocks:
            found.block.pageUrl = page.url
    search: BlockSearch = page.kept["blocks"]
    return search


def _body(inquiry: Inquiry, headline: Found | None) -> Body | None:
    page = inquiry.page
    own = inquiry.selectors.get("articleBody")
    if own:
        text = "\n\n".join(value for value in own.read(page) if value)
        if text:
            return Body(text, source=own.name)
    stated = _stated_body(page)
    title = headline.value if headline else None
    body = find_body(page, drop=page.lists, headline=title, structured=stated)
    if stated is None and (body is None or weight(body.text) < POOR_TEXT):
        kept = state_text(page, title)
        if kept:
            return find_body(page, drop=page.lists, headline=title, structured=kept, structured_source="state")
    return body


def _show_body(inquiry: Inquiry, body: Body | None) -> None:
    """Keep for ``explain`` what was stated as the text and what was taken."""
    stated = _stated_body(inquiry.page)
    taken = body.source if body else None
    said = [("jsonld", "articleBody", stated)] if stated and taken != "jsonld" else []
    shown = [Candidate(*one, "weighed against the page's own text") for one in said]
    if body and body.text:
        shown.append(Candidate(body.source, _path_to(body.container), body.text, "chosen"))
    inquiry.evidence["articleBody"] = shown


def _path_to(container: Any) -> str:
    """Where the text stands, as a person would look for it."""
    if container is None:
        return "articleBody"
    names = ".".join((container.get("class") or "").split()[:2])
    return f"{container.tag}{'#' + container.get('id') if container.get('id') else ''}{'.' + names if names else ''}"


def _stated_body(page: Page) -> str | None:
    """The text that JSON-LD gives for the article; that of microdata is the page's own, which its tree tells better."""
    texts = page.structured.values(page.structured.article, ("articleBody",))
    return "\n\n".join(text for text in texts if isinstance(text, str)) or None


def _is_article(inquiry: Inquiry, body: Body | None, *, has_headline: bool) -> bool:
    page = inquiry.page
    og_type, types = next(iter(page.structured.meta.get("og:type", ())), None), is_about_article(page)
    verdict, signals = is_article(page, body=body, og_type=og_type, jsonld_types=types, has_headline=has_headline)
    inquiry.evidence["isArticle"] = [Candidate("page", signal, None, "yes" if verdict else "no") for signal in signals]
    return verdict


def _put_authors(article: Article, inquiry: Inquiry, body: Body | None) -> None:
    credits = [*_ends_of(body.credits if body else ()), *address_lines(inquiry.page)]
    if not any(map(find_emails, credits)):
        credits += boxed_addresses(inquiry.page)
    found = find_authors(inquiry, credits=credits, text=body.text if body else "")
    _put(article, "authors", found)
    used = {author.nameRaw for author in article.authors}
    tied = {author.email for author in article.authors}
    loose = [line for line in credits if line not in used and not tied.issuperset(find_emails(line))]
    _put(article, "emails", Found(loose, "text") if loose else None, field="emailsRaw")


def _clean_body(article: Article) -> None:
    """Take bylines off the ends of the text, now that it is known who wrote it."""
    if article.articleBody:
        people = {name.name for author in article.authors for name in names_in(author.nameRaw or "") if name.is_person}
        names = [name for name in people if " " in name or is_east_asian(name)]
        article.articleBody = without_bylines(article.articleBody, names)


def _ends_of(credits: Sequence[str]) -> Sequence[str]:
    """The credits, but for the middle of more than any article has: each is looked into for names and addresses."""
    return credits if len(credits) <= MAX_CREDITS else [*credits[: MAX_CREDITS // 2], *credits[-MAX_CREDITS // 2 :]]


def _put_dates(article: Article, inquiry: Inquiry) -> None:
    published = find_published(inquiry, language=article.inLanguage)
    modified = find_modified(inquiry, language=article.inLanguage)
    _put(article, "datePublished", published, field="datePublishedRaw")
    _put(article, "dateModified", modified, field="dateModifiedRaw")
    stated = [str(one.raw) for name in ("datePublished", "dateModified") for one in inquiry.evidence.get(name, ())]
    country, language = host_country(inquiry.page.url), regional_language(inquiry.page)
    zone = guess_time_zone(country=country, language=language, stated=stated)
    days = list(dates_in_address(inquiry.page))
    article.timeZone = None if zone and counts_in_utc(zone, article.datePublishedRaw, days) else zone


def _put_images(article: Article, inquiry: Inquiry, body: Body | None) -> None:
    pictures: list[Any] = body.images if body else []
    _put(article, "mainImage", find_main_image(inquiry, pictures))
    images = find_images(inquiry.page, article.mainImage, pictures)
    _put(article, "images", Found(images, article.sources.mainImage or "text") if images else None)
