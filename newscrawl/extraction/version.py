"""The version of what makes an article of a page, stored with every article: our changes are not the publisher's."""

import json
import zlib
from collections.abc import Mapping

EXTRACTION_VERSION = 2
"""Grows by one with every change of extraction or normalising by which a page that has not changed gives another
headline, stand-first, text or author. ``tests/extraction/test_version.py`` says when: it keeps what pages gave."""


def extractor_version(selectors: Mapping[str, str], site_version: int, email_policy: str) -> int:
    """The version of the whole: the extraction, what a site's spider adds to it, and what may be kept.

    Two versions are the same or not; none is the greater one.

    >>> extractor_version({}, 0, "keep") == EXTRACTION_VERSION
    True
    >>> extractor_version({"authors": ".by"}, 0, "keep") == extractor_version({"authors": ".byline"}, 0, "keep")
    False
    """
    if not selectors and not site_version and email_policy == "keep":
        return EXTRACTION_VERSION
    parts = [EXTRACTION_VERSION, sorted(selectors.items()), site_version, email_policy]
    # 31 bits: what a database calls an integer.
    return zlib.crc32(json.dumps(parts).encode()) & 0x7FFFFFFF
