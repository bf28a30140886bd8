"""The words by which link blocks are recognised, read from ``vocabulary.toml`` and a user's file of the same form."""

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from newscrawl.items import KINDS

NOT_STORIES = "not_stories"
"""What heads lists of something else."""

FURNITURE = "furniture"
"""What stands between lists and heads none of them."""

GROUPS: Mapping[str, tuple[str, ...]] = {
    "headings": (*KINDS, NOT_STORIES, FURNITURE),
    "names": (*KINDS, NOT_STORIES),
    "marks": ("paid", "more"),
}
"""The tables of a vocabulary file and the lists in each."""

MAX_HEADING = 120
"""Characters of a text that are looked at; a longer text is no heading."""

MOST = 0.5
"""Share of a text that a phrase is, from which on it says what the text is."""

MAX_PHRASE = 40
"""Characters of the longest phrase."""

MAX_KEPT = 20_000
"""Answers that are kept."""

PAID_WORDS = frozenset({"pr", "ad", "ads", "sponsored", "sponsored by", "advertorial", "anzeige"})
"""Phrases that mean advertising wherever they stand in a heading."""

_MAX_WORDS = 7
_MAX_CHARACTERS = 16
_NOT_WORD = re.compile(r"[\W_]+")
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff"
    "\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
_WITHOUT_SPACES = re.compile(f"[{_UNSPACED}]")
_BETWEEN_SCRIPTS = re.compile(f"(?<=[a-z])(?=[{_UNSPACED}])|(?<=[{_UNSPACED}])(?=[a-z])")
_BRACKETED = r"[\[【(（<＜《〔［]([^\]】)）>＞》〕］]{1,24})[\]】)）>＞》〕］]"
_APART = "|｜│/／■◆●"
_MAY_BEAR_MARK = re.compile(rf"[\[【(（<＜《〔［:：{_APART}]|^\s*(?:PR|AD|ＰＲ|ＡＤ)")
_BRACKETED_MARK = (re.compile(rf"\s*{_BRACKETED}"), re.compile(rf"{_BRACKETED}\s*$"))
_SEPARATED_MARK = (
    re.compile(
        rf"\s*([^:：{_APART}]{{1,24}})[:：{_APART}]|\s*(PR|AD|ＰＲ|ＡＤ)(?:\s+(?=[{_UNSPACED}])|\s*(?=[「『【“]))"
    ),
    re.compile(rf"[{_APART}]([^{_APART}]{{1,24}})\s*$"),
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Text without case, width, accents of Latin and Greek letters and decoration, its scripts apart.

    >>> fold("■ Les Plus LUS :")
    'les plus lus'
    >>> fold("【ｱｸｾｽランキング】PR記事")
    'アクセスランキング pr 記事'
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    if not text.isascii():
        text = text.replace(_DOT_OF_CAPITAL, "i")
        text = _BETWEEN_SCRIPTS.sub(" ", "".join(_plain(character) for character in text))
    return _NOT_WORD.sub(" ", text).strip()


_DOT_OF_CAPITAL = "i\u0307"
"""What the Turkish capital İ becomes in small letters."""


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """The letter without its accent where it is Latin or Greek."""
    if character in _LIGATURES:
        return _LIGATURES[character]
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() or "\u0370" <= base <= "\u03ff" else character


_LIGATURES = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'"}


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of the vocabulary in a heading."""

    kind: str
    """The kind of block, or ``not_stories``."""

    phrase: str
    """The phrase, folded."""

    share: float
    """How much of the heading the phrase is, 0 to 1."""


@dataclass(eq=False)
class Vocabulary:
    """Phrases of headings, fragments of names, and marks of paid stories."""

    headings: dict[str, str] = field(default_factory=dict)
    """Folded phrase → kind or ``not_stories``."""

    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Kind or ``not_stories`` → fragments of class names and ids."""

    paid_marks: frozenset[str] = frozenset()
    """Folded marks that stand beside a paid story."""

    more_marks: frozenset[str] = frozenset()
    """Folded texts of links to more of the same list."""

    def __post_init__(self) -> None:
        self._matches: dict[str, Match | None] = {}
        self._kinds: dict[str, str | None] = {}

    def match(self, heading: str) -> Match | None:
        """The phrase that decides on a heading: paid before others, then the longest, then the earlier kind."""
        found = self._any_match(heading)
        return None if found is None or found.kind == FURNITURE else found

    def is_furniture(self, text: str) -> bool:
        """Whether a text is that of a form, a share bar or the like, which stands between lists and heads none."""
        found = self._any_match(text)
        return found is not None and found.kind == FURNITURE and found.share > MOST

    def _any_match(self, heading: str) -> Match | None:
        if len(heading) > MAX_HEADING:
            return None
        if heading not in self._matches:
            if len(self._matches) > MAX_KEPT:
                self._matches.clear()
            self._matches[heading] = self._match(fold(heading))
        return self._matches[heading]

    def is_more(self, text: str) -> bool:
        """Whether the whole text is that of a link to more of a list, such as ``See all``."""
        return len(text) <= MAX_PHRASE and fold(text) in self.more_marks

    def is_label(self, text: str) -> bool:
        """Whether the whole text announces a related story, such as ``Read more``."""
        return len(text) <= MAX_PHRASE and self.headings.get(fold(text)) == "related"

    def is_phrase(self, text: str) -> bool:
        """Whether the whole text heads lists of stories."""
        return len(text) <= MAX_PHRASE and self.headings.get(fold(text)) in KINDS

    def _match(self, folded: str) -> Match | None:
        best: tuple[bool, int, int] | None = None
        found: Match | None = None
        for phrase in _phrases_in(folded):
            kind = self.headings.get(phrase)
            if kind is None or (kind == "sponsored" and not _may_be_paid(phrase, folded)):
                continue
            rank = (kind == "sponsored", len(phrase), -_ORDER[kind])
            if best is None or rank > best:
                best, found = rank, Match(kind, phrase, len(phrase) / len(folded))
        return found

    def kind_of_names(self, names: str) -> str | None:
        """The kind that class names and ids, in lower case, speak for."""
        if names not in self._kinds:
            if len(self._kinds) > MAX_KEPT:
                self._kinds.clear()
            self._kinds[names] = self._kind_of_names(names)
        return self._kinds[names]

    def _kind_of_names(self, names: str) -> str | None:
        for kind in _NAME_ORDER:
            for fragment in self.names.get(kind, ()):
                if fragment in names and _begins_a_word(fragment, names):
                    return kind
        return None

    def is_paid_mark(self, text: str) -> bool:
        """Whether the whole text is a mark such as ``PR`` or ``Sponsored``."""
        return len(text) <= MAX_PHRASE and fold(text) in self.paid_marks

    def bears_paid_mark(self, title: str) -> bool:
        """Whether a headline begins or ends with a mark that is set apart, as in ``[PR] ...`` and ``Sponsored: ...``.

        Without brackets only words count that are no subject of a headline: ``Publicité : ...`` may be news.
        """
        if _MAY_BEAR_MARK.search(title) is None:
            return False
        return any(self.is_paid_mark(mark) for mark in _marks_in(title, _BRACKETED_MARK)) or any(
            fold(mark) in PAID_WORDS or (self.is_paid_mark(mark) and _WITHOUT_SPACES.search(mark))
            for mark in _marks_in(title, _SEPARATED_MARK)
        )


def _marks_in(title: str, patterns: tuple[re.Pattern[str], re.Pattern[str]]) -> Iterable[str]:
    """What may be a mark before and behind a headline."""
    before, behind = patterns
    for found in (before.match(title), behind.search(title[-MAX_PHRASE:])):
        if found:
            yield from filter(None, found.groups())


_ORDER = {kind: place for place, kind in enumerate((*KINDS, NOT_STORIES, FURNITURE))}
_NAME_ORDER = ("sponsored", NOT_STORIES, "ranking", "trending", "recommended", "related", "section", "latest")


def _begins_a_word(fragment: str, names: str) -> bool:
    """Whether a fragment stands in class names at the beginning of a word: ``toplist`` is no ``plist``."""
    at = names.find(fragment)
    while at > 0 and names[at - 1].isalpha():
        at = names.find(fragment, at + 1)
    return at >= 0


def _may_be_paid(phrase: str, folded: str) -> bool:
    """Whether a phrase that may mean advertising does so here: as a word of its own, or as most of the heading."""
    if phrase in PAID_WORDS or 2 * len(phrase) >= len(folded):
        return True
    return bool(_WITHOUT_SPACES.match(phrase)) and phrase in folded.split(" ")


def _phrases_in(folded: str) -> Iterable[str]:
    """Every run of words of a heading; in scripts without spaces every run of characters."""
    words = folded.split(" ")
    for start in range(len(words)):
        for end in range(start + 1, min(start + _MAX_WORDS, len(words)) + 1):
            yield " ".join(words[start:end])
    if _WITHOUT_SPACES.search(folded):
        for start in range(len(folded)):
            for end in range(start + 2, min(start + _MAX_CHARACTERS, len(folded)) + 1):
                if _WITHOUT_SPACES.match(folded[start]):
                    yield folded[start:end]


@lru_cache(maxsize=8)
def load_vocabulary(extra_path: str | Path | None = None) -> Vocabulary:
    """The vocabulary that comes with newscrawl, with a user's TOML or JSON file added to it.

    Raises ``ValueError``, with a sentence that says what to do, for a file that cannot be read or has other tables.
    """
    tables = tomllib.loads(files(__package__).joinpath("vocabulary.toml").read_text(encoding="utf-8"))
    extra = _read(Path(extra_path)) if extra_path else {}
    headings: dict[str, str] = {}
    for source in (tables, extra):
        for kind, phrases in source.get("headings", {}).items():
            for phrase in phrases:
                if source is extra:
                    headings[fold(phrase)] = kind
                else:
                    headings.setdefault(fold(phrase), kind)
    headings.pop("", None)
    names = {
        kind: tuple(name.lower() for source in (extra, tables) for name in source.get("names", {}).get(kind, ()))
        for kind in GROUPS["names"]
    }
    marks = {
        name: frozenset(fold(mark) for source in (tables, extra) for mark in source.get("marks", {}).get(name, ()))
        - {""}
        for name in GROUPS["marks"]
    }
    return Vocabulary(headings, names, marks["paid"], marks["more"])


def _read(path: Path) -> dict[str, Any]:
    """A user's file, checked."""
    try:
        text = path.read_text(encoding="utf-8")
        tables = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"The vocabulary {path} cannot be read ({error}); give a TOML or JSON file.") from error
    if not isinstance(tables, dict):
        raise ValueError(f"The vocabulary {path} must hold the tables {', '.join(GROUPS)}.")
    for table, lists in tables.items():
        if table not in GROUPS or not isinstance(lists, dict):
            raise ValueError(f"The vocabulary {path} has no use for {table!r}; its tables are {', '.join(GROUPS)}.")
        for name, words in lists.items():
            if name not in GROUPS[table]:
                raise ValueError(
                    f"The vocabulary {path} has no use for {name!r} in {table}; use {', '.join(GROUPS[table])}."
                )
            if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
                raise ValueError(f"{table}.{name} of the vocabulary {path} must be a list of texts.")
    return tables
