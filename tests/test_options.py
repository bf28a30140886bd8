import pytest
from scrapy.settings import Settings

from newscrawl import options
from newscrawl.options import SettingError, check_settings


def check(**changed):
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    settings.update({f"NEWSCRAWL_{name}": value for name, value in changed.items()}, priority="cmdline")
    check_settings(settings)


def test_the_settings_as_they_are_hold():
    check()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"EMAIL_POLICY": "maybe"}, "keep, hash or drop"),
        ({"FEED_COMPRESSION": "lzma"}, "none, gzip or zstd"),
        ({"FEED_URI": "gopher://a.test"}, "s3://"),
        ({"LOG_DAYS": "0"}, "whole number of days"),
        ({"LOG_MEGABYTES": "0"}, "whole number of megabytes"),
        ({"BROKEN_DROP_SHARE": "2"}, "from 0 to 1"),
        ({"BROKEN_HISTORY_RUNS": "many"}, "whole number"),
        ({"ALLOWED_NETWORKS": "10.0.0.0/8,localhost"}, "localhost"),
        ({"RIGHTS_POLICY": "follow"}, "RIGHTS_POLICY"),
        ({"BLOCK_VOCABULARY": "/no/such/file"}, "BLOCK_VOCABULARY"),
        ({"DATA_DIR": ""}, "path of a folder"),
        ({"STATE": "mysql://a.test/news"}, "path of a file"),
        ({"STATE": "postgresql://news:hush@[::1/news"}, "STATE cannot be used: .* cannot be read"),
        ({"STATE": "postgresql:///news?hush%20hush=1"}, "STATE cannot be used: .* cannot be read"),
        ({"DATADIR": "data"}, "no setting NEWSCRAWL_DATADIR"),
    ],
)
def test_what_is_wrong_is_named_in_one_sentence(changed, says):
    with pytest.raises(SettingError, match=says) as raised:
        check(**changed)
    assert "\n" not in str(raised.value) and "hush" not in str(raised.value)


def test_a_misspelled_variable_of_the_environment_is_named(monkeypatch):
    monkeypatch.setenv("NEWSCRAWL_EMAIL_POLCY", "drop")
    with pytest.raises(SettingError, match="NEWSCRAWL_EMAIL_POLCY"):
        check()


def test_a_setting_without_its_library_is_named(monkeypatch):
    monkeypatch.setattr(options, "is_installed", lambda name: False)
    with pytest.raises(SettingError, match="pip install zstandard"):
        check(FEED_COMPRESSION="zstd")
    with pytest.raises(SettingError, match="pip install boto3"):
        check(FEED_URI="s3://bucket/feed")
    check(FEED_COMPRESSION="gzip")
