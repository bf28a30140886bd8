"""A feed to test with, published as a run publishes: files, manifest, ``latest.json``."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import md5
from pathlib import Path

from newscrawl.exporters.files import Row, write_parts
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import STREAMS, Compression, Layout
from newscrawl.exporters.manifest import Accounting, Manifest, SiteResult, Verdict, update_latest, write_manifest
from newscrawl.items import Article, Author, Fetch, Link, LinkBlock, Record

SITE, OTHER_SITE = "aozora-shimbun.test", "hanbit.test"


def record_id(name: str) -> str:
    return md5(name.encode(), usedforsecurity=False).hexdigest()


def article(name: str, rev: int = 1, site: str = SITE, **fields: object) -> Article:
    url = f"https://{site}/news/{name}"
    made = Article(
        id=record_id(url),
        rev=rev,
        revReason="new" if rev == 1 else "content",
        site=site,
        spider="news",
        url=url,
        headline=f"見出し {name}",
        authors=[Author(name="竹内智子", nameRaw="記者 竹内智子")],
        datePublished="2026-11-22T21:30:00Z",
        datePublishedPrecision="minute",
        datePublishedDay="2026-11-23",
        datePublishedRaw="2026年11月23日 6時30分",
        articleBody="第一段落。\n\n第二段落。",
        inLanguage="ja",
        fetch=Fetch(status=200, bytes=4321, encoding="utf-8"),
    )
    return replace(made, **fields)


def withdrawn(name: str, rev: int, site: str = SITE) -> Article:
    before = article(name, rev, site)
    header = {key: getattr(before, key) for key in ("id", "rev", "site", "spider", "url", "headline")}
    return Article(**header, op="delete", revReason="withdrawn")


def ranking(*names: str, rev: int = 1, site: str = SITE, heading: str = "アクセスランキング") -> LinkBlock:
    urls = [f"https://{site}/news/{name}" for name in names]
    links = [Link(n, url, record_id(url), f"見出し {url[-1]}") for n, url in enumerate(urls, 1)]
    return LinkBlock(
        id=record_id(f"{site} {heading}"),
        rev=rev,
        revReason="new" if rev == 1 else "content",
        site=site,
        spider="news",
        kind="ranking",
        heading=heading,
        ranked=True,
        pageUrl=f"https://{site}/",
        links=links,
    )


class Feed:
    """Publishes runs one after the other, each with the next ``seq``."""

    def __init__(self, data_dir: Path, compression: Compression = "none", most_bytes: int = 10**9) -> None:
        self.layout = Layout(data_dir)
        self.compression = compression
        self.most_bytes = most_bytes
        self.seq = 0

    def publish(self, run_id: str, started: str, *records: Record, verdict: Verdict = "ok") -> Manifest:
        """A run that started at ``started`` and took half an hour at the most."""
        manifest = Manifest(
            runId=run_id,
            spider="news",
            startedAt=started,
            finishedAt=started[:14] + "30:00Z",
            verdict=verdict,
            exitCode=0 if verdict in ("ok", "unchanged") else 7,
            reason="Complete.",
            accounting=Accounting(discovered=3, fetched={"article": 2}, skipped={"robots": 1}),
            fillRates={"headline": 1.0},
            versions={"newscrawl": "0.1.0"},
        )
        for stream in STREAMS:
            for site in sorted({str(record.site) for record in records}):
                manifest.sites[site] = SiteResult(verdict, "Complete.", {"fetched": 2})
                chosen = [record for record in records if record.site == site and is_of(record, stream)]
                self._write(manifest, stream, site, chosen)
        write_manifest(self.layout, manifest)
        update_latest(self.layout, manifest)
        return manifest

    def _write(self, manifest: Manifest, stream: str, site: str, records: list[Record]) -> None:
        def path_of_part(part: int) -> Path:
            return self.layout.data_file(stream, manifest.day(), site, manifest.runId, part, self.compression)

        parts = write_parts(path_of_part, self._rows(manifest, records), self.most_bytes)
        manifest.add_files(self.layout, stream, site, parts)

    def _rows(self, manifest: Manifest, records: Iterable[Record]) -> Iterator[Row]:
        for record in records:
            self.seq += 1
            observed = record.observedAt or manifest.startedAt
            yield self.seq, encode(replace(record, seq=self.seq, runId=manifest.runId, observedAt=observed))


def is_of(record: Record, stream: str) -> bool:
    return isinstance(record, Article) == (stream == "articles")


def sample_feed(data_dir: Path, compression: Compression = "none", most_bytes: int = 10**9) -> Feed:
    """Two days of two sites: an edit, a withdrawal, a ranking that moves, and a run that failed."""
    feed = Feed(data_dir, compression, most_bytes)
    feed.publish(
        "r1",
        "2026-11-22T06:00:00Z",
        article("1"),
        article("2"),
        article("1", site=OTHER_SITE, headline="한빛 일보 1", inLanguage="ko"),
        ranking("1", "2", "3"),
    )
    feed.publish("r2", "2026-11-22T12:00:00Z", article("1", 2, headline="直した見出し"), ranking("2", "1", "3", rev=2))
    feed.publish("r3", "2026-11-22T18:00:00Z", verdict="failed")
    feed.publish("r4", "2026-11-23T06:00:00Z", article("3"), withdrawn("2", 2), ranking("3", "2", "1", rev=3))
    feed.publish("r5", "2026-11-23T12:00:00Z", ranking("3", "2", "1", rev=3), verdict="unchanged")
    return feed
