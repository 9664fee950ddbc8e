"""Reading what lies before an adjudicator: votes, gold and decisions, article by article."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.domain.adjudication.docket import Docket, Phase, decided_anew, docket
from annotator.domain.agreement.votes import FINISHED, votes
from annotator.domain.annotator import is_person
from annotator.domain.article import Article
from annotator.domain.decision import Decision, Logged
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import AnnotatorError, ProjectError
from annotator.domain.packet import Direction
from annotator.domain.progress import Job, Progress
from annotator.domain.record import GOLD, Copy, Status
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.store import decisions, queries, team
from annotator.store.project import in_chunks
from annotator.workflow.session import Session
from annotator.workflow.speakers.joining import apart, moved, same_person

EXCUSED = "excused"  # of the setting that names those who are not waited for, a line each
LONGEST = 200  # code points of names in a message
HELD = 4  # articles that are at hand in one edition
AT_ONCE = 50  # articles that are read together
Read = tuple[Article, Docket]
Stand = Mapping[str, Status]  # of each annotator of an article


class Dockets:
    """Reads the dockets of a project's articles; what is read is as the project is then.

    An article is awaited from everyone to whom a packet brought it or, where none did, from whoever
    has begun it; until they have finished or skipped it, or are excused.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._assigned = _assigned(session)
        self._excused = excused(session)
        self._known: tuple[object, ...] = ()  # what it was computed from who is one person
        self._people: Mapping[str, str] = {}
        self._held: tuple[int, dict[str, Read]] = (-1, {})  # of one edition

    def one(self, article: str) -> Read:
        """Read one article, once in each edition of the project.

        Raises ProjectError where there is none of this id.
        """
        edition = self._session.project.edition
        if self._held[0] != edition:
            self._held = edition, {}
        held = self._held[1]
        if article not in held:
            found = next(self.several([article]), None)
            if found is None:
                raise ProjectError(said("the project has no article {article}", article=article))
            if len(held) == HELD:
                held.pop(next(iter(held)))
            held[article] = found
        return held[article]

    def carry(self, edit: Edit) -> None:
        """Keep what is at hand over the edit just done, as far as that leaves the votes alone."""
        edition, held = self._held
        touched = edit.touched() & held.keys()
        if edition + 1 != self._session.project.edition or not _only_decides(edit):
            return
        ask, there = self._session.project.ask, list(touched)
        logs = _by_article(ask(decisions.in_force, there))
        for gold in ask(queries.copies, there, GOLD):
            article, before = held[gold.article]
            held[gold.article] = article, decided_anew(before, gold, logs[gold.article])
        self._held = edition + 1, held

    def several(self, articles: Sequence[str]) -> Iterator[Read]:
        """Read articles, in the order of the queue; a few are held at a time."""
        people = self.people()
        ask = self._session.project.ask
        for chunk in in_chunks(articles, AT_ONCE):
            stand = _stand(ask(queries.statuses, chunk))
            copies = self._finished(chunk, stand)
            logs = _by_article(ask(decisions.in_force, chunk))
            golds = {copy.article: copy for copy in ask(queries.copies, chunk, GOLD)}
            for article in ask(queries.articles, chunk):
                found = votes(article, copies[article.id])
                awaited = self._awaited(article.id, stand[article.id])
                gold, log = golds[article.id], logs[article.id]
                yield article, docket(found, gold, log, awaited, people)

    def people(self) -> Mapping[str, str]:
        """Return which entries of the ledger are one person with another, or left it as such."""
        session = self._session
        known = session.speakers(), apart(session), moved(session)
        if known != self._known:
            self._known, self._people = known, same_person(session)
        return self._people

    def _finished(
        self, articles: Sequence[str], stand: Mapping[str, Stand]
    ) -> dict[str, list[Copy]]:
        """Return the copies that are finished, by article."""
        found: dict[str, list[Copy]] = {article: [] for article in articles}
        by_owner: dict[str, list[str]] = {}
        for article in articles:
            for owner, status in stand[article].items():
                if status in FINISHED:
                    by_owner.setdefault(owner, []).append(article)
        for owner, there in by_owner.items():
            for copy in self._session.project.ask(queries.copies, there, owner):
                found[copy.article].append(copy)
        return found

    def _awaited(self, article: str, stand: Stand) -> Iterator[str]:
        """Yield who is still to finish an article."""
        for name in self._assigned.get(article) or stand:
            if stand.get(name) not in {Status.DONE, Status.SKIPPED} and name not in self._excused:
                yield name


def excused(session: Session) -> frozenset[str]:
    """Return those who are not waited for; what they finish counts all the same."""
    return frozenset(session.setting(EXCUSED).split("\n")) - {""}


def excuse(session: Session, names: Iterable[str]) -> None:
    """Wait for these no longer, and for everyone else; one step that can be undone.

    A name without letters is nobody's.
    Raises AnnotatorError where the project knows nobody of a name.
    """
    wanted = sorted(filter(str.strip, set(names)))
    known = {annotator.name for annotator in session.annotators()}
    strange = [name for name in wanted if name not in known]
    if strange:
        there = ", ".join(sorted(known))
        raise AnnotatorError(
            said(
                "there is no annotator {name} in this project; there is {there};"
                " nothing was changed",
                name=shortened(strange[0], LONGEST),
                there=shortened(there, LONGEST) or said("nobody"),
            )
        )
    value = session.setting(EXCUSED)
    before = Setting(EXCUSED, value) if value else None
    after = Setting(EXCUSED, "\n".join(wanted)) if wanted else None
    if before != after:
        session.do(Edit(said("Wait for others"), (Change(before, after),)))


def _only_decides(edit: Edit) -> bool:
    """Whether an edit is about the gold and the log alone."""
    decides = (isinstance(c.thing, Decision) or c.owner == GOLD for c in edit.changes)
    return not edit.gist and all(decides)


def phases_of(session: Session) -> Job[dict[str, Phase]]:
    """Return how far each article has come, by its id."""
    articles = [heading.article for heading in session.headings()]
    found: dict[str, Phase] = {}
    for done, (article, read) in enumerate(Dockets(session).several(articles)):
        yield Progress(done, len(articles), article.title)
        found[article.id] = read.phase
    return found


def _assigned(session: Session) -> dict[str, frozenset[str]]:
    """Return to whom each article was handed out, by name."""
    names = {annotator.uid: annotator.name for annotator in session.annotators()}
    found: dict[str, set[str]] = {}
    for packet in session.project.ask(team.packets):
        if packet.direction is Direction.OUT and packet.annotator in names:
            for article in packet.articles:
                found.setdefault(article, set()).add(names[packet.annotator])
    return {article: frozenset(people) for article, people in found.items()}


def _stand(statuses: Iterable[tuple[str, str, Status]]) -> defaultdict[str, dict[str, Status]]:
    found: defaultdict[str, dict[str, Status]] = defaultdict(dict)
    for article, owner, status in statuses:
        if is_person(owner):
            found[article][owner] = status
    return found


def _by_article(log: Iterable[Logged]) -> defaultdict[str, list[Logged]]:
    found: defaultdict[str, list[Logged]] = defaultdict(list)
    for line in log:
        found[line.decision.article].append(line)
    return found
