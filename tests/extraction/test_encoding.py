"""Bytes into text: encodings declared rightly, wrongly and not at all."""

import encodings
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extraction.encoding import decode

TEXTS = {
    "ja": "市議会は土曜日の朝、新しい橋を開通させた。工事は三年かかり、①番目の橋より費用は少なかったという。",
    "ko": "시의회는 토요일 아침 새 다리를 개통했다. 공사는 삼 년이 걸렸고 많은 사람이 다리를 건넜다고 한다.",
    "zh-Hans": "市议会星期六早上开放了新桥。工程用了三年时间，很多人在第一个小时里走过这座桥，他们说这里很好。",
    "zh-Hant": "市議會星期六早上開放了新橋。工程用了三年時間，很多人在第一個小時裡走過這座橋，他們說這裡很好。",
    "ru": "В субботу утром городской совет открыл новый мост. Строительство длилось три года, сказал мэр.",
    "el": "Το δημοτικό συμβούλιο άνοιξε τη νέα γέφυρα το πρωί του Σαββάτου, μετά από τρία χρόνια.",
    "de": "Der Stadtrat öffnete am Samstag die neue Brücke; für drei Jahre hatte man über die Kosten gegrübelt.",
    "fr": "Le conseil a inauguré le nouveau pont après trois années de chantier, à la grande joie des habitants.",
    "pl": "Rada miasta otworzyła w sobotę nowy most; budowa trwała trzy lata, a mieszkańcy są zadowoleni i dumni.",
    "tr": "Belediye meclisi cumartesi sabahı yeni köprüyü açtı; inşaat üç yıl sürdü, halk çok mutlu oldu dediler.",
    "he": "מועצת העיר פתחה בשבת בבוקר את הגשר החדש לאחר שלוש שנים של עבודה.",
    "ar": "افتتح مجلس المدينة الجسر الجديد صباح يوم السبت بعد ثلاث سنوات من أعمال البناء كما قال رئيس البلدية.",
    "cs": "Městská rada otevřela v sobotu nový most, tři roky po položení základů; lidé přišli už ráno, řekl starosta.",
    "hu": "A városi tanács szombaton megnyitotta az új hidat; az első órában kétezer ember kelt át rajta, sőt több, "
    "bővebben később írunk, mert a műszaki ellenőrök még dolgoznak.",
    "es": "El año pasado la ciudad empezó la obra, ¿quién lo creía? El niño y la señora cruzaron mañana y tarde.",
    "it": "La città ha aperto il ponte sabato: è costato di più, però già lunedì ci passerà l'autobus, perché c'è più.",
    "da": "Byrådet åbnede den nye bro lørdag; på tre år er prisen øget, så både børn og ældre går over åen nu, æv.",
    "th": "สภาเมืองเปิดสะพานใหม่เมื่อเช้าวันเสาร์ หลังจากก่อสร้างมาสามปี",
}
ENCODINGS = [
    ("ja", "cp932"),
    ("ja", "euc_jis_2004"),
    ("ja", "iso2022_jp_2"),
    ("ko", "cp949"),
    ("zh-Hans", "gb18030"),
    ("zh-Hant", "big5hkscs"),
    ("ru", "cp1251"),
    ("ru", "koi8_r"),
    ("el", "cp1253"),
    ("de", "cp1252"),
    ("fr", "cp1252"),
    ("pl", "cp1250"),
    ("tr", "cp1254"),
    ("he", "cp1255"),
    ("th", "cp874"),
]


def html_of(text: str, *, lang: str = "", charset: str = "") -> str:
    meta = f'<meta charset="{charset}">' if charset else ""
    return f'<html lang="{lang}"><head>{meta}<title>x</title></head><body><p>{text}</p><p>{text}</p></body></html>'


@pytest.mark.parametrize(("language", "encoding"), ENCODINGS)
@pytest.mark.parametrize("declared", ["", "utf-8", "windows-1252"])
def test_reads_what_is_undeclared_or_declared_wrongly(language: str, encoding: str, declared: str) -> None:
    text = TEXTS[language].replace("①番目", "一番目") if encoding == "iso2022_jp_2" else TEXTS[language]
    html = html_of(text, lang=language[:2], charset=declared)
    content_type = f"text/html; charset={declared}" if declared else None
    decoded = decode(html.encode(encoding), content_type)
    assert decoded.text == html, decoded.encoding


@pytest.mark.parametrize(("language", "encoding"), ENCODINGS[:8])
def test_reads_east_asian_and_cyrillic_text_without_any_hint(language: str, encoding: str) -> None:
    html = TEXTS[language].replace("①番目", "一番目")
    assert decode(html.encode(encoding)).text == html


@pytest.mark.parametrize(
    ("language", "encoding"),
    [("ru", "iso8859_5"), ("ar", "iso8859_6"), ("cs", "iso8859_2"), ("hu", "iso8859_2"), ("de", "mac_roman")],
)
def test_what_is_declared_rightly_is_read_so_whatever_it_is(language: str, encoding: str) -> None:
    html = html_of(TEXTS[language])
    assert decode(html.encode(encoding), f"text/html; charset={encoding.replace('_', '-')}").text == html


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *[(language, "cp1252") for language in ("es", "it", "da", "de", "fr")],
        *[(language, "cp1250") for language in ("pl", "cs", "hu")],
        ("pl", "iso8859_2"),
        ("cs", "iso8859_2"),
        ("ru", "iso8859_5"),
        ("ar", "cp1256"),
        ("tr", "cp1254"),
        ("el", "cp1253"),
    ],
)
def test_alphabets_are_told_apart_without_any_hint(language: str, encoding: str) -> None:
    html = html_of(TEXTS[language])
    assert decode(html.encode(encoding)).text == html


@pytest.mark.parametrize(
    ("language", "encoding", "declared"),
    [
        ("ja", "euc_jis_2004", "shift_jis"),
        ("ja", "cp932", "euc-jp"),
        ("zh-Hans", "gb18030", "big5"),
        ("zh-Hant", "big5hkscs", "gb2312"),
        ("ru", "koi8_r", "windows-1251"),
        ("ru", "cp1251", "koi8-r"),
        ("pl", "iso8859_2", "windows-1250"),
        ("cs", "cp1250", "iso-8859-2"),
    ],
)
def test_another_encoding_of_the_same_script_may_be_declared(language: str, encoding: str, declared: str) -> None:
    html = html_of(TEXTS[language] * 2)
    assert decode(html.encode(encoding), f"text/html; charset={declared}").text == html


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("declared", ["shift_jis", "euc-kr", "iso-8859-1", "no-such-charset"])
def test_utf8_is_utf8_whatever_is_declared(language: str, declared: str) -> None:
    html = html_of(TEXTS[language], charset=declared)
    assert decode(html.encode(), f"text/html; charset={declared}").text == html


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    html = html_of(TEXTS["ja"], charset="euc-jp")
    assert decode(html.encode(encoding), "text/html; charset=shift_jis").text == html


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_character_are_seen_without_a_mark(encoding: str) -> None:
    html = html_of(TEXTS["ja"])
    assert decode(html.encode(encoding)).text == html


def test_a_declaration_decides_where_the_bytes_do_not() -> None:
    name = "Müller"
    assert decode(name.encode("cp1252"), "text/html; charset=iso-8859-1").text == name
    assert decode(b"plain", "text/html; charset=shift_jis").text == "plain"


@pytest.mark.parametrize("module", [module.name for module in pkgutil.iter_modules(encodings.__path__)])
def test_no_codec_of_python_that_is_declared_makes_it_fail(module: str) -> None:
    html = html_of(TEXTS["de"], charset=module)
    assert decode(html.encode("cp1252"), f"text/html; charset={module}").text.startswith("<html lang=")


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    html = html_of(TEXTS["ja"] * 5).encode() + b"\xff\xfe end"
    assert decode(html).encoding == "utf-8"


def test_a_character_cut_at_the_end_is_no_error() -> None:
    assert decode(TEXTS["ja"].encode()[:-1]).encoding == "utf-8"


@given(st.binary(max_size=300), st.none() | st.text(max_size=60))
def test_never_fails(body: bytes, content_type: str | None) -> None:
    assert isinstance(decode(body, content_type).text, str)


@given(st.integers(0, 20), st.integers(25, 60), st.sampled_from(["cp932", "euc_jis_2004", "utf-8"]))
def test_any_part_of_a_japanese_text_is_read(start: int, length: int, encoding: str) -> None:
    part = (TEXTS["ja"] * 2)[start : start + length]
    assert decode(part.encode(encoding)).text == part
