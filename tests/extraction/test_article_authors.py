"""Authors: raw bylines of people, never the site's name, an agency's logo or a picture's credit."""

import pytest

from newscrawl.extraction import extract_page
from newscrawl.items import Article
from tests.extraction.article_pages import PARAGRAPHS, URL, article, jsonld, news, page

LONG_TEXT = "".join(f"<p>{number}. {paragraph}</p>" for number in range(5) for paragraph in PARAGRAPHS)
SITE = "<meta property='og:site_name' content='The Daily Example'>"


def raw(found: Article) -> list[str | None]:
    return [author.nameRaw for author in found.authors]


@pytest.mark.parametrize(
    "author",
    [
        "Jane Doe",
        ["Jane Doe"],
        {"@type": "Person", "name": "Jane Doe"},
        [{"@type": "Person", "name": ["Jane Doe"]}],
        {"@type": "Person", "name": {"name": "Jane Doe"}},
        [[{"name": "Jane Doe"}]],
        {"@type": "Person", "givenName": "Jane", "familyName": "Doe"},
        {"@type": "Person", "name": {"@value": "Jane Doe"}},
    ],
)
def test_reads_any_form_of_a_stated_author(author: object) -> None:
    assert raw(article(jsonld(news(author=author)))) == ["Jane Doe"]


def test_keeps_the_authors_page() -> None:
    author = {"@type": "Person", "name": "Jane Doe", "url": "/people/jane"}
    assert article(jsonld(news(author=author))).authors[0].url == "https://www.daily-example.test/people/jane"


def test_stated_names_without_what_the_person_is() -> None:
    stated = news(
        author={"name": "Jane Doe, professor of bridges at the University of Example and former mayor, x.test"}
    )
    assert raw(article(jsonld(stated)))[0] in ("Jane Doe", stated["author"]["name"])


@pytest.mark.parametrize(
    "name",
    [
        "The Daily Example",
        "Daily Example staff reporter",
        "daily-example.test",
        "admin",
        "@dailyexample",
        "https://x.test/jane",
    ],
)
def test_the_site_and_accounts_are_no_authors(name: str) -> None:
    found = article(SITE + jsonld(news(author={"@type": "Person", "name": name})))
    assert found.authors == []
    assert found.sources.authors is None


def test_a_person_is_preferred_to_the_publisher() -> None:
    head = SITE + jsonld(news(author={"@type": "Organization", "name": "The Daily Example"}))
    assert raw(article(head, below="<p class='byline'>By Jane Doe</p>")) == ["By Jane Doe"]


@pytest.mark.parametrize(
    "byline",
    [
        "<p class='byline'>By Jane Doe</p>",
        "<div class='ArticleByline__name'>Jane Doe</div>",
        "<span class='author vcard'><a href='/author/jane'>Jane Doe</a></span>",
        "<a rel='author' href='/x'>Jane Doe</a>",
        "<p>By Jane Doe</p>",
        "<a href='/authors/jane-doe'>Jane Doe</a>",
    ],
)
def test_reads_printed_bylines(byline: str) -> None:
    found = article(below=byline)
    assert [name for name in raw(found) if name and "Jane Doe" in name]
    assert found.sources.authors == "text"


@pytest.mark.parametrize(
    "matter",
    [
        "<figure><img src='/a.jpg'><figcaption class='author'>John Roe</figcaption></figure>",
        "<p class='photo-author'>Photo: John Roe</p>",
        "<p class='author'>5-9 Only Test, Example Ground, and much more about the match of the day</p>",
    ],
)
def test_picture_credits_and_other_matter_are_no_authors(matter: str) -> None:
    assert article(below=matter).authors == []


def test_an_author_in_the_comments_is_none() -> None:
    comments = "<div class='comments'><div class='comment'><span class='author'>John Roe</span> Nice.</div></div>"
    assert article(end=comments).authors == []


def test_printed_names_beyond_the_stated_one_are_taken_too() -> None:
    head = jsonld(news(author={"name": "Jane Doe"}))
    assert raw(article(head, below="<p class='byline'>By Jane Doe and John Roe</p>")) == ["By Jane Doe and John Roe"]


def test_several_elements_of_one_kind_are_several_bylines() -> None:
    below = "<ul><li><span class='author'>Jane Doe</span></li><li><span class='author'>John Roe</span></li></ul>"
    assert raw(article(below=below)) == ["Jane Doe", "John Roe"]


@pytest.mark.parametrize(
    ("lang", "byline", "name"),
    [
        ("ja", "<p class='kisha'>竹内智子記者</p>", "竹内智子"),
        ("ja", "<div>文＝竹内智子</div>", "竹内智子"),
        ("ko", "<p class='reporter'>홍길동 기자</p>", "홍길동"),
        ("de", "<div class='autor'>Von Erika Beispiel</div>", "Erika Beispiel"),
    ],
)
def test_reads_bylines_of_other_languages(lang: str, byline: str, name: str) -> None:
    assert any(name in (author or "") for author in raw(article(below=byline, lang=lang)))


def test_an_address_line_is_kept_for_the_pipeline() -> None:
    found = article(end="", below="<p class='byline'>By Jane Doe</p>")
    assert found.emailsRaw == []


def test_an_address_printed_with_a_stated_author_is_kept() -> None:
    head = jsonld(news(author=[{"name": "홍길동"}, {"name": "김철수"}]))
    below = "<div class='author'>홍길동 기자 gildong@example.test</div><div class='author'>김철수 기자</div>"
    assert raw(article(head, below=below, lang="ko")) == ["홍길동", "김철수", "홍길동 기자 gildong@example.test"]


@pytest.mark.parametrize(
    "parts",
    [
        {"below": "<div><span>Priya Nandakumar</span> <span>18 Nov 2026 22:05 GMT</span></div>"},
        {"below": "<div>Priya Nandakumar | 18.11.2026</div>"},
        {"end": "<p style='text-align:right'><strong>Priya Nandakumar</strong></p>"},
        {"end": "<p><em>Priya Nandakumar</em></p>"},
        {"end": "<div class='postFoot'><span class='author'>by Priya Nandakumar</span></div>"},
        {"end": "<div class='entry-footer'><span class='author'>by Priya Nandakumar</span></div>"},
    ],
)
def test_names_that_only_their_place_tells(parts: dict[str, str]) -> None:
    assert [author.nameRaw and "Priya Nandakumar" in author.nameRaw for author in article(**parts).authors] == [True]


@pytest.mark.parametrize(
    "parts",
    [
        {"below": "<div>Last updated 18 Nov 2026 22:05 GMT</div>"},
        {"below": "<div>Updates 18.11.2026</div>"},
        {"end": "<h3>Priya Nandakumar</h3>"},
        {"end": "<p><a href='/people/p'><b>Priya Nandakumar</b></a></p>"},
        {"end": "<figure><figcaption><b>Priya Nandakumar</b></figcaption></figure>"},
    ],
)
def test_what_stands_in_such_places_but_is_no_author(parts: dict[str, str]) -> None:
    assert article(**parts).authors == []


def test_printed_people_come_before_an_account_that_is_printed_nowhere() -> None:
    head = jsonld(news(author={"@type": "Person", "name": "Erin Editor"}))
    assert raw(article(head, below="<p class='byline'>By Jane Doe</p>")) == ["By Jane Doe"]
    both = "<p class='byline'>By Jane Doe</p><p>Edited by Erin Editor</p>"
    assert raw(article(head, below=both)) == ["Erin Editor"]


@pytest.mark.parametrize(
    ("text", "name"), [("nightowl77", "nightowl77"), ("Newsdesk", None), ("siteadmin", None), ("admin", None)]
)
def test_an_account_signs_where_nobody_is_named(text: str, name: str | None) -> None:
    found = article(below=f"<a rel='author' href='/author/x1'>{text}</a>").authors
    assert [author.name for author in found] == ([name] if name else [])


@pytest.mark.parametrize(
    "end",
    [
        "<p><strong>Text:</strong> Jane Doe</p><p><strong>Photos:</strong> John Roe</p>",
        "<div><p><strong>Author:</strong> <a href='/profile/207/jane'>Jane Doe</a><br><b>Tags:</b> x</p></div>",
        "<div><h4>Author</h4><p><a href='/people/jane'>Jane Doe</a></p></div>",
        "<p>Jane Doe, Staff Writer</p>",
    ],
)
def test_labels_behind_the_text_count_where_nobody_else_is_named(end: str) -> None:
    assert [one for one in raw(article(end=end)) if one and "Jane Doe" in one]
    assert raw(article(below="<p class='byline'>By Mary Major</p>", end=end)) == ["By Mary Major"]


@pytest.mark.parametrize(
    "parts",
    [
        {"below": "<p>SPRINGFIELD, Wash. —</p>"},
        {"below": "<p>Interview with Sonja Silverhorn</p>"},
        {"below": "<p>Editors Pick</p>"},
        {"below": "<p>COMMENTARY Election in Petersberg</p>"},
        {"end": "<p>By far, Some of the most beautiful views are had from the old deck of the bridge.</p>"},
        {"end": "<p>Source: Example University</p>"},
    ],
)
def test_what_only_looks_like_a_label_names_nobody(parts: dict[str, str]) -> None:
    assert article(**parts).authors == []


def test_the_sites_name_without_its_article_is_nobody_too() -> None:
    site = "<meta property='og:site_name' content='The Example'>"
    head = site + jsonld(news(author={"@type": "Person", "name": "Example staff reporter"}))
    assert article(head).authors == []


def test_the_sites_name_as_its_address_spells_it_is_nobody() -> None:
    head = "<meta property='article:author' content='Dàily Exàmple'>"
    assert raw(article(head, below="<p class='author'>Jane Doe</p>")) == ["Jane Doe"]


def test_places_among_the_authors_are_none() -> None:
    stated = [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Place", "name": "Petersberg"}]
    assert raw(article(jsonld(news(author=stated)))) == ["Jane Doe"]


def test_the_authors_link_says_who_of_a_byline_with_a_place() -> None:
    byline = "<div class='author'><a href='/authors/jane-doe'>Jane Doe</a> <span>PETERSBERG / THE EXAMPLE</span></div>"
    assert raw(article(below=byline)) == ["Jane Doe"]


def test_who_holds_the_rights_is_no_author() -> None:
    found = article(end="<p>(c) Jane Doe</p><p>harbour@daily-example.test</p>")
    assert found.authors == []


def test_a_job_without_a_name_is_nobody() -> None:
    stated = [{"@type": "Person", "name": name} for name in ("Jane Doe", "AP Technology Writer", "Reuters reporter")]
    assert raw(article(jsonld(news(author=stated)))) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [("/author/admin/", "John Roe"), ("/author/editor?x=1", "John Roe"), ("/author/jane-example/", "Jane Example")],
)
def test_who_signs_the_text_goes_before_the_account_of_everybody(address: str, expected: str) -> None:
    stated = news(author={"@type": "Person", "name": "Jane Example", "url": address})
    below = f"<p class='byline'>by <a href='{address}'>Jane Example</a></p><p>By John Roe</p>"
    assert raw(article(jsonld(stated), below=below))[0].removeprefix("By ") == expected


def test_the_account_of_everybody_is_better_than_nobody() -> None:
    stated = news(author={"@type": "Person", "name": "Jane Example", "url": "/author/admin/"})
    assert raw(article(jsonld(stated))) == ["Jane Example"]


@pytest.mark.parametrize(
    ("line", "is_taken"),
    [
        ("Skip to the Recipe", False),
        ("Topic of the Day", False),
        ("Further Information:", False),
        ("Thabiso Example", True),
    ],
)
def test_a_phrase_in_capitals_is_nobody(line: str, is_taken: bool) -> None:
    assert bool(raw(article(end=f"<p><b>{line}</b></p>"))) == is_taken


def test_the_line_is_read_beyond_the_first_authors_page() -> None:
    links = "<a href='/authors/jane-doe/'>Jane Doe</a>, <a href='/authors/john-roe/'>John Roe</a>"
    found = article(below=f"<address>By {links} and Ann Example</address>")
    assert "John Roe and Ann Example" in (raw(found)[0] or "")


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        (" (Jane Doe) +++", ["Jane Doe"]),
        (" (Jane Doe)", ["Jane Doe"]),
        (" (Jane Doe, AP)", ["Jane Doe, AP"]),
        (" (AP)", []),
        (" (photo: Jane Doe)", []),
        (" (see page 5)", []),
        ("</p><p><b><i>Jane Doe</i></b>", ["Jane Doe"]),
        ("</p><p><b><i>Jane Doe</i></b></p><p>She is the mayor and has opened three bridges so far.", []),
        ("</p><p>Jane Doe", ["Jane Doe"]),
    ],
)
def test_signatures_at_the_end_of_the_text(ending: str, expected: list[str]) -> None:
    html = page().replace(PARAGRAPHS[-1], PARAGRAPHS[-1] + ending)
    found = extract_page(html, URL).article
    assert found is not None
    assert raw(found) == expected


def test_a_label_right_before_the_text_counts_far_from_the_heading() -> None:
    menu = "".join(f"<div><span>{number}</span></div>" for number in range(100))
    html = page(below=f"{menu}<section><h4>Author</h4><p>Jane Doe</p></section>")
    found = extract_page(html.replace("<div class='story-text'>", "<div class='story-text'>" + LONG_TEXT), URL).article
    assert found is not None
    assert raw(found) == ["Author: Jane Doe"]


def test_a_signature_that_ends_its_block_counts_where_other_text_follows() -> None:
    kiosks = (
        "<p>The Example appears in print, too, with all tables, on every Monday, and costs two coins at the kiosks.</p>"
    )
    blurb = f"<h3>The Example in print</h3>{kiosks * 6}"
    html = page().replace("</p></div>", f"</p><p><b><i>Jane Doe</i></b></p></div><div>{blurb}</div>")
    found = extract_page(html, URL).article
    assert found is not None
    assert raw(found) == ["Jane Doe"]
