"""Bylines and dates that a page prints in plain lines by the heading or at its text's ends, without telling markup."""

from datetime import UTC, date, datetime

import pytest

from newscrawl.extraction import Page, extract_article
from newscrawl.items import Article
from newscrawl.normalise.bylines import parse_byline
from newscrawl.normalise.dates import parse_date

HEADLINE = "New bridge opens to traffic after three years of work"
PARAGRAPHS = (
    "The city council celebrated the opening of the rebuilt bridge on Thursday, and two thousand people walked across.",
    "The mayor said that keeping the old piers had brought the cost down by a tenth compared with the first estimate.",
    "Buses will use the new bridge from Monday on. The road below the church will stay closed until the month ends.",
)
URL = "https://www.daily-sample.test/news/bridge-opens-4711.html"


def extracted(language: str, *, below: str = "", end: str = "", closing: str = "", menu: str = "") -> Article:
    first, *middle, last = PARAGRAPHS
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (first, *middle, last + closing))
    found = extract_article(
        Page(
            f"<!doctype html><html lang='{language}'><head><title>{HEADLINE} - Daily Sample</title></head>"
            f"<body><div>{menu}</div><div><h1>{HEADLINE}</h1>{below}<div>{text}</div>{end}</div>"
            "<p>© 2019 Daily Sample</p></body></html>",
            URL,
        )
    )
    assert found is not None
    return found


def names(language: str, **parts: str) -> list[str | None]:
    found = extracted(language, **parts)
    return [one.name for author in found.authors for one in parse_byline(author.nameRaw).authors]


@pytest.mark.parametrize(
    ("language", "below", "authors"),
    [
        ("en", "<p>By Jane Doe | Nov 5, 2026</p>", ["Jane Doe"]),
        ("en", "<p>Jane Doe</p><p>Published 6:30 p.m. ET Nov. 5, 2026</p>", ["Jane Doe"]),
        ("en", "<p>JANE DOE</p><p>Nov. 5, 2026</p>", ["Jane Doe"]),
        ("en", "<p>Interview with Jane Doe</p>", []),
        ("en", "<p>November 5, 2026 by Jane Doe Leave a Comment</p>", ["Jane Doe"]),
        ("en", "<p>Analysis by Jane Doe</p>", ["Jane Doe"]),
        ("en", "<p>Photos by Jane Doe</p>", []),
        ("en", "<p>5 November 2026</p><p>F T W M</p>", []),
        ("de", "<p>Ein Kommentar von Max Müller</p><p>5. November 2026</p>", ["Max Müller"]),
        ("de", "<p>5. November 2026 | Max Müller</p>", ["Max Müller"]),
        ("de", "<p>Veröffentlicht am 5. November 2026 von Max Müller</p>", ["Max Müller"]),
        ("fr", "<p>Publié le 05/11/2026 à 18:30 par Marie Dupont</p>", ["Marie Dupont"]),
        ("es", "<p>Juan Pérez</p><p>Madrid, 5 de noviembre de 2026</p>", ["Juan Pérez"]),
        ("sv", "<p>Anna Svensson</p><p>Publicerad 2026-11-05 18.30</p>", ["Anna Svensson"]),
        ("pl", "<p>Jan Kowalski</p><p>05.11.2026, 18:30</p>", ["Jan Kowalski"]),
        ("ru", "<p>Иван Петров</p><p>5 ноября 2026, 18:30</p>", ["Иван Петров"]),
        ("tr", "<p>Ahmet Yılmaz</p><p>5 Kasım 2026 18:30</p>", ["Ahmet Yılmaz"]),
        ("hu", "<p>Kovács János</p><p>2026. november 5. 18:30</p>", ["Kovács János"]),
    ],
)
def test_names_by_the_heading(language: str, below: str, authors: list[str]) -> None:
    assert names(language, below=below) == authors


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "Last Updated: Nov 06, 2026, 18:30; Posted: Nov 05, 2026"),
        ("en", "Published on: Nov 05, 2026, 18:30 | Updated on Nov 06, 2026"),
        ("de", "Aktualisiert: 06.11.2026 - Veröffentlicht: 05.11.2026"),
        ("es", "Actualizado a 6 de noviembre de 2026. Publicado: 5 de noviembre de 2026"),
        ("fr", "Mis à jour le 06/11/2026 à 10:00 - Publié le 05/11/2026 à 18:30"),
        ("hu", "2026. 11. 05."),
        ("lt", "2026 m. lapkričio 5 d."),
        ("lv", "2026. gada 5. novembris"),
        ("th", "5 พ.ย. 2569 18:30 น."),
        ("hi", "5 नवंबर 2026"),
        ("ar", "٥ نوفمبر ٢٠٢٦"),
        ("eu", "2026ko azaroaren 5a"),
    ],
)
def test_dates_by_the_heading(language: str, below: str) -> None:
    raw = extracted(language, below=f"<p>{below}</p>").datePublishedRaw
    value = parse_date(raw, language=language, time_zone="UTC", now=datetime(2026, 11, 23, tzinfo=UTC))
    assert value is not None and value.instant.date() == date(2026, 11, 5), raw


def test_a_section_that_the_menu_holds_is_nobody() -> None:
    section = "<p>Real Estate</p>"
    assert names("en", below=f"<p>5 November 2026</p>{section}", menu=section) == []


def test_whom_the_story_is_about_is_not_its_author() -> None:
    assert names("en", below="<p>5 November 2026</p><p><a href='/tags/jane-doe'>Jane Doe</a></p>") == []
    assert names("en", below="<p>5 November 2026</p><p><a href='/people/jane-doe'>Jane Doe</a></p>") == ["Jane Doe"]
    assert names("en", below="<p>5 November 2026</p><p>New Bridge</p>") == []


def test_the_bracket_that_closes_an_agencys_story_names_its_reporters() -> None:
    assert names("en", closing=" (Reporting by Jane Doe in Paris; Editing by John Roe)") == ["Jane Doe", "John Roe"]
    assert names("en", closing=" (This story was updated to add a quote)") == []
