"""A training folder is all that plain spaCy needs, and it learns from it."""

import json
import re
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from annotator.domain.article import Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Copy, Record
from annotator.domain.span import Span, Stretch
from annotator.domain.splits import Split
from annotator.nlp.training_folder import write_passages
from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.formats.writing import write

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
GERMAN = Path(__file__).parents[2] / "datasets" / "german.jsonl"
PROJECT = Export("spacy-project", GOLD)
PARTS = ("train", "dev", "test")
LABELS = [label.name for label in load_scheme("news").labels]


def session(folder: Path, *files: Path) -> Session:
    """Return a new project with these files as gold."""
    made = Session.create(folder / "p.annot", load_scheme("news"))
    run(import_files(made, list(files), Import(kind=As.GOLD)))
    return made


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The training folder of the sample stories."""
    place = tmp_path_factory.mktemp("project")
    with session(place, STORIES) as stories:
        run(export(stories, place / "out", PROJECT))
    return place / "out"


def docs(path: Path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def test_everything_is_there(folder):
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    assert names >= {
        *(f"{part}.spacy" for part in PARTS),
        "configs/ner.cfg",
        "configs/spancat.cfg",
        "labels/ner.json",
        "labels/spancat.json",
        "tokenizer/tokenizer",
        "README.md",
        "scheme.json",
        "manifest.json",
    }
    said = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert set(said["files"]) == names - {"manifest.json"}


def test_nothing_is_lost_and_no_story_is_in_two_parts(folder):
    records = [json.loads(line) for line in STORIES.read_text("utf-8").splitlines()]
    story = {record["id"]: record["story"] for record in records}

    parts = {part: docs(folder / f"{part}.spacy") for part in PARTS}

    every = [doc for part in parts.values() for doc in part]
    assert sum(len(doc.ents) for doc in every) == sum(len(r["entities"]) for r in records)
    stories = {
        part: {story[doc._.article["id"]] for doc in passages} for part, passages in parts.items()
    }
    assert sum(map(len, stories.values())) == len(set().union(*stories.values())) == 6
    assert all(stories.values())


def test_a_passage_says_where_it_is_from(folder):
    texts = {}
    for line in STORIES.read_text("utf-8").splitlines():
        record = json.loads(line)
        texts[record["id"]] = record["text"]

    for doc in docs(folder / "train.spacy"):
        start = doc._.article["start"]
        assert texts[doc._.article["id"]][start : start + len(doc.text)] == doc.text
        assert "\n" not in doc.text


def test_what_nobody_looked_at_is_left_out(tmp_path):
    text = "Kyiv, Monday\n\nRain fell on Oslo. Snow fell on Bergen. Nobody came."
    spans = (Span("s", Stretch(text.index("Bergen"), text.index("Bergen") + 6), "GPE"),)
    given = Record(
        Article("a", text),
        Copy("a", "anna", spans),
        missing=(Stretch(0, 14), Stretch(text.index("Nobody"), len(text))),
    )

    ledger = write(write_passages, [given], tmp_path / "a.spacy")

    assert ledger.spans_out == 1
    passages = docs(tmp_path / "a.spacy")
    assert [doc.text for doc in passages] == ["Rain fell on Oslo. ", "Snow fell on Bergen. "]
    assert [len(doc.ents) for doc in passages] == [0, 1]


def test_a_span_is_never_cut(tmp_path):
    text = "“Rain fell. It fell on Oslo.\nIt fell on Bergen,” said Ana Lee. Snow fell."
    quote = Quote("q", (Stretch(0, 48),), Stretch(49, 53), Stretch(54, 61))
    given = Record(Article("a", text), Copy("a", "anna", (), (quote,)))

    ledger = write(write_passages, [given], tmp_path / "a.spacy")

    assert ledger.rejected == ()
    first, second = docs(tmp_path / "a.spacy")
    assert [span.label_ for span in first.spans["quotes"]] == ["CONTENT", "CUE", "SOURCE"]
    assert second.text == "Snow fell."


def test_the_same_input_gives_the_same_bytes(folder, tmp_path):
    with session(tmp_path, STORIES) as stories:
        run(export(stories, tmp_path / "again", PROJECT))
        run(export(stories, tmp_path / "again", PROJECT))

    for path in (path for path in folder.rglob("*") if path.is_file()):
        assert path.read_bytes() == (tmp_path / "again" / path.relative_to(folder)).read_bytes()


def test_spacy_finds_nothing_wrong_but_that_there_is_little(folder, plain_spacy):
    program = (
        "import sys, warnings; warnings.simplefilter('error', UserWarning)\n"
        "from spacy.cli.debug_data import debug_data\n"
        "for task in sys.argv[1:]:\n"
        "    debug_data(f'configs/{task}.cfg', verbose=True, no_format=False, silent=False)"
    )

    said = plain_spacy("-c", program, "ner", "spancat", cwd=folder)

    told = [re.sub(r"\x1b\[[\d;]*[mK]", "", line) for line in said.splitlines()]
    complaints = {line[2:].partition(" (")[0] for line in told if line.startswith(("⚠", "✘"))}
    little = {
        "Low number of examples to train a new pipeline",
        *(f"Low number of examples for label '{label}'" for label in LABELS),
    }
    assert "Low number of examples for label 'LANGUAGE'" in complaints
    assert {line for line in complaints - little if not re.match(r"\d+ warning", line)} == set()


LEARN = """
import spacy, sys
from spacy.cli.train import train
how = {"training.max_steps": 70, "training.eval_frequency": 69, "paths.dev": "some",
       "training.optimizer.learn_rate": 0.005, "training.dropout": 0.0}
for task in ("ner", "spancat"):
    train(f"configs/{task}.cfg", f"{sys.argv[1]}/{task}", overrides=how)
    nlp = spacy.load(f"{sys.argv[1]}/{task}/model-best")
    score = nlp.meta["performance"]
    print("FOUND", score.get("ents_f") or score["spans_quotes_f"])
    print("CUT", *nlp.make_doc("Stop!”Trump said."), sep="|")
"""


def test_spacy_learns_from_it_and_keeps_its_tokens(folder, tmp_path, plain_spacy):
    passages = docs(folder / "train.spacy")
    DocBin(docs=passages[:20]).to_disk(tmp_path / "some.spacy")
    learn = LEARN.replace("some", str(tmp_path / "some.spacy"))

    said = plain_spacy("-c", learn, tmp_path, cwd=folder).splitlines()

    entities, quotes = (float(line.split()[1]) for line in said if line.startswith("FOUND"))
    assert entities > 0.4
    assert quotes > 0.3
    assert said.count("CUT|Stop|!|”|Trump|said|.") == 2


def test_too_few_stories_are_told_before_anything_is_written(tmp_path):
    two = tmp_path / "two.jsonl"
    two.write_text("".join(STORIES.read_text("utf-8").splitlines(keepends=True)[:3]), "utf-8")

    with session(tmp_path, two) as stories:
        with pytest.raises(AnnotatorError, match="of 2 stories that are done none falls into"):
            run(export(stories, tmp_path / "out", PROJECT))

        assert not (tmp_path / "out").exists()
        assert stories.setting("split_seed") == ""


def test_the_tokenizer_is_that_of_the_language_of_most(tmp_path):
    with session(tmp_path, GERMAN) as articles:
        run(export(articles, tmp_path / "out", Export("spacy-project", GOLD, (70, 30))))

    assert spacy.load(tmp_path / "out" / "tokenizer").lang == "de"
    assert 'lang = "de"' in (tmp_path / "out" / "configs" / "ner.cfg").read_text("utf-8")


def test_an_older_folder_gives_way_to_another_split(tmp_path):
    how = Export("spacy-project", GOLD, (60, 20, 20), seed="x")
    with session(tmp_path, STORIES) as stories:
        run(export(stories, tmp_path / "out", PROJECT))
        run(export(stories, tmp_path / "out", how))

    said = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    families = {f: name for name, part in said["parts"].items() for f in part["families"]}
    split = Split((60, 20, 20), "x")
    assert families == {family: split.part(family) for family in families}
