import pytest
from scrapy.http import Response

from newscrawl.middlewares.hosts import LONGEST_RETRY_AFTER_SECONDS, origin_of, retry_after
from newscrawl.middlewares.robots import parse_rules

URL = "https://news.example.com/1"
NOW = 784_111_777.0
"""Sun, 06 Nov 1994 08:49:37 GMT."""


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("1", 1),
        (" 120 ", 120),
        ("0", None),
        ("-5", None),
        ("1.5", None),
        ("", None),
        ("soon", None),
        ("９", None),
        ("9" * 5000, LONGEST_RETRY_AFTER_SECONDS),
        ("Sun, 06 Nov 1994 08:50:37 GMT", 60),
        ("Sunday, 06-Nov-94 08:50:37 GMT", 60),
        ("Sun, 06 Nov 1994 08:49:37 GMT", None),
        ("Sun, 06 Nov 1894 08:49:37 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_RETRY_AFTER_SECONDS),
        ("Mon, 99 Zzz 9999 99:99:99 GMT", None),
    ],
)
def test_retry_after(value, seconds):
    assert retry_after(Response(URL, headers={"Retry-After": value}), NOW) == seconds


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("", True),
        ("User-agent: *\nDisallow: /", False),
        ("user-agent:NEWSCRAWL\ndisallow:/", False),
        ("User-agent: newscrawl/9.9\nDisallow: /", False),
        ("User-agent: newscrawler\nDisallow: /", True),
        ("User-agent: news\nDisallow: /", True),
        ("User-agent: a\nUser-agent: newscrawl\nDisallow: /", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: newscrawl\nAllow: /", True),
        ("User-agent: *\nDisallow: /1\nAllow: /1", True),
        ("User-agent: *\nDisallow: /\nAllow: /1$", True),
        ("User-agent: *\nDisallow: /*1$", False),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("<html>Disallow: /</html>", True),
        ("Disallow: /", True),
    ],
)
def test_rules(text, allowed):
    assert parse_rules(text.removeprefix("\ufeff"), "newscrawl").allows(URL) is allowed


@pytest.mark.parametrize(
    ("line", "delay"),
    [
        ("Crawl-delay: 10", 10),
        ("Crawl-delay: 0.5", 0.5),
        ("Crawl-delay: x", 0),
        ("Crawl-delay: -1", 0),
        ("Crawl-delay: inf", 0),
        ("Request-rate: 1/5", 5),
        ("Request-rate: 2/1m", 30),
        ("Request-rate: 0/5", 0),
        ("Crawl-delay: 3\nRequest-rate: 1/5", 5),
    ],
)
def test_pace(line, delay):
    assert parse_rules(f"User-agent: *\n{line}", "newscrawl").delay() == delay


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://a.test/", "http://a.test"),
        ("https://a.test/", "https://a.test"),
        ("https://A.test:443/x", "https://a.test"),
        ("http://a.test:443/", "http://a.test:443"),
        ("https://a.test:8443/", "https://a.test:8443"),
        ("http://user:pass@a.test:80/", "http://a.test"),
    ],
)
def test_a_robots_txt_is_for_one_scheme_host_and_port(url, origin):
    assert origin_of(url) == origin
