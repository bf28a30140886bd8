"""Locks on files: the system's own, which end with the process, however it ends."""

import fcntl
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
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
        self.held: dict[str, IO[bytes]] = {}

    def lock(self, name: str) -> bool:
        """Lock ``locks/<name>.lock`` until :meth:`unlock` or :meth:`close`; false where another holds it."""
        try:
            file = locked(self.folder / "locks" / f"{name}.lock", fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        self.held[name] = file
        return True

    def unlock(self, name: str) -> None:
        """Give up one lock."""
        self.held.pop(name).close()

    @contextmanager
    def alone(self, task: str) -> Iterator[None]:
        """Hold ``<task>.lock``; waits for its turn."""
        with locked(self.folder / f"{task}.lock", fcntl.LOCK_EX):
            yield

    def close(self) -> None:
        """Give up all locks."""
        for file in self.held.values():
            file.close()
        self.held.clear()


def locked(path: Path, how: int) -> IO[bytes]:
    """The file of a lock, held. Raises :class:`StateError`, or ``BlockingIOError`` where another holds it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with ExitStack() as on_failure:
            file = on_failure.enter_context(path.open("ab"))
            fcntl.flock(file, how)
            on_failure.pop_all()
        return file
    except BlockingIOError:
        raise
    except OSError as error:
        raise StateError(f"{path} cannot be locked ({error.strerror}): check the disk and the permissions.") from error
