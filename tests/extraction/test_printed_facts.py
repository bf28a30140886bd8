"""Sections, notes on subscriptions, tags and comment counters that a page prints and states nowhere."""

import pytest

from tests.extraction.article_pages import article, jsonld
from tests.extraction.east_asian_pages import east_asian_article

HOME = "<a href='/'>{}</a>"


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("<ul class='breadcrumb'><li><a href='/'>Home</a></li><li><a href='/city/'>City</a></li></ul>", "City"),
        (
            "<nav aria-label='Breadcrumb'><a href='/'>Start</a><a href='/n/'>News</a><a href='/c/'>City</a></nav>",
            "City",
        ),
        ("<div id='topicpath'><a href='/'>トップ</a><a href='/s/'>社会</a></div>", "社会"),
        ("<p><a href='/'>Home</a> &gt; <a href='/news/'>News</a> &gt; <a href='/city/'>City</a></p>", "City"),
        ("<div>当前位置：<a href='/'>首页</a> &gt; <a href='/sh/'>社会</a> &gt; 正文</div>", "社会"),
        ("<p><a href='/'>Home</a> | <a href='/news/'>News</a> | <a href='/city/'>City</a></p>", None),
        ("<ul><li><a href='/'>Home</a></li><li><a href='/city/'>City</a></li></ul>", None),
        ("<div class='breadcrumb'><a href='/'>Home</a></div>", None),
        ("<p>Prices &gt; <a href='/a/'>Costs</a></p>", None),
    ],
)
def test_section_of_the_printed_trail(above: str, section: str | None) -> None:
    found = article(above=above)
    assert (found.articleSection, found.sources.articleSection) == (section, section and "text")


def test_section_of_a_stated_trail() -> None:
    steps = [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.daily-example.test/"},
        {"@type": "ListItem", "position": 2, "item": {"@id": "/city/", "name": "City"}},
        {"@type": "ListItem", "position": 3, "name": "Council opens new bridge after three years of building"},
    ]
    found = article(jsonld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": steps}))
    assert (found.articleSection, found.sources.articleSection) == ("City", "structured")
    assert article("<meta property='article:section' content='Town'>", above="x").articleSection == "Town"


@pytest.mark.parametrize("steps", [None, "City", [None], [{"item": None}], [["Home"]], {"name": ["City", 1]}])
def test_a_spoilt_trail_is_none(steps: object) -> None:
    assert article(jsonld({"@type": "BreadcrumbList", "itemListElement": steps})).articleSection in (None, "City")


@pytest.mark.parametrize(
    ("language", "note", "is_free"),
    [
        ("ja", "この記事は有料会員限定です。残り642文字", False),
        ("ja", "有料記事", False),
        ("ja", "会員登録すると続きをお読みいただけます。", None),
        ("ja", "有料会員になると会員限定の有料記事もお読みいただけます。", None),
        ("ko", "이 기사는 유료회원 전용입니다.", False),
        ("ko", "구독자만 볼 수 있는 기사입니다", False),
        ("zh", "本文為付費內容，訂閱後可閱讀全文", False),
        ("zh", "訂閱電子報", None),
    ],
)
def test_notes_on_subscriptions(language: str, note: str, is_free: bool | None) -> None:
    assert east_asian_article(language, end=f"<div>{note}</div>").isAccessibleForFree is is_free


def test_a_note_in_a_menu_or_a_paragraph_says_nothing_of_the_article() -> None:
    assert article(below="<p>Subscribe to continue reading this story.</p>").isAccessibleForFree is False
    assert article(above="<nav><p>Subscribe to continue reading our stories.</p></nav>").isAccessibleForFree is None
    assert (
        article(end=f"<p>{'The bridge is long. ' * 9} This story is for subscribers.</p>").isAccessibleForFree is None
    )


@pytest.mark.parametrize(
    "note",
    [
        "Subscribers only",
        "This article is for paying members",
        "Nur für Abonnenten",
        "Article réservé aux abonnés",
        "Il vous reste 75.2% de cet article à lire.",
        "Contenido exclusivo para suscriptores",
        "Contenuto riservato agli abbonati",
        "Alleen voor abonnees",
        "Artikel för prenumeranter",
        "Vain tilaajille",
        "Tylko dla prenumeratorów",
        "Только для подписчиков",
    ],
)
def test_notes_on_subscriptions_elsewhere(note: str) -> None:
    assert article(end=f"<p>{note}</p>").isAccessibleForFree is False


@pytest.mark.parametrize(
    ("language", "row", "tags"),
    [
        ("ja", "<p>タグ：<a href='/k/1'>橋</a> <a href='/k/2'>仙台市</a></p>", ["橋", "仙台市"]),
        (
            "ja",
            "<h4>関連キーワード</h4><ul><li><a href='/k/1'>橋</a></li><li><a href='/k/2'>仙台</a></li></ul>",
            ["橋", "仙台"],
        ),
        ("ko", "<p>#<a href='/t/1'>다리</a> #<a href='/t/2'>시의회</a></p>", ["다리", "시의회"]),
        ("zh", "<p>關鍵字：<a href='/t/a'>大橋</a>、<a href='/t/b'>通車</a></p>", ["大橋", "通車"]),
        ("zh", "<p>來源：<a href='/t/a'>大橋</a>、<a href='/t/b'>通車</a></p>", []),
        ("ko", "<p><a href='/t/1'>#다리</a></p>", []),
    ],
)
def test_tags_of_labelled_rows(language: str, row: str, tags: list[str]) -> None:
    assert east_asian_article(language, end=row).keywords == tags


@pytest.mark.parametrize(
    ("language", "counter", "count"),
    [
        ("ja", "コメント 1,234件", 1234),
        ("ja", "閲覧 20, コメント 3", 3),
        ("ko", "<h3>전체 댓글 <em>12</em>개</h3>", 12),
        ("zh", "留言 12", 12),
        ("zh", "共12則留言", 12),
    ],
)
def test_comment_counters(language: str, counter: str, count: int) -> None:
    assert east_asian_article(language, end=f"<div>{counter}</div>").commentCount == count
