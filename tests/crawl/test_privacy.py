"""With a policy that keeps no addresses, or after an erasure, there is none anywhere on the disk."""

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl, scrapy


@pytest.mark.parametrize("policy", ["drop", "hash"])
def test_no_address_is_anywhere_on_the_disk(tmp_path, policy):
    site = SampleSite(languages=("ja", "en"))
    addresses = {writer.email for story in site.stories.values() for writer in story.writers if writer.email}
    with SampleServer(site) as server:
        settings = {"NEWSCRAWL_EMAIL_POLICY": policy, "LOG_LEVEL": "DEBUG"}
        result = crawl(tmp_path / "data", settings=settings, url=server.url + "/")
        # What is refused leaves an example page behind.
        site.refuse(403, body="<p>Write to editor@sample-times.test</p>")
        refused = crawl(tmp_path / "data", settings=settings, url=server.url + "/")
    assert (result.code, refused.code) == (0, 4) and addresses
    written = [path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()]
    found = {
        address for address in [*addresses, "editor@sample-times.test"] for text in written if address.encode() in text
    }
    assert found == set()
    tied = [author["email"] for article in result.articles for author in article["authors"] if author["email"]]
    assert all(email.startswith("sha256:") for email in tied) and bool(tied) == (policy == "hash")


def test_an_erased_person_is_nowhere_on_the_disk_and_does_not_come_back(tmp_path):
    site, data_dir = SampleSite(languages=("ja",)), tmp_path / "data"
    writer = next(writer for story in site.stories.values() for writer in story.writers if writer.email)
    settings = {"LOG_LEVEL": "DEBUG"}
    with SampleServer(site) as server:
        first = crawl(data_dir, settings=settings, url=server.url + "/")
        words = ("feed", "erase", writer.name, writer.email, "--text", "-s", f"NEWSCRAWL_DATA_DIR={data_dir}")
        done = scrapy(*words)
        second = crawl(data_dir, settings=settings, url=server.url + "/")
    assert (first.code, done.returncode, second.code) == (0, 0, 0), done.stderr
    assert any(author["name"] == writer.name for article in first.articles for author in article["authors"])
    assert not done.stdout.startswith("erased from 0 articles")
    assert second.articles == [], "pages that have not changed are not written again"
    written = {path: path.read_bytes() for path in data_dir.rglob("*") if path.is_file()}
    assert [
        path for path, text in written.items() if writer.email.encode() in text or writer.name.encode() in text
    ] == []
