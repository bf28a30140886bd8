from newscrawl.items import Article, Author
from newscrawl.revisions import content_hash, revise
from newscrawl.state import ArticleState

PAGE, OTHER = b"p" * 16, b"q" * 16
KNOWN = ArticleState(b"i" * 16, PAGE, 3, "digest")


def test_reasons():
    assert revise(None, PAGE, "digest") == revise(None, OTHER, "x")
    assert (revise(None, PAGE, "digest").rev, revise(None, PAGE, "digest").reason) == (1, "new")
    assert (revise(KNOWN, PAGE, "digest").rev, revise(KNOWN, PAGE, "digest").reason) == (3, None)
    assert (revise(KNOWN, PAGE, "edited").rev, revise(KNOWN, PAGE, "edited").reason) == (4, "content")
    assert revise(KNOWN, OTHER, "digest").reason == "moved"
    assert revise(KNOWN, OTHER, "edited").reason == "moved"


def test_an_article_that_comes_back_is_written_again():
    withdrawn = ArticleState(b"i" * 16, PAGE, 3, "digest", withdrawn=True)
    assert revise(withdrawn, PAGE, "digest").reason == "content"


def test_what_is_content():
    article = Article(headline="A", articleBody="B", authors=[Author(name="C")])
    same = Article(
        headline="A", articleBody="B", authors=[Author(name="C")], commentCount=5, dateModified="x", images=["y"]
    )
    assert content_hash(article) == content_hash(same)
    assert content_hash(article) != content_hash(Article(headline="A", articleBody="B2", authors=[Author(name="C")]))
    assert content_hash(article) != content_hash(Article(headline="A", articleBody="B"))
    assert len(content_hash(Article(headline="\ud800"))) == 32
