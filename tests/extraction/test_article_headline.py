"""Headlines: what the sources say, weighed; never the site's name."""

import pytest

from newscrawl.extraction import extract_article
from newscrawl.extraction.headline import without_site
from newscrawl.extraction.page import Page
from newscrawl.extraction.site import site_names
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
