"""Words that many rows share, each of which has a number."""

from collections.abc import Iterable
from functools import lru_cache

from newscrawl.state.database import Database

WORDS_REMEMBERED = 10_000
"""Words whose numbers are kept in memory."""

LONGEST_WORD = 600
"""Characters of a word; an index of PostgreSQL takes no more than some 2,700 bytes."""


class Words:
    """Numbers of words and words of numbers. A number that was seen stays true: words are never removed."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.text = lru_cache(WORDS_REMEMBERED)(self._text)
        self.number = lru_cache(WORDS_REMEMBERED)(self._number)

    def _text(self, number: int | None) -> str | None:
        """The word with a number."""
        if number is None:
            return None
        row = self.database.row("SELECT text FROM word WHERE id = ?", (number,))
        return str(row[0]) if row else None

    def _number(self, text: str | None) -> int | None:
        """The number of a word, given to it where it has none."""
        if text is None:
            return None
        text = text[:LONGEST_WORD]
        number = self._known(text)
        if number is None:
            self.database.change("INSERT INTO word (text) VALUES (?) ON CONFLICT (text) DO NOTHING", (text,))
            number = self._known(text)
        return number

    def _known(self, text: str) -> int | None:
        row = self.database.row("SELECT id FROM word WHERE text = ?", (text,))
        return int(row[0]) if row else None

    def enter(self, texts: Iterable[str | None]) -> None:
        """Give numbers to many words at once, in one order for all: no two who do so can wait for each other."""
        wanted = sorted({text[:LONGEST_WORD] for text in texts if text is not None})
        marks = ", ".join("?" * len(wanted))
        if not wanted:
            return
        known = {text for (text,) in self.database.rows(f"SELECT text FROM word WHERE text IN ({marks})", wanted)}
        new = [(text,) for text in wanted if text not in known]
        self.database.change_many("INSERT INTO word (text) VALUES (?) ON CONFLICT (text) DO NOTHING", new)

    def forget(self) -> None:
        """Words that were numbered in a transaction that failed have lost their numbers."""
        self.text.cache_clear()
        self.number.cache_clear()
