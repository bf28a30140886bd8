"""How pages look: each theme makes the markup of any page from its `View`, in the manner of one family of real sites.

A theme is a module with ``render(view) -> str``; it is known by the module's name.
"""

from collections.abc import Callable

from newscrawl.samplesite.model import View
from newscrawl.samplesite.themes import builder, cards, definition, divs, magazine, semantic, tabbed, table

THEMES: dict[str, Callable[[View], str]] = {
    "semantic": semantic.render,
    "divs": divs.render,
    "builder": builder.render,
    "table": table.render,
    "definition": definition.render,
    "tabbed": tabbed.render,
    "magazine": magazine.render,
    "cards": cards.render,
}


def render(theme: str, view: View) -> str:
    """The page in that theme."""
    return THEMES[theme](view)
