"""The article's text as structured data state it, weighed against the text of the page's tree.

Structured text is the publisher's own choice of what belongs to the article, but it may be cut short, lacks headings
and often paragraphs. So it decides which lines of the tree are text, and stands in for them where the tree lacks it.
"""

import html
import re
from collections.abc import Sequence

from newscrawl.extraction.body.survey import HEADINGS, Line, ends_sentence
from newscrawl.extraction.likeness import bare
from newscrawl.extraction.text import clean_text, weight

# Share of the stated text that the tree must have for the two to be the same text.
SAME_TEXT = 0.85
# Share of the tree's text that the stated text must have to overrule what it lacks.
WHOLE_TEXT = 0.6
# A stated text below this weight is a summary or a label.
SHORTEST = 300
# Lines shorter than this occur in any text.
SHORTEST_LINE = 12
# Texts beyond these are not compared line by line.
LONGEST = 300_000
MOST_LINES = 3000

_TAG = re.compile(r"</?(p|br|div|li|ul|ol|h[1-6]|blockquote)?\b[^<>]{0,1000}>", re.IGNORECASE)


def stated_text(raw: str) -> str:
    """Structured data's text without markup, as clean paragraphs.

    >>> stated_text("<p>One &amp; two.</p><p>Three<b>four</b></p>")
    'One & two.\\n\\nThreefour'
    """
    text = html.unescape(raw)
    if "<" in text:
        text = _TAG.sub(lambda found: "\n\n" if found[1] else "", text)
        text = html.unescape(text)
    return clean_text(re.sub(r"\n[ \t]*", "\n\n", text))


def outside(lines: Sequence[Line], tags: Sequence[str], stated: str) -> list[int]:
    """Indices of the lines that the stated text does not have, if it is the same text and whole; else none."""
    whole = bare(stated)
    is_cut = stated.endswith(("...", "…")) or not ends_sentence(stated)
    if is_cut or len(whole) > LONGEST or len(lines) > MOST_LINES:
        return []
    texts = [bare(line.text) for line in lines]
    found = [len(text) >= SHORTEST_LINE and text in whole for text in texts]
    common = sum(len(text) for text, is_found in zip(texts, found, strict=True) if is_found)
    if not whole or common < len(whole) * SAME_TEXT or common < sum(map(len, texts)) * WHOLE_TEXT:
        return []
    first, last = found.index(True), len(found) - 1 - found[::-1].index(True)
    return [
        index
        for index, is_found in enumerate(found)
        if not is_found
        and (index < first or index > last or (tags[index] not in HEADINGS and len(texts[index]) > SHORTEST_LINE * 4))
    ]


def replaces(text: str, stated: str) -> bool:
    """Whether the stated text should stand in for the tree's: it is longer, and the tree has not most of it."""
    if weight(stated) < max(SHORTEST, weight(text)):
        return False
    whole = bare(stated)[:LONGEST]
    common = sum(
        len(part) for part in map(bare, text.split("\n")[:MOST_LINES]) if len(part) >= SHORTEST_LINE and part in whole
    )
    return common < len(whole) * SAME_TEXT
