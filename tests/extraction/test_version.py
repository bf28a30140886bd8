"""The version of the extraction grows when what it gives of a page that has not changed does."""

import pytest

from newscrawl.extraction.version import EXTRACTION_VERSION, extractor_version
from tests.extraction.kept_content import contents, kept

WHAT_TO_DO = (
    "pages that have not changed give another content: raise EXTRACTION_VERSION in newscrawl/extraction/version.py, or"
    " every article would be written again as changed, and run python -m tests.extraction.kept_content"
)


def test_what_pages_give_belongs_to_the_version():
    now, before = contents(), kept()["contents"]
    known = now.keys() & before.keys()
    assert len(known) >= 30, "most kept pages were changed: run python -m tests.extraction.kept_content"
    assert {name: now[name] for name in known} == {name: before[name] for name in known}, WHAT_TO_DO


def test_the_file_is_that_of_the_version():
    assert kept()["version"] == EXTRACTION_VERSION, "run python -m tests.extraction.kept_content"


@pytest.mark.parametrize(
    "parts", [({"authors": ".by"}, 0, "keep"), ({}, 1, "keep"), ({}, 0, "drop"), ({"authors": ".by"}, 1, "drop")]
)
def test_all_that_makes_an_article_of_a_page_counts(parts):
    assert extractor_version(*parts) not in (EXTRACTION_VERSION, extractor_version({}, 0, "hash"))
    assert extractor_version(*parts) == extractor_version(*parts)
    assert 0 < extractor_version(*parts) < 2**31, "an integer of every database"
