"""Crawls whose state is in PostgreSQL: killed, cut off, locked out, and with a password that nobody gets to see."""

import json
import random
import signal
import subprocess
import sys
from contextlib import closing

import psycopg
import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from newscrawl.state import open_state
from tests.crawl.crawling import PROJECT, crawl, crawl_words, scrapy
from tests.crawl.forking import Forks
from tests.crawl.test_kills import has_ended, published, wait_for

KILLS = 6
SECRET = "hush%20hush"


@pytest.fixture
def site():
    pages = SampleSite(languages=("ko",), per_language=6)
    pages.hold(0.02)
    with SampleServer(pages) as running:
        yield running


@pytest.fixture
def settings(postgres_url):
    return {"NEWSCRAWL_STATE": postgres_url}


@pytest.fixture
def address(postgres_server, postgres_url):
    """The address of the database with a password in it, over TCP."""
    with psycopg.connect(postgres_url, autocommit=True) as database:
        name = f"{database.info.dbname}_user"
        database.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'hush hush'".encode())
        database.execute(f"GRANT ALL ON DATABASE {database.info.dbname} TO {name}".encode())
        yield f"postgresql://{name}:{SECRET}@127.0.0.1:{postgres_server.port}/{database.info.dbname}"
        database.execute(f"DROP OWNED BY {name} CASCADE; DROP ROLE {name}".encode())


def start(data_dir, url, settings):
    words = crawl_words(data_dir, "news", {"url": url}, settings)
    command = [sys.executable, "-m", "scrapy", *words]
    return subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, encoding="utf-8")


def bodies(rows):
    return sorted(row["articleBody"] for row in rows if row["schema"].startswith("newscrawl/article"))


def assert_whole_and_once(data_dir, whole):
    """The feed has every article of the site, once, and its numbers have no hole."""
    rows = published(data_dir)
    assert bodies(rows) == bodies(whole.articles)
    assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
    assert scrapy("feed", "verify", "-s", f"NEWSCRAWL_DATA_DIR={data_dir}").returncode == 0


def test_killed_again_and_again(site, tmp_path, settings):
    chance, url = random.Random(7), site.url + "/"
    whole = crawl(tmp_path / "whole", url=url)
    requests = len(site.log)
    ends = []
    with Forks() as run:
        while ends.count(-signal.SIGKILL) < KILLS:
            run.start(crawl_words(tmp_path / "killed", "news", {"url": url}, settings))
            wait_for(site, len(site.log) + chance.randrange(requests // 2), run.has_ended)
            run.kill()
            ends.append(run.wait())
    assert set(ends) <= {0, -signal.SIGKILL}
    assert crawl(tmp_path / "killed", url=url, settings=settings).code == 0
    assert_whole_and_once(tmp_path / "killed", whole)
    assert not (tmp_path / "killed" / "state.sqlite").exists()


def test_a_database_that_goes_down_ends_the_run_and_the_next_goes_on(site, tmp_path, postgres_server, settings):
    whole = crawl(tmp_path / "whole", url=site.url + "/")
    before = len(site.log)
    with start(tmp_path / "cut", site.url + "/", settings) as run:
        wait_for(site, before + 6, has_ended(run))
        postgres_server.stop()
        asked = len(site.log)
        errors = run.communicate()[1]
    postgres_server.start()
    assert run.returncode == 7 and len(errors.splitlines()) == 1
    assert errors.startswith("failed: The connection to the state postgresql://")
    assert len(site.log) <= asked + 2, "who has lost the locks asks nothing more"
    assert crawl(tmp_path / "cut", url=site.url + "/", settings=settings).code == 0
    assert_whole_and_once(tmp_path / "cut", whole)


def test_a_site_that_another_run_holds_is_left_alone(site, tmp_path, settings):
    with closing(open_state(settings["NEWSCRAWL_STATE"])) as other:
        assert other.lock(f"127.0.0.1_{site.url.rpartition(':')[2]}")
        locked = crawl(tmp_path, url=site.url + "/", settings=settings)
    assert locked.code == 3 and locked.errors.startswith("locked: ") and not site.log
    assert crawl(tmp_path, url=site.url + "/", settings=settings).code == 0


def test_a_state_that_was_copied_goes_on_where_it_ended(site, tmp_path, settings, postgres_url):
    first = crawl(tmp_path, url=site.url + "/", max_pages="4")
    assert first.code == 0 and first.articles
    copied = scrapy("state", "copy", postgres_url, "-s", f"NEWSCRAWL_DATA_DIR={tmp_path}")
    assert copied.returncode == 0 and "copied; set NEWSCRAWL_STATE to postgresql://" in copied.stdout
    old = crawl(tmp_path, url=site.url + "/")
    assert old.code == 7 and "was moved to postgresql://" in old.errors
    assert crawl(tmp_path, url=site.url + "/", settings=settings).code == 0
    assert_whole_and_once(tmp_path, crawl(tmp_path / "whole", url=site.url + "/"))


def test_a_password_is_nowhere_to_be_read(site, tmp_path, address):
    settings = {"NEWSCRAWL_STATE": address, "LOG_LEVEL": "DEBUG"}
    good = crawl(tmp_path, url=site.url + "/", settings=settings)
    assert good.code == 0 and good.articles
    bad = crawl(tmp_path, url=site.url + "/", settings={"NEWSCRAWL_STATE": address.replace(SECRET, f"{SECRET}no")})
    assert bad.code == 7 and len(bad.errors.splitlines()) == 1 and "password" in bad.errors
    shown = [good.errors, bad.errors, *(path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file())]
    assert not any(word in text for text in shown for word in (SECRET, "hush hush"))
    assert json.loads((tmp_path / "feeds" / "latest.json").read_bytes())


def test_a_server_that_is_not_there_is_said_in_a_sentence_without_the_password(tmp_path):
    location = "postgresql://news:hush%20hush@127.0.0.1:1/news"
    failed = crawl(tmp_path, url="http://127.0.0.1:1/", settings={"NEWSCRAWL_STATE": location})
    assert failed.code == 7 and len(failed.errors.splitlines()) == 1
    assert "cannot be opened" in failed.errors and "hush" not in failed.errors


def test_an_address_that_is_none_is_a_wrong_setting(tmp_path):
    wrong = crawl(tmp_path, url="http://127.0.0.1:1/", env={"NEWSCRAWL_STATE": "mysql://news:hush@127.0.0.1/news"})
    assert wrong.code == 2 and "NEWSCRAWL_STATE" in wrong.errors and "hush" not in wrong.errors
