"""Structured data as they are in the wild."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extraction.lenient_json import read_json
from newscrawl.extraction.page import Page
from newscrawl.extraction.structured import StructuredData
from tests.extraction.article_pages import jsonld, news

URL = "https://www.daily-example.test/news/bridge-opens-1234567"


def structured(html: str, url: str = URL) -> StructuredData:
    return Page(f"<html><head>{html}</head><body></body></html>", url).structured


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('{"a": 1}\n{"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{"a": [1, 2,], "b": {"c": 3,},}', [{"a": [1, 2], "b": {"c": 3}}]),
        ('{"a": "one\ntwo\tthree"}', [{"a": "one\ntwo\tthree"}]),
        ('<!-- {"a": 1} -->', [{"a": 1}]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', [{"a": 1}]),
        ('/*<![CDATA[*/{"a": 1}/*]]>*/', [{"a": 1}]),
        ('{"a": 1, // note\n "b": "http://x.test/" /* more */}', [{"a": 1, "b": "http://x.test/"}]),
        ('{"a": "it\\\'s \\x"}', [{"a": "it's \\x"}]),
        ("{'a': 'single \"quotes\"'}", [{"a": 'single "quotes"'}]),
        ("{&quot;a&quot;: &quot;b &amp;amp; c&quot;}", [{"a": "b &amp; c"}]),
        ('{"a": 1};', [{"a": 1}]),
        ('\ufeff{"a": 1}', [{"a": 1}]),
        ('{"a": 1} rubbish', [{"a": 1}]),
        ('{"a": 1 "b": 2}', [{"a": 1, "b": 2}]),
        ('[{"a": 1}\n{"b": 2}]', [[{"a": 1}, {"b": 2}]]),
        ("{a: 'b', $c: true, d: undefined}", [{"a": "b", "$c": True, "d": None}]),
        ('{"a": 1e5, "b": -0.5E-3}', [{"a": 1e5, "b": -0.5e-3}]),
        ('{"a": 1, "b": {"c": [1, 2', [{"a": 1, "b": {"c": [1]}}]),
        ('{"a": 1, "b": "cut of', [{"a": 1}]),
        ('[{"a": 1, "b": "whole"', [[{"a": 1, "b": "whole"}]]),
        ('[{"a": 1, "b"', [[{"a": 1}]]),
        ('{"a": 1, "b": "cut \\', [{"a": 1}]),
        ('{"a": "b, {c", "d": {{e}}, "f": 1}', [{"a": "b, {c", "d": {}}]),
        ('{"a": "The "big" one", "b": "cut', [{"a": 'The "big" one'}]),
        ("{&quot;a&quot;: 1, &quot;b&quot;: &quot;cut", [{"a": 1}]),
        ("[[[1, 2], [3", [[[[1, 2], []]]]),
        ("", []),
        ("not json", []),
        ('{"a": ', []),
        ("[" * 100_000, []),
    ],
)
def test_reads_json_as_pages_hold_it(text: str, expected: list[Any]) -> None:
    assert read_json(text) == expected


@given(st.text(alphabet="{}[]\",:\\/*'ab1 \n&;<>", max_size=200))
def test_reading_json_never_fails(text: str) -> None:
    assert isinstance(read_json(text), list)


@pytest.mark.parametrize(
    "head",
    [
        jsonld(news(headline="Bridge opens")),
        jsonld([news(headline="Bridge opens"), {"@type": "WebSite", "name": "x"}]),
        jsonld({"@graph": [{"@type": "WebPage"}, news(headline="Bridge opens")]}),
        jsonld({"@type": "BreadcrumbList"}) + jsonld(news(headline="Bridge opens")),
        jsonld({"@type": "WebPage", "mainEntity": news(headline="Bridge opens")}),
        jsonld({"@type": ["Article", "http://schema.org/NewsArticle"], "headline": "Bridge opens"}),
        "<script type='application/ld+json; charset=utf-8'>{'@type': 'Report', 'headline': 'Bridge opens',}</script>",
    ],
)
def test_finds_the_article_wherever_it_stands(head: str) -> None:
    assert structured(head).article["headline"] == "Bridge opens"


def test_of_several_articles_takes_the_one_whose_address_is_the_pages() -> None:
    other = news(headline="Other", url="https://www.daily-example.test/news/other-7654321")
    own = news(
        headline="Own", mainEntityOfPage={"@type": "WebPage", "@id": URL.replace("www.", "m.") + "?utm_source=x"}
    )
    assert structured(jsonld(other, own)).article["headline"] == "Own"
    assert structured(jsonld([own, other])).article["headline"] == "Own"


def test_of_several_articles_with_other_addresses_takes_the_one_with_the_pages_title_or_none() -> None:
    others = [news(headline=f"Story number {n} of many", url=f"https://www.daily-example.test/news/{n}") for n in "12"]
    titled = news(headline="The bridge opens to traffic", url="https://www.daily-example.test/other/address")
    assert structured("<title>Front page</title>" + jsonld(others)).article == {}
    head = "<title>The bridge opens to traffic - Daily Example</title>" + jsonld([*others, titled])
    assert structured(head).article == titled


def test_entries_of_a_list_do_not_stand_for_the_page() -> None:
    entries = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": news(headline="Listed")}]}
    assert structured(jsonld(entries) + jsonld(news(headline="Own"))).article["headline"] == "Own"


def test_follows_references_to_other_objects() -> None:
    graph = {
        "@graph": [
            news(headline="Own", author={"@id": "#jane"}),
            {"@id": "#jane", "@type": "Person", "name": "Jane Doe", "url": "/jane"},
        ]
    }
    data = structured(jsonld(graph))
    assert data.values(data.article, ("author", "name")) == ["Jane Doe"]


def test_reads_meta_and_link_elements_by_any_of_their_names() -> None:
    data = structured(
        "<meta name='Author' content=' Jane Doe '><meta property='og:title' content='A'><meta property='og:title' "
        "content='B'><meta itemprop='datePublished' content='2026-08-01'><meta name='empty' content=' '>"
        "<link rel='Canonical alternate' href='/x'>"
    )
    assert data.meta["author"] == ["Jane Doe"]
    assert data.meta["og:title"] == ["A", "B"]
    assert data.meta["datepublished"] == ["2026-08-01"]
    assert "empty" not in data.meta
    assert data.links["canonical"] == ["/x"]


def test_reads_microdata_as_the_same_kind_of_object() -> None:
    html = (
        "<div itemscope itemtype='http://schema.org/BlogPosting'><h1 itemprop='name headline'>Own</h1>"
        "<span itemprop='author' itemscope itemtype='http://schema.org/Person'>"
        "<a itemprop='name' href='/j'>Jane</a></span>"
        "<time itemprop='datePublished' datetime='2026-08-01T10:00+09:00'>1 August</time>"
        "<abbr itemprop='dateModified' title='2026-08-02'>2 August</abbr></div><meta itemprop='keywords' content='a,b'>"
    )
    data = Page(html, URL).structured
    found = data.microdata_article
    assert found["headline"] == ["Own"]
    assert data.values(found, ("author", "name")) == ["Jane"]
    assert found["datePublished"] == ["2026-08-01T10:00+09:00"]
    assert found["dateModified"] == ["2026-08-02"]
    assert data.loose_microdata["keywords"] == ["a,b"]


def test_reads_values_with_their_language_and_quotes_that_nobody_escaped() -> None:
    data = structured(jsonld(news(headline={"@value": "Own", "@language": "en"})))
    assert data.values(data.article, ("headline",)) == ["Own"]
    text = '{"@type": "NewsArticle", "headline": "The "big" bridge", "articleSection": "Traffic"}'
    data = structured(f"<script type='application/ld+json'>{text}</script>")
    assert (data.article["headline"], data.article["articleSection"]) == ('The "big" bridge', "Traffic")


RDFA = (
    "<div vocab='https://schema.org/' typeof='NewsArticle'><h1 property='headline'>Own</h1>"
    "<p property='author' typeof='Person'><span property='name'>Jane</span></p>"
    "<time property='datePublished' datetime='2026-08-01T10:00+09:00'>1 August</time></div>"
)


@pytest.mark.parametrize(
    "html",
    [
        RDFA,
        RDFA.replace("property='", "property='schema:").replace("typeof='", "typeof='schema:"),
        RDFA.replace("property='", "property='https://schema.org/"),
        RDFA.replace("</div>", "<b property='dc:title headlines'>x</b><b property='og:headline'>x</b></div>"),
    ],
)
def test_reads_rdfa_as_the_same_kind_of_object(html: str) -> None:
    data = Page(f"<meta property='og:title' content='x'>{html}<i property='author'>nobody</i>", URL).structured
    assert data.microdata_article["headline"] == ["Own"]
    assert data.values(data.microdata_article, ("author", "name")) == ["Jane"]
    assert data.microdata_article["datePublished"] == ["2026-08-01T10:00+09:00"]
    assert data.loose_microdata == {}


@pytest.mark.parametrize("is_before", [False, True])
def test_an_item_may_name_parts_of_it_that_stand_elsewhere(is_before: bool) -> None:
    item = "<div itemscope itemtype='Article' itemref='a  b nowhere'><h1 itemprop='headline'>Own</h1></div>"
    parts = (
        "<p id=a itemprop=author itemscope itemtype='http://schema.org/Person'><b itemprop=name>Jane</b></p>"
        "<div id=b><i><time itemprop=datePublished datetime='2026-08-01'>1 August</time></i></div>"
    )
    data = Page(parts + item if is_before else item + parts, URL).structured
    assert data.values(data.microdata_article, ("author", "name")) == ["Jane"]
    assert data.microdata_article["datePublished"] == ["2026-08-01"]
    assert "datePublished" not in data.loose_microdata


@pytest.mark.parametrize("prefix", ["schema:", "http://schema.org/", "https://schema.org/"])
def test_names_of_properties_may_have_a_prefix(prefix: str) -> None:
    stated = {"@type": f"{prefix}NewsArticle", f"{prefix}headline": "Own", f"{prefix}author": {f"{prefix}name": "Jane"}}
    data = structured(jsonld(stated))
    assert data.values(data.article, ("author", "name")) == ["Jane"]
    assert data.article["headline"] == "Own"
