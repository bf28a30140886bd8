"""Whether a page says to its readers that the article is for those who pay."""

import re
from collections.abc import Iterator

from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import printed_lines
from newscrawl.extraction.zones import is_beside

MAX_CHARS, MAX_RAW = 160, 320
BEHIND_TEXT = 40
"""How far behind the end of the text, in elements, the note may stand."""

NOTES: dict[str, str] = {
    "ja": r"有料(?:会員|購読者?|プラン)(?:限定|専用|のみ|向け)|この記事は有料|購読者(?:限定|専用)|"
    r"^\W{0,3}有料(?:記事|会員記事|会員限定)\W{0,3}$|残り\s?[:：]?\s?\d{2,6}\s?(?:文字|字)",
    "ko": r"유료\s?(?:회원|구독자?|독자)\s?(?:전용|만|에게)|이 기사는\s.{0,12}(?:유료|구독자)|구독자(?:만|\s?전용)|"
    r"유료 (?:기사|콘텐츠)입니다",
    "zh": r"(?:為|为|是)付[費费](?:會員|会员|內容|内容|文章|報導)|"
    r"[訂订](?:閱|阅)(?:後|后)(?:即?可|[繼继][續续]|解[鎖锁])|"
    r"(?:訂戶|订户|訂閱會員|订阅会员|付費會員|付费会员)(?:專享|专享|限定|專屬|专属|可)|"
    r"[僅仅]限.{0,6}(?:訂閱|订阅|訂戶|订户|付費|付费)",
    "en": r"(?:article|story|content|report) is (?:only )?(?:for|available to|exclusive to|reserved for|open to) "
    r"(?:our |paying |registered )*(?:subscribers|paying members)|subscribe (?:now )?to (?:continue|keep) reading|"
    r"^\W{0,3}(?:subscribers? only|subscriber[- ]exclusive|for subscribers only|premium article)\W{0,3}$|"
    r"to (?:continue|keep) reading[^.]{0,60}\bsubscri",
    "de": r"(?:nur|exklusiv) für (?:unsere )?abonnent|weiterlesen mit .{0,30}(?:plus|\+|abo)",
    "fr": r"r[ée]serv[ée]e?s? (?:aux|à nos) abonn[ée]|il vous reste \d{1,3}(?:[.,]\d+)?\s?% de",
    "es pt": r"(?<!acceder es )(?:exclusiv[oa]s?|s[oó]lo) para (?:suscriptores|assinantes|socios)",
    "it": r"riservat[oaie] agli abbonati",
    "nl": r"(?:alleen|exclusief) voor abonnees",
    "sv no da fi": r"(?:för|for) (?:våra )?(?:prenumeranter|abonnenter)\W{0,3}$|vain tilaajille",
    "pl ru": r"(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów)|только для подписчиков",
}
"""What sites say of an article that one must pay for, by language; what is for members may cost nothing."""

_NOTE = re.compile("|".join(NOTES.values()), re.IGNORECASE)

STEMS = tuple(
    "有料 購読者 残り 유료 구독자 付 訂 订 限 subscri paying premium abonn weiterlesen reste suscriptores assinantes "
    "socios abbonati prenumer tilaajille subskrybent подписчик".split()
)
"""One of these is in every such note: where the page has none, which is seen fast, its lines need not be looked at."""


def printed_notes(page: Page) -> Iterator[bool]:
    """False where a short line of the article says so; nothing where none does, for that is no promise."""
    first = page.heading.place if page.heading else 0
    last = (page.end_of_text or 0) + BEHIND_TEXT
    lines = [line for line in printed_lines(page) if first <= line.pieces[0].place <= last and len(line.raw) <= MAX_RAW]
    text = "\n".join([line.raw for line in lines]).lower()
    stems = [stem for stem in STEMS if stem in text] if page.end_of_text is not None else ()
    for line in lines if stems else ():
        raw = line.raw.lower()
        is_note = any(stem in raw for stem in stems) and len(line.text) <= MAX_CHARS and _NOTE.search(line.text)
        if is_note and not is_beside(page, line.pieces[0].element):
            yield False
            return
