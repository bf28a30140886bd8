"""Workers without a shared folder: what they send to the second place is one feed, whole and in order."""

import json
import os
import signal
import subprocess

import pytest

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
    dead = four.start("--concurrency", "2", "--max-sites", "2", data_dir=tmp_path / "one", **uri)
    four.until(lambda: sum(row["verdict"] == "ok" for row in four.rows()) == 2)
    dead.send_signal(signal.SIGKILL)
    dead.wait()
    place.unlink()
    (tmp_path / "one").rename(tmp_path / "gone with its disk")
    four.run(data_dir=tmp_path / "two", **uri)
    check_whole(four, place)
    assert four.rows("SELECT count(*) FROM newscrawl.staged")[0]["count"] == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small file system")
def test_a_worker_whose_disk_is_full_harms_no_other(four, tmp_path):
    place, small = tmp_path / "whole", tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", str(small)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small file system cannot be mounted here")
    uri = {"NEWSCRAWL_FEED_URI": (place / "feeds").as_uri()}
    try:
        full = four.start("--concurrency", "2", "--max-sites", "2", data_dir=small, **uri)
        assert full.wait(60) == 0, four.said()
        assert "No space left" in four.said()
        four.rows("UPDATE newscrawl.crawl_site SET due = 0 WHERE verdict = 'failed' RETURNING site")
        four.run(data_dir=tmp_path / "roomy", **uri)
        check_whole(four, place)
    finally:
        subprocess.run(["umount", str(small)], check=True)
