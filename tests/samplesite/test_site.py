"""What a test may change on a sample site, and what follows from it."""

from datetime import timedelta

import pytest

from newscrawl.samplesite import SampleSite, content

BASE = "http://sample.test"


@pytest.fixture
def site():
    return SampleSite()


def get(site, target, **headers):
    return site.respond(target, headers, BASE)


def plain_story(site, language="ja", place=4):
    return [each for each in site.desk.newest(language) if each.key not in site.desk.stale][place]


def listed(site, target):
    view = site.view(target, BASE)
    return [link.key for block in view.blocks for link in block.stories]


def test_two_sites_built_alike_answer_alike():
    answers = [
        [get(site, target).body for target in ("/", "/ja/", "/archives/48220/")]
        for site in (SampleSite(seed=5), SampleSite(seed=5))
    ]
    assert answers[0] == answers[1]


def test_the_seed_decides_the_lists():
    rankings = {tuple(SampleSite(seed=seed).desk.ranking["ja"]) for seed in range(5)}
    assert len(rankings) == 5


def test_a_smaller_site_has_the_stories_that_its_lists_show():
    site = SampleSite(languages=["ja", "ko"], per_language=6, seed=2)
    assert len(site.stories) == 13
    for key in list(site.stories):
        shown = [link for block in site.view(site.stories[key].path, BASE).blocks for link in block.stories]
        assert {link.key for link in shown} - {None} <= set(site.stories)


def test_a_new_story_leads_the_lists_and_has_its_own_address(site):
    site.move_clock(timedelta(hours=1))
    added = site.add("ko", headline="새 소식")
    assert listed(site, "/ko/")[0] == added.key
    assert "새 소식" in get(site, added.path).body.decode()
    assert added.published == content.OPENED + timedelta(hours=1)
    assert len({each.path for each in site.stories.values()}) == len(site.stories)


def test_an_edit_without_particulars_adds_a_paragraph(site):
    story = plain_story(site)
    edited = site.edit(story.key)
    assert edited.paragraphs[:-1] == story.paragraphs
    assert edited.path == story.path


def test_a_moved_story_is_linked_under_its_new_address(site):
    story = plain_story(site)
    path = site.move(story.key)
    assert get(site, story.path).headers["Location"] == BASE + path
    assert get(site, path).status == 200
    assert path in get(site, "/ja/section/" + story.section + "/").body.decode()


def test_a_story_moved_twice_is_one_redirect_away(site):
    story = plain_story(site)
    site.move(story.key)
    path = site.move(story.key, "/third/1/")
    assert get(site, story.path).headers["Location"] == BASE + path


def test_lists_may_go_on_leading_to_the_old_address(site):
    story = plain_story(site)
    site.move(story.key, relink=False)
    assert f'href="{story.path}' in get(site, "/ja/section/" + story.section + "/").body.decode()


@pytest.mark.parametrize("status", [404, 410])
def test_a_withdrawn_story_is_gone_from_site_and_lists(site, status):
    story = plain_story(site)
    path = site.withdraw(story.key, status)
    assert get(site, path).status == status
    assert story.key not in listed(site, "/ja/")
    site.restore(story)
    assert get(site, path).status == 200
    assert story.key in listed(site, "/ja/section/" + story.section + "/")


def test_a_turned_ranking_changes_the_pages_that_show_it(site):
    before = get(site, "/ko/ranking/").headers["ETag"]
    site.rerank("ko")
    assert get(site, "/ko/ranking/").headers["ETag"] != before


def test_all_printed_forms_of_dates_and_all_markups_occur(site):
    stories = [story for story in site.stories.values() if story.key != content.SEED_KEY]
    assert {story.date_markup for story in stories} == {"jsonld", "time", "text", "meta"}
    for language, forms in {"ja": 7, "ko": 4, "en": 3}.items():
        assert len({story.date_form for story in stories if story.language == language}) == forms


def test_an_age_alone_can_be_the_date(site):
    story = site.edit(plain_story(site, place=0).key, date_form="ago", date_markup="text")
    assert "時間前" in site.view(story.path, BASE).date_text or "分前" in site.view(story.path, BASE).date_text


def test_the_seed_story_has_the_lists_of_its_page(site):
    story = site.stories[content.SEED_KEY]
    blocks = site.view(story.path, BASE).blocks
    shape = [(block.kind, block.heading, block.ranked, len(block.stories), len(block.distinct)) for block in blocks]
    assert shape == [
        ("ranking", "[ニュース] ランキング", True, 6, 6),
        ("recommended", "こんな記事も読まれています", False, 8, 6),
        ("recommended", "おすすめニュース", True, 5, 5),
        ("trending", "話題", True, 5, 5),
    ]


def test_the_site_is_as_large_as_it_says(site):
    by_language = {language: len(site.desk.newest(language)) for language in site.languages}
    assert by_language == {"ja": 30, "ko": 16, "en": 15}
    assert all(len(story.paragraphs) >= 4 and story.writers for story in site.stories.values())
    assert len({story.headline for story in site.stories.values()}) == 61


def test_disallowed_paid_and_foreign_links_are_there_to_be_resisted(site):
    html = get(site, "/ja/").body.decode()
    for trap in ('href="/premium/', 'href="/pr/', 'href="http://ads.partner.test/', "utm_source=ranking"):
        assert trap in html
