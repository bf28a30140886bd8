"""A page of the last century that was never rebuilt: layout tables, font elements, paragraphs parted by line breaks."""

from newscrawl.samplesite.markup import each, esc, numbered, when
from newscrawl.samplesite.model import Block, ListedStory, View
from newscrawl.samplesite.themes import heads


def render(view: View) -> str:
    return heads.document(view, _body(view))


def _body(view: View) -> str:
    words = view.words
    return f"""<a name="top"></a>{each(words["skip"], lambda text: f'<a href="#main">{esc(text)}</a>')}
<table width="960" align="center" border="0" cellpadding="0"><tr><td colspan="2"><a href="/"><b>{esc(view.site_name)}</b></a></td></tr>
<tr><td colspan="2" bgcolor="#eeeeee">{each(view.menu, lambda item: f'<a href="{esc(item[1])}">{esc(item[0])}</a> | ')}</td></tr>
<tr><td width="640" valign="top"><a name="main"></a>
{_article(view) if view.story else _listing(view)}
</td><td width="300" valign="top">
{each(view.placed("below"), lambda block: heads.copies(block, _block))}
{each(view.placed("aside"), lambda block: heads.copies(block, _block))}
<center><font size="1">{esc(words["advert"])}</font><br><a href="http://ads.partner.test/c?{view.noise.advert}"><img src="/img/ad.svg"></a></center>
</td></tr>
<tr><td colspan="2"><font size="2">{each(words["footer"], lambda text: f'<a href="/about/">{esc(text)}</a> ')}<br>
{esc(words["copyright"])} {esc(words["note"])}</font></td></tr></table>
<font size="1">{esc(words["visitors"].format(count=1000 + view.noise.serial))}</font>"""


def _article(view: View) -> str:
    story, words = view.story, view.words
    assert story is not None
    text = [f"{esc(paragraph)}<br><br>" for paragraph in story.paragraphs]
    signature = "".join(f"{esc(line)}<br>" for line in story.signature)
    signed_inside = when(story.signature_in_body, signature)
    signed_below = when(signature and not story.signature_in_body, f'<tr><td align="right">{signature}</td></tr>')
    return f"""<table width="100%"><tr><td><font size="2">{esc(words["home"])} &gt; {esc(view.section_name)}</font></td></tr>
<tr><td><font size="5"><b>{esc(story.headline)}</b></font></td></tr>
<tr><td align="right"><font size="2">{esc(story.byline)}</font> {heads.printed_date(view, "", "font")}</td></tr>
{when(story.standfirst, f"<tr><td><b>{esc(story.standfirst)}</b></td></tr>")}
{when(story.caption, f'<tr><td><img src="/img/{story.key}.svg"><br><font size="1">{esc(story.caption)}</font></td></tr>')}
<tr><td><font size="3">
{heads.inline_after(view, text, each(view.placed("inline"), _block))}
{signed_inside}</font></td></tr>
{signed_below}
{when(view.comments is not None, _comments(view))}
<tr><td>{esc(words["share"])}: {each(words["share_to"], lambda text: f'<a href="#">[{esc(text)}]</a>')} {esc(words["leaked"])}</td></tr>
</table>"""


def _comments(view: View) -> str:
    words = view.words
    counter = f"{esc(words['comment'])}{view.comments}"
    return f"""<tr><td>{counter}<form><textarea cols="60"></textarea><font size="1">{esc(words["comment_limit"])}</font>
<input type="submit" value="{esc(words["submit"])}"></form>{counter}</td></tr>"""


def _listing(view: View) -> str:
    title = when(view.title != view.site_name, f'<font size="5"><b>{esc(view.title)}</b></font><br>')
    message = each(view.message, lambda text: f"{esc(text)}<br><br>")
    return title + message + each(view.placed("main"), _block)


def _block(block: Block) -> str:
    rows = numbered(block.stories, lambda place, listed: _row(place if block.numbered else None, listed))
    return f"""<table width="100%" border="0"><tr><td colspan="2" bgcolor="#003366"><font color="#ffffff"><b>{esc(block.heading)}</b></font></td></tr>
{rows}
</table>"""


def _row(place: int | None, listed: ListedStory) -> str:
    rank = f"<b>{place}</b>" if place else '<img src="/img/dot.svg" alt="">'
    return (
        f'<tr><td width="20">{rank}</td><td><a href="{esc(listed.href)}">{esc(listed.title)}</a>'
        f"{when(listed.section or listed.when, '<br>')}{heads.label(listed, 'font')}</td></tr>"
    )
