"""What a run came to: a verdict for each site and one for the run, as pure functions of what was counted.

The words and exit codes are those of ``docs/feed.md``. Only ``ok`` and ``unchanged`` are good verdicts: they publish.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from newscrawl.state import RunSite

EXIT_CODES = {
    "ok": 0,
    "unchanged": 0,
    "usage": 2,
    "locked": 3,
    "blocked": 4,
    "broken": 5,
    "unreachable": 6,
    "failed": 7,
    "partial": 8,
}
GOOD = frozenset({"ok", "unchanged"})

REFUSED = "refused"
"""Cause of a failure by which a site refuses us (403, 429, a challenge page)."""
REFUSED_SITE = "refused_site"
"""Cause for addresses that were not asked for any more after refusals stopped the site."""
PUT_OFF = "retry_after"
"""Cause for addresses of a host that asked to be left alone for longer than a run waits."""
OUT_OF_REACH = frozenset({"robots", "robots_unreachable", "forbidden_address", "scheme"})
"""Causes for which an address that was wanted is never asked for."""
JUDGED_FIELDS = ("headline", "authors", "datePublished", "articleBody")
"""Fields whose disappearance means that the site or its markup has changed under us."""


@dataclass
class Verdict:
    """A word of ``EXIT_CODES`` and one sentence that says why."""

    name: str
    reason: str
    expected: bool = False
    """Whether nobody need hear of it although it is no good end."""

    @property
    def exit_code(self) -> int:
        """What the process ends with."""
        return EXIT_CODES[self.name]

    @property
    def good(self) -> bool:
        """Whether what was found is published."""
        return self.name in GOOD


@dataclass
class Thresholds:
    """When a run is taken to be broken; each is a setting of the same name."""

    history: int
    """Runs of the site that are looked back on."""
    sample: int
    """Fewest pages or articles that a judgement is passed on."""
    drop: float
    """Share of its usual value below which a rate has collapsed."""
    usual: float
    """Least usual rate of a field whose disappearance is noticed."""


@dataclass
class Tally:
    """What one run counted on one site."""

    summary: dict[str, dict[str, int]]
    """Outcome → cause → addresses, as :class:`newscrawl.accounting.Accounts` gives them."""
    articles: int = 0
    """Articles that were extracted, changed or not."""
    article_pages: int = 0
    """Fetched addresses that are not known to be something else than an article."""
    records: int = 0
    """Article records that are ready to be published."""
    blocks: int = 0
    fill: dict[str, float] = field(default_factory=dict)
    """Field → share of ``articles`` that have it."""
    refused_by: str | None = None
    """How the site refused us last, for a person."""
    failed_by: str | None = None
    """What went wrong on the way to the site last, for a person."""

    def count(self, outcome: str) -> int:
        """Addresses with this outcome, by whatever cause."""
        return sum(self.summary.get(outcome, {}).values())


def judge_site(tally: Tally, history: list[RunSite], thresholds: Thresholds, error: str | None = None) -> Verdict:
    """The verdict on one site.

    ``history`` is its earlier runs, newest first; ``error`` says how we failed, if we did.
    """
    if error:
        return Verdict("failed", error)
    pages = tally.count("fetched") + tally.count("unchanged")
    errors = tally.summary.get("failed", {}).get("error", 0)
    if errors > pages:
        return Verdict("failed", f"Extraction broke on {errors} of {pages + errors} pages; the log says how.")
    refusals = tally.summary.get("failed", {}).get(REFUSED, 0)
    skipped = tally.summary.get("skipped", {})
    if skipped.get(REFUSED_SITE) or refusals > pages or (skipped.get(PUT_OFF) and not pages):
        how = f" ({tally.refused_by})" if tally.refused_by else ""
        return Verdict("blocked", f"The site refused {refusals} of {pages + refusals} requests{how}.")
    causes = {*tally.summary.get("failed", {}), *OUT_OF_REACH.intersection(skipped)}
    if not pages and causes:
        how = f": {tally.failed_by}" if tally.failed_by else ""
        return Verdict("unreachable", f"No page could be fetched ({', '.join(sorted(causes))}{how}).")
    broken = what_broke(tally, history, thresholds)
    if broken:
        return Verdict("broken", broken)
    if tally.records:
        return Verdict("ok", f"{tally.records} article records from {pages} pages.")
    return Verdict("unchanged", f"No new or changed article on {pages} pages.")


def what_broke(tally: Tally, history: list[RunSite], thresholds: Thresholds) -> str | None:
    """What no longer comes out as it did in the site's good runs, with the old and the new rate; null: nothing."""
    good = [run for run in history if run.verdict in GOOD and run.articles >= thresholds.sample]
    if not good:
        return None
    if tally.article_pages >= thresholds.sample:
        usual = median(run.articles / max(run.pages, 1) for run in good)
        rate = tally.articles / tally.article_pages
        if rate < usual * thresholds.drop:
            return f"Only {rate:.0%} of the pages gave an article, where {usual:.0%} is usual."
    if tally.articles >= thresholds.sample:
        for name in JUDGED_FIELDS:
            usual = median(run.fill.get(name, 0.0) for run in good)
            rate = tally.fill.get(name, 0.0)
            if usual >= thresholds.usual and rate < usual * thresholds.drop:
                return f"The field {name} is filled in {rate:.0%} of the articles, where {usual:.0%} is usual."
    return None


def judge_run(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict on a run, from those on its sites: the common one, else ``partial``.

    ``ok`` and ``unchanged`` together are ``ok``.

    >>> judge_run([Verdict("ok", "a"), Verdict("unchanged", "b")]).name
    'ok'
    >>> judge_run([Verdict("ok", "a"), Verdict("blocked", "b")]).exit_code
    8
    """
    found = list(verdicts)
    names = {verdict.name for verdict in found}
    if not names:
        return Verdict("unchanged", "There was nothing to do.")
    if len(found) == 1:
        return found[0]
    if len(names) == 1:
        return Verdict(found[0].name, f"All {len(found)} sites: {found[0].reason}")
    counts = ", ".join(f"{sum(v.name == name for v in found)} {name}" for name in EXIT_CODES if name in names)
    return Verdict("ok" if names <= GOOD else "partial", f"{len(found)} sites: {counts}.")
