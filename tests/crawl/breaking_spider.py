"""A site whose own code breaks on one page."""

from newscrawl.extraction import Page
from newscrawl.items import Article
from newscrawl.spiders.news import NewsSpider


class BreakingSpider(NewsSpider):
    """Breaks where the address says so."""

    name = "breaking"

    def extract(self, page: Page) -> Article | None:
        """The article, or an error of a kind that nobody thought of."""
        if "breaks" in page.url:
            raise ZeroDivisionError
        return super().extract(page)


class MisdescribedSpider(NewsSpider):
    """Names a field that articles do not have."""

    name = "misdescribed"
    selectors = {"author": ".byline"}


class MisspelledSpider(NewsSpider):
    """Names a kind of block that there is none of."""

    name = "misspelled"
    link_blocks = {"rankings": "ol"}
