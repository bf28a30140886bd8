"""The feed in a second place: real FTP, S3 and Google Cloud Storage servers on loopback, and a folder."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from ftplib import FTP, error_perm
from pathlib import Path
from typing import cast

import pytest

from newscrawl.exporters.places import rename_over
from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl import stores
from tests.crawl.crawling import crawl
from tests.crawl.stores import Store, files_in
from tests.exporters.polling import polled


@pytest.fixture
def site() -> Iterator[SampleServer]:
    with SampleServer(SampleSite(languages=("ko",), per_language=5)) as server:
        yield server


def kinds(names: list[str]) -> str:
    """The kinds of files in the order in which they came, a letter each: of articles, blocks, runs, latest."""
    return "".join(name.removeprefix(".")[0] for name in names)


CLOUDS: list[Callable[[Path], AbstractContextManager[Store]]] = [stores.s3, stores.gcs]


@pytest.mark.parametrize("cloud", CLOUDS)
def test_what_a_cloud_would_not_take_is_sent_by_the_next_run_before_its_own(
    site: SampleServer, tmp_path: Path, cloud: Callable[[Path], AbstractContextManager[Store]]
) -> None:
    with cloud(tmp_path) as store:
        settings = {"NEWSCRAWL_FEED_URI": store.uri, **store.settings}
        first = crawl(tmp_path / "data", settings=settings, env=store.env, url=site.url + "/")
        assert first.code == 0 and "waits for the next run" in first.errors and first.articles
        assert store.came() == []
        store.make_bucket()
        site.first.add()
        second = crawl(tmp_path / "data", settings=settings, env=store.env, url=site.url + "/")
        assert (second.code, second.errors) == (0, "")
        assert store.files() == files_in(tmp_path / "data" / "feeds")
        assert kinds(store.came()) == "abrl" * 2, "each run's manifest after its files"
        assert [first.manifest["runId"] in name for name in store.came()] == [True] * 3 + [False] * 5


def test_an_ftp_server_has_each_file_under_its_name_when_it_is_whole(site: SampleServer, tmp_path: Path) -> None:
    with stores.ftp(tmp_path) as store, polled(tmp_path / "ftp"):
        settings = {"NEWSCRAWL_FEED_URI": store.uri}
        for _ in range(2):
            site.first.add()
            result = crawl(tmp_path / "data", settings=settings, url=site.url + "/")
            assert (result.code, result.errors) == (0, "")
        assert store.files() == files_in(tmp_path / "data" / "feeds")
        names = [Path(name).name for name in store.came()]
    assert len(names) == 8 and all(name.startswith(".") for name in names), "none is written under its own name"


class Server:
    """An FTP server that does not rename over a file."""

    def __init__(self) -> None:
        self.files = {"new": b"new", "there": b"old"}

    def rename(self, source: str, target: str) -> None:
        if target in self.files:
            raise error_perm("550 File exists")
        self.files[target] = self.files.pop(source)

    def delete(self, name: str) -> None:
        del self.files[name]


def test_a_file_is_replaced_on_servers_that_do_not_rename_over_one() -> None:
    server = Server()
    rename_over(cast(FTP, server), "new", "there")
    assert server.files == {"there": b"new"}


def test_what_could_not_be_sent_is_sent_by_the_next_run(site: SampleServer, tmp_path: Path) -> None:
    place = tmp_path / "second"
    place.write_text("a file where a folder should be", encoding="utf-8")
    settings = {"NEWSCRAWL_FEED_URI": place.as_uri()}
    first = crawl(tmp_path / "data", settings=settings, url=site.url + "/")
    assert first.code == 0 and "waits for the next run" in first.errors and first.articles
    place.unlink()
    second = crawl(tmp_path / "data", settings=settings, url=site.url + "/")
    assert (second.code, second.errors) == (0, "")
    assert files_in(place) == files_in(tmp_path / "data" / "feeds")
    assert json.loads((place / "latest.json").read_bytes())


def test_a_place_that_cannot_be_is_an_error(tmp_path: Path) -> None:
    result = crawl(tmp_path, settings={"NEWSCRAWL_FEED_URI": "gopher://a.test/"}, url="http://a.test/")
    assert result.code == 2 and "NEWSCRAWL_FEED_URI" in result.errors
