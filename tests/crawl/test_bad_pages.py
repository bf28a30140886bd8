"""Pages that are no pages, and sites that are described wrongly."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.crawl.crawling import crawl

TEXT = "".join(
    f"<p>{'市議会は条例案を可決し、次の選挙から議席を減らすことを決めた。' * 4}{number}</p>" for number in range(6)
)
HTML = {"Content-Type": "text/html; charset=utf-8"}


def story(title):
    head = f"<head><title>{title}</title></head>"
    return f"<html>{head}<body><article><h1>{title}</h1>{TEXT}</article></body></html>".encode()


NAMES = (
    "good-10001 empty-10002 document-10003 picture-10004 lying-10005 breaks-10006 spaces-10007"
    " binary-10008 loops-10009 good-10010"
).split()
FRONT = "".join(
    f'<li><a href="/news/2026/{name}.html">市議会が定数を減らす条例案を可決 {name}</a></li>' for name in NAMES
)
PAGES = {
    "/": (200, HTML, f"<html><body><h2>新着記事</h2><ul>{FRONT}</ul></body></html>".encode()),
    "good-10001": (200, HTML, story("良い記事その一")),
    "empty-10002": (200, HTML, b""),
    "document-10003": (200, {"Content-Type": "application/pdf"}, b"%PDF-1.7 ..."),
    "picture-10004": (200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n\0\0"),
    "lying-10005": (200, HTML, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50),
    "breaks-10006": (200, HTML, story("壊れる記事")),
    "spaces-10007": (200, HTML, b" " * 1000),
    "binary-10008": (200, {}, bytes(range(256)) * 10),
    "loops-10009": (302, {"Location": "/news/2026/loops-10009.html"}, b""),
    "good-10010": (200, HTML, story("良い記事その二")),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        name = self.path.rpartition("/")[2].removesuffix(".html") or "/"
        status, headers, body = PAGES.get(name, (404, HTML, b"no"))
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def url():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


OWN_SPIDERS = {"SPIDER_MODULES": "newscrawl.spiders,tests.crawl.breaking_spider"}


def test_a_bad_page_costs_that_page_alone_and_is_counted(url, tmp_path):
    result = crawl(tmp_path, "breaking", settings=OWN_SPIDERS, url=url)
    assert (result.code, result.manifest["verdict"]) == (0, "ok"), result.errors
    assert {article["headline"] for article in result.articles} == {"良い記事その一", "良い記事その二"}
    accounting = result.manifest["accounting"]
    assert accounting["fetched"] == {"article": 2, "other": 7}
    assert accounting["failed"] == {"error": 1, "redirects": 1}
    assert accounting["discovered"] == 11


@pytest.mark.parametrize(("spider", "says"), [("misdescribed", "author"), ("misspelled", "rankings")])
def test_a_site_that_is_described_wrongly_ends_before_its_first_request(url, tmp_path, spider, says):
    result = crawl(tmp_path, spider, settings=OWN_SPIDERS, url=url)
    assert result.code == 2 and says in result.errors and len(result.errors.splitlines()) == 1
