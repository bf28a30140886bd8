"""The rows of the state, as the rest of the code sees them."""

from dataclasses import dataclass, field


@dataclass
class FoundBy:
    """The link by which an address was first reached."""

    url: str | None = None
    kind: str | None = None
    heading: str | None = None
    position: int | None = None


@dataclass
class PageState:
    """One address. ``key`` is the 16-byte hash of its identity."""

    key: bytes
    site: str
    url: str
    depth: int = 0
    """Links between the nearest start page and this address."""

    first_seen: int = 0
    fetched: int | None = None
    """When it was last fetched and answered; null for an address that was only found."""

    next_visit: int | None = 0
    """When it is due again; null: never."""

    etag: str | None = None
    last_modified: str | None = None
    failures: int = 0
    """Visits in a row, in different runs, that failed or found it gone."""

    gone: int = 0
    """Runs in a row in which it answered 404 or 410."""

    article: bytes | None = None
    """The 16-byte id of the article that stands there."""

    found_by: FoundBy = field(default_factory=FoundBy)


@dataclass
class ArticleState:
    """One article, whatever its addresses."""

    id: bytes
    page: bytes
    """Key of the page it stands on now."""

    rev: int
    content_hash: str
    """32 hex digits, see :func:`newscrawl.revisions.content_hash`."""

    headline: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    published: int | None = None
    changed: int | None = None
    """When its content was last seen to have changed."""

    changes: int = 0
    withdrawn: bool = False
    aliases: list[str] = field(default_factory=list)
    extractor: int | None = None
    """Version of the extraction that made ``content_hash``; null: one from before it was noted."""

    behind: bool = False
    """Whether another extraction than that of the last record gave another content, which nobody has asked for yet."""


@dataclass
class BlockState:
    """One block of a site: its newest revision, the lists of the run that last saw it and the pages it stood on."""

    id: bytes
    site: str
    rev: int
    lists: dict[str, int]
    """Hash of a list → the revision that first had it."""

    pages: list[str]
    """Keys (hex) of pages that showed it in that run, a bounded sample."""

    header: dict[str, object]
    """Kind, heading, group heading and occurrence, for the record that says it is missing."""

    missing: bool = False


@dataclass
class HostState:
    """A host's standing, shared by all runs."""

    host: str
    retry_after: int | None = None
    """No request before this instant."""

    robots: str | None = None
    robots_status: int | None = None
    robots_fetched: int | None = None
    tdmrep: str | None = None
    """The site's ``/.well-known/tdmrep.json``, fetched with robots.txt."""

    next_request: int | None = None
    """No request before this instant: the pace that the last run kept, carried over to the next."""


@dataclass
class RunSite:
    """What one run made of one site: the history by which later runs are judged."""

    run_id: str
    site: str
    spider: str
    started: int
    finished: int
    verdict: str
    pages: int
    articles: int
    blocks: int
    fill: dict[str, float]
    """Field → share of the run's articles that had it."""


@dataclass(frozen=True)
class Erasure:
    """A person who is to be left out, by one spelling of the name or one address, of which only a hash is kept."""

    digest: bytes
    """16 bytes, salted with the state's salt."""

    letters: int = 0
    """Number of the name's letters; 0 for an address."""

    bucket: int = 0
    """Bucket of the name's first letter, by which most of a text need not be hashed."""

    with_text: bool = False
    """Whether headlines and texts are to be without the person too."""


@dataclass
class StagedRow:
    """A row of the outbox of a run that is not published yet: what a visit taught, or a list, or a finished record."""

    number: int
    page: PageState | None
    article: ArticleState | None
    record: bytes | None
