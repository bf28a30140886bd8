"""Words in an alphabet: known phrases are recognised, capitalised words between them are names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from newscrawl.normalise.bylines.elements import Element, Part
from newscrawl.normalise.bylines.latin_names import name_parts, person
from newscrawl.normalise.bylines.tokens import Token
from newscrawl.normalise.bylines.words import INITIALS, Word, cut_words
from newscrawl.normalise.vocabulary import Kind, Vocabulary, vocabulary_for
from newscrawl.normalise.vocabulary.bodies import EDITIONS, SMALL_LETTERS
from newscrawl.normalise.vocabulary.names import GENERATIONS, GIVEN_NAMES

_ELEMENT_OF = {
    Kind.SOURCE: Element.SOURCE,
    Kind.CONTROL: Element.CONTROL,
    Kind.BODY: Element.BODY,
    Kind.DESK: Element.ASIDE,
    Kind.LABEL: Element.LABEL,
    Kind.ROLE: Element.ROLE,
    Kind.STOP: Element.STOP,
    Kind.JOIN: Element.JOIN,
    Kind.OF: Element.OF,
    Kind.TITLE: Element.ASIDE,
    Kind.SUFFIX_TITLE: Element.ASIDE,
    Kind.TIME: Element.NUMBER,
    Kind.SHORT_DAY: Element.NUMBER,
    Kind.UNIT: Element.NUMBER,
    Kind.PLACE: Element.PLACE,
    Kind.SECTION: Element.ASIDE,
}
_KINDS = tuple(_ELEMENT_OF)
_SMALL = frozenset((Kind.JOIN, Kind.OF, Kind.STOP, Kind.SHORT_DAY))
"""Kinds that are written in small letters, so that ``Do`` and ``Om`` stay names."""
_SINGLE_WORD_NAMES = frozenset((Kind.CONTROL, Kind.BODY, Kind.SECTION, Kind.PLACE, Kind.TIME, Kind.SUFFIX_TITLE))
"""Kinds whose single words are family names as well: ``Thomas More``, ``Jack London``, ``Petra Stern``."""

_SHORTEST_DAY = 4
"""Letters of a word of dates that is sure to be one without a number: ``Jun``, ``Thu`` and ``Min`` are names, too."""
_LONGEST_PHRASE = 5


@dataclass(frozen=True)
class Around:
    """What stands next to words."""

    after_number: bool = False
    before_number: bool = False
    after_comma: bool = False
    before_colon: bool = False


class WordReader:
    """Reads words that stand together, nothing but spaces between them."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary, around: Around) -> None:
        self._vocabulary = vocabulary
        self._around = around
        self._words = list(cut_words(tokens, vocabulary, before_number=around.before_number))
        self._name: list[Word] = []
        self._parts: list[Part] = []

    def read(self) -> list[Part]:
        """The parts the words make."""
        place = 0
        while place < len(self._words):
            word = self._words[place]
            found = self._phrase_at(place)
            small_name = [] if found else self._small_name(place)
            if small_name:
                self._parts += small_name
                break
            if found:
                kind, size = found
                if self._joins_beats(kind, place):
                    kind, size = Kind.SECTION, size + 1
                elif kind is Kind.BODY:
                    size += self._more_of_body(place + size)
                self._close_name(kind, place + size)
                self._add(kind, place, size)
                place += size
            else:
                if not word.gap and self._name:
                    self._close_name()
                self._name.append(word)
                place += 1
            if self._words[place - 1].ends_sentence:
                self._close_name()
                self._parts.append(Part(Element.BREAK))
        self._close_name()
        return self._parts

    def _small_name(self, place: int) -> list[Part]:
        """``by jane doe``: two or three words in small letters, nothing else, right after a label."""
        words = self._words[place:]
        labelled = bool(self._parts) and self._parts[-1].element is Element.LABEL
        if not labelled or self._name or not 2 <= len(words) <= 3:
            return []
        if any(word.capital or not word.text.isalpha() or self._is_known(word) for word in words):
            return []
        return [person([replace(word, text=word.text.capitalize()) for word in words])]

    def _add(self, kind: Kind, place: int, size: int) -> None:
        words = self._words[place : place + size]
        role = self._vocabulary.role(kind, " ".join(word.key for word in words))
        text = " ".join(word.text for word in words)
        self._parts.append(Part(_ELEMENT_OF[kind], text, role))

    def _close_name(self, before: Kind | None = None, following: int = 0) -> None:
        """Read the name that ends before a known phrase; ``following`` is where the words after the phrase begin."""
        if not self._name:
            return
        more = self._words_after_name()
        employed = any(self._is_body_word(word) for word in more[1:]) and self._is_job(before, following)
        if employed or (more and before is Kind.SECTION and self._words[following - 1].key == "staff"):
            self._parts += name_parts(self._name[:2], self._vocabulary)
            self._parts.append(Part(Element.BODY, " ".join(word.text for word in more)))
        else:
            is_beat = len(more) == 1 and self._is_job(before, following)
            self._parts += name_parts(self._name[:2] if is_beat else self._name, self._vocabulary)
        self._name = []

    def _words_after_name(self) -> list[Word]:
        """What stands after a given name and a family name: ``Rugby`` in ``Jane Doe Rugby Correspondent``."""
        if len(self._name) < 3:
            return []
        given, family, *more = self._name
        taken = family.key in GIVEN_NAMES or more[0].key in GENERATIONS or INITIALS.fullmatch(family.text)
        if given.key not in GIVEN_NAMES or taken or self._vocabulary.has(Kind.PARTICLE, family.key):
            return []
        return more if self._vocabulary.beats_lead else []

    def _is_job(self, kind: Kind | None, following: int) -> bool:
        """Whether a phrase says what a person does, alone or with the words after it: ``& Science Editor``."""
        if kind is Kind.SECTION:
            return self._role_follows(following)
        if kind is Kind.JOIN:
            beat = self._words[following : following + 1]
            return any(self._vocabulary.has(Kind.SECTION, word.key) for word in beat) and self._role_follows(following)
        return kind in (Kind.ROLE, Kind.DESK)

    def _more_of_body(self, place: int) -> int:
        """How many words from one on go on the name of a body: ``News`` after ``SRF``."""
        words = takewhile(lambda word: word.gap and word.capital and self._goes_on_body(word), self._words[place:])
        count = len(list(words))
        is_beat = count and self._vocabulary.has(Kind.SECTION, self._words[place].key) and self._role_follows(place)
        return 0 if is_beat else count

    def _goes_on_body(self, word: Word) -> bool:
        """Whether a word is of bodies' names in any language: ``SRF News`` is a Swiss one."""
        if self._vocabulary.kind_of(word.key, (Kind.DESK, Kind.CONTROL)):
            return False
        if word.key in EDITIONS:
            return True
        return vocabulary_for(None).has(Kind.BODY_WORD, word.key)

    def _joins_beats(self, kind: Kind, place: int) -> bool:
        """``and`` in ``Food and Drink Editor``."""
        after = self._words[place + 1 : place + 3]
        behind_beat = not self._name and bool(self._parts) and self._parts[-1].element is Element.ASIDE
        if kind is not Kind.JOIN or not behind_beat or len(after) < 2 or after[0].key in GIVEN_NAMES:
            return False
        return after[0].capital and self._vocabulary.has(Kind.ROLE, after[1].key)

    def _phrase_at(self, place: int) -> tuple[Kind, int] | None:
        """The longest known phrase that begins at a word and fits there."""
        if self._is_particle(place) and not self._leads_control(place):
            return None
        phrase = ""
        candidates = []
        for size, word in enumerate(self._words[place : place + _LONGEST_PHRASE], start=1):
            if size > 1 and not word.gap:
                break
            phrase = f"{phrase} {word.key}" if phrase else word.key
            candidates += [(kind, size) for kind in self._vocabulary.kinds_of(phrase, _KINDS)]
            if word.ends_sentence:
                break
        candidates.sort(key=lambda candidate: -candidate[1])
        return next((found for found in candidates if self._fits(*found, place)), None)

    def _leads_control(self, place: int) -> bool:
        """``Zur Merkliste``: a page control of two words, though its first could be a particle."""
        return self._vocabulary.has(Kind.CONTROL, " ".join(word.key for word in self._words[place : place + 2]))

    def _is_particle(self, place: int) -> bool:
        """Whether a word joins the words of one name: ``von`` in ``Ursula von der Leyen``."""
        word = self._words[place]
        after = self._words[place + 1 : place + 3]
        if self._of_body(word, after):
            return True
        if self._is_newspaper(place):
            return False
        if self._is_label_after_noun(word, after):
            return False
        if not (self._name and word.gap and self._vocabulary.has(Kind.PARTICLE, word.key)):
            return False
        if word.text.isupper() and not self._name[-1].text.isupper():
            return False
        if not after or not (after[0].capital or self._vocabulary.has(Kind.PARTICLE, after[0].key)):
            return False
        return not (self._vocabulary.has(Kind.JOIN, word.key) and len(self._name) > 1 and self._goes_on(after))

    def _is_newspaper(self, place: int) -> bool:
        """``Le Monde``: a known body's article, though it could be a particle."""
        if not self._words[place].capital:
            return False
        phrases = (" ".join(word.key for word in self._words[place : place + size]) for size in (2, 3))
        return any(self._vocabulary.has(Kind.BODY, phrase) for phrase in phrases)

    def _goes_on(self, words: Sequence[Word]) -> bool:
        """Whether a name of two words or more follows: ``Carmen de la Fuente``."""
        if len(words) < 2 or not words[1].gap:
            return False
        return words[1].capital or (words[0].key in GIVEN_NAMES and self._vocabulary.has(Kind.PARTICLE, words[1].key))

    def _is_label_after_noun(self, word: Word, after: Sequence[Word]) -> bool:
        """``von`` in ``Protokoll von Max Muster``: one word before that is no given name, a whole name after."""
        if len(self._name) != 1 or self._name[0].key in GIVEN_NAMES or not self._vocabulary.has(Kind.LABEL, word.key):
            return False
        return len(after) == 2 and after[0].capital and after[1].capital

    def _of_body(self, word: Word, after: Sequence[Word]) -> bool:
        """``of`` in ``University of Oxford``."""
        if not self._name or not after or not after[0].capital or word.capital:
            return False
        is_body = any(self._vocabulary.has(Kind.BODY_WORD, known.key) for known in self._name)
        return is_body and self._vocabulary.has(Kind.OF, word.key) and word.key not in ("at", "in", "to", "via", "from")

    def _fits(self, kind: Kind, size: int, place: int) -> bool:
        """Whether a known phrase means here what it can mean."""
        word = self._words[place]
        if kind in _SMALL and size == 1 and not _is_small(word, kind):
            return self._leads_line(kind, place) or (word.key == "for" and bool(self._name or self._parts))
        if size == 1 and kind in _SINGLE_WORD_NAMES and self._is_part_of_name(kind, place):
            return False
        match kind:
            case Kind.SOURCE:
                return place + size == len(self._words) and self._around.before_colon
            case Kind.OF:
                if not self._name and not self._parts and self._is_double_particle(place):
                    return False
                return size == 1 or self._words[place + size - 1].text.islower()
            case Kind.LABEL:
                return size > 1 or self._label_fits(place)
            case Kind.BODY:
                return size > 1 or self._body_fits(place)
            case Kind.DESK:
                return size > 1 or not self._name or not self._vocabulary.has(Kind.BODY_WORD, word.key)
            case Kind.TITLE:
                return [known.key for known in self._name] in ([], ["the"]) and self._name_follows(place + size, 1)
            case Kind.SUFFIX_TITLE:
                follows = bool(self._name) or self._around.after_comma
                return follows and (sum(map(str.isupper, word.text)) > 1 or word.text.endswith("."))
            case Kind.TIME | Kind.SHORT_DAY:
                return self._is_by_number(place, size)
            case Kind.UNIT:
                return self._is_beside_number(place, size)
            case Kind.PLACE:
                return self._place_fits(place, size)
            case Kind.SECTION:
                return self._section_fits(place, size)
        return True

    def _is_part_of_name(self, kind: Kind, place: int) -> bool:
        """``More`` in ``Thomas More``, ``Australian`` in ``The West Australian``."""
        word = self._words[place]
        if not self._name or not word.gap or not word.capital:
            return False
        if self._vocabulary.beats_lead and self._vocabulary.has(Kind.PARTICLE, self._name[-1].text):
            return True  # ``Marjolein van de Water``
        if kind is Kind.TIME and self._around.before_number and place + 1 == len(self._words):
            return False
        if kind is Kind.CONTROL and self._follows_job() and self._name[0].key not in GIVEN_NAMES:
            return False
        if kind is Kind.BODY and self._stands_out(place):
            return False
        return self._name[0].key == "the" or (len(self._name) == 1 and not self._role_follows(place + 1))

    def _follows_job(self) -> bool:
        """Whether a person and what the person does stand right before: a place may come, and then a page control."""
        return [part.element for part in self._parts[-2:]] == [Element.PERSON, Element.ROLE]

    def _label_fits(self, place: int) -> bool:
        word, after = self._words[place], self._words[place + 1 : place + 2]
        if self._name and word.capital and after and after[0].capital and self._is_body_word(after[0]):
            return False  # "Reporting" in "Local Reporting Service"
        if word.capital and self._vocabulary.is_name_elsewhere(Kind.LABEL, word.key):
            return False
        return len(self._name) != 1 or not word.capital or word.key == "by"

    def _body_fits(self, place: int) -> bool:
        word = self._words[place]
        if word.key in GIVEN_NAMES or self._is_heading(place):
            return False
        return self._stands_alone(place) or self._stands_out(place)

    def _leads_line(self, kind: Kind, place: int) -> bool:
        """``Aus Berlin``, ``Da Reuters``, ``From Jane Doe`` at the beginning of a line."""
        after = self._words[place + 1 : place + 2]
        if kind is not Kind.OF or place or not after:
            return False
        if self._words[place].key == "from" and self._name_follows(place + 1, 2):
            return True
        behind = self._words[place + 2 : place + 3]
        reports = bool(behind) and behind[0].text.islower() and self._vocabulary.has(Kind.LABEL, behind[0].key)
        return reports or self._vocabulary.kind_of(after[0].key, (Kind.PLACE, Kind.BODY)) is not None

    def _is_double_particle(self, place: int) -> bool:
        """``de la`` in ``de la Cruz, Maria``."""
        words = self._words[place : place + 2]
        return len(words) == 2 and all(self._vocabulary.has(Kind.PARTICLE, word.key) for word in words)

    def _role_follows(self, place: int) -> bool:
        words = self._words[place : place + 3]
        return any(self._vocabulary.has(Kind.ROLE, word.key) for word in words)

    def _name_follows(self, place: int, count: int) -> bool:
        """Whether at least so many words of a name come next."""
        words = self._words[place : place + count]
        return len(words) == count and all(word.gap and word.capital and not self._is_known(word) for word in words)

    def _is_known(self, word: Word) -> bool:
        kinds = (Kind.ROLE, Kind.SECTION, Kind.CONTROL, Kind.LABEL, Kind.JOIN, Kind.OF, Kind.DESK, Kind.TIME)
        return self._vocabulary.kind_of(word.key, kinds) is not None

    def _stands_alone(self, place: int) -> bool:
        before = bool(self._name) and self._words[place].gap
        return not before and not self._name_follows(place + 1, 1)

    def _stands_out(self, place: int) -> bool:
        """``AP``, ``dpa`` beside words that are written otherwise."""
        text = self._words[place].text
        around = [word.text for word in (*self._name[-1:], *self._words[place + 1 : place + 2])]
        if text.isupper() and len(text) > 1:
            return not any(other.isupper() for other in around)
        return text.islower() and text in SMALL_LETTERS

    def _is_heading(self, place: int) -> bool:
        """``Bild: Max Muster``: a label, though a newspaper has the name too."""
        last = place == len(self._words) - 1
        return last and self._around.before_colon and self._vocabulary.has(Kind.LABEL, self._words[place].key)

    def _is_beside_number(self, place: int, size: int) -> bool:
        before = self._parts[-1].element is Element.NUMBER if self._parts else self._around.after_number
        last = place + size == len(self._words)
        return (before and not self._name) or (last and self._around.before_number)

    def _is_by_number(self, place: int, size: int) -> bool:
        """Words of dates count beside numbers and other words of dates, or where nothing else is in the line."""
        last = place + size == len(self._words)
        if self._is_beside_number(place, size):
            return True
        following = self._words[place + size : place + size + 1]
        if following and not last and self._vocabulary.has(Kind.TIME, following[0].key):
            return self._is_by_number(place + size, 1)
        word = self._words[place]
        is_short = bool(self._name) and word.text.istitle() and word.text.isascii() and len(word.text) < _SHORTEST_DAY
        is_given_name = is_short or (word.capital and word.key in GIVEN_NAMES)
        return last and len(self._name) != 1 and not is_given_name

    def _place_fits(self, place: int, size: int) -> bool:
        last = place + size == len(self._words) or not self._words[place + size].gap
        if self._parts and self._parts[-1].element is Element.OF and not self._name:
            return last or self._name_follows(place + size, 2) or not self._name_follows(place + size, 1)
        if self._name and self._words[place].gap:
            return last and self._around.before_number and len(self._name) > 1
        return last or not self._name_follows(place + size, 1)

    def _section_fits(self, place: int, size: int) -> bool:
        last = place + size == len(self._words)
        if self._is_in_body(place):
            return False
        if self._name and self._words[place].gap:
            is_body_word = self._vocabulary.has(Kind.BODY_WORD, self._words[place].key)
            return self._role_follows(place + size) if len(self._name) == 1 or is_body_word else True
        if last or not self._words[place + size].gap:
            return True
        return self._name_follows(place + size, 2) or not self._name_follows(place + size, 1)

    def _is_in_body(self, place: int) -> bool:
        """``World`` in ``World Health Organization``, ``Foreign`` in ``Ministry of Foreign Affairs``."""
        start = place - 1 if self._name else place
        words = [*self._name, *takewhile(lambda word: word.gap and word.capital, self._words[place + 1 :])]
        if start == place and place and not self._words[place].gap:
            return False
        return any(self._is_body_word(word) for word in words)

    def _is_body_word(self, word: Word) -> bool:
        known = self._vocabulary
        return known.has(Kind.BODY_WORD, word.key) and not known.has(Kind.SECTION, word.key)


def _is_small(word: Word, kind: Kind) -> bool:
    if kind is Kind.JOIN and word.text.isupper():
        return len(word.text) > 1
    return word.text == word.text.lower()
