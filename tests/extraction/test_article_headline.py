"""Headlines: what the sources say, weighed; never the site's name."""

import pytest

from newscrawl.extraction import extract_article, extract_page
from newscrawl.extraction.page import Page
from newscrawl.extraction.site import site_names
from newscrawl.extraction.titles import without_site
from tests.extraction.article_pages import HEADLINE, URL, article, jsonld, news, page

SITE = "<meta property='og:site_name' content='The Daily Example'>"


def test_the_sources_that_agree_win() -> None:
    head = "<meta property='og:title' content='Bridge: what it cost'>"
    assert article(head).headline == HEADLINE
    assert article(jsonld(news(headline="Another wording of it"))).headline == "Another wording of it"


@pytest.mark.parametrize(
    "suffix", [" - The Daily Example", " | The Daily Example", " – The Daily Example", "｜The Daily Example"]
)
@pytest.mark.parametrize("property_name", ["og:title", "twitter:title"])
def test_the_sites_name_is_no_part_of_it(suffix: str, property_name: str) -> None:
    head = f"{SITE}<meta property='{property_name}' content='{HEADLINE}{suffix}'>"
    assert article(head, title=HEADLINE + suffix).headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bridge opens - Daily Example", "Bridge opens"),
        ("Daily Example: Bridge opens", "Daily Example: Bridge opens"),
        ("Daily Example | Bridge opens", "Bridge opens"),
        ("Bridge opens | News | dailyexample.test", "Bridge opens | News"),
        ("橋が開通：朝刊エグザンプル", "橋が開通"),
        ("橋が開通 | 朝刊エグザンプル", "橋が開通"),
        ("Up - and away", "Up - and away"),
    ],
)
def test_parts_of_titles_that_name_the_site_go(title: str, expected: str) -> None:
    assert without_site(title, [], {"dailyexample", "dailyexampletest", "朝刊エグザンプル"}) == expected


def test_a_heading_that_names_the_site_is_no_headline() -> None:
    html = page(SITE + f"<meta property='og:title' content='{HEADLINE}'>", above="<h1>The Daily Example</h1>")
    html = html.replace(f"<h1>{HEADLINE}</h1>", f"<div>{HEADLINE}</div>")
    found = extract_article(Page(html, URL))
    assert found is not None
    assert found.headline == HEADLINE


def test_a_kicker_inside_the_heading_is_left_out_where_a_title_lacks_it() -> None:
    html = page(f"<meta property='og:title' content='{HEADLINE}'>").replace("<h1>", "<h1><span>City centre</span> ")
    found = extract_article(Page(html, URL))
    assert found is not None
    assert found.headline == HEADLINE


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Fire &amp; water: the &quot;big&quot; storm", 'Fire & water: the "big" storm'),
        ("A <b>bold</b> step", "A bold step"),
        ("Spaces \n and\tbreaks", "Spaces and breaks"),
        ("新しい\n橋", "新しい橋"),
        ("Fire &amp;amp; water: the mayor&amp;#8217;s word", "Fire & water: the mayor’s word"),
        ("The bridge opens -", "The bridge opens"),
    ],
)
def test_is_clean_text(raw: str, expected: str) -> None:
    assert article(jsonld(news(headline=raw))).headline == expected


def test_names_of_the_site_come_from_the_host_too() -> None:
    assert {"dailyexampletest", "dailyexample", "thedailyexample"} <= site_names(Page(page(SITE), URL))


@pytest.mark.parametrize(
    ("below", "is_taken"),
    [
        ("<h2>Bridge opens: what it means for the town</h2>", True),
        ("<h2><span>Traffic</span> <span>Bridge opens: what it means for the town</span></h2>", True),
        ("<p><a href='/other'>Bridge opens: what it means for the town</a></p>", False),
        ("", False),
    ],
)
def test_a_title_for_sharing_that_readers_see_is_the_headline(below: str, is_taken: bool) -> None:
    title = "Bridge opens: what it means for the town"
    head = f"<meta property='og:title' content='{title}'>{jsonld(news(headline=HEADLINE))}"
    assert article(head, below=below).headline == (title if is_taken else HEADLINE)


def found_headline(heading: str, title: str, head: str = "") -> str | None:
    html = page(head, title=title).replace(f"<h1>{HEADLINE}</h1>", heading)
    found = extract_article(Page(html, URL))
    assert found is not None
    return found.headline


@pytest.mark.parametrize(
    "title",
    [
        HEADLINE,
        f"{HEADLINE}, Sample Press, 1.8.2026",
        f"Sample Press: {HEADLINE}",
        "Council opens new bridge after years of building",
    ],
)
@pytest.mark.parametrize("tag", ["h2", "div", "p", "font"])
def test_without_a_main_heading_the_line_like_the_title_is_it(tag: str, title: str) -> None:
    assert found_headline(f"<{tag}>{HEADLINE}</{tag}>", title) == HEADLINE
    assert found_headline(f"<h1><a href='/'>Sample Press</a></h1><{tag}>{HEADLINE}</{tag}>", title) == HEADLINE
    assert found_headline(f"<h1>Local</h1><{tag}>{HEADLINE}</{tag}>", title) == HEADLINE


def test_a_sentence_of_the_text_is_no_heading() -> None:
    title = "Council opens new bridge in the morning"
    assert found_headline("<p>The council opens the new bridge in the morning.</p>", title) == title


@pytest.mark.parametrize("slogan", ["The voice of the river towns since 1899", "River Notes"])
def test_a_heading_that_leads_to_the_front_page_is_the_sites_name(slogan: str) -> None:
    title = f"{HEADLINE} | {slogan}"
    assert found_headline(f"<h1><a href='/?lang=en'>{slogan}</a></h1><h1>{HEADLINE}</h1>", title) == HEADLINE


def test_titles_for_search_engines_yield_to_the_only_heading() -> None:
    heading, title = "What it took to get the river crossed again", "New bridge: all about it"
    head = f"<meta property='og:title' content='{title}'>"
    assert found_headline(f"<h1>{heading}</h1>", title, head) == heading
    assert found_headline(f"<h1>{heading}</h1><h2>{title}</h2>", title, head) == title
    assert found_headline(f"<h1>{heading}</h1>", title, head + jsonld(news(headline=title))) == title


def test_a_headline_may_speak_of_the_site() -> None:
    headline = "Ten years daily-example.test"
    head = jsonld(news(headline=headline))
    assert found_headline(f"<h1>{headline}</h1>", f"{headline} | daily-example.test", head) == headline


@pytest.mark.parametrize(
    ("title", "host", "expected"),
    [
        ("Bridge opens - Riverton Evening Post", "repost.test", "Bridge opens"),
        ("Bridge opens - The Riverton Times", "rtimes.test", "Bridge opens"),
        ("Bridge opens - Ready for buses", "riverton.test", "Bridge opens - Ready for buses"),
    ],
)
def test_addresses_abbreviate_names(title: str, host: str, expected: str) -> None:
    assert without_site(title, [], {host.partition(".")[0]}) == expected


HEADING_TITLE = "River crossing restored after three years"
SEARCH_TITLE = "New bridge: opening, costs and all about it"


@pytest.mark.parametrize(
    ("title", "sharing", "expected"),
    [
        (SEARCH_TITLE, HEADING_TITLE, HEADING_TITLE),
        (f"{SEARCH_TITLE} | Sample Press", HEADING_TITLE, HEADING_TITLE),
        ("Sample Press", HEADING_TITLE, SEARCH_TITLE),
        (SEARCH_TITLE, SEARCH_TITLE, SEARCH_TITLE),
    ],
)
def test_a_headline_only_the_title_repeats_yields_to_what_is_printed_and_shared(
    title: str, sharing: str, expected: str
) -> None:
    head = f"<meta property='og:title' content='{sharing}'>{SITE}{jsonld(news(headline=SEARCH_TITLE))}"
    assert found_headline(f"<h1>{HEADING_TITLE}</h1>", title, head) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (f"<span>Transport</span> <i>-</i> <span>{HEADLINE}</span>", HEADLINE),
        (f"Transport - {HEADLINE}", f"Transport - {HEADLINE}"),
        (f"Transport:<br>{HEADLINE}", f"Transport: {HEADLINE}"),
    ],
)
def test_what_two_kickers_lead_to_is_the_headline_where_the_heading_marks_it(heading: str, expected: str) -> None:
    title = f"Riverton: {HEADLINE}"
    head = f"<meta property='og:title' content='{title}'>"
    assert found_headline(f"<h1>{heading}</h1>", title, head) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (HEADLINE, f"{HEADLINE}: what it cost"),
        ("Bridge opens after three years", "Bridge opens after three years"),
    ],
)
def test_a_title_that_is_the_beginning_of_the_heading_was_cut(stated: str, expected: str) -> None:
    whole = f"{HEADLINE}: what it cost"
    head = f"<meta property='og:title' content='{stated}'>" + jsonld(news(headline=stated))
    html = page(head, title=f"{whole} | The Daily Example").replace(f"<h1>{HEADLINE}</h1>", f"<h1>{whole}</h1>")
    found = extract_article(Page(html, URL))
    assert found is not None and found.headline == expected


TEXT = (
    "<p>市によると、工事は予定より一年早く終わり、費用も当初の見込みを下回った。橋の上では朝から音楽が流れた。</p>" * 4
)


@pytest.mark.parametrize(
    "heading",
    [
        "<font size='5'>三年の工事を経て新しい橋が開通した</font>",
        "<font size='+2'>三年の工事を経て新しい橋が開通した</font>",
        "<span style='font-size: 22px; font-weight: bold'>三年の工事を経て新しい橋が開通した</span>",
        "<td class='news_title'>三年の工事を経て新しい橋が開通した</td>",
    ],
)
def test_the_line_in_the_largest_type_is_the_heading_where_the_title_is_the_papers_name(heading: str) -> None:
    html = f"""<html lang="ja"><title>:: 見本新報 ::</title><body><table><tr><td><b>最近のニュース一覧です</b><br>
        <a href="/data/2.htm"><font size="6">市議会で三号議案が可決された</font></a></td></tr>
        <tr><td>{heading}</td></tr>
        <tr><td><b>朝から大勢の市民が集まった</b></td></tr><tr><td>{TEXT}</td></tr>
        <tr><td>Copyright (C) 見本新報 無断転載を禁じます</td></tr></table></body></html>"""
    found = extract_article(Page(html, "http://mihon.test/news/data/20260801_02.htm"))
    assert found is not None
    assert found.headline == "三年の工事を経て新しい橋が開通した"
    assert found.datePublishedRaw == "2026-08-01"


def test_nothing_is_the_heading_without_large_type_or_text_below_it() -> None:
    for body in (
        f"<p>三年の工事を経て新しい橋が開通した</p>{TEXT}",
        f"{TEXT}<b>三年の工事を経て新しい橋が開通した</b>",
    ):
        html = f"<html lang='ja'><title>見本新報</title><body>{body}<p>© 見本新報</p></body></html>"
        assert extract_article(Page(html, "http://mihon.test/news/data/20260801_02.htm")) is None


def test_a_sections_heading_whose_letters_are_in_the_headline_is_none() -> None:
    html = page().replace(f"<h1>{HEADLINE}</h1>", f"<h1>News</h1><h2 class='entry-title'>{HEADLINE}</h2>")
    found = extract_page(html, URL).article
    assert found is not None
    assert found.headline == HEADLINE
