"""A site made of web components: custom elements, utility classes, a heading in a bar above its items."""

from newscrawl.samplesite.markup import Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    words = view.words
    main = _story(view, view.story) if view.story else _listing(view)
    page = h.app_root(
        h.div([h.a(text, css="sr-only", href="#m") for text in words["skip"]], css="sr-only"),
        h.app_header(
            h.a(view.site_name, css="text-xl font-bold", href="/"),
            h.div([h.a(name, css="px-2", href=path) for name, path in view.menu], css="flex gap-2"),
            css="flex px-4",
        ),
        h.div(
            h.div(main, css="col-span-2 px-4"),
            h.div(heads.blocks(view.placed("below", "aside"), _block), css="col-span-1"),
            css="grid grid-cols-3",
            id="m",
        ),
        h.app_footer(
            [h.a(text, css="px-2", href="/about/") for text in words["footer"]],
            h.p(words["copyright"], " ", words["note"], css="text-xs"),
            css="flex px-4 text-sm",
        ),
    )
    state = h.script(Html(f'{{"views": {view.noise.serial}}}'), type="application/json", id="state")
    return heads.document(view, page, state, css="min-h-screen bg-white text-gray-900")


def _story(view: View, story: Story) -> Html:
    words = view.words
    signature = [h.span(line, css="block") for line in story.signature]
    inside = story.signature_in_body
    text = [h.p(paragraph, css="mb-4 leading-7") for paragraph in story.paragraphs]
    return join(
        h.app_crumbs(h.a(words["home"], href="/"), "/", h.a(view.section_name, href="#")),
        h.h1(story.headline, css="text-3xl font-bold mb-2"),
        h.div(h.span(story.byline, css="mr-2"), heads.printed_date(view, css="text-gray-500"), css="flex text-sm mb-2"),
        heads.wrapped("p", story.standfirst, "text-lg italic"),
        _picture(story),
        h.app_text(
            heads.amid(text, heads.blocks(view.placed("inline"), _block)),
            h.p(signature, css="mb-4") if inside else None,
            css="block",
        ),
        None if inside else h.div(signature, css="mt-4 p-2 border"),
        h.app_share(
            h.span(words["share"]), [h.button(text) for text in words["share_to"]], h.span(words["leaked"]), css="flex"
        ),
        _comments(view),
    )


def _picture(story: Story) -> Html | None:
    if story.caption is None:
        return None
    return h.app_image(h.img(src=f"/img/{story.key}.svg"), h.span(story.caption, css="text-xs text-gray-500"))


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    counter = h.div(h.b(view.words["comment"]), h.i(view.comments), css="flex")
    limit = h.div(view.words["comment_limit"], css="text-right text-xs")
    return h.app_comments(counter, h.textarea(css="w-full"), limit, counter)


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("h1", view.own_title, "text-3xl"),
        [h.p(text, css="mb-4") for text in view.message],
        heads.blocks(view.placed("main"), _block),
    )


def _block(block: Block) -> Html:
    more = h.a("＋", css="text-xs", href="#")
    bar = h.div(h.p(block.heading, css="font-bold"), more, css="flex justify-between")
    return h.div(bar, heads.rows(block, _card), css="mt-8")


def _card(place: str | None, listed: ListedStory) -> Html:
    title = h.span(listed.title, css="line-clamp-2")
    return h.app_card(
        h.span(f"{place}.", css="w-6 font-bold") if place else None,
        h.a(title, css="block", href=listed.href),
        heads.labels(listed, "small", "text-gray-500"),
        css="flex gap-2 py-2",
    )
