"""A data directory on a file system that fills up: a tiny one in memory, mounted for the test."""

import shutil
from functools import partial

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl, scrapy
from tests.exporters.crashes import KILLED, WENT_WELL, end_of, kill
from tests.exporters.test_publish_faults import NEVER, check, run_at, run_told

SIZES_KIB = (300, 600)
MOST_HOURS = 12
"""After so many runs on the same small disk, it is large enough."""


@pytest.fixture
def server():
    with SampleServer(SampleSite(languages=("ko", "en"))) as running:
        yield running


@pytest.mark.parametrize("kib", SIZES_KIB)
def test_a_full_disk_is_said_and_the_next_run_with_room_publishes_everything_once(server, mounted, tmp_path, kib):
    place, mount = mounted
    mount(kib, "remount")
    full = crawl(place, url=server.url + "/")
    assert full.code == 7, full.errors
    assert full.errors.splitlines()[-1].startswith("failed: ") and "Traceback" not in full.errors
    mount(65536, "remount")
    roomy = crawl(place, url=server.url + "/")
    assert roomy.code == 0, roomy.errors
    whole = crawl(tmp_path / "whole", url=server.url + "/")
    listed = scrapy("feed", "cat", "-s", f"NEWSCRAWL_DATA_DIR={place}").stdout.splitlines()
    assert len(listed) == len(whole.articles)
    assert scrapy("feed", "verify", "-s", f"NEWSCRAWL_DATA_DIR={place}").returncode == 0


def until_full(data_dir):
    """Runs, each in a process of its own, until one fails: how many went well."""
    for hour in range(MOST_HOURS):
        end = end_of(partial(run_told, hour, data_dir), NEVER, kill)
        assert end in (WENT_WELL, KILLED), "a full disk is said"
        if end == KILLED:
            return hour
    return MOST_HOURS


def test_wherever_the_disk_is_full_the_next_run_with_room_publishes_everything_once(mounted):
    place, mount = mounted
    went_well = set()
    for kib in range(100, 340, 8):
        mount(kib, "remount")
        hours = until_full(place)
        went_well.add(hours)
        mount(65536, "remount")
        assert end_of(partial(run_at, hours + 1, place), NEVER, kill) == WENT_WELL
        check(place, hours + 1)
        for part in place.iterdir():
            shutil.rmtree(part) if part.is_dir() else part.unlink()
    assert {0, 1} <= went_well, "full before the first run was published, and after it"


def test_a_directory_that_may_not_be_written_is_said_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = crawl(tmp_path / "file" / "data", url="http://127.0.0.1:1/")
    assert result.code == 7 and len(result.errors.splitlines()) == 1 and "state" in result.errors
