"""What holds for addresses in any text."""

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.normalise.emails import find_emails, mask_emails

PIECES = st.sampled_from(
    [
        "desk", "@", "＠", "example.jp", "例え.jp", ".", " ", "(at)", " at ", " dot ", "★", "●", "●を@に", "&#64;",
        "\u200b", "%40", "mailto:", "?subject=", "https://", "/", "-", "まで", "<b>", "</b>", '<a href="mailto:',
        '">', "2x.png", "\n", ":", "B", "7",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join))


@given(TEXTS, st.booleans())
def test_any_text_is_read(text: str, is_html: bool) -> None:
    for address in find_emails(text, is_html=is_html):
        local, _, domain = address.rpartition("@")
        assert local
        assert local.isascii()
        assert domain == domain.lower()
        assert "." in domain


@given(TEXTS)
def test_an_address_found_is_found_again(text: str) -> None:
    for address in find_emails(text):
        assert find_emails(address) == [address]


@given(TEXTS, st.sampled_from(["hash", "drop"]))
@example("0@0.GL.MAILTO:", "hash")
@example("0@0.gl-mailto:", "drop")
def test_no_address_is_left_in_a_masked_text(text: str, policy: str) -> None:
    masked = mask_emails(text, "hash" if policy == "hash" else "drop", b"salt")
    assert find_emails(masked) == []


@given(TEXTS)
def test_a_masked_text_stays_as_it_is(text: str) -> None:
    masked = mask_emails(text, "hash", b"salt")
    assert mask_emails(masked, "hash", b"salt") == masked


BAITS = [
    "a", "a.", "a@", "@", "a@b.", "★", "a★b", "(at)", "(a1)", "a (at) ", "[dot]", "a[dot]", "a-", "-", "&amp;",
    "<", "<a ", " at ", '<a href="mailto:', "mailto:", "a://", "\u200b", " ", "(", "a at b dot ", "例",
    "info@example.jp ", "%40", "info#a.jp (#@) ", "<!--", '<i data-cfemail="aabb">', "<b>", "</b>",
    "@ (at) a(at)b.jp ", "アット", "a＠",
]  # fmt: skip


@pytest.mark.parametrize("bait", BAITS)
def test_time_grows_with_the_length_alone(bait: str) -> None:
    """Sixteen times the text may take sixteen times as long, not 256 times; 64 leaves room for a busy machine."""
    short, long = (bait * (length // len(bait)) for length in (6_250, 100_000))
    for read in (find_emails, _find_in_html, _mask):
        assert _seconds(read, long) < 64 * max(_seconds(read, short), 0.002)


def _find_in_html(text: str) -> object:
    return find_emails(text, is_html=True)


def _mask(text: str) -> object:
    return mask_emails(text, "hash", b"salt")


def _seconds(read: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start
