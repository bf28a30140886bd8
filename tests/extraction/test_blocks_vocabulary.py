"""The vocabulary of headings is data that a user may add to."""

import json
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extraction.blocks import find_blocks, load_vocabulary
from newscrawl.extraction.blocks.vocabulary import GROUPS, fold
from newscrawl.extraction.page import Page
from newscrawl.items import KINDS


def test_every_kind_has_phrases() -> None:
    assert set(KINDS) <= set(load_vocabulary().headings.values())


def test_a_phrase_has_one_kind() -> None:
    text = (files("newscrawl.extraction.blocks") / "vocabulary.toml").read_text(encoding="utf-8")
    kinds: dict[str, set[str]] = {}
    for kind, phrases in tomllib.loads(text)["headings"].items():
        for phrase in phrases:
            kinds.setdefault(fold(phrase), set()).add(kind)
    assert {phrase: kind for phrase, kind in kinds.items() if len(kind) > 1} == {}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Most read", "ranking"),
        ("TOP 10 – Most read this week", "ranking"),
        ("ランキング(週間)", "ranking"),
        ("실시간 많이 본 뉴스", "ranking"),
        ("Related posts", "related"),
        ("【PR】おすすめ", "sponsored"),
        ("Latest comments", "not_stories"),
        ("タグ", "not_stories"),
        ("SON DAKİKA", "latest"),
        ("İLGİLİ HABERLER", "related"),
        ("熱門", "ranking"),
        ("熱門話題", "trending"),
    ],
)
def test_the_longest_phrase_decides(heading: str, kind: str) -> None:
    match = load_vocabulary().match(heading)
    assert match is not None
    assert match.kind == kind


@pytest.mark.parametrize(
    "heading", ["", "Harbour", "Predictions", "Advertising market recovers, says council of bakers"]
)
def test_other_headings_tell_nothing(heading: str) -> None:
    match = load_vocabulary().match(heading)
    assert match is None or match.share < 0.5


@pytest.mark.parametrize("name", ["mine.toml", "mine.json"])
def test_a_users_file_adds_phrases(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.endswith(".json"):
        path.write_text(json.dumps({"headings": {"ranking": ["Gull's favourites"]}}), encoding="utf-8")
    else:
        path.write_text('[headings]\nranking = ["Gull\'s favourites"]\n', encoding="utf-8")
    vocabulary = load_vocabulary(path)
    match = vocabulary.match("■ Gull’s Favourites:")
    assert match is not None
    assert match.kind == "ranking"
    assert vocabulary.match("Most read") is not None
    assert load_vocabulary().match("Gull's favourites") is None


def test_a_users_phrase_overrules_ours(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[headings]\nlatest = ["Most read"]\n', encoding="utf-8")
    page = Page(
        "<h3>Most read</h3><ul><li><a href='/news/2024/05/02/ferry-service-resumes'>Ferry service resumes</a></li>"
        "<li><a href='/news/2024/05/02/old-mill-becomes-library'>Old mill becomes a library</a></li></ul>",
        "https://times.example/",
    )
    assert [found.block.kind for found in find_blocks(page, vocabulary=load_vocabulary(path)).blocks] == ["latest"]


@pytest.mark.parametrize(
    "text",
    [
        "[headings",
        '[heading]\nranking = ["x"]',
        '[headings]\nrankings = ["x"]',
        '[headings]\nranking = "x"',
        "headings = 3",
    ],
)
def test_a_bad_file_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.toml"):
        load_vocabulary(path)


def test_a_missing_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        load_vocabulary(tmp_path / "none.toml")


def test_the_tables_are_those_that_are_said() -> None:
    assert set(GROUPS) == {"headings", "names", "marks"}


@given(st.text(max_size=150))
def test_any_heading_is_matched(text: str) -> None:
    match = load_vocabulary().match(text)
    assert match is None or 0 < match.share <= 1
    assert fold(fold(text)) == fold(text)
