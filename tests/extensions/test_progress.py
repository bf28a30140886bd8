"""What a person at a terminal sees of a run."""

import os
import pty
import subprocess
import sys

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import PROJECT, crawl_words


def read_all(terminal):
    """What was written to a terminal until nobody holds its other end."""
    written = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            return written.decode()
        written += piece


def test_a_terminal_shows_how_far_the_run_is_and_how_it_ended(tmp_path):
    site = SampleSite(languages=("ko",), per_language=8)
    # So slow that the run takes more than the second after which the line is first shown.
    site.hold(0.15)
    with SampleServer(site) as server:
        words = crawl_words(tmp_path, "news", {"url": server.url + "/", "max_minutes": "10"}, {})
        terminal, end = pty.openpty()
        run = subprocess.Popen([sys.executable, "-m", "scrapy", *words], cwd=PROJECT, stderr=end)
        os.close(end)
        shown = read_all(terminal)
        os.close(terminal)
    assert run.wait(30) == 0
    assert (
        " pages, " in shown and " queued, " in shown and " pages/min, " in shown and ":" in shown.partition(" left")[0]
    )
    assert shown.rstrip().rpartition("\x1b[K")[2].startswith("ok: ")
