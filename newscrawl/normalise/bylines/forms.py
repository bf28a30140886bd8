"""What a run of East Asian letters is by its ending or beginning, where the vocabulary does not know it."""

import re

from newscrawl.normalise.vocabulary import Kind, Vocabulary, japanese

_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HIRAGANA = re.compile(r"[\u3041-\u309f]")
_KANA = re.compile(r"[\u3041-\u30ff]+")
_PERIODICAL = ("週刊", "周刊", "月刊", "季刊", "日刊", "夕刊", "隔週刊")
_DESKS = {
    "ja": re.compile(r".{2,}(?:[部局課室班係]|支社|本社|センター|グループ|チーム|ユニット|デスク)"),
    "ko": re.compile(r".{2,}(?:팀|본부|센터|학과|학부|(?:취재|보도|편집|뉴스|콘텐츠|기획)[국부])"),
    "zh": re.compile(r".{2,}(?:[部组組]|中心|频道|頻道)"),
}
"""With what parts of newsrooms and universities end: ``科学医療部``, ``기후변화팀``, ``调查组``, ``경제학과``."""
_BRANCH = re.compile(r"[\u30a1-\u30fc\u3400-\u9fff]{2,4}(?:支局|総局|支社|通信[部局]|駐在)")
"""``大船渡支局``: a branch, called after its place, which may be a small one; a name before one has a place between."""
_JOB = re.compile(r"[\u3400-\u9fff]{2}[師士員者家医婦生]|[\u3400-\u9fff\u30a1-\u30fc]{4,}[師士員者家医婦]")
_NAMES_DESKS_ARE_MADE_OF = (Kind.SECTION, Kind.LABEL, Kind.BODY_WORD, Kind.DESK, Kind.NEWSROOM)
_WHERE = re.compile(r"[\u30a1-\u30ff\u3400-\u9fffがの]*[\u30a1-\u30ff\u3400-\u9fff](?:で|にて)|[发發]自.*")
_CONTROL = re.compile(
    r".*[をで](?:もっと|すべて|全て|さらに)?(?:見る|みる|読む|書く|聞く|聴く|送る|開く|閉じる|受け取る"
    r"|(?:シェア|フォロー|コピー|保存|登録|変更|表示|追加|設定|共有|投稿|購読)(?:する)?)"
    r"|この(?:著者|記者|筆者|執筆者|ライター)の.*(?:記事|一覧|プロフィール)"
)


def is_body_by_form(run: str, vocabulary: Vocabulary, language: str | None) -> bool:
    """``作業用品新聞社``, ``ハウスコム株式会社``: a word that only bodies bear stands at one end."""
    if _HIRAGANA.match(run):
        return False
    if language == "zh" and len(run) >= 3 and run[-1] in "网網报報社":
        return True
    if language == "ja" and len(run) >= 3 and run[-1] in "省庁":
        return True
    if language == "ja" and len(run) > 4 and run[-1] == "社" and is_body_by_form(run[:-1], vocabulary, language):
        return True  # ``例示新報社``
    if run.startswith(_PERIODICAL):
        return not any(vocabulary.kind_of(run[-size:], (Kind.ROLE, Kind.NEWSROOM)) for size in range(2, 6))
    shortest = 2 if _HANGUL.match(run) else 3
    ends = (run[-size:] for size in range(2, min(len(run), 8)))
    starts = (run[:size] for size in range(shortest, min(len(run) - 1, 8)))
    if any(vocabulary.has(Kind.BODY_WORD, end) for end in ends):
        return True
    begins = any(vocabulary.has(Kind.BODY_WORD, start) and not vocabulary.has(Kind.SECTION, start) for start in starts)
    return begins and not _goes_on(run, vocabulary)


def _goes_on(run: str, vocabulary: Vocabulary) -> bool:
    """Whether more than the body is in a run: ``新闻网记者张小明``, ``テレビ報道局社会部``."""
    return any(vocabulary.has(Kind.DESK, run[-size:]) for size in range(2, 6)) or any(
        vocabulary.has(Kind.ROLE, run[start:end])
        for start in range(len(run) - 1)
        for end in range(start + 2, start + 6)
    )


def is_desk_by_form(run: str, vocabulary: Vocabulary, language: str | None) -> bool:
    """``科学医療部``, ``조사보도팀``, ``调查组``: the word for a part of a newsroom stands at the end.

    A publisher's name before it, or a name that the desk is printed on to, is for others to cut off.
    """
    if language == "ko" and run[-1] in "국부" and vocabulary.kind_of(run[:-1], _NAMES_DESKS_ARE_MADE_OF):
        return True
    if language == "ja" and run.endswith("担当"):
        return not vocabulary.has(Kind.LABEL, run[:-2])  # ``阪神担当``, not ``撮影担当``
    if language in ("ja", None) and _BRANCH.fullmatch(run) and not _holds_place(run, vocabulary):
        return True
    form = _DESKS.get(language or "")
    if not form or not form.fullmatch(run) or run in japanese.SURNAMES_LIKE_DESKS:
        return False
    if any(vocabulary.has(Kind.BODY_WORD, run[-size:]) for size in range(2, min(len(run), 8))):
        return False
    holds_name = any(
        vocabulary.kind_of(run[size:], (Kind.DESK, Kind.NEWSROOM)) and not _is_beat(run[:size], vocabulary)
        for size in range(3, len(run) - 1)
    )
    begins_with_body = any(
        vocabulary.has(Kind.BODY, run[:size])
        or (size > 2 and vocabulary.has(Kind.BODY_WORD, run[:size]) and not vocabulary.has(Kind.SECTION, run[:size]))
        for size in range(2, len(run))
    )
    return not holds_name and not begins_with_body


def _is_beat(text: str, vocabulary: Vocabulary) -> bool:
    """``スポーツ``, ``デジタル企画``: a foreign word, with what desks are called after behind it or not."""
    kana = _KANA.match(text)
    rest = text[kana.end() :] if kana else text
    return kana is not None and (not rest or vocabulary.kind_of(rest, (Kind.SECTION, Kind.LABEL)) is not None)


def _holds_place(run: str, vocabulary: Vocabulary) -> bool:
    """Whether a known place stands behind the first letters of a branch's name: ``林ソウル支局``."""
    return any(vocabulary.has(Kind.PLACE, run[start:-2]) for start in range(1, len(run) - 3))


def is_job_by_form(run: str, language: str | None) -> bool:
    """``学芸員``, ``理学療法士``: three letters or more than a name has, with an ending that words for people bear.

    >>> is_job_by_form("学芸員", "ja"), is_job_by_form("高橋健士", "ja"), is_job_by_form("林健士", "ja")
    (True, False, False)
    """
    return language == "ja" and _JOB.fullmatch(run) is not None and run[0] not in japanese.SINGLE_SURNAMES


def is_place_by_form(run: str) -> bool:
    """``東京都千代田区で``, ``发自北京``: where something was seen or written."""
    return _WHERE.fullmatch(run) is not None


def is_control_by_form(run: str, language: str | None) -> bool:
    """``コメントを書く``, ``文字サイズを変更する``: what the reader may do."""
    return language == "ja" and _CONTROL.fullmatch(run) is not None
