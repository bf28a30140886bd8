"""What a page states for machines: ``meta`` and ``link`` elements, JSON-LD, microdata.

Many pages describe several articles (a list of further stories, a live blog's entries). The one that counts is that
whose address is the page's; see ``choose_article``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from newscrawl.extraction.lenient_json import read_json
from newscrawl.extraction.likeness import alike
from newscrawl.extraction.microdata import Node, read_microdata
from newscrawl.normalise.urls import article_identity

ARTICLE_TYPES = {
    "NewsArticle": 3,
    "ReportageNewsArticle": 3,
    "AnalysisNewsArticle": 3,
    "OpinionNewsArticle": 3,
    "BackgroundNewsArticle": 3,
    "ReviewNewsArticle": 3,
    "AskPublicNewsArticle": 3,
    "AdvertiserContentArticle": 3,
    "LiveBlogPosting": 3,
    "Article": 3,
    "BlogPosting": 3,
    "Report": 3,
    "ScholarlyArticle": 3,
    "TechArticle": 3,
    "SatiricalArticle": 3,
    "MedicalScholarlyArticle": 3,
    "SocialMediaPosting": 2,
    "Review": 2,
    "Recipe": 2,
    "HowTo": 2,
    "Blog": 1,
    "CreativeWork": 1,
    "WebPage": 1,
    "VideoObject": 1,
}
"""Types that describe an article, with how surely."""

LIST_KEYS = frozenset(
    "itemListElement hasPart isRelatedTo relatedLink mentions citation blogPost blogPosts liveBlogUpdate "
    "isPartOf about subjectOf review comment recommended mainEntityOfPage video associatedMedia".split()
)
"""Under these keys stand other works than the page's own."""

ADDRESS_KEYS = ("url", "@id", "mainEntityOfPage", "contentUrl", "sameAs")

MAX_NODES = 5000
MAX_VALUES = 200
"""Values of one name in a page's head that are read; the readers compare each with each."""
MAX_TITLE_CHARS = 400
LOOK_AHEAD = 40

_SCHEMA_PREFIX = re.compile(r'"(?:schema:|https?://schema\.org/)(?=[A-Za-z]{1,40}"\s{0,9}:)')
"""What may stand before the names of properties: ``"schema:headline": ...``."""

NESTED, ADDRESS_IS_PAGES, ADDRESS_IS_OTHER = -2, 4, -2
HAS_HEADLINE = 1


@dataclass
class StructuredData:
    """The statements of one page, not yet judged."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    """Contents of ``meta`` elements by lower-case ``name``, ``property`` or ``itemprop``, in document order."""

    links: dict[str, list[str]] = field(default_factory=dict)
    """``href`` of ``link`` elements by lower-case ``rel``."""

    jsonld: list[Node] = field(default_factory=list)
    """Every JSON-LD object of the page that has a type."""

    microdata: list[Node] = field(default_factory=list)
    """Every microdata item, as JSON-LD; the last may lack a type."""

    article: Node = field(default_factory=dict)
    """The JSON-LD object that describes the page's article; empty if there is none."""

    microdata_article: Node = field(default_factory=dict)
    """The microdata item that does."""

    loose_microdata: Node = field(default_factory=dict)
    """Properties of microdata that stand outside any item or in one of no known type."""

    by_id: dict[str, Node] = field(default_factory=dict)

    def resolve(self, value: Any) -> Any:
        """The object that ``{"@id": ...}`` points to, the value in ``{"@value": ...}``, or the value itself."""
        if isinstance(value, dict) and "@value" in value:
            return value["@value"]
        if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
            return self.by_id.get(value["@id"], value)
        return value

    def values(self, node: Node, path: Sequence[str]) -> list[Any]:
        """Everything at the end of a path of property names into an object, lists opened and references followed.

        >>> StructuredData().values({"author": [{"name": "A"}, {"name": ["B"]}]}, ("author", "name"))
        ['A', 'B']
        """
        found: list[Any] = [node]
        for name in path:
            found = [
                self.resolve(value) for outer in found if isinstance(outer, dict) for value in as_list(outer.get(name))
            ]
        return found


def read_structured(root: Any, url: str) -> StructuredData:
    """Everything the page states for machines."""
    data = StructuredData()
    _read_head(root, data)
    found = list(_jsonld_nodes(root))
    data.jsonld = [node for node, _ in found]
    for node in data.jsonld:
        if isinstance(node.get("@id"), str) and len(node) > len(data.by_id.get(node["@id"], ())):
            data.by_id[node["@id"]] = node
    data.microdata = read_microdata(root)
    addresses = {article_identity(address) for address in _own_addresses(data, url)}
    title = next((element.text for element in root.iter("title")), None) or ""
    titles = [*data.meta.get("og:title", ())[:1], title] if title.strip() else data.meta.get("og:title", ())[:1]
    data.article = choose_article(found, addresses, titles)
    data.microdata_article = choose_article([(node, False) for node in data.microdata], addresses, titles)
    data.loose_microdata = _merged(node for node in data.microdata if not set(types(node)) - {"WebPage"})
    return data


def types(node: Node) -> list[str]:
    """The local names of an object's types.

    >>> types({"@type": ["http://schema.org/NewsArticle", "Thing"]})
    ['NewsArticle', 'Thing']
    """
    names = node.get("@type")
    return [name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in as_list(names) if isinstance(name, str)]


def as_list(value: Any) -> list[Any]:
    """A value as JSON-LD allows it: alone, in a list or missing.

    >>> as_list("a"), as_list(["a"]), as_list(None)
    (['a'], ['a'], [])
    """
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def choose_article(found: Iterable[tuple[Node, bool]], addresses: set[str], titles: Sequence[str] = ()) -> Node:
    """Of several objects (each with whether it is nested in a list) the one that describes the page's article.

    ``addresses`` are identities of the page's own, ``titles`` its titles. Of several articles that all have other
    addresses only one with such a title can be meant.
    """
    weighed = [(weight, node) for node, nested in found if (weight := _weight(node, nested, addresses)) > 0]
    if not weighed:
        return {}
    best = max(weight for weight, _ in weighed)
    rivals = [node for weight, node in weighed if weight == best]
    named = next((node for node in rivals if _has_title(node, titles)), None)
    if named is None and len(rivals) > 1 and all(_address_weight(node, addresses) < 0 for node in rivals):
        return {}
    return named or rivals[0]


def _weight(node: Node, nested: bool, addresses: set[str]) -> int:
    weight = max((ARTICLE_TYPES.get(name, 0) for name in types(node)), default=0)
    if not weight:
        return 0
    return weight + NESTED * nested + _address_weight(node, addresses) + HAS_HEADLINE * bool(node.get("headline"))


def _has_title(node: Node, titles: Sequence[str]) -> bool:
    headlines = [text for text in as_list(node.get("headline")) if isinstance(text, str)]
    return any(alike(headline[:MAX_TITLE_CHARS], title[:MAX_TITLE_CHARS]) for headline in headlines for title in titles)


def _address_weight(node: Node, addresses: set[str]) -> int:
    stated = {article_identity(address) for address in _addresses(node)}
    if not stated:
        return 0
    return ADDRESS_IS_PAGES if stated & addresses else ADDRESS_IS_OTHER


def _addresses(node: Node) -> Iterator[str]:
    for key in ADDRESS_KEYS:
        for value in as_list(node.get(key)):
            address = (value.get("@id") or value.get("url")) if isinstance(value, dict) else value
            if isinstance(address, str) and address.startswith("http"):
                yield address.partition("#")[0]


def _own_addresses(data: StructuredData, url: str) -> Iterator[str]:
    yield url
    yield from data.links.get("canonical", ())
    yield from data.meta.get("og:url", ())


def _read_head(root: Any, data: StructuredData) -> None:
    for element in root.iter("meta", "link"):
        if element.tag == "link":
            for rel in (element.get("rel") or "").lower().split():
                _add(data.links, rel, element.get("href") or "")
            continue
        content = element.get("content") or element.get("value")
        if content and content.strip():
            for attribute in ("name", "property", "itemprop", "http-equiv"):
                name = element.get(attribute)
                if name:
                    _add(data.meta, name.strip().lower(), content.strip())


def _add(values: dict[str, list[str]], name: str, value: str) -> None:
    known = values.setdefault(name, [])
    if len(known) < MAX_VALUES:
        known.append(value)


def _jsonld_nodes(root: Any) -> Iterator[tuple[Node, bool]]:
    count = 0
    for script in root.iter("script"):
        text = _jsonld_text(script)
        for node in _flat(read_json(_SCHEMA_PREFIX.sub('"', text))) if text else ():
            yield node
            count += 1
            if count >= MAX_NODES:
                return


def _jsonld_text(script: Any) -> str | None:
    """A script's JSON-LD, if it holds that; without any type only where it begins as nothing else does."""
    type_name = script.get("type")
    if type_name:
        return script.text if "ld+json" in type_name.lower() else None
    text: str | None = script.text
    return text if text and text[:LOOK_AHEAD].lstrip().startswith('{"@context"') else None


def _flat(values: list[Any]) -> Iterator[tuple[Node, bool]]:
    """Every object with a type inside values, outer ones first, with whether it stands in a list of other works."""
    queue: list[tuple[Any, bool]] = [(value, False) for value in reversed(values)]
    while queue:
        value, nested = queue.pop()
        if isinstance(value, list):
            queue.extend((item, nested) for item in reversed(value))
        elif isinstance(value, dict):
            if "@type" in value:
                yield value, nested
            queue.extend((value[key], nested or key in LIST_KEYS) for key in reversed(value))


def _merged(nodes: Iterable[Node]) -> Node:
    merged: Node = {}
    for node in nodes:
        for key, values in node.items():
            if isinstance(values, list):
                merged.setdefault(key, []).extend(values)
    return merged
