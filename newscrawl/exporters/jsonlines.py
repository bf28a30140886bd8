"""One record, one line of strict JSON in UTF-8.

Python's ``json`` writes what JSON does not know (``NaN``), what UTF-8 cannot hold (lone surrogates) and what breaks a
reader that splits lines as Unicode does (U+2028). Records almost never hold such values, so a line is encoded as it is,
looked over as text, and encoded once more from a mended copy only where something was found.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from io import BytesIO
from typing import Any

from itemadapter import ItemAdapter, is_item
from scrapy.exporters import BaseItemExporter
from scrapy.utils.serialize import ScrapyJSONEncoder

from newscrawl.items import Record

INTEGERS = range(-(2**63), 2**63)
"""What readers hold in 64 bits; any other integer is written as ``null``."""

# Line ends to Unicode, though not to JSON. The others of ``str.splitlines`` are control characters, which JSON escapes.
_LINE_ENDS = {"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
# A number that may be too large, or digits in a text that look like one: what stands before it makes the search quick.
_MANY_DIGITS = re.compile("[:,[]-?[0-9]{19}")
# As JSON escapes it. Databases refuse it in a text.
_NUL = "\\u0000"
# NUL and lone surrogates become the replacement character, as in HTML.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")

_scrapy_default = ScrapyJSONEncoder().default


def _as_json(value: Any) -> Any:
    """What stands for a value that ``json`` does not know: an item is its fields; the rest as Scrapy writes it."""
    if is_dataclass(value):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return dict(value)
    if is_item(value):
        return dict(ItemAdapter(value))
    return _scrapy_default(value)


_to_json: Callable[[Any], str] = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_as_json
).encode


def encode(record: Any) -> bytes:
    """The line of a record, with its line end. Every key the record has is written, unknown values as ``null``.

    Raises ``TypeError`` for a value that is no data, such as an open file.

    >>> encode({"headline": "見出し", "commentCount": None, "rate": float("nan")})
    b'{"headline":"\\xe8\\xa6\\x8b\\xe5\\x87\\xba\\xe3\\x81\\x97","commentCount":null,"rate":null}\\n'
    >>> encode({"text": "one\\u2028two", "broken": "\\ud800", "huge": 10**30})
    b'{"text":"one\\\\u2028two","broken":"\\xef\\xbf\\xbd","huge":null}\\n'
    """
    value = record if isinstance(record, dict) else _as_json(record)
    try:
        text = _to_json(value)
        if _NUL in text or _MANY_DIGITS.search(text):
            text = _to_json(_mended(value))
        return _line(text)
    except ValueError:  # not finite, or no UTF-8
        return _line(_to_json(_mended(value)))


def _line(text: str) -> bytes:
    for character, escape in _LINE_ENDS.items():
        text = text.replace(character, escape)
    return text.encode() + b"\n"


def _mended(value: Any) -> Any:
    """A copy of the value that JSON, UTF-8 and 64 bits can hold."""
    if isinstance(value, str):
        return _UNWRITABLE.sub("\ufffd", value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if value in INTEGERS else None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {_mended(key): _mended(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(part) for part in value]
    return _mended(_as_json(value))


class JsonLinesExporter(BaseItemExporter):
    """The same lines for Scrapy's own ``-o FILE.jsonl`` and ``FEEDS``."""

    def __init__(self, file: BytesIO, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file

    def export_item(self, item: Any) -> None:
        whole = isinstance(item, Record) and self.fields_to_export is None
        self.file.write(encode(item if whole else dict(self.get_serialized_fields(item))))
