"""Every story of the sample site in every theme, through extraction and the pipelines, against the truth about it."""

from datetime import UTC

import pytest

from newscrawl.samplesite import SampleSite, Truth, content
from newscrawl.samplesite.themes import THEMES
from tests.samplesite.reading import read

BASE = "http://sample-times.test"
FETCHED = f"{content.OPENED.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
PLAIN = SampleSite()


def page(site, url):
    return read(site.respond(url.removeprefix(BASE), {}, BASE).body, url, FETCHED)


@pytest.fixture(scope="module", params=THEMES)
def pages(request):
    """The site in one theme: each true story with what was made of its page, and the truth."""
    site = SampleSite(themes=dict.fromkeys(content.LANGUAGES, request.param))
    truth = Truth(site, BASE)
    return [(true, page(site, true.url)) for true in truth.articles().values()], truth


def test_every_story_is_read_as_published(pages):
    assert [problem for true, found in pages[0] for problem in story_problems(found.article, true)] == []


def test_every_list_is_found_and_nothing_paid_is_in_one(pages):
    stories, truth = pages
    wrong = {}
    for true, found in stories:
        seen, right = shape(found.blocks), shape(truth.blocks(true.url))
        if seen != right:
            wrong[true.key] = {
                "missing": [block for block in right if block not in seen],
                "extra": [block for block in seen if block not in right],
            }
    assert wrong == {}


def story_problems(found, true):
    if found is None:
        return [f"{true.key}: no article"]
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
    wrong = {field: pair for field, pair in seen.items() if pair[0] != pair[1]}
    return [f"{true.key}, {field}: {value!r}, not {right!r}" for field, (value, right) in wrong.items()]


def shape(blocks):
    """The editorial lists; what is paid for need not be found, but must not be taken for editorial."""
    editorial = [block for block in blocks if block.kind != "sponsored"]
    return [(block.kind, block.heading, block.ranked, [link.url for link in block.links]) for block in editorial]


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
    assert page(PLAIN, BASE + target).article is None
