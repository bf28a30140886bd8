"""The normalising pipelines on every type of item that itemadapter supports, as in somebody else's project."""

from dataclasses import make_dataclass
from typing import Any

import attrs
import pytest
import scrapy
from itemadapter import ItemAdapter

from newscrawl.items import Article, Author, Fetch
from newscrawl.normalise.emails import POLICIES
from newscrawl.pipelines import run_pipelines
from newscrawl.pipelines.bylines import BylinePipeline
from newscrawl.pipelines.dates import DatePipeline
from newscrawl.pipelines.emails import EmailPipeline
from newscrawl.saved_pages import CountingStats

RAW = {
    "authors": [{"nameRaw": "竹内智子 takeuchit@example.com"}],
    "emailsRaw": ["情報提供は desk★example.com へ"],
    "datePublishedRaw": "令和6年6月18日 午後3時4分",
    "timeZone": "Asia/Tokyo",
    "inLanguage": "ja",
    "articleBody": "連絡先は desk@example.com です。",
}
FILLED = ("emails", "datePublished", "datePublishedPrecision", "datePublishedDay")


DataclassItem = make_dataclass("DataclassItem", [(name, Any, None) for name in (*RAW, *FILLED)])
AttrsItem = attrs.make_class("AttrsItem", {name: attrs.field(default=None) for name in (*RAW, *FILLED)})
ScrapyItem = type("ScrapyItem", (scrapy.Item,), {name: scrapy.Field() for name in (*RAW, *FILLED)})


def raw():
    return {name: [dict(author) for author in value] if name == "authors" else value for name, value in RAW.items()}


def pipelines(stats, policy="keep"):
    return [BylinePipeline(stats), EmailPipeline(stats, policy, b"salt"), DatePipeline(stats)]


@pytest.mark.parametrize("kind", [dict, DataclassItem, AttrsItem, ScrapyItem])
def test_every_type_of_item(kind):
    stats = CountingStats()
    item = ItemAdapter(run_pipelines(pipelines(stats), kind(**raw())))
    (author,) = item["authors"]
    assert (author["name"], author["email"], author["type"]) == ("竹内智子", "takeuchit@example.com", "Person")
    assert item["emails"] == ["desk@example.com"]
    assert item["datePublished"] == "2024-06-18T06:04:00Z"
    assert (item["datePublishedPrecision"], item["datePublishedDay"]) == ("minute", "2024-06-18")
    assert stats.values == {}


@pytest.mark.parametrize("item", [{}, {"title": "x"}, ScrapyItem(), AttrsItem(), ScrapyItem(datePublishedRaw="soon")])
def test_an_item_that_lacks_fields_passes(item):
    assert run_pipelines(pipelines(CountingStats()), item) is item


def test_an_item_with_few_fields_gets_no_others():
    small = type("Small", (scrapy.Item,), {"datePublishedRaw": scrapy.Field(), "datePublished": scrapy.Field()})
    item = run_pipelines(pipelines(CountingStats()), small(datePublishedRaw="2024-06-18T15:04:00+09:00"))
    assert dict(item) == {"datePublishedRaw": "2024-06-18T15:04:00+09:00", "datePublished": "2024-06-18T06:04:00Z"}


def test_what_cannot_be_read_is_null_and_counted():
    stats = CountingStats()
    article = Article(
        authors=[Author(nameRaw="フォロー")],
        emailsRaw=["@handle"],
        datePublishedRaw="近日公開",
        dateModifiedRaw="2024-06-18",
        timeZone="Asia/Tokyo",
    )
    run_pipelines(pipelines(stats), article)
    assert (article.authors, article.emails, article.datePublished) == ([], [], None)
    assert (article.dateModified, article.dateModifiedPrecision) == ("2024-06-17T15:00:00Z", "day")
    assert stats.values == {
        "newscrawl/byline/unparsed": 1,
        "newscrawl/email/unparsed": 1,
        "newscrawl/date/unparsed": 1,
    }


def test_the_zone_stays_only_where_it_was_assumed():
    stated = Article(datePublishedRaw="2024-06-18T15:04:00+09:00", timeZone="Asia/Tokyo")
    assumed = Article(datePublishedRaw="2024-06-18 15:04", timeZone="Asia/Tokyo")
    for article in (stated, assumed):
        run_pipelines(pipelines(CountingStats()), article)
    assert (stated.datePublished, stated.timeZone) == ("2024-06-18T06:04:00Z", None)
    assert (assumed.datePublished, assumed.timeZone) == ("2024-06-18T06:04:00Z", "Asia/Tokyo")


def test_a_month_has_no_day():
    article = Article(datePublishedRaw="2024年6月", timeZone="Asia/Tokyo", inLanguage="ja")
    run_pipelines(pipelines(CountingStats()), article)
    assert (article.datePublishedPrecision, article.datePublishedDay) == ("month", None)


def test_an_age_counts_back_from_when_the_page_was_fetched():
    article = Article(datePublishedRaw="3時間前", inLanguage="ja", fetch=Fetch(fetchedAt="2026-08-01T12:00:00Z"))
    run_pipelines(pipelines(CountingStats()), article)
    assert article.datePublished == "2026-08-01T09:00:00Z"


@pytest.mark.parametrize("policy", POLICIES)
def test_no_address_is_left_where_none_may_be_kept(policy):
    item = run_pipelines(pipelines(CountingStats(), policy), raw())
    if policy == "keep":
        assert "desk@example.com" in str(item)
        return
    assert "@" not in str(item) and "★" not in str(item)
    hashes = [item["authors"][0]["email"], *item["emails"]]
    if policy == "hash":
        assert all(address.startswith("sha256:") and len(address) == 39 for address in hashes)
        assert item["emails"][0] in item["articleBody"]
    else:
        assert hashes == [None]


def test_an_address_that_only_a_byline_gives_has_its_source() -> None:
    article = Article(authors=[Author(nameRaw="Newsdesk, desk@example.com")])
    article.sources.authors = "jsonld"
    found = run_pipelines(pipelines(CountingStats()), article)
    assert (found.emails, found.sources.emails) == (["desk@example.com"], "jsonld")
