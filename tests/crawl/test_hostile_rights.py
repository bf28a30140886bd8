"""What publishers reserve is recorded, and obeyed as the policy says."""

import json

import pytest

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HTML, Answer, HostileServer, no_robots, page

STORIES = tuple(f"/news/2026/1123/story-{number}.html" for number in range(10001, 10004))
FURTHER = "/news/2026/1123/story-10009.html"


def site(head="", headers=None, tdmrep=None):
    """A front page, three stories that say what is given, and a story that only they link to."""

    def answer(asked, _):
        if asked.target == "/.well-known/tdmrep.json" and tdmrep is not None:
            return Answer(200, json.dumps(tdmrep).encode(), {"Content-Type": "application/json"})
        if asked.target == "/":
            return page("一面", *STORIES)
        if asked.target in STORIES:
            return Answer(200, page(f"記事 {asked.target}", FURTHER, head=head).body, HTML | (headers or {}))
        return no_robots(asked) or page(f"記事 {asked.target}")

    return answer


def crawled(tmp_path, answer, policy=None):
    with HostileServer(answer) as server:
        settings = {} if policy is None else {"NEWSCRAWL_RIGHTS_POLICY": policy}
        return server, crawl(tmp_path, settings=settings, url=server.url)


@pytest.mark.parametrize(
    ("head", "headers"),
    [
        ('<meta name="robots" content="index, NOFOLLOW">', {}),
        ('<meta name="newscrawl" content="nofollow">', {}),
        ('<meta name="robots" content="none">', {}),
        ("", {"X-Robots-Tag": "nofollow"}),
        ("", {"X-Robots-Tag": "otherbot: noindex, newscrawl: nofollow"}),
    ],
)
def test_links_of_a_page_that_says_nofollow_are_not_followed(tmp_path, head, headers):
    server, result = crawled(tmp_path, site(head, headers))
    assert FURTHER not in server.pages() and len(result.articles) == len(STORIES)
    assert result.manifest["accounting"]["skipped"] == {"nofollow": 1}
    assert all(article["rights"]["nofollow"] for article in result.articles)


@pytest.mark.parametrize(
    "head", ["", '<meta name="robots" content="index,follow">', '<meta name="otherbot" content="nofollow">']
)
def test_links_of_another_page_are(tmp_path, head):
    server, _ = crawled(tmp_path, site(head))
    assert FURTHER in server.pages()


def test_nofollow_is_not_obeyed_where_the_policy_says_so(tmp_path):
    server, _ = crawled(tmp_path, site('<meta name="robots" content="nofollow">'), "none")
    assert FURTHER in server.pages()


@pytest.mark.parametrize("word", ["noindex", "noarchive", "noai"])
def test_an_article_that_is_reserved_is_recorded_or_not_kept(tmp_path, word):
    answer = site(f'<meta name="robots" content="{word}">')
    _, recorded = crawled(tmp_path / "recorded", answer)
    assert [article["rights"][word] for article in recorded.articles if article["url"].endswith(STORIES)] == [True] * 3
    _, obeyed = crawled(tmp_path / "obeyed", answer, f"nofollow,{word}")
    assert [article["url"].endswith(FURTHER) for article in obeyed.articles] == [True]


TDMREP = [{"location": "/", "tdm-reservation": 0}, {"location": "/news/*", "tdm-reservation": 1}]


@pytest.mark.parametrize(
    ("head", "headers", "reserved"),
    [
        ("", {}, True),
        ("", {"tdm-reservation": "0"}, False),
        ('<meta name="tdm-reservation" content="1">', {"tdm-reservation": "0"}, True),
    ],
    ids=["file", "header", "page"],
)
def test_mining_is_reserved_by_the_page_then_its_headers_then_the_sites_file(tmp_path, head, headers, reserved):
    server, result = crawled(tmp_path, site(head, headers, TDMREP))
    said = {article["url"].removeprefix(server.url): article["rights"]["tdmReservation"] for article in result.articles}
    assert said == dict.fromkeys(STORIES, reserved) | {FURTHER: True}
    assert [asked.target for asked in server.log].count("/.well-known/tdmrep.json") == 1


def test_an_unknown_word_of_the_policy_is_a_wrong_setting(tmp_path):
    result = crawl(tmp_path, settings={"NEWSCRAWL_RIGHTS_POLICY": "nofolow"}, url="http://127.0.0.1:1/")
    assert result.code == 2 and "nofolow" in result.errors
