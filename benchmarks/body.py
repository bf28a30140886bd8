"""How right and how fast the article's text is found on saved pages with known text.

    python benchmarks/body.py CORPUS [-o PREDICTIONS.jsonl] [--holdout]

``CORPUS`` is a folder with ``gold.jsonl`` and ``pages/``; the predictions are in the form that its ``score.py`` reads.
Prints the CPU time a page; ``--holdout`` takes only the third of the sites that is not looked at while building.
"""

import argparse
import gzip
import hashlib
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newscrawl.extraction import find_blocks
from newscrawl.extraction.body import find_body
from newscrawl.extraction.page import Page

HOLDOUT_SHARE = 3


def is_held_out(url: str) -> bool:
    """Whether a page's site belongs to the held-out third."""
    site = ".".join((urlsplit(url).hostname or "").split(".")[-2:])
    return int(hashlib.md5(f"x3{site}".encode(), usedforsecurity=False).hexdigest(), 16) % HOLDOUT_SHARE == 0


def rows(corpus: Path, holdout: bool | None) -> Iterator[dict[str, Any]]:
    """The pages whose text is known; of the held-out sites, of the others, or of all (None)."""
    with (corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            is_known = "articleBody" in row["gold"] or "with" in row["gold"]
            if is_known and (holdout is None or is_held_out(row["url"]) is holdout):
                yield row


def predict(corpus: Path, row: dict[str, Any]) -> tuple[dict[str, str], float]:
    """The prediction for a page, and the CPU seconds that finding its text took."""
    page = Page(gzip.decompress((corpus / row["html"]).read_bytes()), row["url"])
    drop = [found.element for found in find_blocks(page).blocks]
    title = next(iter(page.structured.meta.get("og:title", ())), None)
    stated = [
        text for text in page.structured.values(page.structured.article, ("articleBody",)) if isinstance(text, str)
    ]
    start = time.process_time()
    body = find_body(page, drop=drop, headline=title, structured="\n\n".join(map(str, stated)) or None)
    return {"id": row["id"], "articleBody": body.text if body else ""}, time.process_time() - start


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("-o", "--output", type=Path)
    arguments.add_argument("--holdout", action="store_true", default=None)
    options = arguments.parse_args()
    results = [predict(options.corpus, row) for row in rows(options.corpus, options.holdout)]
    seconds = [spent for _, spent in results]
    if options.output:
        text = "".join(json.dumps(prediction, ensure_ascii=False) + "\n" for prediction, _ in results)
        options.output.write_text(text, encoding="utf-8")
    print(
        f"{len(results)} pages, {1000 * sum(seconds) / len(results):.2f} ms a page, {1000 * max(seconds):.0f} at most"
    )


if __name__ == "__main__":
    main()
