"""A good guest on hosts that refuse, ask for patience, or are slow."""

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from newscrawl.middlewares.hosts import TROUBLES_IN_A_ROW
from newscrawl.state import FileLocks
from tests.crawl.crawling import ABOUT_THE_SITE, crawl
from tests.crawl.hostile import HTML, Answer, HostileServer, no_robots, page

STORIES = tuple(f"/news/2026/1123/story-{number}.html" for number in range(10001, 10009))


def story_site(asked, _):
    """A ranking of eight stories on the front page, and no robots.txt."""
    if asked.target == "/":
        return page("一面", *STORIES)
    return no_robots(asked) or page(f"記事 {asked.target}")


def refusing(status, **headers):
    """The same site, which refuses its stories."""

    def answer(asked, before):
        if asked.target in STORIES:
            return Answer(status, b"no", HTML | {name.replace("_", "-"): value for name, value in headers.items()})
        return story_site(asked, before)

    return answer


@pytest.mark.parametrize("delay", ["0", "0.02"])
def test_one_request_at_a_time_whatever_the_delay_also_after_redirects_between_hosts(tmp_path, delay):
    def answer(asked, _):
        if asked.target == "/robots.txt":
            return Answer(404, seconds=0.05)
        if asked.host == "www.paper.test" and asked.target in STORIES[::2]:
            return Answer(302, headers={"Location": f"http://m.paper.test{asked.target}"}, seconds=0.05)
        if asked.target == "/":
            return page("一面", *STORIES, *(f"http://m.paper.test{path}" for path in STORIES[1::2]))
        return Answer(200, page("記事").body, HTML, seconds=0.05)

    with HostileServer(answer) as server:
        starts = ",".join(f"http://{host}.paper.test/" for host in ("www", "m"))
        result = crawl(tmp_path, env=server.as_proxy, settings={"DOWNLOAD_DELAY": delay}, url=starts)
    assert result.code == 0, result.errors
    assert server.peak == {"www.paper.test": 1, "m.paper.test": 1}
    assert len(server.log) == len({(asked.host, asked.target) for asked in server.log})


def test_so_many_requests_at_a_time_as_the_user_allows(tmp_path):
    def answer(asked, before):
        given = story_site(asked, before)
        given.seconds = 0.1
        return given

    with HostileServer(answer) as server:
        result = crawl(tmp_path, settings={"CONCURRENT_REQUESTS_PER_DOMAIN": "3"}, url=server.url)
    assert result.code == 0 and len(result.articles) == len(STORIES)
    assert server.peak == {"127.0.0.1": 3}


def test_a_slow_host_is_asked_half_of_the_time(tmp_path):
    def answer(asked, before):
        given = story_site(asked, before)
        given.seconds = 0.2 if asked.target in STORIES else 0.0
        return given

    quick = {"AUTOTHROTTLE_ENABLED": "1", "AUTOTHROTTLE_START_DELAY": "0.01", "DOWNLOAD_DELAY": "0.01"}
    with HostileServer(answer) as server:
        crawl(tmp_path, settings=quick | {"RANDOMIZE_DOWNLOAD_DELAY": "0"}, url=server.url, max_pages="5")
    slow = [asked.at for asked in server.log if asked.target in STORIES]
    assert min(after - before for before, after in pairwise(slow[1:])) >= 2 * 0.2


def test_a_page_that_is_part_of_an_article_is_not_asked_for_again(tmp_path):
    first, second = STORIES[0], STORIES[0].replace(".html", "_2.html")

    def answer(asked, before):
        if asked.target == first:
            body = page("記事").body.replace(b"</body>", f'<a href="{second}">2</a></body>'.encode())
            return Answer(200, body, HTML)
        if asked.target == STORIES[1]:
            return page("別の記事", second, *STORIES[2:4])
        return page("一面", STORIES[1], first) if asked.target == "/" else story_site(asked, before)

    with HostileServer(answer) as server:
        result = crawl(tmp_path, url=server.url)
    assert sorted(server.pages()) == sorted({"/", first, second, *STORIES[1:4]})
    assert result.manifest["accounting"]["skipped"]["duplicate"] == 1


@pytest.mark.parametrize("status", [429, 503])
def test_the_third_refusal_in_a_row_stops_the_host(tmp_path, status):
    with HostileServer(refusing(status)) as server:
        result = crawl(tmp_path, url=server.url)
    assert len(server.pages()) == 1 + 3
    assert (result.code, result.manifest["verdict"]) == (4, "blocked")
    assert str(status) in result.manifest["reason"]
    assert result.manifest["accounting"]["skipped"]["refused_site"] > 0


def test_one_refusal_is_asked_again_and_stops_nothing(tmp_path):
    def answer(asked, before):
        busy = asked.target in STORIES[:2] and before == 0
        return Answer(503, b"busy", HTML) if busy else story_site(asked, before)

    with HostileServer(answer) as server:
        result = crawl(tmp_path, url=server.url)
    assert result.code == 0 and len(result.articles) == len(STORIES)


def test_a_short_retry_after_is_waited_for_by_the_whole_host_while_others_go_on(tmp_path):
    def answer(asked, before):
        if asked.host == "news.paper.test" and asked.target in STORIES and len(refused) < 2:
            refused.append(asked.at)
            return Answer(429, b"slowly", HTML | {"Retry-After": "1"})
        return story_site(asked, before)

    refused: list[float] = []
    with HostileServer(answer) as server:
        starts = "http://news.paper.test/,http://life.paper.test/"
        result = crawl(tmp_path, env=server.as_proxy, url=starts)
    assert result.code == 0 and len(result.articles) == 2 * len(STORIES)
    times = [asked.at for asked in server.log if asked.host == "news.paper.test"]
    pauses = [after - before for before, after in pairwise(times) if before in refused]
    assert len(pauses) == 2 and min(pauses) >= 0.95
    meanwhile = [
        asked for asked in server.log if asked.host == "life.paper.test" and refused[0] < asked.at < refused[1]
    ]
    assert len(meanwhile) > len(STORIES) // 2


@pytest.mark.parametrize("value", ["3600", "Fri, 31 Dec 2038 23:59:59 GMT"])
def test_a_long_retry_after_puts_the_host_off_also_for_later_runs(tmp_path, value):
    with HostileServer(refusing(429, Retry_After=value)) as server:
        first = crawl(tmp_path, url=server.url)
        assert len(server.pages()) == 2
        assert first.manifest["accounting"]["skipped"]["retry_after"] == len(STORIES) - 1
        asked = len(server.log)
        second = crawl(tmp_path, url=server.url)
        assert len(server.log) == asked and (second.code, second.manifest["verdict"]) == (4, "blocked")
        server.answer = story_site
        with closing(sqlite3.connect(tmp_path / "state.sqlite")) as state, state:
            state.execute("UPDATE host SET retry_after = 1")
        third = crawl(tmp_path, url=server.url)
    assert third.code == 0 and len(third.articles) == len(STORIES)


def test_failures_in_a_row_leave_the_host(tmp_path):
    stories = tuple(f"/news/2026/1123/story-{number}.html" for number in range(10001, 10041))

    def answer(asked, before):
        if asked.target in stories:
            return Answer(500, b"oops", HTML)
        return page("一面", *stories) if asked.target == "/" else story_site(asked, before)

    with HostileServer(answer) as server:
        result = crawl(tmp_path, settings={"NEWSCRAWL_FIRST_PAUSE_SECONDS": "0.1"}, url=server.url)
    assert len(server.pages()) == 1 + TROUBLES_IN_A_ROW
    failed = [asked.at for asked in server.log if asked.target in stories]
    assert all(after - before >= 0.1 * 2**n for n, (before, after) in enumerate(pairwise(failed)))
    assert result.manifest["accounting"]["skipped"]["failing_host"] == len(stories) - TROUBLES_IN_A_ROW


def robots(text, status=200):
    def answer(asked, before):
        is_robots = asked.target == "/robots.txt"
        return Answer(status, text.encode(), {"Content-Type": "text/plain"}) if is_robots else story_site(asked, before)

    return answer


@pytest.mark.parametrize(
    ("text", "status", "pages"),
    [
        ("User-agent: *\nDisallow: /", 500, 0),
        ("", 503, 0),
        ("User-agent: *\nDisallow: /", 404, 9),
        ("User-agent: *\nDisallow: /", 403, 9),
        ("User-agent: *\nDisallow: /news/", 200, 1),
        ("User-agent: newscrawl\nDisallow: /\n\nUser-agent: *\nAllow: /", 200, 0),
        ("User-agent: news\nAllow: /\n\nUser-agent: *\nDisallow: /", 200, 0),
        ("#" * 600 * 1024 + "\nUser-agent: *\nDisallow: /", 200, 9),
    ],
    ids=["500", "503", "404", "403", "part", "us", "another", "long"],
)
def test_robots_txt_by_rfc_9309(tmp_path, text, status, pages):
    with HostileServer(robots(text, status)) as server:
        result = crawl(tmp_path, url=server.url)
    assert len(server.pages()) == pages
    assert result.manifest["verdict"] == ("ok" if pages > 1 else "unreachable" if pages == 0 else "unchanged")


@pytest.mark.parametrize(("hops", "pages"), [(5, 0), (6, 9)])
def test_robots_txt_is_followed_over_five_redirects_and_is_not_there_behind_more(tmp_path, hops, pages):
    def answer(asked, before):
        if asked.target == way[-1]:
            return Answer(200, b"User-agent: *\nDisallow: /", {"Content-Type": "text/plain"})
        if asked.target in way:
            return Answer(301, headers={"Location": way[way.index(asked.target) + 1]})
        return story_site(asked, before)

    way = ["/robots.txt", *(f"/robots-{hop}.txt" for hop in range(hops))]
    with HostileServer(answer) as server:
        crawl(tmp_path, url=server.url)
    assert len([target for target in server.pages() if target not in way]) == pages


def test_robots_txt_is_kept_for_a_day(tmp_path):
    with HostileServer(robots("User-agent: *\nDisallow: /news/")) as server:
        crawl(tmp_path, url=server.url)
        server.answer = robots("User-agent: *\nAllow: /")
        crawl(tmp_path, url=server.url)
        assert [asked.target for asked in server.log] == ["/robots.txt", "/.well-known/tdmrep.json", "/", "/"]
        with closing(sqlite3.connect(tmp_path / "state.sqlite")) as state, state:
            state.execute("UPDATE host SET robots_fetched = robots_fetched - 86400")
        crawl(tmp_path, url=server.url)
    assert len(server.pages()) == 2 + 1 + len(STORIES)


@pytest.mark.parametrize("line", ["Crawl-delay: 0.3", "Request-rate: 10/3"])
def test_the_pace_that_robots_txt_asks_for_is_kept(tmp_path, line):
    with HostileServer(robots(f"User-agent: *\n{line}")) as server:
        result = crawl(tmp_path, url=server.url, max_pages="4")
    assert result.code == 0
    pages = [asked.at for asked in server.log if asked.target not in ABOUT_THE_SITE]
    assert len(pages) == 4 and min(after - before for before, after in pairwise(pages)) >= 0.28


def test_a_pace_that_no_run_has_the_patience_for_ends_it(tmp_path):
    with HostileServer(robots("User-agent: *\nCrawl-delay: 86400")) as server:
        result = crawl(tmp_path, url=server.url)
    assert server.pages() == ["/"]
    assert result.manifest["accounting"]["skipped"]["crawl_delay"] == len(STORIES)


CHALLENGE = (
    "<html><head><title>Just a moment...</title><script>window._cf_chl_opt={}</script></head><body></body></html>"
)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(200, CHALLENGE.encode(), HTML), "Cloudflare"),
        (Answer(403, b"", HTML | {"cf-mitigated": "challenge"}), "Cloudflare"),
        (Answer(200, "<title>安全確認</title><div class='g-recaptcha'></div>".encode(), HTML), "captcha"),
        (Answer(302, b"", {"Location": "https://consent.portal.test/?from=paper"}), "consent"),
        (Answer(307, b"", {"Location": "/captcha?back=1"}), "captcha"),
    ],
    ids=["script", "header", "captcha", "consent", "redirect"],
)
def test_a_challenge_stops_the_site_and_is_named(tmp_path, answer, reason):
    with HostileServer(lambda asked, n: answer if asked.target in STORIES else story_site(asked, n)) as server:
        result = crawl(tmp_path, url=server.url)
    assert (result.code, result.manifest["verdict"]) == (4, "blocked")
    assert reason in result.manifest["reason"]
    assert len(server.pages()) == 1 + 3
    assert not result.articles


def test_the_next_run_waits_for_the_instant_that_the_last_one_was_given(tmp_path):
    with HostileServer(robots("User-agent: *\nCrawl-delay: 3")) as server:
        for _ in range(2):
            assert crawl(tmp_path, url=server.url, max_pages="1").code == 0
    first, second = [asked for asked in server.log if asked.target == "/"]
    assert second.at - first.at >= 2.9


def robots_elsewhere(place):
    """Sites of stories; the robots.txt of paper.test redirects to another place."""

    def answer(asked, before):
        if asked.host == "paper.test" and asked.target == "/robots.txt":
            return Answer(301, headers={"Location": place}, seconds=0.05)
        given = story_site(asked, before)
        given.seconds = 0.02
        return given

    return answer


def test_a_robots_txt_on_another_host_is_asked_for_in_that_hosts_turn(tmp_path):
    with HostileServer(robots_elsewhere("http://other.test/rules.txt")) as server:
        result = crawl(tmp_path, env=server.as_proxy, url="http://other.test/,http://paper.test/")
    assert result.code == 0 and len(result.articles) == 2 * len(STORIES), result.errors
    assert server.peak == {"paper.test": 1, "other.test": 1}
    assert server.pages("other.test").count("/rules.txt") == 1


def test_a_robots_txt_on_a_site_that_another_run_holds_waits_for_that_run(tmp_path):
    settings, locks = {"NEWSCRAWL_LONGEST_WAIT_SECONDS": "0.1"}, FileLocks(tmp_path)
    with HostileServer(robots_elsewhere("http://other.test/rules.txt")) as server:
        assert locks.lock("other.test")
        held = crawl(tmp_path, env=server.as_proxy, settings=settings, url="http://paper.test/")
        assert [(asked.host, asked.target) for asked in server.log] == [("paper.test", "/robots.txt")]
        assert held.manifest["accounting"]["skipped"] == {"unfinished": 1}
        locks.unlock("other.test")
        free = crawl(tmp_path, env=server.as_proxy, settings=settings, url="http://paper.test/")
    assert free.code == 0 and len(free.articles) == len(STORIES)
    assert server.pages("other.test") == ["/rules.txt"]
    assert locks.lock("other.test"), "given back"
    locks.close()


def test_a_robots_txt_at_a_forbidden_address_is_not_asked_for(tmp_path):
    with HostileServer(robots_elsewhere("http://10.0.0.1/robots.txt")) as server:
        result = crawl(tmp_path, env=server.as_proxy, url="http://paper.test/")
    assert {asked.host for asked in server.log} == {"paper.test"} and server.pages() == []
    assert result.manifest["accounting"]["skipped"] == {"forbidden_address": 1}
