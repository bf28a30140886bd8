"""Answers that are made to break a crawler: each costs its page, and the run goes on."""

import gzip
import itertools
import re
import zlib
from time import process_time

import brotli
import pytest
from backports import zstd

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HTML, TEXT, Answer, HostileServer, no_robots, page

GOOD = ("/news/2026/1123/good-10001.html", "/news/2026/1123/good-10002.html")
BAD = "/news/2026/1123/bad-10003.html"
SPACE = b" " * 2**20
LIMITS = {"DOWNLOAD_TIMEOUT": "5", "NEWSCRAWL_HOST_PAGES": "5"}
"""Bodies have the 16 MB that is the default."""
MOST_SECONDS, MOST_BYTES = 2.0, 300e6
"""What a page may cost: processor time, and memory above that of a run over harmless pages."""
USUAL_SECONDS = 0.22
"""What `work` takes on a machine of today that does nothing else; a slower one is given so many times longer."""


def work():
    """Processor time of the same work everywhere, of the kind that reading a page is."""
    start = process_time()
    for number in range(60_000):
        re.sub(r"(\d)(\d)", r"\2 \1", f"<p class='a{number}'>{number}</p>").split(" ")
    return process_time() - start


@pytest.fixture(scope="module")
def harmless(tmp_path_factory):
    """A run like the others, in which no page is a bomb."""
    return run_over(tmp_path_factory.mktemp("harmless"), lambda: page("普通の記事"))


def run_over(data_dir, bad):
    """A run over a site with two good pages and ``bad``."""
    with HostileServer(site(bad)) as server:
        SERVER[:] = [server]
        result = crawl(data_dir, settings=LIMITS, url=server.url, depth="1")
    assert result.code == 0, result.errors
    assert {article["url"].removeprefix(server.url) for article in result.articles} >= set(GOOD)
    assert "Traceback" not in result.log()
    return result


def assert_bounded(result, harmless):
    """A page costs no more than a page may."""
    slowness = max(1.0, min(work() for _ in range(2)) / USUAL_SECONDS)
    assert result.cpu_seconds - harmless.cpu_seconds <= MOST_SECONDS * slowness
    assert result.peak_bytes - harmless.peak_bytes <= MOST_BYTES


def squeezed(encoding):
    """A gigabyte (for gzip and deflate an eighth) of nothing in a small body."""
    if encoding == "br":
        press = brotli.Compressor(quality=1)
        pieces = [press.process(SPACE) for _ in range(1024)]
        return b"".join([*pieces, press.finish()])
    if encoding == "zstd":
        return zstd.compress(SPACE * 128) * 8
    return gzip.compress(SPACE * 128) if encoding == "gzip" else zlib.compress(SPACE * 128)


def bomb(encoding):
    return Answer(200, squeezed(encoding), HTML | {"Content-Encoding": encoding})


def html(body):
    text = f"<html><head><title>爆弾</title></head><body><article><h1>爆弾</h1>{TEXT}{body}</article></body></html>"
    return Answer(200, text.encode(), HTML)


BOMBS = {
    "gzip": lambda: bomb("gzip"),
    "deflate": lambda: bomb("deflate"),
    "brotli": lambda: bomb("br"),
    "zstd": lambda: bomb("zstd"),
    "gzip in gzip": lambda: Answer(200, gzip.compress(squeezed("gzip")), HTML | {"Content-Encoding": "gzip, gzip"}),
    "not gzip at all": lambda: Answer(200, b"\x1f\x8b" + SPACE, HTML | {"Content-Encoding": "gzip"}),
    "announced": lambda: Answer(200, SPACE * 17, HTML),
    "endless": lambda: Answer(200, itertools.repeat(SPACE), HTML),
    "silent": lambda: Answer(200, b"", HTML, seconds=600),
    "redirects": lambda: Answer(302, b"", {"Location": BAD + "?again=1"}),
    "refreshes": lambda: Answer(200, f'<meta http-equiv="refresh" content="0;url={BAD}">'.encode(), HTML),
    "many headers": lambda: Answer(200, b"", {f"X-{number}": "x" * 60_000 for number in range(200)}),
}


def drip():
    """A byte now and then, for ever: each one comes within any timeout between two."""
    while True:
        yield b"<p>"
        SERVER[0].stopped.wait(0.2)


SERVER: list[HostileServer] = []


def site(bad):
    def answer(asked, _):
        if asked.target == "/":
            return page("一面", BAD, *GOOD)
        return no_robots(asked) or (bad() if asked.target.startswith(BAD) else page(f"良い記事 {asked.target}"))

    return answer


BOMBS["drip"] = lambda: Answer(200, drip(), HTML)
BOMBS["slow headers"] = lambda: Answer(200, b"", HTML, endless_headers=True)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_its_page_alone(tmp_path, name, harmless):
    result = run_over(tmp_path, BOMBS[name])
    assert len(result.articles) == len(GOOD)
    assert sum(result.manifest["accounting"]["failed"].values()) == 1
    assert_bounded(result, harmless)


FULL = 5_000_000
"""So many bytes of a page are read."""
PAGES = {
    "nesting": "<div>" * 100_000,
    "unclosed formatting": "<b><i><a href=x>" * 30_000,
    "attribute": f'<p class="{"x " * 500_000}">',
    "attributes": f"<p {' '.join(f'a{number}=1' for number in range(50_000))}>",
    "links": "".join(f'<a href="/news/{number}.html">もっと読むための記事の見出し</a>' for number in range(50_000)),
    "json": f'<script type="application/ld+json">{"[" * 100_000}</script>',
    "json objects": '<script type="application/ld+json">' + '{"a":' * 100_000 + "</script>",
    "numbers": f'<script type="application/ld+json">{{"datePublished": {"9" * 500_000}}}</script>',
    "entities": "&amp;" * 300_000,
    "spaces": "<p>" + " " * 1_000_000,
    "addresses": "<p>" + "a@" * 300_000,
    "dates": "<time>" + "2026-11-" * 100_000,
    "bylines": "<p class=byline>" + "By A and " * 100_000,
    "comments": "<!--" * 200_000,
    "scripts": "<script>" * 100_000,
    "selects": "<select>" * 50_000,
    "tables": "<table>" * 20_000,
    "full of paragraphs": "<p>県は来年度の予算案をまとめた。" * (FULL // 50),
    "full of titles": "<meta property=og:title content=x>" * (FULL // 34),
    "full of dates": "<meta itemprop=datePublished content=2026-11-23>" * (FULL // 48),
    "full of addresses": "<p>a@b.jp " * (FULL // 10),
    "full of bylines": "<p class=byline>By John Smith and Jane Doe</p>" * (FULL // 46),
    "full of lists": "<h2>関連記事</h2><ul><li><a href=/1>見出しの長い記事</a></ul>" * (FULL // 90),
    "full of letters": "x" * FULL,
}
ENTITIES = "".join(f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 10))
FEED = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{ENTITIES}]><rss><title>&e9;</title></rss>'
OTHERS = {
    "entities in a feed": lambda: Answer(200, FEED.encode(), {"Content-Type": "application/rss+xml"}),
    "entities in a page": lambda: Answer(200, FEED.encode(), HTML),
}


@pytest.mark.parametrize("name", [*PAGES, *OTHERS])
def test_a_page_made_to_break_the_parser_costs_at_most_itself(tmp_path, name, harmless):
    bad = OTHERS.get(name) or (lambda: html(PAGES[name]))
    assert_bounded(run_over(tmp_path, bad), harmless)
