"""Whether a text names people or bodies, as the byline parser reads it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.text import is_unspaced
from newscrawl.items import Role
from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.emails import mask_emails
from newscrawl.normalise.vocabulary import Kind, key, vocabulary_for
from newscrawl.normalise.vocabulary.chinese import SURNAMES as CHINESE_SURNAMES
from newscrawl.normalise.vocabulary.japanese import GIVEN_NAME_ENDINGS
from newscrawl.normalise.vocabulary.korean import SURNAMES as KOREAN_SURNAMES
from newscrawl.normalise.vocabulary.names import GIVEN_NAMES

MAX_CHARS = 640

PLACEHOLDERS = frozenset(
    ("admin", "administrator", "editor", "webmaster", "author", "user", "root", "wordpress", "guest", "staff", "test")
)
"""Accounts that stand where a name should."""

LEAST_SHARE_OF_NAMES = 0.5
"""Of a text's letters so large a share must be names, if nothing else says that it is a byline."""

LEAST_SHARE_IN_CREDIT = 0.3
"""The same where every name has a word beside it that says what the person did."""

EXPLAINED = (
    Kind.LABEL,
    Kind.ROLE,
    Kind.HONORIFIC,
    Kind.TITLE,
    Kind.SUFFIX_TITLE,
    Kind.JOIN,
    Kind.DESK,
    Kind.NEWSROOM,
    Kind.SECTION,
    Kind.TIME,
)
"""Words that stand beside names in bylines and take nothing from their share."""

WRITERS: frozenset[Role] = frozenset(("reporter", "columnist"))
"""Roles that by themselves make a credit; an editor's word is on buttons too, a photographer made a picture."""

NOT_WRITERS = frozenset(
    "source sources quelle quellen fuente fuentes fonte fonti bron kilde källa zdroj kaynak sumber "
    "来源 來源 文章来源 稿源 出典 提供 協力 出处 资料来源 資料來源 출처 제공 자료 자료제공 "
    "イラスト 図 図版 グラフィック 삽화 그림 그래픽".split()
)
"""Labels of those from whom the matter comes and of those who drew."""

FEWEST_LETTERS, MOST_LETTERS = 3, 6
"""Of an East Asian name that stands alone: shorter and longer ones are rather words."""

MAX_LABEL_CHARS = 80
MOST_BEFORE_LABEL, MOST_LABEL_WORDS = 4, 4
"""Letters and words in which a label is looked for at the beginning of a line."""

BEFORE_LABEL = frozenset("a an the ein eine un une una um uma en ett et".split())
"""Small words that stand before what a label is: Ein Kommentar von."""

LONGEST_UNKNOWN_NAME = 5
"""Words of a name without any known given name."""

_PHRASE_WORDS = frozenset("of the to for and in on with zum zur des dem im am für mit und del".split())
_ARTICLES, _BEFORE_ARTICLES = frozenset(("der", "die", "das")), frozenset(("von", "van", "auf", "aus", "zu", "in"))
"""Small words that phrases have and names do not, and behind what an article belongs to a name."""

_DASHES = ("—", "–", "-", "―")
EXPLAINED_ENDINGS = (*EXPLAINED, Kind.BODY, Kind.BODY_WORD)
"""The same of the ends of words in East Asian letters, which are written in one: 例報ニュース, 견본일보."""

_LABELLED = re.compile(r"\W{0,3}([^:：=＝/／|｜]{1,24}?)\s?[:：=＝/／|｜]\s?(?=\S)")
_FIRST_PART = re.compile(r"^[^,(（\[|/]{3,60}(?=[,(（\[|/])")
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d")
FIRST_EAST_ASIAN = "\u2e80"
"""No letter before it is Japanese, Korean or Chinese."""
READING = re.compile(r"(?<=[\u3400-\u9fff])\s?[（(][\u3041-\u30ff・ 　]+[)）]")
"""How a name is read, in brackets behind it: 佐藤恵（さとう・めぐみ）."""
LONGEST_ENDING = 8
_DATE_SIGN = re.compile(r"(?<=\d)\s?[年月日時分秒년월일시분초]")
_CHINESE_DISPATCH = re.compile(r"[記记]者.{2,20}(?:[電电讯訊]|報導|报道)[)）〕】\]]?$")
"""What ends a Chinese line of dispatch: its places stand right behind names."""
_INITIALS = re.compile(r"[A-Z.]{1,3}")


class Name(NamedTuple):
    """One name in a byline."""

    name: str
    is_person: bool
    role: Role | None = None


@lru_cache(maxsize=4096)
def names_in(raw: str) -> tuple[Name, ...]:
    """The people and bodies that a byline names.

    >>> names_in("By Jane Doe")
    (Name(name='Jane Doe', is_person=True, role=None),)
    >>> names_in("admin"), names_in("https://example.com/jane")
    ((), ())
    >>> names_in("（中央社記者林小安台東縣14日電）")
    (Name(name='林小安', is_person=True, role='reporter'),)
    """
    if len(raw) > MAX_CHARS or raw.startswith(("http:", "https:", "@", "//")) or bare(raw) in PLACEHOLDERS:
        return ()
    return tuple(
        Name(author.name, author.type == "Person", author.role)
        for author in parse_byline(raw, language="zh" if _CHINESE_DISPATCH.search(raw) else None).authors
        if author.name and not (author.type == "Person" and _INITIALS.fullmatch(author.name))
    )


def first_name_in(raw: str) -> str | None:
    """The part of a stated author before a bracket or comma, where that is a name and the whole is not.

    >>> first_name_in("Jane Doe, professor of everything at the University of Example, for example.test")
    'Jane Doe'
    """
    part = _FIRST_PART.match(raw)
    names = names_in(part[0].strip()) if part else ()
    return part[0].strip() if part and len(names) == 1 and names[0].is_person else None


def bears_names(raw: str) -> bool:
    """Whether a text is a byline by what it says alone: names, of two words at least, and little else but addresses.

    >>> bears_names("Jane Doe and John Roe"), bears_names("5-9 Only Test, Example Ground and more")
    (True, False)
    >>> bears_names("竹内智子 takeuchi.tomoko@example.test"), bears_names("AUBURN, Wash. —")
    (True, False)
    """
    rest = mask_emails(raw, "drop", b"")
    if _DIGITS.search(rest) or rest.rstrip().endswith((*_DASHES, ":")):  # a story may follow a dateline
        return False
    names = names_in(raw)
    if not any(name.is_person and not reads_as_phrase(name.name) for name in names):
        return False
    enough = any(" " in name.name or not name.name.isascii() for name in names)
    return enough and share_of_names(names, rest) >= LEAST_SHARE_OF_NAMES


def reads_as_phrase(name: str) -> bool:
    """Whether capitalised words that no known given name is among are rather a phrase: by small words, or their number.

    >>> reads_as_phrase("Skip to the Recipe"), reads_as_phrase("Thema des Tages"), reads_as_phrase("Charles of Example")
    (True, True, False)
    >>> reads_as_phrase("Mohloai Mpesi"), reads_as_phrase("Ursel von der Aue")
    (False, False)
    """
    words = name.casefold().split()
    if not GIVEN_NAMES.isdisjoint(words):
        return False
    has_article = any(word in _ARTICLES and before not in _BEFORE_ARTICLES for before, word in pairwise(words))
    return has_article or not _PHRASE_WORDS.isdisjoint(words) or len(words) > LONGEST_UNKNOWN_NAME


def is_all_names(text: str) -> bool:
    """Whether nothing stands beside the names in a text but what bylines explain.

    >>> is_all_names("Jane Doe and John Roe"), is_all_names("Jane Doe opens the bridge")
    (True, False)
    """
    return share_of_names(names_in(text), text) >= 1.0


def share_of_names(names: Iterable[Name], text: str) -> float:
    """How much of a text its names are, of what no word of bylines or date explains.

    >>> share_of_names(names_in("佐藤恵（編集委員）"), "佐藤恵（編集委員）2026年11月5日")
    1.0
    """
    said = sum(len(bare(name.name)) for name in names)
    return min(1.0, said / max(1, sum(map(len, _unexplained(text)))))


def _unexplained(text: str) -> list[str]:
    words = _WORD.findall(_DATE_SIGN.sub(" ", READING.sub(" ", text.casefold())))
    return [word for word in words if not _is_explained(word)]


@lru_cache(maxsize=4096)
def _is_explained(word: str) -> bool:
    """Whether a word is known of bylines; in letters without spaces its end tells: 県政取材班, 経済ジャーナリスト."""
    vocabulary = vocabulary_for(None)
    ends = range(2, min(LONGEST_ENDING, len(word) - 1) + 1) if is_east_asian(word) else ()
    is_known = bool(vocabulary.kinds_of(key(word), EXPLAINED))
    return is_known or any(vocabulary.kinds_of(key(word[-length:]), EXPLAINED_ENDINGS) for length in ends)


def is_credit(raw: str) -> bool:
    """Whether the words beside its names say of a text that these are the authors: a label, or each one's role.

    Names in Latin letters must be of two words: a label stands before much else.

    >>> is_credit("記者李大明／台北報導"), is_credit("Jane Doe, Staff Writer"), is_credit("撰文：陳大文")
    (True, True, True)
    >>> is_credit("김민수 기자 입력 2026.11.05. 18:30"), is_credit("佐藤恵（編集委員）"), is_credit("佐藤恵（仙台市）")
    (True, True, False)
    >>> is_credit("Reporting by Jane Doe; Editing by John Roe"), is_credit("Ein Kommentar von Max Müller")
    (True, True)
    >>> is_credit("Jane Doe"), is_credit("写真：山田太郎"), is_credit("出典：Example University")
    (False, False, False)
    """
    label, labelled = label_before(raw), behind_label(raw)
    if not label and not labelled and not _has_writers_word(raw):  # the parser costs more
        return False
    names = names_in(raw)
    people = [name for name in names if name.is_person]
    if not people or not are_full(people) or all(name.role == "photographer" for name in people):
        return False
    if label or (labelled and share_of_names(names, labelled) >= LEAST_SHARE_OF_NAMES):
        return True
    roles, share = {name.role for name in people}, share_of_names(names, mask_emails(raw, "drop", b""))
    if roles <= WRITERS:
        return share >= LEAST_SHARE_IN_CREDIT
    is_told = all(is_full_name(bare(name.name)) for name in people)  # elsewhere such words tell whom a story is about
    return is_told and roles <= {*WRITERS, None} and share >= LEAST_SHARE_OF_NAMES


def is_job_title(raw: str) -> bool:
    """Whether a text names nobody but says what somebody at a paper or agency does.

    >>> is_job_title("AP Technology Writer"), is_job_title("Jane Doe, Staff Writer"), is_job_title("Associated Press")
    (True, False, False)
    """
    return _has_writers_word(raw) and not any(name.is_person for name in names_in(raw))


def _has_writers_word(raw: str) -> bool:
    words, cores = _writers_words()
    if not words.isdisjoint(_WORD.findall(raw.casefold())):
        return True
    return max(raw, default="") >= FIRST_EAST_ASIAN and any(core in raw for core in cores)


@cache
def _writers_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Last words of everything that says of a person: wrote this; and, of East Asian words, what all of them hold.

    Of the latter those that say but what somebody is count too: they stand beside names of guests and columnists.
    """
    vocabulary = vocabulary_for(None)
    phrases = vocabulary.phrases(Kind.ROLE, WRITERS)
    words = frozenset(phrase.split()[-1] for phrase in phrases if not is_east_asian(phrase))
    cores: list[str] = []
    for phrase in sorted(filter(is_east_asian, vocabulary.phrases(Kind.ROLE, (*WRITERS, None))), key=len):
        if not any(core in phrase for core in cores):
            cores.append(phrase)
    return words, tuple(cores)


def label_before(raw: str) -> str | None:
    """The first word before a colon, stroke or equals sign by which bylines are labelled.

    >>> label_before("執筆者：小川健"), label_before("Bridge: open again"), label_before("來源：範例社　作者：李四光")
    ('執筆者', None, '作者')
    """
    parts = (raw, *raw.split()[1:])
    found = (match[1] for part in parts if (match := _LABELLED.match(part)) and is_label(match[1]))
    return next(found, None)


def behind_label(raw: str) -> str | None:
    """What stands behind a label that needs no colon, alone or after words of bylines.

    >>> behind_label("Reporting by Jane Doe"), behind_label("Ein Kommentar von Max Müller"), behind_label("Bridge")
    ('Jane Doe', 'Max Müller', None)
    """
    words = raw[:MAX_LABEL_CHARS].split()
    begins = _label_beginnings()
    for start in range(min(MOST_BEFORE_LABEL, len(words))):
        if start and not _is_before_label(words[start - 1]):
            return None
        if words[start].casefold() in begins:
            for end in range(min(len(words) - 1, start + MOST_LABEL_WORDS), start, -1):
                if _may_begin_name(words[end]) and is_label(" ".join(words[start:end])):
                    return " ".join(raw.split()[end:])
    return None


def _may_begin_name(word: str) -> bool:
    return not word[:1].islower() and not vocabulary_for(None).has(Kind.JOIN, key(word))


def _is_before_label(word: str) -> bool:
    return word.casefold() in BEFORE_LABEL or _is_explained(word.casefold())


@cache
def _label_beginnings() -> frozenset[str]:
    """First words of the labels that are written with spaces."""
    phrases = vocabulary_for(None).phrases(Kind.LABEL, (None, *WRITERS))
    return frozenset(phrase.split()[0] for phrase in phrases if not is_east_asian(phrase))


def are_full(names: Iterable[Name]) -> bool:
    """Whether each name is of two words, or in letters that are written without spaces between words."""
    return all(" " in name.name or is_east_asian(name.name) for name in names)


def is_east_asian(text: str) -> bool:
    """Whether a text has Japanese, Korean or Chinese letters."""
    return any(is_unspaced(char) or "\uac00" <= char <= "\ud7a3" for char in text)


def is_full_name(text: str) -> bool:
    """Whether letters alone have the form of a Japanese, Chinese or Korean person's full name.

    >>> is_full_name("田中健太"), is_full_name("王小明"), is_full_name("김민수"), is_full_name("敬称略")
    (True, True, True, False)
    """
    if not FEWEST_LETTERS <= len(text) <= MOST_LETTERS or not is_east_asian(text):
        return False
    if text[-1] in GIVEN_NAME_ENDINGS and all(is_unspaced(char) for char in text):
        return True
    return len(text) == FEWEST_LETTERS and text[0] in (CHINESE_SURNAMES | KOREAN_SURNAMES)


def is_label(text: str) -> bool:
    """Whether a text is a word that stands before the names of those who wrote something, or several of them.

    >>> is_label("取材・文"), is_label("写真・文"), is_label("写真"), is_label("東京・大阪")
    (True, True, False, False)
    """
    phrase = text.strip(" :：=＝/／")
    if _is_one_label(phrase):
        return True
    parts = phrase.split("・")
    return len(parts) > 1 and all(_is_labelling(part) for part in parts) and any(map(_is_one_label, parts))


def _is_one_label(text: str) -> bool:
    vocabulary, phrase = vocabulary_for(None), key(text)
    return _is_labelling(text) and phrase not in NOT_WRITERS and vocabulary.role(Kind.LABEL, phrase) != "photographer"


def _is_labelling(text: str) -> bool:
    return vocabulary_for(None).has(Kind.LABEL, key(text))
