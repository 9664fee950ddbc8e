"""Whatever is done to the ledger and taken back in whatever order, no mark names nobody."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.project import Project
from annotator.workflow.job import run
from annotator.workflow.repair import check
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.speakers import deleting
from annotator.workflow.speakers.entries import add, revise
from annotator.workflow.speakers.joining import mentions, merge, split, tell_apart
from annotator.workflow.trash import bring_back, delete_articles, trash
from tests.workflow.speakers.conftest import everything, named

NAMES = ("Ana", "Ana Lee", "Lee", "Bo", "the mayor", "\u202eanA")
ARTICLES = ("a0", "a1")
OWNERS = ("anna", "ben", GOLD, SUGGESTIONS)

places = st.integers(0, 50)
names = st.sampled_from(NAMES)
people = st.sampled_from(("anna", "ben"))


class AnyLedger(RuleBasedStateMachine):
    """Two people look after one ledger; each undoes steps that the other may have built on."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.project = Project.create(Path(self.folder.name) / "p.annot", load_scheme("news"))
        self.sessions = {name: Session(self.project, name) for name in ("anna", "ben")}
        self.anna = self.sessions["anna"]
        changes = [Change(None, Article(a, f"Ana said Bo said {a}."), a) for a in ARTICLES]
        changes += [Change(None, Speaker(f"p{n}", name)) for n, name in enumerate(NAMES)]
        for number, owner in enumerate(OWNERS):
            state = State.SUGGESTED if owner == SUGGESTIONS else State.ADDED
            quote = Quote("q1", (Stretch(0, 8),), speaker=f"p{number % 3}", state=state)
            changes += [Change(None, quote, "a0", owner)]
            span = Span("e1", Stretch(0, 3), "PERSON", state, speaker=f"p{number}")
            changes += [Change(None, span, "a1", owner)]
        Session(self.project, "").do(Edit("Import", tuple(changes)))

    def teardown(self) -> None:
        self.project.close()
        self.folder.cleanup()

    def one(self, place: int) -> str:
        ledger = sorted(speaker.id for speaker in self.anna.speakers())
        return ledger[place % len(ledger)]

    def attempt(self, who: str, deed) -> None:
        """Do something that may be refused, and see that undo and redo bring back what was."""
        session = self.sessions[who]
        before = everything(session), session.speakers()
        steps = session.undo_and_redo()[0]
        try:
            deed(session)
        except AnnotatorError:
            assert (everything(session), session.speakers()) == before
            return
        after = everything(session), session.speakers()
        if after != before:
            session.undo()
            assert (everything(session), session.speakers()) == before
            assert session.undo_and_redo()[0] == steps
            session.redo()
            assert (everything(session), session.speakers()) == after

    @rule(who=people, stays=places, others=st.lists(places, min_size=1, max_size=2))
    def merge(self, who: str, stays: int, others: list[int]) -> None:
        ids = [self.one(place) for place in others]
        stay = self.one(stays)
        self.attempt(who, lambda s: run(merge(s, stay, [i for i in ids if i != stay])))

    @rule(who=people, place=places, name=names, taken=st.integers(0, 15))
    def split(self, who: str, place: int, name: str, taken: int) -> None:
        found = run(mentions(self.anna, self.one(place)))
        chosen = [m for n, m in enumerate(found) if taken >> n & 1]
        keys = [key for mention in chosen for key in mention.keys]
        self.attempt(who, lambda s: run(split(s, self.one(place), Speaker("", name), keys)))

    @rule(who=people, place=places, clearing=st.booleans())
    def delete(self, who: str, place: int, *, clearing: bool) -> None:
        if len(self.anna.speakers()) > 1:
            deed = lambda s: run(deleting.delete(s, [self.one(place)], clearing=clearing))  # noqa: E731
            self.attempt(who, deed)

    @rule(who=people, place=places)
    def bring_back(self, who: str, place: int) -> None:
        found = deleting.trash(self.anna)
        if found:
            key = found[place % len(found)].speaker.id
            self.attempt(who, lambda s: run(deleting.bring_back(s, [key])))

    @rule(who=people, place=places, name=names)
    def rename(self, who: str, place: int, name: str) -> None:
        entry = next(s for s in self.anna.speakers() if s.id == self.one(place))
        self.attempt(who, lambda s: revise(s, entry, Speaker(entry.id, name, (entry.name,))))

    @rule(who=people, name=names)
    def add(self, who: str, name: str) -> None:
        add(self.sessions[who], Speaker("", name))

    @rule(who=people, one=places, other=places)
    def tell_apart(self, who: str, one: int, other: int) -> None:
        if self.one(one) != self.one(other):
            tell_apart(self.sessions[who], self.one(one), self.one(other))

    @rule(who=people, place=places, article=st.sampled_from(ARTICLES))
    def quote_anew(self, who: str, place: int, article: str) -> None:
        quote = Quote(f"q-{self.project.edition}", (Stretch(4, 8),), speaker=self.one(place))
        with suppress(AnnotatorError):  # the article is in the trash
            self.sessions[who].do(Edit("Add quote", (Change(None, quote, article, who),)))

    @rule(who=people, article=st.sampled_from(ARTICLES))
    def delete_article(self, who: str, article: str) -> None:
        with suppress(AnnotatorError):
            run(delete_articles(self.sessions[who], [article]))

    @rule(who=people)
    def bring_article_back(self, who: str) -> None:
        for item in trash(self.anna):
            run(bring_back(self.sessions[who], [item.article]))

    @rule(who=people, backwards=st.booleans())
    def go_back_or_forth(self, who: str, *, backwards: bool) -> None:
        session = self.sessions[who]
        before = everything(session), session.speakers()
        try:
            session.undo() if backwards else session.redo()
        except AnnotatorError:
            assert (everything(session), session.speakers()) == before

    @invariant()
    def every_speaker_that_is_named_is_there(self) -> None:
        assert named(self.anna) <= {speaker.id for speaker in self.anna.speakers()}

    @invariant()
    def the_ledger_says_each_name_once(self) -> None:
        for speaker in self.anna.speakers():
            folded = [name.casefold() for name in speaker.names()]
            assert len(folded) == len(set(folded))
            assert all(folded)


TestAnyLedger = AnyLedger.TestCase
TestAnyLedger.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_what_was_merged_and_split_checks_out(cast: Session) -> None:
    run(merge(cast, "p-ana", ["p-mayor"]))
    run(split(cast, "p-ana", Speaker("", "the mayor"), []))

    assert check(cast) == []
