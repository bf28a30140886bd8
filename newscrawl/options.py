"""The settings, ours and Scrapy's, checked before a run begins."""

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

from scrapy.settings import default_settings

from newscrawl import settings as defaults
from newscrawl.extraction.blocks import load_vocabulary
from newscrawl.middlewares.networks import parse_networks
from newscrawl.middlewares.rights import parse_policy
from newscrawl.state import StateError, check_location, is_server

PREFIX = "NEWSCRAWL_"
KNOWN = frozenset(name for name in vars(defaults) if name.startswith(PREFIX))


class SettingError(ValueError):
    """A setting is wrong; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class Rule:
    """What a setting may be."""

    holds: Callable[[str], bool]
    wanted: str


def is_number(least: float, most: float, kind: type[int] | type[float]) -> Callable[[str], bool]:
    """A test for numbers from ``least`` to ``most``."""

    def holds(text: str) -> bool:
        try:
            return least <= kind(text) <= most
        except ValueError:
            return False

    return holds


def is_switch(text: str) -> bool:
    """Whether Scrapy reads a text as yes or no."""
    return text.lower() in {"true", "false", "1", "0"}


MOST = 10**12
"""Above every number that a setting could mean."""
AT_LEAST_ONE = Rule(is_number(1, MOST, int), "a whole number from 1 up")
SECONDS = Rule(is_number(0, MOST, float), "a number of seconds from 0 up")
NUMBER = Rule(is_number(-MOST, MOST, float), "a number")
LEVELS = logging.getLevelNamesMapping()

OF_A_KIND: Mapping[type, Rule] = {
    bool: Rule(is_switch, "True or False"),
    int: Rule(is_number(-MOST, MOST, int), "a whole number"),
    float: NUMBER,
}
"""What a setting of Scrapy may be whose default is of such a type."""

OF_SCRAPY: Mapping[str, Rule] = {
    **{name: OF_A_KIND[type(value)] for name, value in vars(default_settings).items() if type(value) in OF_A_KIND},
    # With none at once a run would wait for ever.
    "CONCURRENT_ITEMS": AT_LEAST_ONE,
    "CONCURRENT_REQUESTS": AT_LEAST_ONE,
    "CONCURRENT_REQUESTS_PER_DOMAIN": AT_LEAST_ONE,
    "REACTOR_THREADPOOL_MAXSIZE": AT_LEAST_ONE,
    # Whole numbers by default, which Scrapy reads as any.
    "CLOSESPIDER_ITEMCOUNT": NUMBER,
    "DNS_TIMEOUT": SECONDS,
    "DOWNLOAD_DELAY": SECONDS,
    "DOWNLOAD_TIMEOUT": SECONDS,
    "LOG_LEVEL": Rule(lambda text: text in LEVELS or text.isdecimal(), f"one of {', '.join(LEVELS)}"),
    "RETRY_HTTP_CODES": Rule(lambda text: not text.strip("[]0123456789, "), "status codes apart by commas"),
    # A number by default, which Scrapy reads as yes or no.
    "TELNETCONSOLE_ENABLED": OF_A_KIND[bool],
}
"""The same of every setting, by its name: what is said of one alone goes before what is said of its type."""

STORAGES = ("s3://", "gs://", "ftp://", "ftps://", "file://")

LIBRARIES = {"NEWSCRAWL_FEED_COMPRESSION zstd": "zstandard", "s3://": "boto3", "gs://": "google-cloud-storage"}
"""Beginning of a setting's value → the library without which it cannot be, by the name it is installed under."""

RULES: Mapping[str, Rule] = {
    "NEWSCRAWL_DATA_DIR": Rule(bool, "the path of a folder"),
    "NEWSCRAWL_EMAIL_POLICY": Rule({"keep", "hash", "drop"}.__contains__, "keep, hash or drop"),
    "NEWSCRAWL_FEED_COMPRESSION": Rule({"none", "gzip", "zstd"}.__contains__, "none, gzip or zstd"),
    "NEWSCRAWL_LONGEST_WAIT_SECONDS": Rule(is_number(0, 86_400, float), "a number of seconds from 0 to 86400"),
    "NEWSCRAWL_FIRST_PAUSE_SECONDS": Rule(is_number(0, 3600, float), "a number of seconds from 0 to 3600"),
    "NEWSCRAWL_BRANCH_PAGES": Rule(is_number(1, 10**6, int), "a whole number from 1 up"),
    "NEWSCRAWL_BRANCH_SHARE": Rule(is_number(0, 1, float), "a number from 0 to 1"),
    "NEWSCRAWL_HOST_PAGES": Rule(is_number(1, 10**9, int), "a whole number from 1 up"),
    "NEWSCRAWL_QUEUE_PAGES": Rule(is_number(1, 10**9, int), "a whole number from 1 up"),
    "NEWSCRAWL_FEED_URI": Rule(
        lambda text: not text or text.startswith(STORAGES), f"empty or begin with one of {', '.join(STORAGES)}"
    ),
    "NEWSCRAWL_LEASE_SECONDS": Rule(is_number(1, 3600, float), "a number of seconds from 1 to 3600"),
    "NEWSCRAWL_LOG_DAYS": Rule(is_number(1, 36_500, int), "a whole number of days from 1 up"),
    "NEWSCRAWL_LOG_MEGABYTES": Rule(is_number(1, 100_000, int), "a whole number of megabytes from 1 up"),
    "NEWSCRAWL_BROKEN_HISTORY_RUNS": Rule(is_number(1, 10_000, int), "a whole number from 1 up"),
    "NEWSCRAWL_BROKEN_SAMPLE_PAGES": Rule(is_number(1, 10**9, int), "a whole number from 1 up"),
    "NEWSCRAWL_BROKEN_DROP_SHARE": Rule(is_number(0, 1, float), "a number from 0 to 1"),
    "NEWSCRAWL_BROKEN_USUAL_SHARE": Rule(is_number(0, 1, float), "a number from 0 to 1"),
}


def check_settings(settings: Mapping[str, Any]) -> None:
    """Raise :class:`SettingError` for a setting that holds what it cannot, or one of ours that does not exist."""
    given = {*(name for name in settings if name.startswith(PREFIX)), *(n for n in os.environ if n.startswith(PREFIX))}
    for name in sorted(given - KNOWN):
        raise SettingError(f"There is no setting {name}: the settings are {', '.join(sorted(KNOWN))}.")
    for name, rule in {**RULES, **OF_SCRAPY}.items():
        value = settings[name]
        # Scrapy has nulls for what is not limited.
        if value is not None and not rule.holds(str(value)):
            raise SettingError(f"{name} is {str(value)!r}: it must be {rule.wanted}.")
    check_vocabulary(settings["NEWSCRAWL_BLOCK_VOCABULARY"])
    check_networks(settings["NEWSCRAWL_ALLOWED_NETWORKS"])
    check_policy(settings["NEWSCRAWL_RIGHTS_POLICY"])
    check_libraries(settings)
    check_state(settings["NEWSCRAWL_STATE"])


def check_state(location: str) -> None:
    """Raise :class:`SettingError` for what is neither a file's path nor a server's address; it is not shown."""
    try:
        check_location(location)
    except StateError as error:
        raise SettingError(f"NEWSCRAWL_STATE cannot be used: {error}") from None


def check_libraries(settings: Mapping[str, Any]) -> None:
    """Raise :class:`SettingError` where a setting needs a library that is not installed."""
    wanted = {f"NEWSCRAWL_FEED_COMPRESSION {settings['NEWSCRAWL_FEED_COMPRESSION']}", settings["NEWSCRAWL_FEED_URI"]}
    for beginning, library in LIBRARIES.items():
        if any(text.startswith(beginning) for text in wanted) and not is_installed(library):
            raise SettingError(f"{beginning} needs a library that is not installed: pip install {library}")


def is_installed(library: str) -> bool:
    """Whether a library is there, by the name it is installed under."""
    try:
        return bool(distribution(library))
    except PackageNotFoundError:
        return False


FOR_WORKERS = ("psycopg", "procrastinate", "cronsim")
"""Libraries of the extra ``postgresql``."""


def check_shared_state(settings: Mapping[str, Any]) -> None:
    """Raise :class:`SettingError` where there is no state that workers can share."""
    if not is_server(settings["NEWSCRAWL_STATE"]):
        raise SettingError(
            "Workers and their sites share a PostgreSQL database: set NEWSCRAWL_STATE=postgresql://USER@HOST/DATABASE."
        )
    for library in FOR_WORKERS:
        if not is_installed(library):
            raise SettingError(f"Workers need {library}, which is not installed: pip install '.[postgresql]'")


def check_networks(text: str) -> None:
    """Raise :class:`SettingError` where the exceptions are no CIDR blocks."""
    try:
        parse_networks(text)
    except ValueError as error:
        wanted = "give CIDR blocks apart by commas, as 127.0.0.0/8"
        raise SettingError(f"NEWSCRAWL_ALLOWED_NETWORKS cannot be used ({error}): {wanted}.") from error


def check_policy(text: str) -> None:
    """Raise :class:`SettingError` where a reservation is unknown."""
    try:
        parse_policy(text)
    except ValueError as error:
        raise SettingError(f"NEWSCRAWL_RIGHTS_POLICY cannot be used: {error}.") from error


def check_vocabulary(path: str) -> None:
    """Raise :class:`SettingError` where the file of further headings cannot be used."""
    try:
        load_vocabulary(path or None)
    except (OSError, ValueError) as error:
        raise SettingError(f"NEWSCRAWL_BLOCK_VOCABULARY cannot be used: {error}") from error
