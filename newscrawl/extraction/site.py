"""The names by which a site calls itself."""

from urllib.parse import urlsplit

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page

MAX_SITE_NAME_CHARS = 40


def site_names(page: Page) -> set[str]:
    """Bare names by which the site may call itself."""
    kept = page.kept.get("site names")
    if kept is None:
        kept = page.kept["site names"] = _site_names(page)
    return kept


def _site_names(page: Page) -> set[str]:
    data = page.structured
    names = [
        *data.meta.get("og:site_name", ()),
        *data.meta.get("application-name", ()),
        *data.meta.get("apple-mobile-web-app-title", ()),
        *(name for name in data.values(data.article, ("publisher", "name")) if isinstance(name, str)),
    ]
    host = host_of(page)
    return {key for name in (*names, host, *host.split(".")[:-1]) if 1 < len(key := bare(name)) <= MAX_SITE_NAME_CHARS}


def host_of(page: Page) -> str:
    """The host of the page's address without ``www.``; empty where it cannot be read."""
    try:
        return (urlsplit(page.url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
