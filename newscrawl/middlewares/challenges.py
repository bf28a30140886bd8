"""Pages that stand between us and the page: challenges, captchas, walls of consent. They are recognised, not fought.

A sign is a text that such pages hold. It may also stand in an ordinary page, as a captcha beside a comment form or as
a report about one, so it counts only where the page has next to no text of its own.
"""

import re
from typing import NamedTuple
from urllib.parse import urljoin

from scrapy.http import Response, TextResponse


class Sign(NamedTuple):
    """How a kind of page gives itself away."""

    name: str
    """What a person is told."""
    most_text: int
    """Bytes of visible text above which the page is taken for an ordinary one."""
    pattern: re.Pattern[bytes]
    """Over the page's bytes in lower case."""


def sign(name: str, most_text: int, *patterns: str) -> Sign:
    """A sign that is any of the patterns."""
    return Sign(name, most_text, re.compile("|".join(patterns).encode("utf-8")))


SCRIPT, WORDS = 5000, 600
"""A script that only challenges load is trusted on a longer page than words that anybody may write."""

HEADERS = (
    ("cf-mitigated", b"challenge", "a Cloudflare challenge"),
    ("x-amzn-waf-action", b"captcha", "a captcha of AWS WAF"),
    ("x-amzn-waf-action", b"challenge", "a challenge of AWS WAF"),
)
"""Header, value and what a person is told."""

SIGNS = (
    sign("a Cloudflare challenge", SCRIPT, r"_cf_chl_opt", r"cf-browser-verification", r"cf-challenge-running"),
    sign("a captcha of DataDome", SCRIPT, r"geo\.captcha-delivery\.com"),
    sign("a captcha of PerimeterX", SCRIPT, r"id=.?px-captcha"),
    sign("a challenge of AWS WAF", SCRIPT, r"gokuprops"),
    sign("a challenge of DDoS-Guard", SCRIPT, r"ddos-guard/js-challenge"),
    sign("a challenge of Imperva", WORDS, r"<iframe[^>]{1,500}_incapsula_resource"),
    sign(
        "a captcha",
        WORDS,
        r"class=[^>]{0,100}(?:g-recaptcha|h-captcha|cf-turnstile)",
        r"<(?:form|img|iframe|input|div)\b[^>]{1,500}captcha",
    ),
    sign(
        "a challenge page",
        WORDS,
        r"just a moment",
        r"attention required",
        r"checking your browser",
        r"verify(?:ing)? (?:that )?you are (?:a )?human",
        r"are you (?:a )?(?:human|robot)",
        r"not a robot",
        r"unusual traffic",
        r"pardon our interruption",
        r"access (?:to this page )?(?:has been |is )?denied",
        r"アクセスが(?:拒否|制限)されました",
        r"ロボットではありません",
        r"비정상적인 (?:접근|접속|트래픽)",
        r"자동(?:입력|등록|접속) 방지",
        r"로봇이 아닙니다",
        r"접근이 (?:차단|거부|제한)",
    ),
    sign(
        "a wall of consent",
        WORDS,
        r"before you continue",
        r"we value your privacy",
        r"accept (?:all )?cookies",
        r"(?:cookie|クッキー)の使用に同意",
        r"쿠키 (?:사용|이용)에 동의",
    ),
)
WALL_ADDRESS = re.compile(
    r"https?://(?:consent|guce|captcha|validate|challenge)\.|https?://[^/?#]{1,255}/(?:captcha|consent|cookiewall)\b",
    re.I,
)
"""Where those are redirected to from whom a site wants something first."""

LOOKED_AT_BYTES = 100_000
TAG_NAME = re.compile(rb"/?[a-z0-9]{0,20}")
UNSEEN = frozenset({b"script", b"style", b"noscript", b"svg", b"template"})


def challenge(response: Response) -> str | None:
    """What kind of hindrance a page is, in words for a person; null for an ordinary page."""
    for header, value, name in HEADERS:
        if (response.headers.get(header) or b"").lower() == value:
            return name
    if 300 <= response.status < 400:
        return "a redirect to a captcha or a wall of consent" if WALL_ADDRESS.match(redirect_target(response)) else None
    if not isinstance(response, TextResponse):
        return None
    body = response.body[:LOOKED_AT_BYTES].lower()
    found = next((sign for sign in SIGNS if sign.pattern.search(body)), None)
    return found.name if found and len(visible_text(body)) <= found.most_text else None


def redirect_target(response: Response) -> str:
    """Where an answer redirects to; empty where that is no address."""
    try:
        return urljoin(response.url, (response.headers.get("Location") or b"").decode("latin-1").strip())
    except ValueError:
        return ""


def visible_text(body: bytes) -> bytes:
    """What a reader would see of a page (in lower case), roughly.

    >>> visible_text(b"<p>just a <b>moment</b></p><script>x = 1</script>")
    b'just a moment'
    """
    seen: list[bytes] = []
    inside = b""
    for piece in body.split(b"<"):
        tag, _, text = piece.partition(b">")
        found = TAG_NAME.match(tag)
        name = found[0] if found else b""
        if inside and name == b"/" + inside:
            inside = b""
        elif not inside and name in UNSEEN:
            inside = name
        if not inside:
            seen.append(text)
    return b" ".join(b" ".join(seen).split())
