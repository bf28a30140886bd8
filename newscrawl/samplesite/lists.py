"""What is listed where: the front pages' lists and the lists around a story, chosen the same way every time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from random import Random
from zlib import crc32

from newscrawl.samplesite import content, printed_dates
from newscrawl.samplesite.model import Block, ListedStory, Place, Story

RANKING_LENGTH = 6
LATEST_LENGTH = 7
TRENDING_LENGTH = 5
RELATED_LENGTH = 4
RECOMMENDED_LENGTH = 5

_TRACKING = {
    "ranking": "utm_source=ranking&utm_medium=aside",
    "recommended": "ref=recommended",
    "latest": "utm_campaign=new",
}
"""What a list adds to its addresses, so that one story has a different address in each."""

_NEVER = datetime.min.replace(tzinfo=UTC)

SISTER_PAPER = "http://www.sister-paper.test"
ADVERTISER = "http://ads.partner.test"


@dataclass
class Desk:
    """Chooses the lists of one site. Its orders are plain lists of story keys that a test may change.

    ``stories`` is the site's own live mapping from key to story; ``extras`` are further entries of the latest list of a
    language that lead to no story (gone, lost or for members), ``stale`` the old addresses under which a story is still
    linked.
    """

    stories: Mapping[str, Story]
    seed: int = 1
    extras: dict[str, tuple[ListedStory, ...]] = field(default_factory=dict)
    stale: dict[str, str] = field(default_factory=dict)
    ranking: dict[str, list[str]] = field(default_factory=dict)
    trending: dict[str, list[str]] = field(default_factory=dict)
    seed_blocks: tuple[Block, ...] = ()

    def open(self, languages: Iterable[str]) -> None:
        """Fill the rankings of these editions."""
        for language in languages:
            keys = [story.key for story in self.newest(language)]
            rng = Random(f"{self.seed} {language}")
            self.ranking[language] = rng.sample(keys, min(RANKING_LENGTH, len(keys)))
            self.trending[language] = rng.sample(keys, min(TRENDING_LENGTH, len(keys)))

    def newest(self, language: str) -> list[Story]:
        """The edition's stories, newest first; those without a date last."""
        own = [story for story in self.stories.values() if story.language == language]
        return sorted(own, key=lambda story: (story.published or _NEVER, story.key), reverse=True)

    def around_story(self, story: Story) -> tuple[Block, ...]:
        """The lists on the page of a story, in the order of the page."""
        if story.key == content.SEED_KEY:
            return self._seed_lists()
        headings = content.words(story.language)["headings"]
        layout = crc32(story.key.encode())
        chosen = [
            self._related(story, headings["related"]),
            self._recommended(story, headings["recommended"]),
            self._ranking(story.language, headings["ranking"]),
            self._trending(story.language, headings["trending"]),
            self._latest(story.language, headings["latest"], exclude=story.key),
        ]
        if layout % 3 == 0:
            chosen.insert(0, self._inline(story, headings["inline"]))
        if layout % 2 == 0:
            chosen.insert(-2, self._sponsored(story.language, headings["sponsored"]))
        return tuple(block for block in chosen if block.stories)

    def on_front(self, languages: Sequence[str], now: datetime) -> tuple[Block, ...]:
        """The lists of the front page of these editions, with the age of each story beside its link."""
        blocks: list[Block] = []
        for language in languages:
            names = content.words(language)
            newest = self.newest(language)
            lead = [story for story in newest if story.key == content.SEED_KEY] + newest
            blocks.append(self._block("trending", names["headings"]["top"], lead[:5], place="main", now=now))
            if len(languages) == 1:
                blocks += self._sections(language, newest, now)
            blocks.append(self._latest(language, names["headings"]["latest"], now=now, place="main"))
            blocks.append(self._ranking(language, names["headings"]["ranking"]))
            blocks.append(self._sponsored(language, names["headings"]["sponsored"]))
        return tuple(block for block in blocks if block.stories)

    def on_section(self, language: str, section: str, now: datetime) -> tuple[Block, ...]:
        """The lists of a section's page."""
        names = content.words(language)
        stories = [story for story in self.newest(language) if story.section == section]
        return (
            self._block("section", names["sections"][section], stories, place="main", now=now),
            self._ranking(language, names["headings"]["ranking"]),
        )

    def on_tag(self, language: str, tag: str, now: datetime) -> tuple[Block, ...]:
        """The list of the stories that carry the tag."""
        stories = [story for story in self.newest(language) if tag in story.tags]
        return (self._block("section", tag, stories, place="main", now=now),)

    def on_ranking(self, language: str) -> tuple[Block, ...]:
        """The page of the ranking alone."""
        return (self._ranking(language, content.words(language)["headings"]["ranking"], place="main"),)

    def listed(self, story: Story, kind: str, now: datetime | None = None, section: bool = False) -> ListedStory:
        """The link to a story as a list of that kind prints it."""
        path = self.stale.get(story.key, story.path)
        tracking = _TRACKING.get(kind)
        return ListedStory(
            href=path + (("&" if "?" in path else "?") + tracking if tracking else ""),
            title=story.headline,
            section=content.words(story.language)["sections"][story.section] if section else None,
            when=printed_dates.ago(story.published, now, story.language) if now and story.published else None,
            key=story.key,
        )

    def _block(
        self, kind: str, heading: str, stories: Iterable[Story], *, place: Place = "below", now: datetime | None = None
    ) -> Block:
        return Block(kind, heading, tuple(self.listed(story, kind, now) for story in stories), place=place)

    def _seed_lists(self) -> tuple[Block, ...]:
        hrefs = {story.headline: (story.key, self.stale.get(story.key, story.path)) for story in self.stories.values()}
        linked = (content.link_up(block, hrefs) for block in self.seed_blocks)
        return tuple(block for block in linked if block.stories)

    def _others(self, story: Story) -> list[Story]:
        return [other for other in self.newest(story.language) if other.key != story.key]

    def _related(self, story: Story, heading: str) -> Block:
        others = self._others(story)
        same = [other for other in others if other.section == story.section][:RELATED_LENGTH]
        block = self._block("related", heading, same)
        if len(same) < 2 or story.comments is not None:
            return block
        sister = ListedStory(href=f"{SISTER_PAPER}/articles/{story.key}-1107", title=story.paragraphs[0][:40])
        return replace(block, stories=(*block.stories, sister))

    def _recommended(self, story: Story, heading: str) -> Block:
        others = self._others(story)
        rng = Random(f"{self.seed} {story.key}")
        return self._block("recommended", heading, rng.sample(others, min(RECOMMENDED_LENGTH, len(others))))

    def _inline(self, story: Story, heading: str) -> Block:
        others = self._others(story)
        pick = Random(f"{self.seed} inline {story.key}").sample(others, min(2, len(others)))
        return self._block("related", heading, pick, place="inline")

    def _ranking(self, language: str, heading: str, place: Place = "aside") -> Block:
        chosen = [self.stories[key] for key in self.ranking[language] if key in self.stories]
        stories = tuple(self.listed(story, "ranking") for story in chosen)
        return Block("ranking", heading, stories, numbered=language != "ko", place=place)

    def _trending(self, language: str, heading: str) -> Block:
        chosen = [self.stories[key] for key in self.trending[language] if key in self.stories]
        stories = tuple(self.listed(story, "trending", section=True) for story in chosen)
        return Block("trending", heading, stories, numbered=language == "ja", place="aside")

    def _latest(
        self,
        language: str,
        heading: str,
        *,
        exclude: str = "",
        now: datetime | None = None,
        place: Place = "aside",
    ) -> Block:
        newest = [story for story in self.newest(language) if story.key != exclude][:LATEST_LENGTH]
        block = self._block("latest", heading, newest, place=place, now=now)
        return replace(block, stories=block.stories + self.extras.get(language, ()))

    def _sections(self, language: str, newest: Sequence[Story], now: datetime) -> list[Block]:
        names = content.words(language)["sections"]
        grouped = {section: [story for story in newest if story.section == section] for section in names}
        return [
            self._block("section", names[section], stories[:6], place="main", now=now)
            for section, stories in grouped.items()
            if stories
        ]

    def _sponsored(self, language: str, heading: str) -> Block:
        titles = content.words(language)["adverts"]
        hrefs = (
            f"{ADVERTISER}/articles/30111?cid={language}",
            f"/pr/{language}-30112/",
            f"{ADVERTISER}/articles/30113",
        )
        stories = tuple(ListedStory(href=href, title=title) for href, title in zip(hrefs, titles, strict=True))
        return Block("sponsored", heading, stories, place="aside")
