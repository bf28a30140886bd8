"""Addresses in plain text, with the places where they stand.

Every sign that can stand for ``@`` is looked at in turn: the local part is read to its left, the domain to its right.
All patterns are bounded, so the time is linear in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newscrawl.normalise.emails import address

AT_WORDS = (
    "at", "at mark", "atmark", "at sign", "arroba", "arobase", "chiocciola", "klammeraffe", "ät", "æt", "snabel-a",
    "alfakrøll", "apenstaartje", "małpa", "malpa", "zavináč", "zavinac", "kukac", "eta", "παπάκι",
    "アット", "アットマーク", "あっと", "あっとまーく", "골뱅이", "앳", "小老鼠", "собака",
)  # fmt: skip
"""Words printed in place of the at sign."""

PLAIN_AT_WORDS = ("atマーク", "アットマーク", "あっとまーく", "アット", "골뱅이", "小老鼠")
"""Those that mean nothing else between two Latin words, so that no brackets are needed."""

DOT_WORDS = (
    "dot", "punkt", "punktum", "point", "punto", "ponto", "punt", "piste", "kropka", "tečka", "bodka", "pont", "nokta",
    "ドット", "どっと", "点", "點", "닷", "점", "точка",
)  # fmt: skip
"""Words printed in place of a dot of the domain."""

LOUD_SIGNS = "★☆"
"""Signs that stand for ``@`` wherever a real domain follows."""

QUIET_SIGNS = "◎●■□◆◇○〇▲△▼▽♪♥♡♠♣♦※⭐✩✪✉#*!%$^~=+|&"
"""Signs that stand for ``@`` only where the text says so."""

_OPEN, _CLOSE = r"[\[({<〈《【〔「『]", r"[\])}>〉》】〕」』]"


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SPELLED_DOT = rf"[ ]{{0,2}}{_OPEN}[ ]?(?:\.|{_any_of(DOT_WORDS)})[ ]?{_CLOSE}[ ]{{0,2}}|[ ]?-dot-[ ]?|[ ]?_dot_[ ]?"
_WORD_DOT = rf"[ ]{{1,2}}(?:{_any_of(DOT_WORDS)})[ ]{{1,2}}|ドット"
_LATIN = "A-Za-z0-9\u00c0-\u024f"
_LABEL = rf"(?:[{_LATIN}](?:-{{0,2}}[{_LATIN}]){{0,62}}|[^\W_{_LATIN}](?:-?[^\W_]){{0,62}})"

_DOMAIN = re.compile(rf"{_LABEL}(?:(?:\.|{_SPELLED_DOT}){_LABEL}){{1,8}}", re.IGNORECASE)
_WORDY_DOMAIN = re.compile(rf"{_LABEL}(?:(?:\.|{_SPELLED_DOT}|{_WORD_DOT}){_LABEL}){{1,8}}", re.IGNORECASE)
_DOT = re.compile(rf"\.|{_SPELLED_DOT}|{_WORD_DOT}", re.IGNORECASE)
_SPELLED = re.compile(rf"{_SPELLED_DOT}|{_WORD_DOT}", re.IGNORECASE)

_LOCAL_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+&'-")
_SPELLED_LOCAL = re.compile(rf"[A-Za-z0-9_](?:[A-Za-z0-9._+&'-]|{_SPELLED_DOT}){{0,80}}$", re.IGNORECASE)
_CLOSERS = tuple("])}>〉》】〕」』")
"""What a dot that is spelled out may end with: ``first[dot]last``."""
_LOCAL_REACH = address.MAX_LOCAL + 16

_URL = re.compile(r"\b[A-Za-z][A-Za-z0-9+.-]{1,15}://[!#-;=?-~]*")
_REMOTE_PATH = re.compile(r":[\w.~-]{0,64}/", re.ASCII)
"""How ``git@host.example:group/project`` goes on."""

_BARE_AT = re.compile(r"(?<![A-Za-z0-9._-])@(?![A-Za-z0-9])|アットマーク|at ?mark|at sign|골뱅이", re.IGNORECASE)
_EXPLANATION_REACH = 24
"""How far from a bare at sign the sign stands that it is to be put for: ``★を@に変えてください``."""
_MAX_EXPLANATIONS = 40

_BRACKETED_SIGN = rf"{_OPEN}[^\s\[\](){{}}<>]{{1,12}}{_CLOSE}"
_AT = re.compile(
    rf"""
      (?P<bracketed>[ \t]{{0,2}}{_OPEN}[ ]{{0,2}}(?:@|{_any_of(AT_WORDS)})[ ]{{0,2}}{_CLOSE}[ \t]{{0,2}})
    | (?P<dashed>[ ]?(?:-{{1,2}}at-{{1,2}}|\*at\*|\|at\|)[ ]?)
    | (?P<percent>%40)
    | (?P<explained>[ \t]{{0,2}}(?:{_BRACKETED_SIGN}|[{re.escape(QUIET_SIGNS)}]{{1,3}}|_at?_)[ \t]{{0,2}})
    | (?P<spaced>[ ]@[ ])
    | (?P<plain>@)
    | (?P<loud>[{LOUD_SIGNS}])
    | (?P<named>[ ]?(?:{_any_of(PLAIN_AT_WORDS)})[ ]?)
    | (?P<word>[ ]{{1,3}}(?:{_any_of(AT_WORDS)})[ ]{{1,3}})
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Found:
    """An address and its place in the scanned text."""

    start: int
    end: int
    local: str
    domain: str

    @property
    def address(self) -> str:
        """The address in its plain form, local part as written."""
        return f"{self.local}@{self.domain}"


def scan(text: str, *, everywhere: bool = False) -> Iterator[Found]:
    """Yield the addresses of a folded text in order.

    User names inside URLs are left out, unless ``everywhere`` asks for all that an address can be read from, ``%40``
    included: for masking.

    >>> [found.address for found in scan("info [at] example [dot] co [dot] jp")]
    ['info@example.co.jp']
    """
    if _AT.search(text) is None:
        return
    if not everywhere:
        text = _URL.sub(lambda url: "\0" * len(url[0]), text)
    explanations = _explanations(text)
    done = 0
    for at in _AT.finditer(text):
        found = _read(text, at)
        if found and found.start >= done and _counts(text, at, found, explanations, everywhere):
            done = found.end
            yield found


def _read(text: str, at: re.Match[str]) -> Found | None:
    local = _local_before(text, at.start())
    domain = _domain_after(text, at) if local else None
    if not local or not domain:
        return None
    if at.lastgroup == "word":
        local = _words_before(text, at, domain[1], local) + local
    return Found(at.start() - len(local), domain[1], _DOT.sub(".", local), domain[0])


def _local_before(text: str, end: int) -> str | None:
    """The local part that ends at ``end``, as written; bracketed dots are still in it."""
    low, start = max(0, end - _LOCAL_REACH), end
    while start > low and text[start - 1] in _LOCAL_SIGNS:
        start -= 1
    if text[low:start].rstrip(" ")[-1:] in _CLOSERS:
        match = _SPELLED_LOCAL.search(text[low:end])
        start = low + match.start() if match else end
    local = text[start:end].rpartition("...")[2].lstrip(".+&'-")
    before = text[end - len(local) - 1] if end > len(local) else ""
    if (
        not local
        or local.endswith(".")
        or ".." in local
        or len(local) > address.MAX_LOCAL
        or before == "@"
        or _is_accented(before)
    ):
        return None
    return local


def _words_before(text: str, at: re.Match[str], end: int, local: str) -> str:
    """``jane dot `` before ``smith at example dot com``: the word for a dot is that of the domain."""
    dot = _SPELLED.search(text, at.end(), end)
    if dot is None or not dot[0].strip().isalpha():
        return ""
    before = text[max(0, at.start() - _LOCAL_REACH) : at.start() - len(local)]
    match = re.search(rf"(?<![^\s:;,(])(?:[A-Za-z0-9_-]{{1,32}}{re.escape(dot[0])}){{1,4}}$", before, re.IGNORECASE)
    return match[0] if match else ""


def _is_accented(character: str) -> bool:
    return bool(character) and not character.isascii() and "\u00c0" <= character <= "\u024f"


def _domain_after(text: str, at: re.Match[str]) -> tuple[str, int] | None:
    """The domain in normal form and the place where it ends."""
    patterns = (_DOMAIN,) if at.lastgroup in ("plain", "loud", "percent") else (_WORDY_DOMAIN, _DOMAIN)
    for pattern in patterns:
        match = pattern.match(text, at.end())
        domain = _normal(match) if match else None
        if domain:
            return domain
    return None


def _normal(match: re.Match[str]) -> tuple[str, int] | None:
    labels = _DOT.split(match[0])
    domain = address.normal_domain(labels)
    if domain is None:
        return None
    kept = address.count_of_labels(labels)
    end = match.start()
    for label in labels[:kept]:
        end = match.string.index(label, end) + len(label)
    return domain[0], end - len(labels[kept - 1]) + domain[1]


def _counts(text: str, at: re.Match[str], found: Found, explanations: list[tuple[int, int]], everywhere: bool) -> bool:
    """Whether the sign stands for ``@`` here, by what is around it."""
    if everywhere and at.lastgroup in ("plain", "percent"):
        return True
    if _REMOTE_PATH.match(text, found.end) or _inside_path(text, found):
        return False
    match at.lastgroup:
        case "percent":
            return False
        case "explained":
            spelled_out = at[0].strip() == "_at_" and _SPELLED.search(text, at.end(), found.end)
            return bool(spelled_out) or _is_explained(at[0].strip(), text, explanations)
        case "word":
            return bool(_SPELLED.search(text, at.end(), found.end))
        case "spaced":
            return not _follows_prose(text, found.start)
    return True


def _inside_path(text: str, found: Found) -> bool:
    return text[found.start - 1 : found.start] == "/" == text[found.end : found.end + 1]


def _follows_prose(text: str, start: int) -> bool:
    """``Meet us @ example.com``: words with a space between stand before."""
    before = text[max(0, start - 2) : start]
    return len(before) == 2 and before[1] == " " and before[0].isascii() and before[0].isalnum()


def _explanations(text: str) -> list[tuple[int, int]]:
    """The stretches of text in which a bare at sign may be explained."""
    stretches = []
    for match in _BARE_AT.finditer(text):
        stretches.append((max(0, match.start() - _EXPLANATION_REACH), match.end() + _EXPLANATION_REACH))
        if len(stretches) == _MAX_EXPLANATIONS:
            break
    return stretches


def _is_explained(sign: str, text: str, explanations: list[tuple[int, int]]) -> bool:
    """Whether the sign stands again, by itself, near a bare at sign."""
    for low, high in explanations:
        place = text.find(sign, low, high)
        while place >= 0:
            after = text[place + len(sign) : place + len(sign) + 1]
            if not (_is_plain(text[place - 1 : place]) and _is_plain(after)):
                return True
            place = text.find(sign, place + 1, high)
    return False


def _is_plain(character: str) -> bool:
    return character.isascii() and character.isalnum()
