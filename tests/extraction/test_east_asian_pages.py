"""Authors, dates and headlines as Japanese, Korean and Chinese sites print them, without any markup that helps."""

import pytest

from tests.extraction.east_asian_pages import HEADLINES, SITES, east_asian_article

MAIL = "hong@gyeonbon.example.kr"
JA, KO, ZH = (HEADLINES[language] for language in ("ja", "ko", "zh"))


@pytest.mark.parametrize(
    ("language", "place", "printed", "names"),
    [
        ("ja", "closing", "（田中健太）", ["田中健太"]),
        ("ja", "closing", "（社会部　山田太郎）", ["山田太郎"]),
        ("ja", "closing", "【山口洋平】", ["山口洋平"]),
        ("ja", "closing", "（山田太郎、佐藤花子）", ["山田太郎", "佐藤花子"]),
        ("ja", "closing", "（取材・文＝三上かな）", ["三上かな"]),
        ("ja", "closing", "（文＝山田太郎、写真＝鈴木一郎）", ["山田太郎", "鈴木一郎"]),
        ("ja", "closing", "（敬称略）", []),
        ("ja", "closing", "（共同）", []),
        ("ja", "closing", "（小学三年）", []),
        ("ja", "closing", "（第二部終了）", []),
        ("ja", "end", "<p>（田中健太）</p>", ["田中健太"]),
        ("ja", "end", "<p>（敬称略）</p>", []),
        ("ja", "end", "<p>記者＝木村拓也</p>", ["木村拓也"]),
        ("ja", "end", "<p>文＝佐藤花子　写真＝高橋次郎</p>", ["佐藤花子", "高橋次郎"]),
        ("ja", "end", "<dl><dt>執筆者</dt><dd>小川 健（おがわ・けん）</dd></dl>", ["小川健"]),
        (
            "ja",
            "end",
            "<div><h4>この記事を書いた人</h4><p>小川 健</p><p>2015年入社。</p></div>",
            ["小川健"],
        ),
        ("ja", "below", "<p>取材・文／渡辺直美　写真／小林誠</p>", ["渡辺直美", "小林誠"]),
        ("ja", "below", "<p>ライター：佐々木優</p>", ["佐々木優"]),
        ("ja", "below", "<p>編集部</p>", []),
        ("ja", "opening", "【ソウル＝山口洋平】", ["山口洋平"]),
        ("ja", "opening", "【ワシントン共同】", []),
        ("ja", "end", "<p>（県政取材班・佐藤恵）</p>", ["佐藤恵"]),
        ("ja", "end", "<p>（報道部　佐藤恵）</p>", ["佐藤恵"]),
        ("ja", "end", "<div>執筆者プロフィール</div><div>佐藤 恵（さとう・めぐみ）</div>", ["佐藤恵"]),
        ("ja", "below", "<p>佐藤恵（編集委員）</p>", ["佐藤恵"]),
        ("ja", "below", "<p>佐藤恵（仙台市）</p>", []),
        ("ja", "below", "<p>経済ジャーナリスト 佐藤恵</p>", ["佐藤恵"]),
        ("ja", "below", "<p>佐藤恵</p><p>2026年11月5日</p>", ["佐藤恵"]),
        ("ja", "below", "<p>考古学</p><p>2026年11月5日</p>", []),
        ("ja", "below", "<p>2026年11月5日</p><p>［佐藤恵，河北例報ニュース］</p>", ["佐藤恵"]),
        ("ja", "below", "<p>著者：佐藤恵</p><p>訳：山口洋平</p>", ["佐藤恵"]),
        ("ko", "opening", "[서울=견본뉴스] 김철수 기자 = ", ["김철수"]),
        ("ko", "opening", "(서울=연합뉴스) 이영희 기자 = ", ["이영희"]),
        ("ko", "opening", "(서울=연합뉴스) ", []),
        ("ko", "opening", "[사진=홍길동 기자] ", []),
        ("ko", "below", "<ul><li>기자명 홍길동 기자</li><li>입력 2026.11.05 10:30</li></ul>", ["홍길동"]),
        ("ko", "below", "<p>김영희 논설위원</p>", ["김영희"]),
        ("ko", "below", "<p>워싱턴=이철수 특파원</p>", ["이철수"]),
        ("ko", "below", "<p>온라인뉴스팀</p>", []),
        ("ko", "end", f"<p>홍길동 기자({MAIL})</p>", ["홍길동"]),
        ("ko", "end", f"<p>홍길동·김철수 기자 {MAIL}</p>", ["홍길동", "김철수"]),
        ("ko", "end", "<p>글·사진 박지민 기자</p>", ["박지민"]),
        ("ko", "end", "", []),
        ("ko", "below", "<p>홍길동·김철수 기자 | 승인 2026.11.05 18:30</p>", ["홍길동", "김철수"]),
        ("ko", "below", "<p>홍길동기자 입력 2026.11.05. 18:30 업데이트 2026.11.05. 19:10</p>", ["홍길동"]),
        ("ko", "below", "<p>온라인뉴스팀 홍길동 기자 2026.11.05 18:30</p>", ["홍길동"]),
        ("ko", "below", "<p>김철수 | 견본일보 교수</p><p>2026.11.05 18:30</p>", ["김철수"]),
        ("ko", "below", "<p>반도체</p><p>2026.11.05 18:30</p>", []),
        ("zh", "opening", "新华社北京11月5日电（记者王小明、李红）", ["王小明", "李红"]),
        ("zh", "opening", "新华社北京11月5日电（附图）", []),
        ("zh", "below", "<p>王小明</p><p>2026-11-05 18:30</p>", ["王小明"]),
        ("zh", "below", "<p>文｜王小明</p>", ["王小明"]),
        ("zh", "below", "<p>高尔夫</p><p>2026-11-05 18:30</p>", []),
        ("zh", "below", "<p>例报记者 王小明</p><p>责任编辑：李红</p>", ["王小明"]),
        ("zh", "opening", "〔記者陳建志／台中報導〕", ["陳建志"]),
        ("zh", "opening", "（中央社記者王小明台北5日電）", ["王小明"]),
        ("zh", "opening", "（中央社記者林小安台東縣14日電）", ["林小安"]),
        ("zh", "opening", "（中央社台北14日綜合外電報導）", []),
        ("zh", "below", "<p>記者李大明／台北報導</p>", ["李大明"]),
        ("zh", "below", "<p>文／王小明</p>", ["王小明"]),
        ("zh", "below", "<p>撰文：陳大文</p>", ["陳大文"]),
        ("zh", "below", "<p>來源：範例社　作者：李四光　責任編輯：王五一</p>", ["李四光", "王五一"]),
        ("zh", "below", "<p>圖／翻攝自臉書</p>", []),
        ("zh", "end", "<p>責任編輯：李美麗</p>", ["李美麗"]),
    ],
)
def test_authors(language: str, place: str, printed: str, names: list[str]) -> None:
    found = east_asian_article(language, **{place: printed}).authors
    assert [(author.name or "").replace(" ", "") for author in found] == names


@pytest.mark.parametrize("label", ["連絡先", "問い合わせ先", "メール"])
def test_the_word_before_an_address_is_nobody(label: str) -> None:
    found = east_asian_article("ja", end=f"<p>竹内智子記者　{label} takeuchi@kahoku-rei.example.jp</p>")
    assert [(author.name, author.email) for author in found.authors] == [("竹内智子", "takeuchi@kahoku-rei.example.jp")]


@pytest.mark.parametrize(
    ("language", "above", "below", "instant"),
    [
        ("ja", "", "入力 2026.11.05 10:30　修正 2026.11.06 09:00", "2026-11-05T01:30:00Z"),
        ("ja", "", "公開日時 2026年11月5日 10時30分　更新日時 2026年11月6日 9時00分", "2026-11-05T01:30:00Z"),
        ("ja", "", "更新：2026年11月6日 9:00</p><p>配信：2026年11月5日 10:30", "2026-11-05T01:30:00Z"),
        ("ja", "", "2026年11月5日 午後3時04分", "2026-11-05T06:04:00Z"),
        ("ja", "", "2026/11/05（木） 15:04", "2026-11-05T06:04:00Z"),
        ("ja", "", "令和8年11月5日（木）掲載", "2026-11-04T15:00:00Z"),
        ("ko", "", "입력 : 2026-11-05 오전 10:30:12", "2026-11-05T01:30:12Z"),
        ("ko", "", "기사입력 2026.11.05. 오후 3:04 최종수정 2026.11.06. 오전 9:00", "2026-11-05T06:04:00Z"),
        ("ko", "", "등록 2026-11-05 10:30</p><p>수정 2026-11-06 09:00", "2026-11-05T01:30:00Z"),
        ("ko", "", "업데이트 2026.11.06. 09:00</p><p>입력 2026.11.05. 00:30", "2026-11-04T15:30:00Z"),
        ("ko", "2026년 11월 23일 월요일", "입력 2026.11.05 10:30", "2026-11-05T01:30:00Z"),
        ("ko", "", "송고시간2026-11-05 10:30", "2026-11-05T01:30:00Z"),
        ("ko", "", "최종수정 2026-11-06 09:00", None),
        ("zh", "", "發布時間：2026/11/05 15:04　更新時間：2026/11/06 09:00", "2026-11-05T07:04:00Z"),
        ("zh", "", "2026年11月5日 週四 下午3:04", "2026-11-05T07:04:00Z"),
        ("zh", "", "最後更新：2026/11/06 09:00", None),
    ],
)
def test_dates(language: str, above: str, below: str, instant: str | None) -> None:
    found = east_asian_article(language, above=f"<p>{above}</p>", below=f"<p>{below}</p>")
    assert found.datePublished == instant


@pytest.mark.parametrize(
    ("language", "heading", "title", "headline"),
    [
        ("ja", f"<h2>{JA}</h2>", f"{JA} | 社会 | 河北例報 ONLINE", JA),
        ("ja", f"<div>{JA}</div>", f"{JA}【河北例報】", JA),
        ("ja", f"<h1><a href='/'>河北例報</a></h1><h2>{JA}</h2>", f"{JA}：河北例報", JA),
        ("ja", f"<h1>河北例報 オンライン</h1><p>{JA}</p>", f"河北例報 オンライン - {JA}", JA),
        ("ja", f"<h1>社会</h1><h2>{JA}</h2>", f"{JA} - 河北例報", JA),
        ("ja", f"<div>【速報】{JA}</div>", f"【速報】{JA} - 河北例報", f"【速報】{JA}"),
        ("ja", f"<div>{JA[:12]}<br>{JA[12:]}</div>", f"{JA} | 河北例報", JA),
        ("ja", f"<h1>{JA}</h1>", f"{JA[:15]}… - 河北例報", JA),
        ("ja", f"<h1>{JA}<span>2026.11.05</span></h1>", f"{JA} | 河北例報", JA),
        ("ja", f"<h1>{JA} <small>NEW</small></h1>", f"{JA} | 河北例報", JA),
        ("ko", f"<div>{KO}</div>", f"{KO} &lt; 사회 &lt; 기사본문 - 견본일보", KO),
        ("ko", f"<h3>[단독] {KO}</h3>", f"[단독] {KO} | 견본일보", f"[단독] {KO}"),
        ("ko", f"<h3>{KO}</h3>", f"견본일보 :: {KO}", KO),
        ("zh", f"<div>{ZH}</div>", f"{ZH.replace('　', ' ')}_社會_範例時報", ZH),
        ("zh", f"<div>{ZH}</div>", f"{ZH}-範例時報", ZH),
    ],
)
def test_headlines(language: str, heading: str, title: str, headline: str) -> None:
    assert east_asian_article(language, heading=heading, title=title).headline == headline


@pytest.mark.parametrize("language", SITES)
def test_an_imprint_gives_nothing(language: str) -> None:
    found = east_asian_article(language)
    assert (found.authors, found.emails) == ([], [])
    assert found.datePublishedDay in (None, "2026-11-05")  # the Japanese address has one
