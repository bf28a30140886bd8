from newscrawl.accounting import UNFINISHED, Accounts

SITE = "example.test"


def books(*entries):
    accounts = Accounts()
    for method, *rest in entries:
        getattr(accounts, method)(b"k", SITE, *rest)
    return {outcome: causes for outcome, causes in accounts.summary(SITE).items() if causes}


def test_an_address_has_one_outcome_however_often_it_is_met():
    assert books(("passed_over", "depth")) == {"skipped": {"depth": 1}}
    assert books(("wanted",)) == {"skipped": {UNFINISHED: 1}}
    assert books(("passed_over", "kind"), ("wanted",), ("record", "fetched", "article")) == {"fetched": {"article": 1}}
    assert books(("wanted",), ("passed_over", "kind")) == {"skipped": {UNFINISHED: 1}}
    assert books(("wanted",), ("record", "skipped", "robots")) == {"skipped": {"robots": 1}}
    assert books(("wanted",), ("record", "failed", "network"), ("wanted",)) == {"failed": {"network": 1}}
    assert books(("wanted",), ("record", "fetched", "other"), ("record", "failed", "gone")) == {"fetched": {"other": 1}}


def test_sites_are_kept_apart():
    accounts = Accounts()
    accounts.wanted(b"1", "a.test")
    accounts.passed_over(b"2", "b.test", "offsite")
    assert accounts.sites() == ["a.test", "b.test"]
    assert accounts.summary("b.test")["skipped"] == {"offsite": 1}
    assert accounts.summary()["skipped"] == {"offsite": 1, UNFINISHED: 1}
