"""The outbox: what a run found, kept beside the state until the run is published or thrown away."""

import json
from collections.abc import Iterable, Iterator

from newscrawl.state.addresses import ROWS_AT_ONCE, Addresses
from newscrawl.state.database import Row, StateError
from newscrawl.state.records import ArticleState, PageState
from newscrawl.state.rows import article_from_json, page_from_json, slim, to_json

STAGE = (
    "INSERT INTO staged (run_id, site, page, article, page_state, article_state, record, stream)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
TAKE_NUMBERS = (
    "UPDATE meta SET value = CAST(CAST(value AS BIGINT) + ? AS TEXT) WHERE name = 'seq'"
    " AND NOT EXISTS (SELECT 1 FROM meta WHERE name = 'moved') RETURNING value"
)
"""Also holds up whoever else would number; a state that was moved gives no numbers."""
NUMBER_RECORDS = """
    UPDATE staged SET seq = ? + numbered.place FROM (
        SELECT n, row_number() OVER (ORDER BY stream, site, n) AS place
        FROM staged WHERE run_id = ? AND record IS NOT NULL
    ) AS numbered WHERE staged.n = numbered.n
"""
FIRST_SEQ = "coalesce((SELECT min(seq) FROM staged WHERE staged.run_id = {}.run_id), 0)"
"""The least number of a sealed run's records, 0 where it has none."""
STRAY = "site = ? AND run_id <> ? AND run_id NOT IN (SELECT run_id FROM batch)"
"""Rows of a site that belong to no run which lives or is sealed, seen from the run that holds the site's lock."""


class Outbox(Addresses):
    """The part of the state that holds what is to be published; see :class:`newscrawl.state.State`."""

    # --- while a run goes on --------------------------------------------------------------------------------------

    def stage(
        self,
        run_id: str,
        page: PageState,
        article: ArticleState | None = None,
        record: bytes | None = None,
    ) -> None:
        """Keep what a visit taught (and the record to publish, one line of a feed) until the run is judged."""
        self.database.change(
            STAGE,
            (
                run_id,
                page.site,
                page.key,
                article.id if article else None,
                to_json(page),
                to_json(article) if article else None,
                record,
                "articles" if record else None,
            ),
        )

    def take_staged(self, run_id: str, article_id: bytes) -> bytes | None:
        """Take the record of an article out of the outbox again; null where the run staged none."""
        row = self.database.row(
            "SELECT n, record FROM staged WHERE run_id = ? AND article = ? AND record IS NOT NULL ORDER BY n DESC",
            (run_id, article_id),
        )
        if row is None:
            return None
        self.database.change("DELETE FROM staged WHERE n = ?", (row[0],))
        return bytes(row[1])

    def seen_again(self, run_id: str, site: str, list_hash: str, page_key: str, sample: int) -> bool:
        """Count a list that the run has seen on another page; false where it has not.

        Of the pages that showed it, the first ``sample`` are remembered by their key.
        """
        which = (run_id, site, list_hash)
        row = self.database.row("SELECT pages FROM staged_block WHERE run_id = ? AND site = ? AND list = ?", which)
        if row is None:
            return False
        pages = json.loads(row[0])
        if page_key not in pages:
            self.database.change(
                "UPDATE staged_block SET pages = ?, seen = seen + 1 WHERE run_id = ? AND site = ? AND list = ?",
                (json.dumps([*pages, page_key][:sample]), *which),
            )
        return True

    def stage_block(self, run_id: str, site: str, list_hash: str, record: bytes, page_key: str, number: int) -> None:
        """Keep a list that the run has not seen before; lists of a site are published in the order of their numbers."""
        self.database.change(
            "INSERT INTO staged_block (run_id, site, list, n, record, pages, seen) VALUES (?, ?, ?, ?, ?, ?, 1)",
            (run_id, site, list_hash, number, record, json.dumps([page_key])),
        )

    def adopt(self, run_id: str, sites: Iterable[str]) -> int:
        """Take over what killed runs of ``sites`` (whose locks the caller holds) left unpublished: rows taken over."""
        taken = 0
        with self.transaction():
            for site in sites:
                taken += self.database.change(f"UPDATE staged SET run_id = ? WHERE {STRAY}", (run_id, site, run_id))
                self._hand_over_lists(run_id, STRAY, (site, run_id))
        return taken

    def leave(self, run_id: str, site: str) -> None:
        """Leave what a run found on ``site`` to the next run of the site, as if this one had been killed."""
        left, mine = f"{run_id}-left", "run_id = ? AND site = ?"
        self.database.change(f"UPDATE staged SET run_id = ? WHERE {mine}", (left, run_id, site))
        self._hand_over_lists(left, mine, (run_id, site))

    def _hand_over_lists(self, run_id: str, which: str, values: Row) -> None:
        """Give lists to a run; one that it has itself is not needed twice."""
        columns = "site, list, n, record, pages, seen"
        self.database.change(
            f"INSERT INTO staged_block (run_id, {columns}) SELECT ?, {columns} FROM staged_block WHERE {which}"
            " ON CONFLICT (run_id, site, list) DO NOTHING",
            (run_id, *values),
        )
        self.database.change(f"DELETE FROM staged_block WHERE {which}", values)

    def discard(self, run_id: str, site: str) -> None:
        """Throw away what a run that must not be published learned of ``site``; addresses it found stay due."""
        self.database.change("DELETE FROM staged WHERE run_id = ? AND site = ?", (run_id, site))
        self.database.change("DELETE FROM staged_block WHERE run_id = ? AND site = ?", (run_id, site))

    # --- when it is judged ----------------------------------------------------------------------------------------

    def staged_blocks(self, run_id: str, site: str) -> list[tuple[str, bytes, list[str], int]]:
        """Lists of a run in the order they were first seen: (hash, record, keys of pages, number of pages)."""
        sql = "SELECT list, record, pages, seen FROM staged_block WHERE run_id = ? AND site = ? ORDER BY n, list"
        rows = self.database.rows(sql, (run_id, site))
        return [(list_hash, record, json.loads(pages), seen) for list_hash, record, pages, seen in rows]

    def stage_record(self, run_id: str, site: str, stream: str, record: bytes) -> None:
        """Put a finished record into the outbox, of which no address is to be remembered."""
        sql = "INSERT INTO staged (run_id, site, record, stream) VALUES (?, ?, ?, ?)"
        self.database.change(sql, (run_id, site, record, stream))

    def staged_page_keys(self, run_id: str, site: str) -> set[str]:
        """Keys (hex) of the pages of ``site`` that the run looked at."""
        sql = "SELECT DISTINCT page FROM staged WHERE run_id = ? AND site = ? AND page IS NOT NULL"
        return {key.hex() for (key,) in self.database.rows(sql, (run_id, site))}

    def seal(self, run_id: str, manifest: str, *, upload: bool = False) -> tuple[int | None, int | None]:
        """Decide that the run is published: number its records, make what it learned the state, note the batch.

        To be called in a durable transaction, alone at publishing. ``upload``: the run's files are also to be sent to a
        second place. Returns the first and last ``seq``, nulls where there was no record.
        """
        number = int(self._one("SELECT count(*) FROM staged WHERE run_id = ? AND record IS NOT NULL", (run_id,)))
        taken = self.database.rows(TAKE_NUMBERS, (number,))
        if not taken:
            raise StateError(f"The state {self.database.place} was moved while the run went on; nothing was published.")
        last = int(taken[0][0])
        self.database.change(NUMBER_RECORDS, (last - number, run_id))
        self._apply(run_id)
        self.database.change("DELETE FROM staged_block WHERE run_id = ?", (run_id,))
        self.database.change("INSERT INTO batch (run_id, manifest) VALUES (?, ?)", (run_id, manifest))
        if upload:
            self.send_again([run_id])
        return (last - number + 1, last) if number else (None, None)

    def _apply(self, run_id: str) -> None:
        """Make the last that the run learned of each address and article the state."""
        for (site,) in self.database.rows("SELECT DISTINCT site FROM staged WHERE run_id = ?", (run_id,)):
            for rows in self._staged("page_state, article_state", "page_state IS NOT NULL", run_id, site):
                learned = [(page_from_json(page), article and article_from_json(article)) for _, page, article in rows]
                pages = {page.key: page for page, _ in learned}
                articles = {
                    article.id: article if page.next_visit is not None else slim(article)
                    for page, article in learned
                    if article
                }
                self.enter_words(pages.values())
                self.put_pages(pages.values())
                self.put_articles(articles.values())

    def _staged(self, columns: str, which: str, run_id: str, site: str) -> Iterator[list[Row]]:
        """Rows of a run and site in their order, so many at a time, the number of each before its columns."""
        sql = (
            f"SELECT n, {columns} FROM staged WHERE run_id = ? AND site = ? AND n > ? AND {which}"
            f" ORDER BY n LIMIT {ROWS_AT_ONCE}"
        )
        last = -1
        while rows := self.database.rows(sql, (run_id, site, last)):
            yield rows
            last = rows[-1][0]

    def _one(self, sql: str, values: Row = ()) -> str:
        """The one value of a question that has always an answer."""
        ((value,),) = self.database.rows(sql, values)
        return str(value)

    def seq(self) -> int:
        """The last ``seq`` that was given."""
        return int(self._one("SELECT value FROM meta WHERE name = 'seq'"))

    # --- when it is published -------------------------------------------------------------------------------------

    def batches(self) -> list[tuple[str, str]]:
        """Runs that were sealed and whose files are not yet known to be complete: (run id, manifest)."""
        sql = f"SELECT run_id, manifest FROM batch WHERE written = 0 ORDER BY {FIRST_SEQ.format('batch')}, run_id"
        return [(run_id, manifest) for run_id, manifest in self.database.rows(sql)]

    def sealed_files(self, run_id: str) -> list[tuple[str, str]]:
        """The (stream, site) pairs for which a sealed run has records."""
        sql = "SELECT DISTINCT stream, site FROM staged WHERE run_id = ? AND seq IS NOT NULL ORDER BY stream, site"
        return [(stream, site) for stream, site in self.database.rows(sql, (run_id,))]

    def sealed_rows(self, run_id: str, stream: str, site: str) -> Iterator[tuple[int, bytes]]:
        """(seq, line) of a sealed run, in order."""
        if stream not in ("articles", "blocks"):
            raise ValueError(f"There is no stream {stream}.")
        for rows in self._staged("seq, record", f"seq IS NOT NULL AND stream = '{stream}'", run_id, site):
            yield from ((seq, record) for _, seq, record in rows)

    def finish_batch(self, run_id: str) -> None:
        """The files of a sealed run are complete and listed: empty the outbox of it.

        What is still to be sent keeps its records: the files may lie where none but a worker that is gone could read
        them, and from the records any other makes the same ones.
        """
        with self.transaction(durable=True):
            if self.database.row("SELECT 1 FROM upload WHERE run_id = ?", (run_id,)) is None:
                self._empty(run_id)
                return
            self.database.change("DELETE FROM staged WHERE run_id = ? AND record IS NULL", (run_id,))
            nothing = ", ".join(f"{name} = NULL" for name in ("page", "article", "page_state", "article_state"))
            self.database.change(f"UPDATE staged SET {nothing} WHERE run_id = ?", (run_id,))
            self.database.change("UPDATE batch SET written = 1 WHERE run_id = ?", (run_id,))

    def _empty(self, run_id: str) -> None:
        self.database.change("DELETE FROM staged WHERE run_id = ?", (run_id,))
        self.database.change("DELETE FROM batch WHERE run_id = ?", (run_id,))

    def send_again(self, run_ids: Iterable[str]) -> None:
        """The files of runs are to be sent to the second place."""
        rows = ((run_id,) for run_id in run_ids)
        self.database.change_many("INSERT INTO upload VALUES (?) ON CONFLICT (run_id) DO NOTHING", rows)

    def uploads(self) -> list[tuple[str, str | None]]:
        """Runs whose files are still to be sent, in the order of ``seq``: (run id, manifest as it was sealed).

        The manifest is null where the records are no more in the outbox, but in files alone.
        """
        sql = (
            "SELECT upload.run_id, batch.manifest FROM upload LEFT JOIN batch ON batch.run_id = upload.run_id"
            f" ORDER BY {FIRST_SEQ.format('upload')}, upload.run_id"
        )
        return [(run_id, manifest) for run_id, manifest in self.database.rows(sql)]

    def finish_upload(self, run_id: str) -> None:
        """A run's files have been sent."""
        with self.transaction(durable=True):
            self.database.change("DELETE FROM upload WHERE run_id = ?", (run_id,))
            self._empty(run_id)

    def latest(self) -> dict[str, str]:
        """Site → its entry in the ``latest.json`` of the second place, of the sites that were sent."""
        return {str(site): str(entry) for site, entry in self.database.rows("SELECT site, entry FROM latest")}

    def put_latest(self, site: str, entry: str) -> None:
        """Remember a site's entry."""
        sql = "INSERT INTO latest (site, entry) VALUES (?, ?) ON CONFLICT (site) DO UPDATE SET entry = excluded.entry"
        self.database.change(sql, (site, entry))
