import json
from pathlib import Path

import pytest

from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Layout
from newscrawl.exporters.manifest import (
    Accounting,
    Latest,
    Manifest,
    SiteResult,
    manifest_paths,
    newer,
    read_latest,
    read_manifest,
    update_latest,
    write_manifest,
)
from tests.exporters.feeds import OTHER_SITE, SITE, Feed, article, ranking, sample_feed


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    manifest = Feed(tmp_path).publish("r1", "2026-11-23T23:59:59Z", article("1"), article("2"), ranking("2", "1"))
    path = Layout(tmp_path).manifest(manifest.day(), "r1")
    assert read_manifest(path) == manifest
    assert path.parent.name == "dt=2026-11-23"
    assert [(file.stream, file.rows, file.firstSeq, file.lastSeq) for file in manifest.files] == [
        ("articles", 2, 1, 2),
        ("blocks", 1, 3, 3),
    ]
    assert (manifest.firstSeq, manifest.lastSeq) == (1, 3)


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    Feed(tmp_path).publish("r1", "2026-11-23T06:00:00Z", article("1"))
    [path] = manifest_paths(Layout(tmp_path))
    content = json.loads(path.read_bytes())
    content["mood"] = content["files"][0]["mood"] = "good"
    path.write_text(json.dumps(content))
    assert read_manifest(path).runId == "r1"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": 1, "sites": {}, "accounting": {}}', "\ud800", '{"a":'])
def test_what_is_no_manifest_is_said_in_a_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "r1.json"
    path.write_bytes(content.encode(errors="surrogatepass"))
    with pytest.raises(FeedError, match="is no manifest"):
        read_manifest(path)
    with pytest.raises(FeedError, match="Cannot read"):
        read_manifest(tmp_path / "gone.json")


def test_manifests_are_listed_by_day_and_nothing_else_is(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout
    (layout.runs / "notes").mkdir()
    (layout.runs / "notes" / "r9.json").touch()
    (layout.runs / "dt=2026-11-22" / ".r9.json.tmp").touch()
    assert [path.stem for path in manifest_paths(layout)] == ["r1", "r2", "r3", "r4", "r5"]
    assert manifest_paths(Layout(tmp_path / "nowhere")) == []


def test_accounting_adds_up_where_every_address_is_in_one_place() -> None:
    assert Accounting(7, {"article": 2}, {"304": 1}, {"robots": 1, "depth": 1}, {"timeout": 2}).adds_up()
    assert not Accounting(8, {"article": 2}).adds_up()


def run(run_id: str, finished: str, verdicts: dict[str, str]) -> Manifest:
    sites = {site: SiteResult(verdict, "") for site, verdict in verdicts.items()}
    return Manifest(runId=run_id, startedAt=finished, finishedAt=finished, sites=sites)


def test_latest_names_the_newest_good_run_of_each_site(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout
    latest = read_latest(layout)
    assert {site: (entry.runId, entry.verdict, entry.lastSeq) for site, entry in latest.items()} == {
        SITE: ("r5", "unchanged", 10),
        OTHER_SITE: ("r1", "ok", 3),
    }
    assert read_manifest(layout.absolute(latest[SITE].manifest)).runId == "r5"


@pytest.mark.parametrize("verdict", ["blocked", "broken", "unreachable", "failed", "locked"])
def test_a_bad_run_never_becomes_the_latest(tmp_path: Path, verdict: str) -> None:
    layout = sample_feed(tmp_path).layout
    before = layout.latest.read_bytes()
    update_latest(layout, run("r6", "2026-11-25T06:00:00Z", {SITE: verdict}))
    assert layout.latest.read_bytes() == before


def test_of_a_run_of_many_sites_only_the_good_ones_move(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout
    update_latest(layout, run("r6", "2026-11-25T06:00:00Z", {SITE: "broken", OTHER_SITE: "unchanged"}))
    latest = read_latest(layout)
    assert (latest[SITE].runId, latest[OTHER_SITE].runId, latest[OTHER_SITE].lastSeq) == ("r5", "r6", 3)


@pytest.mark.parametrize(
    ("standing", "entry", "winner"),
    [
        ((10, "2026-11-23"), (12, "2026-11-22"), "entry"),
        ((10, "2026-11-23"), (9, "2026-11-24"), "standing"),
        ((10, "2026-11-23"), (None, "2026-11-24"), "entry"),
        ((10, "2026-11-23"), (None, "2026-11-22"), "standing"),
        ((None, "2026-11-23"), (1, "2026-11-22"), "entry"),
        ((None, "2026-11-23"), (None, "2026-11-24"), "entry"),
    ],
)
def test_an_older_run_never_replaces_a_newer_one(
    standing: tuple[int | None, str], entry: tuple[int | None, str], winner: str
) -> None:
    old, new = (
        Latest(name, "ok", f"{day}T06:00:00Z", seq, "")
        for name, (seq, day) in {"standing": standing, "entry": entry}.items()
    )
    chosen = newer(old, new)
    assert chosen.runId == winner
    assert chosen.lastSeq == (new.lastSeq or old.lastSeq if winner == "entry" else old.lastSeq)


def test_a_damaged_latest_is_said_and_not_overwritten(tmp_path: Path) -> None:
    layout = sample_feed(tmp_path).layout
    layout.latest.write_text("{")
    with pytest.raises(FeedError, match="is damaged"):
        update_latest(layout, run("r6", "2026-11-25T06:00:00Z", {SITE: "ok"}))
    assert layout.latest.read_text() == "{"


def test_a_manifest_goes_to_the_day_of_its_start_or_nowhere(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    manifest = Manifest(runId="r1", startedAt="2026-11-23T00:00:00Z")
    assert write_manifest(layout, manifest) == layout.manifest(manifest.day(), "r1")
    with pytest.raises(ValueError, match="does not match"):
        write_manifest(layout, Manifest(runId="r1", startedAt="yesterday"))
