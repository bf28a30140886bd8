"""What a right crawl of a sample site must find, to compare with what it did find."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from newscrawl.samplesite import printed_dates
from newscrawl.samplesite.model import Block, ListedStory, Story
from newscrawl.samplesite.site import DISALLOWED, SampleSite, canonical_target

DEFAULT_FOLLOW = ("ranking", "related", "recommended", "trending", "latest", "section")


@dataclass(frozen=True)
class TrueArticle:
    """A story as a right record of it must read."""

    key: str
    url: str
    """The story's own address, without tracking parameters, also where lists lead to an old one."""
    headline: str
    authors: tuple[tuple[str, str | None], ...]
    """Name and e-mail address, in the order printed."""
    published: datetime | None
    """In UTC, the start of the unit that the page states; null where it gives no date."""
    precision: str | None
    """The finest unit that the page states."""
    paragraphs: tuple[str, ...]
    standfirst: str | None
    """Printed above the text; a record may have it as part of the text or not."""
    language: str


@dataclass(frozen=True)
class TrueLink:
    """A link of a list: where it leads, and how it is printed."""

    url: str
    title: str
    section: str | None
    key: str | None
    """The story it leads to; None for an advert, another site, or a page that is no story."""


@dataclass(frozen=True)
class TrueBlock:
    """A list of links, repeats within it left out."""

    kind: str
    heading: str
    ranked: bool
    links: tuple[TrueLink, ...]


@dataclass(frozen=True)
class Reach:
    """What a crawl from some start pages comes to."""

    articles: frozenset[str]
    """Keys of the stories."""
    requests: frozenset[str]
    """Every address that it may ask for, as the links give them; start pages, redirects' targets and robots.txt too."""
    offsite: frozenset[str]
    """Addresses of other sites in the lists seen, to be recorded and never asked for."""


class Truth:
    """The truth about a site as it stands at the call, under the address ``base`` (without a trailing slash)."""

    def __init__(self, site: SampleSite, base: str) -> None:
        self.site = site
        self.base = base

    def articles(self) -> dict[str, TrueArticle]:
        """Every story of the site, by key."""
        return {key: self._article(story) for key, story in self.site.stories.items()}

    def blocks(self, url: str) -> tuple[TrueBlock, ...]:
        """The lists of one page in document order, identical copies once; empty where there is no page."""
        view = self.site.view(canonical_target(self._target(url)), self.base)
        return tuple(self._block(block) for block in view.blocks) if view else ()

    def is_disallowed(self, url: str) -> bool:
        """Whether robots.txt keeps robots from the address."""
        return urlsplit(url).path.startswith(DISALLOWED)

    def reachable(self, starts: Iterable[str], follow: Iterable[str] = DEFAULT_FOLLOW, depth: int = 2) -> Reach:
        """What a crawl finds that starts at these addresses and follows lists of these kinds ``depth`` links deep.

        On a front page every list is followed but sponsored ones; each page is seen once, at its least depth.
        """
        kinds = frozenset(follow)
        reached: dict[str, str | None] = {}
        requests = {f"{self.base}/robots.txt", f"{self.base}/.well-known/tdmrep.json"}
        offsite: set[str] = set()
        level = list(starts)
        for _ in range(depth + 1):
            following: list[str] = []
            for url in level:
                requests.add(url)
                page = self._landing(url)
                if page in reached:
                    continue
                requests.add(page)
                story = self.site.find(self._target(page))
                reached[page] = story.key if story else None
                for link in self._followed(page, kinds if story else None):
                    if not link.url.startswith(self.base + "/"):
                        offsite.add(link.url)
                    elif not self.is_disallowed(link.url):
                        following.append(link.url)
            level = following
        return Reach(frozenset(key for key in reached.values() if key), frozenset(requests), frozenset(offsite))

    def _followed(self, page: str, kinds: frozenset[str] | None) -> list[TrueLink]:
        return [
            link
            for block in self.blocks(page)
            if block.kind != "sponsored" and (kinds is None or block.kind in kinds)
            for link in block.links
        ]

    def _landing(self, url: str) -> str:
        """The address a request ends at: without tracking parameters, after a redirect."""
        target = canonical_target(self._target(url))
        return self.base + self.site.moved.get(target, target)

    def _target(self, url: str) -> str:
        return url.removeprefix(self.base) or "/"

    def _article(self, story: Story) -> TrueArticle:
        precision = _precision(story)
        return TrueArticle(
            key=story.key,
            url=self.base + story.path,
            headline=story.headline,
            authors=tuple((writer.name, writer.email) for writer in story.writers),
            published=_start_of_unit(story, precision) if precision else None,
            precision=precision,
            paragraphs=story.paragraphs,
            standfirst=story.standfirst,
            language=story.language,
        )

    def _block(self, block: Block) -> TrueBlock:
        links = tuple(self._link(listed) for listed in block.distinct)
        return TrueBlock(block.kind, block.heading, block.ranked, links)

    def _link(self, listed: ListedStory) -> TrueLink:
        return TrueLink(urljoin(self.base + "/", listed.href), listed.title, listed.section, listed.key)


def _precision(story: Story) -> str | None:
    if story.published is None or story.date_markup == "none":
        return None
    if story.date_markup != "text":
        return "second"
    return "hour" if story.date_form == "ago" else printed_dates.FORMS[story.date_form].precision


def _start_of_unit(story: Story, precision: str) -> datetime:
    """The date as far as its page states it: a day begins at midnight of the edition's zone."""
    assert story.published is not None
    local = story.published.astimezone(printed_dates.ZONES[story.language])
    start = local.replace(
        hour=0 if precision == "day" else local.hour,
        minute=local.minute if precision in ("minute", "second") else 0,
        second=local.second if precision == "second" else 0,
        microsecond=0,
    )
    return start.astimezone(UTC)
