"""Every page of the sample site, through extraction and the pipelines, against the truth about it."""

from datetime import UTC, timedelta

import pytest

from newscrawl.samplesite import SampleSite, Truth, content
from tests.samplesite.reading import read

BASE = "http://sample-times.test"
SITE = SampleSite()
TRUTH = Truth(SITE, BASE)
UNITS = {"second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1)}


def page(url):
    target = url.removeprefix(BASE)
    return read(SITE.respond(target, {}, BASE).body, url, f"{content.OPENED.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}")


def story_problems(found, true):
    if found is None:
        return ["no article"]
    body = (found.articleBody or "").split("\n\n")
    if true.standfirst and body[0] == true.standfirst:
        body = body[1:]
    seen = {
        "headline": (found.headline, true.headline),
        "authors": (tuple((author.name, author.email) for author in found.authors), true.authors),
        "body": (tuple(body), true.paragraphs),
        "language": (found.inLanguage, true.language),
        "precision": (found.datePublishedPrecision, true.precision),
        "date": (found.datePublished, f"{true.published:%Y-%m-%dT%H:%M:%SZ}" if true.published else None),
    }
    return [f"{field}: {value!r}, not {right!r}" for field, (value, right) in seen.items() if value != right]


def shape(blocks):
    """The editorial lists; what is paid for need not be found, but must not be taken for editorial."""
    editorial = [block for block in blocks if block.kind != "sponsored"]
    return [(block.kind, block.heading, block.ranked, [link.url for link in block.links]) for block in editorial]


@pytest.mark.parametrize("true", TRUTH.articles().values(), ids=lambda true: true.key)
def test_every_story(true):
    found = page(true.url)
    assert story_problems(found.article, true) == []
    assert shape(found.blocks) == shape(TRUTH.blocks(true.url))


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/ja/",
        "/ko/",
        "/en/",
        "/ja/ranking/",
        "/ko/section/science/",
        "/en/tag/Rail/",
        "/archives/39983/",
        "/news/articleView.html?idxno=39983",
        "/en/culture/2026/10/01/clock-tower-39983",
    ],
)
def test_what_is_no_story_gives_no_article(target):
    assert page(BASE + target).article is None
