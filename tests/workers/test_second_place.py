"""Workers without a shared folder: what they send to the second place is one feed, whole and in order."""

import json
import signal
import sys

from tests.crawl.crawling import scrapy


def check_whole(workers, place):
    """The second place holds everything once, and its ``latest.json`` names the newest run of each site."""
    workers.check(place / "feeds")
    latest = json.loads((place / "feeds" / "latest.json").read_bytes())
    assert {site: entry["runId"] for site, entry in latest.items()} == {
        row["site"]: row["run_id"] for row in workers.rows()
    }
    verify = scrapy("feed", "verify", env=workers.environment(place))
    assert verify.returncode == 0, verify.stderr + verify.stdout


def test_a_worker_that_died_before_it_had_sent_is_sent_by_another(four, tmp_path):
    place = tmp_path / "whole"
    # A file where the folder should be: nothing can be sent.
    place.write_text("", encoding="utf-8")
    uri = {"NEWSCRAWL_FEED_URI": (place / "feeds").as_uri()}
    # One at a time: of two, the first to end would make room for a third site, which nobody else has for a minute.
    dead = four.start("--concurrency", "1", "--max-sites", "2", data_dir=tmp_path / "one", **uri)
    four.until(lambda: sum(row["verdict"] == "ok" for row in four.rows()) == 2)
    dead.send_signal(signal.SIGKILL)
    dead.wait()
    place.unlink()
    (tmp_path / "one").rename(tmp_path / "gone with its disk")
    four.run(data_dir=tmp_path / "two", **uri)
    check_whole(four, place)
    assert four.rows("SELECT count(*) FROM newscrawl.staged")[0]["count"] == 0


def test_a_worker_whose_disk_is_full_harms_no_other(four, mounted, tmp_path):
    small, mount = mounted
    mount(24, "remount")
    full = check_one_that_cannot_write(four, tmp_path, data_dir=small)
    assert full.returncode == 0 and "No space left" in four.said()


def test_a_worker_that_may_write_no_more_harms_no_other(four, tmp_path):
    may_write_little = ["bash", "-c", 'ulimit -f 12; exec "$0" -m scrapy "$@"', sys.executable]
    check_one_that_cannot_write(four, tmp_path, data_dir=tmp_path / "little", prefix=may_write_little)


def check_one_that_cannot_write(workers, tmp_path, **options):
    """What a worker could not write, another has; the first, which has ended."""
    place = tmp_path / "whole"
    uri = {"NEWSCRAWL_FEED_URI": (place / "feeds").as_uri()}
    full = workers.start("--concurrency", "2", "--max-sites", "2", **options, **uri)
    full.wait(60)
    failed = workers.rows("UPDATE newscrawl.crawl_site SET due = 0 WHERE verdict = 'failed' RETURNING site")
    assert failed, workers.said()
    workers.run(data_dir=tmp_path / "roomy", **uri)
    check_whole(workers, place)
    return full
