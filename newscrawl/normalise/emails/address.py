"""What an address may look like: its local part, its domain, the top-level domains there are."""

import re
from functools import lru_cache

import idna
import tldextract

MAX_LOCAL = 64
"""Octets of a local part, by RFC 5321."""

_RESERVED_TLDS = frozenset({"example", "invalid", "test"})
"""Set aside for examples by RFC 2606; printed addresses in them count as ordinary ones."""

_VERSION = re.compile(r"v?\d+\.\d|\d+(?:\.\d+)?x\b", re.ASCII)
"""How ``leaflet@1.7.1`` and ``logo@2x.png`` go on after the sign."""

_GLUED = re.compile(r"(?P<low>[a-z]{2,24})(?=[A-Z0-9])|(?P<up>[A-Z]{2,24}?)(?=[A-Z]?[a-z]|[0-9])")
"""A top-level domain with the next word or number printed on to it: ``seFler``, ``JPTel``, ``jp03``."""


@lru_cache(maxsize=1)
def top_level_domains() -> frozenset[str]:
    """All top-level domains of the public suffix list that ships with tldextract, in Unicode and in ASCII form."""
    suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None).tlds
    known = {suffix.rpartition(".")[2] for suffix in suffixes} | _RESERVED_TLDS
    return frozenset(known | {_ascii_label(label) for label in known if not label.isascii()})


def normal_domain(labels: list[str]) -> tuple[str, int] | None:
    """Make a domain out of labels as printed, and say how many characters of the last one belong to it.

    Labels and letters that were printed right after the address are left out. The domain comes in lower case and
    ASCII form; ``None`` where no real domain is left.

    >>> normal_domain(["expressen", "seFler"])
    ('expressen.se', 2)
    >>> normal_domain(["münchen", "de"])
    ('xn--mnchen-3ya.de', 2)
    >>> normal_domain(["2x", "png"]) is None
    True
    """
    labels = _without_next_sentence(labels)
    last, length = _end_of_tld(labels[-1])
    if last is None:
        return None
    text = ".".join([*labels[:-1], last]).lower()
    if len(labels) < 2 or len(text) > 253 or _VERSION.match(text):
        return None
    domain = _ascii_domain(text)
    return (domain, length) if domain else None


def count_of_labels(labels: list[str]) -> int:
    """How many of the labels, from the first, ``normal_domain`` makes use of."""
    return len(_without_next_sentence(labels))


def normal_address(local: str, domain: str) -> str:
    """The form under which two spellings of one address are equal: in lower case, the domain in ASCII.

    >>> normal_address("Info", "MÜNCHEN.example")
    'info@xn--mnchen-3ya.example'
    """
    low = domain.lower()
    return f"{local.lower()}@{_ascii_domain(low) or low}"


def _without_next_sentence(labels: list[str]) -> list[str]:
    """Cut before what cannot go on a domain that is already complete: ``example.jp.Tel``, ``example.jp.03-1234``."""
    for count in range(2, len(labels)):
        before, after = labels[count - 1], labels[count]
        goes_on = after[0].isascii() and after[0].islower()
        if before.islower() and _is_tld(before) and not goes_on:
            return labels[:count]
    return labels


def _end_of_tld(label: str) -> tuple[str | None, int]:
    if _is_tld(label):
        return label, len(label)
    glued = _GLUED.match(label)
    if glued and _is_tld(glued[0]):
        return glued[0], len(glued[0])
    return None, 0


def _is_tld(label: str) -> bool:
    return label.lower() in top_level_domains()


def _ascii_domain(text: str) -> str | None:
    if text.isascii():
        return text
    try:
        return idna.encode(text, uts46=True).decode("ascii")
    except idna.IDNAError:
        return None


def _ascii_label(label: str) -> str:
    return idna.encode(label).decode("ascii")
