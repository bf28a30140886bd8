"""A disk that may not be written, a system that opens no more files: one sentence, nothing lost, nothing half."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from newscrawl.exporters.layout import Layout
from newscrawl.exporters.verify import verify
from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl_words
from tests.crawl.forking import Forks
from tests.exporters.polling import Reader, polled, revisions

PLACES = ("", "feeds", "feeds/articles", "feeds/runs", "locks", "logs")


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    with Forks() as forks:
        yield forks


@pytest.fixture
def server() -> Iterator[SampleServer]:
    with SampleServer(SampleSite(languages=("ko",), per_language=5)) as running:
        yield running


@contextmanager
def read_only(place: Path) -> Iterator[None]:
    """A folder that may not be written, nor anything in it: by a mount where permissions do not hold, as for root."""
    parts = [place, *place.rglob("*")]
    for part in parts:
        part.chmod(0o555)
    try:
        with mounted(place) if os.access(place, os.W_OK) else nullcontext():
            yield
    finally:
        for part in parts:
            part.chmod(0o755)


@contextmanager
def mounted(place: Path) -> Iterator[None]:
    """A folder mounted onto itself, to be read only."""
    if subprocess.run(["mount", "--bind", place, place], capture_output=True, check=False).returncode != 0:
        pytest.skip("root may write everywhere, and may not mount here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", place], check=True)
        yield
    finally:
        # A reader may have a file of it open.
        subprocess.run(["umount", "--lazy", place], check=True)


def texts(data_dir: Path) -> list[str]:
    """The newest text of each article, every revision being there once."""
    reader = Reader(data_dir)
    reader.look()
    return sorted(newest for *_, newest in revisions(reader.lines).values())


def test_places_that_may_not_be_written(forks: Forks, server: SampleServer, tmp_path: Path) -> None:
    data_dir, words = tmp_path / "data", crawl_words(tmp_path / "data", "news", {"url": server.url + "/"}, {})
    assert forks.run(words, tmp_path / "errors") == (0, "")
    before = texts(data_dir)
    with polled(data_dir):
        for place in PLACES:
            server.first.add()
            with read_only(data_dir / place):
                code, errors = forks.run(words, tmp_path / "errors")
            assert (code, errors.count("\n")) == (7, 1) and errors.startswith("failed: "), errors
            assert str(data_dir / place) in errors
            assert texts(data_dir) == before, "what was published stays whole"
        assert forks.run(words, tmp_path / "errors") == (0, "")
    assert len(texts(data_dir)) == len(before) + len(PLACES)
    assert verify(Layout(data_dir)).findings == []


def test_too_many_open_files(forks: Forks, server: SampleServer, tmp_path: Path) -> None:
    data_dir, words = tmp_path / "data", crawl_words(tmp_path / "data", "news", {"url": server.url + "/"}, {})
    ends = []
    with polled(data_dir):
        for most_files in range(12, 30, 3):
            server.first.edit(next(iter(server.first.stories)))
            code, errors = forks.run(words, tmp_path / "errors", most_files)
            assert code == 0 or (errors.startswith("failed: ") and errors.count("\n") == 1)
            ends.append(code)
        assert forks.run(words, tmp_path / "errors") == (0, "")
    assert 7 in ends
    assert len(texts(data_dir)) == len(server.first.stories)
    assert verify(Layout(data_dir)).findings == []
