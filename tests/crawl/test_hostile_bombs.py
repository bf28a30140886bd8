"""Answers that are made to break a crawler: each costs its page, and the run goes on."""

import gzip
import itertools
import zlib

import brotli
import pytest
from backports import zstd

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HTML, TEXT, Answer, HostileServer, no_robots, page

GOOD = ("/news/2026/1123/good-10001.html", "/news/2026/1123/good-10002.html")
BAD = "/news/2026/1123/bad-10003.html"
SPACE = b" " * 2**20
LIMITS = {"DOWNLOAD_MAXSIZE": str(2 * 2**20), "DOWNLOAD_TIMEOUT": "2"}


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
    "announced": lambda: Answer(200, SPACE * 3, HTML),
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


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_its_page_alone(tmp_path, name):
    with HostileServer(site(BOMBS[name])) as server:
        result = crawl(tmp_path, settings=LIMITS, url=server.url)
    assert result.code == 0, result.errors
    assert {article["url"].removeprefix(server.url) for article in result.articles} == set(GOOD)
    assert sum(result.manifest["accounting"]["failed"].values()) == 1


def test_a_drip_ends_at_the_time_limit_and_costs_its_page_alone(tmp_path):
    with HostileServer(site(lambda: Answer(200, drip(), HTML))) as server:
        SERVER[:] = [server]
        result = crawl(tmp_path, settings=LIMITS, url=server.url)
    assert result.code == 0 and len(result.articles) == len(GOOD)
    assert result.manifest["accounting"]["failed"] == {"network": 1}


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
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_made_to_break_the_parser_costs_at_most_itself(tmp_path, name):
    with HostileServer(site(lambda: html(PAGES[name]))) as server:
        result = crawl(tmp_path, settings={"NEWSCRAWL_HOST_PAGES": "5"}, url=server.url, depth="1")
    assert result.code == 0, result.errors
    assert {article["url"].removeprefix(server.url) for article in result.articles} >= set(GOOD)
    assert "Traceback" not in result.log()
