"""Runs one after another, and runs that go wrong."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import ABOUT_THE_SITE, PROJECT, crawl, crawl_words, scrapy


@pytest.fixture
def server():
    with SampleServer(SampleSite(languages=("ko",), per_language=8)) as running:
        yield running


def make_due(data_dir):
    """Let every known address be due, as it would be after a week."""
    with closing(sqlite3.connect(data_dir / "state.sqlite")) as state, state:
        state.execute("UPDATE page SET next_visit = min(next_visit, ?) WHERE fetched IS NOT NULL", (int(time.time()),))


def test_a_second_run_over_an_unchanged_site_writes_no_article(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/")
    asked = len(server.log)
    second = crawl(tmp_path, url=server.url + "/")
    assert first.manifest["verdict"] == "ok" and second.manifest["verdict"] == "unchanged"
    assert second.code == 0 and not second.articles
    again = [access for access in server.log[asked:] if access.target not in ABOUT_THE_SITE]
    assert [access.target for access in again if not access.conditional] == []
    assert {access.status for access in again} <= {304, 404, 410, 200}


def test_a_new_article_is_written_alone(server, tmp_path):
    crawl(tmp_path, url=server.url + "/")
    added = server.first.add()
    (article,) = crawl(tmp_path, url=server.url + "/").articles
    assert (article["headline"], article["rev"], article["revReason"]) == (added.headline, 1, "new")


def test_a_changed_article_is_a_new_revision_and_counters_are_no_change(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/")
    key, story = next(iter(server.first.stories.items()))
    server.first.edit(key)
    server.first.validators = False
    make_due(tmp_path)
    (article,) = crawl(tmp_path, url=server.url + "/").articles
    before = next(known for known in first.articles if known["headline"] == story.headline)
    assert (article["id"], article["rev"], article["revReason"]) == (before["id"], 2, "content")


def test_a_moved_article_keeps_its_id(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/")
    key, story = next(iter(server.first.stories.items()))
    path = server.first.move(key)
    make_due(tmp_path)
    (article,) = crawl(tmp_path, url=server.url + "/").articles
    before = next(known for known in first.articles if known["headline"] == story.headline)
    assert (article["id"], article["rev"], article["revReason"]) == (before["id"], 2, "moved")
    assert article["url"] == server.url + path and before["url"] in article["urlAliases"]


def test_an_article_that_is_gone_in_two_runs_is_withdrawn_once(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/")
    key, story = next(iter(server.first.stories.items()))
    server.first.withdraw(key)
    before = next(known for known in first.articles if known["headline"] == story.headline)
    written = []
    for _ in range(4):
        make_due(tmp_path)
        written.append(crawl(tmp_path, url=server.url + "/").articles)
    assert [len(articles) for articles in written] == [0, 1, 0, 0]
    (record,) = written[1]
    assert (record["op"], record["id"], record["rev"], record["revReason"]) == ("delete", before["id"], 2, "withdrawn")
    assert record["headline"] == story.headline and record["articleBody"] is None


def test_after_a_gap_the_run_says_since_when_and_does_more(server, tmp_path):
    for _ in range(2):
        crawl(tmp_path, url=server.url + "/", max_pages="1")
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as state, state:
        state.execute("UPDATE run_site SET started = started - 172800, finished = finished - 172800")
    late = crawl(tmp_path, url=server.url + "/", max_pages="2")
    assert "first run since" in late.manifest["reason"]
    assert (
        late.manifest["accounting"]["fetched"]["article"]
        + late.manifest["accounting"]["unchanged"].get("not_modified", 0)
        > 2
    )


@pytest.mark.parametrize(
    ("arguments", "settings", "says"),
    [
        ({"url": "nonsense"}, {}, "no address to start from"),
        ({"url": "http://127.0.0.1:1/", "depth": "x"}, {}, "depth"),
        ({"url": "http://127.0.0.1:1/"}, {"NEWSCRAWL_EMAIL_POLICY": "maybe"}, "NEWSCRAWL_EMAIL_POLICY"),
        ({"url": "http://127.0.0.1:1/"}, {"LOG_LEVEL": "CHATTY"}, "LOG_LEVEL"),
        ({"url": "http://127.0.0.1:1/"}, {"CONCURRENT_REQUESTS": "0"}, "CONCURRENT_REQUESTS"),
        ({"url": "http://127.0.0.1:1/"}, {"NEWSCRAWL_TYPO": "1"}, "NEWSCRAWL_TYPO"),
        ({"url": "http://127.0.0.1:1/"}, {"NEWSCRAWL_BLOCK_VOCABULARY": "/no/such"}, "NEWSCRAWL_BLOCK_VOCABULARY"),
    ],
)
def test_what_is_wrong_ends_the_run_before_its_first_request(tmp_path, arguments, settings, says):
    result = crawl(tmp_path, settings=settings, **arguments)
    assert result.code == 2
    assert says in result.errors
    assert len(result.errors.strip().splitlines()) == 1
    assert not result.manifest


def test_an_unknown_spider_is_named(tmp_path):
    done = scrapy(*crawl_words(tmp_path, "newz", {"url": "http://a.test/"}, {}))
    assert done.returncode == 2 and "newz" in done.stderr


def test_a_setting_from_the_environment_ranks_below_the_command_line(tmp_path):
    environment = {"NEWSCRAWL_EMAIL_POLICY": "maybe"}
    assert crawl(tmp_path, env=environment, url="http://127.0.0.1:1/").code == 2
    settings = {"NEWSCRAWL_EMAIL_POLICY": "keep"}
    assert crawl(tmp_path, env=environment, settings=settings, url="http://127.0.0.1:1/").code == 6


def test_a_site_that_cannot_be_reached(tmp_path):
    result = crawl(tmp_path, url="http://127.0.0.1:1/")
    assert (result.code, result.manifest["verdict"]) == (6, "unreachable")
    assert result.errors.startswith("unreachable: ") and "refused" in result.errors


def test_a_site_that_refuses_us_publishes_nothing_and_loses_nothing(server, tmp_path):
    server.first.refuse(403)
    blocked = crawl(tmp_path, url=server.url + "/")
    assert (blocked.code, blocked.manifest["verdict"]) == (4, "blocked")
    assert not blocked.articles and not (tmp_path / "feeds" / "latest.json").exists()
    server.first.unlock()
    good = crawl(tmp_path, url=server.url + "/")
    assert good.manifest["verdict"] == "ok" and good.articles


def test_a_site_that_is_down_for_two_days_loses_nothing_of_its_lists(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/", max_pages="3")
    for status in (500, 404):
        server.first.refuse(status)
        shift_clock(tmp_path, 86400)
        down = crawl(tmp_path, url=server.url + "/")
        assert (down.code, down.manifest["verdict"]) == (6, "unreachable") and not down.articles
        server.first.unlock()
    second = crawl(tmp_path, url=server.url + "/")
    truth = server.truth()
    reachable = [truth.articles()[key].headline for key in truth.reachable([f"{server.url}/"]).articles]
    assert sorted(article["headline"] for article in first.articles + second.articles) == sorted(reachable)


def test_a_site_that_sends_everybody_home_has_withdrawn_nothing(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/")
    home = {story.path: "/" for story in server.first.stories.values()}
    server.first.moved |= home
    for _ in range(2):
        make_due(tmp_path)
        assert crawl(tmp_path, url=server.url + "/").articles == []
    for path in home:
        del server.first.moved[path]
    make_due(tmp_path)
    assert first.articles and crawl(tmp_path, url=server.url + "/").articles == []


def test_an_address_that_was_given_up_is_tried_again_while_lists_lead_to_it(server, tmp_path):
    server.first.validators = False
    crawl(tmp_path, url=server.url + "/", max_pages="1")
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as state, state:
        state.execute("UPDATE page SET failures = 7, next_visit = NULL WHERE fetched IS NULL")
    assert not crawl(tmp_path, url=server.url + "/").articles
    shift_clock(tmp_path, 8 * 86400)
    assert len(crawl(tmp_path, url=server.url + "/").articles) > 5


def test_max_pages_is_kept_and_the_rest_comes_next_time(server, tmp_path):
    first = crawl(tmp_path, url=server.url + "/", max_pages="4")
    assert len([access for access in server.log if access.target not in ABOUT_THE_SITE and access.status != 301]) <= 4
    assert first.manifest["accounting"]["skipped"]["max_pages"] > 0
    second = crawl(tmp_path, url=server.url + "/")
    whole = crawl(tmp_path / "other", url=server.url + "/")
    headlines = {article["headline"] for article in first.articles + second.articles}
    assert headlines == {article["headline"] for article in whole.articles}
    assert len(first.articles) + len(second.articles) == len(whole.articles)


def test_a_small_budget_goes_to_what_is_new(server, tmp_path):
    crawl(tmp_path, url=server.url + "/")
    make_due(tmp_path)
    added = {server.first.add().headline for _ in range(2)}
    second = crawl(tmp_path, url=server.url + "/", max_pages="3")
    assert {article["headline"] for article in second.articles} == added
    assert second.manifest["accounting"]["skipped"]["max_pages"] > 0


def test_following_nothing_fetches_the_start_pages_alone(server, tmp_path):
    story = next(iter(server.first.stories.values()))
    result = crawl(tmp_path, url=server.url + story.path, depth="0")
    assert [article["headline"] for article in result.articles] == [story.headline]
    assert [access.target for access in server.log if access.target not in ABOUT_THE_SITE] == [story.path]


def test_output_beside_the_feed(server, tmp_path):
    words = crawl_words(tmp_path, "news", {"url": server.url + "/"}, {})
    done = scrapy(*words, "-o", str(tmp_path / "items.jsonl"))
    assert done.returncode == 0
    lines = (tmp_path / "items.jsonl").read_text("utf-8").splitlines()
    assert len(lines) > 8 and all(line.startswith('{"schema":"newscrawl/') for line in lines)


def test_a_run_is_silent_when_all_is_well(server, tmp_path):
    done = scrapy(*crawl_words(tmp_path, "news", {"url": server.url + "/", "depth": "0"}, {}))
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_a_run_needs_nothing_of_its_environment_as_under_cron(server, tmp_path):
    words = crawl_words(tmp_path, "news", {"url": server.url + "/"}, {})
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "SHELL": "/bin/sh", "LOGNAME": "crawler"}
    command = [str(Path(sys.executable).parent / "scrapy"), *words]
    done = subprocess.run(command, cwd=PROJECT, env=bare, capture_output=True, timeout=300, check=False)
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
    assert len(list(tmp_path.glob("feeds/articles/v1/*/*/*.jsonl"))) == 1


def test_slow_hosts_do_not_outlast_max_minutes(server, tmp_path):
    # The time-out of an answer is longer than the test may take: without an end of its own the run would be killed.
    server.first.hold(under="/news/")
    result = crawl(tmp_path, settings={"DOWNLOAD_TIMEOUT": "1000"}, url=server.url + "/", max_minutes="0.05")
    accounting = result.manifest["accounting"]
    assert result.code == 0 and accounting["skipped"]["max_minutes"] > 0 and not accounting["failed"]


def shift_clock(data_dir, seconds):
    """As if the clock had been put forward by so many seconds after all that the state has seen."""
    instants = {
        "page": ("first_seen", "fetched", "next_visit"),
        "article": ("published", "changed"),
        "host": ("retry_after", "robots_fetched", "next_request"),
        "run_site": ("started", "finished"),
    }
    with closing(sqlite3.connect(data_dir / "state.sqlite")) as state, state:
        for table, columns in instants.items():
            state.execute(f"UPDATE {table} SET {', '.join(f'{name} = {name} - {seconds}' for name in columns)}")


YEAR = 365 * 86400


def test_a_clock_that_jumps_a_year_back_and_forth_loses_nothing_and_repeats_nothing(server, tmp_path):
    server.first.validators = False
    crawl(tmp_path, url=server.url + "/")
    keys = list(server.first.stories)
    for seconds, key in [(-YEAR, keys[0]), (2 * YEAR, keys[1]), (-YEAR, keys[2])]:
        shift_clock(tmp_path, seconds)
        server.first.edit(key)
        added = server.first.add()
        result = crawl(tmp_path, url=server.url + "/")
        assert result.code == 0, result.errors
        written = sorted((article["revReason"], article["headline"]) for article in result.articles)
        assert written == sorted([("content", server.first.stories[key].headline), ("new", added.headline)])


VOLATILE = ("runId", "observedAt", "fetch", "seq", "commentCount", "images")
"""What is new at every run, and what the sample site makes new at every request: counters and adverts."""


def test_the_machines_own_zone_and_locale_never_matter(server, tmp_path):
    places = {"Pacific/Kiritimati": "tr_TR.UTF-8", "America/Los_Angeles": "C"}
    found = []
    for zone, locale in places.items():
        result = crawl(tmp_path / zone, env={"TZ": zone, "LC_ALL": locale}, url=server.url + "/")
        found += [{name: value for name, value in record.items() if name not in VOLATILE} for record in result.articles]
    by_id = sorted(found, key=lambda record: record["id"])
    assert by_id[0::2] == by_id[1::2] and len(by_id) == 2 * len({record["id"] for record in by_id})
