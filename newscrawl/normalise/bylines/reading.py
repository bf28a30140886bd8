"""From tokens to the parts of a byline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from newscrawl.normalise.bylines import east_asian
from newscrawl.normalise.bylines.compounds import join_compounds
from newscrawl.normalise.bylines.elements import EAST_ASIAN, Element, Part
from newscrawl.normalise.bylines.latin import Around, WordReader
from newscrawl.normalise.bylines.runs import RunReader
from newscrawl.normalise.bylines.tokens import Mark, Token
from newscrawl.normalise.vocabulary import Kind, Vocabulary, japanese

_ELEMENT_OF = {
    Mark.NUMBER: Element.NUMBER,
    Mark.EMAIL: Element.EMAIL,
    Mark.DOMAIN: Element.BODY,
    Mark.COMMA: Element.COMMA,
    Mark.SLASH: Element.SLASH,
    Mark.BAR: Element.BAR,
    Mark.DOT: Element.DOT,
    Mark.EQUALS: Element.EQUALS,
    Mark.OPEN: Element.OPEN,
    Mark.CLOSE: Element.CLOSE,
    Mark.DASH: Element.BAR,
    Mark.AND: Element.JOIN,
    Mark.BREAK: Element.BREAK,
}

_LABELS = (Element.LABEL, Element.ROLE)
_LABELS_AND_SIGNS = frozenset((*_LABELS, Element.BODY, Element.EQUALS, Element.COMMA))
_LABEL_SIGNS = (Element.EQUALS, Element.SLASH, Element.BAR)
_PHRASES = (Kind.ROLE, Kind.LABEL, Kind.CONTROL, Kind.DESK, Kind.NEWSROOM)
_COMPANY = frozenset(
    (
        "주식회사",
        "법무법인",
        "弁護士法人",
        "税理士法人",
        "医療法人",
        "学校法人",
        "NPO法人",
        "株式会社",
        "有限会社",
        "合同会社",
        "一般社団法人",
        "公益財団法人",
        "재단법인",
        "사단법인",
    )
)
"""Forms of companies that stand before the name, with a space or not."""
_OUTLET = re.compile(r"[\uac00-\ud7a3]{2,9}[^시군구도읍면동리]")
"""Korean words that are no place by their ending."""
_FACULTIES = ("대학원", "학과", "학부", "연구소", "연구원", "학교")
"""Endings of what is part of a Korean university."""
_ROMAJI = re.compile(
    r"(?:(?:[kgsztdnhbpmrfwyj]|[kgnhbpmr]y|sh|ch|ts)?[aiueoāīūēō]h?|n'?|[kstp](?=[kstpc])|m(?=[bmp])|[ -])++",
    re.IGNORECASE,
)
"""Japanese in Latin letters, by the syllables it is made of."""
_FAMILY_NAME = re.compile(r"[\u3005\u3400-\u9fff]{1,3}")
_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
_KATAKANA_WORD = re.compile(r"[\u30a1-\u30fa\u30fc-\u30ff]+")
_HIRAGANA_WORD = re.compile(r"[\u3041-\u309fー]+")
_NATIVE_KATAKANA = re.compile("[アイウエオカ-ロワヲン]{6,}")
"""A word of Japanese syllables alone, as a whole name is read; foreign names have others: ``ー``, ``フィ``, ``ヴ``."""
_WHOLE_HAN_NAME = re.compile(r"[\u3005\u3400-\u9fff]{4,}")
_SHORTEST_READING = 5
"""Letters: what is shorter may be a person of one word."""
_LONGEST_READING = 4
"""Parts of it, the dots among them."""
_LONGEST_GIVEN_NAME = 3
_WHOLE_NAME = 3
"""Letters of most Korean names, and of the shortest Japanese ones."""
_LONGEST_COUNTRY = 3
"""Parts of what tells in a bracket where a place is."""
_HEADS = ("支局長", "総局長", "支社長")
"""Roles that belong to an office."""
_LONGEST_PHRASE = 4
"""Runs of a phrase with spaces in it: ``다른 기사 보기``."""


def read_parts(tokens: Sequence[Token], vocabulary: Vocabulary, language: str | None) -> list[Part]:
    """Recognise what the tokens are: names, bodies, labels, signs."""
    parts: list[Part] = []
    joined: Iterable[Token] = join_compounds(tokens, vocabulary)
    if "&" in [token.text for token in tokens]:
        joined = _with_and_as_word(list(joined))
    groups = [(mark, list(group)) for mark, group in groupby(joined, lambda token: token.mark)]
    marks = [None, *(mark for mark, _ in groups), None, None]
    for (mark, group), before, after, beyond in zip(groups, marks, marks[2:], marks[3:], strict=False):
        if mark is Mark.WORD:
            around = Around(
                after_number=before is Mark.NUMBER,
                before_number=after is Mark.NUMBER or (after in (Mark.DASH, Mark.EQUALS) and beyond is Mark.NUMBER),
                after_comma=before is Mark.COMMA,
                before_colon=after is Mark.EQUALS,
            )
            parts += WordReader(group, vocabulary, around).read()
        elif mark is Mark.RUN:
            runs = list(_read_runs(group, vocabulary, language, bracketed=after is Mark.CLOSE))
            if before is Mark.WORD and not group[0].gap:
                _join_scripts(parts, runs, vocabulary)
            parts += runs
        else:
            parts += (Part(_ELEMENT_OF[mark], token.text) for token in group)
    named = _join_names(list(_without_kana(_with_dots(parts, vocabulary))), language)
    placed = _with_outlets(_with_places(list(named)))
    return list(_without_romanised(_with_column(_with_titles(_with_credits(placed)))))


def _with_and_as_word(tokens: Sequence[Token]) -> Iterator[Token]:
    """``&`` between words is a word like ``and``."""
    for before, token, after in zip([None, *tokens], tokens, [*tokens[1:], None], strict=False):
        between = before and after and before.mark is after.mark is Mark.WORD and token.gap and after.gap
        yield replace(token, mark=Mark.WORD) if token.text == "&" and between else token


def _read_runs(
    tokens: Sequence[Token], vocabulary: Vocabulary, language: str | None, *, bracketed: bool
) -> Iterator[Part]:
    reader = RunReader(vocabulary, language)
    place = 0
    while place < len(tokens):
        size = _phrase_size(tokens, place, vocabulary)
        text = " ".join(token.text for token in tokens[place : place + size])
        if vocabulary.has(Kind.LABEL, text.replace(" ", "")):
            text = text.replace(" ", "")
        named = place + 1 < len(tokens) and not vocabulary.has(Kind.ROLE, tokens[place + 1].text)
        if text in _COMPANY and named:
            yield Part(Element.BODY, f"{text} {tokens[place + 1].text}")
            place += 2
            continue
        continues = tokens[place].gap and place > 0
        if language == "ja" and (
            _is_family_name(text, tokens[place + 1 : place + 2], reader)
            or (continues and _is_given_letter(text, tokens[place - 1].text, tokens[place + 1 : place + 2], vocabulary))
        ):
            read = iter([Part(Element.PERSON, text, words=EAST_ASIAN)])
        else:
            read = reader.read(text, bracketed=bracketed, continues=continues)
        for number, part in enumerate(read):
            part.joint = " " if continues and not number else ""
            yield part
        place += size


def _is_family_name(text: str, after: Sequence[Token], reader: RunReader) -> bool:
    """``山口`` in ``山口 一郎``: a place that is a family name too, and no whole name after it."""
    if text not in japanese.PLACE_SURNAMES or not after or not after[0].gap:
        return False
    given = next(reader.read(after[0].text, bracketed=False, continues=True))
    whole = len(given.text) > 2 and given.text[0] in japanese.SINGLE_SURNAMES
    return _is_run(given) and len(given.text) <= _LONGEST_GIVEN_NAME and not whole


def _is_given_letter(text: str, before: str, after: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """``大`` in ``山本 大``, ``元`` in ``竹内 元``: a given name of one letter that is a word of pages, too."""
    if len(text) > 1 or after or not vocabulary.kind_of(text, (Kind.CONTROL, Kind.SECTION)):
        return False
    return bool(_FAMILY_NAME.fullmatch(before)) and not vocabulary.kind_of(before, Kind)


def _join_scripts(parts: list[Part], runs: list[Part], vocabulary: Vocabulary) -> None:
    """Put together what is printed together in two scripts: ``NHK横浜放送局``, ``Web編集部``."""
    last, first = parts[-1], runs[0]
    is_word = first.element is Element.ASIDE and vocabulary.has(Kind.BODY_WORD, first.text)
    is_body = last.element is Element.BODY and (first.element is Element.BODY or is_word)
    is_newsroom = last.element is Element.PERSON and vocabulary.kind_of(first.text, (Kind.DESK, Kind.NEWSROOM))
    if is_body or is_newsroom:
        first.text, first.element = parts.pop().text + first.text, Element.BODY if is_body else Element.ASIDE


def _phrase_size(tokens: Sequence[Token], place: int, vocabulary: Vocabulary) -> int:
    """How many runs from one on make a known phrase; 1 where none does."""
    for size in range(min(_LONGEST_PHRASE, len(tokens) - place), 1, -1):
        phrase = " ".join(token.text for token in tokens[place : place + size])
        if vocabulary.kind_of(phrase, _PHRASES) or vocabulary.has(Kind.LABEL, phrase.replace(" ", "")):
            return size
    return 1


def _join_names(parts: Sequence[Part], language: str | None) -> Iterator[Part]:
    """Put East Asian runs together to names, and call prose what cannot be one."""
    place = 0
    while place < len(parts):
        if not _is_run(parts[place]):
            yield parts[place]
            place += 1
            continue
        start = place
        cores = [east_asian.Core(parts[place].text)]
        place += 1
        while joint := _joint_at(parts, place):
            place += len(joint.strip())
            cores.append(east_asian.Core(parts[place].text, joint))
            place += 1
        dispatched = start > 0 and parts[start - 1].element is Element.ROLE and place < len(parts)
        for name in east_asian.join_cores(cores, language):
            yield _person(name, language, cut=dispatched and parts[place].element in (Element.NUMBER, Element.ASIDE))


def _with_dots(parts: Sequence[Part], vocabulary: Vocabulary) -> list[Part]:
    """Put together what holds dots: ``株式会社エー・ビー・シー``, the name ``シドニー・スミス``."""
    whole: list[Part] = []
    for part in parts:
        is_piece = len(whole) > 1 and whole[-1].element is Element.DOT and _KATAKANA_WORD.fullmatch(part.text)
        before = whole[-2] if is_piece else None
        if before and vocabulary.has(Kind.ROLE, f"{before.text}・{part.text}"):
            whole[-2:] = [Part(Element.ROLE, f"{before.text}・{part.text}")]
            continue
        if before and (_is_company(before) or vocabulary.has(Kind.BODY, f"{before.text}・{part.text}")):
            whole[-2:] = [Part(Element.BODY, f"{before.text}・{part.text}")]
            continue
        if before and before.element is Element.PLACE and _is_run(part) and _KATAKANA_WORD.fullmatch(before.text):
            whole[-2] = replace(before, element=Element.PERSON, words=EAST_ASIAN)
        whole.append(part)
    return whole


def _is_company(part: Part) -> bool:
    """Whether a body is a company form and katakana after it, in which a dot belongs to the name."""
    names = (part.text.removeprefix(form) for form in _COMPANY if part.text.startswith(form))
    return part.element is Element.BODY and any(_KATAKANA_WORD.fullmatch(name.replace("・", "")) for name in names)


def _with_places(parts: list[Part]) -> list[Part]:
    """See unknown places by what follows.

    ``[아비장=뉴시스]``, ``【ロンドン、アビジャン共同】``, ``【ヌクスレー（自治州）＝竹内智子】``.
    """
    for place in range(1, len(parts) - 1):
        begins = parts[place - 1].element is Element.OPEN or (
            parts[place - 1].element is Element.COMMA and parts[place - 2].element is Element.PLACE
        )
        if not (begins and _may_be_place(parts[place])):
            continue
        where = _bracket_at(parts, place + 1)
        after = parts[place + 1 + len(where) :]
        signed = bool(after) and after[0].element is Element.EQUALS
        filed_by = after[signed : signed + 1]
        if not filed_by or filed_by[0].joint:
            continue
        if filed_by[0].element is Element.BODY or (where and signed and filed_by[0].element is Element.PERSON):
            parts[place].element = Element.PLACE
            for part in where[1:-1]:
                part.element = Element.ASIDE
    return parts


def _bracket_at(parts: Sequence[Part], place: int) -> Sequence[Part]:
    """The bracket that opens at a place, signs and all, where nothing but one or two words stand in it."""
    if place >= len(parts) or parts[place].element is not Element.OPEN:
        return ()
    inside = list(takewhile(lambda part: part.element is not Element.CLOSE, parts[place + 1 : place + 4]))
    words = all(part.element in (Element.PERSON, Element.PLACE, Element.PROSE, Element.ASIDE) for part in inside)
    return parts[place : place + len(inside) + 2] if words and len(inside) < _LONGEST_COUNTRY else ()


def _may_be_place(part: Part) -> bool:
    """Whether a run is no whole name; people's names in katakana do not stand right before an agency."""
    return _is_run(part) and (not part.sure or len(part.text) < _WHOLE_NAME or _is_foreign(part))


def _with_outlets(parts: list[Part]) -> list[Part]:
    """See bodies in unknown Korean words where only they stand: ``[예시볼] 홍길동 기자``, ``홍길동 예시대 교수``."""
    for before, part, after in zip([None, *parts], parts, [*parts[1:], None], strict=False):
        if before and after and _is_outlet(before, part, after):
            part.element, part.sure = Element.BODY, True
        elif before and _is_faculty(before, part):
            part.element = Element.ASIDE
    return parts


def _is_outlet(before: Part, part: Part, after: Part) -> bool:
    unknown = part.element is Element.PROSE or (_is_run(part) and not part.sure)
    opens = before.element is Element.OPEN and after.element in (Element.CLOSE, Element.EQUALS, Element.BAR)
    if unknown and (opens or (before.element is Element.EQUALS and after.element is Element.CLOSE)):
        return bool(_OUTLET.fullmatch(part.text))
    academic = after.text.endswith(_FACULTIES) or (after.element is Element.ROLE and "교수" in after.text)
    return academic and _is_run(part) and len(part.text) > 2 and part.text.endswith("대")


def _is_faculty(before: Part, part: Part) -> bool:
    """``행정대학원`` after ``예시대``."""
    return before.element is part.element is Element.BODY and part.text.endswith(_FACULTIES)


def _with_column(parts: list[Part]) -> list[Part]:
    """See the name of a column in a bracket before the writer: ``[오늘과 내일/홍길동]``, ``【街の室】竹内智子``."""
    elements = [part.element for part in parts]
    if elements[:1] == [Element.OPEN] and elements[-3:] == [Element.SLASH, Element.PERSON, Element.CLOSE]:
        column, writer = parts[1:-3], parts[-2]
    elif elements[:1] == [Element.OPEN] and elements[-2:] == [Element.CLOSE, Element.PERSON]:
        column, writer = parts[1:-2], parts[-1]
    else:
        return parts
    is_text = any(part.element is Element.PROSE or (_is_run(part) and not part.sure) for part in column)
    if not (is_text and _is_run(writer) and writer.sure) or _LABELS_AND_SIGNS.intersection(p.element for p in column):
        return parts
    asides = [replace(part, element=Element.ASIDE) for part in column]
    return [parts[0], *asides, *parts[1 + len(column) :]]


def _with_titles(parts: list[Part]) -> list[Part]:
    """See parts of titles in what would be weak names beside sure ones: ``市民記者 竹内智子``, ``석좌교수 홍길동``."""
    for before, part, after in zip([None, *parts], parts, [*parts[1:], None], strict=False):
        if before and after and _is_university(before, part, after):
            part.element = Element.BODY
        elif before and _is_word_behind_name(before, part):
            part.element = Element.ASIDE
    weak = [
        part
        for part, after in pairwise(parts)
        if _is_run(part)
        and after.element in (Element.ROLE, Element.ASIDE)
        and not after.joint
        and (_is_weak(part) or _is_office(part, after))
    ]
    offices = sum(not _is_weak(part) for part in weak)
    if weak and sum(_is_run(part) and not _is_weak(part) for part in parts) > offices:
        for part in weak:
            part.element = Element.ASIDE
    return parts


def _is_university(before: Part, part: Part, after: Part) -> bool:
    """``同志社大`` in ``竹内智子・同志社大准教授``."""
    is_beside = _is_run(before) or before.element in (Element.DOT, Element.COMMA, Element.OPEN)
    academic = after.element is Element.ROLE and after.text.endswith(("教授", "講師", "助教", "学長"))
    return is_beside and academic and _is_run(part) and part.text.endswith("大")


def _is_word_behind_name(before: Part, part: Part) -> bool:
    """``학예사`` in ``글 홍길동 학예사``: no Korean name begins so, and no sign parts it from one."""
    named = _is_run(before) and before.sure and len(before.text) == _WHOLE_NAME
    return named and _is_run(part) and not part.sure and _HANGUL.fullmatch(part.text) is not None


def _is_office(part: Part, after: Part) -> bool:
    """``黒部`` in ``黒部支局長・竹内智子``: the head of an office is called by the office's place."""
    return after.text.endswith(_HEADS) and _FAMILY_NAME.fullmatch(part.text) is not None


def _is_weak(part: Part) -> bool:
    return not part.sure or _is_foreign(part)


def _is_foreign(part: Part) -> bool:
    return _KATAKANA_WORD.fullmatch(part.text) is not None


def _with_credits(parts: list[Part]) -> list[Part]:
    """See unknown labels in what stands where the known ones do: ``文／竹内智子　着付け／佐藤花子``."""
    sign = next((parts[place + 1].text for place in range(len(parts) - 2) if _is_credit(parts, place, _LABELS)), None)
    for place in range(1, len(parts) - 2):
        follows_name = parts[place - 1].element in (Element.PERSON, Element.CLOSE, Element.BREAK)
        if follows_name and parts[place + 1].text == sign and _is_credit(parts, place, (Element.PERSON,)):
            parts[place] = Part(Element.LABEL, parts[place].text)
    return parts


def _is_credit(parts: Sequence[Part], place: int, firsts: Sequence[Element]) -> bool:
    """Whether one of these, a sign and a person follow each other."""
    first, sign, last = parts[place : place + 3]
    return first.element in firsts and sign.element in _LABEL_SIGNS and last.element is Element.PERSON


def _without_kana(parts: Sequence[Part]) -> Iterator[Part]:
    """Leave out how a name is read.

    ``竹内智子＝たけうち・ともこ``, ``竹内智子 たけうち ともこ``, ``竹内智子 タケウチトモコ``.
    """
    place = 0
    while place < len(parts):
        yield parts[place]
        named = _is_run(parts[place]) and _WHOLE_HAN_NAME.fullmatch(parts[place].text)
        place += 1
        sign = place < len(parts) and parts[place].element is Element.EQUALS
        kana = list(takewhile(_is_kana, parts[place + sign : place + sign + _LONGEST_READING]))
        # One word without a sign may be a person who writes in hiragana.
        is_reading = named and len(kana) > (not sign) and kana[0].element is not Element.DOT
        if is_reading and sum(len(part.text) for part in kana) >= _SHORTEST_READING:
            place += sign + len(kana)
        elif named and place < len(parts) and _is_run(parts[place]) and _NATIVE_KATAKANA.fullmatch(parts[place].text):
            place += 1


def _is_kana(part: Part) -> bool:
    return part.element is Element.DOT or _HIRAGANA_WORD.fullmatch(part.text) is not None


def _without_romanised(parts: Sequence[Part]) -> Iterator[Part]:
    """Leave out a name in Latin letters beside one in East Asian letters: ``竹内智子 Tomoko Takeuchi``."""
    for place, part in enumerate(parts):
        beside = [*parts[max(0, place - 1) : place], *parts[place + 1 : place + 2]]
        if place > 1 and parts[place - 1].element is Element.SLASH and _ROMAJI.fullmatch(part.text):
            beside.append(parts[place - 2])
        if not (part.element is Element.PERSON and part.words > 1 and not _is_run(part) and any(map(_is_run, beside))):
            yield part


def _joint_at(parts: Sequence[Part], place: int) -> str:
    """How the part at a place is joined to the run before it; empty where it is not."""
    if place < len(parts) and _is_run(parts[place]):
        return parts[place].joint
    after = parts[place + 1 : place + 3]
    if not after or not _is_run(after[0]):
        return ""
    if parts[place].element is Element.DOT:
        return parts[place].text
    double = parts[place].element is Element.EQUALS and len(after) > 1 and after[1].element is Element.DOT
    return "＝" if double and east_asian.is_short_katakana(parts[place - 1].text) else ""


def _is_run(part: Part) -> bool:
    return part.element is Element.PERSON and part.words == EAST_ASIAN


def _person(name: str, language: str | None, *, cut: bool) -> Part:
    if language == "zh" and cut:
        name = east_asian.without_place(name)
    if not east_asian.is_name(name, language):
        return Part(Element.PROSE, name)
    return Part(Element.PERSON, name, words=EAST_ASIAN, sure=east_asian.is_sure(name, language))
