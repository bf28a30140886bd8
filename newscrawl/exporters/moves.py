"""Two records that turn out to be one article: its old address redirects to one that was taken for a new article.

It happens where lists lead to the new address before the old one is asked for again. The older id stays, the other is
withdrawn, or never published if it was new in this run.
"""

import json

from newscrawl.exporters.jsonlines import encode
from newscrawl.items import Article
from newscrawl.normalise.dates import to_utc_string
from newscrawl.run import Run
from newscrawl.state import ArticleState, PageState


def settle_moves(run: Run, site: str) -> None:
    """Join the articles of ``site`` whose addresses the run saw redirect to one another. Part of the sealing."""
    for old_key, new_key in run.notes.moves(site):
        old, new = run.state.page(old_key), run.state.page(new_key)
        if old is None or new is None or new.article is None:
            continue
        first = run.state.article(old.article) if old.article else None
        second = run.state.article(new.article) if new.article else None
        if first and second and first.id != second.id:
            join(run, first, second, new)
        old.article, old.fetched, old.next_visit = new.article, run.now(), None
        run.state.stage(run.id, old)


def join(run: Run, first: ArticleState, second: ArticleState, page: PageState) -> None:
    """Make one article of two, of which ``second`` stands on ``page``."""
    kept, dropped = sorted((first, second), key=lambda article: first_seen(run, article))
    fresh = run.state.take_staged(run.id, second.id) if kept is first and second.rev == 1 else None
    page.article = kept.id
    if fresh is not None:
        write_as_moved(run, kept, second, page, json.loads(fresh))
        return
    withdraw(run, dropped, page)
    if kept is first:
        # Its content is not at hand; asked for without validators, the page gives it at the next visit, as moved.
        page.etag, page.last_modified, page.next_visit = None, None, run.now()
    run.state.stage(run.id, page)


def first_seen(run: Run, article: ArticleState) -> int:
    """When an article was first met: its id is the key of the address that it was met at."""
    page = run.state.page(article.id) or run.state.page(article.page)
    return page.first_seen if page else run.now()


def write_as_moved(
    run: Run, kept: ArticleState, second: ArticleState, page: PageState, record: dict[str, object]
) -> None:
    """Turn the record of a new article into the revision of the old one that moved there."""
    aliases = [url for url in dict.fromkeys([*kept.aliases, *second.aliases]) if url != second.url]
    record |= {"id": kept.id.hex(), "rev": kept.rev + 1, "revReason": "moved", "urlAliases": aliases}
    second.id, second.rev, second.aliases = kept.id, kept.rev + 1, [*aliases, second.url or ""]
    run.state.stage(run.id, page, second, encode(record))


def withdraw(run: Run, dropped: ArticleState, page: PageState) -> None:
    """Say that an article is another one."""
    dropped.rev, dropped.withdrawn = dropped.rev + 1, True
    record = Article(
        op="delete",
        id=dropped.id.hex(),
        rev=dropped.rev,
        revReason="withdrawn",
        site=page.site,
        spider=run.spider_name,
        observedAt=to_utc_string(run.instant()),
        url=dropped.url,
        canonicalUrl=dropped.canonical_url,
        headline=dropped.headline,
    )
    run.state.stage(run.id, page, dropped, encode(record))
