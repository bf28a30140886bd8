"""``examples/archive.py``, as docs/scale.md shows it, on small archives that are made here."""

import gzip
import json
import subprocess
import sys
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest

from newscrawl.samplesite import SampleSite
from newscrawl.samplesite.truth import Truth

PROJECT = Path(__file__).parents[1]
BASE = "http://paper.test"


@pytest.fixture(scope="module")
def truth():
    return Truth(SampleSite("paper.test", languages=["en"], per_language=6), BASE)


def record(kind, url, block):
    """A record of an archive, packed by itself as they all are."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, url)}>\r\n"
    head += f"WARC-Target-URI: {url}\r\nWARC-Date: 2026-11-23T06:00:00Z\r\nContent-Length: {len(block)}\r\n"
    head += f"Content-Type: application/http; msgtype={kind}\r\n\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n")


def answered(url, reply):
    """A page as a crawler archives it."""
    headers = "".join(f"{name}: {value}\r\n" for name, value in reply.headers.items())
    return record("response", url, f"HTTP/1.1 {reply.status} X\r\n{headers}\r\n".encode() + reply.body)


@pytest.fixture(scope="module")
def archives(truth, tmp_path_factory):
    """Two archives with the site's stories, a front page, a missing page and a request record in them."""
    folder = tmp_path_factory.mktemp("archives")
    urls = [article.url for article in truth.articles().values()]
    paths = [folder / "first.warc.gz", folder / "second.warc.gz"]
    for path, part in zip(paths, (urls[::2], [*urls[1::2], f"{BASE}/", f"{BASE}/no-such-page"]), strict=True):
        asked = record("request", BASE, b"GET / HTTP/1.1\r\n\r\n")
        pages = [answered(url, truth.site.respond(url.removeprefix(BASE), {}, BASE)) for url in part]
        path.write_bytes(asked + b"".join(pages))
    return paths


def test_every_story_in_the_archives_is_read_on_a_local_cluster(truth, archives, tmp_path):
    command = [sys.executable, "examples/archive.py", str(tmp_path), *map(str, archives), "--workers", "2"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for path in tmp_path.glob("*.jsonl") for line in path.read_bytes().splitlines()]
    found = {line["article"]["url"]: line["article"] for line in lines if line["article"]}
    wanted = {article.url: article.headline for article in truth.articles().values()}
    assert {url: article["headline"] for url, article in found.items()} == wanted
    assert all(article["datePublished"] for article in found.values())
    assert done.stdout == f"{len(wanted) + 1} pages, {len(wanted)} articles\n"
    assert next(line["blocks"] for line in lines if line["article"] is None)
