"""Addresses as pages print and hide them, and what the policy makes of them."""

from typing import cast

import pytest

from newscrawl.normalise.emails import EmailPolicy, apply_email_policy, find_emails, mask_emails
from newscrawl.normalise.emails.markup import decode_cloudflare

TEXT_CASES = [
    # plain, and what may stand around an address
    ("", []),
    ("문의 desk@example.co.kr 로", ["desk@example.co.kr"]),
    ("連絡先はdesk@example.jpまで。", ["desk@example.jp"]),
    ("a.b+news@mail.example.co.uk", ["a.b+news@mail.example.co.uk"]),
    ("jane dot doe at example dot co dot uk", ["jane.doe@example.co.uk"]),
    ("to the point jane at example dot org", ["jane@example.org"]),
    ("jane dot doe at example.org", []),
    ("お問い合わせmailto:desk@example.jp?cc=a@example.jp", ["desk@example.jp", "a@example.jp"]),
    ("redakce[zavináč]example.cz, listy [małpa] example [kropka] pl", ["redakce@example.cz", "listy@example.pl"]),
    ("Write to Desk@Example.ORG!", ["Desk@example.org"]),
    ("<o'neill@example.ie>, (b@example.org)", ["o'neill@example.ie", "b@example.org"]),
    ("a@example.org/b@example.org", ["a@example.org", "b@example.org"]),
    ("a@example.org A@EXAMPLE.org", ["a@example.org"]),
    ("...desk@example.jp...", ["desk@example.jp"]),
    ("Mail: desk@example.seMer om oss", ["desk@example.se"]),
    ("desk@example.jp03-1234-5678", ["desk@example.jp"]),
    ("desk@example.com.Call us", ["desk@example.com"]),
    ("desk@example.co.jpTEL03", ["desk@example.co.jp"]),
    ("de..sk@example.jp see...desk@example.jp", ["desk@example.jp"]),
    ("desk@example.museum", ["desk@example.museum"]),
    # written otherwise
    ("ｄｅｓｋ＠ｅｘａｍｐｌｅ．ｊｐ", ["desk@example.jp"]),
    ("desk&#64;example&#46;jp", ["desk@example.jp"]),
    ("de\u00adsk@exam\u200bple.jp", ["desk@example.jp"]),
    ("info@例え.テスト.jp", ["info@xn--r8jz45g.xn--zckzah.jp"]),
    ("info@bücher.example", ["info@xn--bcher-kva.example"]),
    ("desk[at]example.jp", ["desk@example.jp"]),
    ("desk（アット）example.jp", ["desk@example.jp"]),
    ("desk〔あっと〕example.jp", ["desk@example.jp"]),
    ("desk아이디 / desk(골뱅이)example.kr", ["desk@example.kr"]),
    ("deskアットマークexample.jp", ["desk@example.jp"]),
    ("desk *at* example.jp", ["desk@example.jp"]),
    ("first[dot]last[at]example[dot]jp", ["first.last@example.jp"]),
    ("desk at example dot co dot jp", ["desk@example.co.jp"]),
    ("redaktion (klammeraffe) example punkt de", ["redaktion@example.de"]),
    ("redaccion arroba example punto es", ["redaccion@example.es"]),
    ("連絡先: desk @ example.jp", ["desk@example.jp"]),
    # signs that the text explains, or that speak for themselves
    ("desk★example.jp", ["desk@example.jp"]),
    ("desk●example.jp（●を@に変えてください）", ["desk@example.jp"]),
    ("@を♪に変えています：desk♪example.jp", ["desk@example.jp"]),
    ("desk(あ)example.jp ※(あ)は@に", ["desk@example.jp"]),
    ("Replace ! with at sign: desk!example.org", ["desk@example.org"]),
    ("desk_at_example.jp（_at_を@に）", ["desk@example.jp"]),
    ("desk●example.jp", []),
    ("desk_at_example.jp", []),
    ("desk _at_ example _dot_ jp", ["desk@example.jp"]),
    ("desk■■example.jp（■■を@に）", ["desk@example.jp"]),
    ("desk&example.jp（&を@に変更）", ["desk@example.jp"]),
    ("R&D@example.com", ["R&D@example.com"]),
    ("評価★★★☆☆", []),
    # links in text
    ("mailto:desk@example.jp?subject=a@example.org", ["desk@example.jp"]),
    ("mailto:desk%40example.jp,b@example.jp?cc=c%40example.jp", ["desk@example.jp", "b@example.jp", "c@example.jp"]),
    ("mailto:?subject=Look&body=https://example.jp/a@b.html", []),
    # what only looks like an address
    ("photo@2x.png icon@3x.webp sprite@1.5x.ai", []),
    ("npm i lodash@4.17.21 left-pad@v1.3.0.dev", []),
    ("@handle, @handle@example.social, https://example.social/@handle", []),
    ("git@git.example.com:group/project.git", []),
    ("ftp://user@ftp.example.jp/x http://u:p@example.jp/", []),
    ("root@192.168.0.1 root@localhost desk@example", []),
    ("@media (max-width: 3px){} @import url(a.css)", []),
    ("See you @ example.com", []),
    ("look at example.com", []),
    ("desk@.jp @example.jp desk@-example.jp", []),
    ("Müller@example.de", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXT_CASES)
def test_addresses_in_text(text: str, expected: list[str]) -> None:
    assert find_emails(text) == expected


HTML_CASES = [
    ("<p>desk<b>@</b>example<wbr>.jp</p>", ["desk@example.jp"]),
    ("<p>desk</p><p>@example.jp</p>", []),
    ('<a href="mailto:Desk@example.jp?body=a@example.org">desk@example.jp</a>', ["Desk@example.jp"]),
    ('<a href="mailto:%64esk@example.jp">b@example.jp</a>', ["desk@example.jp", "b@example.jp"]),
    ('desk<span style="display: none">nospam</span>@example.jp', ["desk@example.jp"]),
    ('<p hidden>a@example.jp</p><p class="sr-only x">b@example.jp</p>c@example.jp', ["c@example.jp"]),
    ("<!-- a@example.jp --><script>'b@example.jp'</script><style>c@d.jp</style>", []),
    ('<span data-cfemail="422b2c242d02273a232f322e276c2832">[email&#160;protected]</span>', ["info@example.jp"]),
    ('<a href="/cdn-cgi/l/email-protection#422b2c242d02273a232f322e276c2832">x</a>', ["info@example.jp"]),
    ('<a href="/cdn-cgi/l/email-protection#zz">x</a><i data-cfemail="4"></i>', []),
    ('desk<img src="x.gif" alt="@">example.jp', ["desk@example.jp"]),
    ('desk<img src="/img/atmark.png">example.jp', ["desk@example.jp"]),
    ('<img src="logo@2x.png" alt="Logo">', []),
    ('<i style="direction:rtl; unicode-bidi:bidi-override">pj.<b>elpmaxe</b>@ksed</i>', ["desk@example.jp"]),
    ("<ruby>desk@example.jp<rt>x</rt></ruby>", ["desk@example.jp"]),
    ("desk&lt;at&gt;example.jp", ["desk@example.jp"]),
    ("desk<at>example.jp", ["desk@example.jp"]),
    ("desk&#x40;example&period;jp", ["desk@example.jp"]),
    ("<", []),
]


@pytest.mark.parametrize(("html", "expected"), HTML_CASES)
def test_addresses_in_html(html: str, expected: list[str]) -> None:
    assert find_emails(html, is_html=True) == expected


def test_nothing_is_found_in_nothing() -> None:
    assert find_emails(None) == []
    assert find_emails("", is_html=True) == []


@pytest.mark.parametrize("digits", ["", "ab", "xyz0", "42" * 400])
def test_cloudflare_codes_that_cannot_be_read_give_nothing(digits: str) -> None:
    assert find_emails(f'<i data-cfemail="{digits}"></i>', is_html=True) == []
    assert "@" not in decode_cloudflare(digits)


def test_a_hash_is_the_same_for_every_spelling_and_stays_a_hash() -> None:
    one = apply_email_policy("Desk@Example.jp", "hash", b"salt")
    assert one == apply_email_policy("desk@example.jp", "hash", b"salt")
    assert one is not None
    assert one == apply_email_policy(one, "hash", b"salt")
    assert one != apply_email_policy("desk@example.jp", "hash", b"other salt")
    assert len(one) == len("sha256:") + 32


def test_an_unknown_policy_is_refused() -> None:
    with pytest.raises(ValueError, match="keep, hash, drop"):
        apply_email_policy("desk@example.jp", cast(EmailPolicy, "hide"), b"")


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        ("기자 desk@example.kr 입니다", "기자  입니다"),
        ("連絡先：ｄｅｓｋ＠example.jpまで", "連絡先：まで"),
        ("desk&#64;example.jp.", "."),
        ("desk [at] example [dot] jp, thanks", ", thanks"),
        ("desk●example.jp（●→@）", "（●→@）"),
        ("https://example.jp/?to=desk%40example.jp&x=1", "https://example.jp/?to=&x=1"),
        ("mailto:desk@example.jp", "mailto:"),
        ("no address at all", "no address at all"),
    ],
)
def test_masking_leaves_the_text_around_an_address(text: str, dropped: str) -> None:
    assert mask_emails(text, "drop", b"salt") == dropped
    assert mask_emails(text, "keep", b"salt") == text
    hashed = mask_emails(text, "hash", b"salt")
    assert ("sha256:" in hashed) == (dropped != text)
    assert "desk" not in hashed


def test_a_masked_text_carries_the_hash_of_the_field() -> None:
    digest = apply_email_policy("desk@example.jp", "hash", b"salt")
    assert mask_emails("Mail: DESK（at）example.jp", "hash", b"salt") == f"Mail: {digest}"
