"""Takes persons out of a whole data directory: ``scrapy feed erase ADDRESS or NAME``.

The order makes it safe to be killed anywhere; a further call finishes what was left:

1. the state notes whom to leave out, so that later runs do, and runs in progress when they publish;
2. data files without the persons are written under new names;
3. one durable transaction puts a revision ``erased`` of every article that changes into the outbox, seals it, and
   cleans what other runs have staged; then its files and manifest are written, as those of any run;
4. the manifests of the replaced files name the new ones, and the old files are removed;
5. what is remembered, logs and example pages are cleaned.

An article gets its revision only if no ``erased`` one comes after the last record in which a person stands, so the
further call writes no second one.
"""

import json
import platform
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from newscrawl.erasure import Eraser
from newscrawl.erasure.records import cut_whole
from newscrawl.exporters.erase_beside import clean_examples, clean_logs
from newscrawl.exporters.erasure import erase_record, erase_staged
from newscrawl.exporters.files import FeedError, Row, Written, compression_of, read_lines, write_rows
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import PACKED, SUFFIXES, Compression, Layout
from newscrawl.exporters.manifest import FileEntry, Manifest, SiteResult
from newscrawl.exporters.publish import complete_batches
from newscrawl.exporters.reading import Records, Selection, read_record
from newscrawl.exporters.replacing import Listing, check_file, listing, remove_left_overs, replace_manifests
from newscrawl.normalise.dates import to_utc_string
from newscrawl.run import new_run_id
from newscrawl.state import Erasure, State

SPIDER = "erase"
"""What stands for the spider in the manifest of the revisions."""


@dataclass
class Report:
    """What was found, or would be changed where nothing was."""

    articles: set[str] = field(default_factory=set)
    """Ids of the articles in whose records a person stands."""
    records: int = 0
    files: int = 0
    staged: int = 0
    """Rows of the outbox of runs in progress and of dead ones."""
    remembered: int = 0
    """Headlines, headings and files of hosts in the state."""
    logs: int = 0
    examples: int = 0
    company: list[str] = field(default_factory=list)
    """Names and addresses that stood beside a person as the same author."""


@dataclass
class Scanned:
    """One data file as it was found."""

    written: Written | None = None
    """What is to replace it; null where nobody stands in it, or nothing is to be replaced."""
    seen: dict[str, int] = field(default_factory=dict)
    """Id → ``seq`` of the last record in which a person stands; articles only."""
    erased: dict[str, int] = field(default_factory=dict)
    """Id → ``seq`` of the last revision ``erased``."""


@dataclass(frozen=True)
class Place:
    """Where a feed lies and how its files are written."""

    layout: Layout
    compression: Compression = "none"
    upload: bool = False
    """Whether there is a second place, to which what changes is sent again."""


def would_erase(state: State, place: Place, erasures: Iterable[Erasure]) -> Report:
    """What stands in the feed, logs and example pages of some persons. Nothing is changed."""
    eraser = Eraser(state.salt(), erasures)
    work = Rewriting(place.layout, eraser, keep=True)
    work.scan(listing(place.layout))
    work.report.logs = clean_logs(place.layout.data_dir, eraser, keep=True)
    work.report.examples = clean_examples(place.layout.data_dir, eraser, keep=True)
    return work.finished()


def erase(state: State, place: Place, erasures: Iterable[Erasure]) -> Report:
    """Take persons out of everything, and leave them out from now on; also whoever an earlier call left half done.

    Raises ``FeedError`` or ``StateError``; readers find the feed whole then, and a further call goes on.
    """
    with state.transaction(durable=True):
        state.add_erasures(erasures)
    eraser = Eraser(state.salt(), state.erasures())
    layout = place.layout
    work = Rewriting(layout, eraser)
    with state.alone("compact"):
        # The long part, while runs may publish.
        work.scan(listing(layout))
        with state.alone("publish"):
            complete_batches(state, layout, place.compression)
            before = listing(layout)
            check_state(state, before)
            work.scan(before)
            work.report.staged = publish_erased(state, place, eraser, work.unsaid())
            complete_batches(state, layout, place.compression)
            work.replace(state, before, upload=place.upload)
    work.report.remembered = clean_state(state, eraser)
    work.report.logs = clean_logs(layout.data_dir, eraser)
    work.report.examples = clean_examples(layout.data_dir, eraser)
    return work.finished()


def check_state(state: State, manifests: Listing) -> None:
    """Raise ``FeedError`` where the state does not know how far the feed goes: it would give a ``seq`` twice."""
    last = max((manifest.lastSeq or 0 for manifest in manifests.values()), default=0)
    if last > state.seq():
        raise FeedError(
            f"The feed reaches seq {last} and the state {state.seq()}: put back the state of this feed first."
        )


class Rewriting:
    """The data files of a feed, and those that are to replace some of them."""

    def __init__(self, layout: Layout, eraser: Eraser, *, keep: bool = False) -> None:
        self.layout = layout
        self.eraser = eraser
        self.keep = keep
        """Whether files are looked at only."""
        self.report = Report()
        self.scanned: dict[str, Scanned] = {}
        """Place of a file, as manifests write it → what was found in it."""

    def scan(self, manifests: Listing) -> None:
        """Look at every listed file that was not looked at before, and write what is to replace it."""
        for entry in {entry.path: entry for manifest in manifests.values() for entry in manifest.files}.values():
            if entry.path not in self.scanned:
                self.scanned[entry.path] = self._scan(entry)

    def _scan(self, entry: FileEntry) -> Scanned:
        path, found, records = self.layout.absolute(entry.path), Scanned(), self.report.records
        for line in read_lines(path):
            record = read_record(line, path)
            is_article = entry.stream == "articles"
            if is_article and record["revReason"] == "erased":
                found.erased[record["id"]] = record["seq"]
            if erase_record(record, self.eraser):
                self.report.records += 1
                if is_article:
                    found.seen[record["id"]] = record["seq"]
        self.report.articles.update(found.seen)
        if self.report.records > records:
            self.report.files += 1
            if not self.keep:
                check_file(path, entry)
                found.written = write_rows(path.with_name(self._new_name(path, entry)), self._rows(path))
        return found

    def _new_name(self, path: Path, entry: FileEntry) -> str:
        """A name of its own for each file and each set of persons: the same call writes the same file again."""
        described = [entry.path, entry.sha256, *(erasure.digest.hex() for erasure in self.eraser.erasures)]
        return f"{PACKED}{sha256(encode({'erased': described})).hexdigest()[:16]}.jsonl{SUFFIXES[compression_of(path)]}"

    def _rows(self, path: Path) -> Iterator[Row]:
        for line in read_lines(path):
            record = read_record(line, path)
            changed = erase_record(record, self.eraser)
            yield record["seq"], encode(record) if changed else line

    def unsaid(self) -> set[str]:
        """Ids of the articles of whose erasure no revision tells yet."""
        seen, erased = dict[str, int](), dict[str, int]()
        for found in self.scanned.values():
            for newest, ids in ((seen, found.seen), (erased, found.erased)):
                newest.update({key: max(seq, newest.get(key, 0)) for key, seq in ids.items()})
        return {key for key, seq in seen.items() if seq > erased.get(key, 0)}

    def replace(self, state: State, before: Listing, *, upload: bool) -> None:
        """Have the manifests name the new files, and remove the old ones."""
        written = {place: found.written for place, found in self.scanned.items() if found.written}
        after = {path: self._renamed(manifest, written) for path, manifest in before.items()}
        if upload:
            changed = [manifest.runId for path, manifest in after.items() if manifest != before[path]]
            with state.transaction(durable=True):
                state.send_again(changed)
                state.add_removals(written)
        replace_manifests(before, after)
        for day in sorted({manifest.day() for manifest in after.values()}):
            remove_left_overs(self.layout, day)

    def _renamed(self, manifest: Manifest, written: dict[str, Written]) -> Manifest:
        return replace(manifest, files=[self._entry(entry, written.get(entry.path)) for entry in manifest.files])

    def _entry(self, entry: FileEntry, new: Written | None) -> FileEntry:
        if new is None:
            return entry
        return replace(entry, path=self.layout.relative(new.path), bytes=new.bytes, sha256=new.sha256)

    def finished(self) -> Report:
        """The report, with the names and addresses that were met beside the persons."""
        known = self.eraser.anywhere
        met = (word for word in self.eraser.company if word and not (known.is_name(word) or known.is_address(word)))
        self.report.company = sorted(met)
        return self.report


def publish_erased(state: State, place: Place, eraser: Eraser, ids: set[str]) -> int:
    """Seal a revision ``erased`` of each article, and clean what other runs have staged; how many rows of theirs."""
    records = newest_records(place.layout, ids)
    now = int(state.now())
    with state.transaction(durable=True):
        if records:
            manifest = describe(records.values(), now)
            hashes = {key: stage_erased(state, manifest.runId, record, eraser, now) for key, record in records.items()}
            state.seal(manifest.runId, json.dumps(asdict(manifest)), upload=place.upload)
            make_way(state, hashes)
        return erase_staged(state, eraser)


def newest_records(layout: Layout, ids: set[str]) -> dict[str, dict[str, Any]]:
    """Id → the last record of each of some articles."""
    if not ids:
        return {}
    return {entry.record["id"]: entry.record for entry in Records(layout, Selection()) if entry.record["id"] in ids}


def describe(records: Iterable[dict[str, Any]], now: int) -> Manifest:
    """The manifest of the revisions, before their files are known."""
    sites: dict[str, SiteResult] = {}
    for record in records:
        result = sites.setdefault(record["site"], SiteResult("ok", "Persons were erased.", {"articles": 0}))
        result.counts["articles"] += 1
    instant = to_utc_string(datetime.fromtimestamp(now, UTC))
    return Manifest(
        runId=new_run_id(now),
        spider=SPIDER,
        startedAt=instant,
        finishedAt=instant,
        verdict="ok",
        exitCode=0,
        reason=f"Persons were erased from {sum(result.counts['articles'] for result in sites.values())} articles.",
        sites=sites,
        versions={"newscrawl": version("newscrawl"), "python": platform.python_version()},
    )


def stage_erased(
    state: State, run_id: str, record: dict[str, Any], eraser: Eraser, now: int
) -> tuple[str | None, str | None]:
    """Put an article's revision ``erased`` into the outbox. Returns the hash of its content before and after."""
    known = state.published_article(bytes.fromhex(record["id"]))
    before = known.content_hash if known else None
    erase_record(record, eraser)
    rev = max(record["rev"], known.rev if known else 0) + 1
    observed = to_utc_string(datetime.fromtimestamp(now, UTC))
    record |= {"rev": rev, "revReason": "erased", "seq": None, "runId": None, "observedAt": observed}
    state.stage_record(run_id, record["site"], "articles", encode(record))
    if known:
        known.rev, known.content_hash = rev, (record["fetch"]["contentHash"] or known.content_hash)
        known.headline = cut_whole(eraser.in_texts, known.headline) if known.headline else None
        state.put_article(known)
    return before, known.content_hash if known else None


def make_way(state: State, hashes: dict[str, tuple[str | None, str | None]]) -> None:
    """Give revisions of the same articles that wait to be published the numbers after the one that was sealed."""
    for row in state.staged_rows():
        if row.article and row.article.id.hex() in hashes:
            before, after = hashes[row.article.id.hex()]
            row.article.rev += 1
            if row.article.content_hash == before and after:
                row.article.content_hash = after
            if row.record is not None:
                record = json.loads(row.record)
                row.record = encode(record | {"rev": record["rev"] + 1})
            state.restage(row)


def clean_state(state: State, eraser: Eraser) -> int:
    """Take persons out of what is remembered; how many texts were changed."""
    with state.transaction():
        changed = state.change_found_headings(eraser.without) + state.forget_files(eraser.anywhere.finds)
        if eraser.in_texts:
            changed += state.change_headlines(lambda text: cut_whole(eraser.in_texts, text))
    state.pack()
    return changed
