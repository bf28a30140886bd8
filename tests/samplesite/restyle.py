"""Other markups of the same page: what a different theme, plugin or template author would have made of it.

Each recipe changes a tree in place and leaves text, links and their order alone. Applied to the pages of all themes
they stand in for the markups that nobody has seen yet.
"""

import hashlib
import re
from collections.abc import Callable
from itertools import pairwise
from urllib.parse import quote

import lxml.html
from lxml.html import HtmlElement

SOUP = (
    *("section", "article", "main", "aside", "header", "footer", "nav", "figure"),
    *("ul", "ol", "li", "dl", "dt", "dd", "p", "h1", "h2", "h3", "h4", "h5", "h6"),
)
"""Elements with a meaning that a careless template has as ``div``."""
CATEGORIES = {"トレンド": "trend", "エンタメ": "entertainment"}
ROWS = ("li", "dd", "article", "app-card", "tr")


def each(tree: HtmlElement, *tags: str) -> list[HtmlElement]:
    return list(tree.iter(*tags))


def bare(tree: HtmlElement) -> None:
    """No class, no id, no role."""
    for node in tree.iter(lxml.html.etree.Element):
        for name in ("class", "id", "role", "data-element_type", "itemprop", "itemscope", "itemtype"):
            node.attrib.pop(name, None)


def hashed(tree: HtmlElement) -> None:
    """Classes as a compiler names them."""
    for node in tree.iter(lxml.html.etree.Element):
        if node.get("class"):
            node.set("class", "_" + hashlib.sha256(node.get("class").encode()).hexdigest()[:6])


def soup(tree: HtmlElement) -> None:
    """Every element that means something is a ``div``."""
    for node in each(tree, *SOUP):
        node.tag = "div"


def bare_soup(tree: HtmlElement) -> None:
    """The same without classes."""
    soup(tree)
    bare(tree)


def wrapped(tree: HtmlElement) -> None:
    """Two more ``div``s around each block of the page."""
    for node in each(tree, "div", "section", "h1", "h2", "ul", "ol", "dl"):
        parent = node.getparent()
        if parent is not None and parent.tag in ("div", "body", "main", "section", "article", "td", "aside"):
            outer = lxml.html.fromstring("<div><div></div></div>")
            outer.tail, node.tail = node.tail, None
            parent.replace(node, outer)
            outer[0].append(node)


def glued(tree: HtmlElement) -> None:
    """No white space between elements."""
    for node in tree.iter():
        node.tail = None if node.tail is not None and not node.tail.strip() else node.tail
        node.text = None if isinstance(node.tag, str) and node.text is not None and not node.text.strip() else node.text


def spread(tree: HtmlElement) -> None:
    """Text on lines of its own, indented with full-width and hard spaces."""
    for node in each(tree, "p", "h1", "h2", "h3", "h4", "span", "div", "a"):
        if node.text and node.text.strip():
            node.text = f"\n\t\u3000 {node.text}\u00a0\n"


def bullets(tree: HtmlElement) -> None:
    """A bullet as text before each row."""
    for node in each(tree, *ROWS):
        if node.find(".//a") is not None:
            node.text = "• " + (node.text or "")


def whole_rows(tree: HtmlElement) -> None:
    """Rank, title and category of a row all within its one link."""
    for node in each(tree, *ROWS):
        anchors = node.findall(".//a")
        hrefs = {anchor.get("href") for anchor in anchors}
        if len(hrefs) != 1 or node.find(".//li") is not None or node.find(".//td") is not None:
            continue
        for anchor in anchors:
            anchor.tag = "span"
            del anchor.attrib["href"]
        outer = lxml.html.fromstring(f'<a href="{hrefs.pop()}"></a>')
        outer.text, node.text = node.text, None
        outer.extend(list(node))
        node.append(outer)


def more_links(tree: HtmlElement) -> None:
    """A link to the whole list after each list."""
    for node in each(tree, "ul", "ol", "dl"):
        if len(node.findall(".//a")) >= 5 and node.getnext() is None:
            node.addnext(lxml.html.fromstring('<div class="more"><a href="/ja/ranking/">もっと見る</a></div>'))


def linked_headings(tree: HtmlElement) -> None:
    """Section headings that lead to the whole list, with an icon."""
    for node in each(tree, "h2", "h3", "h4", "dt"):
        if len(node) == 0 and node.text and node.text.strip():
            anchor = lxml.html.fromstring(f'<a href="/ja/ranking/"><i class="icon"></i>{node.text}</a>')
            node.text = None
            node.append(anchor)


def mailto(tree: HtmlElement) -> None:
    """The address as a link."""
    for node in tree.iter(lxml.html.etree.Element):
        if len(node) == 0 and node.text and re.fullmatch(r"\S+@\S+", node.text.strip()):
            address = node.text.strip()
            node.text = None
            node.append(lxml.html.fromstring(f'<a href="mailto:{address}">{address}</a>'))


def littered(tree: HtmlElement) -> None:
    """Comments, scripts and slots for adverts between paragraphs and between rows."""
    litter = "<div class='slot'><!-- ad --><script>slot.push(1)</script><ins></ins></div>"
    for node, following in pairwise(each(tree, "p")):
        if node.getnext() is following:
            node.addnext(lxml.html.fromstring(litter))


def pictures(tree: HtmlElement) -> None:
    """A thumbnail in a link of its own before each row's link."""
    for node in each(tree, "li", "app-card", "td"):
        anchor = node.find("a")
        if anchor is not None and anchor.get("href", "").startswith("/archives/"):
            picture = lxml.html.fromstring(f'<a href="{anchor.get("href")}"><img data-src="/img/t.svg" alt=""></a>')
            anchor.addprevious(picture)


def category_links(tree: HtmlElement) -> None:
    """The category beside a title as a link of its own."""
    for node in tree.iter(lxml.html.etree.Element):
        if len(node) == 0 and node.text in CATEGORIES and node.tag != "a" and not list(node.iterancestors("a")):
            anchor = lxml.html.fromstring(f'<a href="/category/{CATEGORIES[node.text]}/">{node.text}</a>')
            node.text = None
            node.append(anchor)


def swallowed(tree: HtmlElement) -> None:
    """Everything after the text within the element that holds the text."""
    last = [node for node in each(tree, "p", "div") if (node.text or "").strip().endswith("問い合わせるよう言及した。")]
    if not last:
        return
    holder = last[-1].getparent()
    following = [late for node in (holder, holder.getparent()) for late in node.itersiblings()]
    for node in following:
        if node.tag not in ("footer", "script", "tr", "td"):
            holder.append(node)


def one_paragraph(tree: HtmlElement) -> None:
    """The whole text in one element, parted by line breaks."""
    paragraphs = [node for node in each(tree, "p", "div") if len(node) == 0 and len(node.text or "") > 60]
    for first, node in pairwise(paragraphs):
        if first.getparent() is node.getparent() and first.getnext() is node:
            node.text = first.text + "{br}{br}" + node.text
            first.getparent().remove(first)
    for node in tree.iter():
        if isinstance(node.text, str) and "{br}" in node.text:
            first, *others = node.text.split("{br}")
            node.text = first
            for text in others:
                node.append(lxml.html.fromstring("<br>"))
                node[-1].tail = text


def empty_paragraphs(tree: HtmlElement) -> None:
    """An empty paragraph after each, as editors leave them."""
    for node in each(tree, "p"):
        if len(node.text or "") > 40:
            node.addnext(lxml.html.fromstring("<p>&nbsp;</p>"))


def bold_leads(tree: HtmlElement) -> None:
    """The first two paragraphs of the text in bold."""
    for node in each(tree, "p", "div")[:]:
        if len(node) == 0 and (node.text or "").strip().startswith(("米ホワイトハウス、", "韓国務省 ")):
            bold = lxml.html.fromstring("<strong></strong>")
            bold.text, node.text = node.text, None
            node.append(bold)


def _tree(change: Callable[[HtmlElement], None]) -> Callable[[str], str]:
    def restyled(html: str) -> str:
        tree = lxml.html.document_fromstring(html)
        change(tree)
        return "<!DOCTYPE html>\n" + lxml.html.tostring(tree, encoding="unicode")

    return restyled


def unclosed(html: str) -> str:
    """End tags left out where HTML lets them be."""
    return re.sub(r"</(?:p|li|dd|dt|td|tr)>", "", html)


def shouted(html: str) -> str:
    """Tag names in capitals."""
    return re.sub(r"</?[a-z][a-z0-9]*(?=[\s>])", lambda found: found[0].upper(), html)


def entities(html: str) -> str:
    """Everything that is not ASCII as numeric references, the at sign too."""
    return "".join(char if ord(char) < 128 and char != "@" else f"&#{ord(char)};" for char in html)


RECIPES: dict[str, Callable[[str], str]] = {
    **{
        recipe.__name__: _tree(recipe)
        for recipe in (
            bare,
            hashed,
            soup,
            bare_soup,
            wrapped,
            glued,
            spread,
            bullets,
            whole_rows,
            more_links,
            linked_headings,
            mailto,
            littered,
            pictures,
            category_links,
            swallowed,
            one_paragraph,
            empty_paragraphs,
            bold_leads,
        )
    },
    "unclosed": unclosed,
    "shouted": shouted,
    "entities": entities,
}

_SYLLABLES = ("東京の", "冬の", "新しい", "山あいの", "海辺の", "小さな", "若い")
_WORDS = "harbour lantern orchard pepper quarry ribbon saddle timber velvet walnut".split()
_NOUNS = ("市場に", "学校に", "港に", "工場に", "劇場に", "広場に", "図書館に")


def _title_in_the_address(number: int) -> str:
    """A title as a percent-encoded slug, with no number in it, as WordPress makes it of a Japanese headline."""
    place = (48220 - number) // 7
    return "/" + quote(f"{_SYLLABLES[place % 7]}{_NOUNS[place // 7]}集まる人々の一日を追って") + "/"


def _readable(number: int) -> str:
    place = (48220 - number) // 7
    gate, event = ("north", "south", "east", "west")[place % 4], ("opens", "closes", "moves")[place % 3]
    return f"/the-{gate}-gate-{event}-again-{place + 1}/"


def _two_words(number: int) -> str:
    """A slug of two words, another for each number."""
    return f"{_WORDS[number // 10 % 10]}-{_WORDS[number % 10]}{'s' * (number // 100 % 2)}"


ADDRESSES: dict[str, Callable[[int], str]] = {
    "archives": lambda number: f"/archives/{number}/",
    "plain": lambda number: f"/?p={number}",
    "number": lambda number: f"/{number}/",
    "file": lambda number: f"/post-{number}.html",
    "small": lambda number: f"/article/{(48220 - number) // 7 + 1}/",
    "deep": lambda number: f"/ja/report/article/{number}/",
    "section": lambda number: f"/{('politics', 'cars', 'trend')[number % 3]}/{number}",
    "script": lambda number: f"/news/view.php?no={number}",
    "title": _title_in_the_address,
    "words": _readable,
    "two words": lambda number: f"/{_two_words(number)}/",
    "two words and a day": lambda number: f"/2025/11/{number % 28 + 1:02}/{_two_words(number)}/",
    "AMP": lambda number: f"/archives/{number}/amp/",
    "two words and AMP": lambda number: f"/{_two_words(number)}/amp/",
    "title and number": lambda number: f"/{quote('港の灯台と朝の市場' + 'ニュース'[number % 4])}-{number}/",
}
"""How else a site may number its stories: the path of the story with this number."""

DATED = {"two words and a day": {"datePublished": "2025-11-04T15:00:00Z", "datePublishedDay": "2025-11-05"}}
"""What the seed's own address then says of its date."""


def readdressed(text: str, address: Callable[[int], str]) -> str:
    """The page, or what it must yield, with its stories under other addresses."""
    return re.sub(r"/archives/(\d+)/", lambda found: address(int(found[1])), text)
