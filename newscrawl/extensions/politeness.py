"""An add-on for manners: who we are, and one request at a time to a host whatever the delay."""

from importlib.metadata import version

from scrapy.settings import BaseSettings

LEAST_DELAY_SECONDS = 0.001
"""Scrapy 2.19 starts everything that is queued for a host at once where the delay is exactly 0: the slot counts a
request as under way only once its coroutine runs. Any delay makes it look again between two requests."""

ABOVE_THE_COMMAND_LINE = 60


class PolitenessAddon:
    """Makes the user agent of ``NEWSCRAWL_CONTACT``, and raises a ``DOWNLOAD_DELAY`` of 0 to the least that keeps the
    limit, also one from the command line."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before anything reads the settings."""
        agent, contact = f"newscrawl/{version('newscrawl')}", settings.get("NEWSCRAWL_CONTACT")
        settings.set("USER_AGENT", f"{agent} (+{contact})" if contact else agent, priority="project")
        if settings.getfloat("DOWNLOAD_DELAY") < LEAST_DELAY_SECONDS:
            settings.set("DOWNLOAD_DELAY", LEAST_DELAY_SECONDS, priority=ABOVE_THE_COMMAND_LINE)
