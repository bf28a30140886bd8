"""What ``docs/security.md`` promises: every attack has a test that is there, and no door is open by default."""

import ast
import re
from pathlib import Path

import pytest
from scrapy.utils.project import get_project_settings

PROJECT = Path(__file__).parents[1]
SECTION = (PROJECT / "docs" / "security.md").read_text("utf-8").partition("## Attacks and their tests")[2]
ROWS = [row.strip("| ").split(" | ") for row in SECTION.partition("\n## ")[0].splitlines() if row.startswith("| ")][2:]
NAMED = re.compile(r"`(tests/[\w/.]+)(?:::(\w+))?`")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:60])
def test_every_attack_has_a_test_that_is_there(row):
    attack, outcome, tests = row
    named = NAMED.findall(tests)
    assert attack and outcome and named
    for place, function in named:
        path = PROJECT / place
        assert path.exists(), f"{place} is gone"
        if function:
            tree = ast.parse(path.read_text("utf-8"))
            assert function in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_hostile_test_has_its_attack():
    named = {place for _, _, tests in ROWS for place, _ in NAMED.findall(tests)}
    there = {path.relative_to(PROJECT).as_posix() for path in PROJECT.glob("tests/crawl/test_hostile_*.py")}
    assert len(ROWS) > 25 and there <= named


def test_no_door_is_open_by_default():
    settings = get_project_settings()
    assert not settings.getbool("TELNETCONSOLE_ENABLED") and not settings.getbool("REMOTE_CONTROL_ENABLED")
    assert settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES") and settings.getbool("ROBOTSTXT_OBEY")
    handlers = settings.getwithbase("DOWNLOAD_HANDLERS")
    assert {scheme for scheme, handler in handlers.items() if handler} == {"http", "https"}
