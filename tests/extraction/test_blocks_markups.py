"""Lists of stories in many markups: what must come out does not depend on the template."""

import pytest

from newscrawl.extraction.blocks import find_blocks, story_links
from newscrawl.extraction.page import Page

ADDRESS = "http://times.test/archives/48220/"
TITLES = (
    "市営バスの夜間便、来春から三割増便へ",
    "港の灯台、百年ぶりに色を塗り替え",
    "雪まつりの氷像づくりが始まる",
    "高校生の短歌、全国大会で最優秀",
)
URLS = [f"http://times.test/archives/4820{n}/" for n in range(1, 5)]
SECTIONS = ("社会", "地域", "地域", "文化")
PAID = (("http://ads.shop.test/items/30111", "冬物が三割引き"), ("/promo/30112/", "家計簿が続かない人へ"))


def page(*lists):
    text = "".join(f"<p>{'市は新しい計画を発表し、来年度の予算に盛り込むと説明した。' * 4}</p>" for _ in range(3))
    return Page(
        f"<html lang=ja><body><h1>市、夜の交通を見直し</h1><div>{text}</div>{''.join(lists)}</body></html>", ADDRESS
    )


def found(*lists):
    return [item.block for item in find_blocks(page(*lists)).blocks]


def rows(form, tag="li"):
    """The four stories, each as ``form`` sets its place, address, title and section."""
    return "".join(
        f"<{tag}>{form.format(n=n, url=url, title=title, section=section)}</{tag}>"
        for n, (url, title, section) in enumerate(zip(URLS, TITLES, SECTIONS, strict=True), 1)
    )


PLAIN = f"<ul>{rows('<a href={url}>{title}</a>')}</ul>"
PAID_LIST = "<ul>" + "".join(f"<li><a href={url}>{title}</a></li>" for url, title in PAID) + "</ul>"


@pytest.mark.parametrize(
    "markup",
    [
        f"<div><h2>おすすめ記事</h2>{PLAIN}</div>",
        f"<div><h2><img src=/h.png alt=おすすめ記事></h2>{PLAIN}</div>",
        f"<section aria-label=おすすめ記事>{PLAIN}</section>",
        f"<div>おすすめ記事{PLAIN}</div>",
        f"<div><button type=button>おすすめ記事</button>{PLAIN}</div>",
        f"<div><div><div><div><span>おすすめ記事</span></div></div></div><div><div><div>{PLAIN}</div></div></div></div>",
        f"<table><tr><td colspan=2>おすすめ記事</td></tr>{rows('<td>・<td><a href={url}>{title}</a>', 'tr')}</table>",
        f"<dl><dt>おすすめ記事{rows('<a href={url}>{title}</a>', 'dd').replace('</dd>', '')}</dl>",
        f"<a href=#main>本文へ移動する</a><div><p>おすすめ記事</p>{PLAIN}</div>",
    ],
)
def test_heading(markup):
    (block,) = found(markup)
    assert (block.kind, block.heading, block.ranked) == ("recommended", "おすすめ記事", False)
    assert [(link.url, link.title) for link in block.links] == list(zip(URLS, TITLES, strict=True))


@pytest.mark.parametrize(
    "form",
    [
        "<b>{n}</b><a href={url}>{title}</a><i>{section}</i>",
        "{n}. <a href={url}>{title}</a> {section}",
        "• <em>{n}位</em> <a href={url}>{title}</a><br>[{section}]",
        "<a href={url}>{n}. {title}</a><span>{section}</span>",
        "<a href={url}><span>0{n}</span><img src=/i.jpg alt=''><span>{title}</span><span>{section}</span></a>",
        "<img src=/r.png alt={n}位><a href={url}><img src=/i.jpg></a><a href={url}>{title}</a><u>{section}</u>",
        "<span>No.{n}</span><p>{section}</p><h3>{title}</h3><a href={url}></a>",
        "<h3><a href={url}><b>{n}</b>{title}</a></h3><div>{section}</div>",
        "<i class=num>{n}</i><a href={url}>{title}</a><p class=meta><a href=/c/9 rel='category tag'>{section}</a></p>",
        "<i class=num>{n}</i><a href={url}>{title}</a><p class=meta><i class='list__cat icon-folder'>{section}</i></p>",
        "<i>{n}</i><div class=c-summary__term>{section}</div><a href={url} class=c-summary__title>{title}</a>",
    ],
)
def test_place_and_section(form):
    (block,) = found(f"<div><h3>話題</h3><ul>{rows(form)}</ul></div>")
    assert (block.kind, block.ranked) == ("trending", True)
    assert [(link.title, link.section) for link in block.links] == list(zip(TITLES, SECTIONS, strict=True))


@pytest.mark.parametrize(
    "form",
    [
        "<b>{n}</b> <a href={url}>{title}</a> <font>{section}</font>",
        "{n}. <a href={url}><span>{title}</span></a> [{section}]",
        "[{section}] <a href={url}>{n} {title}</a>",
    ],
)
def test_rows_parted_by_line_breaks(form):
    lines = rows(form + "<br>").replace("<li>", "").replace("</li>", "")
    (block,) = found(f"<div><b>話題</b><br>{lines}</div>")
    assert (block.kind, block.ranked) == ("trending", True)
    assert [(link.title, link.section) for link in block.links] == list(zip(TITLES, SECTIONS, strict=True))


def test_texts_of_a_form_before_a_heading_are_no_tabs():
    counters = "<div><p>コメント0</p><p>300</p><p>コメント0</p></div>"
    (block,) = found(f"<div>{counters}<p><span>[社会] ランキング</span></p>{PLAIN}</div>")
    assert (block.kind, block.heading, block.groupHeading) == ("ranking", "[社会] ランキング", None)


def test_item_without_story_among_items_whose_class_names_count_them():
    items = "".join(
        f"<article class=post-{n}><p>{n}</p><h4><a href={url}>{title}</a></h4></article>"
        for n, url, title in zip((1, 2, 3, 4), [*URLS[:2], "/harbour-2025/", URLS[3]], TITLES, strict=True)
    )
    (block,) = found(f"<section><h3>話題</h3>{items}</section>")
    assert [link.title for link in block.links] == [*TITLES[:2], TITLES[3]]


def test_ordered_list_prints_places_unless_it_is_styled_otherwise():
    items = rows("<a href={url}>{title}</a>")
    assert found(f"<div><h3>話題</h3><ol>{items}</ol></div>")[0].ranked
    assert not found(f"<div><h3>話題</h3><ol class=list-unstyled>{items}</ol></div>")[0].ranked


@pytest.mark.parametrize(
    "markup",
    [
        "<div><h3>PR</h3>{paid}</div><div><h3>話題</h3>{plain}</div>",
        "<div><p>話題</p>{plain}<p>[広告]</p>{paid}</div>",
        "<div><p>おすすめ（PR）</p>{paid}</div><div><p>話題</p>{plain}</div>",
        "<div class=sponsored><h3>おすすめ</h3>{paid}</div><div><h3>話題</h3>{plain}</div>",
        "<ul><li><a href=#a>話題</a><li><a href=#b>PR</a></ul><div id=a>{plain}</div><div id=b>{paid}</div>",
        "<div><img src=/pr.png alt=スポンサー記事>{paid}</div><div><h3>話題</h3>{plain}</div>",
    ],
)
def test_advertising_is_recorded_as_such(markup):
    lists = markup.format(paid=PAID_LIST, plain=PLAIN)
    blocks = {block.kind: [link.url for link in block.links] for block in found(f"<div>{lists}</div>")}
    assert blocks["trending"] == URLS
    assert "http://ads.shop.test/items/30111" in blocks["sponsored"]
    assert {link.url for link in story_links(page(f"<div>{lists}</div>"))} <= set(URLS)


@pytest.mark.parametrize(
    "item",
    [
        "<li><a href=/archives/39001/>【PR】冬物の新作を試着できる七日間</a></li>",
        "<li><a href=/archives/39001/>冬物の新作を試着できる七日間</a><span>広告</span></li>",
        "<li class=is-sponsored><a href=/archives/39001/>冬物の新作を試着できる七日間</a></li>",
        "<li><img src=/ad.png alt=PR><a href=/archives/39001/>冬物の新作を試着できる七日間</a></li>",
        "<li><a rel='sponsored nofollow' href=/archives/39001/>冬物の新作を試着できる七日間</a></li>",
    ],
)
def test_advertising_in_a_list_of_stories(item):
    lists = f"<div><h3>話題</h3>{PLAIN.replace('</ul>', item + '</ul>')}</div>"
    assert [link.url for block in found(lists) for link in block.links] == URLS
    assert [link.url for link in story_links(page(lists))] == URLS


def test_story_about_sponsors_is_not_paid_for():
    item = "<li class='post tag-sponsors-of-the-games'><a href=/archives/39001/>大会の協賛企業、過去最多に</a></li>"
    (block,) = found(f"<div><h3>話題</h3>{PLAIN.replace('</ul>', item + '</ul>')}</div>")
    assert len(block.links) == 5


def test_story_that_is_paid_for_in_one_list_is_so_in_all():
    shared = PAID_LIST.replace("/promo/30112/", "/archives/39001/")
    mixed = PLAIN.replace("</ul>", "<li><a href=/archives/39001/>家計簿が続かない人のための記録術</a></li></ul>")
    blocks = found(f"<div><h3>PR</h3>{shared}</div>", f"<div><h3>話題</h3>{mixed}</div>")
    assert [(block.kind, len(block.links)) for block in blocks] == [("sponsored", 2), ("trending", 4)]


def test_mark_over_a_slot_heads_nothing():
    slot = "<div>広告</div><ins class=slot></ins>"
    (block,) = found(f"<div>{slot}<div><h3>話題</h3>{PLAIN}</div></div>")
    assert block.kind == "trending"


def test_story_of_another_site_in_a_row_of_the_sites_own():
    sister = "<li><a href=http://sister.test/articles/night-bus-7>夜行バス、隣の県でも増便の動き広がる</a></li>"
    (block,) = found(f"<div><h3>関連記事</h3>{PLAIN.replace('</ul>', sister + '</ul>')}</div>")
    assert block.links[-1].url == "http://sister.test/articles/night-bus-7"


def test_each_panel_has_its_tab():
    labels = ("ランキング", "新着記事", "話題", "おすすめ")
    bar = "".join(f"<li><a href=#t{n}>{label}</a></li>" for n, label in enumerate(labels))
    panels = "".join(f"<div id=t{n}>{PLAIN.replace('/4820', f'/47{n}0')}</div>" for n in range(4))
    blocks = found(f"<div><ul>{bar}</ul>{panels}</div>")
    assert [(block.kind, block.heading, len(block.links)) for block in blocks] == [
        ("ranking", "ランキング", 4),
        ("latest", "新着記事", 4),
        ("trending", "話題", 4),
        ("recommended", "おすすめ", 4),
    ]


def test_card_between_short_paragraphs():
    text = "市は新しい計画を発表し、来年度の予算に盛り込むと説明したうえで、住民の意見を広く募る。"
    said = f"<p>{text}</p>" * 3
    card = f"<a href={URLS[0]}><div><img src=/i.jpg></div><div><div>{TITLES[0]}</div><div>昨年の記事</div></div></a>"
    blocks = find_blocks(Page(f"<div><h1>市、夜の交通を見直し</h1><div>{said}{card}{said}</div></div>", ADDRESS)).blocks
    assert [(item.block.kind, item.block.links[0].title) for item in blocks] == [("related", TITLES[0])]


def test_neighbours_made_alike_keep_their_headings():
    one = f"<div><p>ランキング</p><div>{rows('<a href={url}>{title}</a>', 'p')}</div></div>"
    other = "<div><p>関連記事</p><div><p><a href=/archives/48301/>花火大会、雨で順延</a></p></div></div>"
    blocks = found(f"<div>{one}{other}</div>")
    assert [(block.kind, block.heading, len(block.links)) for block in blocks] == [
        ("ranking", "ランキング", 4),
        ("related", "関連記事", 1),
    ]
