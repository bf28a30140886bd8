"""Names in East Asian letters: which runs make one name, and what can be a name at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newscrawl.normalise.vocabulary import chinese, japanese, korean

_HAN = r"\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN_NAME = re.compile(rf"[{_HAN}ヶケノ之]{{2,7}}")
_HAN_KANA_NAME = re.compile(rf"[{_HAN}ヶ]{{1,4}}(?:[\u3041-\u309fー]{{1,5}}|[\u30a1-\u30ff]{{1,6}})[{_HAN}]{{0,2}}")
_WHOLE_HAN_KANA_NAME = re.compile(rf"[{_HAN}ヶ]{{2,3}}[\u3041-\u309fー]{{2,5}}")
"""A family name and a given name: ``高橋みなみ``."""
_HIRAGANA_NAME = re.compile(rf"[\u3041-\u309fー]{{2,8}}[{_HAN}]{{0,3}}")
_KATAKANA_NAME = re.compile(rf"[\u30a1-\u30fa\u30fc-\u30ff]{{2,12}}[{_HAN}]{{0,3}}")
_KATAKANA_HIRAGANA_NAME = re.compile(r"[\u30a1-\u30fa\u30fc]{2,8}(?![のはがをにでともへや])[\u3041-\u309f]{2,5}")
"""A foreign family name and a Japanese given name, which looks like a verb made of a foreign word."""
_FOREIGN_PIECE = rf"[\u30a1-\u30fa\u30fc-\u30ff{_HAN}A-Za-z]{{1,14}}"
_FOREIGN_NAME = re.compile(rf"{_FOREIGN_PIECE}(?:[・＝ ]{_FOREIGN_PIECE}){{1,4}}")
_TRANSLITERATED_NAME = re.compile(rf"[{_HAN}]{{1,7}}(?:[·.][{_HAN}]{{1,8}}){{1,4}}")
_NAMES = (
    _HAN_NAME,
    _HAN_KANA_NAME,
    _HIRAGANA_NAME,
    _KATAKANA_NAME,
    _KATAKANA_HIRAGANA_NAME,
    _FOREIGN_NAME,
    _TRANSLITERATED_NAME,
)
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{2,5}|[\uac00-\ud7a3]{1,6} [\uac00-\ud7a3]{1,6}")
_HANGUL_PHRASE = re.compile(r".(?:는|를|에|에서|에게|으로|했다|한다|이다|된다|있다|없다|하는|까지|부터|하고|팀|.과)$")
"""Endings that no Korean name has."""

_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
_HAN_ONLY = re.compile(rf"[{_HAN}]+")
_HIRAGANA = re.compile(r"[\u3041-\u309f]+")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc-\u30ff]+")

_NOT_AT_THE_END = re.compile(
    "[省庁局署社線県縣县市区區村駅版面欄室課券税費率性化的]$|記事$|一覧$|無料$|限定$|報道$|報導$|時間$|禁止$|大小$"
)
"""What ends words, not names; ``町`` and ``郡`` end family names too."""

_PARTICLES = re.compile(
    f"[{_HAN}][はがをにへでもの][{_HAN}\u30a1-\u30ff]|[をへ]|[{_HAN}][はがにで]$|です|ます|する|した|から(?!だ)|まで|より|ない|について|による|として|ください|はこちら"
)
"""Japanese particles and verb endings inside a run: a phrase, no name."""


_LONGEST_HALF = 4
"""Hiragana of a family name or a given name."""
_LONGEST_FAMILY_NAME = 3
"""Japanese letters; the few that are longer are in the vocabulary."""


@dataclass(frozen=True)
class Core:
    """What is left of a run, and how it was joined to the one before: by nothing, a space or a dot."""

    text: str
    joint: str = ""


def join_cores(cores: Sequence[Core], language: str | None) -> Iterator[str]:
    """Put runs together to names.

    >>> list(join_cores([Core("木坂"), Core("有朗", " ")], "ja"))
    ['木坂有朗']
    >>> list(join_cores([Core("キム"), Core("ヨンヒ", "・")], "ja"))
    ['キム・ヨンヒ']
    >>> list(join_cores([Core("竹内智子"), Core("佐藤花子", "・")], "ja"))
    ['竹内智子', '佐藤花子']
    """
    if language == "ja" and len(cores) == 2 and cores[1].joint == " " and all(map(_is_half_in_hiragana, cores)):
        yield f"{cores[0].text}{cores[1].text}"
        return
    name = last = ""
    whole_names = any(len(core.text) > 3 and _HAN_ONLY.fullmatch(core.text) for core in cores)
    for core in cores:
        if whole_names and core.joint == " " and len(core.text) > 1 and _HAN_ONLY.fullmatch(last):
            yield name
            name = ""
        joint = _joint(name, last, core, language) if name else None
        if name and joint is None:
            yield name
            name = ""
        name = f"{name}{joint or ''}{core.text}"
        last = core.text
    if name:
        yield name


def _is_half_in_hiragana(core: Core) -> bool:
    """``たなか`` or ``ゆうこ`` in ``たなか ゆうこ``."""
    return 2 <= len(core.text) <= _LONGEST_HALF and _HIRAGANA.fullmatch(core.text) is not None


_COMMON_KOREAN_SURNAMES = frozenset("김박허홍황곽옥윤권송류")
"""Those that begin few other words of two syllables."""


_CHINESE_FIRST = chinese.SURNAMES | {name[0] for name in chinese.DOUBLE_SURNAMES}


def _joint(name: str, last: str, core: Core, language: str | None) -> str | None:
    """What stands between two runs of one name; ``None`` where a new name begins."""
    if core.joint in ("・", "·", "‧", "⋅", "."):
        return _dot_between(last, core, language)
    if core.joint == "＝":
        return "＝"
    if core.joint != " ":
        return None
    if _HANGUL.fullmatch(last):
        return _space_between_hangul(last, core.text) if name == last else None
    if _KATAKANA.fullmatch(last) and _KATAKANA.fullmatch(core.text):
        return " " if name == last else None
    return "" if name == last and _is_family_and_given(last, core.text, language) else None


def _space_between_hangul(last: str, text: str) -> str | None:
    """``홍 길동`` is one Korean name, ``존 스미스`` and ``마이클 리`` are foreign ones."""
    if _is_korean_family(last) and len(text) <= 2:
        return ""
    if len(text) == 1 and text in korean.SURNAMES and len(last) > 1:
        return " "
    foreign = (not is_sure(last, "ko") or bool(korean.FOREIGN_SYLLABLES.intersection(last))) and (
        len(text) == 1 or not is_sure(text, "ko")
    )
    return " " if foreign and len(last) + len(text) > 3 else None


def _dot_between(last: str, core: Core, language: str | None) -> str | None:
    if language == "ja" and len(last) > _LONGEST_FAMILY_NAME and _HAN_ONLY.fullmatch(last):
        return None  # a whole name, as in ``竹内智子・アビジャン支局長``
    if _KATAKANA.match(last) or _KATAKANA.match(core.text):
        return "・"
    if language == "zh" and (core.joint != "・" or not (_is_chinese_name(last) and _is_chinese_name(core.text))):
        return "·"
    return None


def _is_family_and_given(family: str, given: str, language: str | None) -> bool:
    if language == "zh":
        return (len(family) == 1 or family in chinese.DOUBLE_SURNAMES) and len(given) <= 2
    if family in japanese.LONG_SURNAMES:
        return len(given) <= 3
    if _WHOLE_HAN_KANA_NAME.fullmatch(given):
        return False
    if (
        not _HAN_ONLY.match(family)
        or len(family) > _LONGEST_FAMILY_NAME
        or len(given) > (3 if _HAN_ONLY.fullmatch(given) else 6)
    ):
        return False
    both_whole = (
        len(family) == len(given) == 3
        and family[0] in japanese.SINGLE_SURNAMES
        and given[0] in japanese.SINGLE_SURNAMES
    )
    return not both_whole


def is_short_katakana(text: str) -> bool:
    """Whether a text may be half of a double name: ``ジャン`` in ``ジャン＝ピエール・レオ``."""
    return len(text) <= 4 and bool(_KATAKANA.fullmatch(text))


def _is_korean_family(text: str) -> bool:
    return text in korean.DOUBLE_SURNAMES or (len(text) == 1 and text in korean.SURNAMES)


def _is_chinese_name(text: str) -> bool:
    if text[:2] in chinese.DOUBLE_SURNAMES:
        return len(text) in (3, 4)
    return text[0] in chinese.SURNAMES and len(text) in (2, 3)


def is_phrase(text: str) -> bool:
    """Whether Japanese particles or verb endings stand in a run."""
    return _PARTICLES.search(text) is not None


def is_name(text: str, language: str | None) -> bool:
    """Whether a text in East Asian letters has the form of a person's name.

    >>> is_name("竹内智子", "ja"), is_name("写真はイメージ", "ja"), is_name("谷辣斯·尤達卡", "zh")
    (True, False, True)
    """
    if _HANGUL.match(text):
        return bool(_HANGUL_NAME.fullmatch(text)) and not _HANGUL_PHRASE.search(text)
    if _NOT_AT_THE_END.search(text) or is_phrase(text):
        return False
    if language == "zh" and _HAN_ONLY.fullmatch(text):
        return len(text) in (2, 3) or (len(text) == 4 and text[0] in _CHINESE_FIRST)
    return any(form.fullmatch(text) for form in _NAMES)


def is_sure(text: str, language: str | None) -> bool:
    """Whether a text that could be a name is likely to be one even where nothing around it says so."""
    if _HANGUL.match(text):
        if len(text) == 2 and text[0] not in _COMMON_KOREAN_SURNAMES:
            return False
        double = text[:2] in korean.DOUBLE_SURNAMES and len(text) in (3, 4)
        return double or (text[0] in korean.SURNAMES and len(text) in (2, 3) and " " not in text)
    if language == "zh" and _HAN_ONLY.fullmatch(text):
        return _is_chinese_name(text) or (text[0] in chinese.SURNAMES and len(text) in (1, 4))
    if _HAN_ONLY.fullmatch(text) and len(text) == 2:
        return text[0] in japanese.SINGLE_SURNAMES or text[0] in chinese.SURNAMES
    return not _KATAKANA_HIRAGANA_NAME.fullmatch(text)


def without_place(text: str) -> str:
    """A Chinese name without the place printed on to it: ``記者王大明里斯本六日電``.

    >>> without_place("王大明里斯本")
    '王大明'
    """
    if len(text) <= 4 or not _HAN_ONLY.fullmatch(text):
        return text
    if text[:2] in chinese.DOUBLE_SURNAMES:
        return text[:4]
    return text[:3] if text[0] in chinese.SURNAMES else text
