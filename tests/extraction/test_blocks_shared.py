"""The shared pages: the score of the search for link blocks, with a floor a little under what it reaches."""

import gzip
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newscrawl.extraction.blocks import find_blocks
from newscrawl.extraction.page import Page

LINKBLOCKS = Path(__file__).resolve().parents[3] / "shared" / "linkblocks"

FLOORS = {
    ("link", "f1"): 0.975,
    ("block", "f1"): 0.965,
    ("ranking", "f1"): 0.97,
    ("kind", "share"): 0.965,
    ("heading", "share"): 0.97,
    ("order", "share"): 0.975,
    ("title", "share"): 0.975,
}

pytestmark = pytest.mark.skipif(not LINKBLOCKS.is_dir(), reason="the shared data is not beside this checkout")


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("linkblocks_score", LINKBLOCKS / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _predict(row: dict[str, Any]) -> dict[str, Any]:
    html = gzip.decompress((LINKBLOCKS / "pages" / f"{row['id']}.html.gz").read_bytes())
    blocks = [found.block for found in find_blocks(Page(html, row["url"])).blocks]
    return {
        "id": row["id"],
        "blocks": [
            {
                "kind": block.kind,
                "heading": block.heading,
                "links": [{"position": link.position, "url": link.url, "title": link.title} for link in block.links],
            }
            for block in blocks
        ],
    }


def test_the_score_on_the_shared_pages() -> None:
    gold = {row["id"]: row for row in map(json.loads, (LINKBLOCKS / "gold.jsonl").read_text("utf-8").splitlines())}
    result = _scorer().score(gold, {page_id: _predict(row) for page_id, row in gold.items()})
    below = {name: result[name[0]][name[1]] for name, floor in FLOORS.items() if result[name[0]][name[1]] < floor}
    assert not below
    assert result["sponsored_leaks"] <= 1
