"""Bylines in scripts whose vowels are signs of their own, and in languages that few of the other tables have."""

import pytest

from tests.normalise.bylines_told import told

CASES = [
    ("hi", "लेखक: अमित शर्मा", "अमित शर्मा"),
    ("hi", "अमित शर्मा, संवाददाता", "अमित शर्मा /reporter"),
    ("hi", "अमित शर्मा और सीमा गुप्ता", "अमित शर्मा; सीमा गुप्ता"),
    ("hi", "वेब डेस्क", ""),
    ("hi", "शेयर करें", ""),
    ("bn", "নিজস্ব প্রতিবেদক, ঢাকা", ""),
    ("bn", "রহিম উদ্দিন", "রহিম উদ্দিন"),
    ("th", "เรื่องโดย สมศักดิ์ รักไทย", "สมศักดิ์ รักไทย"),
    ("th", "ภาพ: สมศักดิ์ รักไทย", "สมศักดิ์ รักไทย /photographer"),
    ("ta", "எழுதியவர்: குமார் ராஜன்", "குமார் ராஜன்"),
    ("ar", "بقلم محمد العلي", "محمد العلي"),
    ("ar", "تصوير: محمد العلي", "محمد العلي /photographer"),
    ("ar", "فرانس برس", "[فرانس برس]"),
    ("ar", "هيئة التحرير", ""),
    ("fa", "خبرنگار: علی رضایی", "علی رضایی /reporter"),
    ("he", "מאת דנה לוי", "דנה לוי"),
    ("he", "צילום: דנה לוי", "דנה לוי /photographer"),
    ("he", "מערכת האתר", ""),
    ("ca", "Per Jordi Puig", "Jordi Puig"),
    ("ca", "Jordi Puig i Soler", "Jordi Puig i Soler"),
    ("ca", "Redacció", ""),
    ("eu", "Egilea: Ane Etxeberria", "Ane Etxeberria"),
    ("is", "Blaðamaður: Jón Sigurðsson", "Jón Sigurðsson /reporter"),
    ("is", "Ritstjórn", ""),
    ("lt", "Parengė Jonas Kazlauskas", "Jonas Kazlauskas"),
    ("lv", "Autors: Jānis Ozols, LETA", "Jānis Ozols @LETA"),
    ("et", "Toimetaja: Mari Tamm", "Mari Tamm /editor"),
    ("sr", "Пише Марко Марковић", "Марко Марковић"),
    ("sl", "Avtor: Janez Novak", "Janez Novak"),
    ("ro", "Text de Ion Popescu", "Ion Popescu"),
    ("el", "Γράφουν: Νίκος Παππάς, Μαρία Νίκου", "Νίκος Παππάς; Μαρία Νίκου"),
    ("vi", "Nhóm PV", ""),
    ("fr", "De notre envoyé spécial à Tokyo, Jean Martin", "Jean Martin /reporter"),
    ("es", "De nuestro corresponsal en Tokio, Juan García", "Juan García /reporter"),
    ("pt", "Agência Exemplo", "[Agência Exemplo]"),
    ("pt", "João Silva18/06/2024 • Atualizado há 3 horas", "João Silva"),
    ("id", "Budi Santoso - detikNews", "Budi Santoso @detikNews"),
    ("ar", 'القاهرة - "القدس العربي" من أحمد علي', "[القدس العربي]; أحمد علي"),
]


@pytest.mark.parametrize(("language", "raw", "expected"), CASES)
def test_byline(language: str, raw: str, expected: str) -> None:
    assert told(raw, language) == expected
