"""Persons who are to be left out, known by salted hashes of their names and addresses alone.

A name is compared by its letters: width, case, accents, spaces, dots and hyphens make no difference, so that
``竹内　智子`` is ``竹内智子`` and ``/author/jane-doe`` holds Jane Doe. To find one in a text, the letters of every
stretch as long as a name are hashed; a bucket of the first letter, kept with the hash, spares all but a few of them.
"""

import hmac
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.emails import apply_email_policy, find_emails
from newscrawl.normalise.emails.policy import HASH_PREFIX
from newscrawl.normalise.emails.scan import scan
from newscrawl.normalise.text import fold_signs, squeeze
from newscrawl.state import Erasure

LEAST_LETTERS = 2
"""A name of fewer letters would be found in every other word."""
MOST_WORDS = 6
"""A name of more words is looked for in the order given only."""
DIGEST_BYTES = 16

_ACCENTS = re.compile("[\u0300-\u036f]")
_MARKS = "\u3099\u309a"
"""The sound marks of kana, which tell one letter from another; accents elsewhere do not."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff]"
)
"""Letters of scripts that put no spaces between words, or hang endings on to names as Korean does."""
_HASHED_ADDRESS = re.compile(rf"{HASH_PREFIX}([0-9a-f]{{32}})")

Span = tuple[int, int]
"""Start and end of a stretch of a text."""


def erasures_of(person: str, salt: bytes, *, with_text: bool) -> list[Erasure]:
    """What tells a person by an address, a hashed address or a name, in each order of the name's words.

    Raises ``ValueError`` in a sentence where the words are neither.

    >>> [len(erasures_of(person, b"s", with_text=False)) for person in ("a@b.jp", "竹内 智子", "Doe, Jane Mary")]
    [1, 1, 3]
    """
    person = person.strip()
    hashed, addresses = _HASHED_ADDRESS.fullmatch(person), find_emails(person)
    if hashed:
        return [Erasure(bytes.fromhex(hashed[1]), with_text=with_text)]
    if len(addresses) == 1:
        return [Erasure(address_digest(addresses[0], salt), with_text=with_text)]
    names = {letters_of(spelling)[0] for spelling in spellings(person)}
    if addresses or any(len(unicodedata.normalize("NFC", name)) < LEAST_LETTERS for name in names):
        raise ValueError(f"{person!r} is neither one address nor a name of at least {LEAST_LETTERS} letters.")
    return [
        Erasure(name_digest(name, salt), len(name), first_bucket(name[0], salt), with_text=with_text)
        for name in sorted(names)
    ]


def spellings(name: str) -> set[str]:
    """A name as given and as a byline of it is read, with its words in each order that keeps them side by side.

    >>> sorted(spellings("DOE, Jane")), sorted(spellings("홍길동 기자"))
    (['DOE Jane', 'Jane DOE'], ['홍길동'])
    """
    authors = parse_byline(name).authors
    words = squeeze((authors[0].name if len(authors) == 1 else None) or name).replace(",", " ").split()
    if not 1 < len(words) <= MOST_WORDS or _UNSPACED.match(words[0]):
        return {" ".join(words)}
    return {" ".join(words[start:] + words[:start]) for start in range(len(words))}


def address_digest(address: str, salt: bytes) -> bytes:
    """The hash of an address: the one that ``NEWSCRAWL_EMAIL_POLICY`` ``hash`` writes."""
    hashed = address if address.startswith(HASH_PREFIX) else apply_email_policy(address, "hash", salt)
    return bytes.fromhex(str(hashed).removeprefix(HASH_PREFIX))


def name_digest(letters: str, salt: bytes) -> bytes:
    """The hash of a name's letters."""
    return hmac.digest(salt, b"name:" + letters.encode("utf-8", "replace"), "sha256")[:DIGEST_BYTES]


def first_bucket(letter: str, salt: bytes) -> int:
    """One of 256 buckets for a letter; a hundred Han letters share each."""
    return hmac.digest(salt, b"first:" + letter.encode("utf-8", "replace"), "sha256")[0]


@lru_cache(maxsize=20_000)
def _letters(character: str) -> str:
    """What a character is compared by; nothing for signs and spaces."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", character)).casefold()
    return "".join(letter for letter in plain if letter.isalnum() or letter in _MARKS)


def letters_of(text: str) -> tuple[str, list[int]]:
    """The letters of a text, and the place in the text where each comes from.

    >>> letters_of("José  ﾏｲ")
    ('joseマイ', [0, 1, 2, 3, 6, 7])
    """
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _letters(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


class Finder:
    """Finds the persons of some erasures in texts. False where there are none, and then nothing needs to be asked."""

    def __init__(self, salt: bytes, erasures: Iterable[Erasure] = ()) -> None:
        self.salt = salt
        self.addresses: set[bytes] = set()
        self.names: dict[tuple[int, int], set[bytes]] = {}
        """Bucket of the first letter and number of letters → hashes of names."""
        for erasure in erasures:
            if erasure.letters:
                self.names.setdefault((erasure.bucket, erasure.letters), set()).add(erasure.digest)
            else:
                self.addresses.add(erasure.digest)

    def __bool__(self) -> bool:
        return bool(self.addresses or self.names)

    def is_address(self, address: str) -> bool:
        """Whether an address is a person's: erased itself, or made of an erased name."""
        return self.has_address(address) or bool(self.name_spans(address.rpartition("@")[0]))

    def has_address(self, address: str) -> bool:
        """Whether an address, or its hash, was erased."""
        return bool(self.addresses) and address_digest(address, self.salt) in self.addresses

    def is_name(self, name: str) -> bool:
        """Whether a name is a person's. In scripts with spaces it may also hold the name beside other words."""
        letters, _ = letters_of(name)
        if not letters:
            return False
        if name_digest(letters, self.salt) in self.names.get((first_bucket(letters[0], self.salt), len(letters)), ()):
            return True
        return not _UNSPACED.match(letters) and bool(self.name_spans(name))

    def finds(self, text: str) -> bool:
        """Whether a person stands in a text."""
        return bool(self and self.spans(text))

    def cut(self, text: str, keep: str = "") -> str:
        """The text without the persons in it; ``keep`` is another's name, which may hold a shorter one.

        >>> Finder(b"s", erasures_of("Jane Doe", b"s", with_text=False)).cut("By JANE DOE and Mary-Jane Doering")
        'By  and Mary-Jane Doering'
        """
        pieces, done = [], 0
        for start, end in self.spans(text, keep):
            pieces.append(text[done:start])
            done = max(done, end)
        return "".join([*pieces, text[done:]]) if pieces else text

    def spans(self, text: str, keep: str = "") -> list[Span]:
        """Where persons stand in a text, in order, apart from each other."""
        found = sorted({*self.address_spans(text), *self.name_spans(text, keep)}) if self else []
        apart: list[Span] = []
        for start, end in found:
            if apart and start < apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((start, end))
        return apart

    def address_spans(self, text: str) -> Iterator[Span]:
        """Where erased addresses stand, in whatever form they are written."""
        if not self.addresses:
            return
        for hashed in _HASHED_ADDRESS.finditer(text):
            if bytes.fromhex(hashed[1]) in self.addresses:
                yield hashed.span()
        folded = fold_signs(text)
        for found in scan(folded.text, everywhere=True):
            if self.has_address(found.address):
                yield folded.original(found.start), folded.original(found.end)

    def name_spans(self, text: str, keep: str = "") -> list[Span]:
        """Where erased names stand."""
        if not self.names:
            return []
        letters, places = letters_of(text)
        kept = _occurrences(letters, letters_of(keep)[0])
        buckets = {letter: first_bucket(letter, self.salt) for letter in set(letters)}
        lengths = {bucket: [length for first, length in self.names if first == bucket] for bucket in buckets.values()}
        found = []
        for start, letter in enumerate(letters):
            for length in lengths[buckets[letter]]:
                end = start + length
                if end > len(letters) or not _stands_alone(text, letters, places, start, end):
                    continue
                if name_digest(letters[start:end], self.salt) not in self.names[buckets[letter], length]:
                    continue
                if not any(low <= start and end <= high for low, high in kept):
                    found.append((places[start], places[end - 1] + 1))
        return found


def _occurrences(letters: str, wanted: str) -> list[Span]:
    return [found.span() for found in re.finditer(re.escape(wanted), letters)] if wanted else []


def _stands_alone(text: str, letters: str, places: list[int], start: int, end: int) -> bool:
    """Whether letters begin and end with whole characters and, where there are spaces between words, whole words."""
    if start and places[start - 1] == places[start]:
        return False
    if end < len(letters) and (places[end] == places[end - 1] or letters[end] in _MARKS):
        return False
    first, last = places[start], places[end - 1]
    begins_inside = first > 0 and _is_spaced(text[first]) and _is_spaced(text[first - 1])
    ends_inside = last + 1 < len(text) and _is_spaced(text[last]) and _is_spaced(text[last + 1])
    return not (begins_inside or ends_inside)


def _is_spaced(character: str) -> bool:
    return character.isalnum() and not _UNSPACED.match(character)
