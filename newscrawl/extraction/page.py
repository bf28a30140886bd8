"""A page, parsed once and asked many times."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

from lxml import html as lxml_html
from parsel import Selector


class Page:
    """One page: its address, headers, text and tree. Everything derived from them is computed on first use and kept.

    ``url`` is the address after redirects; ``html`` bytes are decoded, a ``str`` is taken as it is; ``headers`` are the
    response's, names in any case.
    """

    def __init__(self, html: bytes | str, url: str, *, headers: Mapping[str, Any] | None = None) -> None:
        self.url = url
        self.headers = {str(name).lower(): value for name, value in (headers or {}).items()}
        self.html = html

    @cached_property
    def root(self) -> Any:
        """The root element of the one parse that everything shares."""
        source = self.html if isinstance(self.html, bytes) else self.html.encode("utf-8", "replace")
        parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
        root = lxml_html.document_fromstring(source, parser=parser)
        return root

    @cached_property
    def selector(self) -> Selector:
        """The same tree for CSS and XPath selectors."""
        return Selector(root=self.root, type="html")

    @cached_property
    def base_url(self) -> str:
        """What relative addresses are relative to."""
        base = self.root.find(".//base[@href]")
        return urljoin(self.url, base.get("href").strip()) if base is not None else self.url
