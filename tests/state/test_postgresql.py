"""What holds of the state in PostgreSQL alone."""

import subprocess
import sys
from contextlib import closing

import psycopg
import pytest

from newscrawl.state import StateError, open_state, schema

WITHOUT_PSYCOPG = """
import sys
sys.modules["psycopg"] = None
import newscrawl.commands.crawl, newscrawl.run
from newscrawl.state import StateError, open_state, schema
open_state("data/state.sqlite").close()
try:
    open_state("postgresql://127.0.0.1/news")
except StateError as error:
    print(error)
"""


def test_a_state_of_a_newer_version_is_an_error(postgres_url):
    open_state(postgres_url).close()
    with psycopg.connect(postgres_url) as database:
        database.execute("UPDATE newscrawl.meta SET value = '999' WHERE name = 'version'")
    with pytest.raises(StateError, match=f"newer newscrawl .version 999, this one knows {schema.VERSION}"):
        open_state(postgres_url)


def test_a_state_of_the_first_version_comes_forward(postgres_url, monkeypatch):
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        older.setattr("newscrawl.state.postgresql.VERSION", 1)
        open_state(postgres_url).close()
    with closing(open_state(postgres_url)) as state:
        assert state.article(b"k") is None and state.host("www.example.test") is None and state.seq() == 0


def test_a_user_who_may_make_no_schema_uses_the_one_that_was_made(postgres_server, postgres_url):
    with psycopg.connect(postgres_url, autocommit=True) as database:
        name = f"{database.info.dbname}_user"
        database.execute(f"CREATE ROLE {name} LOGIN".encode())
        with pytest.raises(StateError, match="permission denied"):
            open_state(postgres_url.replace("tester@", f"{name}@"))
        database.execute(f"CREATE SCHEMA newscrawl AUTHORIZATION {name}".encode())
        open_state(postgres_url.replace("tester@", f"{name}@")).close()
        database.execute(f"DROP OWNED BY {name} CASCADE; DROP ROLE {name}".encode())


def test_a_connection_that_ends_is_said_and_the_lock_is_free(postgres_url):
    with closing(open_state(postgres_url)) as state, closing(open_state(postgres_url)) as other:
        assert state.lock("example.test") and state.lost() is None
        with psycopg.connect(postgres_url) as database:
            database.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND database ="
                " (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        with pytest.raises(StateError, match="was lost"):
            state.seq()
        assert "was lost" in state.lost() and other.lock("example.test")
        with pytest.raises(StateError), state.transaction():
            state.discard("r1", "example.test")


def test_who_waits_too_long_for_another_says_so(postgres_url):
    with closing(open_state(postgres_url)) as state, closing(open_state(postgres_url)) as other:
        other.database.change("SET lock_timeout = 1")
        with state.alone("publish"), pytest.raises(StateError, match="Another run has held up"), other.alone("publish"):
            pass
        with other.alone("publish"):
            assert other.seq() == 0


def test_a_loss_is_noticed_although_nothing_is_asked(postgres_url, monkeypatch):
    with closing(open_state(postgres_url)) as state:
        with psycopg.connect(postgres_url) as database:
            database.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                             " WHERE application_name = 'newscrawl'")  # fmt: skip
        monkeypatch.setattr("newscrawl.state.postgresql.SILENCE_SECONDS", -1.0)
        assert "was lost" in state.lost()


def test_damage_is_found(postgres_url):
    with closing(open_state(postgres_url)) as state:
        assert state.damage() == []
        with psycopg.connect(postgres_url) as database:
            database.execute("CREATE EXTENSION amcheck")
        assert state.damage() == []


def test_without_the_library_files_work_and_a_server_says_what_to_install(tmp_path):
    done = subprocess.run([sys.executable, "-c", WITHOUT_PSYCOPG], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.stderr == "" and "pip install 'newscrawl[postgresql]'" in done.stdout
