"""The state in one SQLite file (WAL), shared by all runs of a machine."""

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import chain
from pathlib import Path

from newscrawl.state.database import Row, StateError
from newscrawl.state.locks import FileLocks
from newscrawl.state.schema import SQLITE_TYPES, VERSION, check_version, migrate

BUSY_SECONDS = 60
"""How long a write waits for other runs; every transaction here lasts milliseconds."""


class SqliteDatabase:
    """A file. See :class:`newscrawl.state.database.Database`."""

    def __init__(self, path: str) -> None:
        self.place, self.path = path, Path(path)
        self.locks = FileLocks(self.path.parent)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            self.file = self.path.stat().st_ino
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
        version = self._version()
        check_version(self.place, version)
        if version < VERSION:
            with self.transaction():
                # Asked again inside the lock: another run may have been faster.
                migrate(self, self._version(), SQLITE_TYPES)
                self.db.execute(f"PRAGMA user_version = {VERSION}")

    def _version(self) -> int:
        return int(self.db.execute("PRAGMA user_version").fetchone()[0])

    def close(self) -> None:
        """Give up the locks and close the file."""
        self.locks.close()
        self.db.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self.db.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query."""
        try:
            found: Row | None = self.db.execute(sql, values).fetchone()
        except sqlite3.Error as error:
            raise self._failure(error) from error
        return found

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Change something; the number of rows it was done to."""
        try:
            return self.db.execute(sql, values).rowcount
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def change_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """The same change with one set of values after the other."""
        try:
            self.db.executemany(sql, values)
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def stream(self, sql: str) -> Iterator[Row]:
        """The rows of a query of any size."""
        try:
            yield from self.db.execute(sql)
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def load(self, table: str, rows: Iterable[Row]) -> None:
        """Put whole rows into an empty table."""
        rows = iter(rows)
        for first in rows:
            marks = ", ".join("?" for _ in first)
            self.change_many(f"INSERT INTO {table} VALUES ({marks})", chain([first], rows))

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing. ``durable``: on the disk, not only out of the process, when the block ends."""
        if self.db.in_transaction:
            yield
            return
        if durable:
            if lost := self.lost():
                raise StateError(lost)
            self.change("PRAGMA synchronous = FULL")
        self.change("BEGIN IMMEDIATE")
        try:
            yield
            self.change("COMMIT")
        finally:
            # SQLite has rolled back by itself where the disk is full.
            if self.db.in_transaction:
                self.change("ROLLBACK")
            if durable:
                self.change("PRAGMA synchronous = NORMAL")

    def lock(self, name: str) -> bool:
        """Lock a name; false where another holds it."""
        return self.locks.lock(name)

    def unlock(self, name: str) -> None:
        """Give up the lock of a name."""
        self.locks.unlock(name)

    def alone(self, task: str) -> AbstractContextManager[None]:
        """Alone at a task; waits for its turn."""
        return self.locks.alone(task)

    def now(self) -> float:
        """The machine's clock."""
        return time.time()

    def lost(self) -> str | None:
        """Whether the file is no longer where it was: removed with its folder, or another one was put in its place.

        What is written to it is seen by nobody from then on; a run that published would have its records come twice.
        """
        try:
            there = self.path.stat().st_ino == self.file
        except OSError:
            there = False
        return None if there else f"The state {self.place} was taken away under the run: put it back and start again."

    def damage(self) -> list[str]:
        """What SQLite's own check finds."""
        found = [str(row[0]) for row in self.rows("PRAGMA integrity_check(20)")]
        return [] if found == ["ok"] else found

    def pack(self) -> None:
        """Write the file anew without its holes, and empty the log beside it, which holds pages as they were."""
        self.change("VACUUM")
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def size(self) -> int:
        """Bytes of the file and of what is not yet part of it."""
        return sum(path.stat().st_size for path in map(Path, (self.place, f"{self.place}-wal")) if path.exists())

    def _failure(self, error: sqlite3.Error) -> StateError:
        return StateError(f"The state {self.place} cannot be read or written ({error}): check the disk and the file.")
