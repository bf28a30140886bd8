"""The seed page gives the same article and lists whatever its markup, and its date where the markup gives one."""

import json
from typing import get_args

import pytest

from newscrawl.samplesite import write_pages
from newscrawl.samplesite.model import DateMarkup
from newscrawl.samplesite.themes import THEMES
from tests.samplesite.reading import article_problems, block_problems, read
from tests.samplesite.restyle import ADDRESSES, DATED, RECIPES, readdressed


def problems(html, wanted):
    page = read(html, wanted["url"])
    return article_problems(page, wanted) + block_problems(page.blocks, wanted["blocks"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("date_markup", get_args(DateMarkup))
def test_date_where_the_markup_gives_one(theme, date_markup):
    page = read(write_pages.seed_page(theme, date_markup), f"{write_pages.BASE}/archives/48220/")
    wanted = write_pages.expected(date_markup)
    assert page.article.datePublishedDay == wanted["datePublishedDay"]
    if date_markup != "text":
        assert page.article.datePublished == wanted["datePublished"]
    assert page.article.dateModified in (None, wanted["datePublished"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("recipe", RECIPES)
def test_other_markups(theme, recipe):
    assert problems(RECIPES[recipe](write_pages.seed_page(theme)), write_pages.expected()) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("address", ADDRESSES)
def test_other_addresses(theme, address):
    wanted = json.loads(readdressed(json.dumps(write_pages.expected(), ensure_ascii=False), ADDRESSES[address]))
    wanted |= DATED.get(address, {})
    assert problems(readdressed(write_pages.seed_page(theme), ADDRESSES[address]), wanted) == []
