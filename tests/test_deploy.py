"""What ``docs/deploy.md`` and ``deploy/`` say is so: all settings are listed, and each file is read by its program."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from scrapy.cmdline import ScrapyArgumentParser
from scrapy.utils.project import get_project_settings

from newscrawl import settings
from newscrawl.spiders.news import NewsSpider

PROJECT = Path(__file__).parents[1]
DEPLOY = PROJECT / "deploy"
SCRAPY = Path(sys.executable).parent / "scrapy"


def test_every_setting_is_listed_with_its_default():
    listed = dict(
        re.findall(r"^\| `(NEWSCRAWL_\w+)` \| `(.*?)` \|", (PROJECT / "docs/deploy.md").read_text("utf-8"), re.M)
    )
    written = re.findall(r"^(NEWSCRAWL_\w+) = (.+)$", Path(settings.__file__).read_text("utf-8"), re.M)
    assert listed == {name: value.strip('"') for name, value in written}


def call(words):
    """The options of a call of ``scrapy``, as the command reads them; a wrong one ends the test."""
    command = import_module(f"newscrawl.commands.{words[0]}").Command()
    command.settings = get_project_settings()
    parser = ScrapyArgumentParser(prog=words[0], conflict_handler="resolve")
    command.add_options(parser)
    options, rest = parser.parse_known_args(words[1:])
    command.process_options(rest, options)
    assert not [word for word in rest if word.startswith("-")], rest
    return options, rest


def is_setting(name):
    return name in vars(settings)


def unit(name):
    """A systemd unit: section → key → value."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(DEPLOY / "systemd" / name, encoding="utf-8")
    return parser


def started_by(name):
    """The words behind ``scrapy`` with which a service is started."""
    program, *words = shlex.split(unit(name)["Service"]["ExecStart"].replace("%i", "example.com"))
    assert program == f"{unit(name)['Service']['WorkingDirectory']}/.venv/bin/scrapy"
    return words


def test_the_worker_s_unit_starts_a_worker():
    options, rest = call(started_by("newscrawl-worker@.service"))
    assert rest == [] and options.concurrency > 0 and options.max_sites > 0
    service = unit("newscrawl-worker@.service")["Service"]
    assert int(service["MemoryMax"].removesuffix("M")) > get_project_settings().getint("MEMUSAGE_LIMIT_MB")
    assert service["Restart"] == "always" and int(service["TimeoutStopSec"]) > 10


def test_the_site_s_unit_starts_a_crawl_which_its_timer_starts_in_time():
    options, rest = call(started_by("newscrawl@.service"))
    assert rest == ["news"] and NewsSpider(**options.spargs).sites == ("example.com",)
    minutes = int(unit("newscrawl@.timer")["Timer"]["OnCalendar"].rpartition("/")[2])
    assert float(options.spargs["max_minutes"]) < minutes


@pytest.mark.parametrize("name", ["newscrawl-worker@.service", "newscrawl@.service"])
def test_a_service_may_write_where_it_writes_and_reads_settings_that_exist(name):
    service, text = unit(name)["Service"], (DEPLOY / "systemd" / name).read_text("utf-8")
    assert service["ReadWritePaths"] == f"{service['WorkingDirectory']}/{settings.NEWSCRAWL_DATA_DIR}"
    assert all(map(is_setting, re.findall(r"NEWSCRAWL_\w+", text)))
    assert service["EnvironmentFile"].endswith("/etc/newscrawl.env")


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


def test_the_compose_file_fits_together_and_sets_settings_that_exist():
    composed = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    database, worker = (composed["services"][name] for name in ("database", "worker"))
    assert (DEPLOY / worker["build"]["context"] / worker["build"]["dockerfile"]).is_file()
    assert call(shlex.split(worker["command"]))[0].concurrency > 0
    assert all(map(is_setting, worker["environment"]))
    state, given = urlsplit(worker["environment"]["NEWSCRAWL_STATE"]), database["environment"]
    assert (state.hostname, state.username) == ("database", given["POSTGRES_USER"])
    assert state.path == f"/{given['POSTGRES_DB']}"
    assert f"-U {given['POSTGRES_USER']}" in database["healthcheck"]["test"][1]
    assert worker["depends_on"] == {"database": {"condition": "service_healthy"}}
    used = {place.partition(":")[0] for service in (database, worker) for place in service["volumes"]}
    assert used == composed["volumes"].keys()


def test_the_image_keeps_its_data_on_the_volume_that_is_mounted():
    image = (DEPLOY / "Dockerfile").read_text("utf-8")
    composed = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    (mounted,) = composed["services"]["worker"]["volumes"]
    assert re.findall(r"(NEWSCRAWL_\w+)=(\S+)", image) == [("NEWSCRAWL_DATA_DIR", mounted.partition(":")[2])]
    assert re.findall(r"^VOLUME (\S+)$", image, re.M) == [mounted.partition(":")[2]]


@pytest.mark.skipif(shutil.which("docker-compose") is None, reason="there is no docker-compose on this machine")
def test_the_compose_file_is_read_and_asks_for_a_password():
    command = ["docker-compose", "-f", str(DEPLOY / "compose.yaml"), "config"]
    clean = {name: value for name, value in os.environ.items() if name != "NEWSCRAWL_DB_PASSWORD"}
    done = subprocess.run(command, env=clean, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode != 0 and "NEWSCRAWL_DB_PASSWORD" in done.stderr
    clean["NEWSCRAWL_DB_PASSWORD"] = "x"
    done = subprocess.run(command, env=clean, capture_output=True, encoding="utf-8", check=True)
    assert "postgresql://newscrawl:x@database/newscrawl" in done.stdout
