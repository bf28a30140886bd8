"""Which page stands at which address of a site: the view of each, without markup."""

import re
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from newscrawl.samplesite import content, printed_dates
from newscrawl.samplesite.model import Block, Noise, Story, View

if TYPE_CHECKING:
    from newscrawl.samplesite.site import SampleSite

_EDITION = re.compile(r"/(ja|ko|en)/(?:(section|tag|ranking)/(?:([^/]+)/)?)?")
_PAID = re.compile(r"/pr/(ja|ko|en)-\d+/")


def make_view(site: "SampleSite", target: str, base: str, noise: Noise, now: datetime) -> View | None:
    """The page at a path and query of the site; None where there is none."""
    story = site.find(target)
    if story is not None:
        return _story_view(site, story, base, noise, now)
    if target == "/":
        return _list_view(site, "/", base, site.languages[0], "", site.desk.on_front(site.languages, now), noise)
    edition = _EDITION.fullmatch(target)
    if edition and edition[1] in site.languages:
        return _edition_view(site, target, base, edition, noise, now)
    return _trap_view(site, target, base, noise)


def lost_view(site: "SampleSite", target: str, base: str, language: str | None = None) -> View:
    """The page that says that there is none here."""
    language = language or site.languages[0]
    words = content.words(language)
    view = _list_view(site, target, base, language, words["lost_title"], (), Noise())
    return replace(view, message=tuple(words["lost"]), canonical=None)


def date_text(story: Story, now: datetime) -> str | None:
    """The story's date as its page prints it."""
    if story.published is None or story.date_markup == "none":
        return None
    if story.date_form == "ago":
        return printed_dates.ago(story.published, now, story.language)
    return printed_dates.printed(story.published, story.date_form, story.language)


def update_text(story: Story) -> str | None:
    """The date of the story's last change as its page prints it."""
    if story.modified is None or story.date_markup == "none" or story.date_form == "ago":
        return None
    return printed_dates.printed(story.modified, story.date_form, story.language, updated=True)


def section_path(language: str, section: str) -> str:
    return f"/{language}/section/{section}/"


def _story_view(site: "SampleSite", story: Story, base: str, noise: Noise, now: datetime) -> View:
    words = content.words(story.language)
    view = _list_view(site, story.path, base, story.language, story.headline, site.desk.around_story(story), noise)
    return replace(
        view,
        story=story,
        section_name=words["sections"][story.section],
        date_text=date_text(story, now),
        update_text=update_text(story),
    )


def _edition_view(
    site: "SampleSite", target: str, base: str, found: re.Match[str], noise: Noise, now: datetime
) -> View | None:
    language, part, name = found[1], found[2], unquote(found[3] or "")
    sections = content.words(language)["sections"]
    if part is None:
        return _list_view(site, target, base, language, "", site.desk.on_front([language], now), noise)
    if part == "ranking" and not name:
        return _list_view(site, target, base, language, "", site.desk.on_ranking(language), noise)
    if part == "section" and name in sections:
        blocks = site.desk.on_section(language, name, now)
        return _list_view(site, target, base, language, sections[name], blocks, noise)
    if part == "tag" and name:
        return _list_view(site, target, base, language, name, site.desk.on_tag(language, name, now), noise)
    return None


def _trap_view(site: "SampleSite", target: str, base: str, noise: Noise) -> View | None:
    """The pages that lists lead to and that are no stories."""
    for language in site.languages:
        extras = content.words(language)["extras"]
        if target == extras["lost"]["path"]:
            return lost_view(site, target, base, language)
        if target == extras["closed"]["path"]:
            return _offer_view(site, target, base, language, extras["closed"]["title"], noise)
    paid = _PAID.fullmatch(target)
    if paid and paid[1] in site.languages:
        return _offer_view(site, target, base, paid[1], content.words(paid[1])["adverts"][1], noise)
    return None


def _offer_view(site: "SampleSite", target: str, base: str, language: str, title: str, noise: Noise) -> View:
    """A page that a right crawl never asks for: for subscribers, or paid for."""
    words = content.words(language)
    view = _list_view(site, target, base, language, title, (), noise)
    return replace(view, message=(words["cookies"], words["note"]))


def _list_view(
    site: "SampleSite", target: str, base: str, language: str, title: str, blocks: tuple[Block, ...], noise: Noise
) -> View:
    words = content.words(language)
    return View(
        url=base + target,
        site_name=words["site_name"],
        language=language,
        words=words,
        title=title or words["site_name"],
        blocks=blocks,
        menu=tuple((name, section_path(language, slug)) for slug, name in words["sections"].items()),
        canonical=base + target,
        noise=noise,
    )


def tag_path(language: str, tag: str) -> str:
    return f"/{language}/tag/{quote(tag)}/"
