"""One crawl of five sites behind a proxy, each in themes of its own, against the truth about them."""

import json
import os
import subprocess
import sys
from itertools import cycle

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from newscrawl.samplesite.site import canonical_target
from newscrawl.samplesite.themes import THEMES

HOSTS = {
    "site-a.test": ["ja"],
    "www.site-b.test": ["ko"],
    "site-c.test": ["ja", "ko"],
    "news.site-d.test": ["en"],
    "site-e.test": ["ja", "ko", "en"],
}


class Outcome:
    """What one run left: the feed's records, and the server's log."""

    def __init__(self, server, data):
        self.server = server
        self.articles = records(data, "articles")
        self.blocks = records(data, "blocks")

    def of(self, host, stream):
        return [record for record in stream if f"//{host}/" in (record.get("url") or record.get("pageUrl"))]


def records(data, stream):
    files = sorted(data.glob(f"feeds/{stream}/v1/*/*/*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


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
    data = tmp_path_factory.mktemp("five") / "data"
    with SampleServer(*five_sites()) as server:
        starts = ",".join(f"http://{host}/" for host in HOSTS)
        command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={starts}"]
        settings = {
            "NEWSCRAWL_DATA_DIR": data,
            "DOWNLOAD_DELAY": 0,
            "AUTOTHROTTLE_ENABLED": 0,
            "NEWSCRAWL_ALLOWED_NETWORKS": "127.0.0.0/8",
        }
        for name, value in settings.items():
            command += ["-s", f"{name}={value}"]
        subprocess.run(command, env=os.environ | {"http_proxy": server.url}, check=True, capture_output=True)
        yield Outcome(server, data)


@pytest.fixture(params=HOSTS)
def host(request):
    return request.param


def wanted(outcome, host):
    truth = outcome.server.truth(host)
    return truth, truth.reachable([f"http://{host}/"])


def test_it_asks_for_what_is_in_reach_and_nothing_else(outcome, host):
    truth, reach = wanted(outcome, host)
    asked = [truth.base + target for target in outcome.server.targets(host)]
    found = (truth.site.find(canonical_target(target)) for target in outcome.server.targets(host, status=200))
    assert {story.key for story in found if story} == reach.articles
    assert set(asked) <= reach.requests
    assert len(asked) == len(set(asked))
    assert outcome.server.peak[host] == 1


def test_every_story_is_in_the_feed_as_it_was_published(outcome, host):
    truth, reach = wanted(outcome, host)
    found = {record["canonicalUrl"] or record["url"]: record for record in outcome.of(host, outcome.articles)}
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
    truth, reach = wanted(outcome, host)
    pages = [article.url for key, article in truth.articles().items() if key in reach.articles]
    true = {shape(block.kind, block.heading, block.links) for page in pages for block in truth.blocks(page)}
    found = {shape(record["kind"], record["heading"], record["links"]) for record in outcome.of(host, outcome.blocks)}
    assert {each for each in true if each[0] != "sponsored"} <= found


def shape(kind, heading, links):
    urls = (link["url"] if isinstance(link, dict) else link.url for link in links)
    return kind, heading, tuple(urls)
