"""Moving a state to another database: from a file to PostgreSQL when one machine is no longer enough, or back."""

from newscrawl.state.database import StateError
from newscrawl.state.schema import TABLES
from newscrawl.state.state import State

SITES = "SELECT text FROM word WHERE id IN (SELECT site FROM page) UNION SELECT site FROM staged"
COPYING = ".copy"
"""A lock that tells whether two states are one; no site is named so."""
OF_THE_STATE = "SELECT name, value FROM meta WHERE name NOT IN ('version', 'moved')"
"""What is said of the state as a whole; the rest of the table is about the database that it lies in."""


def copy_state(source: State, target: State) -> None:
    """Copy everything that is remembered and what waits to be published, then close ``source`` to all runs.

    One state goes on where the other ended: the same ``seq``, salt and articles; two would give one ``seq`` twice.
    What was interrupted is finished by a second call. Raises :class:`StateError` where a run is under way or
    ``target`` holds another state.
    """
    if not (source.lock(COPYING) and target.lock(COPYING)):
        raise StateError(f"{target.database.place} is the state itself, or is being copied: name a new one.")
    with source.alone("publish"):
        lock_all(source)
        if not is_copy(source, target):
            check_empty(target)
            with source.transaction(), target.transaction(durable=True):
                copy_tables(source, target)
        with source.transaction(durable=True):
            source.move_to(target.database.place)


def lock_all(state: State) -> None:
    """See to it that no run of a known site is under way or begins."""
    held = [site for (site,) in state.database.rows(SITES) if not state.lock(site)]
    if held:
        raise StateError(f"A run holds {', '.join(sorted(held)[:3])}: stop all runs, then copy the state.")


def is_copy(source: State, target: State) -> bool:
    """Whether everything has been copied before."""
    return (source.salt(), source.seq(), source.sizes()) == (target.salt(), target.seq(), target.sizes())


def check_empty(state: State) -> None:
    """Raise where something is remembered already."""
    if any(state.sizes().values()) or state.seq():
        raise StateError(f"The state {state.database.place} is not empty: name a new one.")


def copy_tables(source: State, target: State) -> None:
    """Copy every row under its own numbers."""
    for table in TABLES:
        target.database.change(f"DELETE FROM {table}" + (" WHERE name <> 'version'" if table == "meta" else ""))
        if table == "meta":
            target.database.load(table, ((name, str(value)) for name, value in source.database.stream(OF_THE_STATE)))
        else:
            target.database.load(table, source.database.stream(f"SELECT * FROM {table}"))
