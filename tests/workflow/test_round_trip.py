"""What goes into a project comes out again, to the byte."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.jsonl import JSONL
from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.zoning import zoned
from tests.formats.records import records

NEWS = load_scheme("news")


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
        assert went.read_bytes() == came.read_bytes()
