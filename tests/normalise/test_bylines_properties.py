"""What holds for any byline."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.normalise.bylines import parse_byline
from tests.normalise import test_bylines_chinese, test_bylines_english, test_bylines_japanese, test_bylines_korean
from tests.normalise.bylines_told import told

LANGUAGES = st.sampled_from([None, "ja", "ko", "zh-TW", "en_US", "de", "fr", "xx", ""])
PIECES = st.sampled_from(
    [
        "By ", "von ", "文=", "写真＝", "記者", "기자", "記者会見", "高橋一郎", "渡辺", "恵", "홍길동", "김철수",
        "张三丰", "Jane Doe", "SMITH", "McDonald", "van", "キム・ヨンヒ", "・", "、", ", ", "; ", " / ", "｜",
        "\n", " ", "(", ")", "【", "】", "=", ": ", "AFP", "毎日新聞", "연합뉴스", "東京", "서울", "Berlin",
        "a@example.jp", "@handle", "https://example.jp/", "2024-06-18", "18日", "18 June", "さん", "氏",
        "フォロー", "구독", "Follow", "Dr. ", "Jr.", "and ", "및 ", "is a reporter for ", "は", "を", "the ",
        "said", "&amp;", "<b>", "\u200b", "J.", "’", "-",
    ]
)  # fmt: skip
BYLINES = st.one_of(st.text(), st.lists(PIECES, max_size=9).map("".join))


@given(BYLINES, LANGUAGES)
def test_any_text_is_read(raw: str, language: str | None) -> None:
    byline = parse_byline(raw, language=language)
    assert len(set(byline.emails)) == len(byline.emails)
    for author in byline.authors:
        assert author.nameRaw == raw
        assert author.name
        assert author.name == author.name.strip()
        assert "@" not in author.name
        assert "://" not in author.name
        assert not any(character.isdigit() for character in author.name) or author.type == "Organization"
        assert author.email is None or author.email in byline.emails


@given(BYLINES)
def test_a_person_is_named_once(raw: str) -> None:
    names = [author.name for author in parse_byline(raw).authors]
    assert len(set(names)) == len(names)


FAMILY = {
    "ja": st.sampled_from(["高橋", "渡辺", "五十嵐", "東", "佐々木"]),
    "ko": st.sampled_from(["김", "이", "박", "남궁", "최"]),
    "zh": st.sampled_from(["张", "李", "欧阳", "陳", "林"]),
    "en": st.sampled_from(
        ["Smith", "O'Neill", "McDonald", "García", "van der Berg", "Benit-Gbaffou", "Müller", "Stone", "Rossi"]
    ),
}
GIVEN = {
    "ja": st.sampled_from(["一郎", "恵", "みなみ", "さくら", "ユキ", "太一郎"]),
    "ko": st.sampled_from(["길동", "철수", "민지", "하늘"]),
    "zh": st.sampled_from(["三丰", "明", "小明", "怡君"]),
    "en": st.sampled_from(["Jane", "J. K.", "Mary Ann", "Jean-Luc", "José", "Zoë", "JD", "Do"]),
}


@st.composite
def names(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(sorted(FAMILY)))
    family, given_name = draw(FAMILY[language]), draw(GIVEN[language])
    return language, f"{given_name} {family}" if language == "en" else family + given_name


@given(names())
def test_a_clean_name_stays_as_it_is(name: tuple[str, str]) -> None:
    language, text = name
    assert told(text, language) == text


TABLES = {
    "ja": test_bylines_japanese.CASES,
    "ko": test_bylines_korean.CASES,
    "zh": test_bylines_chinese.CASES,
    "en": test_bylines_english.CASES,
}
TABLE_CASES = [(language, raw) for language, cases in TABLES.items() for raw, _ in cases]


@pytest.mark.parametrize(("language", "raw"), TABLE_CASES)
def test_a_name_that_was_read_is_read_again(language: str, raw: str) -> None:
    """A name may be too little for a byline of its own, but then it gives nothing rather than another name."""
    for author in parse_byline(raw, language=language).authors:
        again = [other.name for other in parse_byline(author.name, language=language).authors]
        assert again in ([author.name], [])


BAITS = [
    "a", "A ", "Ab", "AbCd", "a.", "@", "By ", "von ", "山", "山 ", "山田・", "記者", "기자 ", "김철수 ", "ア",
    "(", "【", "=", "1", "1:", "a@b.jp ", "&amp;", "<b>", "J.", "O'", "-", "社会", ". ", "Mc", "\n", "、", "a-b",
    "John Smith, ", "Jan ", "www.", "a.com ", "と", "の", "ー", "TV", "é",
]  # fmt: skip


@pytest.mark.parametrize("bait", BAITS)
def test_time_grows_with_the_length_alone(bait: str) -> None:
    """Sixteen times the text may take sixteen times as long, not 256 times; 64 leaves room for a busy machine."""
    short, long = (bait * (length // len(bait)) for length in (6_250, 100_000))
    assert _seconds(long) < 64 * max(_seconds(short), 0.002)


def _seconds(raw: str) -> float:
    start = time.process_time()
    parse_byline(raw)
    return time.process_time() - start
