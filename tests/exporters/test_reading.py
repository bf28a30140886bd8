import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newscrawl.exporters import reading
from newscrawl.exporters.compact import compact
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Compression, Layout
from newscrawl.exporters.manifest import manifest_paths, read_manifest
from newscrawl.exporters.reading import Records, Selection, runs
from tests.exporters.feeds import OTHER_SITE, SITE, Feed, article, ranking, sample_feed, withdrawn

DAYS = (date(2026, 11, 22), date(2026, 11, 23))
ALL = Selection()
BLOCKS = Selection("blocks")

Change = Callable[[Feed], object]


def as_published(feed: Feed) -> None:
    pass


def packed(feed: Feed) -> None:
    for day in DAYS:
        compact(feed.layout, day, "gzip")


def packed_at_noon(feed: Feed) -> None:
    """A packed file beside one of a later run of the day."""
    compact(feed.layout, DAYS[1], "zstd")
    feed.publish("r6", "2026-11-23T18:00:00Z")


CHANGES = pytest.mark.parametrize("change", [as_published, packed, packed_at_noon])


def seqs(layout: Layout, selection: Selection) -> list[int]:
    return [entry.seq for entry in Records(layout, selection)]


@CHANGES
@pytest.mark.parametrize("compression", ["none", "gzip", "zstd"])
@pytest.mark.parametrize("most_bytes", [10**9, 1])
def test_every_record_is_read_once_and_in_order(
    tmp_path: Path, change: Change, compression: Compression, most_bytes: int
) -> None:
    feed = sample_feed(tmp_path, compression, most_bytes)
    change(feed)
    assert seqs(feed.layout, ALL) == [1, 2, 3, 5, 7, 8]
    assert seqs(feed.layout, BLOCKS) == [4, 6, 9, 10]


@CHANGES
@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(since=0), [1, 2, 3, 5, 7, 8]),
        (Selection(since=5), [7, 8]),
        (Selection(since=8), []),
        (Selection(since=10**30), []),
        (Selection(site=OTHER_SITE), [3]),
        (Selection(site="elsewhere.test"), []),
        (Selection(site=SITE, since=2), [5, 7, 8]),
        (Selection(since=datetime(2026, 11, 22, 12, tzinfo=UTC)), [5, 7, 8]),
        (Selection(since=datetime(2026, 11, 22, 12, 0, 1, tzinfo=UTC)), [7, 8]),
        (Selection(since=datetime(1, 1, 1, tzinfo=UTC)), [1, 2, 3, 5, 7, 8]),
        (Selection("blocks", since=6), [9, 10]),
    ],
)
def test_a_selection_is_what_is_read(tmp_path: Path, change: Change, selection: Selection, expected: list[int]) -> None:
    feed = sample_feed(tmp_path)
    change(feed)
    assert seqs(feed.layout, selection) == expected


@CHANGES
def test_latest_is_the_newest_revision_of_each_article_that_still_stands(tmp_path: Path, change: Change) -> None:
    feed = sample_feed(tmp_path)
    change(feed)
    newest = [(entry.seq, entry.record["headline"]) for entry in Records(feed.layout, ALL).latest()]
    assert newest == [(3, "한빛 일보 1"), (5, "直した見出し"), (7, "見出し 3")]
    assert [entry.seq for entry in Records(feed.layout, BLOCKS).latest()] == [10]
    assert [entry.seq for entry in Records(feed.layout, Selection(since=5)).latest()] == [7]


def test_an_article_that_comes_back_after_its_withdrawal_is_there_again(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    feed.publish("r1", "2026-11-22T06:00:00Z", article("1"), withdrawn("1", 2), article("1", 3))
    assert [entry.record["rev"] for entry in Records(feed.layout, ALL).latest()] == [3]


def test_what_was_observed_before_its_run_is_found_by_its_own_time(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    feed.publish("r1", "2026-11-23T06:00:00Z", article("1", observedAt="2026-11-20T06:00:00Z"), article("2"))
    assert seqs(feed.layout, Selection(since=datetime(2026, 11, 21, tzinfo=UTC))) == [2]
    assert seqs(feed.layout, Selection(since=datetime(2026, 11, 20, tzinfo=UTC))) == [1, 2]


def test_runs_are_selected_like_records(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout

    def ids(selection: Selection) -> list[str]:
        return [manifest.runId for manifest in runs(layout, selection)]

    assert ids(ALL) == ["r1", "r2", "r3", "r4", "r5"]
    assert ids(Selection(since=6)) == ["r4", "r5"]
    assert ids(Selection(since=datetime(2026, 11, 22, 18, tzinfo=UTC))) == ["r3", "r4", "r5"]
    assert ids(Selection(site=OTHER_SITE)) == ["r1"]


def test_a_file_that_no_manifest_lists_is_not_read(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    [*_, last] = manifest_paths(feed.layout)
    last.unlink()
    assert seqs(feed.layout, BLOCKS) == [4, 6, 9]


def test_of_a_packed_file_only_the_runs_that_list_it_are_read(tmp_path: Path) -> None:
    """As between the replacing of two manifests, or when a run was published anew under its old names."""
    feed = sample_feed(tmp_path)
    path = feed.layout.manifest(DAYS[0], "r2")
    old = {file.path: feed.layout.absolute(file.path).read_bytes() for file in read_manifest(path).files}
    manifest = path.read_bytes()
    compact(feed.layout, DAYS[0], "gzip")
    for place, content in old.items():
        feed.layout.absolute(place).write_bytes(content)
    path.write_bytes(manifest)
    assert seqs(feed.layout, ALL) == [1, 2, 3, 5, 7, 8]


@pytest.mark.parametrize("taken", range(6))
@pytest.mark.parametrize("most_bytes", [10**9, 1])
def test_files_may_be_packed_while_they_are_read(tmp_path: Path, taken: int, most_bytes: int) -> None:
    feed = sample_feed(tmp_path, most_bytes=most_bytes)
    entries = iter(Records(feed.layout, ALL))
    read = [next(entries).seq for _ in range(taken)]
    packed(feed)
    assert read + [entry.seq for entry in entries] == [1, 2, 3, 5, 7, 8]


def test_files_may_be_packed_between_the_two_passes_of_latest(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    newest = Records(feed.layout, ALL).latest()
    first = next(newest).seq
    packed(feed)
    assert [first, *(entry.seq for entry in newest)] == [3, 5, 7]


def test_what_is_published_after_the_call_is_for_the_next_one(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    newest = Records(feed.layout, ALL).latest()
    first = next(newest).seq
    feed.publish("r6", "2026-11-23T18:00:00Z", article("3", 2))
    assert [first, *(entry.seq for entry in newest)] == [3, 5, 7]
    assert seqs(feed.layout, Selection(since=10)) == [11]


def test_a_run_published_while_days_are_listed_hides_none_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run of the later day is seen, the one that was published before it in the earlier day must be too."""
    feed = sample_feed(tmp_path)
    real, calls = reading.manifest_paths, []

    def busy(layout: Layout) -> list[Path]:
        listed = real(layout)
        if not calls:
            calls.append(1)
            feed.publish("r6", "2026-11-22T23:50:00Z", article("8"))
            feed.publish("r7", "2026-11-23T18:00:00Z", article("9"))
            listed = [path for path in real(layout) if path.stem != "r6"]
        return listed

    monkeypatch.setattr(reading, "manifest_paths", busy)
    assert seqs(feed.layout, Selection(since=10)) == [11, 12]


@pytest.mark.parametrize("most_open", [1, 2, 3, 5])
def test_more_files_than_can_be_open_are_merged_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most_open: int
) -> None:
    monkeypatch.setattr(reading, "MOST_OPEN_FILES", most_open)
    feed = Feed(tmp_path)
    for hour in range(5):
        articles = [article(f"{hour}{n}", site=f"site{n}.test") for n in range(9)]
        feed.publish(f"r{hour}", f"2026-11-23T{hour:02}:00:00Z", *articles)
    compact(feed.layout, DAYS[1], "none")
    assert seqs(feed.layout, ALL) == list(range(1, 46))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_any_mixture_of_runs_and_packing_is_read_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    feed = Feed(tmp_path_factory.mktemp("feed"), most_bytes=data.draw(st.sampled_from([1, 3000, 10**9])))
    expected: list[int] = []
    for hour in range(data.draw(st.integers(1, 6))):
        sites = data.draw(st.lists(st.sampled_from([SITE, OTHER_SITE]), max_size=4))
        day = data.draw(st.sampled_from(DAYS))
        before = feed.seq
        blocks = [ranking("1", "2")] * data.draw(st.integers(0, 2))
        records = [article(f"{hour}{n}", site=site) for n, site in enumerate(sites)]
        feed.publish(f"r{hour}", f"{day}T{hour:02}:00:00Z", *records, *blocks)
        expected += [entry.seq for entry in Records(feed.layout, Selection(since=before))]
        if data.draw(st.booleans()):
            compact(feed.layout, data.draw(st.sampled_from(DAYS)), data.draw(st.sampled_from(["none", "gzip", "zstd"])))
    assert len(set(expected)) == len(expected)
    assert seqs(feed.layout, ALL) == expected
    assert sorted(expected + seqs(feed.layout, BLOCKS)) == list(range(1, feed.seq + 1))


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda content: content[:-100], "is damaged"),
        (lambda content: content + content, "has not the rows"),
        (lambda content: b"[]\n" + content, "a line that is no record"),
        (lambda content: b'{"runId": 1}\n' + content, "a line that is no record"),
        (lambda content: b"", "has not the rows"),
    ],
)
def test_a_damaged_file_is_said_in_a_sentence(tmp_path: Path, damage: Callable[[bytes], bytes], sentence: str) -> None:
    feed = Feed(tmp_path)
    manifest = feed.publish("r1", "2026-11-23T06:00:00Z", article("1"))
    path = feed.layout.absolute(manifest.files[0].path)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(FeedError, match=sentence):
        seqs(feed.layout, ALL)


def test_a_file_that_is_gone_is_said_in_a_sentence(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    manifest = feed.publish("r1", "2026-11-23T06:00:00Z", article("1"))
    feed.layout.absolute(manifest.files[0].path).unlink()
    with pytest.raises(FeedError, match="is gone, though a manifest lists it"):
        seqs(feed.layout, ALL)


def test_a_manifest_cannot_have_other_files_read(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    feed.publish("r1", "2026-11-23T06:00:00Z", article("1"))
    [path] = manifest_paths(feed.layout)
    content = json.loads(path.read_bytes())
    content["files"][0]["path"] = "../../secret.jsonl"
    path.write_text(json.dumps(content))
    with pytest.raises(FeedError, match="leads out of the feed"):
        seqs(feed.layout, ALL)
