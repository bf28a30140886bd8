import re
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.exporters.layout import Layout, compression_named, day_of, site_directory

DAY = date(2026, 11, 23)


def test_the_tree_is_that_of_the_design() -> None:
    layout = Layout(Path("data"))
    place = "data/feeds/articles/v1/dt=2026-11-23/site=kangnamtimes.jp/r1-0001.jsonl"
    assert layout.data_file("articles", DAY, "kangnamtimes.jp", "r1").as_posix() == place
    assert layout.data_file("articles", DAY, "kangnamtimes.jp", "r1", 1, "gzip").as_posix() == place + ".gz"
    assert layout.data_file("blocks", DAY, "a.test", "r1", 12, "zstd").name == "r1-0012.jsonl.zst"
    assert layout.manifest(DAY, "r1").as_posix() == "data/feeds/runs/v1/dt=2026-11-23/r1.json"
    assert layout.latest.as_posix() == "data/feeds/latest.json"


sites = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(sites)
def test_any_site_is_one_directory_that_decodes_to_it(site: str) -> None:
    name = site_directory(site)
    assert re.fullmatch(r"site=([a-z0-9_.~-]|%[0-9A-F]{2})+", name)
    assert unquote(name.removeprefix("site=")) == site


@given(sites, sites)
def test_two_sites_never_share_a_directory_whatever_the_file_system_makes_of_capitals(one: str, other: str) -> None:
    assert (site_directory(one).lower() == site_directory(other).lower()) == (one == other)


@pytest.mark.parametrize("site", ["あ" * 60 + ".test", "x" * 5000, "%" * 300])
def test_a_long_site_fits_a_file_system(site: str) -> None:
    name = site_directory(site)
    assert len(name) < 255
    assert name != site_directory(site + "y")


@pytest.mark.parametrize("run_id", ["", "../r1", "a/b", "a b", ".r1", "r1\n", "あ", "x" * 101, "packed-1"])
def test_a_run_id_that_cannot_name_a_file_is_refused(run_id: str) -> None:
    with pytest.raises(ValueError, match="no run id"):
        Layout(Path("data")).manifest(DAY, run_id)


@pytest.mark.parametrize("place", ["/etc/passwd", "../state.sqlite", "articles/../../x"])
def test_a_manifest_cannot_lead_out_of_the_feed(place: str) -> None:
    with pytest.raises(ValueError, match="out of the feed"):
        Layout(Path("data")).absolute(place)


@pytest.mark.parametrize(
    ("name", "day"), [("dt=2026-11-23", DAY), ("dt=2026-13-01", None), ("2026-11-23", None), ("dt=", None)]
)
def test_days_are_read_from_directories(name: str, day: date | None) -> None:
    assert day_of(name) == day


def test_an_unknown_compression_is_said_in_a_sentence() -> None:
    assert compression_named("zstd") == "zstd"
    with pytest.raises(ValueError, match="NEWSCRAWL_FEED_COMPRESSION is 'bzip2'; it is one of none, gzip, zstd"):
        compression_named("bzip2")
