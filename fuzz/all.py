"""``python -m fuzz.all SECONDS``: fuzz each target for so long, one after the other, each in a process of its own."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzz.targets import TARGETS

LAST_CHARACTERS = 4000
SEED = 23
"""The same chances each time, so that no change fails by another's luck; ``fuzz.run`` takes new ones."""


def main(arguments: list[str]) -> int:
    """1 where anything was found: the input lies in ``fuzz/found-...``, and its name is printed."""
    if len(arguments) != 2 or not arguments[1].isdecimal():
        sys.stderr.write("Say for how many seconds each target is fuzzed: python -m fuzz.all SECONDS\n")
        return 2
    found = [name for name in TARGETS if not is_clean(name, int(arguments[1]))]
    sys.stdout.write(f"found something: {', '.join(found)}\n" if found else f"{len(TARGETS)} targets, nothing found\n")
    return 1 if found else 0


def is_clean(name: str, seconds: int) -> bool:
    """Fuzz a target, from what was once found in it."""
    with TemporaryDirectory() as corpus:
        known = Path("tests/fuzz/found") / name
        places = [corpus, *([str(known)] if known.is_dir() else [])]
        limits = [f"-max_total_time={seconds}", f"-seed={SEED}", "-verbosity=0"]
        command = [sys.executable, "-m", "fuzz.run", name, *places, *limits]
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", errors="replace")
    # Its last lines say what was found; the others say what is instrumented.
    sys.stdout.write(f"{name}: clean\n" if done.returncode == 0 else f"{name}:\n{done.stderr[-LAST_CHARACTERS:]}\n")
    sys.stdout.flush()
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
