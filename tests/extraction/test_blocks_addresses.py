"""Story addresses are told from others by their shape and by the page's own address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extraction.blocks import find_blocks
from newscrawl.extraction.page import Page
from newscrawl.extraction.urls import MAYBE, STORY, Judge, signs, traits_of, words_in

STORIES = [
    "/news/2024/05/01/ferry-service-resumes",
    "/article/1011185",
    "/articles/20250114/k00/00m/030/335000c",
    "/News/Read/A2025051516330004328",
    "/politics/long-slug-of-a-story-about-the-harbour",
    "/sport/12603994/striker-signs-new-contract/",
    "/district/town/zs5okxh8a1",
    "/dy/article/JOC5U8Q10514R9P4.html",
    "/clanek/domaci-kauzy-hlavni-akter-prodava-vilu-272712",
    "/doc/7715044",
    "/a/ferry-service-resumes/7585813.html",
    "/cronaca/25_gennaio_05/traghetto-riprende-46c2db1d-0153-4cbf-9efe-2c986084dxlk.shtml",
    "/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9%E9%80%9F%E5%A0%B1%E6%B8%AF%E3%81%AE%E8%A8%98%E4%BA%8B%E3%81%A7%E3%81%99%E3%82%88%E3%81%AD-12345",
]

OTHERS = [
    "/",
    "/politics",
    "/news/sport",
    "/tag/harbour-works",
    "/news/word/0000919.html",
    "/g20summit2024",
    "/author/jane-doe",
    "/category/world/global-economy",
    "/privacy-and-cookie-policy",
    "/video/123456",
    "/search?q=bridge",
    "/rss/news.xml",
    "/subscribe/",
    "/photos/harbour.jpg",
]


@pytest.mark.parametrize("path", STORIES)
def test_a_storys_address(path: str) -> None:
    assert signs(traits_of(path, "")) >= MAYBE
    address = Judge("https://times.example/", "https://times.example/").judge(path)
    assert address is not None
    assert address.weight >= MAYBE


@pytest.mark.parametrize("path", OTHERS)
def test_another_address(path: str) -> None:
    address = Judge("https://times.example/", "https://times.example/").judge(path)
    assert address is None or address.weight < MAYBE


@pytest.mark.parametrize(
    ("own", "path"),
    [
        ("https://times.example/archives/2562", "/archives/2570"),
        ("https://times.example/?p=1208", "/?p=1210"),
        ("https://times.example/view.html?idxno=88120", "/view.html?idxno=88125"),
        ("https://times.example/article/harbour-news", "/article/old-mill-opens"),
        ("https://times.example/culture/detail/20771", "/sport/detail/18234"),
    ],
)
def test_the_pages_own_address_helps(own: str, path: str) -> None:
    address = Judge(own, own).judge(path)
    assert address is not None
    assert address.weight >= STORY


OWN = "https://times.example/news/2024/05/02/council-votes-on-the-new-bridge-100001"


@pytest.mark.parametrize(
    "href",
    [
        "#comments",
        f"{OWN}#comments",
        "javascript:void(0)",
        "mailto:desk@times.example",
        "/fr/news/2024/05/02/council-votes-on-the-new-bridge-100001",
        "/news/2024/05/02/",
        "https://www.facebook.com/times/posts/123456789",
        "http://[::1",
        "",
    ],
)
def test_what_leads_to_no_other_story(href: str) -> None:
    assert Judge(OWN, OWN).judge(href) is None


def test_a_number_of_its_author_makes_no_address_that_of_the_story() -> None:
    own = "https://times.example/a/859012345_121119176"
    assert Judge(own, own).judge("/a/859012345_121119176_print") is None
    address = Judge(own, own).judge("/a/858997120_121119176")
    assert address is not None
    assert address.weight >= STORY


def test_the_page_itself() -> None:
    address = Judge(OWN, OWN).judge(f"{OWN}?utm_source=ranking")
    assert address is not None
    assert address.is_self


def test_tracking_does_not_part_one_story() -> None:
    judge = Judge(OWN, OWN)
    one = judge.judge("/news/2024/05/02/ferry-service-resumes-100002?rank=1")
    other = judge.judge("https://www.times.example/news/2024/05/02/ferry-service-resumes-100002#top")
    assert one is not None
    assert other is not None
    assert one.key == other.key


@pytest.mark.parametrize("ending", ["", "amp/"])
def test_short_slugs_right_behind_the_host_are_stories_under_headlines(ending: str) -> None:
    own = f"https://times.example/council-votes-on-bridge/{ending}"
    slugs = ("old-mill", "bread-prices", "night-trains", "harbour-master")
    stories = [f"/{slug}/{ending}" for slug in slugs]
    items = [f"<li><a href={path}>The town hears of its {path[1:-5]} once more</a></li>" for path in stories]
    services = "".join(f"<li><a href=/{name}/>{name.title()}</a></li>" for name in ("home-delivery", "our-team"))
    html = f"<h1>Council votes</h1><h2>Recommended</h2><ul>{''.join(items)}</ul><h2>Recommended</h2><ul>{services}</ul>"
    (block,) = [found.block for found in find_blocks(Page(html, own)).blocks]
    assert [link.url for link in block.links] == [f"https://times.example{path}" for path in stories]
    few = html.replace("".join(items[2:]), "")
    assert find_blocks(Page(few, own)).blocks == []


@pytest.mark.parametrize("own", ["/regatta/", "/council-votes-on-bridge/"])
def test_slugs_of_one_word_are_stories_under_headlines(own: str) -> None:
    """Links to the list of all news and to pages of the site's own, however long their texts, are none."""
    stories = ("bread", "trains2024", "mill", "storm")
    items = "".join(f"<li><a href=/{slug}/>The town hears of its {slug} once more</a></li>" for slug in stories)
    services = "".join(
        f"<li><a href=/{name}/>All that you want to know about our {name}</a></li>" for name in ("privacy", "news")
    )
    html = f"<h1>Regatta</h1><h2>Most read</h2><ol>{items}</ol><h2>Recommended</h2><ul>{services}</ul>"
    (block,) = [found.block for found in find_blocks(Page(html, f"https://times.example{own}")).blocks]
    assert [link.url for link in block.links] == [f"https://times.example/{slug}/" for slug in stories]
    elsewhere = find_blocks(Page(html, "https://times.example/2024/05/02/regatta-begins")).blocks
    assert elsewhere == [], "its stories stand in folders"


def test_the_amp_form_of_the_page_is_the_page_itself() -> None:
    address = Judge(f"{OWN}/amp/", f"{OWN}/amp/").judge(OWN)
    assert address is not None
    assert address.is_self


def test_a_sister_paper_is_off_site_and_may_be_a_story() -> None:
    address = Judge(OWN, OWN).judge("https://gazette.example/news/2024/05/02/ferry-service-resumes-100002")
    assert address is not None
    assert not address.same_site
    assert address.weight >= STORY


@given(st.text(max_size=300))
def test_any_address_is_judged(text: str) -> None:
    Judge(OWN, OWN).judge(text)
    Judge(text, text).judge("/news/2024/05/02/ferry-service-resumes-100002")
    words_in(text)
