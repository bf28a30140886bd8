"""Bylines inside the text: the line of dispatch that opens its first paragraph, the bracket that closes its last.

【ソウル＝山口洋平】…   (서울=연합뉴스) 이영희 기자 = …   〔記者陳建志／台中報導〕…   …と話した。（社会部　山田太郎）
"""

import re
from collections.abc import Iterator, Sequence

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.names import (
    FEWEST_LETTERS,
    MOST_LETTERS,
    READING,
    Name,
    are_full,
    bears_names,
    behind_label,
    is_credit,
    is_east_asian,
    is_full_name,
    label_before,
    names_in,
    share_of_names,
)

MAX_BRACKET_CHARS = 40
MAX_CREDIT_CHARS = 160
"""Of a bracket with a label in words: Reporting by ... in ...; Editing by ..."""
LEAST_SHARE = 0.5
"""So much of what stands in a closing bracket must be names and what is known of their bearers."""

_OPENING = re.compile(
    rf"[\[(（【〔［<＜]([^\[\](（）)【】〔〕［］<>＜＞]{{2,{MAX_BRACKET_CHARS}}})[\])）】〕］>＞]"
    r"\s*(?P<dispatch>[^=＝.。]{2,40}[=＝](?=\s))?"
)
_CLOSING = re.compile(rf"[(（【〔\[［＝]([^\[\](（）)【】〔〕［］＝]{{2,{MAX_BRACKET_CHARS}}})[)）】〕\]］]?[。.]?$")
_CLOSING_LABELLED = re.compile(
    rf"[(（【〔\[［]([^\[\](（）)【】〔〕［］]{{2,{MAX_BRACKET_CHARS}}})[)）】〕\]］][。.]?$"
)
"""With an equals sign inside, as stands behind a label: （取材・文＝山田太郎）."""
_CLOSING_CREDIT = re.compile(rf"\(([^()]{{10,{MAX_CREDIT_CHARS}}})\)$")
_CLOSING_NAME = re.compile(r"[.!?…»”\"“]\s*\(([^()\d]{5,40})\)[\s+*#■●–—./-]{0,6}$")
"""A bracket of its own behind the last sentence, and what some papers end with: ``… is open. (Jane Doe) +++``."""
_DATELINE = re.compile(
    rf"[^\[\](（）)【】〔〕。]{{2,{MAX_BRACKET_CHARS}}}[电電讯訊]\s?[(（]([^\[\](（）)【】〔〕]{{2,{MAX_BRACKET_CHARS}}})[)）]"
)
"""新华社北京11月5日电（记者王小明）."""
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
        dateline = _DATELINE.match(paragraph)
        if dateline and is_credit(dateline[1]):
            yield dateline[1]
        return
    if found["dispatch"] and _names_writers(found["dispatch"]):
        yield found[0].strip()
    elif is_east_asian(found[1]) and _names_writers(found[1]):
        yield found[0][: found.end(1) - found.start() + 1]


def closing_byline(text: str) -> str | None:
    """What stands in the bracket that closes a text, or is all of it, where that names the authors.

    >>> closing_byline("（田中健太）"), closing_byline("（敬称略）"), closing_byline("（取材・文＝三上かな）")
    ('田中健太', None, '取材・文＝三上かな')
    >>> closing_byline("It opens today. (Reporting by Jane Doe; Editing by John Roe)")
    'Reporting by Jane Doe; Editing by John Roe'
    >>> closing_byline("The bridge is open. (Jane Doe) +++"), closing_byline("The bridge (Tower Bridge) is open. (AP)")
    ('Jane Doe', None)
    """
    labelled = _CLOSING_CREDIT.search(text)
    if labelled and behind_label(labelled[1]) and is_credit(labelled[1]):
        return labelled[1]
    said = READING.sub("", text)
    whole = _CLOSING_LABELLED.search(said)
    if whole and is_east_asian(whole[1]) and label_before(whole[1]) and is_credit(whole[1]):
        return whole[1]
    signed = _CLOSING_NAME.search(said)
    if signed and not is_east_asian(signed[1]) and _are_writers(signed[1]):
        return signed[1]
    found = _CLOSING.search(said)
    if found is None or not is_east_asian(found[1]):
        return None
    people = [name for name in names_in(found[1]) if name.is_person]
    is_byline = _names_writers(found[1]) and (is_credit(found[1]) or _are_names(found[1], people))
    return found[1] if is_byline else None


def _are_names(text: str, people: Sequence[Name]) -> bool:
    """Whether names without any role have a name's length and, where nothing stands by them, its form."""
    if not all(FEWEST_LETTERS <= len(bare(name.name)) <= MOST_LETTERS for name in people):
        return False
    if len(_IN_BRACKET.split(text.strip())) == 1 and not all(is_full_name(bare(name.name)) for name in people):
        return False
    return share_of_names(people, text) >= LEAST_SHARE


def _are_writers(text: str) -> bool:
    """Whether a text is little but full names of people in an alphabet, who did not take the pictures."""
    people = [name for name in names_in(text) if name.is_person]
    return bears_names(text) and are_full(people) and not any(name.role == "photographer" for name in people)


def _names_writers(text: str) -> bool:
    return any(name.is_person and name.role != "photographer" for name in names_in(text))
