"""One process, several sites: the queue in memory is bounded, start pages go first, and no site keeps others out."""

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl

HOSTS = [f"paper-{letter}.test" for letter in "abcd"]


@pytest.fixture(scope="module")
def server():
    """Four sites of eight stories each, behind a proxy."""
    sites = [SampleSite(host, languages=["en"], seed=seed, per_language=8) for seed, host in enumerate(HOSTS, 1)]
    with SampleServer(*sites) as server:
        yield server


def reached(server):
    """Every story that is in reach of the front pages."""
    found = (server.truth(host).reachable([f"http://{host}/"]).articles for host in HOSTS)
    return sum(map(len, found))


def pages_by_site(result):
    return {site: entry["counts"]["fetched"] for site, entry in result.manifest["sites"].items()}


def start_at_fronts():
    return ",".join(f"http://{host}/" for host in HOSTS)


def test_a_short_queue_loses_nothing(server, tmp_path):
    result = crawl(
        tmp_path,
        env={"http_proxy": server.url},
        settings={"NEWSCRAWL_QUEUE_PAGES": "2"},
        url=start_at_fronts(),
    )
    assert result.code == 0, result.errors
    assert len(result.articles) == reached(server)
    assert "unfinished" not in result.manifest["accounting"]["skipped"]


@pytest.mark.parametrize("places", [10_000, 4])
def test_a_budget_is_shared_by_the_sites(server, tmp_path, places):
    settings = {"NEWSCRAWL_QUEUE_PAGES": str(places)}
    result = crawl(tmp_path, env={"http_proxy": server.url}, settings=settings, url=start_at_fronts(), max_pages="16")
    assert sum(pages_by_site(result).values()) == 16
    assert min(pages_by_site(result).values()) >= 2, result.manifest["sites"]


def test_start_pages_go_before_links(server, tmp_path):
    stories = set(addresses(server))
    result = crawl(tmp_path, env={"http_proxy": server.url}, url=",".join(stories), max_pages=str(len(stories)))
    # A host that is through with its start pages may begin with its links while another is not.
    assert len(stories - {article["url"] for article in result.articles}) < len(HOSTS)


def addresses(server):
    """Address of every story that is in reach, by the truth of its site."""
    for host in HOSTS:
        truth = server.truth(host)
        for key in truth.reachable([f"http://{host}/"]).articles:
            yield truth.articles()[key].url
