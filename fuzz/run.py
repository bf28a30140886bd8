"""``python -m fuzz.run TARGET [options of libFuzzer]``: fuzz one of `fuzz.targets` by coverage, with Atheris.

Without options it runs until something is found; ``-max_total_time=120`` ends it. ``make fuzz`` runs each target for a
while. What is found goes into ``tests/fuzz/found``, where the tests try it for good.
"""

import importlib
import sys
from typing import Any


def main(arguments: list[str]) -> int:
    """Fuzz until told to stop. 2: there is no such target, or no Atheris."""
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        sys.stderr.write("Atheris is not installed: pip install atheris\n")
        return 2
    with atheris.instrument_imports(include=["newscrawl"]):
        targets = importlib.import_module("fuzz.targets").TARGETS
    if len(arguments) < 2 or arguments[1] not in targets:
        sys.stderr.write(f"Name a target: {', '.join(targets)}\n")
        return 2
    # By the wall clock, on machines that are busy: what a page may cost is held by the tests of bombs.
    limits = ["-timeout=20", "-rss_limit_mb=1024", "-max_len=100000", "-artifact_prefix=fuzz/found-"]
    atheris.Setup([arguments[0], *limits, *arguments[2:]], targets[arguments[1]])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
