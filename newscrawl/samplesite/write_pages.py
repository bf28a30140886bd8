"""``python -m newscrawl.samplesite.write_pages DIRECTORY``: the seed page in every theme, with what it must yield.

Writes ``<theme>.html`` and, beside it, ``<theme>.json`` for each entry of `PAGES`. The tests keep these files under
``tests/pages/kangnamtimes`` and check that they are what this command would write.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from newscrawl.samplesite import content, themes
from newscrawl.samplesite.model import Block, DateMarkup, View
from newscrawl.samplesite.printed_dates import ZONES
from newscrawl.samplesite.site import SampleSite

BASE = "https://kangnamtimes.jp"
SITE_NAME = "江南タイムズ"

PAGES: dict[str, tuple[str, DateMarkup]] = {
    **{theme: (theme, "none") for theme in themes.THEMES},
    "semantic-jsonld": ("semantic", "jsonld"),
    "divs-time": ("divs", "time"),
    "builder-meta": ("builder", "meta"),
}
"""Name of the file to theme and to where the page gives its date."""

NOT_IN_BODY = (
    "竹内智子",
    "takeuchit@kangnamtimes.jp",
    "アクセス",
    "コメント",
    "300",
    "cosmosfarm_share_buttons",
    "ピッコン",
    "ランキング",
    "こんな記事も読まれています",
    "おすすめニュース",
    "スキップ",
    "シェア",
)
"""What stands near the text of the seed page, and never in it."""


def seed_view(date_markup: DateMarkup) -> View:
    """The seed page under its publisher's address."""
    site = SampleSite(languages=["ja"], date_markup=date_markup)
    view = site.view(site.stories[content.SEED_KEY].path, BASE)
    assert view is not None, "the Japanese edition has the seed story"
    return replace(view, site_name=SITE_NAME)


def seed_page(theme: str, date_markup: DateMarkup = "none") -> str:
    """The seed page's HTML in that theme."""
    return themes.render(theme, seed_view(date_markup))


def expected(date_markup: DateMarkup = "none") -> dict[str, Any]:
    """What the seed page must yield in any theme.

    A list that the page shows twice stands here once; within a list each address stands once.
    """
    view = seed_view(date_markup)
    story = view.story
    assert story is not None
    return {
        "url": view.url,
        "headline": story.headline,
        "authors": [{"name": writer.name, "email": writer.email} for writer in story.writers],
        "bodyFirst": story.paragraphs[0],
        "bodyLast": story.paragraphs[-1],
        "bodyParagraphs": len(story.paragraphs),
        "bodyWithout": list(NOT_IN_BODY),
        "commentCount": story.comments,
        "datePublished": f"{story.published:%Y-%m-%dT%H:%M:%SZ}" if story.published else None,
        "datePublishedDay": story.published.astimezone(ZONES["ja"]).date().isoformat() if story.published else None,
        "inLanguage": "ja",
        "blocks": [_expected_block(block) for block in view.blocks],
    }


def _expected_block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "heading": block.heading,
        "ranked": block.ranked,
        "titles": [listed.title for listed in block.distinct],
        "sections": [listed.section for listed in block.distinct],
        "urls": [BASE + listed.href for listed in block.distinct],
    }


def write(directory: Path) -> list[Path]:
    """Write every page and its expectation; returns the files."""
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for name, (theme, date_markup) in PAGES.items():
        page, wanted = directory / f"{name}.html", directory / f"{name}.json"
        page.write_text(seed_page(theme, date_markup), encoding="utf-8", newline="\n")
        text = json.dumps(expected(date_markup), ensure_ascii=False, indent=2)
        wanted.write_text(text + "\n", encoding="utf-8", newline="\n")
        written += [page, wanted]
    return written


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m newscrawl.samplesite.write_pages", description=__doc__)
    parser.add_argument("directory", type=Path, nargs="?", default=Path("tests/pages/kangnamtimes"))
    for path in write(parser.parse_args().directory):
        print(path)


if __name__ == "__main__":
    main()
