"""What class names, ids and roles say about an element, as data.

Names help on about half of the sites and lie on some, so a hint is one signal among several: who uses it weighs it
against the text inside.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

# What an element can be called, and the words of class names and ids that say so. A word matches the beginning of a
# part of a name: ``share`` matches ``share-bar`` and ``articleShareBar``, not ``timeshare``. A dot ends it: ``ad.``
# matches ``ad-slot``, not ``address``.
WORDS: dict[str, str] = {
    "navigation": "nav. navi. navbar navigation menu rightrail right-rail siderail breadcrumb pagination pager paging sidebar aside. footer toolbar "
    "topbar skip. skiplink sitemap login search. prevnext prev-next post-nav paginat toc. tableofcontents",
    "comments": "comment. comments commentl commentf commentb commenta. disqus respond reply replies kommentar reader-letters fb-comments livefyre komment "
    "coral replay-comment guestbook",
    "related": "related recommend recirc readmore read-more readalso read-also more-from more-on more-news morenews "
    "morestories more-stories alsoread also-like also-read see-also seealso teaser teasers promo promobox trending "
    "popular breaking-news breakingnews mostread most-read mostpopular most-popular ranking rank. latest outbrain taboola mgid plista revcontent "
    "linkbox link-box relacionad verwandt weiterlesen crosslink interlink upnext up-next nextarticle next-article "
    "kanren osusume onward fromsame onwardjourney internal-link inline-article read-next readnext rel-article "
    "articles-list article-list articlelist news-list newslist also. kicker linklist yarpp",
    "share": "share shares sharing sharebar social socials sns addtoany shariff sharethis follow-us followus "
    "bookmark whatsapp telegram-channel google-news googlenews",
    "subscribe": "newsletter subscribe subscription subscriber signup sign-up paywall piano donate donation mailchimp "
    "cta. calltoaction call-to-action register registration membership support-us supportus abo. abonnement epaper "
    "mailing app-promo appstore offer.",
    "caption": "caption captions figcaption credit credits photocredit imagecredit wp-caption-text legend. "
    "slideshow carousel slider lightbox gallery galerie bildunterschrift copyright-image image-copyright "
    "image-source imagesource imgcaption",
    "byline": "byline bylines author authors autor autore autoren auteur writer. reporter journalist dateline timestamp "
    "pubdate published publishdate post-date postdate posted-on entry-meta post-meta article-meta meta. postmeta "
    "articlemeta metadata byauthor contributor redaktion. date. datum article-info articleinfo info-article entry-date "
    "readingtime reading-time lastmod updated.",
    "tags": "tags taglist tag-list tag-links tagcloud keywords topics. topiclist post-tags categories cat-links hashtag",
    "legal": "copyright disclaimer cookie consent gdpr privacy imprint rights legal. corrections",
    "advert": "ad. ads. adv. advert adverts advertisement advertising adslot adbox adunit ad-container adsbygoogle sponsor "
    "sponsored dfp gpt. anzeige werbung publicidad publicite reklama banner affiliate partner. commercial",
    "hidden": "hidden invisible sr-only sronly visually-hidden visuallyhidden screen-reader screenreader offscreen "
    "d-none modal popup overlay tooltip noprint print-only printonly accessibility",
    "widget": "widget poll quiz weather player vjs jwplayer video-info rating ratings feedback toolbox tools. infobox-ad "
    "stock-ticker ticker notification audio. listen. speech tts. fontsize font-size zoom. print. share-print",
}
# Words that say "the text of the article is in here".
BODY_WORDS = re.compile(
    r"(?:article|story|post|entry|news|blog|page|artikel|beitrag|nota|single|detail|content|main|body)[-_]{0,2}"
    r"(?:body|content|text|txt|copy|contents|inhalt|paragraphs?|detail|view|cont|inner)(?![a-z])"
    r"|richtext|rich-text|wysiwyg|articlebody|paragraph|honbun|cuerpo|texto|bodytext"
)
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
    "fieldset": "widget",
    "address": "byline",
    "menu": "navigation",
    "time": "byline",
}
# Elements that hold the page or the story whatever their class says (``<body class="has-sidebar">``).
WRAPPERS = frozenset(("html", "body", "main", "article"))
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


def _hint(words: tuple[tuple[str, str], ...], is_body: bool = False) -> Hint:
    return Hint(words, is_body, any(role in _HIDES_INLINE for role, _ in words))


NO_HINT = Hint()


def _pattern() -> re.Pattern[str]:
    groups = (
        f"(?P<{role}>" + "|".join(word.replace(".", r"(?![a-z])") for word in words.split()) + ")"
        for role, words in WORDS.items()
    )
    return re.compile(r"(?<![a-z])(?:" + "|".join(groups) + ")")


_WORDS = _pattern()
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Parts of names that a build tool made up (letters among digits), and names that only scripts use.
_HASH = re.compile(r"[A-Za-z]*\d[A-Za-z\d]*|\bjs-\S*")
_LONGEST_NAME = 300


@lru_cache(maxsize=16384)
def hint_of_names(names: str) -> Hint:
    """What class names and ids, set apart by spaces, say.

    >>> hint_of_names("c-ArticleShareBar").words, hint_of_names("timeshare").words
    ((('share', 'share'),), ())
    >>> hint_of_names("post-body entry-content").is_body
    True
    """
    names = _CAMEL.sub("-", _HASH.sub("", names[:_LONGEST_NAME])).lower()
    words = {(found.lastgroup or "", found[0]) for found in _WORDS.finditer(names)}
    return _hint(tuple(sorted(words)), BODY_WORDS.search(names) is not None)


def hint_of(element: Any) -> Hint:
    """What an element's tag, names and attributes say."""
    get = element.get
    tag = element.tag
    if get("itemprop") == "articleBody":
        return _BODY
    if tag in WRAPPERS:
        return NO_HINT
    names, ident, style = get("class"), get("id"), get("style")
    if get("hidden") is not None or get("aria-hidden") == "true" or (style and _is_invisible(style)):
        return _BY_ROLE["hidden"]
    role = TAGS.get(tag) or ARIA.get(get("role") or "")
    if role:
        return _BY_ROLE[role]
    return hint_of_names(f"{names or ''} {ident or ''}") if names or ident else NO_HINT


def _is_invisible(style: str) -> bool:
    squeezed = style[:_LONGEST_NAME].replace(" ", "").lower()
    return "display:none" in squeezed or "visibility:hidden" in squeezed


_BODY = Hint(is_body=True)
_BY_ROLE = {role: _hint(((role, role),)) for role in WORDS}
