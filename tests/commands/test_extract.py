"""``scrapy extract`` and ``scrapy explain`` as a user calls them."""

import gzip
import json

import pytest

from newscrawl.samplesite import SampleServer, SampleSite
from tests.crawl.crawling import scrapy

ALLOWED = ("-s", "NEWSCRAWL_ALLOWED_NETWORKS=127.0.0.0/8")
TEXT = "<p>市議会は月曜日、古い渡し船の運航を再開する条例案を賛成多数で可決した。</p>" * 5
PAGE = f"""<html lang="ja"><title>渡し船の運航再開へ</title><body><h1>渡し船の運航再開へ</h1>
<p class="byline">竹内智子 記者</p><p class="date">3時間前</p>{TEXT}<p>竹内智子<br>takeuchit@example.com</p>
<h3>アクセスランキング</h3>
<ol><li><a href="/a/2">古い橋の架け替えが始まる</a></li>
<li><a href="/a/3">図書館が午前0時まで開く夜</a></li></ol></body></html>"""


@pytest.fixture
def pages(tmp_path):
    (tmp_path / "plain.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "packed.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "broken.html.gz").write_bytes(b"no gzip")
    return tmp_path


def listed(folder, *rows):
    path = folder / "pages.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def row(name, **more):
    return {"id": name, "url": "https://example.test/a/1", "html": name} | more


def extract(folder, *rows):
    out = folder / "out.jsonl"
    done = scrapy("extract", listed(folder, *rows), "-o", str(out))
    return done, [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def test_a_line_in_is_a_line_out(pages):
    done, lines = extract(pages, row("plain.html", fetched="2026-08-01T12:00:00+09:00"), row("packed.html.gz"))
    assert done.returncode == 0 and done.stderr == ""
    timed, timeless = lines
    assert timed["article"]["headline"] == timeless["article"]["headline"] == "渡し船の運航再開へ"
    assert [(author["name"], author["role"], author["email"]) for author in timed["article"]["authors"]] == [
        ("竹内智子", "reporter", "takeuchit@example.com")
    ]
    assert timed["article"]["datePublished"] == "2026-08-01T00:00:00Z"
    assert timeless["article"]["datePublished"] is None and timeless["article"]["datePublishedRaw"] == "3時間前"
    assert [(block["kind"], [link["position"] for link in block["links"]]) for block in timed["blocks"]] == [
        ("ranking", [1, 2])
    ]


def test_a_page_that_cannot_be_read_costs_its_own_line(pages):
    done, lines = extract(pages, row("broken.html.gz"), row("missing.html"), row("plain.html"))
    assert done.returncode == 0 and "2 pages could not be extracted" in done.stderr
    assert [line["article"] is not None for line in lines] == [False, False, True]


@pytest.mark.parametrize(
    "line", ["nonsense", "[]", '{"id": 1}', '{"id": "a", "url": "b", "html": "c", "fetched": "now"}']
)
def test_a_list_that_cannot_be_read_is_an_error(pages, line):
    (pages / "pages.jsonl").write_text(line + "\n", encoding="utf-8")
    done = scrapy("extract", str(pages / "pages.jsonl"), "-o", str(pages / "out.jsonl"))
    assert done.returncode == 2 and "Line 1" in done.stderr
    assert not (pages / "out.jsonl").exists()


def test_no_list_no_run(tmp_path):
    for words in ([str(tmp_path / "none.jsonl")], []):
        done = scrapy("extract", *words)
        assert done.returncode == 2 and len(done.stderr.splitlines()) == 1


def test_no_address_is_left_where_none_may_be_kept(pages):
    for policy, kept in (("drop", None), ("hash", "sha256:")):
        out = pages / "out.jsonl"
        settings = ("-s", f"NEWSCRAWL_EMAIL_POLICY={policy}", "-s", f"NEWSCRAWL_DATA_DIR={pages / 'data'}")
        assert scrapy("extract", listed(pages, row("plain.html")), "-o", str(out), *settings).returncode == 0
        assert "@" not in out.read_text("utf-8")
        email = json.loads(out.read_text("utf-8"))["article"]["authors"][0]["email"]
        assert email is None if kept is None else email.startswith(kept) and len(email) == 39


def test_explain_a_file(pages):
    done = scrapy("explain", str(pages / "plain.html"), "--url", "https://example.test/a/1")
    assert done.returncode == 0
    for said in ("竹内智子", "渡し船の運航再開へ", "ranking 'アクセスランキング'", "because", "<- "):
        assert said in done.stdout


def test_explain_an_address():
    site = SampleSite(languages=("en",), per_language=5)
    story = next(iter(site.stories.values()))
    with SampleServer(site) as server:
        done = scrapy("explain", server.url + story.path, *ALLOWED)
        refused = scrapy("explain", server.url + story.path)
    assert done.returncode == 0 and story.headline in done.stdout
    assert refused.returncode == 1 and "could not be fetched" in refused.stderr


def test_explain_what_is_not_there(tmp_path):
    done = scrapy("explain", str(tmp_path / "none.html"))
    assert done.returncode == 1 and "cannot be read" in done.stderr and "Traceback" not in done.stderr
    assert scrapy("explain").returncode == 2


def test_a_page_cannot_move_the_cursor(tmp_path):
    (tmp_path / "page.html").write_text(PAGE.replace("渡し船", "\x1b[2J\u202e渡し船\x07"), encoding="utf-8")
    done = scrapy("explain", str(tmp_path / "page.html"))
    assert not {"\x1b", "\x07", "\u202e"} & set(done.stdout)
