"""What goes into a project comes out again, to the byte."""

import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Record, Standing, Status, decided
from annotator.domain.span import Span
from annotator.formats.jsonl import JSONL
from annotator.store import queries
from annotator.workflow.exporting import Export, export
from annotator.workflow.formats import CODECS
from annotator.workflow.importing import Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.zoning import zoned
from tests.formats.records import records
from tests.formats.writing import left_out, marks

NEWS = load_scheme("news")
TEAM = re.compile(r'"annotator_uid": "[0-9a-f]{16}", ("revision": \d+, )?')  # what a project adds
BOTH_WAYS = [codec for codec in CODECS if codec.read and codec.write]


def work_of_anna(record: Record) -> Record:
    """Return a record of Anna's with zones, where at most the first of its speakers speaks."""
    speakers = record.speakers[:1]

    def speak(item: Span | Quote) -> Span | Quote:
        return replace(item, speaker=speakers[0].id if speakers and item.speaker else None)

    copy = replace(
        record.copy,
        owner="anna",
        spans=tuple(map(speak, record.copy.spans)),
        quotes=tuple(map(speak, record.copy.quotes)),
    )
    spoken = any(item.speaker for item in copy.items())
    return Record(zoned(record.article), copy, speakers if spoken else ())


@given(records().map(work_of_anna))
@settings(max_examples=40, deadline=None)
def test_a_project_gives_back_what_it_took_in_also_after_undo_and_redo(record):
    with TemporaryDirectory() as folder:
        came, went = Path(folder, "came.jsonl"), Path(folder, "went.jsonl")
        list(JSONL.write([record], came, NEWS))

        with Session.create(Path(folder, "p.annot"), NEWS) as session:
            intake = run(import_files(session, [came]))
            session.undo()
            session.redo()
            run(export(session, went, Export("jsonl", "anna")))

        assert intake.rejected == ()
        assert TEAM.sub("", went.read_text("utf-8")) == came.read_text("utf-8")


def done_by_anna(record: Record) -> Record:
    record = work_of_anna(record)
    return replace(record, copy=replace(record.copy, standing=Standing(Status.DONE)))


@pytest.mark.parametrize("codec", BOTH_WAYS, ids=lambda codec: codec.name)
@given(records().map(done_by_anna))
@settings(max_examples=10, deadline=None)
def test_another_project_has_all_marks_but_those_that_the_ledger_names(codec, record):
    with TemporaryDirectory() as folder:
        came = Path(folder, "came.jsonl")
        out = Path(folder, "went" if codec.folder else f"went{codec.suffixes[0]}")
        list(JSONL.write([record], came, NEWS))

        with Session.create(Path(folder, "p.annot"), NEWS) as session:
            run(import_files(session, [came]))
            ledger = run(export(session, out, Export(codec.name, "anna")))
        with Session.create(Path(folder, "q.annot"), NEWS) as session:
            intake = run(import_files(session, [out], Import(annotator="anna")))
            ask = session.project.ask
            articles = list(ask(queries.fingerprints))
            copies = [ask(queries.copies, articles, owner) for owner in ("anna", SUGGESTIONS)]

        assert intake.rejected == ()
        found = [replace(record, copy=copy) for both in copies for copy in both]
        went = record if codec.states else replace(record, copy=decided(record.copy))
        assert marks([went]) - left_out(ledger) <= marks(found) <= marks([went])
