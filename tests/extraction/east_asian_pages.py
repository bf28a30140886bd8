"""Japanese, Korean and Chinese article pages made for the tests, with nothing but plain elements."""

from newscrawl.extraction import Page, extract_article
from newscrawl.items import Article
from newscrawl.pipelines import run_pipelines
from newscrawl.pipelines.bylines import BylinePipeline
from newscrawl.pipelines.dates import DatePipeline
from newscrawl.pipelines.emails import EmailPipeline
from newscrawl.saved_pages import CountingStats

HEADLINES = {
    "ja": "新しい橋が三年ぶりに開通、市民二千人が渡り初め",
    "ko": "3년 만에 다시 놓인 다리 개통…시민 2천 명 건너",
    "zh": "睽違三年新橋通車　兩千市民搶先走",
}
SITES = {"ja": "河北例報", "ko": "견본일보", "zh": "範例時報"}
URLS = {
    "ja": "https://www.kahoku-rei.example.jp/news/20261105-123456.html",
    "ko": "https://www.gyeonbon.example.kr/news/articleView.html?idxno=123456",
    "zh": "https://www.fanli.example.tw/news/story/7314/123456",
}
PARAGRAPHS = {
    "ja": (
        "市議会は五日、三年ぶりに改修された橋の開通を祝う式典を開き、市民およそ二千人が渡り初めに参加した。",
        "市長はあいさつで、古い橋脚を生かすことで費用を当初の見込みより一割ほど抑えることができたと述べた。",
        "路線バスは月曜から新しい橋を通る。教会の下の道は通行止めが続く見通しで、市は迂回を呼びかけている。",
    ),
    "ko": (
        "시의회는 5일 3년 만에 다시 놓인 다리의 개통을 축하하는 행사를 열었고 시민 약 2천 명이 행사에 참여했다.",
        "시장은 인사말에서 옛 교각을 그대로 살려 비용을 당초 예상보다 10퍼센트가량 줄일 수 있었다고 말했다.",
        "시내버스는 월요일부터 새 다리를 지난다. 교회 아래 도로는 통행이 금지될 전망이며 시는 우회를 당부했다.",
    ),
    "zh": (
        "市議會五日舉行典禮，慶祝三年來重新修建的大橋通車，約兩千名市民參加了走橋活動，市長也出席了典禮。",
        "市長在致詞中表示，由於保留了舊橋墩，費用比當初的預算節省了約一成，並向參與工程的人員表達感謝。",
        "公車從星期一起改走新橋。教堂下方的道路在起重機拆除之前仍將封閉，市政府呼籲民眾改道行駛。",
    ),
}
RELATED = {
    "ja": ("関連記事", "市立図書館が改装を終えて再び開館", "港の倉庫で火事、けが人なし", "秋祭りに三万人が訪れる"),
    "ko": ("관련기사", "시립도서관 새 단장 마치고 다시 문 열어", "항구 창고에서 불, 다친 사람 없어", "축제에 3만 명"),
    "zh": ("相關新聞", "市立圖書館整修完畢重新開館", "港口倉庫失火　無人受傷", "秋祭三萬人參加創下新高"),
}
IMPRINTS = {
    "ja": "<p>河北例報社　電話022-000-0000</p><p>© 2019 河北例報社</p>",
    "ko": "<p>견본일보 | 등록일 2011.03.04 | 발행인 김발행 | 편집인 이편집</p><p>Copyright © 2019 견본일보</p>",
    "zh": "<p>範例時報社 電話 02-0000-0000</p><p>© 2019 範例時報 版權所有</p>",
}


def east_asian_page(
    language: str,
    *,
    title: str | None = None,
    head: str = "",
    above: str = "",
    heading: str | None = None,
    below: str = "",
    opening: str = "",
    closing: str = "",
    end: str = "",
) -> str:
    """A page of a site whose name only its logo has.

    ``heading`` is the element of the headline, ``opening`` and ``closing`` stand in the first and the last paragraph.
    """
    first, *middle, last = PARAGRAPHS[language]
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (opening + first, *middle, last + closing))
    related, *stories = RELATED[language]
    links = "".join(f"<li><a href='/news/20261104-{220011 + at}.html'>{one}</a></li>" for at, one in enumerate(stories))
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'>"
        f"<title>{title or HEADLINES[language]}</title>{head}</head><body><div><a href='/'>"
        f"<img src='/logo.png' alt='{SITES[language]}'></a></div><div>{above}"
        f"{heading or f'<h1>{HEADLINES[language]}</h1>'}{below}<div>{text}</div>{end}</div>"
        f"<div><h3>{related}</h3><ul>{links}</ul></div><div>{IMPRINTS[language]}</div></body></html>"
    )


def east_asian_article(language: str, **parts: str) -> Article:
    """The article of such a page, normalised, as fetched on 23 November 2026."""
    found = extract_article(Page(east_asian_page(language, **parts), URLS[language]))
    assert found is not None
    found.fetch.fetchedAt = "2026-11-23T00:00:00Z"
    stats = CountingStats()
    article: Article = run_pipelines([BylinePipeline(stats), DatePipeline(stats), EmailPipeline(stats)], found)
    return article
