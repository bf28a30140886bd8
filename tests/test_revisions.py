from dataclasses import replace

import pytest

from newscrawl.items import Article, Author
from newscrawl.revisions import content_hash, revise, says_modified
from newscrawl.state import ArticleState

PAGE, OTHER = b"p" * 16, b"q" * 16
OLD, NEW = 1, 2
KNOWN = ArticleState(b"i" * 16, PAGE, 3, "digest", extractor=OLD)
BEHIND = replace(KNOWN, behind=True, extractor=NEW)
WITHDRAWN = replace(KNOWN, withdrawn=True)


@pytest.mark.parametrize(
    ("known", "page", "digest", "rev", "reason"),
    [
        (None, PAGE, "digest", 1, "new"),
        (KNOWN, PAGE, "digest", 3, None),
        (KNOWN, PAGE, "edited", 4, "content"),
        (KNOWN, OTHER, "digest", 4, "moved"),
        (KNOWN, OTHER, "edited", 4, "moved"),
        (WITHDRAWN, PAGE, "digest", 4, "content"),
    ],
)
def test_reasons_under_one_extraction(known, page, digest, rev, reason):
    revision = revise(known, page, digest, OLD)
    assert (revision.rev, revision.reason, revision.behind) == (rev, reason, False)


@pytest.mark.parametrize(
    ("known", "digest", "modified", "reextract", "reason", "behind"),
    [
        (KNOWN, "digest", False, False, None, False),
        (KNOWN, "better", False, False, None, True),
        (KNOWN, "better", True, False, "content", False),
        (KNOWN, "better", False, True, "extractor", False),
        (KNOWN, "better", True, True, "content", False),
        (KNOWN, "digest", False, True, None, False),
        (WITHDRAWN, "better", False, False, "content", False),
        (BEHIND, "digest", False, False, None, True),
        (BEHIND, "digest", False, True, "extractor", False),
        (BEHIND, "edited", False, False, "content", False),
        (replace(KNOWN, extractor=None), "better", False, False, None, True),
    ],
)
def test_reasons_under_another_extraction(known, digest, modified, reextract, reason, behind):
    revision = revise(known, PAGE, digest, NEW, modified=modified, reextract=reextract)
    assert (revision.reason, revision.behind) == (reason, behind)
    assert revision.rev == known.rev + (reason is not None)


def test_a_page_that_stamps_the_time_at_which_it_is_served_does_not_say_that_it_was_modified():
    assert not says_modified(None, seen=5, now=1000)
    assert not says_modified(500, seen=None, now=1000)
    assert not says_modified(400, seen=400, now=1000)
    assert says_modified(401, seen=400, now=1000)
    assert not says_modified(999, seen=400, now=1000)


def test_what_is_content():
    article = Article(headline="A", articleBody="B", authors=[Author(name="C")])
    same = Article(
        headline="A", articleBody="B", authors=[Author(name="C")], commentCount=5, dateModified="x", images=["y"]
    )
    assert content_hash(article) == content_hash(same)
    assert content_hash(article) != content_hash(Article(headline="A", articleBody="B2", authors=[Author(name="C")]))
    assert content_hash(article) != content_hash(Article(headline="A", articleBody="B"))
    assert len(content_hash(Article(headline="\ud800"))) == 32
