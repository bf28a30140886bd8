"""What became of every address of a run: discovered = fetched + unchanged + skipped + failed, each by cause."""

from newscrawl.notes import temporary_database

OUTCOMES = ("fetched", "unchanged", "skipped", "failed")
PASSED_OVER, WANTED = 0, 1
RANK = {"skipped": 2, "failed": 3, "unchanged": 4, "fetched": 5}
"""An address may be met many times: what is known of it for certain counts before what was only planned, and of two
outcomes the one of higher rank, of two equal ones the first."""

UNFINISHED = "unfinished"
"""Cause of an address that was to be fetched when the run ended."""


class Accounts:
    """The books of one run. They live in a temporary file of SQLite's, so that memory stays flat."""

    def __init__(self) -> None:
        self.db = temporary_database()
        self.db.execute(
            "CREATE TABLE visit (key BLOB PRIMARY KEY, site TEXT, outcome TEXT, cause TEXT, rank INTEGER) WITHOUT ROWID"
        )

    def passed_over(self, key: bytes, site: str, cause: str) -> None:
        """A link that is not followed; it counts only while nothing else is known of its address."""
        self._enter(key, site, "skipped", cause, PASSED_OVER)

    def wanted(self, key: bytes, site: str) -> None:
        """The address is to be fetched; should nothing more be heard of it, it was skipped as unfinished."""
        self._enter(key, site, "skipped", UNFINISHED, WANTED)

    def record(self, key: bytes, site: str, outcome: str, cause: str) -> None:
        """An address that was to be fetched came to ``outcome`` (one of ``OUTCOMES``) for ``cause``."""
        self._enter(key, site, outcome, cause, RANK[outcome])

    def _enter(self, key: bytes, site: str, outcome: str, cause: str, rank: int) -> None:
        sql = (
            "INSERT INTO visit VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE"
            " SET outcome = excluded.outcome, cause = excluded.cause, rank = excluded.rank WHERE excluded.rank > rank"
        )
        self.db.execute(sql, (key, site, outcome, cause, rank))

    def summary(self, site: str | None = None) -> dict[str, dict[str, int]]:
        """Outcome → cause → number of addresses, of one site or of all."""
        totals: dict[str, dict[str, int]] = {outcome: {} for outcome in OUTCOMES}
        sql = (
            "SELECT outcome, cause, count(*) FROM visit WHERE ? IS NULL OR site = ?"
            " GROUP BY outcome, cause ORDER BY outcome, cause"
        )
        for outcome, cause, number in self.db.execute(sql, (site, site)):
            totals[outcome][cause] = number
        return totals

    def sites(self) -> list[str]:
        """Every site that has an address in the books."""
        return [site for (site,) in self.db.execute("SELECT DISTINCT site FROM visit ORDER BY site")]

    def close(self) -> None:
        """Forget everything."""
        self.db.close()
