"""The main job, end to end, against a site whose truth is known."""

import json

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from newscrawl.samplesite.truth import Truth
from tests.crawl.crawling import ABOUT_THE_SITE, crawl


@pytest.fixture(scope="module")
def crawled(tmp_path_factory):
    """One whole crawl from the front page, with the truth beside it."""
    site = SampleSite()
    with SampleServer(site) as server:
        result = crawl(tmp_path_factory.mktemp("data"), url=f"{server.url}/")
        truth = Truth(site, server.url)
        reach = truth.reachable([f"{server.url}/"])
        yield result, truth, reach, server


def test_the_run_is_good_and_its_books_balance(crawled):
    result, _, _, _ = crawled
    assert (result.code, result.manifest["verdict"]) == (0, "ok"), result.errors
    accounting = result.manifest["accounting"]
    causes = [accounting[outcome] for outcome in ("fetched", "unchanged", "skipped", "failed")]
    assert accounting["discovered"] == sum(sum(counts.values()) for counts in causes)
    assert accounting["skipped"]["robots"] > 0
    assert accounting["skipped"]["sponsored"] > 0
    assert accounting["skipped"]["offsite"] > 0
    assert accounting["failed"]["gone"] > 0


def test_every_reachable_article_is_in_the_feed_once_and_no_other(crawled):
    result, truth, reach, _ = crawled
    wanted = {truth.articles()[key].headline for key in reach.articles}
    got = [article["headline"] for article in result.articles]
    assert sorted(got) == sorted(wanted)


def test_each_address_is_fetched_once_and_none_that_robots_or_the_site_forbid(crawled):
    _, truth, reach, server = crawled
    pages = [access.target for access in server.log if access.target not in ABOUT_THE_SITE]
    assert len(pages) == len(set(pages))
    assert not [page for page in pages if truth.is_disallowed(server.url + page)]
    assert {server.url + page for page in pages} <= reach.requests
    assert server.peak["127.0.0.1"] == 1


def test_authors_addresses_and_dates(crawled):
    result, truth, reach, _ = crawled
    by_headline = {truth.articles()[key].headline: truth.articles()[key] for key in reach.articles}
    for article in result.articles:
        true = by_headline[article["headline"]]
        assert [(author["name"], author["email"]) for author in article["authors"]] == list(true.authors)
        if true.published is None:
            assert article["datePublished"] is None
        else:
            assert article["datePublished"] is not None, article["url"]
            day = true.published.astimezone().isoformat()
            assert article["datePublished"][:7] == day[:7] or article["datePublishedPrecision"] == "hour"


def test_bodies_are_the_paragraphs_and_nothing_else(crawled):
    result, truth, reach, _ = crawled
    by_headline = {truth.articles()[key].headline: truth.articles()[key] for key in reach.articles}
    wrong = []
    for article in result.articles:
        paragraphs = list(by_headline[article["headline"]].paragraphs)
        if article["articleBody"].split("\n\n")[-len(paragraphs) :] != paragraphs:
            wrong.append(article["url"])
    assert not wrong


def test_blocks_are_those_of_the_pages(crawled):
    result, truth, _, _ = crawled
    missed, wrong_kind = [], []
    lists = {}
    for block in result.blocks:
        lists[(tuple(link["title"] for link in block["links"]))] = block
    pages = {article["url"] for article in result.articles}
    for url in sorted(pages)[:40]:
        for true in truth.blocks(url):
            found = lists.get(tuple(link.title for link in true.links))
            if found is None:
                missed.append((url, true.heading))
            elif found["kind"] != true.kind:
                wrong_kind.append((url, true.heading, true.kind, found["kind"]))
    total = sum(len(truth.blocks(url)) for url in sorted(pages)[:40])
    assert len(missed) <= total * 0.05, missed
    assert len(wrong_kind) <= total * 0.05, wrong_kind


def test_a_story_knows_where_it_was_found(crawled):
    result, _, _, server = crawled
    for article in result.articles:
        assert article["foundOn"]["url"].startswith(server.url), article["url"]
    assert {article["foundOn"]["kind"] for article in result.articles} - {None}


def test_block_records_point_to_the_articles_they_list(crawled):
    result, _, _, _ = crawled
    ids = {article["id"] for article in result.articles}
    ranking = next(block for block in result.blocks if block["kind"] == "ranking")
    assert any(link["articleId"] in ids for link in ranking["links"])
    assert [link["position"] for link in ranking["links"]] == list(range(1, len(ranking["links"]) + 1))


def test_latest_json_names_the_run(crawled):
    result, _, _, _ = crawled
    latest = json.loads((result.data_dir / "feeds" / "latest.json").read_bytes())
    (site,) = result.manifest["sites"]
    assert latest[site]["runId"] == result.manifest["runId"]
