"""Every target of ``fuzz`` on strings made of what such readers stumble over, and on whatever was once found."""

import itertools
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.targets import TARGETS

FOUND = sorted(Path(__file__).with_name("found").glob("*/*"))
"""``found/<target>/<name>``: bytes that once broke it."""

PIECES = [
    *"<>\"'=/&;:,.()[]{}@#%?*$\\ \t\n\r\0",
    "<a href=", "<p>", "<!--", "-->", "<script>", "</script>", "<title>", "<time datetime=",
    "<meta name=robots content=",
    '{"@type":"NewsArticle",', '"headline":', '"datePublished":', "null", "1e999", "\\ud800", "&#0;", "&#x110000;",
    "2026-11-23T", "25:61", "31 Feb", "오전", "昭和", "令和99年", "3時間前",
    "記者", "기자", "By ", " and ", "@example.com",
    "http://", "//", "http://[::1", "xn--", "%ff", "%", "User-agent: *", "Disallow: /", "Crawl-delay: ",
    "Request-rate: 1/0",
    "９", "\u202e", "\u2028", "\x85", "\x1b[2J", "\ufeff", "\ud800", "99999999999999999999", "-", "é", "中",
]  # fmt: skip

texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=40).map("".join)
bodies = st.one_of(st.binary(max_size=200), texts.map(lambda text: text.encode("utf-8", "surrogatepass")))


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_breaks_a_reader(name):
    @settings(max_examples=150, deadline=None)
    @given(bodies)
    def never_raises(data):
        TARGETS[name](data)

    never_raises()


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_stays_mended(path):
    TARGETS[path.parent.name](path.read_bytes())


REPEATED = (
    "/*", '\\"', "\\'", "-->", "]]>", "<![CDATA[",
    "a", " ", "\n", "<", "<p", "<b>", "(", "[", '{"a":', '"', "&", "a@", "@a.", "a.", "1", "1-", "1:", "/", "//",
    "%2f", "年",
    "、", "·", "記者", " and ", "By ", "User-agent: a\n", "Disallow: /*a\n", "*", "class='g-recaptcha", "<form ", ", ",
)  # fmt: skip


@pytest.mark.parametrize("name", TARGETS)
def test_the_time_grows_with_the_length_and_no_faster(name):
    """Bait for patterns that go back and forth: eight times the length must not take sixty-four times the time."""
    slow = []
    for first, piece in itertools.product(("", "[", '"'), REPEATED):
        short, long = (seconds(TARGETS[name], (first + piece * size).encode()) for size in (2_000, 16_000))
        if long > 0.1 and long > 24 * short:
            slow.append((first, piece, short, long))
    assert not slow


def seconds(target, data):
    """Processor time, the better of two."""
    times = []
    for _ in range(2):
        start = process_time()
        target(data)
        times.append(process_time() - start)
    return min(times)
