"""Persons who are to be left out: how they are recognised, and records without them.

Pure functions over texts and records. What is done to a data directory is in :mod:`newscrawl.exporters.erase`.
"""

from newscrawl.erasure.persons import Finder, erasures_of
from newscrawl.erasure.records import Eraser

__all__ = ["Eraser", "Finder", "erasures_of"]
