"""How many of the shared set's bylines and addresses are read rightly, by the set's own score."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newscrawl.items import Author
from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.emails import find_emails

SHARED = Path(__file__).parents[3] / "shared" / "normalise"

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="../shared/normalise is not beside the project")


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_the_sets_form(author: Author) -> dict[str, str | None]:
    """The set gives a body as an entry without a name, under its organisation."""
    if author.type == "Organization":
        return {"name": None, "role": author.role, "organisation": author.name}
    return {"name": author.name, "role": author.role, "organisation": author.affiliation}


def predicted_byline(row: dict[str, Any]) -> dict[str, Any]:
    byline = parse_byline(row["raw"], language=row["lang"])
    return {
        "id": row["id"],
        "authors": [in_the_sets_form(author) for author in byline.authors],
        "emails": byline.emails,
    }


def predicted_emails(row: dict[str, Any]) -> dict[str, Any]:
    return {"id": row["id"], "emails": find_emails(row["raw"], is_html=row["format"] == "html")}


def test_shared_bylines() -> None:
    score = scorer()
    rows = score.load(SHARED / "bylines.dev.jsonl")
    report, _ = score.score(rows, [predicted_byline(row) for row in rows])
    assert report["names"] >= 0.97
    assert report["full"] >= 0.95
    assert report["letter_case_on_matched"] >= 0.98


def test_shared_emails() -> None:
    score = scorer()
    rows = score.load(SHARED / "emails.dev.jsonl")
    report, _ = score.score(rows, [predicted_emails(row) for row in rows])
    assert report["exact"] >= 0.98
