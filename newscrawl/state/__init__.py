"""What is remembered between runs: addresses, articles, blocks, hosts and runs.

The rest of the code asks one interface, that of :class:`~newscrawl.state.sqlite.SqliteState`; ``open_state`` chooses
what is behind it.
Instants are Unix seconds (UTC) throughout, so that no time zone or summer time can move them.
"""

from newscrawl.state.records import ArticleState, BlockState, FoundBy, HostState, PageState, RunSite
from newscrawl.state.sqlite import SqliteState, StateError

__all__ = [
    "ArticleState",
    "BlockState",
    "FoundBy",
    "HostState",
    "PageState",
    "RunSite",
    "SqliteState",
    "StateError",
    "open_state",
]


def open_state(location: str) -> SqliteState:
    """Open the state at ``location``, a file's path; it is made where it does not exist.

    Raises :class:`StateError` with a sentence that says what to do where the file is damaged or of a newer version.
    """
    return SqliteState(location)
