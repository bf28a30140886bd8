"""Whatever call a run is killed at or refused, each revision is in the feed once and readers see nothing half."""

import errno
import os
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

from scrapy.exceptions import DropItem

from newscrawl.exporters.files import FeedError
from newscrawl.exporters.outbox import OutboxPipeline
from newscrawl.exporters.publish import publish
from newscrawl.exporters.verify import verify
from newscrawl.items import Article, Fetch, Link, LinkBlock
from newscrawl.run import Run
from newscrawl.state import StateError
from newscrawl.verdicts import Verdict
from tests.exporters.crashes import KILLED, SURVIVED, WENT_WELL, Fault, end_of, kill, refuse
from tests.exporters.polling import Reader, polled, revisions

SITE = "example.test"
OK = Verdict("ok", "Fine.")
START = 1_800_000_000
NEVER = 10**9
REASONS = (os.strerror(errno.ENOSPC), "disk is full")
"""How the system and SQLite say it."""


def site_at(hour: int) -> list[Article | LinkBlock]:
    """What a run finds: an article that stays, one that is edited now and then, and a ranking."""
    texts = {"still": "the same for ever", "edited": f"as of {hour // 5}"}
    articles = [
        Article(url=f"https://{SITE}/news/{name}", headline=name, articleBody=text, fetch=Fetch())
        for name, text in texts.items()
    ]
    links = [Link(place, f"https://{SITE}/news/{name}", name) for place, name in enumerate(texts, 1)]
    return [*articles, LinkBlock(kind="ranking", heading="Most read", pageUrl=f"https://{SITE}/", links=links)]


def run_at(hour: int, data_dir: Path) -> None:
    """A whole run, hours after the first."""
    run = Run(data_dir, "news", [SITE], clock=lambda: START + 3600 * hour)
    try:
        run.lock_sites()
        outbox = OutboxPipeline(run)
        for item in site_at(hour):
            try:
                outbox.process_item(item)
            except DropItem:
                continue
        publish(run, {SITE: OK}, "none")
    finally:
        run.close()


def check(data_dir: Path, hours: int) -> None:
    """After a run that came to its end: everything is there once, and nothing lies about."""
    assert verify(Reader(data_dir).layout).findings == []
    reader = Reader(data_dir)
    reader.look()
    told = revisions(reader.lines)
    newest = sorted(texts[-1] for texts in told.values())
    assert newest == [f"as of {hours // 5}", "the same for ever"]


def faults_at_every_call(data_dir: Path, action: Callable[[int, Path], None], fault: Fault) -> list[int]:
    """Runs that meet the fault one call later each, each followed by one that meets none: how the former ended."""
    ends: list[int] = []
    with polled(data_dir):
        while WENT_WELL not in ends:
            hour = 2 * len(ends)
            ends.append(end_of(partial(action, hour, data_dir), len(ends), fault))
            assert end_of(partial(run_at, hour + 1, data_dir), NEVER, fault) == WENT_WELL
    check(data_dir, hour + 1)
    return ends


def test_killed_at_every_call_one_after_the_other(tmp_path: Path) -> None:
    ends = faults_at_every_call(tmp_path, run_at, kill)
    assert set(ends) == {KILLED, WENT_WELL} and len(ends) > 50


def test_killed_at_fifty_random_calls_in_a_row(tmp_path: Path) -> None:
    chance = random.Random(50)
    with polled(tmp_path):
        ends = [end_of(partial(run_at, hour, tmp_path), chance.randrange(70), kill) for hour in range(50)]
        assert end_of(partial(run_at, 50, tmp_path), NEVER, kill) == WENT_WELL
    assert set(ends) <= {KILLED, WENT_WELL} and ends.count(KILLED) > 25
    check(tmp_path, 50)


def run_told(hour: int, data_dir: Path) -> None:
    """A run that ends as one that was killed where it says what was refused, as what ends a run as ``failed``."""
    try:
        run_at(hour, data_dir)
    except (FeedError, StateError, OSError) as error:
        if any(reason in str(error) for reason in REASONS) and "\n" not in str(error):
            os._exit(KILLED)
        raise


def test_refused_at_every_call_one_after_the_other(tmp_path: Path) -> None:
    ends = faults_at_every_call(tmp_path, run_told, refuse(errno.ENOSPC))
    assert set(ends) <= {KILLED, SURVIVED, WENT_WELL} and len(ends) > 50
    assert ends.count(SURVIVED) < 5
