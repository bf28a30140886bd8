"""Whom a name or an address tells, and whom not."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.erasure import Finder, erasures_of
from newscrawl.erasure.persons import letters_of

SALT = b"a salt"


def finder(*persons, with_text=False):
    return Finder(SALT, [erasure for person in persons for erasure in erasures_of(person, SALT, with_text=with_text)])


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("竹内智子", "記者 竹内智子"),
        ("竹内智子", "竹内　智子（東京）"),
        ("竹内 智子", "文・竹内智子、写真・佐藤花子"),
        ("竹内智子記者", "竹内智子が伝えた"),
        ("マイケル・ジョーンズ", "ﾏｲｹﾙ ｼﾞｮｰﾝｽﾞ"),
        ("홍길동 기자", "홍길동은 말했다"),
        ("홍길동", "[서울=홍길동 기자]"),
        ("Jane Doe", "By JANE DOE, Reuters"),
        ("Jane Doe", "Doe, Jane"),
        ("DOE, Jane", "jane doe writes"),
        ("José García", "JOSE GARCIA"),
        ("Jose Garcia", "José García"),
        ("Jane O'Neill", "Jane O’Neill"),
        ("Иван Петров", "Петров Иван"),
        ("Jane Doe", "https://paper.test/author/jane-doe"),
        ("Jane Doe", "jane.doe@paper.test"),
        ("Ｊａｎｅ Ｄｏｅ", "Jane\u200b Doe"),
        ("jane@paper.test", "write to Jane@PAPER.test today"),
        ("jane@paper.test", "jane [at] paper [dot] test"),
        ("jane (at) paper.test", "ｊａｎｅ＠ｐａｐｅｒ．ｔｅｓｔ"),
        ("jane@paper.test", "https://paper.test/?to=jane%40paper.test"),
    ],
)
def test_one_person_in_many_spellings(person, text):
    assert finder(person).finds(text)


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("Jane Doe", "Mary-Jane Doering"),
        ("Jane Doe", "Sarjane Doe"),
        ("Ann Li", "Johann Lindt"),
        ("김가", "김강"),
        ("カキ", "カギ"),
        ("ハン", "ﾊﾞﾝ"),
        ("竹内智子", "竹内智美"),
        ("jane@paper.test", "mary-jane@paper.test"),
        ("jane@paper.test", "jane@paper.test.example"),
        ("jane@paper.test", "Jane of paper.test"),
    ],
)
def test_others_are_left_in_peace(person, text):
    assert not finder(person).finds(text)


def test_a_shorter_name_inside_the_name_of_another_stays():
    assert finder("王明").cut("記者王明天 王明", keep="王明天") == "記者王明天 "
    assert finder("王明").is_name("王 明") and not finder("王明").is_name("王明天")


@pytest.mark.parametrize("person", ["", "李", "---", "a@b.jp and c@d.jp", "write to a@b.jp or c@d.jp"])
def test_what_tells_nobody_is_refused(person):
    with pytest.raises(ValueError, match="neither one address nor a name"):
        erasures_of(person, SALT, with_text=False)


def test_nothing_of_a_person_is_kept_but_hashes_of_the_salt():
    first, other = (erasures_of("竹内智子", salt, with_text=True) for salt in (SALT, b"another"))
    assert first[0].digest != other[0].digest and "竹内" not in repr(first)


def test_a_hashed_address_is_the_address():
    [erasure] = erasures_of("jane@paper.test", SALT, with_text=False)
    hashed = f"sha256:{erasure.digest.hex()}"
    assert erasures_of(hashed, SALT, with_text=False) == [erasure]
    assert finder("jane@paper.test").cut(f"write to {hashed}.") == "write to ."
    assert finder("jane@paper.test").is_address(hashed)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_is_found_between_anything_that_is_no_letter(before, after):
    text = f"{before}\n竹内智子\n{after}"
    cut = finder("竹内智子").cut(text)
    assert "竹内智子" not in letters_of(cut)[0] or "竹内智子" in letters_of(before + after)[0]


@given(st.text(max_size=200))
def test_a_text_without_the_person_is_left_as_it_is(text):
    assert finder("竹内智子", "jane@paper.test").cut(text) == text


@pytest.mark.parametrize("bait", ["竹", "竹内", "jane ", "jane doe", "a@", "@", "ｶﾞ", "é"])
def test_the_time_grows_with_the_length(bait):
    persons = finder("竹内智子", "Jane Doe", "jane@paper.test", "홍길동")
    short, long = (min(seconds(persons, bait * size) for _ in range(2)) for size in (2_000, 16_000))
    assert long < 0.1 or long < 24 * short


def seconds(persons, text):
    start = process_time()
    persons.spans(text)
    return process_time() - start
