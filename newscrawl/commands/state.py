"""``scrapy state``: check what is remembered, show or forget an address, prune, lift an erasure, change databases."""

import argparse
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scrapy.commands import ScrapyCommand

from newscrawl.commands import USAGE_EXIT_CODE, refuse
from newscrawl.erasure import erasures_of
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Layout
from newscrawl.exporters.reading import Records, Selection
from newscrawl.run import page_key
from newscrawl.state import (
    ArticleState,
    PageState,
    State,
    StateError,
    copy_state,
    open_state,
    reopen_state,
    state_location,
)

PRUNE_DAYS = 365
TASKS = {"check": 0, "show": 1, "forget": 1, "prune": 0, "lift": 1, "copy": 1}
"""Each task and the number of words after it."""


class Command(ScrapyCommand):
    """The state of a data directory, for a person."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """Arguments, for the help."""
        return "check | show URL [--history] | forget URL | prune [--days N] | lift ADDRESS|NAME | copy TO"

    def short_desc(self) -> str:
        """One line of help."""
        return "Check the state, show or forget an address, prune, lift an erasure, copy to another database"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Our option beside Scrapy's."""
        super().add_options(parser)
        parser.add_argument("--history", action="store_true", help="with show: every record of the article in the feed")
        parser.add_argument("--days", type=int, default=PRUNE_DAYS, help=f"with prune: age in days ({PRUNE_DAYS})")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Do one thing to the state; exit code 1 where the check finds damage."""
        settings: Any = self.settings
        task, *rest = args or [""]
        if TASKS.get(task) != len(rest) or opts.days < 1:
            refuse(self, f"Use scrapy state {self.syntax()}")
            return
        opening = reopen_state if task == "copy" else open_state
        try:
            with closing(opening(state_location(settings))) as state:
                options = {"prune": {"days": opts.days}, "show": {"history": opts.history}}.get(task, {})
                self.exitcode = getattr(self, task)(state, *rest, **options)
        except StateError as error:
            sys.stderr.write(f"{error}\n")
            self.exitcode = 1

    def check(self, state: State) -> int:
        """Say what is in the state and what is wrong with it."""
        damage = state.damage()
        for name, number in state.sizes().items():
            print(f"{name:<10} {number}")
        for sentence in damage:
            sys.stderr.write(f"{sentence}\n")
        print("damaged: put back a copy" if damage else "sound")
        return 1 if damage else 0

    def show(self, state: State, url: str, *, history: bool) -> int:
        """Say what is known of an address, and of its article all that was written."""
        page = state.page(page_key(url))
        if page is None:
            print("not known")
            return 1
        print("\n".join(describe(page)))
        article = state.article(page.article) if page.article else None
        if article:
            print("\n".join(describe_article(article)))
        if article and history:
            return self.show_records(page.site, article.id.hex())
        return 0

    def show_records(self, site: str, article_id: str) -> int:
        """Say what was written of an article, a line a revision. The feed of its site is read for it."""
        settings: Any = self.settings
        try:
            for _, _, record in Records(Layout(Path(settings["NEWSCRAWL_DATA_DIR"])), Selection(site=site)):
                if record["id"] == article_id:
                    print(
                        f"written    {record['observedAt']} {record['rev']} {record['revReason']} in {record['runId']}"
                    )
        except FeedError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        return 0

    def forget(self, state: State, url: str) -> int:
        """Have an address fetched again as if it had never been visited."""
        known = state.forget(page_key(url))
        print("forgotten" if known else "not known")
        return 0 if known else 1

    def prune(self, state: State, days: int) -> int:
        """Drop addresses that never led to an article and are never visited again."""
        print(f"{state.prune(int(state.now()) - days * 86400)} addresses dropped")
        return 0

    def lift(self, state: State, person: str) -> int:
        """Leave a person out no longer whom ``scrapy feed erase`` left out."""
        try:
            lifted = state.lift_erasures(erasures_of(person, state.salt(), with_text=False))
        except ValueError as error:
            refuse(self, str(error))
            return USAGE_EXIT_CODE
        print("no longer left out, from the next change of each page on" if lifted else "was not left out")
        return 0 if lifted else 1

    def copy(self, state: State, location: str) -> int:
        """Copy the state to another database, where all runs are to go on."""
        with closing(open_state(location)) as target:
            copy_state(state, target)
            for name, number in target.sizes().items():
                print(f"{name:<10} {number}")
            print(f"copied; set NEWSCRAWL_STATE to {target.database.place} for all runs from now on")
        return 0


def describe(page: PageState) -> list[str]:
    """An address's row, a line a field."""
    found = page.found_by
    return [
        f"address    {page.url}",
        f"site       {page.site}, {page.depth} links from a start page",
        f"found      {when(page.first_seen)} on {found.url or 'the command line'} ({found.kind}, {found.heading!r})",
        f"fetched    {when(page.fetched)}",
        f"due        {when(page.next_visit) if page.next_visit is not None else 'never again'}",
        f"failures   {page.failures} in a row, {page.gone} of them gone",
    ]


def describe_article(article: ArticleState) -> list[str]:
    """An article's row, a line a thing worth knowing."""
    withdrawn, behind = " withdrawn" if article.withdrawn else "", ", behind a newer one" if article.behind else ""
    return [
        f"article    {article.id.hex()} revision {article.rev}{withdrawn}",
        f"headline   {article.headline!r}",
        f"published  {when(article.published)}",
        f"changed    {when(article.changed)}, {article.changes} times since it was found",
        f"extractor  {article.extractor or 'unknown'}{behind}",
        f"aliases    {' '.join(article.aliases) or '-'}",
    ]


def when(unix: int | None) -> str:
    """An instant for a person."""
    return "never" if unix is None else datetime.fromtimestamp(unix, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
