"""Small helpers for writing HTML by hand."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any


def esc(text: object) -> str:
    """The text with the characters escaped that mean something in HTML; nothing for None.

    >>> esc('"A" & <B>')
    '&quot;A&quot; &amp; &lt;B&gt;'
    """
    return "" if text is None else escape(str(text))


def each(items: Iterable[Any], render: Callable[[Any], str]) -> str:
    """The markup of every item, one after another."""
    return "\n".join(render(item) for item in items)


def numbered(items: Iterable[Any], render: Callable[[int, Any], str]) -> str:
    """The same with the place of the item, from 1."""
    return "\n".join(render(place, item) for place, item in enumerate(items, start=1))


def when(condition: object, markup: str) -> str:
    """The markup if the condition holds."""
    return markup if condition else ""
