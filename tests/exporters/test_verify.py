import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from newscrawl.exporters import verify as verify_module
from newscrawl.exporters.compact import compact
from newscrawl.exporters.files import write_rows
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import Compression
from newscrawl.exporters.manifest import FileEntry, read_manifest
from newscrawl.exporters.verify import verify
from tests.exporters.feeds import SITE, Feed, article, sample_feed

DAY = date(2026, 11, 22)


@pytest.mark.parametrize("compression", ["none", "gzip", "zstd"])
@pytest.mark.parametrize("most_bytes", [10**9, 1])
def test_a_feed_as_published_is_whole_and_so_it_is_when_packed(
    tmp_path: Path, compression: Compression, most_bytes: int
) -> None:
    feed = sample_feed(tmp_path, compression, most_bytes)
    report = verify(feed.layout)
    assert (report.findings, report.runs, report.rows) == ([], 5, 10)
    compact(feed.layout, DAY, "gzip")
    report = verify(feed.layout)
    assert (report.findings, report.runs, report.rows, report.files) == ([], 5, 10, 6 if most_bytes > 1 else 7)


def test_a_feed_that_lost_its_oldest_days_on_purpose_is_whole(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    feed.seq = 1000
    feed.publish("r1", "2026-11-23T06:00:00Z", article("1"), article("2"))
    assert verify(feed.layout).findings == []


def first_file(feed: Feed) -> Path:
    return feed.layout.absolute(manifest(feed)["files"][0]["path"])


def manifest(feed: Feed) -> dict:
    return json.loads(manifest_path(feed).read_bytes())


def manifest_path(feed: Feed) -> Path:
    return feed.layout.manifest(DAY, "r1")


def in_manifest(**changes: object) -> Callable[[Feed], None]:
    def change(feed: Feed) -> None:
        manifest_path(feed).write_text(json.dumps(manifest(feed) | changes))

    return change


def in_entry(**changes: object) -> Callable[[Feed], None]:
    def change(feed: Feed) -> None:
        first, *others = manifest(feed)["files"]
        in_manifest(files=[first | changes, *others])(feed)

    return change


def in_file(damage: Callable[[bytes], bytes]) -> Callable[[Feed], None]:
    def change(feed: Feed) -> None:
        path = first_file(feed)
        path.write_bytes(damage(path.read_bytes()))

    return change


def in_record(**changes: object) -> Callable[[Feed], None]:
    """Changes the first record of a file, and describes the file anew: only the record itself is wrong."""

    def change(feed: Feed) -> None:
        path = first_file(feed)
        records = [json.loads(line) for line in path.read_bytes().splitlines()]
        records[0] |= changes
        lines = [json.dumps(record, allow_nan=True).encode() + b"\n" for record in records]
        rewrite(feed, lines)

    return change


def rewrite(feed: Feed, lines: list[bytes]) -> None:
    written = write_rows(first_file(feed), enumerate(lines))
    in_entry(bytes=written.bytes, sha256=written.sha256)(feed)


def as_lines(damage: Callable[[list[bytes]], list[bytes]]) -> Callable[[Feed], None]:
    def change(feed: Feed) -> None:
        rewrite(feed, damage(first_file(feed).read_bytes().splitlines(keepends=True)))

    return change


def left_over(name: str) -> Callable[[Feed], None]:
    return lambda feed: first_file(feed).with_name(name).touch()


def flipped(content: bytes) -> bytes:
    """One bit in the middle is another."""
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


DAMAGES: list[tuple[str, Callable[[Feed], object], str]] = [
    ("a file is gone", lambda feed: first_file(feed).unlink(), "is listed in a manifest and is not there"),
    ("a file is cut", in_file(lambda content: content[:-1]), "other than its manifest says"),
    ("a bit is flipped", in_file(lambda content: content.replace(b"new", b"nev", 1)), "other than its manifest says"),
    ("a file of a killed run", left_over("r9-0001.jsonl"), "is in no manifest"),
    ("a half file", left_over(".r9-0001.jsonl.tmp"), "is in no manifest"),
    ("a manifest is no JSON", lambda feed: manifest_path(feed).write_text("{"), "is no manifest"),
    ("a manifest lacks a key", lambda feed: manifest_path(feed).write_text("{}"), "is no manifest"),
    ("a manifest of the future", in_manifest(schema="newscrawl/run/99"), "this version does not know"),
    ("a manifest with a word more", in_manifest(mood="good"), "is no manifest"),
    ("a manifest of another day", in_manifest(startedAt="2026-11-21T06:00:00Z"), "has not its name and day"),
    ("a manifest of another run", in_manifest(runId="r7"), "has not its name and day"),
    ("a day that does not exist", in_manifest(startedAt="2026-02-31T06:00:00Z"), "is no manifest"),
    (
        "addresses unaccounted for",
        in_manifest(accounting={"discovered": 9, "fetched": {}, "unchanged": {}, "skipped": {}, "failed": {}}),
        "not the sum",
    ),
    ("seq of the run", in_manifest(lastSeq=99), "are not those of its files"),
    ("rows", in_entry(rows=7), "has 2 rows of run r1, and its manifest says 7"),
    ("seq of a file", in_entry(firstSeq=2), "outside what the manifest says"),
    ("a path out of the feed", in_entry(path="../../x.jsonl"), "leads out of the feed"),
    ("a path of another site", in_entry(site="b.test"), "lies outside its day and site"),
    ("a record of another site", in_record(site="b.test"), "is of the site 'b.test'"),
    ("a record of another run", in_record(runId="r7"), "which does not list it"),
    ("a record with a word more", in_record(mood="good"), "line 1: data must not contain"),
    ("a record with another type", in_record(headline=3), "line 1: data.headline must be"),
    ("a date of another shape", in_record(datePublished="2026-11-23 06:00"), "line 1: data.datePublished must match"),
    ("a number that is none", in_record(commentCount=float("nan")), "line 1 is not one strict JSON object"),
    ("no header", in_record(rev=None, observedAt=None), "line 1: rev, observedAt must not be null"),
    ("a schema of the future", in_record(schema="newscrawl/article/99"), "this version does not know"),
    ("a record of another stream", in_record(schema="newscrawl/block/1"), "is no record of articles"),
    ("a hole", lambda feed: feed.layout.manifest(DAY, "r2").unlink(), "seq 5 to 6 are missing, between "),
    ("a repeat", in_record(seq=2), "seq 2 is there more than once, in "),
    ("disorder", as_lines(lambda lines: lines[::-1]), "line 2 is not in the order of seq"),
    ("a line lost", as_lines(lambda lines: lines[1:]), "has 1 rows of run r1"),
    ("a line twice", as_lines(lambda lines: [lines[0], *lines]), "seq 1 is there more than once"),
    ("an empty line", as_lines(lambda lines: [*lines, b"\n"]), "line 3 is not one strict JSON object"),
    ("no line end", as_lines(lambda lines: [*lines[:-1], lines[-1].rstrip()]), "line 2 is not one strict JSON object"),
    (
        "a bare line end",
        as_lines(lambda lines: [lines[0].replace(b"new", "a\u2028b".encode()), lines[1]]),
        "line 1 is not one strict",
    ),
    (
        "bytes that are no text",
        as_lines(lambda lines: [lines[0].replace(b"new", b"\xff"), lines[1]]),
        "line 1 is not one strict",
    ),
    ("latest is damaged", lambda feed: feed.layout.latest.write_text("["), "is damaged"),
    (
        "latest names no run",
        lambda feed: feed.layout.manifest(date(2026, 11, 23), "r5").unlink(),
        f"{SITE}: Cannot read",
    ),
    ("latest names a bad run", in_manifest(sites={}), "is not the manifest of a good run r1"),
]


@pytest.mark.parametrize(("name", "damage", "finding"), DAMAGES, ids=[name for name, *_ in DAMAGES])
def test_what_is_wrong_is_found_and_named(
    tmp_path: Path, name: str, damage: Callable[[Feed], object], finding: str
) -> None:
    feed = sample_feed(tmp_path)
    damage(feed)
    findings = verify(feed.layout).findings
    assert any(finding in found for found in findings), findings


@pytest.mark.parametrize("compression", ["gzip", "zstd"])
@pytest.mark.parametrize(
    "damage", [lambda content: content[: len(content) // 2], lambda content: content[:-1], flipped]
)
def test_a_damaged_compressed_file_is_named_and_nothing_else(
    tmp_path: Path, compression: Compression, damage: Callable[[bytes], bytes]
) -> None:
    feed = sample_feed(tmp_path, compression)
    in_file(damage)(feed)
    findings = verify(feed.layout).findings
    assert findings and all(finding.startswith(f"{first_file(feed)}: ") for finding in findings), findings


def test_of_a_file_full_of_mistakes_a_few_are_named(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    feed.publish("r1", "2026-11-22T06:00:00Z", *(article(str(number), inLanguage=5) for number in range(50)))
    [*some, last] = verify(feed.layout).findings
    assert len(some) == verify_module.MOST_FINDINGS_A_FILE
    assert last.endswith("and more, 50 findings in all.")


def test_a_feed_full_of_mistakes_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify_module, "MOST_FINDINGS", 3)
    feed = Feed(tmp_path)
    for number in range(9):
        feed.publish(f"r{number}", "2026-11-22T06:00:00Z", article(str(number), inLanguage=5))
    report = verify(feed.layout)
    assert report.files == 3
    assert report.findings[-1] == "The check ended here."


def test_a_damaged_compressed_file_does_not_end_the_check(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path, "gzip")
    path = first_file(feed)
    path.write_bytes(path.read_bytes()[:-20])
    findings = verify(feed.layout).findings
    assert any("cannot be read" in finding for finding in findings)
    assert not any("missing" in finding for finding in findings), "its records are accounted for by what is listed"


def test_a_file_that_two_manifests_describe_differently(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    compact(feed.layout, DAY, "gzip")
    in_entry(bytes=1)(feed)
    assert any("otherwise than" in finding for finding in verify(feed.layout).findings)


def test_days_packed_and_runs_published_meanwhile_are_no_findings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = sample_feed(tmp_path)
    real, calls = verify_module.file_digest, []

    def busy(path: Path) -> tuple[int, str]:
        if not calls:
            calls.append(1)
            compact(feed.layout, DAY, "gzip")
            feed.publish("r6", "2026-11-23T18:00:00Z", article("9"))
        return real(path)

    monkeypatch.setattr(verify_module, "file_digest", busy)
    assert verify(feed.layout).findings == []


def test_the_rows_of_a_packed_file_belong_to_the_runs_that_list_it(tmp_path: Path) -> None:
    feed = sample_feed(tmp_path)
    compact(feed.layout, DAY, "gzip")
    manifest = read_manifest(feed.layout.manifest(DAY, "r2"))
    assert all(isinstance(file, FileEntry) and file.rows == 1 for file in manifest.files)
    manifest.files = []
    feed.layout.manifest(DAY, "r2").write_bytes(encode(manifest))
    findings = verify(feed.layout).findings
    assert any("rows of run r2, which does not list it" in finding for finding in findings)
