"""Articles that are spread over several pages come out as one record."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.crawl.crawling import crawl

SENTENCE = "市議会は月曜日、古い渡し船の運航を再開する条例案の第{}部を賛成多数で可決した。"


def part(title, sentences, links):
    text = "".join(f"<p>{SENTENCE.format(number)}</p>" for number in sentences)
    return f"<html><title>{title}</title><body><h1>{title}</h1><article>{text}</article>{links}</body></html>"


WORDS = '<p class="pager"><a href="{}">次へ</a></p>'
PAGES = {
    "/news/10001.html": part("三部の記事", range(5), WORDS.format("/news/10001_2.html")),
    "/news/10001_2.html": part("三部の記事", range(4, 9), WORDS.format("/news/10001_3.html")),
    "/news/10001_3.html": part("三部の記事", range(9, 13), '<a href="/news/10001.html">1</a>'),
    "/news/10002.html": part("途切れる記事", range(20, 25), WORDS.format("/news/10002_2.html")),
    "/news/10003.html": part("一部の記事", range(30, 35), WORDS.format("/news/10004.html")),
}
LINKS = "".join(f'<li><a href="/news/1000{n}.html">市議会が条例案を可決した日の記録 {n}</a></li>' for n in (1, 2, 3))
PAGES["/"] = f"<html><body><h2>新着記事</h2><ul>{LINKS}</ul></body></html>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = PAGES.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
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


def test_parts_are_joined_in_order_and_what_they_repeat_stands_once(url, tmp_path):
    result = crawl(tmp_path, url=url, depth="1")
    assert result.code == 0, result.errors
    numbers = {"三部の記事": range(13), "途切れる記事": range(20, 25), "一部の記事": range(30, 35)}
    bodies = {article["headline"]: article["articleBody"] for article in result.articles}
    assert bodies == {
        headline: "\n\n".join(SENTENCE.format(number) for number in wanted) for headline, wanted in numbers.items()
    }
    assert {article["url"] for article in result.articles} == {f"{url}news/1000{n}.html" for n in (1, 2, 3)}
    assert result.manifest["accounting"]["discovered"] == 4
