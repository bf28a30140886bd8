"""Dates in running text that are the publication's: the dateline before the first sentence, and what says of the story
that it was posted.
"""

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_dates import MAX_RAW_CHARS, TIME
from newscrawl.extraction.printed_lines import printed_lines
from newscrawl.extraction.written_dates import FULL_DATE, MAY_BE_DATE
from newscrawl.normalise.dates.text import plain

_DATE = rf"(?P<date>(?:{FULL_DATE.pattern})[日일]?)"

DATELINE = re.compile(
    rf"[(（\[【]?(?:[^\W\d_][^.!?。！？\d]{{0,60}}[,、，･・)）/|–—-])?\s{{0,3}}(?:(?:le|el|den|il)\s)?{_DATE}"
    r"\s{0,3}(?:[)）\]】/|–—-]|[(（](?!.[)）])|[,、，]?[^\W\d_]{0,8}発[)）\]】]|\s?[„“])",
    re.IGNORECASE,
)
"""How a press release begins: ``LONDON, May 5, 2026 /Example Wire/ --``, ``【東京・2026年5月5日】``."""

MAX_OPENING = 3
"""Lines with which a text begins."""

FEWEST_BEHIND = 30
"""So many letters behind a dateline at least are the text's."""

_STORY = {
    "en": r"(?:entry|post|article|story|item|note|page)",
    "de": r"(?:beitrag|eintrag|artikel|text|post)",
    "fr": r"(?:entree|article|billet|note)",
    "es": r"(?:entrada|articulo|nota|post|texto)",
    "pt": r"(?:artigo|post|texto|materia|entrada|noticia)",
    "it": r"(?:articolo|post|contenuto|voce|nota)",
    "nl": r"(?:bericht|artikel|item)",
}
POSTED = re.compile(
    rf"\b(?:this|the) {_STORY['en']} (?:was|has been|is) (?:originally |first )?"
    rf"(?:posted|published|written|filed|submitted|added|entered)\b|"
    rf"\b(?:dieser|der|dieses) {_STORY['de']}.{{0,60}}\b(?:wurde|ist|erschien|stammt)\b|"
    rf"\bwurde am .{{0,50}}(?:gepostet|veroffentlicht und|abgelegt|geschrieben und)|"
    rf"\bcet(?:te)? {_STORY['fr']} (?:a ete|est) (?:publiee?|postee?|ecrite?|parue?)|"
    rf"\best[ae] {_STORY['es']} (?:fue|ha sido|se) (?:publicad[ao]|publico|escrit[ao])|"
    rf"\best[ea] {_STORY['pt']} foi (?:publicad[ao]|postad[ao]|escrit[ao])|"
    rf"\bquest[oa'’] ?{_STORY['it']} (?:e stat[oa] |fu )?(?:pubblicat[oa]|inserit[oa]|scritt[oa])|"
    rf"\bdit {_STORY['nl']} (?:is|werd) (?:geplaatst|gepubliceerd)|"
    r"(?:この|本)(?:投稿|記事|エントリー?|コラム|原稿|レポート|ページ)は.{0,40}(?:公開|掲載|配信|投稿|作成|執筆|発表|書かれ)|"
    r"이 (?:기사|글|칼럼|게시물)[은는].{0,40}(?:게재|게시|작성|송고|출고|보도|발행)|"
    r"本文.{0,12}(?:发表|发布|刊登|刊载|刊於|刊于|發表|發布|刊載).{0,3}[于於]",
    re.IGNORECASE,
)
"""What says, in letters without accents, that the story itself was published: ``This entry was posted on``,
この記事は…に公開されたもの.
"""

ELSEWHERE = re.compile(r"^[日일]?\s?[号號호]|^[日일]?\s?(?:issue|edition|ausgabe|時点|現在)", re.IGNORECASE)
"""What stands behind a date that is a paper's issue's, or that of what the story knows."""

MAX_SOURCE = 800
"""Characters of a line that says so, white space and all."""


def dateline(page: Page) -> Iterator[str]:
    """The date with which the text begins, before its first sentence."""
    if page.container is None:
        return
    begin = max(page.places[page.container], page.heading.place + 1 if page.heading else 0)
    lines = (line for line in printed_lines(page) if line.pieces[0].place >= begin)
    for line in islice(lines, MAX_OPENING):
        found = DATELINE.match(plain(line.text[:MAX_RAW_CHARS]))
        if found and len(line.text) > found.end() + FEWEST_BEHIND:
            yield found["date"]


def posted_lines(page: Page) -> Iterator[str]:
    """The one date of the only line that says when the story was posted, with its time of day."""
    dated = (line for line in printed_lines(page) if len(line.raw) <= MAX_SOURCE and MAY_BE_DATE.search(line.raw))
    said = [line for line in dated if POSTED.search(plain(line.text))]
    for line in said if len(said) == 1 else ():
        text = plain(line.text)
        dates = list(islice(FULL_DATE.finditer(text), 2))
        element = line.pieces[0].element
        is_listed = not page.lists.isdisjoint((element, *element.iterancestors()))
        if len(dates) == 1 and not is_listed and not ELSEWHERE.search(text[dates[0].end() :]):
            time = TIME.match(text[dates[0].end() :])
            yield dates[0][0] + (time[0] if time else "")
