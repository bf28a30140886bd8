import pytest

from newscrawl.state import RunSite
from newscrawl.verdicts import EXIT_CODES, Tally, Thresholds, Verdict, judge_run, judge_site

THRESHOLDS = Thresholds(history=20, sample=10, drop=0.3, usual=0.5)
FULL = {"headline": 1.0, "authors": 0.9, "datePublished": 1.0, "articleBody": 1.0}


def earlier(**changes):
    values = {
        "run_id": "r0", "site": "a.test", "spider": "news", "started": 0, "finished": 1, "verdict": "ok",
        "pages": 50, "articles": 45, "blocks": 100, "fill": FULL,
    }  # fmt: skip
    return RunSite(**values | changes)


def tally(fetched=0, unchanged=0, failed=(), skipped=(), **counts):
    summary = {
        "fetched": {"article": fetched}, "unchanged": {"not_modified": unchanged},
        "failed": dict(failed), "skipped": dict(skipped),
    }  # fmt: skip
    return Tally(summary, article_pages=fetched, **counts)


@pytest.mark.parametrize(
    ("wanted", "counted"),
    [
        ("ok", tally(fetched=20, articles=19, records=3, fill=FULL)),
        ("unchanged", tally(unchanged=20)),
        ("unchanged", tally()),
        ("unreachable", tally(failed={"network": 3})),
        ("unreachable", tally(failed={"server_error": 3})),
        ("unreachable", tally(skipped={"forbidden_address": 1})),
        ("unreachable", tally(skipped={"robots": 1})),
        ("failed", tally(fetched=3, articles=3, records=3, failed={"error": 4})),
        ("ok", tally(fetched=3, articles=3, records=3, failed={"error": 1})),
        ("unchanged", tally(skipped={"max_minutes": 1, "not_due": 5})),
        ("blocked", tally(fetched=1, failed={"refused": 2})),
        ("blocked", tally(fetched=9, failed={"refused": 3}, skipped={"refused_site": 40})),
        ("ok", tally(fetched=20, articles=20, records=20, failed={"refused": 1}, fill=FULL)),
        ("broken", tally(fetched=40, articles=2, records=2, fill=FULL)),
        ("broken", tally(fetched=40, articles=40, records=40, fill=FULL | {"authors": 0.0})),
        # A quiet Sunday: few articles, but what comes is whole.
        ("ok", tally(fetched=9, articles=8, records=8, fill=FULL)),
        ("ok", tally(fetched=9, articles=0, records=1)),
    ],
)
def test_a_site_is_judged_against_its_own_history(wanted, counted):
    assert judge_site(counted, [earlier(), earlier(run_id="r1")], THRESHOLDS).name == wanted


def test_what_broke_is_named_with_its_rates():
    counted = tally(fetched=40, articles=40, records=40, fill=FULL | {"datePublished": 0.05})
    reason = judge_site(counted, [earlier()], THRESHOLDS).reason
    assert "datePublished" in reason and "5%" in reason and "100%" in reason


def test_without_a_history_nothing_is_broken():
    assert judge_site(tally(fetched=40, articles=0), [], THRESHOLDS).name == "unchanged"
    blocked = [earlier(verdict="blocked")]
    assert judge_site(tally(fetched=40, articles=1, records=1), blocked, THRESHOLDS).name == "ok"


def test_our_own_failure_goes_before_everything():
    verdict = judge_site(tally(fetched=20, articles=20, records=20), [], THRESHOLDS, "The disk is full.")
    assert (verdict.name, verdict.exit_code, verdict.reason) == ("failed", 7, "The disk is full.")


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("ok", ["ok"]),
        ("ok", ["ok", "unchanged"]),
        ("blocked", ["blocked", "blocked"]),
        ("partial", ["ok", "locked"]),
        ("partial", ["blocked", "unreachable"]),
        ("unchanged", []),
    ],
)
def test_a_run_has_the_common_verdict_or_is_partial(wanted, names):
    assert judge_run([Verdict(name, "") for name in names]).name == wanted


def test_exit_codes_are_those_of_the_design():
    assert list(EXIT_CODES.values()) == [0, 0, 2, 3, 4, 5, 6, 7, 8]
