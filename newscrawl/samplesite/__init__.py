"""A sample news site in Japanese, Korean and English, for the demo and the tests.

Read in this order: `model` (what a page says), `content` (the stories, from ``data/``), `lists` (what is listed
where), `pages` (what stands at which address), `themes` (how it is marked up), `site` (the answers, and what a test may
change), `server` (HTTP), `truth` (what a right crawl must find).
"""

from newscrawl.samplesite.server import SampleServer
from newscrawl.samplesite.site import SampleSite
from newscrawl.samplesite.truth import Truth

__all__ = ["SampleServer", "SampleSite", "Truth"]
