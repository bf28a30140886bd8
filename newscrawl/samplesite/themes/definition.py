"""Definition lists in sections: ``dt`` for headings, thumbnails that load late, titles beside empty stretched links."""

from newscrawl.samplesite.markup import Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads

_BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def render(view: View) -> str:
    words = view.words
    main = _story(view, view.story) if view.story else _listing(view)
    side = [
        heads.blocks(view.placed("below"), _block),
        h.section(h.dl(h.dt()), css="p-area"),
        heads.blocks(view.placed("aside"), _block),
    ]
    return heads.document(
        view,
        h.ul([h.li(h.a(text, href="#contents")) for text in words["skip"]], css="skipnavi"),
        _header(view),
        h.div(h.div(main, css="l-main"), h.div(side, css="l-side"), css="l-contents", id="contents"),
        h.footer(
            h.dl([h.dd(h.a(text, href="/about/")) for text in words["footer"]]),
            h.small(words["copyright"], " ", words["note"]),
            h.a(words["top"], href="#contents"),
            css="l-footer",
        ),
        h.noscript(h.img(src=f"/img/count.svg?{view.noise.serial}", alt="")),
        css="l-page",
    )


def _header(view: View) -> Html:
    logo = h.a(h.img(src="/img/logo.svg", alt=view.site_name), css="l-header__logo", href="/")
    items = [h.dd(h.a(name, href=path)) for name, path in view.menu]
    return h.header(logo, h.dl(h.dt(view.words["menu"]), items, css="gnav"), css="l-header")


def _story(view: View, story: Story) -> Html:
    words = view.words
    inside = story.signature_in_body
    date = heads.printed_date(view, css="c-date")
    return h.section(
        h.p(view.section_name, css="c-cat"),
        h.h2(story.headline, css="c-article__ttl"),
        h.dl(heads.wrapped("dd", story.byline), h.dd(date) if date else None, css="c-info"),
        h.ul([h.li(h.a(text, href="#")) for text in words["share_to"]], css="c-sns"),
        heads.wrapped("p", story.standfirst, "c-lead"),
        _picture(story),
        h.div(
            heads.amid([h.p(text) for text in story.paragraphs], heads.blocks(view.placed("inline"), _block)),
            [h.p(line) for line in story.signature] if inside else None,
            css="c-article__txt",
        ),
        None if inside else heads.wrapped("dl", [h.dd(line) for line in story.signature], "c-writer"),
        h.p(words["share"], " ", words["leaked"], css="c-share"),
        _comments(view),
        css="c-article",
    )


def _picture(story: Story) -> Html | None:
    if story.caption is None:
        return None
    image = h.img(src=_BLANK, data_src=f"/img/{story.key}.svg")
    return h.div(image, h.p(story.caption, css="c-img__cap"), css="c-img")


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    words = view.words
    counter = h.dt(words["comment"], h.em(view.comments))
    field = h.dd(h.textarea(placeholder=words["comment_hint"]), h.i(words["comment_limit"]))
    return h.section(h.dl(counter, field, counter), css="c-talk")


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("h2", view.own_title, "c-page__ttl"),
        [h.p(text) for text in view.message],
        heads.blocks(view.placed("main"), _block),
    )


def _block(block: Block) -> Html:
    heading = h.dt(block.heading, css="p-list__ttl")
    return h.section(h.dl(heading, heads.rows(block, _row), css="p-list"), css="p-area")


def _row(place: str | None, listed: ListedStory) -> Html:
    thumbnail = h.img(css="lazy", src=_BLANK, data_src="/img/t.svg", alt="")
    text = h.div(
        heads.wrapped("b", place, "num"),
        h.p(listed.title, css="p-item__ttl"),
        heads.labels(listed, "p", "p-item__cat"),
        css="p-item__txt",
    )
    return h.dd(
        h.a(thumbnail, css="p-item__pic", href=listed.href),
        text,
        h.a(css="p-item__link", href=listed.href, aria_hidden="true"),
        css="p-item",
    )
