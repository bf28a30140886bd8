"""Persons who are left out: of what a run finds, before anything is staged, and of what waits in the outbox."""

import json
from copy import deepcopy
from functools import partial
from typing import Any, Self

from scrapy.crawler import Crawler

from newscrawl.erasure import Eraser
from newscrawl.erasure.records import cut_whole
from newscrawl.exporters.jsonlines import encode
from newscrawl.items import Article, Author
from newscrawl.pipelines import Stats
from newscrawl.revisions import content_hash
from newscrawl.run import Run
from newscrawl.state import StagedRow, State


class ErasurePipeline:
    """Takes out of every item whoever ``scrapy feed erase`` was asked to leave out, before the outbox sees it."""

    def __init__(self, run: Run, stats: Stats) -> None:
        self.run = run
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(Run.of(crawler), crawler.stats)

    def process_item(self, item: Any) -> Any:
        """The item without the persons."""
        if self.run.eraser and self.run.eraser.erase(item):
            self.stats.inc_value("newscrawl/erasure/items")
        return item


def leave_out_late(run: Run) -> None:
    """Take persons out of what the run staged before it was asked to, itself or the dead run that it took over from.

    To be called alone at publishing: whoever is to be left out is known by then, or their erasure waits for us.
    """
    erasures = run.state.erasures()
    if erasures and (run.adopted or erasures != run.eraser.erasures):
        run.eraser = Eraser(run.state.salt(), erasures)
        erase_staged(run.state, run.eraser, run.id)


def erase_staged(state: State, eraser: Eraser, run_id: str | None = None) -> int:
    """Take persons out of what waits to be published, of one run or of all; how many rows were changed."""
    changed = 0
    with state.transaction():
        for row in state.staged_rows(run_id):
            before = deepcopy(row)
            erase_row(row, eraser)
            if row != before:
                state.restage(row)
                changed += 1
        return changed + state.change_staged_lists(partial(erase_line, eraser=eraser), run_id)


def erase_row(row: StagedRow, eraser: Eraser) -> None:
    """Take persons out of a row of the outbox."""
    if row.record is not None:
        line = erase_line(row.record, eraser)
        if line != row.record and row.article:
            row.article.content_hash = json.loads(line)["fetch"]["contentHash"] or row.article.content_hash
        row.record = line
    if row.article and row.article.headline:
        row.article.headline = cut_whole(eraser.in_texts, row.article.headline)
    if row.page:
        found = row.page.found_by
        found.url, found.heading = eraser.url(found.url), eraser.without(found.heading)


def erase_line(line: bytes, eraser: Eraser) -> bytes:
    """A record's line without the persons; the line itself where nobody stands in it."""
    record = json.loads(line)
    return encode(record) if erase_record(record, eraser) else line


def erase_record(record: dict[str, Any], eraser: Eraser) -> bool:
    """Take persons out of a record, whose hash of its content follows; whether there were any."""
    changed = eraser.erase(record)
    if changed and "fetch" in record and record["fetch"]["contentHash"]:
        record["fetch"]["contentHash"] = hash_of(record)
    return changed


def hash_of(record: dict[str, Any]) -> str:
    """The hash of an article's content, from its record."""
    names = ("headline", "alternativeHeadline", "articleBody")
    authors = [Author(name=author["name"]) for author in record["authors"]]
    return content_hash(Article(**{name: record[name] for name in names}, authors=authors))
