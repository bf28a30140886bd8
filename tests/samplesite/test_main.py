"""The sample site as a command."""

import subprocess
import sys

from tests.samplesite.fetching import fetch


def test_the_command_prints_its_address_and_serves():
    command = [sys.executable, "-m", "newscrawl.samplesite", "--port", "0", "--seconds", "60"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        url = running.stdout.readline().strip()
        try:
            assert fetch(f"{url}/robots.txt").status == 200
        finally:
            running.terminate()
        assert running.wait() == 0


def test_the_command_writes_the_seed_pages(tmp_path):
    command = [sys.executable, "-m", "newscrawl.samplesite.write_pages", str(tmp_path / "pages")]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(listed) == len(list((tmp_path / "pages").iterdir()))
