"""Locks on files: the system's own, which end with the process, however it ends."""

import fcntl
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Protocol

from newscrawl.state.database import StateError


class Locks(Protocol):
    """What lets only one at a task."""

    def alone(self, task: str) -> AbstractContextManager[None]:
        """Alone at a task (``publish``, ``compact``) among all who share the state; waits for its turn."""


class FileLocks:
    """Locks of everyone who uses one folder on one machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.held: list[IO[bytes]] = []

    def lock(self, name: str) -> bool:
        """Lock ``locks/<name>.lock`` until :meth:`close`; false where another holds it."""
        file = opened(self.folder / "locks" / f"{name}.lock")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            return False
        self.held.append(file)
        return True

    @contextmanager
    def alone(self, task: str) -> Iterator[None]:
        """Hold ``<task>.lock``; waits for its turn."""
        with opened(self.folder / f"{task}.lock") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def close(self) -> None:
        """Give up all locks."""
        for file in self.held:
            file.close()
        self.held.clear()


def opened(path: Path) -> IO[bytes]:
    """The file of a lock. Raises :class:`StateError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("ab")
    except OSError as error:
        raise StateError(f"{path} cannot be locked ({error.strerror}): check the disk and the permissions.") from error
