"""Every page in ``tests/pages/<spider>/`` yields what is written beside it; a site is tested by adding files alone.

The ``.json`` holds the page's ``url`` and any of: fields of the article, ``authors`` and ``blocks`` with any of their
fields, ``bodyFirst``, ``bodyLast``, ``bodyParagraphs`` and ``bodyWithout`` (texts that the body must not hold). A
block's ``titles``, ``sections`` and ``urls`` are those of its links.
"""

import json
from pathlib import Path

import pytest
from itemadapter import ItemAdapter
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from newscrawl.extraction import Page
from newscrawl.pipelines import run_pipelines
from newscrawl.saved_pages import CountingStats, normalising_pipelines

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*/*.html"))
LINK_FIELDS = {"titles": "title", "sections": "section", "urls": "url"}


def read(path, url):
    """The article and the blocks of a page, as its spider and the pipelines make them."""
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    spider = SpiderLoader.from_settings(settings).load(path.parent.name)(url=url)
    page = Page(path.read_bytes(), url)
    blocks = spider.find_blocks(page)
    article = spider.extract(page)
    article = run_pipelines(normalising_pipelines(settings, CountingStats()), article) if article else None
    return article, blocks


def seen_in_article(article, wanted):
    """Of the article the fields that are asked for."""
    fields = ItemAdapter(article).asdict()
    paragraphs = (article.articleBody or "").split("\n\n")
    fields |= {"bodyFirst": paragraphs[0], "bodyLast": paragraphs[-1], "bodyParagraphs": len(paragraphs)}
    fields["bodyWithout"] = [text for text in wanted.get("bodyWithout", ()) if text not in (article.articleBody or "")]
    fields["authors"] = [
        {name: author[name] for name in told} for author, told in zip(fields["authors"], wanted["authors"], strict=True)
    ]
    return {name: fields[name] for name in wanted}


def seen_in_block(block, wanted):
    """Of a block the fields that are asked for."""
    fields = ItemAdapter(block).asdict()
    fields |= {name: [getattr(link, field) for link in block.links] for name, field in LINK_FIELDS.items()}
    return {name: fields[name] for name in wanted}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_page_yields_what_is_written_beside_it(path):
    wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    wanted_blocks = wanted.pop("blocks")
    article, blocks = read(path, wanted["url"])
    assert article is not None
    assert seen_in_article(article, wanted) == wanted
    assert [block.heading for block in blocks] == [block["heading"] for block in wanted_blocks]
    assert [seen_in_block(*pair) for pair in zip(blocks, wanted_blocks, strict=True)] == wanted_blocks
