"""What holds of the state in a file alone."""

import sqlite3
from pathlib import Path

import pytest

from newscrawl.state import HostState, StateError, open_state
from newscrawl.state.schema import MIGRATIONS, SQLITE_TYPES


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "state.sqlite")


def test_a_state_of_the_first_version_comes_forward(path):
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
    with state.transaction(durable=True):
        state.stage_record("r1", "example.test", "blocks", b"{}")
        assert state.seal("r1", "{}") == (42, 42)
    state.close()


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


@pytest.mark.parametrize("instead", [None, b""], ids=["removed", "replaced"])
def test_a_file_that_is_taken_away_under_a_run_is_lost(path, instead):
    state = open_state(path)
    assert state.lost() is None
    # Kept under another name, so that the new file cannot get the old one's place on the disk.
    Path(path).rename(f"{path}.old")
    if instead is not None:
        Path(path).write_bytes(instead)
    assert "taken away" in state.lost()
    with pytest.raises(StateError, match="taken away"), state.transaction(durable=True):
        pass
    state.close()
