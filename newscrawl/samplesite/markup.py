"""Writing HTML by function calls: ``h.li(h.a("A & B", href="/x"), css="row")``."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any, TypeAlias

Child: TypeAlias = "str | int | Iterable[Child] | None"

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})


class Html(str):
    """Text that is markup already and is not escaped again."""

    __slots__ = ()


def element(tag: str, *children: Child, css: str | None = None, **attributes: str | int | bool | None) -> Html:
    """The element as markup: text is escaped, `Html` is not, None is left out, lists are joined.

    ``css`` is the class; an underscore in an attribute's name stands for a hyphen; True gives a bare attribute, None
    and False none.

    >>> element("a", "A & B", css="row", href="/x", data_id=7, hidden=True)
    '<a class="row" href="/x" data-id="7" hidden>A &amp; B</a>'
    >>> element("img", src="/x.svg", alt="")
    '<img src="/x.svg" alt="">'
    """
    written = "".join(_attribute(name.replace("_", "-"), value) for name, value in {"class": css, **attributes}.items())
    if tag in _VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{join(children)}</{tag}>")


def join(*children: Child) -> Html:
    """The children one after another, long ones on lines of their own.

    >>> join("a", None, ["<", element("br")])
    'a&lt;<br>'
    """
    parts = list(_flat(children))
    return Html(("\n" if sum(map(len, parts)) > 100 and len(parts) > 1 else "").join(parts))


def _flat(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        if child is None:
            continue
        if isinstance(child, Html):
            yield child
        elif isinstance(child, str | int):
            yield escape(str(child))
        else:
            yield from _flat(child)


def _attribute(name: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'


class _Tags:
    """``h.section(...)`` for `element` ``("section", ...)``; an underscore stands for a hyphen."""

    def __getattr__(self, tag: str) -> Callable[..., Html]:
        def make(*children: Child, **attributes: Any) -> Html:
            return element(tag.replace("_", "-"), *children, **attributes)

        return make


h = _Tags()
