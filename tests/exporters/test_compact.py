from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

import pytest

from newscrawl.exporters import compact as compact_module
from newscrawl.exporters.compact import compact
from newscrawl.exporters.files import FeedError, read_lines
from newscrawl.exporters.layout import Compression, Layout
from newscrawl.exporters.manifest import manifest_paths, published_days, read_latest, read_manifest
from newscrawl.exporters.reading import Records, Selection
from newscrawl.exporters.verify import verify
from tests.exporters.crashes import is_killed
from tests.exporters.feeds import SITE, Feed, article, ranking, sample_feed
from tests.exporters.polling import Reader, revisions
from tests.exporters.test_publish_faults import run_at

DAY = date(2026, 11, 22)


def data_files(layout: Layout, day: date = DAY) -> list[str]:
    return sorted(path.relative_to(layout.feeds).as_posix() for path in layout.feeds.glob(f"*/v1/dt={day}/site=*/*"))


def lines(layout: Layout) -> list[bytes]:
    return [entry.line for stream in ("articles", "blocks") for entry in Records(layout, Selection(stream))]


@pytest.mark.parametrize("compression", ["gzip", "zstd", "none"])
@pytest.mark.parametrize("most_bytes", [10**9, 1])
def test_a_day_becomes_one_file_for_each_stream_and_site(
    tmp_path: Path, compression: Compression, most_bytes: int
) -> None:
    feed = sample_feed(tmp_path, most_bytes=most_bytes)
    before, latest = lines(feed.layout), read_latest(feed.layout)
    packing = compact(feed.layout, DAY, compression)
    assert [name.rpartition("/")[0] for name in data_files(feed.layout)] == [
        "articles/v1/dt=2026-11-22/site=aozora-shimbun.test",
        "articles/v1/dt=2026-11-22/site=hanbit.test",
        "blocks/v1/dt=2026-11-22/site=aozora-shimbun.test",
    ]
    assert (packing.files_before, packing.files_after) == (5 if most_bytes > 1 else 6, 3)
    assert lines(feed.layout) == before
    assert read_latest(feed.layout) == latest
    assert verify(feed.layout).findings == []


def test_a_packed_file_holds_its_records_in_the_order_of_seq(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout
    compact(layout, DAY, "none")
    [path] = (layout.feeds / "articles/v1/dt=2026-11-22" / f"site={SITE}").iterdir()
    assert [line.partition(b'"seq":')[2][:2] for line in read_lines(path)] == [b"1,", b"2,", b"5,"]


def test_each_manifest_lists_its_own_share(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout
    before = {path: read_manifest(path) for path in manifest_paths(layout)}
    compact(layout, DAY, "gzip")
    for path, old in before.items():
        new = read_manifest(path)
        assert [(file.rows, file.firstSeq, file.lastSeq) for file in new.files] == [
            (file.rows, file.firstSeq, file.lastSeq) for file in old.files
        ]
        old.files = new.files
        assert new == old, "nothing but the files changes"


def test_packing_again_changes_nothing_until_there_is_something_new(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    compact(feed.layout, DAY, "gzip")
    before = data_files(feed.layout)
    compact(feed.layout, DAY, "gzip")
    assert data_files(feed.layout) == before
    feed.publish("r6", "2026-11-22T23:00:00Z", article("9"))
    compact(feed.layout, DAY, "gzip")
    after = data_files(feed.layout)
    assert len(after) == len(before) and len(set(after) - set(before)) == 1
    compact(feed.layout, DAY, "zstd")
    assert all(name.endswith(".zst") for name in data_files(feed.layout))
    assert verify(feed.layout).findings == []


def test_a_day_without_runs_has_nothing_to_pack(tmp_path: Path) -> None:
    packing = compact(sample_feed(tmp_path).layout, date(2020, 1, 1), "gzip")
    assert (packing.files_before, packing.files_after) == (0, 0)


def test_killed_at_any_moment_readers_see_every_record_once_and_the_next_call_finishes(tmp_path: Path) -> None:
    for moment in count():
        feed = sample_feed(tmp_path / str(moment))
        before = lines(feed.layout)
        if not is_killed(partial(compact, feed.layout, DAY, "gzip"), moment):
            break
        assert lines(feed.layout) == before
        compact(feed.layout, DAY, "gzip")
        assert lines(feed.layout) == before
        assert len(data_files(feed.layout)) == 3
        assert verify(feed.layout).findings == []
    assert moment > 40


def _poll(data_dir: Path, expected: list[bytes], until: float) -> None:
    while monotonic() < until:
        assert lines(Layout(data_dir)) == expected


def test_a_reader_that_polls_while_days_are_packed_sees_every_record_once(tmp_path: Path) -> None:
    feed = Feed(tmp_path, most_bytes=1)
    for hour in range(20):
        feed.publish(f"r{hour:02}", f"2026-11-22T{hour:02}:00:00Z", article(f"{hour}"), ranking("1", "2"))
    expected = lines(feed.layout)
    reader = get_context("fork").Process(target=_poll, args=(tmp_path, expected, monotonic() + 1.5))
    reader.start()
    compressions: list[Compression] = ["gzip", "none"]
    while reader.is_alive():
        compact(feed.layout, DAY, compressions[0])
        compressions.reverse()
    reader.join()
    assert reader.exitcode == 0


def _publish_hourly(data_dir: Path) -> None:
    for hour in range(15):
        run_at(hour, data_dir)


def test_a_day_is_packed_while_runs_publish_into_it(tmp_path: Path) -> None:
    run_at(0, tmp_path)
    reader, day = Reader(tmp_path), day_of_runs(tmp_path)
    publisher = get_context("fork").Process(target=_publish_hourly, args=(tmp_path,))
    publisher.start()
    packed = 0
    while publisher.is_alive():
        packed += compact(reader.layout, day, "gzip").files_before
        reader.look_through_manifests()
    publisher.join()
    compact(reader.layout, day, "gzip")
    reader.look_through_manifests()
    assert publisher.exitcode == 0 and packed
    assert len(data_files(reader.layout, day)) == 2
    assert verify(reader.layout).findings == []
    assert [len(texts) for texts in revisions(reader.lines).values()] == [1, 3]


def day_of_runs(data_dir: Path) -> date:
    [day] = published_days(Layout(data_dir))
    return day


@pytest.mark.parametrize("damage", [lambda content: content.replace(b"new", b"nev"), None])
def test_a_file_that_is_damaged_or_gone_is_not_packed(tmp_path: Path, damage: Callable[[bytes], bytes] | None) -> None:
    feed = sample_feed(tmp_path)
    path = feed.layout.absolute(data_files(feed.layout)[0])
    if damage:
        path.write_bytes(damage(path.read_bytes()))
    else:
        path.unlink()
    before = data_files(feed.layout)
    with pytest.raises(FeedError, match="is not as its manifest says"):
        compact(feed.layout, DAY, "gzip")
    assert data_files(feed.layout) == before


def test_a_manifest_of_a_later_version_is_not_rewritten(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    path = feed.layout.manifest(DAY, "r1")
    path.write_bytes(path.read_bytes().replace(b"newscrawl/run/1", b"newscrawl/run/2"))
    with pytest.raises(FeedError, match="of a version that this one cannot rewrite"):
        compact(feed.layout, DAY, "gzip")


def test_a_manifest_under_another_name_stops_the_packing(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    feed.layout.manifest(DAY, "r1").rename(feed.layout.manifest(DAY, "r8"))
    with pytest.raises(FeedError, match="has not its name"):
        compact(feed.layout, DAY, "gzip")


def test_a_run_published_anew_meanwhile_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    feed = sample_feed(tmp_path)
    path = feed.layout.manifest(DAY, "r1")
    real: Callable[..., object] = compact_module.write_rows

    def busy(*args: object) -> object:
        path.write_bytes(path.read_bytes().replace(b"Complete.", b"Completed.", 1))
        return real(*args)

    monkeypatch.setattr(compact_module, "write_rows", busy)
    with pytest.raises(FeedError, match="has changed meanwhile"):
        compact(feed.layout, DAY, "gzip")
    assert read_manifest(path).reason == "Completed."


def test_files_of_a_run_that_is_being_published_are_left_alone(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    place = feed.layout.data_file("articles", DAY, SITE, "r9")
    place.write_bytes(b"{}\n")
    compact(feed.layout, DAY, "gzip")
    assert place.exists()
