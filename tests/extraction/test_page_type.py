"""Story pages are told from front, list, search, form and error pages."""

import pytest

from newscrawl.extraction.body import find_body
from newscrawl.extraction.page import Page
from newscrawl.extraction.page_type import WEIGHTS, is_article

STORY = "https://news.example/2026/05/01/harbour-bridge-reopens-after-repairs"
TEXT = (
    "The harbour bridge reopened to traffic on Friday after eleven months of repairs, the port authority said. Crews "
    "replaced four hundred metres of cable and laid a new road surface, at a cost of twelve million euros."
)
JA_TEXT = "港にかかる大橋の補修工事が終わり、一日の朝から車の通行が再開された。費用は十二億円に上るという。"


def judge(body, url, *, title="", og_type=None, types=()):
    page = Page(f"<html><head><title>{title}</title></head><body>{body}</body></html>", url)
    return is_article(page, body=find_body(page), og_type=og_type, jsonld_types=frozenset(types))


def teasers(count, summary=TEXT):
    return "".join(
        f"<div class='item'><h3><a href='/2026/05/0{n % 9 + 1}/story-number-{n}-of-the-day'>"
        f"Story number {n} of the day, with its whole headline</a></h3><p>{summary[:120]}.</p></div>"
        for n in range(count)
    )


def headlines(count):
    return (
        "<ul>"
        + "".join(f"<li><a href='/a/{n}'>Headline number {n} of this long list</a></li>" for n in range(count))
        + "</ul>"
    )


STORIES = {
    "long": (f"<article><h1>Bridge</h1>{f'<p>{TEXT}</p>' * 5}</article>", STORY, {}),
    "short": (f"<div><h1>Bridge</h1><p>{TEXT}</p></div>", STORY, {}),
    "short among many headlines": (
        f"<h1>Bridge</h1><div><p>{TEXT}</p></div>{headlines(80)}",
        STORY,
        {"og_type": "article"},
    ),
    "Japanese": (f"<h1>大橋</h1><div>{f'<p>{JA_TEXT}</p>' * 3}</div>", "https://news.example/articles/-/123456", {}),
    "numbered": (f"<h1>Bridge</h1><p>{TEXT}</p>", "https://news.example/news/articleView.html?idxno=39983", {}),
    "behind a paywall": (
        "<h1>Bridge</h1><p>For subscribers.</p>",
        STORY,
        {"og_type": "article", "types": ["NewsArticle"]},
    ),
    "with a login form": (f"{f'<p>{TEXT}</p>' * 5}<form><input type='password'></form>", STORY, {}),
    "about a missing page": (
        f"<h1>The missing chapter</h1>{f'<p>{TEXT}</p>' * 5}",
        STORY,
        {"title": "The missing chapter"},
    ),
    "og:type website": (f"<div>{f'<p>{TEXT}</p>' * 5}</div>", STORY, {"og_type": "website"}),
    "no story in the address": (f"<div>{f'<p>{TEXT}</p>' * 5}</div>", "https://news.example/bridge", {}),
    "under a topic": (
        f"<div>{f'<p>{TEXT}</p>' * 5}</div>",
        "https://news.example/topics/bridges/2026/harbour-bridge.html",
        {},
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_stories(name):
    body, url, arguments = STORIES[name]
    verdict, signals = judge(body, url, **arguments)
    assert verdict, signals


OTHERS = {
    "front page": (teasers(20), "https://news.example/", {"og_type": "website"}),
    "front page with a long text": (f"<p>{TEXT * 5}</p>", "https://news.example/", {}),
    "front page of an edition": (teasers(20), "https://news.example/en/", {}),
    "front page file": (headlines(60), "https://news.example/index.html", {}),
    "section of teasers": (teasers(20), "https://news.example/politics", {"og_type": "website"}),
    "section of headlines": (headlines(60), "https://news.example/politics", {}),
    "tag": (f"<h1>bridge</h1>{teasers(12)}", "https://news.example/tag/bridge", {"title": "bridge"}),
    "tag with structured data": (
        teasers(12),
        "https://news.example/t/bridge",
        {"types": ["CollectionPage", "ItemList"]},
    ),
    "category archive": (
        teasers(8),
        "https://news.example/category/local/page/2",
        {"title": "Local Archives - Example"},
    ),
    "search": (teasers(10), "https://news.example/search?q=bridge", {"title": "Search results for bridge"}),
    "search by query": (teasers(10), "https://news.example/?s=bridge", {}),
    "author": (f"<h1>Mara Lindt</h1><p>{TEXT[:150]}.</p>{teasers(9)}", "https://news.example/author/mara-lindt", {}),
    "Japanese list": (headlines(30), "https://news.example/list/economy", {"title": "経済の記事一覧 | 見本新聞"}),
    "Korean list": (
        headlines(30),
        "https://news.example/news/articleList.html?sc_section_code=S1",
        {"title": "기사목록 - 보기일보"},
    ),
    "login": (
        "<form><input name='id'><input type='password'></form>",
        "https://news.example/login",
        {"title": "Log in"},
    ),
    "not found": (f"<h1>Page not found</h1><p>{TEXT}</p>", STORY, {"title": "404"}),
    "not found with teasers": (f"<h1>Sorry!</h1>{teasers(6)}", STORY, {"title": "Error 404 | Example"}),
    "not found, Japanese": (
        "<h1>見本新聞</h1><p>お探しのページは見つかりませんでした。</p>",
        STORY,
        {"title": "見本新聞"},
    ),
    "not found, Korean": ("<p>페이지를 찾을 수 없습니다.</p>", STORY, {"og_type": "article"}),
    "not found, German": ("<h1>Seite nicht gefunden</h1><p>Bitte suchen Sie.</p>", STORY, {}),
    "imprint": (f"<h1>Imprint</h1><p>{TEXT}</p>", "https://news.example/imprint", {"og_type": "website"}),
    "empty": ("", STORY, {}),
    "picture alone": ("<img src='a.jpg'>", STORY, {}),
}


@pytest.mark.parametrize("name", OTHERS)
def test_others(name):
    body, url, arguments = OTHERS[name]
    verdict, signals = judge(body, url, **arguments)
    assert not verdict, signals


@pytest.mark.parametrize("url", ["", "not an address", "http://[", "https://news.example:port/a", "mailto:a@b.example"])
def test_any_address_is_judged(url):
    assert judge(f"<p>{TEXT}</p>" * 5, url)[0]


def test_the_signals_are_named_with_their_weights():
    verdict, signals = judge("", "https://news.example/")
    assert not verdict
    assert signals == ["no text (-4)", "address is a front page's (-5)"]
    assert all(signal.rpartition(" (")[0] in WEIGHTS for signal in signals)
