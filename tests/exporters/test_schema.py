import json
from dataclasses import dataclass, field, fields, make_dataclass
from pathlib import Path
from typing import Literal

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.exporters import schema as schema_module
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.manifest import Manifest
from newscrawl.exporters.schema import CLASSES, schema_of, shipped, validator, without_descriptions, write_schemas
from newscrawl.items import Article, Author, LinkBlock
from tests.exporters.feeds import Feed, article, ranking, withdrawn

AGAIN = "run python -m newscrawl.exporters.schema; if fields changed, raise the number in the record's schema first"


@pytest.mark.parametrize("record", CLASSES)
def test_the_shipped_schema_is_that_of_the_record(record: type) -> None:
    content = schema_of(record)
    assert shipped(content["title"]) == content, AGAIN


@pytest.mark.parametrize("record", CLASSES)
def test_a_schema_is_a_schema_and_strict_at_every_depth(record: type) -> None:
    jsonschema.Draft7Validator.check_schema(schema_of(record))

    def check(part: object) -> None:
        if isinstance(part, dict):
            if "properties" in part:
                assert part["additionalProperties"] is False
                assert part["required"] == list(part["properties"])
                assert all(rule.get("type") or rule.get("enum") for rule in part["properties"].values())
            for inner in part.values():
                check(inner)

    check(schema_of(record))


def test_literals_are_enumerations_and_null_is_one_of_the_values_only_where_it_may_be() -> None:
    properties = schema_of(Article)["properties"]
    assert properties["schema"]["const"] == "newscrawl/article/1"
    assert properties["op"]["enum"] == ["upsert", "delete"]
    assert properties["datePublishedPrecision"]["enum"] == ["second", "minute", "hour", "day", "month", "year", None]
    author = properties["authors"]["items"]["properties"]
    assert author["type"]["enum"] == ["Person", "Organization"]
    assert None in author["role"]["enum"]
    assert schema_of(Manifest)["properties"]["sites"]["additionalProperties"]["properties"]["verdict"]["enum"]


def test_a_shape_goes_with_its_field_and_not_with_its_name() -> None:
    properties = schema_of(Article)["properties"]
    assert "pattern" in properties["datePublished"]
    assert "pattern" not in properties["sources"]["properties"]["datePublished"]


RECORDS = [article("1"), withdrawn("1", 2), ranking("1", "2"), Article(), LinkBlock()]


@pytest.mark.parametrize("record", RECORDS)
def test_what_the_exporter_writes_is_valid(record: Article | LinkBlock) -> None:
    check = validator(record.schema)
    assert check is not None
    check(json.loads(encode(record)))


def test_a_manifest_is_valid(tmp_path: Path) -> None:
    manifest = Feed(tmp_path).publish("r1", "2026-11-23T06:00:00Z", article("1"))
    check = validator(manifest.schema)
    assert check is not None
    check(json.loads(encode(manifest)))


STANDARD = jsonschema.Draft7Validator(schema_of(Article))
values = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3) | st.just([])


@given(st.sampled_from([field.name for field in fields(Article)]), values)
def test_the_fast_validator_says_what_the_standard_one_says(name: str, value: object) -> None:
    record = json.loads(encode(article("1"))) | {name: value}
    check = validator("newscrawl/article/1")
    assert check is not None
    standard = STANDARD.is_valid(record)
    try:
        check(record)
    except ValueError:
        assert not standard
    else:
        assert standard


def test_an_unknown_schema_has_no_validator() -> None:
    assert validator("newscrawl/article/99") is None
    assert validator("../../etc/passwd") is None
    assert validator("") is None


@dataclass
class Toy:
    """A record to change."""

    schema: str = "newscrawl/toy/1"
    """Its schema."""

    kind: Literal["a", "b"] = "a"
    """What it is."""

    authors: list[Author] = field(default_factory=list)
    """Who made it."""


def test_a_version_is_written_once_and_only_its_prose_may_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema_module, "SCHEMAS", tmp_path)
    monkeypatch.setattr(schema_module, "CLASSES", (Toy,))
    assert write_schemas() == [tmp_path / "toy-1.json"]
    assert write_schemas() == []
    shipped = json.loads((tmp_path / "toy-1.json").read_text())
    assert shipped["properties"]["kind"] == {"enum": ["a", "b"], "description": "What it is."}

    class Reworded(Toy):
        """A record in other words."""

    monkeypatch.setattr(schema_module, "CLASSES", (Reworded,))
    assert write_schemas() == [tmp_path / "toy-1.json"]

    monkeypatch.setattr(schema_module, "CLASSES", (make_dataclass("Wider", [("more", int, 0)], bases=(Toy,)),))
    with pytest.raises(ValueError, match="fields of newscrawl/toy/1 are not those"):
        write_schemas()

    wider = make_dataclass("Wider", [("schema", str, "newscrawl/toy/2"), ("more", int, 0)], bases=(Toy,))
    monkeypatch.setattr(schema_module, "CLASSES", (wider,))
    assert write_schemas() == [tmp_path / "toy-2.json"]


def test_a_field_named_description_is_no_prose() -> None:
    assert "description" in without_descriptions(schema_of(Article))["properties"]
