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
from math import log2

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding


@dataclass(frozen=True)
class Script:
    """What is written in an encoding: language codes, the commonest non-ASCII characters and their share of all."""

    languages: tuple[str, ...]
    common: frozenset[str]
    share: float
    others: int
    """How many other characters there are to choose from."""

    def bits(self, is_common: bool) -> float:
        """How many bits a character costs."""
        return (
            -log2(self.share / max(len(self.common), LETTERS)) if is_common else -log2((1 - self.share) / self.others)
        )


def _script(languages: str, common: str, *, share: float = 0.9, others: int = 100) -> Script:
    return Script(tuple(languages.split()), frozenset(common), share, others)


LETTERS = 60
"""Counted for every alphabet, or the one listed with the fewest letters would win."""

SPACE_AND_QUOTES = "\xa0“”‘’–—…»«·•°©®"
JAPANESE = _script(
    "ja",
    "のにはをたがでてとしれさいるなもっかりだこ、。「」・ーンスルトイアリクラロ日本年月人大\u3000",
    share=0.6,
    others=7000,
)
KOREAN = _script(
    "ko", "이다는에의을를가고하지은로기도한사서정아어자리인나시스해대전일부그들만수있으면", share=0.55, others=8000
)
SIMPLIFIED = _script(
    "zh",
    "的一是了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下，。、会不新\u3000",
    share=0.35,
    others=7000,
)
TRADITIONAL = _script(
    "zh",
    "的一是了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下，。、會不新\u3000",
    share=0.35,
    others=9000,
)
RUSSIAN = _script("ru uk bg be mk sr", "оеаинтсрвлкмдпуяыьгзбчйхіїжшюцСПВН" + SPACE_AND_QUOTES)
GREEK = _script("el", "αοιετσνηυρπκμλίόάέήςωύώδγθφχ" + SPACE_AND_QUOTES)
HEBREW = _script("he iw", "יוהלאתרמבשנדםעחפקגצסטכ" + SPACE_AND_QUOTES)
ARABIC = _script("ar fa ur", "اليمنوترعبدسفةهكحقأجشىخ،" + SPACE_AND_QUOTES)
THAI = _script("th", "านรกอเงมยวลตทสดคปบพหะแใไ่้ิีั์็าำุู" + SPACE_AND_QUOTES)
WESTERN = _script(
    "en de fr es pt it nl sv da no nb nn fi is ca gl eu ga id ms", "éèàêçôîùâëïäöüßñáíóúãõåæøÄÖÜÉ’„" + SPACE_AND_QUOTES
)
CENTRAL = _script("pl cs sk hu sl hr bs ro sq", "ąćęłńóśźżáčďéěíňřšťúůýžőűöüľôăâîşţŠŽŚŁ„" + SPACE_AND_QUOTES)
TURKISH = _script("tr az", "ıİğşŞçÇöÖüÜâ" + SPACE_AND_QUOTES)
BALTIC = _script("lt lv et", "āčēģīķļņšūžąęėįųõäöü„" + SPACE_AND_QUOTES)
VIETNAMESE = _script("vi", "ăâđêôơưàảãáạèéẹìíòóọùúụýĐ\u0300\u0301\u0303\u0309\u0323" + SPACE_AND_QUOTES)
ANY = _script("", "", share=0.0, others=1)

LEGACY: tuple[tuple[str, Script], ...] = (
    ("cp1252", WESTERN),
    ("cp932", JAPANESE),
    ("euc_jis_2004", JAPANESE),
    ("cp949", KOREAN),
    ("gb18030", SIMPLIFIED),
    ("big5hkscs", TRADITIONAL),
    ("cp1250", CENTRAL),
    ("iso8859_2", CENTRAL),
    ("cp1251", RUSSIAN),
    ("koi8_u", RUSSIAN),
    ("cp1253", GREEK),
    ("cp1254", TURKISH),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
    ("cp1257", BALTIC),
    ("cp1258", VIETNAMESE),
    ("cp874", THAI),
)
"""Encodings tried where the page is not plainly UTF-8, each with what is written in it."""

SUPERSETS = {
    "euc_jp": "euc_jis_2004",  # ①, ㈱ and the like, which EUC-JP pages use and Python's euc_jp lacks
    "koi8_r": "koi8_u",
    "cp950": "big5hkscs",
    "iso8859_8": "cp1255",
}
"""Declared name → the encoding that is meant in practice, beyond what w3lib translates."""

MAX_BYTES = 5_000_000
"""A page is cut here: no article is longer, and a hostile page must not hold up a crawl."""

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
    return SUPERSETS.get(resolved.replace("-", "_"), resolved) if resolved else None


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
    candidates = {"utf-8": ANY} | dict.fromkeys(declared, WESTERN) | dict(LEGACY)

    def surprise(encoding: str) -> float:
        script = candidates[encoding]
        hints = DECLARED_BITS * declared.count(encoding) + LANGUAGE_BITS * (stated in script.languages)
        return _bits(sample, encoding, script) - hints - DEFAULT_BITS.get(encoding, 0)

    return min(candidates, key=surprise)


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


def _bits(sample: bytes, encoding: str, script: Script) -> float:
    """How many bits the non-ASCII characters cost when the bytes are read in an encoding."""
    text = sample.decode(encoding, "replace")
    counts = Counter(char for char in text if char > "\x7f")
    errors = counts.pop("\ufffd", 0) * ERROR_BITS
    if encoding == "utf-8":
        return errors + UTF8_TRAIL_BITS * sum(len(char.encode()) * count for char, count in counts.items())
    common = sum(count for char, count in counts.items() if char in script.common)
    odd = sum(count for char, count in counts.items() if _is_odd(char)) + len(MIXED_WORD.findall(text))
    return (
        errors
        + _cost(script, is_common=True) * common
        + _cost(script, is_common=False) * (counts.total() - common)
        + odd * ODD_BITS
    )


@cache
def _cost(script: Script, *, is_common: bool) -> float:
    return script.bits(is_common)


def _is_odd(char: str) -> bool:
    """Control characters, private use and half-width kana: seldom meant, often the sign of a wrong reading."""
    return "\x80" <= char <= "\x9f" or "\ue000" <= char <= "\uf8ff" or "\uff61" <= char <= "\uff9f"


def _read(body: bytes, encoding: str) -> Decoded:
    return Decoded(body.decode(encoding, "replace"), encoding)
