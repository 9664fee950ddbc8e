"""The model of names learns what articles say, an epoch at a time, and goes on where it was."""

from dataclasses import replace

import numpy as np
import pytest

from annotator.nlp.entities.model import load
from annotator.nlp.entities.names import found_names
from annotator.nlp.text.lexicon import reading
from annotator.nlp.training import progress
from annotator.nlp.training.names import NameCourse
from annotator.nlp.training.progress import Best
from annotator.resources import resource
from tests.workflow.training.harbour import marked

NEW = "Report 99. The Osier Brack left Oslo on Monday with Otto Velm on board."


@pytest.fixture(scope="module")
def model():
    return load(resource("languages", "en", "names.npz"))


def course(model, new=(), label=""):
    records = [marked(number) for number in range(12)]
    if label:
        records = [relabelled(record, label) for record in records]
    with reading("en"):
        return NameCourse(model, records, new)


def relabelled(record, label):
    spans = tuple(
        replace(span, label=label) if span.label == "FAC" else span for span in record.copy.spans
    )
    return replace(record, copy=replace(record.copy, spans=spans))


def found(model):
    with reading("en"):
        names = found_names(NEW, model)
    return {(NEW[c.start : c.end], c.label) for c in names}


def test_names_are_told_as_the_articles_call_them(model):
    at_school = course(model)
    losses = [at_school.course.learn() for _ in range(10)]

    assert losses[-1] < losses[0]
    assert ("Osier Brack", "FAC") not in found(model)
    assert {("Osier Brack", "FAC"), ("Otto Velm", "PERSON")} <= found(at_school.model())


def test_a_label_that_nobody_told_is_learnt_beside_the_others(model):
    at_school = course(model, ["FERRY"], "FERRY")
    assert found(at_school.model()) == found(model)  # at first nothing has it

    for _ in range(10):
        at_school.course.learn()

    assert {("Osier Brack", "FERRY"), ("Otto Velm", "PERSON")} <= found(at_school.model())


def test_the_model_it_started_from_stays_as_it_was(model):
    before = model.first.table.copy()

    course(model).course.learn()

    assert np.array_equal(model.first.table, before)


def test_a_course_that_was_left_goes_on_to_the_same_end(model, tmp_path):
    straight, left = course(model), course(model)
    for _ in range(4):
        straight.course.learn()
    best = Best(3, 0.5)
    for number in (1, 2):
        left.course.learn()
        best.take(number, 0.5 + number / 10, left.course.table)
    progress.save(tmp_path, left.course, best)

    taken_up, known = course(model), Best(3, 0.5)
    progress.load(tmp_path, taken_up.course, known)
    assert (taken_up.course.epoch, known.epoch, known.f1) == (2, 2, 0.7)
    for _ in range(2):
        taken_up.course.learn()

    assert np.array_equal(taken_up.course.table, straight.course.table)


@pytest.mark.parametrize("content", [b"", b"no archive"])
def test_what_was_kept_and_is_broken_is_passed_over(model, tmp_path, content):
    (tmp_path / progress.FILE).write_bytes(content)
    fresh = course(model)

    progress.load(tmp_path, fresh.course, Best(3, None))

    assert fresh.course.epoch == 0


def test_learning_ends_when_epochs_bring_nothing():
    best = Best(2, 0.8)
    table = np.zeros((1, 1), np.float32)

    best.take(1, 0.9, table)
    best.take(2, 0.85, table)
    assert not best.over
    best.take(3, 0.85, table)

    assert best.over
    assert best.epoch == 1
