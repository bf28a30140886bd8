"""A page builder: hashed classes, deep wrappers, whole cards inside one anchor."""

import hashlib

from newscrawl.samplesite.markup import Child, Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def hashed(role: str) -> str:
    """The class that the builder's compiler gives to a role.

    >>> hashed("card") == hashed("card") != hashed("title")
    True
    """
    return "css-" + hashlib.sha256(role.encode()).hexdigest()[:7]


def render(view: View) -> str:
    style = h.style(Html(f".{hashed('card')}{{display:flex}}.{hashed('title')}{{font-weight:700}}"))
    main = _story(view, view.story) if view.story else _listing(view)
    return heads.document(
        view,
        [h.a(text, css=hashed("skip"), href="#root") for text in view.words["skip"]],
        _wrap("top", h.a(view.site_name, css=hashed("logo"), href="/"), h.nav(_menu(view))),
        h.div(
            _wrap("story", main),
            _wrap("empty"),
            heads.blocks(view.placed("below"), _block),
            _share(view) if view.story else None,
            id="root",
            css=hashed("root"),
        ),
        _wrap("rail", heads.blocks(view.placed("aside"), _block), _advert(view)),
        _footer(view),
        heads.script(view, 'self.__state={{"views":{},"menu":[]}}'),
        head=[style, heads.open_graph(view)],
    )


def _wrap(role: str, *inner: Child) -> Html:
    """The inner markup in the builder's section, column and widget."""
    column = h.div(h.div(*inner, css=hashed("inner")), css=hashed("column"))
    return h.div(column, css=hashed(role), data_element_type="section")


def _menu(view: View) -> list[Html]:
    return [h.a(name, css=hashed("nav"), href=path) for name, path in view.menu]


def _footer(view: View) -> Html:
    words = view.words
    links = [h.a(text, css=hashed("foot"), href="/about/") for text in words["footer"]]
    return _wrap("foot", links, h.p(words["copyright"], " ", words["note"]), h.p(words["cookies"]))


def _share(view: View) -> Html:
    buttons = [h.button(text, css=hashed("button")) for text in view.words["share_to"]]
    return _wrap("share", h.span(view.words["share"]), buttons, h.div(view.words["leaked"]))


def _advert(view: View) -> Html:
    link = h.a(h.img(src="/img/ad.svg"), href=f"http://ads.partner.test/c?{view.noise.advert}")
    return h.div(h.span(view.words["advert"]), link, css=hashed("ad"))


def _story(view: View, story: Story) -> Html:
    signature = [h.p(line, css=hashed("text")) for line in story.signature]
    inside = story.signature_in_body
    text = [h.p(paragraph, css=hashed("text")) for paragraph in story.paragraphs]
    picture = [h.img(src=f"/img/{story.key}.svg"), h.figcaption(story.caption)] if story.caption else None
    return join(
        h.h1(story.headline, css=hashed("title")),
        heads.wrapped("h2", story.standfirst, hashed("deck")),
        h.div(
            h.div(story.byline, css=hashed("who")),
            heads.printed_date(view, css=hashed("date")),
            h.button(view.words["share"], css=hashed("button")),
            css=hashed("meta"),
        ),
        heads.wrapped("figure", picture),
        h.div(
            heads.amid(text, heads.blocks(view.placed("inline"), _block)),
            signature if inside else None,
            css=hashed("prose"),
        ),
        heads.wrapped("div", None if inside else signature, hashed("card")),
        _comments(view),
    )


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    words = view.words
    counter = h.span(words["comment"], view.comments, css=hashed("count"))
    field = h.div(contenteditable="true", data_limit=words["comment_limit"])
    return h.div(counter, field, h.span(words["comment_limit"]), h.button(words["submit"]), counter, css=hashed("talk"))


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("h1", view.own_title, hashed("title")),
        [h.p(text, css=hashed("text")) for text in view.message],
        heads.blocks(view.placed("main"), _block),
    )


def _block(block: Block) -> Html:
    return _wrap("list", h.h4(h.span(block.heading), css=hashed("head")), h.div(heads.rows(block, _card)))


def _card(place: str | None, listed: ListedStory) -> Html:
    text = h.div(
        heads.wrapped("span", place, hashed("rank")),
        h.h3(listed.title, css=hashed("name")),
        heads.labels(listed, "span", hashed("tag")),
        css=hashed("col"),
    )
    picture = h.div(h.img(src="/img/t.svg", alt=""), css=hashed("pic"))
    return h.a(picture, text, css=hashed("card"), href=listed.href)
