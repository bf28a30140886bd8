"""Dates beside names: no name is lost before one, and no name is made of a month or a day of the week."""

import pytest

from tests.normalise.bylines_told import told

CASES = [
    ("pl", "Jan Kowalski 11 lut 2024", "Jan Kowalski"),
    ("pl", "Jan Kowalski, niedziela, 13 października 2024", "Jan Kowalski"),
    ("cs", "Jana Nováková Středa 15. května 2024", "Jana Nováková"),
    ("sk", "Jana Nováková 13 októbra 2024", "Jana Nováková"),
    ("hu", "Kovács Anna 2024. szeptember 12.", "Kovács Anna"),
    ("fi", "Matti Virtanen 14 elokuuta 2024", "Matti Virtanen"),
    ("sv", "Anna Svensson söndag 11 augusti 2024", "Anna Svensson"),
    ("da", "Hans Jensen 13 marts 2024", "Hans Jensen"),
    ("nl", "Jan Jansen wo, 15 mei 2024", "Jan Jansen"),
    ("fr", "Marie Durand mer., 10 juil. 2024", "Marie Durand"),
    ("it", "Mario Rossi | domenica, 15 settembre 2024", "Mario Rossi"),
    ("it", "Domenica Rossi 15 settembre 2024", "Domenica Rossi"),
    ("es", "Juan García 15 ene 2024", "Juan García"),
    ("pt", "Maria Souza 15 fev. 2024", "Maria Souza"),
    ("ca", "Joan Puig 17 d’abril 2024", "Joan Puig"),
    ("uk", "Олена Коваленко — П'ятниця, 14 червня 2024, 05:30", "Олена Коваленко"),
    ("bg", "Мария Иванова 17 ноември 2024", "Мария Иванова"),
    ("sr", "Марко Јовић 12 септембар 2024", "Марко Јовић"),
    ("ro", "Ion Popescu joi, 14 nov. 2024", "Ion Popescu"),
    ("lt", "Jonas Petraitis 14 balandžio 2024", "Jonas Petraitis"),
    ("tr", "Ayşe Yılmaz Çarşamba, 14 Ağustos 2024", "Ayşe Yılmaz"),
    ("vi", "Nguyễn Văn Minh 11 tháng 6 2024", "Nguyễn Văn Minh"),
    ("el", "Γιώργος Παππάς Πέμπτη, 11 Ιανουαρίου 2024", "Γιώργος Παππάς"),
    ("he", "דוד לוי יום ראשון, 14 אפריל 2024", "דוד לוי"),
    ("hi", "अमित शर्मा गुरुवार, 11 जनवरी 2024", "अमित शर्मा"),
    ("th", "สมชาย ใจดี วันพุธ, 10 กรกฎาคม 2024", "สมชาย ใจดี"),
    ("id", "Sri Rahayu 12 Juni 2024", "Sri Rahayu"),
    ("ko", "홍길동 기자 2024년 6월 12일", "홍길동 /reporter"),
]


@pytest.mark.parametrize(("language", "raw", "expected"), CASES)
def test_byline(language: str, raw: str, expected: str) -> None:
    assert told(raw, language) == expected


def test_names_that_are_short_for_days_stay() -> None:
    assert told("Yun Sun 14 January 2024", "en") == "Yun Sun"
    assert told("রবি দাস", "bn") == "রবি দাস"
