"""The feed in a second place: a real FTP server on loopback, and a folder."""

import json
import re
import subprocess
import sys

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl


@pytest.fixture
def site():
    with SampleServer(SampleSite(languages=("ko",), per_language=5)) as server:
        yield server


@pytest.fixture
def ftp(tmp_path):
    """The folder of an FTP server, its address, and its log, a line for each file that has come."""
    folder, log = tmp_path / "ftp", tmp_path / "ftp.log"
    folder.mkdir()
    # pyftpdlib brings its own copy of what Python is about to lose, and Python says so.
    options = ["-i", "127.0.0.1", "-p", "0", "-w", "-d", str(folder), "-u", "user", "-P", "secret"]
    command = [sys.executable, "-W", "ignore", "-m", "pyftpdlib", *options]
    with log.open("w") as lines, subprocess.Popen(command, stdout=lines, stderr=lines) as process:
        while not (started := re.search(r"FTP server on 127\.0\.0\.1:(\d+)", log.read_text("utf-8"))):
            assert process.poll() is None
        yield folder, f"ftp://user:secret@127.0.0.1:{started[1]}/feed", log
        process.terminate()


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.json*")}


def test_everything_is_sent_and_the_manifest_comes_after_its_files(site, ftp, tmp_path):
    folder, address, log = ftp
    result = crawl(tmp_path / "data", settings={"NEWSCRAWL_FEED_URI": address}, url=site.url + "/")
    assert (result.code, result.errors) == (0, "")
    assert files(folder / "feed") == files(tmp_path / "data" / "feeds")
    kinds = re.findall(r"STOR \S*/feed/([a-z.]+)\S* completed=1", log.read_text("utf-8"))
    assert kinds[-2:] == ["runs", "latest.json"] and "runs" not in kinds[:-2]


def test_what_could_not_be_sent_is_sent_by_the_next_run(site, tmp_path):
    place = tmp_path / "second"
    place.write_text("a file where a folder should be", encoding="utf-8")
    settings = {"NEWSCRAWL_FEED_URI": place.as_uri()}
    first = crawl(tmp_path / "data", settings=settings, url=site.url + "/")
    assert first.code == 0 and "waits for the next run" in first.errors and first.articles
    place.unlink()
    second = crawl(tmp_path / "data", settings=settings, url=site.url + "/")
    assert (second.code, second.errors) == (0, "")
    assert files(place) == files(tmp_path / "data" / "feeds")
    assert json.loads((place / "latest.json").read_bytes())


def test_a_place_that_cannot_be_is_an_error(tmp_path):
    result = crawl(tmp_path, settings={"NEWSCRAWL_FEED_URI": "gopher://a.test/"}, url="http://a.test/")
    assert result.code == 2 and "NEWSCRAWL_FEED_URI" in result.errors
