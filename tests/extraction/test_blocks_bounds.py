"""No page takes too long or breaks the search."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newscrawl.extraction.blocks import find_blocks, story_links
from newscrawl.extraction.page import Page

OWN = "https://times.example/news/2024/05/02/council-votes-on-the-new-bridge-100001"


def _rows(links: int) -> str:
    return "".join(
        f'<li><a href="/news/2024/05/02/ferry-{n}-resumes-again">Ferry {n} resumes again</a></li>' for n in range(links)
    )


def _cpu(links: int) -> float:
    page = Page(f"<h3>Latest news</h3><ul>{_rows(links)}</ul>", OWN)
    assert page.root is not None
    start = time.process_time()
    found = find_blocks(page)
    assert len(found.blocks[0].block.links) == links
    return time.process_time() - start


def test_the_cost_grows_with_the_number_of_links_and_no_faster() -> None:
    few, many = (min(_cpu(links) for _ in range(3)) for links in (1_000, 10_000))
    assert many < 40 * few


def test_a_page_nested_very_deep_is_searched() -> None:
    page = Page("<p></p>", OWN)
    nested = [page.root.find("body")]  # kept, for lxml looks up the whole tree whenever an element is let go
    for _ in range(100_000):
        nested.append(etree.SubElement(nested[-1], "div"))
    nested[-1].append(etree.fromstring(f"<div><h3>Latest news</h3><ul>{_rows(3)}</ul></div>"))
    assert [len(found.block.links) for found in find_blocks(page).blocks] == [3]


@pytest.mark.parametrize("html", ["", "<", "<html>", "<!-- a -->", "<a href=x>", "<ul><li><a href='/a/b-c-d-e-12345'>"])
def test_next_to_nothing_holds_no_block(html: str) -> None:
    assert find_blocks(Page(html, OWN)).blocks == []


TAGS = st.sampled_from(
    ["div", "ul", "li", "p", "a", "h3", "span", "section", "nav", "article", "b", "time", "figure", "ol"]
)
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.integers(0, 9).map(lambda n: f'<a href="/news/2024/05/02/ferry-{n}-resumes-again-10000{n}">'),
    st.sampled_from(
        ["Most read", "関連記事", "A headline of some length for a story", "<!-- x -->", "PR", "1", "<img src=x>", " "]
    ),
    st.text(max_size=8),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60), st.sampled_from([OWN, "https://times.example/", "", "nonsense"]))
def test_any_soup_is_searched(pieces: list[str], url: str) -> None:
    page = Page("".join(pieces), url)
    for found in find_blocks(page).blocks:
        assert [link.position for link in found.block.links] == list(range(1, len(found.block.links) + 1))
    story_links(page)
