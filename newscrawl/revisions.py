"""Whether an article is new, changed, moved or as it was: pure functions over the article and what is known of it."""

import hashlib
import json
from dataclasses import dataclass
from typing import Literal

from newscrawl.items import Article
from newscrawl.state import ArticleState

Reason = Literal["new", "content", "extractor", "moved"]

STAMPED_WITHIN = 120
"""A page whose modification date lies within so many seconds before its visit stamps the time at which it is served."""


@dataclass
class Revision:
    """What an observation of an article means. ``reason`` null: there is nothing to be written."""

    rev: int
    reason: Reason | None
    behind: bool = False
    """Whether what was last written is not what this extraction gives, see :class:`newscrawl.state.ArticleState`."""


def content_hash(article: Article) -> str:
    """A hash (32 hex digits) of what makes up the article: headline, stand-first, text and who wrote it.

    Counters, adverts, clocks, lists, pictures' addresses and the modification date change without the article
    having changed, so they are left out.

    >>> content_hash(Article(headline="A", commentCount=1)) == content_hash(Article(headline="A", commentCount=2))
    True
    >>> content_hash(Article(headline="A")) == content_hash(Article(headline="B"))
    False
    """
    authors = [author.name for author in article.authors]
    content = [article.headline, article.alternativeHeadline, article.articleBody, authors]
    text = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
    return hashlib.blake2b(text, digest_size=16).hexdigest()


def says_modified(modified: int | None, seen: int | None, now: int) -> bool:
    """Whether a page says that it was modified since it was last ``seen``. Instants are Unix time.

    >>> says_modified(500, seen=400, now=1000), says_modified(300, seen=400, now=1000)
    (True, False)
    >>> says_modified(1000, seen=400, now=1000)
    False
    """
    return modified is not None and seen is not None and seen < modified <= now - STAMPED_WITHIN


def revise(
    known: ArticleState | None,
    page: bytes,
    digest: str,
    extractor: int,
    *,
    modified: bool = False,
    reextract: bool = False,
) -> Revision:
    """The revision that an observation of an article on ``page`` with content ``digest`` makes.

    ``modified``: the page says that it changed since the last visit; ``reextract``: what a better extraction finds is
    asked for. A move and an edit at once are one revision, ``moved``; an article that comes back after it was withdrawn
    is ``content``. Another content by another ``extractor`` is ``content`` only where the page says so.
    """
    if known is None:
        return Revision(1, "new")
    differs = known.content_hash != digest
    if known.page != page:
        return Revision(known.rev + 1, "moved")
    if known.withdrawn or (differs and (known.extractor == extractor or modified)):
        return Revision(known.rev + 1, "content")
    behind = known.behind or differs
    if behind and reextract:
        return Revision(known.rev + 1, "extractor")
    return Revision(known.rev, None, behind)
