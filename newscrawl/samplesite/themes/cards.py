"""A site made of web components: custom elements, utility classes, headings in a bar above sibling items."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    return heads.document(view, _body(view), body_class="min-h-screen bg-white text-gray-900")


def _body(view: View) -> str:
    words = view.words
    return f"""<app-root><div class="sr-only">{each(words["skip"], lambda text: f'<a class="sr-only" href="#m">{esc(text)}</a>')}</div>
<app-header class="flex px-4"><a href="/" class="text-xl font-bold">{esc(view.site_name)}</a>
<div class="flex gap-2">{each(view.menu, lambda item: f'<a class="px-2" href="{esc(item[1])}">{esc(item[0])}</a>')}</div></app-header>
<div class="grid grid-cols-3" id="m"><div class="col-span-2 px-4">
{_article(view) if view.story else _listing(view)}
</div><div class="col-span-1">
{each(view.placed("below"), lambda block: heads.copies(block, _block))}
{each(view.placed("aside"), lambda block: heads.copies(block, _block))}
</div></div>
<app-footer class="flex px-4 text-sm">{each(words["footer"], lambda text: f'<a class="px-2" href="/about/">{esc(text)}</a>')}
<p class="text-xs">{esc(words["copyright"])} {esc(words["note"])}</p></app-footer></app-root>
<script type="application/json" id="state">{{"views": {view.noise.serial}}}</script>"""


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    text = [f'<p class="mb-4 leading-7">{esc(paragraph)}</p>' for paragraph in story.paragraphs]
    signature = each(story.signature, lambda line: f'<span class="block">{esc(line)}</span>')
    signed_inside = when(story.signature_in_body, f'<p class="mb-4">{signature}</p>')
    signed_below = when(not story.signature_in_body, f'<div class="mt-4 p-2 border">{signature}</div>')
    return f"""<app-crumbs><a href="/">{esc(words["home"])}</a>/<a href="#">{esc(view.section_name)}</a></app-crumbs>
<h1 class="text-3xl font-bold mb-2">{esc(story.headline)}</h1>
<div class="flex text-sm mb-2"><span class="mr-2">{esc(story.byline)}</span>{heads.printed_date(view, "text-gray-500")}</div>
{when(story.standfirst, f'<p class="text-lg italic">{esc(story.standfirst)}</p>')}
{when(story.caption, f'<app-image><img src="/img/{story.key}.svg"><span class="text-xs text-gray-500">{esc(story.caption)}</span></app-image>')}
<app-text class="block">
{heads.inline_after(view, text, each(view.placed("inline"), _block))}
{signed_inside}
</app-text>
{signed_below}
<app-share class="flex"><span>{esc(words["share"])}</span>{each(words["share_to"], lambda text: f"<button>{esc(text)}</button>")}
<span>{esc(words["leaked"])}</span></app-share>
{when(view.comments is not None, _comments(view))}"""


def _comments(view: View) -> str:
    words = view.words
    counter = f'<div class="flex"><b>{esc(words["comment"])}</b><i>{view.comments}</i></div>'
    return f"""<app-comments>{counter}<textarea class="w-full"></textarea><div class="text-right text-xs">{esc(words["comment_limit"])}</div>
{counter}</app-comments>"""


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f'<h1 class="text-3xl">{esc(view.title)}</h1>')
    message = each(view.message, lambda text: f'<p class="mb-4">{esc(text)}</p>')
    return title + message + each(view.placed("main"), _block)


def _block(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _card(place if block.numbered else None, listed))
    more = '<a class="text-xs" href="#">＋</a>'
    return f'<div class="mt-8"><div class="flex justify-between"><p class="font-bold">{esc(block.heading)}</p>{more}</div>{rows}</div>'


def _card(place: int | None, listed: ListedStory) -> str:
    rank = f'<span class="w-6 font-bold">{place}.</span>' if place else ""
    return f"""<app-card class="flex gap-2 py-2">{rank}<a class="block" href="{esc(listed.href)}"><span class="line-clamp-2">{esc(listed.title)}</span></a>
{heads.label(listed, "small", "text-gray-500")}</app-card>"""
