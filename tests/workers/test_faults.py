"""Workers that are killed, put to sleep or go by a wrong clock: nothing is lost, nothing comes twice."""

import json
import os
import random
import signal
import sys
from datetime import UTC, datetime, timedelta

import pytest

KILLS = int(os.environ.get("KILLS", "4"))
"""``KILLS=20 pytest tests/workers/test_faults.py -k again`` is the longer form."""
TIME_OFF = """
import sys, time
true, off = time.time, float(sys.argv.pop(1))
time.time = lambda: true() + off
"""


@pytest.mark.parametrize("number_of_sites", [KILLS])
def test_workers_killed_again_and_again(four):
    chance = random.Random(11)
    living = [four.start(), four.start()]
    for _ in range(KILLS):
        # Of the ten answers that each site gives, so that no kill comes when all is done.
        four.until_answered(chance.randrange(1, 9))
        victim = living.pop(chance.randrange(2))
        victim.send_signal(signal.SIGKILL)
        victim.wait()
        living.append(four.start())
    four.until_done()
    four.check()
    four.check_manners()


def test_a_worker_that_sleeps_loses_its_sites_and_can_do_no_harm_when_it_wakes(four):
    sleeper = four.start("--concurrency", "2")
    four.until_answered(6)
    sleeper.send_signal(signal.SIGSTOP)
    waking = four.start()
    four.until_done()
    waking.send_signal(signal.SIGTERM)
    assert waking.wait(20) == 0
    four.check()
    sleeper.send_signal(signal.SIGCONT)
    # It finds its connections ended, and goes on with new ones.
    four.until(lambda: "database is lost" in four.said() or "failed" in four.said())
    sleeper.send_signal(signal.SIGTERM)
    assert sleeper.wait(20) == 0
    four.check()
    four.check_manners()


def test_a_database_that_restarts_is_waited_for(four, postgres_server):
    worker = four.start()
    four.until_answered(8)
    postgres_server.stop("immediate")
    asked = len(four.server.log)
    postgres_server.start()
    four.until_done()
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(20) == 0
    four.check()
    four.check_manners()
    assert "Traceback" not in four.said() and len(four.server.log) > asked


@pytest.mark.parametrize("seconds", ["3600", "-3600"])
def test_a_wrong_clock_does_no_harm(four, seconds):
    shifted = f"{TIME_OFF}\nfrom scrapy.cmdline import execute\nexecute()"
    four.run(prefix=[sys.executable, "-c", shifted, seconds])
    now = datetime.now(UTC)
    for article in four.check():
        assert abs(datetime.fromisoformat(article["observedAt"]) - now) < timedelta(minutes=10)
    for row in four.rows():
        assert abs(row["finished"] - now.timestamp()) < 600 and abs(row["due"] - now.timestamp()) < 1800
    (latest,) = {
        entry["finishedAt"][:13] for entry in json.loads((four.data_dir / "feeds/latest.json").read_bytes()).values()
    }
    assert latest in {f"{now:%Y-%m-%dT%H}", f"{now - timedelta(minutes=10):%Y-%m-%dT%H}"}
