"""The truth about a sample site agrees with what it serves."""

from urllib.parse import urljoin

import lxml.html
import pytest

from newscrawl.samplesite import SampleServer, SampleSite, Truth, content
from newscrawl.samplesite.site import canonical_target
from tests.samplesite.fetching import fetch

BASE = "http://sample.test"
SEED = f"{BASE}/archives/48220/"


@pytest.fixture
def truth():
    return Truth(SampleSite(), BASE)


def crawl(server, truth, starts, depth, follow=None):
    """A crawl by the book that asks the truth only for the lists; gives what it saw of the pages."""
    seen, level = set(), list(starts)
    for _ in range(depth + 1):
        following = []
        for url in level:
            answer = fetch(url)
            if answer.status == 301:
                url = answer.headers["location"]
            page = server.url + canonical_target(url.removeprefix(server.url))
            if page in seen or answer.status == 410:
                continue
            seen.add(page)
            article = any(page == article.url for article in truth.articles().values())
            links = [
                link.url
                for block in truth.blocks(page)
                if block.kind != "sponsored" and (not article or follow is None or block.kind in follow)
                for link in block.links
            ]
            following += [link for link in links if link.startswith(server.url) and not truth.is_disallowed(link)]
        level = following
    return {article.key for article in truth.articles().values() if article.url in seen}


@pytest.mark.parametrize(
    ("path", "depth", "follow"),
    [
        ("/", 2, None),
        ("/ko/", 1, None),
        ("/archives/48220/", 2, ("ranking",)),
        ("/archives/48220/", 0, None),
    ],
)
def test_what_is_reachable_is_what_a_crawl_reaches(path, depth, follow):
    with SampleServer(SampleSite()) as server:
        truth = server.truth()
        start = server.url + path
        reach = truth.reachable([start], depth=depth, **({"follow": follow} if follow else {}))
        assert reach.articles == crawl(server, truth, [start], depth, follow)


def test_every_story_is_in_reach_of_the_front_page(truth):
    assert truth.reachable([f"{BASE}/"], depth=3).articles == set(truth.articles())


def test_a_right_crawl_asks_for_nothing_closed_paid_or_foreign(truth):
    reach = truth.reachable([f"{BASE}/"], depth=3)
    assert not [url for url in reach.requests if truth.is_disallowed(url) or "/pr/" in url or not url.startswith(BASE)]
    assert all(url.startswith("http://www.sister-paper.test/") for url in reach.offsite)
    assert reach.offsite


def test_the_kinds_followed_bound_the_reach(truth):
    only_ranking = truth.reachable([SEED], follow=["ranking"], depth=1)
    assert len(only_ranking.articles) == 7
    assert truth.reachable([SEED], depth=0).articles == {content.SEED_KEY}


def test_the_lists_of_a_page_stand_in_its_markup_in_order(truth):
    for story in truth.site.stories.values():
        url = BASE + story.path
        tree = lxml.html.fromstring(truth.site.respond(story.path, {}, BASE).body)
        hrefs = [urljoin(url, anchor.get("href")) for anchor in tree.iter("a") if anchor.get("href")]
        anchors = iter(hrefs)
        for block in truth.blocks(url):
            assert block.heading in tree.text_content()
            assert all(link.url in anchors for link in block.links), f"{block.heading} on {url}"


def test_the_articles_are_as_published(truth):
    article = truth.articles()[content.SEED_KEY]
    assert article.url == SEED
    assert article.authors == (("竹内智子", "takeuchit@kangnamtimes.jp"),)
    assert (article.published, article.precision) == (None, None)
    assert len(article.paragraphs) == 16
    for other in truth.articles().values():
        assert other.precision in (None, "second", "minute", "hour", "day")
        assert (other.published is None) == (other.precision is None)


def test_the_truth_follows_the_site(truth):
    key = next(iter(truth.site.desk.newest("ko"))).key
    truth.site.withdraw(key)
    assert key not in truth.articles()
    assert truth.blocks(f"{BASE}/ko/nowhere/") == ()
