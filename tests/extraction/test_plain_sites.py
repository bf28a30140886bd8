"""Sites whose addresses say little: what is a story shows in what the addresses have in common."""

import pytest

from newscrawl.extraction import extract_page, story_links

SITE = "http://plain.test"
PATHS = {
    "number": "/{}.html",
    "short number": "/a/{}",
    "numbered word": "/story-{}",
    "letter and number": "/n{}",
    "query": "/view?id={}",
    "WordPress": "/?p={}",
    "two words": "/politics/harbour-plan-{}",
    "day": "/2026/01/02/story{}",
}
TITLES = {
    "en": "Council agrees on part {} of the plan for the harbour",
    "ja": "市議会が第{}号の条例案を賛成多数で可決",
    "ko": "시의회, 항구 재개발 {}호 조례안 통과",
}
TEXT = "<p>The council agreed on Monday on the plan, which residents and merchants had debated for years.</p>" * 4


def stories(path, title, numbers):
    rows = [f'<li><a href="{path.format(number)}">{title.format(number)}</a></li>' for number in numbers]
    return "".join(rows)


@pytest.mark.parametrize("language", TITLES)
@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_ranking_beside_an_article(path, language):
    title = TITLES[language]
    html = f"""<html lang="{language}"><title>{title.format(1)}</title><body>
        <a href="/">Home</a> <a href="/about">About</a> <h1>{title.format(1)}</h1>{TEXT}
        <h3>Most read</h3><ul>{stories(path, title, range(2, 7))}</ul></body></html>"""
    found = extract_page(html, SITE + path.format(1))
    assert found.article is not None and found.article.headline == title.format(1)
    assert [(block.kind, block.heading, len(block.links)) for block in found.blocks] == [("ranking", "Most read", 5)]


@pytest.mark.parametrize("heading", ["", "<h2>Latest news</h2>", "<h2>The front page</h2>"])
@pytest.mark.parametrize("language", TITLES)
@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_front_page(path, language, heading):
    title = TITLES[language]
    html = f"""<html lang="{language}"><title>The Plain Times</title><body>
        <nav><a href="/">Home</a> <a href="/politics">Politics</a> <a href="/tag/7">Council</a>
        <a href="/about-us">About us</a></nav> <h1>The Plain Times</h1>{heading}
        <ul>{stories(path, title, range(1, 9))}</ul>
        <footer><a href="/privacy-policy">Privacy</a> <a href="/page/2">Older</a></footer></body></html>"""
    found = extract_page(html, SITE + "/")
    links = {link.url for link in story_links(found.page)} | {
        link.url for block in found.blocks for link in block.links
    }
    assert found.article is None
    assert links == {SITE + path.format(number) for number in range(1, 9)}


def test_menus_of_numbered_sections_are_no_stories():
    menu = "".join(f'<li><a href="/c/{number}">Sport {number}</a></li>' for number in range(12))
    html = f"<html><title>The Plain Times</title><body><h1>The Plain Times</h1><ul>{menu}</ul></body></html>"
    found = extract_page(html, SITE + "/")
    assert not found.blocks and not story_links(found.page)
