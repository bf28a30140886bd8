"""Lists in tabs: a bar of labels, and panels that pair with them by order; all panels but the first are hidden."""

from newscrawl.samplesite.markup import Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    words = view.words
    main = _story(view, view.story) if view.story else _listing(view)
    advert = h.div(words["advert"], h.iframe(src="about:blank", title=view.noise.advert), css="box_ad")
    return heads.document(
        view,
        h.div([h.a(text, href="#container") for text in words["skip"]], id="skipNav"),
        h.div(
            h.h1(h.a(view.site_name, href="/"), css="logo"),
            h.ul([h.li(h.a(name, href=path)) for name, path in view.menu], css="gnb"),
            id="header",
        ),
        h.div(
            h.div(main, css="cont_left"), h.div(_tabs(view.placed("aside")), advert, css="cont_right"), id="container"
        ),
        h.div(
            h.ul([h.li(h.a(text, href="/about/")) for text in words["footer"]]),
            h.address(f"{words['copyright']} {words['desk']} {words['note']}"),
            id="footer",
        ),
        head=heads.open_graph(view),
        css="sub view",
    )


def _story(view: View, story: Story) -> Html:
    words = view.words
    signature = [h.p(line) for line in story.signature]
    inside = story.signature_in_body
    body = h.div(
        _picture(story),
        heads.amid([h.p(text) for text in story.paragraphs], heads.blocks(view.placed("inline"), _plain)),
        signature if inside else None,
        h.p(words["copyright"], css="copy"),
        css="article_body",
        id="articleBody",
    )
    return join(
        _head(view, story),
        body,
        None if inside else h.div(signature, css="writer"),
        _tags(view, story),
        h.div(words["share"], " ", words["leaked"], css="share"),
        _comments(view),
        _below(view.placed("below")),
    )


def _head(view: View, story: Story) -> Html:
    words = view.words
    comments = None if view.comments is None else f"{words['comment']} {view.comments}"
    facts = [
        story.byline,
        heads.printed_date(view),
        words["visitors"].format(count=300 + view.noise.serial),
        comments,
    ]
    buttons = [h.button(text, type="button") for text in words["font_size"] + words["share_to"]]
    return h.div(
        h.p(h.a(words["home"], href="/"), " > ", view.section_name, css="location"),
        h.h2(story.headline, css="tit_article"),
        heads.wrapped("h3", story.standfirst, "sub_tit"),
        h.ul([heads.wrapped("li", fact) for fact in facts], css="info"),
        h.div(buttons, css="util"),
        css="article_head",
    )


def _picture(story: Story) -> Html | None:
    if story.caption is None:
        return None
    return h.div(h.img(src=f"/img/{story.key}.svg", alt=""), h.p("▲ ", story.caption, css="caption"), css="photo")


def _tags(view: View, story: Story) -> Html | None:
    links = [h.a(f"#{tag}", href=f"/{view.language}/tag/{tag}/") for tag in story.tags]
    return h.div(h.b(view.words["tags"]), links, css="keyword") if links else None


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    words = view.words
    counter = h.strong(f"{words['comment']}{view.comments}")
    limit = h.span(f"0 / {words['comment_limit']}")
    return h.div(counter, h.textarea(), limit, h.button(words["submit"]), counter, css="reply")


def _below(blocks: tuple[Block, ...]) -> Html:
    """Lists without printed places one under another, the numbered ones as one set of tabs."""
    plain = tuple(block for block in blocks if not block.numbered)
    return join(heads.blocks(plain, _plain), _tabs(tuple(block for block in blocks if block.numbered)))


def _tabs(blocks: tuple[Block, ...]) -> Html | None:
    if not blocks:
        return None
    bar, panels = [], []
    for place, block in enumerate(blocks, start=1):
        first = place == 1
        bar.append(h.li(h.a(block.heading, href=f"#tab{place}", role="tab"), css="on" if first else None))
        panels.append(h.div(_rows(block), css="panel", id=f"tab{place}", style=None if first else "display:none"))
    return h.div(h.ul(bar, css="tab_bar"), panels, css="box_tab")


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("h2", view.own_title),
        [h.p(text) for text in view.message],
        heads.blocks(view.placed("main"), _plain),
    )


def _plain(block: Block) -> Html:
    return h.div(h.strong(block.heading, css="tit"), _rows(block), css="box_list")


def _rows(block: Block) -> Html:
    return h.ul(heads.rows(block, _row))


def _row(place: str | None, listed: ListedStory) -> Html:
    link = h.a(h.span(listed.title, css="tit"), href=listed.href)
    return h.li(heads.wrapped("em", place), link, heads.labels(listed, "span", "sec"))
