"""An add-on for manners: who we are."""

from importlib.metadata import version

from scrapy.settings import BaseSettings


class PolitenessAddon:
    """Makes the user agent of ``NEWSCRAWL_CONTACT``."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before anything reads the settings."""
        agent, contact = f"newscrawl/{version('newscrawl')}", settings.get("NEWSCRAWL_CONTACT")
        settings.set("USER_AGENT", f"{agent} (+{contact})" if contact else agent, priority="project")
