"""The text of saved pages of real sites, by the scorer that comes with them."""

import gzip
import importlib.util
import json
from pathlib import Path

import pytest

from newscrawl.extraction.body import find_body
from newscrawl.extraction.page import Page
from newscrawl.extraction.page_type import is_article

SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPUS = SHARED / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the saved pages (../shared/corpus) are not here")


def load_scorer():
    spec = importlib.util.spec_from_file_location("corpus_score", CORPUS / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows():
    with (CORPUS / "gold.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def found():
    """Each page's row, its text, and whether it is taken for a story; the pages themselves would be a gigabyte."""
    result = []
    for row in rows():
        page = Page(gzip.decompress((CORPUS / row["html"]).read_bytes()), row["url"])
        title = page.root.find(".//meta[@property='og:title']")
        body = find_body(page, headline=title.get("content") if title is not None else None)
        result.append((row, body.text if body else None, body is not None and is_article(page, body=body)[0]))
    return result


def test_the_text_is_as_right_as_it_was(found):
    scorer = load_scorer()
    predictions = {row["id"]: {"articleBody": text} for row, text, _ in found if text}
    result = scorer.score([row for row, *_ in found], predictions)
    assert result["source aeb"]["body"]["F1"] > 0.972
    assert result["source fundus"]["body"]["F1"] > 0.96
    assert result["source trafilatura"]["snippets"]["F1"] > 0.944
    assert result["ja+ko"]["body"]["F1"] > 0.96


def test_story_pages_are_taken_for_stories(found):
    # Without structured data, which the caller passes; the pages without any text are walls and empty shells.
    lost = [row["id"] for row, text, is_story in found if text and not is_story]
    assert len(lost) < len(found) * 0.025, lost
