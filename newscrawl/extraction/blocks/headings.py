"""The texts between lists: which of them is a heading, which a bar of tabs, which prose."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any

from newscrawl.extraction.blocks.bars import MAX_LABEL, MAX_LABELS, bar_of_tabs, is_switch, last_heading, tabs_in
from newscrawl.extraction.blocks.texts import (
    CLASS_WORDS,
    SILENT_TAGS,
    is_empty_holder,
    length_of,
    size_of,
    squeeze,
    text_of,
    texts_of,
    words_of,
)
from newscrawl.extraction.blocks.titles import place_in
from newscrawl.extraction.blocks.vocabulary import NOT_STORIES, Match, Vocabulary
from newscrawl.items import KINDS

PROSE = 80
"""Letters of a paragraph from which on it is running text."""

SENTENCE = 40
SENTENCE_ENDS = (".", "。", "।", ".”", ".»", '."')
"""Letters of a paragraph from which on it is running text if it ends like a sentence, and how sentences end."""

MUCH_TEXT = 250
"""Characters of an element from which on it is content of its own."""

MAX_HEADING = 90
MAX_ASIDE = 30
"""Characters of the longest text beside a heading; a longer one is what the heading heads."""

NEAR = 12
"""Neighbours before a story among which its heading is looked for."""

MAX_LIST_NAME = 40
"""Length of a page's first-rank heading from which on it is the headline and names no list."""

MAX_BESIDE = 2
"""Texts beside a heading in its element, such as "see all"; with more of them the element is a list of its own."""

SLOT_TAGS = ("ins", "iframe", "script")
"""Elements that advertising fills."""

NO_HEADING_TAGS = frozenset({"figure", "form", "input", "time"})

HALF = 0.5
"""Share of a text from which on a phrase in it says what the text is."""

LITTLE = 0.2
"""The same for a text of a few words."""

FAINT = 1.0
"""Weight below which a note ends no list."""

TOLD = 2.0
"""Weight of a known phrase that is most of its text, and of a tab's label."""

SURE = 1.5
"""Weight of a note from which on it is a heading for certain, and ends the list before it."""

_HEADING_LIKE_TAGS = frozenset({"header", "strong", "b", "dt", "caption", "legend", "summary", "label", "hgroup"})
_HEADING_ENDS = ("head", "header", "heading", "title")
_ITEM_TAGS = frozenset({"li", "tr", "dd", "article"})


@dataclass(slots=True)
class Note:
    """A short text before a list."""

    text: str
    element: Any
    weight: float
    """How much it looks like a heading: some 2 for a heading's tag, up to 2 for a phrase of the vocabulary."""

    match: Match | None = None
    is_tab: bool = False
    """Whether it is the label of a tab."""

    @property
    def known(self) -> bool:
        """Whether it says what kind of stories follow."""
        return self.match is not None and self.match.kind in KINDS


class Gap:
    """What stands between two lists among the children of one element."""

    def __init__(self, vocabulary: Vocabulary, title: str = "") -> None:
        self.vocabulary = vocabulary
        self.title = title
        self.clear()

    def clear(self) -> None:
        """Begin the next gap."""
        self.note: Note | None = None
        self.outer: Note | None = None
        self.labels: list[str] = []
        self.tabs_in_heading = False
        self.paragraphs: list[str] = []
        self._pending: list[tuple[Any, str | None]] = []

    def add_text(self, text: str | None, element: Any) -> None:
        """A text that stands directly between the children."""
        if text and not text.isspace():
            self._pending.append((element, text))

    def add(self, element: Any) -> None:
        """A child that holds no story."""
        if element.tag == "p" and size_of(element, PROSE, length_of) > PROSE:
            self._pending.clear()
            self._end_with("p")
        elif isinstance(element.tag, str):
            self._pending.append((element, None))

    def settle(self) -> None:
        """Look at what stands nearest before a story; what is further off can be no heading of it."""
        if not self._pending:
            return
        near = self._pending[-NEAR:]
        switches = [element for element, text in near if text is None and is_switch(element)]
        for element, text in near:
            if element in switches:
                continue
            if text is None:
                self._read_element(element)
            else:
                self._read_text(squeeze(text), element)
        self._pending.clear()
        self._read_switches(switches)

    def _read_switches(self, switches: list[Any]) -> None:
        """The labels of buttons that show one list and hide the others: one before each list, or all in a row."""
        if len(switches) == 1:
            text = text_of(switches[0])
            self.outer = self.note
            self.note = Note(text, switches[0], TOLD, self.vocabulary.match(text), is_tab=True)
        elif switches:
            self.labels = [text_of(label) for label in switches]

    def _end_with(self, paragraph: str) -> None:
        self._end()
        self.paragraphs.append(paragraph)

    def _read_text(self, text: str, element: Any) -> None:
        if length_of(text) > PROSE:
            self._end_with("p")
            return
        match = self.vocabulary.match(text)
        if match and is_said_by(match, text):
            self._keep(Note(text, element, TOLD, match))
        elif text.endswith((":", "：")):
            self._keep(Note(text, element, 1.0))

    def _read_element(self, element: Any) -> None:
        tag = element.tag
        if tag in SILENT_TAGS:
            self._fill(element)
            return
        size = size_of(element, MUCH_TEXT)
        if not size:
            self._fill(element)
        elif size > MUCH_TEXT or _is_prose(element, size):
            self._end_with(tag if tag == "p" else f"{tag} {element.get('class')}")
        elif not self._is_no_heading(element):
            self._read(element, texts_of(element), size)

    def add_last(self, element: Any, paragraphs: list[str]) -> None:
        """A child after which no story comes: it only may be one more of the article's paragraphs."""
        name = element.tag if element.tag == "p" else f"{element.tag} {element.get('class')}"
        if name != "p" and name not in paragraphs:
            return
        size = size_of(element, MUCH_TEXT)
        if (name != "p" and size > MUCH_TEXT) or _is_prose(element, size):
            self.paragraphs.append(name)

    def _is_no_heading(self, element: Any) -> bool:
        """Whether an element is a picture, a form, a sentence or a place for advertising, whose text heads nothing."""
        if element.tag in NO_HEADING_TAGS or next(element.iter("input"), None) is not None:
            return True
        if element.tag == "p" and _is_sentence(text_of(element)):
            return True
        if CLASS_WORDS["advert"].isdisjoint(words_of(element.get("class") or "")):
            return False
        return not self.vocabulary.is_paid_mark(text_of(element)) or next(element.iter(*SLOT_TAGS), None) is not None

    def _fill(self, element: Any) -> None:
        """An element without text: a heading in letters of its own, a list that a script would fill, or the slot under
        a mark of advertising."""
        drawn = self._drawn(element)
        if drawn is not None:
            self._keep(drawn)
        elif element.tag in ("ul", "ol"):
            self._end()
        elif self.note is not None and (element.tag == "div" or element.tag in SLOT_TAGS):
            self.note = None if self.vocabulary.is_paid_mark(self.note.text) else self.note

    def _drawn(self, element: Any) -> Note | None:
        """The heading that pictures are of, by what stands for them."""
        for image in islice(element.iter("img"), MAX_LABELS):
            text = squeeze(image.get("alt") or "")
            match = self.vocabulary.match(text) if text else None
            if match is not None and is_said_by(match, text):
                return Note(text, element, TOLD, match)
        return None

    def _end(self) -> None:
        """What came before belongs to something else than the next list."""
        self.note, self.outer, self.labels = None, None, []

    def _keep(self, note: Note) -> None:
        if self.vocabulary.is_furniture(note.text):
            return
        if self.note is None or note.weight >= self.note.weight:
            if self.note is not None and self.note.weight >= 1:
                self.outer = self.note
            self.note = note

    def _read(self, element: Any, texts: list[str], size: int) -> None:
        heading = last_heading(element)
        labels = bar_of_tabs(element) if len(texts) > 1 else []
        if heading is not None:
            note = self._of_heading(heading, texts, size)
        elif self._is_item(element, texts) or (len(texts) > 1 + MAX_BESIDE and not labels):
            return
        else:
            note = self._of_texts(element, texts)
        if (note is not None or labels) and _ends_empty(element):
            self._end()
            return
        if note is not None:
            whole = self._whole(note, element, texts, size)
            self._keep(whole)
            labels = labels if whole is note else []
        if labels:
            self.labels = labels
            self.tabs_in_heading = heading is not None and bool(tabs_in(heading))

    def _is_item(self, element: Any, texts: list[str]) -> bool:
        """Whether an element is an item of a list that holds no story, and no heading in a list's clothes."""
        if element.tag not in _ITEM_TAGS or _looks_like_heading(element):
            return False
        said = [text for text in texts if not self.vocabulary.is_more(text)]
        if len(said) != 1 or (len(said) == len(texts) and next(element.iter("a"), None) is not None):
            return True
        match = self.vocabulary.match(said[0])
        return match is None or match.kind not in KINDS or match.share < HALF

    def _of_texts(self, element: Any, texts: list[str]) -> Note | None:
        """The note in an element without a heading's tag."""
        best = max((self._of_text(element, text) for text in texts[:MAX_LABELS]), key=lambda note: note.weight)
        unknown = best.match is None
        if unknown and self.vocabulary.is_more(best.text):
            return None
        if unknown and (len(texts) > 1 or _is_number(best.text) or _leads_down_the_page(element)):
            return None
        longest = max((len(text) for text in texts if text != best.text), default=0)
        if len(best.text) > MAX_HEADING or longest > MAX_ASIDE:
            return None
        if _looks_like_heading(element):
            best.weight += 0.5 if best.match is not None else 1.0 if len(texts) == 1 else 0.0
        elif element.tag == "a":
            best.weight -= 0.5
        return best

    def _of_heading(self, heading: Any, texts: list[str], size: int) -> Note | None:
        tabs = tabs_in(heading)
        text = tabs[0] if tabs else self._without_more(heading)
        if not text or len(text) > MAX_HEADING or size - len(text) > PROSE:
            return None
        note = self._of_text(heading, text)
        if note.match is None and _is_sentence(text):
            return None
        note.weight += 1.8
        if heading.tag == "h1" and not note.known and _is_headline(text, self.title):
            return None
        if note.match is None:
            beside = (self._of_text(heading, part) for part in texts if part not in text)
            return next((other for other in beside if other.known and other.weight >= 2), note)
        return note

    def _without_more(self, heading: Any) -> str:
        """The heading without a link at its end that leads to more of the same."""
        last = heading[-1] if len(heading) else None
        if last is None or not isinstance(last.tag, str) or (last.tail and not last.tail.isspace()):
            return text_of(heading)
        more = text_of(last)
        text = text_of(heading)
        if more != text and self.vocabulary.is_more(more):
            return text.removesuffix(more).strip()
        return text

    def _whole(self, note: Note, element: Any, texts: list[str], size: int) -> Note:
        """The note, or all the element's text where only that is a phrase: a heading in two pieces."""
        if len(texts) == 1 or size > MAX_HEADING or sum(self._of_text(element, text).known for text in texts) > 1:
            return note
        whole = self._of_text(element, " ".join(texts))
        if whole.match is None or (note.match is not None and len(note.match.phrase) >= len(whole.match.phrase)):
            return note
        whole.weight = max(whole.weight, note.weight)
        return whole

    def _of_text(self, element: Any, text: str) -> Note:
        match = self.vocabulary.match(text)
        if match and match.share < 0.25 and len(text) > 30:
            match = None
        if match is None:
            return Note(text, element, 0.3)
        if self.vocabulary.is_paid_mark(text) and next(element.iter(*SLOT_TAGS), None) is not None:
            return Note(text, element, 0.8, match)
        return Note(text, element, TOLD if match.share >= HALF else 1.2, match)


def is_said_by(match: Match, text: str) -> bool:
    """Whether a phrase tells what a bare text is: it is half of it, or stands among a few words."""
    few_words = len(text) <= MAX_LABEL and match.kind != NOT_STORIES
    return match.share >= (LITTLE if few_words else HALF)


def _is_headline(text: str, title: str) -> bool:
    """Whether a heading of the first rank is the page's own: long, or most of what the page's title says."""
    return length_of(text) > MAX_LIST_NAME or (text in title and 3 * len(text) > len(title))


def _is_prose(element: Any, size: int) -> bool:
    """Whether an element is a long paragraph, or a box of nothing but paragraphs of which one is long."""
    if 2 * size <= PROSE:
        return False
    paragraphs = [element] if element.tag == "p" else list(element)
    return all(part.tag == "p" for part in paragraphs) and any(
        size_of(part, PROSE, length_of) > PROSE for part in paragraphs
    )


def _is_sentence(text: str) -> bool:
    """Whether a short paragraph, or what is set like a heading, is running text.

    >>> _is_sentence("The bridge was closed to traffic on Tuesday night."), _is_sentence("Read more on this...")
    (True, False)
    """
    return text.endswith(SENTENCE_ENDS) and not text.endswith("..") and length_of(text) > SENTENCE


def _is_number(text: str) -> bool:
    """Whether a text has no letters but those of a story's place in a ranking.

    >>> _is_number("2026.11.05"), _is_number("1位"), _is_number("1 day")
    (True, True, False)
    """
    return not any(map(str.isalpha, text)) or place_in(text) is not None


def _leads_down_the_page(element: Any) -> bool:
    """Whether an element is a link to a place of the same page, such as the text below the menu."""
    link = next(element.iter("a"), None)
    return link is not None and len(link.get("href") or "") > 1 and link.get("href").startswith("#")


def _looks_like_heading(element: Any) -> bool:
    """Whether an element, or a child of it, has the tag or the names of a heading, or of a row that is one cell."""
    if element.tag == "tr" and len(element) == 1:
        return element[0].tag == "th" or element[0].get("colspan") is not None
    return _is_called_heading(element) or any(
        _is_called_heading(child) for child in element if isinstance(child.tag, str)
    )


def _is_called_heading(element: Any) -> bool:
    """Whether an element has the tag of a heading, or a class name, id or role that says it is one."""
    if element.tag in _HEADING_LIKE_TAGS:
        return True
    get = element.get
    return any(_says_heading(names) for names in (get("class"), get("id"), get("role")) if names)


@lru_cache(maxsize=8192)
def _says_heading(names: str) -> bool:
    words = words_of(names)
    return not CLASS_WORDS["heading"].isdisjoint(words) or any(word.endswith(_HEADING_ENDS) for word in words)


def _ends_empty(element: Any) -> bool:
    """Whether the last thing in an element is a list or box that a script would fill: its heading is that one's."""
    if _is_called_heading(element):
        return False
    for _ in range(6):
        children = [child for child in element if isinstance(child.tag, str) and child.tag not in SILENT_TAGS]
        if not children or (children[-1].tail and not children[-1].tail.isspace()):
            return False
        last = children[-1]
        if not texts_of(last):
            return is_empty_holder(last)
        element = last
    return False
