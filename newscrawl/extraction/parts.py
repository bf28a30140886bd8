"""Articles that are spread over several pages: where the next part is, and how the parts become one text.

Only an address that is the first part's with a page number added counts: ``?page=2``, ``/2``, ``/page/2``, ``_2.html``.
What links there, and in which words, is of no matter; the address of another story never has that form.
"""

import re
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from newscrawl.extraction.page import Page

PAGE_PARAMETERS = frozenset({"page", "pg", "pageno", "page_no", "pagenum", "paged", "part"})
"""Names of query parameters that number the parts of an article. WordPress' ``p`` numbers stories."""

MOST_LINKS = 5000
"""Links of a page that are looked at."""

_IN_PATH = re.compile(r"(?P<head>.+?)(?:/page)?[/_,-](?P<number>[1-9]\d?)(?P<tail>\.[a-z]{3,5})?/?$", re.IGNORECASE)


def next_part(page: Page, first_url: str, number: int) -> str | None:
    """The address of part ``number`` of the article that begins at ``first_url``, if ``page`` links to it.

    >>> page = Page('<a href="?page=2">次へ</a><a href="/news/18">another</a>', "https://a.test/news/17")
    >>> next_part(page, "https://a.test/news/17", 2)
    'https://a.test/news/17?page=2'
    """
    first = urlsplit(first_url)
    start = _bare(first.path, first.query)
    slug = first.path.rstrip("/").rpartition("/")[2].partition(".")[0].partition("%")[0]
    links = (element.get("href") for element in page.root.iter("a", "link"))
    for _, href in zip(range(MOST_LINKS), links, strict=False):
        if not href or str(number) not in href or (slug not in href and href.startswith(("/", "http"))):
            continue
        try:
            url = urljoin(page.base_url, href.strip())
            parts = urlsplit(url)
        except ValueError:
            continue
        if parts.hostname == first.hostname and _part_of(parts.path, parts.query, number) == start:
            return url.partition("#")[0]
    return None


def _part_of(path: str, query: str, number: int) -> tuple[str, str] | None:
    """Path and query of the first part, if these are the path and query of part ``number``."""
    pairs = parse_qsl(query, keep_blank_values=True)
    numbered = [value for name, value in pairs if name.lower() in PAGE_PARAMETERS]
    if numbered:
        return _bare(path, query) if numbered == [str(number)] else None
    found = _IN_PATH.match(path)
    if found is None or int(found["number"]) != number:
        return None
    return _bare(found["head"] + (found["tail"] or ""), query)


def _bare(path: str, query: str) -> tuple[str, str]:
    """Path and query without a page number in the query and without a trailing slash."""
    pairs = [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0].lower() not in PAGE_PARAMETERS]
    return path.rstrip("/"), urlencode(sorted(pairs))


def joined(body: str | None, further: str | None) -> str | None:
    """The text of an article with that of its next part; paragraphs that every part repeats stand once.

    >>> joined("One.\\n\\nTwo.", "One.\\n\\nThree.")
    'One.\\n\\nTwo.\\n\\nThree.'
    """
    paragraphs = dict.fromkeys((body or "").split("\n\n"))
    paragraphs.update(dict.fromkeys((further or "").split("\n\n")))
    return "\n\n".join(filter(None, paragraphs)) or None
