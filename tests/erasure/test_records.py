"""What of a record goes with a person, and what stays."""

import json
from copy import deepcopy

import pytest

from newscrawl.erasure import Eraser, erasures_of
from newscrawl.exporters.jsonlines import encode
from newscrawl.items import Article, Author, FoundOn, Link, LinkBlock, Sources

SALT = b"a salt"


def eraser(person, *, with_text=False):
    return Eraser(SALT, erasures_of(person, SALT, with_text=with_text))


def story():
    return Article(
        id="0f" * 16,
        url="https://paper.test/jane-doe/1",
        headline="Jane Doe resigns",
        description="What Jane Doe said",
        authors=[
            Author("Jane Doe", "By Jane Doe and John Roe", email="jane@paper.test", url="https://paper.test/jane-doe"),
            Author("John Roe", "By Jane Doe and John Roe", affiliation="Reuters", email="john@paper.test"),
        ],
        emails=["desk@paper.test", "jane.doe@paper.test"],
        emailsRaw=["desk@paper.test", "jane.doe@paper.test", "Jane Doe or desk@paper.test"],
        datePublishedRaw="1 May 2026, Jane Doe",
        keywords=["Jane Doe", "politics"],
        articleBody="First.\n\nJane Doe\n\nThen Jane Doe spoke.",
        mainImage="https://paper.test/img/jane-doe.jpg",
        images=["https://paper.test/img/jane-doe.jpg", "https://paper.test/img/2.jpg"],
        sources=Sources(authors="jsonld", emails="text", mainImage="opengraph", headline="text"),
        foundOn=FoundOn("https://paper.test/author/jane-doe", "latest", "More by Jane Doe", 1),
    )


def test_a_name_goes_from_authors_addresses_and_raw_texts():
    item = story()
    assert eraser("Jane Doe").erase(item)
    [other] = item.authors
    assert (other.name, other.nameRaw, other.email) == ("John Roe", "By  and John Roe", "john@paper.test")
    assert item.emails == ["desk@paper.test"] and item.emailsRaw == [
        "desk@paper.test",
        "@paper.test",
        " or desk@paper.test",
    ]
    assert item.datePublishedRaw == "1 May 2026, "
    assert item.foundOn == FoundOn(None, "latest", "More by ", 1)
    assert (item.mainImage, item.images) == (None, ["https://paper.test/img/2.jpg"])
    assert (item.sources.authors, item.sources.mainImage) == ("jsonld", None)
    assert item.url == "https://paper.test/jane-doe/1", "an article is known by its address"


def test_texts_stay_unless_they_are_asked_for():
    item = story()
    eraser("Jane Doe").erase(item)
    assert (item.headline, item.keywords[0]) == ("Jane Doe resigns", "Jane Doe") and "Jane Doe" in item.articleBody
    eraser("Jane Doe", with_text=True).erase(item)
    assert (item.headline, item.description, item.keywords) == (" resigns", "What  said", ["politics"])
    assert item.articleBody == "First.\n\nThen  spoke."


def test_an_address_takes_its_author_with_it():
    item = story()
    assert eraser("JANE@paper.test").erase(item)
    assert [author.name for author in item.authors] == ["John Roe"]
    assert item.emails == ["desk@paper.test", "jane.doe@paper.test"]


def test_the_last_author_takes_the_source_along():
    item = story()
    item.authors = item.authors[:1]
    eraser("jane doe").erase(item)
    assert (item.authors, item.sources.authors) == ([], None)


def test_what_holds_nobody_is_not_changed():
    item = story()
    before = deepcopy(item)
    assert not eraser("Mary Poe", with_text=True).erase(item)
    assert item == before


@pytest.mark.parametrize("with_text", [False, True])
def test_an_item_and_its_record_come_out_the_same(with_text):
    item, record = story(), json.loads(encode(story()))
    assert eraser("Jane Doe", with_text=with_text).erase(item) and eraser("Jane Doe", with_text=with_text).erase(record)
    assert json.loads(encode(item)) == record
    assert not eraser("Jane Doe", with_text=with_text).erase(item), "once is enough"


def test_a_link_block_loses_headings_and_titles():
    links = [Link(1, "https://paper.test/1", title="Jane Doe resigns", section="Jane Doe"), Link(2, "https://a.test/")]
    block = LinkBlock(heading="Jane Doe", groupHeading="By Jane Doe", links=links)
    assert not eraser("Jane Doe").erase(block)
    assert eraser("Jane Doe", with_text=True).erase(block)
    assert (block.heading, block.groupHeading) == (None, "By ")
    assert (links[0].title, links[0].section, links[0].url) == (" resigns", None, "https://paper.test/1")
