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
        answered("", 202, x_amzn_waf_action="challenge"),
        answered("", x_vercel_mitigated="challenge"),
        answered("", 403, x_sucuri_block="1"),
    ],
)
def test_hindrances(response):
    assert challenge(response)


LONG = "<p>" + "This page checks that your connection is safe before it lets you go on. " * 20
MAKES = {
    "Cloudflare": "<div class='cf-turnstile'></div><script>window._cf_chl_opt={cvId:'3'}</script>",
    "DataDome": "<script>var dd={'rt':'c','cid':'AHrlqAAA','host':'geo.captcha-delivery.com'}</script>",
    "HUMAN": "<h1>Press & Hold</h1><div id='px-captcha'></div><script src='//captcha.px-cdn.net/a.js'></script>",
    "AWS WAF": "<script>window.gokuProps = {key:'x'}; AwsWafIntegration.getToken()</script>",
    "Akamai": "<div id='sec-if-cpt-container'></div><script src='/_sec/cp_challenge/ab.js'></script>",
    "Imperva": "<iframe id='main-iframe' src='/_Incapsula_Resource?x=1'>Incapsula incident ID: 1</iframe>",
    "Sucuri": "<script>sucuri_cloudproxy_js='';S='cz0i'</script>",
    "DDoS-Guard": "<title>DDoS-Guard</title><script src='https://check.ddos-guard.net/check.js'></script>",
    "another maker": "<html data-x='1'><script id='anubis_challenge' type='application/json'>{}</script>",
}


@pytest.mark.parametrize("maker", MAKES)
def test_the_makers_are_told_by_their_scripts_also_on_longer_pages(maker):
    assert maker in challenge(answered(MAKES[maker] + LONG))
    assert challenge(answered(MAKES[maker] + STORY * 5)) is None, "a page with a story is a story"


WORDS = {
    "ja": ("shift_jis", "euc-jp", "iso-2022-jp", "utf-8"),
    "ko": ("euc-kr", "utf-8"),
    "zh": ("gb18030", "big5", "utf-8"),
    "ru": ("windows-1251", "koi8-r"),
    "fr": ("iso-8859-1",),
}
TOLD = {
    "ja": "<h1>アクセスが制限されました</h1><p>ロボットではないことを確認してください。画像認証",
    "ko": "<h1>비정상적인 접근이 감지되었습니다</h1><p>보안문자를 입력해 주세요",
    "zh": "<h1>訪問異常</h1><p>系統偵測到您的網路有異常流量，請稍後再試，我們為了保護網站的讀者而這樣做，這是為大家好",
    "ru": "<h1>Подтвердите, что вы не робот</h1><p>Чтобы продолжить, введите символы с картинки",
    "fr": "<h1>Vérification</h1><p>Êtes-vous un robot ou un être humain, cher lecteur ?",
}


@pytest.mark.parametrize(
    ("language", "encoding"), [(language, encoding) for language, all_of in WORDS.items() for encoding in all_of]
)
@pytest.mark.parametrize("declared", ["header", "meta", "nowhere"])
def test_words_are_read_in_the_encoding_of_the_page(language, encoding, declared):
    text = TOLD[language].replace("訪問異常", "异常访问" if encoding == "gb18030" else "訪問異常")
    meta = f"<meta charset={encoding}>" if declared == "meta" else ""
    kind = f"text/html; charset={encoding}" if declared == "header" else "text/html"
    body = f"<html><head>{meta}<title>-</title></head><body>{text}</body></html>".encode(encoding)
    assert challenge(HtmlResponse(URL, body=body, headers={"Content-Type": kind}))


@pytest.mark.parametrize(
    "body",
    [
        "<h1>We value your privacy</h1><button>Accept all cookies</button>",
        "<p>Wir und unsere Partner speichern Daten.</p><button>Akzeptieren und weiter</button>",
        "<p>当サイトではクッキーの使用に同意いただく必要があります</p><button>同意して続ける</button>",
        "<p>쿠키 사용에 대한 동의가 필요합니다</p><button>동의하고 계속하기</button>",
        "<script src='https://cdn.privacy-mgmt.com/unified/wrapperMessagingWithoutDetection.js'></script><p>Loading",
    ],
)
def test_walls_of_consent(body):
    assert challenge(answered(body)) == "a wall of consent"


def test_a_script_that_sets_a_cookie_and_loads_the_page_again():
    script = "<script>document.cookie='token=1;path=/';location.reload();</script>"
    assert challenge(answered(f"<html><body>{script}</body></html>")) == "a script that asks for a cookie"
    assert challenge(answered(f"<div id=app></div>{script}<script src='/app.js'></script>")) is None


@pytest.mark.parametrize(
    "response",
    [
        answered(STORY),
        answered(STORY + "<form><div class='g-recaptcha'></div></form>"),
        answered("<article><h1>速報</h1><p>短い記事</p></article><form><div class='g-recaptcha'></div></form>"),
        answered("<meta property='og:type' content='article'><p>사진 기사</p><img src='/captcha.png'>"),
        answered(
            '<script type="application/ld+json">{"datePublished":"2026-11-23"}</script><p>短い<div class=h-captcha>'
        ),
        answered("<a href=/1>記事</a>" * 20 + "<p>We value your privacy</p><button>Accept all cookies</button>"),
        answered("<p>Just a moment</p>" + "<p>later in the page</p>" + "<!-- -->" * 20_000 + STORY * 5),
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
