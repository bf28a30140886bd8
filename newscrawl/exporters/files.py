"""Files that are whole or not there.

A file is written under a temporary name beside its place, flushed to the disk, renamed, and its directory flushed too:
after a kill or a power cut its final name holds all of it or does not exist. Writing the same rows under the same name
once more is harmless, so whoever was killed simply starts over.
"""

import gzip
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from hashlib import sha256
from io import BufferedReader
from itertools import groupby
from pathlib import Path
from typing import IO, Any, cast

from newscrawl.exporters.layout import SUFFIXES, Compression

MOST_FILE_BYTES = 256 * 1024 * 1024
"""Where a run's rows are split into a further file, in bytes before compression."""

_BUFFER_BYTES = 1024 * 1024
_GZIP_LEVEL = 6
_ZSTD_LEVEL = 3

Row = tuple[int, bytes]
"""``seq`` of a record and its line, with line end."""


class FeedError(Exception):
    """The feed cannot be written or read; the message is one sentence for a person."""


@dataclass(frozen=True)
class Written:
    """A data file as it lies on the disk."""

    path: Path
    rows: int
    bytes: int
    """Size of the file, compressed if it is."""
    sha256: str
    """Hash of the file, 64 hex digits."""
    first_seq: int | None
    last_seq: int | None


def compression_of(path: Path) -> Compression:
    """How a file is compressed, by its name."""
    return next((name for name, suffix in SUFFIXES.items() if suffix and path.name.endswith(suffix)), "none")


def temporary(path: Path) -> Path:
    """The name that a file has while it is written: always the same, so that a left-over is written over.

    Not every reader's glob passes over names that begin with a dot, so none of its endings is left in it either.

    >>> temporary(Path("r1-0001.jsonl.gz")).name
    '.r1-0001_jsonl_gz.tmp'
    """
    return path.with_name(f".{path.name.replace('.', '_')}.tmp")


def write_whole(path: Path, content: bytes) -> None:
    """Writes or replaces a small file. Raises ``FeedError``; a file that was there stays as it was then."""
    with replacing(path) as file:
        file.write(content)


def write_rows(path: Path, rows: Iterable[Row]) -> Written:
    """Writes a data file, compressed as its name says, its rows in the order given, which is that of ``seq``.

    The same rows give the same bytes. Raises ``FeedError``, and nothing new is under the name then.
    """
    count, first, last = 0, None, None
    with replacing(path) as file:
        measured = _Measured(file)
        with _compressing(measured, compression_of(path)) as lines:
            for last, line in rows:
                lines.write(line)
                first = last if first is None else first
                count += 1
    return Written(path, count, measured.bytes, measured.digest.hexdigest(), first, last)


def write_parts(
    path_of_part: Callable[[int], Path], rows: Iterable[Row], most_bytes: int = MOST_FILE_BYTES
) -> list[Written]:
    """Writes rows to as many files as they fill: ``path_of_part(1)``, ``path_of_part(2)``, ...

    ``most_bytes`` is a file's most before compression; a row that is larger has a file of its own. No rows, no file.
    Raises ``FeedError``; parts finished before it stay, unlisted.
    """
    parts = groupby(rows, key=_PartNumber(most_bytes))
    return [write_rows(path_of_part(number), part) for number, part in parts]


def read_lines(path: Path) -> Iterator[bytes]:
    """The lines of a data file, with their line ends. Raises ``FileNotFoundError``, else ``FeedError``."""
    with _readable(path), _reading(path) as file:
        yield from file


def file_digest(path: Path) -> tuple[int, str]:
    """Size in bytes and SHA-256 of a file as it lies there. Raises ``FileNotFoundError``, else ``FeedError``."""
    digest, size = sha256(), 0
    with _readable(path), path.open("rb") as file:
        while chunk := file.read(_BUFFER_BYTES):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which takes its final name when all is written, and leaves nothing when anything failed."""
    beside = temporary(path)
    try:
        _make_directory(path.parent)
        with _removed_on_failure(beside):
            with beside.open("wb", buffering=_BUFFER_BYTES) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        _flush_directory(path.parent)
    except OSError as error:
        raise FeedError(f"Cannot write {path}: {error.strerror or error}.") from error


@contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise


def _make_directory(directory: Path) -> None:
    """Makes a directory with its parents, each entered for good in the one above."""
    missing = [place for place in (directory, *directory.parents) if not place.exists()]
    directory.mkdir(parents=True, exist_ok=True)
    for place in reversed(missing):
        _flush_directory(place.parent)


def _flush_directory(directory: Path) -> None:
    """Has the disk hold the names in a directory as they are now."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class _Measured:
    """Passes bytes on to a file, and counts and hashes them on the way."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self.bytes = 0
        self.digest = sha256()

    def write(self, content: bytes) -> int:
        self.bytes += len(content)
        self.digest.update(content)
        return self.file.write(content)

    def flush(self) -> None:
        self.file.flush()


class _PartNumber:
    """The part that each row goes to, from 1, asked of the rows in turn."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.number = 1
        self.bytes = 0

    def __call__(self, row: Row) -> int:
        size = len(row[1])
        if self.bytes and self.bytes + size > self.most_bytes:
            self.number += 1
            self.bytes = 0
        self.bytes += size
        return self.number


def _compressing(file: _Measured, compression: Compression) -> AbstractContextManager[Any]:
    if compression == "gzip":
        # No name and no time in the header: the same rows are the same file.
        return gzip.GzipFile("", "wb", _GZIP_LEVEL, cast(IO[bytes], file), mtime=0)
    if compression == "zstd":
        compressor = _zstandard().ZstdCompressor(level=_ZSTD_LEVEL, write_checksum=True)
        return cast(AbstractContextManager[Any], compressor.stream_writer(file, closefd=False))
    return nullcontext(file)


def _reading(path: Path) -> IO[bytes]:
    compression = compression_of(path)
    if compression == "gzip":
        return cast(IO[bytes], gzip.open(path, "rb"))
    if compression == "zstd":
        reader = _zstandard().ZstdDecompressor().stream_reader(path.open("rb"), read_across_frames=True)
        return BufferedReader(reader, _BUFFER_BYTES)
    return path.open("rb", buffering=_BUFFER_BYTES)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Says in a sentence what is wrong with a file; one that is gone may have been replaced, which is no error yet."""
    try:
        yield
    except FileNotFoundError:
        raise
    except _read_errors() as error:
        raise FeedError(f"Cannot read {path}: {getattr(error, 'strerror', None) or error}.") from error


def _zstandard() -> Any:
    try:
        import zstandard
    except ImportError as error:
        raise FeedError("zstd needs a package that is not installed: pip install zstandard.") from error
    return zstandard


def _read_errors() -> tuple[type[Exception], ...]:
    """What an unreadable or damaged file raises; zstd has a kind of its own."""
    with suppress(ImportError):
        import zstandard

        return OSError, EOFError, zlib.error, zstandard.ZstdError
    return OSError, EOFError, zlib.error
