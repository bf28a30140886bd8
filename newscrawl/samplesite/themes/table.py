"""A page of the last century that was never rebuilt: layout tables, font elements, paragraphs parted by line breaks."""

from newscrawl.samplesite.markup import Child, Html, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    words = view.words
    main = _story(view, view.story) if view.story else _listing(view)
    side = heads.blocks(view.placed("below", "aside"), _block)
    menu = [[h.a(name, href=path), " | "] for name, path in view.menu]
    footer = [[h.a(text, href="/about/"), " "] for text in words["footer"]]
    advert = h.a(h.img(src="/img/ad.svg"), href=f"http://ads.partner.test/c?{view.noise.advert}")
    page = h.table(
        _row(h.a(h.b(view.site_name), href="/"), colspan=2),
        _row(menu, colspan=2, bgcolor="#eeeeee"),
        h.tr(
            h.td(h.a(name="main"), main, width=640, valign="top"),
            h.td(side, h.center(_small(words["advert"]), h.br(), advert), width=300, valign="top"),
        ),
        _row(_small(footer, h.br(), words["copyright"], " ", words["note"]), colspan=2),
        width=960,
        align="center",
        cellpadding=0,
    )
    skip = [h.a(text, href="#main") for text in words["skip"]]
    return heads.document(view, skip, page, _small(words["visitors"].format(count=1000 + view.noise.serial)))


def _row(*children: Child, **attributes: str | int) -> Html:
    return h.tr(h.td(*children, **attributes))


def _small(*children: Child) -> Html:
    return h.font(*children, size=1)


def _story(view: View, story: Story) -> Html:
    words = view.words
    signature = join([[line, h.br()] for line in story.signature])
    inside = story.signature_in_body
    picture = [h.img(src=f"/img/{story.key}.svg"), h.br(), _small(story.caption)] if story.caption else None
    text = [join(paragraph, h.br(), h.br()) for paragraph in story.paragraphs]
    share = [h.a(f"[{text}]", href="#") for text in words["share_to"]]
    return h.table(
        _row(_small(words["home"], " > ", view.section_name)),
        _row(h.font(h.b(story.headline), size=5)),
        _row(_small(story.byline), " ", heads.printed_date(view, "font"), align="right"),
        _row(h.b(story.standfirst)) if story.standfirst else None,
        _row(picture) if picture else None,
        _row(
            h.font(heads.amid(text, heads.blocks(view.placed("inline"), _block)), signature if inside else None, size=3)
        ),
        None if inside else _row(signature, align="right"),
        _comments(view),
        _row(words["share"], ": ", share, " ", words["leaked"]),
        width="100%",
    )


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    words = view.words
    counter = f"{words['comment']}{view.comments}"
    form = h.form(h.textarea(cols=60), _small(words["comment_limit"]), h.input(type="submit", value=words["submit"]))
    return _row(counter, form, counter)


def _listing(view: View) -> Html:
    return join(
        h.font(h.b(view.own_title), h.br(), size=5) if view.own_title else None,
        [[text, h.br(), h.br()] for text in view.message],
        heads.blocks(view.placed("main"), _block),
    )


def _block(block: Block) -> Html:
    bar = _row(h.font(h.b(block.heading), color="#ffffff"), colspan=2, bgcolor="#003366")
    return h.table(bar, heads.rows(block, _entry), width="100%", border=0)


def _entry(place: str | None, listed: ListedStory) -> Html:
    bullet = h.b(place) if place else h.img(src="/img/dot.svg", alt="")
    labels = heads.labels(listed, "font")
    return h.tr(h.td(bullet, width=20), h.td(h.a(listed.title, href=listed.href), h.br() if labels else None, labels))
