"""Bylines inside the text: the line of dispatch that opens its first paragraph, the bracket that closes its last.

【ソウル＝山口洋平】…   (서울=연합뉴스) 이영희 기자 = …   〔記者陳建志／台中報導〕…   …と話した。（社会部　山田太郎）
"""

import re
from collections.abc import Iterator, Sequence

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.names import is_credit, is_east_asian, names_in
from newscrawl.extraction.text import is_unspaced
from newscrawl.normalise.vocabulary.japanese import GIVEN_NAME_ENDINGS

MAX_BRACKET_CHARS = 40
FEWEST_LETTERS, MOST_LETTERS = 3, 6
"""Of a name alone in a closing bracket: shorter and longer ones are rather words."""

LEAST_SHARE = 0.5
"""So much of what stands in a closing bracket must be names and what is known of their bearers."""

_OPENING = re.compile(
    rf"[\[(（【〔［<＜]([^\[\](（）)【】〔〕［］<>＜＞]{{2,{MAX_BRACKET_CHARS}}})[\])）】〕］>＞]"
    r"\s*(?P<dispatch>[^=＝.。]{2,40}[=＝](?=\s))?"
)
_CLOSING = re.compile(rf"[(（【〔\[［＝]([^\[\](（）)【】〔〕［］＝]{{2,{MAX_BRACKET_CHARS}}})[)）】〕\]］]?[。.]?$")
_IN_BRACKET = re.compile(r"[\s　・／/＝=]+")


def bylines_in_text(paragraphs: Sequence[str]) -> Iterator[str]:
    """The byline that opens the first paragraph, then the one that closes the last.

    >>> list(bylines_in_text(["(서울=연합뉴스) 이영희 기자 = 시의회는 새 다리를 열었다."]))
    ['(서울=연합뉴스) 이영희 기자 =']
    >>> list(bylines_in_text(["【ソウル＝山口洋平】市は五日、橋を開いた。", "市長が話した。（社会部　山田太郎）"]))
    ['【ソウル＝山口洋平】', '社会部　山田太郎']
    >>> list(bylines_in_text(["(AP) The bridge is open.", "橋が開通した。（敬称略）"]))
    []
    """
    if paragraphs:
        yield from _opening(paragraphs[0])
        closing = closing_byline(paragraphs[-1])
        if closing:
            yield closing


def _opening(paragraph: str) -> Iterator[str]:
    found = _OPENING.match(paragraph)
    if found is None:
        return
    if found["dispatch"] and _names_writers(found["dispatch"]):
        yield found[0].strip()
    elif is_east_asian(found[1]) and _names_writers(found[1]):
        yield found[0][: found.end(1) - found.start() + 1]


def closing_byline(text: str) -> str | None:
    """What stands in the bracket that closes a text, or is all of it, where that names the authors.

    >>> closing_byline("（田中健太）"), closing_byline("（敬称略）")
    ('田中健太', None)
    """
    found = _CLOSING.search(text)
    if found is None or not is_east_asian(found[1]):
        return None
    people = [name.name for name in names_in(found[1]) if name.is_person]
    is_byline = _names_writers(found[1]) and (is_credit(found[1]) or _are_names(found[1], people))
    return found[1] if is_byline else None


def _are_names(text: str, people: Sequence[str]) -> bool:
    """Whether names without any role have a name's length and, where nothing stands by them, its form."""
    lengths = [len(bare(name)) for name in people]
    if not all(FEWEST_LETTERS <= length <= MOST_LETTERS for length in lengths):
        return False
    if len(_IN_BRACKET.split(text.strip())) == 1 and not all(_is_full_name(name) for name in people):
        return False
    return sum(lengths) >= LEAST_SHARE * len(bare(text))


def _names_writers(text: str) -> bool:
    return any(name.is_person and name.role != "photographer" for name in names_in(text))


def _is_full_name(text: str) -> bool:
    return bare(text)[-1] in GIVEN_NAME_ENDINGS and all(is_unspaced(char) for char in text)
