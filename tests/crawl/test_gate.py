"""The gate before the feed: what no longer comes out as it did is not published, and a quiet day is."""

import json

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl
from tests.crawl.test_runs import make_due


@pytest.fixture
def server():
    with SampleServer(SampleSite(languages=("en",), validators=False)) as running:
        yield running


def latest(data_dir):
    return json.loads((data_dir / "feeds" / "latest.json").read_bytes())


def test_a_redesign_that_empties_a_field_is_named_on_the_first_run(server, tmp_path):
    good = crawl(tmp_path, url=server.url + "/")
    before = latest(tmp_path)
    for key in list(server.first.stories):
        server.first.edit(key, writers=(), byline=None, signature=(), headline=f"Edited: {key}")
    make_due(tmp_path)
    broken = crawl(tmp_path, url=server.url + "/")
    assert (broken.code, broken.manifest["verdict"]) == (5, "broken"), broken.manifest["reason"]
    for said in ("authors", "0%", f"{good.manifest['fillRates']['authors']:.0%}"):
        assert said in broken.manifest["reason"]
    assert not broken.articles and latest(tmp_path) == before
    (page,) = (tmp_path / "examples" / broken.manifest["runId"]).glob("*.html")
    assert b"<h1" in page.read_bytes() and page.with_suffix(".url").read_text("utf-8").startswith(server.url)
    # What was seen in the broken run is looked at again once it is mended.
    for key in list(server.first.stories):
        server.first.edit(key, byline="By Ann Example")
    mended = crawl(tmp_path, url=server.url + "/")
    assert mended.manifest["verdict"] == "ok" and len(mended.articles) == len(good.articles)


def test_a_redesign_that_hides_the_articles_is_broken(server, tmp_path):
    crawl(tmp_path, url=server.url + "/")
    for key in list(server.first.stories):
        nothing = {"byline": None, "signature": (), "standfirst": None, "date_markup": "none", "tags": ()}
        server.first.edit(key, paragraphs=("Loading",), **nothing)
    make_due(tmp_path)
    broken = crawl(tmp_path, url=server.url + "/")
    assert broken.code == 5 and "article" in broken.manifest["reason"]


def test_a_quiet_sunday_is_not_broken(server, tmp_path):
    crawl(tmp_path, url=server.url + "/")
    for _ in range(3):
        server.first.add()
    quiet = crawl(tmp_path, url=server.url + "/")
    assert (quiet.code, quiet.manifest["verdict"], len(quiet.articles)) == (0, "ok", 3)
