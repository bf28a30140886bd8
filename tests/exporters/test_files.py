import errno
import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
import zstandard

from newscrawl.exporters.files import (
    FeedError,
    Row,
    file_digest,
    read_lines,
    temporary,
    write_parts,
    write_rows,
    write_whole,
)
from tests.exporters.crashes import killed_everywhere

ROWS: list[Row] = [(seq, b'{"seq":%d,"text":"%s"}\n' % (seq, b"x" * 100)) for seq in range(11, 61)]
LINES = [line for _, line in ROWS]
NAMES = ["r1-0001.jsonl", "r1-0001.jsonl.gz", "r1-0001.jsonl.zst"]


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_described_as_it_lies_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / "dt=2026-11-23" / "site=a.test" / name
    written = write_rows(path, iter(ROWS))
    content = path.read_bytes()
    assert (written.path, written.rows, written.first_seq, written.last_seq) == (path, 50, 11, 60)
    assert (written.bytes, written.sha256) == (len(content), sha256(content).hexdigest()) == file_digest(path)
    assert list(read_lines(path)) == LINES
    assert names(path.parent) == [name]


def test_others_can_read_what_is_compressed(tmp_path: Path) -> None:
    for name in NAMES[1:]:
        write_rows(tmp_path / name, ROWS)
    assert gzip.decompress((tmp_path / NAMES[1]).read_bytes()) == b"".join(LINES)
    assert zstandard.ZstdDecompressor().decompressobj().decompress((tmp_path / NAMES[2]).read_bytes()) == b"".join(
        LINES
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_same_rows_are_the_same_file(tmp_path: Path, name: str) -> None:
    assert write_rows(tmp_path / name, ROWS) == write_rows(tmp_path / name, iter(ROWS))


def test_rows_are_split_where_a_file_is_full(tmp_path: Path) -> None:
    size = len(LINES[0])
    parts = write_parts(lambda part: tmp_path / f"r1-{part:04}.jsonl", iter(ROWS), most_bytes=20 * size)
    assert [(part.path.name, part.rows, part.first_seq, part.last_seq) for part in parts] == [
        ("r1-0001.jsonl", 20, 11, 30),
        ("r1-0002.jsonl", 20, 31, 50),
        ("r1-0003.jsonl", 10, 51, 60),
    ]
    assert [line for part in parts for line in read_lines(part.path)] == LINES


def test_a_row_larger_than_a_file_has_one_of_its_own(tmp_path: Path) -> None:
    parts = write_parts(lambda part: tmp_path / f"r1-{part:04}.jsonl", ROWS[:3], most_bytes=1)
    assert [part.rows for part in parts] == [1, 1, 1]


def test_no_rows_are_no_file(tmp_path: Path) -> None:
    assert write_parts(lambda part: tmp_path / "x.jsonl", []) == []
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", NAMES)
def test_killed_at_any_moment_a_file_is_whole_or_not_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a" / "b" / name
    moments = 0
    for _ in killed_everywhere(lambda: write_rows(path, ROWS)):
        moments += 1
        assert not path.exists() or list(read_lines(path)) == LINES
    assert moments >= 5
    assert list(read_lines(path)) == LINES
    assert names(path.parent) == [name]


def test_killed_while_it_replaces_a_file_the_old_or_the_new_is_there(tmp_path: Path) -> None:
    path = tmp_path / "latest.json"
    write_whole(path, b"old")
    seen = {path.read_bytes() for _ in killed_everywhere(lambda: write_whole(path, b"new"))}
    assert seen == {b"old", b"new"}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EMFILE, errno.EIO])
@pytest.mark.parametrize("call", ["os.fsync", "pathlib.Path.open", "pathlib.Path.replace"])
def test_what_the_system_refuses_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, call: str
) -> None:
    path = tmp_path / "r1-0001.jsonl"

    def refuse(*args: object, **kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(call, refuse)
    with pytest.raises(FeedError, match=rf"^Cannot write .*r1-0001\.jsonl: {os.strerror(code)}\.$"):
        write_rows(path, ROWS)
    assert names(tmp_path) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from newscrawl.exporters.files import FeedError, write_rows
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_rows(Path(sys.argv[1]), ((seq, b"x" * 999 + b"\\n") for seq in range(5000)))
except FeedError as error:
    print(error)
"""


@pytest.mark.parametrize("name", NAMES[:1])
def test_a_file_that_outgrows_what_the_system_allows_leaves_nothing(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    done = subprocess.run([sys.executable, "-c", FULL, str(place)], capture_output=True, text=True, check=True)
    assert done.stdout == f"Cannot write {place}: File too large.\n"
    assert names(tmp_path) == []


def test_a_row_that_fails_leaves_nothing_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "r1-0001.jsonl"
    write_rows(path, ROWS)

    def failing() -> Iterator[Row]:
        yield from ROWS[:3]
        raise RuntimeError("the outbox is damaged")

    with pytest.raises(RuntimeError):
        write_rows(path, failing())
    assert list(read_lines(path)) == LINES
    assert not temporary(path).exists()


def test_a_left_over_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "r1-0001.jsonl"
    temporary(path).write_bytes(b"x" * 100_000)
    write_rows(path, ROWS)
    assert names(tmp_path) == [path.name]


@pytest.mark.parametrize("name", NAMES[1:])
@pytest.mark.parametrize("damage", ["cut", "flipped"])
def test_a_damaged_file_is_one_sentence_or_short_of_rows(tmp_path: Path, name: str, damage: str) -> None:
    path = tmp_path / name
    write_rows(path, ROWS)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle] ^= 0xFF
    path.write_bytes(content[:middle] if damage == "cut" else content)
    try:
        read = list(read_lines(path))
    except FeedError as error:
        assert str(error).startswith(f"Cannot read {path}: ")
    else:
        assert read != LINES
    with pytest.raises(FileNotFoundError):
        list(read_lines(tmp_path / "gone.jsonl"))
