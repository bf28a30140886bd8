"""With a policy that keeps no addresses there is none anywhere on the disk."""

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import crawl


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
