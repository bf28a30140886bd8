import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import IO

import duckdb
import pytest
from scrapy.cmdline import execute
from scrapy.settings import Settings

from newscrawl.state import open_state
from tests.exporters.feeds import OTHER_SITE, Feed, article, sample_feed

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def feed(tmp_path: Path) -> Feed:
    return sample_feed(tmp_path)


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """``scrapy feed`` with no settings but the data directory: exit code, standard output, standard error."""

    def run(*args: str) -> tuple[int, str, str]:
        settings = Settings({"COMMANDS_MODULE": "newscrawl.commands.feed", "NEWSCRAWL_DATA_DIR": str(tmp_path)})
        with pytest.raises(SystemExit) as ended:
            execute(["scrapy", "feed", *args], settings)
        out, err = capfd.readouterr()
        return int(ended.value.code or 0), out, err

    return run


def seqs(text: str) -> list[int]:
    return [json.loads(line)["seq"] for line in text.splitlines()]


def test_ls_has_a_line_for_each_run_and_a_sum(feed: Feed, run: Run) -> None:
    code, out, err = run("ls")
    _, *lines, total = out.splitlines()
    assert (code, err) == (0, "")
    assert [line.split()[:4] for line in lines][2:4] == [
        ["r3", "2026-11-22T18:00:00Z", "failed", "0"],
        ["r4", "2026-11-23T06:00:00Z", "ok", "3"],
    ]
    assert total.startswith("5 runs, 10 rows, ") and total.endswith(" in 8 files")


def test_a_packed_file_counts_once_in_the_sum(feed: Feed, run: Run) -> None:
    run("compact", "2026-11-22")
    *_, total = run("ls", "--site", OTHER_SITE)[1].splitlines()
    assert total.startswith("1 runs, 4 rows")
    size = sum(path.stat().st_size for path in feed.layout.feeds.glob("[ab]*/**/*.jsonl*"))
    assert f"10 rows, {size} bytes in 6 files" in run("ls")[1]


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ((), [1, 2, 3, 5, 7, 8]),
        (("--stream", "blocks"), [4, 6, 9, 10]),
        (("--since", "5"), [7, 8]),
        (("--since", "2026-11-23"), [7, 8]),
        (("--since", "2026-11-22T21:00:00+09:00"), [5, 7, 8]),
        (("--site", OTHER_SITE), [3]),
        (("--latest",), [3, 5, 7]),
        (("--latest", "--since", "5", "--stream", "articles"), [7]),
    ],
)
def test_cat_prints_the_records_of_a_selection_as_they_stand(
    feed: Feed, run: Run, args: tuple[str, ...], expected: list[int]
) -> None:
    code, out, err = run("cat", *args)
    assert (code, seqs(out), err) == (0, expected, "")


def test_cat_prints_runs_as_lines_too(feed: Feed, run: Run) -> None:
    _, out, _ = run("cat", "--stream", "runs", "--since", "6")
    assert [json.loads(line)["runId"] for line in out.splitlines()] == ["r4", "r5"]


def test_verify_tells_a_ci_whether_a_feed_is_whole(feed: Feed, run: Run) -> None:
    code, out, _ = run("verify")
    assert code == 0 and out.startswith("whole: 5 runs, 8 files, 10 rows")
    path = next(feed.layout.feeds.glob("articles/**/r4-0001.jsonl"))
    path.write_bytes(path.read_bytes()[:-1])
    code, out, err = run("verify")
    assert code == 1 and str(path) in out and "Traceback" not in err


def test_compact_packs_a_day_and_verify_agrees(feed: Feed, run: Run) -> None:
    before = run("cat")[1]
    for name, suffix in (("zstd", "zst"), ("gzip", "gz")):
        code, out, _ = run("compact", "2026-11-22", "--compression", name)
        assert code == 0 and "packed into 3" in out
        assert len(list(feed.layout.feeds.glob(f"*/v1/dt=2026-11-22/*/*.jsonl.{suffix}"))) == 3
        assert run("verify")[0] == 0
        assert run("cat")[1] == before


def test_export_writes_to_standard_output_or_to_a_file(feed: Feed, run: Run, tmp_path: Path) -> None:
    code, out, _ = run("export", "--format", "csv", "--stream", "blocks")
    assert code == 0
    assert [row["seq"] for row in csv.DictReader(StringIO(out, newline=""))] == ["4", "6", "9", "10"]
    path = tmp_path / "out" / "articles.parquet"
    assert run("export", "--format", "parquet", "--latest", "-o", str(path)) == (0, "", "")
    assert duckdb.sql(f"SELECT seq FROM '{path}' ORDER BY 1").fetchall() == [(3,), (5,), (7,)]
    _, out, _ = run("export", "--format", "jsonfeed")
    assert len(json.loads(out)["items"]) == 3, "a JSON Feed has each article once"


WRONG = [
    ((), "'' is no subcommand of feed; use ls, cat, verify, compact, export, erase."),
    (("erase",), "feed erase needs an e-mail address or a name"),
    (("erase", "李"), "neither one address nor a name of at least 2 letters"),
    (("erase", "a@b.jp", "--latest"), "feed erase does not take --latest"),
    (("ls", "--dry-run"), "feed ls does not take --dry-run"),
    (("cat", "extra"), "does not know 'extra'"),
    (("ls", "--mood"), "does not know '--mood'"),
    (("cat", "--format", "csv"), "feed cat does not take --format"),
    (("verify", "--latest"), "feed verify does not take --latest"),
    (("ls", "--stream", "blocks"), "feed ls does not take --stream"),
    (("cat", "--stream", "stories"), "'stories' is no stream"),
    (("cat", "--stream", "runs", "--latest"), "--latest goes with articles and blocks"),
    (("cat", "--since", "soon"), "'soon' is neither a seq nor an instant"),
    (("cat", "--since", "-5"), "'-5' is neither a seq nor an instant"),
    (("cat", "--since", ""), "'' is neither a seq nor an instant"),
    (("cat", "--since", "9" * 5000), "is neither a seq nor an instant"),
    (("cat", "--since", "0001-01-01T00:00:00+09:00"), "is neither a seq nor an instant"),
    (("compact",), "'' is no day"),
    (("compact", "2026-02-30"), "'2026-02-30' is no day"),
    (("compact", "2026-11-22", "2026-11-23"), "does not know '2026-11-23'"),
    (("compact", "2026-11-22", "--compression", "none"), "'none' is no compression of packed files"),
    (("compact", "--older-than", "soon"), "'soon' is no number of days"),
    (("compact", "2026-11-22", "--older-than", "2"), "takes a day or --older-than, not both"),
    (("export",), "'nothing' is no format of export"),
    (("export", "--format", "xml"), "'xml' is no format of export"),
    (("export", "--format", "csv", "--stream", "runs"), "'runs' is no stream"),
    (("export", "--format", "jsonfeed", "--stream", "blocks"), "A JSON Feed holds articles"),
]


def test_old_days_are_packed_and_the_newest_are_left(run: Run, tmp_path: Path) -> None:
    feed, today = Feed(tmp_path), datetime.now(UTC).date()
    days = [today - timedelta(days=age) for age in (400, 3, 2, 1, 0)]
    for day in days:
        feed.publish(f"r{day}", f"{day}T06:00:00Z", article(f"{day}"))
    code, out, err = run("compact", "--older-than", "2")
    assert (code, err) == (0, "")
    assert [line.partition(":")[0] for line in out.splitlines()] == [str(day) for day in days[:2]]
    packed = {path.parts[-3] for path in feed.layout.feeds.glob("articles/v1/*/*/packed-*")}
    assert packed == {f"dt={day}" for day in days[:2]}
    assert run("verify")[0] == 0 and seqs(run("cat")[1]) == [1, 2, 3, 4, 5]


def test_a_device_is_written_to_and_not_replaced(feed: Feed, run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    assert run("export", "--format", "csv", "-o", str(pipe)) == (0, "", "")
    assert reader.communicate()[0].startswith(b"schema,op,id,") and pipe.is_fifo()


@pytest.mark.parametrize(("args", "sentence"), WRONG, ids=[" ".join(args)[:40] for args, _ in WRONG])
def test_a_wrong_argument_is_one_sentence_and_exit_code_2(
    feed: Feed, run: Run, args: tuple[str, ...], sentence: str
) -> None:
    code, out, err = run(*args)
    assert (code, out) == (2, "")
    assert sentence in err and err.count("\n") == 1


def test_where_there_is_no_feed_that_is_said(run: Run, tmp_path: Path) -> None:
    code, out, err = run("cat")
    assert (code, out) == (2, "")
    assert err.startswith(f"There is no feed in {tmp_path}: ")


@pytest.mark.parametrize("action", [("cat",), ("ls",), ("export", "--format", "csv"), ("compact", "2026-11-22")])
def test_a_damaged_feed_is_one_sentence_and_exit_code_1(feed: Feed, run: Run, action: tuple[str, ...]) -> None:
    for path in feed.layout.runs.glob("*/r2.json"):
        path.write_text("{")
    code, _, err = run(*action)
    assert code == 1
    assert "is no manifest" in err and err.count("\n") == 1


SCRIPT = """
import sys
from scrapy.cmdline import execute
from scrapy.settings import Settings
settings = Settings({"COMMANDS_MODULE": "newscrawl.commands.feed", "NEWSCRAWL_DATA_DIR": sys.argv.pop(1)})
execute(["scrapy", "feed", *sys.argv[1:]], settings)
"""


def started(data_dir: Path, *args: str, stdout: int | IO[bytes], **variables: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", SCRIPT, str(data_dir), *args]
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE, env={**os.environ, **variables})


def test_a_reader_that_has_enough_is_no_error(feed: Feed, tmp_path: Path) -> None:
    with started(tmp_path, "cat", stdout=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_output_that_cannot_be_written_is_one_sentence(feed: Feed, tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full, started(tmp_path, "cat", stdout=full) as process:
        assert process.stderr
        assert process.stderr.read() == b"Cannot write to standard output: No space left on device.\n"
    assert process.returncode == 1


def test_output_is_utf8_in_any_locale_and_for_any_file_name(feed: Feed, tmp_path: Path) -> None:
    os.close(os.open(bytes(feed.layout.feeds) + b"/\xff\xe3", os.O_CREAT))
    with started(tmp_path, "verify", stdout=subprocess.PIPE, PYTHONIOENCODING="ascii", LC_ALL="C") as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (1, b"")
    assert "is in no manifest" in out.decode("utf-8")


def test_erase_says_what_stands_where_then_what_it_did(feed: Feed, run: Run, tmp_path: Path) -> None:
    code, out, err = run("erase", "竹内 智子", "--dry-run")
    assert (code, err) == (0, "") and out.startswith("would be erased from 4 articles: 5 records in 4 files")
    code, _, err = run("erase", "竹内 智子")
    assert code == 1 and err == "The feed reaches seq 10 and the state 0: put back the state of this feed first.\n"
    with closing(open_state(str(tmp_path / "state.sqlite"))) as state:
        state.database.change("UPDATE meta SET value = '10' WHERE name = 'seq'")
    code, out, err = run("erase", "竹内 智子")
    assert (code, err) == (0, "") and out.startswith("erased from 4 articles: 5 records in 4 files")
    assert "竹内智子" not in run("cat")[1] and run("verify")[0] == 0
    assert [json.loads(line)["revReason"] for line in run("cat", "--since", "10")[1].splitlines()] == ["erased"] * 4
    assert run("erase", "竹内智子")[1].startswith("erased from 0 articles")
