"""Dates into instants."""

from datetime import datetime
from typing import Any, Self

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler

from newscrawl.normalise.dates import DateValue, Role, local_day, parse_date, to_utc_string
from newscrawl.pipelines import Stats, put

NO_DAY = ("month", "year")
"""Precisions that tell no day."""
UNKNOWN_ZONE = "UTC"
"""Assumed, and named in ``timeZone``, where nothing tells where the publisher is."""


class DatePipeline:
    """Reads ``datePublishedRaw`` and ``dateModifiedRaw`` into instants in UTC with their precision.

    ``timeZone`` holds the publisher's zone when the item comes in; it stays only where it was needed. Wording that
    counts from now is counted from ``fetch.fetchedAt``; without that it gives no date.
    """

    def __init__(self, stats: Stats) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler.stats)

    def process_item(self, item: Any) -> Any:
        """Fill the clean twins of the raw dates."""
        adapter = ItemAdapter(item)
        if "datePublishedRaw" not in adapter and "dateModifiedRaw" not in adapter:
            return item
        zone = adapter.get("timeZone") or UNKNOWN_ZONE
        published = self.read(adapter, "datePublished", zone, "published")
        modified = self.read(adapter, "dateModified", zone, "modified")
        has_day = published is not None and published.precision not in NO_DAY
        put(adapter, "datePublishedDay", local_day(published, zone) if published and has_day else None)
        assumed = [value for value in (published, modified) if value and not value.zone_stated]
        put(adapter, "timeZone", zone if assumed else None)
        return item

    def read(self, item: ItemAdapter, field: str, zone: str, role: Role) -> DateValue | None:
        """Read one raw date and fill its fields."""
        raw = item.get(f"{field}Raw")
        value = parse_date(raw, time_zone=zone, now=fetched_at(item), language=item.get("inLanguage"), role=role)
        if raw and value is None:
            self.stats.inc_value("newscrawl/date/unparsed")
        put(item, field, to_utc_string(value.instant) if value else None)
        put(item, f"{field}Precision", value.precision if value else None)
        return value


def fetched_at(item: ItemAdapter) -> datetime | None:
    """When the item's page was fetched."""
    fetch = item.get("fetch")
    stamp = ItemAdapter(fetch).get("fetchedAt") if fetch is not None else None
    return datetime.fromisoformat(stamp.replace("Z", "+00:00")) if stamp else None
