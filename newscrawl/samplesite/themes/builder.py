"""A page builder: hashed classes, deep wrappers, whole cards inside one anchor."""

import hashlib

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def css(role: str) -> str:
    """The class that the builder's compiler gives to a role.

    >>> css("card") == css("card") != css("title")
    True
    """
    return "css-" + hashlib.sha256(role.encode()).hexdigest()[:7]


def render(view: View) -> str:
    head = f"<style>.{css('card')}{{display:flex}}.{css('title')}{{font-weight:700}}</style>\n" + heads.open_graph(view)
    return heads.document(view, _body(view), head=head)


def _wrap(role: str, inner: str) -> str:
    """The inner markup in the builder's section, column and widget."""
    return f"""<div class="{css(role)}" data-element_type="section"><div class="{css("column")}"><div class="{css("inner")}">
{inner}
</div></div></div>"""


def _body(view: View) -> str:
    words = view.words
    story = view.story
    skip = each(words["skip"], lambda text: f'<a class="{css("skip")}" href="#root">{esc(text)}</a>')
    menu = each(view.menu, lambda item: f'<a class="{css("nav")}" href="{esc(item[1])}">{esc(item[0])}</a>')
    footer = each(words["footer"], lambda text: f'<a class="{css("foot")}" href="/about/">{esc(text)}</a>')
    share = each(words["share_to"], lambda text: f'<button class="{css("button")}">{esc(text)}</button>')
    parts = [
        skip,
        _wrap("top", f'<a class="{css("logo")}" href="/">{esc(view.site_name)}</a><nav>{menu}</nav>'),
        f'<div id="root" class="{css("root")}">',
        _wrap("story", _article(view) if story else _listing(view)),
        _wrap("empty", ""),
        each(view.placed("below"), lambda block: heads.copies(block, _block)),
        when(story, _wrap("share", f"<span>{esc(words['share'])}</span>{share}<div>{esc(words['leaked'])}</div>")),
        "</div>",
        _wrap("rail", each(view.placed("aside"), lambda block: heads.copies(block, _block)) + _advert(view)),
        _wrap("foot", f"{footer}<p>{esc(words['copyright'])} {esc(words['note'])}</p><p>{esc(words['cookies'])}</p>"),
        f'<script>self.__state={{"views":{view.noise.serial},"menu":[]}}</script>',
    ]
    return "\n".join(parts)


def _advert(view: View) -> str:
    return (
        f'<div class="{css("ad")}"><span>{esc(view.words["advert"])}</span>'
        f'<a href="http://ads.partner.test/c?{view.noise.advert}"><img src="/img/ad.svg"></a></div>'
    )


def _article(view: View) -> str:
    story = view.story
    assert story is not None
    text = [f'<p class="{css("text")}">{esc(paragraph)}</p>' for paragraph in story.paragraphs]
    signature = "".join(f'<p class="{css("text")}">{esc(line)}</p>' for line in story.signature)
    signed_inside = when(story.signature_in_body, signature)
    signed_below = when(not story.signature_in_body, f'<div class="{css("card")}">{signature}</div>')
    return f"""<h1 class="{css("title")}">{esc(story.headline)}</h1>
{when(story.standfirst, f'<h2 class="{css("deck")}">{esc(story.standfirst)}</h2>')}
<div class="{css("meta")}"><div class="{css("who")}">{esc(story.byline)}</div>{heads.printed_date(view, css("date"))}
<button class="{css("button")}">{esc(view.words["share"])}</button></div>
{when(story.caption, f'<figure><img src="/img/{story.key}.svg"><figcaption>{esc(story.caption)}</figcaption></figure>')}
<div class="{css("prose")}">
{heads.inline_after(view, text, each(view.placed("inline"), _block))}
{signed_inside}
</div>
{signed_below}
{_comments(view)}"""


def _comments(view: View) -> str:
    if view.comments is None:
        return ""
    words = view.words
    counter = f'<span class="{css("count")}">{esc(words["comment"])}{view.comments}</span>'
    return f"""<div class="{css("talk")}">{counter}<div contenteditable="true" data-limit="{words["comment_limit"]}"></div>
<span>{esc(words["comment_limit"])}</span><button>{esc(words["submit"])}</button>{counter}</div>"""


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f'<h1 class="{css("title")}">{esc(view.title)}</h1>')
    message = each(view.message, lambda text: f'<p class="{css("text")}">{esc(text)}</p>')
    return title + message + each(view.placed("main"), _block)


def _block(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _card(place if block.numbered else None, listed))
    return _wrap("list", f'<h4 class="{css("head")}"><span>{esc(block.heading)}</span></h4><div>{rows}</div>')


def _card(place: int | None, listed: ListedStory) -> str:
    rank = f'<span class="{css("rank")}">{place}</span>' if place else ""
    return f"""<a class="{css("card")}" href="{esc(listed.href)}"><div class="{css("pic")}"><img src="/img/t.svg" alt=""></div>
<div class="{css("col")}">{rank}<h3 class="{css("name")}">{esc(listed.title)}</h3>{heads.label(listed, "span", css("tag"))}</div></a>"""
