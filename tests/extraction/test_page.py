"""A page: one parse, kept answers, addresses and headers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import printed_lines

URL = "https://daily-example.test/news/1"


def test_is_parsed_once_and_shared() -> None:
    page = Page("<p>text</p>", URL)
    assert page.root is page.root
    assert page.selector.xpath("//p/text()").get() == "text"
    assert page.structured is page.structured


@pytest.mark.parametrize("html", ["", "   ", "<!-- nothing -->", b"", b"\x00\x00", "\ud800", "<", "&", "]]>"])
def test_whatever_it_holds_there_is_a_tree(html: str | bytes) -> None:
    assert Page(html, URL).root.tag == "html"


@pytest.mark.parametrize(
    ("base", "href", "expected"),
    [
        ("", "/a", "https://daily-example.test/a"),
        ("", " b ", "https://daily-example.test/news/b"),
        ("<base href='https://cdn.example.test/x/'>", "y", "https://cdn.example.test/x/y"),
        ("<base href='/z/'>", "y", "https://daily-example.test/z/y"),
        ("", "https://[broken", "https://[broken"),
        ("<base href='https://[broken'>", "y", "y"),
    ],
)
def test_makes_addresses_absolute(base: str, href: str, expected: str) -> None:
    assert Page(f"<html><head>{base}</head></html>", URL).absolute(href).endswith(expected)


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/html; charset=euc-kr"},
        {b"content-type": [b"text/html; charset=euc-kr"]},
        {"CONTENT-TYPE": ("text/html; charset=euc-kr",)},
    ],
)
def test_headers_come_in_any_form(headers: dict[object, object]) -> None:
    page = Page("다리가 열렸다".encode("euc-kr"), URL, headers=headers)
    assert page.header("content-type") == "text/html; charset=euc-kr"
    assert page.encoding == "cp949"
    assert page.header("x-robots-tag") is None


def test_a_tag_of_countless_attributes_loses_them() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(20_000))
    page = Page(f"<p {attributes}>text</p><p class='kept'>more</p>", URL)
    first, second = page.root.iter("p")
    assert (first.text, len(first.attrib), second.get("class")) == ("text", 0, "kept")


def test_a_long_attribute_value_stays() -> None:
    page = Page(f"<img alt='{'x y ' * 10_000}' src='/a.jpg'>", URL)
    assert page.root.find(".//img").get("src") == "/a.jpg"


@given(st.text(max_size=300))
def test_never_fails(html: str) -> None:
    page = Page(html, URL)
    assert page.root is not None
    assert page.base_url
    assert page.structured.meta is not None
    assert page.marks is not None


@pytest.mark.parametrize(("paragraphs", "is_printed"), [(600, True), (5, False)])
def test_what_a_noscript_opens_and_leaves_open_does_not_hide_the_page(paragraphs: int, is_printed: bool) -> None:
    text = "".join(f"<p>The council opened bridge number {number}.</p>" for number in range(paragraphs))
    html = f"<body><noscript><div id='x'></noscript><div>{text}</div><noscript></div></noscript></body>"
    assert bool(printed_lines(Page(html, URL))) == is_printed
