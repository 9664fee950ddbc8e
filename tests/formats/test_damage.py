"""Whatever stands where a reader expects something else, it names what it cannot take."""

import json
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.domain.said import Said
from annotator.formats.brat import BRAT
from annotator.formats.cas import CAS_JSON, XMI
from annotator.formats.citron import CITRON
from annotator.formats.codec import Codec
from annotator.formats.jsonl import JSONL
from annotator.formats.label_studio import LABEL_STUDIO
from annotator.formats.webanno_tsv import WEBANNO
from tests.formats.writing import SCHEME

GOLDEN = Path(__file__).parents[1] / "golden"
JUNK: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 10**30, float("nan"), "", "x", "5", "\ud800", "\0"),
    *([], [1], [[]], {}, {"a": 1}, {"start": 1}),
)
SIGNS = '0123456789 \t\n\r\x00;:TER#*A_|[]\\-“\ufeffx<>&"'
PLAIN = [
    (LABEL_STUDIO, "label-studio-1.json"),
    (LABEL_STUDIO, "label-studio-min.json"),
    (CITRON, "citron-1.json"),
    (CAS_JSON, "cas-json-1.json"),
]
TEXTS = [
    (BRAT, "brat/ferry.ann"),
    (BRAT, "brat/snow.ann"),
    (WEBANNO, "webanno-tsv-1.tsv"),
    (XMI, "xmi-1.xmi"),
]


def damaged(value: Any, chance: Random) -> Any:
    """Return a value of JSON with some other value here and there, and some left out."""
    if chance.random() < 0.03:
        return chance.choice(JUNK)
    if isinstance(value, dict):
        return {k: damaged(v, chance) for k, v in value.items() if chance.random() > 0.01}
    return [damaged(item, chance) for item in value] if isinstance(value, list) else value


def mangled(text: str, chance: Random) -> str:
    """Return a text with some signs put in, some left out."""
    signs = list(text)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(signs))
        signs[at : at + chance.randint(0, 1)] = (
            chance.choice(SIGNS) if chance.random() < 0.7 else ""
        )
    return "".join(signs)


def what_of(reason: str) -> object:
    """Return what a reason names: a sort of thing, never words of the file."""
    return reason.values.get("what") if isinstance(reason, Said) else None


def check(codec: Codec, path: Path) -> None:
    """Assert that a file makes records that can be written, and sentences about the rest."""
    items = list(codec.read(path))
    found = [item for item in items if isinstance(item, Record)]

    assert all(isinstance(item, Record | Rejection) for item in items)
    reasons = [item.reason for item in items if isinstance(item, Rejection)]
    assert [reason for reason in (*reasons, *map(what_of, reasons)) if type(reason) is str] == []
    "".join(item.sentence() for item in items if isinstance(item, Rejection)).encode()
    list(JSONL.write(found, path.with_suffix(".jsonl"), SCHEME))


@pytest.mark.parametrize(("codec", "name"), PLAIN, ids=lambda it: it if isinstance(it, str) else "")
@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_value_of_json_stops_a_reader(codec, name, chance):
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.json")
        path.write_text(json.dumps(damaged(json.loads((GOLDEN / name).read_text()), chance)))

        check(codec, path)


@pytest.mark.parametrize(("codec", "name"), TEXTS, ids=lambda it: it if isinstance(it, str) else "")
@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_no_sign_stops_a_reader(codec, name, chance):
    source = GOLDEN / name
    with TemporaryDirectory() as folder:
        path = Path(folder, source.name)
        if codec is BRAT:
            path.with_suffix(".txt").write_bytes(source.with_suffix(".txt").read_bytes())
        path.write_text(mangled(source.read_text(encoding="utf-8"), chance), encoding="utf-8")

        check(codec, path)
