"""Publishing a run once and whole, wherever it is interrupted."""

import json

import pytest
from scrapy.exceptions import DropItem

from newscrawl.exporters import publish as publishing
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Layout
from newscrawl.exporters.manifest import manifest_paths, read_latest, read_manifest
from newscrawl.exporters.outbox import OutboxPipeline
from newscrawl.exporters.publish import publish
from newscrawl.items import Article, Fetch, Link, LinkBlock
from newscrawl.run import Run
from newscrawl.verdicts import Verdict

SITE = "example.test"
OK, BLOCKED = Verdict("ok", "Fine."), Verdict("blocked", "The site refused.")


class Killed(BaseException):
    """What a kill looks like from inside: nothing catches it."""


@pytest.fixture
def start(tmp_path):
    """Begins a run of the same data directory, an hour after the one before."""
    runs = []

    def begin():
        instant = 1_800_000_000 + 3600 * len(runs)
        run = Run(tmp_path, "news", [SITE], clock=lambda: instant)
        run.lock_sites()
        runs.append(run)
        return run

    yield begin
    for run in runs:
        run.close()


def article(number, text="text"):
    url = f"https://{SITE}/news/{number}"
    return Article(
        url=url, headline=f"headline {number}", articleBody=text, fetch=Fetch(fetchedAt="2026-08-01T10:00:00Z")
    )


def ranking(*numbers, page=1):
    links = [Link(place, f"https://{SITE}/news/{number}", str(number)) for place, number in enumerate(numbers, 1)]
    return LinkBlock(
        kind="ranking", heading="ランキング", ranked=True, pageUrl=f"https://{SITE}/news/{page}", links=links
    )


def stage(run, *items):
    outbox = OutboxPipeline(run)
    for item in items:
        try:
            outbox.process_item(item)
        except DropItem:
            continue


def read(run, stream):
    """Everything that manifests list, in order of seq."""
    layout = Layout(run.data_dir)
    rows = []
    for path in manifest_paths(layout):
        for file in read_manifest(path).files:
            if file.stream == stream:
                rows += [json.loads(line) for line in layout.absolute(file.path).read_bytes().splitlines()]
    return sorted(rows, key=lambda row: row["seq"])


def test_records_are_numbered_and_listed(start):
    run = start()
    stage(run, ranking(1, 2), article(1), article(2))
    manifest = publish(run, {SITE: OK}, "none")
    articles, blocks = read(run, "articles"), read(run, "blocks")
    assert [row["seq"] for row in articles + blocks] == [1, 2, 3]
    assert {row["runId"] for row in articles + blocks} == {run.id}
    assert [(row["rev"], row["revReason"]) for row in articles] == [(1, "new"), (1, "new")]
    assert read_latest(Layout(run.data_dir))[SITE].runId == manifest.runId == run.id
    assert blocks[0]["links"][0]["articleId"] == articles[0]["id"]


def test_what_was_published_is_not_published_again(start):
    first = start()
    stage(first, article(1))
    publish(first, {SITE: OK}, "none")
    first.close()
    second = start()
    stage(second, article(1), article(2), article(2, "edited"))
    publish(second, {SITE: OK}, "none")
    rows = [(row["headline"], row["rev"], row["revReason"]) for row in read(second, "articles")]
    assert rows == [("headline 1", 1, "new"), ("headline 2", 1, "new"), ("headline 2", 2, "content")]


def test_a_run_that_is_not_good_publishes_nothing_and_forgets_what_it_learned(start):
    first = start()
    stage(first, article(1), ranking(1, 2))
    publish(first, {SITE: BLOCKED}, "none")
    assert read(first, "articles") == [] and read_latest(Layout(first.data_dir)) == {}
    assert first.state.history(SITE, 9)[0].verdict == "blocked"
    first.close()
    second = start()
    stage(second, article(1))
    publish(second, {SITE: OK}, "none")
    assert [(row["seq"], row["rev"]) for row in read(second, "articles")] == [(1, 1)]


STEPS = ("write_parts", "write_manifest", "update_latest")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_kill_between_any_two_steps_loses_nothing_and_doubles_nothing(start, monkeypatch, step, moment):
    first = start()
    stage(first, article(1), article(2), ranking(1, 2))
    real = getattr(publishing, step)

    def killed(*args):
        if moment == "after":
            real(*args)
        raise Killed

    monkeypatch.setattr(publishing, step, killed)
    with pytest.raises(Killed):
        publish(first, {SITE: OK}, "none")
    first.close()
    monkeypatch.setattr(publishing, step, real)
    second = start()
    stage(second, article(2), article(3))
    publish(second, {SITE: OK}, "none")
    rows = read(second, "articles")
    assert [row["headline"] for row in rows] == ["headline 1", "headline 2", "headline 3"]
    assert [row["runId"] for row in rows] == [first.id, first.id, second.id]
    assert sorted(row["seq"] for row in rows + read(second, "blocks")) == [1, 2, 3, 4]


def test_a_batch_that_is_completed_under_another_compression_leaves_nothing_of_the_first(start, monkeypatch):
    first = start()
    stage(first, article(1))

    def killed(*args):
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(publishing, "write_manifest", killed)
        with pytest.raises(Killed):
            publish(first, {SITE: OK}, "none")
    first.close()
    publish(start(), {SITE: OK}, "gzip")
    names = [path.name for path in Layout(first.data_dir).feeds.glob("articles/v1/*/*/*")]
    assert names == [f"{first.id}-0001.jsonl.gz"]


def test_a_kill_before_the_run_is_sealed_leaves_its_rows_to_the_next(start, monkeypatch):
    first = start()
    stage(first, article(1))
    first.close()
    second = start()
    assert second.adopted == 1
    stage(second, article(1), article(2))
    publish(second, {SITE: OK}, "none")
    rows = read(second, "articles")
    assert [(row["headline"], row["seq"], row["runId"]) for row in rows] == [
        ("headline 1", 1, second.id),
        ("headline 2", 2, second.id),
    ]


def test_a_full_disk_is_said_and_the_next_run_with_room_publishes(start, monkeypatch):
    def full(*args):
        raise FeedError("Cannot write: No space left on device.")

    first = start()
    stage(first, article(1))
    with monkeypatch.context() as patched:
        patched.setattr(publishing, "write_parts", full)
        with pytest.raises(FeedError):
            publish(first, {SITE: OK}, "none")
    first.close()
    second = start()
    publish(second, {SITE: OK}, "none")
    assert [row["headline"] for row in read(second, "articles")] == ["headline 1"]


def test_a_list_keeps_its_revision_until_it_changes_and_is_missing_once(start):
    observations = [
        [ranking(1, 2), ranking(1, 2, page=2), article(1), article(2)],
        [ranking(1, 2), article(1, "edited")],
        [ranking(2, 1), article(1, "edited again")],
        [article(1, "without a ranking")],
        [article(1, "still without")],
        [article(3)],
    ]
    for items in observations:
        run = start()
        stage(run, *items)
        publish(run, {SITE: OK}, "none")
        run.close()
    rows = read(run, "blocks")
    assert [(row["rev"], row["revReason"], row["status"]) for row in rows] == [
        (1, "new", "ok"),
        (1, "content", "ok"),
        (2, "content", "ok"),
        (3, "content", "missing"),
    ]
    assert [row["seenOnPages"] for row in rows] == [2, 1, 1, 0]
    assert rows[-1]["links"] == [] and rows[-1]["heading"] == "ランキング"
