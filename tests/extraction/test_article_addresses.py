"""Whose the printed and linked e-mail addresses of an article are."""

import pytest

from newscrawl.extraction import extract_page
from newscrawl.extraction.author_addresses import is_mailbox_line, is_spelt, tied_addresses
from newscrawl.items import Author
from newscrawl.normalise.emails import find_emails
from tests.extraction.article_pages import URL, article, page

HOST = "daily-example.test"


def tied(authors, lines):
    """Names, or raw bylines, with the addresses that go with them."""
    added = list(tied_addresses(authors, lines, host=HOST))
    return [(author.nameRaw, author.email) for author in (*authors, *added)]


@pytest.mark.parametrize(
    ("names", "lines", "expected"),
    [
        (["木村花子"], ["木村花子 kimura@x.test"], [("木村花子", None), ("木村花子 kimura@x.test", None)]),
        (["木村花子"], ["木村花子 kimura＠x.test"], [("木村花子", None), ("木村花子 kimura＠x.test", None)]),
        (["木村花子"], [f"kimura@{HOST}"], [("木村花子", f"kimura@{HOST}")]),
        (["木村花子"], ["kimura@elsewhere.test"], [("木村花子", None)]),
        (["木村花子"], [f"info@{HOST}"], [("木村花子", None)]),
        (["木村花子", "山本太郎"], [f"kimura@{HOST}"], [("木村花子", None), ("山本太郎", None)]),
        (["By Zoë Brandt"], ["z.brandt@elsewhere.test"], [("By Zoë Brandt", "z.brandt@elsewhere.test")]),
        (["By Zoë Brandt"], [f"corrections@{HOST}"], [("By Zoë Brandt", None)]),
        (["Zoë Brandt", "Ali Khan"], ["khan@x.test"], [("Zoë Brandt", None), ("Ali Khan", "khan@x.test")]),
    ],
)
def test_tied_addresses(names, lines, expected):
    assert tied([Author(nameRaw=name) for name in names], lines) == expected


def test_mailboxes_name_nobody():
    assert is_mailbox_line("Ali Khan tips@x.test")
    assert not is_mailbox_line("Ali Khan")
    assert is_spelt("Ali Khan", ["a.khan@x.test"])


@pytest.mark.parametrize(
    "end",
    [
        "<div><b>木村花子</b> <a href='mailto:kimura@x.test'>メール</a></div>",
        "<div><a href='mailto:kimura@x.test'>木村花子</a></div>",
        "<p>木村花子<br><a href='mailto:kimura@x.test'>kimura@x.test</a></p>",
        "<p>木村花子 <b data-cfemail='2a4143475f584b6a52045e4f595e'>[email&#160;protected]</b></p>",
        "<p>木村花子 kimura [at] x.test</p>",
    ],
)
def test_the_address_of_the_author_wherever_it_is_printed(end):
    found = article(below="<div class='byline'>木村花子</div>", end=end, lang="ja")
    assert found.authors[0].nameRaw == "木村花子"
    assert found.emailsRaw == []
    assert len(found.authors) == 2 and "木村花子" in found.authors[1].nameRaw


LISTED = (
    "<ul>"
    + "".join(f"<li><a href=/news/2026/08/01/story-{n}>Story {n} of the day</a></li>" for n in range(9))
    + "</ul>"
)


@pytest.mark.parametrize(
    ("box", "address"),
    [
        (f"{LISTED}<div class=author-info><p>木村花子</p><p>kimura@{HOST}</p></div>", f"kimura@{HOST}"),
        (
            f"<footer><div class=author-box><b>木村花子</b><p class=author-text>kimura@{HOST}</p></div></footer>",
            f"kimura@{HOST}",
        ),
        (f"<aside class=related-posts><div class=author><b>山本太郎</b> yamamoto@{HOST}</div></aside>", None),
        (
            f"<div class=author><p>木村花子 kimura@{HOST}</p><p>{'木村花子は港町の生まれで、' * 12}</p></div>",
            f"kimura@{HOST}",
        ),
    ],
)
def test_the_address_in_a_box_about_the_author(box, address):
    html = page(below="<div class=byline>木村花子</div>", end=box, lang="ja")
    found = extract_page(html, URL).article
    addresses = {one for author in found.authors for one in (author.email, *find_emails(author.nameRaw)) if one}
    assert addresses == ({address} if address else set())


def test_an_address_of_nobody_is_kept_with_its_source():
    found = article(below="<div class='byline'>By Zoë Brandt</div>", end="<p>corrections@x.test</p>")
    assert [author.email for author in found.authors] == [None]
    assert found.emailsRaw == ["corrections@x.test"]
    assert found.sources.emails == "text"


def test_addresses_of_the_footer_are_nobodys():
    found = article(end="<footer><p>Contact <a href='mailto:ed@x.test'>us</a></p></footer>")
    assert found.emailsRaw == [] and found.sources.emails is None
