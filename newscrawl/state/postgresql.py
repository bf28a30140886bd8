"""The state in PostgreSQL, shared by runs on many machines. Needs ``psycopg``, which is imported here alone.

Locks are advisory ones of the session, and every write goes through that one session: who has lost the connection has
lost the locks, and can write nothing any more. No clock and no lease is needed for that.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from hashlib import blake2b

import psycopg
from psycopg import conninfo
from psycopg.types.numeric import Int8BinaryDumper
from psycopg.types.string import StrDumper

from newscrawl.state.database import Row, StateError
from newscrawl.state.schema import POSTGRESQL_TYPES, TABLES, VERSION, check_version, migrate

SCHEMA = "newscrawl"
CONNECTION: dict[str, str | int | None] = {
    "fallback_application_name": "newscrawl",
    "connect_timeout": 10,
    # A network that was cut is noticed within half a minute, also in the middle of a question.
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}
"""What is asked of the connection; the address may say otherwise."""

SESSION = (
    f"SET search_path = {SCHEMA}",
    # A commit need not wait for the disk: a server that crashes loses the last moments whole, not a part of them. What
    # must survive asks for it in transaction().
    "SET synchronous_commit = off",
    # The server, too, notices within half a minute that we are gone, and frees our locks.
    "SET tcp_keepalives_idle = 10",
    "SET tcp_keepalives_interval = 5",
    "SET tcp_keepalives_count = 4",
    "SET tcp_user_timeout = 30000",
    # A process that was stopped in the middle of a transaction must not stop all others.
    "SET idle_in_transaction_session_timeout = 60000",
    "SET lock_timeout = 300000",
)


NUMBERED = (
    "SELECT column_name::text FROM information_schema.columns"
    " WHERE table_schema = ? AND table_name = ? AND is_identity = 'YES'"
)
"""Columns to which the server gives the numbers."""

ROWS_AT_ONCE = 2000
"""Rows of a long answer in memory at a time."""

SILENCE_SECONDS = 5.0
"""After so long the connection is looked after, also where nothing is to be asked."""


class TextDumper(StrDumper):
    """Texts as PostgreSQL takes them: without the character NUL, which says nothing."""

    def dump(self, obj: str) -> bytes | bytearray | memoryview | None:
        """Called by psycopg."""
        return super().dump(obj.replace("\x00", ""))


class PostgresqlDatabase:
    """A connection to a server. See :class:`newscrawl.state.database.Database`."""

    def __init__(self, location: str) -> None:
        self.place = without_password(location)
        self.loss: str | None = None
        self.heard = time.monotonic()
        self.held: set[str] = set()
        try:
            words = conninfo.make_conninfo("", **(CONNECTION | parts_of(location)))
            self.connection = psycopg.connect(words, autocommit=True)
            # Every whole number as the same type, or each mix of small and large ones would be prepared anew.
            self.connection.adapters.register_dumper(int, Int8BinaryDumper)
            self.connection.adapters.register_dumper(str, TextDumper)
            self.connection.execute("; ".join(SESSION).encode())
        except psycopg.Error as error:
            raise StateError(
                f"The state {self.place} cannot be opened ({first_line(error)}): check that the server runs"
                " and that the address, the user and the password are right."
            ) from None
        try:
            self._come_forward()
            self.offset = self._server_time() - time.monotonic()
        except StateError:
            self.connection.close()
            raise

    def _come_forward(self) -> None:
        version = self._version()
        check_version(self.place, version)
        if version == VERSION:
            return
        with self.transaction(durable=True):
            self.rows("SELECT pg_advisory_xact_lock(?)", (number_of("migration"),))
            # Asked again inside the lock: another run may have been faster.
            version = self._version()
            if not self.rows("SELECT 1 FROM pg_namespace WHERE nspname = ?", (SCHEMA,)):
                # Asked for first: one that was made for us needs no right to make any.
                self.change(f"CREATE SCHEMA {SCHEMA}")
            migrate(self, version, POSTGRESQL_TYPES)
            self.change("DELETE FROM meta WHERE name = 'version'")
            self.change("INSERT INTO meta (name, value) VALUES ('version', ?)", (str(VERSION),))

    def _version(self) -> int:
        if not self.rows("SELECT 1 FROM pg_tables WHERE schemaname = ? AND tablename = 'meta'", (SCHEMA,)):
            return 0
        row = self.row("SELECT value FROM meta WHERE name = 'version'")
        return int(row[0]) if row else 0

    def _server_time(self) -> float:
        begun = time.monotonic()
        ((seconds,),) = self.rows("SELECT extract(epoch FROM clock_timestamp())::float8")
        return float(seconds) + (time.monotonic() - begun) / 2

    def close(self) -> None:
        """Give up the locks and the connection."""
        with suppress(StateError):
            # The server would do it too, a moment after we are gone.
            if not self.connection.closed:
                self.rows("SELECT pg_advisory_unlock_all()")
        self.connection.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            with self.connection.cursor(binary=True) as cursor:
                return cursor.execute(statement(sql), values).fetchall()
        except psycopg.Error as error:
            raise self._failure(error) from None

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query."""
        try:
            with self.connection.cursor(binary=True) as cursor:
                return cursor.execute(statement(sql), values).fetchone()
        except psycopg.Error as error:
            raise self._failure(error) from None

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Change something; the number of rows it was done to."""
        try:
            with self.connection.cursor() as cursor:
                return cursor.execute(statement(sql), values or None).rowcount
        except psycopg.Error as error:
            raise self._failure(error) from None

    def change_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """The same change with one set of values after the other, without waiting for each answer."""
        # Made before they are sent: whatever makes them may have questions of its own for the connection.
        values = list(values)
        try:
            with self.connection.cursor() as cursor:
                cursor.executemany(statement(sql), values)
        except psycopg.Error as error:
            raise self._failure(error) from None

    def stream(self, sql: str) -> Iterator[Row]:
        """The rows of a query of any size, by a cursor on the server."""
        try:
            with self.connection.cursor("stream", binary=True) as cursor:
                cursor.itersize = ROWS_AT_ONCE
                yield from cursor.execute(statement(sql))
        except psycopg.Error as error:
            raise self._failure(error) from None

    def load(self, table: str, rows: Iterable[Row]) -> None:
        """Put whole rows into an empty table, and have its own numbers go on behind theirs."""
        try:
            with self.connection.cursor() as cursor, cursor.copy(statement(f"COPY {table} FROM STDIN")) as copy:
                for row in rows:
                    copy.write_row(row)
        except psycopg.Error as error:
            raise self._failure(error) from None
        for (column,) in self.rows(NUMBERED, (SCHEMA, table)):
            sequence = f"pg_get_serial_sequence('{SCHEMA}.{table}', '{column}')"
            self.rows(f"SELECT setval({sequence}, greatest(max({column}), 1)) FROM {table}")

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing. ``durable``: on the server's disk when the block ends."""
        if self.connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
            self._check()
            yield
            return
        try:
            with self.connection.transaction():
                if durable:
                    self.change("SET LOCAL synchronous_commit TO DEFAULT")
                yield
        except psycopg.Error as error:
            raise self._failure(error) from None

    def lock(self, name: str) -> bool:
        """Lock a name; false where another session, or this one, holds it."""
        if name in self.held:
            return False
        if self.row("SELECT pg_try_advisory_lock(?)", (number_of(f"lock {name}"),)) != (True,):
            return False
        self.held.add(name)
        return True

    def unlock(self, name: str) -> None:
        """Give up the lock of a name."""
        self.held.remove(name)
        if not self.connection.broken:
            self.rows("SELECT pg_advisory_unlock(?)", (number_of(f"lock {name}"),))

    @contextmanager
    def alone(self, task: str) -> Iterator[None]:
        """Alone at a task; waits for its turn."""
        number = number_of(f"task {task}")
        self.rows("SELECT pg_advisory_lock(?)", (number,))
        try:
            yield
        finally:
            if not self.connection.broken:
                self.rows("SELECT pg_advisory_unlock(?)", (number,))

    def now(self) -> float:
        """The server's clock, as it was when the connection was made and carried on: ours may be wrong or be set."""
        return self.offset + time.monotonic()

    def lost(self) -> str | None:
        """How the connection was lost; asks the server where it was not heard of for a while."""
        if self.loss is None and time.monotonic() - self.heard > SILENCE_SECONDS:
            with suppress(StateError):
                self.rows("SELECT 1")
                self.heard = time.monotonic()
        return self.loss

    def damage(self) -> list[str]:
        """What reading everything brings to light, and the indexes against their tables where ``amcheck`` is there."""
        questions = [f"SELECT sum(length(t::text)) FROM {table} AS t" for table in TABLES]
        for (schema,) in self.rows(
            "SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'amcheck'"
        ):
            indexes = self.rows("SELECT indexname::text FROM pg_indexes WHERE schemaname = ?", (SCHEMA,))
            questions += [f"SELECT {schema}.bt_index_check('{SCHEMA}.{name}'::regclass, true)" for (name,) in indexes]
        found = []
        for question in questions:
            try:
                self.rows(question)
            except StateError as error:
                self._check()
                found.append(str(error))
        return found

    def pack(self) -> None:
        """Have the room of deleted rows used again, and the planner know what is left."""
        self.change(f"VACUUM (ANALYZE) {', '.join(TABLES)}")

    def size(self) -> int:
        """Bytes of tables and indexes."""
        sql = "SELECT sum(pg_total_relation_size(relid)) FROM pg_stat_user_tables WHERE schemaname = ?"
        ((total,),) = self.rows(f"SELECT ({sql})::bigint", (SCHEMA,))
        return int(total or 0)

    def _check(self) -> None:
        """Raise where the connection is no more."""
        if self.connection.closed:
            raise self._failure(psycopg.OperationalError("the connection is closed"))

    def _failure(self, error: psycopg.Error) -> StateError:
        reason = first_line(error)
        if isinstance(error, psycopg.errors.LockNotAvailable):
            return StateError(
                f"Another run has held up the state {self.place} for five minutes: end the one that hangs."
            )
        if not self.connection.closed:
            return StateError(f"The state {self.place} cannot be read or written ({reason}): check the server.")
        self.loss = (
            f"The connection to the state {self.place} was lost ({reason}), and with it the locks: what the run found"
            " so far is kept for the next one."
        )
        return StateError(self.loss)


@lru_cache(1000)
def statement(sql: str) -> bytes:
    """A statement as psycopg wants it.

    >>> statement("SELECT ?")
    b'SELECT %s'
    """
    return sql.replace("?", "%s").encode()


def number_of(name: str) -> int:
    """The number by which PostgreSQL knows a lock."""
    return int.from_bytes(blake2b(f"newscrawl {name}".encode(), digest_size=8).digest(), signed=True)


def parts_of(location: str) -> dict[str, str | int | None]:
    """The parts of an address. Raises :class:`StateError` where it is none, without saying what it is."""
    try:
        return dict(conninfo.conninfo_to_dict(location))
    except psycopg.Error:
        raise StateError(
            "The state's address cannot be read: give it as postgresql://user:password@host:5432/database, with"
            " characters such as : / @ in a password as %3A %2F %40."
        ) from None


def without_password(location: str) -> str:
    """An address for a person.

    >>> without_password("postgresql://news:secret@db.example.test:5433/news?sslmode=require&password=other")
    'postgresql://news@db.example.test:5433/news'
    """
    parts = parts_of(location)
    user, host, port = (str(parts.get(name) or "") for name in ("user", "host", "port"))
    return f"postgresql://{user and f'{user}@'}{host}{port and f':{port}'}/{parts.get('dbname') or ''}"


def first_line(error: psycopg.Error) -> str:
    """Why something failed, for a person."""
    return (error.diag.message_primary or str(error) or type(error).__name__).strip().splitlines()[0]
