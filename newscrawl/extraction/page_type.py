"""Whether a page is one story, or a front, topic, search or error page.

Signals add up: each has a name, which ``scrapy explain`` shows, and a weight in ``WEIGHTS``. A lost article is worse
than a list taken for one, so a page with a fair amount of running text needs strong signs against it.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from newscrawl.extraction.body import Body
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import element_text, weight

WEIGHTS: dict[str, float] = {
    "structured data call it an article": 3.0,
    "structured data call it a list or profile": -3.0,
    "og:type is article": 2.0,
    "og:type is website or profile": -1.0,
    "long text": 3.0,
    "some text": 1.5,
    "little text": -1.0,
    "no text": -3.0,
    "address is the site's front": -5.0,
    "address is of a list": -2.5,
    "address names a story": 1.0,
    "title says that the page is missing": -6.0,
    "title is of a list or a form": -2.5,
    "many story lists and little text": -2.0,
    "an article element holds the text": 0.5,
    "password form": -1.5,
}
ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle "
    "ReviewNewsArticle AskPublicNewsArticle BlogPosting LiveBlogPosting SocialMediaPosting TechArticle ScholarlyArticle "
    "AdvertiserContentArticle SatiricalArticle Report Review Recipe".split()
)
LIST_TYPES = frozenset(
    "CollectionPage ItemList SearchResultsPage ProfilePage CheckoutPage ContactPage AboutPage FAQPage".split()
)
# Letters' worth of text.
LONG_TEXT = 700
SOME_TEXT = 200

_LIST_PATH = re.compile(
    r"/(?:tags?|topics?|themen?|thema|categor(?:y|ies)|kategorie|search|suche|buscar|recherche|authors?|autor(?:en)?|"
    r"writers?|profiles?|users?|members?|login|log-in|signin|register|signup|account|archives?|rss|feeds?|sitemap|"
    r"ranking|contact|kontakt|about|impressum|imprint|privacy|datenschutz|terms|newsletter|page)(?:[/.?]|$)",
    re.IGNORECASE,
)
_LIST_QUERY = frozenset(("q", "s", "query", "search", "keyword", "kw", "tag", "category", "word"))
_STORY_PATH = re.compile(r"\d{5,}|/20\d\d/\d|[^/]{3,}(?:-[^/-]+){3,}|\.(?:html?|php|aspx?|shtml)$", re.IGNORECASE)
_MISSING = re.compile(
    r"\b404\b|(?:page|article|story|content|file)[\w' ]{0,20} (?:not (?:be )?found|(?:doesn.t|does not|no longer) exists?|unavailable)|"
    r"not found$|^error\b|seite (?:nicht|wurde nicht) gefunden|nicht gefunden|page (?:introuvable|non trouvée)|"
    r"página no encontrada|no se (?:ha )?encontr|página não encontrada|pagina non trovata|pagina niet gevonden|"
    r"sidan (?:kunde inte hittas|hittades inte)|nie (?:znaleziono|istnieje)|страница не найдена|sayfa bulunamadı|"
    r"halaman tidak ditemukan|(?:ページ|記事|お探し)[^。]{0,30}(?:見つかりません|見つかりませんでした|存在しません|ありません|削除)|"
    r"(?:페이지|기사)[^.]{0,20}(?:찾을 수 없|존재하지 않|삭제)|页面不存在|頁面不存在|找不到(?:页面|頁面|網頁)",
    re.IGNORECASE,
)
_LIST_TITLE = re.compile(
    r"(?:search results|suchergebnis|検索結果|검색\s?결과|記事一覧|の一覧|一覧$|ログイン$|会員登録|log ?in$|sign ?in$|anmelden$|로그인$|"
    r"archives?$|搜索结果|resultados de búsqueda|résultats de recherche)",
    re.IGNORECASE,
)


def is_article(
    page: Page,
    *,
    body: Body | None,
    og_type: str | None = None,
    jsonld_types: frozenset[str] = frozenset(),
) -> tuple[bool, list[str]]:
    """The verdict, and the signals that led to it with their weights.

    ``og_type`` is the page's ``og:type``, ``jsonld_types`` the types that structured data give the page's main thing.
    """
    signals = list(_signals(page, body, og_type, jsonld_types))
    total = sum(WEIGHTS[signal] for signal in signals)
    return total > 0, [f"{signal} ({WEIGHTS[signal]:+g})" for signal in signals]


def _signals(page: Page, body: Body | None, og_type: str | None, types: frozenset[str]) -> Iterator[str]:
    yield _text_signal(body)
    if types & ARTICLE_TYPES:
        yield "structured data call it an article"
    elif types & LIST_TYPES:
        yield "structured data call it a list or profile"
    if og_type:
        yield "og:type is article" if "article" in og_type.lower() else "og:type is website or profile"
    yield from _address_signals(page.url)
    yield from _title_signals(page.root)
    if page.root.find(".//input[@type='password']") is not None:
        yield "password form"
    if body and body.container is not None and _in_article(body.container):
        yield "an article element holds the text"


def _text_signal(body: Body | None) -> str:
    if body is None or not body.text:
        return "no text"
    length = weight(body.text)
    return "long text" if length >= LONG_TEXT else "some text" if length >= SOME_TEXT else "little text"


def _address_signals(url: str) -> Iterator[str]:
    parts = urlsplit(url)
    path = parts.path
    if path.strip("/") in ("", "index.html", "index.php") and not parts.query:
        yield "address is the site's front"
    elif _LIST_PATH.search(path) or any(name in _LIST_QUERY for name, _ in parse_qsl(parts.query)):
        yield "address is of a list"
    if _STORY_PATH.search(path):
        yield "address names a story"


def _title_signals(root: Any) -> Iterator[str]:
    titles = [element_text(element) for element in (root.find(".//title"), root.find(".//h1")) if element is not None]
    if any(_MISSING.search(title[:200]) for title in titles):
        yield "title says that the page is missing"
    if any(_LIST_TITLE.search(title[:200]) for title in titles):
        yield "title is of a list or a form"


def _in_article(container: Any) -> bool:
    if container.tag == "article":
        return True
    return next(container.iterancestors("article"), None) is not None
