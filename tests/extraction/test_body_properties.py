"""What holds for the text of any page, and the cost of hostile ones."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newscrawl.extraction.body import find_body
from newscrawl.extraction.body.survey import MOST_ELEMENTS, survey
from newscrawl.extraction.page import Page
from newscrawl.extraction.page_type import is_article
from newscrawl.extraction.text import clean_line, clean_text, element_text

URL = "https://news.example/2026/05/01/harbour-bridge-reopens"
SENTENCE = "The harbour bridge reopened to traffic on Friday after eleven months of repairs, the authority said. "
TAGS = (
    "p div span a b br ul li h1 h2 table tr td article aside nav footer figure figcaption pre ruby rt button noscript"
)
NAMES = "article-body share related comments newsletter byline caption hidden ad x7 widget"

texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            SENTENCE,
            "橋の工事が\n終わった。",
            "다리 공사가 끝났다.",
            "Read more",
            "a@b.example",
            "[x y='1']",
            "<",
            "&amp;",
            "\x00",
        ]
    ),
)
tags = st.sampled_from(TAGS.split())
names = st.sampled_from([*NAMES.split(), ""])


@st.composite
def pages(draw):
    """A page of random elements, not all of them closed."""
    pieces = []
    for _ in range(draw(st.integers(0, 25))):
        tag = draw(tags)
        pieces.append(f"<{tag} class='{draw(names)}' href='/x'>{draw(texts)}")
        if draw(st.booleans()):
            pieces.append(f"</{tag}>")
    return "".join(pieces)


@settings(deadline=None, max_examples=150)
@given(html=pages(), headline=st.one_of(st.none(), texts), stated=st.one_of(st.none(), texts))
def test_the_text_of_any_page_is_clean(html, headline, stated):
    page = Page(html, URL)
    body = find_body(page, headline=headline, structured=stated)
    is_article(page, body=body)
    if body is None:
        return
    assert body.text == body.text.strip()
    assert "\n\n\n" not in body.text
    assert unicodedata.is_normalized("NFC", body.text)
    assert not any(unicodedata.category(char) == "Cc" for char in body.text if char != "\n")
    assert not {"\u00a0", "\u200b", "\ufeff", "\u00ad"} & set(body.text)
    assert all(paragraph.strip() for paragraph in body.text.split("\n\n"))


@given(st.text())
def test_clean_lines_stay_as_they_are(text):
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)


def test_text_of_nested_elements():
    element = etree.Element("p")
    inner = element
    for _ in range(5_000):
        inner = etree.SubElement(inner, "b")
    inner.text = "deep"
    assert element_text(element) == "deep"


def test_nesting_is_no_limit():
    root = etree.Element("body")
    inner = root
    for _ in range(5_000):
        inner = etree.SubElement(inner, "div")
    etree.SubElement(inner, "p").text = SENTENCE
    found = survey(root)
    assert [line.text for line in found.lines] == [SENTENCE.strip()]
    assert found.nodes[0].end == len(found.nodes)


def test_the_pass_stops_on_a_page_without_end():
    found = survey(Page("<p>word</p>" * MOST_ELEMENTS * 2, URL).root)
    assert len(found.nodes) <= MOST_ELEMENTS + 1


HOSTILE = {
    "nested": lambda size: "<div class='nav'>" * size + SENTENCE,
    "nested buttons": lambda size: "<button>" * size + f"<p>{SENTENCE}",
    "flat": lambda size: f"<p>{SENTENCE}</p>" * size,
    "headlines": lambda size: "<h1>Title</h1>" * size + f"<p>{SENTENCE}</p>",
    "boxes": lambda size: f"<div><h2>Related</h2><p>{SENTENCE}</p></div>" * size,
    "links": lambda size: "<li><a href='/a'>Read more about the harbour bridge</a></li>" * size,
    "attribute": lambda size: f"<div class='{'share ' * size * 20}'><p>{SENTENCE}</p></div>",
    "brackets": lambda size: f"<p>{'[share ' * size}</p><p>{SENTENCE}</p>",
    "addresses": lambda size: f"<p>{'a@b.' * size}</p><p>{SENTENCE}</p>",
    "white space": lambda size: f"<p>あ{' ' * size * 20}い</p><p>{SENTENCE}</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_cost_grows_with_the_page_and_not_faster(name):
    def cost(size):
        page = Page(HOSTILE[name](size), URL)
        assert page.root is not None
        start = time.process_time()
        find_body(page, structured=SENTENCE * (size // 20))
        return time.process_time() - start

    cost(100)
    small, large = cost(1000), cost(8000)
    assert large < small * 40 + 0.5
