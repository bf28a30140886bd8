"""The kept seed pages are what the generator writes today."""

from pathlib import Path

from newscrawl.samplesite import write_pages

KEPT = Path(__file__).parent.parent / "pages" / "kangnamtimes"


def test_the_kept_pages_have_not_drifted(tmp_path):
    written = write_pages.write(tmp_path)
    assert {path.name for path in written} == {path.name for path in KEPT.iterdir()}
    for path in written:
        assert path.read_bytes() == (KEPT / path.name).read_bytes(), (
            f"{path.name} differs: run python -m newscrawl.samplesite.write_pages"
        )


def test_only_the_variants_with_a_date_promise_one():
    dates = {name: write_pages.expected(markup)["datePublished"] for name, (_, markup) in write_pages.PAGES.items()}
    dated = {name for name, date in dates.items() if date}
    assert dated == {"semantic-jsonld", "divs-time", "builder-meta"}
    assert {dates[name] for name in dated} == {"2024-06-18T06:30:00Z"}


def test_without_a_date_no_digit_of_it_is_in_the_page():
    for theme in write_pages.themes.THEMES:
        html = write_pages.seed_page(theme)
        assert "2024" not in html
        assert "published_time" not in html
