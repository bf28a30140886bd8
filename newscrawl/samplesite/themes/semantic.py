"""A semantic WordPress theme: header, nav, main, article, aside and footer, with the classes that WordPress gives."""

from newscrawl.samplesite.markup import Html, element, h, join
from newscrawl.samplesite.model import Block, ListedStory, Story, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    head = join(h.meta(name="generator", content="WordPress 6.4.3"), heads.open_graph(view))
    main = _story(view, view.story) if view.story else _listing(view)
    return heads.document(
        view,
        [h.a(text, css="skip-link screen-reader-text", href="#main") for text in view.words["skip"]],
        _header(view),
        h.div(h.main(main, id="main", css="site-main"), _sidebar(view), id="content", css="site-content"),
        _footer(view),
        heads.script(view, 'window.dataLayer=window.dataLayer||[];dataLayer.push({{"visitor":{}}});'),
        head=head,
        css="single postid-48220 wp-embed-responsive",
    )


def _header(view: View) -> Html:
    items = [h.li(h.a(name, href=path), css="menu-item") for name, path in view.menu]
    return h.header(
        h.p(h.a(view.site_name, href="/"), css="site-title"),
        h.form(h.input(name="s", placeholder=view.words["search"]), css="search-form", role="search", action="/search"),
        h.nav(
            h.button(view.words["menu"], css="menu-toggle"),
            h.ul(items, id="primary-menu", css="menu"),
            id="site-navigation",
            css="main-navigation",
        ),
        id="masthead",
        css="site-header",
    )


def _sidebar(view: View) -> Html:
    advert = h.a(h.img(src="/img/ad.svg", alt=""), href=f"http://ads.partner.test/c?{view.noise.advert}")
    return h.aside(
        h.section(h.h2(css="widget-title"), h.div(css="textwidget"), css="widget widget_text"),
        heads.blocks(view.placed("aside"), _widget),
        h.section(view.words["advert"], advert, css="widget widget_media_image"),
        id="secondary",
        css="widget-area",
    )


def _footer(view: View) -> Html:
    words = view.words
    return h.footer(
        h.ul([h.li(h.a(text, href="/about/")) for text in words["footer"]], css="footer-menu"),
        h.p(f"{words['copyright']} {words['note']} {words['desk']}", css="site-info"),
        id="colophon",
        css="site-footer",
    )


def _story(view: View, story: Story) -> Html:
    signature = join([[line, h.br()] for line in story.signature])
    inside = story.signature_in_body
    crumbs = [h.a(view.words["home"], href="/"), " > ", h.a(view.section_name, href="#")]
    entry = h.article(
        h.header(
            h.h1(story.headline, css="entry-title"),
            heads.wrapped("p", story.standfirst, "entry-subtitle"),
            h.div(_byline(story.byline), heads.printed_date(view, css="entry-date published"), css="entry-meta"),
            css="entry-header",
        ),
        _figure(story),
        h.div(
            heads.amid([h.p(text) for text in story.paragraphs], heads.blocks(view.placed("inline"), _widget)),
            heads.wrapped("p", signature if inside else None),
            css="entry-content",
        ),
        heads.wrapped("div", None if inside else signature, "author-info"),
        heads.wrapped("footer", _tags(view, story), "entry-footer"),
        id="post-48220",
        css="post type-post status-publish hentry",
    )
    return join(
        h.nav(crumbs, css="breadcrumbs"),
        entry,
        _comments(view),
        heads.blocks(view.placed("below"), _widget),
        _share(view),
    )


def _byline(byline: str | None) -> Html | None:
    """The byline; a control after the name is a link of its own to the author's page."""
    name, space, control = (byline or "").partition(" アクセス")
    author = h.a(name, css="url fn n", href="/author/staff/") if space else name
    inner = [author, " ", h.a("アクセス", href="/author/staff/") if space else None, control]
    return h.span(h.span(inner, css="author vcard"), css="byline") if byline else None


def _figure(story: Story) -> Html | None:
    if story.caption is None:
        return None
    picture = h.img(src=f"/img/{story.key}.svg", width=800, alt="")
    return h.figure(picture, h.figcaption(story.caption, css="wp-caption-text"), css="post-thumbnail")


def _tags(view: View, story: Story) -> Html | None:
    links = [h.a(tag, href=f"/{view.language}/tag/{tag}/", rel="tag") for tag in story.tags]
    return heads.wrapped("span", links, "tags-links")


def _share(view: View) -> Html:
    links = [h.a(text, href="#", rel="nofollow") for text in view.words["share_to"]]
    return h.div(h.span(view.words["share"]), links, view.words["leaked"], css="share-box")


def _comments(view: View) -> Html | None:
    if view.comments is None:
        return None
    words = view.words
    counter = [words["comment"], h.span(view.comments, css="count")]
    form = h.form(
        h.textarea(name="comment", maxlength=words["comment_limit"]),
        h.span(words["comment_limit"], css="limit"),
        h.button(words["submit"]),
        css="comment-form",
    )
    return h.section(
        h.h2(counter, css="comments-title"),
        form,
        h.p(counter, css="comments-foot"),
        h.ol(css="comment-list"),
        id="comments",
        css="comments-area",
    )


def _listing(view: View) -> Html:
    return join(
        heads.wrapped("h1", view.own_title, "page-title"),
        [h.p(text) for text in view.message],
        heads.blocks(view.placed("main"), _widget),
    )


def _widget(block: Block) -> Html:
    rows = element("ol" if block.numbered else "ul", heads.rows(block, _row), css="post-list")
    return h.section(h.h2(block.heading, css="widget-title"), rows, css="widget widget_posts")


def _row(place: str | None, listed: ListedStory) -> Html:
    return h.li(
        heads.wrapped("span", place, "rank"),
        h.a(listed.title, href=listed.href),
        heads.labels(listed, "span", "cat"),
    )
