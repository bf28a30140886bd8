"""What can be done from the command line. What is wrong is said in one sentence on standard error."""

import gc
import sys

from scrapy.commands import ScrapyCommand

USAGE_EXIT_CODE = 2
OBJECTS_BETWEEN_COLLECTIONS = 20_000
"""New objects after which the collector looks through the young ones. A page makes some thousands that live until it
has been read: with Python's own 700 they were looked through many times over, for a twentieth of all CPU."""


def refuse(command: ScrapyCommand, sentence: str) -> None:
    """Say what is wrong with a call and have the command end with the exit code for it."""
    sys.stderr.write(f"{sentence}\n")
    command.exitcode = USAGE_EXIT_CODE


def calm_collector() -> None:
    """Have the collector look for garbage less often, and never in what is loaded by now, which stays to the end."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    gc.freeze()
