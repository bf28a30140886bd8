"""A record without the persons who are to be left out of it."""

from collections.abc import Callable, Iterable, MutableMapping
from functools import partial
from typing import Any

from itemadapter import ItemAdapter

from newscrawl.erasure.persons import Finder, letters_of
from newscrawl.state import Erasure

RAW_TEXTS = ("datePublishedRaw", "dateModifiedRaw", "emailsRaw")
PICTURES = ("mainImage", "images")
"""Addresses of pictures; one that is named after a person shows the person."""
TEXTS = (
    "headline",
    "alternativeHeadline",
    "description",
    "articleBody",
    "articleSection",
    "keywords",
    "publisher",
    "heading",
    "groupHeading",
)
"""What is left as it is unless the erasure asks for texts too."""
LINK_TEXTS = ("title", "section")
PARAGRAPH_END = "\n\n"
SOURCES = ("authors", "emails", *TEXTS, *PICTURES)
"""Fields whose source is told; it goes with the last value."""


class Eraser:
    """Takes persons out of articles and link blocks, given as items or as the records of a feed.

    The same erasures take the same out of a fresh page as out of its published record, so that neither differs from
    the other. A record's own addresses (``url``, ``canonicalUrl``, ``urlAliases``, those of links) stay: they are what
    it is known by.
    """

    def __init__(self, salt: bytes, erasures: Iterable[Erasure] = ()) -> None:
        self.erasures = list(erasures)
        self.anywhere = Finder(salt, self.erasures)
        """For what says who made an article."""
        self.company: set[str] = set()
        """Names and addresses of the authors that were taken out: an address may tell a name and a name an address."""
        self.in_texts = Finder(salt, [erasure for erasure in self.erasures if erasure.with_text])

    def __bool__(self) -> bool:
        return bool(self.anywhere)

    def cut(self, text: str) -> str:
        """A text of ours, such as a line of a log, without the persons."""
        return self.anywhere.cut(text)

    def without(self, text: str | None) -> str | None:
        """A text that says where something was found, without the persons; null where it says nothing else."""
        return cut_whole(self.anywhere, text) if text else text

    def url(self, url: str | None) -> str | None:
        """An address that is not a record's own; null where a person stands in it."""
        return None if url and self.anywhere.finds(url) else url

    def erase(self, record: Any) -> bool:
        """Change a record in place; whether anything was found in it."""
        item = ItemAdapter(record)
        before = item.asdict()
        self._erase_authors(item)
        self._erase_emails(item)
        self._erase_found_on(item)
        for finder, names in ((self.anywhere, RAW_TEXTS), (self.in_texts, TEXTS)):
            for name in names:
                _change(item, name, partial(cut_whole, finder))
        for name in PICTURES:
            _change(item, name, self.url)
        for link in item.get("links") or ():
            for name in LINK_TEXTS:
                _change(ItemAdapter(link), name, partial(cut_whole, self.in_texts))
        self._erase_sources(item)
        return bool(before != item.asdict())

    def _erase_authors(self, item: ItemAdapter) -> None:
        if not item.get("authors"):
            return
        gone = [author for author in item["authors"] if self._is_person(ItemAdapter(author))]
        self.company.update(ItemAdapter(author).get(name) or "" for author in gone for name in ("name", "email"))
        kept = [author for author in item["authors"] if author not in gone]
        for author in map(ItemAdapter, kept):
            if author.get("nameRaw"):
                author["nameRaw"] = self.anywhere.cut(author["nameRaw"], keep=author.get("name") or "")
            _change(author, "affiliation", self.without)
            _change(author, "url", self.url)
        item["authors"] = kept

    def _is_person(self, author: ItemAdapter) -> bool:
        """Whether an author, cleaned or raw, is one of the persons."""
        name, email = author.get("name"), author.get("email")
        return bool((name and self.anywhere.is_name(name)) or (email and self.anywhere.is_address(email)))

    def _erase_emails(self, item: ItemAdapter) -> None:
        if item.get("emails"):
            item["emails"] = [address for address in item["emails"] if not self.anywhere.is_address(address)]

    def _erase_found_on(self, item: ItemAdapter) -> None:
        if item.get("foundOn"):
            found_on = ItemAdapter(item["foundOn"])
            _change(found_on, "heading", self.without)
            _change(found_on, "url", self.url)

    def _erase_sources(self, item: ItemAdapter) -> None:
        sources = ItemAdapter(item["sources"]) if item.get("sources") else None
        for name in SOURCES if sources else ():
            if sources and sources.get(name) and not item.get(name):
                sources[name] = None


def cut_whole(finder: Finder, text: str) -> str | None:
    """A text without the persons; null where it says nothing else.

    >>> from newscrawl.erasure.persons import erasures_of
    >>> finder = Finder(b"s", erasures_of("Jane Doe", b"s", with_text=False))
    >>> cut_whole(finder, "[ Jane Doe ]"), cut_whole(finder, "* * *")
    (None, '* * *')
    """
    if not finder.finds(text):
        return text
    paragraphs = ((before, finder.cut(before)) for before in text.split(PARAGRAPH_END))
    return PARAGRAPH_END.join(rest for before, rest in paragraphs if rest == before or letters_of(rest)[0]) or None


def _change(item: MutableMapping[str, Any], name: str, change: Callable[[str], str | None]) -> None:
    """Change the text in a field, or each of a list of texts; what becomes null leaves the list."""
    value = item.get(name)
    if isinstance(value, str):
        item[name] = change(value)
    elif value:
        item[name] = [changed for text in value if (changed := change(text)) is not None]
