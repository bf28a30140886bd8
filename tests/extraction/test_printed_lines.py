"""Lines as a page prints them, and what is read off them."""

import pytest

from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import line_of, printed_lines, spaced
from tests.extraction.article_pages import article

URL = "https://daily-example.test/news/story-1234567"


def lines(html):
    return [line.text for line in printed_lines(Page(html, URL))]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a <b>b</b> c</p>d", ["a b c", "d"]),
        ("<div>a<br>b<!-- x -->c<p>d</p>e</div>", ["a", "bc", "d", "e"]),
        ("<p>a</p><script>x</script><style>y</style><p> </p>b", ["a", "b"]),
        ("<table><tr><td>a<td><span>b</span>c</table>", ["a", "bc"]),
        ("", []),
    ],
)
def test_printed_lines(html, expected):
    assert lines(html) == expected


def test_runs_and_places():
    page = Page("<p><i>a</i><i>b</i></p><p>c</p>", URL)
    assert spaced(printed_lines(page)[0]) == "a b"
    elements = list(page.root.iter("*"))
    assert [elements[piece.place].tag for line in printed_lines(page) for piece in line.pieces] == ["i", "i", "p"]
    assert line_of(page, "c").pieces[0].text == "c"
    assert line_of(page, "d") is None


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("<div><span>コメント</span><span>0</span></div><div>300</div>", 0),
        ("<dl><dt>コメント数</dt><dd>12</dd></dl>", 12),
        ("<div><b>7</b>件のコメント</div>", 7),
        ("<button>댓글<em>3</em></button>", 3),
        ("<p>조회 1,234 | 댓글 5</p>", 5),
        ("<div>300<br>コメント 2</div>", 2),
        ("<p><a href='/news/other-story-7654321'>댓글 9</a></p>", None),
    ],
)
def test_comment_counters(end, expected):
    assert article(end=end).commentCount == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("<div>令和8年8月1日</div>", "令和8年8月1日"),
        ("<div>公開：2026年8月1日 更新：2026年8月3日</div>", "公開：2026年8月1日"),
        ("<div>Jane Doe <span>1 August 2026</span> <span>Updated 3 August 2026</span></div>", "1 August 2026"),
        (
            "<p>前回の大会は<b>2020年7月19日</b>に開かれ、およそ三千人が夜まで広場に集まっていたという。</p>",
            None,
        ),
        ("<div>登録番号 東京01234 2019年3月4日</div>", None),
    ],
)
def test_dates_in_lines(below, expected):
    assert article(url=URL, below=below).datePublishedRaw == expected
