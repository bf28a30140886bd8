"""Addressees of mailto links."""

import re
from urllib.parse import unquote

_MAILTO = re.compile(r"(?<![A-Za-z0-9/._\u00c0-\u024f-])mailto:[ ]?[^\s\"'<>]{0,2000}", re.IGNORECASE)
_FIELDS = frozenset({"to", "cc", "bcc"})
"""Header fields of a mailto link (RFC 6068) that hold addresses."""


def addressees(link: str) -> str:
    """The text in which a mailto link names its addressees; subject and body are no part of it.

    >>> addressees("mailto:a%40example.jp?cc=b@example.jp&subject=Hi c@example.jp")
    'a@example.jp b@example.jp'
    """
    path, _, query = link.partition(":")[2].replace("&amp;", "&").partition("?")
    fields = (field.partition("=") for field in query.split("&"))
    named = [value for name, _, value in fields if name.lower() in _FIELDS]
    return " ".join(unquote(part).strip() for part in (path, *named) if part.strip())


def resolve(text: str) -> str:
    """Put the addressees in place of every mailto link in a text.

    A text that is a link as a whole may have spaces in its subject.
    """
    if text.lstrip()[:7].lower() == "mailto:":
        return addressees(text)
    return _MAILTO.sub(lambda link: f"\n{addressees(link[0])}\n", text)
