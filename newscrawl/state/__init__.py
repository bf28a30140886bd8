"""What is remembered between runs: addresses, articles, blocks, hosts and runs.

The rest of the code asks one interface, :class:`State`; :func:`open_state` chooses the database beneath it.
Instants are Unix seconds (UTC) throughout, so that no time zone or summer time can move them.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from newscrawl.state.copying import copy_state
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
    "check_location",
    "copy_state",
    "is_server",
    "open_locks",
    "open_state",
    "reopen_state",
    "state_location",
]

SERVERS = ("postgresql://", "postgres://")
"""How the address of a state on a server begins."""


def state_location(settings: Mapping[str, Any]) -> str:
    """Where the state of these settings is: ``NEWSCRAWL_STATE``, else a file in ``NEWSCRAWL_DATA_DIR``."""
    return settings.get("NEWSCRAWL_STATE") or f"{settings['NEWSCRAWL_DATA_DIR']}/state.sqlite"


def is_server(location: str) -> bool:
    """Whether a location is a PostgreSQL server's and no file's."""
    return location.startswith(SERVERS)


def check_location(location: str) -> None:
    """Raise :class:`StateError` for an address that is none, without showing it; nothing is opened."""
    if is_server(location):
        on_servers().parts_of(location)
    elif "://" in location:
        raise StateError("The state's address is neither the path of a file nor begins with postgresql://.")


def on_servers() -> ModuleType:
    """The part that speaks to PostgreSQL, loaded when it is wanted: without a server its library is not needed."""
    try:
        return import_module("newscrawl.state.postgresql")
    except ImportError:
        raise StateError("A state in PostgreSQL needs a library: pip install 'newscrawl[postgresql]'.") from None


def open_state(location: str) -> State:
    """Open the state at ``location``, a file's path or ``postgresql://...``; it is made where it does not exist.

    Raises :class:`StateError` with a sentence that says what to do where the file is damaged, the server does not
    answer, or the state is of a newer version or was moved.
    """
    state = reopen_state(location)
    if place := state.moved_to():
        state.close()
        raise StateError(f"The state {state.database.place} was moved to {place}: name that one in NEWSCRAWL_STATE.")
    return state


def reopen_state(location: str) -> State:
    """The same, also of a state that was moved."""
    check_location(location)
    return State(on_servers().PostgresqlDatabase(location) if is_server(location) else SqliteDatabase(location))


@contextmanager
def open_locks(location: str) -> Iterator[Locks]:
    """The locks of the state at ``location``, for a task that asks nothing else of it; no state is made for them."""
    if is_server(location):
        with closing(open_state(location)) as state:
            yield state
    else:
        yield FileLocks(Path(location).parent)
