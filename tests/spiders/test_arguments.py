import pytest

from newscrawl.spiders.arguments import ArgumentError, parse_arguments


def parse(**arguments):
    return parse_arguments(start_urls=["https://own.example/"], **arguments)


def test_defaults():
    arguments = parse()
    assert arguments.start_urls == ("https://own.example/",)
    assert arguments.sites == ("own.example",)
    assert arguments.depth == 2
    assert arguments.follow == {"ranking", "related", "recommended", "trending", "latest", "section"}
    assert arguments.max_pages is None and arguments.max_seconds is None
    assert not arguments.reextract


@pytest.mark.parametrize(
    ("value", "switch"), [("true", True), ("1", True), ("Yes", True), ("false", False), ("0", False)]
)
def test_a_switch(value, switch):
    assert parse(reextract=value).reextract is switch


def test_urls_replace_the_spiders_own(tmp_path):
    listed = tmp_path / "urls.txt"
    listed.write_text("# a comment\nhttps://b.example/\n\nhttps://news.a.example/1,2.html\n", encoding="utf-8")
    arguments = parse(url="https://a.example/,https://www.a.example/2", urls_file=str(listed), max_minutes="1.5")
    assert arguments.start_urls == (
        "https://a.example/",
        "https://www.a.example/2",
        "https://b.example/",
        "https://news.a.example/1,2.html",
    )
    assert arguments.sites == ("a.example", "b.example")
    assert arguments.max_seconds == 90


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"url": "example.com"}, "no address to start from"),
        ({"url": "ftp://example.com/"}, "no address to start from"),
        ({"url": "https://"}, "no address to start from"),
        ({"url": "https://example.com:99999/"}, "no address to start from"),
        ({"url": "https://exa mple.com/"}, "no address to start from"),
        ({"urls_file": "/no/such/file"}, "cannot be read"),
        ({"follow": "ranking,sponsored"}, "sponsored"),
        ({"follow": "rankings"}, "rankings"),
        ({"depth": "-1"}, "depth"),
        ({"depth": "two"}, "depth"),
        ({"max_pages": "0"}, "max_pages"),
        ({"max_pages": "1.5"}, "max_pages"),
        ({"max_minutes": "nan"}, "max_minutes"),
        ({"max_minutes": "inf"}, "max_minutes"),
        ({"maxpages": "5"}, "maxpages"),
        ({"reextract": "perhaps"}, "reextract"),
        ({"reextract": ""}, "reextract"),
    ],
)
def test_a_wrong_argument_is_named_in_one_sentence(arguments, says):
    with pytest.raises(ArgumentError, match=says) as raised:
        parse(**arguments)
    assert "\n" not in str(raised.value)


def test_a_list_without_an_address_is_an_error(tmp_path):
    empty = tmp_path / "urls.txt"
    empty.write_text("# nothing\n", encoding="utf-8")
    with pytest.raises(ArgumentError, match="holds no address"):
        parse(urls_file=str(empty))
    with pytest.raises(ArgumentError, match="no start page"):
        parse_arguments(start_urls=[])


def test_following_nothing_is_allowed():
    assert parse(follow="").follow == frozenset()
