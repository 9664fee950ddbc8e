"""Having single articles read as they are opened, by suggesters that stay ready."""

from collections.abc import Collection, Iterable
from threading import Lock
from typing import NamedTuple

from annotator.domain.article import Article
from annotator.domain.choice import Choice, Chosen
from annotator.domain.errors import AnnotatorError, SuggestError
from annotator.domain.label_map import LabelMap
from annotator.domain.record import SUGGESTIONS
from annotator.domain.renewal import relabelled
from annotator.domain.said import said
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.domain.suggestion import Suggested, origins
from annotator.store import queries
from annotator.workflow.choices import Agreed, chosen, described
from annotator.workflow.former import label_map_of
from annotator.workflow.session import Session
from annotator.workflow.suggesting import lay
from annotator.workflow.workers import Worker

OTHERS_GO_ON = said("{error}; other suggestions go on")


class Standby:
    """A suggester in a process that stays ready, until it is stopped or this program ends.

    A process that ends by itself is started once more. One thread reads; any may stop it.
    """

    def __init__(self, suggester: Suggester = BUILTIN) -> None:
        self.suggester = suggester
        self._worker: Worker | None = None
        self._stopped = False
        self._lock = Lock()

    def start(self) -> Worker:
        """Start the process, so that it is ready by the time there is something to read."""
        with self._lock:
            if self._stopped:
                raise SuggestError(said("{suggester} was stopped", suggester=self.suggester.name))
            if self._worker is None:
                self._worker = Worker(self.suggester).__enter__()
            return self._worker

    def read(self, article: Article) -> Suggested:
        """Return what is suggested in an article.

        Raises SuggestError where the suggester cannot be loaded, or its process ends twice.
        """
        try:
            return self.start().read([article])[0]
        except SuggestError:
            self.end()
        try:
            return self.start().read([article])[0]
        except SuggestError:
            self.end()
            raise

    def stop(self) -> None:
        """End the process for good; whoever waits for an answer gets SuggestError."""
        with self._lock:
            self._stopped = True
            if self._worker:
                self._worker.stop()

    def end(self) -> None:
        """Let go of a process; only the thread that reads may do so."""
        with self._lock:
            worker, self._worker = self._worker, None
        if worker:
            worker.__exit__()


class Standbys:
    """The suggesters that stay ready, each of them once."""

    def __init__(self) -> None:
        self._held: dict[Suggester, Standby] = {}
        self._stopped = False
        self._lock = Lock()

    def of(self, suggester: Suggester) -> Standby:
        """Return a suggester that stays ready from now on."""
        with self._lock:
            standby = self._held.setdefault(suggester, Standby(suggester))
            if self._stopped:
                standby.stop()
            return standby

    def stop(self) -> None:
        """End all of them for good; any thread may do so."""
        with self._lock:
            self._stopped = True
            for standby in self._held.values():
                standby.stop()

    def end_others(self, needed: Collection[Suggester] = ()) -> None:
        """Let go of all but those needed; only the thread that reads may do so."""
        with self._lock:
            others = [suggester for suggester in self._held if suggester not in needed]
            ended = [self._held.pop(suggester) for suggester in others]
        for standby in ended:
            standby.end()


class Hired(NamedTuple):
    """A suggester that stays ready, and where its labels go."""

    standby: Standby
    labels: LabelMap


class Prompter:
    """Suggests in articles of one project as they are asked for, if it is to have suggestions.

    A suggester that fails is given up, which is told in a sentence; the built-in one goes on.
    """

    def __init__(self, session: Session, standbys: Standbys, agreed: Agreed = ()) -> None:
        self._session = session
        self._standbys = standbys
        self._agreed = agreed
        self._readers: list[Hired] | None = None
        self._left = False
        self._writing = Lock()

    def leave(self) -> None:
        """Write nothing more into the project; when this returns it may be closed."""
        with self._writing:
            self._left = True

    def read(self, article: str, *, again: bool = False) -> list[str]:
        """Suggest in an article where that was not done, or again; tell what went wrong."""
        problems: list[str] = []
        for reader in self._hired(problems):
            try:
                problems += self._have_read(reader, article, again=again)
            except SuggestError as error:
                problems.append(self._dismiss(reader, error))
                if self._readers == [self._builtin]:
                    return [*problems, *self.read(article, again=again)]
        return [] if self._left else problems

    def _hired(self, problems: list[str]) -> tuple[Hired, ...]:
        """Return who reads, found at the first time; the built-in one where no other is left."""
        if self._readers is None:
            with self._writing:
                if self._left:
                    return ()
                self._builtin = Hired(self._standbys.of(BUILTIN), label_map_of(self._session))
                choices = self._chosen(problems)
                self._readers = self._hire(choices, problems)
                if choices and not self._readers:
                    self._readers = [self._builtin]
            self._standbys.end_others({BUILTIN, *(r.standby.suggester for r in self._readers)})
        return tuple(self._readers)

    def _hire(self, choices: Iterable[Choice], problems: list[str]) -> list[Hired]:
        found = []
        for choice in choices:
            try:
                suggester, labels = described(self._session, choice, self._agreed)
                found.append(Hired(self._standbys.of(suggester), labels))
            except AnnotatorError as error:
                problems.append(said(OTHERS_GO_ON, error=error))
        return found

    def _chosen(self, problems: list[str]) -> tuple[Choice, ...]:
        try:
            return chosen(self._session).choices()
        except SuggestError as error:
            problems.append(str(error))
            return Chosen().choices()

    def _dismiss(self, reader: Hired, error: SuggestError) -> str:
        """Give a suggester up, and return what there is to say about it."""
        assert self._readers is not None  # noqa: S101  (it is one of them)
        self._readers.remove(reader)
        if not self._readers and reader.standby.suggester != BUILTIN:
            self._readers.append(self._builtin)
        if self._readers:
            return said(OTHERS_GO_ON, error=error)
        return said("There are no more suggestions as articles are opened: {error}", error=error)

    def _have_read(self, reader: Hired, wanted: str, *, again: bool) -> list[str]:
        suggester = reader.standby.suggester
        with self._writing:
            if self._left:
                return []
            if again:
                article = self._session.project.ask(queries.article, wanted)
            else:
                article = unread(self._session, wanted, suggester)
        if article is None:
            return []
        new = reader.standby.read(article)
        if new.problem:
            return [
                said(
                    "{suggester} cannot read this article: {problem}",
                    suggester=suggester.name,
                    problem=new.problem,
                )
            ]
        with self._writing:
            if not self._left:
                bring(self._session, suggester, reader.labels, (wanted, new))
        return []


def unread(session: Session, article: str, suggester: Suggester) -> Article | None:
    """Return an article that holds no suggestion of a suggester in its version, if it is there."""
    copy = session.project.ask(queries.copy, article, SUGGESTIONS)
    if any(suggester.origin in origins(item.origin) for item in copy.items()):
        return None
    return session.project.ask(queries.article, article)


def bring(
    session: Session, suggester: Suggester, labels: LabelMap, read: tuple[str, Suggested]
) -> None:
    """Lay what was read in an article over what is suggested there; it is nobody's step."""
    article, new = read
    session.project.wait()
    if session.project.ask(queries.article, article):  # else it has gone meanwhile
        fitting, _ = relabelled(new, labels)
        lay(session, suggester, [(article, fitting)], own=False)
