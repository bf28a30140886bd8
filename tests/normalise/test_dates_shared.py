"""How many of the shared set's dates are read rightly, by the set's own score."""

import importlib.util
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from newscrawl.normalise.dates import parse_date

SHARED = Path(__file__).parents[3] / "shared" / "normalise"

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="../shared/normalise is not beside the project")


def predicted(row: dict[str, Any]) -> dict[str, str | None]:
    context = row["context"]
    value = parse_date(
        row["raw"],
        time_zone=context["tz"],
        now=datetime.fromisoformat(context["now"]),
        language=row["lang"],
        role=context["role"],
    )
    if value is None:
        return {"id": row["id"], "datetime": None, "precision": None}
    return {"id": row["id"], "datetime": value.instant.isoformat(), "precision": value.precision}


def test_shared_dates() -> None:
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    rows = score.load(SHARED / "dates.dev.jsonl")
    report, _ = score.score(rows, [predicted(row) for row in rows])
    right, all_nulls = report["nulls_right"].split("/")
    assert report["when"] >= 0.98
    assert report["both"] >= 0.98
    assert right == all_nulls
