"""``make score``: the figures over the hand-made data beside the project, by the scorers that come with it.

    python benchmarks/score.py [corpus] [linkblocks] [dates] [bylines] [emails]

Pages go through ``scrapy extract``, strings through the pure functions.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.dates import parse_date
from newscrawl.normalise.emails import find_emails

SHARED = Path(__file__).resolve().parents[2] / "shared"


def date_line(row: dict[str, Any]) -> dict[str, Any]:
    """The scorer's line for one date."""
    context = row["context"]
    now = datetime.fromisoformat(context["now"])
    value = parse_date(row["raw"], time_zone=context["tz"], now=now, language=row["lang"], role=context["role"])
    return {"datetime": value.instant.isoformat() if value else None, "precision": value.precision if value else None}


def byline_line(row: dict[str, Any]) -> dict[str, Any]:
    """The scorer's line for one byline."""
    byline = parse_byline(row["raw"], language=row["lang"])
    authors = [
        {"name": author.name, "role": author.role, "organisation": author.affiliation}
        if author.type == "Person"
        else {"name": None, "role": author.role, "organisation": author.name}
        for author in byline.authors
    ]
    return {"authors": authors, "emails": byline.emails}


def email_line(row: dict[str, Any]) -> dict[str, Any]:
    """The scorer's line for one text with addresses."""
    return {"emails": find_emails(row["raw"], is_html=row["format"] == "html")}


def corpus_line(row: dict[str, Any]) -> dict[str, Any]:
    """The corpus scorer's line from a line of ``scrapy extract``."""
    article = row["article"] or {}
    return {
        "id": row["id"],
        "headline": article.get("headline"),
        "authors": [author["name"] for author in article.get("authors", ()) if author["name"]],
        "datePublished": on_its_day(article.get("datePublished"), article.get("datePublishedDay")),
        "tags": article.get("keywords", []),
        "articleBody": article.get("articleBody"),
        "mainImage": article.get("mainImage"),
    }


def on_its_day(instant: str | None, day: str | None) -> str | None:
    """An instant with an offset that shows the publisher's calendar day, which is all that much of the gold has."""
    if not instant or not day:
        return None
    moment = datetime.fromisoformat(instant)
    offsets = (timezone(timedelta(hours=hours)) for hours in sorted(range(-12, 15), key=abs))
    return next(
        (local.isoformat() for offset in offsets if (local := moment.astimezone(offset)).date().isoformat() == day), day
    )


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def extracted(gold: Path, folder: Path) -> Path:
    """What ``scrapy extract`` makes of the pages of a gold file."""
    out = folder / f"{gold.parent.name}.jsonl"
    subprocess.run([sys.executable, "-m", "scrapy", "extract", str(gold), "-o", str(out)], check=True)
    return out


def write(path: Path, lines: Iterator[dict[str, Any]]) -> Path:
    """A JSON Lines file."""
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


def main(names: list[str]) -> None:
    """Score what is named, or everything."""
    strings = {"dates": date_line, "bylines": byline_line, "emails": email_line}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name in names or ["corpus", "linkblocks", *strings]:
            print(f"\n=== {name}", flush=True)
            if name in strings:
                gold = SHARED / "normalise" / f"{name}.dev.jsonl"
                lines = ({"id": row["id"], **strings[name](row)} for row in rows(gold))
                score = [str(SHARED / "normalise" / "score.py"), str(gold), str(write(folder / name, lines))]
            else:
                gold = SHARED / name / "gold.jsonl"
                found = extracted(gold, folder)
                score = [str(SHARED / name / "score.py"), str(gold), str(found)]
                if name == "corpus":
                    score = [score[0], str(write(folder / "predictions", map(corpus_line, rows(found))))]
            subprocess.run([sys.executable, *score], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
