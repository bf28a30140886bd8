"""One sample site: its stories, lists and clock, and the answer to each request. It speaks no HTTP; `server` does."""

import hashlib
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from random import Random
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from newscrawl.samplesite import content, pages, themes
from newscrawl.samplesite.faults import Order, Orders
from newscrawl.samplesite.lists import Desk
from newscrawl.samplesite.model import DateMarkup, ListedStory, Noise, Story, View

ROBOTS = "User-agent: *\nDisallow: /premium/\nDisallow: /search\n"
DISALLOWED = ("/premium/", "/search")
"""Paths that ``ROBOTS`` keeps robots from; lists lead there all the same."""

THEMES = {"ja": "semantic", "ko": "tabbed", "en": "builder"}
MOVED_FROM = "/news/20261117/40117.html"
TRACKING = frozenset({"utm_source", "utm_medium", "utm_campaign", "ref"})

_PIXEL = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


@dataclass(frozen=True)
class Reply:
    """An answer, before it is written to a connection."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    order: Order | None = None
    """What holds the answer up."""


class SampleSite:
    """A small news site that a test can move.

    ``host`` is the name it answers to behind a proxy; ``languages`` its editions; ``themes`` maps an edition to a
    theme's name; ``per_language`` limits the number of stories; ``seed`` decides which, and the order of its lists.
    ``now`` is where its clock stands, ``date_markup`` what the page of the seed story gives as date. ``validators``
    says whether it sends ETag and Last-Modified. Two sites built alike answer alike.
    """

    def __init__(
        self,
        host: str = "",
        *,
        languages: Iterable[str] = content.LANGUAGES,
        themes: Mapping[str, str] | None = None,
        seed: int = 1,
        per_language: int | None = None,
        now: datetime = content.OPENED,
        date_markup: DateMarkup = "none",
        validators: bool = True,
    ) -> None:
        self.host = host
        self.languages = tuple(languages)
        self.themes = {**THEMES, **(themes or {})}
        self.now = now
        self.validators = validators
        self.robots = ROBOTS
        self.orders = Orders()
        self.moved: dict[str, str] = {}
        """Old path and query to the new one."""
        self.withdrawn: dict[str, int] = {}
        """Path and query to the status that is answered there."""
        self.stories: dict[str, Story] = {}
        self._serial = 0
        self._added = 0
        self._versions: dict[str, tuple[str, datetime]] = {}
        self._lock = threading.RLock()
        self.desk = Desk(self.stories, seed)
        self._fill(seed, per_language, date_markup)

    def _fill(self, seed: int, per_language: int | None, date_markup: DateMarkup) -> None:
        if "ja" in self.languages:
            first = content.load_seed()
            self.stories[first.story.key] = content.dated(first.story, date_markup)
            self.desk.seed_blocks = first.blocks
        for language in self.languages:
            stories = content.load_stories(language, self.now)
            if per_language is not None and per_language < len(stories):
                chosen = set(Random(f"{seed} stories {language}").sample(range(len(stories)), per_language))
                stories = tuple(story for place, story in enumerate(stories) if place in chosen)
            self.stories.update((story.key, story) for story in stories)
            extras = content.words(language)["extras"]
            self.desk.extras[language] = tuple(ListedStory(link["path"], link["title"]) for link in extras.values())
            self.withdrawn[extras["gone"]["path"]] = 410
        self.desk.open(self.languages)
        self._move_the_built_in_story()

    def _move_the_built_in_story(self) -> None:
        """One story is linked under an old address that redirects to its own."""
        ranked = self.desk.ranking[self.languages[0]]
        if ranked:
            story = self.stories[ranked[0]]
            self.moved[MOVED_FROM] = story.path
            self.desk.stale[story.key] = MOVED_FROM

    # What a test changes

    def move_clock(self, by: timedelta) -> None:
        """Let time pass: ages printed beside links change, stories do not."""
        with self._lock:
            self.now += by

    def add(self, language: str | None = None, **changes: Any) -> Story:
        """Publish a new story now, made of an old one's text; ``changes`` are fields of `Story`."""
        with self._lock:
            language = language or self.languages[0]
            self._added += 1
            serial = self._added
            source = self.desk.newest(language)[serial % 5]
            story = replace(
                source,
                key=f"added-{serial}",
                headline=f"{source.headline} ({serial})",
                published=self.now,
                modified=None,
                path=content.address(language, source.section, f"added-{serial}", -100 - serial, self.now),
            )
            story = replace(story, **changes)
            self.stories[story.key] = story
            return story

    def edit(self, key: str, **changes: Any) -> Story:
        """Change a story's content; ``changes`` are fields of `Story`, by default one paragraph more."""
        with self._lock:
            story = self.stories[key]
            if not changes:
                changes = {"paragraphs": (*story.paragraphs, f"{story.paragraphs[-1]} ({len(story.paragraphs)})")}
            self.stories[key] = replace(story, **changes)
            return self.stories[key]

    def move(self, key: str, path: str | None = None, *, relink: bool = True) -> str:
        """Give a story a new address, to which the old one redirects for good; returns the new path.

        Without ``relink`` the lists go on leading to the old one.
        """
        with self._lock:
            story = self.stories[key]
            path = path or f"/moved/{len(self.moved)}-{quote(key)}"
            self.moved = {old: path if new == story.path else new for old, new in self.moved.items()}
            self.moved[story.path] = path
            if relink:
                self.desk.stale.pop(key, None)
            else:
                self.desk.stale.setdefault(key, story.path)
            self.stories[key] = replace(story, path=path)
            return path

    def withdraw(self, key: str, status: int = 410) -> str:
        """Take a story down: its address answers ``status``, and the lists drop it; returns its path."""
        with self._lock:
            path = self.stories.pop(key).path
            self.withdrawn[path] = status
            return path

    def restore(self, story: Story) -> None:
        """Put a withdrawn story back where it was."""
        with self._lock:
            self.withdrawn.pop(story.path, None)
            self.stories[story.key] = story

    def rerank(self, language: str) -> None:
        """Turn the ranking of an edition: its first story becomes the last."""
        with self._lock:
            ranking = self.desk.ranking[language]
            ranking.append(ranking.pop(0))

    def refuse(
        self,
        status: int,
        *,
        under: str = "/",
        times: int | None = None,
        retry_after: int | datetime | None = None,
        body: str = "",
        delay: float | None = 0.0,
    ) -> None:
        """Answer with ``status`` from now on, under these paths, so many times or until `unlock`.

        ``retry_after`` is sent in seconds or as a date; ``body`` is HTML, such as that of a challenge; ``delay`` is in
        seconds, None for until `unlock`.
        """
        headers = {}
        if isinstance(retry_after, datetime):
            headers["Retry-After"] = format_datetime(retry_after.astimezone(UTC), usegmt=True)
        elif retry_after is not None:
            headers["Retry-After"] = str(retry_after)
        with self._lock:
            self.orders.give(Order(status, under, times, headers, body or f"<p>{status}</p>", delay))

    def hold(self, delay: float | None = None, *, under: str = "/", times: int | None = None) -> None:
        """Answer as usual, but only after ``delay`` seconds or, without one, when told to `unlock`."""
        with self._lock:
            self.orders.give(Order(under=under, left=times, delay=delay))

    def unlock(self) -> None:
        """Answer as usual again, also those who wait."""
        with self._lock:
            self.orders.lift()

    # What it answers

    def respond(self, target: str, headers: Mapping[str, str], base: str) -> Reply:
        """The answer to a GET of ``target`` (path and query) with these lower-case headers; ``base`` is the site's own
        address as the client wrote it, without a trailing slash."""
        with self._lock:
            order = self.orders.take(target)
            if order is not None and order.status is not None:
                return Reply(order.status, order.body.encode(), {**_html_headers(), **order.headers}, order)
            return replace(self._answer(canonical_target(target), headers, base), order=order)

    def view(self, target: str, base: str, noise: Noise | None = None, now: datetime | None = None) -> View | None:
        """The page at ``target`` before markup; None where there is none."""
        return pages.make_view(self, target, base, noise or Noise(), now or self.now)

    def theme_of(self, language: str) -> str:
        """The name of the theme of an edition."""
        return self.themes[language]

    def find(self, target: str) -> Story | None:
        """The story at a path and query."""
        return next((story for story in self.stories.values() if story.path == target), None)

    def _answer(self, target: str, headers: Mapping[str, str], base: str) -> Reply:
        if target == "/robots.txt":
            return Reply(200, self.robots.encode(), {"Content-Type": "text/plain; charset=utf-8"})
        if target in self.moved:
            return Reply(301, b"", {"Location": base + self.moved[target]})
        if target.startswith("/img/"):
            return Reply(200, _PIXEL, {"Content-Type": "image/svg+xml", "Cache-Control": "max-age=86400"})
        status = self.withdrawn.get(target, 404)
        view = self.view(target, base, self._next_noise()) if target not in self.withdrawn else None
        if view is None:
            return Reply(status, self._render(pages.lost_view(self, target, base)), _html_headers())
        return self._page(target, view, headers, base)

    def _page(self, target: str, view: View, headers: Mapping[str, str], base: str) -> Reply:
        if not self.validators:
            return Reply(200, self._render(view), _html_headers())
        tag, modified = self._version(target, base)
        validators = {"ETag": tag, "Last-Modified": format_datetime(modified, usegmt=True)}
        if _is_unchanged(headers, tag, modified):
            return Reply(304, b"", validators)
        return Reply(200, self._render(view), {**_html_headers(), **validators})

    def _version(self, target: str, base: str) -> tuple[str, datetime]:
        """ETag and instant of the page as it stands, counters, adverts and ages aside."""
        quiet = self.view(target, base, Noise(), content.OPENED)
        digest = hashlib.sha256(self._render(quiet) if quiet else b"").hexdigest()[:20]
        tag = f'W/"{digest}"'
        known = self._versions.get(target)
        if known is None or known[0] != tag:
            earliest = known[1] + timedelta(seconds=1) if known else self.now
            known = self._versions[target] = (tag, max(self.now, earliest).replace(microsecond=0))
        return known

    def _render(self, view: View) -> bytes:
        return themes.render(self.theme_of(view.language), view).encode("utf-8")

    def _next_noise(self) -> Noise:
        self._serial += 1
        return Noise(self._serial, f"ad-{self._serial % 3}")


def canonical_target(target: str) -> str:
    """Path and query without tracking parameters.

    >>> canonical_target("/news/articleView.html?idxno=7&utm_source=ranking")
    '/news/articleView.html?idxno=7'
    """
    parts = urlsplit(target)
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if name not in TRACKING])
    return parts.path + (f"?{query}" if query else "")


def _html_headers() -> dict[str, str]:
    return {"Content-Type": "text/html; charset=utf-8", "Vary": "Accept-Encoding"}


def _is_unchanged(headers: Mapping[str, str], tag: str, modified: datetime) -> bool:
    """Whether a conditional request is met; If-None-Match goes before If-Modified-Since, as RFC 9110 has it."""
    if "if-none-match" in headers:
        return any(given.strip() in (tag, tag[2:], "*") for given in headers["if-none-match"].split(","))
    if "if-modified-since" in headers:
        try:
            since = parsedate_to_datetime(headers["if-modified-since"])
        except ValueError:
            return False
        return modified <= (since if since.tzinfo else since.replace(tzinfo=UTC))
    return False
