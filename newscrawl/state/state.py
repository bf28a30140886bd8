"""What is remembered, behind one interface, over whichever database."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields

from newscrawl.state.erasing import Erasing
from newscrawl.state.records import BlockState, HostState, RunSite
from newscrawl.state.rows import put, run_site_from_row

HOST_COLUMNS = ", ".join(field.name for field in fields(HostState))
PUT_HOST = put("host", "host", HOST_COLUMNS)
LONGEST_HOST = 300
"""Characters of a host with its port; a longer one is no name of the DNS, and nobody ever waits for it."""
BLOCK_COLUMNS = "id, site, rev, lists, pages, header, missing"
PUT_BLOCK = put("block", "id", BLOCK_COLUMNS)
RUN_COLUMNS = ", ".join(field.name for field in fields(RunSite))
PUT_RUN = put("run_site", "site, finished, run_id", RUN_COLUMNS)
MISFITS = (
    (
        "SELECT 1 FROM page WHERE NOT EXISTS (SELECT 1 FROM word WHERE id = page.site)"
        " OR NOT EXISTS (SELECT 1 FROM word WHERE id = page.origin) LIMIT 1",
        "There are addresses whose site or host is missing.",
    ),
    (
        "SELECT 1 FROM article WHERE NOT EXISTS (SELECT 1 FROM page WHERE page.key ="
        " CASE WHEN length(article.page) = 0 THEN article.id ELSE article.page END) LIMIT 1",
        "There are articles whose address is missing.",
    ),
    (
        "SELECT 1 FROM staged WHERE seq > (SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'seq') LIMIT 1",
        "There are records with a greater seq than was ever given.",
    ),
)
"""Questions that a state in order has no answer to, and what an answer means."""
TABLES = {"addresses": "page", "articles": "article", "blocks": "block", "staged": "staged", "runs": "run_site"}


class State(Erasing):
    """The state: addresses, articles, outbox, erasures, and here the rest: hosts, blocks, runs, locks, clock, upkeep.

    Nothing here decides: it stores, finds and keeps changes together. Every method raises
    :class:`newscrawl.state.StateError` where the database fails, with a sentence that says what to do.
    """

    # --- locks and clock ------------------------------------------------------------------------------------------

    def lock(self, name: str) -> bool:
        """Lock a name until ``close`` or the end of the process, however it ends; false where another run holds it.

        On PostgreSQL the locks are the connection's: who has lost them can write nothing either.
        """
        return self.database.lock(name)

    def unlock(self, name: str) -> None:
        """Give up the lock of a name that this run holds."""
        self.database.unlock(name)

    @contextmanager
    def alone(self, task: str) -> Iterator[None]:
        """Alone at a task among all who share the state; waits for its turn."""
        with self.database.alone(task):
            yield

    def now(self) -> float:
        """Unix time by the clock that all who share the state go by: PostgreSQL's, or this machine's."""
        return self.database.now()

    def lost(self) -> str | None:
        """How the state was lost, and with it the locks, in a sentence; null while it is there.

        A run whose state is lost must ask no site any more: another one may hold the site by now.
        """
        return self.database.lost()

    def close(self) -> None:
        """Give up locks and connection; the object is of no more use."""
        self.database.close()

    # --- hosts, blocks and runs -----------------------------------------------------------------------------------

    def save_host(self, host: HostState) -> None:
        """Remember a host's standing, at once and whatever becomes of the run."""
        if len(host.host) <= LONGEST_HOST:
            self.database.change(PUT_HOST, tuple(asdict(host).values()))

    def host(self, host: str) -> HostState | None:
        """A host's standing."""
        row = self.database.row(f"SELECT {HOST_COLUMNS} FROM host WHERE host = ?", (host,))
        return HostState(*row) if row else None

    def blocks(self, site: str) -> list[BlockState]:
        """Every block that a published run has seen on ``site``."""
        rows = self.database.rows(f"SELECT {BLOCK_COLUMNS} FROM block WHERE site = ?", (site,))
        return [
            BlockState(key, site, rev, json.loads(lists), json.loads(pages), json.loads(header), bool(missing))
            for key, site, rev, lists, pages, header, missing in rows
        ]

    def put_block(self, block: BlockState) -> None:
        """Remember a block's newest revision."""
        lists, pages, header = json.dumps(block.lists), json.dumps(block.pages), json.dumps(block.header)
        row = (block.id, block.site, block.rev, lists, pages, header, int(block.missing))
        self.database.change(PUT_BLOCK, row)

    def put_run_site(self, run: RunSite) -> None:
        """Remember what a run made of a site."""
        self.database.change(PUT_RUN, tuple((asdict(run) | {"fill": json.dumps(run.fill)}).values()))

    def history(self, site: str, limit: int) -> list[RunSite]:
        """The newest ``limit`` runs of ``site``, newest first."""
        sql = f"SELECT {RUN_COLUMNS} FROM run_site WHERE site = ? ORDER BY finished DESC LIMIT ?"
        return [run_site_from_row(row) for row in self.database.rows(sql, (site, limit))]

    # --- from one database to another -----------------------------------------------------------------------------

    def move_to(self, place: str) -> None:
        """Note that the state goes on elsewhere; nothing is published from here any more."""
        self.database.change("INSERT INTO meta (name, value) VALUES ('moved', ?)", (place,))

    def moved_to(self) -> str | None:
        """Where the state goes on; null: here."""
        row = self.database.row("SELECT value FROM meta WHERE name = 'moved'")
        return str(row[0]) if row else None

    # --- upkeep ---------------------------------------------------------------------------------------------------

    def damage(self) -> list[str]:
        """What is wrong, a sentence each: what the database's own check finds, and what does not fit together."""
        return self.database.damage() or [sentence for sql, sentence in MISFITS if self.database.rows(sql)]

    def sizes(self) -> dict[str, int]:
        """Number of rows of each kind."""
        return {name: int(self._one(f"SELECT count(*) FROM {table}")) for name, table in TABLES.items()}

    def forget(self, key: bytes) -> bool:
        """Forget every visit to an address, so that it is due and fetched anew; false where it is not known.

        The article that stands there keeps its id and revision, or it would be written a second time as new.
        """
        forgotten = "fetched = NULL, etag = NULL, last_modified = NULL, failures = 0, gone = 0, next_visit = 0"
        return self.database.change(f"UPDATE page SET {forgotten} WHERE key = ?", (key,)) > 0

    def prune(self, before: int) -> int:
        """Drop addresses without an article, never due again and last seen before an instant; gives their number.

        Should one be found again, it is looked at again. An address that led to an article stays for good, or the
        article would be written twice; it was slimmed when its last visit was over.
        """
        dropped = self.database.change(
            "DELETE FROM page WHERE next_visit IS NULL AND article IS NULL AND coalesce(fetched, first_seen) < ?",
            (before,),
        )
        self.pack()
        return dropped

    def pack(self) -> None:
        """Give back the room of what is no longer there, and leave no trace of it in the database's own files."""
        self.database.pack()

    def salt(self) -> bytes:
        """The salt for hashed addresses; made once for each state."""
        return bytes.fromhex(self._one("SELECT value FROM meta WHERE name = 'salt'"))
