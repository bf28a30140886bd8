"""A process is judged by the memory that it holds, not by what it or the one that started it held once."""

import subprocess
import sys

MEBIBYTE = 1024 * 1024
LARGE = f"""
import subprocess, sys
large = bytearray({300 * MEBIBYTE})
large[::4096] = b"x" * len(large[::4096])
subprocess.run([sys.executable, "-c", sys.argv[1]], check=True)
"""
SMALL = """
import resource
from scrapy.utils.test import get_crawler
from newscrawl.extensions.memory import HeldMemory
print(HeldMemory.from_crawler(get_crawler()).get_virtual_size())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def test_what_a_large_parent_held_is_not_counted():
    done = subprocess.run([sys.executable, "-c", LARGE, SMALL], check=True, capture_output=True, text=True)
    held, most_ever = map(int, done.stdout.split())
    assert MEBIBYTE < held < 200 * MEBIBYTE
    assert most_ever >= 300 * MEBIBYTE, "the large parent has left no mark, so this test shows nothing"


def test_a_run_ends_when_too_much_is_held(tmp_path):
    command = "crawl news -a url=http://127.0.0.1:9/ -s MEMUSAGE_LIMIT_MB=1 -s NEWSCRAWL_DATA_DIR".split()
    command[-1] += f"={tmp_path}"
    done = subprocess.run([sys.executable, "-m", "scrapy", *command], check=False, capture_output=True, text=True)
    assert done.returncode == 7
    assert "memusage_exceeded" in done.stderr
