"""Whatever people do, and however often and in whatever order their files come in between.

At the end a project that took everything as it came holds the copies, the people and the speakers
that one holds which takes all files at once.
"""

from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from annotator.domain.comparing.verdict import Verdict
from annotator.domain.record import Copy
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.workflow.session import Session
from tests.workflow.merging.team import (
    ANNA,
    BEN,
    TEXTS,
    bring,
    file_of,
    finish,
    held,
    judge,
    lead,
    mine,
    quote,
)

people = st.sampled_from([ANNA, BEN])
articles = st.sampled_from(sorted(TEXTS))
numbers = st.integers(0, 30)
verdicts = st.sampled_from([Verdict.ALTERED, Verdict.SPLICED])
SPEAKERS = (
    Speaker("p1", "Ana Petrović", ("Petrović",)),
    Speaker("p1", "Ben Lee"),
    Speaker("p2", "the mayor", kind=SpeakerKind.DESCRIBED),
)


class Team(RuleBasedStateMachine):
    """Two people work on files of their own, and the lead takes states of them as they come."""

    @initialize()
    def begin(self) -> None:
        self._temporary = TemporaryDirectory()
        self.folder = Path(self._temporary.name)
        self.boss = lead(self.folder / "lead")
        self.files = {person: file_of(self.folder / person.name, person) for person in (ANNA, BEN)}
        for session in self.files.values():
            session.close()
        self.states: list[Path] = []

    @rule(person=people, article=articles, number=numbers, speaker=st.sampled_from(SPEAKERS))
    def say(self, person, article: str, number: int, speaker: Speaker) -> None:
        with self._file(person) as session:
            said = TEXTS[article][number : number + 7]
            known = [one for one in session.speakers() if one.name == speaker.name]
            taken = {one.id for one in session.speakers()}
            fresh = speaker if speaker.id not in taken else None
            who = next(iter(known), fresh)
            if who and all(f"q-{number}" != q.id for q in mine(session, article).quotes):
                quote(session, article, said, who)

    @rule(person=people, number=numbers, verdict=verdicts)
    def rule_on(self, person, number: int, verdict: Verdict) -> None:
        with self._file(person) as session:
            judge(session, "a3", TEXTS["a3"][number : number + 9], verdict, "a1")

    @rule(person=people, article=articles)
    def end(self, person, article: str) -> None:
        with self._file(person) as session:
            finish(session, article)

    @rule(person=people)
    def take_back(self, person) -> None:
        with self._file(person) as session:
            session.undo()

    @rule(person=people)
    def send(self, person) -> None:
        """Keep the file as it is now, to come in later or not at all."""
        state = self.folder / f"{person.name} {len(self.states)}.annot"
        copyfile(self.folder / person.name, state)
        self.states.append(state)

    @precondition(lambda self: self.states)
    @rule(data=st.data())
    def take(self, data: Any) -> None:
        bring(self.boss, data.draw(st.sampled_from(self.states)))

    def teardown(self) -> None:
        if not hasattr(self, "boss"):
            return
        for person in (ANNA, BEN):
            self.send(person)
        bring(self.boss, *self.states)
        with lead(self.folder / "at once") as other:
            bring(other, *reversed(self.states))
            assert outcome(self.boss) == outcome(other)
        before = held(self.boss)
        assert bring(self.boss, *self.states).backup == ""
        assert held(self.boss) == before
        self.boss.close()
        self._temporary.cleanup()

    def _file(self, person) -> Session:
        return Session.open(self.folder / person.name, person.name)


def outcome(session: Session) -> dict[str, Any]:
    """Return what holds whatever came first: not packets, nor what nobody names any more."""
    everything = held(session)
    named = session.speaking()
    speakers = [(one.id, sorted(one.names())) for one in session.speakers() if one.id in named]
    copies = [pair for pair in everything["copies"] if _worked(pair[0])]
    return {"copies": copies, "people": everything["people"], "speakers": sorted(speakers)}


def _worked(copy: Copy) -> bool:
    return bool(copy.items() or copy.judgements or copy.standing.reason)


TestTeam = Team.TestCase
TestTeam.settings = settings(max_examples=8, stateful_step_count=10, deadline=None)
