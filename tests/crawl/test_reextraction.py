"""Another extraction: nothing of it passes for the publisher's doing, and all is written if it is asked for."""

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from tests.crawl.crawling import crawl, scrapy
from tests.crawl.hostile import HTML, TEXT, Answer, HostileServer, no_robots, ranking

PATHS = tuple(f"/news/2026/11/2{number:05}" for number in range(6))
EDITED, TOUCHED = PATHS[4], PATHS[5]
POLICY = {"NEWSCRAWL_EMAIL_POLICY": "drop"}
"""What makes another article of the same page, as a better extractor does: the address goes out of the text."""


class Site:
    """Stories with a desk's address in the text; each has an ETag that tells its state."""

    def __init__(self) -> None:
        self.edits = dict.fromkeys(PATHS, 0)
        self.modified = {}

    def edit(self, path: str, *, says_so: bool) -> None:
        self.edits[path] += 1
        if says_so:
            self.modified[path] = datetime.now(UTC) - timedelta(minutes=10)

    def answer(self, asked, _):
        if asked.target == "/":
            return Answer(body=f"<html><body><h1>News</h1>{ranking(PATHS)}</html>".encode(), headers=HTML)
        if asked.target not in PATHS:
            return no_robots(asked)
        tag = f'"{self.edits[asked.target]}"'
        if asked.headers.get("if-none-match") == tag:
            return Answer(304)
        return Answer(body=self.story(asked.target).encode(), headers=HTML | {"ETag": tag})

    def story(self, path):
        said = self.modified.get(path)
        head = f'<meta property="article:modified_time" content="{said.isoformat()}">' if said else ""
        text = f"<p>議会は{self.edits[path]}回目の採決をおこない、意見を desk@paper.test で受けつけている。</p>{TEXT}"
        return f"<html><head>{head}</head><body><article><h1>見出し {path[-1]}</h1>{text}</article></html>"


def an_hour_later(data_dir):
    """As if the visits of the runs so far lay back an hour, and every article were due."""
    with closing(sqlite3.connect(data_dir / "state.sqlite")) as state, state:
        state.execute("UPDATE page SET fetched = fetched - 3600, next_visit = min(next_visit, ?)", (int(time.time()),))


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """As it was; another extraction and two edits, of which one is told; the extraction asked for, in two runs."""
    data_dir, site, done = tmp_path_factory.mktemp("data"), Site(), []
    with HostileServer(site.answer) as server:

        def run(settings, **arguments):
            done.append(crawl(data_dir, settings=settings, url=f"{server.url}/", **arguments))
            an_hour_later(data_dir)

        run({})
        site.edit(EDITED, says_so=True)
        site.edit(TOUCHED, says_so=False)
        run(POLICY)
        site.edit(TOUCHED, says_so=False)
        run(POLICY)
        run(POLICY, reextract="true", max_pages="4")
        run(POLICY, reextract="true")
        run(POLICY, reextract="true")
    return done


def written(run):
    return sorted((record["url"][-13:], record["rev"], record["revReason"]) for record in run.articles)


def test_what_only_we_read_otherwise_is_no_change_of_the_publishers(runs):
    assert [done.code for done in runs] == [0] * len(runs), [done.errors for done in runs]
    assert len(runs[0].articles) == len(PATHS)
    assert written(runs[1]) == [(EDITED[-13:], 2, "content")]


def test_an_edit_after_the_change_is_told_by_the_content_alone(runs):
    assert written(runs[2]) == [(TOUCHED[-13:], 2, "content")]


def test_all_that_another_extraction_made_is_written_when_asked_for_over_several_runs(runs):
    assert 0 < len(runs[3].articles) < 4, "within max_pages: three stories, of which two may be of this extraction"
    later = written(runs[3]) + written(runs[4])
    assert sorted(later) == [(path[-13:], 2, "extractor") for path in PATHS[:4]]
    assert all("desk@paper.test" not in record["articleBody"] for record in runs[3].articles + runs[4].articles)


def test_the_state_shows_what_was_written_of_an_article(runs):
    url, data_dir = runs[0].articles[0]["url"], runs[0].data_dir
    shown = scrapy("state", "show", url, "--history", "-s", f"NEWSCRAWL_DATA_DIR={data_dir}")
    written_of_it = [record for run in runs for record in run.articles if record["url"] == url]
    assert [line.split()[2:4] for line in shown.stdout.splitlines() if line.startswith("written")] == [
        [str(record["rev"]), record["revReason"]] for record in written_of_it
    ]
    assert len(written_of_it) > 1


def test_once_written_it_is_not_written_again(runs):
    assert runs[5].manifest["verdict"] == "unchanged" and not runs[5].articles
    assert set(runs[5].manifest["accounting"]["unchanged"]) == {"not_modified"}
