"""``scrapy state`` as a user calls it."""

import pytest

from newscrawl.erasure import erasures_of
from newscrawl.run import page_key
from newscrawl.state import ArticleState, PageState, open_state
from tests.crawl.crawling import scrapy

URL = "https://example.test/news/1"


@pytest.fixture
def data_dir(tmp_path):
    state = open_state(str(tmp_path / "state.sqlite"))
    key = page_key(URL)
    state.stage("r1", PageState(key, "example.test", URL, fetched=5, next_visit=None, article=key),
                ArticleState(key, key, 2, "0f" * 16, headline="見出し"), b"{}")  # fmt: skip
    with state.transaction(durable=True):
        state.seal("r1", "{}")
    state.finish_batch("r1")
    state.close()
    return tmp_path


def state(data_dir, *words):
    return scrapy("state", *words, "-s", f"NEWSCRAWL_DATA_DIR={data_dir}")


def test_check(data_dir):
    done = state(data_dir, "check")
    assert done.returncode == 0 and "addresses  1" in done.stdout and "sound" in done.stdout


def test_show_and_forget_an_address_in_any_spelling(data_dir):
    shown = state(data_dir, "show", "http://www.example.test/news/1/?utm_source=x")
    assert "revision 2" in shown.stdout and "never again" in shown.stdout
    assert state(data_dir, "forget", URL).stdout == "forgotten\n"
    again = state(data_dir, "show", URL).stdout
    assert "fetched    never" in again and "revision 2" in again
    assert state(data_dir, "forget", "https://example.test/other").returncode == 1


def test_prune_keeps_what_tells_an_article_from_a_new_one(data_dir):
    opened = open_state(str(data_dir / "state.sqlite"))
    for number, visit in enumerate((None, 5)):
        url = f"https://example.test/page/{number}"
        opened.discover(PageState(page_key(url), "example.test", url, next_visit=visit))
    opened.close()
    assert state(data_dir, "prune").stdout == "1 addresses dropped\n"
    opened = open_state(str(data_dir / "state.sqlite"))
    known = opened.article(page_key(URL))
    assert opened.sizes()["addresses"] == 2 and (known.rev, known.content_hash) == (2, "0f" * 16)
    opened.close()


def test_a_damaged_file_is_said_and_kept(tmp_path):
    (tmp_path / "state.sqlite").write_bytes(b"garbage" * 999)
    done = state(tmp_path, "check")
    assert done.returncode == 1 and "cannot be opened" in done.stderr
    assert (tmp_path / "state.sqlite").read_bytes() == b"garbage" * 999


@pytest.mark.parametrize("words", [[], ["show"], ["check", "x"], ["dance"], ["prune", "--days", "0"]])
def test_a_wrong_call_says_how_it_is_done(tmp_path, words):
    done = state(tmp_path, *words)
    assert done.returncode == 2 and "scrapy state" in done.stderr


def test_lift_an_erasure(data_dir):
    opened = open_state(str(data_dir / "state.sqlite"))
    opened.add_erasures(erasures_of("竹内智子", opened.salt(), with_text=True))
    opened.close()
    assert state(data_dir, "lift", "竹内 智子").stdout.startswith("no longer left out")
    assert state(data_dir, "lift", "竹内 智子").returncode == 1
    refused = state(data_dir, "lift", "?")
    assert refused.returncode == 2 and refused.stderr.count("\n") == 1
