"""Dates: the fullest statement of the publication, never that of a change."""

import pytest

from newscrawl.extraction import extract_page
from newscrawl.extraction.time_zone import COUNTRY_ZONES, LANGUAGE_COUNTRIES, guess_time_zone
from tests.extraction.article_pages import PARAGRAPHS, URL, article, jsonld, news, page

UNDATED = "https://www.daily-example.test/news/council-opens-new-bridge"
PUBLISHED = "<meta property='article:published_time' content='{}'>"


def published(head: str = "", **parts: str) -> str | None:
    return article(head, url=UNDATED, **parts).datePublishedRaw


@pytest.mark.parametrize(
    "head",
    [
        jsonld(news(datePublished="2026-08-01T10:00:00+09:00")),
        PUBLISHED.format("2026-08-01T10:00:00+09:00"),
        "<meta itemprop='datePublished' content='2026-08-01T10:00:00+09:00'>",
        "<meta name='parsely-pub-date' content='2026-08-01T10:00:00+09:00'>",
        "<meta name='DC.date.issued' content='2026-08-01T10:00:00+09:00'>",
        "<meta name='pubdate' content='2026-08-01T10:00:00+09:00'>",
    ],
)
def test_reads_stated_dates(head: str) -> None:
    assert published(head) == "2026-08-01T10:00:00+09:00"


@pytest.mark.parametrize(
    "below",
    [
        "<time datetime='2026-08-01T10:00+01:00'>today</time>",
        "<span class='publish-date' title='2026-08-01T10:00+01:00'>1 August</span>",
    ],
)
def test_reads_printed_dates_from_their_attributes(below: str) -> None:
    assert published(below=below) == "2026-08-01T10:00+01:00"


@pytest.mark.parametrize(
    "below",
    [
        "<p class='date'>1 August 2026</p>",
        "<p>1 August 2026</p>",
        "<div><span>By Jane Doe</span> <b>1 August 2026</b></div>",
    ],
)
def test_reads_printed_dates_from_text(below: str) -> None:
    assert "1 August 2026" in (published(below=below) or "")


@pytest.mark.parametrize(
    ("head", "below", "expected"),
    [
        (PUBLISHED.format("2026-08-01"), "<time datetime='2026-08-01T10:00+01:00'></time>", "2026-08-01T10:00+01:00"),
        (
            PUBLISHED.format("2026-08-01T01:00:00Z"),
            "<time datetime='2026-08-01T10:00:00+09:00'></time>",
            "2026-08-01T10:00:00+09:00",
        ),
        (PUBLISHED.format("2026-08-01"), "<time datetime='2026-07-30T10:00+01:00'></time>", "2026-08-01"),
        (PUBLISHED.format("not a date"), "<time datetime='2026-08-01'></time>", "2026-08-01"),
    ],
)
def test_prefers_the_fuller_statement_of_the_same_day(head: str, below: str, expected: str) -> None:
    assert published(head, below=below) == expected


@pytest.mark.parametrize(
    "changed",
    [
        {"below": "<time class='updated' datetime='2026-08-02T10:00Z'>2 August</time>"},
        {"below": "<p>Last updated: <time datetime='2026-08-02T10:00Z'>2 August 2026</time></p>"},
        {"below": "<p class='date'>Aktualisiert am 2. August 2026</p>"},
        {"below": "<p>更新：2026年8月2日</p>"},
        {"head": jsonld(news(dateModified="2026-08-02T10:00Z"))},
        {"head": "<meta property='article:modified_time' content='2026-08-02T10:00Z'>"},
    ],
)
def test_a_change_is_no_publication(changed: dict[str, str]) -> None:
    found = article(changed.pop("head", ""), url=UNDATED, **changed)
    assert found.datePublishedRaw is None
    assert found.sources.datePublished is None


def test_a_change_is_the_date_of_change() -> None:
    head = jsonld(news(datePublished="2026-08-01T10:00Z", dateModified="2026-08-02T10:00Z"))
    found = article(head, url=UNDATED)
    assert (found.datePublishedRaw, found.dateModifiedRaw) == ("2026-08-01T10:00Z", "2026-08-02T10:00Z")


@pytest.mark.parametrize(
    "matter",
    [
        {"end": "<footer>© 2026 The Daily Example, 1 January 2026</footer>"},
        {"end": "<p>Copyright 1 January 2026</p>"},
        {"above": "<p class='clock'>Today is Saturday, 1 August 2026</p>"},
        {"end": "<div class='related'><a href='/x'>Other story</a> <span class='date'>3 May 2025</span></div>"},
        {"end": "<div class='comments'><time datetime='2026-08-03'>3 August 2026</time></div>"},
        {"end": "<p>He was born on 3 May 1970 in the village above the river, where his parents kept a shop.</p>"},
        {"below": "<p>橋は2000年7月19日以降、24年ぶりに渡れるようになり、式典は昨年9月以来だと市は話している。</p>"},
    ],
)
def test_dates_of_other_things_are_left(matter: dict[str, str]) -> None:
    assert published(**matter) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.daily-example.test/2026/08/01/council-opens-bridge", "2026-08-01"),
        ("https://www.daily-example.test/news/20260801/council-opens-bridge", "2026-08-01"),
        ("https://www.daily-example.test/news/01-08-2026-council-opens-bridge", "2026-08-01"),
        ("https://www.daily-example.test/news/council-opens-bridge-12345678901", None),
    ],
)
def test_reads_the_date_in_the_address_last(url: str, expected: str | None) -> None:
    assert article(url=url).datePublishedRaw == expected


@pytest.mark.parametrize(
    ("country", "language", "stated", "zone"),
    [
        ("jp", None, [], "Asia/Tokyo"),
        (None, "ko-KR", [], "Asia/Seoul"),
        (None, "en-GB", [], "Europe/London"),
        (None, "en", [], None),
        ("au", "en", ["2026-01-10T10:00:00+08:00"], "Australia/Perth"),
        ("tv", "ja", [], "Asia/Tokyo"),
        (None, None, ["2026-08-01T10:00:00-03:00"], "Etc/GMT+3"),
        ("de", "de", ["2026-08-01T10:00:00+02:00", "nonsense"], "Europe/Berlin"),
    ],
)
def test_guesses_the_publishers_zone(
    country: str | None, language: str | None, stated: list[str], zone: str | None
) -> None:
    assert guess_time_zone(country=country, language=language, stated=stated) == zone


def test_every_zone_and_country_of_the_tables_is_known() -> None:
    from zoneinfo import ZoneInfo

    assert all(ZoneInfo(zone) for zones in COUNTRY_ZONES.values() for zone in zones)
    assert set(LANGUAGE_COUNTRIES.values()) <= set(COUNTRY_ZONES)


def test_the_zone_stands_with_the_article() -> None:
    assert article(url="https://www.example.co.jp/news/bridge-opens-123456", lang="ja").timeZone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("head", "below", "expected"),
    [
        ("<meta name='date' content='2026-08-09T10:00:00+02:00'>", "<p>1 August 2026</p>", "1 August 2026"),
        ("<meta name='date' content='2026-08-01'>", "<p>9 August 2026</p>", "2026-08-01"),
        ("<meta name='date' content='2026-08-09'>", "<p>1 August 1976</p>", "2026-08-09"),
        ("<meta name='date' content='01/08/2026 09:00'>", "<p>8 January 2026</p>", "8 January 2026"),
    ],
)
def test_a_printed_date_tells_a_later_change_from_the_publication(head: str, below: str, expected: str) -> None:
    assert published(head, below=below) == expected


def test_local_time_that_is_stated_as_utc() -> None:
    head = PUBLISHED.format("2026-08-01T20:00:00Z")
    below = "<time datetime='2026-08-01T20:00:00+09:00'>20:00</time>"
    assert published(head, below=below) == "2026-08-01T20:00:00+09:00"


def test_a_date_in_pieces() -> None:
    below = "<div class='date'><b>Aug</b><span>04</span><span>2026</span></div>"
    assert published(below=below) == "Aug 04 2026"


def test_json_ld_in_a_script_without_a_type() -> None:
    head = jsonld(news(datePublished="2026-08-01T10:00:00+09:00")).replace(' type="application/ld+json"', "")
    assert published(head) == "2026-08-01T10:00:00+09:00"


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("<dl><dt>Datum</dt><dd>2026-08-01</dd></dl>", "2026-08-01"),
        ("<div><h4>Published on:</h4><p>1 August 2026</p></div>", "1 August 2026"),
        ("<dl><dt>Opening</dt><dd>2026-08-01</dd></dl>", None),
        ("<ul><li>Date</li><li>01.08.2026, when the bridge was opened by the mayor of the town.</li></ul>", None),
    ],
)
def test_a_date_right_below_its_label_counts_far_from_the_heading(below: str, expected: str | None) -> None:
    found = article(url=UNDATED, below="<p><b></b></p>" * 400, end=below)
    assert found.datePublishedRaw == expected


@pytest.mark.parametrize(
    "text", ["２０２６年８月１日１５時４分", "二〇二六年八月一日", "中華民國115年8月1日", "令和八年八月一日"]
)
def test_dates_in_any_digits_and_eras_are_found_in_plain_lines(text: str) -> None:
    assert article(url=UNDATED, below=f"<p>{text}</p>", lang="ja").datePublishedRaw == text


@pytest.mark.parametrize(
    ("text", "of_change"),
    [
        ("۱۱ مرداد ۱۴۰۵ - ۱۵:۰۴", False),
        ("1405/05/11 15:04", False),
        ("11 مرداد 1405 ساعت 15:04", False),
        ("تاریخ انتشار: ۱۱ مرداد ۱۴۰۵ ساعت ۱۵:۰۴", False),
        ("آخرین به‌روزرسانی: ۱۱ مرداد ۱۴۰۵", True),
    ],
)
def test_persian_dates_are_found_in_plain_lines(text: str, of_change: bool) -> None:
    page = article(url=UNDATED, lang="fa", below=f"<p>{text}</p>")
    assert page.datePublishedRaw == (None if of_change else text)


def test_a_printed_day_makes_a_vague_statement_a_later_change_where_the_zone_is_stated() -> None:
    stated = "<meta name='publication-date' content='2026-08-02T18:34:20+02:00'>"
    printed = "<p>Published <time datetime='2026-08-01'>1 August 2026</time></p>"
    assert article(stated, url=UNDATED, below=printed).datePublishedRaw == "2026-08-01"
    in_utc = stated.replace("+02:00", "Z")
    assert article(in_utc, url=UNDATED, below=printed).datePublishedRaw == "2026-08-02T18:34:20Z"


def test_the_day_in_the_address_tells_that_a_site_counts_in_utc() -> None:
    head = (
        jsonld(news(datePublished="2026-08-01T00:25:09Z", inLanguage="en-US"))
        + "<meta name='language' content='en-US'>"
    )
    assert article(head).timeZone is None
    assert article(head, url=URL.replace("/2026/08/01/", "/2026/07/31/")).timeZone == "America/New_York"


def test_the_country_says_in_which_order_numbers_stand() -> None:
    url = UNDATED.replace("daily-example.test/", "daily-example.test/en-gb/")
    assert article(url=url, below="<p class='date'>02/10/2025</p>").datePublishedRaw == "02/10/2025"
    assert article(url=UNDATED, below="<p class='date'>02/10/2025</p>").datePublishedRaw is None


MADE, SHOWN, CHANGED = "2026-07-30T09:00:00+01:00", "2026-08-01T10:00:00+01:00", "2026-08-02T08:00:00+01:00"


@pytest.mark.parametrize(
    ("other", "changed", "printed", "expected"),
    [
        (SHOWN, CHANGED, "1 August 2026", SHOWN),
        (SHOWN, CHANGED, "1 August 2026, 10:00", SHOWN),
        (SHOWN, CHANGED, "1 August 2026, 12:00", MADE),
        (SHOWN, CHANGED, "30 July 2026", MADE),
        (SHOWN, SHOWN, "1 August 2026", MADE),
        ("2026-08-01", CHANGED, "1 August 2026", MADE),
        (CHANGED, CHANGED, "2 August 2026", MADE),
    ],
)
def test_a_publication_stated_and_printed_goes_before_when_jsonld_says_it_was_made(
    other: str, changed: str, printed: str, expected: str
) -> None:
    head = jsonld(news(datePublished=MADE, dateModified=changed)) + PUBLISHED.format(other)
    assert published(head, below=f"<p>{printed}</p>") == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("20 November 2026", "2026-08-01"),
        ("2 August 2026, 10:30", "2 August 2026, 10:30"),
        ("14 July 2026", "14 July 2026"),
    ],
)
def test_the_day_in_the_address_where_the_page_prints_a_much_later_one(printed: str, expected: str) -> None:
    """Pages print today's date in their heads, and what they print a day later may be right."""
    url = URL.replace("/08/", "/08/01/")
    assert article(above=f"<p class='date'>{printed}</p>", url=url).datePublishedRaw == expected


@pytest.mark.parametrize("names", ["meta", "entry-meta", "post__meta metadata"])
def test_an_aside_of_the_articles_own_holds_its_date(names: str) -> None:
    aside = f"<aside class='{names}' role='complementary'><time datetime='2026-08-01'>1 August 2026</time></aside>"
    below = f"<p>{PARAGRAPHS[0]}</p>{aside}"
    assert published("<meta name='date' content='2026-08-06T10:00:00+02:00'>", below=below) == "2026-08-01"


@pytest.mark.parametrize(
    ("stated", "printed", "changed", "expected"),
    [
        ("2026-08-01", "2026-08-11", "2026-08-20", "2026-08-11"),
        ("2026-08-11", "2026-08-01", "2026-08-20", "2026-08-11"),
        ("2026-08-01", "2026-08-11", "2026-08-11", "2026-08-01"),
        ("2026-08-01", "2026-10-11", "2026-10-20", "2026-08-01"),
        ("2026-08-01T10:00:00Z", "2026-08-11", "2026-08-20", "2026-08-01T10:00:00Z"),
    ],
)
def test_a_day_that_no_reader_sees_gives_way_to_a_later_one_in_print(
    stated: str, printed: str, changed: str, expected: str
) -> None:
    head = PUBLISHED.format(stated) + f"<meta property='article:modified_time' content='{changed}'>"
    assert published(head, below=f"<time datetime='{printed}'>{printed}</time>") == expected


@pytest.mark.parametrize(
    ("line", "lang", "expected"),
    [
        ("( Pescasseroli, 14 Gennaio 20 )", "it", "( Pescasseroli, 14 Gennaio 20 )"),
        ("14 gennaio '20", "it", "14 gennaio '20"),
        ("14 gennaio 20:30", "it", None),
        ("5 minutes 20 seconds", "en", None),
    ],
)
def test_years_of_two_digits_behind_a_month(line: str, lang: str, expected: str | None) -> None:
    assert published(below=f"<p>{line}</p>", lang=lang) == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("LONDON, May 5, 2026 /Example Wire/ -- ", "May 5, 2026"),
        ("San Francisco, CA – May 5, 2026 – ", "May 5, 2026"),
        ("Paris, le 5 mai 2026 - ", "5 mai 2026"),
        ("【東京・2026年5月5日】", "2026年5月5日"),
        ("（2026年5月5日、東京発）", "2026年5月5日"),
        ("서울, 2026년 5월 5일 /Example Wire/ -- ", "2026년 5월 5일"),
        ("On May 5, 2026 - a Tuesday - ", None),
        ("2026年5月5日、", None),
        ("2026年5月5日(火)、", None),
        ("5 May 2026: ", None),
    ],
)
def test_the_dateline_before_the_first_sentence(opening: str, expected: str | None) -> None:
    html = page().replace(PARAGRAPHS[0], opening + PARAGRAPHS[0])
    found = extract_page(html, UNDATED).article
    assert found is not None
    assert found.datePublishedRaw == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "This entry was posted on Tuesday, May 5th, 2026 at 3:04 pm and is filed under Misc.",
            "May 5th, 2026 at 3:04 pm",
        ),
        (
            "Dieser Beitrag wurde am 5. Mai 2026 um 23:03 Uhr veröffentlicht und unter X abgelegt.",
            "5. Mai 2026 um 23:03 Uhr",
        ),
        (
            "Esta entrada fue publicada el martes, 5 de mayo de 2026 y está archivada bajo X. "
            "Puedes seguir las respuestas por RSS y dejar aquí la tuya, si quieres.",
            "5 de mayo de 2026",
        ),
        ("※この記事は2026年5月5日に公開されたものです。", "2026年5月5日"),
        ("이 기사는 2026년 5월 5일 15:04에 게재된 기사입니다.", "2026년 5월 5일 15:04"),
        ("本記事は『例示』2026年5月5日号に掲載されたものです。", None),
        ("本記事は2026年5月5日時点の情報に基づき作成しています。", None),
        (
            "The report on the bridge, which the council had asked for last year, "
            "was posted on May 5th, 2026, and read by all of them.",
            None,
        ),
    ],
)
def test_what_says_that_the_story_was_posted(sentence: str, expected: str | None) -> None:
    assert published(end=f"<p class='postmetadata'><small>{sentence}</small></p>") == expected


def test_two_stories_said_to_be_posted_are_none_of_the_pages() -> None:
    sentence = (
        "This entry was posted on May {}th, 2026 and is filed under Misc. "
        "You can follow any responses through the RSS feed, and leave one."
    )
    sentence = f"<p>{sentence}</p>"
    assert published(end=sentence.format(5) + sentence.format(6)) is None


@pytest.mark.parametrize(
    ("printed", "url", "expected"),
    [
        ("<b>19</b> <b>May</b>", "https://blog.example/2010/05/bridge/", "2010-05-19"),
        ("<b>May</b> <b>19</b>", "https://blog.example/2010/05/bridge/", "2010-05-19"),
        ("<b>19</b> <b>May</b>", "https://blog.example/2010/06/bridge/", "19 May"),
        ("<b>19</b> <b>May</b>", "https://blog.example/bridge/", "19 May"),
        ("<b>3 days ago</b>", "https://blog.example/2010/12/bridge/", "3 days ago"),
        ("<b>30</b> <b>February</b>", "https://blog.example/2010/02/bridge/", None),
    ],
)
def test_a_day_without_its_year_is_of_the_month_in_the_address(printed: str, url: str, expected: str | None) -> None:
    assert article(below=f"<div class='post-date'>{printed}</div>", url=url).datePublishedRaw == expected
