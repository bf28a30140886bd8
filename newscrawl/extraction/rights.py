"""What a publisher reserves: directives to robots, and the mining of text and data."""

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

OUR_NAME = "newscrawl"
WITH_A_VALUE = frozenset({"unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"})
"""Directives that are written with a colon, as the name of a robot is."""
STANDS_FOR = {"none": frozenset({"none", "noindex", "nofollow"})}
MAX_TDM_CHARS, MAX_TDM_RULES = 500_000, 1000


def directives(texts: Iterable[str], name: str = OUR_NAME) -> frozenset[str]:
    """The words of ``meta robots`` and ``X-Robots-Tag`` that are meant for every robot or for the one of this name.

    >>> sorted(directives(["index, NoArchive", "otherbot: noindex, nofollow", "newscrawl: noai"]))
    ['index', 'noai', 'noarchive']
    >>> sorted(directives(["none"]))
    ['nofollow', 'noindex', 'none']
    """
    found: set[str] = set()
    for text in texts:
        addressee = ""
        for part in text[:10_000].lower().split(","):
            before, colon, after = part.partition(":")
            if colon and before.strip() not in WITH_A_VALUE:
                addressee, part = before.strip(), after
            if addressee in ("", name):
                found.update(part.split())
    return frozenset(found.union(*(STANDS_FOR.get(word, ()) for word in found)))


def tdm_reserved(file: str, url: str) -> bool | None:
    """What a site's ``tdmrep.json`` says of an address by the longest location that fits it; null: nothing.

    A location is a path as in robots.txt, with ``*`` for anything and ``$`` for the end.

    >>> file = '[{"location": "/", "tdm-reservation": 1}, {"location": "/press/*", "tdm-reservation": 0}]'
    >>> tdm_reserved(file, "https://a.test/news/1"), tdm_reserved(file, "https://a.test/press/1")
    (True, False)
    >>> tdm_reserved("no json", "https://a.test/") is None
    True
    """
    path = path_of(url)
    fitting = [(len(location), value) for location, value in tdm_rules(file) if fits(location, path)]
    return max(fitting)[1] == 1 if fitting else None


def path_of(url: str) -> str:
    """Path and query of an address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "/"
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def tdm_rules(file: str) -> list[tuple[str, int]]:
    """Location and value of each rule that can be read."""
    try:
        data: Any = json.loads(file[:MAX_TDM_CHARS])
    except (ValueError, RecursionError):
        return []
    entries = data[:MAX_TDM_RULES] if isinstance(data, list) else [data]
    rules = [(entry.get("location"), entry.get("tdm-reservation")) for entry in entries if isinstance(entry, dict)]
    return [(location, int(value)) for location, value in rules if isinstance(location, str) and value in (0, 1)]


def fits(location: str, path: str) -> bool:
    """Whether a path is one of those that the location names.

    >>> fits("/a*c$", "/abc"), fits("/a*c$", "/abcd"), fits("/a", "/abc")
    (True, False, True)
    """
    first, *rest = location.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    last = rest.pop() if rest and location.endswith("$") else None
    for piece in rest:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= at
    return at == len(path) or not location.endswith("$")
