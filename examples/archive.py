"""Articles and link blocks out of web archives (WARC), on as many cores or machines as Dask has.

    python examples/archive.py OUT_FOLDER ARCHIVE.warc.gz ... [--workers 2 | --scheduler tcp://HOST:8786]

Each archive is one task and gives one file of JSON lines in OUT_FOLDER, named after it: ``{"id", "article", "blocks"}``
as ``scrapy extract`` writes them, with the record's id. Nothing is shared between tasks: a worker that dies costs its
archive alone, which Dask gives to another. Needs ``pip install warcio distributed`` beside newscrawl.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from distributed import Client, as_completed
from scrapy.utils.project import get_project_settings
from warcio.archiveiterator import ArchiveIterator

from newscrawl.exporters.jsonlines import encode
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines

HTML = ("text/html", "application/xhtml+xml")


def pages(archive: Path) -> Iterator[tuple[str, str, str, dict[str, str], bytes]]:
    """Id, address, instant, headers and body of every HTML page in an archive that was answered with 200."""
    with archive.open("rb") as file:
        for record in ArchiveIterator(file):
            http = record.http_headers
            if record.rec_type != "response" or http is None or http.get_statuscode() != "200":
                continue
            if (http.get_header("Content-Type") or "").partition(";")[0].strip().lower() in HTML:
                about = record.rec_headers
                name, url, date = (about.get_header(f"WARC-{word}") for word in ("Record-ID", "Target-URI", "Date"))
                yield name, url, date, dict(http.headers), record.content_stream().read()


def extract_archive(archive: Path, out: Path) -> Counter[str]:
    """Read an archive and write what its pages hold; how many there were and how many were articles."""
    pipelines = normalising_pipelines(get_project_settings(), CountingStats())
    counts: Counter[str] = Counter()
    beside = out.with_name(f".{out.name}.tmp")
    with beside.open("wb") as lines:
        for name, url, date, headers, body in pages(archive):
            found = extract_saved(body, url, date, pipelines, headers)
            lines.write(encode({"id": name, "article": found.article, "blocks": found.blocks}))
            counts.update(pages=1, articles=found.article is not None)
    beside.replace(out)
    return counts


def main() -> None:
    """Spread the archives over a cluster, of this machine's cores unless another is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("archives", type=Path, nargs="+")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--scheduler", help="address of a cluster that runs already")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    # One thread a worker: extraction keeps the interpreter busy, and more threads would only take turns.
    local = {"n_workers": options.workers, "threads_per_worker": 1, "dashboard_address": None}
    with Client(options.scheduler) if options.scheduler else Client(**local) as client:
        outs = [options.out / f"{archive.name}.jsonl" for archive in options.archives]
        total: Counter[str] = Counter()
        for done in as_completed(client.map(extract_archive, options.archives, outs, pure=False)):
            total += done.result()
    print(f"{total['pages']} pages, {total['articles']} articles")


if __name__ == "__main__":
    main()
