"""Persons who are to be left out, and the rows of the state from which a person can be taken."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, fields

from newscrawl.state.addresses import ARTICLE_COLUMNS
from newscrawl.state.outbox import ROWS_AT_ONCE, Outbox
from newscrawl.state.records import ArticleState, Erasure, StagedRow
from newscrawl.state.rows import article_from_json, page_from_json, put, to_json

ERASURE_COLUMNS = ", ".join(field.name for field in fields(Erasure))
PUT_ERASURE = put("erasure", "digest", ERASURE_COLUMNS)
UNSEALED = "run_id NOT IN (SELECT run_id FROM batch)"

Change = Callable[[str], str | None]
"""A text without what is to go; null where nothing is left of it."""


class Erasing(Outbox):
    """The part of the state that persons are taken out of; see :class:`newscrawl.state.State`."""

    # --- who is left out ------------------------------------------------------------------------------------------

    def erasures(self) -> list[Erasure]:
        """Everyone who is to be left out."""
        rows = self.database.rows(f"SELECT {ERASURE_COLUMNS} FROM erasure ORDER BY digest")
        return [Erasure(bytes(digest), letters, bucket, bool(with_text)) for digest, letters, bucket, with_text in rows]

    def add_erasures(self, erasures: Iterable[Erasure]) -> None:
        """Leave persons out from now on. Who is left out of texts stays so."""
        known = {erasure.digest for erasure in self.erasures() if erasure.with_text}
        rows = [asdict(erasure) | {"with_text": erasure.with_text or erasure.digest in known} for erasure in erasures]
        self.database.change_many(PUT_ERASURE, [(*map(_number, row.values()),) for row in rows])

    def lift_erasures(self, erasures: Iterable[Erasure]) -> int:
        """Leave persons out no longer; how many of the spellings and addresses were left out."""
        sql = "DELETE FROM erasure WHERE digest = ?"
        return sum(self.database.change(sql, (erasure.digest,)) for erasure in erasures)

    # --- the outbox -----------------------------------------------------------------------------------------------

    def published_article(self, article_id: bytes) -> ArticleState | None:
        """The article as it was last published, whatever a run in progress found."""
        row = self.database.row(f"SELECT {ARTICLE_COLUMNS} FROM article WHERE id = ?", (article_id,))
        return self._article(row) if row else None

    def staged_rows(self, run_id: str | None = None) -> Iterator[StagedRow]:
        """What waits to be published, of one run or of all; a row may be changed by :meth:`restage` meanwhile."""
        which, values = (f"{UNSEALED} AND run_id = ?", (run_id,)) if run_id else (UNSEALED, ())
        sql = (
            f"SELECT n, page_state, article_state, record FROM staged WHERE {which} AND n > ?"
            f" ORDER BY n LIMIT {ROWS_AT_ONCE}"
        )
        last = -1
        while rows := self.database.rows(sql, (*values, last)):
            for number, page, article, record in rows:
                page_state = page_from_json(page) if page else None
                article_state = article_from_json(article) if article else None
                yield StagedRow(number, page_state, article_state, bytes(record) if record else None)
            last = rows[-1][0]

    def restage(self, row: StagedRow) -> None:
        """Change a row of the outbox."""
        page, article = row.page and to_json(row.page), row.article and to_json(row.article)
        sql = "UPDATE staged SET page_state = ?, article_state = ?, record = ? WHERE n = ?"
        self.database.change(sql, (page, article, row.record, row.number))

    def change_staged_lists(self, change: Callable[[bytes], bytes], run_id: str | None = None) -> int:
        """Change the records of lists that wait to be published; how many were changed."""
        which, values = (f"{UNSEALED} AND run_id = ?", (run_id,)) if run_id else (UNSEALED, ())
        sql = "UPDATE staged_block SET record = ? WHERE run_id = ? AND site = ? AND list = ?"
        changed = 0
        rows = self.database.rows(f"SELECT run_id, site, list, record FROM staged_block WHERE {which}", values)
        for *key, record in rows:
            after = change(bytes(record))
            if after != bytes(record):
                changed += self.database.change(sql, (after, *key))
        return changed

    # --- what is remembered ---------------------------------------------------------------------------------------

    def change_headlines(self, change: Change) -> int:
        """Change the headlines of articles and the headings of blocks; how many were changed."""
        changed, last = 0, b""
        sql = f"SELECT id, headline FROM article WHERE id > ? AND headline IS NOT NULL ORDER BY id LIMIT {ROWS_AT_ONCE}"
        while rows := self.database.rows(sql, (last,)):
            for article_id, headline in rows:
                after = change(headline)
                if after != headline:
                    put_headline = "UPDATE article SET headline = ? WHERE id = ?"
                    changed += self.database.change(put_headline, (after, article_id))
            last = bytes(rows[-1][0])
        return changed + self._change_block_headings(change)

    def _change_block_headings(self, change: Change) -> int:
        changed = 0
        for block_id, text in self.database.rows("SELECT id, header FROM block"):
            header = json.loads(text)
            after = header | {
                name: change(header[name]) for name in ("heading", "groupHeading") if header.get(name) is not None
            }
            if after != header:
                put_header = "UPDATE block SET header = ? WHERE id = ?"
                changed += self.database.change(put_header, (json.dumps(after), block_id))
        return changed

    def change_found_headings(self, change: Change) -> int:
        """Change the headings under which addresses were found; how many were changed.

        The word itself stays as a row without meaning: a run in progress may know its number.
        """
        sql = "SELECT id, text FROM word WHERE id IN (SELECT found_heading FROM page WHERE found_heading IS NOT NULL)"
        changed = 0
        for number, text in self.database.rows(sql):
            after = change(text)
            if after != text:
                put_heading = "UPDATE page SET found_heading = ? WHERE found_heading = ?"
                self.database.change(put_heading, (self.words.number(after), number))
                changed += self.database.change("UPDATE word SET text = ? WHERE id = ?", (f"erased {number}", number))
        self.words.forget()
        return changed

    def forget_files(self, finds: Callable[[str], bool]) -> int:
        """Forget the robots.txt and the reservations of hosts in which something is found; they are asked for anew."""
        forgotten = 0
        for host, *texts in self.database.rows("SELECT host, robots, tdmrep FROM host"):
            if any(text and finds(text) for text in texts):
                sql = "UPDATE host SET robots = NULL, robots_fetched = NULL, tdmrep = NULL WHERE host = ?"
                forgotten += self.database.change(sql, (host,))
        return forgotten

    # --- the second place -----------------------------------------------------------------------------------------

    def add_removals(self, paths: Iterable[str]) -> None:
        """Files that were replaced are to be emptied in the second place, once what replaces them is there."""
        rows = ((path,) for path in paths)
        self.database.change_many("INSERT INTO removal VALUES (?) ON CONFLICT (path) DO NOTHING", rows)

    def removals(self) -> list[str]:
        """Files that are still to be emptied in the second place."""
        return [path for (path,) in self.database.rows("SELECT path FROM removal ORDER BY path")]

    def finish_removal(self, path: str) -> None:
        """A file has been emptied in the second place."""
        self.database.change("DELETE FROM removal WHERE path = ?", (path,))


def _number(value: object) -> object:
    """Truth values as the numbers that both databases hold."""
    return int(value) if isinstance(value, bool) else value
