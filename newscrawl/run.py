"""One execution of one spider: what its components share.

The run holds the locks of its sites, the state, the books and the counts. It decides nothing: the middlewares decide
what is fetched, ``verdicts`` what it was worth, the exporters what is published.
"""

import secrets
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from scrapy.crawler import Crawler

from newscrawl import scheduling
from newscrawl.accounting import Accounts
from newscrawl.erasure import Eraser
from newscrawl.normalise.emails import EmailPolicy, mask_emails
from newscrawl.normalise.urls import article_id, article_identity
from newscrawl.notes import Notes
from newscrawl.state import FoundBy, RunSite, open_state, state_location
from newscrawl.verdicts import GOOD, JUDGED_FIELDS, Tally, Verdict


def page_key(url: str) -> bytes:
    """The 16-byte key of an address in the state: the same for every spelling of it."""
    return bytes.fromhex(article_id(article_identity(url)))


def new_run_id(started: int) -> str:
    """An id for a run that starts at an instant: runs sort by it, and no two have the same."""
    return f"{datetime.fromtimestamp(started, UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(4)}"


RUNS_LOOKED_BACK = 20
"""Earlier runs of a site that tell its usual interval."""


class Run:
    """One run over ``sites``. The components of a crawler share one by :meth:`of`; the first to ask opens it.

    Raises :class:`newscrawl.state.StateError` where the state cannot be opened.
    """

    def __init__(
        self,
        data_dir: Path,
        spider_name: str,
        sites: Iterable[str],
        *,
        location: str | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self.state = open_state(location or str(data_dir / "state.sqlite"))
        self.clock = clock or self.state.now
        self.started = self.now()
        self.id = new_run_id(self.started)
        self.data_dir = data_dir
        self.accounts = Accounts()
        self.notes = Notes()
        self.spider_name = spider_name
        self.sites = dict.fromkeys(sites)
        """The sites of the run in their order; a dict, as every link is looked up in it."""
        self.locked_out: list[str] = []
        self.adopted = 0
        self.last_started: int | None = None
        """When the run before began, if this one comes after a gap."""
        self.last_good: dict[str, int | None] = {}
        """Site → when its newest run began that was published; null: none was lately."""
        self.widened = 1
        """How many times the budget is widened to catch up."""
        self.verdict: Verdict | None = None
        """Set when the run is judged; what the process ends with."""
        self.error: str | None = None
        """How we failed, in a sentence, if we did."""
        self.warning: str | None = None
        """What a person should know although the run is good, in a sentence."""
        self.counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        """Site → what was counted there: pages, articles, blocks, records and ``fill/<field>``."""
        self.waiting: Counter[str] = Counter()
        """Site → its requests that wait in the queue."""
        self.refused_by: dict[str, str] = {}
        """Site → how it refused us last, for a person."""
        self.failed_by: dict[str, str] = {}
        """Site → what went wrong on the way to it last, for a person."""
        self.email_policy: EmailPolicy = "keep"
        """What may be kept of addresses in what is remembered and saved beside the feed."""
        self.eraser = Eraser(self.state.salt(), self.state.erasures())
        """Takes out whoever is to be left out of what is remembered and published."""
        self.reextract = False
        """Whether what another extraction gives is asked for."""
        self.extractor = 0
        """Version of what makes an article of a page in this run."""

    @classmethod
    def of(cls, crawler: Crawler) -> "Run":
        """The one run of ``crawler``."""
        run: Run | None = getattr(crawler, "newscrawl_run", None)
        if run is None:
            spider: Any = crawler.spider
            place, location = Path(crawler.settings["NEWSCRAWL_DATA_DIR"]), state_location(crawler.settings)
            run = cls(place, spider.name, spider.sites, location=location)
            run.email_policy = crawler.settings["NEWSCRAWL_EMAIL_POLICY"]
            run.reextract = spider.arguments.reextract
            run.extractor = spider.extractor(run.email_policy)
            vars(crawler)["newscrawl_run"] = run
        return run

    def now(self) -> int:
        """Unix time in whole seconds."""
        return int(self.clock())

    def instant(self) -> datetime:
        """The same, as an aware datetime in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)

    def masked(self, text: str) -> str:
        """A text of a page without erased persons and with what may not be kept of e-mail addresses taken out."""
        kept = self.eraser.cut(text)
        return kept if self.email_policy == "keep" else mask_emails(kept, self.email_policy, self.state.salt())

    def found_by(self, url: str | None, kind: str | None, heading: str | None, position: int | None) -> FoundBy:
        """The link by which an address was found, as it may be remembered."""
        return FoundBy(self.eraser.url(url), kind, self.masked(heading or "").strip() or None, position)

    def lock_sites(self) -> None:
        """Lock every site of the run that no other run holds, and take over what dead runs left there.

        The locks are the state's: they end with the process, however it ends.
        """
        free = dict.fromkeys(site for site in self.sites if self.state.lock(site))
        self.locked_out = [site for site in self.sites if site not in free]
        self.sites = free
        self.adopted = self.state.adopt(self.id, self.sites)
        self._look_back()

    def _look_back(self) -> None:
        """See whether this run comes after a gap: the machine was off, or cron was."""
        for site in self.sites:
            history = self.state.history(site, RUNS_LOOKED_BACK)
            if not history:
                continue
            self.last_good[site] = newest_good(history, self.started)
            starts = [earlier.started for earlier in history]
            pauses = [after - before for after, before in pairwise(starts)]
            widened = scheduling.catch_up(pauses, self.started - starts[0])
            if widened > self.widened:
                self.widened, self.last_started = widened, starts[0]

    def count_article(self, site: str, filled: dict[str, bool]) -> None:
        """Count an article that was extracted, and which of the judged fields it has."""
        counts = self.counts[site]
        counts["articles"] += 1
        for name in JUDGED_FIELDS:
            counts[f"fill/{name}"] += filled.get(name, False)

    def tally(self, site: str) -> Tally:
        """What was counted on ``site``."""
        counts = self.counts[site]
        articles = counts["articles"]
        return Tally(
            summary=self.accounts.summary(site),
            articles=articles,
            article_pages=counts["article_pages"],
            records=counts["records"],
            blocks=counts["blocks"],
            fill={name: counts[f"fill/{name}"] / articles for name in JUDGED_FIELDS} if articles else {},
            refused_by=self.refused_by.get(site),
            failed_by=self.failed_by.get(site),
        )

    def close(self) -> None:
        """Give up the locks and close the files."""
        self.accounts.close()
        self.notes.close()
        self.state.close()


def newest_good(history: Iterable[RunSite], now: int) -> int | None:
    """When the newest published run of a site began; those that a wrong clock put into the future do not count."""
    return next((run.started for run in history if run.verdict in GOOD and run.started <= now), None)
