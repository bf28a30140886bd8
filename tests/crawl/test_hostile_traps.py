"""Sites without end: a run over one ends, and finds the stories beside the trap."""

import itertools
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HTML, Answer, HostileServer, no_robots, page

GOOD = tuple(f"/news/2026/1123/good-{number}.html" for number in range(10001, 10006))
SMALL = {"NEWSCRAWL_BRANCH_PAGES": "8", "NEWSCRAWL_BRANCH_SHARE": "0.2"}
BOUND = 120


def listing(*links):
    """A page that is no article and lists these."""
    items = "".join(
        f'<li><a href="{link}">{number}日の紙面に載った記事の一覧を見る</a></li>' for number, link in enumerate(links)
    )
    return Answer(200, f"<html><title>一覧</title><body><h1>一覧</h1><ul>{items}</ul></body></html>".encode(), HTML)


def calendar(target):
    """Every day links to the days around it."""
    day = date.fromisoformat(target.removeprefix("/events/").rpartition("/event-")[0].replace("/", "-"))
    days = [day + timedelta(days=shift) for shift in (-30, -7, -1, 1, 7, 30)]
    return listing(*(f"/events/{day.isoformat().replace('-', '/')}/event-{day:%Y%m%d}.html" for day in days))


def pagination(target):
    """Every page has a next one."""
    number = int(parse_qs(urlsplit(target).query)["article_id"][0])
    return listing(*(f"/article/view.html?article_id={number + step}" for step in range(1, 6)))


SERIAL = itertools.count(1)


def sessions(target):
    """Every link carries a session of its own, and each address has the same five stories."""
    links = [f"{path}?visit={next(SERIAL):08x}zq" for path in GOOD]
    return page(f"良い記事 {urlsplit(target).path}", *links)


def soft_404(target):
    """Whatever is asked for is there, and says it is not."""
    number = int(target.rpartition("-")[2].removesuffix(".html"))
    words = ("the-story-was-moved", "the-page-is-missing", "nobody-knows-this-page", "this-was-deleted-long-ago")
    return listing(*(f"/news/lost/{word}-{number * 4 + place}.html" for place, word in enumerate(words)))


def farm(target):
    """Pages of links with made-up names in one folder."""
    name = target.rpartition("/")[2].removesuffix(".html")
    words = ("cheap", "best", "offer", "bonus", "secret", "review")
    return listing(*(f"/2026/11/23/{name[-60:]}-{word}.html" for word in words))


TRAPS = {
    "calendar": ("/events/2026/11/23/event-20261123.html", calendar),
    "pagination": ("/article/view.html?article_id=10001", pagination),
    "sessions": ("/news/2026/1123/good-10009.html", sessions),
    "soft 404": ("/news/lost/the-story-was-moved-10001.html", soft_404),
    "farm": ("/2026/11/23/how-to-win-every-game.html", farm),
}


def trap_site(first, trap):
    def answer(asked, _):
        if asked.target == "/":
            return listing(*GOOD, first)
        if asked.target in GOOD:
            return page(f"良い記事 {asked.target}")
        return no_robots(asked) or trap(asked.target)

    return answer


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_left_and_the_stories_are_found(tmp_path, name):
    with HostileServer(trap_site(*TRAPS[name])) as server:
        result = crawl(tmp_path, settings=SMALL, url=server.url, depth="1000", max_pages="600")
    assert result.code == 0, result.errors
    assert len(server.pages()) < BOUND
    assert result.manifest["accounting"]["skipped"]["trap"] > 0
    assert {f"良い記事 {path}" for path in GOOD} <= {article["headline"] for article in result.articles}


def test_a_host_is_asked_for_so_many_pages_and_no_more(tmp_path):
    with HostileServer(trap_site(*TRAPS["calendar"])) as server:
        result = crawl(tmp_path, settings={"NEWSCRAWL_HOST_PAGES": "12"}, url=server.url, depth="1000")
    assert result.code == 0 and len(server.pages()) == 12
    assert result.manifest["accounting"]["skipped"]["host_pages"] > 0


def test_many_stories_of_one_path_are_no_trap(tmp_path):
    stories = tuple(f"/news/articleView.html?idxno={number}" for number in range(10001, 10031))

    def answer(asked, _):
        return page("一面", *stories) if asked.target == "/" else no_robots(asked) or page(f"기사 {asked.target}")

    with HostileServer(answer) as server:
        result = crawl(tmp_path, settings=SMALL, url=server.url)
    assert len(result.articles) == len(stories)
