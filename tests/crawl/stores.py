"""Places for a feed that are real servers, each a process of its own on loopback."""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote
from urllib.request import Request, urlopen

import boto3

S3 = """
import threading
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer("127.0.0.1", 0)
server.start()
print("listening on", server.get_host_and_port()[1], flush=True)
threading.Event().wait()
"""
GCS = """
import logging, socket, sys, threading
from gcp_storage_emulator.server import create_server
logging.basicConfig(level=logging.INFO)
with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
server = create_server("127.0.0.1", port, data_dir=sys.argv[1])
server.start()
print("listening on", port, flush=True)
threading.Event().wait()
"""


@dataclass
class Store:
    """A server that a run can send to."""

    uri: str
    log: Path
    files: Callable[[], dict[str, bytes]]
    """What has come: name below the place → content."""
    make_bucket: Callable[[], object] = list
    settings: dict[str, str] = field(default_factory=dict)
    env: dict[str, str] = field(default_factory=dict)

    def came(self) -> list[str]:
        """The names under which files were taken, in that order, by the server's own log."""
        lines = unquote(self.log.read_text("utf-8")).splitlines()
        found = (re.search(r'(?:STOR|PUT) \S*?feeds/([^\s:"]+).*(?:" 200|completed=1)', line) for line in lines)
        return [match[1] for match in found if match]


@contextmanager
def serving(command: list[str], started: str, log: Path) -> Iterator[int]:
    """Runs a server with its output in ``log``, in which ``started`` finds the port when it listens."""
    # They bring copies of what Python is about to lose, and Python says so.
    with log.open("w") as lines:
        process = subprocess.Popen([sys.executable, "-W", "ignore", *command], stdout=lines, stderr=lines)
    try:
        while not (found := re.search(started, log.read_text("utf-8"))):
            assert process.poll() is None, log.read_text("utf-8")
        yield int(found[1])
    finally:
        process.kill()
        process.wait()


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a feed that lies in a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def ftp(directory: Path) -> Iterator[Store]:
    """pyftpdlib."""
    folder, log = directory / "ftp", directory / "ftp.log"
    folder.mkdir()
    options = ["-i", "127.0.0.1", "-p", "0", "-w", "-d", str(folder), "-u", "user", "-P", "secret"]
    with serving(["-m", "pyftpdlib", *options], r"FTP server on 127\.0\.0\.1:(\d+)", log) as port:
        yield Store(f"ftp://user:secret@127.0.0.1:{port}/feeds", log, lambda: files_in(folder / "feeds"))


@contextmanager
def s3(directory: Path) -> Iterator[Store]:
    """moto."""
    log = directory / "s3.log"
    with serving(["-c", S3], r"listening on (\d+)", log) as port:
        address = f"http://127.0.0.1:{port}"
        keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
        client = boto3.client("s3", endpoint_url=address, **keys)

        def files() -> dict[str, bytes]:
            names = [entry["Key"] for entry in client.list_objects_v2(Bucket="news").get("Contents", [])]
            contents = {name: client.get_object(Bucket="news", Key=name)["Body"].read() for name in names}
            return {name.removeprefix("feeds/"): content for name, content in contents.items()}

        settings = {"AWS_ENDPOINT_URL": address, "AWS_REGION_NAME": "us-east-1"}
        settings |= {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
        yield Store("s3://news/feeds", log, files, lambda: client.create_bucket(Bucket="news"), settings)


@contextmanager
def gcs(directory: Path) -> Iterator[Store]:
    """gcp-storage-emulator, with its files on the disk."""
    folder, log = directory / "gcs", directory / "gcs.log"
    with serving(["-c", GCS, str(folder)], r"listening on (\d+)", log) as port:
        env = {"STORAGE_EMULATOR_HOST": f"http://127.0.0.1:{port}"}

        def make_bucket() -> None:
            body = json.dumps({"name": "news"}).encode()
            address = f"{env['STORAGE_EMULATOR_HOST']}/storage/v1/b?project=test"
            urlopen(Request(address, body, {"Content-Type": "application/json"})).close()

        place, settings = folder / ".cloudstorage" / "news" / "feeds", {"GCS_PROJECT_ID": "test"}
        yield Store(
            "gs://news/feeds",
            log,
            lambda: files_in(place),
            make_bucket,
            settings,
            env,
        )
