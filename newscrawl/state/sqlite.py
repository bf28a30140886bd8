"""The state in one SQLite file (WAL), shared by all runs of a machine."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from newscrawl.state.records import ArticleState, BlockState, FoundBy, HostState, PageState, RunSite
from newscrawl.state.schema import MIGRATIONS, VERSION

BUSY_SECONDS = 60
"""How long a write waits for other runs; every transaction here lasts milliseconds."""

PAGE_COLUMNS = (
    "key, site, origin, path, depth, first_seen, fetched, next_visit, etag, last_modified, failures, gone, article,"
    " found_origin, found_path, found_kind, found_heading, found_position"
)
PUT_PAGE = f"({PAGE_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
ARTICLE_COLUMNS = (
    "id, page, rev, content_hash, headline, canonical_url, published, changed, changes, withdrawn, aliases"
)
HOST_COLUMNS = "host, retry_after, robots, robots_status, robots_fetched, tdmrep"

WORDS_REMEMBERED = 10_000
"""Words whose numbers are kept in memory."""


class StateError(Exception):
    """The state cannot be used; the message says why and what to do."""


class SqliteState:
    """See :mod:`newscrawl.state`. Nothing here decides: it stores, finds and keeps changes together."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            self.db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            self.word = lru_cache(WORDS_REMEMBERED)(self._word)
            self.number = lru_cache(WORDS_REMEMBERED)(self._number)
            self._open()
        except (sqlite3.Error, OSError) as error:
            raise StateError(
                f"The state {path} cannot be opened ({error}): check the disk and the permissions, and put back a copy"
                " if the file is damaged; it is never replaced by an empty one."
            ) from error

    def _open(self) -> None:
        self.db.execute("PRAGMA journal_mode = WAL")
        # Survives kill -9 without a flush per page; what must survive a power cut asks for it in transaction().
        self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.execute("PRAGMA temp_store = FILE")
        version = self.db.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise StateError(
                f"The state {self.path} was written by a newer newscrawl (version {version}, this one knows {VERSION}):"
                " update newscrawl."
            )
        if version < VERSION:
            self._migrate()

    def _migrate(self) -> None:
        with self.transaction():
            # Asked again inside the lock: another run may have been faster.
            version = self.db.execute("PRAGMA user_version").fetchone()[0]
            for script in MIGRATIONS[version:]:
                for statement in script.split(";"):
                    self.db.execute(statement)
            self.db.execute(f"PRAGMA user_version = {VERSION}")

    def close(self) -> None:
        """Close the file; the object is of no more use."""
        self.db.close()

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing. ``durable``: on the disk, not only out of the process, when the block ends."""
        if self.db.in_transaction:
            yield
            return
        if durable:
            self.db.execute("PRAGMA synchronous = FULL")
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            # Words that were numbered in the transaction have lost their numbers.
            self.word.cache_clear()
            self.number.cache_clear()
            raise
        else:
            self.db.execute("COMMIT")
        finally:
            if durable:
                self.db.execute("PRAGMA synchronous = NORMAL")

    # --- addresses and articles ---------------------------------------------------------------------------------

    def page(self, key: bytes) -> PageState | None:
        """The address as the run in progress left it, else as the last published run did."""
        row = self.db.execute("SELECT page_state FROM staged WHERE page = ? ORDER BY n DESC LIMIT 1", (key,)).fetchone()
        if row:
            return page_from_json(row[0])
        row = self.db.execute(f"SELECT {PAGE_COLUMNS} FROM page WHERE key = ?", (key,)).fetchone()
        return self._page(row) if row else None

    def article(self, article_id: bytes) -> ArticleState | None:
        """The article as the run in progress left it, else as it was last published."""
        sql = "SELECT article_state FROM staged WHERE article = ? ORDER BY n DESC LIMIT 1"
        row = self.db.execute(sql, (article_id,)).fetchone()
        if row:
            return article_from_json(row[0])
        row = self.db.execute(f"SELECT {ARTICLE_COLUMNS} FROM article WHERE id = ?", (article_id,)).fetchone()
        return self._article(row) if row else None

    def discover(self, page: PageState) -> None:
        """Remember an address that was found, at once and whatever becomes of the run."""
        self.db.execute(
            f"INSERT INTO page {PUT_PAGE} ON CONFLICT (key) DO UPDATE SET depth = min(depth, excluded.depth)",
            self._page_row(page),
        )

    def due(self, site: str, now: int) -> Iterator[PageState]:
        """Known addresses of ``site`` that are due at ``now``, never fetched ones first, then the longest overdue."""
        sql = (
            f"SELECT {PAGE_COLUMNS} FROM page WHERE site = ? AND next_visit <= ?"
            " AND key NOT IN (SELECT page FROM staged WHERE page IS NOT NULL AND staged.site = ?)"
            " ORDER BY fetched IS NOT NULL, next_visit"
        )
        # Read whole: the caller writes to the table between two rows.
        yield from map(self._page, self.db.execute(sql, (self.number(site), now, site)).fetchall())

    def save_host(self, host: HostState) -> None:
        """Remember a host's standing, at once and whatever becomes of the run."""
        self.db.execute(
            f"INSERT OR REPLACE INTO host ({HOST_COLUMNS}) VALUES (?,?,?,?,?,?)", tuple(asdict(host).values())
        )

    def host(self, host: str) -> HostState | None:
        """A host's standing."""
        sql = f"SELECT {HOST_COLUMNS} FROM host WHERE host = ?"
        row = self.db.execute(sql, (host,)).fetchone()
        return HostState(*row) if row else None

    # --- the outbox ---------------------------------------------------------------------------------------------

    def stage(
        self,
        run_id: str,
        page: PageState,
        article: ArticleState | None = None,
        record: bytes | None = None,
    ) -> None:
        """Keep what a visit taught (and the record to publish, one line of a feed) until the run is judged."""
        self.db.execute(
            "INSERT INTO staged (run_id, site, page, article, page_state, article_state, record, stream)"
            " VALUES (?,?,?,?,?,?,?,?)",
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
        row = self.db.execute(
            "SELECT n, record FROM staged WHERE run_id = ? AND article = ? AND record IS NOT NULL ORDER BY n DESC",
            (run_id, article_id),
        ).fetchone()
        if row is None:
            return None
        self.db.execute("DELETE FROM staged WHERE n = ?", (row[0],))
        return bytes(row[1])

    def stage_block(self, run_id: str, site: str, list_hash: str, record: bytes, page_key: str, sample: int) -> bool:
        """Keep one observation of a list; true where the run sees the list for the first time.

        Of the pages that showed it, the first ``sample`` are remembered by their key.
        """
        row = self.db.execute(
            "SELECT pages FROM staged_block WHERE run_id = ? AND site = ? AND list = ?", (run_id, site, list_hash)
        ).fetchone()
        if row is None:
            self.db.execute(
                "INSERT INTO staged_block (run_id, site, list, n, record, pages, seen) VALUES"
                " (?,?,?,(SELECT count(*) FROM staged_block WHERE run_id = ?1),?,?,1)",
                (run_id, site, list_hash, record, json.dumps([page_key])),
            )
            return True
        pages = json.loads(row[0])
        if page_key not in pages:
            pages = [*pages, page_key][:sample]
            self.db.execute(
                "UPDATE staged_block SET pages = ?, seen = seen + 1 WHERE run_id = ? AND site = ? AND list = ?",
                (json.dumps(pages), run_id, site, list_hash),
            )
        return False

    def adopt(self, run_id: str, sites: Iterable[str]) -> int:
        """Take over what killed runs of ``sites`` (whose locks the caller holds) left unpublished: rows taken over."""
        taken = 0
        with self.transaction():
            for site in sites:
                open_rows = "site = ? AND run_id != ? AND run_id NOT IN (SELECT run_id FROM batch)"
                sql = f"UPDATE staged SET run_id = ? WHERE {open_rows}"
                taken += self.db.execute(sql, (run_id, site, run_id)).rowcount
                self.db.execute(
                    f"UPDATE OR IGNORE staged_block SET run_id = ? WHERE {open_rows}", (run_id, site, run_id)
                )
                self.db.execute(f"DELETE FROM staged_block WHERE {open_rows}", (site, run_id))
        return taken

    def discard(self, run_id: str, site: str) -> None:
        """Throw away what a run that must not be published learned of ``site``; addresses it found stay due."""
        self.db.execute("DELETE FROM staged WHERE run_id = ? AND site = ?", (run_id, site))
        self.db.execute("DELETE FROM staged_block WHERE run_id = ? AND site = ?", (run_id, site))

    def staged_blocks(self, run_id: str, site: str) -> list[tuple[str, bytes, list[str], int]]:
        """Lists of a run in the order they were first seen: (hash, record, keys of pages, number of pages)."""
        sql = "SELECT list, record, pages, seen FROM staged_block WHERE run_id = ? AND site = ? ORDER BY n"
        rows = self.db.execute(sql, (run_id, site)).fetchall()
        return [(list_hash, record, json.loads(pages), seen) for list_hash, record, pages, seen in rows]

    def stage_block_record(self, run_id: str, site: str, record: bytes) -> None:
        """Put a finished block record into the outbox."""
        sql = "INSERT INTO staged (run_id, site, record, stream) VALUES (?,?,?,'blocks')"
        self.db.execute(sql, (run_id, site, record))

    def staged_page_keys(self, run_id: str, site: str) -> set[str]:
        """Keys (hex) of the pages of ``site`` that the run looked at."""
        sql = "SELECT DISTINCT page FROM staged WHERE run_id = ? AND site = ? AND page IS NOT NULL"
        return {key.hex() for (key,) in self.db.execute(sql, (run_id, site))}

    def seal(self, run_id: str, manifest: str, *, upload: bool = False) -> tuple[int | None, int | None]:
        """Decide that the run is published: number its records, make what it learned the state, note the batch.

        To be called in a durable transaction. ``upload``: the run's files are also to be sent to a second place.
        Returns the first and last ``seq``, nulls where there was no record.
        """
        last = self.db.execute("SELECT value FROM meta WHERE name = 'seq'").fetchone()[0]
        rows = self.db.execute(
            "SELECT n FROM staged WHERE run_id = ? AND record IS NOT NULL ORDER BY stream, site, n", (run_id,)
        ).fetchall()
        numbered = ((last + i, n) for i, (n,) in enumerate(rows, 1))
        self.db.executemany("UPDATE staged SET seq = ? WHERE n = ?", numbered)
        self.db.execute("UPDATE meta SET value = ? WHERE name = 'seq'", (last + len(rows),))
        self._apply(run_id)
        self.db.execute("DELETE FROM staged_block WHERE run_id = ?", (run_id,))
        self.db.execute("INSERT INTO batch VALUES (?, ?)", (run_id, manifest))
        if upload:
            self.db.execute("INSERT INTO upload VALUES (?)", (run_id,))
        return (last + 1, last + len(rows)) if rows else (None, None)

    def _apply(self, run_id: str) -> None:
        sql = "SELECT page_state, article_state FROM staged WHERE run_id = ? AND page_state IS NOT NULL ORDER BY n"
        for page_json, article_json in self.db.execute(sql, (run_id,)).fetchall():
            page = page_from_json(page_json)
            self.put_page(page)
            if article_json:
                article = article_from_json(article_json)
                self.put_article(article if page.next_visit is not None else slim(article))

    def put_page(self, page: PageState) -> None:
        """Make this what is known of an address. Where it was found is of no use once it is never due again."""
        if page.next_visit is None:
            page = replace(page, found_by=FoundBy(), etag=None, last_modified=None)
        self.db.execute(f"INSERT OR REPLACE INTO page {PUT_PAGE}", self._page_row(page))

    def put_article(self, article: ArticleState) -> None:
        """Make this what is known of an article."""
        values = (
            article.id,
            b"" if article.page == article.id else article.page,
            article.rev,
            bytes.fromhex(article.content_hash),
            article.headline,
            article.canonical_url,
            article.published,
            article.changed,
            article.changes,
            int(article.withdrawn),
            json.dumps(article.aliases, ensure_ascii=False) if article.aliases else None,
        )
        self.db.execute(f"INSERT OR REPLACE INTO article ({ARTICLE_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)", values)

    # --- rows -----------------------------------------------------------------------------------------------------

    def _word(self, number: int | None) -> str | None:
        """The word with a number."""
        if number is None:
            return None
        return str(self.db.execute("SELECT text FROM word WHERE id = ?", (number,)).fetchone()[0])

    def _number(self, text: str | None) -> int | None:
        """The number of a word, given to it where it has none."""
        if text is None:
            return None
        row = self.db.execute("SELECT id FROM word WHERE text = ?", (text,)).fetchone()
        if row is None:
            self.db.execute("INSERT OR IGNORE INTO word (text) VALUES (?)", (text,))
            row = self.db.execute("SELECT id FROM word WHERE text = ?", (text,)).fetchone()
        return int(row[0])

    def _page_row(self, page: PageState) -> tuple[Any, ...]:
        origin, path = split_url(page.url)
        found = page.found_by
        found_origin, found_path = split_url(found.url) if found.url else (None, None)
        return (
            page.key,
            self.number(page.site),
            self.number(origin),
            path,
            page.depth,
            page.first_seen,
            page.fetched,
            page.next_visit,
            page.etag,
            page.last_modified,
            page.failures,
            page.gone,
            b"" if page.article == page.key else page.article,
            self.number(found_origin),
            found_path,
            self.number(found.kind),
            self.number(found.heading),
            found.position,
        )

    def _page(self, row: tuple[Any, ...]) -> PageState:
        key, site, origin, path, *values, article, found_origin, found_path, kind, heading, position = row
        found_url = None if found_origin is None else f"{self.word(found_origin)}{found_path}"
        page = PageState(key, self.word(site) or "", f"{self.word(origin)}{path}", *values)
        page.article = key if article == b"" else article
        page.found_by = FoundBy(found_url, self.word(kind), self.word(heading), position)
        return page

    def _article(self, row: tuple[Any, ...]) -> ArticleState:
        article_id, page_key, rev, digest, headline, canonical, published, changed, changes, withdrawn, aliases = row
        page = self.page(page_key or article_id)
        return ArticleState(
            id=article_id,
            page=page_key or article_id,
            rev=rev,
            content_hash=digest.hex(),
            headline=headline,
            url=page.url if page else None,
            canonical_url=canonical,
            published=published,
            changed=changed,
            changes=changes,
            withdrawn=bool(withdrawn),
            aliases=json.loads(aliases) if aliases else [],
        )

    # --- batches --------------------------------------------------------------------------------------------------

    def uploads(self) -> list[str]:
        """Runs whose files are still to be sent, oldest first."""
        return [run_id for (run_id,) in self.db.execute("SELECT run_id FROM upload ORDER BY run_id")]

    def finish_upload(self, run_id: str) -> None:
        """A run's files have been sent."""
        self.db.execute("DELETE FROM upload WHERE run_id = ?", (run_id,))

    def leave(self, run_id: str, site: str) -> None:
        """Leave what a run found on ``site`` to the next run of the site, as if this one had been killed."""
        for table in ("staged", "staged_block"):
            sql = f"UPDATE OR REPLACE {table} SET run_id = ? WHERE run_id = ? AND site = ?"
            self.db.execute(sql, (f"{run_id}-left", run_id, site))

    def batches(self) -> list[tuple[str, str]]:
        """Runs that were sealed and whose files are not yet known to be complete: (run id, manifest)."""
        return self.db.execute("SELECT run_id, manifest FROM batch").fetchall()

    def sealed_rows(self, run_id: str, stream: str, site: str) -> Iterator[tuple[int, bytes]]:
        """(seq, line) of a sealed run, in order."""
        sql = "SELECT seq, record FROM staged WHERE run_id = ? AND stream = ? AND site = ? ORDER BY seq"
        yield from self.db.execute(sql, (run_id, stream, site))

    def sealed_files(self, run_id: str) -> list[tuple[str, str]]:
        """The (stream, site) pairs for which a sealed run has records."""
        sql = "SELECT DISTINCT stream, site FROM staged WHERE run_id = ? AND seq IS NOT NULL ORDER BY stream, site"
        return self.db.execute(sql, (run_id,)).fetchall()

    def finish_batch(self, run_id: str) -> None:
        """The files of a sealed run are complete and listed: empty the outbox of it."""
        with self.transaction(durable=True):
            self.db.execute("DELETE FROM staged WHERE run_id = ?", (run_id,))
            self.db.execute("DELETE FROM batch WHERE run_id = ?", (run_id,))

    # --- blocks and runs ----------------------------------------------------------------------------------------

    def blocks(self, site: str) -> list[BlockState]:
        """Every block that a published run has seen on ``site``."""
        sql = "SELECT id, site, rev, lists, pages, header, missing FROM block WHERE site = ?"
        return [
            BlockState(row[0], row[1], row[2], json.loads(row[3]), json.loads(row[4]), json.loads(row[5]), bool(row[6]))
            for row in self.db.execute(sql, (site,))
        ]

    def put_block(self, block: BlockState) -> None:
        """Remember a block's newest revision."""
        self.db.execute(
            "INSERT OR REPLACE INTO block (id, site, rev, lists, pages, header, missing) VALUES (?,?,?,?,?,?,?)",
            (
                block.id,
                block.site,
                block.rev,
                json.dumps(block.lists),
                json.dumps(block.pages),
                json.dumps(block.header),
                int(block.missing),
            ),
        )

    def put_run_site(self, run: RunSite) -> None:
        """Remember what a run made of a site."""
        values = asdict(run) | {"fill": json.dumps(run.fill)}
        self.db.execute("INSERT OR REPLACE INTO run_site VALUES (?,?,?,?,?,?,?,?,?,?)", tuple(values.values()))

    def history(self, site: str, limit: int) -> list[RunSite]:
        """The newest ``limit`` runs of ``site``, newest first."""
        sql = "SELECT * FROM run_site WHERE site = ? ORDER BY finished DESC LIMIT ?"
        rows = self.db.execute(sql, (site, limit)).fetchall()
        return [run_site_from_row(row) for row in rows]

    # --- upkeep -------------------------------------------------------------------------------------------------

    def damage(self) -> list[str]:
        """What SQLite's own check finds wrong with the file; empty: nothing."""
        found = [str(row[0]) for row in self.db.execute("PRAGMA integrity_check(20)")]
        return [] if found == ["ok"] else found

    def sizes(self) -> dict[str, int]:
        """Number of rows of each kind."""
        tables = {"addresses": "page", "articles": "article", "blocks": "block", "staged": "staged", "runs": "run_site"}
        return {name: self.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for name, table in tables.items()}

    def forget(self, key: bytes) -> bool:
        """Forget every visit to an address, so that it is due and fetched anew; false where it is not known.

        The article that stands there keeps its id and revision, or it would be written a second time as new.
        """
        forgotten = "fetched = NULL, etag = NULL, last_modified = NULL, failures = 0, gone = 0, next_visit = 0"
        return self.db.execute(f"UPDATE page SET {forgotten} WHERE key = ?", (key,)).rowcount > 0

    def prune(self, before: int) -> int:
        """Drop addresses without an article, never due again and last seen before an instant; gives their number.

        Should one be found again, it is looked at again. An address that led to an article stays for good, or the
        article would be written twice; it was slimmed when its last visit was over.
        """
        with self.transaction():
            dropped = self.db.execute(
                "DELETE FROM page WHERE next_visit IS NULL AND article IS NULL AND coalesce(fetched, first_seen) < ?",
                (before,),
            ).rowcount
        self.db.execute("VACUUM")
        return dropped

    def salt(self) -> bytes:
        """The data directory's salt for hashed addresses; made once."""
        return bytes.fromhex(self.db.execute("SELECT value FROM meta WHERE name = 'salt'").fetchone()[0])

    def seq(self) -> int:
        """The last ``seq`` that was given."""
        return int(self.db.execute("SELECT value FROM meta WHERE name = 'seq'").fetchone()[0])


def slim(article: ArticleState) -> ArticleState:
    """An article that is never visited again: what tells it from a new one, without what only its records need."""
    return replace(article, headline=None, canonical_url=None, aliases=[])


def split_url(url: str) -> tuple[str, str]:
    """An address's scheme and host, and the rest of it.

    >>> split_url("https://example.test/news/1?a=b")
    ('https://example.test', '/news/1?a=b')
    """
    end = url.find("/", url.find("://") + 3)
    return (url, "") if end < 0 else (url[:end], url[end:])


def run_site_from_row(row: tuple[Any, ...]) -> RunSite:
    names = [field.name for field in fields(RunSite)]
    return RunSite(**dict(zip(names, row, strict=True)) | {"fill": json.loads(row[9])})


def to_json(state: PageState | ArticleState) -> str:
    values = {name: value.hex() if isinstance(value, bytes) else value for name, value in asdict(state).items()}
    return json.dumps(values, ensure_ascii=False)


def page_from_json(text: str) -> PageState:
    values = json.loads(text)
    values["key"] = bytes.fromhex(values["key"])
    values["article"] = bytes.fromhex(values["article"]) if values["article"] else None
    values["found_by"] = FoundBy(**values["found_by"])
    return PageState(**values)


def article_from_json(text: str) -> ArticleState:
    values = json.loads(text)
    return ArticleState(**values | {"id": bytes.fromhex(values["id"]), "page": bytes.fromhex(values["page"])})
