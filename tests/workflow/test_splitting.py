"""A split stays as it is when stories are added, and says what it did."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.article import ZoneKind
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.record import GOLD, Record
from annotator.domain.span import Stretch
from annotator.formats import jsonl
from annotator.formats.huggingface_card import SPLITS
from annotator.workflow.exporting import Export, export, preflight
from annotator.workflow.formats import CODECS
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.formats.writing import write

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
SPLIT = (80, 10, 10)
WRITTEN = [codec for codec in CODECS if codec.write]


@pytest.fixture
def stories(project):
    """A project with the sample stories as gold."""
    session = Session(project, "")
    run(import_files(session, [STORIES], Import(kind=As.GOLD)))
    return session


def split(session, out, split=SPLIT, seed=""):
    return run(export(session, out, Export("jsonl", GOLD, split, seed=seed)))


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text("utf-8"))


def families(folder):
    parts = manifest(folder)["parts"]
    return {family: name for name, part in parts.items() for family in part["families"]}


def add(session, count, tmp_path):
    """Take in as many more stories."""
    first = next(item for item in jsonl.read(STORIES) if isinstance(item, Record))
    articles = [
        replace(first.article, id=f"more-{n}", story=None, text=f"{first.article.text}{n}")
        for n in range(count)
    ]
    records = [replace(first, article=a, copy=replace(first.copy, article=a.id)) for a in articles]
    write(jsonl.write, records, tmp_path / "more.jsonl")
    run(import_files(session, [tmp_path / "more.jsonl"], Import(kind=As.GOLD)))


def test_stories_that_are_added_move_none_of_the_others(stories, tmp_path):
    split(stories, tmp_path / "before")
    add(stories, 20, tmp_path)

    split(stories, tmp_path / "after")

    before, after = families(tmp_path / "before"), families(tmp_path / "after")
    assert (len(before), len(after)) == (6, 26)
    assert before.items() <= after.items()


def test_the_seed_travels_with_the_project_and_is_nobodys_step(stories, tmp_path):
    split(stories, tmp_path / "one")
    path = stories.project.path
    stories.close()

    with Session.open(path, "anna") as again:
        assert again.undo() is None
        split(again, tmp_path / "two")

    assert manifest(tmp_path / "one") == manifest(tmp_path / "two")


def test_a_seed_that_is_said_is_used_and_kept(stories, tmp_path):
    split(stories, tmp_path / "said", seed="paper")
    split(stories, tmp_path / "then")

    assert manifest(tmp_path / "said")["seed"] == manifest(tmp_path / "then")["seed"] == "paper"


def test_a_dry_run_keeps_no_seed(stories):
    run(preflight(stories, Export("jsonl", GOLD, SPLIT)))

    assert stories.setting("split_seed") == ""


def test_the_manifest_says_what_there_is(stories, tmp_path):
    ledger = split(stories, tmp_path / "out")

    said = manifest(tmp_path / "out")
    assert (said["export"], said["shares"]) == ("jsonl", {"train": 80, "dev": 10, "test": 10})
    assert sum(part["articles"] for part in said["parts"].values()) == ledger.articles == 12
    for tally in ledger.labels:
        parts = [part["labels"].get(tally.label, {"in": 0}) for part in said["parts"].values()]
        assert sum(part["in"] for part in parts) == tally.spans_in
    files = {path.name for path in (tmp_path / "out").iterdir()} - {"manifest.json"}
    assert set(said["files"]) == files
    for name, checksum in said["files"].items():
        assert sha256((tmp_path / "out" / name).read_bytes()).hexdigest() == checksum


@pytest.mark.parametrize("codec", WRITTEN, ids=lambda codec: codec.name)
def test_the_manifest_lists_every_file_and_the_same_project_gives_the_same_bytes(
    stories, tmp_path, codec
):
    for name in ("one", "two"):
        run(export(stories, tmp_path / name, Export(codec.name, GOLD, (50, 25, 25))))

    one, two = (written(tmp_path / name) for name in ("one", "two"))
    listed = manifest(tmp_path / "one")["files"]
    assert one == two
    assert list(listed) == sorted(one.keys() - {"manifest.json"})


def written(folder):
    """Return what is in the files of a folder, by their names below it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_data_set_in_parts_is_loaded_by_its_card(stories, tmp_path):
    datasets = pytest.importorskip("datasets")
    gold = Session(stories.project, GOLD)
    gold.do(decide.add_span(gold.copy("harbour-original"), Stretch(0, 5), "A: 'TOWN'"))
    caption = frozenset({ZoneKind.CAPTION})
    how = Export("huggingface", GOLD, (50, 25, 25), seed="paper", leave_out=caption)
    run(export(stories, tmp_path / "out", how))

    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(tmp_path / "cache"))

    tags = json.loads((tmp_path / "out" / "test.labels.json").read_text("utf-8"))
    parts = manifest(tmp_path / "out")["parts"]
    assert {name: len(rows) for name, rows in loaded.items()} == {
        SPLITS.get(name, name): part["articles"] for name, part in parts.items()
    }
    assert loaded["train"].features["ner_tags"].feature.names == tags
    assert "B-A: 'TOWN'" in tags
    assert all(row["text"][slice(*row["offsets"][1])] == row["tokens"][1] for row in loaded["test"])


def test_a_card_of_other_origin_is_never_replaced(stories, tmp_path):
    (tmp_path / "README.md").write_text("mine")

    with pytest.raises(FormatError, match=r"holds other files, such as README\.md; nothing was"):
        run(export(stories, tmp_path, Export("huggingface", GOLD, (50, 25, 25))))

    assert (tmp_path / "README.md").read_text() == "mine"


def test_a_part_without_a_label_is_told(stories, tmp_path):
    ledger = split(stories, tmp_path / "out")

    notes = {note.file: note.reason for note in ledger.notes}
    held = {name: part["labels"] for name, part in manifest(tmp_path / "out")["parts"].items()}
    assert held["train"]["LANGUAGE"]["out"]
    assert not held["dev"].get("LANGUAGE", {"out": 0})["out"]
    assert "LANGUAGE" in notes["dev"]


def test_the_part_that_cannot_be_written_is_named(stories, tmp_path):
    (tmp_path / "out" / "dev.spacy.part").mkdir(parents=True)

    with pytest.raises(FormatError, match=r"dev\.spacy cannot be written: "):
        run(export(stories, tmp_path / "out", Export("spacy", GOLD, (50, 25, 25))))


def test_a_manifest_is_no_article(stories, tmp_path):
    split(stories, tmp_path / "out")

    intake = run(import_files(stories, [tmp_path / "out"], Import(kind=As.GOLD)))

    assert {problem.file for problem in intake.rejected} == {
        "train.jsonl",
        "dev.jsonl",
        "test.jsonl",
    }


@pytest.mark.parametrize(
    ("format_", "name"), [("spacy-project", "README.md"), ("jsonl", "manifest.json")]
)
def test_a_file_of_other_origin_is_never_replaced(stories, tmp_path, format_, name):
    mine = tmp_path / "out" / name
    mine.parent.mkdir()
    mine.write_text("mine")

    with pytest.raises(FormatError, match=f"holds other files, such as {name}; nothing was"):
        run(export(stories, tmp_path / "out", Export(format_, GOLD, (50, 25, 25))))

    assert mine.read_text() == "mine"
    assert list(mine.parent.iterdir()) == [mine]


def test_where_a_part_stays_empty_a_seed_is_named_that_fills_it(stories, tmp_path):
    how = Export("spacy-project", GOLD, SPLIT)
    split(stories, tmp_path / "lines", (70, 30))

    with pytest.raises(AnnotatorError, match="another seed, such as ") as told:
        run(export(stories, tmp_path / "out", how))
    run(export(stories, tmp_path / "out", replace(how, seed=str(told.value).split()[-1])))

    assert all(part["articles"] for part in manifest(tmp_path / "out")["parts"].values())


def test_an_export_goes_into_the_folder_of_the_one_before(stories, tmp_path):
    how = Export("spacy-project", GOLD, (50, 25, 25))
    run(export(stories, tmp_path / "out", how))
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")}

    run(export(stories, tmp_path / "out", how))

    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")} == before
