"""Pages that stand between us and the page: challenges, captchas, walls of consent. They are recognised, not fought.

``challenges.toml`` has the signs. A sign may also stand in an ordinary page, as a captcha beside a comment form or as a
report about one, so it counts only where the page shows next to nothing else.
"""

import re
import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import NamedTuple
from urllib.parse import urljoin

from scrapy.http import Response, TextResponse

from newscrawl.extraction.encoding import decode
from newscrawl.middlewares import header_text


class Header(NamedTuple):
    """A header that only challenges have."""

    name: str
    value: str
    """How its value begins, in small letters."""
    says: str
    """What a person is told."""


Search = Callable[[str], object]
"""Looks for something in a text; what it gives is true where it is there."""


class Sign(NamedTuple):
    """How a kind of page gives itself away."""

    says: str
    """What a person is told."""
    searches: tuple[Search, ...]
    """Over the page in small letters, markup included. One by one: most are fixed letters, which are found fast."""
    most_text: int
    """Bytes of visible text above which the page is taken for an ordinary one."""
    most_bytes: int
    """The same for the page as a whole."""
    weak: bool
    """Whether an article or a list of links with the sign is what it seems to be."""


MEASURED_BYTES, SEARCHED_BYTES = 1_000_000, 100_000
"""So much of a page is looked at for how much it shows, and so much of one that shows little for signs."""
PLAIN = re.compile(r"(?:[^][\\.^$*+?{}|()]|\\[.?])+")
"""A pattern that stands for its own letters."""
DATA = tomllib.loads(files("newscrawl.middlewares").joinpath("challenges.toml").read_text("utf-8"))


def sign(
    says: str, patterns: list[str], most_text: int, most_bytes: int = MEASURED_BYTES, *, weak: bool = False
) -> Sign:
    """A sign that is any of the patterns."""
    return Sign(says, tuple(map(search_for, patterns)), most_text, most_bytes, weak)


def search_for(pattern: str) -> Search:
    """The quickest way to look for a pattern: most are plain letters.

    >>> search_for(r"wait\\.a\\.test")("https://wait.a.test/"), bool(search_for("moments?")("a moment"))
    (True, True)
    """
    if not PLAIN.fullmatch(pattern):
        return re.compile(pattern).search
    letters = pattern.replace("\\", "")
    return lambda text: letters in text


HEADERS = tuple(Header(**entry) for entry in DATA["headers"])
SIGNS = tuple(sign(**entry) for entry in DATA["signs"])
MOST_TEXT = max(known.most_text for known in SIGNS)
WALL_ADDRESS = re.compile(
    r"https?://(?:consent|guce|captcha|validate|challenge)\.|https?://[^/?#]{1,255}/(?:captcha|consent|cookiewall)\b",
    re.I,
)
"""Where those are redirected to from whom a site wants something first."""

ARTICLE = re.compile(r"<article\b|property=.?(?:og:type.{1,20}\barticle|article:published_time)|\"datepublished\"")
"""What a page says of itself that is an article, however short."""
LINK = re.compile(r"<a\s")
MOST_LINKS = 15
"""A page with more links leads somewhere by itself."""

PIECE = re.compile(rb"[^<]+")
TAG_NAME = re.compile(rb"/?[a-z0-9]{0,20}")
UNSEEN = frozenset({b"script", b"style", b"noscript", b"svg", b"template"})
UNSEEN_OR_TEXT = re.compile(rb"<(%b)\b|>([^<]{8,})" % b"|".join(sorted(UNSEEN)))


def challenge(response: Response) -> str | None:
    """What kind of hindrance a page is, in words for a person; null for an ordinary page."""
    for header in HEADERS:
        value = header_text(response, header.name)
        if value is not None and value.lower().startswith(header.value):
            return header.says
    if 300 <= response.status < 400:
        return "a redirect to a captcha or a wall of consent" if WALL_ADDRESS.match(redirect_target(response)) else None
    if not isinstance(response, TextResponse):
        return None
    body = response.body
    measured = body[:MEASURED_BYTES].lower()
    if clearly_shows(measured, MOST_TEXT) or shown_bytes(measured, MOST_TEXT) > MOST_TEXT:
        return None
    return found_in(decode(body[:SEARCHED_BYTES], header_text(response, "Content-Type")).text.lower(), len(body))


def found_in(text: str, page_bytes: int) -> str | None:
    """The first sign in a page that shows little, given in small letters with the length of the page."""
    size = shown_bytes(text.encode("utf-8", "replace"), MOST_TEXT)
    ordinary = bool(ARTICLE.search(text)) or len(LINK.findall(text)) > MOST_LINKS
    for known in SIGNS:
        counts = size <= known.most_text and page_bytes <= known.most_bytes and not (known.weak and ordinary)
        if counts and any(search(text) for search in known.searches):
            return known.says
    return None


def redirect_target(response: Response) -> str:
    """Where an answer redirects to; empty where that is no address."""
    try:
        return urljoin(response.url, (response.headers.get("Location") or b"").decode("latin-1").strip())
    except ValueError:
        return ""


def clearly_shows(body: bytes, most: int) -> bool:
    """Whether a page (in small letters) shows more than so many bytes already in texts that are not very short.

    Quicker than :func:`shown_bytes`, as it stops at nothing else; most ordinary pages are told by it.

    >>> clearly_shows(b"<p>just a moment, please</p><script>x = 1</script>", 10)
    True
    """
    shown = at = 0
    while found := UNSEEN_OR_TEXT.search(body, at):
        at = found.end()
        if found[1]:
            at = body.find(b"</" + found[1], at)
            if at < 0:
                return False
        else:
            shown += len(found[2].strip())
            if shown > most:
                return True
    return False


def shown_bytes(body: bytes, most: int) -> int:
    """How many bytes of text a page (in small letters) shows a reader, roughly; counted to ``most`` and no further.

    >>> shown_bytes(b"<p>just a <b>moment</b></p><script>x = 1</script>", 100)
    12
    """
    shown = 0
    inside = b""
    for piece in PIECE.finditer(body):
        tag, _, text = piece[0].partition(b">")
        found = TAG_NAME.match(tag)
        name = found[0] if found else b""
        if inside and name == b"/" + inside:
            inside = b""
        elif not inside and name in UNSEEN:
            inside = name
        if not inside:
            shown += len(text.strip())
            if shown > most:
                break
    return shown
