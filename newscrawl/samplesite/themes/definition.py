"""Definition lists in sections: ``dt`` for headings, thumbnails that load late, titles beside an empty stretched link."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads

_BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def render(view: View) -> str:
    return heads.document(view, _body(view), head=heads.open_graph(view, description=False), body_class="l-page")


def _body(view: View) -> str:
    words = view.words
    return f"""<ul class="skipnavi">{each(words["skip"], lambda text: f'<li><a href="#contents">{esc(text)}</a></li>')}</ul>
<header class="l-header"><a class="l-header__logo" href="/"><img src="/img/logo.svg" alt="{esc(view.site_name)}"></a>
<dl class="gnav"><dt>{esc(words["menu"])}</dt>{each(view.menu, lambda item: f'<dd><a href="{esc(item[1])}">{esc(item[0])}</a></dd>')}</dl></header>
<div class="l-contents" id="contents"><div class="l-main">
{_article(view) if view.story else _listing(view)}
</div><div class="l-side">
{each(view.placed("below"), lambda block: heads.copies(block, _block))}
<section class="p-area"><dl><dt></dt></dl></section>
{each(view.placed("aside"), lambda block: heads.copies(block, _block))}
</div></div>
<footer class="l-footer"><dl>{each(words["footer"], lambda text: f'<dd><a href="/about/">{esc(text)}</a></dd>')}</dl>
<small>{esc(words["copyright"])} {esc(words["note"])}</small><a href="#contents">{esc(words["top"])}</a></footer>
<noscript><img src="/img/count.svg?{view.noise.serial}" alt=""></noscript>"""


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    text = [f"<p>{esc(paragraph)}</p>" for paragraph in story.paragraphs]
    signature = each(story.signature, lambda line: f"<dd>{esc(line)}</dd>")
    signed_inside = when(story.signature_in_body, each(story.signature, lambda line: f"<p>{esc(line)}</p>"))
    signed_below = when(signature and not story.signature_in_body, f'<dl class="c-writer">{signature}</dl>')
    return f"""<section class="c-article"><p class="c-cat">{esc(view.section_name)}</p>
<h2 class="c-article__ttl">{esc(story.headline)}</h2>
<dl class="c-info">{when(story.byline, f"<dd>{esc(story.byline)}</dd>")}{when(view.date_text, f"<dd>{heads.printed_date(view, 'c-date')}</dd>")}</dl>
<ul class="c-sns">{each(words["share_to"], lambda text: f'<li><a href="#">{esc(text)}</a></li>')}</ul>
{when(story.standfirst, f'<p class="c-lead">{esc(story.standfirst)}</p>')}
{when(story.caption, f'<div class="c-img"><img src="{_BLANK}" data-src="/img/{story.key}.svg"><p class="c-img__cap">{esc(story.caption)}</p></div>')}
<div class="c-article__txt">
{heads.inline_after(view, text, each(view.placed("inline"), _block))}
{signed_inside}
</div>{signed_below}
<p class="c-share">{esc(words["share"])} {esc(words["leaked"])}</p></section>
{when(view.comments is not None, _comments(view))}"""


def _comments(view: View) -> str:
    words = view.words
    counter = f"<dt>{esc(words['comment'])}<em>{view.comments}</em></dt>"
    return f"""<section class="c-talk"><dl>{counter}<dd><textarea placeholder="{esc(words["comment_hint"])}"></textarea>
<i>{esc(words["comment_limit"])}</i></dd>{counter}</dl></section>"""


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f'<h2 class="c-page__ttl">{esc(view.title)}</h2>')
    message = each(view.message, lambda text: f"<p>{esc(text)}</p>")
    return title + message + each(view.placed("main"), _block)


def _block(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _row(place if block.numbered else None, listed))
    return f"""<section class="p-area"><dl class="p-list"><dt class="p-list__ttl">{esc(block.heading)}</dt>
{rows}
</dl></section>"""


def _row(place: int | None, listed: ListedStory) -> str:
    rank = f'<b class="num">{place}</b>' if place else ""
    return f"""<dd class="p-item"><a class="p-item__pic" href="{esc(listed.href)}"><img class="lazy" src="{_BLANK}" data-src="/img/t.svg" alt=""></a>
<div class="p-item__txt">{rank}<p class="p-item__ttl">{esc(listed.title)}</p>{heads.label(listed, "p", "p-item__cat")}</div>
<a class="p-item__link" href="{esc(listed.href)}" aria-hidden="true"></a></dd>"""
