"""Lists in tabs: a bar of labels, and panels that pair with them by order; all panels but the first are hidden."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    return heads.document(view, _body(view), head=heads.open_graph(view), body_class="sub view")


def _body(view: View) -> str:
    words = view.words
    return f"""<div id="skipNav">{each(words["skip"], lambda text: f'<a href="#container">{esc(text)}</a>')}</div>
<div id="header"><h1 class="logo"><a href="/">{esc(view.site_name)}</a></h1>
<ul class="gnb">{each(view.menu, lambda item: f'<li><a href="{esc(item[1])}">{esc(item[0])}</a></li>')}</ul></div>
<div id="container"><div class="cont_left">
{_article(view) if view.story else _listing(view)}
</div><div class="cont_right">
{_tabs(view.placed("aside"))}
<div class="box_ad">{esc(words["advert"])}<iframe src="about:blank" title="{esc(view.noise.advert)}"></iframe></div>
</div></div>
<div id="footer"><ul>{each(words["footer"], lambda text: f'<li><a href="/about/">{esc(text)}</a></li>')}</ul>
<address>{esc(words["copyright"])} {esc(words["desk"])} {esc(words["note"])}</address></div>"""


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    text = [f"<p>{esc(paragraph)}</p>" for paragraph in story.paragraphs]
    signature = each(story.signature, lambda line: f"<p>{esc(line)}</p>")
    signed_inside = when(story.signature_in_body, signature)
    signed_below = when(not story.signature_in_body, f'<div class="writer">{signature}</div>')
    return f"""<div class="article_head"><p class="location"><a href="/">{esc(words["home"])}</a> &gt; {esc(view.section_name)}</p>
<h2 class="tit_article">{esc(story.headline)}</h2>
{when(story.standfirst, f'<h3 class="sub_tit">{esc(story.standfirst)}</h3>')}
<ul class="info">{when(story.byline, f"<li>{esc(story.byline)}</li>")}{when(view.date_text, f"<li>{heads.printed_date(view, '')}</li>")}
<li>{esc(words["visitors"].format(count=300 + view.noise.serial))}</li>{when(view.comments is not None, f"<li>{esc(words['comment'])} {view.comments}</li>")}</ul>
<div class="util">{each(words["font_size"], lambda text: f'<button type="button">{esc(text)}</button>')}
{each(words["share_to"], lambda text: f'<button type="button">{esc(text)}</button>')}</div></div>
<div class="article_body" id="articleBody">
{when(story.caption, f'<div class="photo"><img src="/img/{story.key}.svg" alt=""><p class="caption">▲ {esc(story.caption)}</p></div>')}
{heads.inline_after(view, text, each(view.placed("inline"), _plain))}
{signed_inside}
<p class="copy">{esc(words["copyright"])}</p>
</div>
{signed_below}
{when(story.tags, f'<div class="keyword"><b>{esc(words["tags"])}</b>{_tags(view)}</div>')}
<div class="share">{esc(words["share"])} {esc(words["leaked"])}</div>
{when(view.comments is not None, _comments(view))}
{_below(view.placed("below"))}"""


def _tags(view: View) -> str:
    tags = view.story.tags if view.story else ()
    return each(tags, lambda tag: f'<a href="/{view.language}/tag/{esc(tag)}/">#{esc(tag)}</a>')


def _comments(view: View) -> str:
    words = view.words
    counter = f"<strong>{esc(words['comment'])}{view.comments}</strong>"
    return f"""<div class="reply">{counter}<textarea></textarea><span>0 / {esc(words["comment_limit"])}</span>
<button>{esc(words["submit"])}</button>{counter}</div>"""


def _below(blocks: tuple[Block, ...]) -> str:
    """Lists without printed places one under another, the numbered ones as one set of tabs."""
    plain = [block for block in blocks if not block.numbered]
    return each(plain, lambda block: heads.copies(block, _plain)) + _tabs(
        tuple(block for block in blocks if block.numbered)
    )


def _tabs(blocks: tuple[Block, ...]) -> str:
    if not blocks:
        return ""
    bar = numbered(
        blocks,
        lambda place, block: (
            f'<li{when(place == 1, " class=on")}><a href="#tab{place}" role="tab">{esc(block.heading)}</a></li>'
        ),
    )
    panels = numbered(
        blocks,
        lambda place, block: (
            f'<div class="panel" id="tab{place}"{when(place > 1, " style=display:none")}>{_rows(block)}</div>'
        ),
    )
    return f'<div class="box_tab"><ul class="tab_bar">{bar}</ul>{panels}</div>'


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f"<h2>{esc(view.title)}</h2>")
    message = each(view.message, lambda text: f"<p>{esc(text)}</p>")
    return title + message + each(view.placed("main"), _plain)


def _plain(block: Block) -> str:
    return f'<div class="box_list"><strong class="tit">{esc(block.heading)}</strong>{_rows(block)}</div>'


def _rows(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _row(place if block.numbered else None, listed))
    return f"<ul>{rows}</ul>"


def _row(place: int | None, listed: ListedStory) -> str:
    rank = f"<em>{place}</em>" if place else ""
    return (
        f'<li>{rank}<a href="{esc(listed.href)}"><span class="tit">{esc(listed.title)}</span></a>'
        f"{heads.label(listed, 'span', 'sec')}</li>"
    )
