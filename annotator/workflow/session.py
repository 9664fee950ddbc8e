"""A person at work on a project."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

from annotator.domain.annotator import Annotator, Circle
from annotator.domain.article import Article
from annotator.domain.blind import Plan
from annotator.domain.carry import carry, carry_headings, carry_over, carry_speaking
from annotator.domain.edit import Edit, Setting
from annotator.domain.errors import NotStoredError, ProjectError
from annotator.domain.packet import ANNOTATOR, PACKET
from annotator.domain.progress import Job
from annotator.domain.record import SUGGESTIONS, Copy, Heading, Status, decided
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.speaker import Speaker
from annotator.domain.steps import step
from annotator.store import queries, team
from annotator.store.effect import planned
from annotator.store.project import Project
from annotator.store.search import find
from annotator.store.spool import Spool
from annotator.store.vetting import refuse_programs
from annotator.workflow.job import run

NOBODY = ""  # whose step it is that nobody took
Answer = TypeVar("Answer")
Listener = Callable[[Edit], None]


@dataclass(frozen=True, slots=True)
class Held:
    """What is seen of an article, the two copies that make it up, and the edition they are from."""

    edition: int
    own: Copy
    suggestions: Copy
    seen: Copy


class Lens(Protocol):
    """What alters what a person sees of a copy, and learns of every edit before listeners do."""

    def through(self, copy: Copy, /) -> Copy: ...

    def learn(self, edit: Edit, /) -> None: ...


class Session:
    """One annotator in one project. `do` is the only way to change anything.

    Every edit is on disk when `do`, `undo` or `redo` return; listeners are told afterwards. What
    `copy` returns is seen through the `lens`, if there is one.
    """

    def __init__(self, project: Project, annotator: str) -> None:
        self.project = project
        self.annotator = annotator
        self._listeners: list[Listener] = []
        self.lens: Lens | None = None
        self._held: Held | None = None
        self._answers: dict[Callable[..., Any], tuple[int, Any]] = {}
        self._names: dict[str, str] = {}  # of steps done here, as they were said

    @classmethod
    def open(cls, path: Path, annotator: str = "") -> "Session":
        return cls(Project(path), annotator)

    @classmethod
    def take_over(cls, path: Path, annotator: str = "") -> "Session":
        """Open a project that another computer seems to have open."""
        return cls(Project(path, taking_over=True), annotator)

    @classmethod
    def read(cls, path: Path, annotator: str = "") -> "Session":
        """Open a copy of a project as it is now, to read it while it cannot be written to."""
        return cls(Project.read(path), annotator)

    @classmethod
    def inspect(cls, path: Path) -> "Session":
        """Open a project that may not hold together, to check or mend it."""
        return cls(Project(path, refuse_programs), "")

    @classmethod
    def inspect_copy(cls, path: Path) -> "Session":
        """Open a copy of a project that may not hold together, to check it."""
        return cls(Project.read(path, refuse_programs), "")

    @classmethod
    def create(cls, path: Path, scheme: Scheme, annotator: str = "") -> "Session":
        """Make a project file and open it; raises ProjectError where the file exists."""
        return cls(Project.create(path, scheme), annotator)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether every edit is refused."""
        return self.project.read_only

    def close(self) -> None:
        self.project.close()

    def listen(self, listener: Listener) -> None:
        """Call the listener with every edit that was done, and with the inverse of one undone."""
        self._listeners.append(listener)

    def do(self, edit: Edit, *, own: bool = True, joining: int | None = None) -> int | None:
        """Carry out an edit and make it durable; one without changes does nothing.

        What is not the annotator's own step is nobody's: undo passes it over. An edit may join an
        earlier one, by the number that was returned for it: they are then one step to undo, unless
        something else was done in between.
        Raises ProjectError, the project unchanged, where the edit does not fit; a NotStoredError
        carries the edit, as a step to be done again.
        """
        if not edit.changes:
            return joining
        with keeping(lambda session: session.do(edit, own=own)):
            number = self.project.do(edit, self.annotator if own else NOBODY, joining)
        self._tell(edit)
        return number

    def spool(self) -> Spool:
        """Return what holds the changes of a long edit until it is done."""
        return Spool(self.project.path.parent)

    def do_all(self, name: str, spool: Spool) -> Iterator[None]:
        """Do all that a spool holds as one edit, halting after each instalment.

        Closed early or failing, it leaves the project unchanged. Meanwhile others may ask, but
        change nothing. Listeners are told once, at the end.
        """
        if spool.is_short:
            self.do(Edit(name, tuple(spool.unspooled)))
            return
        gist = yield from self.project.do_all(name, spool, self.annotator)
        self._tell(Edit(name, (), gist))

    def undo(self) -> Edit | None:
        """Take back this annotator's last edit and return it, also one of an earlier session."""
        with keeping(Session.undo):
            return run(self.replaying(backwards=True))

    def redo(self) -> Edit | None:
        with keeping(Session.redo):
            return run(self.replaying(backwards=False))

    def replaying(self, *, backwards: bool) -> Job[Edit | None]:
        """Undo or redo step by step; closed early, it leaves the project as it was."""
        edit = yield from self.project.replaying(self.annotator, backwards=backwards)
        if edit is None:
            return None
        named = replace(edit, name=self._named(edit.name))
        self._tell(named.inverse() if backwards else named)
        return named

    def is_long(self, *, backwards: bool) -> bool:
        """Whether undo or redo would take so long that nobody should have to wait for it."""
        return self.project.ask(queries.length, self.annotator, backwards=backwards) > 1

    def undo_and_redo(self) -> tuple[str | None, str | None]:
        """Name the edits that undo and redo would concern."""
        undo, redo = self._ask(queries.undo_and_redo, self.annotator)
        return undo and self._named(undo), redo and self._named(redo)

    def _named(self, name: str) -> str:
        """Return the name of a step that the journal has as text alone, as it was said."""
        return self._names.get(name) or step(name)

    def headings(self) -> tuple[Heading, ...]:
        return self._ask(queries.headings, self.annotator)

    def find(self, words: str) -> frozenset[str]:
        """Return the ids of the articles that hold all these words or beginnings of words."""
        return frozenset(self.project.ask(find, words))

    def article(self, wanted: str) -> Article:
        """Return an article; raises ProjectError where the project has none of this id."""
        article = self.project.ask(queries.article, wanted)
        if article is None:
            raise ProjectError(said("the project has no article {article}", article=wanted))
        return article

    def copy(self, article: str) -> Copy:
        """Return what this annotator sees: own decisions, and suggestions still open."""
        held = self._held
        if held is None or held.edition != self.project.edition or held.own.article != article:
            held = self._held = self._read(article)
        return self.lens.through(held.seen) if self.lens else held.seen

    def layers(self, article: str) -> tuple[Copy, ...]:
        """Return what each person who has worked on an article decided, by owner."""
        people = (o for o in self.project.ask(queries.owners) if not o.startswith("@"))
        copies = (self.project.ask(queries.copy, article, person) for person in people)
        begun = (c for c in copies if c.items() or c.standing.status is not Status.TODO)
        return tuple(map(decided, begun))

    def speakers(self) -> tuple[Speaker, ...]:
        return self._ask(queries.speakers)

    def annotators(self) -> tuple[Annotator, ...]:
        """Return everyone who is known to work on the project, in alphabetical order."""
        return self._ask(team.annotators)

    def circle(self) -> Circle:
        """Return who may be at work on the project."""
        settings = {key: self.setting(key) for key in ("uid", PACKET, ANNOTATOR)}
        return Circle.of(settings, {person.uid: person.name for person in self.annotators()})

    def speaking(self) -> frozenset[str]:
        """Return the ids of all whom a mark of the project names."""
        return self._ask(queries.speaking)

    def setting(self, key: str) -> str:
        """Return a fact about the project; an empty text where it is not known."""
        return self.project.ask(queries.setting, key)

    def plan(self) -> Plan:
        """Return how much is to be done without suggestions."""
        return self._ask(planned)

    def scheme(self) -> Scheme:
        return self._ask(queries.scheme)

    def _read(self, article: str) -> "Held":
        edition = self.project.edition
        own = self.project.ask(queries.copy, article, self.annotator)
        suggestions = self.project.ask(queries.copy, article, SUGGESTIONS)
        return Held(edition, own, suggestions, self.plan().seen(suggestions, own))

    def _ask(self, query: Callable[..., Answer], *args: str) -> Answer:
        """Put a question to the project, once in each edition."""
        edition = self.project.edition
        asked, answer = self._answers.get(query, (-1, None))
        if asked != edition:
            answer = self.project.ask(query, *args)
            self._answers[query] = edition, answer
        known: Answer = answer
        return known

    def _tell(self, edit: Edit) -> None:
        edition, held = self.project.edition, self._held
        self._names.setdefault(edit.name, edit.name)
        if edit.gist:
            self._held, self._answers = None, {}
        self._carry_answers(edit, edition)
        if held and not edit.gist and held.edition + 1 == edition:
            self._held = self._carry_held(edit, held, edition)
        if self.lens:
            self.lens.learn(edit)
        for listener in self._listeners:
            listener(edit)

    def _carry_held(self, edit: Edit, held: Held, edition: int) -> Held | None:
        """Return what is seen after an edit; None where it is to be read anew."""
        own, suggestions = carry(edit, held.own), carry(edit, held.suggestions)
        if held.seen.blind or self.plan().hides(own):
            return None
        seen = carry_over(edit, held.seen, suggestions, own)
        return Held(edition, own, suggestions, seen)

    def _carry_answers(self, edit: Edit, edition: int) -> None:
        """Keep the answers of the edition before that an edit leaves as they are, or nearly so."""
        kinds = {type(change.thing) for change in edit.changes}
        # As a list first: another thread may ask something meanwhile.
        asked_before = list(self._answers.items())
        current = {q: a for q, (asked, a) in asked_before if asked + 1 == edition}
        if queries.speakers in current and Speaker not in kinds:
            self._answers[queries.speakers] = edition, current[queries.speakers]
        if queries.scheme in current and Scheme not in kinds:
            self._answers[queries.scheme] = edition, current[queries.scheme]
        if planned in current and Setting not in kinds:
            self._answers[planned] = edition, current[planned]
        if queries.speaking in current and Article not in kinds:
            speaking = carry_speaking(edit, current[queries.speaking])
            if speaking is not None:
                self._answers[queries.speaking] = edition, speaking
        if queries.headings in current and Article not in kinds:
            carried = carry_headings(edit, self.annotator, current[queries.headings])
            self._answers[queries.headings] = edition, carried


@contextmanager
def keeping(step: Callable[[Session], object]) -> Iterator[None]:
    """Let what was not stored be done again by a step, here or in a session on a copy."""
    try:
        yield
    except NotStoredError as error:
        error.step = step
        raise
