"""What becomes of addresses in the output: kept, hashed or dropped."""

import hashlib
import hmac
from typing import Literal, get_args

from newscrawl.normalise.emails.address import normal_address
from newscrawl.normalise.emails.scan import scan
from newscrawl.normalise.text import fold_signs

EmailPolicy = Literal["keep", "hash", "drop"]
"""``keep``: addresses as found; ``hash``: a salted hash in their place; ``drop``: nothing in their place."""

POLICIES: tuple[EmailPolicy, ...] = get_args(EmailPolicy)

HASH_PREFIX = "sha256:"
_HASH_DIGITS = 32
_MAX_PASSES = 4
"""What stands left and right of a masked address can make another one; a few passes are enough for all but riddles."""


def apply_email_policy(address: str, policy: EmailPolicy, salt: bytes) -> str | None:
    """Give an address the form in which it may leave: itself, ``sha256:`` and 32 hex digits, or ``None``.

    The hash is an HMAC keyed with the salt; two spellings of one address have the same. A hash stays as it is.
    Raises ``ValueError`` for a policy that does not exist.

    >>> apply_email_policy("info@example.jp", "keep", b"salt")
    'info@example.jp'
    >>> apply_email_policy("Info@EXAMPLE.jp", "hash", b"salt")
    'sha256:d4d4e8c796e22afbf006b011cbf8f640'
    >>> apply_email_policy("info@example.jp", "drop", b"salt")
    """
    if policy not in POLICIES:
        raise ValueError(f"The e-mail policy is one of {', '.join(POLICIES)}, not {policy!r}.")
    if policy == "keep":
        return address
    if policy == "drop":
        return None
    if address.startswith(HASH_PREFIX):
        return address
    digest = hmac.new(salt, _spelling(address).encode("utf-8", "replace"), hashlib.sha256).hexdigest()
    return HASH_PREFIX + digest[:_HASH_DIGITS]


def mask_emails(text: str, policy: EmailPolicy, salt: bytes) -> str:
    """Put the hash of every address, or nothing, in its place in a running text, whatever form it is written in.

    Addresses inside URLs and percent-encoded ones are masked too: nothing an address can be read from is left.

    >>> mask_emails("연락처 info (at) example.jp 까지", "drop", b"")
    '연락처  까지'
    """
    if policy == "keep":
        return text
    for _ in range(_MAX_PASSES):
        masked = _mask_once(text, policy, salt)
        if masked == text:
            break
        text = masked
    return text


def _mask_once(text: str, policy: EmailPolicy, salt: bytes) -> str:
    folded = fold_signs(text)
    pieces: list[str] = []
    done = 0
    for found in scan(folded.text, everywhere=True):
        mask = apply_email_policy(found.address, policy, salt) or ""
        pieces += (text[done : folded.original(found.start)], mask)
        done = folded.original(found.end)
    return "".join([*pieces, text[done:]])


def _spelling(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return normal_address(local, domain)
