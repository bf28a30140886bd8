import pytest
from scrapy.http import HtmlResponse, Response

from newscrawl.middlewares.challenges import challenge

URL = "https://news.example.com/1"
STORY = "<p>" + "議会は来年度の予算案を賛成多数で可決し、新しい図書館の建設を進めることを決めた。" * 20 + "</p>"


def answered(body, status=200, **headers):
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return HtmlResponse(URL, status=status, body=body.encode(), encoding="utf-8", headers=sent)


@pytest.mark.parametrize(
    "response",
    [
        answered("", cf_mitigated="challenge"),
        answered("<title>Just a moment...</title>", 403),
        answered("<title>Attention Required! | Cloudflare</title><p>Sorry", 403),
        answered("<script>window._cf_chl_opt = {}</script>" + "<p>text</p>" * 100),
        answered("<script src='https://geo.captcha-delivery.com/captcha/'></script>"),
        answered("<div id='px-captcha'></div>"),
        answered("<form action='/captcha/verify'><img src='/captcha.png'></form>"),
        answered("<div class='box g-recaptcha'></div><p>確認してください"),
        answered("<h1>Verify you are human</h1>"),
        answered("<p>アクセスが制限されました"),
        answered("<p>비정상적인 접근이 감지되었습니다"),
        answered("<h1>Before you continue</h1><button>Accept all</button>"),
        answered("", 302, Location="https://consent.example.com/collect?back=1"),
        answered("", 302, Location="/captcha?back=1"),
    ],
)
def test_hindrances(response):
    assert challenge(response)


@pytest.mark.parametrize(
    "response",
    [
        answered(STORY),
        answered(STORY + "<form><div class='g-recaptcha'></div></form>"),
        answered("<title>Access denied: how sites keep robots out</title>" + STORY),
        answered("<p>Just a moment, said the minister.</p>" + STORY),
        answered("<div id=app></div><script src='https://www.google.com/recaptcha/api.js'></script>"),
        answered("<div id=app></div><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"),
        answered(""),
        answered("", 302, Location="/news/captcha-explained.html"),
        answered("", 302, Location="//["),
        Response(URL, body=b"\x89PNG captcha"),
    ],
)
def test_ordinary_pages(response):
    assert challenge(response) is None
