"""Link blocks on small pages, one mechanism each."""

import pytest

from newscrawl.extraction.blocks import BlockSearch, FoundBlock, find_blocks, story_links
from newscrawl.extraction.page import Page

OWN = "https://times.example/news/2024/05/02/council-votes-on-the-new-bridge-100001"
HEADLINES = [
    "Ferry service resumes after a month of storms",
    "Schools to open an hour later from September",
    "Old mill becomes a library with a reading room",
    "Harbour master retires after forty years at sea",
    "Night trains return to the coast this summer",
    "Bakers warn of dearer bread before the winter",
]


def story(number: int) -> str:
    return f"https://times.example/news/2024/05/02/{HEADLINES[number].lower().replace(' ', '-')}-10001{number}"


def link(number: int, text: str | None = None) -> str:
    return f'<a href="{story(number)}">{text or HEADLINES[number]}</a>'


def items(*numbers: int) -> str:
    return "".join(f"<li>{link(number)}</li>" for number in numbers)


def prose(paragraphs: int = 3) -> str:
    words = "The council met on Thursday evening and talked for four hours before it came to a vote on the bridge. "
    return "".join(f"<p>{words * 2}</p>" for _ in range(paragraphs))


def search(body: str, url: str = OWN, **options: object) -> BlockSearch:
    return find_blocks(Page(f"<html><body>{body}</body></html>", url), **options)


def only(body: str) -> FoundBlock:
    found = search(body)
    assert len(found.blocks) == 1, [block.block.heading for block in found.blocks]
    return found.blocks[0]


def titles(found: FoundBlock) -> list[str | None]:
    return [link.title for link in found.block.links]


HEADED = {
    "a heading": f"<h3>Most read</h3><ol>{items(0, 1, 2)}</ol>",
    "a span in a box": f'<div class="hd"><span>Most read</span></div><ul>{items(0, 1, 2)}</ul>',
    "hashed names": f'<div><b class="k2">Most read</b></div><div class="q"><ul>{items(0, 1, 2)}</ul></div>',
    "a definition list": f"<dl><dt>Most read</dt>{''.join(f'<dd>{link(n)}</dd>' for n in (0, 1, 2))}</dl>",
    "bold text": f"<p><b>Most read</b></p><ul>{items(0, 1, 2)}</ul>",
    "a button": f"<button>Most read</button><ul>{items(0, 1, 2)}</ul>",
    "a link to more": f'<h3>Most read <a href="/ranking">See all</a></h3><ul>{items(0, 1, 2)}</ul>',
    "an item of the list": f"<ul><li>Most read</li>{items(0, 1, 2)}</ul>",
    "decoration": f"<div>■ MOST READ »</div><ul>{items(0, 1, 2)}</ul>",
    "two pieces": f"<div><h3>Most</h3><h3>read</h3></div><ul>{items(0, 1, 2)}</ul>",
}


@pytest.mark.parametrize("body", HEADED.values(), ids=HEADED.keys())
def test_a_heading_is_found_however_it_is_marked_up(body: str) -> None:
    found = only(f"<div>{body}</div>")
    assert found.block.kind == "ranking"
    assert found.block.ranked
    assert found.block.heading is not None
    assert "most read" in found.block.heading.lower()
    assert titles(found) == HEADLINES[:3]
    assert [link.position for link in found.block.links] == [1, 2, 3]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("アクセスランキング", "ranking"),
        ("[ニュース] ランキング", "ranking"),
        ("많이 본 뉴스", "ranking"),
        ("Meistgelesen", "ranking"),
        ("Самые читаемые", "ranking"),
        ("Most read in Politics", "ranking"),
        ("関連記事", "related"),
        ("관련기사", "related"),
        ("Lire aussi :", "related"),
        ("Baca juga", "related"),
        ("こんな記事も読まれています", "recommended"),
        ("おすすめニュース", "recommended"),
        ("You might also like", "recommended"),
        ("話題", "trending"),
        ("À la une", "trending"),
        ("社会の新着", "latest"),
        ("Senaste nytt", "latest"),
        ("آخر الأخبار", "latest"),
        ("More from Politics", "section"),
        ("Coast and harbour", "section"),
        ("広告", "sponsored"),
        ("Sponsored content", "sponsored"),
    ],
)
def test_the_wording_of_a_heading_tells_the_kind(heading: str, kind: str) -> None:
    assert only(f"<div><h3>{heading}</h3><ul>{items(0, 1, 2)}</ul></div>").block.kind == kind


def test_a_heading_over_an_empty_place_is_not_the_next_lists() -> None:
    found = search(
        f'<div><div class="box"><h3>You might also like</h3><ul id="later"></ul></div>'
        f'<div class="box"><h3>Latest news</h3><ul>{items(0, 1, 2)}</ul></div></div>'
    )
    assert [block.block.heading for block in found.blocks] == ["Latest news"]


def test_tabs_pair_with_their_panels_by_order() -> None:
    found = search(
        "<div><h2>Ranking</h2><ul class='tabs'><li>Day</li><li>Week</li></ul>"
        f"<div class='panel'><ol>{items(0, 1, 2)}</ol></div>"
        f"<div class='panel' style='display:none'><ol>{items(3, 0, 4)}</ol></div></div>"
    )
    assert [(block.block.heading, block.block.groupHeading, block.block.kind) for block in found.blocks] == [
        ("Day", "Ranking", "ranking"),
        ("Week", "Ranking", "ranking"),
    ]


def test_the_title_of_a_widget_may_hold_the_label_of_a_tab() -> None:
    found = search(
        "<div><h2>News most read</h2><ul class='tabs'><li>News</li><li>Sport</li></ul><div class='panels'>"
        f"<ol>{items(0, 1, 2)}</ol><ol class='hide'>{items(3, 0, 4)}</ol></div></div>"
    )
    assert [(block.block.heading, block.block.groupHeading, block.block.kind) for block in found.blocks] == [
        ("News", "News most read", "ranking"),
        ("Sport", "News most read", "ranking"),
    ]


@pytest.mark.parametrize("tag", ["h3", "strong"])
def test_the_title_of_a_widget_may_stand_in_the_bar_of_tabs(tag: str) -> None:
    found = search(
        f"<div><div class='bar'><{tag}>Ranking</{tag}><span>Day</span><span>Week</span></div>"
        f"<ul class='list'>{items(0, 1, 2)}</ul><ul class='list hide'>{items(3, 0, 4)}</ul></div>"
    )
    assert [(block.block.heading, block.block.groupHeading, block.block.kind) for block in found.blocks] == [
        ("Day", "Ranking", "ranking"),
        ("Week", "Ranking", "ranking"),
    ]


def curt(kind: str, *texts: str) -> str:
    """Items with surely a story's address and a text of a word or two."""
    item = {"bare": '<li><a href="{}">{}</a></li>', "card": '<li><img src=i.jpg><a href="{}">{}</a></li>'}[kind]
    return "".join(item.format(story(number), text) for number, text in enumerate(texts))


def test_rankings_below_tabs_that_say_nothing_may_be_curt() -> None:
    found = search(
        "<div><div><h3>Most read</h3><span>Now</span><span>Before</span></div>"
        f"<div><ul>{curt('bare', 'Ferries', 'Schools', 'The mill')}</ul></div>"
        f"<div hidden><ul>{curt('bare', 'Ferries', 'Night trains')}</ul></div></div>"
    )
    assert [(block.block.heading, block.block.kind, len(block.block.links)) for block in found.blocks] == [
        ("Now", "ranking", 3),
        ("Before", "ranking", 2),
    ]


def test_cards_under_a_known_heading_may_have_shorter_headlines_than_bare_links() -> None:
    texts = ("Ferries return", "Schools reopen", "A new library")
    assert titles(only(f"<div><h3>Recommended</h3><ul>{curt('card', *texts)}</ul></div>")) == list(texts)
    assert search(f"<div><h3>Recommended</h3><ul>{curt('bare', *texts)}</ul></div>").blocks == []
    assert search(f"<div><h3>Harbour days</h3><ul>{curt('card', *texts)}</ul></div>").blocks == []


def test_a_storys_place_is_no_heading() -> None:
    places = "".join(f"<dt>{n + 1}位</dt><dd>{link(n)}</dd>" for n in range(3))
    assert only(f"<div><div class='boxt'>ランキング</div><dl>{places}</dl></div>").block.heading == "ランキング"


@pytest.mark.parametrize(("first", "kind"), [("Most read", "ranking"), ("Latest", "section")])
def test_a_tab_that_says_nothing_is_another_ranking_beside_one(first: str, kind: str) -> None:
    found = search(
        f"<div><ul class='tabs'><li>{first}</li><li>Dearest to you</li></ul>"
        f"<div class='panel'><ol>{items(0, 1, 2)}</ol></div><div class='panel'><ol>{items(3, 4, 5)}</ol></div></div>"
    )
    assert [(block.block.heading, block.block.kind) for block in found.blocks][1] == ("Dearest to you", kind)


def test_a_tabs_span_of_time_says_less_than_the_title() -> None:
    found = search(
        "<div><h2>新闻排行</h2><ul class='tabs'><li>24小时</li><li>一周</li></ul>"
        f"<div class='panel'><ol>{items(0, 1, 2)}</ol></div><div class='panel'><ol>{items(3, 0, 4)}</ol></div></div>"
    )
    assert [(block.block.heading, block.block.kind) for block in found.blocks] == [
        ("24小时", "ranking"),
        ("一周", "ranking"),
    ]


RADIO = "<input type=radio name=t id=t{0}><label for=t{0}>{1}</label>"
PANELS = (f"<div class=p><ol>{items(0, 1, 2)}</ol></div>", f"<div class=p><ol>{items(3, 4, 0)}</ol></div>")


@pytest.mark.parametrize(
    "body",
    [
        RADIO.format(0, "Town") + RADIO.format(1, "Coast") + "".join(PANELS),
        RADIO.format(0, "Town") + PANELS[0] + RADIO.format(1, "Coast") + PANELS[1],
        f"<div><h4>Town</h4>{PANELS[0]}</div><div><h4>Coast</h4>{PANELS[1]}</div>",
        f"<ul><li><a href=#>Town</a>{PANELS[0]}<li><a href=#>Coast</a>{PANELS[1]}</ul>",
        f"<dl><dt>Town<dd>{PANELS[0]}<dt>Coast<dd>{PANELS[1]}</dl>",
    ],
)
def test_parts_of_a_ranking_are_rankings(body: str) -> None:
    found = search(f"<div><h3>Most read</h3>{body}</div>")
    assert [(block.block.heading, block.block.groupHeading, block.block.kind) for block in found.blocks] == [
        ("Town", "Most read", "ranking"),
        ("Coast", "Most read", "ranking"),
    ]


def test_a_section_after_a_ranking_is_no_part_of_it() -> None:
    found = search(f"<div><h3>Most read</h3>{PANELS[0]}<div><h4>Coast</h4><ul>{items(3, 4, 5)}</ul></div></div>")
    assert [block.block.kind for block in found.blocks] == ["ranking", "section"]


def test_an_entry_of_the_menu_is_no_title() -> None:
    menu = "<header><h1>The Times</h1><nav><ul><li>News</li><li>Sport</li><li>Most read</li></ul></nav></header>"
    found = search(f"<div>{menu}<main><section><h3>Coast</h3><ul>{items(3, 4, 5)}</ul></section></main></div>")
    assert [block.block.kind for block in found.blocks] == ["section"]


def test_each_panel_may_begin_with_a_lead_of_other_make() -> None:
    def panel(*numbers: int) -> str:
        lead = (
            f'<div class="lead"><a href="{story(numbers[0])}"><img src="p.jpg"><b>{HEADLINES[numbers[0]]}</b></a></div>'
        )
        return f"<div>{lead}<ul>{items(*numbers[1:])}</ul></div>"

    found = search(f"<div><ul><li>Popular</li><li>Latest</li></ul>{panel(0, 1, 2)}{panel(3, 4, 5)}</div>")
    assert [(block.block.kind, len(block.block.links)) for block in found.blocks] == [("ranking", 3), ("latest", 3)]


@pytest.mark.parametrize(("heading", "kinds"), [("Summer Games 2024", ["section"]), ("March 2024", [])])
def test_a_month_heads_an_archive_and_a_year_alone_tells_nothing(heading: str, kinds: list[str]) -> None:
    found = search(f"<div><h3>{heading}</h3><ul>{items(0, 1, 2)}</ul></div>")
    assert [block.block.kind for block in found.blocks] == kinds


def test_a_paragraph_may_introduce_a_list() -> None:
    body = f"<div><h2>More from the coast</h2><div>{prose(1)}<ul>{items(0, 1, 2)}</ul></div></div>"
    assert only(body).block.heading == "More from the coast"


def test_a_topic_after_a_label_is_no_story() -> None:
    topic = '<div><a href="/topic/new-bridges-1.12345"><span>Read more:</span> Bridges</a></div>'
    assert search(f"<article>{prose()}</article>{topic}").blocks == []


def test_a_heading_may_be_a_bar_of_tabs_of_which_one_is_filled() -> None:
    bar = '<h4><a href="#">Around the coast</a><a href="#">By the same hand</a></h4>'
    assert only(f"<div>{bar}<div><ul>{items(0, 1, 2)}</ul></div></div>").block.heading == "Around the coast"


def test_a_headline_of_few_words_heads_no_list_of_its_page() -> None:
    body = f"<h1>Bridge vote</h1><div><p>By a reporter</p></div><div><ul>{items(0, 1, 2)}</ul></div>"
    page = Page(f"<html><head><title>Bridge vote | The Times</title></head><body><div>{body}</div></body></html>", OWN)
    assert find_blocks(page).blocks[0].block.heading != "Bridge vote"


def test_a_heading_may_lead_to_a_page_of_numbers() -> None:
    found = only(f'<div><h2><a href="/news/dossier/70010000000912">Dear bread</a></h2><ul>{items(0, 1, 2)}</ul></div>')
    assert (found.block.heading, titles(found)) == ("Dear bread", HEADLINES[:3])


def test_running_text_heads_no_list() -> None:
    rows = "".join(f"<li>{link(n, '<img src=p.jpg>')}<h4>{link(n)}</h4></li>" for n in (0, 1))
    card = f"<div class='related-box'><ul>{rows}</ul></div>"
    said = "<p>The price has doubled within a year, growers say.</p>"
    found = only(f"<div><h1>Dear bread again</h1><div>{prose(2)}{said}{card}{said}</div></div>")
    assert (found.block.kind, found.block.heading) == ("related", None)


def test_two_lists_of_one_name_are_two_occurrences() -> None:
    found = search(
        f"<div><h3>Latest news</h3><ul>{items(0, 1, 2)}</ul></div>"
        f"<div><h3>Latest news</h3><ul>{items(3, 4, 5)}</ul></div>"
    )
    assert [block.block.occurrence for block in found.blocks] == [1, 2]


def test_a_list_rendered_twice_is_one_block_with_a_copy() -> None:
    box = f"<div><h3>Latest news</h3><ul>{items(0, 1, 2)}</ul></div>"
    found = only(box + box)
    assert found.copies == 1


def test_a_story_counts_once_in_its_list() -> None:
    assert titles(only(f"<div><h3>Latest news</h3><ul>{items(0, 1, 0, 2)}</ul></div>")) == HEADLINES[:3]


def test_thumbnail_and_headline_are_one_link() -> None:
    cards = "".join(
        f'<div class="card"><a href="{story(n)}?utm_source=pic"><img src="p.jpg"></a><h4>{link(n)}</h4></div>'
        for n in (0, 1)
    )
    found = only(f"<div><h3>Related articles</h3><div>{cards}</div></div>")
    assert titles(found) == HEADLINES[:2]


def test_a_picture_with_another_address_is_its_headlines() -> None:
    cards = "".join(
        f'<div class="card"><a href="{story(n)}"><img src="p.jpg"></a>'
        f'<h4><a href="/?p=9{n}1234">{HEADLINES[n]}</a></h4></div>'
        for n in (0, 1)
    )
    assert titles(only(f"<div><h3>Related articles</h3><div>{cards}</div></div>")) == HEADLINES[:2]


def test_a_stretched_link_takes_the_headline_beside_it() -> None:
    cards = "".join(
        f'<article><h4>{HEADLINES[n]}</h4><a class="stretched" href="{story(n)}"></a></article>' for n in (0, 1)
    )
    assert titles(only(f"<div><h3>Related articles</h3><div>{cards}</div></div>")) == HEADLINES[:2]


def test_places_categories_and_dates_are_no_part_of_the_title() -> None:
    rows = "".join(
        f'<li><span>{place}</span><a href="{story(n)}"><span>{HEADLINES[n]}</span></a>'
        "<em>Coast</em><time>2 May 2024</time></li>"
        for place, n in enumerate((0, 1, 2), 1)
    )
    found = only(f"<div><h3>Our picks</h3><ul>{rows}</ul></div>")
    assert titles(found) == HEADLINES[:3]
    assert [link.section for link in found.block.links] == ["Coast"] * 3
    assert found.block.ranked
    assert found.block.kind == "recommended"


def test_rows_of_a_grid_are_one_list() -> None:
    rows = "".join(
        f'<div class="row">{"".join(f"<article>{link(n)}</article>" for n in pair)}</div>'
        for pair in ((0, 1), (2, 3), (4, 5))
    )
    assert titles(only(f"<div><h3>Latest news</h3>{rows}</div>")) == HEADLINES


def test_a_lead_belongs_to_the_list_below_it() -> None:
    lead = f'<div class="lead"><h4 class="t">{link(0)}</h4></div>'
    rest = "".join(f'<li><h4 class="t">{link(n)}</h4></li>' for n in (1, 2, 3))
    assert titles(only(f"<div><h3>Top stories</h3><div>{lead}<ul>{rest}</ul></div></div>")) == HEADLINES[:4]


def test_the_page_itself_keeps_its_rank() -> None:
    own = f'<li><a href="{OWN}">Council votes on the new bridge</a></li>'
    found = only(f"<div><h3>Most read</h3><ol>{items(0)}{own}{items(1)}</ol></div>")
    assert [link.isSelf for link in found.block.links] == [False, True, False]


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Read more: {link(0)}</p>",
        f"<p><strong>Read more:</strong> {link(0)}</p>",
        f'<aside><span>Read more</span><a href="{story(0)}"><img src="p.jpg"><h4>{HEADLINES[0]}</h4></a></aside>',
        f'<div><a href="{story(0)}"><i><img src="p.jpg"></i><b><i>READ MORE</i><i>{HEADLINES[0]}</i></b></a></div>',
    ],
)
def test_a_line_in_the_article_that_announces_a_story_is_a_block(line: str) -> None:
    found = only(f"<article>{prose()}{line}{prose()}</article>")
    assert (found.block.kind, (found.block.heading or "").lower().strip(": ")) == ("related", "read more")
    assert titles(found) == [HEADLINES[0]]


def test_a_card_between_paragraphs_needs_no_heading() -> None:
    card = f'<div class="c"><a href="{story(0)}"><img src="p.jpg"></a><h4>{link(0)}</h4></div>'
    found = only(f"<article>{prose()}{card}{prose()}</article>")
    assert (found.block.kind, found.block.heading) == ("related", None)


def test_boxes_of_paragraphs_make_an_article() -> None:
    box = f"<div class='text'>{prose(1)}</div>"
    found = only(f"<article>{box}<div><ul>{items(0, 1, 2)}</ul></div>{box}</article>")
    assert (found.block.kind, found.block.heading) == ("related", None)


def test_lines_that_announce_themselves_are_blocks_of_their_own() -> None:
    lines = "".join(f"<p>Read more: {link(n)}</p>" for n in (0, 1))
    found = search(f"<article>{prose()}{lines}</article>")
    assert [titles(block) for block in found.blocks] == [[HEADLINES[0]], [HEADLINES[1]]]


def bare(*links: tuple[str, str]) -> str:
    """A list of addresses and texts."""
    return "<ul>" + "".join(f'<li><a href="{href}">{text}</a></li>' for href, text in links) + "</ul>"


NO_BLOCKS = {
    "a sentence": f"<article>{prose()}<p>On Monday it was said that {link(0)}, as we know.</p>{prose()}</article>",
    "a menu": f"<nav>{bare(('/news/politics', 'Politics'), ('/news/sport', 'Sport'))}</nav>",
    "tags": f"<h4>Topics</h4>{bare(('/tag/harbour-works', 'Harbour'), ('/tag/old-bridges', 'Bridges'))}",
    "pages": bare(("?page=2", "2"), ("?page=3", "3")),
    "a skeleton": f"<h3>Latest news</h3>{bare(('/', '▇▇▇▇▇▇▇▇▇▇▇▇'), ('/', '▇▇▇▇▇▇▇▇'))}",
    "an empty list": "<h3>Most read</h3><ol><li><a></a></li></ol>",
    "jobs": f"<div><h3>Jobs</h3><ul>{items(0, 1)}</ul></div>",
    "other languages": bare(
        ("/fr/news/2024/05/02/council-votes-on-the-new-bridge-100001", "The same story in French"),
        ("/de/news/2024/05/02/council-votes-on-the-new-bridge-100001", "The same story in German"),
    ),
    "the pages before and after": f"<div>{link(0, '« ' + HEADLINES[0])}{link(1, HEADLINES[1] + ' »')}</div>",
    "the pages before and after, in words": f"<div><p>{link(0, '上一篇：' + HEADLINES[0])}</p>"
    f"<p>{link(1, '下一篇：' + HEADLINES[1])}</p></div>",
    "service pages": "<h4>Company</h4>"
    + bare(
        ("/privacy-and-cookie-policy", "Privacy and cookie policy of the Times"),
        ("/terms-and-conditions", "Terms and conditions of the Times"),
    ),
    "films": "<h3>Latest</h3>"
    + bare(
        ("/video/ferry-in-the-storm", "The ferry in the storm, filmed from the pier"),
        ("/video/old-mill-tour", "A tour of the old mill and its reading room"),
    ),
}


@pytest.mark.parametrize("body", NO_BLOCKS.values(), ids=NO_BLOCKS.keys())
def test_what_is_no_block(body: str) -> None:
    assert search(body).blocks == []


PAID = {
    "a mark beside it": f'<li><span>PR</span><a href="{story(3)}">{HEADLINES[3]}</a></li>',
    "a mark in its link": f'<li><a href="{story(3)}">{HEADLINES[3]}<em>Ad</em></a></li>',
    "its relation": f'<li><a rel="sponsored" href="{story(3)}">{HEADLINES[3]}</a></li>',
    "its address": f'<li><a href="https://times.example/sponsored/harbour-master-100013">{HEADLINES[3]}</a></li>',
    "its agency": f'<li><a href="https://trc.taboola.com/x/log?id=1">{HEADLINES[3]}</a></li>',
}


@pytest.mark.parametrize("item", PAID.values(), ids=PAID.keys())
def test_a_paid_story_is_left_out_of_a_list(item: str) -> None:
    assert titles(only(f"<div><h3>Latest news</h3><ul>{items(0, 1)}{item}{items(2)}</ul></div>")) == HEADLINES[:3]


def test_a_list_of_paid_stories_is_sponsored() -> None:
    rows = "".join(f'<li><a rel="sponsored" href="{story(n)}">{HEADLINES[n]}</a></li>' for n in (0, 1))
    found = only(f"<div><h3>From around</h3><ul>{rows}</ul></div>")
    assert found.block.kind == "sponsored"
    assert len(found.block.links) == 2


def test_what_was_turned_down_says_why() -> None:
    found = search(NO_BLOCKS["jobs"])
    assert [(one.heading, bool(one.titles), bool(one.reason)) for one in found.rejected] == [("Jobs", True, True)]


def test_a_named_block_is_taken_at_its_word() -> None:
    body = f'<div id="x"><h3>Coast and harbour</h3><ul class="top">{items(0, 1, 2)}</ul></div>'
    found = search(body, link_blocks={"ranking": "ul.top"})
    assert [(block.block.kind, block.block.heading) for block in found.blocks] == [("ranking", "Coast and harbour")]


def test_a_named_block_may_hold_addresses_that_tell_nothing() -> None:
    rows = "".join(f'<li><a href="/x{n}">{HEADLINES[n]}</a></li>' for n in (0, 1, 2))
    body = f'<div><ul class="top">{rows}</ul></div>'
    assert search(body).blocks == []
    assert [titles(block) for block in search(body, link_blocks={"ranking": "ul.top"}).blocks] == [HEADLINES[:3]]


def test_a_selector_that_finds_nothing_changes_nothing() -> None:
    body = f"<div><h3>Most read</h3><ol>{items(0, 1, 2)}</ol></div>"
    assert search(body, link_blocks={"ranking": "ol.gone"}).blocks[0].block == search(body).blocks[0].block


@pytest.mark.parametrize("link_blocks", [{"rankings": "ol"}, {"ranking": "ol["}])
def test_a_wrong_name_or_selector_is_said(link_blocks: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="link_blocks"):
        search(f"<ol>{items(0, 1)}</ol>", link_blocks=link_blocks)


def test_story_links_of_a_front_page() -> None:
    front = (
        '<nav><a href="/politics">Politics</a></nav>'
        f'<main><div><a href="{story(0)}"><img src="p.jpg"></a><h2>{link(0)}</h2></div><ul>{items(1, 2, 0)}</ul>'
        '<a href="/about-us">About us</a></main>'
    )
    links = story_links(Page(f"<html><body>{front}</body></html>", "https://times.example/"))
    assert [(link.position, link.title) for link in links] == list(enumerate(HEADLINES[:3], 1))


def test_the_element_of_a_block_can_be_left_out_of_the_text() -> None:
    found = only(
        f"<article>{prose()}<div class='more'><h3>Related articles</h3><ul>{items(0, 1)}</ul></div>{prose()}</article>"
    )
    assert found.element.tag in {"ul", "div"}
    assert HEADLINES[0] in "".join(found.element.itertext())


def test_a_made_up_name_is_no_advertising() -> None:
    found = only(f'<div><div class="css-ad16f6">Read also</div><div class="css-9f">{items(0, 1, 2)}</div></div>')
    assert (found.block.kind, found.block.heading) == ("related", "Read also")


BLOG = "https://blog.example/bridge-vote-result/"


@pytest.mark.parametrize(
    ("label", "text", "blocks"),
    [
        ("Read also", "How the council came to its vote on the bridge", 1),
        ("Read also", "Bridge vote", 0),
        ("A word from us", "How the council came to its vote on the bridge", 0),
    ],
)
def test_a_labelled_card_on_a_blog_whose_addresses_tell_little(label: str, text: str, blocks: int) -> None:
    card = f'<div class="card"><span>{label}</span><div><a href="https://blog.example/how-the-council-voted/">{text}</a></div></div>'
    assert len(search(f"<article>{prose()}{card}{prose()}</article>", url=BLOG).blocks) == blocks


@pytest.mark.parametrize(("heading", "blocks"), [("トピックス（主要）", 1), ("関連リンク", 0), ("話題のキーワード", 0)])
def test_hot_topics_may_have_short_headlines_and_numbers_for_addresses(heading: str, blocks: int) -> None:
    texts = ["新幹線で煙 600人避難", "給付の対象「年内に決定」", "北海道で大雪 最大60センチ", "円下落 一時158円台"]
    links = "".join(f'<li><a href="/pickup/655812{place}">{text}</a></li>' for place, text in enumerate(texts))
    assert len(search(f"<section><p>{heading}</p><ul>{links}</ul></section>").blocks) == blocks


def test_two_headlines_under_a_known_heading_in_the_head_of_the_page() -> None:
    bar = f"<header><div><span>Latest news</span><div>{link(0)}{link(1)}</div></div></header>"
    assert only(bar).block.kind == "latest"
    short = bar.replace(HEADLINES[0], "Ferry resumes").replace(HEADLINES[1], "School hours")
    assert not search(short).blocks


def test_what_is_recommended_between_paragraphs_is_related() -> None:
    line = f"<p>Recommended: {link(0)}</p>"
    assert only(f"<article>{prose()}{line}{prose()}</article>").block.kind == "related"
    assert only(f"<article>{prose()}</article><div><h3>Recommended</h3><ul>{items(0, 1, 2)}</ul></div>").block.kind == (
        "recommended"
    )


@pytest.mark.parametrize("heading", ["Contenido de marca", "Conteúdo de marca", "Brand stories"])
def test_brands_stories_are_sponsored(heading: str) -> None:
    assert only(f"<section><h3>{heading}</h3><ul>{items(0, 1, 2)}</ul></section>").block.kind == "sponsored"
