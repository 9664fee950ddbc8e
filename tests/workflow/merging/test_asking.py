"""What a merge cannot decide is asked; nothing is lost or half merged before it is answered."""

from dataclasses import replace

import pytest

from annotator.domain.annotator import Annotator
from annotator.domain.decision import Choice, Decision, Vote
from annotator.domain.edit import Change, Edit
from annotator.domain.merging import Answer, Kind, Merge
from annotator.domain.record import GOLD, Revision
from annotator.domain.scheme import Label
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.store import decisions
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.merging.team import (
    ANNA,
    BEN,
    TEXTS,
    UID,
    articles,
    bring,
    file_of,
    foresee,
    held,
    lead,
    mark,
    mine,
    quote,
    unmark,
    words,
)

OTHER = Annotator("dddd", "anna")


@pytest.fixture
def anna(tmp_path):
    with file_of(tmp_path / "anna.annot", ANNA) as session:
        mark(session, "a1", "Oslo")
    return session.project.path


@pytest.fixture
def merged(boss, anna):
    """The lead's project, once Anna's file has come in."""
    bring(boss, anna)
    return boss


def own(path, name: str = "anna") -> Session:
    return Session.open(path, name)


def asked(session: Session, *files, how: Merge | None = None) -> list[tuple[Kind, str]]:
    done = foresee(session, *files, how=how)
    return [(q.kind, q.about) for file in done.files for q in file.questions if q.open]


def always(kind: Kind, answer: str) -> Merge:
    return Merge(usually={kind: answer})


# Whose work it is


def test_the_same_name_with_another_uid_keeps_the_file_out_until_it_is_answered(merged, tmp_path):
    with file_of(tmp_path / "other.annot", OTHER) as session:
        mark(session, "a2", "Kyiv")
    before = held(merged)
    (file,) = bring(merged, session.project.path).files

    assert held(merged) == before
    assert file.blocked
    assert [(q.kind, q.about, q.choices) for q in file.questions] == [
        (Kind.NAME, "anna", ("same", "apart"))
    ]


def test_who_was_said_to_be_the_same_is_so_from_then_on(merged, tmp_path):
    with file_of(tmp_path / "other.annot", OTHER) as session:
        mark(session, "a2", "Kyiv")
    bring(merged, session.project.path, how=always(Kind.NAME, Answer.SAME))
    with own(session.project.path) as session:
        mark(session, "a3", "Bergen")
    bring(merged, session.project.path)

    assert (words(merged, "a2", "anna"), words(merged, "a3", "anna")) == (["Kyiv"], ["Bergen"])
    assert merged.annotators() == (ANNA,)


def test_who_is_said_to_be_somebody_else_gets_a_free_name(merged, tmp_path):
    with file_of(tmp_path / "other.annot", OTHER) as session:
        mark(session, "a1", "Monday", "DATE")
    how = Merge({(Kind.NAME, "anna"): Answer.APART})
    bring(merged, session.project.path, how=how)

    assert words(merged, "a1", "anna 2") == ["Monday"]
    assert words(merged, "a1", "anna") == ["Oslo"]
    assert bring(merged, session.project.path).files[0].copies == {"already here": 1}


def test_a_name_without_a_uid_is_taken_for_the_person_of_that_name(merged, anna, tmp_path):
    lines = tmp_path / "anna.jsonl"
    with own(anna) as session:
        run(export(session, lines, Export("jsonl", "anna")))
    uid = f'"annotator_uid": "{ANNA.uid}", '
    lines.write_text(lines.read_text("utf-8").replace(uid, ""), "utf-8")
    (file,) = bring(merged, lines).files

    assert file.copies == {"already here": 1}
    assert file.warnings == ("it does not say who anna is; this is taken for the work of anna",)


def test_who_worked_before_there_were_uids_is_known_by_the_one_that_comes(boss, anna):
    boss.project.do(Edit("Forget", ()), "")
    mark(Session(boss.project, "anna"), "a3", "Bergen")
    (known,) = boss.annotators()
    boss.do(Edit("Forget", (Change(known, None),)))
    (file,) = bring(boss, anna).files

    assert file.questions == ()
    assert boss.annotators() == (ANNA,)


# What was edited on both sides


@pytest.fixture
def both(merged, anna):
    """Anna's copy, edited here and in her file."""
    mark(Session(merged.project, "anna"), "a1", "Monday", "DATE")
    with own(anna) as session:
        mark(session, "a1", "reporters", "PERSON")
        mark(session, "a1", "Ana Petrović", "PERSON")
    return anna


def test_a_copy_that_both_have_edited_stays_as_it_is_here(merged, both):
    done = bring(merged, both)

    assert words(merged, "a1", "anna") == ["Oslo", "Monday"]
    assert done.files[0].copies == {"edited here and there": 1}
    (question,) = done.files[0].questions
    assert (question.kind, question.about) == (Kind.CONFLICT, "a1/anna")
    assert question.sentence.startswith(
        "the copy of anna of article a1 was edited here (revision 2"
    )


def test_theirs_is_taken_where_that_is_said_and_comes_again_no_more(merged, both):
    bring(merged, both, how=Merge({(Kind.CONFLICT, "a1/anna"): Answer.THEIRS}))

    assert words(merged, "a1", "anna") == ["Oslo", "Ana Petrović", "reporters"]
    assert bring(merged, both).files[0].copies == {"already here": 1}
    merged.undo()
    assert words(merged, "a1", "anna") == ["Oslo", "Monday"]


def test_ours_is_kept_where_that_is_said_until_there_is_something_new(merged, both):
    bring(merged, both, how=always(Kind.CONFLICT, Answer.OURS))

    assert words(merged, "a1", "anna") == ["Oslo", "Monday"]
    assert bring(merged, both).files[0].copies == {"already here": 1}
    with own(both) as session:
        unmark(session, "a1", "Oslo")
    assert asked(merged, both) == [(Kind.CONFLICT, "a1/anna")]


def test_the_same_revision_with_something_else_was_edited_outside(merged, tmp_path):
    with file_of(tmp_path / "forged.annot", ANNA) as session:
        mark(session, "a1", "Monday", "DATE")
    (file,) = bring(merged, session.project.path).files

    assert words(merged, "a1", "anna") == ["Oslo"]
    assert file.copies == {"edited outside": 1}
    assert "it was edited outside" in file.questions[0].sentence


def test_two_files_with_different_copies_of_one_revision_both_stay_out(boss, anna, tmp_path):
    with file_of(tmp_path / "forged.annot", ANNA) as session:
        mark(session, "a1", "Monday", "DATE")
    for order in ((anna, session.project.path), (session.project.path, anna)):
        done = bring(boss, *order, how=always(Kind.CONFLICT, Answer.THEIRS))
        assert [file.copies for file in done.files] == [{"two files differ": 1}] * 2
        assert words(boss, "a1", "anna") == []


def test_an_older_copy_is_taken_only_where_that_is_said(boss, anna, tmp_path):
    old = tmp_path / "old.annot"
    old.write_bytes(anna.read_bytes())
    with own(anna) as session:
        mark(session, "a1", "Monday", "DATE")
    bring(boss, anna)

    assert asked(boss, old) == [(Kind.OLDER, "anna")]
    bring(boss, old)
    assert words(boss, "a1", "anna") == ["Oslo", "Monday"]
    bring(boss, old, how=always(Kind.OLDER, Answer.TAKE))
    assert words(boss, "a1", "anna") == ["Oslo"]
    bring(boss, anna)
    assert words(boss, "a1", "anna") == ["Oslo", "Monday"]


def test_what_went_out_with_a_copy_and_was_edited_there_only_is_newer(boss, tmp_path):
    here = Session(boss.project, "anna")
    mark(here, "a1", "Oslo")
    with file_of(tmp_path / "out.annot", here.annotators()[0]) as session:
        copied = mine(here, "a1")
        given = Change(Revision(), Revision(1, 1), "a1", "anna")
        session.do(
            Edit("Hand out", (*(Change(None, s, "a1", "anna") for s in copied.spans), given))
        )
    assert bring(boss, session.project.path).files[0].copies == {"already here": 1}
    with own(session.project.path) as session:
        mark(session, "a1", "Monday", "DATE")

    assert bring(boss, session.project.path).files[0].copies == {"newer": 1}
    assert words(boss, "a1", "anna") == ["Oslo", "Monday"]


# Labels


@pytest.mark.parametrize(("label", "told"), [("gpe", "upper and lower case"), ("SHIP", "no label")])
def test_a_label_that_is_not_here_keeps_the_file_out_and_others_come_in(
    boss, anna, tmp_path, label, told
):
    with file_of(tmp_path / "ben.annot", BEN) as session:
        mark(session, "a1", "Oslo", label)
        mark(session, "a2", "Kyiv")
    done = bring(boss, anna, session.project.path)

    assert words(boss, "a1", "anna") == ["Oslo"]
    assert (words(boss, "a1", "ben"), words(boss, "a2", "ben")) == ([], [])
    (question,) = done.files[1].questions
    assert (question.kind, question.about) == (Kind.LABEL, label)
    assert told in question.sentence


def test_a_label_is_mapped_added_or_left_out_as_is_said(tmp_path):
    with file_of(tmp_path / "ben.annot", BEN) as session:
        mark(session, "a1", "Oslo", "gpe")
        before = session.scheme()
        after = before.__class__(before.name, (*before.labels, Label("gpe", short="places")))
        session.do(Edit("Labels", (Change(before, after),)))
    found = []
    for answer in ("GPE", "gpe", ""):
        with lead(tmp_path / f"lead {answer}") as boss:
            bring(boss, session.project.path, how=Merge({(Kind.LABEL, "gpe"): answer}))
            (marked, added) = mine(Session(boss.project, "ben"), "a1").spans, boss.scheme()
            found.append(([span.label for span in marked], added.labels[-1].short))
            again = foresee(boss, session.project.path, how=Merge({(Kind.LABEL, "gpe"): answer}))
            assert again.files[0].copies == {"already here": 1}

    last = before.labels[-1].short
    assert found == [(["GPE"], last), (["gpe"], "places"), ([], last)]


def test_labels_that_are_added_are_undone_with_the_merge(boss, tmp_path):
    with file_of(tmp_path / "ben.annot", BEN) as session:
        mark(session, "a1", "Oslo", "SHIP")
    before = held(boss)
    done = bring(boss, session.project.path, how=always(Kind.LABEL, Answer.ADD))
    boss.undo()

    assert done.labels == ("SHIP",)
    assert held(boss) == before


# Texts and articles

CHANGED = {
    **TEXTS,
    "a1": TEXTS["a1"].replace("Rain fell", "Heavy rain fell").replace("Monday", "Friday"),
}


@pytest.fixture
def changed(tmp_path):
    """Anna's file, with another text of the first article than is here."""
    with file_of(tmp_path / "changed.annot", ANNA, UID, articles(CHANGED)) as session:
        mark(session, "a1", "Oslo")
        mark(session, "a1", "Friday", "DATE")
        quote(session, "a1", "“Stay in,”", Speaker("p1", "Ana Petrović"))
        mark(session, "a2", "Kyiv")
    return session.project.path


def test_a_text_that_was_changed_is_never_shifted_silently(boss, changed):
    done = bring(boss, changed)

    assert (words(boss, "a1", "anna"), words(boss, "a2", "anna")) == ([], ["Kyiv"])
    (file,) = done.files
    assert (file.matched, file.changed) == (2, 1)
    (question,) = file.questions
    assert (question.kind, question.about) == (Kind.TEXT, "a1")
    assert "Mon" in question.detail
    assert "Fri" in question.detail


def test_marks_are_moved_to_our_text_where_that_is_said_and_those_that_moved_are_told(
    boss, changed
):
    foreseen = foresee(boss, changed, how=always(Kind.TEXT, Answer.REALIGN))
    done = bring(boss, changed, how=always(Kind.TEXT, Answer.REALIGN))

    assert foreseen.moved == done.moved
    assert words(boss, "a1", "anna") == ["Oslo"]
    (said,) = mine(Session(boss.project, "anna"), "a1").quotes
    assert said.text(boss.article("a1").text) == "“Stay in,”"
    assert [(one.words, one.after is None) for one in done.moved] == [
        ("Oslo", False),
        ("Friday", True),
        ("“Stay in,”", False),
    ]
    assert bring(boss, changed).files[0].copies == {"already here": 2}


def test_an_article_that_is_nearly_the_same_under_another_id_is_a_changed_text_too(boss, tmp_path):
    text = " ".join(f"Word {number} of a long story that goes on." for number in range(60))
    home = articles({"long": text})[0]
    boss.do(Edit("Import", (Change(None, home, "long"),)))
    theirs = articles({"x9": f"{text} THE END"})
    with file_of(tmp_path / "ben.annot", BEN, UID, theirs) as session:
        mark(session, "x9", "Word 7", "ORG")

    assert asked(boss, session.project.path) == [(Kind.TEXT, "long")]
    bring(boss, session.project.path, how=always(Kind.TEXT, Answer.REALIGN))
    assert words(boss, "long", "ben") == ["Word 7"]


def test_articles_that_are_not_here_are_told_and_come_in_where_that_is_said(boss, tmp_path):
    more = articles({**TEXTS, "b1": "Hail.", "a1": "An altogether different text about ships."})
    with file_of(tmp_path / "ben.annot", BEN, UID, more) as session:
        mark(session, "b1", "Hail", "EVENT")
        mark(session, "a2", "Kyiv")
    path = session.project.path

    assert asked(boss, path) == [(Kind.ARTICLES, "ben.annot")]
    assert bring(boss, path).files[0].unknown == 2
    assert [heading.article for heading in boss.headings()] == ["a1", "a2", "a3"]
    done = bring(boss, path, how=always(Kind.ARTICLES, Answer.ADD))
    assert (done.articles, words(boss, "b1", "ben")) == (2, ["Hail"])
    assert len(boss.headings()) == 5
    assert bring(boss, path).files[0].copies == {"already here": 2}
    boss.undo()
    assert [heading.article for heading in boss.headings()] == ["a1", "a2", "a3"]


# The adjudicator


def test_the_gold_of_another_adjudicator_comes_in_by_its_revision(boss, tmp_path):
    with file_of(tmp_path / "gold.annot", BEN) as session:
        mark(Session(session.project, GOLD), "a1", "Oslo")
    bring(boss, session.project.path)
    assert words(boss, "a1", GOLD) == ["Oslo"]
    mark(Session(boss.project, GOLD), "a1", "Monday", "DATE")
    with own(session.project.path, GOLD) as session:
        unmark(session, "a1", "Oslo")

    assert asked(boss, session.project.path) == [(Kind.CONFLICT, f"a1/{GOLD}")]
    assert words(boss, "a1", GOLD) == ["Oslo", "Monday"]


def test_gold_comes_with_the_decisions_behind_it_once(boss, tmp_path):
    span = Span("e1", Stretch(13, 17), "GPE")
    vote = Vote("anna", 1, (0,))
    made = Decision(
        "d1", "a1", span.stretch, "label", (span,), (vote,), Choice.TAKE, ("e1",), "eve"
    )
    with file_of(tmp_path / "gold.annot", BEN) as session:
        taken = Edit("Take", (Change(None, span, "a1", GOLD), Change(None, made, "a1")))
        session.do(taken)
        undone = replace(made, id="d2")
        session.do(Edit("Take", (Change(None, undone, "a1"),)))
        session.undo()
    for _ in range(2):
        bring(boss, session.project.path)

    assert [line.decision for line in boss.project.ask(decisions.log)] == [made]
    assert words(boss, "a1", GOLD) == ["Oslo"]
