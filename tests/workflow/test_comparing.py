"""A rewrite is compared by what counts: gold, then finished work, then what is suggested."""

import pytest

from annotator.domain.article import Article, Variant
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Standing, Status
from annotator.domain.span import Stretch
from annotator.store import queries
from annotator.workflow.comparing import compare, compare_files, pairs, ruled
from annotator.workflow.job import run
from annotator.workflow.session import Session

ORIGINAL = Article("o", "“Stop it now,” Ana Lee said.", story="s", variant=Variant.ORIGINAL)
REWRITE = Article("r", '"Stop it," said Ana Lee. "Go on." ', story="s", variant=Variant.REWRITE)
WHOLE, FIRST, SECOND = Stretch(0, 14), Stretch(0, 10), Stretch(25, 33)


@pytest.fixture
def story(project):
    session = Session(project, "anna")
    articles = (ORIGINAL, REWRITE)
    session.do(Edit("Import", tuple(Change(None, a, a.id) for a in articles)))
    session.do(Edit("Mark", (Change(None, Quote("q1", (WHOLE,)), "o", "anna"),)))
    return session


def mark(session, owner, stretch, status=Status.DRAFT):
    quote = Change(None, Quote("q1", (stretch,)), "r", owner)
    session.do(Edit("Mark", (quote, Change(Standing(), Standing(status), "r", owner))))


def quoted(session, annotator=""):
    (found,) = run(compare(session, pairs(session, ["s"]), annotator))
    return [quote.quote.contents for quote in found.quotes]


def test_finished_work_counts_before_what_is_begun(story):
    mark(story, "anna", FIRST)
    mark(story, "ben", SECOND, Status.DONE)

    assert quoted(story) == [(SECOND,)]
    assert quoted(story, "anna") == [(FIRST,)]


def test_gold_counts_before_everything(story):
    mark(story, "ben", SECOND, Status.DONE)
    mark(story, GOLD, FIRST)

    assert quoted(story) == [(FIRST,)]


def said_by(story, annotator=""):
    found = ruled(story, run(compare(story, pairs(story, ["s"]))), annotator)
    return [(quote.by, quote.verdict) for quote in found[0].quotes]


def say(story, owner, verdict, status=Status.DRAFT):
    said = Judgement("o", (FIRST,), verdict)
    before = story.project.ask(queries.copy, "r", owner).standing
    step = Change(None, said, "r", owner), Change(before, Standing(status), "r", owner)
    story.do(Edit("Judge", step))


def test_the_verdict_that_counts_is_gold_then_finished_then_begun(story):
    mark(story, GOLD, FIRST)
    assert [by for by, _ in said_by(story)] == [""]

    say(story, "anna", Verdict.ALTERED)
    assert said_by(story) == [("anna", Verdict.ALTERED)]
    say(story, "ben", Verdict.SPLICED, Status.DONE)
    assert said_by(story) == [("ben", Verdict.SPLICED)]
    say(story, GOLD, Verdict.VERBATIM)
    assert said_by(story) == [(GOLD, Verdict.VERBATIM)]
    assert said_by(story, "anna") == [("anna", Verdict.ALTERED)]


def test_who_has_only_judged_has_not_said_that_nobody_is_quoted(story):
    say(story, "anna", Verdict.ALTERED, Status.DONE)

    assert FIRST in {stretch for contents in quoted(story) for stretch in contents}


def test_nothing_is_stored_where_the_suggester_reads(story):
    before = story.undo_and_redo()

    assert quoted(story) == [(FIRST,), (SECOND,)] or quoted(story) == [(FIRST, SECOND)]
    assert story.undo_and_redo() == before


@pytest.mark.parametrize("names", [["none"], ["o", "none"]])
def test_what_is_not_there_cannot_be_compared(story, names):
    with pytest.raises(AnnotatorError, match="no "):
        pairs(story, names)


def test_a_story_needs_one_original(story):
    story.do(Edit("Import", (Change(None, Article("x", "Text", story="t"), "x"),)))

    with pytest.raises(AnnotatorError, match="0 originals and 0 rewrites"):
        pairs(story, ["t"])


def test_a_file_with_windows_lines_is_compared(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes("“Stop,” Ana Lee said.\r\n“Go on,” she said.\r\n".encode())

    found = run(compare_files(file, file))

    assert {quote.verdict for quote in found.quotes} == {Verdict.VERBATIM}
    assert "\r" not in found.original.article.text
