"""Whatever is done is on disk and can be undone."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.quote import Quote, Role
from annotator.domain.record import SUGGESTIONS, Copy, Status
from annotator.domain.said import Said, said
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.store import queries
from annotator.store.project import Project
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

KYIV = Stretch(43, 47)
SUGGESTED = Span("e-43-47-GPE", KYIV, "GPE", State.SUGGESTED, "builtin@1", 0.9)


def suggest(session: Session, *spans: Span) -> None:
    changes = tuple(Change(None, span, "a1", SUGGESTIONS) for span in spans)
    Session(session.project, SUGGESTIONS).do(Edit("Suggest", changes))


def reopened(session: Session) -> Session:
    session.close()
    return Session.open(session.project.path, session.annotator)


def test_an_edit_is_in_the_file_when_do_returns(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    path = session.project.path
    copied = path.with_name("copied.annot")
    copied.write_bytes(path.read_bytes())

    with closing(sqlite3.connect(copied)) as connection:
        rows = connection.execute("SELECT start, stop, label FROM span").fetchall()

    assert rows == [(43, 47, "GPE")]
    assert not path.with_name(path.name + "-journal").read_bytes()


def test_an_accepted_suggestion_keeps_its_origin_and_is_open_again_after_undo(
    session: Session,
) -> None:
    suggest(session, SUGGESTED)
    assert session.copy("a1").spans == (SUGGESTED,)

    session.do(decide.accept(session.copy("a1"), SUGGESTED))
    assert session.copy("a1").spans == (replace(SUGGESTED, state=State.ACCEPTED),)

    session.undo()
    assert session.copy("a1").spans == (SUGGESTED,)


def test_annotators_decide_independently(session: Session) -> None:
    suggest(session, SUGGESTED)
    other = Session(session.project, "ben")

    session.do(decide.accept(session.copy("a1"), SUGGESTED))
    other.do(decide.reject(other.copy("a1"), SUGGESTED))

    assert session.copy("a1").spans[0].state is State.ACCEPTED
    assert other.copy("a1").spans[0].state is State.REJECTED


def test_undo_of_one_annotator_leaves_the_others_alone(session: Session) -> None:
    other = Session(session.project, "ben")
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    other.do(decide.add_span(other.copy("a1"), KYIV, "ORG"))

    session.undo()

    assert session.copy("a1").spans == ()
    assert [span.label for span in other.copy("a1").spans] == ["ORG"]
    assert session.undo() is None


def test_the_first_decision_makes_a_draft(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))

    assert session.headings()[0].status is Status.DRAFT


def test_undo_and_redo_work_after_a_restart(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    added = session.copy("a1")

    again = reopened(session)
    assert again.undo_and_redo() == ("Add GPE", None)
    again.undo()
    once_more = reopened(again)
    assert once_more.copy("a1").spans == ()
    assert once_more.undo_and_redo() == (None, "Add GPE")
    once_more.redo()

    assert once_more.copy("a1") == added
    once_more.close()


def test_a_step_that_is_undone_has_the_name_that_it_was_done_under(session: Session) -> None:
    speaker = Speaker("s9", "Ana", SpeakerKind.NAMED)
    session.do(Edit(said("Add {name}", name="Ana"), (Change(None, speaker),)))

    assert session.undo_and_redo()[0] == "Add Ana"
    undone = session.undo()

    assert undone is not None
    assert isinstance(undone.name, Said)
    assert (undone.name, undone.name.key) == ("Add Ana", "Add {name}")
    assert session.undo_and_redo() == (None, "Add Ana")


def test_a_step_of_an_earlier_session_is_known_as_what_it_was_said_as(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    session.close()

    with Session.open(session.project.path, session.annotator) as later:
        undo, _ = later.undo_and_redo()

    assert isinstance(undo, Said)
    assert (undo, undo.key) == ("Add GPE", "Add {label}")


def test_what_was_undone_is_gone_after_another_edit(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    session.undo()
    session.do(decide.set_status(session.copy("a1"), Status.DONE))

    assert session.redo() is None


def test_a_failed_edit_changes_nothing(session: Session) -> None:
    before = session.copy("a1")
    ghost = Span("e9", Stretch(0, 3), "ORG")
    bad = Edit(
        "Bad",
        (
            Change(None, Span("e1", KYIV, "GPE"), "a1", "anna"),
            Change(ghost, None, "a1", "anna"),
        ),
    )

    with pytest.raises(ProjectError, match="nothing was done"):
        session.do(bad)

    assert session.copy("a1") == before
    assert session.undo_and_redo() == (None, None)


def test_an_edit_on_an_article_that_is_not_there_is_refused(session: Session) -> None:
    stray = Edit("Add", (Change(None, Span("e1", KYIV, "GPE"), "nowhere", "anna"),))

    with pytest.raises(ProjectError, match="nothing was done"):
        session.do(stray)


def test_an_import_cannot_be_undone_once_somebody_has_begun(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    importer = Session(session.project, "")

    with pytest.raises(ProjectError, match="nothing was done"):
        importer.undo()

    assert session.copy("a1").spans


def test_an_import_nobody_worked_on_can_be_undone_and_redone(session: Session) -> None:
    importer = Session(session.project, "")

    importer.undo()
    assert session.headings() == ()
    assert session.find("mayor") == frozenset()

    importer.redo()
    assert [heading.article for heading in session.headings()] == ["a1"]
    assert session.find("mayor petrovic") == {"a1"}


def test_a_quote_keeps_all_its_parts(session: Session) -> None:
    quote = Quote("q1", (Stretch(0, 15),), Stretch(35, 39), Stretch(22, 34), "p1")
    speaker = Speaker("p1", "Ana Petrović", ("Petrovic",))
    edit = Edit("Add", (Change(None, speaker), Change(None, quote, "a1", "anna")))
    session.do(edit)
    assert session.copy("a1").quotes == (quote,)
    assert session.speakers() == (speaker,)

    session.do(decide.set_part(session.copy("a1"), quote, Role.CUE, None))

    assert session.copy("a1").quotes == (replace(quote, cue=None),)


def test_listeners_hear_of_edits_and_of_their_undoing(session: Session) -> None:
    heard: list[Edit] = []
    session.listen(heard.append)
    edit = decide.set_status(session.copy("a1"), Status.DONE)

    session.do(edit)
    session.undo()
    session.do(Edit("Nothing", ()))

    assert heard == [edit, edit.inverse()]


stretches = st.builds(lambda a, n: Stretch(a, a + n), st.integers(0, 40), st.integers(1, 9))


class History(RuleBasedStateMachine):
    """Random edits, undos, redos and restarts agree with a list of snapshots."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "p.annot"
        project = Project.create(path, load_scheme("news"))
        Session(project, "").do(Edit("Import", (Change(None, Article("a1", "x" * 50), "a1"),)))
        self.session = Session(project, "anna")
        suggest(self.session, SUGGESTED)
        self.past: list[Copy] = [self.session.copy("a1")]
        self.now = 0

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()

    @property
    def copy(self) -> Copy:
        return self.past[self.now]

    def do(self, edit: Edit) -> None:
        self.session.do(edit)
        if edit.changes:
            self.now += 1
            self.past[self.now :] = [self.session.copy("a1")]

    @rule(stretch=stretches, label=st.sampled_from(["GPE", "ORG"]))
    def add(self, stretch: Stretch, label: str) -> None:
        self.do(decide.add_span(self.copy, stretch, label))

    @rule(stretch=stretches)
    def quote(self, stretch: Stretch) -> None:
        self.do(decide.add_quote(self.copy, stretch))

    @precondition(lambda self: self.copy.spans)
    @rule(data=st.data(), act=st.sampled_from([decide.accept, decide.reject, decide.delete]))
    def decide(self, data: st.DataObject, act) -> None:
        self.do(act(self.copy, data.draw(st.sampled_from(self.copy.spans))))

    @precondition(lambda self: self.copy.spans)
    @rule(data=st.data(), stretch=stretches)
    def move(self, data: st.DataObject, stretch: Stretch) -> None:
        self.do(decide.move(self.copy, data.draw(st.sampled_from(self.copy.spans)), stretch))

    @precondition(lambda self: self.copy.quotes)
    @rule(data=st.data(), role=st.sampled_from([Role.CUE, Role.SOURCE]), stretch=stretches)
    def attribute(self, data: st.DataObject, role: Role, stretch: Stretch) -> None:
        quote = data.draw(st.sampled_from(self.copy.quotes))
        self.do(decide.set_part(self.copy, quote, role, stretch))

    @precondition(lambda self: self.copy.quotes)
    @rule(data=st.data(), name=st.sampled_from("ABC"))
    def speak(self, data: st.DataObject, name: str) -> None:
        quote = data.draw(st.sampled_from(self.copy.quotes))
        new = name not in {speaker.id for speaker in self.session.speakers()}
        self.do(decide.set_speaker(self.copy, quote, Speaker(name, name), None, new=new))

    @rule(status=st.sampled_from(Status))
    def stand(self, status: Status) -> None:
        self.do(decide.set_status(self.copy, status))

    @precondition(lambda self: self.now > 0)
    @rule()
    def undo(self) -> None:
        assert self.session.undo()
        self.now -= 1

    @precondition(lambda self: self.now < len(self.past) - 1)
    @rule()
    def redo(self) -> None:
        assert self.session.redo()
        self.now += 1

    @rule()
    def restart(self) -> None:
        self.session = reopened(self.session)

    @invariant()
    def agrees(self) -> None:
        assert self.session.copy("a1") == self.copy
        assert self.session.speaking() == Session(self.session.project, "anna").speaking()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


def test_what_another_session_does_is_seen_too(session):
    session.copy("a1")
    Session(session.project, "anna").do(decide.add_span(session.copy("a1"), KYIV, "GPE"))

    assert [span.stretch for span in session.copy("a1").spans] == [KYIV]


def test_a_copy_is_read_once_and_kept_up_to_date(session):
    asked = []
    ask = session.project.ask
    session.project.ask = lambda query, *args: asked.append(query) or ask(query, *args)
    first = session.copy("a1")

    session.do(decide.add_span(first, KYIV, "GPE"))
    held = session.copy("a1")

    assert asked.count(queries.copy) == 2
    assert len(asked) == 3  # and what is blind, once
    assert held == Session(session.project, "anna").copy("a1")


def test_layers_are_the_decisions_of_everybody_who_has_worked_on_an_article(session):
    suggest(session, SUGGESTED)
    ben, cleo, dora = (Session(session.project, name) for name in ("ben", "cleo", "dora"))
    ben.do(decide.accept(ben.copy("a1"), SUGGESTED))
    cleo.do(decide.reject(cleo.copy("a1"), SUGGESTED))
    dora.do(decide.set_status(dora.copy("a1"), Status.SKIPPED, "twice the same"))

    seen = session.layers("a1")

    assert [copy.owner for copy in seen] == ["ben", "cleo", "dora"]
    assert [copy.spans for copy in seen] == [(replace(SUGGESTED, state=State.ACCEPTED),), (), ()]
    assert seen[2].standing.status is Status.SKIPPED


def test_whoever_has_worked_on_other_articles_only_has_no_layer(session):
    session.do(Edit("Import", (Change(None, Article("a2", "Another one."), "a2"),)))
    session.do(decide.set_status(session.copy("a2"), Status.DONE))

    assert session.layers("a1") == ()
    assert len(session.layers("a2")) == 1


def test_whom_a_mark_names_that_stands_is_speaking(session: Session) -> None:
    ana, ben = Speaker("p-1", "Ana"), Speaker("p-2", "Ben")
    session.do(Edit("Meet", (Change(None, ana), Change(None, ben))))
    assert session.speaking() == frozenset()

    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    session.do(decide.name_speaker(session.copy("a1"), session.copy("a1").spans[0], ana))
    assert session.speaking() == {ana.id}
    session.do(decide.reject(session.copy("a1"), session.copy("a1").spans[0]))
    assert session.speaking() == frozenset()
    session.undo()
    assert session.speaking() == {ana.id}


def test_what_is_kept_from_one_edition_to_the_next_is_what_is_stored(session: Session) -> None:
    other = Session(session.project, "ben")
    before = session.headings(), session.speakers(), session.undo_and_redo()
    assert before == (session.headings(), session.speakers(), (None, None))

    def agrees() -> bool:
        fresh = Session(session.project, session.annotator)
        asked = (Session.headings, Session.speakers, Session.undo_and_redo)
        return all(ask(session) == ask(fresh) for ask in asked)

    session.do(decide.set_status(session.copy("a1"), Status.DONE))
    assert session.headings()[0].status is Status.DONE
    assert agrees()
    session.do(Edit("Meet", (Change(None, Speaker("p-1", "Ana")),)))
    assert [speaker.name for speaker in session.speakers()] == ["Ana"]
    assert agrees()
    other.do(Edit("Import", (Change(None, replace(session.article("a1"), id="a2"), "a2"),)))
    assert agrees()
    session.undo()
    session.undo()
    assert session.undo_and_redo() == (None, "Mark as done")
    assert agrees()
