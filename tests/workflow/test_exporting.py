"""An export says exactly what went out and what could not, and is there whole or not at all."""

import json
import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from annotator.domain import decide
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Ledger
from annotator.domain.plain import scheme_from_json
from annotator.domain.record import GOLD, SUGGESTIONS, Status
from annotator.domain.span import Stretch
from annotator.workflow.exporting import Export, export, preflight
from annotator.workflow.formats import CODECS
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"

WRITTEN = [codec for codec in CODECS if codec.write]


@pytest.fixture
def stories(project):
    """A project with the sample stories as gold."""
    session = Session(project, "")
    run(import_files(session, [STORIES], Import(kind=As.GOLD)))
    return session


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def write(session: Session, out: Path, format_: str = "jsonl", owner=None, split=()):
    return run(export(session, out, Export(format_, owner, split)))


def docs(path: Path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def balanced(ledger) -> bool:
    return ledger.spans_in == ledger.spans_out + len(ledger.rejected)


def test_json_lines_carry_everything(stories, tmp_path):
    ledger = write(stories, tmp_path / "out.jsonl", owner=GOLD)

    parts = sum(
        len(data["entities"])
        + sum(len(q["contents"]) + bool(q["cue"]) + bool(q["source"]) for q in data["quotes"])
        for data in lines(STORIES)
    )
    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (12, parts, parts)
    assert ledger.rejected == ()


def test_the_spacy_ledger_adds_up_to_what_is_in_the_file(stories, tmp_path):
    write(stories, tmp_path / "out.jsonl", owner=GOLD)

    ledger = write(stories, tmp_path / "out.spacy", "spacy", GOLD)

    written = docs(tmp_path / "out.spacy")
    assert balanced(ledger)
    assert ledger.spans_out == sum(len(doc.ents) + len(doc.spans["quotes"]) for doc in written)
    assert [doc.text for doc in written] == [data["text"] for data in lines(STORIES)]


def test_a_span_that_spacy_cannot_hold_is_accounted_for(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.do(decide.add_span(session.copy("a1"), Stretch(44, 46), "ORG"))
    session.do(decide.set_status(session.copy("a1"), Status.DONE))

    ledger = write(session, tmp_path / "out.spacy", "spacy")

    assert (ledger.spans_in, ledger.spans_out) == (2, 1)
    (problem,) = ledger.rejected
    assert problem.file == "a1"
    assert "token" in problem.reason


def test_work_that_is_not_done_is_no_training_data_and_is_accounted_for(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))

    ledger = write(session, tmp_path / "out.spacy", "spacy")

    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (0, 2, 0)
    assert {problem.sentence() for problem in ledger.rejected} == {
        "a1: the article is marked as draft, not as done"
    }
    (note,) = ledger.notes
    assert note.sentence() == "spacy: 1 article is not done and left out"
    assert balanced(ledger)
    assert docs(tmp_path / "out.spacy") == []


def test_what_was_rejected_is_no_training_data_and_not_counted(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    span = session.copy("a1").spans[0]
    session.do(decide.reject(session.copy("a1"), span))
    session.do(decide.set_status(session.copy("a1"), Status.DONE))

    ledger = write(session, tmp_path / "out.spacy", "spacy")

    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (1, 0, 0)


def test_what_was_rejected_is_not_counted_in_unfinished_work_either(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    span = session.copy("a1").spans[0]
    session.do(decide.reject(session.copy("a1"), span))

    ledger = write(session, tmp_path / "out.spacy", "spacy")

    assert replace(ledger, notes=()) == Ledger()


def test_work_that_is_not_done_goes_into_json_lines(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))

    ledger = write(session, tmp_path / "out.jsonl")

    (data,) = lines(tmp_path / "out.jsonl")
    assert (ledger.spans_in, ledger.spans_out) == (1, 1)
    assert (data["annotator"], data["status"]) == ("anna", "draft")
    assert [entity["state"] for entity in data["entities"]] == ["added"]


def test_somebodys_export_holds_open_suggestions_too(stories, tmp_path):
    ben = Session(stories.project, "ben")
    run(import_files(ben, [STORIES], Import(kind=As.SUGGESTIONS)))
    first = ben.headings()[0].article
    ben.do(decide.reject(ben.copy(first), ben.copy(first).spans[0]))

    write(ben, tmp_path / "out.jsonl", owner="ben")

    data = lines(tmp_path / "out.jsonl")[0]
    states = [entity["state"] for entity in data["entities"]]
    assert states.count("rejected") == 1
    assert set(states) == {"rejected", "suggested"}


def test_only_the_speakers_of_an_article_go_with_it(stories, tmp_path):
    write(stories, tmp_path / "out.jsonl", owner=GOLD)

    for data in lines(tmp_path / "out.jsonl"):
        named = {item["speaker"] for item in data["entities"] + data["quotes"]} - {None}
        assert {speaker["id"] for speaker in data["speakers"]} == named


def test_a_split_never_tears_a_story_apart_and_loses_nothing(stories, tmp_path):
    ledger = write(stories, tmp_path / "parts", owner=GOLD, split=(60, 20, 20))

    parts = {name: lines(tmp_path / "parts" / f"{name}.jsonl") for name in ("train", "dev", "test")}
    in_parts = [{data["story"] for data in part} for part in parts.values()]
    assert sum(map(len, in_parts)) == len(set.union(*in_parts)) == 6
    assert all(in_parts)
    assert sum(map(len, parts.values())) == ledger.articles == 12
    assert (
        ledger.spans_in
        == ledger.spans_out
        == write(stories, tmp_path / "all.jsonl", owner=GOLD).spans_out
    )


def test_a_split_is_the_same_every_time(stories, tmp_path):
    for name in ("one", "two"):
        write(stories, tmp_path / name, owner=GOLD, split=(80, 10, 10))

    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
    assert len(list((tmp_path / "two").iterdir())) == 5


def test_two_shares_make_no_test_part(stories, tmp_path):
    write(stories, tmp_path / "parts", owner=GOLD, split=(50, 50))

    sizes = {path.name: len(lines(path)) for path in (tmp_path / "parts").glob("*.jsonl")}
    assert sizes == {"train.jsonl": 6, "dev.jsonl": 6}


@pytest.mark.parametrize("shares", [(100,), (80, 10), (50, 25, 15, 10), (100, 0), (120, -20)])
def test_shares_that_make_no_split_are_refused(stories, tmp_path, shares):
    with pytest.raises(AnnotatorError, match="two or three shares that make 100"):
        write(stories, tmp_path / "parts", owner=GOLD, split=shares)

    assert not (tmp_path / "parts").exists()


def test_the_only_owner_need_not_be_named(stories, tmp_path):
    write(stories, tmp_path / "out.jsonl")

    assert (tmp_path / "out.jsonl").read_bytes() == STORIES.read_bytes()


def test_one_of_several_owners_must_be_named(stories, tmp_path):
    anna = Session(stories.project, "anna")
    first = anna.headings()[0].article
    anna.do(decide.set_status(anna.copy(first), Status.DONE))

    with pytest.raises(AnnotatorError, match="there is that of @gold, anna"):
        write(stories, tmp_path / "out.jsonl")


def test_where_nobody_decided_anything_there_is_nothing_to_export(session, tmp_path):
    with pytest.raises(AnnotatorError, match="nobody has decided anything"):
        write(session, tmp_path / "out.jsonl")


def test_suggestions_can_be_exported(project, tmp_path):
    session = Session(project, "")
    run(import_files(session, [STORIES], Import(kind=As.SUGGESTIONS)))

    write(session, tmp_path / "out.jsonl", owner=SUGGESTIONS)

    states = {e["state"] for data in lines(tmp_path / "out.jsonl") for e in data["entities"]}
    assert states == {"suggested"}


def test_suggestions_are_no_training_data(project, tmp_path):
    session = Session(project, "")
    run(import_files(session, [STORIES], Import(kind=As.SUGGESTIONS)))

    with pytest.raises(AnnotatorError, match="takes only what people have decided; nothing was"):
        write(session, tmp_path / "out.spacy", "spacy", SUGGESTIONS)

    assert not (tmp_path / "out.spacy").exists()


@pytest.mark.parametrize("name", ["word", "text"])
def test_a_format_nobody_writes_is_refused(stories, tmp_path, name):
    with pytest.raises(FormatError, match=f"there is no format {name}; there is: jsonl, "):
        write(stories, tmp_path / "out", name, GOLD)


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_a_path_that_cannot_be_written_gives_a_clear_error(stories, tmp_path, format_):
    out = tmp_path / "nowhere" / "out"

    with pytest.raises(FormatError, match="out cannot be written: No such file or directory"):
        write(stories, out, format_, GOLD)


def test_a_scheme_that_cannot_be_written_gives_a_clear_error(stories, tmp_path):
    (tmp_path / "out.scheme.json").mkdir()

    told = r"out\.scheme\.json cannot be written: .*; .*out\.jsonl was written and lacks only"
    with pytest.raises(FormatError, match=told):
        write(stories, tmp_path / "out.jsonl", owner=GOLD)

    assert len(lines(tmp_path / "out.jsonl")) == 12


@pytest.mark.parametrize(
    ("format_", "beside"),
    [("huggingface", ".labels.json"), ("conll", ".offsets.json"), ("label-studio", ".config.xml")],
)
def test_a_file_beside_that_cannot_be_written_is_the_one_that_is_named(
    stories, tmp_path, format_, beside
):
    (tmp_path / f"out{beside}").mkdir()

    with pytest.raises(FormatError, match=rf"out\{beside} cannot be written: Is a directory"):
        write(stories, tmp_path / "out.x", format_, GOLD)


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_a_folder_is_no_file_to_write(stories, tmp_path, monkeypatch, format_):
    monkeypatch.chdir(tmp_path)

    with pytest.raises(FormatError, match="is a folder; name a file in it"):
        write(stories, Path(), format_, GOLD)


def test_a_split_into_a_file_gives_a_clear_error(stories, tmp_path):
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(FormatError, match=r"the folder .*taken cannot be made"):
        write(stories, tmp_path / "taken", owner=GOLD, split=(50, 50))


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_an_export_never_takes_the_place_of_the_project(stories, format_):
    path = stories.project.path

    with pytest.raises(FormatError, match="is the project itself; nothing was written"):
        write(stories, path, format_, GOLD)

    stories.close()
    with Session.open(path) as again:
        assert len(again.headings()) == 12


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_an_export_that_is_given_up_leaves_no_file(stories, tmp_path, format_):
    folder = tmp_path / "out"
    folder.mkdir()
    job = export(stories, folder / "out", Export(format_, GOLD))
    next(job)
    next(job)

    job.close()

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_an_export_replaces_an_older_one(stories, tmp_path, format_):
    (tmp_path / "out").write_text("older")

    write(stories, tmp_path / "out", format_, GOLD)

    assert (tmp_path / "out").stat().st_size > 1000


def test_somebody_who_did_nothing_is_not_exported_for_somebody_else(stories, tmp_path):
    with pytest.raises(AnnotatorError, match="no work of ana in this project; there is that of"):
        write(stories, tmp_path / "out.jsonl", owner="ana")

    assert not (tmp_path / "out.jsonl").exists()


def tallied(ledger) -> bool:
    """Tell whether the sums of the labels are the sums of the ledger."""
    sums = [(tally.spans_in, tally.spans_out) for tally in ledger.labels]
    return [sum(column) for column in zip(*sums, strict=True)] == [
        ledger.spans_in,
        ledger.spans_out,
    ]


def test_every_label_is_accounted_for(stories, tmp_path):
    ledger = write(stories, tmp_path / "out.spacy", "spacy", GOLD)

    lost = [loss.label for loss in ledger.rejected]
    assert tallied(ledger)
    for tally in ledger.labels:
        assert tally.spans_in - tally.spans_out == lost.count(tally.label)


def test_a_loss_says_where_it_stood(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(44, 46), "ORG"))
    session.do(decide.set_status(session.copy("a1"), Status.DONE))

    (loss,) = write(session, tmp_path / "out.spacy", "spacy").rejected

    assert (loss.file, loss.label, loss.start, loss.end) == ("a1", "ORG", 44, 46)


def test_a_preflight_tells_the_same_and_leaves_nothing(stories, tmp_path):
    before = set(tmp_path.rglob("*"))

    told = run(preflight(stories, Export("spacy", GOLD)))

    assert set(tmp_path.rglob("*")) == before
    assert told == write(stories, tmp_path / "out.spacy", "spacy", GOLD)


def test_entities_can_be_called_something_else_or_be_left_out(stories, tmp_path):
    how = Export("jsonl", GOLD, labels={"PERSON": "PER", "GPE": ""})

    ledger = run(export(stories, tmp_path / "out.jsonl", how))

    labels = {e["label"] for data in lines(tmp_path / "out.jsonl") for e in data["entities"]}
    assert "PER" in labels
    assert not labels & {"PERSON", "GPE"}
    assert {loss.label for loss in ledger.rejected} == {"GPE"}
    assert balanced(ledger)
    assert tallied(ledger)


@pytest.mark.parametrize("name", ["NOPE", "CONTENT"])
def test_a_label_that_no_entity_can_have_cannot_be_called_something_else(stories, tmp_path, name):
    how = Export("jsonl", GOLD, labels={"PERSON": "PER", name: "X"})

    with pytest.raises(AnnotatorError, match=f"{name} cannot be called X: .* have no such label, "):
        run(export(stories, tmp_path / "out.jsonl", how))

    assert not list(tmp_path.glob("out*"))


def test_a_label_that_the_scheme_lacks_can_be_called_something_else(session, tmp_path):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "TOWN"))

    ledger = run(export(session, tmp_path / "out.jsonl", Export("jsonl", labels={"TOWN": "GPE"})))

    assert [tally.label for tally in ledger.labels] == ["GPE"]


def test_two_spans_that_are_called_alike_go_once(session, tmp_path):
    for label in ("GPE", "LOC"):
        session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), label))

    ledger = run(export(session, tmp_path / "out.jsonl", Export("jsonl", labels={"LOC": "GPE"})))

    (data,) = lines(tmp_path / "out.jsonl")
    assert [entity["label"] for entity in data["entities"]] == ["GPE"]
    (loss,) = ledger.rejected
    assert loss.reason.endswith("stands, which is called GPE, too")
    assert balanced(ledger)
    assert tallied(ledger)


@pytest.mark.parametrize("codec", WRITTEN, ids=lambda codec: codec.name)
def test_whatever_a_format_writes_calls_labels_as_was_said(stories, tmp_path, codec):
    names = {"PERSON": "HUMAN", "TOWN": "VILLAGE"}
    gold = Session(stories.project, GOLD)
    gold.do(decide.add_span(gold.copy("harbour-original"), Stretch(0, 5), "TOWN"))
    out = tmp_path / "out" / ("a" if codec.folder or codec.complete else f"a{codec.suffixes[0]}")
    out.parent.mkdir()

    run(export(stories, out, Export(codec.name, GOLD, labels=names)))

    written = b"".join(map(plain, (path for path in out.parent.rglob("*") if path.is_file())))
    assert not set(names) & set(map(bytes.decode, re.findall(rb"[A-Z]+", written)))


def plain(path: Path) -> bytes:
    data = path.read_bytes()
    return zlib.decompress(data) if path.suffix == ".spacy" else data


def test_the_scheme_travels_along(stories, tmp_path):
    write(stories, tmp_path / "out.jsonl", owner=GOLD)

    data = json.loads((tmp_path / "out.scheme.json").read_text("utf-8"))
    assert scheme_from_json(data) == stories.scheme()


def test_the_scheme_that_travels_calls_labels_as_the_file_does(stories, tmp_path):
    how = Export("jsonl", GOLD, labels={"PERSON": "PER", "GPE": "", "LOC": "ORG"})

    run(export(stories, tmp_path / "out.jsonl", how))

    scheme = scheme_from_json(json.loads((tmp_path / "out.scheme.json").read_text("utf-8")))
    names = [label.name for label in scheme.labels]
    assert names[:2] == ["PER", "ORG"]
    assert not {"PERSON", "GPE", "LOC"} & set(names)
    assert scheme.label("ORG") == stories.scheme().label("ORG")


def test_a_scheme_beside_a_file_is_not_taken_for_an_article(stories, tmp_path):
    write(stories, tmp_path / "parts", owner=GOLD, split=(50, 50))

    intake = run(import_files(stories, [tmp_path / "parts"]))

    assert {rejection.file for rejection in intake.rejected} == {"train.jsonl", "dev.jsonl"}
