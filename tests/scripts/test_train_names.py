"""The training script makes a model from corpora in a folder."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.nlp.entities.model import load
from annotator.nlp.entities.names import found_names

SCRIPT = Path(__file__).parents[2] / "scripts" / "train_names.py"
PEOPLE = ("Ana Velm", "Bo Oduya", "Mira Tamm", "Ilko Rand")
BODIES = ("Brackwater Company", "Tamm Bank", "Velm Ministry", "Rand Agency")


def records():
    for number in range(40):
        person, body = PEOPLE[number % 4], BODIES[number // 4 % 4]
        text = f"Yesterday Mr. {person} told the {body} of his plan."
        names = ((person, "PERSON"), (body, "ORG"))
        entities = [[text.index(n), text.index(n) + len(n), label] for n, label in names]
        yield {"id": f"own-{number}", "text": text, "entities": entities, "missing": []}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpora")
    lines = "\n".join(json.dumps(record) for record in records())
    (folder / "train_wikigold.jsonl").write_text(lines, encoding="utf-8")
    made = folder / "names.npz"
    subprocess.run(
        [sys.executable, SCRIPT, folder, made], check=True, cwd=SCRIPT.parents[1], timeout=100
    )
    return made


def test_the_model_tells_new_names(file):
    text = "Today Mr. Sela Horn told the Horn Company of his trip."

    found = [(text[c.start : c.end], c.label) for c in found_names(text, load(file))]

    assert found == [("Sela Horn", "PERSON"), ("Horn Company", "ORG")]
