"""Whether a line is worded as part of the site rather than of the article; the phrases are data in ``phrases.toml``."""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from importlib.resources import files

# A phrase of one word means little before a long line.
LONGEST_AFTER_WORD = 60
# A line that calls the reader to another place is shorter than a paragraph.
LONGEST_CALL = 200

_WORD = re.compile(r"\w+")
_DECORATION = " \t■□◆◇●○★☆▼▽▲△▶►▷»›>•·-–—*|#+【［[《〈＜<「『(（☞⇒→※"
# Pictures that stand before a line, alone or joined.
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\\s]+")
# A label in brackets before a heading; the opening bracket counts as decoration.
_LABEL = re.compile(r"^[^\s\[\]【】()<>《》]{1,12}[\]】)>》]\s?")
# What brackets announce at the beginning of a line: pictures and other stories.
_OPENERS = frozenset("【［[＜<（(《■▶▲△◆▼☞")
_BRACKETED = re.compile(
    r"[【\[<(《■▶▲△◆▼☞]\s?(?:写真|動画|画像|図解|図|表|関連|こちらも|あわせて|合わせて|次の|前の|pr\b|"
    r"사진|영상|관련|자료|그래픽|ⓒ|©|저작권|무단|相关|相關|延伸|图|圖)"
)
_PICTURE = (
    r"(?:archiv|symbol|titel|file ?)?"
    r"(?:fotos?|bild(?:er|quelle|nachweis)?|photos?(?:graphs?)?|pictures?|images?|credits?|grafik|illustration|video|"
    r"quelle|fot\.|foto ?credit|写真|撮影|画像|資料写真|図版?|イラスト|사진|자료|영상|이미지|그래픽|출처|제공)"
)
_PICTURE_END = re.compile(
    rf"(?<!\w){_PICTURE}\s?(?:[:=©|/]|(?:von|by)\s)[^.。]{{1,60}}$|"
    r"\([^()]{0,20}(?:写真|撮影|提供|イメージ|사진|제공|photo|bild|foto)\)$|"
    r"\((?![见見附如参參])[^()]{0,20}(?:摄|攝|图|圖|资料照|資料照)\)$|"
    r"\((?:图|圖|照片|图源|圖源)\s?[/:=][^()]{1,30}\)$|"
    r"[。)][\u4e00-\u9fff·]{2,4}\s?(?:摄|攝)\([^()]{1,12}\)$",
    re.IGNORECASE,
)
_CREDIT_SIGN = re.compile(r"[:=©|/]|(?:von|by)\s|\)$", re.IGNORECASE)
_EAST_ASIAN = re.compile("[\u2e80-\uffff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_POLITE = re.compile("ます|です|ません|ください|下さい|ましょう|こちら|니다|세요|시오|不得|请|請|[!?]")
# Two of these in a line that is no sentence make a share bar.
_NETWORKS = re.compile(
    r"facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|instagram|tumblr|bluesky|mastodon|flipboard|xing\b|"
    r"e-?mail\b|messenger|viber|hatena|はてな|pocket|(?<![a-z])line(?![a-z])|kakao|카카오|네이버|밴드|微博|微信|(?<![a-z])x(?![a-z])|シェア|ポスト|ツイート|送る|共有|공유"
)
# What only a line right below a picture may end with: 李明 摄, 手を合わせる人たち=11日、仙台市.
_BELOW_PICTURE = re.compile(
    r"(?:^|[\s。])[\u4e00-\u9fff·]{2,4}\s?(?:摄影?|攝影?|供图|供圖)$|"
    r"=(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[^=。]{0,20}(?:撮影|提供|写真)|共同|ロイター|ap|afp)[^=。]{0,40}$"
)
# How much of a text is left for subscribers.
_REST = re.compile(r"残り\s?:?約?[\d,]{1,6}文字")
# Lines that numbers, or what follows a label, make part of the furniture. Each is matched at the line's beginning.
_PLATFORM = r"(?:twitter|x|instagram|facebook|bluesky|threads|linkedin|youtube|tiktok|mastodon|telegram|snapchat)"
PATTERNS = (
    re.compile(rf"{_PICTURE}\s?(?:credit|courtesy|제공|출처)?\s?(?:[:=©|/]|by:)", re.IGNORECASE),
    re.compile(r"(?:文|取材|構成|聞き手|監修|提供|出典|編集)(?:・文)?\s?[=:/]"),
    re.compile(r"(?:\d{1,5} |no )comments?$|\d{1,5} kommentare?$|コメント\s?\(?\d"),
    re.compile(r"\d{1,3} ?(?:min(?:ute)?s?|minuten)\b(?: read| lesezeit)?[^.]{0,12}$"),
    re.compile(r"(?:입력|수정|등록|승인|발행|기사입력)\s?[:\d]|(?:配信|更新|公開|掲載|投稿)日?時?\s?[:\d]"),
    re.compile(r"#?[\w・·-]{1,30}(?:[\s,、]{1,3}#[\w・·-]{1,30}){1,30}$"),
    _REST,
    re.compile(r"(?:촬영(?:기자)?|영상\s?(?:취재|편집|디자인)|그래픽|화면\s?제공|자막)\s?[:=/]"),
    re.compile(r"(?:von|par|by|por|di) [\w.\- ]{3,40}(?: am| le|,| on| -) ?\d"),
    re.compile(rf"follow .{{3,40}} on (?:(?:{_PLATFORM}|and|&|or|at|[@(]\S{{1,30}})[\s,]{{0,2}}){{1,12}}\W{{0,3}}$"),
    re.compile(r"(?:con|com) informa(?:ción|ções) d[aeo]s? [^.,]{2,30}\.?$"),
    re.compile(r"the post .{3,200} (?:first appeared on|appeared first on) "),
    re.compile(r"(?:\d{1,2} ){1,9}(?:\d{1,2} ?)?(?:次へ|次のページ|다음|下一页|下一頁|next|weiter|suivant)\W{0,3}$"),
    re.compile(r"\w{2,4}/\w{2,4}\)$"),
    re.compile(r"[^()]{0,20}(?:摄|攝|图|圖)\)$"),
)


class _Beginnings:
    """Phrases that lines begin with, found by their first two characters."""

    def __init__(self, lists: Iterable[list[str]]) -> None:
        self.whole: set[str] = set()
        self.words: dict[str, list[str]] = defaultdict(list)
        self.others: dict[str, list[str]] = defaultdict(list)
        for phrase in (_plain(phrase) for phrases in lists for phrase in phrases):
            if phrase.endswith("$"):
                self.whole.add(phrase[:-1])
            elif phrase.isalpha() and not _is_unspaced(phrase):
                self.words[phrase[:2]].append(phrase)
            else:
                self.others[phrase[:2]].append(phrase)

    def match(self, line: str) -> bool:
        """Whether a folded line begins with a phrase."""
        if line.rstrip(" .:!?…") in self.whole:
            return True
        start = line[:2]
        for key in (start, line[:1]):
            if key in self.others and any(_begins(line, phrase) for phrase in self.others[key]):
                return True
        if start not in self.words or len(line) > LONGEST_AFTER_WORD:
            return False
        return any(_begins(line, word) for word in self.words[start])


def _begins(line: str, phrase: str) -> bool:
    if not line.startswith(phrase):
        return phrase[-1] == "~" and line.startswith(phrase[:-1])
    last, following = phrase[-1], line[len(phrase) : len(phrase) + 1]
    return not (last.isalpha() and following.isalpha()) or _is_unspaced(last) or _is_unspaced(following)


def _is_unspaced(text: str) -> bool:
    """Whether a phrase is of a script whose words need no space around them (Korean takes endings)."""
    return text[-1] >= "\u2e80"


def _plain(text: str) -> str:
    """A text without the forms of one letter that differ by case, width and place in a word."""
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


_PHRASES = tomllib.loads(files(__package__).joinpath("phrases.toml").read_text(encoding="utf-8"))
_BOXES = _Beginnings(_PHRASES["box_headings"].values())
_FURNITURE = _Beginnings(_PHRASES["furniture"].values())
_PROMOTION = [_plain(phrase) for phrases in _PHRASES["promotion"].values() for phrase in phrases]
_CALLS = re.compile(
    "[¡¿]?(?:"
    + "|".join(
        re.escape(verb[:-1]) if verb[-1] == "~" else rf"{re.escape(verb)}(?!\w)" for verb in _PHRASES["calls"]["verbs"]
    )
    + ")"
)
_PLACES = re.compile("|".join(map(re.escape, _PHRASES["calls"]["places"])))
_CLAUSE_END = re.compile(r"[,;:!?…。、\"“”»]|\.(?:\s|$)")
_UNSPACED_PROMOTION = tuple(phrase for phrase in _PROMOTION if _is_unspaced(phrase))
_PROMOTION_BY_WORD: dict[str, list[str]] = defaultdict(list)
for _phrase in _PROMOTION:
    if not _is_unspaced(_phrase):
        _PROMOTION_BY_WORD[_WORD.findall(_phrase)[0]].append(_phrase)


def fold(line: str) -> str:
    """A line as the phrases are written: lower case, half-width signs, without leading decoration.

    >>> fold("【関連記事】"), fold("» Read more：")
    ('関連記事】', 'read more:')
    """
    folded = _plain(line).replace("’", "'").lstrip(_DECORATION)
    emoji = None if folded.isascii() else _EMOJI.match(folded)
    return folded[emoji.end() :].lstrip(_DECORATION) if emoji else folded


def opens_box(folded: str) -> bool:
    """Whether a folded line is worded as the heading of a box of links or offers.

    >>> opens_box(fold("Read more:")), opens_box(fold("■関連記事")), opens_box(fold("The second day"))
    (True, True, False)
    >>> opens_box(fold("[国際] ランキング"))
    True
    """
    label = _LABEL.match(folded)
    return _BOXES.match(folded) or (label is not None and _BOXES.match(folded[label.end() :]))


def is_furniture(folded: str) -> bool:
    """Whether a folded line is worded as part of the site rather than of the article.

    >>> is_furniture(fold("Share this on Facebook")), is_furniture(fold("무단 전재 및 재배포 금지"))
    (True, True)
    >>> is_furniture(fold("He shared the prize."))
    False
    """
    return _FURNITURE.match(folded) or any(pattern.match(folded) for pattern in PATTERNS)


def says_rest(folded: str) -> bool:
    """Whether a folded line says how much of the text is left for subscribers.

    >>> says_rest(fold("残り：1234文字／全文：2000文字")), says_rest(fold("残り文字数が表示される。"))
    (True, False)
    """
    return folded[:2] == "残り" and _REST.match(folded) is not None


def tells_of_picture(folded: str) -> bool:
    """Whether a folded line that stands right below a picture ends as captions do: when it was taken, or by whom.

    >>> tells_of_picture(fold("通行が始まった大橋＝1日、見本市")), tells_of_picture(fold("市民走过大桥。陈小海 摄"))
    (True, True)
    >>> tells_of_picture(fold("通行は1日に始まった。"))
    False
    """
    return _BELOW_PICTURE.search(folded[-90:]) is not None


def is_plain_statement(folded: str) -> bool:
    """Whether an East Asian line is a sentence of a report; sites speak to readers politely, or in headings.

    Korean sentences end in a verb's 다, notices in a noun.

    >>> is_plain_statement("会員登録の手続きが短くなった。"), is_plain_statement("会員登録をお願いします。")
    (True, False)
    >>> is_plain_statement("무단 전재를 금지했다."), is_plain_statement("무단 전재 및 재배포 금지.")
    (True, False)
    """
    last = folded[-2:-1]
    is_sentence = folded[-1:] in ("。", ".") and last >= "\u2e80" and (last == "다" or not _HANGUL.match(last))
    return is_sentence and _POLITE.search(folded) is None


def is_share_bar(folded: str) -> bool:
    """Whether a folded line that is no sentence names several ways of sharing.

    >>> is_share_bar(fold("Facebook WhatsApp E-Mail")), is_share_bar(fold("Facebook grows"))
    (True, False)
    """
    return len(set(_NETWORKS.findall(folded[:200]))) >= 2


def announces(text: str) -> bool:
    """Whether a line opens with a bracket that announces a picture or another story.

    >>> announces("【写真】駅前の様子"), announces("[사진=홍길동 기자]"), announces("【東京】雨が降った。")
    (True, True, False)
    """
    return text[:1] in _OPENERS and _BRACKETED.match(unicodedata.normalize("NFKC", text[:20]).casefold()) is not None


def is_promotion(folded: str) -> bool:
    """Whether a folded line is an offer or a note to the reader, or ends with the credit of a picture.

    >>> is_promotion(fold("Every morning at six: sign up for our newsletter."))
    True
    >>> is_promotion(fold("The port at dusk. Photo: Aki Ito"))
    True
    >>> is_promotion(fold("📱 Síguenos en WhatsApp")), is_promotion(fold("Follow the money, he wrote on Twitter."))
    (True, False)
    """
    if _calls_elsewhere(folded):
        return True
    words = _PROMOTION_BY_WORD.keys() & _WORD.findall(folded)
    return (
        any(phrase in folded for word in words for phrase in _PROMOTION_BY_WORD[word])
        or (
            not folded.isascii()
            and _EAST_ASIAN.search(folded) is not None
            and not is_plain_statement(folded)
            and any(phrase in folded for phrase in _UNSPACED_PROMOTION)
        )
        or _ends_with_credit(folded[-90:])
    )


def _calls_elsewhere(folded: str) -> bool:
    """Whether a line begins with a call on the reader that leads to another platform before the next stop or comma."""
    call = _CALLS.match(folded) if len(folded) <= LONGEST_CALL else None
    return call is not None and _PLACES.search(_CLAUSE_END.split(folded[call.end() :], maxsplit=1)[0] + " ") is not None


def _ends_with_credit(end: str) -> bool:
    """Whether a line ends with the credit of a picture; most lack the signs of one, which is seen at less cost."""
    return _CREDIT_SIGN.search(end) is not None and _PICTURE_END.search(end) is not None
