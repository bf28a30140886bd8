"""What a word of a byline can be."""

from enum import Enum
from typing import NamedTuple

from newscrawl.items import Role


class Kind(Enum):
    """What a known word or phrase does in a byline."""

    LABEL = "stands before names: By, Von, 文=, 사진"
    ROLE = "says what a person does, before or after the name: 記者, 기자, reporter"
    HONORIFIC = "polite word after a name: 氏, さん, 씨"
    TITLE = "degree or dignity before a name: Dr., Sir"
    SUFFIX_TITLE = "degree or order after a name: PhD, OBE"
    BODY = "agency, publisher or other body"
    BODY_WORD = "word that only names of bodies hold: News, GmbH, 株式会社"
    DESK = "part of a newsroom, or nobody in particular: 編集部, Newsdesk"
    NEWSROOM = "a whole newsroom, with its publisher printed on to it or not: 編集部, 편집국"
    SECTION = "section, beat or rank, printed beside names: 社会, Politics, Senior"
    CONTROL = "page control or other text of the page: フォロー, Share"
    SOURCE = "stands before the agency or publisher that an item was taken from: Quelle:, Fonte:"
    STOP = "what follows is about something else: 専門・関心分野, profile"
    JOIN = "stands between names: and, und, と"
    OF = "stands between a person and a body or place: for, at, para"
    PLACE = "place"
    TIME = "month, zone or word of a date: Uhr, EDT, 입력"
    SHORT_DAY = "day of the week cut down to a few small letters: dom., mer"
    UNIT = "unit of time, or what says ago, beside a number: minutes, uur geleden, hace"
    PARTICLE = "part of a name in small letters: von, de, bin"

    __hash__ = object.__hash__  # members are looked up much, and Enum's own hash is a call of Python


class Entry(NamedTuple):
    """A block of the vocabulary: phrases of one kind, apart by commas."""

    kind: Kind
    role: Role | None
    phrases: str
