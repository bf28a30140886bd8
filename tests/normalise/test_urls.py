"""Addresses: one identity for all forms of a story's address, sites by the suffix list, believable canonicals."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.normalise.urls import article_id, article_identity, believable_canonical, registrable_domain

SAME = [
    ("scheme", "http://example.com/news/123", "https://example.com/news/123"),
    ("www", "https://www.example.com/news/123", "https://example.com/news/123"),
    ("host in capitals", "https://EXAMPLE.com/news/123", "https://example.com/news/123"),
    ("trailing slash", "https://example.com/news/123/", "https://example.com/news/123"),
    ("double slash", "https://example.com//news//123", "https://example.com/news/123"),
    ("fragment", "https://example.com/news/123#comments", "https://example.com/news/123"),
    ("default port", "https://example.com:443/news/123", "https://example.com/news/123"),
    ("tracking", "https://example.com/news/123?utm_source=x&fbclid=y&gclid=z", "https://example.com/news/123"),
    ("rank of a list", "https://example.com/news/123?rct=national&ref=rank", "https://example.com/news/123"),
    ("order", "https://example.com/view?no=7&id=3", "https://example.com/view?id=3&no=7"),
    ("mobile host", "https://m.example.com/news/123", "https://example.com/news/123"),
    ("mobile host in a country", "https://m.example.co.kr/news/123", "https://www.example.co.kr/news/123"),
    ("amp host", "https://amp.example.com/news/123", "https://example.com/news/123"),
    ("amp at the end", "https://example.com/news/123/amp/", "https://example.com/news/123"),
    ("amp at the beginning", "https://example.com/amp/news/123", "https://example.com/news/123"),
    ("amp file", "https://example.com/news/story.amp.html", "https://example.com/news/story.html"),
    ("amp parameter", "https://example.com/news/123?amp=1", "https://example.com/news/123"),
    ("amp output", "https://example.com/news/123?outputType=amp", "https://example.com/news/123"),
    ("amp cache", "https://example-com.cdn.ampproject.org/c/s/example.com/news/123", "https://example.com/news/123"),
    ("amp viewer", "https://www.google.com/amp/s/www.example.com/news/123", "https://example.com/news/123"),
    ("print view", "https://example.com/news/123?print=true", "https://example.com/news/123"),
    ("print path", "https://example.com/news/123/print", "https://example.com/news/123"),
    ("session in the path", "https://example.com/news/123;jsessionid=AF12B", "https://example.com/news/123"),
    ("session parameter", "https://example.com/v?id=3&PHPSESSID=0123456789abcdef01", "https://example.com/v?id=3"),
    ("escapes in small letters", "https://example.com/%e8%a8%98", "https://example.com/%E8%A8%98"),
    ("escape of a plain letter", "https://example.com/%6eews/123", "https://example.com/news/123"),
    ("letters beyond ASCII", "https://example.com/記事", "https://example.com/%E8%A8%98%E4%BA%8B"),
    ("host beyond ASCII", "https://日本.example/1", "https://xn--wgv71a.example/1"),
]

DIFFERENT = [
    ("id", "https://example.com/view?id=3", "https://example.com/view?id=4"),
    ("no", "https://example.com/read.php?no=31", "https://example.com/read.php?no=32"),
    ("p", "https://example.com/?p=31", "https://example.com/?p=32"),
    ("short sid", "https://example.com/article.php?sid=123", "https://example.com/article.php?sid=124"),
    ("path", "https://example.com/news/123", "https://example.com/news/124"),
    ("case of the path", "https://example.com/news/aB", "https://example.com/news/Ab"),
    ("subdomain", "https://sport.example.com/123", "https://example.com/123"),
    ("port", "https://example.com:8443/123", "https://example.com/123"),
    ("m is no rendering here", "https://example.com/read?m=view&id=1", "https://example.com/read?id=1"),
]


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_forms_of_one_address_have_one_identity(one: str, other: str) -> None:
    assert article_identity(one) == article_identity(other)


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in DIFFERENT], ids=[row[0] for row in DIFFERENT])
def test_what_names_a_story_stays(one: str, other: str) -> None:
    assert article_identity(one) != article_identity(other)


BELIEVED = [
    ("https://m.example.com/news/123456", "https://www.example.com/news/123456"),
    ("https://example.com/?p=31", "https://example.com/2024/05/council-votes-on-bridge"),
    ("https://example.com/news/123456/old-words-in-slug", "https://example.com/news/123456/new-words-in-slug"),
    ("https://example.com/news/council-votes-on-bridge?page=2", "/news/council-votes-on-bridge"),
    ("https://news.example.co.jp/a/12345", "https://www.example.co.jp/a/12345"),
    ("https://example.com/", "https://example.com/"),
]

NOT_BELIEVED = [
    ("another site", "https://example.com/news/123456", "https://example.org/news/123456"),
    ("another site of the same suffix", "https://a.co.jp/news/123456", "https://b.co.jp/news/123456"),
    ("the front page", "https://example.com/news/123456", "https://example.com/"),
    ("the front page by its file", "https://example.com/news/123456", "https://example.com/index.html"),
    ("another story's number", "https://example.com/news/123456", "https://example.com/news/654321"),
    (
        "another story's words",
        "https://example.com/council-votes-on-bridge",
        "https://example.com/rain-stops-the-match",
    ),
    ("another story's number beside the site's", "http://news12345.com/v/11111", "http://news12345.com/v/22222"),
    ("the section above", "https://example.com/news/123456", "https://example.com/news"),
    ("no web address", "https://example.com/news/123456", "javascript:void(0)"),
    ("nothing that can be read", "https://example.com/news/123456", "http://[::1"),
]


@pytest.mark.parametrize(("url", "canonical"), BELIEVED)
def test_believable_canonical(url: str, canonical: str) -> None:
    assert believable_canonical(url, canonical) is not None


@pytest.mark.parametrize(("url", "canonical"), [row[1:] for row in NOT_BELIEVED], ids=[row[0] for row in NOT_BELIEVED])
def test_unbelievable_canonical(url: str, canonical: str) -> None:
    assert believable_canonical(url, canonical) is None


def test_identity_prefers_a_believable_canonical() -> None:
    canonical = "https://example.com/2024/05/council-votes-on-bridge"
    assert article_identity("https://example.com/?p=31", canonical) == article_identity(canonical)
    assert article_identity("https://example.com/?p=31", "https://example.org/") == article_identity(
        "https://example.com/?p=31"
    )


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://news.example.co.jp/a", "example.co.jp"),
        ("https://www.example.com/", "example.com"),
        ("https://a.b.example.test/", "example.test"),
        ("http://localhost/", "localhost"),
        ("http://localhost:8000/", "localhost_8000"),
        ("http://127.0.0.1/", "127.0.0.1"),
        ("http://127.0.0.1:8080/", "127.0.0.1_8080"),
        ("https://example.com:8443/", "example.com"),
        ("https://one.blogspot.com/", "one.blogspot.com"),
        ("mailto:a@example.com", ""),
        ("", ""),
    ],
)
def test_registrable_domain(url: str, site: str) -> None:
    assert registrable_domain(url) == site


def test_article_id_is_32_hex_digits_of_the_identity() -> None:
    one, other = article_id("example.com/a"), article_id("example.com/b")
    assert len(one) == 32
    assert set(one) <= set(string.hexdigits.lower())
    assert one != other
    assert one == article_id("example.com/a")


@given(st.text(max_size=200))
def test_any_text_has_an_identity(text: str) -> None:
    assert isinstance(article_identity(text), str)
    assert isinstance(registrable_domain(text), str)
    believable_canonical("https://example.com/news/123456", text)
    article_id(text)


@given(
    st.from_regex(
        r"https?://(www\.)?[a-z]{1,8}\.(com|co\.jp)(/[a-z0-9%._-]{0,9}){0,4}(\?[a-z]{1,3}=[a-z0-9]{0,4})?",
        fullmatch=True,
    )
)
def test_an_identity_is_its_own(url: str) -> None:
    identity = article_identity(url)
    assert article_identity(f"https://{identity}") == identity
