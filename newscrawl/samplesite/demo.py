"""``make demo``: crawl the sample site as a user would and say in a few lines what came out."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from newscrawl.samplesite import SampleServer, SampleSite

DATA_DIR = Path("data/demo")
LINE_LENGTH = 240


def main() -> int:
    """Serve, crawl, stop, tell. The exit code is the crawl's."""
    shutil.rmtree(DATA_DIR, ignore_errors=True)
    site = SampleSite()
    first = next(iter(site.stories.values()))
    with SampleServer(site) as server:
        print(f"A sample news site of {len(site.stories)} articles is up at {server.url}; crawling it ...", flush=True)
        code = crawl(f"{server.url}{first.path},{server.url}/")
    manifests = sorted(DATA_DIR.glob("feeds/runs/v1/*/*.json"))
    if manifests:
        print("\n".join(summary(json.loads(manifests[-1].read_bytes()))))
    return code


def crawl(urls: str) -> int:
    """One run of ``scrapy crawl news``, without the pauses that a stranger's server is owed."""
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={urls}", "-a", "depth=3"]
    quick = {
        "DOWNLOAD_DELAY": "0",
        "AUTOTHROTTLE_ENABLED": "0",
        "NEWSCRAWL_ALLOWED_NETWORKS": "127.0.0.0/8",
        "NEWSCRAWL_DATA_DIR": str(DATA_DIR),
    }
    for name, value in quick.items():
        command += ["-s", f"{name}={value}"]
    # A proxy of the caller's would be asked for a loopback address.
    return subprocess.run(command, env=os.environ | {"http_proxy": "", "HTTP_PROXY": ""}, check=False).returncode


def summary(manifest: dict[str, Any]) -> list[str]:
    """What a run found, for a person."""
    files = {
        stream: [file for file in manifest["files"] if file["stream"] == stream] for stream in ("articles", "blocks")
    }
    rows = {stream: sum(file["rows"] for file in listed) for stream, listed in files.items()}
    accounting = {name: sum(causes.values()) for name, causes in manifest["accounting"].items() if name != "discovered"}
    told = ", ".join(f"{number} {name}" for name, number in accounting.items())
    lines = [
        f"articles  {rows['articles']}",
        f"blocks    {rows['blocks']} (rankings, recommendations and the like)",
        f"verdict   {manifest['verdict']}: {manifest['reason']}",
        f"addresses {manifest['accounting']['discovered']}: {told}",
        f"feeds     {DATA_DIR / 'feeds'}",
    ]
    examples = [*files["articles"][:1], *files["blocks"][:1]]
    shown = [
        line for file in examples for line in (DATA_DIR / "feeds" / file["path"]).read_text("utf-8").splitlines()[:2]
    ]
    return lines + [line if len(line) <= LINE_LENGTH else line[:LINE_LENGTH] + "..." for line in shown[:3]]


if __name__ == "__main__":
    sys.exit(main())
