"""The fields of real pages, by the shared corpus' own scorer: floors a little under what is reached."""

import gzip
import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from itemadapter import ItemAdapter
from scrapy.settings import Settings

from newscrawl.items import Article
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EVERY = 3
"""Every third page, and all in Japanese and Korean, are enough to see a loss."""

FLOORS = {
    ("headline", "exact", "source fundus"): 0.84,
    ("headline", "exact", "source trafilatura"): 0.75,
    ("headline", "exact", "ja+ko"): 0.9,
    ("authors", "F1", "ja+ko"): 0.84,
    ("authors", "F1", "source fundus"): 0.85,
    ("authors", "F1", "source trafilatura"): 0.66,
    ("date", "instant", "source fundus"): 0.97,
    ("date", "day", "source htmldate"): 0.82,
    ("date", "day", "source trafilatura"): 0.82,
    ("tags", "F1", "source fundus"): 0.84,
    ("image", "match", "source fundus"): 0.94,
}

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the project")


def load_scorer() -> ModuleType:
    """The corpus' own scorer."""
    spec = importlib.util.spec_from_file_location("corpus_score", CORPUS / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def prediction(found: Article, row: dict[str, Any]) -> dict[str, Any]:
    """An article as the scorer wants it."""
    authors = [ItemAdapter(author).asdict() for author in found.authors]
    gold_is_day = len(row["gold"].get("datePublished", "")) <= 10
    return {
        "id": row["id"],
        "headline": found.headline,
        "authors": [author["name"] for author in authors],
        "datePublished": found.datePublishedDay if gold_is_day else found.datePublished,
        "tags": found.keywords,
        "articleBody": found.articleBody,
        "mainImage": found.mainImage,
    }


@pytest.fixture(scope="module")
def results() -> dict[str, Any]:
    scorer = load_scorer()
    every = enumerate(scorer.read(CORPUS / "gold.jsonl"))
    rows = [row for number, row in every if number % EVERY == 0 or row["lang"] in ("ja", "ko")]
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    pipelines = normalising_pipelines(settings, CountingStats())
    predictions = {}
    for row in rows:
        with gzip.open(CORPUS / row["html"]) as file:
            found = extract_saved(file.read(), row["url"], None, pipelines).article
        if found is not None:
            predictions[row["id"]] = prediction(found, row)
    scores: dict[str, Any] = scorer.score(rows, predictions, all_langs=False)
    return scores


@pytest.mark.parametrize(("family", "measure", "group"), FLOORS)
def test_fields_reach_their_floor(results: dict[str, Any], family: str, measure: str, group: str) -> None:
    assert results[group][family][measure] >= FLOORS[family, measure, group]


def test_nearly_every_page_gives_an_article(results: dict[str, Any]) -> None:
    assert results["source fundus"]["headline"]["coverage"] == 1
    assert results["all"]["headline"]["coverage"] > 0.97
