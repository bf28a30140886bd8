import json
from dataclasses import fields
from datetime import UTC, datetime
from io import BytesIO
from types import MappingProxyType

import pytest
import scrapy
from hypothesis import given
from hypothesis import strategies as st
from itemadapter import ItemAdapter

from newscrawl.exporters.jsonlines import JsonLinesExporter, encode
from newscrawl.items import Article, Author, LinkBlock
from tests.exporters.feeds import article


def strict(line: bytes) -> object:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(line.decode("utf-8"), parse_constant=refuse)


CASES = [
    ("tab\tand\nline", "tab\tand\nline"),
    ("a\u2028b\u2029c\u0085d", "a\u2028b\u2029c\u0085d"),
    ("bell \x07 and delete \x7f", "bell \x07 and delete \x7f"),
    ("nul \0 in it", "nul \ufffd in it"),
    ("half \ud83d a pair", "half \ufffd a pair"),
    ("a pair 😀", "a pair 😀"),
    ("written out \\u0000", "written out \\u0000"),
    ("no number: 99999999999999999999", "no number: 99999999999999999999"),
    (2**63 - 1, 2**63 - 1),
    (2**63, None),
    (-(2**63), -(2**63)),
    (-(2**63) - 1, None),
    (True, True),
    (1.5, 1.5),
    (float("nan"), None),
    (float("-inf"), None),
    ((1, 2), [1, 2]),
    ({"deep": [{"er": float("inf")}]}, {"deep": [{"er": None}]}),
    (MappingProxyType({"read": ["only", 2**64]}), {"read": ["only", None]}),
]


@pytest.mark.parametrize(("value", "read"), CASES)
def test_what_json_cannot_hold_is_mended_and_the_rest_kept(value: object, read: object) -> None:
    assert strict(encode({"value": value, "other": "かな"})) == {"value": read, "other": "かな"}


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda part: st.lists(part, max_size=4) | st.dictionaries(st.text(st.characters(), max_size=5), part, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(st.characters(), max_size=5), json_like, max_size=5))
def test_any_record_is_one_strict_line_to_every_reader(record: dict[str, object]) -> None:
    line = encode(record)
    assert isinstance(strict(line), dict)
    assert len(line.decode().splitlines()) == 1
    assert line.endswith(b"\n")
    assert b"\\u0000" not in line.replace(b"\\\\", b"")
    assert encode(json.loads(line)) == line


@pytest.mark.parametrize("record", [Article(), LinkBlock()])
def test_every_key_is_on_every_line_in_the_order_of_the_fields(record: Article | LinkBlock) -> None:
    read = json.loads(encode(record))
    assert list(read) == [field.name for field in fields(record)]
    assert read["seq"] is None


def test_nested_items_have_every_key_too() -> None:
    read = json.loads(encode(Article(authors=[Author(name="김철수")])))
    assert list(read["authors"][0]) == [field.name for field in fields(Author)]
    assert read["fetch"]["status"] is None


def test_any_mapping_or_item_is_a_record() -> None:
    expected = b'{"a":1}\n'
    assert encode({"a": 1}) == encode(MappingProxyType({"a": 1})) == encode(ItemAdapter({"a": 1})) == expected


def test_a_value_that_is_no_data_is_our_mistake() -> None:
    with pytest.raises(TypeError):
        encode({"file": BytesIO()})


def exported(*items: object, **options: object) -> list[bytes]:
    file = BytesIO()
    exporter = JsonLinesExporter(file, **options)
    exporter.start_exporting()
    for item in items:
        exporter.export_item(item)
    exporter.finish_exporting()
    return file.getvalue().splitlines(keepends=True)


def test_scrapys_own_output_has_the_lines_of_the_feed() -> None:
    record = article("1", headline="a\u2028b\ud800")
    assert exported(record, {"rate": float("nan")}, encoding="utf-8") == [encode(record), b'{"rate":null}\n']


def test_scrapys_fields_serializers_and_types_work_as_ever() -> None:
    class Product(scrapy.Item):
        name = scrapy.Field(serializer=str.upper)
        seen = scrapy.Field()

    product = Product(name="pen", seen=datetime(2026, 11, 23, 6, 0, tzinfo=UTC))
    assert json.loads(exported(product)[0])["name"] == "PEN"
    assert json.loads(exported(article("1"), fields_to_export=["url"])[0]) == {"url": article("1").url}
