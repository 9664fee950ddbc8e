"""An export says exactly what went out and what could not."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Ledger
from annotator.domain.record import GOLD, SUGGESTIONS, Status
from annotator.domain.span import Stretch
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.writing import STORIES, balanced, docs, lines, write


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


def test_somebody_who_did_nothing_is_not_exported_for_somebody_else(stories, tmp_path):
    with pytest.raises(AnnotatorError, match="no work of ana in this project; there is that of"):
        write(stories, tmp_path / "out.jsonl", owner="ana")

    assert not (tmp_path / "out.jsonl").exists()
