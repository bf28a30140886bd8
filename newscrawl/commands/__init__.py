"""What can be done from the command line. What is wrong is said in one sentence on standard error."""

import sys

from scrapy.commands import ScrapyCommand

USAGE_EXIT_CODE = 2


def refuse(command: ScrapyCommand, sentence: str) -> None:
    """Say what is wrong with a call and have the command end with the exit code for it."""
    sys.stderr.write(f"{sentence}\n")
    command.exitcode = USAGE_EXIT_CODE
