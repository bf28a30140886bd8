"""What the state asks of the database beneath it: the same few things of SQLite and of PostgreSQL.

Statements are written once, with ``?`` for values, in the SQL that both understand.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Row = tuple[Any, ...]


class StateError(Exception):
    """The state cannot be used; the message is a sentence that says why and what to do."""


class Database(Protocol):
    """One connection. Whatever goes wrong in it is raised as :class:`StateError`."""

    place: str
    """Where it is, for a person: without a password."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query."""

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Change something; the number of rows it was done to."""

    def change_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """The same change with one set of values after the other."""

    def stream(self, sql: str) -> Iterator[Row]:
        """The rows of a query of any size, few at a time in memory. Part of a transaction."""

    def load(self, table: str, rows: Iterable[Row]) -> None:
        """Put whole rows, in the order of the table's columns, into an empty table. Part of a transaction."""

    def transaction(self, *, durable: bool = False) -> AbstractContextManager[None]:
        """All or nothing; within another, part of that.

        ``durable``: a power cut after the end does not undo it. Without it, the newest transactions may be lost to
        one, never to the end of the process; those that are lost are the last ones, without holes.
        """

    def lock(self, name: str) -> bool:
        """Lock a name until ``close`` or the end of the process, however it ends; false where another holds it."""

    def unlock(self, name: str) -> None:
        """Give up the lock of a name."""

    def alone(self, task: str) -> AbstractContextManager[None]:
        """Alone at a task among all who use the state; waits for its turn."""

    def now(self) -> float:
        """Unix time, by a clock that all who share the state go by."""

    def lost(self) -> str | None:
        """How the connection was lost, and with it the locks, in a sentence; null while it holds."""

    def damage(self) -> list[str]:
        """What the database's own check finds wrong with its files, a sentence each."""

    def pack(self) -> None:
        """Give back the room of rows that were deleted or changed, so that nothing of them is left in its files."""

    def size(self) -> int:
        """Bytes that it takes."""

    def close(self) -> None:
        """Give up the locks and the connection; the object is of no more use."""
