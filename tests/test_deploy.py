"""What ``docs/deploy.md`` and ``deploy/`` say is so: all settings are listed, and each file is read by its program."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl import settings

PROJECT = Path(__file__).parents[1]
DEPLOY = PROJECT / "deploy"
SCRAPY = Path(sys.executable).parent / "scrapy"


def test_every_setting_is_listed_with_its_default():
    listed = dict(
        re.findall(r"^\| `(NEWSCRAWL_\w+)` \| `(.*?)` \|", (PROJECT / "docs/deploy.md").read_text("utf-8"), re.M)
    )
    written = re.findall(r"^(NEWSCRAWL_\w+) = (.+)$", Path(settings.__file__).read_text("utf-8"), re.M)
    assert listed == {name: value.strip('"') for name, value in written}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd on this machine")
def test_the_units_are_read_by_systemd(tmp_path):
    for unit in (DEPLOY / "systemd").iterdir():
        text = unit.read_text("utf-8").replace("/srv/newscrawl/.venv/bin/scrapy", str(SCRAPY))
        (tmp_path / unit.name.replace("@", "@example.com")).write_text(text, "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", *tmp_path.iterdir()], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_image_is_made_of_files_that_are_there():
    lines = (DEPLOY / "Dockerfile").read_text("utf-8").splitlines()
    copied = [word for line in lines if line.startswith("COPY ") for word in line.split()[1:-1]]
    let_in = [line.removeprefix("!") for line in (PROJECT / ".dockerignore").read_text("utf-8").splitlines()]
    assert copied and all((PROJECT / name).exists() and name in let_in for name in copied)


@pytest.mark.skipif(shutil.which("docker-compose") is None, reason="there is no docker-compose on this machine")
def test_the_compose_file_is_read_and_asks_for_a_password():
    command = ["docker-compose", "-f", str(DEPLOY / "compose.yaml"), "config"]
    clean = {name: value for name, value in os.environ.items() if name != "NEWSCRAWL_DB_PASSWORD"}
    done = subprocess.run(command, env=clean, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode != 0 and "NEWSCRAWL_DB_PASSWORD" in done.stderr
    clean["NEWSCRAWL_DB_PASSWORD"] = "x"
    done = subprocess.run(command, env=clean, capture_output=True, encoding="utf-8", check=True)
    assert "postgresql://newscrawl:x@database/newscrawl" in done.stdout
