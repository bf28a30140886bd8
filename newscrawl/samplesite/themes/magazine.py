"""A magazine theme with microdata, and with an ``article`` element for every card of its lists."""

from newscrawl.samplesite.markup import Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    words = view.words
    main = _story(view, view.story) if view.story else _listing(view)
    menu = [h.a(name, href=path) for name, path in view.menu]
    return heads.document(
        view,
        h.div([h.a(text, href="#content") for text in words["skip"]], css="mag-skip"),
        h.div(h.p(words["cookies"]), h.button(words["accept"]), css="mag-cookie"),
        h.header(h.a(view.site_name, href="/"), h.nav(menu), css="mag-top"),
        h.main(main, id="content"),
        h.div(heads.blocks(view.placed("aside"), _block), css="mag-rail"),
        h.footer(
            h.nav([h.a(text, href="/about/") for text in words["footer"]]),
            h.p(words["copyright"]),
            h.p(words["note"]),
            h.form(h.label(words["newsletter"]), h.input(type="email")),
            css="mag-foot",
        ),
        heads.script(view),
        css="mag mag--dark",
    )


def _story(view: View, story: Story) -> Html:
    words = view.words
    signature = " ".join(story.signature)
    inside = story.signature_in_body
    body = h.div(
        heads.amid([h.p(text) for text in story.paragraphs], heads.blocks(view.placed("inline"), _block)),
        h.p(h.em(signature)) if signature and inside else None,
        h.aside(h.span(words["advert"]), css="mag-ad"),
        css="mag-body",
        itemprop="articleBody",
    )
    share = h.div(
        h.p(words["share"]), [h.a(text, href="#") for text in words["share_to"]], h.p(words["leaked"]), css="mag-share"
    )
    article = h.article(
        _head(view, story),
        _picture(story),
        body,
        h.div(h.p(signature), css="mag-sign") if signature and not inside else None,
        share,
        css="mag-story",
        itemscope=True,
        itemtype="https://schema.org/NewsArticle",
    )
    return join(article, _comments(view), heads.blocks(view.placed("below"), _block))


def _head(view: View, story: Story) -> Html:
    deck = h.p(story.standfirst, css="mag-deck", itemprop="alternativeHeadline") if story.standfirst else None
    byline = h.span(story.byline, itemprop="author") if story.byline else None
    return h.header(
        h.a(view.section_name, css="mag-kicker", href="#"),
        h.h1(story.headline, itemprop="headline"),
        deck,
        h.p(byline, " ", h.span(heads.printed_date(view), css="mag-when"), css="mag-by"),
    )


def _picture(story: Story) -> Html | None:
    if story.caption is None:
        return None
    return h.figure(h.picture(h.img(src=f"/img/{story.key}.svg")), h.figcaption(story.caption))


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    words = view.words
    counter = [words["comment"], " ", h.sup(view.comments)]
    limit = h.small(words["comment_limit"])
    return h.div(h.h3(counter), h.textarea(), limit, h.button(words["submit"]), h.p(counter), css="mag-talk")


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("h1", view.own_title),
        [h.p(text) for text in view.message],
        heads.blocks(view.placed("main"), _block),
    )


def _block(block: Block) -> Html:
    cards = h.div(heads.rows(block, _card), css="mag-grid")
    return h.section(h.header(h.h3(h.span(block.heading))), cards, css="mag-list")


def _card(place: str | None, listed: ListedStory) -> Html:
    return h.article(
        heads.wrapped("span", place, "mag-no"),
        h.a(h.img(loading="lazy", src="/img/t.svg", alt=listed.title), href=listed.href),
        h.h4(h.a(listed.title, href=listed.href)),
        heads.labels(listed, "p", "mag-label"),
        css="mag-card",
    )
