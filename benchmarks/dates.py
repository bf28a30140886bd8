"""What reading a date costs, beside dateparser and python-dateutil on the same texts.

Run by hand: ``python -m benchmarks.dates``. The readers take turns at all texts of a kind, ``ROUNDS`` times, so that a
busy machine slows all alike; the median over all calls counts. dateparser gets the page's language, as we do.
"""

import statistics
import time
import warnings
from collections.abc import Callable
from datetime import datetime

import dateparser
from dateutil import parser as dateutil_parser

from newscrawl.normalise.dates import parse_date

ROUNDS = 50
NOW = datetime.fromisoformat("2025-03-10T14:20:00+09:00")
KINDS = {
    "machine forms": [
        ("2025-03-09T12:30:45+09:00", "ja"),
        ("2025-03-09 12:30:45", "ja"),
        ("2025-03-09", "en"),
        ("20250309T033045Z", "ja"),
        ("1741490400", "ja"),
    ],
    "absolute dates": [
        ("2025年3月9日 12時30分", "ja"),
        ("2025年3月9日（日） 午後0時30分", "ja"),
        ("令和7年3月9日", "ja"),
        ("公開日：2025/03/09 12:30 更新日：2025/03/09 13:45", "ja"),
        ("입력 2025.03.09. 오후 3:04", "ko"),
        ("2025-03-09 15:04", "ko"),
        ("2025年03月09日 15:04 来源：本报", "zh"),
        ("Published 9 March 2025 15:04 GMT", "en"),
        ("March 9, 2025 at 3:04 p.m. EDT", "en"),
        ("9. März 2025, 15.04 Uhr", "de"),
        ("Publié le 9 mars 2025 à 15h04", "fr"),
        ("Sun, 09 Mar 2025 03:30:45 GMT", "en"),
    ],
    "relative dates": [("3時間前", "ja"), ("어제 15:04", "ko"), ("vor 3 Stunden", "de"), ("2 hours ago", "en")],
    "no dates": [("03-5809-2727", "ja"), ("789文字", "ja"), ("5 min read", "en"), ("12,345원", "ko")],
}


def ours(text: str, language: str) -> object:
    return parse_date(text, time_zone="Asia/Tokyo", now=NOW, language=language, role="published")


def dateparsers(text: str, language: str) -> object:
    return dateparser.parse(text, languages=[language, "en"] if language != "en" else ["en"])


def dateutils(text: str, _: str) -> object:
    try:
        return dateutil_parser.parse(text)
    except (ValueError, OverflowError):
        return None


READERS: dict[str, Callable[[str, str], object]] = {"ours": ours, "dateparser": dateparsers, "dateutil": dateutils}


def costs(texts: list[tuple[str, str]]) -> dict[str, float]:
    """Median cost of a call in microseconds, by reader."""
    spent: dict[str, list[int]] = {name: [] for name in READERS}
    for _ in range(ROUNDS):
        for name, read in READERS.items():
            for text, language in texts:
                start = time.perf_counter_ns()
                read(text, language)
                spent[name].append(time.perf_counter_ns() - start)
    return {name: statistics.median(values) / 1000 for name, values in spent.items()}


def main() -> None:
    warnings.simplefilter("ignore")  # the others warn of ambiguous zones
    for texts in KINDS.values():
        for text, language in texts:
            for read in READERS.values():
                read(text, language)  # loads the languages
    print(f"{'median µs a call':16}" + "".join(f"{name:>12}" for name in READERS) + "   ours to dateparser, dateutil")
    for kind, texts in KINDS.items():
        cost = costs(texts)
        ratios = ", ".join(f"{cost['ours'] / cost[name]:.2f}" for name in READERS if name != "ours")
        print(f"{kind:16}" + "".join(f"{cost[name]:12.1f}" for name in READERS) + f"   {ratios}")


if __name__ == "__main__":
    main()
