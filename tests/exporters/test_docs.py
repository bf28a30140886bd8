"""Every snippet of ``docs/feed.md`` is run on the sample feed, and prints what the page says."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import duckdb
import psycopg
import pytest

from newscrawl.exporters.compact import compact
from newscrawl.exporters.docs import PAGE, with_tables
from newscrawl.exporters.layout import Layout
from newscrawl.exporters.manifest import write_manifest
from tests.exporters.feeds import Feed, article, sample_feed, withdrawn

TEXT = PAGE.read_text("utf-8")
SNIPPETS = re.findall(r"```(sh|sql|python)\n(.*?)```(?:\n```text\n(.*?)```)?", TEXT, re.DOTALL)
LOADER = next(code for _, code, _ in SNIPPETS if "psycopg" in code)

# The real jq, as a Python package: it is there wherever the tests are.
JQ = f"""#!{sys.executable}
import json, sys, jq
options = [word for word in sys.argv[1:] if word.startswith("-")]
program, *files = [word for word in sys.argv[1:] if word not in options]
text = "".join(open(file, encoding="utf-8").read() for file in files) if files else sys.stdin.read()
for result in jq.compile(program).input_text(text):
    raw = "-r" in options and isinstance(result, str)
    print(result if raw else json.dumps(result, ensure_ascii=False, separators=(",", ":")))
"""


@pytest.fixture
def feed(tmp_path: Path) -> Feed:
    return sample_feed(tmp_path / "data")


def run(command: list[str], directory: Path, **environment: str) -> str:
    """What a command prints, run where the feed is ``data/``, as a user of the project would."""
    tools = directory / "tools"
    tools.mkdir(exist_ok=True)
    (tools / "jq").write_text(JQ)
    (tools / "jq").chmod(0o755)
    variables = {
        **os.environ,
        "PATH": f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(PAGE.parents[1]),
        "SCRAPY_SETTINGS_MODULE": "newscrawl.settings",
        **environment,
    }
    done = subprocess.run(command, cwd=directory, env=variables, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_tables_are_those_of_the_records() -> None:
    assert with_tables(TEXT) == TEXT, "run python -m newscrawl.exporters.docs"


def test_the_page_tells_every_field() -> None:
    assert len(re.findall(r"^\| `datePublished` \|", TEXT, re.MULTILINE)) == 1
    assert not re.search(r"<!-- fields of \w+ -->\n<!--", TEXT)


@pytest.mark.parametrize(("code", "output"), [(code, output) for kind, code, output in SNIPPETS if kind == "sh"])
def test_shell_snippets_print_what_the_page_says(feed: Feed, tmp_path: Path, code: str, output: str) -> None:
    assert output and run(["bash", "-c", code], tmp_path) == output


@pytest.mark.parametrize(("code", "output"), [(code, output) for kind, code, output in SNIPPETS if kind == "sql"])
def test_queries_give_what_the_page_says(
    feed: Feed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, output: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with duckdb.connect() as database:
        rows = database.execute(code).fetchall()
    assert "".join(" | ".join(map(str, row)) + "\n" for row in rows) == output


def test_the_duckdb_loader_goes_on_where_it_ended(feed: Feed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    loader = next(code for _, code, _ in SNIPPETS if "ATTACH" in code)

    def load() -> list[tuple[str, int]]:
        with duckdb.connect() as database:
            return database.execute(loader).fetchall()

    assert len(load()) == 3
    feed.publish("r6", "2026-11-23T18:00:00Z", article("1", 3, headline="again"), withdrawn("3", 2))
    compact(feed.layout, date(2026, 11, 23), "gzip")
    # A file whose manifest is not there yet is of no run that is whole.
    late = feed.publish("r7", "2026-11-23T19:00:00Z", article("9"))
    feed.layout.manifest(late.day(), "r7").unlink()
    expected = [("again", 3), ("한빛 일보 1", 1)]
    assert load() == expected and load() == expected
    write_manifest(feed.layout, late)
    assert load() == [*expected[:1], ("見出し 9", 1), *expected[1:]]


PANDAS = [(code, output) for kind, code, output in SNIPPETS if kind == "python" and code != LOADER]


@pytest.mark.parametrize(("code", "output"), PANDAS)
def test_python_snippets_print_what_the_page_says(feed: Feed, tmp_path: Path, code: str, output: str) -> None:
    assert output and run([sys.executable, "-c", code], tmp_path) == output


def test_the_postgresql_loader_goes_on_where_it_ended(feed: Feed, tmp_path: Path, postgres_url: str) -> None:
    def load() -> tuple[list[tuple[str, int]], int]:
        run([sys.executable, "-c", LOADER], tmp_path, DATABASE_URL=postgres_url)
        with psycopg.connect(postgres_url) as database:
            articles = database.execute("SELECT record->>'headline', rev FROM article ORDER BY 1").fetchall()
            [[cursor]] = database.execute("SELECT seq FROM feed_cursor").fetchall()
        return articles, cursor

    first = [("直した見出し", 2), ("見出し 3", 1), ("한빛 일보 1", 1)]
    assert sorted(load()[0]) == sorted(first)
    assert load()[1] == 8
    feed.publish("r6", "2026-11-23T18:00:00Z", article("1", 3, headline="nul \0 here"), withdrawn("3", 2))
    articles, cursor = load()
    assert sorted(articles) == [("nul \ufffd here", 3), ("한빛 일보 1", 1)]
    assert cursor == 12


def test_the_loader_loads_nothing_from_a_damaged_feed(feed: Feed, tmp_path: Path, postgres_url: str) -> None:
    for path in Layout(tmp_path / "data").feeds.glob("articles/**/r4*"):
        path.unlink()
    with pytest.raises(AssertionError, match="nothing was loaded"):
        run([sys.executable, "-c", LOADER], tmp_path, DATABASE_URL=postgres_url)
    with psycopg.connect(postgres_url) as database:
        assert database.execute("SELECT to_regclass('article')").fetchall() == [(None,)]
