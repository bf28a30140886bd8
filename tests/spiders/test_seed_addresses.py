"""The page of the project's first site, in every theme, yields the same whatever form its addresses have."""

import re
from urllib.parse import quote

import pytest

from newscrawl.extraction import extract_page
from newscrawl.samplesite import themes
from newscrawl.samplesite.write_pages import expected, seed_page

NUMBERED = re.compile(r"/archives/(\d+)/")
WORDS = "harbour lantern orchard pepper quarry ribbon saddle timber velvet walnut".split()


def two_words(number):
    """A slug of two words, another for each number."""
    return f"{WORDS[int(number) // 10 % 10]}-{WORDS[int(number) % 10]}{'s' * (int(number) // 100 % 2)}"


FORMS = {
    "number in the query": lambda number: f"/?p={number}",
    "two words right behind the host": lambda number: f"/{two_words(number)}/",
    "two words and a day": lambda number: f"/2025/11/{int(number) % 28 + 1:02}/{two_words(number)}/",
    "AMP": lambda number: f"/archives/{number}/amp/",
    "two words and AMP": lambda number: f"/{two_words(number)}/amp/",
    "Japanese words": lambda number: f"/{quote('港の灯台と朝の市場' + 'ニュース'[int(number) % 4])}-{number}/",
    "number without a folder": lambda number: f"/{number}",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("theme", themes.THEMES)
def test_the_form_of_addresses_changes_nothing(theme, form):
    def renamed(text):
        return NUMBERED.sub(lambda found: FORMS[form](found[1]), text)

    wanted = expected()
    found = extract_page(renamed(seed_page(theme)), renamed(wanted["url"]))
    assert found.article is not None
    assert found.article.headline == wanted["headline"]
    assert len((found.article.articleBody or "").split("\n\n")) == wanted["bodyParagraphs"]
    assert [(block.kind, block.heading, block.ranked) for block in found.blocks] == [
        (block["kind"], block["heading"], block["ranked"]) for block in wanted["blocks"]
    ]
    for block, told in zip(found.blocks, wanted["blocks"], strict=True):
        assert [(link.url, link.title, link.section) for link in block.links] == list(
            zip(map(renamed, told["urls"]), told["titles"], told["sections"], strict=True)
        )
