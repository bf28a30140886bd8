"""The way from the front page down to the article, as pages state or print it: Home > News > City."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import PrintedLine, printed_lines
from newscrawl.extraction.structured import as_list, types
from newscrawl.extraction.text import clean_line, element_text

MAX_STEPS = 8
MAX_STEP_CHARS = 40
MAX_NAMED = 10
MAX_BEHIND = 20
"""Elements behind the heading up to which a trail may stand."""

HOME = frozenset(
    "home homepage top toppage start startseite startside accueil inicio início hjem hem forside etusivu domov "
    "главная головна anasayfa beranda trangchủ ホーム トップ トップページ 홈 처음 메인 首页 首頁 主页 主頁".split()
)
"""What the first step is called, bare; its address tells it too."""

LABEL = re.compile(
    r"bread-?\s?crumb|fil d.ariane|kruimel|brotkr|パンくず|現在地|面包屑|麵包屑|현재\s?위치", re.IGNORECASE
)
"""What screen readers are told of a trail; ``marks`` have the words of names."""

_POINTER = re.compile(r"[>›»＞→≫▸▶]")
"""What stands between the steps; a menu has other signs between its entries, or none."""


def stated_section(page: Page) -> Iterator[str]:
    """The last step before the article of the trails that structured data state."""
    for node in (*page.structured.jsonld, *page.structured.microdata):
        if "BreadcrumbList" in types(node):
            yield from _last(page, _stated_steps(page, node))


def printed_section(page: Page) -> Iterator[str]:
    """The last step before the article of the trail that the page prints above its heading."""
    yield from _last(page, next((steps for steps in _printed_trails(page) if steps), []))


def _stated_steps(page: Page, node: dict[str, Any]) -> list[tuple[str, str]]:
    """Name and address of each step."""
    steps: list[tuple[str, str]] = []
    for entry in islice(as_list(node.get("itemListElement")), MAX_STEPS):
        step = page.structured.resolve(entry)
        target = page.structured.resolve(step.get("item")) if isinstance(step, dict) else None
        item = target if isinstance(target, dict) else {}
        names = [step.get("name") if isinstance(step, dict) else None, item.get("name")]
        name = next((one for name in names for one in as_list(name) if isinstance(one, str) and one.strip()), None)
        if name:
            address = target if isinstance(target, str) else item.get("@id") or item.get("url") or ""
            steps.append((clean_line(name[: 4 * MAX_STEP_CHARS]), page.absolute(str(address)) if address else ""))
    return steps


def _printed_trails(page: Page) -> Iterator[list[tuple[str, str]]]:
    last = page.heading.place + MAX_BEHIND if page.heading else len(page.elements)
    named = (mark.element for mark in page.marks["trail"][:MAX_NAMED] if mark.place <= last)
    told = (
        one for one in page.root.iter("nav", "ol", "ul") if (label := one.get("aria-label")) and LABEL.search(label)
    )
    for element in (*named, *islice(told, MAX_NAMED)):
        yield _steps_of(page, element.iter("a"))
    for line in printed_lines(page):
        if line.pieces[0].place > last:
            return
        if _POINTER.search(line.raw):
            yield _steps_of_line(page, line)


def _steps_of(page: Page, links: Iterable[Any]) -> list[tuple[str, str]]:
    """The links of a trail, which begins at the front page or has its sections' names alone."""
    return [
        (text, page.absolute(href))
        for link in islice(links, MAX_STEPS)
        if (href := link.get("href")) and (text := element_text(link))
    ]


def _steps_of_line(page: Page, line: PrintedLine) -> list[tuple[str, str]]:
    """The links of a line, where the first leads to the front page and a pointer stands between them."""
    links = [piece.element for piece in line.pieces if piece.element.tag == "a"]
    steps = _steps_of(page, links)
    return steps if len(steps) > 1 and _is_home(page, *steps[0]) else []


def _is_home(page: Page, name: str, address: str) -> bool:
    if bare(name) in HOME:
        return True
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.netloc) and parts.path in ("", "/") and not parts.query


def _last(page: Page, steps: list[tuple[str, str]]) -> Iterator[str]:
    """The last step that is neither the front page nor the article itself."""
    own, headline = page.url.partition("#")[0], bare(element_text(page.heading.element)) if page.heading else ""
    kept = [
        name
        for name, address in steps
        if not _is_home(page, name, address)
        and address.partition("#")[0] != own
        and len(name) <= MAX_STEP_CHARS
        and not (headline and bare(name) and bare(name) in headline and len(bare(name)) > len(headline) / 2)
    ]
    if kept:
        yield kept[-1]
