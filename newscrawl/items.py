"""The records of the feed, field by field.

Extraction fills the ``...Raw`` fields, pipelines their clean twins, and the feed adds the header. A field's docstring
is its entry in ``docs/feed.md`` and in the shipped JSON Schema, so it says meaning, unit, time zone and source.
"""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["ranking", "related", "recommended", "trending", "latest", "section", "sponsored"]
KINDS: tuple[Kind, ...] = ("ranking", "related", "recommended", "trending", "latest", "section", "sponsored")
Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Role = Literal["reporter", "editor", "photographer", "translator", "columnist"]


@dataclass
class Author:
    """A person or body that made the article."""

    name: str | None = None
    """The name alone, without label, honorific, title, reading or page control."""

    nameRaw: str | None = None
    """The byline the name was read from, as the page gives it."""

    type: Literal["Person", "Organization"] = "Person"
    """Whether the name is a person's or a body's, such as an agency's."""

    role: Role | None = None
    """What the person did, only where the page says so."""

    affiliation: str | None = None
    """The employer or agency that is named with the person."""

    email: str | None = None
    """The address printed with this author; hashed or left out under ``NEWSCRAWL_EMAIL_POLICY``."""

    url: str | None = None
    """The author's page, absolute."""


@dataclass
class Link:
    """One story in a link block."""

    position: int
    """Place in the block from 1, over its distinct stories in document order."""

    url: str
    """Absolute address with its query, as the page gives it."""

    articleId: str | None = None
    """The ``id`` under which the story stands, or would stand, in the articles feed."""

    title: str | None = None
    """The headline alone; null where the block shows only a picture."""

    section: str | None = None
    """The category printed beside the link."""

    isSelf: bool = False
    """True where the link leads to the page it stands on."""


@dataclass
class Record:
    """What every record of the feed begins with."""

    schema: str = ""
    """Name and version of the record's schema, such as ``newscrawl/article/1``."""

    op: Literal["upsert", "delete"] = "upsert"
    """``upsert``: the record as it is now; ``delete``: the article is withdrawn."""

    id: str | None = None
    """32 hex digits that stay with the article or block for good."""

    rev: int | None = None
    """Number of the revision, from 1."""

    revReason: Literal["new", "content", "extractor", "moved", "withdrawn", "erased"] | None = None
    """Why the revision was written."""

    seq: int | None = None
    """Place in the order of all records of a data directory: grows by one, without holes. A consumer's cursor."""

    site: str | None = None
    """Registrable domain, by the public suffix list."""

    spider: str | None = None
    """Name of the spider."""

    runId: str | None = None
    """The run that published the record."""

    observedAt: str | None = None
    """When the page was fetched, or seen to be gone, or a person erased, in UTC, as ``2026-08-01T10:00:00Z``."""


@dataclass
class FoundOn:
    """The link by which an article was first reached; all null for a start page."""

    url: str | None = None
    """The page that held the link."""

    kind: Kind | None = None
    """Kind of the block that held the link; null for a link outside any block."""

    heading: str | None = None
    """Printed heading of that block."""

    position: int | None = None
    """The link's position in that block."""


@dataclass
class Rights:
    """What the page or its headers reserve; null where nothing is said."""

    noindex: bool | None = None
    """``noindex`` in ``meta robots`` or ``X-Robots-Tag``."""

    nofollow: bool | None = None
    """``nofollow`` there: its links are not followed unless ``NEWSCRAWL_RIGHTS_POLICY`` says otherwise."""

    noarchive: bool | None = None
    """``noarchive`` in ``meta robots`` or ``X-Robots-Tag``."""

    noai: bool | None = None
    """``noai`` there: not for the training of models."""

    tdmReservation: bool | None = None
    """Reservation of text and data mining: by the page, else by its headers, else by the site's ``tdmrep.json``."""


@dataclass
class Fetch:
    """How the page was fetched."""

    fetchedAt: str | None = None
    """When the response arrived, in UTC."""

    status: int | None = None
    """HTTP status."""

    bytes: int | None = None
    """Length of the body after decompression, in bytes."""

    encoding: str | None = None
    """Encoding the text was read in."""

    etag: str | None = None
    """``ETag`` of the response."""

    lastModified: str | None = None
    """``Last-Modified`` of the response, as sent."""

    contentHash: str | None = None
    """Hash of what counts as the article's content, 32 hex digits. Counters, adverts and lists are not in it."""


@dataclass
class Sources:
    """Where each value came from: ``jsonld``, ``opengraph``, ``meta``, ``microdata``, ``selector``, ``text``, ...;
    null where the field has no value."""

    headline: str | None = None
    alternativeHeadline: str | None = None
    description: str | None = None
    authors: str | None = None
    emails: str | None = None
    datePublished: str | None = None
    dateModified: str | None = None
    articleSection: str | None = None
    keywords: str | None = None
    inLanguage: str | None = None
    articleBody: str | None = None
    mainImage: str | None = None
    images: str | None = None
    publisher: str | None = None
    commentCount: str | None = None
    isAccessibleForFree: str | None = None
    canonicalUrl: str | None = None


@dataclass
class Article(Record):
    """A story: one record per revision."""

    schema: str = "newscrawl/article/1"
    """Name and version of this schema."""

    url: str | None = None
    """Address that was fetched, after redirects."""

    canonicalUrl: str | None = None
    """Address the site calls canonical, where that is believable."""

    urlAliases: list[str] = field(default_factory=list)
    """Other addresses under which the article was seen."""

    headline: str | None = None
    """Title of the story, without the site's name."""

    alternativeHeadline: str | None = None
    """Stand-first or sub-headline as printed."""

    description: str | None = None
    """Summary from the page's metadata."""

    authors: list[Author] = field(default_factory=list)
    """People and bodies that made the article, in the order printed."""

    emails: list[str] = field(default_factory=list)
    """Addresses on the article that belong to no named author."""

    emailsRaw: list[str] = field(default_factory=list)
    """Texts in which ``emails`` were found; empty under ``NEWSCRAWL_EMAIL_POLICY`` ``hash`` and ``drop``."""

    datePublished: str | None = None
    """First publication in UTC, as ``2026-08-01T10:00:00Z``; null if the page's date cannot be read."""

    datePublishedPrecision: Precision | None = None
    """Finest unit the page states; below it ``datePublished`` holds the start of the unit."""

    datePublishedDay: str | None = None
    """The calendar day of publication at the publisher, as ``2026-08-01``."""

    datePublishedRaw: str | None = None
    """The same date as the page gives it."""

    dateModified: str | None = None
    """Last change in UTC; null if the page states none."""

    dateModifiedPrecision: Precision | None = None
    """Finest unit the page states of the last change."""

    dateModifiedRaw: str | None = None
    """The same date as the page gives it."""

    timeZone: str | None = None
    """IANA zone that was assumed where the page states none; null where it states one."""

    articleSection: str | None = None
    """Section of the publication."""

    keywords: list[str] = field(default_factory=list)
    """Tags of the article."""

    inLanguage: str | None = None
    """Language of the text, BCP 47."""

    articleBody: str | None = None
    """Plain text, paragraphs apart by a blank line; no captions, link lists, share bars, shortcodes or bylines."""

    mainImage: str | None = None
    """Address of the leading picture, absolute."""

    images: list[str] = field(default_factory=list)
    """Addresses of the article's pictures, absolute, in document order."""

    publisher: str | None = None
    """Name of the publication."""

    commentCount: int | None = None
    """Number of comments the page states."""

    isAccessibleForFree: bool | None = None
    """False where the page says that it is for subscribers."""

    sources: Sources = field(default_factory=Sources)
    """Where each value came from."""

    foundOn: FoundOn = field(default_factory=FoundOn)
    """The link by which the article was first reached."""

    rights: Rights = field(default_factory=Rights)
    """What the page or its headers reserve."""

    fetch: Fetch = field(default_factory=Fetch)
    """How the page was fetched."""


@dataclass
class LinkBlock(Record):
    """A list of links to stories that stands apart from the text: one record per distinct list and run."""

    schema: str = "newscrawl/block/1"
    """Name and version of this schema."""

    status: Literal["ok", "missing"] = "ok"
    """``missing``: the block's pages were looked at and the block of the run before is gone; ``links`` is empty."""

    kind: Kind = "related"
    """What the list is: ranking, related, recommended, trending, latest, section or sponsored."""

    heading: str | None = None
    """The printed heading; null where there is none."""

    groupHeading: str | None = None
    """Title of the widget where ``heading`` is the label of a tab."""

    occurrence: int = 1
    """1, 2, ... for blocks of the same kind and heading on one page."""

    ranked: bool = False
    """True where the places are printed or the list is an ordering by popularity."""

    pageUrl: str | None = None
    """First page the list was seen on."""

    pageId: str | None = None
    """The ``id`` of that page's article; null for a front page."""

    seenOnPages: int = 1
    """Number of pages of the run that showed this list."""

    links: list[Link] = field(default_factory=list)
    """The stories in order."""
