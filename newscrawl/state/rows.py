"""Records as JSON, in the outbox, and the parts of an address."""

import json
from dataclasses import fields, replace
from typing import Any

from newscrawl.state.database import Row
from newscrawl.state.records import ArticleState, FoundBy, PageState, RunSite

LONGEST_ORIGIN = 300
"""Characters of a scheme with a host and port; no name of the DNS has more than 253."""


def put(table: str, key: str, columns: str) -> str:
    """The statement that makes a row what is known under its key, whatever was known before.

    >>> put("upload", "run_id", "run_id, place")
    'INSERT INTO upload (run_id, place) VALUES (?, ?) ON CONFLICT (run_id) DO UPDATE SET place = excluded.place'
    """
    names = columns.split(", ")
    marks = ", ".join("?" for _ in names)
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name not in key.split(", "))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {changes}"


def slim(article: ArticleState) -> ArticleState:
    """An article that is never visited again: what tells it from a new one, without what only its records need."""
    return replace(article, headline=None, canonical_url=None, aliases=[])


def split_url(url: str) -> tuple[str, str]:
    """An address's scheme and host, and the rest of it.

    >>> split_url("https://example.test/news/1?a=b")
    ('https://example.test', '/news/1?a=b')
    """
    end = url.find("/", url.find("://") + 3)
    end = len(url) if end < 0 else end
    return (url[:end], url[end:]) if end <= LONGEST_ORIGIN else ("", url)


def run_site_from_row(row: Row) -> RunSite:
    names = [field.name for field in fields(RunSite)]
    return RunSite(**dict(zip(names, row, strict=True)) | {"fill": json.loads(row[9])})


def to_json(state: PageState | ArticleState) -> str:
    return _encode(vars(state))


def _plain(value: bytes | FoundBy) -> object:
    """What stands in JSON for a value that it does not know."""
    return value.hex() if isinstance(value, bytes) else vars(value)


_encode = json.JSONEncoder(ensure_ascii=False, default=_plain).encode
"""Without the copy that ``asdict`` makes: a row is staged for every page."""


def page_from_json(text: str) -> PageState:
    values: dict[str, Any] = json.loads(text)
    values["key"] = bytes.fromhex(values["key"])
    values["article"] = bytes.fromhex(values["article"]) if values["article"] else None
    values["found_by"] = FoundBy(**values["found_by"])
    return PageState(**values)


def article_from_json(text: str) -> ArticleState:
    values: dict[str, Any] = json.loads(text)
    return ArticleState(**values | {"id": bytes.fromhex(values["id"]), "page": bytes.fromhex(values["page"])})
