"""Bylines: who made an item, what they did, for whom they work.

A byline is cut into tokens, known words and names are recognised in them, and people and bodies are put together from
these parts. The words are in ``newscrawl.normalise.vocabulary``; this package knows only how bylines are built.
"""

import re
from dataclasses import dataclass, field

from newscrawl.items import Author
from newscrawl.normalise.bylines.assembly import Credit, assemble
from newscrawl.normalise.bylines.commas import join_at_commas
from newscrawl.normalise.bylines.reading import read_parts
from newscrawl.normalise.bylines.tokens import read_text, tokenise
from newscrawl.normalise.vocabulary import key, vocabulary_for

__all__ = ["Byline", "parse_byline"]


@dataclass(frozen=True)
class Byline:
    """What a byline says."""

    authors: list[Author] = field(default_factory=list)
    """People and bodies in the order written."""

    emails: list[str] = field(default_factory=list)
    """Every address in it, in order of first appearance, those of ``authors`` included."""


def parse_byline(raw: str | None, *, language: str | None = None) -> Byline:
    """Read the people and bodies that made an item, and their addresses, out of a byline.

    ``language`` is the page's, BCP 47; where it is not known the letters tell. No entry is made of desks, page
    controls, handles and sentences. Nothing is raised on any input.

    >>> parse_byline("【ワシントン＝竹内智子】").authors[0].name
    '竹内智子'
    >>> [(author.name, author.role, author.affiliation) for author in parse_byline("중앙일보 홍길동 기자").authors]
    [('홍길동', 'reporter', '중앙일보')]
    >>> [(author.type, author.name) for author in parse_byline("von SDA").authors]
    [('Organization', 'SDA')]
    """
    if not raw:
        return Byline()
    text, addresses = read_text(raw)
    tongue = _primary_subtag(language) or _language_of(text)
    parts = read_parts(list(tokenise(text)), vocabulary_for(tongue), tongue)
    credits = assemble(join_at_commas(parts), addresses)
    return Byline([_author(credit, raw) for credit in _distinct(credits)], list(dict.fromkeys(addresses)))


_KOREAN = re.compile(r"[\uac00-\ud7a3]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_CHINESE_ONLY = re.compile(
    "[记编译摄报导员讯电专责图网刘陈张赵吴杨孙马罗郑谢许韩冯邓萧叶苏吕卢谭贾韦邹龙贺顾龚钱汤们这说时对开关发为]"
    "|[聯譯攝實專圖會說這們對學灣臺]|報導"
)
"""Letters that are written so in Chinese only."""


def _primary_subtag(language: str | None) -> str | None:
    return language.replace("_", "-").partition("-")[0].strip().lower() or None if language else None


def _language_of(text: str) -> str | None:
    """The language the letters tell; ``None`` for alphabets and for Han letters common to Chinese and Japanese."""
    if _KOREAN.search(text):
        return "ko"
    if _KANA.search(text):
        return "ja"
    return "zh" if _CHINESE_ONLY.search(text) else None


def _distinct(credits: list[Credit]) -> list[Credit]:
    """Each person and body once, with all that was said of them."""
    distinct: dict[str, Credit] = {}
    for credit in credits:
        first = distinct.setdefault(key(credit.name).replace(" ", ""), credit)
        first.role = first.role or credit.role
        first.affiliation = first.affiliation or credit.affiliation
        first.email = first.email or credit.email
    return list(distinct.values())


def _author(credit: Credit, raw: str) -> Author:
    return Author(
        name=credit.name,
        nameRaw=raw,
        type="Organization" if credit.is_body else "Person",
        role=credit.role,
        affiliation=credit.affiliation,
        email=credit.email,
    )
