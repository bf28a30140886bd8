"""What is remembered between runs: addresses, articles, blocks, hosts and runs.

The rest of the code asks one interface, :class:`State`; :func:`open_state` chooses the database beneath it.
Instants are Unix seconds (UTC) throughout, so that no time zone or summer time can move them.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newscrawl.state.database import StateError
from newscrawl.state.locks import FileLocks, Locks
from newscrawl.state.records import ArticleState, BlockState, Erasure, FoundBy, HostState, PageState, RunSite, StagedRow
from newscrawl.state.sqlite import SqliteDatabase
from newscrawl.state.state import State

__all__ = [
    "ArticleState",
    "BlockState",
    "Erasure",
    "FileLocks",
    "FoundBy",
    "HostState",
    "Locks",
    "PageState",
    "RunSite",
    "StagedRow",
    "State",
    "StateError",
    "open_locks",
    "open_state",
    "state_location",
]


def state_location(settings: Mapping[str, Any]) -> str:
    """Where the state of these settings is: ``NEWSCRAWL_STATE``, else a file in ``NEWSCRAWL_DATA_DIR``."""
    return settings.get("NEWSCRAWL_STATE") or f"{settings['NEWSCRAWL_DATA_DIR']}/state.sqlite"


def open_state(location: str) -> State:
    """Open the state at ``location``, a file's path; it is made where it does not exist.

    Raises :class:`StateError` with a sentence that says what to do where the file is damaged or of a newer version.
    """
    return State(SqliteDatabase(location))


@contextmanager
def open_locks(location: str) -> Iterator[Locks]:
    """The locks of the state at ``location``, for a task that asks nothing else of it; no file is made for them."""
    yield FileLocks(Path(location).parent)
