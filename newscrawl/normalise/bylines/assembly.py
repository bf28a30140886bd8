"""People and bodies put together from the parts of a byline."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import dropwhile, islice, pairwise, takewhile

from newscrawl.items import Role
from newscrawl.normalise.bylines.elements import EAST_ASIAN, Element, Part
from newscrawl.normalise.vocabulary.names import GIVEN_NAMES

_MATTER = frozenset(
    (Element.PERSON, Element.BODY, Element.ROLE, Element.LABEL, Element.SOURCE, Element.EMAIL, Element.STOP, Element.OF)
)
"""Parts that say who made the item; the others stand around them."""

_NEW_ENTRY = frozenset((Element.COMMA, Element.JOIN, Element.BREAK))
"""After these, a body that was named before a person is not that person's."""

_AFTER_LABEL = (Element.PERSON, Element.EQUALS, Element.DOT, Element.SLASH, Element.BAR)
"""What stands between a label and the name, or the name itself."""

_LONGEST_UNKNOWN_PLACE = 3
"""Letters of a place that the vocabulary lacks, before an agency's name: ``南楊州＝聯合ニュース``."""

_EMPLOYING_WORDS = """
at, for, for the, exclusive to, för, für, on behalf of, para, per, pour, special for, special to, special to the, voor
"""
_EMPLOYING = frozenset(phrase.strip() for phrase in _EMPLOYING_WORDS.split(","))
"""Words after which even an unknown name is a body's."""


@dataclass
class Credit:
    """A person or body as it is put together."""

    name: str
    is_body: bool = False
    role: Role | None = None
    affiliation: str | None = None
    email: str | None = None
    words: int = EAST_ASIAN
    doubtful: bool = False
    """Nothing but the form speaks for a person so far."""
    in_sentence: bool = False
    """Text stands right before the name, so that a title after it is no evidence: ``질문에 답하는 홍길동 대표``."""
    sure: bool = True
    """The form speaks for a person."""
    described: bool = False
    """A role was said after the name."""
    dropped: bool = False


def assemble(parts: Sequence[Part], addresses: Sequence[str]) -> list[Credit]:
    """Walk through the parts of a byline and give its people and bodies in order; ``addresses`` in order too."""
    return _Assembly(parts, addresses).run()


def _has_prose(parts: Sequence[Part]) -> bool:
    """Whether there is text in the line, so that a name may be a name in a sentence.

    Where the line begins with a bracket, the text after it is the article's: ``【ソウル＝竹内智子】韓国の…``. What
    stands in brackets later in the line is an aside: ``Max Muster (mm)``. What follows a page control behind the
    last name is the control's: ``Max Muster Updated a while ago``.
    """
    in_bracket = bool(parts) and parts[0].element is Element.OPEN
    end = Element.CLOSE if in_bracket else Element.STOP
    depth = -1 if in_bracket else 0
    for place, part in enumerate(takewhile(lambda part: part.element is not end, parts)):
        if part.element is Element.CONTROL and _has_names(parts[:place]) and not _has_names(parts[place:]):
            return False
        depth += (part.element is Element.OPEN) - (part.element is Element.CLOSE)
        if part.element is Element.PROSE and len(part.text) > 1 and depth <= 0:
            return True
    return False


def _ends_sentence(parts: Sequence[Part]) -> bool:
    return parts[-1].element is Element.BREAK and parts[-1].text == "。"


def _has_names(parts: Sequence[Part]) -> bool:
    return any(part.element in (Element.PERSON, Element.BODY) for part in parts)


class _Assembly:
    """One walk through the parts; what has been read so far decides what the next part is about."""

    def __init__(self, parts: Sequence[Part], addresses: Sequence[str]) -> None:
        self._parts = parts
        self._addresses = list(reversed(addresses))
        self._place = 0
        self._credits: list[Credit] = []
        self._group: list[Credit] = []
        """People a role after them is about."""
        self._line_above: list[Credit] = []
        """People of the last line that named some."""
        self._unemployed: list[Credit] = []
        """People a body after them employs."""
        self._body_ahead: Credit | None = None
        """A body that employs the people after it, or stands alone if none comes."""
        self._last_person: Credit | None = None
        self._labelled = False
        self._label_role: Role | None = None
        self._label_is_new = False
        """Whether nobody has been named under the label yet."""
        self._in_aside = False
        self._is_source = False
        """Whether what comes was the source of the item, not its author."""
        self._needs_evidence = _has_prose(parts)
        self._done = False

    def run(self) -> list[Credit]:
        while self._place < len(self._parts) and not self._done:
            part = self._parts[self._place]
            handler = _HANDLERS.get(part.element)
            if handler:
                handler(self, part)
            self._place += 1
        staying = [credit for credit in self._credits if not credit.dropped and not credit.doubtful]
        employing = {credit.affiliation for credit in staying}
        return [credit for credit in staying if not (credit.is_body and credit.name in employing)]

    # What stands around

    def _at(self, offset: int) -> Part | None:
        place = self._place + offset
        return self._parts[place] if 0 <= place < len(self._parts) else None

    def _is_at(self, offset: int, *elements: Element) -> bool:
        part = self._at(offset)
        return part is not None and part.element in elements

    def _next_matter(self) -> tuple[Part | None, bool]:
        """The next part that says who made the item, and whether a new entry begins before it."""
        apart = False
        for before, part in pairwise(self._parts[self._place :]):
            if part.element in _MATTER:
                return part, apart
            after_place = part.element is Element.COMMA and before.element is Element.PLACE
            apart = apart or (part.element in _NEW_ENTRY and not after_place)
        return None, apart

    def _is_directly_labelled(self) -> bool:
        offset = -1
        while self._is_at(offset, Element.EQUALS, Element.SLASH, Element.DOT, Element.PLACE):
            offset -= 1
        return self._labelled and self._is_at(offset, Element.LABEL, Element.ROLE)

    # Parts

    def _person(self, part: Part) -> None:
        if self._in_aside or self._is_source or (part.words == 1 and not self._may_have_one_word(part)):
            return
        if not part.sure and self._is_at(-1, Element.EQUALS) and self._is_at(-2, Element.CONTROL):
            return  # ``カテゴリー：日記``
        if not part.sure and self._is_at(-1, Element.ROLE) and _ends_sentence(self._parts):
            self._needs_evidence, self._labelled = True, False  # ``記者追問下，…。``
        credit = Credit(part.text, role=self._label_role, words=part.words, sure=part.sure)
        credit.in_sentence = self._needs_evidence and self._is_at(-1, Element.PROSE)
        credit.doubtful = not self._labelled and (self._needs_evidence or not part.sure)
        if self._body_ahead:
            credit.affiliation = self._body_ahead.name
        else:
            self._unemployed.append(credit)
        self._credits.append(credit)
        if any(member.described for member in self._group):
            self._group = []
        self._group.append(credit)
        self._label_is_new = False
        self._last_person = credit

    def _is_alone(self) -> bool:
        """Whether the part is all the byline says."""
        if self._needs_evidence or self._is_at(1, Element.NUMBER):
            return False
        return sum(part.element in _MATTER or part.element is Element.NUMBER for part in self._parts) == 1

    def _may_have_one_word(self, part: Part) -> bool:
        if len(part.text) == 1 or self._is_paper(part) or self._is_beat(part):
            return False
        if self._is_directly_labelled() or self._is_at(1, Element.ROLE):
            return True
        if self._is_alone():
            return not self._is_at(1, Element.CONTROL)
        return bool(self._group) and self._group[-1].words == 1 and self._is_at(-1, Element.COMMA, Element.JOIN)

    def _is_paper(self, part: Part) -> bool:
        """``Citizen`` in ``By Citizen Reporter``: nobody in particular."""
        role = self._at(1)
        is_reporter = (
            role is not None and role.element is Element.ROLE and role.role == "reporter" and role.text.isascii()
        )
        ends_line = self._at(2) is None or self._is_at(2, Element.BREAK, Element.NUMBER, Element.BAR)
        return is_reporter and ends_line and not self._group and part.text.casefold() not in GIVEN_NAMES

    def _is_beat(self, part: Part) -> bool:
        """``North`` in ``By North Asia correspondent Jane Doe``: what the person named after it reports on."""
        parts = self._parts[self._place + 1 : self._place + 4]
        beside = [part.element for part in parts if part.element is not Element.ASIDE][:2]
        if beside != [Element.ROLE, Element.PERSON] or part.text.casefold() in GIVEN_NAMES:
            return False
        return next(part for part in parts if part.element is Element.PERSON).words > 1

    def _body(self, part: Part) -> None:
        if not part.sure and (self._is_at(1, Element.NUMBER) or self._is_at(-1, Element.ROLE)):
            return
        if self._is_at(1, Element.PROSE) and _ends_sentence(self._parts):
            return
        after, apart = self._next_matter()
        leads = after is not None and not apart and after.element in (Element.PERSON, Element.ROLE, Element.LABEL)
        labelled = self._is_directly_labelled()
        if self._employs_those_before(labelled):
            self._employ(part)
            return
        certain = part.sure or leads or labelled or self._is_source or self._is_alone()
        if (self._in_aside and not self._is_at(-1, Element.JOIN)) or not certain:
            return
        credit = Credit(part.text, is_body=True, role=self._label_role if labelled else None)
        self._credits.append(credit)
        self._body_ahead = credit if leads else None
        self._label_is_new = False

    def _employs_those_before(self, labelled: bool) -> bool:
        if not self._unemployed or labelled or self._is_at(-1, Element.JOIN):
            return False
        return bool(self._group) or self._in_aside or not self._is_at(1, Element.PERSON)

    def _employ(self, body: Part) -> None:
        if not self._unemployed:
            return
        self._credits.append(Credit(body.text, is_body=True, doubtful=self._needs_evidence))
        for credit in self._unemployed:
            credit.affiliation = body.text
        self._unemployed = []

    def _of(self, part: Part) -> None:
        after = self._at(1)
        if not after:
            return
        if not self._last_person:
            self._place += after.element is Element.PERSON and part.text.lower() not in ("from", "via", "من")
            return
        if after.element is Element.BODY or (after.element is Element.PERSON and part.text.lower() in _EMPLOYING):
            self._employ(after)
        if after.element in (Element.BODY, Element.PERSON):
            self._place += 1

    def _label(self, part: Part) -> None:
        if self._group and not self._labelled and self._is_at(-1, Element.PERSON) and self._is_at(1, Element.COMMA):
            self._give_role(part.role)  # ``竹内智子撮影、共同``
            return
        if self._group and not self._names_follow() and not self._leads_to_desk():
            if not self._is_at(-1, Element.NUMBER, Element.CONTROL, Element.BREAK):
                self._give_role(part.role)
            return
        goes_on = self._label_is_new and not self._is_at(-1, Element.CONTROL, Element.ASIDE, Element.BODY)
        self._label_role = (self._label_role if goes_on else None) or part.role
        self._start_label()

    def _leads_to_desk(self) -> bool:
        """``翻訳・校正：編集部``: what the label says, a desk did."""
        following = dropwhile(lambda part: part.element in (Element.LABEL, Element.DOT), self._parts[self._place :])
        return [part.element for part in islice(following, 2)] == [Element.EQUALS, Element.ASIDE]

    def _only_role_follows(self) -> bool:
        roles_follow = any(part.element is Element.ROLE for part in self._parts[self._place + 1 :])
        return roles_follow and not self._people_follow()

    def _names_follow(self) -> bool:
        return _has_names(self._parts[self._place + 1 :])

    def _start_label(self) -> None:
        self._is_source = False
        if self._group:
            self._body_ahead = None
        self._labelled = self._label_is_new = True
        self._group, self._unemployed = [], []

    def _source(self, part: Part) -> None:
        self._start_label()
        self._labelled, self._label_role, self._is_source = False, None, True

    def _role(self, part: Part) -> None:
        leads = self._is_at(1, Element.EQUALS) or (self._labelled and self._is_at(1, Element.SLASH, Element.BAR))
        heads_line = (part.text.isascii() or self._labelled) and leads and self._is_at(2, Element.PERSON)
        undescribed = any(not credit.described for credit in self._group)
        describes = undescribed and not heads_line and not self._heads_next_name()
        if self._in_aside or describes or self._is_about_line_above():
            self._give_role(part.role)
            return
        if not part.sure:  # ``기자가``: a sentence begins
            self._needs_evidence = True
            return
        self._label_role = part.role
        self._start_label()
        self._labelled = part.role is not None or not self._needs_evidence

    def _heads_next_name(self) -> bool:
        """``記者`` in ``編譯竹大明、記者林小華``: those before have a role from their own label, a name follows."""
        told = all(credit.role for credit in self._group)
        return self._labelled and told and self._is_at(-1, Element.COMMA) and self._is_at(1, Element.PERSON)

    def _is_about_line_above(self) -> bool:
        """``Reporter, Wellington`` in the line below a name, with no name beside it."""
        begins_line = self._is_at(-2 if self._is_at(-1, Element.ASIDE) else -1, Element.BREAK)
        if self._group or not self._last_person or self._last_person.described or not begins_line:
            return False
        line = takewhile(lambda part: part.element is not Element.BREAK, self._parts[self._place + 1 :])
        return not any(part.element in (Element.PERSON, Element.EQUALS) for part in line)

    def _give_role(self, role: Role | None) -> None:
        """Give the people of the group a role; what looks like a name beside a surer one is a place or body."""
        people = self._group or self._line_above or [credit for credit in (self._last_person,) if credit]
        some_sure = any(credit.sure for credit in people)
        for credit in people:
            credit.role = credit.role or role
            credit.described = True
            credit.doubtful = credit.doubtful and credit.in_sentence and role is None
            credit.dropped = some_sure and not credit.sure

    def _equals(self, part: Part) -> None:
        """What stands before ``=`` and a name is a place or an unknown label; after ``기자 =`` the text begins.

        A name before a colon stays where only what the person is comes after it: ``竹内智子 : 例示大学准教授``.
        """
        if self._is_at(-1, Element.ROLE) and not self._labelled and self._last_person:
            self._done = not self._is_at(1, Element.EMAIL)
        elif (
            self._is_at(-1, Element.PERSON)
            and self._is_at(1, Element.PERSON, Element.BODY)
            and not self._is_place_or_employer_behind_name()
            and not (self._labelled or (part.text == ":" and self._only_role_follows()))
        ):
            for people in (self._credits, self._group, self._unemployed):
                if people and people[-1] is self._last_person:
                    people.pop()

    def _is_place_or_employer_behind_name(self) -> bool:
        """``竹内智子＝珠洲``, ``竹内智子＝例示新聞``: what stands before the sign is surer a name than what follows."""
        before, after = self._at(-1), self._at(1)
        if not (before and after and before.sure and before.words == EAST_ASIAN):
            return False
        if after.element is Element.BODY:
            return len(before.text) > _LONGEST_UNKNOWN_PLACE and not self._people_follow()
        return not after.sure and after.words == EAST_ASIAN

    def _people_follow(self) -> bool:
        return any(part.element is Element.PERSON for part in self._parts[self._place + 1 :])

    def _open(self, part: Part) -> None:
        about_person = self._is_at(-1, Element.PERSON, Element.ROLE, Element.ASIDE) and self._last_person is not None
        names_inside = self._is_at(1, Element.LABEL, Element.ROLE) and self._is_at(2, *_AFTER_LABEL)
        self._in_aside = about_person and not names_inside

    def _close(self, part: Part) -> None:
        if not self._in_aside:
            self._labelled, self._label_role = False, None
            if self._credits and self._parts[0].element is Element.OPEN:
                told = {part.element for part in self._parts[: self._place]}
                is_dateline = {Element.BODY, Element.NUMBER} <= told
                self._needs_evidence = is_dateline or _has_prose(self._parts[self._place + 1 :])
        self._in_aside = False

    def _email(self, part: Part) -> None:
        address = self._addresses.pop() if self._addresses else None
        if self._last_person and self._last_person.email is None:
            self._last_person.email = address
        self._last_person = None

    def _line_end(self, part: Part) -> None:
        self._line_above, self._group = self._group or self._line_above, []
        if not (self._label_is_new and self._is_at(-1, Element.LABEL)):  # ``text by``, and the name in the next line
            self._labelled, self._label_role = False, None

    def _prose(self, part: Part) -> None:
        self._labelled = False

    def _stop(self, part: Part) -> None:
        """After a person's name, ``is a reporter for``; elsewhere the line is at its end."""
        self._done = True
        if not part.text.isascii():
            return
        for place, after in enumerate(self._parts[self._place + 1 :], start=self._place + 1):
            before_role = self._parts[place + 1 : place + 2] and self._parts[place + 1].element is Element.ROLE
            if after.element is Element.BREAK or (after.element is Element.PERSON and not before_role):
                break
            if after.element is Element.ROLE:
                self._give_role(after.role)
            elif after.element is Element.BODY and self._parts[place - 1].element is Element.OF:
                self._employ(after)


_HANDLERS: dict[Element, Callable[[_Assembly, Part], None]] = {
    Element.PERSON: _Assembly._person,
    Element.BODY: _Assembly._body,
    Element.LABEL: _Assembly._label,
    Element.ROLE: _Assembly._role,
    Element.SOURCE: _Assembly._source,
    Element.OF: _Assembly._of,
    Element.EQUALS: _Assembly._equals,
    Element.OPEN: _Assembly._open,
    Element.CLOSE: _Assembly._close,
    Element.EMAIL: _Assembly._email,
    Element.BREAK: _Assembly._line_end,
    Element.PROSE: _Assembly._prose,
    Element.STOP: _Assembly._stop,
}
