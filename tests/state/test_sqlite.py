import sqlite3
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest

from newscrawl.state import ArticleState, BlockState, FoundBy, HostState, PageState, RunSite, StateError, open_state
from newscrawl.state.schema import MIGRATIONS, SQLITE_TYPES

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
    return PageState(key, SITE, **{"url": f"https://{SITE}/{key.hex()}"} | values)


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


def test_what_a_wrong_clock_put_off_is_due(state):
    state.discover(page(b"a" * 16, next_visit=50, fetched=20))
    state.discover(page(b"b" * 16, next_visit=200))
    state.discover(page(b"c" * 16, next_visit=201))
    assert [found.key[:1] for found in state.due(SITE, 100, horizon=200)] == [b"c", b"a"]


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
    state.stage_record("r1", SITE, "blocks", b'{"block":1,"seq":null}')
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


def test_a_state_of_the_first_version_comes_forward(path, tmp_path):
    (tmp_path / "data").mkdir()
    db = sqlite3.connect(path)
    db.executescript(MIGRATIONS[0].format_map(SQLITE_TYPES))
    db.executescript("""
        INSERT INTO word VALUES (1, 'example.test'), (2, 'https://example.test');
        INSERT INTO page VALUES (x'6b', 1, 2, '/1', 1, 5, 6, 7, NULL, NULL, 0, 0, x'', NULL, NULL, NULL, NULL, NULL);
        INSERT INTO article VALUES (x'6b', x'', 3, x'0f', '見出し', NULL, NULL, NULL, 2, 0, NULL);
        INSERT INTO host VALUES ('www.example.test', 5, NULL, NULL, NULL, NULL);
        DROP TABLE meta;
        CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        INSERT INTO meta VALUES ('seq', 41), ('salt', '00112233445566778899aabbccddeeff');
        PRAGMA user_version = 1;
    """)
    db.close()
    state = open_state(path)
    known = state.article(b"k")
    assert (known.rev, known.headline, known.url, known.extractor) == (3, "見出し", "https://example.test/1", None)
    assert state.host("www.example.test") == HostState("www.example.test", 5, next_request=None)
    assert (state.seq(), state.salt().hex()) == (41, "00112233445566778899aabbccddeeff")
    state.stage("r1", page(article=ID), replace(article(), extractor=7), b"{}")
    assert seal(state, "r1") == (42, 42) and state.article(ID).extractor == 7
    state.close()


def _count_up(path, rounds):
    state, file = open_state(path), Path(path).with_name("count")
    for _ in range(rounds):
        with state.alone("publish"):
            file.write_text(str(int(file.read_text()) + 1))


def test_one_process_at_a_time_is_at_a_task(state, path):
    Path(path).with_name("count").write_text("0")
    processes = [get_context("fork").Process(target=_count_up, args=(path, 200)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert Path(path).with_name("count").read_text() == "600"


def test_a_lock_is_one_state_s_until_it_is_closed(state, path):
    other = open_state(path)
    assert state.lock(SITE) and not other.lock(SITE) and other.lock("other.test")
    assert not state.lock(SITE), "not even the same one gets it twice"
    state.close()
    assert other.lock(SITE)
    other.close()


def test_texts_of_any_length_come_back(state):
    long = page(
        url=f"https://{'a.' * 2000}test/1", found_by=FoundBy(f"https://{'b' * 4000}", "ranking", "見" * 4000, 1)
    )
    state.discover(long)
    kept = state.page(KEY)
    assert (kept.url, kept.found_by.url) == (long.url, long.found_by.url)
    assert kept.found_by.heading == "見" * 600
    state.save_host(HostState("c" * 4000))
    assert state.host("c" * 4000) is None


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


def test_outdated_gives_the_articles_of_another_extraction(state):
    versions = {b"a": 1, b"b": 2, b"c": None, b"d": 1, b"e": 2}
    for name, version in versions.items():
        key = name * 16
        visited = page(key, article=key, next_visit=None, fetched=100 - name[0], failures=int(name == b"a"))
        known = replace(article(), id=key, page=key, url=visited.url, extractor=version, behind=name == b"e")
        state.stage("r1", visited, replace(known, withdrawn=name == b"d"))
    seal(state, "r1")
    assert not list(state.outdated(SITE, 2, 9)), "what is staged is another run's to judge"
    state.finish_batch("r1")
    assert [found.key[:1] for found in state.outdated(SITE, 2, 9)] == [b"e", b"c", b"a"]
    assert [found.key[:1] for found in state.outdated(SITE, 2, 2)] == [b"e", b"c"]
    assert list(state.outdated("other.test", 2, 9)) == []
    assert state.article(b"e" * 16).behind and not state.article(b"b" * 16).behind
