"""Taking a person out of what is remembered, in either database."""

from contextlib import closing

import pytest

from newscrawl.state import ArticleState, BlockState, Erasure, FoundBy, HostState, PageState, open_state

SITE, KEY = "example.test", b"k" * 16


@pytest.fixture
def state(location):
    with closing(open_state(location)) as opened:
        yield opened


def page(**values):
    found = FoundBy("https://example.test/", "ranking", "Ann's picks", 1)
    return PageState(KEY, SITE, "https://example.test/1", found_by=found, **values)


def article():
    return ArticleState(KEY, KEY, 1, "0f" * 16, headline="Ann speaks", url="https://example.test/1")


def without_ann(text):
    return text.replace("Ann", "").strip() or None


def test_persons_are_left_out_until_that_is_lifted(state):
    first, second = Erasure(b"a" * 16, 3, 7, with_text=True), Erasure(b"b" * 16)
    state.add_erasures([first, second])
    state.add_erasures([Erasure(b"a" * 16, 3, 7)])
    assert state.erasures() == [first, second], "who is left out of texts stays so"
    assert state.lift_erasures([first]) == 1 and state.lift_erasures([first]) == 0
    assert state.erasures() == [second]


def test_what_waits_to_be_published_can_be_changed(state):
    state.stage("r1", page(), article(), b"Ann wrote")
    state.stage_record("r1", SITE, "blocks", b"Ann listed")
    state.stage_block("r1", SITE, "list", b"Ann listed", "aa", 1)
    for row in state.staged_rows():
        row.record = row.record.replace(b"Ann ", b"")
        if row.article:
            row.article.headline = None
        state.restage(row)
    assert state.change_staged_lists(lambda record: record.replace(b"Ann ", b"")) == 1
    assert state.change_staged_lists(lambda record: record) == 0
    with state.transaction(durable=True):
        assert [lists[1] for lists in state.staged_blocks("r1", SITE)] == [b"listed"]
        state.seal("r1", "{}")
    assert [line for stream in ("articles", "blocks") for _, line in state.sealed_rows("r1", stream, SITE)] == [
        b"wrote",
        b"listed",
    ]
    assert state.article(KEY).headline is None and list(state.staged_rows()) == []


def test_what_is_remembered_can_be_changed(state):
    state.discover(page())
    state.put_article(article())
    state.put_block(BlockState(b"b" * 16, SITE, 1, {}, [], {"kind": "ranking", "heading": "Ann"}))
    state.save_host(HostState("www.example.test", 5, "# Ann", 200, 4))
    assert state.change_headlines(without_ann) == 2 and state.published_article(KEY).headline == "speaks"
    assert state.blocks(SITE)[0].header == {"kind": "ranking", "heading": None}
    assert state.change_found_headings(without_ann) == 1 and state.page(KEY).found_by.heading == "'s picks"
    assert state.forget_files(lambda text: "Ann" in text) == 1
    assert state.host("www.example.test") == HostState("www.example.test", 5, None, 200, None)
    state.pack()


def test_files_to_be_emptied_are_remembered(state):
    state.add_removals(["b", "a", "b"])
    assert state.removals() == ["a", "b"]
    state.finish_removal("a")
    assert state.removals() == ["b"]
