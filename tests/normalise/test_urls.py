"""Addresses: one identity for all forms of a story's address, sites by the suffix list, believable canonicals."""

import string

import pytest
from hypothesis import assume, given
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
    (
        "place of a plugin's list",
        "https://example.com/?p=9&relatedposts_hit=1&relatedposts_position=2",
        "https://example.com/?p=9",
    ),
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
    ("amp within the path", "https://example.com/news/amp/123", "https://example.com/news/123"),
    (
        "amp in a script's name",
        "https://example.kr/articleViewAmp.html?idxno=7",
        "https://example.kr/articleView.html?idxno=7",
    ),
    ("amp as a version", "https://example.jp/article/1.html?ver=amp", "https://example.jp/article/1.html"),
    ("amp without a value", "https://example.com/a.html?amp", "https://example.com/a.html"),
    ("phone in the path", "https://example.jp/sp/article/1", "https://example.jp/article/1"),
    ("phone host of Japan", "https://sp.example.jp/article/1", "https://www.example.jp/article/1"),
    (
        "phone in the path of a portal",
        "https://news.example.kr/mnews/article/001/0014",
        "https://news.example.kr/article/001/0014",
    ),
    ("first page", "https://example.com/news/123?page=1", "https://example.com/news/123"),
    ("index file", "https://example.com/news/123/index.html", "https://example.com/news/123/"),
    ("index script", "https://example.com/index.php?id=3", "https://example.com/?id=3"),
    ("detours", "https://example.com/a/.././news/123", "https://example.com/news/123"),
    ("cache buster", "https://example.com/news/123?_=1690000000", "https://example.com/news/123"),
    ("escaped ampersand", "https://example.com/v.php?id=1&amp;no=2", "https://example.com/v.php?id=1&no=2"),
    ("empty parameter", "https://example.com/v.php?id=1&order=", "https://example.com/v.php?id=1"),
    ("session in brackets", "https://example.com/(S(abcdef0123456789abcdefgh))/news/1", "https://example.com/news/1"),
    (
        "section beside a path",
        "https://example.kr/article/001/0014?sid=100",
        "https://example.kr/article/001/0014?sid=101",
    ),
    ("number of a campaign", "https://example.com/news/123?cid=77", "https://example.com/news/123"),
    (
        "number of a campaign beside an id",
        "https://example.com/view.php?no=3&ref=12",
        "https://example.com/view.php?no=3",
    ),
    ("dot behind the host", "https://example.com./news/123", "https://example.com/news/123"),
    ("user", "https://reader@example.com/news/123", "https://example.com/news/123"),
    ("host beyond ASCII", "https://日本.example/1", "https://xn--wgv71a.example/1"),
]

DIFFERENT = [
    ("id", "https://example.com/view?id=3", "https://example.com/view?id=4"),
    ("no", "https://example.com/read.php?no=31", "https://example.com/read.php?no=32"),
    ("p", "https://example.com/?p=31", "https://example.com/?p=32"),
    ("short sid", "https://example.com/article.php?sid=123", "https://example.com/article.php?sid=124"),
    ("path", "https://example.com/news/123", "https://example.com/news/124"),
    ("case of the path", "https://example.com/news/aB", "https://example.com/news/Ab"),
    ("idxno", "https://e.kr/news/articleView.html?idxno=1", "https://e.kr/news/articleView.html?idxno=2"),
    ("aid", "https://e.kr/main/read.nhn?oid=1&aid=2", "https://e.kr/main/read.nhn?oid=1&aid=3"),
    ("oid", "https://e.kr/main/read.nhn?oid=1&aid=2", "https://e.kr/main/read.nhn?oid=2&aid=2"),
    ("s", "https://e.kr/view?s=1", "https://e.kr/view?s=2"),
    ("cid of a script", "https://e.kr/v?cid=1", "https://e.kr/v?cid=2"),
    ("ref of a script", "https://e.kr/view.asp?ref=123456", "https://e.kr/view.asp?ref=123457"),
    ("from of a script", "https://e.kr/news.php?from=1001", "https://e.kr/news.php?from=1002"),
    ("long number as sid", "https://e.kr/v?sid=12345678901234567890", "https://e.kr/v?sid=12345678901234567891"),
    ("number alone", "https://e.kr/view.php?1234", "https://e.kr/view.php?1235"),
    ("further page", "https://e.jp/articles/-/123?page=2", "https://e.jp/articles/-/123"),
    ("print edition", "https://e.kr/print", "https://e.kr/"),
    ("slug that begins with amp", "https://e.kr/amp-raises-price", "https://e.kr/raises-price"),
    ("module", "https://e.kr/?mod=news&act=view&no=7", "https://e.kr/?mod=news&act=view&no=8"),
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


KEPT = [
    (
        "https://www.example.com/news/2026/11/23/council-votes-on-bridge-123456.html?utm_source=x#top",
        "example.com/news/2026/11/23/council-votes-on-bridge-123456.html",
        "dd48e5fb2461f9fb6831ebeee6c9ec38",
    ),
    (
        "http://m.example.co.kr/news/articleView.html?idxno=48150&sc_sub=2",
        "example.co.kr/news/articleView.html?idxno=48150&sc_sub=2",
        "156f569d6ec2f7ac6024ac5aca64786f",
    ),
    ("https://example.jp/?p=31&amp=1", "example.jp?p=31", "18210a801f6960a764d43f3e107b37b2"),
    (
        "https://example-com.cdn.ampproject.org/c/s/example.com/news/123",
        "example.com/news/123",
        "7a4037086dc417ebe7f006faeb8b7f0b",
    ),
    (
        "https://日本.example/記事/長い見出し",
        "xn--wgv71a.example/%E8%A8%98%E4%BA%8B/%E9%95%B7%E3%81%84%E8%A6%8B%E5%87%BA%E3%81%97",
        "39dcaf069e1c0f6884c1324a5c411da9",
    ),
    (
        "https://example.com:8443/a%2fb/%7Ec?b=2&a=1",
        "example.com:8443/a%2Fb/~c?a=1&b=2",
        "f29c2282d0cdd2ac8ae09e261df2cfcb",
    ),
    ("http://127.0.0.1:8080/news/1/", "127.0.0.1:8080/news/1", "cfc93eb487fd452e59cbfd50a0f16c16"),
]
"""Identities and ids as they stand in states and feeds."""


@pytest.mark.parametrize(("url", "identity", "key"), KEPT)
def test_identities_are_kept(url: str, identity: str, key: str) -> None:
    change = "known addresses must be given their new keys by a migration of the state, or all would be written again"
    assert (article_identity(url), article_id(article_identity(url))) == (identity, key), change


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


STORIES = st.one_of(
    st.from_regex(r"/[a-z]{3,9}/20[12][0-9]/[01][0-9]/[1-9][0-9]{3,7}", fullmatch=True),
    st.from_regex(r"/[a-z]{3,9}/[a-z]{3,7}(-[a-z]{3,7}){2,4}", fullmatch=True),
    st.from_regex(r"/[a-z]{3,9}/articleView\.html\?idxno=[1-9][0-9]{0,7}", fullmatch=True),
    st.from_regex(r"/view\.php\?no=[1-9][0-9]{0,5}&ud=[1-9][0-9]{0,7}", fullmatch=True),
    st.from_regex(r"/(main|mnews)?/?read\.nhn\?aid=[0-9]{10}&oid=[0-9]{3}", fullmatch=True),
    st.from_regex(r"/\?p=[1-9][0-9]{0,7}", fullmatch=True),
    st.from_regex(r"/archives/[1-9][0-9]{0,7}\.html", fullmatch=True),
    st.sampled_from(["/記事/長い見出し", "/뉴스/기사-제목-셋", "/news/caf%C3%A9-owners-meet"]),
)
"""Path and query of a story, as the systems of publishers make them."""

SPELLINGS = {
    "http": lambda url: url.replace("https:", "http:"),
    "www": lambda url: url.replace("://", "://www."),
    "m": lambda url: url.replace("://", "://m."),
    "capitals": lambda url: url.replace("example.co.kr", "EXAMPLE.Co.Kr"),
    "port": lambda url: url.replace("example.co.kr", "example.co.kr:443"),
    "utm": lambda url: with_query(url, "utm_source=x&utm_medium=%E3%81%82"),
    "fbclid": lambda url: with_query(url, "fbclid=IwAR0abc"),
    "ref": lambda url: with_query(url, "ref=rank"),
    "amp": lambda url: with_query(url, "outputType=amp"),
    "print": lambda url: with_query(url, "print=1"),
    "page": lambda url: with_query(url, "page=1"),
    "session": lambda url: with_query(url, "PHPSESSID=0a1b2c3d4e5f60718293a4b5c6"),
    "slash": lambda url: url if "?" in url else f"{url}/",
    "slashes": lambda url: url.replace("kr/", "kr//", 1),
    "fragment": lambda url: f"{url}#comments",
    "order": lambda url: with_turned_query(url),
    "amp path": lambda url: url.replace("kr/", "kr/amp/", 1) if "/?" not in url else url,
    "jsessionid": lambda url: url if "?" in url else f"{url};jsessionid=0A1B2C",
}


def with_query(url: str, words: str) -> str:
    return f"{url}{'&' if '?' in url else '?'}{words}"


def with_turned_query(url: str) -> str:
    path, sign, query = url.partition("?")
    return path + sign + "&".join(reversed(query.split("&")))


# What stands at the end of the path comes before what stands in the query, and the fragment last.
ORDER = [
    "jsessionid",
    "slash",
    "port",
    "http",
    *(name for name in SPELLINGS if name not in {"jsessionid", "slash", "port"}),
]


@given(STORIES, st.sets(st.sampled_from(sorted(SPELLINGS))))
def test_every_spelling_of_a_story_has_its_identity(story: str, spellings: set[str]) -> None:
    plain = f"https://example.co.kr{story}"
    spelled = plain
    for name in sorted(spellings, key=ORDER.index):
        if not (name == "http" and "port" in spellings):
            spelled = SPELLINGS[name](spelled)
    assert article_identity(
        spelled.replace("#comments", "") + "#comments" * ("fragment" in spellings)
    ) == article_identity(plain)


@given(STORIES, STORIES)
def test_two_stories_are_two(one: str, other: str) -> None:
    assume(one.replace("mnews/", "").replace("//", "/") != other.replace("mnews/", "").replace("//", "/"))
    assert article_identity(f"https://example.co.kr{one}") != article_identity(f"https://example.co.kr{other}")


@given(
    st.from_regex(
        r"https?://(www\.)?[a-z]{1,8}\.(com|co\.jp)(/[a-z0-9%._-]{0,9}){0,4}(\?[a-z]{1,3}=[a-z0-9]{0,4})?",
        fullmatch=True,
    )
)
def test_an_identity_is_its_own(url: str) -> None:
    identity = article_identity(url)
    assert article_identity(f"https://{identity}") == identity
