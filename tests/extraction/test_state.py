"""Texts of articles that only the state of a framework holds, in the shapes in which frameworks keep them."""

import json
from typing import Any
from urllib.parse import quote

import pytest

from newscrawl.extraction import extract_page
from tests.extraction.article_pages import HEADLINE, PARAGRAPHS, URL

MARKUP = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
STORY = {"title": HEADLINE, "body": MARKUP}
BLOCKS = {"title": HEADLINE, "blocks": [{"type": "paragraph", "data": {"text": one}} for one in PARAGRAPHS]}


def data(value: Any, ident: str = "__NEXT_DATA__") -> str:
    """A script that is JSON."""
    return f'<script type="application/json" id="{ident}">{json.dumps(value)}</script>'


def code(text: str) -> str:
    return f"<script>{text}</script>"


def pushed(*rows: str, pieces: int = 1) -> str:
    """Scripts that push the rows of a stream in pieces."""
    text = "".join(rows)
    size = -(-len(text) // pieces)
    return "".join(
        code(f"self.__next_f.push([1,{json.dumps(text[at : at + size])}])") for at in range(0, len(text), size)
    )


def in_two(paragraph: str, **marks: Any) -> list[dict[str, Any]]:
    return [{"type": "text", "text": paragraph[:30]}, {"type": "text", "text": paragraph[30:], **marks}]


RICH_TEXTS: dict[str, Any] = {
    "portable text": [
        {"_type": "block", "children": [{"_type": "span", "text": one[:9]}, {"_type": "span", "text": one[9:]}]}
        for one in PARAGRAPHS
    ],
    "document": {"type": "doc", "content": [{"type": "paragraph", "content": in_two(one)} for one in PARAGRAPHS]},
    "marked": {"nodes": [{"type": "p", "children": in_two(one, marks=["bold"])} for one in PARAGRAPHS]},
    "named json": {"json": {"content": [{"content": [{"nodeType": "text", "value": one}]} for one in PARAGRAPHS]}},
    "blocks": {"blocks": [{"key": "a", "text": one, "type": "unstyled"} for one in PARAGRAPHS], "entityMap": {}},
}
APOLLO: dict[str, Any] = {
    "ROOT_QUERY": {"article": {"__ref": "Article:1"}},
    "Article:1": {"headline": HEADLINE, "body": [{"__ref": f"P:{n}"} for n in range(len(PARAGRAPHS))]},
    **{f"P:{n}": {"__typename": "Paragraph", "text": one} for n, one in enumerate(PARAGRAPHS)},
}
APOLLO_WITH_IDS = json.loads(
    json.dumps(APOLLO).replace('{"__ref": ', '{"type": "id", "generated": false, "id": ').replace("__typename", "x")
)
TABLE: list[Any] = [["Reactive", 1], {"data": 2}, {"article": 3}, {"title": 4, "blocks": 5}, HEADLINE, [6, 7, 8, 9]]
TABLE += [{"text": 10}, {"text": 11}, {"text": 12}, {"text": 13}, *PARAGRAPHS]
ARGUMENTS = ",".join(json.dumps(one) for one in PARAGRAPHS)
ELEMENTS = ",".join(f'["$","p","{n}",{{"children":{json.dumps(one)}}}]' for n, one in enumerate(PARAGRAPHS))
LINKED = ",".join(
    json.dumps(["$", "p", str(n), {"children": [one[:20], ["$", "a", None, {"href": "/x", "children": one[20:]}]]}])
    for n, one in enumerate(PARAGRAPHS)
)

STATES = {
    "Next": data({"props": {"pageProps": {"article": STORY}}}),
    "Next with blocks": data({"props": {"article": BLOCKS}}),
    "WordPress behind Next": data({"props": {"title": {"rendered": HEADLINE}, "content": {"rendered": MARKUP}}}),
    **{name: data({"props": {"title": HEADLINE, "body": body}}) for name, body in RICH_TEXTS.items()},
    "Nuxt": code(f"window.__NUXT__={json.dumps({'data': [STORY]})}"),
    "Nuxt's function": code(
        f"window.__NUXT__=(function(a,b,c){{return {{data:[{{title:a,id:b,body:c,tags:[]}}],error:null}}}}"
        f'("{HEADLINE}",12,{json.dumps(MARKUP)}));'
    ),
    "Nuxt's function, text by paragraphs": code(
        "window.__NUXT__=(function(a,b,c,d,e){return {title:a,paragraphs:[{text:b},{text:c},{text:d},{text:e}]}}"
        f'("{HEADLINE}",{ARGUMENTS}));'
    ),
    "Nuxt's table": data(TABLE, "__NUXT_DATA__"),
    "Apollo": code(f"window.__APOLLO_STATE__ = {json.dumps(APOLLO)};"),
    "Apollo, older": code(f"window.__APOLLO_STATE__ = {json.dumps(APOLLO_WITH_IDS)};"),
    "Apollo, field with arguments": code(
        "window.__APOLLO_STATE__=" + json.dumps({"A:1": {"title": HEADLINE, 'content({"format":"html"})': MARKUP}})
    ),
    "a string that is parsed": code(f"window.__PRELOADED_STATE__ = JSON.parse({json.dumps(json.dumps(STORY))});"),
    "a string between single quotes": code(
        "window.__STATE__ = JSON.parse('" + json.dumps(STORY).replace("\\", "\\\\").replace("'", "\\'") + "');"
    ),
    "a string that is decoded": code(
        f"window.__INITIAL_STATE__ = JSON.parse(decodeURIComponent('{quote(json.dumps(STORY))}'));"
    ),
    "Remix": code(f"window.__remixContext = {json.dumps({'state': {'loaderData': {'routes/$': STORY}}})};"),
    "Gatsby": code(f"window.pageData={json.dumps({'result': {'data': STORY}})}"),
    "Fusion": code(
        "Fusion.globalContent="
        + json.dumps({"headlines": {"basic": HEADLINE}, "content_elements": [{"content": one} for one in PARAGRAPHS]})
        + ";Fusion.x=1"
    ),
    "a literal where nothing else can be read": code(f"window.__NUXT__=(x=>({{body:{json.dumps(MARKUP)}}}))(1)"),
    "SvelteKit": data({"status": 200, "body": json.dumps({"article": STORY})}, "x"),
    "no JSON": code(f'window.__STATE__={{article:{{title:"{HEADLINE}",body:{json.dumps(MARKUP)},a:!1,b:void 0}}}}'),
    "rows": pushed(f'2:["$","$L3",null,{{"article":{json.dumps(STORY)}}}]\n'),
    "rows in pieces": pushed('0:["x"]\n', f"2:{json.dumps([BLOCKS])}\n", pieces=3),
    "a row of text": pushed(
        f'2:["$","$L3",null,{{"title":{json.dumps(HEADLINE)},"body":"$a"}}]\n',
        f"a:T{len(MARKUP.encode()):x},{MARKUP}",
        "3:[]\n",
    ),
    "rows of elements": pushed(f'5:["$","div",null,{{"children":[{ELEMENTS}]}}]\n'),
    "rows of elements with links": pushed(f'5:["$","div",null,{{"children":[{LINKED}]}}]\n', pieces=2),
}


def page(script: str) -> str:
    script = script.replace("</p>", "<\\/p>")
    head = f"<title>{HEADLINE}</title><meta property='og:type' content='article'>"
    return f"<html lang=en><head>{head}</head><body><h1>{HEADLINE}</h1><div id='app'></div>{script}</body></html>"


@pytest.mark.parametrize("name", STATES)
def test_the_text_is_read_from_the_state(name: str) -> None:
    found = extract_page(page(STATES[name]), URL).article
    assert found is not None
    assert found.articleBody == "\n\n".join(PARAGRAPHS)
    assert found.sources.articleBody == "state"


def test_the_story_with_the_pages_title_is_taken() -> None:
    other = {"title": "Nobody came to the market in the rain", "body": MARKUP.replace("bridge", "market") * 2}
    found = extract_page(page(data({"stories": [other, STORY, other]})), URL).article
    assert found is not None
    assert found.articleBody == "\n\n".join(PARAGRAPHS)


BOMBS = {
    "a value that holds itself": data(["s", {"a": 1}, "y", HEADLINE, [4] * 9, *[{"title": 3, "body": 4}] * 20_000]),
    "a value that thousands hold": data(
        ["s", {"a": 1}, "y", HEADLINE, [5] * 3_000, "z" * 2_000, *[{"title": 3, "body": 4, "text": 4}] * 20_000]
    ),
    "an argument that thousands hold": code(
        f"window.__NUXT__=(function(a){{return {{{','.join(f'k{n}:a' for n in range(30_000))}}}}}({'x' * 30_000!r}))"
    ),
    "brackets": data(0).replace("0<", "[" * 400_000 + "<"),
    "rows without end": pushed('1:{"title":\n' * 20_000),
    "functions": code("window.__NUXT__=" + "(function(a){" * 20_000),
    "assignments": code("window.__STATE__=1;" + "x={;" * 100_000),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_state_made_to_exhaust_its_reader_gives_no_text(name: str) -> None:
    article = extract_page(page(BOMBS[name]), URL).article
    assert article is None or not article.articleBody or "z" * 2_000 in article.articleBody
