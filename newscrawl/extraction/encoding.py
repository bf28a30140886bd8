"""From bytes to text: header, byte order mark, ``meta`` and the bytes themselves are weighed.

A declaration is a hint, for servers send one charset for files of many. What decides is how the text reads. In the
right encoding a large share of the non-ASCII characters are the few that its language uses all the time: の, 다, 的, е.
In a wrong one they are spread over thousands. Everything is weighed in bits: the encoding under which the bytes are
least surprising wins, and a declaration is worth some bits.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

from newscrawl.extraction.scripts import ALPHABETS, LEGACY

SUPERSETS = {
    "euc_jp": "euc_jis_2004",  # ①, ㈱ and the like, which EUC-JP pages use and Python's euc_jp lacks
    "koi8_r": "koi8_u",
    "cp950": "big5hkscs",
    "iso8859_8": "cp1255",
}
"""Declared name → the encoding that is meant in practice, beyond what w3lib translates."""

MAX_BYTES = 5_000_000
"""A page is cut here: no article is longer, and a hostile page must not hold up a crawl."""

PROBES = (b"\\u0041", bytes(range(128)))
"""ASCII that an encoding of pages leaves as it is."""

HEAD_BYTES = 4096
SAMPLE_BYTES = 12_000
FEW_UTF8_CHARS = 8
"""Two-byte characters fewer than these may be valid UTF-8 by accident; more never are in practice."""

DECLARED_BITS = 12.0
DEFAULT_BITS = {"cp1252": 6.0}
"""What an undeclared page is, other things being equal."""

LANGUAGE_BITS = 12.0
ERROR_BITS = 24.0
ODD_BITS = 8.0
UTF8_TRAIL_BITS = 4.5

WITHOUT_MARK = {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
"""How a page in two bytes a character begins that lacks its byte order mark."""

SHIFTED_JIS = re.compile(rb"\x1b\$[@B]")
MIXED_WORD = re.compile(r"[A-Za-z][\u0370-\u0eff]|[\u0370-\u0eff][A-Za-z]")
"""A Latin letter beside a Greek, Cyrillic, Hebrew, Arabic or Thai one."""

LANGUAGE = re.compile(rb"<html[^>]{0,500}?\slang=[\"']?([A-Za-z]{2})", re.IGNORECASE)


@dataclass(frozen=True)
class Decoded:
    """A page's text and the encoding it was read in (Python's name of it)."""

    text: str
    encoding: str
    source: bytes | None = field(default=None, repr=False, compare=False)
    """The same in UTF-8, where the page's own bytes are that."""


def decode(body: bytes, content_type: str | None = None) -> Decoded:
    """The text of a page, and the encoding it was read in. Never fails; what cannot be read becomes U+FFFD.

    ``content_type`` is the header of that name.

    >>> decode("<title>天気は晴れでした</title>".encode("euc_jp"), "text/html; charset=shift_jis")
    Decoded(text='<title>天気は晴れでした</title>', encoding='euc_jis_2004')
    """
    mark, body = _without_bom(body[:MAX_BYTES])
    mark = mark or WITHOUT_MARK.get(body[:2])
    if mark:
        return _read(body, mark)
    if b"\x1b" in body and SHIFTED_JIS.search(body):
        return _read(body, "iso2022_jp_ext")
    return _as_sure_utf8(body) or _read(body, _least_surprising(body, content_type))


def _without_bom(body: bytes) -> tuple[str | None, bytes]:
    encoding, mark = read_bom(body)
    return (encoding, body[len(mark) :]) if encoding and mark else (None, body)


def _known(name: str | None) -> str | None:
    """The encoding that a declared name means in practice, or None for a name nobody knows."""
    resolved = resolve_encoding(name) if name else None
    if not resolved or not _is_for_pages(resolved):
        return None
    return "utf-8" if resolved == "utf-8" else SUPERSETS.get(key := resolved.replace("-", "_"), key)


@cache
def _is_for_pages(codec: str) -> bool:
    """Whether a codec of Python reads markup as ASCII does: ``hex`` and ``utf-7`` do not, and some raise."""
    try:
        return all(probe.decode(codec, "replace") == probe.decode("ascii") for probe in PROBES)
    except (LookupError, ValueError):
        return False


def _as_sure_utf8(body: bytes) -> Decoded | None:
    """The text, where the bytes are UTF-8 and cannot well be anything else."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(body) - 3:  # an unfinished character at the cut is no error
            return None
        body = body[: error.start]
        text = body.decode("utf-8")
    continuations = len(body) - len(text)
    if continuations == 0 or continuations >= FEW_UTF8_CHARS or max(text, default="") > "\u07ff":
        return Decoded(text, "utf-8", body)
    return None


def _least_surprising(body: bytes, content_type: str | None) -> str:
    names = (http_content_type_encoding(content_type or ""), html_body_declared_encoding(body[:HEAD_BYTES]))
    declared = [known for name in names if (known := _known(name))]
    sample = _sample(body)
    language = LANGUAGE.search(body[:HEAD_BYTES])
    stated = language[1].decode("ascii").lower() if language else None

    def surprise(encoding: str) -> float:
        hints = DECLARED_BITS * declared.count(encoding) + DEFAULT_BITS.get(encoding, 0)
        return _bits(sample, encoding, stated) - hints

    return min(dict.fromkeys(("utf-8", *declared, *LEGACY)), key=surprise)


def _sample(body: bytes) -> bytes:
    """Runs of text with non-ASCII bytes, up to a few thousand of them: scripts and markup say nothing."""
    runs: list[bytes] = []
    seen = 0
    for run in re.split(rb"[<>\r\n]", body):
        if not run.isascii():
            runs.append(run)
            seen += len(run)
            if seen > SAMPLE_BYTES:
                break
    return b"\n".join(runs)[: 2 * SAMPLE_BYTES]


def _bits(sample: bytes, encoding: str, language: str | None) -> float:
    """How many bits the non-ASCII characters cost when the bytes are read in an encoding.

    What is written in it is the script in which they cost least; ``language`` is what the page says it is in.
    """
    text = sample.decode(encoding, "replace")
    counts = Counter(char for char in text if char > "\x7f")
    errors = counts.pop("\ufffd", 0) * ERROR_BITS
    if encoding == "utf-8":
        return errors + UTF8_TRAIL_BITS * sum(len(char.encode()) * count for char, count in counts.items())
    odd = sum(count for char, count in counts.items() if _is_odd(char)) + len(MIXED_WORD.findall(text))
    scripts = LEGACY.get(encoding, ALPHABETS)
    return (
        errors
        + odd * ODD_BITS
        + min(script.bits(counts) - LANGUAGE_BITS * (language in script.languages) for script in scripts)
    )


def _is_odd(char: str) -> bool:
    """Control characters, private use and half-width kana: seldom meant, often the sign of a wrong reading."""
    return "\x80" <= char <= "\x9f" or "\ue000" <= char <= "\uf8ff" or "\uff61" <= char <= "\uff9f"


def _read(body: bytes, encoding: str) -> Decoded:
    return Decoded(body.decode(encoding, "replace"), encoding)
