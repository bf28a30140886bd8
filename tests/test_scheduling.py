"""When an address is due again: what holds of the rules for any instants."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newscrawl import scheduling
from newscrawl.scheduling import DAY, HOUR, LEAST_PAUSE, LONGEST_PAUSE, MINUTE, VISIT_AT_AGE, next_visit, priority
from newscrawl.state import PageState

YEAR = 365 * DAY
instants = st.integers(0, 5 * YEAR)
counts = st.integers(0, 1000)


@given(since=instants, now=instants, born=instants | st.none(), changes=counts, before=instants | st.none())
def test_a_visit_is_never_at_once_and_never_far_off(since, now, born, changes, before):
    due = next_visit(since, now, born=born, changes=changes, before=before)
    assert due is None or now + LEAST_PAUSE <= due <= now + LONGEST_PAUSE


@given(since=instants, now=instants, born=instants, changes=counts)
def test_what_changed_oftener_is_not_visited_later(since, now, born, changes):
    calm, lively = (next_visit(since, now, born=born, changes=number) for number in (changes, changes + 1))
    assert (calm is None) == (lively is None)
    assert calm is None or lively is None or lively <= calm


@given(since=instants, now=instants, born=instants, older=instants)
def test_what_is_older_is_not_visited_sooner(since, now, born, older):
    assume(older <= born)
    young, old = (next_visit(since, now, born=instant) for instant in (born, older))
    assert (young is None) == (old is None)
    assert young is None or old is None or young <= old


def visits(*, changes_at=lambda visit: False, days=5 * 365):
    """The instants at which an article is visited that is published and found at 0."""
    now, since, changes, before, made = 0, 0, 0, None, [0]
    while now < days * DAY:
        due = next_visit(since, now, born=0, changes=changes, before=before)
        if due is None:
            break
        before, now = now, due
        made.append(now)
        if changes_at(len(made)):
            since, changes = now, changes + 1
    return made


def test_an_article_that_never_changes_is_visited_at_the_ages_of_the_rule_and_then_never():
    assert visits() == [0, *VISIT_AT_AGE]


def test_an_article_that_changed_twice_is_visited_oftener_and_then_never():
    lively = visits(changes_at=lambda visit: visit in (2, 3))
    assert len(visits()) < len(lively) < 30


def test_an_article_that_changes_for_ever_is_visited_ever_less():
    for_ever = visits(changes_at=lambda visit: True)
    assert for_ever[1] == 15 * MINUTE
    assert len([at for at in for_ever if at < DAY]) > 24
    assert len(for_ever) < 700, "over five years"


@pytest.mark.parametrize("jump", [-YEAR, -HOUR, HOUR, YEAR])
def test_a_clock_that_jumps_starves_nothing_and_gives_nothing_up(jump):
    """The clock goes wrong by ``jump`` for one visit of an article that is an hour old, and is then put right."""
    now = 10 * YEAR
    page = PageState(b"", "a.test", "http://a.test/1", first_seen=now - HOUR, fetched=now - HOUR)
    page.next_visit, page.fetched = scheduling.next_revisit(page, None, now + jump), now + jump
    assert page.next_visit is not None
    assert scheduling.is_due(page, now + DAY + 2 * HOUR)
    due_again = scheduling.next_revisit(page, None, now + DAY)
    assert due_again is not None and due_again <= now + DAY + LONGEST_PAUSE


@given(now=instants, ahead=st.integers(0, LONGEST_PAUSE))
def test_what_is_put_off_rightly_is_left_alone(now, ahead):
    page = PageState(b"", "a.test", "http://a.test/1", next_visit=now + ahead)
    assert scheduling.is_due(page, now) == (ahead == 0)


@given(failures=counts, now=instants)
def test_a_failing_address_is_tried_again_later_each_time_and_given_up_in_the_end(failures, now):
    due, later = scheduling.next_try(failures, now), scheduling.next_try(failures + 1, now)
    assert due is None or now < due <= now + LONGEST_PAUSE
    assert due is None or later is None or due < later
    assert scheduling.next_try(failures + 7, now) is None


@given(kind=st.sampled_from([*scheduling.KIND_PRIORITY, None]), depth=st.integers(1, 5), waited=st.integers(0, YEAR))
def test_nothing_goes_before_the_start_pages(kind, depth, waited):
    assert priority(kind, depth, known=False, waited=waited) < priority(None, 0, known=False)


@given(kind=st.sampled_from([*scheduling.KIND_PRIORITY, None]), depth=st.integers(1, 5), known=st.booleans())
def test_who_was_left_out_comes_before_any_like_and_in_time_before_all_links(kind, depth, known):
    fresh, left = (priority(kind, depth, known=known, waited=waited) for waited in (0, 1))
    assert left >= fresh if known else left > fresh
    assert priority(kind, depth, known=known, waited=8 * DAY) > priority("ranking", 1, known=False)
