"""What the sample site has to say, before any markup: stories, lists of links, and the view of one page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

DateMarkup = Literal["none", "text", "time", "meta", "jsonld"]
"""Where a page gives its date: nowhere, as printed text alone, or also in the named piece of markup."""

Place = Literal["main", "inline", "below", "aside"]
"""Where a list stands: the body of a front page, amid the text of a story, under it, or in the side column."""


@dataclass(frozen=True)
class Writer:
    """Who signed a story."""

    name: str
    email: str | None = None


@dataclass(frozen=True)
class Story:
    """One article, as its publisher knows it."""

    key: str
    language: str
    section: str
    headline: str
    paragraphs: tuple[str, ...]
    writers: tuple[Writer, ...] = ()
    byline: str | None = None
    """The line under the headline, as printed."""
    signature: tuple[str, ...] = ()
    """The lines under the text, as printed."""
    signature_in_body: bool = False
    """Whether those lines are marked up as if they were paragraphs of the text."""
    standfirst: str | None = None
    caption: str | None = None
    tags: tuple[str, ...] = ()
    comments: int | None = None
    published: datetime | None = None
    modified: datetime | None = None
    date_markup: DateMarkup = "none"
    date_form: str = "ja-day"
    """Key of ``printed_dates.FORMS``: how the date is printed."""
    path: str = "/"
    """Address on its site, with the query where one is part of it."""


@dataclass(frozen=True)
class ListedStory:
    """One link of a list, as printed: two may lead to one story."""

    href: str
    title: str
    section: str | None = None
    when: str | None = None
    """A date or an age printed beside the link."""
    key: str | None = None
    """The story it leads to; None for an advert, another site or a page that is no story."""


@dataclass(frozen=True)
class Block:
    """A list of links to stories that stands apart from the text."""

    kind: str
    heading: str
    stories: tuple[ListedStory, ...]
    numbered: bool = False
    """Whether the places are printed."""
    copies: int = 1
    """How often the page shows the identical list."""
    place: Place = "below"

    @property
    def ranked(self) -> bool:
        """Whether the order means something: places are printed, or it is an ordering by popularity."""
        return self.numbered or self.kind == "ranking"

    @property
    def distinct(self) -> tuple[ListedStory, ...]:
        """The links without repeats of an address, in order."""
        return tuple({story.href: story for story in self.stories}.values())


@dataclass(frozen=True)
class Noise:
    """What changes from request to request and is no content: counters, adverts, visitors."""

    serial: int = 0
    advert: str = ""


@dataclass(frozen=True)
class View:
    """Everything a theme needs to make one page."""

    url: str
    """Absolute address of the page."""
    site_name: str
    language: str
    words: Mapping[str, Any]
    """The texts of the page's furniture: menu, share bar, comment form, footer. See ``data/words.toml``."""
    title: str
    story: Story | None = None
    section_name: str | None = None
    date_text: str | None = None
    """The date as printed; None where none is printed."""
    update_text: str | None = None
    """The date of the last change as printed."""
    blocks: tuple[Block, ...] = ()
    menu: tuple[tuple[str, str], ...] = ()
    """Label and address of the sections."""
    message: tuple[str, ...] = ()
    """Paragraphs of a page that is neither a story nor a list."""
    canonical: str | None = None
    noise: Noise = field(default_factory=Noise)

    def placed(self, *places: Place) -> tuple[Block, ...]:
        """The blocks of these places, in order."""
        return tuple(block for block in self.blocks if block.place in places)

    @property
    def own_title(self) -> str | None:
        """The title, unless it is just the site's name."""
        return None if self.title == self.site_name else self.title

    @property
    def comments(self) -> int | None:
        """The comment counter as it stands at this request."""
        if self.story is None or self.story.comments is None:
            return None
        return self.story.comments + self.noise.serial
