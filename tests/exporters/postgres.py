"""A PostgreSQL server of a test's own, on a socket in a directory of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

# The server refuses to be run by root.
ACCOUNT = "nobody" if os.geteuid() == 0 else None


def programs() -> Path | None:
    """Where ``initdb`` and ``pg_ctl`` are; Debian keeps them off the path."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return next((place for place in reversed(places) if (place / "pg_ctl").exists()), None)


@contextmanager
def server(place: Path) -> Iterator[str]:
    """Runs a server, and yields its address."""
    home = Path(mkdtemp(prefix="newscrawl-postgres-"))
    if ACCOUNT:
        shutil.chown(home, ACCOUNT)

    def call(program: str, *args: str) -> None:
        subprocess.run([place / program, *args], user=ACCOUNT, cwd=home, check=True, stdout=subprocess.DEVNULL)

    data = str(home / "data")
    try:
        call("initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{home}' -c fsync=off"
        call("pg_ctl", "-D", data, "-w", "-l", str(home / "log"), "-o", options, "start")
        try:
            yield f"postgresql://tester@/postgres?host={home}"
        finally:
            call("pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)
