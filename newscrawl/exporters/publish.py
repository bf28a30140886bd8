"""Publishing a run: what it staged becomes feed and state, or nothing of it does.

The order makes "exactly once" true over kills and power cuts:

1. one durable transaction gives every record its ``seq``, makes what the run learned the state and notes the batch;
   from here on the run *is* published, whatever happens next;
2. the files are written from the outbox, whole and under their final names, then the manifest, then ``latest.json``;
3. the outbox is emptied of the batch.

A process that dies before 1 leaves rows that the next run of the site takes over; one that dies after it leaves a batch
that whoever publishes next completes first: the same rows give the same files under the same names. All of it happens
under one lock of the data directory, so that manifests appear in the order of ``seq``.
"""

import json
import platform
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

from newscrawl.exporters.erase_beside import holds
from newscrawl.exporters.erasure import leave_out_late
from newscrawl.exporters.files import compression_of, write_parts
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import Compression, Layout, Stream
from newscrawl.exporters.manifest import (
    Accounting,
    Manifest,
    SiteResult,
    manifest_from_json,
    read_manifest,
    update_latest,
    write_manifest,
)
from newscrawl.exporters.moves import settle_moves
from newscrawl.exporters.outbox import PAGES_REMEMBERED, linked_ids
from newscrawl.items import LinkBlock
from newscrawl.normalise.dates import to_utc_string
from newscrawl.run import Run
from newscrawl.state import BlockState, RunSite, State
from newscrawl.verdicts import JUDGED_FIELDS, Verdict, judge_run


def publish(run: Run, verdicts: dict[str, Verdict], compression: Compression, *, upload: bool = False) -> Manifest:
    """Publish the sites of ``run`` whose verdict is good, throw away what was found on the others, write the manifest.

    Raises :class:`newscrawl.exporters.files.FeedError` where the files cannot be written; what was sealed before that
    is completed by the next run.
    """
    layout = Layout(run.data_dir)
    manifest = describe(run, verdicts)
    with run.state.alone("publish"):
        complete_batches(run.state, layout, compression)
        with run.state.transaction(durable=True):
            leave_out_late(run)
            for site in run.sites:
                settle_site(run, site, verdicts[site])
            run.state.seal(run.id, json.dumps(asdict(manifest)), upload=upload)
        complete_batches(run.state, layout, compression)
    return manifest


def complete_batches(state: State, layout: Layout, compression: Compression) -> None:
    """Write the files of every sealed batch, of this process or of one that died, and strike it off."""
    for run_id, text in state.batches():
        manifest = manifest_from_json(json.loads(text))
        complete = layout.manifest(manifest.day(), run_id)
        if complete.exists():
            # Its files may have been packed since; the manifest knows.
            update_latest(layout, read_manifest(complete))
        else:
            write_batch(state, layout, compression, manifest)
        state.finish_batch(run_id)


def write_batch(state: State, layout: Layout, compression: Compression, manifest: Manifest) -> None:
    """Write the files of a sealed run, whose ``manifest`` names none yet, then the manifest."""
    run_id = manifest.runId
    for stream, site in state.sealed_files(run_id):
        rows = ((seq, stamp(line, seq, run_id)) for seq, line in state.sealed_rows(run_id, stream, site))
        place = (cast(Stream, stream), manifest.day(), site, run_id)
        path = partial(layout.data_file, *place, compression=compression)
        remove_others(layout.partition(*place[:3]), run_id, compression)
        manifest.add_files(layout, place[0], site, write_parts(path, rows))
    write_manifest(layout, manifest)
    update_latest(layout, manifest)


def remove_others(partition: Path, run_id: str, compression: Compression) -> None:
    """Remove what a process that died had begun of a run under another compression: it would not be written over."""
    for path in partition.glob(f"*{run_id}-*"):
        if path.name.startswith(".") or compression_of(path) != compression:
            path.unlink()


def stamp(line: bytes, seq: int, run_id: str) -> bytes:
    """A staged line with what is known only now. Both keys stand in the header, before any text of a page.

    >>> stamp(b'{"seq":null,"runId":null,"headline":"x"}', 7, "r1")
    b'{"seq":7,"runId":"r1","headline":"x"}'
    """
    return line.replace(b'"seq":null', b'"seq":%d' % seq, 1).replace(
        b'"runId":null', b'"runId":"%s"' % run_id.encode(), 1
    )


def settle_site(run: Run, site: str, verdict: Verdict) -> None:
    """Turn a site's lists into records if they are to be published, forget what was found if not; note how it went."""
    tally = run.tally(site)
    if verdict.good:
        settle_moves(run, site)
        stage_block_records(run, site)
    elif verdict.name == "failed":
        # The failure is ours and the pages were good: what was complete waits for the next run.
        run.state.leave(run.id, site)
    else:
        run.state.discard(run.id, site)
    run.state.put_run_site(
        RunSite(
            run_id=run.id,
            site=site,
            spider=run.spider_name,
            started=run.started,
            finished=run.now(),
            verdict=verdict.name,
            pages=tally.article_pages,
            articles=tally.articles,
            blocks=tally.blocks,
            fill=tally.fill,
        )
    )


def stage_block_records(run: Run, site: str) -> None:
    """One record per distinct list of the run, with its revision, and one for every block that is gone.

    A list has the revision under which the run before saw it, if it did; any other list is a new revision of its block.
    """
    known = {block.id: block for block in run.state.blocks(site)}
    seen: dict[bytes, BlockState] = {}
    for list_hash, line, pages, number in run.state.staged_blocks(run.id, site):
        record = json.loads(line)
        block_id = bytes.fromhex(record["id"])
        before = known.get(block_id)
        now = seen.setdefault(block_id, new_state(record, site, before.rev if before else 0))
        rev = before.lists.get(list_hash) if before else None
        if rev is None:
            now.rev += 1
            rev = now.rev
        now.lists[list_hash] = rev
        now.pages = [*now.pages, *pages][:PAGES_REMEMBERED]
        identify(run.state, record)
        record |= {"rev": rev, "revReason": "new" if before is None and rev == 1 else "content", "seenOnPages": number}
        run.state.stage_record(run.id, site, "blocks", encode(record))
    for state in seen.values():
        run.state.put_block(state)
    looked_at = run.state.staged_page_keys(run.id, site)
    gone = [block for block in known.values() if block.id not in seen and not block.missing]
    for block in gone:
        if looked_at.intersection(block.pages):
            stage_missing(run, site, block)


def identify(state: State, record: dict[str, Any]) -> None:
    """Give the stories of a list the ids that they have now: some were fetched only after the list was seen."""
    links = record["links"]
    *linked, page = linked_ids(state, [*(link["url"] for link in links), record["pageUrl"] or ""])
    for link, article in zip(links, linked, strict=True):
        link["articleId"] = article
    if record["pageId"] is not None:
        record["pageId"] = page


def new_state(record: dict[str, object], site: str, rev: int) -> BlockState:
    """A block's row before its lists of this run are entered."""
    header = {name: record[name] for name in ("kind", "heading", "groupHeading", "occurrence", "ranked", "pageUrl")}
    return BlockState(bytes.fromhex(str(record["id"])), site, rev, {}, [], header)


def stage_missing(run: Run, site: str, block: BlockState) -> None:
    """Say that a block is gone from pages that were looked at; said once."""
    block.rev += 1
    block.missing, block.lists = True, {}
    record = LinkBlock(
        id=block.id.hex(),
        rev=block.rev,
        revReason="content",
        status="missing",
        site=site,
        spider=run.spider_name,
        observedAt=instant(run.now()),
        seenOnPages=0,
        **cast(Any, block.header),
    )
    run.state.stage_record(run.id, site, "blocks", encode(record))
    run.state.put_block(block)


def describe(run: Run, verdicts: dict[str, Verdict]) -> Manifest:
    """The manifest of a run, before its files are known."""
    overall = run.verdict or judge_run(verdicts.values())
    summary = run.accounts.summary()
    return Manifest(
        runId=run.id,
        spider=run.spider_name,
        startedAt=instant(run.started),
        finishedAt=instant(run.now()),
        verdict=cast(Any, overall.name),
        exitCode=overall.exit_code,
        reason=overall.reason,
        sites={site: site_result(run, site, verdict) for site, verdict in verdicts.items()},
        accounting=Accounting(discovered=sum(sum(causes.values()) for causes in summary.values()), **summary),
        fillRates=fill_rates(run),
        versions={"newscrawl": version("newscrawl"), "scrapy": version("scrapy"), "python": platform.python_version()},
    )


def site_result(run: Run, site: str, verdict: Verdict) -> SiteResult:
    """How the run went at one site."""
    summary = run.accounts.summary(site)
    counts = {outcome: sum(causes.values()) for outcome, causes in summary.items()}
    counts = {"discovered": sum(counts.values()), **counts, "articles": run.counts[site]["records"]}
    return SiteResult(cast(Any, verdict.name), verdict.reason, counts)


def fill_rates(run: Run) -> dict[str, float]:
    """Field → share of the articles of all sites that had it."""
    articles = sum(counts["articles"] for counts in run.counts.values())
    totals = {name: sum(counts[f"fill/{name}"] for counts in run.counts.values()) for name in JUDGED_FIELDS}
    return {name: round(total / articles, 4) for name, total in totals.items()} if articles else {}


def save_examples(run: Run, verdicts: dict[str, Verdict]) -> list[Path]:
    """Keep a page of each site that was not published, for a person to look at: ``data/examples/<runId>/``.

    None in which somebody stands who is to be left out.
    """
    saved = []
    for number, (site, verdict) in enumerate(sorted(verdicts.items()), 1):
        example = None if verdict.good else run.notes.example(site)
        if example:
            url, body = example
            if run.eraser and (run.eraser.anywhere.finds(url) or holds(body, run.eraser)):
                continue
            folder = run.data_dir / "examples" / run.id
            folder.mkdir(parents=True, exist_ok=True)
            if run.email_policy != "keep":
                body = run.masked(body.decode("utf-8", "replace")).encode()
            (folder / f"{number:04}.html").write_bytes(body)
            (folder / f"{number:04}.url").write_text(run.masked(url) + "\n", encoding="utf-8")
            saved.append(folder / f"{number:04}.html")
    return saved


def instant(unix: int) -> str:
    """An instant of the feed."""
    return to_utc_string(datetime.fromtimestamp(unix, UTC))
