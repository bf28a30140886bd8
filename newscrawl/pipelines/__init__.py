"""Item pipelines: one concern each, unaware of each other, on any item type that itemadapter supports."""

from collections.abc import Iterable
from typing import Any, Protocol

from itemadapter import ItemAdapter


class Stats(Protocol):
    """The part of Scrapy's stats collector that pipelines use."""

    def inc_value(self, key: str, count: int = 1) -> None:
        """Count something that happened."""


class Pipeline(Protocol):
    """What Scrapy asks of an item pipeline."""

    def process_item(self, item: Any) -> Any:
        """The item, changed or not."""


def put(item: ItemAdapter, field: str, value: Any) -> None:
    """Set a field of an item that has it; a dict has every field."""
    if isinstance(item.item, dict) or field in item.field_names():
        item[field] = value


def run_pipelines(pipelines: Iterable[Pipeline], item: Any) -> Any:
    """Send an item through pipelines outside a crawl."""
    for pipeline in pipelines:
        item = pipeline.process_item(item)
    return item
