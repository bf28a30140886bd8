"""Telling the addresses of stories from all others, by their shape and by what the page's own address looks like.

Each trait of an address is a weak sign with a weight; the sum decides. The words are data, below.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit

from newscrawl.normalise.urls import MAX_LENGTH, article_identity, registrable_domain

STORY = 2.0
"""From this weight on an address is a story's."""

MAYBE = 1.0
"""From this weight on an address may be a story's: its block has to bring other evidence."""

STORY_WORDS = frozenset(
    "a article articles articleview article_view read story stories post posts doc clanek clanky artikel artikkel "
    "artikler artikkeli articolo articulo artigo artigos noticia noticias nota notas haber haberi haberler news nyheter "
    "nyhet nieuws berita cikk hir stire stiri wiadomosci artykul raksts straipsnis uutiset uutinen actualite actu view "
    "newsview entry breaking-news habari izindaba".split()
)
"""Path segments that stand before a story."""

HUB_WORDS = frozenset(
    "tag tags tagged topic topics category categories cat author authors autor autores auteur auteurs autoren autori writer "
    "writers columnist columnists profile profiles people person staff contributor contributors journalist reporters "
    "search suche recherche buscar cerca login signin sign-in signup register registration account user users member "
    "members my subscribe subscription subscriptions abo abos about about-us contact contact-us contacts help faq privacy terms "
    "policy policies legal imprint impressum sitemap rss feed feeds newsletter newsletters alerts shop store cart checkout "
    "donate support advertise advertising careers jobs job job-board stellen ads annons annonser anzeigen thema themen theme "
    "themes tema temas temat tematy keyword keywords hashtag label etiqueta etiquetas etiketter rubrik rubrica rubriken "
    "section sections sekce page pages archive archives archiv archivo hemeroteca date calendar events event weather wetter "
    "vejr horoscope horoscopes games game spiele puzzles quiz crossword coupons coupon gutschein gutscheine vouchers "
    "voucher deals discount oferplan rabattkoder tv-guide tv-listings epaper e-paper edition editions apps app mobile-apps "
    "share print email comment comments wp-login.php wp-admin wp-content uploads media-kit company corporate info "
    "marketplace classifieds immobilien motors directory wp-json cdn-cgi issue-list lists list".split()
)
"""Path segments that stand before something other than a story."""

MEDIA_WORDS = frozenset(
    "video videos vid watch tv podcast podcasts audio live-tv livestream radio gallery galleries galerie galleria "
    "photos photo pictures bildergalerie fotostrecke slideshow fotogalleria fotogaleria photogallery photostory".split()
)
"""Path segments that stand before a film, a sound or a gallery."""

MEDIA_HOSTS = frozenset(
    {"video", "videos", "tv", "podcast", "podcasts", "radio", "play", "shop", "abo", "jobs", "games"}
)
"""First labels of hosts that hold something other than stories."""

OTHER_FILES = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|pdf|xml|rss|mp[34]|m3u8|zip|css|js|ics|docx?|xlsx?|apk)$", re.I)

ELSEWHERE = frozenset(
    "facebook.com twitter.com x.com instagram.com youtube.com youtu.be tiktok.com linkedin.com pinterest.com reddit.com "
    "whatsapp.com wa.me t.me telegram.me telegram.org line.me hatena.ne.jp hatenablog.com getpocket.com google.com goo.gl "
    "apple.com bit.ly vk.com ok.ru flipboard.com threads.net bsky.app kakao.com naver.com band.us weibo.com medium.com "
    "wikipedia.org amazon.com amazon.co.jp amazon.co.uk amazon.de tumblr.com viber.com snapchat.com mastodon.social "
    "spotify.com soundcloud.com vimeo.com twitch.tv microsoft.com bing.com feedly.com substack.com note.com xing.com".split()
)
"""Sites that are no newspapers: an address there is never a story of a block."""

PAID_HOSTS = frozenset(
    "taboola.com taboolanews.com outbrain.com outbrainimg.com mgid.com revcontent.com adskeeper.com plista.com dianomi.com "
    "zergnet.com teads.tv popin.cc doubleclick.net googleadservices.com googlesyndication.com adnxs.com adform.net "
    "ligatus.com strossle.com recreativ.ru logly.co.jp criteo.com dable.io".split()
)
"""Sites through which paid links lead."""

PAID_SIGNS = re.compile(
    r"(?:^|[/?&=._-])(?:sponsored|sponsor|advertorials?|partner-?content|branded-?content|paid-?content|paid-?post|"
    r"native-?ads?|brand-?studio|annonse|annonsorinnhold|publirreportaje|publireportage|affiliate-?link|adclick)(?:$|[/?&=._-])",
    re.I,
)

_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?:[/_-]?(?:0?[1-9]|1[0-2])(?!\d{5})(?:[/_-]?(?:[0-2]?\d|3[01]))?)(?!\d)")
_LONG_NUMBER = re.compile(r"\d{5,}")
_KEY = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}|(?=[A-Za-z_-]{0,30}\d)(?=[a-z0-9_-]{0,30}[A-Z])[A-Za-z0-9_-]{16,}$|[0-9a-f]{16,}"
)
_SPLIT_WORDS = re.compile(r"[-_+.,~]+")
_PARAMETER_ID = re.compile(
    r"(?:^|&)(?:\w{0,20}(?:id|no|num|idx|idxno|seq|uid|key|code|aid|nid|sn|article|story|art|news|p|n|a))=[A-Za-z_-]{0,6}\d{2,}",
    re.I,
)
_EXTENSION = re.compile(r"\.(?:s?html?|php|aspx?|jsp|do|cms|ece|amp)$", re.I)


def shape(path: str, query: str) -> str:
    """The path with numbers, slugs and keys made alike: stories of one site share a few such shapes.

    >>> shape("/news/articles/20250114/k00", "")
    'news/articles/9/w'
    >>> shape("/politics/long-slug-of-a-story-12345.html", "")
    'w/s9.html'
    """
    segments = [segment for segment in path.split("/") if segment]
    return "/".join([_kind_of(segment) for segment in segments]) + ("?" if _PARAMETER_ID.search(query) else "")


def _kind_of(segment: str) -> str:
    extension = _EXTENSION.search(segment)
    stem, ending = (segment[: extension.start()], extension[0].lower()) if extension else (segment, "")
    lowered = stem.lower()
    if lowered in STORY_WORDS or lowered in HUB_WORDS or lowered in MEDIA_WORDS:
        return lowered + ending
    number = "9" if any(character.isdigit() for character in stem) else ""
    if words_in(stem) >= 3:
        return f"s{number}{ending}"
    return (number or "w") + ending


def words_in(segment: str) -> int:
    """Number of words in a slug; a slug in a script without letters' case counts by its length."""
    if "%" in segment:
        segment = unquote(segment, errors="replace")
    if not segment.isascii():
        letters = sum(character.isalpha() for character in segment)
        return max(letters // 4, len(_SPLIT_WORDS.split(segment)))
    return sum(1 for word in _SPLIT_WORDS.split(segment) if len(word) > 1 and not word.isdigit())


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a page, judged."""

    url: str
    """Absolute, as the page gives it."""

    key: str
    """The story's identity."""

    weight: float
    """Weight of the signs that it is a story; ``STORY`` or more for a story."""

    same_site: bool
    """Whether it lies on the page's registrable domain."""

    paid: bool = False
    """Whether the address itself says that it is paid for."""

    is_self: bool = False
    """Whether it is the page itself."""


class Judge:
    """Judges the addresses of one page."""

    def __init__(self, page_url: str, base_url: str) -> None:
        self.page_url = page_url
        self.base_url = base_url
        self._known: dict[str, Address | None] = {}

    @cached_property
    def site(self) -> str:
        return registrable_domain(self.page_url)

    @cached_property
    def own_key(self) -> str:
        return article_identity(self.page_url)

    @cached_property
    def own_shape(self) -> str | None:
        """Shape of the page's own address where that is a story's."""
        try:
            parts = urlsplit(self.page_url)
        except ValueError:
            return None
        return shape(parts.path, parts.query) if signs(parts.path, parts.query) >= MAYBE else None

    def judge(self, href: str) -> Address | None:
        """The address behind an ``href``; None where it is no page or surely no story's."""
        if href not in self._known:
            self._known[href] = self._judge(href.strip())
        return self._known[href]

    def _judge(self, href: str) -> Address | None:
        if not href or href[0] == "#" or len(href) > MAX_LENGTH:
            return None
        scheme = href[:12].partition(":")[0].lower() if ":" in href[:12] else ""
        if scheme and scheme not in {"http", "https"} and scheme.isalpha():
            return None
        try:
            url = urljoin(self.base_url, href)
            parts = urlsplit(url)
            host = parts.hostname
        except ValueError:
            return None
        if not host or parts.scheme not in {"http", "https"}:
            return None
        site = registrable_domain(url)
        paid = site in PAID_HOSTS or bool(PAID_SIGNS.search(url))
        if paid:
            return Address(url, article_identity(url), MAYBE, site == self.site, paid=True)
        if site in ELSEWHERE and site != self.site:
            return None
        weight = self._weight(host, parts.path, parts.query, site == self.site)
        key = article_identity(url)
        is_self = key == self.own_key
        if is_self and parts.fragment:
            return None
        if weight < MAYBE and not is_self:
            return None
        return Address(url, key, weight, site == self.site, is_self=is_self)

    def _weight(self, host: str, path: str, query: str, same_site: bool) -> float:
        weight = signs(path, query)
        if host.partition(".")[0] in MEDIA_HOSTS:
            weight -= 2.0
        if same_site and self.own_shape and weight > -1.0 and shape(path, query) == self.own_shape:
            weight += 1.5
        return weight if same_site else weight - 0.5


def signs(path: str, query: str) -> float:
    """Weight of the signs in path and query that they name a story.

    >>> signs("/news/2024/05/01/council-votes-on-new-bridge", "") >= STORY
    True
    >>> signs("/tag/council", "") < MAYBE
    True
    """
    if OTHER_FILES.search(path):
        return -3.0
    segments = [segment for segment in path.split("/") if segment]
    weight = 1.5 if _PARAMETER_ID.search(query) else 0.0
    if not segments:
        return weight
    lowered = [_EXTENSION.sub("", segment).lower() for segment in segments]
    last = _EXTENSION.sub("", segments[-1])
    if _DATE.search(path):
        weight += 1.5
    if _LONG_NUMBER.search("/".join(segments[-2:])):
        weight += 1.5
    elif _KEY.search(last) or last.isdigit():
        weight += 1.0
    words = max(words_in(_EXTENSION.sub("", segment)) for segment in segments[-2:])
    weight += 2.0 if words >= 5 else 1.5 if words == 4 else 1.0 if words == 3 else 0.0
    if any(word in STORY_WORDS for word in lowered[:-1]):
        weight += 0.5
    if any(word in HUB_WORDS for word in lowered[:-1]) or lowered[-1] in HUB_WORDS:
        weight -= 2.5
    if any(word in MEDIA_WORDS for word in lowered):
        weight -= 2.0
    return weight
