"""Whose the printed e-mail addresses are.

An address is a person's with whose name it is printed, or whose name it spells. A name in another script cannot be
compared: an address of the site's own domain that is printed alone is then the only author's, unless it is a mailbox
that many people read.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.names import names_in
from newscrawl.items import Author
from newscrawl.normalise.emails import find_emails

MAILBOXES = frozenset(
    "admin ads advert advertising anzeigen biz blog business cs contact contacto desk digital edit editor editorial "
    "editors feedback hello help info inquiry jebo kisha leserbriefe letters mail marketing media news newsdesk "
    "newsletter newsroom office online post press presse privacy pr redaccion redaktion redazione redaction report "
    "reporter sales service support team tip tips toukou web webmaster".split()
)
"""Words of addresses that are no person's."""

SHORTEST_NAME = 3
"""Letters of a name that an address can be said to spell."""

_WORD = re.compile(r"[^\W\d_]+")


def tied_addresses(authors: Sequence[Author], lines: Iterable[str], *, host: str) -> Iterator[Author]:
    """Sets the address of authors with whom alone it can be, and yields lines that print one beside their names.

    The pipeline joins entries of one name. ``lines`` are credits from in and around the text, ``host`` is the site's.
    """
    people = {name for author in authors for name in _people(author.nameRaw or "")}
    without = [author for author in authors if author.type == "Person" and len(_people(author.nameRaw or "")) == 1]
    alone: dict[str, None] = {}
    for line in dict.fromkeys(lines):
        addresses, named = find_emails(line), _people(line)
        if not addresses or any(line == author.nameRaw for author in authors) or is_mailbox_line(line):
            continue
        if named and named <= people:
            yield Author(nameRaw=line)
            without = [author for author in without if not _people(author.nameRaw or "") <= named]
        elif not named and len(addresses) == 1:
            alone[addresses[0]] = None
    for address in alone:
        owner = _owner(address, without, people, host)
        if owner is not None:
            owner.email = owner.email or address


def is_mailbox_line(line: str) -> bool:
    """Whether the addresses in a line are mailboxes, so that the words beside them name nobody.

    >>> is_mailbox_line("Send us tips@example.test"), is_mailbox_line("Jane Roe jroe@example.test")
    (True, False)
    """
    locals_ = [address.partition("@")[0] for address in find_emails(line)]
    return bool(locals_) and all(not MAILBOXES.isdisjoint(_WORD.findall(local.lower())) for local in locals_)


def is_spelt(raw: str, lines: Iterable[str]) -> bool:
    """Whether an address in one of the lines spells a name."""
    return any(_spells(address.partition("@")[0], raw) for line in lines for address in find_emails(line))


def _people(raw: str) -> set[str]:
    return {bare(name.name) for name in names_in(raw) if name.is_person}


def _owner(address: str, authors: list[Author], people: set[str], host: str) -> Author | None:
    local, _, domain = address.partition("@")
    spelt = [author for author in authors if _spells(local, author.nameRaw or "")]
    if len(spelt) == 1:
        return spelt[0]
    is_own = domain == host or host.endswith("." + domain) or domain.endswith("." + host)
    is_only = len(authors) == len(people) == 1 and not _ascii("".join(people))
    return authors[0] if is_only and is_own else None


def _spells(local: str, raw: str) -> bool:
    """Whether an address holds a part of a name written in Latin letters.

    >>> _spells("l.ferrand", "By Lucía Ferrand"), _spells("news", "Lucía Ferrand")
    (True, False)
    """
    return any(
        len(word) >= SHORTEST_NAME and word in _ascii(local)
        for name in names_in(raw)
        for word in _WORD.findall(_ascii(name.name))
    )


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
