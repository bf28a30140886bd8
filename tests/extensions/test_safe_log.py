import logging
import sys

import pytest

from newscrawl.extensions.safe_log import SafeFormatter
from tests.crawl.crawling import crawl
from tests.crawl.hostile import Answer, HostileServer, no_robots, page

FORGED = "2026-01-01 00:00:00 [scrapy] CRITICAL: forged"
ENDS_OF_LINES = ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"]
MOVES = ["\x1b[2J", "\x9b2J", "\x07", "\b", "\u202e", "\u2066", "\u200f", "\x7f", "\udc9b", "\U000e0041"]


def formatted(message, *arguments, error=None):
    formatter = SafeFormatter(logging.Formatter("%(asctime)s [%(name)s] %(levelname)s: %(message)s"))
    return formatter.format(logging.LogRecord("x", logging.INFO, "f.py", 1, message, arguments, error))


@pytest.mark.parametrize("end", ENDS_OF_LINES, ids=ascii)
def test_no_line_is_forged(end):
    lines = formatted("a title: %s", f"x{end}{FORGED}").splitlines()
    assert not any(line.startswith(FORGED) for line in lines)
    assert "forged" in "".join(lines)


@pytest.mark.parametrize("move", MOVES, ids=ascii)
def test_nothing_moves_the_cursor(move):
    text = formatted("a title: %s", f"x{move}y")
    assert text.isprintable() and text.encode("utf-8")


def test_tracebacks_are_no_way_in_either():
    try:
        raise ValueError(f"bad\n{FORGED}\x1b[2J")
    except ValueError:
        text = formatted("it broke", error=sys.exc_info())
    assert not any(line.startswith("2026-01-01") for line in text.splitlines())
    assert "\x1b" not in text and "Traceback" in text


def test_a_whole_crawl_of_forgeries_leaves_an_honest_log(tmp_path):
    title = f"見出し&#10;{FORGED}&#27;[2J‮ｘ&#x85;&#x9b;"
    odd = "/news/2026/1123/odd-10001.html"

    def answer(asked, _):
        if asked.target == "/":
            return page(title, odd, "/news/2026/1123/odd-10002.html?a=\x1b[2J", head=f"<base href='/%0a{FORGED}/'>")
        if asked.target == odd:
            return Answer(302, b"", {"Location": f"/%0d%0a{FORGED}\x1b[2J", "X-Odd": "\x1b[2J"})
        return no_robots(asked) or page(title)

    with HostileServer(answer) as server:
        result = crawl(tmp_path, settings={"LOG_LEVEL": "DEBUG"}, url=server.url)
    log = result.log()
    assert log and all(line.isprintable() for line in log.replace("\t", " ").split("\n"))
    assert not any(line.startswith(FORGED) for line in log.splitlines())


@pytest.mark.parametrize(("policy", "kept"), [("keep", True), ("drop", False), ("hash", False)])
def test_the_log_of_a_crawl_names_no_person_either(tmp_path, policy, kept):
    """The address stands in that of a page that cannot be had, of which the log tells."""
    lost = "/news/2026/1123/10001.html?by=ann.writer@sample-times.test"

    def answer(asked, _):
        if asked.target == lost:
            return Answer(500, b"")
        return no_robots(asked) or page("A title", lost)

    with HostileServer(answer) as server:
        settings = {"NEWSCRAWL_EMAIL_POLICY": policy, "LOG_LEVEL": "DEBUG", "RETRY_TIMES": "1"}
        result = crawl(tmp_path, settings=settings, url=server.url)
        assert lost in {asked.target for asked in server.log}
    log = result.log()
    assert "Gave up retrying" in log
    assert ("ann.writer@sample-times.test" in log) == kept
