"""Where a command's CPU goes, part by part, as py-spy sees it from outside: the command is not slowed down.

A sample belongs to the innermost function of newscrawl that was running, with whatever it had called; where there was
none, to the library. py-spy is no dependency of the project: ``pip install py-spy`` first.
"""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

SAMPLES_A_SECOND = 250
FRAME = re.compile(r" \((?P<file>[^()]*?)(?::\d+)?\)$")
OURS = "/newscrawl/"
ROOT = "/newscrawl/commands/"
"""Below everything else in every stack."""
WAITING = re.compile(r"wait \([^()]*threading\.py:\d+\)$")
"""Threads of Twisted's that have nothing to do, which py-spy takes for busy."""
LIBRARIES = {"importlib": "imports", "/scrapy/": "scrapy", "/twisted/": "twisted", "/asyncio/": "asyncio"}
PARTS_APART = frozenset({"extraction", "middlewares", "normalise", "exporters", "pipelines", "state"})
"""Folders whose modules and folders are shown one by one."""


def sampled(words: list[str], cwd: Path, env: dict[str, str]) -> Counter[str]:
    """Run ``python WORDS`` and count its samples by part."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stacks.txt"
        spy = ["py-spy", "record", "--rate", str(SAMPLES_A_SECOND), "--format", "raw", "--full-filenames"]
        spy[0] = str(Path(sys.executable).with_name("py-spy"))
        command = [*spy, "--output", str(path), "--", sys.executable, *words]
        subprocess.run(command, cwd=cwd, env=env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        samples: Counter[str] = Counter()
        for line in path.read_text(encoding="utf-8").splitlines():
            stack, _, number = line.rpartition(" ")
            if not WAITING.search(stack):
                samples[part_of(stack.split(";"))] += int(number)
    return samples


def part_of(stack: list[str]) -> str:
    """The part that a stack, outermost frame first, belongs to.

    >>> part_of(["run (/a/scrapy/crawler.py:3)", "page (/a/newscrawl/state/sqlite.py:7)", "loads (/b/json/init.py:1)"])
    'state.sqlite'
    """
    library = ""
    for frame in reversed(stack):
        found = FRAME.search(frame)
        name = found["file"] if found else frame
        if OURS in name and ROOT not in name:
            folder, _, rest = name.rpartition(OURS)[2].removesuffix(".py").partition("/")
            return f"{folder}.{rest.partition('/')[0]}" if folder in PARTS_APART else folder
        library = library or next((part for word, part in LIBRARIES.items() if word in name), "")
    return library or "other"
