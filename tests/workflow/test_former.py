"""What comes under a name that a label had before comes in under the one it has now."""

import json
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggester import BUILTIN
from annotator.domain.suggestion import Suggested
from annotator.workflow.former import former, label_map_of
from annotator.workflow.importing import Import, import_files
from annotator.workflow.job import run
from annotator.workflow.prompting import bring
from annotator.workflow.recasting import delete_label, merge_labels, rename_label
from annotator.workflow.session import Session


@pytest.fixture
def renamed(session: Session) -> Session:
    run(rename_label(session, "PERSON", "HUMAN"))
    run(merge_labels(session, "GPE", "LOC"))
    return session


def test_former_names_lead_to_those_of_now(renamed: Session) -> None:
    assert former(renamed) == {"PERSON": "HUMAN", "GPE": "LOC"}
    run(rename_label(renamed, "HUMAN", "PERSON"))
    assert former(renamed) == {"GPE": "LOC", "HUMAN": "PERSON"}
    run(delete_label(renamed, "LOC"))
    assert former(renamed) == {"HUMAN": "PERSON"}
    renamed.undo()
    renamed.undo()
    assert former(renamed) == {"PERSON": "HUMAN", "GPE": "LOC"}


def test_a_suggester_goes_on_suggesting_under_the_new_names(renamed: Session) -> None:
    spans = tuple(
        Span(f"e-{start}-{end}-{label}", Stretch(start, end), label, State.SUGGESTED, "builtin@1")
        for start, end, label in ((22, 34, "PERSON"), (43, 47, "GPE"))
    )

    bring(renamed, BUILTIN, label_map_of(renamed), ("a1", Suggested(spans)))

    assert [span.label for span in renamed.copy("a1").spans] == ["HUMAN", "LOC"]


def test_what_a_person_says_counts_more(renamed: Session) -> None:
    assert label_map_of(renamed)("PERSON") == "HUMAN"
    assert label_map_of(renamed, {"PERSON": "ORG"})("PERSON") == "ORG"
    with pytest.raises(AnnotatorError, match="has no such label"):
        label_map_of(renamed, {"PERSON": "GPE"})


def test_an_import_is_put_into_the_labels_of_now(renamed: Session, tmp_path: Path) -> None:
    path = tmp_path / "more.jsonl"
    spans = [{"id": "x", "start": 0, "end": 4, "label": "GPE"}]
    path.write_text(json.dumps({"id": "b1", "text": "Oslo slept.", "entities": spans}), "utf-8")

    intake = run(import_files(renamed, [path], Import(annotator="anna")))

    assert [span.label for span in renamed.copy("b1").spans] == ["LOC"]
    assert any("GPE became LOC in 1 span" in note.sentence() for note in intake.notes)
