"""Kills at any moment: nothing is lost and nothing comes twice."""

import json
import os
import random
import signal
import subprocess
import sys
import threading

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import PROJECT, crawl, crawl_words, scrapy
from tests.crawl.forking import Forks
from tests.crawl.test_runs import make_due
from tests.exporters.polling import Reader, polled, revisions

KILLS = 50


def published(data_dir):
    """Every article record that a manifest lists, in order of seq."""
    rows = []
    for path in data_dir.glob("feeds/runs/v1/*/*.json"):
        for file in json.loads(path.read_bytes())["files"]:
            rows += [json.loads(line) for line in (data_dir / "feeds" / file["path"]).read_bytes().splitlines()]
    return sorted(rows, key=lambda row: row["seq"])


@pytest.fixture
def server():
    site = SampleSite(languages=("ko", "en"))
    # Long enough a page that a run lasts, so that kills fall into all of it.
    site.hold(0.03)
    with SampleServer(site) as running:
        yield running


def start(data_dir, url):
    words = crawl_words(data_dir, "news", {"url": url}, {})
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return subprocess.Popen([sys.executable, "-m", "scrapy", *words], cwd=PROJECT, env=clean, stderr=subprocess.DEVNULL)


@pytest.fixture
def small_server():
    site = SampleSite(languages=("ko",), per_language=6)
    site.hold(0.02)
    with SampleServer(site) as running:
        yield running


def test_killed_at_fifty_random_points(small_server, tmp_path):
    server, chance = small_server, random.Random(7)
    data_dir, url = tmp_path / "killed", server.url + "/"
    crawl(tmp_path / "before", url=url)
    requests = len(server.log)
    words = crawl_words(data_dir, "news", {"url": url}, {})
    ends = []
    with polled(data_dir), Forks() as run:
        while ends.count(-signal.SIGKILL) < KILLS:
            server.first.edit(chance.choice(list(server.first.stories)))
            if (data_dir / "state.sqlite").exists():
                make_due(data_dir)
            run.start(words)
            # By requests, not by the clock: the kill falls where the run stands, however fast the machine is.
            wait_for(server, len(server.log) + chance.randrange(requests), run.has_ended)
            run.kill()
            ends.append(run.wait())
    assert set(ends) <= {0, -signal.SIGKILL}
    # The first takes up what the last killed one had staged: those pages it does not look at again, edited or not.
    assert crawl(data_dir, url=url).code == 0
    make_due(data_dir)
    assert crawl(data_dir, url=url).code == 0
    reader = Reader(data_dir)
    reader.look()
    newest = sorted(texts[-1] for texts in revisions(reader.lines).values())
    assert newest == sorted(article["articleBody"] for article in crawl(tmp_path / "after", url=url).articles)
    assert scrapy("feed", "verify", "-s", f"NEWSCRAWL_DATA_DIR={data_dir}").returncode == 0


def wait_for(server, requests, has_ended):
    """Until the server has seen so many requests or the run has ended."""
    while len(server.log) < requests and not has_ended():
        threading.Event().wait(0.002)


def hold_for_good(server):
    """From now on no answer comes; of two orders the first holds, so the one by which pages take long goes first."""
    server.first.unlock()
    server.first.hold()


def has_ended(run):
    return lambda: run.poll() is not None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_asked_to_end_publishes_what_it_has(server, tmp_path, number):
    run = start(tmp_path, server.url + "/")
    wait_for(server, 8, has_ended(run))
    run.send_signal(number)
    assert run.wait(10) == 0
    (manifest,) = [json.loads(path.read_bytes()) for path in tmp_path.glob("feeds/runs/v1/*/*.json")]
    assert manifest["verdict"] == "ok" and published(tmp_path)
    assert manifest["accounting"]["skipped"]["unfinished"] > 0
    rest = crawl(tmp_path, url=server.url + "/")
    whole = crawl(tmp_path / "whole", url=server.url + "/")
    headlines = [row["headline"] for row in published(tmp_path) if row["schema"].startswith("newscrawl/article")]
    assert rest.code == 0 and sorted(headlines) == sorted(article["headline"] for article in whole.articles)


def test_a_server_that_never_answers_does_not_hold_up_the_end(server, tmp_path):
    run = start(tmp_path, server.url + "/")
    wait_for(server, 6, has_ended(run))
    hold_for_good(server)
    server.wait_for(under_way=1)
    run.send_signal(signal.SIGTERM)
    assert run.wait(10) == 0
    server.first.unlock()
    (manifest,) = [json.loads(path.read_bytes()) for path in tmp_path.glob("feeds/runs/v1/*/*.json")]
    assert manifest["verdict"] == "ok" and published(tmp_path)


def test_a_second_start_for_the_same_site_ends_at_once(server, tmp_path):
    with start(tmp_path, server.url + "/") as run:
        wait_for(server, 3, has_ended(run))
        # The first run cannot end before the second has been turned away.
        hold_for_good(server)
        second = crawl(tmp_path, url=server.url + "/")
        run.kill()
    server.first.unlock()
    assert second.code == 3 and second.errors.startswith("locked: ") and not second.manifest
    assert crawl(tmp_path, url=server.url + "/").code == 0
