"""What an import brings in, what it leaves out, and that it is one step."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotator import Annotator
from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Intake
from annotator.domain.record import GOLD, SUGGESTIONS, Status
from annotator.domain.span import State
from annotator.domain.speaker import Speaker
from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.taking import RAIN, copy_of, ids, lines, reasons, take

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
OSLO = {"id": "e1", "start": 13, "end": 17, "label": "GPE"}
SAID = {"id": "q1", "contents": [[0, 17]], "cue": [23, 27], "source": [19, 22], "speaker": "p1"}
ANA = {"id": "p1", "name": "Ana"}


@pytest.fixture
def importer(project):
    return Session(project, "")


def test_the_sample_stories_survive_byte_for_byte(importer, tmp_path):
    intake = take(importer, STORIES, kind=As.GOLD)
    run(export(importer, tmp_path / "out.jsonl", Export("jsonl", GOLD)))

    assert intake == Intake(articles=12, spans=284, quotes=88)
    assert (tmp_path / "out.jsonl").read_bytes() == STORIES.read_bytes()


def test_a_new_article_that_is_nearly_the_same_as_another_is_noted(importer, tmp_path):
    text = json.loads(STORIES.read_text("utf-8").splitlines()[0])["text"]
    take(importer, STORIES, kind=As.GOLD)
    (tmp_path / "a.txt").write_text(text.replace("Courier Wire", "Agency"))

    intake = take(importer, tmp_path / "a.txt")

    assert intake.articles == 1
    assert [(note.file, note.line) for note in intake.notes] == [("a.txt", 0)]
    assert intake.notes[0].reason.startswith("article a is nearly the same as harbour-original (9")


def test_labels_of_other_names_become_those_of_the_scheme_and_that_is_noted(importer, tmp_path):
    entities = [
        {**OSLO, "label": "city"},
        {"id": "e2", "start": 19, "end": 22, "label": "HUMAN"},
        {"id": "e3", "start": 0, "end": 4, "label": "WET"},
    ]
    path = lines(tmp_path / "a.jsonl", {**RAIN, "entities": entities, "annotator": "ben"})

    intake = take(importer, path, labels={"HUMAN": "PERSON", "WET": ""})

    assert [span.label for span in copy_of(importer, "ben").spans] == ["GPE", "PERSON"]
    assert [note.reason for note in intake.notes] == [
        "HUMAN became PERSON in 1 span",
        "city became GPE in 1 span",
    ]
    assert reasons(intake) == ["1 span of WET left out, as was said"]


def test_a_label_that_the_scheme_lacks_is_kept_and_that_is_noted(importer, tmp_path):
    path = lines(tmp_path / "a.jsonl", {**RAIN, "entities": [{**OSLO, "label": "WET"}]})

    intake = take(importer, path, annotator="ben")

    assert [span.label for span in copy_of(importer, "ben").spans] == ["WET"]
    assert [note.reason for note in intake.notes] == [
        "the scheme news has no label WET; it is kept in 1 span"
    ]


def test_the_same_text_again_is_not_another_article(importer, tmp_path):
    (tmp_path / "a.txt").write_text("Rain")
    (tmp_path / "b.txt").write_text("Rain")

    intake = take(importer, tmp_path / "a.txt", tmp_path / "b.txt")

    assert ids(importer) == ["a"]
    assert intake.articles == 1
    assert reasons(intake) == ["this is in the project already, as article a"]


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a.csv"])
def test_what_is_there_already_is_told_with_its_line(importer, tmp_path, name):
    again = {**RAIN, "entities": [OSLO]}
    other = {**RAIN, "entities": [{**OSLO, "label": "LOC"}]}
    path = lines(tmp_path / name, again, again, other)
    if name == "a.csv":
        path.write_text("text\nRain.\nSnow.\nRain.\n")

    intake = take(importer, path, annotator="anna")

    assert [rejection.sentence() for rejection in intake.rejected] == (
        ["a.csv, line 4: this is in the project already, as article a-1"]
        if name == "a.csv"
        else [
            f"{name}, line 2: this is in the project already, as article a1",
            f"{name}, line 3: article a1: the copy of anna holds another e1",
        ]
    )


def test_the_same_file_again_changes_nothing(importer, tmp_path):
    path = lines(tmp_path / "a.jsonl", {**RAIN, "entities": [OSLO], "annotator": "anna"})
    take(importer, path)

    intake = take(importer, path)

    assert intake == replace(Intake(), rejected=intake.rejected)
    assert len(intake.rejected) == 1
    assert len(copy_of(importer, "anna").spans) == 1


def test_another_text_under_a_taken_id_gets_a_free_one(importer, tmp_path):
    path = lines(tmp_path / "a.jsonl", RAIN, {"id": "a1", "text": "Snow"})
    take(importer, path)

    intake = take(importer, lines(tmp_path / "b.jsonl", {"id": "a1", "text": "Hail"}))

    assert ids(importer) == ["a1", "a1-2", "a1-3"]
    assert [note.sentence() for note in intake.notes] == [
        "b.jsonl, line 1: the id a1 is taken by another text; this article is now a1-3"
    ]
    assert importer.article("a1-3").text == "Hail"


def test_annotations_join_the_article_of_the_same_text(importer, tmp_path):
    take(importer, lines(tmp_path / "a.jsonl", RAIN))

    intake = take(
        importer,
        lines(tmp_path / "b.jsonl", {**RAIN, "id": "other", "entities": [OSLO]}),
        annotator="ben",
    )

    assert ids(importer) == ["a1"]
    assert intake == Intake(articles=0, spans=1, quotes=0)
    assert [span.label for span in copy_of(importer, "ben").spans] == ["GPE"]


def test_what_a_copy_holds_is_not_replaced_by_another_of_its_id(importer, tmp_path):
    take(importer, lines(tmp_path / "a.jsonl", {**RAIN, "entities": [OSLO]}), annotator="ben")

    intake = take(
        importer,
        lines(tmp_path / "b.jsonl", {**RAIN, "entities": [{**OSLO, "label": "ORG"}]}),
        annotator="ben",
    )

    assert reasons(intake) == ["article a1: the copy of ben holds another e1"]
    assert [span.label for span in copy_of(importer, "ben").spans] == ["GPE"]


def test_a_span_and_a_quote_may_have_the_same_id(importer, tmp_path):
    data = {
        **RAIN,
        "entities": [{**OSLO, "id": "1"}],
        "quotes": [{**SAID, "id": "1", "speaker": None}],
    }

    intake = take(importer, lines(tmp_path / "a.jsonl", data), annotator="ben")

    assert intake == Intake(articles=1, spans=1, quotes=1)


def test_work_belongs_to_the_annotator_named_before_the_one_in_the_file(importer, tmp_path):
    path = lines(tmp_path / "a.jsonl", {**RAIN, "entities": [OSLO], "annotator": "anna"})

    take(importer, path, annotator="ben", kind=As.WORK)

    assert copy_of(importer, "ben").spans[0].state is State.ADDED
    assert copy_of(importer, "anna").spans == ()


def test_work_of_the_file_belongs_to_whom_the_file_names(importer, tmp_path):
    data = {**RAIN, "entities": [OSLO], "annotator": "anna", "status": "done", "seconds": 9}

    take(importer, lines(tmp_path / "a.jsonl", data))

    assert len(copy_of(importer, "anna").spans) == 1
    assert copy_of(importer, "anna").standing.status is Status.DONE
    assert copy_of(importer, "anna").standing.seconds == 9


def test_work_of_nobody_is_left_out_and_the_article_is_taken(importer, tmp_path):
    intake = take(importer, lines(tmp_path / "a.jsonl", {**RAIN, "entities": [OSLO]}))

    assert ids(importer) == ["a1"]
    assert reasons(intake) == ["article a1: it is not said whose work this is; name the annotator"]


def test_annotations_can_come_as_suggestions(importer, tmp_path):
    entities = [
        OSLO,
        {**OSLO, "id": "e2", "state": "rejected"},
        {**OSLO, "id": "e3", "state": "changed", "origin": "tagger@2"},
    ]
    data = {**RAIN, "entities": entities, "quotes": [SAID], "speakers": [ANA], "annotator": "x"}

    take(importer, lines(tmp_path / "a.jsonl", data), kind=As.SUGGESTIONS)

    copy = copy_of(importer, SUGGESTIONS)
    assert [(span.id, span.state, span.origin) for span in copy.spans] == [
        ("e1", State.SUGGESTED, "import"),
        ("e3", State.SUGGESTED, "tagger@2"),
    ]
    assert [quote.state for quote in copy.quotes] == [State.SUGGESTED]
    assert copy_of(importer, "x").items() == ()


def test_annotations_can_come_as_gold(importer, tmp_path):
    data = {**RAIN, "entities": [OSLO], "annotator": "anna"}

    take(importer, lines(tmp_path / "a.jsonl", data), kind=As.GOLD)

    assert len(copy_of(importer, GOLD).spans) == 1
    assert copy_of(importer, "anna").spans == ()


def test_open_suggestions_in_somebodys_work_become_suggestions(importer, tmp_path):
    entities = [OSLO, {**OSLO, "id": "e2", "label": "ORG", "state": "suggested"}]

    take(importer, lines(tmp_path / "a.jsonl", {**RAIN, "entities": entities}), annotator="ben")

    assert [span.id for span in copy_of(importer, "ben").spans] == ["e1"]
    assert [span.id for span in copy_of(importer, SUGGESTIONS).spans] == ["e2"]


def test_speakers_are_merged_by_name(importer, tmp_path):
    first = {**RAIN, "quotes": [SAID], "speakers": [{**ANA, "aliases": ["the mayor"]}]}
    second = {
        "id": "a2",
        "text": "Snow fell in Oslo, Ana said.",
        "quotes": [{**SAID, "speaker": "x7"}],
        "speakers": [{"id": "x7", "name": "ana", "aliases": ["Ana P."]}],
    }

    take(importer, lines(tmp_path / "a.jsonl", first), annotator="ben")
    take(importer, lines(tmp_path / "b.jsonl", second), annotator="ben")

    assert importer.speakers() == (Speaker("p1", "Ana", ("the mayor", "Ana P.")),)
    assert copy_of(importer, "ben", "a2").quotes[0].speaker == "p1"


def test_a_speaker_of_another_spelling_is_the_same(importer, tmp_path):
    named = [
        ("a1", {"id": "p1", "name": "Ana Petrović"}),
        ("a2", {"id": "x7", "name": "ANA PETROVIC"}),
    ]
    records = [
        {**RAIN, "id": key, "text": RAIN["text"] + key, "speakers": [speaker]}
        for key, speaker in named
    ]

    take(importer, lines(tmp_path / "a.jsonl", *records))

    assert [speaker.id for speaker in importer.speakers()] == ["p1"]


def test_the_described_of_two_stories_stay_two(importer, tmp_path):
    records = [
        {
            **RAIN,
            "id": f"a{number}",
            "text": RAIN["text"] + "!" * number,
            "quotes": [{**SAID, "speaker": f"p{number}"}],
            "speakers": [{"id": f"p{number}", "name": "an official", "kind": "anonymous"}],
            "annotator": "ben",
        }
        for number in (1, 2)
    ]
    file = lines(tmp_path / "a.jsonl", *records)

    take(importer, file)
    again = take(importer, file)

    assert [speaker.id for speaker in importer.speakers()] == ["p1", "p2"]
    assert (again.articles, again.quotes) == (0, 0)


def test_a_speaker_who_is_not_in_the_file_is_left_out(importer, tmp_path):
    intake = take(
        importer, lines(tmp_path / "a.jsonl", {**RAIN, "quotes": [SAID]}), annotator="ben"
    )

    assert reasons(intake) == ["article a1: q1 names the speaker p1, who is not among the speakers"]
    assert copy_of(importer, "ben").quotes[0].speaker is None


def test_all_articles_can_be_put_into_one_story(importer, tmp_path):
    path = lines(tmp_path / "a.jsonl", RAIN, {"id": "a2", "text": "Snow", "story": "own"})

    take(importer, path, story="weather")

    assert [heading.story for heading in importer.headings()] == ["weather", "weather"]


def test_an_import_is_one_step_to_undo_and_redo(importer, tmp_path):
    data = {**RAIN, "entities": [OSLO], "quotes": [SAID], "speakers": [ANA], "annotator": "ben"}
    before_undo = lines(tmp_path / "a.jsonl", data, {"id": "a2", "text": "Snow"})
    take(importer, before_undo)
    copy = copy_of(importer, "ben")

    assert importer.undo().name == "Import 2 articles"
    assert (importer.headings(), importer.speakers()) == ((), ())
    assert importer.undo() is None

    importer.redo()
    assert ids(importer) == ["a1", "a2"]
    assert copy_of(importer, "ben") == copy


def test_a_file_with_faults_is_taken_in_as_far_as_it_goes(importer, tmp_path):
    good = [json.dumps({"id": f"a{n}", "text": f"Text {n}"}) for n in range(1, 21)]
    good[16] = "{"
    (tmp_path / "many.jsonl").write_text("\n".join(good))

    intake = take(importer, tmp_path / "many.jsonl")

    assert intake.articles == 19
    assert [(problem.file, problem.line) for problem in intake.rejected] == [("many.jsonl", 17)]


def test_an_import_that_is_given_up_changes_nothing(importer, tmp_path):
    shutil.copy(STORIES, tmp_path)
    (tmp_path / "z.txt").write_text("Z")
    job = import_files(importer, [tmp_path])
    next(job)

    job.close()

    assert importer.headings() == ()


def test_the_suggestions_are_no_annotator(session, tmp_path):
    path = tmp_path / "more.txt"
    path.write_text("More news.", encoding="utf-8")

    with pytest.raises(AnnotatorError, match="cannot begin with @"):
        run(import_files(session, [path], Import(annotator="@suggestions")))


def test_annotations_whose_text_is_missing_are_named(importer, tmp_path):
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "a.txt").write_text("Rain in Oslo.")
    (folder / "a.ann").write_text("T1\tGPE 8 12\tOslo\n")
    (folder / "b.ann").write_text("T1\tGPE 8 12\tOslo\n")
    (folder / "annotation.conf").write_text("[entities]\nGPE\n")

    intake = take(importer, folder, annotator="anna")

    assert (intake.articles, intake.spans) == (1, 1)
    assert [rejection.file for rejection in intake.rejected] == ["b.ann"]


def test_whose_work_comes_in_keeps_the_uid_that_the_file_tells(importer, tmp_path):
    told = {"annotator": "ben", "annotator_uid": "5eed", "revision": 7}
    take(importer, lines(tmp_path / "a.jsonl", {**RAIN, "entities": [OSLO], **told}))

    assert importer.annotators() == (Annotator("5eed", "ben"),)


def test_a_uid_that_somebody_has_or_a_name_that_is_known_is_not_given_again(importer, tmp_path):
    def told(name: str, uid: str) -> dict:
        return {**RAIN, "entities": [OSLO], "annotator": name, "annotator_uid": uid}

    files = told("ben", "5eed"), told("ben", "other"), told("benjamin", "5eed"), told("eve", "")
    take(importer, lines(tmp_path / "a.jsonl", *files))
    uids = {annotator.name: annotator.uid for annotator in importer.annotators()}

    assert uids["ben"] == "5eed"
    assert sorted(uids) == ["ben", "benjamin", "eve"]
    assert len(set(uids.values())) == 3


def test_the_uid_of_somebody_in_whose_stead_another_is_named_is_not_kept(importer, tmp_path):
    line = {**RAIN, "entities": [OSLO], "annotator": "ben", "annotator_uid": "5eed"}
    take(importer, lines(tmp_path / "a.jsonl", line), annotator="eve")

    assert [(one.name, one.uid != "5eed") for one in importer.annotators()] == [("eve", True)]
