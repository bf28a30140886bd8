"""Addresses: the identity of a story, the site of a page, and which canonical address to believe.

The identity is what two addresses of one story have in common. It is made by dropping, part by part, what does not
name the story; the tables below say what that is.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from urllib.parse import SplitResult, quote, urljoin, urlsplit

import idna
import tldextract

MAX_LENGTH = 4096
"""Longest address that is looked into; a longer one is its own identity."""

DEFAULT_PORTS = {"http": 80, "https": 443}

_words = {
    name: frozenset(words.split())
    for name, words in tomllib.loads(
        files(__package__).joinpath("url_parameters.toml").read_text(encoding="utf-8")
    ).items()
}
_tracking_prefixes = tuple(_words["tracking_prefixes"])

SESSION_KEY_LENGTH = 16
"""Length of a value from which on it is a session's key."""

_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE = "/%:@!$&'()*+,;=-._~"
_QUERY_SAFE = "/%:@!$'()*+,;=-._~?[]"
_SESSION_SEGMENT = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;?]*|/\([A-Z]\([a-z0-9]{16,40}\)\)(?=/)", re.I)
_AMP_CACHE_PATH = re.compile(r"^/(?:amp/|[cvi]/)(?:s/)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(/.*)?$", re.I)
_AMP_SUFFIX = re.compile(r"(?:[._-](?i:amp)|(?<=[a-z])Amp)(?=(?:\.s?html?)?$)")
_FIRST_PAGE = re.compile(r"0{0,8}1")
_LONG_NUMBER = re.compile(r"\d{5,}")
_COMPACT_DAY = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$")
_WORD = re.compile(r"[^\W\d_]{3,}")

_suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)


def article_identity(url: str, canonical: str | None = None) -> str:
    """The address of a story without anything that does not name the story.

    Scheme, ``www.``, mobile and AMP forms, default port, fragment, tracking and session parameters, print views and
    the trailing slash go; parameters are sorted; the host is in lower case ASCII. ``canonical``, the address the page
    itself calls canonical, is preferred where it is believable. An address that cannot be read is its own identity.

    >>> article_identity("https://www.example.com/news/123/?utm_source=x#comments")
    'example.com/news/123'
    >>> article_identity("http://m.example.com/view.php?no=7&amp=1&id=3")
    'example.com/view.php?id=3&no=7'
    >>> article_identity("https://example.com/amp/story-1?ref=top", "https://example.com/story-1")
    'example.com/story-1'
    """
    if canonical:
        url = believable_canonical(url, canonical) or url
    return _identity(url)


@lru_cache(maxsize=16384)
def _identity(url: str) -> str:
    url = url.strip()
    parts = _split(url)
    if parts is None or not parts.hostname:
        return url
    host, path = _without_amp_cache(parts.hostname, parts.path)
    clean = _clean_path(path)
    query = _clean_query(parts.query, of_script=_shows_any_story(clean))
    identity = _site_host(host) + _port(parts) + clean
    return f"{identity}?{query}" if query else identity


def article_id(identity: str) -> str:
    """The id of an article: 32 hex digits, a hash of its identity.

    >>> len(article_id("example.com/news/123"))
    32
    """
    return hashlib.blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def registrable_domain(url: str) -> str:
    """The site of an address: its registrable domain by the public suffix list, which comes bundled.

    Addresses and ``localhost`` have no such domain: there it is the host, with ``_port`` unless the port is the
    scheme's own. The empty string stands for an address without a host.

    >>> registrable_domain("https://news.example.co.jp/a/1")
    'example.co.jp'
    >>> registrable_domain("http://127.0.0.1:8080/a/1")
    '127.0.0.1_8080'
    """
    parts = _split(url.strip())
    if parts is None or not parts.hostname:
        return ""
    host = _ascii_host(parts.hostname)
    if _is_address(host):
        return host.replace(":", "-") + _port(parts).replace(":", "_")
    return _registrable(host)


def believable_canonical(url: str, canonical: str) -> str | None:
    """``canonical`` made absolute, or None where it cannot be the address of the page at ``url``.

    It is not believed where it leads to another site, to the front page, or, as far as the addresses tell, to another
    story or to the section above it.

    >>> believable_canonical("https://m.example.com/news/123456", "https://www.example.com/news/123456")
    'https://www.example.com/news/123456'
    >>> believable_canonical("https://example.com/news/123456", "https://example.com/") is None
    True
    """
    try:
        absolute = urljoin(url, canonical.strip())
    except ValueError:
        return None
    here, there = _split(url), _split(absolute)
    if here is None or there is None or there.scheme not in DEFAULT_PORTS or not there.hostname:
        return None
    if registrable_domain(absolute) != registrable_domain(url):
        return None
    mine, theirs = _identity(url), _identity(absolute)
    if mine == theirs:
        return absolute
    if _is_front_page(there) or _is_another_story(mine, theirs):
        return None
    return absolute


def _split(url: str) -> SplitResult | None:
    if len(url) > MAX_LENGTH:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts


def _ascii_host(host: str) -> str:
    host = host.rstrip(".").lower()
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        return host


@lru_cache(maxsize=4096)
def _registrable(host: str) -> str:
    """The registrable domain of an ASCII host; the last two labels where the list does not know the suffix."""
    result = _suffixes(host)
    if result.suffix:
        return f"{result.domain}.{result.suffix}" if result.domain else host
    return ".".join(host.split(".")[-2:])


def _is_address(host: str) -> bool:
    return host == "localhost" or ":" in host or host.replace(".", "").isdigit()


@lru_cache(maxsize=4096)
def _site_host(host: str) -> str:
    """The host without first labels that only name a rendering."""
    host = _ascii_host(host)
    if _is_address(host):
        return host
    site = _registrable(host)
    label, _, rest = host.partition(".")
    while label in _words["device_labels"] and host != site and rest:
        host = rest
        label, _, rest = host.partition(".")
    return host


def _port(parts: SplitResult) -> str:
    try:
        port = parts.port
    except ValueError:
        return ""
    return "" if port is None or port == DEFAULT_PORTS.get(parts.scheme) else f":{port}"


def _without_amp_cache(host: str, path: str) -> tuple[str, str]:
    """Host and path of the story behind an AMP cache's address."""
    if host.endswith(".ampproject.org") or (path.startswith("/amp/s/") and ".google." in f".{host}"):
        found = _AMP_CACHE_PATH.match(path)
        if found:
            return found[1], found[2] or "/"
    return host, path


def _normal_escapes(text: str, safe: str) -> str:
    """Percent escapes in one spelling: unreserved characters plain, the rest escaped in capitals."""
    if text.isascii() and "%" not in text and " " not in text:
        return text

    def spell(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in _UNRESERVED else match[0].upper()

    return quote(_PERCENT.sub(spell, text), safe=safe, errors="replace")


def _clean_path(path: str) -> str:
    special = ";" in path or "(" in path
    path = _normal_escapes(_SESSION_SEGMENT.sub("", path) if special else path, _PATH_SAFE)
    segments = _without_dots(segment for segment in path.split("/") if segment)
    if segments and segments[-1].lower() in _words["index_files"]:
        segments.pop()
    while len(segments) > 1 and segments[-1].lower() in _words["device_segments"]:
        segments.pop()
    while len(segments) > 1 and _names_a_rendering(segments[0].lower()):
        segments.pop(0)
    inner = [segment for segment in segments[1:-1] if segment.lower() not in _words["inner_segments"]]
    last = [_AMP_SUFFIX.sub("", segments[-1])] if segments else []
    return "".join(f"/{segment}" for segment in [*segments[:-1][:1], *inner, *last])


def _without_dots(segments: Iterable[str]) -> list[str]:
    """The segments of a path with ``.`` and ``..`` taken at their word."""
    kept: list[str] = []
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    return kept


def _names_a_rendering(segment: str) -> bool:
    """Whether the first segment of a path, of several, names a rendering of the rest."""
    return segment in _words["device_segments"] or segment in _words["mobile_segments"]


def _shows_any_story(path: str) -> bool:
    """Whether a clean path names no story but a script to which the query does.

    >>> _shows_any_story("/news/read.php"), _shows_any_story("/news/council-votes.html")
    (True, False)
    """
    stem, _, kind = path.rpartition("/")[2].lower().partition(".")
    return not stem or kind in _words["scripts"] or stem in _words["script_names"]


def _names_the_story(name: str, value: str, *, of_script: bool) -> bool:
    """Whether a parameter does more than say how, by whom and from where the story is read."""
    name, value = name.lower(), value.lower()
    if name in _words["tracking"] or name.startswith(_tracking_prefixes):
        return False
    if name in _words["session"]:
        return of_script and (value.isdigit() or len(value) < SESSION_KEY_LENGTH)
    if name in _words["rendering"]:
        return bool(value) and value not in _words["switches"]
    if name in _words["page_numbers"]:
        return _FIRST_PAGE.fullmatch(value) is None
    return not (name in _words["rendering_names"] and value in _words["rendering_values"])


def _clean_query(query: str, *, of_script: bool) -> str:
    """The parameters that name the story, sorted by name; their values are compared as they are spelled."""
    if not query:
        return ""
    spelled = _normal_escapes(query.replace("&amp;", "&"), _QUERY_SAFE + "&")
    pairs = (pair.partition("=") for pair in spelled.split("&") if pair)
    # A name alone may be the story's number; a name whose value was left empty says nothing.
    told = sorted((name, value) for name, sign, value in pairs if value or not sign)
    kept = [(name, value) for name, value in told if _names_the_story(name, value, of_script=of_script)]
    if of_script and not kept:
        kept = [(name, value) for name, value in told if name.lower() in _words["ambiguous"] and value.isdigit()]
    return "&".join(f"{name}={value}" for name, value in kept)


def _is_front_page(parts: SplitResult) -> bool:
    return not parts.query and parts.path.strip("/").lower() in {"", "index.html", "index.php", "index.htm", "home"}


def is_front_page(url: str) -> bool:
    """Whether an address is that of a site's front page.

    >>> is_front_page("https://example.com/index.html"), is_front_page("https://example.com/news/1")
    (True, False)
    """
    parts = _split(url.strip())
    return parts is not None and bool(parts.hostname) and _is_front_page(parts)


def _story_numbers(identity: str) -> set[str]:
    """The numbers that may name a story; those of the host and its port name none."""
    return {number for number in _LONG_NUMBER.findall(identity.partition("/")[2]) if not _COMPACT_DAY.match(number)}


def _slug_words(identity: str) -> set[str]:
    last = identity.rpartition("/")[2]
    return set(_WORD.findall(last.lower())) if last.count("-") + last.count("_") >= 2 else set()


def _is_another_story(mine: str, theirs: str) -> bool:
    """Whether two identities of one site name two stories, or the second only names a section above the first."""
    my_numbers, their_numbers = _story_numbers(mine), _story_numbers(theirs)
    my_words, their_words = _slug_words(mine), _slug_words(theirs)
    if my_numbers and their_numbers:
        return not my_numbers & their_numbers
    if my_words and their_words:
        return not my_words & their_words
    return bool(my_numbers or my_words) and not their_numbers and not their_words and "?" not in theirs
