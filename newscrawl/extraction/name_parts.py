"""The words that class names and ids are made of: every reader of names begins with them."""

import re
from functools import lru_cache

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PART = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=16384)
def parts_of(names: str) -> tuple[str, ...]:
    """The runs of letters in names, in lower case; capitals begin a new one.

    >>> parts_of("c-ArticleByline__name col-2")
    ('c', 'article', 'byline', 'name', 'col')
    """
    return tuple(_PART.findall(names if names.islower() else _CAMEL.sub("-", names).lower()))
