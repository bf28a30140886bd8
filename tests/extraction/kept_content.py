"""What kept pages gave under the version of the extraction that is noted beside them.

``python -m tests.extraction.kept_content`` writes the file anew; it refuses where pages that it knows give
something else and the version has not grown.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scrapy.settings import Settings

from newscrawl.extraction.version import EXTRACTION_VERSION
from newscrawl.revisions import content_hash
from newscrawl.samplesite import SampleSite
from newscrawl.samplesite.themes import THEMES
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines

FILE = Path(__file__).with_suffix(".json")
PAGES = Path(__file__).parents[1] / "pages"
FETCHED = "2026-11-23T00:00:00Z"
BASE = "http://kept.test"
OPENED = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
"""A fixed day: by its own clock the sample site prints other pages every hour."""


def pages() -> Iterator[tuple[str, bytes]]:
    """Address and source of every page: the kept files, and one story of each language in each theme."""
    for path in sorted(PAGES.glob("*/*.html")):
        yield json.loads(path.with_suffix(".json").read_text("utf-8"))["url"], path.read_bytes()
    for theme in THEMES:
        for language in ("ja", "ko", "en"):
            site = SampleSite(languages=(language,), themes={language: theme}, validators=False, now=OPENED)
            story = list(site.stories.values())[-1]
            yield BASE + story.path, site.respond(story.path, {}, BASE).body


def contents() -> dict[str, str]:
    """Hash of a page → hash of the content that it gives, ``none`` where it gives no article.

    A page that was itself changed has another name, and so is never taken for one that is read otherwise.
    """
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    pipelines = normalising_pipelines(settings, CountingStats())
    found = {}
    for url, source in pages():
        article = extract_saved(source, url, FETCHED, pipelines).article
        name = hashlib.blake2b(url.encode() + source, digest_size=8).hexdigest()
        found[name] = content_hash(article) if article else "none"
    return found


def kept() -> dict[str, Any]:
    """What is written in the file."""
    return json.loads(FILE.read_text("utf-8"))


def write() -> None:
    """Write the file anew, if the version allows it."""
    now, before = contents(), kept() if FILE.exists() else {"version": 0, "contents": {}}
    otherwise = [name for name, given in before["contents"].items() if now.get(name, given) != given]
    if otherwise and before["version"] >= EXTRACTION_VERSION:
        where = "newscrawl/extraction/version.py"
        sys.exit(f"{len(otherwise)} pages give another content: raise EXTRACTION_VERSION in {where}.")
    text = json.dumps({"version": EXTRACTION_VERSION, "contents": now}, indent=1)
    FILE.write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    write()
