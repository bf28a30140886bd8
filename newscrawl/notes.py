"""What a run notes of every page for as long as it goes on, outside of memory: a page more costs nothing there."""

import sqlite3


def temporary_database() -> sqlite3.Connection:
    """A file of SQLite's that nobody else sees and that ends with the process; a small part of it is in memory."""
    database = sqlite3.connect("", isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA journal_mode = OFF")
    return database


class KeySet:
    """A set of keys of addresses."""

    def __init__(self, database: sqlite3.Connection, name: str) -> None:
        database.execute(f"CREATE TABLE {name} (key BLOB PRIMARY KEY) WITHOUT ROWID")
        self.db = database
        self.insert = f"INSERT OR IGNORE INTO {name} VALUES (?)"
        self.select = f"SELECT 1 FROM {name} WHERE key = ?"

    def add(self, key: bytes) -> bool:
        """Put a key in; false where it is in already."""
        return self.db.execute(self.insert, (key,)).rowcount > 0

    def __contains__(self, key: bytes) -> bool:
        return self.db.execute(self.select, (key,)).fetchone() is not None


class Notes:
    """The notes of one run.

    >>> notes = Notes()
    >>> notes.asked.add(b"k"), notes.asked.add(b"k"), b"k" in notes.queued
    (True, False, False)
    """

    def __init__(self) -> None:
        self.db = temporary_database()
        self.db.execute("CREATE TABLE shown (story INTEGER PRIMARY KEY, page BLOB)")
        self.db.execute("CREATE TABLE moved (site TEXT, wanted BLOB, target BLOB)")
        self.db.execute("CREATE TABLE example (site TEXT PRIMARY KEY, url TEXT, body BLOB)")
        self.queued = KeySet(self.db, "queued")
        """Addresses that were put into the queue."""
        self.asked = KeySet(self.db, "asked")
        """Pages that were asked for, further parts of articles among them, which no queue sees."""
        self.with_example: set[str] = set()

    def is_first_to_show(self, story: int, page: bytes) -> bool:
        """Whether no other page has shown a story (64 bits that stand for it) before.

        >>> notes = Notes()
        >>> [notes.is_first_to_show(7, page) for page in (b"a", b"a", b"b")]
        [True, True, False]
        """
        if self.db.execute("INSERT OR IGNORE INTO shown VALUES (?, ?)", (story, page)).rowcount:
            return True
        (first,) = self.db.execute("SELECT page FROM shown WHERE story = ?", (story,)).fetchone()
        return bool(first == page)

    def note_move(self, site: str, wanted: bytes, target: bytes) -> None:
        """An address was seen to redirect for good to another one, of ``site``; both by their keys."""
        self.db.execute("INSERT INTO moved VALUES (?, ?, ?)", (site, wanted, target))

    def moves(self, site: str) -> list[tuple[bytes, bytes]]:
        """The moves to addresses of a site, as they were seen."""
        return self.db.execute("SELECT wanted, target FROM moved WHERE site = ? ORDER BY rowid", (site,)).fetchall()

    def note_example(self, site: str, url: str, body: bytes) -> None:
        """Keep a page that gave no article or was a refusal, to be looked at by a person: of each site the first."""
        if site not in self.with_example:
            self.with_example.add(site)
            self.db.execute("INSERT INTO example VALUES (?, ?, ?)", (site, url, body))

    def example(self, site: str) -> tuple[str, bytes] | None:
        """Address and body of the page that is kept of a site."""
        found: tuple[str, bytes] | None = self.db.execute(
            "SELECT url, body FROM example WHERE site = ?", (site,)
        ).fetchone()
        return found

    def close(self) -> None:
        """Forget everything."""
        self.db.close()
