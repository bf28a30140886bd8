"""Any story can be shown in any theme, and nothing of it is lost or left unescaped."""

from dataclasses import replace

import lxml.html
import pytest

from newscrawl.samplesite import SampleSite
from newscrawl.samplesite.model import Block, ListedStory, Noise
from newscrawl.samplesite.themes import THEMES, render

BASE = "http://sample.test"
SITE = SampleSite()
VIEWS = [SITE.view(story.path, BASE) for story in list(SITE.stories.values())[::7]]
FRONTS = [SITE.view(target, BASE) for target in ("/", "/ko/", "/en/section/science/", "/archives/39983/")]


def text_of(html):
    return " ".join(lxml.html.fromstring(html).text_content().split())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.story.key)
def test_a_story_is_shown_whole(theme, view):
    text = text_of(render(theme, view))
    story = view.story
    for part in (story.headline, story.byline, *story.signature, *story.paragraphs, view.date_text or ""):
        assert " ".join(part.split()) in text
    for block in view.blocks:
        assert block.heading in text
        for listed in block.stories:
            assert listed.title in text


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", FRONTS, ids=lambda view: view.url)
def test_a_front_page_shows_its_lists(theme, view):
    hrefs = {anchor.get("href") for anchor in lxml.html.fromstring(render(theme, view)).iter("a")}
    assert {listed.href for block in view.blocks for listed in block.stories} <= hrefs
    assert all(text in text_of(render(theme, view)) for text in view.message)


@pytest.mark.parametrize("theme", THEMES)
def test_text_is_escaped(theme):
    nasty = "<b>\"A\" & 'B'</b>"
    view = VIEWS[0]
    story = replace(view.story, headline=nasty, paragraphs=(nasty,), byline=nasty, caption=nasty, tags=(nasty,))
    block = Block("related", nasty, (ListedStory(href="/x?a=1&b=2", title=nasty, section=nasty),))
    html = render(theme, replace(view, story=story, title=nasty, blocks=(block,)))
    assert nasty not in html
    assert text_of(html).count("<b>\"A\" & 'B'</b>") >= 5
    assert any(anchor.get("href") == "/x?a=1&b=2" for anchor in lxml.html.fromstring(html).iter("a"))


@pytest.mark.parametrize("theme", THEMES)
def test_noise_changes_the_page_and_not_the_story(theme):
    view = next(view for view in VIEWS if view.comments is not None)
    quiet, loud = render(theme, view), render(theme, replace(view, noise=Noise(7, "ad-2")))
    assert quiet != loud
    assert all(" ".join(paragraph.split()) in text_of(loud) for paragraph in view.story.paragraphs)
