"""What class names, ids and roles say about an element, as data.

Names help on about half of the sites and lie on some, so a hint is one signal among several: who uses it weighs it
against the text inside.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

# What an element can be called, and the words of class names and ids that say so. A word matches the beginning of a
# part of a name, or of two neighbouring parts: ``share`` matches ``share-bar`` and ``articleShareBar``, ``readmore``
# matches ``read-more``. A dot ends it: ``ad.`` matches ``ad-slot``, not ``address``.
WORDS: dict[str, str] = {
    "navigation": "nav. navi. navbar navigation menu rightrail siderail breadcrumb pagination pager paging paginat "
    "sidebar aside. footer toolbar topbar skip. skiplink sitemap login search. prevnext postnav toc. tableofcontents",
    "comments": "comment. comments commentl commentf commentb commenta. disqus respond reply replies kommentar komment "
    "readerletters fbcomments livefyre coral replaycomment guestbook",
    "related": "related recommend recirc readmore readalso readnext morefrom moreon. morenews morestories alsoread alsolike "
    "seealso also. teaser teasers promo promobox trending popular breakingnews mostread mostpopular ranking rank. latest "
    "outbrain taboola mgid plista revcontent linkbox linklist relacionad verwandt weiterlesen crosslink interlink upnext "
    "nextarticle kanren osusume onward fromsame internallink inlinearticle relarticle articlelist articleslist newslist "
    "kicker yarpp",
    "share": "share shares sharing sharebar social socials sns addtoany shariff sharethis followus bookmark whatsapp "
    "telegramchannel googlenews",
    "subscribe": "newsletter subscribe subscription subscriber signup paywall piano donate donation mailchimp cta. "
    "calltoaction register registration membership supportus abo. abonnement epaper mailing apppromo appstore offer.",
    "caption": "caption captions figcaption credit credits photocredit imagecredit legend. slideshow carousel slider "
    "lightbox gallery galerie bildunterschrift copyrightimage imagecopyright imagesource imgcaption",
    "byline": "byline bylines author authors autor autore autoren auteur writer. reporter journalist dateline timestamp "
    "pubdate published publishdate postdate postedon entrymeta postmeta articlemeta meta. metadata byauthor contributor "
    "redaktion. date. datum articleinfo infoarticle entrydate readingtime lastmod updated.",
    "tags": "tags taglist taglinks tagcloud keywords topics. topiclist posttags categories catlinks hashtag",
    "legal": "copyright disclaimer cookie consent gdpr privacy imprint rights legal. corrections",
    "advert": "ad. ads. adv. advert adverts advertisement advertising adslot adbox adunit adcontainer adsbygoogle sponsor "
    "sponsored dfp gpt. anzeige werbung publicidad publicite reklama banner affiliate partner. commercial",
    "hidden": "hidden invisible sronly visuallyhidden screenreader offscreen dnone modal popup overlay tooltip noprint "
    "printonly accessibility",
    "widget": "widget poll quiz weather player vjs jwplayer videoinfo rating ratings feedback toolbox tools. stockticker "
    "ticker notification audio. listen. speech tts. fontsize zoom. print.",
}
# Names that promise the text of the article: a part of each row side by side, or one of the last.
BODY_OWNERS = "article story post entry news blog page artikel beitrag nota single detail content main body"
BODY_PARTS = "body content contents text txt copy inhalt paragraph paragraphs detail view cont inner"
BODY_WORDS = "articlebody richtext wysiwyg paragraph honbun cuerpo texto bodytext"
# Names that publishing software gives to the element around a story, beside words for the story's topics.
STORY_NAMES = ("hentry", "type-post", "status-publish")
# Roles and attributes with a fixed meaning.
ARIA = {
    "navigation": "navigation",
    "complementary": "related",
    "banner": "navigation",
    "contentinfo": "navigation",
    "search": "navigation",
    "dialog": "hidden",
    "alertdialog": "hidden",
    "tooltip": "hidden",
    "menu": "navigation",
    "toolbar": "share",
}
TAGS = {
    "nav": "navigation",
    "footer": "navigation",
    "aside": "related",
    "figcaption": "caption",
    "caption": "caption",
    "form": "widget",
    "dialog": "hidden",
    "noscript": "hidden",
    "button": "widget",
    "label": "widget",
    "legend": "widget",
    "fieldset": "widget",
    "address": "byline",
    "menu": "navigation",
    "time": "byline",
}
# Elements that hold the page or the story whatever their class says (``<body class="has-sidebar">``).
WRAPPERS = frozenset(("html", "body", "main", "article"))
# Elements with these hints and without paragraphs need not be read.
_MENUS = frozenset(("navigation", "share", "tags"))
# Inline elements with these hints are no part of the line they stand in.
_HIDES_INLINE = frozenset(("hidden", "caption", "share"))


@dataclass(frozen=True, slots=True)
class Hint:
    """What an element's names say."""

    words: tuple[tuple[str, str], ...] = ()
    """Pairs of a role (key of ``WORDS``) and the word that says so."""

    is_body: bool = False
    """Whether the names promise the article's text."""

    hides_inline: bool = False
    """Whether an inline element of this kind is left out of its line."""

    is_menu: bool = False
    """Whether the names promise a menu or the like."""


def _hint(words: tuple[tuple[str, str], ...], is_body: bool = False) -> Hint:
    roles = {role for role, _ in words}
    return Hint(words, is_body, not roles.isdisjoint(_HIDES_INLINE), not roles.isdisjoint(_MENUS))


NO_HINT = Hint()


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Parts of names that a build tool made up (letters among digits), and names that only scripts use.
_MADE_UP = re.compile(r"[A-Za-z]*\d[A-Za-z\d]*|^js-.*")
_LONGEST_NAMES = 500


_PART = re.compile("[a-z]+")
_STEMS = {word: role for role, words in WORDS.items() for word in words.split() if not word.endswith(".")}
_WHOLE = {word[:-1]: role for role, words in WORDS.items() for word in words.split() if word.endswith(".")}
_SHORTEST_STEM = min(map(len, _STEMS))
_LONGEST_STEM = max(map(len, _STEMS))
_BODY_NAMES = frozenset(owner + part for owner in BODY_OWNERS.split() for part in BODY_PARTS.split()) | frozenset(
    BODY_WORDS.split()
)


@lru_cache(maxsize=32768)
def _word_of(part: str) -> tuple[str, str] | None:
    """The role that a part of a name stands for, with the word that says so."""
    if part in _WHOLE:
        return _WHOLE[part], part
    for length in range(min(len(part), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
        if part[:length] in _STEMS:
            return _STEMS[part[:length]], part[:length]
    return None


@lru_cache(maxsize=32768)
def _hint_of_name(name: str) -> Hint:
    """What one class name or id says."""
    plain = _MADE_UP.sub("", name)
    parts = _PART.findall(plain if plain.islower() else _CAMEL.sub("-", plain).lower())
    pairs = [first + second for first, second in pairwise(parts)]
    words = {word for part in parts + pairs if (word := _word_of(part))}
    is_body = not _BODY_NAMES.isdisjoint(parts) or not _BODY_NAMES.isdisjoint(pairs)
    return _hint(tuple(sorted(words)), is_body) if words or is_body else NO_HINT


@lru_cache(maxsize=8192)
def hint_of_names(names: str) -> Hint:
    """What class names and ids, set apart by spaces, say.

    >>> hint_of_names("c-ArticleShareBar").words, hint_of_names("timeshare").words
    ((('share', 'share'),), ())
    >>> hint_of_names("post-body entry-content").is_body
    True
    """
    if any(name in names for name in STORY_NAMES):
        return NO_HINT
    found = [hint for name in names[:_LONGEST_NAMES].split() if (hint := _hint_of_name(name)) is not NO_HINT]
    if not found:
        return NO_HINT
    if len(found) == 1:
        return found[0]
    words = sorted({word for hint in found for word in hint.words})
    return _hint(tuple(words), any(hint.is_body for hint in found))


def hint_of(element: Any) -> Hint:
    """What an element's tag, names and attributes say."""
    tag = element.tag
    if not element.keys():
        return _BY_TAG.get(tag, NO_HINT)
    get = element.get
    if get("itemprop") == "articleBody":
        return _BODY
    if tag in WRAPPERS:
        return NO_HINT
    style = get("style")
    if (style and _is_invisible(style)) or get("hidden") is not None or get("aria-hidden") == "true":
        return _BY_ROLE["hidden"]
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    role = ARIA.get(get("role") or "")
    if role:
        return _BY_ROLE[role]
    names, ident = get("class"), get("id")
    return hint_of_names(f"{names or ''} {ident or ''}") if names or ident else NO_HINT


def _is_invisible(style: str) -> bool:
    squeezed = style[:_LONGEST_NAMES].replace(" ", "").lower()
    return "display:none" in squeezed or "visibility:hidden" in squeezed


_BODY = Hint(is_body=True)
_BY_ROLE = {role: _hint(((role, role),)) for role in WORDS}
_BY_TAG = {tag: _BY_ROLE[role] for tag, role in TAGS.items()}
