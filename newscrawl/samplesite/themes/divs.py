"""Nested ``div``s whose classes say nothing: no landmark, no heading element, no list."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    return heads.document(view, _body(view), body_class="b1")


def _body(view: View) -> str:
    words = view.words
    return f"""<div class="w0"><div class="w1">{each(words["skip"], lambda text: f'<a href="#c">{esc(text)}</a>')}</div>
<div class="w1"><div class="w2"><a href="/">{esc(view.site_name)}</a></div>
<div class="w2">{each(view.menu, lambda item: f'<div class="w5"><a href="{esc(item[1])}">{esc(item[0])}</a></div>')}</div>
<div class="w2"><a href="/login">{esc(words["login"])}</a><span>{esc(words["search"])}</span></div></div>
<div class="w1" id="c"><div class="w2"><div class="w3">
{_article(view) if view.story else _listing(view)}
</div></div>
<div class="w2"><div class="w3"><div class="w4"></div>
{each(view.placed("below"), lambda block: heads.copies(block, _block))}
{each(view.placed("aside"), lambda block: heads.copies(block, _block))}
</div></div>
{when(view.story, _share(view))}
</div>
<div class="w1"><div class="w2">{each(words["footer"], lambda text: f'<a href="/about/">{esc(text)}</a>')}</div>
<div class="w2">{esc(words["copyright"])} {esc(words["note"])}</div></div></div>
<script>var v={view.noise.serial};</script>"""


def _share(view: View) -> str:
    return (
        f'<div class="w2"><div class="w3">{esc(view.words["share"])}</div><div>{esc(view.words["leaked"])}</div></div>'
    )


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    text = [f'<div class="w6">{esc(paragraph)}</div>' for paragraph in story.paragraphs]
    signature = each(story.signature, lambda line: f"<div>{esc(line)}</div>")
    signed_inside = when(story.signature_in_body, signature)
    signed_below = when(not story.signature_in_body, signature)
    counter = f'<div class="w6"><span>{esc(words["comment"])}</span><span>{view.comments}</span></div>'
    form = f'<div class="w6"><textarea></textarea><div>{esc(words["comment_limit"])}</div></div>'
    return f"""<div class="w4"><a href="/">{esc(words["home"])}</a><span>{esc(view.section_name)}</span></div>
<div class="w4"><div class="w5">{esc(story.headline)}</div></div>
{when(story.standfirst, f'<div class="w4">{esc(story.standfirst)}</div>')}
<div class="w4"><div class="w5"><span>{esc(story.byline)}</span></div><div class="w5">{heads.printed_date(view, "")}</div>
<div class="w5">{each(words["font_size"], lambda text: f"<span>{esc(text)}</span>")}</div></div>
<div class="w4">{when(story.caption, f'<div><img src="/img/{story.key}.svg"><div>{esc(story.caption)}</div></div>')}
<div class="w5">
{heads.inline_after(view, text, each(view.placed("inline"), _block))}
{signed_inside}
</div></div>
<div class="w4">{signed_below}</div>
<div class="w4">{when(view.comments is not None, counter + form + counter)}</div>"""


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f'<div class="w4">{esc(view.title)}</div>')
    message = each(view.message, lambda text: f'<div class="w6">{esc(text)}</div>')
    return title + message + each(view.placed("main"), _block)


def _block(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _row(place if block.numbered else None, listed))
    return f"""<div class="w4"><div class="w5"><span>{esc(block.heading)}</span></div><div class="w5">
{rows}
</div></div>"""


def _row(place: int | None, listed: ListedStory) -> str:
    rank = f"<div>{place}</div>" if place else ""
    return (
        f'<div class="w6">{rank}<div><a href="{esc(listed.href)}">{esc(listed.title)}</a></div>'
        f"{heads.label(listed, 'div')}</div>"
    )
