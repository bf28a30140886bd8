"""Real pages, served under their own addresses, through a whole crawl."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.crawl.crawling import crawl

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "linkblocks" / "gold.jsonl"

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="../shared/linkblocks is not beside the project")


@pytest.fixture(scope="module")
def proxy():
    command = [sys.executable, str(SHARED / "replay" / "replay.py"), str(GOLD), "--seconds", "300"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture(scope="module")
def gold():
    return [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def crawled(proxy, gold, tmp_path_factory):
    """The saved pages alone: what they link to is not saved, and a 404 for each would say nothing."""
    folder = tmp_path_factory.mktemp("real")
    urls = folder / "urls.txt"
    urls.write_text("\n".join(row["url"].replace("https://", "http://", 1) for row in gold), encoding="utf-8")
    return crawl(folder / "data", env={"http_proxy": proxy}, urls_file=str(urls), depth="0")


def test_every_article_page_gives_an_article(crawled, gold):
    assert crawled.code == 0, crawled.errors
    wanted = {row["url"].split("://")[1] for row in gold}
    got = {url.split("://")[1] for article in crawled.articles for url in [article["url"], *article["urlAliases"]]}
    assert not wanted - got


def test_most_pages_with_blocks_give_blocks(crawled, gold):
    labelled = {row["url"].split("://")[1] for row in gold if row["blocks"]}
    found = {block["pageUrl"].split("://")[1] for block in crawled.blocks}
    assert len(labelled & found) >= 0.9 * len(labelled)


def test_links_of_a_saved_page_are_followed(proxy, gold, tmp_path):
    row = next(row for row in gold if any(block["kind"] == "ranking" for block in row["blocks"]))
    url = row["url"].replace("https://", "http://", 1)
    result = crawl(tmp_path, env={"http_proxy": proxy}, url=url, depth="1")
    assert len(result.articles) == 1
    # Nothing but the page itself is saved: what is linked by http is gone, and there is no https behind the proxy.
    accounting = result.manifest["accounting"]
    assert accounting["fetched"] == {"article": 1} and accounting["discovered"] > 15
    assert set(accounting["failed"]) <= {"gone", "network"}
