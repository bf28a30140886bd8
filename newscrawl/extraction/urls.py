"""Telling the addresses of stories from all others, by their shape and by what the page's own address looks like.

Each trait of an address is a weak sign with a weight; the sum decides. The words are data, in ``url_words.toml``.
"""

import re
import tomllib
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import NamedTuple
from urllib.parse import unquote, urljoin

from newscrawl.normalise.urls import MAX_LENGTH, article_identity, registrable_domain

STORY = 2.0
"""From this weight on an address is a story's."""

MAYBE = 1.0
"""From this weight on an address may be a story's: its block has to bring other evidence."""

UNLIKELY = 0.0
"""From this weight on an address may be a story's if all its neighbours are."""

SAME_SHAPE = 1.0
"""What it adds that an address differs from the page's own in its numbers alone."""

_words = tomllib.loads(files(__package__).joinpath("url_words.toml").read_text(encoding="utf-8"))
EAST_ASIAN = "\u2e80"
"""The first sign of the scripts in which some three make a word."""

NUMBER_SPREAD = 2
"""Digits by which the numbers of one site's stories differ."""

STORY_WORDS, HUB_WORDS, MEDIA_WORDS, MEDIA_HOSTS, SERVICE_WORDS, ELSEWHERE, PAID_HOSTS = (
    frozenset(_words[name].split())
    for name in ("story", "hub", "media", "media_hosts", "service", "elsewhere", "paid_hosts")
)
NAMES_OF_NO_STORY = SERVICE_WORDS | STORY_WORDS
"""Words that alone name a page of the site's own, or the list of all its stories."""

PAID_WORDS = tuple(_words["paid"].split())

PAID_STEMS = tuple(_words["paid_stems"].split())

_PAID = re.compile(r"(?:^|[/?&=._-])(?:" + "|".join(map(re.escape, PAID_WORDS)) + r")(?:$|[/?&=._-])")
_PARTS = re.compile(r"(https?)://([^/?#\s]+)([^?#]*)(?:\?([^#]*))?(#.*)?$", re.I | re.S)
_WORDS_ALONE = re.compile(r"[A-Za-z/]*")
"""A path without anything that stories' paths have."""

_BARE_SLUG = re.compile(r"/[A-Za-z]{3,}[\w%.~-]*/?")
"""The path of a slug right behind the host that begins with a word."""

_NO_PAGE = re.compile(r"[A-Za-z/]*(?:#.*)?$|(?:javascript|mailto|tel|whatsapp|sms):", re.I | re.S)
"""A place of the page itself, a word without any number, or what is no page of the web."""

_AMP = "/amp"
_OTHER_FILES = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|pdf|xml|rss|mp[34]|m3u8|zip|css|js|ics|docx?|xlsx?|apk)$", re.I)
_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?:[/_-](?:0?[1-9]|1[0-2])(?:[/_-]?(?:[0-2]?\d|3[01]))?"
    r"|(?:0[1-9]|1[0-2])(?:[/_-]?(?:[0-2]\d|3[01]))?)(?!\d)"
    r"|(?<!\d)\d\d_[a-z]{4,10}_\d\d(?!\d)"
)
"""A month, and a day, of a single figure stands apart: without a stroke it is but the middle of a story's number."""
_LONG_NUMBER = re.compile(r"\d{5,}")
_KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16,}")
_DIGIT = re.compile(r"\d")
_SLUG_WORD = re.compile(r"[^\W\d_][^-_+.,~]+")
_BETWEEN_WORDS = re.compile(r"[-_+.,~]+")
_PARAMETER_ID = re.compile(
    r"(?:^|&)(?:\w{0,20}(?:id|no|num|idx|seq|key|code|sn|article|story|art|news)|p|n|a)=[A-Za-z_-]{0,6}\d{2,}", re.I
)
_EXTENSION = re.compile(r"\.(?:s?html?|php|aspx?|jsp|do|cms|ece|amp)$", re.I)
_BEARS_SOMETHING = re.compile(r"[\d%_-]|[^\x00-\x7f]|\.s?html?$")
_COMPACT_DAY = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:(?:[0-2]\d|3[01])\d{0,6})?")
_KEY_CAPITALS = 3
"""Capitals of a key at random; digits of one in capitals alone."""

_KEY_LENGTH = 16
_SHORT_KEY = 10
_CHANGES = re.compile(r"[a-z](?=\d)|\d(?=[a-z])")
_KEY_CHANGES = 4
"""Letters of a short key, and changes between letters and figures in it, as words have none."""


_NUMBER = re.compile(r"\d+")


def shape_of(path: str, query: str) -> str | None:
    """What an address has in common with its neighbours in the same archive: its path with the numbers left out.

    None where it has no number to be told from its neighbours by.

    >>> shape_of("/article-17.html", ""), shape_of("/", "p=17"), shape_of("/about", "")
    ('/article-#.html', '/?p=#', None)
    """
    shape = _NUMBER.sub("#", f"{path}?{query}" if query else path)
    return shape if "#" in shape else None


class Traits(NamedTuple):
    """What an address shows of itself."""

    date: bool
    number: int
    """Digits of the story's number, or letters of its key; 0 without either."""

    words: int
    """Words of the longer of the slug and, before a bare number, the segment above it."""

    parameter: bool
    """Whether the query numbers a story."""

    segments: tuple[str, ...]
    """Path segments in lower case, without extension."""

    story: bool = False
    """Whether a word that stands before stories is above the slug."""

    hub: bool = False
    """Whether a segment stands before something other than stories."""

    media: bool = False
    """Whether a segment stands before films and the like."""


class Folder(NamedTuple):
    """What the segments above a slug show; many addresses of a page share them."""

    segments: tuple[str, ...]
    date: bool
    number: int
    words: int
    story: bool
    hub: bool
    media: bool


@lru_cache(maxsize=8192)
def folder_of(path: str) -> Folder:
    """The traits of a path without its slug."""
    raw = [segment for segment in path.split("/") if segment]
    segments = tuple([segment.lower() for segment in raw])
    return Folder(
        segments=segments,
        date=_DATE.search(path) is not None,
        number=max(map(len, _LONG_NUMBER.findall(raw[-1])), default=0) if raw else 0,
        words=max(map(words_in, raw[-2:]), default=0),
        story=not STORY_WORDS.isdisjoint(segments),
        hub=not HUB_WORDS.isdisjoint(segments),
        media=not MEDIA_WORDS.isdisjoint(segments),
    )


def traits_of(path: str, query: str) -> Traits:
    """The traits of an address.

    >>> traits_of("/2024/05/01/council-votes-on-bridge-123456.html", "").words
    4
    """
    above, _, slug = _story_path(path).rpartition("/")
    folder = folder_of(above)
    parameter = bool(query) and _PARAMETER_ID.search(query) is not None
    if not slug:
        return Traits(False, 0, 0, parameter, ())
    if "." in slug:
        slug = _EXTENSION.sub("", slug)
    words = words_in(slug)
    has_digits = _DIGIT.search(slug) is not None
    lowered = slug.lower()
    return Traits(  # in their order: names would cost as much as all the rest
        folder.date or (has_digits and _DATE.search(path) is not None),
        _number_in(slug, folder, has_digits),
        max(words, folder.words) if words < 3 and has_digits else words,
        parameter,
        (*folder.segments, lowered),
        folder.story,
        folder.hub or lowered in HUB_WORDS,
        folder.media or lowered in MEDIA_WORDS,
    )


def _story_path(path: str) -> str:
    """A path without the ending that names the story's rendering for telephones.

    >>> _story_path("/new-harbour/amp/"), _story_path("/new-harbour/")
    ('/new-harbour', '/new-harbour')
    """
    return path.rstrip("/").removesuffix(_AMP)


def _number_in(slug: str, folder: Folder, has_digits: bool) -> int:
    """Length of the number or key that names a story at the end of a path."""
    if has_digits:
        numbers = _LONG_NUMBER.findall(slug)
        if numbers:
            return max(map(len, numbers))
    if folder.number:
        return folder.number
    if _is_key(slug):
        return len(slug)
    if not has_digits or not slug.isdigit():
        return 0
    stands_right = bool(folder.segments) and folder.segments[-1] in STORY_WORDS
    return len(slug) if len(slug) > 3 or stands_right else 0


def _is_key(slug: str) -> bool:
    """Whether a slug holds a key of letters and digits at random."""
    if len(slug) < _KEY_LENGTH:
        return len(slug) >= _SHORT_KEY and slug.isalnum() and len(_CHANGES.findall(slug)) >= _KEY_CHANGES
    if _KEY.search(slug):
        return True
    if slug.islower():
        return False
    if slug.isupper():
        return slug.isalnum() and sum(map(str.isdigit, slug)) >= _KEY_CAPITALS
    return sum(character.isupper() for character in slug) >= _KEY_CAPITALS


def words_in(segment: str) -> int:
    """Number of words in a slug; in a script without spaces its length counts.

    >>> words_in("council-votes-on-bridge-2024"), words_in("%E9%95%B7%E3%81%84%E8%A6%8B%E5%87%BA%E3%81%97")
    (4, 1)
    """
    if "%" in segment:
        segment = unquote(segment, errors="replace")
    words = len(_SLUG_WORD.findall(segment))
    if segment.isascii():
        return words
    letters = sum(character.isalpha() for character in segment)
    signs_of_words = sum(character > EAST_ASIAN for character in segment)
    return max(words, letters // 4, signs_of_words // 3)


def signs(traits: Traits) -> float:
    """Weight of the signs that an address names a story.

    >>> signs(traits_of("/news/2024/05/01/council-votes-on-new-bridge", "")) >= STORY
    True
    >>> signs(traits_of("/tag/council", "")) < MAYBE
    True
    """
    weight = 1.5 if traits.parameter else 0.0
    if not traits.segments:
        return weight
    words = traits.words
    weight += 2.0 if words >= 5 else 0.5 * (words - 1) if words > 1 else 0.0
    if traits.date:
        weight += 1.5
    if traits.number:
        weight += 1.5
    if traits.story:
        weight += 0.5
    if traits.hub:
        weight -= 2.5
    if traits.media:
        weight -= 2.0
    if words <= 6 and not traits.date and not traits.number and _is_service(traits.segments[-1]):
        weight -= 1.5
    return weight


def _is_service(slug: str) -> bool:
    """Whether a slug without any number is called like a page of the site's own, such as its terms."""
    return not _DIGIT.search(slug) and not SERVICE_WORDS.isdisjoint(_BETWEEN_WORDS.split(slug))


class Address(NamedTuple):
    """One address of a page, judged."""

    url: str
    """Absolute, as the page gives it."""

    key: str
    """What the story's addresses on this page have in common."""

    weight: float
    """Weight of the signs that it is a story; ``STORY`` or more for a story."""

    same_site: bool
    """Whether it lies on the page's registrable domain."""

    paid: bool = False
    """Whether the address itself says that it is paid for."""

    is_self: bool = False
    """Whether it is the page itself."""

    shape: str | None = None
    """What it has in common with its neighbours, see :func:`shape_of`; None on another site."""


class Judge:
    """Judges the addresses of one page."""

    def __init__(self, page_url: str, base_url: str) -> None:
        self.page_url = page_url
        self.base_url = base_url
        self._known: dict[str, Address | None] = {}
        own = _PARTS.match(page_url)
        netloc, self.own_path, query = (own[2], own[3], own[4] or "") if own else ("", "", "")
        self._own_netloc = netloc
        base = _PARTS.match(base_url)
        self._origin = f"{base[1]}://{base[2]}" if base else ""
        self._netloc = base[2] if base else ""
        self.site = registrable_domain(page_url)
        self.own_traits = traits_of(self.own_path, query)
        self.own_is_story = signs(self.own_traits) >= MAYBE
        self.own_shape = shape_of(self.own_path, query) if signs(self.own_traits) >= UNLIKELY else None
        segments = self.own_traits.segments
        self.own_word = segments[0] if len(segments) > 1 and segments[0] in STORY_WORDS else None
        self.own_key = self._key(netloc, self.own_path, query, self.own_traits)
        self.has_bare_slugs = len(segments) == 1 and not query and _BARE_SLUG.fullmatch(self.own_path) is not None
        """Whether the page's own slug stands right behind its host, as those of the site's stories may."""

    @cached_property
    def own_number(self) -> str | None:
        """The number of the page's story, as its address gives it."""
        numbers = [number for number in _LONG_NUMBER.findall(self.own_path) if not _COMPACT_DAY.fullmatch(number)]
        return numbers[-1] if numbers else None

    def judge(self, href: str) -> Address | None:
        """The address behind an ``href``; None where it is no page or surely no story's."""
        if href in self._known:
            return self._known[href]
        address = self._known[href] = self._judge(href.strip())
        return address

    def bare(self, href: str, *, is_headed: bool) -> Address | None:
        """The address behind an ``href`` that is but one word behind the page's host, where stories may be called so.

        One under a headline (``is_headed``) is of the family of all slugs there; None for any other address, and for
        words that name no story.
        """
        parts = self._parts_of(href.strip()) if 1 < len(href) <= MAX_LENGTH else None
        if parts is None or parts[1] != self._own_netloc or parts[3] or not _BARE_SLUG.fullmatch(parts[2]):
            return None
        url, netloc, path, query, fragment = parts
        traits = traits_of(path, query)
        if traits.hub or traits.media or not NAMES_OF_NO_STORY.isdisjoint(_BETWEEN_WORDS.split(traits.segments[-1])):
            return None
        key = self._key(netloc, path, query, traits)
        if key == self.own_key:
            return None if fragment else Address(url, key, STORY, True, is_self=True)
        return Address(url, key, UNLIKELY, True, shape=f"{key.rpartition('/')[0]}/*" if is_headed else None)

    def accept(self, href: str) -> Address | None:
        """The address behind an ``href`` that is said to be a story's; None where it is no page of another address."""
        href = href.strip()
        parts = self._parts_of(href) if 0 < len(href) <= MAX_LENGTH else None
        if parts is None:
            return None
        url, netloc, path, query, _ = parts
        key = self._key(netloc, path, query, traits_of(path, query))
        return None if key == self.own_key else Address(url, key, MAYBE, self._is_same_site(netloc))

    def _judge(self, href: str) -> Address | None:
        parts = self._parts_of(href) if 0 < len(href) <= MAX_LENGTH else None
        if parts is None:
            return None
        url, netloc, path, query, fragment = parts
        if not query and _WORDS_ALONE.fullmatch(path):
            return None
        same_site = self._is_same_site(netloc)
        if not same_site and _is_among(netloc, PAID_HOSTS):
            return Address(url, article_identity(url), MAYBE, False, paid=True)
        if not (query or _BEARS_SOMETHING.search(path)) or (not same_site and _is_among(netloc, ELSEWHERE)):
            return None
        address = self._weigh(url, netloc, path, query, same_site)
        return None if address is None or (address.is_self and fragment) else address

    def _is_same_site(self, netloc: str) -> bool:
        """Whether a host lies on the page's registrable domain."""
        if netloc == self._own_netloc:
            return True
        host = _host_in(netloc)
        return host == self.site or host.endswith(f".{self.site}")

    def _parts_of(self, href: str) -> tuple[str, str, str, str, str] | None:
        """Absolute address, host and port, path, query and fragment of an ``href``; None where it is no web page's."""
        if href[0] == "/" and href[1:2] != "/" and self._origin and "/." not in href:
            before, _, fragment = href.partition("#")
            path, _, query = before.partition("?")
            return self._origin + href, self._netloc, path, query, fragment
        url = href if href.startswith(("https://", "http://")) else self._joined(href)
        found = _PARTS.match(url) if url else None
        return (found[0], found[2], found[3], found[4] or "", found[5] or "") if found else None

    def _joined(self, href: str) -> str | None:
        """A relative address made absolute; None where it leads nowhere that tells something."""
        try:
            return None if _NO_PAGE.match(href) else urljoin(self.base_url, href)
        except ValueError:
            return None

    def _weigh(self, url: str, netloc: str, path: str, query: str, same_site: bool) -> Address | None:
        traits = traits_of(path, query)
        weight = signs(traits) + (self._likeness(traits) if same_site else -0.5)
        if netloc.partition(".")[0] in MEDIA_HOSTS:
            weight -= 2.0
        if weight < UNLIKELY or ("." in path and _OTHER_FILES.search(path)):
            return None
        key = self._key(netloc, path, query, traits)
        if key == self.own_key:
            return Address(url, key, STORY, same_site, is_self=True)
        if same_site and self._is_about_own_story(path, query, traits):
            return None
        in_doubt = same_site and (weight < STORY or not self.own_is_story)
        shape = shape_of(path, query) if in_doubt else None
        if shape is not None and shape == self.own_shape:
            weight += SAME_SHAPE
        return Address(url, key, weight, same_site, paid=_is_paid(url), shape=shape)

    def _is_about_own_story(self, path: str, query: str, traits: Traits) -> bool:
        """Whether an address is the section above the page's story, or the story in another language or form."""
        if not traits.parameter and self.own_path.startswith(path.rstrip("/") + "/"):
            return not query or not (self.own_path.strip("/") == "" or shape_of(path, query) == self.own_shape)
        if self.own_number is None or self.own_number not in path:
            return False
        # A number of another story before it: what the addresses share is the author or the section.
        before = _LONG_NUMBER.findall(path.partition(self.own_number)[0])
        return all(number in self.own_path or _COMPACT_DAY.fullmatch(number) for number in before)

    def _key(self, netloc: str, path: str, query: str, traits: Traits) -> str:
        """What a story's addresses on this page have in common; the query only where the path does not name it."""
        if query and signs(traits) - 1.5 * traits.parameter < STORY:
            return article_identity(f"http://{netloc}{path}?{query}")
        return netloc.lower().removeprefix("www.") + _story_path(path)

    def _likeness(self, traits: Traits) -> float:
        """How far the traits are those of the page's own address, which is a story's."""
        own = self.own_traits
        if not self.own_is_story:
            return 0.0
        weight = 0.25 if len(own.segments) == len(traits.segments) else 0.0
        if own.date:
            weight += 0.5 if traits.date else -0.5
        if own.parameter:
            weight += 0.5 if traits.parameter else -0.5
        if own.number:
            weight += 0.5 if abs(own.number - traits.number) <= NUMBER_SPREAD else -0.5
        if self.own_word is not None and traits.segments[:1] == (self.own_word,):
            weight += 1.0
        return weight


@lru_cache(maxsize=4096)
def _host_in(netloc: str) -> str:
    return netloc.rpartition("@")[2].partition(":")[0].lower()


@lru_cache(maxsize=8192)
def _is_among(netloc: str, sites: frozenset[str]) -> bool:
    """Whether a host lies on one of the sites."""
    host = _host_in(netloc)
    while host:
        if host in sites:
            return True
        host = host.partition(".")[2]
    return False


def _is_paid(url: str) -> bool:
    lowered = url.lower()
    for stem in PAID_STEMS:
        if stem in lowered:
            return _PAID.search(lowered) is not None
    return False
