import logging

import pytest
from scrapy import Spider
from scrapy.crawler import Crawler

from newscrawl.extensions.bounded_log import BoundedLog, bounded
from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl


@pytest.fixture
def logs(tmp_path):
    """The folder of logs, and the root logger as it was when the test is over."""
    before = list(logging.root.handlers)
    (tmp_path / "logs").mkdir()
    yield tmp_path / "logs"
    for handler in set(logging.root.handlers) - set(before):
        logging.root.removeHandler(handler)
        handler.close()


def test_a_log_keeps_its_newest_lines(logs):
    handler = bounded(logging.FileHandler(logs / "run.log", encoding="utf-8", delay=True), most=1000)
    for number in range(500):
        handler.emit(logging.LogRecord("x", logging.INFO, "f.py", 1, f"line {number}", (), None))
    handler.close()
    assert sorted(path.name for path in logs.iterdir()) == ["run.1.log", "run.log"]
    assert sum(path.stat().st_size for path in logs.iterdir()) <= 2000
    assert (logs / "run.log").read_text("utf-8").endswith("line 499\n")


@pytest.mark.parametrize(("place", "rolls"), [("logs/run.log", True), ("mine.log", False)])
def test_only_logs_of_the_data_directory_roll_over(logs, place, rolls):
    own = logging.FileHandler(logs.parent / place)
    own.setLevel(logging.ERROR)
    logging.root.addHandler(own)
    settings = {"NEWSCRAWL_DATA_DIR": str(logs.parent), "NEWSCRAWL_LOG_MEGABYTES": "3"}
    BoundedLog.from_crawler(Crawler(Spider, settings)).spider_opened()
    (handler,) = [
        handler for handler in logging.root.handlers if getattr(handler, "baseFilename", "") == own.baseFilename
    ]
    assert (handler is own) != rolls
    assert handler.level == logging.ERROR and getattr(handler, "maxBytes", 0) == rolls * 3 * 2**20


def test_a_crawl_logs_every_line_once(tmp_path):
    """Scrapy replaces its handler just before the crawl starts."""
    settings = {"NEWSCRAWL_LOG_MEGABYTES": "1"}
    with SampleServer(SampleSite(languages=("en",), per_language=2)) as server:
        log = crawl(tmp_path, settings=settings, url=server.url + "/").log()
    assert log.count("Spider opened") == log.count("Dumping Scrapy stats") == log.count("Overridden settings") == 1
