"""What stands in a page's head, and the pieces of markup that every theme may carry."""

import json
from collections.abc import Callable

from newscrawl.samplesite.markup import Child, Html, element, h, join
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.printed_dates import ZONES


def document(view: View, *body: Child, head: Child = None, css: str | None = None) -> str:
    """The whole page around its body."""
    title = view.words["title_form"].format(title=view.title, site=view.site_name)
    in_head = [
        h.meta(charset="utf-8"),
        h.meta(name="viewport", content="width=device-width, initial-scale=1"),
        h.title(title),
        h.link(rel="canonical", href=view.canonical) if view.canonical else None,
        json_ld(view),
        date_meta(view),
        head,
    ]
    return "<!DOCTYPE html>\n" + h.html(h.head(in_head), h.body(body, css=css), lang=view.language) + "\n"


def og(name: str, content: object) -> Html:
    """One meta element of Open Graph."""
    return h.meta(property=name, content=str(content))


def open_graph(view: View) -> Html:
    """Open Graph of a page, as plugins write it."""
    story = view.story
    site = og("og:site_name", view.site_name)
    if story is None:
        return site
    return join(
        og("og:type", "article"),
        site,
        og("og:title", story.headline),
        og("og:description", story.paragraphs[0][:90]),
        og("og:url", view.url),
        og("og:image", f"/img/{story.key}.svg"),
    )


def iso(view: View, *, modified: bool = False) -> str | None:
    """The story's date in ISO 8601 with the edition's offset."""
    story = view.story
    at = (story.modified if modified else story.published) if story else None
    return at.astimezone(ZONES[view.language]).isoformat(timespec="seconds") if at else None


def date_meta(view: View) -> Html | None:
    """The date as a meta element, where the page gives it so."""
    if view.story is None or view.story.date_markup != "meta":
        return None
    modified = iso(view, modified=True)
    return join(
        og("article:published_time", iso(view)),
        og("article:modified_time", modified) if modified else None,
    )


def json_ld(view: View) -> Html | None:
    """The story as JSON-LD, where the page gives its date so: a graph, as search plugins write it."""
    story = view.story
    if story is None or story.date_markup != "jsonld":
        return None
    article = {
        "@type": "NewsArticle",
        "@id": f"{view.url}#article",
        "headline": story.headline,
        "datePublished": iso(view),
        "dateModified": iso(view, modified=True) or iso(view),
        "author": [{"@type": "Person", "name": writer.name} for writer in story.writers],
        "publisher": {"@type": "Organization", "name": view.site_name},
        "inLanguage": view.language,
        "articleSection": view.section_name,
    }
    page = {"@type": "WebPage", "@id": view.url, "name": view.title, "isPartOf": {"@id": "/#website"}}
    graph = {"@context": "https://schema.org", "@graph": [page, article]}
    text = json.dumps(graph, ensure_ascii=False).replace("</", "<\\/")
    return h.script(Html(text), type="application/ld+json")


def printed_date(view: View, tag: str = "span", css: str | None = None) -> Html | None:
    """The printed dates: ``<time>`` where the page marks them up so, else an element that means nothing."""
    if view.story is None or not view.date_text:
        return None
    if view.story.date_markup != "time":
        return join([element(tag, text, css=css) for text in (view.date_text, view.update_text) if text])
    return join(
        h.time(view.date_text, css=css, datetime=iso(view)),
        h.time(view.update_text, css=css, datetime=iso(view, modified=True)) if view.update_text else None,
    )


def script(view: View, form: str = "window.__views={}") -> Html:
    """A script that changes with every request."""
    return h.script(Html(form.format(view.noise.serial)))


def blocks(chosen: tuple[Block, ...], render: Callable[[Block], Html]) -> Html:
    """These blocks, each as often as the page shows it."""
    return join([[render(block)] * block.copies for block in chosen])


def rows(block: Block, render: Callable[[str | None, ListedStory], Html]) -> list[Html]:
    """The rows of a block; each is made of its place, None where places are not printed, and its link."""
    return [render(str(place) if block.numbered else None, listed) for place, listed in enumerate(block.stories, 1)]


def amid(paragraphs: list[Html], inline: Child) -> Html:
    """The paragraphs with what stands amid them after the second."""
    return join(paragraphs[:2], inline, paragraphs[2:])


def labels(listed: ListedStory, tag: str, css: str | None = None) -> list[Html]:
    """Category and age printed beside a link."""
    return [element(tag, text, css=css) for text in (listed.section, listed.when) if text]


def wrapped(tag: str, texts: Child, css: str | None = None) -> Html | None:
    """The element, unless there is nothing to put into it."""
    inner = join(texts)
    return element(tag, inner, css=css) if inner else None
