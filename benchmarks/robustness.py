"""How the fields fare on pages of other makes: the corpus again, with one kind of evidence taken away at a time.

    python benchmarks/robustness.py [--corpus ../shared/corpus] [--every 1] [--errors FIELD] [VARIANT ...]

A site that was never seen differs in what it marks up. Each variant takes one kind of mark away from every page; the
loss against ``whole`` says how much rests on it alone. ``--errors headline`` lists what went wrong.
"""

import argparse
import gzip
import hashlib
import importlib.util
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from lxml import etree
from score import corpus_line
from scrapy.utils.project import get_project_settings

from newscrawl.exporters.jsonlines import encode
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines

COLUMNS = (
    ("headline", "source fundus", "headline", "exact"),
    ("headl. T", "source trafilatura", "headline", "exact"),
    ("authors", "source fundus", "authors", "F1"),
    ("auth. T", "source trafilatura", "authors", "F1"),
    ("day F", "source fundus", "date", "day"),
    ("day H", "source htmldate", "date", "day"),
    ("day T", "source trafilatura", "date", "day"),
    ("tags", "source fundus", "tags", "F1"),
    ("image", "all", "image", "match"),
    ("body", "all", "body", "F1"),
    ("headl. JK", "ja+ko", "headline", "exact"),
    ("auth. JK", "ja+ko", "authors", "F1"),
)
"""Heading, group, family and measure of the scorer."""

MICRODATA = ("itemprop", "itemscope", "itemtype", "itemref", "property", "typeof", "vocab")
NAMES = ("class", "id")


def without_jsonld(root: Any) -> None:
    """No JSON-LD."""
    remove(root.iter("script"), lambda script: "ld+json" in (script.get("type") or ""))


def without_meta(root: Any) -> None:
    """No meta elements."""
    remove(root.iter("meta"), lambda meta: not meta.get("charset") and not meta.get("http-equiv"))


def without_microdata(root: Any) -> None:
    """No microdata and RDFa in the text."""
    for element in root.iter("*"):
        if element.tag != "meta":
            for name in MICRODATA:
                element.attrib.pop(name, None)


def with_nonsense_names(root: Any) -> None:
    """Class names and ids say nothing, but differ as before."""
    for element in root.iter("*"):
        for name in NAMES:
            if element.get(name):
                element.set(name, " ".join(map(nonsense, element.get(name).split())))


def with_plain_elements(root: Any) -> None:
    """No element names that say what they hold."""
    for element in root.iter("h1", "time", "article", "main", "address"):
        element.tag = "span" if element.tag == "time" else "div"
        element.attrib.pop("datetime", None)


def nonsense(word: str) -> str:
    """A word without meaning, always the same for the same word."""
    digest = hashlib.md5(word.encode(), usedforsecurity=False).hexdigest()
    return "x" + digest.translate(str.maketrans("0123456789", "ghijkmnopq"))[:8]


def remove(elements: Iterable[Any], is_doomed: Callable[[Any], bool]) -> None:
    """Take elements out, but not the text behind them."""
    for element in [one for one in elements if is_doomed(one)]:
        parent, before = element.getparent(), element.getprevious()
        if parent is not None:
            if before is not None:
                before.tail = (before.tail or "") + (element.tail or "")
            else:
                parent.text = (parent.text or "") + (element.tail or "")
            parent.remove(element)


VARIANTS: dict[str, tuple[Callable[[Any], None], ...]] = {
    "whole": (),
    "no JSON-LD": (without_jsonld,),
    "no meta": (without_meta,),
    "no microdata": (without_microdata,),
    "no names": (with_nonsense_names,),
    "no elements": (with_plain_elements,),
    "text only": (without_jsonld, without_microdata, with_nonsense_names),
    "nothing": (without_jsonld, without_meta, without_microdata, with_nonsense_names, with_plain_elements),
}


def load_scorer(corpus: Path) -> Any:
    """The scorer that comes with the corpus."""
    spec = importlib.util.spec_from_file_location("corpus_score", corpus / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def changed(body: bytes, changes: tuple[Callable[[Any], None], ...]) -> bytes:
    """A page without some of its marks."""
    root = etree.fromstring(body, parser=etree.HTMLParser(encoding="utf-8", huge_tree=True))
    for change in changes:
        change(root)
    return etree.tostring(root, method="html", encoding="utf-8")


def predictions(
    rows: list[dict[str, Any]], corpus: Path, changes: tuple[Callable[[Any], None], ...]
) -> Iterator[dict[str, Any]]:
    """The scorer's lines for a variant of the corpus."""
    pipelines = normalising_pipelines(get_project_settings(), CountingStats())
    for row in rows:
        body = gzip.decompress((corpus / row["html"]).read_bytes())
        headers = {"content-type": "text/html; charset=utf-8"}
        found = extract_saved(changed(body, changes) if changes else body, row["url"], None, pipelines, headers)
        yield corpus_line({"id": row["id"], **json.loads(encode({"article": found.article}))})


def show_errors(scorer: Any, rows: list[dict[str, Any]], found: dict[str, Any], field: str) -> None:
    """What is not right."""
    family = {"datePublished": "date", "mainImage": "image"}.get(field, field)
    for row in rows:
        scored = scorer.score_page(row, found[row["id"]]).get(family)
        if scored is None:
            continue
        is_right = scored[1] == scored[2] == 0 if family in ("authors", "tags") else scored[0]
        if not is_right:
            print(f"{row['id']} {row['url']}\n    gold  {row['gold'][field]}\n    found {found[row['id']][field]}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("variants", nargs="*", help=f"of {', '.join(VARIANTS)}; all where none is named")
    parser.add_argument("--corpus", type=Path, default=Path(__file__).parents[2] / "shared" / "corpus")
    parser.add_argument("--every", type=int, default=1, help="take every n-th page only")
    parser.add_argument("--errors", metavar="FIELD", help="list the errors of a field")
    options = parser.parse_args()
    unknown = set(options.variants) - set(VARIANTS)
    if unknown:
        sys.exit(f"There is no variant {', '.join(sorted(unknown))}; there are {', '.join(VARIANTS)}.")
    scorer = load_scorer(options.corpus)
    rows = scorer.read(options.corpus / "gold.jsonl")[:: options.every]
    print(f"{'':14}" + "".join(f"{heading:>10}" for heading, *_ in COLUMNS))
    for name in options.variants or VARIANTS:
        found = {line["id"]: line for line in predictions(rows, options.corpus, VARIANTS[name])}
        results = scorer.score(rows, found)
        cells = (results.get(group, {}).get(family, {}).get(measure) for _, group, family, measure in COLUMNS)
        print(f"{name:14}" + "".join(f"{'-' if cell is None else f'{cell:.3f}':>10}" for cell in cells), flush=True)
        if options.errors:
            show_errors(scorer, rows, found, options.errors)


if __name__ == "__main__":
    main()
