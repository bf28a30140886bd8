"""A person is taken out of a whole data directory, and later runs leave the person out."""

import gzip
import json
from contextlib import closing
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from scrapy.exceptions import DropItem

from newscrawl.erasure import erasures_of
from newscrawl.exporters.compact import compact
from newscrawl.exporters.erase import Place, erase, would_erase
from newscrawl.exporters.erasure import ErasurePipeline
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Layout
from newscrawl.exporters.outbox import OutboxPipeline
from newscrawl.exporters.publish import publish, save_examples
from newscrawl.exporters.reading import Records, Selection
from newscrawl.exporters.verify import verify
from newscrawl.items import Article, Author, Fetch, Link, LinkBlock
from newscrawl.run import Run
from newscrawl.saved_pages import CountingStats
from newscrawl.state import FoundBy, HostState, PageState, open_state
from newscrawl.verdicts import Verdict
from tests.exporters.crashes import is_killed

SITE = "example.test"
NAME, ADDRESS = "竹内智子", "takeuchi@example.test"
OK = Verdict("ok", "Fine.")
START = 1_800_000_000
DAY = date(2027, 1, 15)


class Crawls:
    """Runs over one data directory, an hour apart."""

    def __init__(self, data_dir: Path, location: str | None = None) -> None:
        self.data_dir = data_dir
        self.location = location or str(data_dir / "state.sqlite")
        self.number = 0

    def begin(self):
        instant = START + 3600 * self.number
        self.number += 1
        run = Run(self.data_dir, "news", [SITE], location=self.location, clock=lambda: instant)
        run.lock_sites()
        return run

    def run(self, *items):
        """A whole run, published; the records it wrote."""
        with closing(self.begin()) as run:
            stage(run, *items)
            publish(run, {SITE: OK}, "none")
            return [record for record in self.records() if record["runId"] == run.id]

    def records(self, stream="articles"):
        return [entry.record for entry in Records(Layout(self.data_dir), Selection(stream))]

    def erase(self, *persons, with_text=False, upload=False, compression="none"):
        with closing(open_state(self.location)) as state:
            salt = state.salt()
            wanted = [erasure for person in persons for erasure in erasures_of(person, salt, with_text=with_text)]
            return erase(state, Place(Layout(self.data_dir), compression, upload), wanted)

    def holding(self, *words):
        """Files in which any of the words stands, packed ones too."""
        found = []
        for path in self.data_dir.rglob("*"):
            body = path.read_bytes() if path.is_file() else b""
            body = gzip.decompress(body) if path.suffix == ".gz" else body
            if any(word.encode() in body for word in words):
                found.append(path.relative_to(self.data_dir).as_posix())
        return found


@pytest.fixture
def crawls(tmp_path):
    return Crawls(tmp_path / "data")


def stage(run, *items):
    pipelines = ErasurePipeline(run, CountingStats()), OutboxPipeline(run)
    for item in items:
        try:
            for pipeline in pipelines:
                item = pipeline.process_item(item)
        except DropItem:
            continue


def article(number, *names, text="本文。", headline=None):
    names = names or (NAME,)
    return Article(
        url=f"https://{SITE}/news/{number}",
        headline=headline or f"見出し {number}",
        articleBody=text,
        authors=[Author(name, f"記者 {'、'.join(names)}", email=ADDRESS if name == NAME else None) for name in names],
        fetch=Fetch(fetchedAt="2026-08-01T10:00:00Z"),
    )


def ranking(title):
    return LinkBlock(kind="ranking", pageUrl=f"https://{SITE}/", links=[Link(1, f"https://{SITE}/news/1", title=title)])


def test_a_person_goes_from_everywhere_and_the_articles_are_told_as_erased(crawls):
    crawls.run(article(1), article(2, NAME, "佐藤花子"), article(3, "佐藤花子"), ranking("記事"))
    crawls.run(article(1, text="直した本文。"))
    report = crawls.erase(NAME)
    assert (len(report.articles), report.records, report.files, report.company) == (2, 3, 2, [ADDRESS])
    assert crawls.holding(NAME, ADDRESS) == []
    told = [record for record in crawls.records() if record["revReason"] == "erased"]
    assert [(record["url"][-1], record["rev"], record["seq"]) for record in told] == [("1", 3, 6), ("2", 2, 7)]
    assert [author["name"] for author in told[1]["authors"]] == ["佐藤花子"]
    assert told[0]["articleBody"] == "直した本文。" and told[0]["runId"] != crawls.records()[0]["runId"]
    assert verify(Layout(crawls.data_dir)).findings == []


def test_with_the_state_in_postgresql_too(tmp_path, postgres_url):
    crawls = Crawls(tmp_path / "data", postgres_url)
    crawls.run(article(1), article(2, NAME, "佐藤花子"), ranking(NAME))
    with closing(crawls.begin()) as run:
        stage(run, article(1, text="直した本文。"))
        assert crawls.erase(NAME, with_text=True).staged == 1
        publish(run, {SITE: OK}, "none")
    assert crawls.holding(NAME, ADDRESS) == []
    assert [record["revReason"] for record in crawls.records()] == ["new", "new", "erased", "erased", "content"]
    assert crawls.run(article(1, text="直した本文。"), article(2, NAME, "佐藤花子")) == []
    assert verify(Layout(crawls.data_dir)).findings == []


def test_later_runs_leave_the_person_out_and_write_nothing_again(crawls):
    crawls.run(article(1), article(2, NAME, "佐藤花子"))
    crawls.erase("竹内 智子記者")
    assert crawls.run(article(1), article(2, NAME, "佐藤花子")) == []
    [new, changed] = crawls.run(article(4), article(1, text="直した本文。"))
    assert (new["authors"], changed["authors"], changed["rev"], changed["revReason"]) == ([], [], 3, "content")
    assert crawls.holding(NAME, ADDRESS) == []
    assert len(crawls.erase(NAME).articles) == 0, "there is nothing left to erase"


def test_with_text_also_from_headlines_texts_and_lists(crawls):
    texts = {"headline": f"{NAME}氏が会見", "text": f"{NAME}氏は述べた。"}
    crawls.run(article(1, "佐藤花子", **texts), ranking(f"{NAME}氏が会見"))
    assert crawls.erase(NAME).records == 0
    report = crawls.erase(NAME, with_text=True)
    assert (len(report.articles), report.records) == (1, 2)
    assert crawls.holding(NAME) == []
    assert crawls.records()[-1]["headline"] == "氏が会見"
    assert crawls.records("blocks")[0]["links"][0]["title"] == "氏が会見"
    assert crawls.run(article(1, "佐藤花子", **texts)) == []


def test_from_packed_and_compressed_files_which_stay_compressed(crawls):
    crawls.run(article(1), article(2, "佐藤花子"))
    crawls.run(article(3))
    layout = Layout(crawls.data_dir)
    compact(layout, DAY, "gzip")
    crawls.erase(ADDRESS)
    assert crawls.holding(NAME, ADDRESS) == [] and verify(layout).findings == []
    assert len(list(layout.feeds.glob(f"articles/v1/dt={DAY}/*/*.gz"))) == 1
    assert [record["seq"] for record in crawls.records()] == [1, 2, 3, 4, 5]


def test_a_withdrawn_article_is_told_once_more(crawls):
    crawls.run(article(1))
    crawls.run(Article(op="delete", id=crawls.records()[0]["id"]))
    crawls.erase(NAME)
    last = crawls.records()[-1]
    assert (last["op"], last["revReason"], last["rev"]) == ("delete", "erased", 3)
    assert crawls.holding(NAME, ADDRESS) == []


def test_what_a_run_in_progress_has_found_and_finds_is_published_without_the_person(crawls):
    crawls.run(article(1))
    with closing(crawls.begin()) as run:
        stage(run, article(1, text="直した本文。"), article(5))
        assert crawls.erase(NAME).staged == 2
        stage(run, article(6), article(7, "佐藤花子"))
        publish(run, {SITE: OK}, "none")
    assert crawls.holding(NAME, ADDRESS) == []
    revisions = [record["rev"] for record in crawls.records() if record["url"].endswith("/1")]
    assert revisions == [1, 2, 3], "no two revisions have one number"
    assert verify(Layout(crawls.data_dir)).findings == []
    assert crawls.run(article(1, text="直した本文。"), article(5), article(6)) == []


def test_what_a_dead_run_left_is_taken_over_without_the_person(crawls):
    with closing(crawls.begin()) as run:
        stage(run, article(1))
        run.state.leave(run.id, SITE)
    crawls.erase(NAME)
    assert [record["authors"] for record in crawls.run()] == [[]]
    assert crawls.holding(NAME, ADDRESS) == []


def test_logs_are_masked_in_place_and_example_pages_removed(crawls):
    crawls.run(article(3, "佐藤花子"))
    log = crawls.data_dir / "logs" / "2027-01-15" / "080000-news-1.log"
    log.parent.mkdir(parents=True)
    log.write_text(f"a line\nScraped {NAME} <{ADDRESS}>\nanother\n", "utf-8")
    folder = crawls.data_dir / "examples" / "r1"
    folder.mkdir(parents=True)
    (folder / "0001.html").write_bytes("<meta charset=euc-jp><p>竹内<b>智子</b>".encode("euc-jp"))
    (folder / "0001.url").write_text("https://example.test/1\n")
    (folder / "0002.html").write_text("<p>佐藤花子")
    size = log.stat().st_size
    report = crawls.erase(NAME, ADDRESS)
    assert (report.logs, report.examples) == (1, 1)
    assert log.stat().st_size == size and log.read_text("utf-8").count("*") == len(NAME.encode()) + len(ADDRESS)
    assert [path.name for path in sorted(folder.iterdir())] == ["0002.html"]


def test_no_example_page_of_a_later_run_holds_the_person(crawls):
    crawls.run(article(1))
    crawls.erase(NAME)
    with closing(crawls.begin()) as run:
        run.notes.note_example(SITE, f"https://{SITE}/", f"<p>{NAME}".encode())
        assert save_examples(run, {SITE: Verdict("blocked", "No.")}) == []


def test_what_is_remembered_is_cleaned_too(crawls):
    with closing(crawls.begin()) as run:
        found_by = FoundBy(f"https://{SITE}/", "latest", f"{NAME}の記事", 1)
        run.state.discover(PageState(b"k" * 16, SITE, f"https://{SITE}/9", found_by=found_by))
        run.state.save_host(HostState(SITE, robots=f"# {NAME}\nUser-agent: *", robots_fetched=1))
        stage(run, article(1))
        publish(run, {SITE: OK}, "none")
    assert crawls.erase(NAME).remembered == 2
    with closing(crawls.begin()) as run:
        assert run.state.page(b"k" * 16).found_by.heading == "の記事"
        assert run.state.host(SITE).robots_fetched is None
    assert crawls.holding(NAME) == []


def test_a_dry_run_says_what_stands_where_and_changes_nothing(crawls):
    crawls.run(article(1), article(2, "佐藤花子"))

    def content():
        return {path: path.read_bytes() for path in crawls.data_dir.rglob("*") if path.is_file()}

    before = content()
    with closing(open_state(crawls.location)) as state:
        persons = erasures_of(NAME, state.salt(), with_text=True)
        report = would_erase(state, Place(Layout(crawls.data_dir)), persons)
    assert (len(report.articles), report.records, report.files) == (1, 1, 1)
    assert content() == before


def test_an_erasure_can_be_lifted(crawls):
    crawls.run(article(1))
    crawls.erase(NAME)
    with closing(open_state(crawls.location)) as state:
        persons = erasures_of(NAME, state.salt(), with_text=False)
        assert (state.lift_erasures(persons), state.lift_erasures(persons)) == (1, 0)
    assert [author["name"] for author in crawls.run(article(1))[0]["authors"]] == [NAME]


def test_the_second_place_gets_the_new_files_and_the_old_ones_are_emptied(crawls):
    crawls.run(article(1))
    [old] = Layout(crawls.data_dir).feeds.glob("articles/v1/*/*/*.jsonl")
    crawls.erase(NAME, upload=True)
    with closing(open_state(crawls.location)) as state:
        assert state.removals() == [Layout(crawls.data_dir).relative(old)]
        assert len(state.uploads()) == 2, "the run whose file was replaced, and the revisions"
    assert not old.exists()


def test_killed_at_any_moment_a_further_call_finishes(tmp_path):
    for moment in count():
        crawls = Crawls(tmp_path / str(moment))
        crawls.run(article(1), article(2, "佐藤花子"), ranking("記事"))
        crawls.run(article(1, text="直した本文。"))
        with closing(crawls.begin()) as run:
            stage(run, article(8))
            run.state.leave(run.id, SITE)
        compact(Layout(crawls.data_dir), DAY, "none")
        if not is_killed(lambda crawls=crawls: crawls.erase(NAME), moment):
            break
        seqs = [record["seq"] for record in crawls.records()]
        assert seqs == sorted(set(seqs)), "a reader sees each record once"
        crawls.erase(NAME)
        assert crawls.holding(NAME, ADDRESS) == []
        records = crawls.records()
        assert [record["revReason"] for record in records if record["url"].endswith("/1")] == [
            "new",
            "content",
            "erased",
        ]
        assert len(records) == 4
        assert verify(Layout(crawls.data_dir)).findings == []
    assert moment > 20


def test_a_damaged_file_is_said_and_nothing_is_replaced(crawls):
    crawls.run(article(1))
    [path] = Layout(crawls.data_dir).feeds.glob("articles/v1/*/*/*.jsonl")
    path.write_bytes(path.read_bytes().replace("見出し 1".encode(), "見出し 9".encode()))
    with pytest.raises(FeedError, match="is not as its manifest says"):
        crawls.erase(NAME)
    assert json.loads(path.read_bytes())["headline"] == "見出し 9"
