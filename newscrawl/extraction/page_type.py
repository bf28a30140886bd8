"""Whether a page is one story, or a front, topic, search, login or error page.

Signals add up: each has a name, which ``scrapy explain`` shows, and a weight in ``WEIGHTS``. A lost article is worse
than a list taken for one, so a page with much running text needs strong signs against it.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from newscrawl.extraction.body import Body
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import element_text, weight
from newscrawl.extraction.urls import HUB_WORDS, MAYBE, STORY, signs, traits_of

WEIGHTS: dict[str, float] = {
    "structured data call it an article": 3.0,
    "structured data call it a list, a search or a profile": -3.0,
    "og:type is article": 2.0,
    "og:type is not article": -1.0,
    "long text": 3.0,
    "some text": 1.5,
    "little text": -1.0,
    "no text": -4.0,
    "text is made of teasers": -3.0,
    "many headlines beside the text": -1.0,
    "an article element holds the text": 0.5,
    "address names a story": 1.5,
    "address may name a story": 0.5,
    "address is of a list or a service": -2.5,
    "address is of a section": -1.5,
    "address is a front page's": -5.0,
    "title says that the page is missing": -6.0,
    "title is of a list or a form": -2.5,
    "password form": -1.0,
    "nothing is the headline": -6.0,
}
ARTICLE = re.compile(r"\w{0,30}Article|\w{0,20}BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe")
"""Types of structured data that are articles."""

LISTS = frozenset(("CollectionPage", "SearchResultsPage", "ProfilePage", "CheckoutPage", "ContactPage"))
"""Types of structured data that are something else."""

# Letters' worth of text.
LONG_TEXT = 700
SOME_TEXT = 200
# A short text may say itself that the story is gone.
SHORT_TEXT = 400
# Share of the running text in lists of stories from which the text is one.
TEASERS = 0.5
# So many headlines that are links, each with so little text of the page's own, make a list.
HEADLINES = 25
TEXT_A_HEADLINE = 40

_WORDS = tomllib.loads(files(__package__).joinpath("page_words.toml").read_text(encoding="utf-8"))
_FRONT = re.compile(r"/*(?:(?:index|home|top|main|default)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?/*", re.IGNORECASE)
# Numbers and file names: no section has them.
_STORY_LIKE = re.compile(r"\d|\.\w{2,5}$")
_QUERIES = frozenset(("q", "s", "query", "search", "keyword", "keywords", "kw", "tag", "word", "searchword"))
_LONGEST_TITLE = 300


def is_article(
    page: Page,
    *,
    body: Body | None,
    og_type: str | None = None,
    jsonld_types: frozenset[str] = frozenset(),
    has_headline: bool = True,
) -> tuple[bool, list[str]]:
    """The verdict, and the signals that led to it with their weights.

    ``og_type`` is the page's ``og:type``, ``jsonld_types`` the types that structured data give the page's main thing,
    ``has_headline`` whether a headline was found.
    """
    signals = [
        *_stated_signals(og_type, jsonld_types),
        *_text_signals(body),
        *_address_signals(page.url),
        *_tree_signals(page.root, body),
        *(() if has_headline else ("nothing is the headline",)),
    ]
    total = sum(WEIGHTS[signal] for signal in signals)
    return total > 0, [f"{signal} ({WEIGHTS[signal]:+g})" for signal in signals]


def _stated_signals(og_type: str | None, types: frozenset[str]) -> Iterator[str]:
    if any(ARTICLE.fullmatch(name) for name in types):
        yield "structured data call it an article"
    elif not LISTS.isdisjoint(types):
        yield "structured data call it a list, a search or a profile"
    if og_type:
        yield "og:type is article" if "article" in og_type.lower() else "og:type is not article"


def _text_signals(body: Body | None) -> Iterator[str]:
    length = weight(body.text) if body else 0
    if body is None or not length:
        yield "no text"
        return
    yield "long text" if length >= LONG_TEXT else "some text" if length >= SOME_TEXT else "little text"
    if body.teasers >= TEASERS:
        yield "text is made of teasers"
    if body.headlines >= HEADLINES and length < body.headlines * TEXT_A_HEADLINE:
        yield "many headlines beside the text"
    if body.container is not None and _in_article(body.container):
        yield "an article element holds the text"


def _address_signals(url: str) -> Iterator[str]:
    """What the address says.

    >>> list(_address_signals("https://news.example/")), list(_address_signals("https://news.example/tag/economy"))
    (["address is a front page's"], ['address is of a list or a service'])
    >>> list(_address_signals("https://news.example/2024/05/01/council-votes-on-new-bridge"))
    ['address names a story']
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return
    traits = traits_of(parts.path.partition(";")[0], parts.query)
    shape = signs(traits)
    searches = any(name.lower() in _QUERIES and value for name, value in parse_qsl(parts.query))
    if parts.netloc and _FRONT.fullmatch(parts.path) and not parts.query:
        yield "address is a front page's"
    elif shape >= STORY:
        yield "address names a story"
    elif searches or (shape <= 0 and not traits.parameter and not HUB_WORDS.isdisjoint(traits.segments[-2:])):
        yield "address is of a list or a service"
    elif shape >= MAYBE:
        yield "address may name a story"
    elif traits.words <= 1 and len(traits.segments) <= 2 and not parts.query and not _STORY_LIKE.search(parts.path):
        yield "address is of a section"


def _tree_signals(root: Any, body: Body | None) -> Iterator[str]:
    elements = (next(root.iter("title"), None), next(root.iter("h1"), None))
    titles = [_folded(element_text(element)) for element in elements if element is not None]
    if body and weight(body.text) < SHORT_TEXT:
        titles.append(_folded(body.text))
    if any(word in title for title in titles for word in _WORDS["missing"]):
        yield "title says that the page is missing"
    elif any(word in title for title in titles[:2] for word in _WORDS["lists"]):
        yield "title is of a list or a form"
    if (body is None or weight(body.text) < LONG_TEXT) and root.find(".//input[@type='password']") is not None:
        yield "password form"


def _folded(title: str) -> str:
    return unicodedata.normalize("NFKC", title[:_LONGEST_TITLE]).casefold().replace("’", "'")


def _in_article(container: Any) -> bool:
    return container.tag == "article" or next(container.iterancestors("article"), None) is not None
