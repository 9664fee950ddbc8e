"""Finding out what a merge is to do."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.annotator import is_person
from annotator.domain.errors import AnnotatorError
from annotator.domain.merging import CHOICES, Answer, Fate, Kind, Merge, Question, matters
from annotator.domain.progress import Job, Progress
from annotator.domain.record import GOLD
from annotator.domain.said import plural, said
from annotator.store.outline import Outlined, outlines
from annotator.workflow.merging.asking import settle
from annotator.workflow.merging.fitting import Fitting, fitted
from annotator.workflow.merging.labels import Labels
from annotator.workflow.merging.people import People, Person
from annotator.workflow.merging.plan import Line, Plan, Visit, empty_copy
from annotator.workflow.merging.sources import Contents, Files, Head, Source
from annotator.workflow.merging.texts import Match, Texts, in_words
from annotator.workflow.session import Session


class Planning:
    """Looks at files and decides, as far as answers go, what of them is to come in."""

    def __init__(self, session: Session, how: Merge) -> None:
        self._session, self._how = session, how
        self._ours = {(copy.article, copy.owner): copy for copy in session.project.ask(outlines)}
        self._texts, self._labels = Texts(session), Labels(session, how)
        self._plan = Plan([], People(session, how), self._labels)

    def plan(self, files: Files, paths: Sequence[Path]) -> Job[Plan]:
        """Open the files and return what is to be done with them."""
        plan = self._plan
        for done, path in enumerate(paths):
            yield Progress(done, len(paths), path.name)
            plan.visits.append(self._visit(files, path))
        self._make_room()
        plan.people.meet({_person(c) for _, source in plan.active() for c in _work(source)})
        for visit, source in list(plan.active()):
            self._list(visit, source)
        doubtful = self._choose()
        yield from self._compare(doubtful)
        for visit in plan.visits:
            settle(visit, self._how)
        return plan

    def _visit(self, files: Files, path: Path) -> Visit:
        visit = Visit(path)
        try:
            if path.exists() and path.samefile(self._session.project.path):
                raise AnnotatorError(said("it is this project itself"))
            source = files.open(path)
            visit.matches = dict(self._texts.matching(source))
            self._refuse_stranger(visit, source.contents)
        except AnnotatorError as error:
            visit.refused = str(error)
            return visit
        visit.source = source
        visit.notes += source.contents.notes
        visit.notes += self._labels.notes(source.contents.scheme)
        return visit

    def _refuse_stranger(self, visit: Visit, contents: Contents) -> None:
        """Raise AnnotatorError where a file has nothing to do with this project."""
        known = any(match.article for match in visit.matches.values())
        wanted = self._how.answer(Kind.ARTICLES, visit.path.name) == Answer.ADD
        ours = contents.project in {"", self._session.setting("uid")}
        if not (known or wanted or ours):
            raise AnnotatorError(
                said("it belongs to another project: none of its articles is in this one")
            )

    def _make_room(self) -> None:
        """Give articles that nobody knows ids here, where they are to come in."""
        wanted: list[tuple[Head, str, Visit]] = []
        for visit, source in self._plan.active():
            heads = source.contents.articles
            unknown = {key: heads[key] for key, m in visit.matches.items() if not m.article}
            if unknown:
                visit.questions.append(self._ask_articles(visit, list(unknown.values())))
            if unknown and not visit.questions[-1].open:
                wanted += [(head, key, visit) for key, head in unknown.items()]
        for head, key, visit in sorted(wanted, key=lambda one: (one[0].id, one[0].text)):
            visit.new[key] = self._texts.place(head)
            visit.matches[key] = Match(visit.new[key])

    def _ask_articles(self, visit: Visit, heads: Sequence[Head]) -> Question:
        return Question(
            Kind.ARTICLES,
            visit.path.name,
            plural(
                len(heads),
                "{count} article is not in this project: {articles}",
                "{count} articles are not in this project: {articles}",
                articles=in_words(head.id for head in heads),
            ),
            CHOICES[Kind.ARTICLES],
            self._how.answer(Kind.ARTICLES, visit.path.name),
        )

    def _list(self, visit: Visit, source: Source) -> None:
        """List the copies of a file, and what is to be asked before any comes in."""
        people = self._plan.people
        for person in sorted({_person(copy) for copy in _work(source)}):
            if note := people.note(person):
                visit.notes.append(note)
            if question := people.question(person):
                visit.questions.append(question)
        for copy in _work(source):
            visit.lines.append(self._line(visit, copy))
            heads = {named: source.original(named) for named in copy.judgements}
            originals = {named: self._texts.original(head) for named, head in heads.items() if head}
            visit.lines[-1].originals = originals
        labels: Counter[str] = Counter()
        for line in visit.lines:
            if line.fate not in {Fate.HERE, Fate.UNKNOWN, Fate.TEXT}:
                labels.update(line.theirs.labels)
        visit.questions += self._labels.questions(labels, source.contents.scheme)

    def _line(self, visit: Visit, copy: Outlined) -> Line:
        match, owner = visit.matches[copy.article], self._plan.people.here(_person(copy))
        ours = self._ours.get((match.article, owner), empty_copy(match.article, owner))
        line = Line(copy, match.article, owner, match, ours)
        if match.article:
            line.fate = line.judge(same=False)
            had = copy.revision.number == ours.revision.merged  # then it was put into our text
            moving = self._how.answer(Kind.TEXT, match.article) == Answer.REALIGN
            if match.changed and not (had or moving):
                line.fate = Fate.TEXT
        return line

    def _choose(self) -> list[Line]:
        """Choose the newest of several states of a copy; return the lines that are to be read."""
        rivals: defaultdict[tuple[str, str], list[Line]] = defaultdict(list)
        for line, _ in self._plan.lines():
            if line.fate not in {Fate.UNKNOWN, Fate.TEXT}:
                rivals[line.key].append(line)
        doubtful: list[Line] = []
        for lines in rivals.values():
            newest = max(line.theirs.revision.number for line in lines)
            first, *others = (x for x in lines if x.theirs.revision.number == newest)
            for line in lines:
                if line.theirs.revision.number != newest:
                    line.fate = Fate.SURPASSED
            empty = first.ours.empty
            if others or matters(first.theirs.revision, first.ours.revision, empty=empty):
                doubtful += (first, *others)
        return doubtful

    def _compare(self, doubtful: Sequence[Line]) -> Iterator[Progress]:
        """Read copies whose fate depends on what they hold, or that come in several files."""
        wanted = set(map(id, doubtful))
        lines = [(line, source) for line, source in self._plan.lines() if id(line) in wanted]
        fitting = Fitting(self._session, self._labels, lines)
        held: dict[tuple[str, str], tuple[Line, int]] = {}
        done = 0
        for visit, source in self._plan.active():
            of_file = [line for line in visit.lines if id(line) in wanted]
            for chunk in fitted(self._session, fitting, source, of_file):
                for line, theirs, ours in chunk:
                    line.fate = line.judge(same=theirs == ours)
                    _tell_apart(line, hash(theirs), held)
                done += len(chunk)
                yield Progress(done, len(doubtful), visit.path.name)


def _tell_apart(line: Line, held: int, before: dict[tuple[str, str], tuple[Line, int]]) -> None:
    """Leave out what another file holds as well; where the two differ neither is taken."""
    first, same = before.setdefault(line.key, (line, held))
    if first is not line and same == held:
        line.fate = Fate.SURPASSED
    elif first is not line:
        line.fate = first.fate = Fate.RIVAL


def _work(source: Source) -> Iterator[Outlined]:
    """Yield the copies of people and the gold, but for those that nobody ever touched."""
    for copy in source.contents.copies:
        touched = not copy.empty or copy.revision.number
        if touched and (is_person(copy.owner) or copy.owner == GOLD):
            yield copy


def _person(copy: Outlined) -> Person:
    return copy.owner, copy.uid
