"""Of every value that stands where another belongs, the reason is told in words of the file."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.workflow.formats import CODECS

GOLDEN = Path(__file__).parents[1] / "golden"
NAMED = {codec.name: codec for codec in CODECS}
JUNK: tuple[Any, ...] = (None, 7, [1], {"a": 1}, "x")
PYTHON = re.compile(
    r"\b(?:None|True|False|NoneType|object (?:is|has|of)|indices|unpack|argument|iterable|hashable"
    r"|attribute|not a valid|not supported|update sequence|codec|recursion|Expecting|concatenate"
    r"|__\w+)\b|'(?:int|str|list|dict|float|bool)'"
)
LINES = [
    ("jsonl", "annotator-jsonl-1.jsonl"),
    ("doccano", "doccano-1.jsonl"),
    ("doccano", "doccano-plain.jsonl"),
    ("prodigy", "prodigy-1.jsonl"),
    ("labelbuddy", "labelbuddy-1.jsonl"),
    ("huggingface", "huggingface-1.jsonl"),
    ("spacy-json", "spacy-docs.jsonl"),
]
ARRAYS = [
    ("label-studio", "label-studio-1.json"),
    ("label-studio", "label-studio-min.json"),
    ("citron", "citron-1.json"),
    ("spacy-json", "spacy-2.json"),
    ("spacy-json", "spacy-pairs.json"),
]


def misshapen(value: Any) -> Iterator[Any]:
    """Yield a value of JSON with one thing in it another, or missing, in all ways."""
    yield from JUNK
    parts = list(value.items()) if isinstance(value, dict) else []
    for key, part in parts:
        yield {name: other for name, other in parts if name != key}
        yield from ({**value, key: other} for other in misshapen(part))
    items = value if isinstance(value, list) else []
    for at, item in enumerate(items):
        yield items[:at]
        yield [*items[:at], *items[at + 1 :]]
        yield from ([*items[:at], other, *items[at + 1 :]] for other in misshapen(item))


def read(codec: str, path: Path) -> list[Record | Rejection]:
    reader = NAMED[codec].read
    assert reader is not None
    return list(reader(path))


def work(items: list[Record | Rejection]) -> list[tuple[object, ...]]:
    found = [item for item in items if isinstance(item, Record)]
    return [(r.article.text, r.copy.spans, r.copy.quotes, r.copy.owner) for r in found]


def check(items: list[Record | Rejection], path: Path, *, lined: bool) -> None:
    told = [item for item in items if isinstance(item, Rejection)]
    assert told
    assert [t.sentence() for t in told if PYTHON.search(t.reason)] == []
    assert {t.file for t in told} == {path.name}
    assert [t for t in told if lined and t.line < 1] == []


@pytest.mark.parametrize(("codec", "name"), LINES, ids=lambda it: it)
def test_a_wrong_value_costs_its_line_at_most_and_is_named(tmp_path, codec, name):
    path = tmp_path / name
    for file in GOLDEN.glob(f"{Path(name).stem}.*"):
        shutil.copy(file, tmp_path)
    good = read(codec, path)
    goods = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = [value for one in goods for value in misshapen(one)]
    path.write_text("".join(f"{json.dumps(value)}\n" for value in (*wrong, *goods)))

    items = read(codec, path)

    check(items, path, lined=True)
    assert work(items)[-len(work(good)) :] == work(good)


@pytest.mark.parametrize(("codec", "name"), ARRAYS, ids=lambda it: it)
def test_a_wrong_value_costs_its_entry_of_a_list_at_most(tmp_path, codec, name):
    path = tmp_path / name
    good = read(codec, GOLDEN / name)
    value = json.loads((GOLDEN / name).read_text(encoding="utf-8"))
    goods = value if isinstance(value, list) else [value]
    wrong = [value for one in goods for value in misshapen(one)]
    written = ",\n".join(map(json.dumps, (*wrong, *goods)))
    path.write_text(f"[{written}]")

    items = read(codec, path)

    check(items, path, lined=True)
    assert work(items)[-len(work(good)) :] == work(good)


def test_a_wrong_structure_of_a_cas_is_named(tmp_path):
    path = tmp_path / "cas-json-1.json"
    cas = json.loads((GOLDEN / path.name).read_text(encoding="utf-8"))
    items: list[Record | Rejection] = []
    for value in misshapen(cas):
        path.write_text(json.dumps(value))
        items += read("cas-json", path)

    check(items, path, lined=False)
