"""Names with a comma inside: ``Family, Given`` turned round, ``, Jr.`` put to the name."""

from collections.abc import Sequence
from dataclasses import replace

from newscrawl.normalise.bylines.elements import Element, Part
from newscrawl.normalise.vocabulary.names import GENERATIONS, GIVEN_NAMES


def join_at_commas(parts: Sequence[Part]) -> list[Part]:
    """Make one name of a family name, a comma and given names, or of a name, a comma and ``Jr.``.

    >>> comma = Part(Element.COMMA, ",")
    >>> join_at_commas([Part(Element.PERSON, "Curie"), comma, Part(Element.PERSON, "Marie")])[0].text
    'Marie Curie'
    """
    turned: list[Part] = []
    place = 0
    while place < len(parts):
        if _is_generation(parts, place):
            name, suffix = parts[place], parts[place + 2]
            turned.append(replace(name, text=f"{name.text} {suffix.text}", words=name.words + 1))
            place += 3
        elif _is_turned(parts, place):
            family, given = parts[place], parts[place + 2]
            turned.append(replace(given, text=f"{given.text} {family.text}", words=given.words + family.words))
            place += 3
        else:
            turned.append(parts[place])
            place += 1
    return turned


def _is_turned(parts: Sequence[Part], place: int) -> bool:
    window = parts[place : place + 3]
    if [part.element for part in window] != [Element.PERSON, Element.COMMA, Element.PERSON] or not _is_comma(window[1]):
        return False
    if place and parts[place - 1].element is Element.OF:
        return False  # ``à Gaza, Marie Durand``
    family, _, given = window
    around = (*parts[max(0, place - 1) : place], *parts[place + 3 : place + 4])
    if any(_is_comma(part) for part in around) or family.words > 2 or given.words > 3:
        return False
    if family.words == given.words == 1:
        return True
    return family.words + given.words == 3 and _is_given(given.text) and not _is_given(family.text)


def _is_comma(part: Part) -> bool:
    return part.element is Element.COMMA and part.text != ";"


def _is_generation(parts: Sequence[Part], place: int) -> bool:
    """``, Jr.`` after a name."""
    window = parts[place : place + 3]
    elements = [part.element for part in window]
    return elements == [Element.PERSON, Element.COMMA, Element.PERSON] and window[2].text.lower() in GENERATIONS


def _is_given(name: str) -> bool:
    first, *others = name.split()
    return first.lower() in GIVEN_NAMES or any(other.endswith(".") and len(other) == 2 for other in others)
