"""The tables of the SQLite state and how older files come forward.

``MIGRATIONS[n]`` brings a file of version ``n`` to ``n + 1``; a new file runs them all. ``staged`` and ``staged_block``
are the outbox: what a run found, kept until the run is published or thrown away, in one file with the state, so
that both change in one transaction.

Millions of addresses share few sites, origins, kinds and headings, which stand in ``word`` once. An empty blob in
``page.article`` and ``article.page`` stands for the row's own key: most articles stand where they were first seen.
"""

MIGRATIONS = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    INSERT INTO meta VALUES ('seq', 0);
    INSERT INTO meta VALUES ('salt', lower(hex(randomblob(16))));

    CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

    CREATE TABLE page (
        key BLOB PRIMARY KEY, site INTEGER NOT NULL, origin INTEGER NOT NULL, path TEXT NOT NULL,
        depth INTEGER NOT NULL, first_seen INTEGER NOT NULL, fetched INTEGER, next_visit INTEGER,
        etag TEXT, last_modified TEXT,
        failures INTEGER NOT NULL, gone INTEGER NOT NULL, article BLOB,
        found_origin INTEGER, found_path TEXT, found_kind INTEGER, found_heading INTEGER, found_position INTEGER
    ) WITHOUT ROWID;
    CREATE INDEX page_due ON page (site, next_visit) WHERE next_visit IS NOT NULL;

    CREATE TABLE article (
        id BLOB PRIMARY KEY, page BLOB NOT NULL, rev INTEGER NOT NULL, content_hash BLOB NOT NULL,
        headline TEXT, canonical_url TEXT, published INTEGER, changed INTEGER,
        changes INTEGER NOT NULL, withdrawn INTEGER NOT NULL, aliases TEXT
    ) WITHOUT ROWID;

    CREATE TABLE block (
        id BLOB PRIMARY KEY, site TEXT NOT NULL, rev INTEGER NOT NULL, lists TEXT NOT NULL, pages TEXT NOT NULL,
        header TEXT NOT NULL, missing INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE INDEX block_site ON block (site);

    CREATE TABLE host (
        host TEXT PRIMARY KEY, retry_after INTEGER, robots TEXT, robots_status INTEGER, robots_fetched INTEGER,
        tdmrep TEXT
    ) WITHOUT ROWID;

    CREATE TABLE run_site (
        run_id TEXT NOT NULL, site TEXT NOT NULL, spider TEXT NOT NULL, started INTEGER NOT NULL,
        finished INTEGER NOT NULL, verdict TEXT NOT NULL, pages INTEGER NOT NULL, articles INTEGER NOT NULL,
        blocks INTEGER NOT NULL, fill TEXT NOT NULL, PRIMARY KEY (site, finished, run_id)
    ) WITHOUT ROWID;

    CREATE TABLE staged (
        n INTEGER PRIMARY KEY, run_id TEXT NOT NULL, site TEXT NOT NULL, page BLOB, article BLOB,
        page_state TEXT, article_state TEXT, record BLOB, stream TEXT, seq INTEGER
    );
    CREATE INDEX staged_run ON staged (run_id, site);
    CREATE INDEX staged_page ON staged (page) WHERE page IS NOT NULL;
    CREATE INDEX staged_article ON staged (article) WHERE article IS NOT NULL;

    CREATE TABLE staged_block (
        run_id TEXT NOT NULL, site TEXT NOT NULL, list TEXT NOT NULL, n INTEGER NOT NULL, record BLOB NOT NULL,
        pages TEXT NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (run_id, site, list)
    ) WITHOUT ROWID;

    CREATE TABLE batch (run_id TEXT PRIMARY KEY, manifest TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE upload (run_id TEXT PRIMARY KEY) WITHOUT ROWID;
    """,
)
VERSION = len(MIGRATIONS)
