"""Lets an action be killed, or refused by the system, at each of the calls that matter, one after the other.

What matters are the calls that change a file, a name or the state: between two of them a kill leaves the same things.
Nothing is really flushed to the disk: only a power cut would tell, and the tests need not wait for it.
"""

import fcntl
import os
import sqlite3
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

CALLS: tuple[tuple[Any, str], ...] = (
    (os, "fsync"),
    (Path, "open"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
    (fcntl, "flock"),
)
STATEMENTS = ("BEGIN", "COMMIT", "INSERT", "UPDATE", "DELETE")
"""How the SQL begins that changes a database."""

FLUSHES = "PRAGMA synchronous"
FLUSH_NOTHING = f"{FLUSHES} = OFF"

WENT_WELL, SURVIVED, FAILED, KILLED = 0, 1, 3, 9
"""How an action ends: without having met the fault, in spite of it, with an exception, or by it."""

Fault = Callable[[str], None]
"""What a call meets, given its name, before it is made."""


def killed_everywhere(action: Callable[[], object]) -> Iterator[int]:
    """Runs the action in processes of its own, each killed one call later, until one comes to its end.

    Yields the number of calls after which it was killed, while things are as the kill left them.
    """
    number = 0
    while is_killed(action, number):
        yield number
        number += 1


def is_killed(action: Callable[[], object], after: int) -> bool:
    """Runs the action in a process of its own, and whether that was killed before it came to its end."""
    code = end_of(action, after, kill)
    assert code in (WENT_WELL, KILLED), "the action failed by itself"
    return code == KILLED


def kill(name: str) -> None:
    """Ends the process as ``kill -9`` does: nothing is written, closed or cleaned up."""
    os._exit(KILLED)


def refuse(code: int) -> Fault:
    """The system refuses the call, for the reason that ``code`` of ``errno`` stands for."""

    def fault(name: str) -> None:
        raise sqlite3.OperationalError(os.strerror(code)) if name in STATEMENTS else OSError(code, os.strerror(code))

    return fault


def first_word(sql: str) -> str:
    return sql.strip().partition(" ")[0]


def end_of(action: Callable[[], object], after: int, fault: Fault) -> int:
    """Runs the action in a process of its own, in which the call after so many meets the fault: how that ended."""
    pid = os.fork()
    if pid == 0:
        try:
            met = _arm(after, fault)
            action()
        except BaseException:
            traceback.print_exc()
            os._exit(FAILED)
        os._exit(SURVIVED if met() else WENT_WELL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _arm(after: int, fault: Fault) -> Callable[[], bool]:
    """From now on, in this process, the call after so many meets the fault; whether one has can be asked."""
    left = [after]

    def count(name: str) -> None:
        left[0] -= 1
        if left[0] == -1:
            fault(name)

    def armed(call: Callable[..., Any], name: str) -> Callable[..., Any]:
        def counted(*args: Any, **kwargs: Any) -> Any:
            count(name)
            return call(*args, **kwargs)

        return counted

    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if (word := first_word(sql)) in STATEMENTS:
                count(word)
            return super().execute(FLUSH_NOTHING if sql.startswith(FLUSHES) else sql, *values)

        def executemany(self, sql: str, *values: Any) -> sqlite3.Cursor:
            count(first_word(sql))
            return super().executemany(sql, *values)

    os.fsync = lambda handle: None
    for owner, name in CALLS:
        setattr(owner, name, armed(getattr(owner, name), name))
    connect = sqlite3.connect
    vars(sqlite3)["connect"] = lambda *args, **options: connect(*args, factory=Connection, **options)
    return lambda: left[0] < 0
