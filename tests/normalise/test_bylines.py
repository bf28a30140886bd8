"""What a byline's fields hold, beside the tables of names."""

import pytest

from newscrawl.normalise.bylines import Byline, parse_byline


@pytest.mark.parametrize("raw", [None, "", " ", "\u3000\u200b", "\x00"])
def test_nothing_gives_nothing(raw: str | None) -> None:
    assert parse_byline(raw) == Byline()


def test_the_raw_text_is_kept_as_given() -> None:
    raw = "  By JANE&nbsp;DOE\u200b "
    author = parse_byline(raw).authors[0]
    assert (author.name, author.nameRaw) == ("Jane Doe", raw)


def test_a_body_is_an_organization_without_affiliation() -> None:
    author = parse_byline("【ソウル共同】", language="ja").authors[0]
    assert (author.type, author.name, author.affiliation) == ("Organization", "共同", None)


def test_a_person_carries_the_body_named_with_them() -> None:
    author = parse_byline("홍길동 예시신문 기자", language="ko").authors[0]
    assert (author.type, author.name, author.affiliation, author.role) == ("Person", "홍길동", "예시신문", "reporter")


@pytest.mark.parametrize(
    ("raw", "tied", "emails"),
    [
        ("渡辺恵 megumi@example.jp", ["megumi@example.jp"], ["megumi@example.jp"]),
        ("渡辺恵（megumi＠example.jp）", ["megumi@example.jp"], ["megumi@example.jp"]),
        ("홍길동 기자 gd@example.kr", ["gd@example.kr"], ["gd@example.kr"]),
        (
            "홍길동 기자 a@example.kr 김철수 기자 b@example.kr",
            ["a@example.kr", "b@example.kr"],
            ["a@example.kr", "b@example.kr"],
        ),
        ("홍길동·김철수 기자 cs@example.kr", [None, "cs@example.kr"], ["cs@example.kr"]),
        ("Jane Doe, John Smith (js [at] example.org)", [None, "js@example.org"], ["js@example.org"]),
        ("Jane Doe a@example.org b@example.org", ["a@example.org"], ["a@example.org", "b@example.org"]),
        ("desk@example.org Jane Doe", [None], ["desk@example.org"]),
        ("desk@example.org", [], ["desk@example.org"]),
        ("desk@example.org, desk@example.org", [], ["desk@example.org"]),
    ],
)
def test_addresses_are_tied_to_the_author_before_them(raw: str, tied: list[str | None], emails: list[str]) -> None:
    byline = parse_byline(raw)
    assert [author.email for author in byline.authors] == tied
    assert byline.emails == emails


@pytest.mark.parametrize(
    ("raw", "languages", "name"),
    [
        ("記者 王小明", ["zh", "zh-Hant-TW", None], "王小明"),
        ("Di Mario Rossi", ["it"], "Mario Rossi"),
        ("Af Hans Jensen", ["da", "da-DK"], "Hans Jensen"),
        ("渡辺恵", ["ja", "ja_JP", "JA", None, "en"], "渡辺恵"),
    ],
)
def test_the_language_of_the_page_decides(raw: str, languages: list[str | None], name: str) -> None:
    for language in languages:
        assert [author.name for author in parse_byline(raw, language=language).authors] == [name]
