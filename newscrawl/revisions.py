"""Whether an article is new, changed, moved or as it was: pure functions over the article and what is known of it."""

import hashlib
import json
from dataclasses import dataclass
from typing import Literal

from newscrawl.items import Article
from newscrawl.state import ArticleState

Reason = Literal["new", "content", "moved"]


@dataclass
class Revision:
    """What an observation of an article means. ``reason`` null: nothing changed, nothing is to be written."""

    rev: int
    reason: Reason | None


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


def revise(known: ArticleState | None, page: bytes, digest: str) -> Revision:
    """The revision that an observation of an article on ``page`` with content ``digest`` makes.

    A move and an edit at once are one revision, ``moved``; an article that comes back after it was withdrawn is
    ``content``.
    """
    if known is None:
        return Revision(1, "new")
    if known.page != page:
        return Revision(known.rev + 1, "moved")
    if known.content_hash != digest or known.withdrawn:
        return Revision(known.rev + 1, "content")
    return Revision(known.rev, None)
