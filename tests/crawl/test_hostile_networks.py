"""No way in: nothing that a page, a redirect or a name server says leads into a network that is not named."""

import pytest

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HTML, Answer, HostileServer, no_robots, page

OUTSIDE, INSIDE = "127.0.0.2", "127.0.0.1"
"""Two addresses of this machine: the settings allow the first alone."""
ONLY_OUTSIDE = {"NEWSCRAWL_ALLOWED_NETWORKS": f"{OUTSIDE}/32"}
STORY = "/news/2026/1123/story-10001.html"
SPELLINGS = (
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]", "localhost", "LOCALHOST.",
)  # fmt: skip


@pytest.fixture
def inside():
    with HostileServer(lambda asked, _: page("内部の記事"), INSIDE) as server:
        yield server


@pytest.mark.parametrize("host", SPELLINGS)
def test_no_spelling_and_no_name_is_connected_to(tmp_path, inside, host):
    result = crawl(tmp_path, settings=ONLY_OUTSIDE, url=f"http://{host}:{inside.port}{STORY}")
    assert inside.log == []
    assert (result.code, result.manifest["verdict"]) == (6, "unreachable")
    assert not result.articles


def leads_inside(how, target):
    """An answer that sends the crawler to ``target``."""
    if how == "refresh":
        return Answer(200, f'<meta http-equiv="refresh" content="0;url={target}">'.encode(), HTML)
    return Answer(int(how), b"", {"Location": target})


@pytest.mark.parametrize(
    ("how", "host"),
    [
        ("301", "127.0.0.1"),
        ("307", "2130706433"),
        ("308", "169.254.169.254"),
        ("302", "[fd00:ec2::254]"),
        ("303", "localhost"),
        ("refresh", "127.0.0.1"),
        ("refresh", "localhost"),
    ],
)
def test_no_redirect_leads_inside(tmp_path, inside, how, host):
    target = f"http://{host}:{inside.port}{STORY}"

    def answer(asked, _):
        return no_robots(asked) or (leads_inside(how, target) if asked.target == STORY else page("一面", STORY))

    with HostileServer(answer, OUTSIDE) as server:
        result = crawl(tmp_path, settings=ONLY_OUTSIDE, url=server.url)
    assert inside.log == [] and server.pages() == ["/", STORY]
    assert result.code == 0 and sum(result.manifest["accounting"]["skipped"].values()) == 1


def test_robots_txt_leads_nowhere_else(tmp_path, inside):
    def answer(asked, _):
        target = f"http://127.0.0.1:{inside.port}/robots.txt"
        return Answer(302, b"", {"Location": target}) if asked.target == "/robots.txt" else page("一面")

    with HostileServer(answer, OUTSIDE) as server:
        crawl(tmp_path, settings=ONLY_OUTSIDE, url=server.url)
    assert inside.log == [] and server.pages() == []


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.2/", "data:text/html,x", "gopher://127.0.0.2/"]
)
@pytest.mark.parametrize("how", ["302", "refresh"])
def test_no_other_scheme_is_followed(tmp_path, how, target):
    def answer(asked, _):
        return no_robots(asked) or (leads_inside(how, target) if asked.target == STORY else page("一面", STORY))

    with HostileServer(answer, OUTSIDE) as server:
        result = crawl(tmp_path, settings=ONLY_OUTSIDE, url=server.url)
    assert result.code == 0 and "root:" not in result.log()
    assert server.pages() == ["/", STORY] and not result.articles


def test_behind_a_proxy_literal_addresses_are_checked_and_names_are_not_looked_up(tmp_path):
    inner = ("http://10.0.0.1/", "http://2130706433/", "http://[::1]/", "http://169.254.169.254/latest/")
    with HostileServer(lambda asked, _: no_robots(asked) or page("記事", *inner)) as server:
        urls = ",".join([f"http://no-such-name.test{STORY}", *inner])
        result = crawl(tmp_path, env=server.as_proxy, settings={"NEWSCRAWL_ALLOWED_NETWORKS": ""}, url=urls)
    assert {asked.host for asked in server.log} == {"no-such-name.test"}
    assert len(result.articles) == 1
