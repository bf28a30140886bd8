"""What holds of the state over either database."""

import os
import random
import time
from contextlib import closing
from dataclasses import replace
from multiprocessing import get_context

import pytest

from newscrawl.state import (
    ArticleState,
    BlockState,
    FoundBy,
    HostState,
    PageState,
    RunSite,
    open_state,
    outbox,
)

KEY, ID, SITE = b"k" * 16, b"i" * 16, "example.test"


@pytest.fixture
def state(location):
    opened = open_state(location)
    yield opened
    opened.close()


def page(key=KEY, **values):
    return PageState(key, SITE, **{"url": f"https://{SITE}/{key.hex()}"} | values)


def article(rev=1):
    return ArticleState(
        ID, KEY, rev, "0f" * 16, headline="見出し", url=page().url, aliases=["https://example.test/alias"]
    )


def in_parallel(work, *values):
    """The same work in three processes; all of them must come to a good end."""
    processes = [get_context("fork").Process(target=work, args=values) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0, 0]


def seal(state, run_id):
    with state.transaction(durable=True):
        return state.seal(run_id, "{}")


def test_a_found_address_is_kept_with_where_it_was_found(state, location):
    found = FoundBy("https://example.test/", "ranking", "ランキング", 2)
    state.discover(page(depth=2, first_seen=5, found_by=found))
    state.discover(page(depth=1, first_seen=9, found_by=FoundBy()))
    again = open_state(location)
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


@pytest.mark.parametrize("rows_at_once", [1, 2, 500])
def test_what_is_due_since_an_instant_however_few_rows_are_read_at_once(state, rows_at_once):
    for number, instant in enumerate((10, 20, 20, 30, 40)):
        state.discover(page(bytes([number]) * 16, next_visit=instant))
    state.discover(page(b"f" * 16, next_visit=25, fetched=1))
    found = [row.next_visit for row in state.due(SITE, 30, since=20, rows_at_once=rows_at_once)]
    assert found == [20, 20, 30, 25]


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
    state.stage_block("dead", SITE, "list", b"{}", "aa", 1)
    assert state.adopt("r2", [SITE]) == 1
    assert seal(state, "r2") == (1, 1)
    assert state.adopt("r3", [SITE]) == 0
    assert state.batches() == [("r2", "{}")]


def test_linked_articles_are_found_at_once(state):
    state.put_page(page(b"p" * 16, article=b"p" * 16))
    state.put_page(page(b"q" * 16, article=ID))
    state.put_page(page(b"n" * 16))
    state.stage("r1", page(b"s" * 16, article=ID))
    keys = [letter * 16 for letter in (b"p", b"q", b"n", b"s", b"u")]
    assert state.article_ids(keys) == {keys[0]: keys[0], keys[1]: ID, keys[3]: ID}
    assert state.article_ids([]) == {}


def test_a_list_is_kept_once_with_the_pages_that_showed_it(state):
    assert not state.seen_again("r1", SITE, "list", "aa", 2)
    state.stage_block("r1", SITE, "list", b"first", "aa", 1)
    for key in ("bb", "cc", "aa"):
        assert state.seen_again("r1", SITE, "list", key, 2)
    state.stage_block("r1", SITE, "other", b"second", "aa", 2)
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


def test_the_salt_stays(state, location):
    again = open_state(location)
    assert again.salt() == state.salt() and len(state.salt()) == 16
    again.close()


def _count_up(location, file, rounds):
    state = open_state(location)
    for _ in range(rounds):
        with state.alone("publish"):
            file.write_text(str(int(file.read_text()) + 1))
    state.close()


def test_one_process_at_a_time_is_at_a_task(location, tmp_path):
    file = tmp_path / "count"
    file.write_text("0")
    in_parallel(_count_up, location, file, 100)
    assert file.read_text() == "300"


def test_a_lock_is_one_state_s_until_it_is_closed(state, location):
    other = open_state(location)
    assert state.lock(SITE) and not other.lock(SITE) and other.lock("other.test")
    assert not state.lock(SITE), "not even the same one gets it twice"
    state.close()
    assert other.lock(SITE)
    other.close()


def test_one_lock_can_be_given_up(state, location):
    with closing(open_state(location)) as other:
        assert state.lock(SITE) and state.lock("other.test")
        state.unlock(SITE)
        assert other.lock(SITE) and not other.lock("other.test")
        assert not state.lock(SITE)


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


def _publish(location, rounds):
    """A worker: finds addresses under the words of all others, stages, seals."""
    state, me = open_state(location), os.getpid()
    for number in range(rounds):
        run, key = f"{me}-{number}", f"{me:08}{number:08}".encode()
        words = [f"heading {i}" for i in range(20)]
        random.Random(me).shuffle(words)
        for word in words:
            state.discover(page(key, found_by=FoundBy("https://a.test/", "ranking", f"{word} {number}", 1)))
        state.stage(run, page(key, article=key), ArticleState(key, key, 1, "0f" * 16), b"{}")
        with state.alone("publish"):
            seal(state, run)
            state.finish_batch(run)
    state.close()


def test_many_who_publish_at_once_leave_no_hole_and_no_one_waits_for_ever(location):
    in_parallel(_publish, location, 15)
    state = open_state(location)
    assert state.seq() == 45 and state.sizes()["articles"] == 45 and state.damage() == []
    state.close()


def _seal_unlocked(location, rounds):
    state, me = open_state(location), os.getpid()
    for number in range(rounds):
        state.stage_record(f"{me}-{number}", SITE, "blocks", b"{}")
        seal(state, f"{me}-{number}")
    state.close()


def test_a_number_is_given_once_even_where_someone_has_lost_the_lock(location):
    in_parallel(_seal_unlocked, location, 20)
    state = open_state(location)
    runs = [run_id for run_id, _ in state.batches()]
    assert sorted(seq for run in runs for seq, _ in state.sealed_rows(run, "blocks", SITE)) == list(range(1, 61))
    state.close()


def test_a_run_of_many_rows_is_applied_and_read_in_their_order(state, monkeypatch):
    monkeypatch.setattr(outbox, "ROWS_AT_ONCE", 3)
    for number in range(10):
        key = bytes([number]) * 16
        for rev in (1, 2):
            state.stage("r1", page(key, article=key), ArticleState(key, key, rev, "0f" * 16), b"%d" % number)
    assert seal(state, "r1") == (1, 20)
    rows = list(state.sealed_rows("r1", "articles", SITE))
    assert [seq for seq, _ in rows] == list(range(1, 21)) and [int(line) for _, line in rows] == sorted(
        2 * list(range(10))
    )
    assert {state.article(bytes([number]) * 16).rev for number in range(10)} == {2}


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("DELETE FROM word", "site or host is missing"),
        ("DELETE FROM page", "whose address is missing"),
        ("UPDATE meta SET value = '0' WHERE name = 'seq'", "greater seq"),
    ],
)
def test_what_does_not_fit_together_is_found(state, damage, says):
    state.stage("r1", page(article=ID), article(), b"{}")
    seal(state, "r1")
    assert state.damage() == []
    state.database.change(damage)
    (sentence,) = state.damage()
    assert says in sentence


def test_the_clock_is_near_the_machine_s(state):
    assert abs(state.now() - time.time()) < 60


def test_the_outbox_of_a_run_that_failed_waits_for_the_next(state):
    state.stage("r1", page(article=ID), article(), b"{}")
    state.stage_block("r1", SITE, "list", b"{}", "aa", 1)
    state.leave("r1", SITE)
    state.stage_block("r2", SITE, "list", b"newer", "bb", 1)
    assert state.adopt("r2", [SITE]) == 1
    assert state.staged_blocks("r2", SITE) == [("list", b"newer", ["bb"], 1)]
    assert seal(state, "r2") == (1, 1)


def test_a_text_may_hold_any_character(state):
    strange = "a\u2028b\U0001f600\ufffe"
    state.stage("r1", page(etag=strange, article=ID), replace(article(), headline=strange), b"\x00\xff")
    assert seal(state, "r1") == (1, 1)
    assert state.page(KEY).etag == strange and state.article(ID).headline == strange
    assert list(state.sealed_rows("r1", "articles", SITE)) == [(1, b"\x00\xff")]
    state.save_host(HostState("www.example.test", robots="User-agent: *\x00\nDisallow: /"))
    assert state.host("www.example.test").robots.replace("\x00", "") == "User-agent: *\nDisallow: /"


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
