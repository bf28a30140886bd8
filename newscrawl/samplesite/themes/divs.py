"""Nested ``div``s whose classes say nothing: no landmark, no heading element, no list."""

from newscrawl.samplesite.markup import Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    words = view.words
    main = _story(view, view.story) if view.story else _listing(view)
    lists = heads.blocks(view.placed("below", "aside"), _block)
    page = h.div(
        h.div([h.a(text, href="#c") for text in words["skip"]], css="w1"),
        h.div(
            h.div(h.a(view.site_name, href="/"), css="w2"),
            h.div([h.div(h.a(name, href=path), css="w5") for name, path in view.menu], css="w2"),
            h.div(h.a(words["login"], href="/login"), h.span(words["search"]), css="w2"),
            css="w1",
        ),
        h.div(
            h.div(h.div(main, css="w3"), css="w2"),
            h.div(h.div(h.div(css="w4"), lists, css="w3"), css="w2"),
            h.div(h.div(words["share"], css="w3"), h.div(words["leaked"]), css="w2") if view.story else None,
            css="w1",
            id="c",
        ),
        h.div(
            h.div([h.a(text, href="/about/") for text in words["footer"]], css="w2"),
            h.div(words["copyright"], " ", words["note"], css="w2"),
            css="w1",
        ),
        css="w0",
    )
    return heads.document(view, page, heads.script(view, "var v={};"), css="b1")


def _story(view: View, story: Story) -> Html:
    words = view.words
    signature = [h.div(line) for line in story.signature]
    inside = story.signature_in_body
    picture = [h.img(src=f"/img/{story.key}.svg"), h.div(story.caption)] if story.caption else None
    text = [h.div(paragraph, css="w6") for paragraph in story.paragraphs]
    return join(
        h.div(h.a(words["home"], href="/"), h.span(view.section_name), css="w4"),
        h.div(h.div(story.headline, css="w5"), css="w4"),
        heads.wrapped("div", story.standfirst, "w4"),
        h.div(
            h.div(h.span(story.byline), css="w5"),
            h.div(heads.printed_date(view), css="w5"),
            h.div([h.span(text) for text in words["font_size"]], css="w5"),
            css="w4",
        ),
        h.div(
            heads.wrapped("div", picture),
            h.div(
                heads.amid(text, heads.blocks(view.placed("inline"), _block)), signature if inside else None, css="w5"
            ),
            css="w4",
        ),
        h.div(None if inside else signature, css="w4"),
        _comments(view),
    )


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    counter = h.div(h.span(view.words["comment"]), h.span(view.comments), css="w6")
    return h.div(counter, h.div(h.textarea(), h.div(view.words["comment_limit"]), css="w6"), counter, css="w4")


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("div", view.own_title, "w4"),
        [h.div(text, css="w6") for text in view.message],
        heads.blocks(view.placed("main"), _block),
    )


def _block(block: Block) -> Html:
    return h.div(h.div(h.span(block.heading), css="w5"), h.div(heads.rows(block, _row), css="w5"), css="w4")


def _row(place: str | None, listed: ListedStory) -> Html:
    link = h.div(h.a(listed.title, href=listed.href))
    return h.div(heads.wrapped("div", place), link, heads.labels(listed, "div"), css="w6")
