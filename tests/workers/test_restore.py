"""Backup and restore as in ``docs/deploy.md``: a dump of the database, a copy of the feed, and nothing comes twice."""

import shutil
import subprocess

from newscrawl.samplesite import SampleServer
from tests.crawl.crawling import scrapy
from tests.workers.fleet import fleet, small_sites


def test_what_was_put_back_goes_on_where_it_was(postgres_server, tmp_path):
    with (
        SampleServer(*small_sites(2)) as server,
        postgres_server.database() as first,
        postgres_server.database() as second,
    ):
        with fleet(first, server, tmp_path / "data") as before:
            before.add()
            before.run()
            published = before.records()
            subprocess.run(
                [postgres_server.place / "pg_dump", "--format=custom", f"--file={tmp_path}/dump", first], check=True
            )
        shutil.copytree(tmp_path / "data" / "feeds", tmp_path / "restored" / "feeds")
        subprocess.run([postgres_server.place / "pg_restore", f"--dbname={second}", f"{tmp_path}/dump"], check=True)
        with fleet(second, server, tmp_path / "restored") as after:
            after.rows("UPDATE newscrawl.crawl_site SET due = 0 RETURNING site")
            after.run()
            assert {row["verdict"] for row in after.rows()} == {"unchanged"}
            assert [row for row in after.records() if row["schema"].startswith("newscrawl/article")] == [
                row for row in published if row["schema"].startswith("newscrawl/article")
            ]
            assert scrapy("feed", "verify", env=after.environment()).returncode == 0
            assert scrapy("state", "check", env=after.environment()).returncode == 0
