"""What stands in a page's head, and the pieces of markup that every theme may carry."""

import json
from collections.abc import Callable

from newscrawl.samplesite.markup import each, esc, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.printed_dates import ZONES


def document(view: View, body: str, *, head: str = "", body_class: str = "") -> str:
    """The whole page around its body."""
    title = view.words["title_form"].format(title=view.title, site=view.site_name)
    return f"""<!DOCTYPE html>
<html lang="{view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{esc(title)}</title>
{canonical(view)}{json_ld(view)}{date_meta(view)}{head}
</head>
<body{when(body_class, f' class="{body_class}"')}>
{body}
</body>
</html>
"""


def canonical(view: View) -> str:
    """The link to the page's own address."""
    return when(view.canonical, f'<link rel="canonical" href="{esc(view.canonical)}">\n')


def open_graph(view: View, *, description: bool = True) -> str:
    """Open Graph of a story, as plugins write it."""
    story = view.story
    if story is None:
        return f'<meta property="og:site_name" content="{esc(view.site_name)}">\n'
    return f"""<meta property="og:type" content="article">
<meta property="og:site_name" content="{esc(view.site_name)}">
<meta property="og:title" content="{esc(story.headline)}">
{when(description, f'<meta property="og:description" content="{esc(story.paragraphs[0][:90])}">')}
<meta property="og:url" content="{esc(view.url)}">
<meta property="og:image" content="/img/{story.key}.svg">
"""


def iso(view: View, *, modified: bool = False) -> str | None:
    """The story's date in ISO 8601 with the edition's offset."""
    story = view.story
    at = (story.modified if modified else story.published) if story else None
    return at.astimezone(ZONES[view.language]).isoformat(timespec="seconds") if at else None


def date_meta(view: View) -> str:
    """The date as a meta element, where the page gives it so."""
    if view.story is None or view.story.date_markup != "meta":
        return ""
    changed = iso(view, modified=True)
    return f'<meta property="article:published_time" content="{iso(view)}">\n' + when(
        changed, f'<meta property="article:modified_time" content="{changed}">\n'
    )


def json_ld(view: View) -> str:
    """The story as JSON-LD, where the page gives its date so: a graph, as search plugins write it."""
    story = view.story
    if story is None or story.date_markup != "jsonld":
        return ""
    article = {
        "@type": "NewsArticle",
        "@id": f"{view.url}#article",
        "headline": story.headline,
        "datePublished": iso(view),
        "author": [{"@type": "Person", "name": writer.name} for writer in story.writers],
        "publisher": {"@type": "Organization", "name": view.site_name},
        "inLanguage": view.language,
        "articleSection": view.section_name,
    }
    if story.modified:
        article["dateModified"] = iso(view, modified=True)
    page = {"@type": "WebPage", "@id": view.url, "name": view.title, "isPartOf": {"@id": "/#website"}}
    graph = {"@context": "https://schema.org", "@graph": [page, article]}
    text = json.dumps(graph, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>\n'


def printed_date(view: View, css: str, tag: str = "span") -> str:
    """The printed date: a ``<time>`` where the page marks it up so, else an element that means nothing."""
    if view.story is None or not view.date_text:
        return ""
    attributes = f' class="{css}"' if css else ""
    if view.story.date_markup == "time":
        return f'<time{attributes} datetime="{iso(view)}">{esc(view.date_text)}</time>'
    return f"<{tag}{attributes}>{esc(view.date_text)}</{tag}>"


def copies(block: Block, render: Callable[[Block], str]) -> str:
    """The block as often as the page shows it: once for wide screens and again for narrow ones."""
    return "\n".join([render(block)] * block.copies)


def inline_after(view: View, paragraphs: list[str], inline: str) -> str:
    """The paragraphs with the inline lists after the second."""
    return "\n".join([*paragraphs[:2], inline, *paragraphs[2:]])


def label(listed: ListedStory, tag: str, css: str = "") -> str:
    """Category and age printed beside a link."""
    attributes = f' class="{css}"' if css else ""
    parts = [text for text in (listed.section, listed.when) if text]
    return each(parts, lambda text: f"<{tag}{attributes}>{esc(text)}</{tag}>")
