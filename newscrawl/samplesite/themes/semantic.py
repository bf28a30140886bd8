"""A semantic WordPress theme: header, nav, main, article, aside and footer, with the classes that WordPress gives."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    head = '<meta name="generator" content="WordPress 6.4.3">\n' + heads.open_graph(view)
    return heads.document(view, _body(view), head=head, body_class="single postid-48220 wp-embed-responsive")


def _body(view: View) -> str:
    words = view.words
    return f"""{each(words["skip"], lambda text: f'<a class="skip-link screen-reader-text" href="#main">{esc(text)}</a>')}
<header id="masthead" class="site-header">
<p class="site-title"><a href="/">{esc(view.site_name)}</a></p>
<form role="search" class="search-form" action="/search"><input name="s" placeholder="{esc(words["search"])}"></form>
<nav id="site-navigation" class="main-navigation"><button class="menu-toggle">{esc(words["menu"])}</button>
<ul id="primary-menu" class="menu">{each(view.menu, _menu_item)}</ul></nav>
</header>
<div id="content" class="site-content">
<main id="main" class="site-main">
{_article(view) if view.story else _listing(view)}
</main>
<aside id="secondary" class="widget-area">
<section class="widget widget_text"><h2 class="widget-title"></h2><div class="textwidget"></div></section>
{each(view.placed("aside"), lambda block: heads.copies(block, _widget))}
<section class="widget widget_media_image">{esc(words["advert"])} <a href="http://ads.partner.test/c?{view.noise.advert}">
<img src="/img/ad.svg" alt=""></a></section>
</aside>
</div>
<footer id="colophon" class="site-footer">
<ul class="footer-menu">{each(words["footer"], lambda text: f'<li><a href="/about/">{esc(text)}</a></li>')}</ul>
<p class="site-info">{esc(words["copyright"])} {esc(words["note"])} {esc(words["desk"])}</p>
</footer>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"visitor":{view.noise.serial}}});</script>"""


def _menu_item(item: tuple[str, str]) -> str:
    return f'<li class="menu-item"><a href="{esc(item[1])}">{esc(item[0])}</a></li>'


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    author = f'<span class="byline"><span class="author vcard">{_byline(story.byline)}</span></span>'
    text = [f"<p>{esc(paragraph)}</p>" for paragraph in story.paragraphs]
    signature = "<br>\n".join(map(esc, story.signature))
    signed_inside = when(signature and story.signature_in_body, f"<p>{signature}</p>")
    signed_below = when(signature and not story.signature_in_body, f'<div class="author-info">{signature}</div>')
    return f"""<nav class="breadcrumbs"><a href="/">{esc(words["home"])}</a> &gt; <a href="#">{esc(view.section_name)}</a></nav>
<article id="post-48220" class="post type-post status-publish hentry">
<header class="entry-header">
<h1 class="entry-title">{esc(story.headline)}</h1>
{when(story.standfirst, f'<p class="entry-subtitle">{esc(story.standfirst)}</p>')}
<div class="entry-meta">{when(story.byline, author)} {heads.printed_date(view, "entry-date published")}</div>
</header>
{_figure(view)}
<div class="entry-content">
{heads.inline_after(view, text, each(view.placed("inline"), _widget))}
{signed_inside}
</div>
{signed_below}
{when(story.tags, f'<footer class="entry-footer"><span class="tags-links">{_tags(view)}</span></footer>')}
</article>
{_comments(view)}
{each(view.placed("below"), lambda block: heads.copies(block, _widget))}
<div class="share-box"><span>{esc(words["share"])}</span>
{each(words["share_to"], lambda text: f'<a href="#" rel="nofollow">{esc(text)}</a>')}
{esc(words["leaked"])}</div>"""


def _byline(byline: str | None) -> str:
    """The byline; a word after the name is the link to the author's page, as themes print it."""
    name, space, rest = (byline or "").partition(" ")
    if rest == "アクセス":
        return (
            f'<a class="url fn n" href="/author/staff/">{esc(name)}</a>{space}<a href="/author/staff/">{esc(rest)}</a>'
        )
    return esc(byline)


def _figure(view: View) -> str:
    story = view.story
    if story is None or story.caption is None:
        return ""
    return f"""<figure class="post-thumbnail"><img src="/img/{story.key}.svg" width="800" alt="">
<figcaption class="wp-caption-text">{esc(story.caption)}</figcaption></figure>"""


def _tags(view: View) -> str:
    tags = view.story.tags if view.story else ()
    return each(tags, lambda tag: f'<a href="/{view.language}/tag/{esc(tag)}/" rel="tag">{esc(tag)}</a>')


def _comments(view: View) -> str:
    if view.comments is None:
        return ""
    words = view.words
    counter = f'{esc(words["comment"])}<span class="count">{view.comments}</span>'
    return f"""<section id="comments" class="comments-area">
<h2 class="comments-title">{counter}</h2>
<form class="comment-form"><textarea name="comment" maxlength="{words["comment_limit"]}"></textarea>
<span class="limit">{esc(words["comment_limit"])}</span><button>{esc(words["submit"])}</button></form>
<p class="comments-foot">{counter}</p>
<ol class="comment-list"></ol>
</section>"""


def _listing(view: View) -> str:
    title = "" if view.title == view.site_name else f'<h1 class="page-title">{esc(view.title)}</h1>'
    message = each(view.message, lambda text: f"<p>{esc(text)}</p>")
    return title + message + each(view.placed("main"), _widget)


def _widget(block: Block) -> str:
    tag = "ol" if block.numbered else "ul"
    rows = numbered(block.stories, lambda place, listed: _row(place if block.numbered else None, listed))
    return f"""<section class="widget widget_posts"><h2 class="widget-title">{esc(block.heading)}</h2>
<{tag} class="post-list">
{rows}
</{tag}></section>"""


def _row(place: int | None, listed: ListedStory) -> str:
    rank = f'<span class="rank">{place}</span>' if place else ""
    return f'<li>{rank}<a href="{esc(listed.href)}">{esc(listed.title)}</a>{heads.label(listed, "span", "cat")}</li>'
