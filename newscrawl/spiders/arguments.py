"""The arguments of every news spider, checked before the first request."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from newscrawl.items import KINDS
from newscrawl.normalise.urls import registrable_domain

FOLLOWED_KINDS = tuple(kind for kind in KINDS if kind != "sponsored")
"""Sponsored links are recorded and never followed."""
DEFAULT_DEPTH = 2


class ArgumentError(ValueError):
    """A spider argument is wrong; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class Arguments:
    """What a news spider was asked to do."""

    start_urls: tuple[str, ...]
    sites: tuple[str, ...]
    """Registrable domains of the start pages: only their pages are fetched."""
    follow: frozenset[str]
    depth: int
    max_pages: int | None
    max_seconds: float | None
    reextract: bool = False
    """Whether articles that another extraction made are fetched and written again."""


def parse_arguments(
    *,
    start_urls: list[str],
    url: str | None = None,
    urls_file: str | None = None,
    follow: str | None = None,
    depth: str | int | None = None,
    max_pages: str | int | None = None,
    max_minutes: str | float | None = None,
    reextract: str | bool | None = None,
    **unknown: object,
) -> Arguments:
    """Read a spider's arguments as they come from ``-a``.

    ``start_urls`` are the spider's own, used where none is given.

    Raises :class:`ArgumentError`.
    """
    if unknown:
        known = "url, urls_file, follow, depth, max_pages, max_minutes, reextract"
        raise ArgumentError(f"There is no spider argument {sorted(unknown)[0]!r}: use one of {known}.")
    addresses = split_urls(url) + read_urls_file(urls_file) or list(start_urls)
    if not addresses:
        raise ArgumentError(
            "There is no start page: give one with -a url=https://... or a list with -a urls_file=FILE."
        )
    starts = tuple(dict.fromkeys(check_url(address) for address in addresses))
    minutes = positive("max_minutes", max_minutes, float)
    return Arguments(
        start_urls=starts,
        sites=tuple(dict.fromkeys(map(registrable_domain, starts))),
        follow=parse_follow(follow),
        depth=parse_depth(depth),
        max_pages=None if (pages := positive("max_pages", max_pages, int)) is None else int(pages),
        max_seconds=None if minutes is None else minutes * 60,
        reextract=parse_switch("reextract", reextract),
    )


def split_urls(value: str | None) -> list[str]:
    """Addresses apart by commas; a comma belongs to an address unless another address follows it.

    >>> split_urls("https://a.test/1,2.html,https://b.test/")
    ['https://a.test/1,2.html', 'https://b.test/']
    """
    parts: list[str] = []
    for piece in (value or "").split(","):
        if parts and "://" not in piece:
            parts[-1] += f",{piece}"
        else:
            parts.append(piece)
    return [part.strip() for part in parts if part.strip()]


def read_urls_file(path: str | None) -> list[str]:
    """The addresses of a file, one a line, without blank lines and ``#`` comments."""
    if not path:
        return []
    try:
        lines = Path(path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ArgumentError(f"The urls_file {path!r} cannot be read ({error}): give a UTF-8 text file.") from error
    addresses = [line.strip() for line in lines]
    addresses = [address for address in addresses if address and not address.startswith("#")]
    if not addresses:
        raise ArgumentError(f"The urls_file {path!r} holds no address: write one a line.")
    return addresses


def check_url(address: str) -> str:
    """The address, if it can be crawled."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable or any(character.isspace() for character in address):
        raise ArgumentError(f"{address!r} is no address to start from: write it in full, as https://example.com/news.")
    return address


def parse_follow(value: str | None) -> frozenset[str]:
    """Kinds of link to follow; all editorial ones by default, none where the argument is empty."""
    if value is None:
        return frozenset(FOLLOWED_KINDS)
    kinds = [kind.strip() for kind in value.split(",") if kind.strip()]
    for kind in kinds:
        if kind not in FOLLOWED_KINDS:
            raise ArgumentError(f"follow={value!r} names no kind {kind!r}: use {', '.join(FOLLOWED_KINDS)}.")
    return frozenset(kinds)


def parse_depth(value: str | int | None) -> int:
    """Links between a start page and the last page that is fetched; 0 fetches the start pages alone."""
    try:
        depth = DEFAULT_DEPTH if value is None else int(value)
    except ValueError:
        depth = -1
    if depth < 0:
        raise ArgumentError(f"depth={value!r} is no whole number from 0 up.")
    return depth


def parse_switch(name: str, value: str | bool | None) -> bool:
    """Yes or no, and no where the argument is not given."""
    words = {"none": False, "true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    switch = words.get(str(value).lower())
    if switch is None:
        raise ArgumentError(f"{name}={value!r} is neither true nor false.")
    return switch


def positive(name: str, value: str | float | None, kind: type[int] | type[float]) -> float | None:
    """A number above zero, or null where the argument is not given."""
    if value is None:
        return None
    try:
        number = kind(value)
    except ValueError:
        number = 0
    if not 0 < number < float("inf"):
        raise ArgumentError(f"{name}={value!r} is no {'whole ' if kind is int else ''}number above 0.")
    return number
