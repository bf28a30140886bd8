"""江南タイムズ."""

from newscrawl.spiders.news import NewsSpider


class KangnamtimesSpider(NewsSpider):
    """江南タイムズ (Kangnam Times), Korean news and entertainment in Japanese, on WordPress."""

    name = "kangnamtimes"
    start_urls = ["https://kangnamtimes.jp/"]
