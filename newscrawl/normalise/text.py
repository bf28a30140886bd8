"""Small helpers on strings: compatibility forms, characters that do not show, white space."""

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_INVISIBLE_CLASS = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\U000e0000-\U000e01ef"
)
"""Soft hyphens, zero-width characters, direction marks, fillers, variation selectors."""
_CONTROL_CLASS = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff"
"""Control characters other than white space, lone surrogates and private-use characters."""

_UNSEEN = re.compile(f"[{_INVISIBLE_CLASS}{_CONTROL_CLASS}]")
_WIDE_CLASS = "\u00a0\u2000-\u200a\u2024\u202f\u205f\u3000\ufe50-\ufe6b\uff01-\uff5e"
_FOLDABLE = re.compile(
    f"(?P<unseen>[{_INVISIBLE_CLASS}{_CONTROL_CLASS}]+)|(?P<wide>[{_WIDE_CLASS}])|(?P<entity>&#?[0-9A-Za-z]{{1,31}};)"
)


def strip_unseen(text: str) -> str:
    """Remove what a reader cannot see: zero-width and control characters, lone surrogates.

    >>> strip_unseen("竹内\\u200b智子\\x00")
    '竹内智子'
    """
    return _UNSEEN.sub("", text)


def squeeze(text: str) -> str:
    """Make every run of white space, line breaks included, one space.

    >>> squeeze("  竹内\\u3000智子 \\n")
    '竹内 智子'
    """
    return " ".join(text.split())


def fold(text: str) -> str:
    """Compatibility forms as plain ones (NFKC), without what does not show; white space stays as it is.

    >>> fold("ﾏｲｹﾙ･ｼﾞｮｰﾝｽﾞ　ＮＨＫ")
    'マイケル・ジョーンズ NHK'
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFKC", strip_unseen(text))


@dataclass(frozen=True)
class Folded:
    """A text with full-width signs, entities and unseen characters resolved, and the way back to the original."""

    text: str
    _starts: list[int]
    _shifts: list[int]

    def original(self, position: int) -> int:
        """The place in the original text of a place in the folded one."""
        return position + self._shifts[bisect_right(self._starts, position) - 1]


def fold_signs(text: str) -> Folded:
    """Fold full-width signs, decode HTML entities and drop unseen characters, remembering where things stood.

    >>> folded = fold_signs("ｐｒ＠example.jp &amp;")
    >>> folded.text, folded.original(14)
    ('pr@example.jp &', 14)
    """
    pieces: list[str] = []
    starts, shifts = [0], [0]
    length = done = 0
    for match in _FOLDABLE.finditer(text):
        plain = _plain(match)
        pieces += (text[done : match.start()], plain)
        length += match.start() - done + len(plain)
        done = match.end()
        if len(plain) != match.end() - match.start():
            starts.append(length)
            shifts.append(done - length)
    pieces.append(text[done:])
    return Folded("".join(pieces), starts, shifts)


def _plain(match: re.Match[str]) -> str:
    if match["unseen"]:
        return ""
    if match["wide"]:
        return unicodedata.normalize("NFKC", match["wide"])
    return _UNSEEN.sub("", html.unescape(match["entity"]))
