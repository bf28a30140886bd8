"""The sample site over HTTP: what a client sees, and what a test can make it see."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.samplesite.fetching import fetch


@pytest.fixture
def server():
    with SampleServer(SampleSite()) as running:
        yield running


def story(server, language="ja", place=4):
    """A story that no built-in rule treats apart."""
    stories = [each for each in server.first.desk.newest(language) if each.key not in server.first.desk.stale]
    return stories[place]


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/", 200),
        ("/ja/", 200),
        ("/ko/", 200),
        ("/en/", 200),
        ("/ja/section/science/", 200),
        ("/ko/section/science/", 200),
        ("/ko/ranking/", 200),
        ("/ja/tag/%E5%AE%87%E5%AE%99/", 200),
        ("/archives/48220/", 200),
        ("/archives/39983/", 200),
        ("/premium/47031/", 200),
        ("/pr/en-30112/", 200),
        ("/img/anything.svg", 200),
        ("/robots.txt", 200),
        ("/news/20261117/40117.html", 301),
        ("/archives/39990/", 410),
        ("/archives/1/", 404),
        ("/news/articleView.html?idxno=1", 404),
        ("/fr/", 404),
        ("/ja/section/nonsense/", 404),
        ("/ja/ranking/extra/", 404),
    ],
)
def test_every_address_has_its_answer(server, target, status):
    assert fetch(server.url + target).status == status
    assert server.targets() == [target]


def test_every_story_stands_at_its_address(server):
    for each in server.first.stories.values():
        answer = fetch(server.url + each.path)
        assert answer.status == 200
        assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_tracking_parameters_lead_to_the_same_page(server):
    path = story(server, "ko").path
    assert "?idxno=" in path
    plain, tracked = fetch(server.url + path), fetch(server.url + path + "&utm_source=ranking&utm_medium=aside")
    assert plain.headers["etag"] == tracked.headers["etag"]
    assert fetch(server.url + path + "1").status == 404


def test_a_moved_story_redirects_to_where_it_is(server):
    answer = fetch(f"{server.url}/news/20261117/40117.html?utm_source=ranking")
    assert answer.status == 301
    assert fetch(answer.headers["location"]).status == 200


def test_robots_txt_closes_a_part_that_lists_lead_to(server):
    assert "Disallow: /premium/" in fetch(f"{server.url}/robots.txt").text
    assert 'href="/premium/47031/"' in fetch(f"{server.url}/ja/").text


def test_a_page_that_did_not_change_is_not_sent_again(server):
    url = server.url + story(server).path
    first = fetch(url)
    for condition in (
        {"If-None-Match": first.headers["etag"]},
        {"If-None-Match": f'"other", {first.headers["etag"]}'},
        {"If-Modified-Since": first.headers["last-modified"]},
    ):
        again = fetch(url, condition)
        assert (again.status, again.text) == (304, "")
        assert again.headers["etag"] == first.headers["etag"]
    assert [access.conditional for access in server.log] == [False, True, True, True]


@pytest.mark.parametrize(
    "condition",
    [
        {"If-None-Match": '"other"'},
        {"If-Modified-Since": "Thu, 01 Jan 2026 00:00:00 GMT"},
        {"If-Modified-Since": "no date"},
        {"If-None-Match": '"other"', "If-Modified-Since": "Thu, 01 Jan 2099 00:00:00 GMT"},
    ],
)
def test_a_condition_that_does_not_hold_gets_the_page(server, condition):
    assert fetch(server.url + story(server).path, condition).status == 200


def test_an_edit_changes_the_validators_and_the_page(server):
    each = story(server)
    url = server.url + each.path
    first = fetch(url)
    server.first.edit(each.key, headline="まったく新しい見出し")
    second = fetch(url, {"If-None-Match": first.headers["etag"]})
    assert second.status == 200
    assert "まったく新しい見出し" in second.text
    assert second.headers["last-modified"] > first.headers["last-modified"]
    assert fetch(url, {"If-Modified-Since": first.headers["last-modified"]}).status == 200


def test_counters_adverts_and_ages_change_without_a_change_of_content(server):
    site = server.first
    each = next(each for each in site.desk.newest("ja") if each.comments)
    before = fetch(server.url + each.path), fetch(f"{server.url}/ja/")
    site.move_clock(timedelta(hours=3))
    after = fetch(server.url + each.path), fetch(f"{server.url}/ja/")
    for old, new in zip(before, after, strict=True):
        assert old.text != new.text
        assert old.headers["etag"] == new.headers["etag"]
    assert "3時間前" in after[1].text


def test_without_validators_no_condition_holds():
    with SampleServer(SampleSite(validators=False)) as server:
        first = fetch(f"{server.url}/ja/")
        assert "etag" not in first.headers
        assert "last-modified" not in first.headers
        assert fetch(f"{server.url}/ja/", {"If-Modified-Since": "Thu, 01 Jan 2099 00:00:00 GMT"}).status == 200


def test_the_date_header_is_the_sites_clock(server):
    server.first.now = datetime(2031, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert fetch(f"{server.url}/ja/").headers["date"] == "Thu, 02 Jan 2031 03:04:05 GMT"


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_site_refuses_until_it_is_unlocked(server, status):
    server.first.refuse(status, retry_after=120)
    refused = fetch(f"{server.url}/ja/")
    assert (refused.status, refused.headers["retry-after"]) == (status, "120")
    server.first.unlock()
    assert fetch(f"{server.url}/ja/").status == 200


def test_a_refusal_can_be_counted_and_kept_to_a_part(server):
    until = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
    server.first.refuse(503, under="/archives/", times=2, retry_after=until, body="<title>Just a moment</title>")
    assert fetch(f"{server.url}/ja/").status == 200
    answers = [fetch(f"{server.url}/archives/48220/") for _ in range(3)]
    assert [answer.status for answer in answers] == [503, 503, 200]
    assert answers[0].headers["retry-after"] == "Fri, 20 Nov 2026 04:00:00 GMT"
    assert answers[0].text == "<title>Just a moment</title>"


def test_held_requests_are_counted_and_let_go(server):
    server.first.hold()
    answers = []
    asking = [
        threading.Thread(target=lambda path=path: answers.append(fetch(server.url + path).status))
        for path in ("/ja/", "/ko/", "/en/")
    ]
    for thread in asking:
        thread.start()
    assert server.wait_for(3)
    server.first.unlock()
    for thread in asking:
        thread.join()
    assert answers == [200, 200, 200]
    assert server.peak["127.0.0.1"] == 3


def test_closing_lets_go_what_is_held():
    with SampleServer(SampleSite()) as server:
        server.first.hold()
        asking = threading.Thread(target=lambda: fetch(f"{server.url}/ja/"))
        asking.start()
        assert server.wait_for(1)
    asking.join()


def test_several_sites_answer_under_their_own_names():
    sites = [
        SampleSite(f"site-{name}.test", languages=[language], seed=place, per_language=9)
        for place, (name, language) in enumerate([("a", "ja"), ("b", "ko"), ("c", "en")])
    ]
    with SampleServer(*sites) as server:
        for site in sites:
            answer = fetch(f"http://{site.host}/", proxy=server.url)
            assert answer.status == 200
            assert f'href="http://{site.host}/"' in answer.text
            assert server.targets(site.host) == ["/"]
        assert fetch("http://elsewhere.test/", proxy=server.url).status == 502
        assert fetch(f"{server.url}/").text.count("見本タイムズ") > 0
        assert server.peak == {"site-a.test": 1, "site-b.test": 1, "site-c.test": 1, "127.0.0.1": 1}


def test_the_log_tells_who_asked_for_what(server):
    fetch(f"{server.url}/ja/", {"User-Agent": "reader/1"})
    access = server.log[0]
    assert (access.host, access.target, access.status) == ("127.0.0.1", "/ja/", 200)
    assert access.headers["user-agent"] == "reader/1"
    assert server.targets(status=404) == []
