import pytest
from scrapy.settings import Settings

from newscrawl import options
from newscrawl.options import SettingError, check_settings


def check(**changed):
    check_all({f"NEWSCRAWL_{name}": value for name, value in changed.items()})


def check_scrapys(name, value):
    check_all({name: value})


def check_all(changed):
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    settings.update(changed, priority="cmdline")
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


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("DOWNLOAD_DELAY", "fast", "seconds from 0 up"),
        ("DOWNLOAD_DELAY", "-1", "seconds from 0 up"),
        ("DOWNLOAD_TIMEOUT", "nan", "seconds from 0 up"),
        ("CONCURRENT_REQUESTS", "0", "from 1 up"),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", "1.5", "from 1 up"),
        ("DEPTH_LIMIT", "2.5", "a whole number"),
        ("DEPTH_LIMIT", "True", "a whole number"),
        ("AUTOTHROTTLE_MAX_DELAY", "long", "a number"),
        ("COOKIES_ENABLED", "maybe", "True or False"),
        ("LOG_LEVEL", "CHATTY", "one of CRITICAL, .*DEBUG"),
        ("RETRY_HTTP_CODES", "5xx", "status codes apart by commas"),
    ],
)
def test_a_setting_of_scrapy_that_is_wrong_is_named_too(name, value, says):
    with pytest.raises(SettingError, match=f"^{name} is '{value}': it must be .*{says}"):
        check_scrapys(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_DELAY", "0.5"),
        ("DOWNLOAD_DELAY", 2),
        ("COOKIES_ENABLED", "1"),
        ("COOKIES_ENABLED", False),
        ("TELNETCONSOLE_ENABLED", "True"),
        ("LOG_LEVEL", "WARNING"),
        ("LOG_LEVEL", 10),
        ("RETRY_HTTP_CODES", "500, 502"),
        ("RETRY_HTTP_CODES", [500]),
        ("DOWNLOAD_MAXSIZE", None),
    ],
)
def test_a_setting_of_scrapy_may_be_written_as_scrapy_reads_it(name, value):
    check_scrapys(name, value)


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
