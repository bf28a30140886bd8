"""The article's text: what is kept, what goes, and how it is set."""

import pytest

from newscrawl.extraction.body import find_body
from newscrawl.extraction.page import Page

URL = "https://news.example/2026/05/01/harbour-bridge-reopens"

EN = (
    "The harbour bridge reopened to traffic on Friday after eleven months of repairs, the port authority said.",
    "Crews replaced four hundred metres of cable and laid a new road surface, at a cost of twelve million euros.",
    "Ferries that had carried commuters across the bay since last summer will stop running at the end of the month.",
)
JA = (
    "港にかかる大橋の補修工事が終わり、一日の朝から車の通行が再開された。工事は十一か月に及んだ。",
    "県によると、ケーブル四百メートルを取り換え、路面を舗装し直した。費用は十二億円に上るという。",
    "昨年の夏から通勤客を運んできた臨時の渡し船は、今月末で運航を終える予定だ。",
)
KO = (
    "항구를 가로지르는 대교의 보수 공사가 끝나 1일 오전부터 차량 통행이 재개됐다. 공사는 열한 달 동안 이어졌다.",
    "시는 케이블 400미터를 교체하고 도로를 새로 포장했으며 비용은 120억 원에 이른다고 밝혔다.",
    "지난여름부터 통근객을 실어 나르던 임시 여객선은 이달 말 운항을 마칠 예정이다.",
)
DE = (
    "Die Hafenbrücke ist seit Freitag wieder für den Verkehr freigegeben, wie die Hafenbehörde mitteilte.",
    "Arbeiter ersetzten vierhundert Meter Seil und erneuerten die Fahrbahn; die Kosten betrugen zwölf Millionen Euro.",
    "Die Fähren, die seit dem Sommer Pendler über die Bucht brachten, stellen Ende des Monats den Betrieb ein.",
)


def page(body, head=""):
    return Page(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", URL)


def text_of(body, **arguments):
    found = find_body(page(body), **arguments)
    return found.text.split("\n\n") if found else None


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize("texts", [EN, JA, KO, DE], ids=["en", "ja", "ko", "de"])
@pytest.mark.parametrize(
    "markup",
    [
        "<article><h1>Title</h1>{}</article>",
        "<div class='article-body'>{}</div>",
        "<div><div><div>{}</div></div></div>",
        "<div class='x7f3a'><div class='q81'>{}</div></div>",
        "<table><tr><td>{}</td></tr></table>",
        "<x-story><x-part>{}</x-part></x-story>",
    ],
)
def test_the_text_is_found_in_any_markup(texts, markup):
    menu = "<nav><ul>" + "<li><a href='/s'>Section</a></li>" * 9 + "</ul></nav>"
    footer = "<footer><p>© 2026 Example. All rights reserved.</p></footer>"
    assert text_of(menu + markup.format(paragraphs(texts)) + footer) == list(texts)


def test_headings_lists_and_quotes_are_kept():
    body = (
        f"<article>{paragraphs(EN[:2])}<h2>What changes</h2><ul><li>Lorries may cross at night</li>"
        f"<li>Cyclists get a lane</li></ul><blockquote>It was worth the wait.</blockquote>"
        f"{paragraphs(EN[2:])}</article>"
    )
    assert text_of(body) == [
        *EN[:2],
        "What changes",
        "Lorries may cross at night",
        "Cyclists get a lane",
        "It was worth the wait.",
        EN[2],
    ]


FURNITURE = {
    "caption": "<figure><img src='a.jpg'><figcaption>The bridge at dawn on the first day.</figcaption></figure>",
    "caption without a figure": "<div><img src='a.jpg'><span>Traffic on the bridge</span></div>",
    "picture credit": "<p>Cars on the bridge on Friday. Photo: Mara Lindt</p>",
    "share bar": "<div class='share-buttons'><a href='#'>Facebook</a> <a href='#'>X</a></div>",
    "share bar without a name": "<div>Facebook WhatsApp E-Mail</div>",
    "read more": "<p><strong>Read more:</strong> <a href='/2'>Ferries fill up on the last weekend</a></p>",
    "related box": "<aside><h3>Related</h3><ul><li><a href='/2'>Ferries fill up</a></li></ul></aside>",
    "related box without a name": "<div><h3>More on this story</h3><div><a href='/2'>Ferries fill up</a></div></div>",
    "newsletter": "<div class='newsletter-box'><p>Sign up for our morning newsletter and never miss a story.</p></div>",
    "offer in a paragraph": "<p>Every day at six: sign up for our newsletter with the news of the port.</p>",
    "byline": "<p class='byline'>By Mara Lindt</p>",
    "comment counter": "<p>12 comments</p>",
    "cookie note": "<div class='cookie-consent'><p>We use cookies to improve this site. You can refuse them.</p></div>",
    "shortcode": '<p>[cosmos_share_buttons url="https://x.example" align="center"]</p>',
    "advert": "<div class='ad-slot'><p>Cheap flights to every harbour in Europe, from nineteen euros.</p></div>",
    "date line": "<p>Updated on 2 May 2026, 08:15</p>",
    "hidden": "<div style='display: none'><p>This text is for nobody and stands here all the same, unseen.</p></div>",
    "tags": "<ul class='tags'><li><a href='/t/1'>bridge</a></li><li><a href='/t/2'>port</a></li></ul>",
    "label": "<div>Advertisement</div>",
    "button": "<button>Show comments</button>",
    "script": "<script>var text = 'The bridge is closed for now, said nobody at all.';</script>",
    "Japanese read more": "<p>【関連記事】<a href='/2'>渡し船、最後の週末は満員に</a></p>",
    "Japanese caption": "<p>通行が再開された大橋（資料写真）</p>",
    "Japanese members' note": "<p>この記事は有料会員限定です。残り1234文字</p>",
    "Korean notice": "<p>[사진=홍길동 기자]</p>",
    "Korean rights": "<p>저작권자 ⓒ 보기일보, 무단 전재 및 재배포 금지</p>",
    "Korean emotions": "<p>좋아요 0 훈훈해요 0 슬퍼요 0</p>",
    "Chinese app": "<p>打开APP阅读全文</p>",
    "Chinese caption": "<p>圖／市府提供</p>",
    "Chinese rights": "<p>声明：本文仅代表作者观点</p>",
    "Chinese picture credit": "<p>市民在大桥上散步。陈小海摄（示例社）</p>",
    "Chinese credit in brackets": "<p>通車首日的大橋。（記者林小海攝）</p>",
    "Chinese read on": "<p>請繼續往下閱讀...</p>",
    "Korean agency's rights": "<p>[부산=보기통신] 다시 열린 대교의 첫날 모습. 2026.05.01. *재판매 및 DB 금지</p>",
    "promotion without a link": "<div class='story_promotion'><p>[보기일보 주최] 2026 항만 학술대회 사전등록</p></div>",
    "Turkish read on": "<p>Haberin Devamı</p>",
    "Hindi read also": "<p>ये भी पढ़ें: पुल पर मेला</p>",
    "Arabic read also": "<p>اقرأ أيضًا: موعد تشغيل العبارات</p>",
    "Greek read also": "<p>Διαβάστε επίσης: Τα πλοία</p>",
    "Czech read also": "<p>Čtěte také: Přívozy končí</p>",
    "Chinese caption below a picture": "<p><img src='a.jpg'></p><p>市民走过大桥。陈小海 摄</p>",
    "Japanese caption below a picture": "<p><img src='a.jpg'></p><p>通行が始まった大橋＝1日、見本市</p>",
    "Korean crew": "<p>촬영기자:김보기/영상편집:이보기</p>",
    "Korean guests' note": "<p>※외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다.</p>",
    "hashtags": "<p>#bridge #port_news #港</p>",
    "German read more": "<p>Lesen Sie auch: <a href='/2'>Fähren am letzten Wochenende voll</a></p>",
}


@pytest.mark.parametrize("texts", [EN, JA, KO], ids=["en", "ja", "ko"])
@pytest.mark.parametrize("name", FURNITURE)
def test_furniture_goes_from_inside_the_text(texts, name):
    body = f"<div class='content'>{paragraphs(texts[:2])}{FURNITURE[name]}{paragraphs(texts[2:])}</div>"
    assert text_of(body) == list(texts)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Share prices rose in the morning, and most of the gains were still there when trading ended.",
        "Comments by the mayor on Thursday had suggested that the bridge would stay closed until autumn.",
        "Related works on the northern ramp will go on until the summer, the port authority said on Friday.",
        "Register offices in the district stay closed on the first of May, as they do every year.",
        "写真を撮る人の列が朝から続き、橋のたもとは昼まで混み合った。",
        "関連する工事は北側の取り付け道路で夏まで続くと、県の担当者は話している。",
        "사진을 찍으려는 사람들의 줄이 아침부터 이어져 다리 입구는 낮까지 붐볐다.",
        "Teilen der Strecke fehlt noch der Lärmschutz, der bis zum Herbst nachgerüstet werden soll.",
        "By signing the contract in March, the city had agreed to pay for half of the cable and the deck.",
        "Sie sind bereits seit dem Winter unterwegs und haben die Brücke viermal überquert, sagte der Kapitän.",
        "Hier gibt es seit Jahren Streit um die Maut, und er wird mit der Öffnung nicht enden.",
        "The company changed its privacy policy in April, and the regulator has asked for an explanation.",
        "有料会員の数は昨年より二割増え、会員登録の手続きも短くなったと運営会社は説明した。",
        "경찰은 제보를 받고 다리 아래를 수색했으나 아무것도 찾지 못했다고 설명했다.",
        "订阅这份报纸的读者去年增加了两成，发行部门说，其中多数是年轻人。",
        "收藏者把旧桥的铆钉带回家，市政府没有阻止。",
        "로그인 후 표를 사는 시민이 지난해보다 두 배 늘었다고 운영사는 밝혔다.",
        "市政府展示了一张旧桥的地图，上面标出了所有被拆除的桥墩（见图）",
        "提供された資料によると、橋を渡った車は初日だけで八千台に上った。",
        "Del puente al puerto hay ahora diez minutos en coche, según calcula el ayuntamiento.",
        "Con información de la fiscalía, los agentes registraron este martes tres viviendas en el centro de la ciudad.",
        "Con datos de la última encuesta, el gobierno calcula que el paro bajará dos puntos durante el próximo año.",
        "Descarga nuestra compañía más contenedores que ninguna otra, dijo el director del puerto en el acto.",
        "Com informações de inteligência, a polícia prendeu nesta terça-feira três suspeitos no centro da cidade.",
        "Continua após as férias o julgamento dos três acusados, informou o tribunal na tarde desta quarta-feira.",
        "La suite après la victoire sera difficile, a prévenu l'entraîneur devant la presse dimanche soir.",
        "Imprimer des billets ne suffira pas, a déclaré le ministre des finances lors de son discours au parlement.",
        "Stampa e televisione hanno seguito il processo per tre anni, ha ricordato il giudice in aula.",
        "Articolo riservato ai soli iscritti: così il regolamento della società definisce il voto dei membri.",
        "Follow the money, the investigators were told on Twitter by a former employee of the company last year.",
        "She can be reached at home only in the evening because she works at the harbour from early in the morning.",
        "Jetzt die Apparate zu verkaufen sei falsch, sagte der Minister am Montag vor der Presse in der Hauptstadt.",
        "動画は県警が公開したもので、男が店に入る様子が映っている。警察が行方を追っている。",
        "記事提供を受けた地方紙は十二紙に上り、読者は合わせて三百万人になるという。",
        "広告の下に隠された扉から、警察は現金三億円を見つけたと発表した。",
        "끝까지 포기하지 않은 선수들은 연장전에서 두 골을 넣어 결국 경기를 뒤집었다.",
        "扫描二维码支付在中国已经十分普及，据统计每天有超过十亿人次使用这种方式付款。",
        "完成大桥建设用了三年时间，市政府表示费用比原计划减少了两成左右。",
    ],
)
def test_sentences_that_begin_like_furniture_stay(paragraph):
    assert text_of(f"<div>{paragraphs(EN[:2])}<p>{paragraph}</p>{paragraphs(EN[2:])}</div>") == [
        *EN[:2],
        paragraph,
        EN[2],
    ]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("<p>橋の工事が\n   終わった。</p>", "橋の工事が終わった。"),
        ("<p>橋の<b>工事</b>\n<i>が</i>終わった。</p>", "橋の工事が終わった。"),
        ("<p>橋の工事が<br>終わった。</p>", "橋の工事が終わった。"),
        ("<p>橋の工事が終わった！　次は道路だ。</p>", "橋の工事が終わった！　次は道路だ。"),
        (
            "<p><ruby>橋梁<rp>（</rp><rt>きょうりょう</rt><rp>）</rp></ruby>の工事が終わった。</p>",
            "橋梁の工事が終わった。",
        ),
        ("<p>다리 공사가\n끝났다.</p>", "다리 공사가 끝났다."),
        ("<p>The work\n  is&nbsp;done.</p>", "The work is done."),
        ("<p>The work<br>is done.</p>", "The work is done."),
        ("<p>The work is done.<br>The road is next.</p>", "The work is done.\nThe road is next."),
        ("<p>The cafe\u0301 has\u200b opened\x07 again.</p>", "The café has opened again."),
        ("<p>soft\u00adhyphen words are joined.</p>", "softhyphen words are joined."),
    ],
)
def test_lines_are_clean(markup, wanted):
    texts = JA if not wanted.isascii() and "café" not in wanted else EN
    assert wanted in text_of(f"<div>{paragraphs(texts)}{markup}{paragraphs(texts)}</div>")


@pytest.mark.parametrize("text", ["", "<p>좋아요 0</p>"])
def test_all_lines_of_a_heading_stay_or_go(text):
    heading = "<h2>다리는 열렸다<br>배는 멈췄다</h2>"
    assert text_of(f"<div>{heading}{paragraphs(KO)}</div>") == ["다리는 열렸다 배는 멈췄다", *KO]
    assert text_of(f"<div>{paragraphs(KO)}{heading}{text}</div>") == list(KO)


def test_two_line_breaks_make_a_paragraph():
    assert text_of(f"<div class='text'>{'<br><br>'.join(EN)}</div>") == list(EN)
    assert text_of(f"<div class='text'>{'<br/> <br/>'.join(JA)}</div>") == list(JA)


@pytest.mark.parametrize(
    "wrapper",
    [
        "<div class='layout with-sidebar'>{}</div>",
        "<div id='widget-area'><div class='widget'>{}</div></div>",
        "<div class='premium paywall'>{}</div>",
        "<div class='post-12 type-post status-publish hentry tag-newsletter category-comments'>{}</div>",
        "<a href='/author/lindt'>{}</a>",
        "<button>{}</button>",
        "<noscript>{}</noscript>",
        "<div class='story hidden'>{}</div>",
    ],
)
def test_names_that_lie_do_not_take_the_text_away(wrapper):
    assert text_of(wrapper.format(f"<div>{paragraphs(EN)}</div>")) == list(EN)


def test_comments_longer_than_the_article_go():
    comment = (
        "<li class='comment'><p>I have crossed that bridge every day for thirty years and will do so again.</p></li>"
    )
    body = f"<main><div>{paragraphs(EN)}</div><section id='comments'><ol>{comment * 40}</ol></section></main>"
    assert text_of(body) == list(EN)


def test_teasers_beside_a_short_text_go():
    teaser = (
        "<div class='k3'><h3><a href='/{0}'>Story number {0} of the day</a></h3>"
        "<p>A summary of story number {0} that runs over a whole line, with a full stop at its end.</p></div>"
    )
    body = f"<div><div>{paragraphs(EN)}</div>{''.join(map(teaser.format, range(4)))}</div>"
    assert text_of(body) == list(EN)


def test_the_headline_and_what_stands_above_it_go():
    body = f"<div><p>Friday edition</p><h2>Harbour bridge reopens</h2>{paragraphs(EN)}</div>"
    assert text_of(body, headline="Harbour bridge reopens - The Example") == list(EN)


def test_a_standfirst_above_the_container_is_kept():
    lead = "Commuters cheered as the first cars crossed the new deck of the harbour bridge on Friday morning."
    above = f"<h1>Harbour bridge reopens</h1><p>{lead}</p><p>By Mara Lindt</p>"
    body = f"{above}<div class='article-body'>{paragraphs(EN)}</div>"
    assert text_of(body) == [lead, *EN]


def test_lists_known_as_link_blocks_go_and_never_the_text():
    related = (
        "<div class='r9'><p>Ferries were full on the last weekend, and many commuters will miss the sea air.</p></div>"
    )
    found = page(f"<div id='all'><div id='story'>{paragraphs(EN)}{related}</div></div>")
    box, story, everything = (found.root.find(path) for path in (".//div[@class='r9']", ".//*[@id='story']", ".//body"))
    assert find_body(found, drop=[box]).text.split("\n\n") == list(EN)
    assert find_body(found, drop=[story, everything]).text.startswith(EN[0])


CREDITS = {
    "name and address": ("<p>竹山智子<br>takeyama@news.example</p>", ["竹山智子 takeyama@news.example"]),
    "two paragraphs": ("<p>竹山智子</p><p>takeyama@news.example</p>", ["竹山智子 takeyama@news.example"]),
    "one line": ("<p>보기일보 김보기 기자 bogi@news.example</p>", ["보기일보 김보기 기자 bogi@news.example"]),
    "box": (
        "<div class='author-box'><span>Mara Lindt</span> <a href='mailto:m@news.example'>m@news.example</a></div>",
        ["Mara Lindt m@news.example"],
    ),
}


@pytest.mark.parametrize("name", CREDITS)
def test_credits_are_taken_off_and_kept(name):
    markup, credits = CREDITS[name]
    found = find_body(page(f"<div>{paragraphs(JA)}{markup}<p>コメント0</p></div>"))
    assert found.text.split("\n\n") == list(JA)
    assert found.credits == credits


@pytest.mark.parametrize(
    ("line", "is_kept"), [("김보기 보기대 경제학과 명예교수", False), ("통행료는 승용차 1000원, 화물차 2000원", True)]
)
def test_a_byline_that_is_printed_again_below_the_text_goes(line, is_kept):
    found = find_body(page(f"<div><p>{line}</p><p>제목 아래</p>{paragraphs(KO)}<p>{line}</p></div>"))
    assert found.text.endswith(line) == is_kept


def test_a_credit_at_the_end_of_a_sentence_is_cut_off():
    found = find_body(page(f"<div>{paragraphs(KO[:2])}<p>{KO[2]} 김보기 기자 bogi@news.example</p></div>"))
    assert found.text.split("\n\n") == list(KO)
    assert found.credits == ["김보기 기자 bogi@news.example"]


@pytest.mark.parametrize(
    "line",
    [
        "By Mara Lindt and Jonas Weil, 1 May 2026 09:30",
        "2026年5月1日 10時30分 竹山智子",
        "竹山智子 令和8年5月1日",
        "입력 2026.05.01 10:30 | 수정 2026.05.01 11:00",
    ],
)
def test_date_lines_at_the_head_go(line):
    assert text_of(f"<div><h1>Title</h1><p>{line}</p>{paragraphs(EN)}</div>") == list(EN)


def test_below_the_count_of_letters_for_subscribers_is_no_text():
    left = "<p>この記事は会員限定です。</p><p>残り1,234文字（全文2000文字）</p>"
    below = "<p>多様な観点からニュースを考える欄では、専門家の投稿を読むことができます。投稿は個人の見解です。</p>"
    assert text_of(f"<div>{paragraphs(JA)}{left}{below}</div>") == list(JA)


def test_lines_below_a_picture_that_tell_a_story_stay():
    lines = ("橋の通行は1日に始まった。", "通行料＝千円、自転車は無料")
    for line in lines:
        assert line in text_of(f"<div>{paragraphs(JA[:2])}<p><img src='a.jpg'></p><p>{line}</p>{paragraphs(JA)}</div>")


def test_images_of_the_text_alone():
    found = find_body(
        page(
            f"<img src='logo.png'><div>{paragraphs(EN[:2])}<img src='bridge.jpg'>{paragraphs(EN[2:])}"
            "<div class='related'><a href='/2'><img src='ferry.jpg'>Ferries fill up</a></div></div>"
        )
    )
    assert [image.get("src") for image in found.images] == ["bridge.jpg"]


def test_structured_text_stands_in_where_the_page_has_only_its_beginning():
    stated = "\n".join(EN * 3)
    found = find_body(page(f"<div>{paragraphs(EN[:1])}<p>This story is for subscribers.</p></div>"), structured=stated)
    assert (found.text.split("\n\n"), found.container, found.source) == (list(EN * 3), None, "jsonld")


def test_structured_text_that_is_cut_short_does_not():
    found = find_body(page(f"<div>{paragraphs(EN)}</div>"), structured=EN[0])
    assert (found.text.split("\n\n"), found.source) == (list(EN), "text")


def test_structured_text_tells_what_is_not_the_article():
    note = "The museum of the port shows models of all the bridges that were planned here and never built."
    body = f"<div>{paragraphs(EN)}<p>{note}</p></div>"
    assert text_of(body) == [*EN, note]
    assert text_of(body, structured=" ".join(EN)) == list(EN)


def test_structured_markup_is_read():
    found = find_body(page("<div id='app'></div>"), structured="&lt;p&gt;First part.&lt;/p&gt;<p>Second&nbsp;part.</p>")
    assert found.text == "First part.\n\nSecond part."


@pytest.mark.parametrize("body", ["", "<p></p>", "<div><a href='/'>Home</a></div>", "<nav>Menu</nav>", "<img src='a'>"])
def test_pages_without_text_have_no_body(body):
    assert find_body(page(body)) is None


def test_the_tree_is_left_as_it_was():
    found = page(f"<div class='x'>{paragraphs(EN)}{''.join(FURNITURE.values())}</div>")
    before = [(element.tag, element.text, element.tail) for element in found.root.iter()]
    find_body(found, headline="x", structured=" ".join(EN))
    assert [(element.tag, element.text, element.tail) for element in found.root.iter()] == before


def test_an_element_with_the_story_stays_though_it_is_known_as_a_link_block():
    link = "<a href='/news/1'>Another story of the port</a>"
    teasers = "".join(f"<div><h3>{link}</h3><p>{text}</p></div>" for text in DE * 4)
    lead = "<div><p>The bridge is open: what you have to know about the harbour, its ferries and its roads.</p></div>"
    found = page(f"{lead}<div id='column'>{paragraphs(EN * 4)}{link}</div><div id='teasers'>{teasers}</div>")
    blocks = {found.root.find(f".//div[@id='{name}']") for name in ("column", "teasers")}
    assert EN[0] in find_body(found, drop=blocks).text


def test_a_list_of_short_lines_at_the_end_is_no_list_of_signatures():
    names = [f"{number}. Example Singer" for number in range(1, 9)]
    assert names[-1] in find_body(page(f"<div>{paragraphs(EN)}<p>{'<br>'.join(names)}</p></div>")).text
    assert "Jane Doe" not in find_body(page(f"<div>{paragraphs(EN)}<p>Jane Doe<br>Reporter</p></div>")).text


LINES = """
この記事は有料会員限定です。残り512文字
無断転載を禁じます
©例示新聞社 無断複製・転載を禁じます
Copyright © Example Inc. All rights reserved.
LINEで友だち登録する
公式X（旧ツイッター）をフォローする
メールマガジンに登録する
アプリをダウンロード
広告の下に記事が続きます
スポンサーリンク
この記事が気に入ったらいいね！しよう
シェアする
Tweet
【あわせて読みたい】
写真：例示太郎／アフロ
（写真はイメージです）
Photo by Taro Rei
次のページ：橋の歴史
→次ページへ続く
1 2 3 次へ
目次
コメントを書く
更新日：2024年3月1日
取材・文＝例示太郎
文・写真／例示太郎
情報提供はこちら
ご意見・ご感想はこちらまで
YouTubeチャンネルはこちら
動画はこちら
記事提供：例示通信
提供：例示通信
※本記事の内容は掲載時点のものです
編集部おすすめ記事
人気記事ランキング
[ 2024年3月1日 05:30 ]
PR
この記事の写真（5枚）
［画像をすべて見る］
[사진=예시뉴스 DB]
▲ 개통된 다리. (사진=예시시)
사진제공=예시시
ⓒ 예시뉴스 무단전재 및 재배포 금지
저작권자 © 예시뉴스 무단전재 및 재배포 금지
Copyrightⓒ 예시뉴스. All rights reserved.
▶ 예시뉴스 네이버에서 구독하기
▶ 카카오톡에서 예시뉴스 채널 추가
☞ 제보하기: 카카오톡 '예시제보'
관련기사
[관련기사]
이 기사를 공유합니다
공유하기
좋아요 0 싫어요 0
댓글 0
후속기사 원해요
본문 글씨 줄이기
기사 원문 보기
실시간 인기기사
당신이 좋아할 만한 뉴스
광고
AD
※ 이 기사는 AI가 작성했습니다
다른 기사 더보기
많이 본 뉴스
이 시각 추천뉴스
앱 다운로드
뉴스레터 구독하기
유튜브 채널 구독하기
#다리 #개통 #예시시
[출처=예시뉴스]
(끝)
송고시간 2024/03/01 09:00
디지털뉴스팀
네이버에서 예시뉴스를 만나보세요
（责任编辑：王小明）
责任编辑：王小明
[责任编辑:王小明]
来源：示例网
本文来源：示例日报
文章来源：示例网 作者：王小明
版权声明：未经授权禁止转载
版权所有 未经许可不得转载
扫一扫关注官方微信
扫描二维码下载客户端
更多精彩内容请关注
点击查看更多
相关阅读：
延伸阅读
更多新聞：
▲ 新桥通车。（图／示例）
（图片来源：示例网）
图源：视觉中国
分享到：
分享至
返回搜狐，查看更多
特别声明：以上内容仅代表作者本人观点
打开APP阅读全文
展开全文
广告
[返回首页]
上一篇：旧桥
下一篇：新桥
点赞 0
评论 0
举报
加入LINE好友
訂閱電子報
看更多
字級
©2024 示例网 版权所有
（完）
原标题：新桥通车
Advertisement
Article continues below advertisement
Story continues below
Scroll to continue
Share this article
Share on Facebook
Follow us on X and Instagram
Sign up for our newsletter
Subscribe to our daily newsletter for the latest news.
Photo: Jane Doe
Photo by Jane Doe
Image: Getty
(Photo by Jane Doe/Getty Images)
Copyright 2024 The Example. All rights reserved.
© 2024 Example Media. This material may not be published, broadcast, rewritten or redistributed.
Download our app
Click here to subscribe
Support independent journalism
Join the conversation
Leave a comment
Comments are closed.
View comments
Editor's picks
Most read
Tags: bridge, council
Filed under: News
Listen to this article
Watch: the opening
Updated: March 1, 2024 9:00 am
Published 1 March 2024
3 min read
Get the latest news straight to your inbox
This article was originally published on Example.
The post Bridge opens appeared first on Example.
Loading...
Get more on this story in our app
Recommended Stories
You may also like
Sponsored content
Report a typo
Print this page
Anzeige
Werbung
Artikel teilen
Teilen Sie diesen Artikel
Foto: dpa
Foto: Max Muster/dpa
Bild: Max Muster
Quelle: dpa
(dpa/mm)
© dpa-infocom, dpa:240301-99-123456/2
Copyright 2024 Beispiel. Alle Rechte vorbehalten.
Zur Startseite
Newsletter abonnieren
Jetzt Newsletter abonnieren
Folgen Sie uns auf Facebook
Kommentare
Kommentar schreiben
Zum Thema
Das könnte Sie auch interessieren
Empfohlener redaktioneller Inhalt
An dieser Stelle finden Sie Inhalte aus YouTube
Lesezeit: 3 Minuten
Stand: 01.03.2024
Aktualisiert: 01.03.2024, 09:00
Dieser Artikel ist Teil der Serie Brücken
Jetzt die App laden
Hier weiterlesen
Drucken
Nach oben
Schlagworte: Brücke, Stadt
Auch interessant
Mehr lesen
Dieser Beitrag wurde maschinell übersetzt.
Publicité
La suite après la publicité
Partager cet article
Suivez-nous sur Facebook
Abonnez-vous à notre newsletter
Crédit photo : AFP
Photo : Jean Dupont
© AFP
Tous droits réservés
Commentaires
Laisser un commentaire
Voir aussi
Sur le même sujet
Article réservé aux abonnés
Publié le 1er mars 2024 à 9h00
Mis à jour le 1er mars 2024
Temps de lecture : 3 min
Télécharger l'application
Retour à l'accueil
Imprimer
Écouter cet article
Mots-clés : pont, ville
Les plus lus
À ne pas manquer
Recevez chaque matin l'essentiel de l'actualité
Publicidad
Compartir en Facebook
Comparte esta noticia
Síguenos en Twitter
Suscríbete a nuestro boletín
Foto: EFE
(Foto: Juan Pérez)
© 2024 Ejemplo. Todos los derechos reservados.
Comentarios
Deja un comentario
Más noticias
Noticias relacionadas
Más información
Ver también
Lee más
Etiquetas: puente, ciudad
Tiempo de lectura: 3 min
Actualizado 1 de marzo de 2024
Con información de EFE
Fuente: EFE
Descarga nuestra app
Únete a nuestro canal de WhatsApp
Recibe las noticias en tu correo
Imprimir
Escuchar este artículo
Lo más leído
Sigue leyendo
Recomendados
Publicidade
Continua após a publicidade
Compartilhe esta notícia
Siga-nos no Instagram
Assine nossa newsletter
Foto: Agência Exemplo
(Foto: João Silva)
© 2024 Exemplo. Todos os direitos reservados.
Comentários
Deixe seu comentário
Veja também
Saiba mais
Tags: ponte, cidade
Tempo de leitura: 3 min
Atualizado em 1 de março de 2024
Fonte: Agência Brasil
Com informações da Agência Brasil
Baixe o aplicativo
Entre no nosso grupo de WhatsApp
Receba as notícias no seu e-mail
Mais lidas
Notícias relacionadas
Clique aqui para ler mais
Pubblicità
Condividi questo articolo
Seguici su Facebook
Iscriviti alla newsletter
Foto: Ansa
© RIPRODUZIONE RISERVATA
© 2024 Esempio. Tutti i diritti riservati.
Commenti
Lascia un commento
Potrebbe interessarti
Approfondisci
Tag: ponte, città
Tempo di lettura: 3 minuti
Aggiornato il 1 marzo 2024
Fonte: Ansa
Scarica la nostra app
Stampa
Ascolta l'articolo
I più letti
Riproduzione riservata
Articolo riservato agli abbonati
Segnala un errore
<저작권자(c) 예시뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_lines_of_sites_in_many_languages_go_wherever_they_stand(line):
    escaped = line.replace("<", "&lt;")
    for texts in (EN, JA):
        for place in range(len(texts) + 1):
            body = f"<div>{paragraphs(texts[:place])}<p>{escaped}</p>{paragraphs(texts[place:])}</div>"
            assert text_of(body) == list(texts), place


def test_where_the_author_can_be_reached_is_a_credit():
    line = "Mara Lindt can be reached at m@news.example."
    found = find_body(page(f"<div>{paragraphs(EN[:2])}<p>{line}</p>{paragraphs(EN[2:])}</div>"))
    assert (found.text.split("\n\n"), found.credits) == (list(EN), [line])


def test_a_link_block_whose_links_lie_empty_over_their_cards_is_dropped():
    cards = "".join(
        f"<div><div><p>{text}</p></div><a href='/news/{number}' aria-hidden='true'></a></div>"
        for number, text in enumerate(DE * 4)
    )
    found = page(f"<div id='cards'>{cards}</div><main>{paragraphs(EN * 9)}</main>")
    assert DE[0] in find_body(found).text  # only the caller knows
    assert DE[0] not in find_body(found, drop={found.root.find(".//div[@id='cards']")}).text
