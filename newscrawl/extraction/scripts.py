"""What is written in which encoding: the commonest non-ASCII characters of languages tell a right reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log2

LETTERS = 60
"""Counted for every alphabet, or the one listed with the fewest letters would win."""

COMMON, CAPITAL, CAPITALS, OTHERS = 0.87, 0.1, 40, 100
"""Shares of an alphabet's common letters and of its capitals, how many capitals and other characters there are.
Capitals are told apart because an encoding may have them where another one has small letters."""

SPACE_AND_QUOTES = "\xa0“”‘’–—…»«·•°©®"


@dataclass(frozen=True)
class Script:
    """How languages are written, and how many bits a character costs: the rarer it is, the more."""

    languages: tuple[str, ...]
    """Their codes."""

    known: Mapping[str, float]
    """Bits of the commonest non-ASCII characters."""

    other: float
    """Bits of any other."""

    def bits(self, counts: Mapping[str, int]) -> float:
        """What characters cost, each as often as it stands there."""
        return sum(self.known.get(char, self.other) * count for char, count in counts.items())


def _alphabet(languages: str, letters: str, signs: str = "") -> Script:
    """An alphabet by its common small letters, with their capitals and the signs that stand beside them."""
    common = dict.fromkeys(letters + signs + SPACE_AND_QUOTES, -log2(COMMON / LETTERS))
    capitals = dict.fromkeys(letters.upper(), -log2(CAPITAL / CAPITALS))
    known = {char: bits for char, bits in (capitals | common).items() if char > "\x7f"}
    return Script(tuple(languages.split()), known, -log2((1 - COMMON - CAPITAL) / OTHERS))


def _characters(languages: str, common: str, *, share: float, others: int) -> Script:
    """A script of thousands of characters by the commonest of them, and their share of all."""
    known = dict.fromkeys(common, -log2(share / max(len(common), LETTERS)))
    return Script(tuple(languages.split()), known, -log2((1 - share) / others))


JAPANESE = _characters(
    "ja",
    "のにはをたがでてとしれさいるなもっかりだこ、。「」・ーンスルトイアリクラロ日本年月人大\u3000",
    share=0.6,
    others=7000,
)
KOREAN = _characters(
    "ko", "이다는에의을를가고하지은로기도한사서정아어자리인나시스해대전일부그들만수있으면", share=0.55, others=8000
)
SIMPLIFIED = _characters(
    "zh",
    "的一是了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下，。、会不新\u3000",
    share=0.35,
    others=7000,
)
TRADITIONAL = _characters(
    "zh",
    "的一是了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下，。、會不新\u3000",
    share=0.35,
    others=9000,
)

GERMAN = _alphabet("de", "äöüß", "„§€")
FRENCH = _alphabet("fr", "éèàêçôîùâëïûœ", "€")
SPANISH = _alphabet("es gl eu", "áéíóúñü", "¿¡ºª€")
CATALAN = _alphabet("ca", "àèéíïòóúüç", "¿¡€")
PORTUGUESE = _alphabet("pt", "ãõçáéíóúâêôà", "ºª€")
ITALIAN = _alphabet("it", "àèéìòù", "€")
NORDIC = _alphabet("sv da no nb nn fi", "åäöæøéü", "´€")
ICELANDIC = _alphabet("is fo", "áéíóúýþæöðø")
ENGLISH = _alphabet("en nl ga id ms af", "éëïèöüá", "£€")
WESTERN = (GERMAN, FRENCH, SPANISH, CATALAN, PORTUGUESE, ITALIAN, NORDIC, ICELANDIC, ENGLISH)

POLISH = _alphabet("pl", "ąćęłńóśźż", "„")
CZECH = _alphabet("cs sk", "áčďéěíňóřšťúůýžľô", "„")
HUNGARIAN = _alphabet("hu", "áéíóöőúüű", "„")
ROMANIAN = _alphabet("ro", "ăâîşţșț", "„")
SOUTH_SLAVIC = _alphabet("sl hr bs sr", "čćžšđ", "„")
ALBANIAN = _alphabet("sq", "ëç", "„")
CENTRAL = (POLISH, CZECH, HUNGARIAN, ROMANIAN, SOUTH_SLAVIC, ALBANIAN)

LITHUANIAN = _alphabet("lt", "ąčęėįšųūž", "„")
LATVIAN = _alphabet("lv", "āčēģīķļņšūž", "„")
ESTONIAN = _alphabet("et", "õäöüšž", "„")
BALTIC = (LITHUANIAN, LATVIAN, ESTONIAN)

RUSSIAN = _alphabet("ru bg mk sr be uk", "оеаинтсрвлкмдпуяыьгзбчйхіїжшюцщєэ", "№„")
GREEK = _alphabet("el", "αοιετσνηυρπκμλίόάέήςωύώδγθφχβξζψ")
TURKISH = _alphabet("tr az", "ığşçöüâİ")
VIETNAMESE = _alphabet("vi", "ăâđêôơưàảãáạèéẹìíòóọùúụý", "\u0300\u0301\u0303\u0309\u0323")
HEBREW = _alphabet("he iw yi", "אבגדהוזחטיךכלםמןנסעףפץצקרשת", "־׳״₪\u200e\u200f")
ARABIC = _alphabet("ar fa ur", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکی", "،؛؟\u200c\u064b")
THAI = _alphabet("th", "".join(chr(code) for code in (*range(0x0E01, 0x0E3B), *range(0x0E40, 0x0E4D))), "ๆฯ")

ALPHABETS = (
    *WESTERN,
    *CENTRAL,
    *BALTIC,
    RUSSIAN,
    GREEK,
    TURKISH,
    VIETNAMESE,
    HEBREW,
    ARABIC,
    THAI,
)

LEGACY: dict[str, tuple[Script, ...]] = {
    "cp1252": WESTERN,
    "cp932": (JAPANESE,),
    "euc_jis_2004": (JAPANESE,),
    "cp949": (KOREAN,),
    "gb18030": (SIMPLIFIED, TRADITIONAL),
    "big5hkscs": (TRADITIONAL,),
    "cp1250": CENTRAL,
    "iso8859_2": CENTRAL,
    "cp1251": (RUSSIAN,),
    "koi8_u": (RUSSIAN,),
    "iso8859_5": (RUSSIAN,),
    "cp1253": (GREEK,),
    "cp1254": (TURKISH,),
    "cp1255": (HEBREW,),
    "cp1256": (ARABIC,),
    "cp1257": BALTIC,
    "cp1258": (VIETNAMESE,),
    "cp874": (THAI,),
    "iso8859_15": WESTERN,
}
"""Encodings tried where the page is not plainly UTF-8, each with what is written in it."""
