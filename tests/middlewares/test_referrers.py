"""A page tells no other site, nor its own, where we came from."""

from dataclasses import replace

from tests.crawl.crawling import crawl
from tests.crawl.hostile import Answer, HostileServer, no_robots, page

FIRST, SECOND, MOVED = (f"/news/2026/1123/story-{number}.html" for number in (10001, 10002, 10003))


def test_no_request_says_where_its_address_was_found(tmp_path):
    def answer(asked, _):
        if asked.target == SECOND:
            return Answer(301, b"", {"Location": MOVED})
        found = no_robots(asked) or page("A title", FIRST, SECOND)
        return replace(found, headers=found.headers | {"Referrer-Policy": "unsafe-url"})

    with HostileServer(answer) as server:
        result = crawl(tmp_path, url=server.url)
        asked = {asked.target: asked.headers for asked in server.log}
    assert {FIRST, SECOND, MOVED} <= asked.keys()
    assert [target for target, headers in asked.items() if "referer" in {name.lower() for name in headers}] == []
    assert "WARNING" not in result.log().partition("Dumping Scrapy stats")[0]
