"""The sample project shows the whole way, from articles to training data."""

from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from annotator.domain.record import Status
from annotator.workflow import sample
from annotator.workflow.glance import person
from annotator.workflow.job import run
from annotator.workflow.sample import Sample
from annotator.workflow.session import Session


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    return run(sample.prepare(tmp_path_factory.mktemp("sample")))


def test_everything_that_was_marked_is_exported(made: Sample) -> None:
    assert made.intake.articles == 12
    assert made.intake.rejected == made.training.rejected == made.lines.rejected == ()
    assert made.training.spans_in == made.training.spans_out == made.lines.spans_out > 500


def test_plain_spacy_reads_the_training_data(made: Sample) -> None:
    vocab = spacy.blank("en").vocab
    folder = made.project.parent
    docs = [
        doc
        for name in ("train", "dev")
        for doc in DocBin().from_disk(folder / f"{name}.spacy").get_docs(vocab)
    ]

    assert len(docs) == 12
    assert {span.label_ for doc in docs for span in doc.spans["quotes"]} == {
        "CONTENT",
        "CUE",
        "SOURCE",
    }
    assert all(span.id_ for doc in docs for span in doc.spans["quotes"])
    assert sum(len(doc.ents) for doc in docs) == made.intake.spans


def test_one_article_is_done_and_one_begun(made: Sample) -> None:
    with Session.open(made.project, person()) as session:
        statuses = [heading.status for heading in session.headings()]
        begun = session.copy(session.headings()[1].article)

    assert statuses[:3] == [Status.DONE, Status.DRAFT, Status.TODO]
    assert {item.state.kept for item in begun.items()} == {True, False}


def test_a_folder_that_was_used_before_is_used_again(tmp_path: Path) -> None:
    (tmp_path / "sample.annot").write_text("old", encoding="utf-8")

    with sample.workplace(tmp_path) as place:
        assert place == tmp_path
        assert not (tmp_path / "sample.annot").exists()


def test_without_a_folder_nothing_is_left_behind() -> None:
    with sample.workplace(None) as place:
        (place / "sample.annot").write_text("throw away", encoding="utf-8")

    assert not place.exists()
