import csv
import json
import sys
from io import BytesIO, StringIO
from pathlib import Path

import duckdb
import pytest

from newscrawl.exporters.export import write_csv, write_jsonfeed, write_parquet
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Stream
from newscrawl.exporters.reading import Entry, Records, Selection
from tests.exporters.feeds import Feed, article, sample_feed


@pytest.fixture
def feed(tmp_path: Path) -> Feed:
    return sample_feed(tmp_path)


def csv_rows(entries: list[Entry], stream: Stream = "articles") -> list[dict[str, str]]:
    file = BytesIO()
    write_csv(entries, stream, file)
    return list(csv.DictReader(StringIO(file.getvalue().decode(), newline="")))


def test_csv_has_a_line_for_each_record_and_a_column_for_each_leaf(feed: Feed) -> None:
    rows = csv_rows(list(Records(feed.layout, Selection())))
    assert [row["seq"] for row in rows] == ["1", "2", "3", "5", "7", "8"]
    first = rows[0]
    assert first["articleBody"] == "第一段落。\n\n第二段落。"
    assert (first["fetch.status"], first["canonicalUrl"], first["keywords"]) == ("200", "", "[]")
    assert json.loads(first["authors"])[0]["name"] == "竹内智子"
    assert "fetch" not in first


def test_csv_of_blocks_keeps_truth_values_as_json_writes_them(feed: Feed) -> None:
    [first, *_] = csv_rows(list(Records(feed.layout, Selection("blocks"))), "blocks")
    assert first["ranked"] == "true"
    assert [link["position"] for link in json.loads(first["links"])] == [1, 2, 3]


def test_a_json_feed_is_one(feed: Feed) -> None:
    file = BytesIO()
    write_jsonfeed(Records(feed.layout, Selection()).latest(), "articles", file)
    made = json.loads(file.getvalue())
    assert made["version"] == "https://jsonfeed.org/version/1.1"
    assert made["title"]
    item = made["items"][1]
    assert item["title"] == "直した見出し"
    assert item["url"] == "https://aozora-shimbun.test/news/1"
    assert item["date_published"] == "2026-11-22T21:30:00Z"
    assert item["authors"] == [{"name": "竹内智子"}]
    assert item["content_text"] == "第一段落。\n\n第二段落。"
    assert not {"image", "tags", "date_modified"} & item.keys(), "what is unknown is left out"


def test_a_json_feed_without_articles_is_one_too(tmp_path: Path) -> None:
    file = BytesIO()
    write_jsonfeed([], "articles", file)
    assert json.loads(file.getvalue())["items"] == []


@pytest.mark.parametrize(("stream", "number"), [("articles", 6), ("blocks", 4)])
def test_parquet_has_the_records_with_their_types(feed: Feed, tmp_path: Path, stream: Stream, number: int) -> None:
    path = tmp_path / "out.parquet"
    with path.open("wb") as file:
        write_parquet(Records(feed.layout, Selection(stream)), stream, file)
    with duckdb.connect() as database:
        database.execute("SET TimeZone = 'UTC'")
        columns = {name: kind for name, kind, *_ in database.execute(f"DESCRIBE FROM '{path}'").fetchall()}
        seqs = [seq for (seq,) in database.execute(f"SELECT seq FROM '{path}'").fetchall()]
        observed = database.execute(f"SELECT observedAt::VARCHAR FROM '{path}' LIMIT 1").fetchall()
    assert seqs == sorted(seqs) and len(seqs) == number
    assert columns["seq"] == "BIGINT" and columns["observedAt"] == "TIMESTAMP WITH TIME ZONE"
    assert observed == [("2026-11-22 06:00:00+00",)]
    if stream == "articles":
        assert columns["datePublishedDay"] == "DATE"
        assert columns["sources"].count("TIMESTAMP") == 0


def test_parquet_holds_texts_of_any_size_and_no_records_at_all(tmp_path: Path) -> None:
    feed = Feed(tmp_path)
    feed.publish("r1", "2026-11-23T06:00:00Z", article("1", articleBody="字" * 8_000_000))
    for selection, length in ((Selection(), 8_000_000), (Selection(since=1), None)):
        path = tmp_path / "out.parquet"
        with path.open("wb") as file:
            write_parquet(Records(feed.layout, selection), "articles", file)
        assert duckdb.sql(f"SELECT max(length(articleBody)) FROM '{path}'").fetchall() == [(length,)]


def test_parquet_without_duckdb_says_what_to_install(feed: Feed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(FeedError, match="pip install duckdb"):
        write_parquet(Records(feed.layout, Selection()), "articles", BytesIO())
