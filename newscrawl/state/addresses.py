"""Addresses and the articles that stand there, as the run in progress left them or the last published one did."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from newscrawl.state.database import Database, Row
from newscrawl.state.records import ArticleState, FoundBy, PageState
from newscrawl.state.rows import article_from_json, page_from_json, put, split_url
from newscrawl.state.words import Words

PAGE_COLUMNS = (
    "key, site, origin, path, depth, first_seen, fetched, next_visit, etag, last_modified, failures, gone, article,"
    " found_origin, found_path, found_kind, found_heading, found_position"
)
ARTICLE_COLUMNS = (
    "id, page, rev, content_hash, headline, canonical_url, published, changed, changes, withdrawn, aliases, extractor,"
    " behind"
)
PUT_PAGE = put("page", "key", PAGE_COLUMNS)
PUT_ARTICLE = put("article", "id", ARTICLE_COLUMNS)
ROWS_AT_ONCE = 500
"""Rows in memory at a time, of however many there are."""
FOREVER = 2**53
"""An instant past all others."""
ASKED = "(SELECT 1 AS one) AS asked"
"""A row to join to, so that one question asks the outbox and the state at once."""
FIND_PAGE = (
    "SELECT (SELECT page_state FROM staged WHERE staged.page = ? ORDER BY n DESC LIMIT 1),"
    f" {PAGE_COLUMNS} FROM {ASKED} LEFT JOIN page ON page.key = ?"
)
FIND_ARTICLE = (
    "SELECT (SELECT article_state FROM staged WHERE staged.article = ? ORDER BY n DESC LIMIT 1),"
    f" {ARTICLE_COLUMNS} FROM {ASKED} LEFT JOIN article ON article.id = ?"
)
DISCOVER = (
    f"{PUT_PAGE.partition(' DO UPDATE')[0]} DO UPDATE SET depth = excluded.depth WHERE excluded.depth < page.depth"
)


class Addresses:
    """The part of the state that knows addresses and articles; see :class:`newscrawl.state.State`."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.words = Words(database)

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing. ``durable``: on the disk, not only out of the process, when the block ends."""
        try:
            with self.database.transaction(durable=durable):
                yield
        except BaseException:
            self.words.forget()
            raise

    def page(self, key: bytes) -> PageState | None:
        """The address as the run in progress left it, else as the last published run did."""
        row = self.database.row(FIND_PAGE, (key, key))
        if row is None or (row[0] is None and row[1] is None):
            return None
        return page_from_json(row[0]) if row[0] else self._page(row[1:])

    def pages(self, keys: Iterable[bytes]) -> dict[bytes, PageState]:
        """The same for many addresses at once, by their keys, without those that are not known."""
        wanted = list(dict.fromkeys(keys))
        if not wanted:
            return {}
        marks = ", ".join("?" * len(wanted))
        staged = self.database.rows(f"SELECT page, page_state FROM staged WHERE page IN ({marks}) ORDER BY n", wanted)
        known = self.database.rows(f"SELECT {PAGE_COLUMNS} FROM page WHERE key IN ({marks})", wanted)
        return {row[0]: self._page(row) for row in known} | {key: page_from_json(text) for key, text in staged}

    def article(self, article_id: bytes) -> ArticleState | None:
        """The article as the run in progress left it, else as it was last published."""
        row = self.database.row(FIND_ARTICLE, (article_id, article_id))
        if row is None or (row[0] is None and row[1] is None):
            return None
        return article_from_json(row[0]) if row[0] else self._article(row[1:])

    def article_ids(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Key → id of the article that stands there, of those addresses where one does."""
        wanted = list(dict.fromkeys(keys))
        if not wanted:
            return {}
        marks = ", ".join("?" * len(wanted))
        known = self.database.rows(f"SELECT key, article FROM page WHERE key IN ({marks})", wanted)
        found = {key: article or key for key, article in known if article is not None}
        staged = self.database.rows(f"SELECT page, page_state FROM staged WHERE page IN ({marks}) ORDER BY n", wanted)
        for key, text in staged:
            article = page_from_json(text).article
            found |= {key: article} if article else {}
        return found

    def discover(self, *pages: PageState) -> None:
        """Remember addresses that were found, at once and whatever becomes of the run."""
        if len(pages) == 1:
            self.database.change(DISCOVER, self.page_row(pages[0]))
        elif pages:
            self.enter_words(pages)
            # By their keys: two who remember the same addresses at once cannot wait for each other.
            with self.transaction():
                self.database.change_many(DISCOVER, map(self.page_row, sorted(pages, key=lambda page: page.key)))

    def due(
        self, site: str, now: int, horizon: int = FOREVER, *, since: int = 0, rows_at_once: int = ROWS_AT_ONCE
    ) -> Iterator[PageState]:
        """Known addresses of ``site`` that are due at ``now``, never fetched ones first, then the longest overdue.

        Those that are due after ``horizon`` are taken for due as well: a clock that was wrong put them off so far.
        What was due before ``since`` is left out. ``rows_at_once`` are in memory at most: who walks over many sites
        at once takes few of each.
        """
        limit = min(rows_at_once, ROWS_AT_ONCE)
        for unseen in (True, False):
            yield from self._due_between(site, since, now, limit, unseen=unseen)
            yield from self._due_between(site, horizon + 1, FOREVER, limit, unseen=unseen)

    def _due_between(self, site: str, first: int, last: int, limit: int, *, unseen: bool) -> Iterator[PageState]:
        """Addresses whose next visit is at or between two instants, ``limit`` at a time however many there are.

        The caller may change the table between two of them: each question goes on behind the last address it gave.
        """
        sql = (
            f"SELECT {PAGE_COLUMNS} FROM page WHERE site = ? AND next_visit <= ? AND (next_visit, key) > (?, ?)"
            f" AND fetched IS {'' if unseen else 'NOT '}NULL"
            " AND NOT EXISTS (SELECT 1 FROM staged WHERE staged.page = page.key)"
            " ORDER BY next_visit, key LIMIT ?"
        )
        number, at, key = self.words.number(site), first, b""
        while rows := self.database.rows(sql, (number, last, at, key, limit)):
            for page in map(self._page, rows):
                yield page
                at, key = page.next_visit or 0, page.key

    def outdated(self, site: str, extractor: int, limit: int) -> Iterator[PageState]:
        """Addresses of ``site`` whose article another extraction than ``extractor`` made, at most ``limit`` of them.

        Those that answered come before those that failed, and the longest not visited first. All articles are looked
        through: a second or so for a million.
        """
        columns = ", ".join(f"page.{name.strip()}" for name in PAGE_COLUMNS.split(","))
        sql = (
            f"SELECT {columns} FROM article"
            " JOIN page ON page.key = CASE WHEN article.page = ? THEN article.id ELSE article.page END"
            " WHERE page.site = ? AND article.withdrawn = 0"
            " AND (article.extractor IS NULL OR article.extractor <> ? OR article.behind = 1)"
            " AND NOT EXISTS (SELECT 1 FROM staged WHERE staged.page = page.key)"
            " ORDER BY page.failures, page.fetched LIMIT ?"
        )
        yield from map(self._page, self.database.rows(sql, (b"", self.words.number(site), extractor, limit)))

    def enter_words(self, pages: Iterable[PageState]) -> None:
        """Number the words of many addresses at once."""
        words: set[str | None] = set()
        for page in pages:
            found = page.found_by
            words |= {page.site, split_url(page.url)[0], found.kind, found.heading}
            words |= {split_url(found.url)[0]} if found.url else set()
        self.words.enter(words)

    def put_page(self, page: PageState) -> None:
        """Make this what is known of an address."""
        self.put_pages([page])

    def put_article(self, article: ArticleState) -> None:
        """Make this what is known of an article."""
        self.put_articles([article])

    def put_pages(self, pages: Iterable[PageState]) -> None:
        """The same for many; the last one of an address counts."""
        self.database.change_many(PUT_PAGE, map(self.page_row, pages))

    def put_articles(self, articles: Iterable[ArticleState]) -> None:
        """The same for many; the last one of an article counts."""
        self.database.change_many(PUT_ARTICLE, map(article_row, articles))

    def page_row(self, page: PageState) -> Row:
        """The row of an address; its words are numbered."""
        origin, path = split_url(page.url)
        number, found = self.words.number, page.found_by
        # Where it was found is of no use once it is never due again, nor are its validators.
        over = page.next_visit is None
        found_origin, found_path = split_url(found.url) if found.url and not over else (None, None)
        return (
            page.key,
            number(page.site),
            number(origin),
            path,
            page.depth,
            page.first_seen,
            page.fetched,
            page.next_visit,
            None if over else page.etag,
            None if over else page.last_modified,
            page.failures,
            page.gone,
            b"" if page.article == page.key else page.article,
            number(found_origin),
            found_path,
            None if over else number(found.kind),
            None if over else number(found.heading),
            None if over else found.position,
        )

    def _page(self, row: Row) -> PageState:
        key, site, origin, path, *values, article, found_origin, found_path, kind, heading, position = row
        text = self.words.text
        found_url = None if found_origin is None else f"{text(found_origin)}{found_path}"
        page = PageState(key, text(site) or "", f"{text(origin)}{path}", *values)
        page.article = key if article == b"" else article
        page.found_by = FoundBy(found_url, text(kind), text(heading), position)
        return page

    def _article(self, row: Row) -> ArticleState:
        article_id, page_key, rev, digest, headline, canonical, published, changed, changes, gone, aliases, *by = row
        page = self.page(page_key or article_id)
        return ArticleState(
            id=article_id,
            page=page_key or article_id,
            rev=rev,
            content_hash=digest.hex(),
            headline=headline,
            url=page.url if page else None,
            canonical_url=canonical,
            published=published,
            changed=changed,
            changes=changes,
            withdrawn=bool(gone),
            aliases=json.loads(aliases) if aliases else [],
            extractor=by[0],
            behind=bool(by[1]),
        )


def article_row(article: ArticleState) -> Row:
    """The row of an article."""
    return (
        article.id,
        b"" if article.page == article.id else article.page,
        article.rev,
        bytes.fromhex(article.content_hash),
        article.headline,
        article.canonical_url,
        article.published,
        article.changed,
        article.changes,
        int(article.withdrawn),
        json.dumps(article.aliases, ensure_ascii=False) if article.aliases else None,
        article.extractor,
        int(article.behind),
    )
