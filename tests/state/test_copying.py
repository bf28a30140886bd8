"""A state that moves to another database."""

from contextlib import closing

import pytest

from newscrawl.state import (
    ArticleState,
    BlockState,
    FoundBy,
    HostState,
    PageState,
    RunSite,
    StateError,
    copy_state,
    open_state,
    reopen_state,
)

SITE, KEYS = "example.test", [bytes([number]) * 16 for number in range(5)]


def page(key, **values):
    found = FoundBy("https://example.test/", "ranking", "ランキング", key[0])
    return PageState(key, SITE, f"https://{SITE}/{key.hex()}", found_by=found, **values)


def fill(state):
    """Something of everything: published, sealed and not yet written, staged."""
    for key in KEYS:
        article = ArticleState(key, key, 1, "0f" * 16, headline="見出し", aliases=["https://a.test/"])
        state.stage("r1", page(key, article=key, etag='"x"'), article, b'{"seq":null}')
    with state.transaction(durable=True):
        state.seal("r1", "{}")
    state.stage("r2", page(b"s" * 16))
    state.stage_record("r2", SITE, "blocks", b"\x00{}")
    state.put_block(BlockState(b"b" * 16, SITE, 2, {"list": 1}, ["aa"], {"kind": "ranking"}))
    state.save_host(HostState("www.example.test", 5, "User-agent: *", 200, 4))
    state.put_run_site(RunSite("r1", SITE, "news", 1, 2, "ok", 9, 8, 7, {"headline": 1.0}))


def content(state):
    """All that can be asked."""
    return (
        [state.page(key) for key in [*KEYS, b"s" * 16]],
        [state.article(key) for key in KEYS],
        list(state.sealed_rows("r1", "articles", SITE)),
        (state.batches(), state.blocks(SITE), state.host("www.example.test"), state.history(SITE, 9)),
        (state.seq(), state.salt(), state.sizes()),
    )


@pytest.fixture
def other(location, tmp_path, postgres_url):
    """A state in the other database."""
    return postgres_url if location.endswith("state.sqlite") else str(tmp_path / "other.sqlite")


def test_everything_moves_and_goes_on(location, other):
    with closing(open_state(location)) as source, closing(open_state(other)) as target:
        fill(source)
        before = content(source)
        copy_state(source, target)
        assert content(target) == before and target.damage() == []
    with pytest.raises(StateError, match="was moved to"):
        open_state(location)
    with closing(open_state(other)) as state:
        state.discover(page(b"n" * 16))
        state.stage("r3", page(b"n" * 16, article=KEYS[0]))
        assert state.adopt("r3", [SITE]) == 2
        with state.transaction(durable=True):
            assert state.seal("r3", "{}") == (6, 6)
        assert state.page(b"n" * 16).found_by.heading == "ランキング"


def test_a_copy_that_was_interrupted_is_finished(location, other):
    with closing(open_state(location)) as source, closing(open_state(other)) as target:
        fill(source)
        copy_state(source, target)
        source.database.change("DELETE FROM meta WHERE name = 'moved'")
    with closing(open_state(location)) as source, closing(open_state(other)) as target:
        copy_state(source, target)
        assert source.moved_to() == target.database.place


def test_a_state_that_was_moved_gives_no_numbers_to_a_run_that_had_it_open(location, other):
    with closing(open_state(location)) as running:
        with closing(open_state(location)) as source, closing(open_state(other)) as target:
            copy_state(source, target)
        running.stage_record("r1", "new.test", "blocks", b"{}")
        with pytest.raises(StateError, match="was moved"), running.transaction(durable=True):
            running.seal("r1", "{}")


def test_neither_what_is_in_use_nor_into_what_is_not_empty_nor_into_itself(location, other):
    with closing(open_state(location)) as source:
        fill(source)
        with closing(open_state(location)) as same, pytest.raises(StateError, match="is the state itself"):
            copy_state(source, same)
    with closing(open_state(location)) as run, closing(open_state(other)) as target:
        assert run.lock(SITE)
        with closing(open_state(location)) as source, pytest.raises(StateError, match=f"holds {SITE}"):
            copy_state(source, target)
        assert target.sizes()["addresses"] == 0
    with closing(open_state(location)) as source, closing(open_state(other)) as target:
        target.discover(page(b"n" * 16))
        with pytest.raises(StateError, match="not empty"):
            copy_state(source, target)
    with closing(reopen_state(location)) as source:
        assert source.moved_to() is None
