"""The stories of the sample site, read from the TOML files in ``data/``.

The files hold what a journalist would write. How a page prints it (the form of the date and of the byline, the markup
that carries the date) goes round by the story's place in its file, so that every form occurs and a new story needs no
choice.
"""

import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import resources
from typing import Any

from newscrawl.samplesite import printed_dates
from newscrawl.samplesite.model import Block, DateMarkup, ListedStory, Story, Writer

LANGUAGES = ("ja", "ko", "en")
OPENED = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
"""Where the site's clock stands unless it is told otherwise: the present, by the hour in which the process began.
Stories of a fixed day would grow old, and a crawl looks at old stories no more."""

SEED_KEY = "seed"
SEED_PUBLISHED = datetime(2024, 6, 18, 6, 30, tzinfo=UTC)
"""The date that a page of the seed story gives where it gives one at all."""

_PATHS = {
    "ja": "/archives/{number}/",
    "ko": "/news/articleView.html?idxno={number}",
    "en": "/en/{section}/{day:%Y/%m/%d}/{key}-{number}",
}
_DATE_MARKUPS: tuple[DateMarkup, ...] = ("jsonld", "time", "text", "meta")
_JOINERS = {"ja": "、", "ko": "·", "en": " and "}
_BYLINES = {
    "ja": ("{names}", "{names} 記者", "文・{names}", "取材・文 {names}", "記者：{names}"),
    "ko": ("{names} 기자", "{names} 기자 {email}", "글 {names}", "기자명 {names} 기자", "[견본타임스 {names} 기자]"),
    "en": ("By {names}", "{names}", "By {names}, Staff Reporter", "Written by {names}"),
}
_SIGNATURES = {
    "ja": ("{name}\n{email}", "{name} {email}", "（{name} {email}）"),
    "ko": ("{name} 기자 {email}", "[{name} 기자 {email}]", "/{name} 기자 {email}"),
    "en": ("Contact {name} at {email}", "{name}: {email}", "{email}"),
}
_FIRST_AGE = timedelta(minutes=50)
_AGE_STEP = timedelta(minutes=337)


@dataclass(frozen=True)
class Seed:
    """The seed story and the lists of its page, whose links lead to stories of these headlines."""

    story: Story
    blocks: tuple[Block, ...]


@cache
def data(name: str) -> dict[str, Any]:
    """A file of ``data/``, by its name without the suffix."""
    text = resources.files(__package__).joinpath("data", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def words(language: str) -> dict[str, Any]:
    """The furniture of the edition's pages."""
    return dict(data("words")[language])


def load_stories(language: str, opened: datetime = OPENED) -> tuple[Story, ...]:
    """The edition's stories, newest first, dated back from ``opened``."""
    return tuple(make_story(raw, language, place, opened) for place, raw in enumerate(data(language)["story"]))


def make_story(raw: dict[str, Any], language: str, place: int, opened: datetime) -> Story:
    """The story of one entry of a data file; ``place`` decides its forms, its number and its age."""
    writers = tuple(_writer(entry) for entry in raw["writers"])
    published = opened - _FIRST_AGE - place * _AGE_STEP
    forms = printed_dates.FORMS_OF[language]
    return Story(
        key=raw["key"],
        language=language,
        section=raw["section"],
        headline=raw["headline"],
        paragraphs=_paragraphs(raw["body"]),
        writers=writers,
        byline=raw.get("byline", _byline(writers, language, place)),
        signature=_signature(writers, language, place),
        signature_in_body=place % 3 == 1,
        standfirst=raw.get("standfirst"),
        caption=raw.get("caption"),
        tags=tuple(raw.get("tags", ())),
        comments=place % 7 if place % 2 else None,
        published=published,
        modified=published + timedelta(minutes=25) if place % 5 == 4 else None,
        date_markup=raw.get("date_markup", _DATE_MARKUPS[place % len(_DATE_MARKUPS)]),
        date_form=raw.get("date_form", forms[place % len(forms)]),
        path=address(language, raw["section"], raw["key"], place, published),
    )


def address(language: str, section: str, key: str, place: int, published: datetime) -> str:
    """Where a story stands on its site, as each edition builds its addresses."""
    return _PATHS[language].format(number=48213 - 7 * place, section=section, key=key, day=published)


def load_seed() -> Seed:
    """The seed story with its lists; their links lead nowhere yet, see `link_up`."""
    raw = data("seed")
    writer = Writer(**raw["writer"])
    story = Story(
        key=SEED_KEY,
        language="ja",
        section=raw["section"],
        headline=raw["headline"],
        paragraphs=_paragraphs(raw["body"]),
        writers=(writer,),
        byline=raw["byline"],
        signature=(writer.name, str(writer.email)),
        comments=raw["comments"],
        path="/archives/48220/",
    )
    return Seed(story, tuple(_seed_block(block) for block in raw["block"]))


def link_up(block: Block, hrefs: dict[str, tuple[str, str]]) -> Block:
    """The block with its links leading to stories: ``hrefs`` maps a headline to key and address; others drop out."""
    stories = (
        replace(listed, key=hrefs[listed.title][0], href=hrefs[listed.title][1])
        for listed in block.stories
        if listed.title in hrefs
    )
    return replace(block, stories=tuple(stories))


def dated(story: Story, markup: DateMarkup) -> Story:
    """The seed story with a date given in that piece of markup, or with none."""
    if markup == "none":
        return replace(story, published=None, date_markup="none")
    return replace(story, published=SEED_PUBLISHED, date_markup=markup, date_form="ja-day")


def _seed_block(raw: dict[str, Any]) -> Block:
    sections = raw.get("sections", [None] * len(raw["titles"]))
    stories = (
        ListedStory(href="", title=title, section=section)
        for title, section in zip(raw["titles"], sections, strict=True)
    )
    return Block(
        kind=raw["kind"],
        heading=raw["heading"],
        stories=tuple(stories),
        numbered=raw["numbered"],
        copies=raw["copies"],
    )


def _paragraphs(body: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split("\n")) for part in body.strip().split("\n\n"))


def _writer(entry: str) -> Writer:
    name, _, email = entry.partition(" <")
    return Writer(name, email.rstrip(">") or None)


def _byline(writers: tuple[Writer, ...], language: str, place: int) -> str | None:
    if not writers:
        return None
    forms = _BYLINES[language]
    names = _JOINERS[language].join(writer.name for writer in writers)
    email = writers[0].email if len(writers) == 1 else None
    return forms[place % len(forms)].format(names=names, email=email or "").strip()


def _signature(writers: tuple[Writer, ...], language: str, place: int) -> tuple[str, ...]:
    forms = _SIGNATURES[language]
    form = forms[place % len(forms)]
    signed = (form.format(name=writer.name, email=writer.email) for writer in writers if writer.email)
    return tuple(line for text in signed for line in text.split("\n"))
