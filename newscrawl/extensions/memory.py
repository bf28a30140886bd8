"""How much memory the process holds now, so that a run ends which grows without bound (``MEMUSAGE_LIMIT_MB``)."""

import os
from pathlib import Path

from scrapy.extensions.memusage import MemoryUsage

HELD = Path("/proc/self/statm")
"""Linux's own count, in pages of memory; the second number is what is resident."""


class HeldMemory(MemoryUsage):
    """Scrapy's extension, by what is held at the moment.

    Scrapy goes by the most that was ever held. That most is handed down to a process that a large one starts, and
    never falls: a worker that was large once would end every crawl from then on.
    """

    def get_virtual_size(self) -> int:
        """Bytes in memory; the most that was ever held where the system does not tell."""
        try:
            return int(HELD.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except OSError:
            return super().get_virtual_size()
