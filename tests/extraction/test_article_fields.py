"""The further fields: tags, pictures, section, language, publisher, comments, access, rights, canonical address."""

import pytest

from newscrawl.extraction import extract_page
from tests.extraction.article_pages import URL, article, jsonld, news, page

META = "<meta name='{}' content='{}'>"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (META.format("keywords", "bridge, council; river、町"), ["bridge", "council", "river", "町"]),
        (META.format("article:tag", "bridge") + META.format("article:tag", "City Council"), ["bridge", "City Council"]),
        (jsonld(news(keywords=["bridge", "Bridge", "council"])), ["bridge", "council"]),
        (jsonld(news(keywords="bridge,council")), ["bridge", "council"]),
        (jsonld(news(keywords=["Subject: Bridges", "Category ID: 12", "wire.example.test"])), ["Bridges"]),
        (META.format("keywords", "AERO, TRN12, BRDG, POL"), []),
        (META.format("keywords", "council, opens, new, bridge"), []),
        (META.format("keywords", "a sentence which lost all of its commas somewhere"), []),
        (META.format("keywords", "#bridge, (2) council"), ["bridge", "council"]),
    ],
)
def test_keywords(head: str, expected: list[str]) -> None:
    assert article(head).keywords == expected


def test_a_longer_list_with_all_the_known_tags_is_taken() -> None:
    head = jsonld(news(keywords=["bridge"])) + META.format("keywords", "bridge,council,river")
    assert article(head).keywords == ["bridge", "council", "river"]


@pytest.mark.parametrize(
    "row",
    [
        "<ul class='tags'><li><a href='/tag/bridge'>Bridge</a></li><li><a href='/tag/council'>#Council</a></li></ul>",
        "<p><a rel='tag' href='/x/1'>Bridge</a>, <a rel='tag' href='/x/2'>Council</a></p>",
        "<div><a href='/politics/bridge'>Bridge</a><a href='/city/council/'>Council</a></div>",
    ],
)
def test_printed_rows_of_tags(row: str) -> None:
    found = article(end=row)
    assert [word.lower() for word in found.keywords] == ["bridge", "council"]
    assert found.sources.keywords == "text"


def test_headlines_that_their_addresses_spell_are_no_tags() -> None:
    slugs = ("rain-delays-spring-planting-again", "rodeo-returns-to-the-old-town")
    links = "".join(f"<li><a href=/2026/06/03/{slug}/>{slug.replace('-', ' ')}</a></li>" for slug in slugs)
    assert article(end=f"<ul>{links}</ul>").keywords == []


def test_links_in_paragraphs_menus_and_of_authors_are_no_tags() -> None:
    end = (
        "<p>The <a href='/tag/council'>council</a> had planned the work for years, as <a href='/tag/bridge'>bridge</a> "
        "builders told this newspaper more than once.</p><p><a href='/author/jane'>Jane</a></p>"
    )
    nav = "<nav><a href='/tag/sport'>Sport</a><a href='/tag/city'>City</a></nav>"
    assert article(end=end + nav).keywords == []


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (jsonld(news(image="/a.jpg")), "https://www.daily-example.test/a.jpg"),
        (jsonld(news(image=[{"@type": "ImageObject", "url": "https://x.test/a.jpg"}])), "https://x.test/a.jpg"),
        ("<meta property='og:image' content='//cdn.test/a.jpg'>", "https://cdn.test/a.jpg"),
        ("<link rel='image_src' href='/a.jpg'>", "https://www.daily-example.test/a.jpg"),
        ("<meta property='og:image' content='/img/logo.png'>", None),
        ("<meta property='og:image' content='data:image/png;base64,AAAA'>", None),
        ("<meta property='og:image' content='https://www.daily-example.test/'>", None),
    ],
)
def test_main_image(head: str, expected: str | None) -> None:
    assert article(head).mainImage == expected


def test_pictures_of_the_text_follow_the_main_one() -> None:
    end = "<figure><img src='data:,' data-src='/b.jpg'></figure><figure><img srcset='/c.jpg 1x, /c2.jpg 2x'></figure>"
    html = page("<meta property='og:image' content='/a.jpg'>").replace("</p></div>", f"</p>{end}</div>")
    found = extract_page(html, URL).article
    assert found is not None
    assert found.images[0] == "https://www.daily-example.test/a.jpg"
    assert set(found.images) <= {f"https://www.daily-example.test/{name}.jpg" for name in ("a", "b", "c2")}


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("<figure><img src='/lead.jpg'></figure>", "lead.jpg"),
        ("<figure><img src='/lead.jpg'></figure><figure><img src='/9876543_w200.jpg'></figure>", "9876543_w1200.jpg"),
        ("<div class='author'><figure><img src='/face.jpg'></figure></div>", "9876543_w1200.jpg"),
        ("<picture><img srcset='/lead.jpg 400w,/lead-wide.jpg 1200w'></picture>", "lead-wide.jpg"),
        ("<img src='/ornament.jpg'>", "9876543_w1200.jpg"),
    ],
)
def test_the_picture_that_leads_the_page_is_the_main_one(below: str, expected: str) -> None:
    head = "<meta property='og:image' content='/9876543_w1200.jpg'>"
    assert article(head, below=below).mainImage == f"https://www.daily-example.test/{expected}"


def test_small_fields_and_their_sources() -> None:
    head = (
        jsonld(
            news(
                description="A &amp; B",
                alternativeHeadline="Second line",
                articleSection=["City", "Traffic"],
                publisher={"@type": "Organization", "name": "The Daily Example"},
                isAccessibleForFree="False",
                commentCount=12,
                dateModified="2026-08-02T10:00Z",
            )
        )
        + f"<link rel='canonical' href='{URL}'>"
    )
    found = article(head)
    assert found.description == "A & B"
    assert found.alternativeHeadline == "Second line"
    assert found.articleSection == "City"
    assert found.publisher == "The Daily Example"
    assert found.isAccessibleForFree is False
    assert found.commentCount == 12
    assert found.canonicalUrl == URL
    assert (found.sources.description, found.sources.canonicalUrl, found.sources.inLanguage) == (
        "jsonld",
        "link",
        "html",
    )


def test_unknown_is_null() -> None:
    found = article()
    assert found.description is found.articleSection is found.publisher is found.commentCount is None
    assert found.isAccessibleForFree is found.mainImage is found.canonicalUrl is found.alternativeHeadline is None
    assert found.sources.description is None


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("<div class='comment-count'>7</div>", 7),
        ("<div><b>3 comments</b></div>", 3),
        ("<div>コメント0</div>", 0),
        ("<div>댓글 <em>1,234</em></div>", 1234),
        (
            "<ul>" + "<li><a href='/news/78'>Another story of the day</a> <span>コメント5</span></li>" * 6 + "</ul>",
            None,
        ),
        ("<p>He had no comments on the plan of 2024.</p>", None),
    ],
)
def test_comment_counters(end: str, expected: int | None) -> None:
    assert article(end=end).commentCount == expected


@pytest.mark.parametrize(
    ("canonical", "expected"),
    [
        ("/news/2026/08/01/council-opens-new-bridge-123456", URL),
        ("https://other-site.test/x", None),
        ("https://www.daily-example.test/", None),
    ],
)
def test_only_a_believable_canonical_address_is_taken(canonical: str, expected: str | None) -> None:
    assert article(f"<link rel='canonical' href='{canonical}'>").canonicalUrl == expected


def test_rights_from_page_and_headers() -> None:
    html = page("<meta name='robots' content='index, NOARCHIVE'><meta name='tdm-reservation' content='1'>")
    found = extract_page(html, URL).article
    assert found is not None
    assert (found.rights.noindex, found.rights.noarchive, found.rights.tdmReservation) == (False, True, True)
    found = extract_page(page(), URL, headers={"X-Robots-Tag": ["noindex"], "tdm-reservation": "0"}).article
    assert found is not None
    assert (found.rights.noindex, found.rights.noarchive, found.rights.tdmReservation) == (True, False, False)
    assert article().rights.noindex is None


@pytest.mark.parametrize(("lang", "expected"), [("en_GB", "en-GB"), ("JA", "ja"), ("", None), ("xx-nonsense-!", None)])
def test_language(lang: str, expected: str | None) -> None:
    assert article(lang=lang).inLanguage == expected
