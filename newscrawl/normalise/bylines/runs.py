"""Runs of East Asian letters: known words at their ends are taken off, what is left is a name or is not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newscrawl.normalise.bylines import east_asian, forms
from newscrawl.normalise.bylines.elements import EAST_ASIAN, Element, Part
from newscrawl.normalise.vocabulary import Kind, Vocabulary

_ELEMENT_OF = {
    Kind.LABEL: Element.LABEL,
    Kind.ROLE: Element.ROLE,
    Kind.BODY: Element.BODY,
    Kind.NEWSROOM: Element.ASIDE,
    Kind.DESK: Element.ASIDE,
    Kind.SECTION: Element.ASIDE,
    Kind.HONORIFIC: Element.ASIDE,
    Kind.TIME: Element.ASIDE,
    Kind.BODY_WORD: Element.ASIDE,
    Kind.PLACE: Element.PLACE,
    Kind.CONTROL: Element.CONTROL,
    Kind.STOP: Element.STOP,
    Kind.JOIN: Element.JOIN,
}
_WHOLE = tuple(_ELEMENT_OF)
"""Kinds a whole run can be of, the first that fits."""

_LEADING = (Kind.CONTROL, Kind.BODY, Kind.DESK, Kind.ROLE, Kind.LABEL)
_TRAILING = (Kind.CONTROL, Kind.STOP, Kind.NEWSROOM, Kind.DESK, Kind.ROLE, Kind.HONORIFIC)
_MIDDLE = (Kind.CONTROL, Kind.DESK, Kind.STOP, Kind.SECTION)
"""Kinds taken off the beginning and the end of a run, or, where no name is left, found in the middle of it."""

_LONGEST_WORD = 16

_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_KATAKANA_PLACE = re.compile(r"(?P<place>[\u30a1-\u30fa\u30fc-\u30ff]{2,12})(?P<rest>[^\u3041-\u30ff].*)")
_AND = re.compile(r"(?P<first>[\u3400-\u9fff]{2,5})(?P<join>[と及和与與])(?P<second>[\u3400-\u9fff]{2,5})")
_CREDITED = re.compile(r"(?P<name>.{2,})(?P<label>[攝摄撮譯译訳绘繪])")
"""A name with what the person did in one letter after it: ``張小明攝``."""
_KOREAN_ENDING = re.compile(r"(?P<stem>.{2,}?)(?:님의|님|의|가|는|입니다|이다)")
_DISTRICTS = "市県縣县省区區州府都道시군구도"
"""What names of places may end with."""
_DISPATCH = re.compile(r"(?:据|據|综合|綜合)?(?P<body>.{2,}?)(?P<wire>[讯訊电電发發]|消息)")
"""``新华社发``, ``大公报讯``: a body and the word for its dispatch."""
_PAGE_OF = re.compile(
    r"(?P<name>(?!この|その|関連|最新)[^のを]{1,10}?)"
    r"(?P<page>(?:さん|氏|記者)?の(?:[^の]{1,6}の)?[^の]{0,8}(?:記事|コラム|一覧|プロフィール|ページ)(?:一覧)?(?:[をへは].*)?"
    r"|(?:さん|氏|記者)を(?:フォロー|応援).*)"
)
"""``竹内智子さんの最新記事を見る``: a link to what a person wrote."""
_SPEAKS = re.compile("[告訴诉向对對说說示受问問稱称跟給给从從]")
"""``警方告訴記者…``: somebody speaks to the reporter."""
_OF_BODY = re.compile(r"(?P<body>.{2,12})の(?P<name>[\u3400-\u9fff]{3,6})")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc-\u30ff]+")
_HIRAGANA = re.compile(r"[\u3041-\u309f]+")


@dataclass(frozen=True)
class RunReader:
    """Cuts runs into known words and what is left between them.

    What is left comes as ``PERSON`` whether or not it looks like a name; ``east_asian`` judges it.
    """

    vocabulary: Vocabulary
    language: str | None

    def read(self, run: str, *, bracketed: bool, continues: bool = False) -> Iterator[Part]:
        """The parts of a run.

        ``bracketed`` where it ends a bracket, as in the dateline 【ソウル共同】; ``continues`` where another run stands
        before it, so that it may be the second half of a name.
        """
        whole = self._whole(run)
        if whole:
            yield whole
            return
        if forms.is_place_by_form(run):
            yield Part(Element.PLACE, run)
            return
        dateline = self._place_and_body(run) or self._dispatch(run)
        if dateline:
            yield from dateline
            return
        page_of = _PAGE_OF.fullmatch(run) if self.language == "ja" else None
        if page_of:
            yield from self.read(page_of["name"], bracketed=False, continues=continues)
            yield Part(Element.CONTROL, page_of["page"])
            return
        formed = self._by_form(run)
        if formed:
            yield formed
            return
        leading, rest = ([], run) if self._is_korean_name_and_role(run) else self._take_leading(run)
        trailing, rest = ([], rest) if self._whole(rest) else self._take_trailing(rest, bracketed)
        if not leading and not trailing and forms.is_job_by_form(run, self.language):
            yield Part(Element.ROLE, run)
            return
        yield from leading
        if rest:
            yield from self._rest(rest, leading, trailing, continues and not leading)
        yield from reversed(trailing)

    def _whole(self, run: str) -> Part | None:
        kind = self.vocabulary.kind_of(run, _WHOLE)
        if kind:
            return self._part(kind, run)
        if run and run[-1] in _DISTRICTS and self.vocabulary.has(Kind.PLACE, run[:-1]):
            return Part(Element.PLACE, run)
        beat = _KATAKANA.match(run)
        if beat and self.vocabulary.has(Kind.SECTION, run[beat.end() :]):
            return Part(Element.ASIDE, run)  # ``クラシック音楽``
        if run.endswith("학") and self.vocabulary.has(Kind.SECTION, run[:-1]):
            return Part(Element.ASIDE, run)  # ``경제학 교수``
        ending = _KOREAN_ENDING.fullmatch(run)
        kind = self.vocabulary.kind_of(ending["stem"], (Kind.ROLE, Kind.BODY)) if ending else None
        if not ending or not kind:
            return None
        part = self._part(kind, ending["stem"])
        part.sure = run[-1] not in "가는"
        return part

    def _part(self, kind: Kind, text: str) -> Part:
        return Part(_ELEMENT_OF[kind], text, self.vocabulary.role(kind, text))

    def _place_and_body(self, run: str) -> list[Part]:
        """``ソウル聯合ニュース``."""
        for size in range(2, min(len(run) - 1, _LONGEST_WORD)):
            if self.vocabulary.has(Kind.PLACE, run[:size]) and self.vocabulary.has(Kind.BODY, run[size:]):
                return [Part(Element.PLACE, run[:size]), Part(Element.BODY, run[size:])]
        return []

    def _dispatch(self, run: str) -> list[Part]:
        match = _DISPATCH.fullmatch(run) if self.language == "zh" else None
        if match and (self.vocabulary.has(Kind.BODY, match["body"]) or self._is_body_by_form(match["body"])):
            return [Part(Element.BODY, match["body"]), Part(Element.ASIDE, match["wire"])]
        return []

    def _by_form(self, run: str) -> Part | None:
        """A body, desk or page control that is known by its ending or beginning."""
        if forms.is_desk_by_form(run, self.vocabulary, self.language):
            return Part(Element.ASIDE, run)
        if self._is_body_by_form(run):
            return Part(Element.BODY, run)
        return Part(Element.CONTROL, run) if forms.is_control_by_form(run, self.language) else None

    def _is_body_by_form(self, run: str) -> bool:
        return forms.is_body_by_form(run, self.vocabulary, self.language)

    def _is_korean_name_and_role(self, run: str) -> bool:
        """``구성은기자``: a whole name before the role, though its letters begin with a word that is known."""
        if not _HANGUL.match(run) or len(run) < 5:
            return False
        return east_asian.is_sure(run[:3], self.language) and self.vocabulary.has(Kind.ROLE, run[3:])

    def _take_leading(self, run: str) -> tuple[list[Part], str]:
        taken: list[Part] = []
        while len(run) > 1:
            kind, size = self._known_end(run, _LEADING, from_end=False)
            if not kind:
                break
            if kind is Kind.BODY:
                size = self._body_before_desk(run, size)
            taken.append(self._part(kind, run[:size]))
            run = run[size:]
            if kind is Kind.BODY:
                size = self._rest_of_body(run)
                taken[-1].text += run[:size]
                run = run[size:]
            if self._whole(run):
                break  # ``編集部``, which begins with a label
        place = _KATAKANA_PLACE.fullmatch(run)
        if place and self.vocabulary.has(Kind.PLACE, place["place"]):
            taken.append(Part(Element.PLACE, place["place"]))
            run = place["rest"]
        return taken, run

    def _body_before_desk(self, run: str, size: int) -> int:
        """Where a body ends that could end a letter sooner: ``読売新聞`` in ``読売新聞社会部``."""
        sooner = self.vocabulary.has(Kind.BODY, run[: size - 1])
        desk = self.vocabulary.kind_of(run[size - 1 :], (Kind.DESK, Kind.SECTION, Kind.NEWSROOM))
        return size - 1 if sooner and desk else size

    def _rest_of_body(self, run: str) -> int:
        """How many letters after a body belong to its name: ``新闻`` of ``新闻``, of ``新闻记者张小明``."""
        if self.vocabulary.kind_of(run, (Kind.SECTION, Kind.BODY_WORD)) or self._is_title(run):
            return len(run)
        sizes = [size for size in range(2, min(len(run), 6)) if self.vocabulary.has(Kind.BODY_WORD, run[:size])]
        return next((size for size in reversed(sizes) if self._begins_with_role(run[size:])), 0)

    def _is_title(self, run: str) -> bool:
        """``コンピュータ`` in ``日経コンピュータ``: katakana behind a publisher's name, not known as anything else."""
        if self.language != "ja" or not _KATAKANA.fullmatch(run) or self._whole(run):
            return False
        return not self._ends_with_role(run)

    def _begins_with_role(self, run: str) -> bool:
        return any(self.vocabulary.has(Kind.ROLE, run[:size]) for size in range(2, 6))

    def _take_trailing(self, run: str, bracketed: bool) -> tuple[list[Part], str]:
        """Take known words off the end, the last first.

        A place is taken after a desk (``東京社会部``) and in Chinese (``唐佩君布魯塞爾``), a body only after a place.
        """
        taken: list[Part] = []
        while len(run) > 1:
            kinds: tuple[Kind, ...] = _TRAILING
            if self.language == "zh":
                kinds = (*kinds, Kind.PLACE, Kind.LABEL)
            elif taken and taken[-1].element in (Element.ASIDE, Element.ROLE):
                kinds = (*kinds, Kind.PLACE, Kind.SECTION)
            if not taken:
                kinds = (*kinds, Kind.BODY, *((Kind.LABEL,) if self.language == "ja" else ()))
            kind, size = self._known_end(run, kinds, from_end=True)
            if not kind or not self._may_go(kind, run[-size:], run[:-size], bracketed):
                break
            if kind is Kind.PLACE and self.language != "zh" and not _may_follow_name(run[-size:], taken):
                break
            taken.append(self._part(kind, run[-size:]))
            run = "" if kind is Kind.NEWSROOM else run[:-size]
        return taken, run

    def _may_go(self, kind: Kind, word: str, rest: str, bracketed: bool) -> bool:
        if kind is Kind.PLACE:
            return len(rest) >= 2
        if kind is Kind.BODY and len(word) < 4:
            return bracketed or self.vocabulary.has(Kind.PLACE, rest)
        return True

    def _known_end(self, run: str, kinds: tuple[Kind, ...], *, from_end: bool) -> tuple[Kind | None, int]:
        """The longest known word at an end of a run; at least one letter is left over, two in Korean."""
        for size in range(min(len(run) - 1, _LONGEST_WORD), 0, -1):
            kind = self.vocabulary.kind_of(run[-size:] if from_end else run[:size], kinds)
            if kind and (size > 1 or kind is Kind.HONORIFIC) and self._leaves_enough(run, size, from_end):
                return kind, size
        return None, 0

    def _leaves_enough(self, run: str, size: int, from_end: bool) -> bool:
        if from_end and size == 1 and _HIRAGANA.fullmatch(run[-2:]):
            return False
        if not from_end and (_HANGUL.match(run) or len(run) - size == 1):
            return east_asian.is_sure(run[size:], self.language)
        return len(run) - size >= 2 or (from_end and not _HANGUL.match(run))

    def _rest(self, rest: str, leading: list[Part], trailing: list[Part], continues: bool) -> Iterator[Part]:
        """What is left: a known word, a name, or a name with something printed on to it."""
        before_role = bool(trailing) and trailing[-1].element in (Element.ROLE, Element.LABEL)
        after_body = bool(leading) and leading[-1].element is Element.BODY
        if after_body and forms.is_desk_by_form(rest, self.vocabulary, self.language):
            yield Part(Element.ASIDE, rest)
            return
        whole = self._whole(rest) or (self._by_form(rest) if before_role or self._is_body_by_form(rest) else None)
        if whole:
            yield whole
        elif before_role and self.language == "ja" and (size := self._size_of_employer(rest)):
            yield Part(Element.BODY, rest[:size])
            yield Part(Element.ASIDE, rest[size:])
        elif before_role and self.language == "zh" and not east_asian.is_sure(rest, "zh"):
            yield Part(Element.BODY if self._is_outlet(rest) else Element.ASIDE, rest)
        elif self._is_fragment(rest, leading, trailing):
            yield Part(Element.PROSE, rest)
        else:
            yield from self._names(rest, continues)

    def _size_of_employer(self, rest: str) -> int:
        """How much of what stands before a title is a body: ``例示証券`` of ``例示証券チーフマーケット``."""
        for size in range(len(rest) - 2, 2, -1):
            is_body = any(self.vocabulary.has(Kind.BODY_WORD, rest[start:size]) for start in range(1, size - 1))
            if is_body and (_KATAKANA.fullmatch(rest[size:]) or self.vocabulary.has(Kind.SECTION, rest[size:])):
                return size
        return 0

    def _is_fragment(self, rest: str, leading: list[Part], trailing: list[Part]) -> bool:
        """Whether a rest beside a page control is but a piece of its phrase."""
        beside = any(part.element is Element.CONTROL for part in (*leading[-1:], *trailing[-1:]))
        return beside and (not east_asian.is_sure(rest, self.language) or bool(_HIRAGANA.fullmatch(rest)))

    def _is_outlet(self, rest: str) -> bool:
        """``每经记者``: what stands before a Chinese role and is no name is where the person works."""
        chinese = self.language == "zh" and not east_asian.is_sure(rest, "zh")
        return chinese and rest[0] not in "驻駐本实實" and len(rest) <= 8

    def _names(self, rest: str, continues: bool) -> Iterator[Part]:
        both = _AND.fullmatch(rest)
        credited = _CREDITED.fullmatch(rest)
        of_body = _OF_BODY.fullmatch(rest)
        if of_body and (self.vocabulary.has(Kind.ROLE, of_body["body"]) or self._ends_with_role(of_body["body"])):
            yield Part(Element.ASIDE, of_body["body"])
            yield Part(Element.PERSON, of_body["name"], words=EAST_ASIAN)
        elif both and self._is_sure(both["first"]) and self._is_sure(both["second"]):
            yield Part(Element.PERSON, both["first"], words=EAST_ASIAN)
            yield Part(Element.JOIN, both["join"])
            yield Part(Element.PERSON, both["second"], words=EAST_ASIAN)
        elif credited and self.vocabulary.has(Kind.LABEL, credited["label"]) and self._is_sure(credited["name"]):
            yield Part(Element.PERSON, credited["name"], words=EAST_ASIAN)
            yield self._part(Kind.LABEL, credited["label"])
        elif len(rest) <= 4 and not (continues and len(rest) > 2):
            yield Part(Element.PERSON, rest, words=EAST_ASIAN)
        else:
            yield from self._around_role(rest) or self._before_section(rest, 1 if continues else 2)

    def _is_sure(self, text: str) -> bool:
        return east_asian.is_name(text, self.language) and east_asian.is_sure(text, self.language)

    def _ends_with_role(self, text: str) -> bool:
        return self._known_end(text, (Kind.ROLE,), from_end=True)[0] is not None

    def _around_role(self, rest: str) -> list[Part]:
        """A Chinese role in the middle of a run: ``駐日特派員張小明``."""
        if self.language != "zh":
            return []
        found = list(self._roles_inside(rest))
        after_body = next(((start, end) for start, end in found if self._is_body_by_form(rest[:start])), None)
        if not found:
            return []
        start, end = after_body or found[0]
        if _SPEAKS.search(rest[:start]):
            return [Part(Element.PROSE, rest)]
        named = after_body or self._is_outlet(rest[:start])
        outlet = [Part(Element.BODY, rest[:start])] if named else []
        return [*outlet, self._part(Kind.ROLE, rest[start:end]), Part(Element.PERSON, rest[end:], words=EAST_ASIAN)]

    def _roles_inside(self, rest: str) -> Iterator[tuple[int, int]]:
        """Where roles stand that a Chinese name follows, the first and the longest first."""
        for start in range(1, 9):
            for end in range(start + 4, start + 1, -1):
                if (
                    self.vocabulary.has(Kind.ROLE, rest[start:end])
                    and rest[end:]
                    and east_asian.is_sure(rest[end:], "zh")
                ):
                    yield start, end

    def _before_section(self, rest: str, shortest: int) -> list[Part]:
        cut = self._section_inside(rest, shortest)
        if cut < len(rest) and (_HIRAGANA.fullmatch(rest[:cut]) or east_asian.is_phrase(rest)):
            return [Part(Element.PROSE, rest)]
        if self._is_body_by_form(rest[:cut]):
            return [Part(Element.BODY, rest)]
        name = Part(Element.PERSON, rest[:cut], words=EAST_ASIAN)
        return [name, Part(Element.STOP, rest[cut:])] if cut < len(rest) else [name]

    def _section_inside(self, rest: str, shortest: int) -> int:
        """Where a section begins that is printed on to a name of so many letters at least: ``美咲社会``."""
        for start in range(shortest, min(len(rest) - 1, 12)):
            for size in range(2, 7):
                if self.vocabulary.kind_of(rest[start : start + size], _MIDDLE):
                    return start
        return len(rest)


def _may_follow_name(place: str, taken: list[Part]) -> bool:
    """After a role only a place in other letters than a name's: ``渡辺恵ソウル支局長``."""
    return taken[-1].element is Element.ASIDE or bool(_KATAKANA.fullmatch(place))
