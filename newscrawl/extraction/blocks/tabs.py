"""Widgets with tabs: what the labels in the bar and the title before it say about the lists below."""

from typing import Any

from newscrawl.extraction.blocks.headings import HALF, TOLD, Gap, Note
from newscrawl.extraction.blocks.vocabulary import Match, Vocabulary


def looks_like_tabs(labels: list[str], vocabulary: Vocabulary) -> bool:
    """Whether labels name kinds of lists."""
    return any((match := vocabulary.match(label)) is not None and match.share > HALF for label in labels)


def notes_of_tabs(labels: list[str], element: Any, vocabulary: Vocabulary) -> list[Note]:
    """The labels of a bar as headings; beside rankings alone, one that says nothing heads another ranking."""
    matches = [vocabulary.match(label) for label in labels]
    ranking = _ranking_of(matches)
    return [
        Note(label, element, TOLD, match or (None if vocabulary.is_furniture(label) else ranking), is_tab=True)
        for label, match in zip(labels, matches, strict=True)
    ]


def _ranking_of(matches: list[Match | None]) -> Match | None:
    """The ranking that a bar names, if it names nothing else."""
    known = [match for match in matches if match is not None]
    return known[0] if known and all(match.kind == "ranking" for match in known) else None


def outer_of(gap: Gap) -> Note | None:
    """The title of a widget with tabs: a text before the bar that is none of its labels, nor all of them."""
    for note in (gap.note, gap.outer):
        if note is None or note.text in gap.labels or all(label in note.text for label in gap.labels):
            continue
        return note
    return None
