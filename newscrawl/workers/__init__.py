"""Many sites on many machines: which site is crawled when, and by whom.

The sites and their schedules are rows of a table of ours (``sites``); Procrastinate, a job engine on the same
PostgreSQL database, hands those that are due out to workers (``engine``), each of which crawls many at once
(``crawls``).

That a site is never crawled twice at once rests on the lock in the state, which every run takes; the engine only sees
to it that somebody crawls it. A lost or doubled job does no harm therefore: a site is due until a crawl of it has
ended.
"""
