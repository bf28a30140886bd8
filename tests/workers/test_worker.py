"""``scrapy worker`` and ``scrapy sites``, as they are run."""

import json
import signal

import pytest
from scrapy.cmdline import execute
from scrapy.utils.project import get_project_settings

from newscrawl.samplesite import SampleServer
from tests.crawl.crawling import scrapy
from tests.workers.fleet import PATIENCE_SECONDS, fleet, small_sites

STOP_SECONDS = 10
NOWHERE = "postgresql://me:secret@127.0.0.1:1/none"


@pytest.fixture
def three(postgres_url, tmp_path):
    """Three sites and the workers on them."""
    with SampleServer(*small_sites(3)) as server, fleet(postgres_url, server, tmp_path / "data") as workers:
        yield workers


def test_one_process_crawls_every_site_that_is_due_and_then_leaves_it_to_its_schedule(three):
    starts = ",".join(f"http://{host}/" for host in three.server.sites)
    added = three.sites("add", starts, "--every", "2h", "--max-pages", "50")
    assert added.stdout.split() == ["added", "site1.test", "added", "site2.test", "added", "site3.test"], added.stderr
    three.run()
    three.check()
    three.check_manners()
    listed = [json.loads(line) for line in three.sites("list", "--json").stdout.splitlines()]
    assert [site["site"] for site in listed] == list(three.server.sites)
    assert {(site["state"], site["verdict"], site["every"]) for site in listed} == {("waiting", "ok", 7200)}
    assert {site["arguments"]["max_pages"] for site in listed} == {"50"}
    assert three.sites("due").stdout == "none\n"
    latest = json.loads((three.data_dir / "feeds" / "latest.json").read_bytes())
    assert {site: entry["runId"] for site, entry in latest.items()} == {site["site"]: site["runId"] for site in listed}
    assert "due in 1h 59m" in three.sites("list").stdout


def test_asked_to_end_a_worker_publishes_what_it_has_and_leaves_the_rest_to_others(three):
    for site in three.server.sites.values():
        site.hold(0.05)
    three.add()
    worker = three.start()
    three.until_answered(12)
    # A server that answers no more must not hold up the end.
    three.server.first.hold()
    three.server.wait_for(under_way=1)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(STOP_SECONDS) == 0, three.said()
    assert three.records() and scrapy("feed", "verify", env=three.environment()).returncode == 0
    assert {row["worker"] for row in three.rows()} == {None}
    three.server.first.unlock()
    assert three.sites("due").stdout.count("due") >= 1
    three.run()
    three.check()


def test_a_worker_that_has_grown_too_large_ends_and_leaves_its_sites_to_a_fresh_one(three):
    three.add()
    large = three.start("-sMEMUSAGE_LIMIT_MB=1")
    assert large.wait(60) == 0, three.said()
    assert "memusage_exceeded" in three.said()
    assert len(three.sites("due").stdout.splitlines()) == 1 + 3, "a heading and three sites"
    three.run()
    three.check()


def test_a_worker_that_takes_no_more_sites_keeps_the_lease_of_those_it_has(three):
    three.add()
    held = three.server.first
    held.hold()
    worker = three.start("--until-idle", "--concurrency", "3")
    others = "SELECT count(*) AS done FROM newscrawl.crawl_site WHERE verdict = 'ok'"
    three.until(lambda: three.rows(others)[0]["done"] == 2)
    signs = set()

    def given():
        signs.update(
            row["last_heartbeat"] for row in three.rows("SELECT last_heartbeat FROM newscrawl.procrastinate_workers")
        )
        return len(signs) >= 5

    three.until(given, seconds=20)
    held.unlock()
    assert worker.wait(PATIENCE_SECONDS) == 0, three.said()
    three.check()


def test_a_worker_begins_as_many_crawls_as_it_may_and_leaves_the_rest_to_others(three):
    three.add()
    worker = three.start("--concurrency", "3", "--max-sites", "2")
    assert worker.wait(PATIENCE_SECONDS) == 0, three.said()
    assert [row["verdict"] for row in three.rows() if row["started"]] == ["ok", "ok"]
    assert len(three.sites("due", "--json").stdout.splitlines()) == 1
    three.run()
    three.check()


def test_what_a_bad_end_leads_to(three):
    refusing, failing, _ = three.server.sites.values()
    refusing.refuse(403)
    failing.refuse(500)
    three.add()
    three.run()
    refused, failed, good = three.rows()
    assert (refused["verdict"], failed["verdict"], good["verdict"]) == ("blocked", "unreachable", "ok")
    # Each instant is read by itself, in whole seconds.
    assert refused["due"] - refused["finished"] in (3599, 3600) and failed["due"] - failed["finished"] in (59, 60)
    assert (refused["failures"], failed["failures"], good["failures"]) == (1, 1, 0)


def test_without_a_database_a_worker_says_what_to_set():
    done = scrapy("worker")
    assert done.returncode == 2 and "NEWSCRAWL_STATE" in done.stderr and len(done.stderr.splitlines()) == 1
    done = scrapy("worker", env={"NEWSCRAWL_STATE": NOWHERE})
    assert done.returncode == 7 and done.stderr.startswith("failed: PostgreSQL cannot be used")
    assert "secret" not in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(("location", "code", "says"), [("", 2, "set NEWSCRAWL_STATE"), (NOWHERE, 7, "cannot be used")])
def test_without_a_database_the_list_of_sites_says_what_to_set(location, code, says, capsys):
    assert call_sites(["list"], location) == code
    said = capsys.readouterr().err
    assert says in said and "secret" not in said and len(said.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["frob"],
        ["add"],
        ["add", "x"],
        ["add", "http://a.test/", "--every", "5"],
        ["add", "http://a.test/", "--cron", "* * *"],
        ["add", "http://a.test/", "--max-pages", "0"],
        ["add", "http://a.test/", "--spider", "nobody"],
        ["add", "http://a.test/", "--priority", "5000"],
        ["add", "http://a.test/", "--frob"],
        ["remove"],
        ["list", "--every", "5m"],
    ],
)
def test_a_wrong_call_is_said_in_a_sentence_before_anything_is_done(words, capsys):
    assert call_sites(words, NOWHERE) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_worker_takes_no_other_words():
    done = scrapy("worker", "--concurrency", "0", "now", env={"NEWSCRAWL_STATE": NOWHERE})
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1, done.stderr


def call_sites(words, location):
    """The exit code of ``scrapy sites``, called within this process."""
    settings = get_project_settings()
    settings.set("NEWSCRAWL_STATE", location)
    with pytest.raises(SystemExit) as end:
        execute(["scrapy", "sites", *words], settings)
    return end.value.code
