"""One crawl of five sites behind a proxy, each in themes of its own, against the truth about them."""

from itertools import cycle

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from newscrawl.samplesite.site import canonical_target
from newscrawl.samplesite.themes import THEMES
from tests.crawl.crawling import crawl

HOSTS = {
    "site-a.test": ["ja"],
    "www.site-b.test": ["ko"],
    "site-c.test": ["ja", "ko"],
    "news.site-d.test": ["en"],
    "site-e.test": ["ja", "ko", "en"],
}


def five_sites():
    themes = cycle(THEMES)
    return [
        SampleSite(
            host, languages=languages, themes={each: next(themes) for each in languages}, seed=seed, per_language=12
        )
        for seed, (host, languages) in enumerate(HOSTS.items(), start=10)
    ]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """The server with its log, and what the run left."""
    with SampleServer(*five_sites()) as server:
        starts = ",".join(f"http://{host}/" for host in HOSTS)
        crawled = crawl(tmp_path_factory.mktemp("five"), env={"http_proxy": server.url}, url=starts)
        assert crawled.code == 0, crawled.errors
        yield server, crawled


@pytest.fixture(params=HOSTS)
def host(request):
    return request.param


def wanted(server, host):
    truth = server.truth(host)
    return truth, truth.reachable([f"http://{host}/"])


def test_it_asks_for_what_is_in_reach_and_nothing_else(outcome, host):
    server, _ = outcome
    truth, reach = wanted(server, host)
    asked = [truth.base + target for target in server.targets(host)]
    found = (truth.site.find(canonical_target(target)) for target in server.targets(host, status=200))
    assert {story.key for story in found if story} == reach.articles
    assert set(asked) <= reach.requests
    assert len(asked) == len(set(asked))
    assert server.peak[host] == 1


def test_every_story_is_in_the_feed_as_it_was_published(outcome, host):
    server, crawled = outcome
    truth, reach = wanted(server, host)
    records = [record for record in crawled.articles if record["url"].startswith(f"{truth.base}/")]
    found = {record["canonicalUrl"] or record["url"]: record for record in records}
    true = {article.url: article for key, article in truth.articles().items() if key in reach.articles}
    assert set(found) == set(true)
    problems = [problem for url, article in true.items() for problem in article_problems(found[url], article)]
    assert problems == []


def article_problems(record, true):
    body = (record["articleBody"] or "").split("\n\n")
    seen = {
        "headline": (record["headline"], true.headline),
        "authors": ([(author["name"], author["email"]) for author in record["authors"]], list(true.authors)),
        "date": (record["datePublished"], f"{true.published:%Y-%m-%dT%H:%M:%SZ}" if true.published else None),
        "language": (record["inLanguage"], true.language),
        "body": (body[1:] if body[0] == true.standfirst else body, list(true.paragraphs)),
    }
    return [
        f"{true.key}, {field}: {value!r}, not {right!r}" for field, (value, right) in seen.items() if value != right
    ]


def test_every_list_of_every_story_is_in_the_feed(outcome, host):
    server, crawled = outcome
    truth, reach = wanted(server, host)
    pages = [article.url for key, article in truth.articles().items() if key in reach.articles]
    true = {
        (block.kind, block.heading, tuple(link.url for link in block.links))
        for page in pages
        for block in truth.blocks(page)
        if block.kind != "sponsored"
    }
    found = {
        (record["kind"], record["heading"], tuple(link["url"] for link in record["links"]))
        for record in crawled.blocks
        if record["pageUrl"].startswith(f"{truth.base}/")
    }
    assert true <= found
