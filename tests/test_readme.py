"""Every line of the README that a reader may copy is run here, on a feed that a crawl has just written."""

import json
import re
import subprocess
import sys
from pathlib import Path

import duckdb
import jq
import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl, scrapy

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def snippets(language):
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with ``data/`` in it, after one crawl."""
    folder = tmp_path_factory.mktemp("readme")
    with SampleServer(SampleSite(languages=("ja",))) as server:
        assert crawl(folder / "data", url=server.url + "/", depth="1").code == 0
    return folder


def test_pandas(place):
    (code,) = [code for code in snippets("python") if "pandas" in code]
    done = subprocess.run([sys.executable, "-c", code], cwd=place, capture_output=True, encoding="utf-8", check=True)
    assert "headline" in done.stdout and "プーチン" in done.stdout


def test_duckdb(place):
    (query,) = snippets("sql")
    rows = duckdb.sql(query.replace("data/feeds", f"{place}/data/feeds")).fetchall()
    assert {position for _, _, position, _, _ in rows} >= {1, 2, 3, 4, 5}
    assert all(len(article_id) == 32 for *_, article_id in rows)


def test_jq(place):
    (program,) = re.findall(r"feed cat --latest \| jq -r '(.*?)'", README)
    done = scrapy("feed", "cat", "--latest", "-s", f"NEWSCRAWL_DATA_DIR={place / 'data'}")
    lines = jq.compile(program).input_values([json.loads(line) for line in done.stdout.splitlines()]).all()
    assert len(lines) > 5 and all(line.count("\t") == 2 for line in lines)


def test_the_site_of_the_example_can_be_added(place):
    (code,) = [code for code in snippets("python") if "ExampleTimesSpider" in code]
    names = {}
    exec("from newscrawl.spiders.news import NewsSpider\n" + code, names)  # the README's own code
    spider = names["ExampleTimesSpider"]()
    assert spider.sites == ("example-times.test",)


@pytest.mark.parametrize("command", ["ls", "verify"])
def test_feed_commands(place, command):
    done = scrapy("feed", command, "-s", f"NEWSCRAWL_DATA_DIR={place / 'data'}")
    assert done.returncode == 0 and done.stdout


def test_every_file_that_is_named_is_there():
    for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (Path(__file__).parents[1] / link).exists(), link
