"""An add-on that holds a host to one request at a time whatever the delay."""

from scrapy.settings import BaseSettings

LEAST_DELAY_SECONDS = 0.001
"""Scrapy 2.19 starts everything that is queued for a host at once where the delay is exactly 0: the slot counts a
request as under way only once its coroutine runs. Any delay makes it look again between two requests."""

ABOVE_THE_COMMAND_LINE = 60


class PolitenessAddon:
    """Raises a ``DOWNLOAD_DELAY`` of 0, also one from the command line, to the least that keeps the limit."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before anything reads the settings."""
        if settings.getfloat("DOWNLOAD_DELAY") < LEAST_DELAY_SECONDS:
            settings.set("DOWNLOAD_DELAY", LEAST_DELAY_SECONDS, priority=ABOVE_THE_COMMAND_LINE)
