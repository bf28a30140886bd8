import sqlite3

import pytest

from newscrawl.state import ArticleState, BlockState, FoundBy, HostState, PageState, RunSite, StateError, open_state

KEY, ID, SITE = b"k" * 16, b"i" * 16, "example.test"


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "data" / "state.sqlite")


@pytest.fixture
def state(path):
    opened = open_state(path)
    yield opened
    opened.close()


def page(key=KEY, **values):
    return PageState(key, SITE, f"https://{SITE}/{key.hex()}", **values)


def article(rev=1):
    return ArticleState(
        ID, KEY, rev, "0f" * 16, headline="見出し", url=page().url, aliases=["https://example.test/alias"]
    )


def seal(state, run_id):
    with state.transaction(durable=True):
        return state.seal(run_id, "{}")


def test_a_found_address_is_kept_with_where_it_was_found(state, path):
    found = FoundBy("https://example.test/", "ranking", "ランキング", 2)
    state.discover(page(depth=2, first_seen=5, found_by=found))
    state.discover(page(depth=1, first_seen=9, found_by=FoundBy()))
    again = open_state(path)
    assert again.page(KEY) == page(depth=1, first_seen=5, found_by=found)
    again.close()


def test_due_gives_what_was_never_fetched_first(state):
    state.discover(page(b"a" * 16, next_visit=50, fetched=20))
    state.discover(page(b"b" * 16, next_visit=100))
    state.discover(page(b"c" * 16, next_visit=101))
    state.discover(page(b"d" * 16, next_visit=None))
    assert [found.key[:1] for found in state.due(SITE, 100)] == [b"b", b"a"]
    assert list(state.due("other.test", 100)) == []


def test_what_a_run_learned_counts_in_the_run_and_is_forgotten_when_thrown_away(state):
    state.discover(page(next_visit=0))
    state.stage("r1", page(next_visit=None, etag='"x"', article=ID), article(), b"{}")
    assert state.page(KEY).etag == '"x"' and state.article(ID) == article()
    assert list(state.due(SITE, 10)) == []
    state.discard("r1", SITE)
    assert state.page(KEY).etag is None and state.article(ID) is None
    assert [found.key for found in state.due(SITE, 10)] == [KEY]


def test_sealing_numbers_the_records_and_makes_the_learned_the_state(state):
    state.stage("r1", page(etag='"x"', article=ID), article(), b'{"seq":null}')
    state.stage("r1", page(b"f" * 16))
    state.stage_block_record("r1", SITE, b'{"block":1,"seq":null}')
    assert seal(state, "r1") == (1, 2)
    assert state.sealed_files("r1") == [("articles", SITE), ("blocks", SITE)]
    assert list(state.sealed_rows("r1", "articles", SITE)) == [(1, b'{"seq":null}')]
    assert state.batches() == [("r1", "{}")]
    state.finish_batch("r1")
    assert state.batches() == [] and state.article(ID) == article() and state.seq() == 2
    state.stage("r2", page(article=ID), article(2), b"{}")
    assert seal(state, "r2") == (3, 3)
    assert seal(state, "r3") == (None, None)


def test_left_overs_of_a_dead_run_are_taken_over_but_not_those_that_are_sealed(state):
    state.stage("dead", page(article=ID), article(), b"{}")
    state.stage_block("dead", SITE, "list", b"{}", "aa", 5)
    assert state.adopt("r2", [SITE]) == 1
    assert seal(state, "r2") == (1, 1)
    assert state.adopt("r3", [SITE]) == 0
    assert state.batches() == [("r2", "{}")]


def test_a_list_is_kept_once_with_the_pages_that_showed_it(state):
    assert state.stage_block("r1", SITE, "list", b"first", "aa", 2)
    for key in ("bb", "cc", "aa"):
        assert not state.stage_block("r1", SITE, "list", b"later", key, 2)
    assert state.stage_block("r1", SITE, "other", b"second", "aa", 2)
    assert state.staged_blocks("r1", SITE) == [("list", b"first", ["aa", "bb"], 3), ("other", b"second", ["aa"], 1)]


def test_blocks_hosts_and_runs_come_back_as_they_were_put(state):
    block = BlockState(ID, SITE, 2, {"list": 1}, ["aa"], {"kind": "ranking"})
    state.put_block(block)
    assert state.blocks(SITE) == [block]
    host = HostState("www.example.test", 5, "User-agent: *", 200, 4)
    state.save_host(host)
    assert state.host("www.example.test") == host and state.host("other.test") is None
    runs = [RunSite(f"r{i}", SITE, "news", i, i, "ok", 9, 8, 7, {"headline": 1.0}) for i in range(3)]
    for run in runs:
        state.put_run_site(run)
    assert state.history(SITE, 2) == [runs[2], runs[1]]


def test_a_failed_transaction_leaves_nothing(state):
    with pytest.raises(RuntimeError), state.transaction():
        state.discover(page())
        raise RuntimeError
    assert state.page(KEY) is None


def test_a_word_that_was_numbered_in_vain_is_numbered_again(state):
    with pytest.raises(RuntimeError), state.transaction():
        state.discover(page(found_by=FoundBy("https://one.test/a", "ranking", "見出し", 1)))
        raise RuntimeError
    state.discover(page(b"z" * 16, found_by=FoundBy("https://two.test/b", "latest", "新着", 2)))
    state.discover(page(found_by=FoundBy("https://one.test/a", "ranking", "見出し", 1)))
    assert state.page(b"z" * 16).found_by == FoundBy("https://two.test/b", "latest", "新着", 2)
    assert state.page(KEY).found_by == FoundBy("https://one.test/a", "ranking", "見出し", 1)


def test_the_salt_stays(state, path):
    again = open_state(path)
    assert again.salt() == state.salt() and len(state.salt()) == 16
    again.close()


def test_a_damaged_file_is_an_error_and_stays_as_it_is(tmp_path):
    damaged = tmp_path / "state.sqlite"
    damaged.write_bytes(b"no database" * 1000)
    with pytest.raises(StateError, match="cannot be opened"):
        open_state(str(damaged))
    assert damaged.read_bytes() == b"no database" * 1000


def test_a_file_of_a_newer_version_is_an_error(path):
    open_state(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 999")
    db.close()
    with pytest.raises(StateError, match="newer"):
        open_state(path)
