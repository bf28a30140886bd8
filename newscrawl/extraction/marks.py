"""Elements whose names say what they hold: the author, a date, tags. One pass over a page finds them all."""

import re
from functools import lru_cache
from typing import Any

MARKS: dict[str, str] = {
    "author": "author authors authorname byline bylines byauthor autor autore autores autoren auteur auteurs writer "
    "reporter reporters journalist journalists contributor redakteur redaktor columnist p-author vcard writtenby "
    "written-by writers creator signature kisha kija giza staffname forfatter skribent tekijä",
    "date": "date dates datetime dateline datum fecha data pubdate published publish publishdate pub posted postdate "
    "timestamp time times updated modified created day entry-date dt-published veroeffentlicht "
    "hizuke nichiji koukai regdate inputdate wdate upload register ptime pubtime",
    "keywords": "tags tag taglist tag-list keywords keyword topics topiclist hashtags hashtag schlagwort schlagworte "
    "themen etiquetas etiketter tagcloud",
    "comments": "comment-count commentcount comments-count commentscount num-comments numcomments comment-num "
    "commentnum comment_count comments-number comment-counter total-comments",
}
"""What an element can hold, and the words of class names, ids and roles that say so."""

MAX_NAMES_CHARS = 300
MAX_MARKED = 400

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PATTERN = re.compile(
    r"(?<![a-z])(?:"
    + "|".join(
        f"(?P<{kind}>" + "|".join(sorted(words.split(), key=len, reverse=True)) + ")" for kind, words in MARKS.items()
    )
    + r")(?![a-z])"
)


@lru_cache(maxsize=16384)
def kinds_of(names: str) -> tuple[str, ...]:
    """What an element with these class names and ids holds; empty for most.

    >>> kinds_of("c-ArticleByline__name"), kinds_of("update")
    (('author',), ())
    """
    folded = _CAMEL.sub("-", names[:MAX_NAMES_CHARS]).lower().replace("_", "-")
    return tuple({found.lastgroup or "": None for found in _PATTERN.finditer(folded)})


def find_marks(root: Any) -> dict[str, list[Any]]:
    """Elements by what their names say they hold, in document order."""
    marks: dict[str, list[Any]] = {kind: [] for kind in MARKS}
    for element in root.iter("*"):
        get = element.get
        names, ident, test = get("class"), get("id"), get("data-testid")
        if names or ident or test:
            for kind in kinds_of(f"{names or ''} {ident or ''} {test or ''}"):
                if len(marks[kind]) < MAX_MARKED:
                    marks[kind].append(element)
    return marks
