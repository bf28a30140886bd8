"""Comparing titles and names, and telling the site's own name."""

from urllib.parse import urlsplit

from newscrawl.extraction.page import Page

MAX_SITE_NAME_CHARS = 40


def bare(text: str) -> str:
    """Letters and digits alone, to compare titles that differ in punctuation only.

    >>> bare("“It’s over”") == bare('"Its Over"')
    True
    """
    return "".join(char for char in text.casefold() if char.isalnum())


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
