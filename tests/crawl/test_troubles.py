"""A site that misbehaves over many runs: each address by a script, all of them in the same runs.

Every run has another zone and another locale, and the whole is the same: the machine's own never matter.
"""

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, field

import pytest

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HTML, Answer, Asked, HostileServer, no_robots, page, ranking

PLACES = (
    {"TZ": "Asia/Tokyo", "LC_ALL": "C"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"},
    {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8"},
    {"TZ": "Africa/Casablanca", "LC_ALL": "POSIX"},
    {"TZ": "", "LC_ALL": ""},
)
"""Of each run, in order. Casablanca's summer time is a winter time."""

EMPTY_LISTS = 2
"""The run in which the front page leads nowhere."""

LOST = Answer(404, b"<h1>404</h1>", HTML)
GONE = Answer(410, b"<h1>410</h1>", HTML)
BROKEN = Answer(500, b"<h1>500</h1>", HTML)
LEGAL = Answer(451, b"<h1>451</h1>", HTML)
UNPAID = Answer(402, b"<h1>402</h1>", HTML)
SOFT = Answer(
    200, b"<html><head><title>404</title></head><body><h1>Page not found</h1><p>It may have been removed.</p>", HTML
)
REFRESH = Answer(200, b'<html><head><meta http-equiv="refresh" content="0; url=/"></head></html>', HTML)
UNASKED = Answer(304)
FUTURE = "Fri, 31 Dec 2100 23:59:59 GMT"
STAYS = "/news/2026/11/100000"


def to(path: str, status: int = 301) -> Answer:
    return Answer(status, headers={"Location": path})


@dataclass
class Story:
    """What one address answers in each run, and the records that come of it, each with its run."""

    name: str
    answers: list[Answer | str]
    """A text is the headline of a story; the last answer goes on."""
    written: list[str]
    other: list[Answer | str] = field(default_factory=lambda: [LOST])
    """What ``/moved`` below it answers."""
    headers: dict[str, str] = field(default_factory=dict)
    head: str = ""
    listed: bool = False
    """Whether the front page leads to both addresses from the first."""


ONCE = ["1 new"]
WITHDRAWN = ["1 new", "3 withdrawn"]
THERE_AND_BACK = ["1 new", "2 moved", "3 moved"]
STORIES = [
    Story("stays", ["Stays"], ONCE),
    Story("lost once", ["Lost", LOST, "Lost"], ONCE),
    Story("gone for good", ["Gone", GONE], WITHDRAWN),
    Story("gone and back", ["Back", LOST, GONE, "Back"], [*WITHDRAWN, "4 content"]),
    Story("lost every other time", ["Other", LOST, "Other", LOST, "Other"], ONCE),
    Story("fails now and then", ["Fails", BROKEN, "Fails", BROKEN], ONCE),
    Story("fails at first", [BROKEN, BROKEN, "At last"], ["3 new"]),
    Story("lost at first", [LOST, LOST, LOST, "At last"], ["4 new"]),
    Story("forbidden by law", ["Legal", LEGAL], ONCE),
    Story("behind a wall", ["Wall", UNPAID, UNPAID, UNPAID, "Wall"], ONCE),
    Story("says with 200 that it is gone", ["Soft", SOFT, SOFT, "Soft"], ONCE),
    Story("sent to the front page", ["Front", to("/")], WITHDRAWN),
    Story("sent there for now", ["Now", to("/", 302)], WITHDRAWN),
    Story("sent there by the page", ["Page", REFRESH], WITHDRAWN),
    Story("refreshed to it later", ["Later"], ONCE, head='<meta http-equiv="refresh" content="600; url=/">'),
    Story("sent there once", ["Sent", to("/", 302), "Sent"], ONCE),
    Story("sent to a page for members", ["Members", to("/login", 302), to("/login", 302), "Members"], ONCE),
    Story("sent to another story for now", ["Other", to(STAYS, 302), "Other changed"], ["1 new", "3 content"]),
    Story("not modified, unasked", [UNASKED, "Modified"], ["2 new"]),
    Story("validators of no use", ["Useless"], ONCE, headers={"ETag": 'W/"{run}"', "Last-Modified": FUTURE}),
    Story("edited", ["One", "Two", "Three"], ["1 new", "2 content", "3 content"]),
    Story("edited and back between", ["Edited", LOST, "Edited twice"], ["1 new", "3 content"]),
    Story("moved", ["Moves", to("{}/moved")], ["1 new", "2 moved"], ["", "Moves"]),
    Story("moved and back", ["Returns", to("{}/moved"), "Returns"], THERE_AND_BACK, ["", "Returns", to("{}")]),
    Story("moved and back unsaid", ["Unsaid", to("{}/moved"), "Unsaid"], THERE_AND_BACK, ["", "Unsaid", LOST]),
    Story("moved and gone", ["Mist", to("{}/moved")], ["1 new", "2 moved", "4 withdrawn"], ["", "Mist", GONE]),
    Story("calls the front page canonical", ["Proud"], ONCE, head='<link rel="canonical" href="/">'),
    Story(
        "stands in two places",
        ["Two"],
        ["1 new", "1 moved"],
        ["Two"],
        head='<link rel="canonical" href="{}">',
        listed=True,
    ),
    Story("calls another story canonical", ["Meek"], ONCE, head=f'<link rel="canonical" href="{STAYS}">'),
]


def path_of(number: int) -> str:
    return f"/news/2026/11/1{number:05}"


class Site:
    """All stories on one site, and the run that it is in."""

    def __init__(self) -> None:
        self.run = 0
        self.stories = {path_of(number): story for number, story in enumerate(STORIES)}

    def answer(self, asked: Asked, before: int) -> Answer:
        if asked.target == "/":
            if self.run == EMPTY_LISTS:
                return Answer(body=b"<html><body><h1>News</h1></body></html>", headers=HTML)
            both = tuple(f"{path}/moved" for path, story in self.stories.items() if story.listed)
            body = f"<html><body><h1>News</h1>{ranking((*both, *self.stories))}</html>"
            return Answer(body=body.encode(), headers=HTML)
        path, _, _below = asked.target.partition("/moved")
        story = self.stories.get(path)
        if story is None:
            return no_robots(asked) or Answer(body=b"<html><body><h1>Log in</h1><form></form>", headers=HTML)
        answers = story.other if asked.target.endswith("/moved") else story.answers
        given = answers[min(self.run, len(answers) - 1)]
        if isinstance(given, str):
            headers = {name: value.format(run=self.run) for name, value in story.headers.items()}
            found = page(given, head=story.head.format(path))
            return Answer(body=found.body, headers=found.headers | headers) if given else LOST
        headers = {name: value.format(path) for name, value in given.headers.items()}
        return Answer(given.status, given.body, headers)


def make_due(data_dir):
    """Let every address that is to be visited again be due, one that is always there first."""
    with closing(sqlite3.connect(data_dir / "state.sqlite")) as state, state:
        state.execute("UPDATE page SET next_visit = min(next_visit, ? - (path = ?))", (int(time.time()), STAYS))


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """One run after another, all addresses due in each."""
    data_dir, site = tmp_path_factory.mktemp("data"), Site()
    with HostileServer(site.answer) as server:
        done = []
        for number, place in enumerate(PLACES):
            site.run = number
            done.append(crawl(data_dir, env=place, url=f"{server.url}/"))
            make_due(data_dir)
    return done


@pytest.mark.parametrize("number", range(len(STORIES)), ids=[story.name for story in STORIES])
def test_what_is_written_of_an_address_over_the_runs(runs, number):
    story, path = STORIES[number], path_of(number)
    records = [(run, record) for run, done in enumerate(runs, 1) for record in done.articles if path in record["url"]]
    assert [f"{run} {record['revReason']}" for run, record in records] == story.written
    assert len({record["id"] for _, record in records}) == 1
    assert [record["rev"] for _, record in records] == list(range(1, len(records) + 1))


def test_the_runs_themselves_are_good(runs):
    assert [(done.code, done.errors) for done in runs] == [(0, "")] * len(PLACES)
