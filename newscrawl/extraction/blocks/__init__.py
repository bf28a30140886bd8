"""Link blocks: the lists of links to stories that stand apart from a page's text."""

from newscrawl.extraction.blocks.model import BlockSearch, FoundBlock, Rejected
from newscrawl.extraction.blocks.search import find_blocks, story_links
from newscrawl.extraction.blocks.vocabulary import Vocabulary, load_vocabulary

__all__ = ["BlockSearch", "FoundBlock", "Rejected", "Vocabulary", "find_blocks", "load_vocabulary", "story_links"]
