"""A magazine theme with microdata: custom wording around the byline, articles within articles, cards as ``article``s."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    return heads.document(view, _body(view), body_class="mag mag--dark")


def _body(view: View) -> str:
    words = view.words
    return f"""<div class="mag-skip">{each(words["skip"], lambda text: f'<a href="#content">{esc(text)}</a>')}</div>
<div class="mag-cookie"><p>{esc(words["cookies"])}</p><button>{esc(words["accept"])}</button></div>
<header class="mag-top"><a href="/">{esc(view.site_name)}</a><nav>{each(view.menu, lambda item: f'<a href="{esc(item[1])}">{esc(item[0])}</a>')}</nav></header>
<main id="content">
{_article(view) if view.story else _listing(view)}
</main>
<div class="mag-rail">{each(view.placed("aside"), lambda block: heads.copies(block, _block))}</div>
<footer class="mag-foot"><nav>{each(words["footer"], lambda text: f'<a href="/about/">{esc(text)}</a>')}</nav>
<p>{esc(words["copyright"])}</p><p>{esc(words["note"])}</p><form><label>{esc(words["newsletter"])}</label><input type="email"></form></footer>
<script>window.__views={view.noise.serial}</script>"""


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    text = [f"<p>{esc(paragraph)}</p>" for paragraph in story.paragraphs]
    signature = " ".join(map(esc, story.signature))
    signed_inside = when(signature and story.signature_in_body, f"<p><em>{signature}</em></p>")
    signed_below = when(signature and not story.signature_in_body, f'<div class="mag-sign"><p>{signature}</p></div>')
    return f"""<article class="mag-story" itemscope itemtype="https://schema.org/NewsArticle">
<header><a class="mag-kicker" href="#">{esc(view.section_name)}</a><h1 itemprop="headline">{esc(story.headline)}</h1>
{when(story.standfirst, f'<p class="mag-deck" itemprop="alternativeHeadline">{esc(story.standfirst)}</p>')}
<p class="mag-by"><span itemprop="author">{esc(story.byline)}</span> <span class="mag-when">{heads.printed_date(view, "")}</span></p></header>
{when(story.caption, f'<figure><picture><img src="/img/{story.key}.svg"></picture><figcaption>{esc(story.caption)}</figcaption></figure>')}
<div class="mag-body" itemprop="articleBody">
{heads.inline_after(view, text, each(view.placed("inline"), _block))}
{signed_inside}
<aside class="mag-ad"><span>{esc(words["advert"])}</span></aside>
</div>
{signed_below}
<div class="mag-share"><p>{esc(words["share"])}</p>{each(words["share_to"], lambda text: f'<a href="#">{esc(text)}</a>')}<p>{esc(words["leaked"])}</p></div>
</article>
{when(view.comments is not None, _comments(view))}
{each(view.placed("below"), lambda block: heads.copies(block, _block))}"""


def _comments(view: View) -> str:
    words = view.words
    return f"""<div class="mag-talk"><h3>{esc(words["comment"])} <sup>{view.comments}</sup></h3><textarea></textarea><small>{esc(words["comment_limit"])}</small>
<button>{esc(words["submit"])}</button><p>{esc(words["comment"])} <sup>{view.comments}</sup></p></div>"""


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f"<h1>{esc(view.title)}</h1>")
    message = each(view.message, lambda text: f"<p>{esc(text)}</p>")
    return title + message + each(view.placed("main"), _block)


def _block(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _card(place if block.numbered else None, listed))
    return f'<section class="mag-list"><header><h3><span>{esc(block.heading)}</span></h3></header><div class="mag-grid">{rows}</div></section>'


def _card(place: int | None, listed: ListedStory) -> str:
    rank = f'<span class="mag-no">{place}</span>' if place else ""
    return f"""<article class="mag-card">{rank}<a href="{esc(listed.href)}"><img loading="lazy" src="/img/t.svg" alt="{esc(listed.title)}"></a>
<h4><a href="{esc(listed.href)}">{esc(listed.title)}</a></h4>{heads.label(listed, "p", "mag-label")}</article>"""
