"""In which order pages are asked for: a host's next page is chosen when the one before has been read."""

from collections import Counter

from scrapy import Request
from scrapy.pqueues import DownloaderAwarePriorityQueue


class TurnQueue(DownloaderAwarePriorityQueue):
    """Scrapy's queue, except that requests for a host that is busy stay in it, in order of their priority.

    Scrapy's own hands out as many as may be under way in all, so that what is due fills the downloader, and the budget,
    before the links of the first page are known.
    """

    def pop(self) -> Request | None:
        """The best request of a host that is not busy; null while all of them are."""
        busy = self.busy_slots()
        waiting = {slot: queue for slot, queue in self.pqueues.items() if slot in busy}
        for slot in waiting:
            del self.pqueues[slot]
        try:
            return super().pop()
        finally:
            self.pqueues.update(waiting)

    def busy_slots(self) -> set[str]:
        """Slots (hosts) with as many pages on their way or being read as may be; a robots.txt counts as one."""
        engine = self.crawler.engine
        assert engine is not None
        read = engine.scraper.slot.active if engine.scraper.slot else set()
        slots = Counter(map(self._downloader_interface.get_slot_key, (*engine.downloader.active, *read)))
        most = max(self.crawler.settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"), 1)
        return {slot for slot, number in slots.items() if number >= most}
