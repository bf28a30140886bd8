"""The text of a piece of HTML as a reader sees it, with the addresses that only markup holds put in their places."""

import re

from lxml import etree

from newscrawl.normalise.emails import mailto
from newscrawl.normalise.text import strip_unseen

_INLINE_NAMES = """
a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small
span strike strong sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_NAMES.split())
"""Elements that do not break a word; every other one does."""

_UNSEEN_ELEMENTS = frozenset(("head", "noframes", "script", "style", "template", "textarea", "title"))
_HIDING_CLASSES = frozenset(("d-none", "hidden", "screen-reader-text", "sr-only", "visually-hidden"))
_HIDING_STYLE = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0(?![.\d])"
)

_TURNING_STYLE = re.compile(r"bidi-override")
"""With ``direction: rtl``, text that is written backwards and shown forwards."""

_CLOUDFLARE_LINK = re.compile(r"/cdn-cgi/l/email-protection#([0-9a-fA-F]{4,512})")
_AT_PICTURE = re.compile(r"(?:^|/)(?:at|at[-_]?mark|at[-_]?sign)\.(?:gif|jpe?g|png|svg|webp)(?:\?|$)", re.IGNORECASE)
_LONGEST_SIGN = 5
"""Characters of a picture's text that may stand for a sign in an address: ``@``, ``(at)``."""
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){2,256}")


def visible_text(html: str) -> str:
    """What a piece of HTML shows, addressees of its links and Cloudflare's encoded addresses included.

    >>> visible_text('info<span style="display:none">x</span><b>@</b>example.jp<br>a')
    'info@example.jp\\na'
    """
    parser = etree.HTMLParser(target=_Reader(), huge_tree=True)
    try:
        return str(etree.fromstring(strip_unseen(html), parser) or "")
    except (etree.XMLSyntaxError, ValueError):
        return ""


def decode_cloudflare(digits: str) -> str:
    """Undo Cloudflare's e-mail protection: the first byte is the key of the others. Empty where it cannot be read.

    >>> decode_cloudflare("422b2c242d02273a232f322e276c2832")
    'info@example.jp'
    """
    if not _HEX.fullmatch(digits):
        return ""
    key, *data = bytes.fromhex(digits)
    return bytes(byte ^ key for byte in data).decode("utf-8", "replace").partition("?")[0]


class _Reader:
    """Target of lxml's parser that collects text."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._hidden = 0
        self._turned: list[tuple[int, int]] = []
        """Open elements that are shown backwards: their depth, and the number of pieces before them."""
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._hidden or _is_hidden(tag, attributes):
            self._hidden += 1
            return
        self._depth += 1
        if _is_turned(attributes):
            self._turned.append((self._depth, len(self._pieces)))
        if tag == "at":
            self._pieces.append("<at>")
        elif tag == "img":
            self._pieces.append(_text_in_picture(attributes))
        elif tag not in _INLINE:
            self._pieces.append("\n")
        self._pieces += (f"\n{address}\n" for address in _addresses_of(attributes) if address)

    def end(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
            return
        if self._turned and self._turned[-1][0] == self._depth:
            _, start = self._turned.pop()
            self._pieces[start:] = ["".join(self._pieces[start:])[::-1]]
        self._depth -= 1
        if tag not in _INLINE and tag not in ("at", "br"):
            self._pieces.append("\n")

    def data(self, data: str) -> None:
        if not self._hidden:
            self._pieces.append(data)

    def comment(self, text: str) -> None:
        """Comments are not seen."""

    def close(self) -> str:
        return "".join(self._pieces).strip()


def _is_hidden(tag: str, attributes: dict[str, str]) -> bool:
    return (
        tag in _UNSEEN_ELEMENTS
        or "hidden" in attributes
        or bool(_HIDING_STYLE.search(attributes.get("style", "").lower()))
        or not _HIDING_CLASSES.isdisjoint(attributes.get("class", "").split())
    )


def _is_turned(attributes: dict[str, str]) -> bool:
    style = attributes.get("style", "").lower()
    return "rtl" in style and bool(_TURNING_STYLE.search(style))


def _text_in_picture(attributes: dict[str, str]) -> str:
    """The sign or address that is drawn as a picture, as far as its attributes tell."""
    text = attributes.get("alt") or attributes.get("title") or ""
    if "@" in text or 0 < len(text) <= _LONGEST_SIGN:
        return text
    return "@" if _AT_PICTURE.search(attributes.get("src", "")) else ""


def _addresses_of(attributes: dict[str, str]) -> list[str]:
    """Texts with addresses that an element's attributes hold."""
    link = attributes.get("href", "").strip()
    encoded = _CLOUDFLARE_LINK.search(link)
    return [
        mailto.addressees(link) if link[:7].lower() == "mailto:" else "",
        decode_cloudflare(encoded[1]) if encoded else "",
        decode_cloudflare(attributes.get("data-cfemail", "").strip()),
    ]
