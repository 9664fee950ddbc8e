"""Measuring how far the annotators of a project agree."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.domain.agreement.dossier import Dossier
from annotator.domain.agreement.report import Agreement, agreement
from annotator.domain.agreement.terms import Terms
from annotator.domain.agreement.votes import FINISHED, Votes, only, votes
from annotator.domain.agreement.work import Work
from annotator.domain.article import Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Status
from annotator.domain.said import enumerated, plural, said
from annotator.domain.wording import shortened
from annotator.formats.reports.agreement import write, writer_for
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session
from annotator.workflow.speakers.joining import same_person

AT_ONCE = 50  # articles that are read together
BEGUN = FINISHED | {Status.DRAFT, Status.TODO}
TWO = 2
LONGEST, MOST = 40, 30
Voters = Mapping[str, Sequence[str]]  # of each article those whose work counts


def agree(session: Session, terms: Terms) -> Job[Agreement]:
    """Measure how far those named agree, or all who finished an article that another did as well.

    Suggestions and gold take part where they are named; suggestions count in the articles in which
    there are any, whatever was decided on them. Nothing is changed.
    Raises AnnotatorError where there are not two to compare, or what is named is not there.
    """
    session.project.wait()
    _check(session, terms)
    voters = _voters(session, terms)
    if not voters:
        raise AnnotatorError(_nothing_shared(session, terms))
    names = terms.annotators or {name for known in voters.values() for name in known}
    same = same_person(session)
    articles = _Articles(session, terms, voters)
    return (yield from agreement(articles, names, same, terms.seed))


def work_there(session: Session) -> tuple[Work, ...]:
    """Return how much work there is to compare: people's by name, then gold and suggestions."""
    finished: Counter[str] = Counter()
    begun: Counter[str] = Counter()
    for _, owner, status in session.project.ask(queries.statuses):
        finished[owner] += status in FINISHED
        begun[owner] += status in BEGUN - FINISHED
    owners = sorted(finished, key=lambda owner: (owner == SUGGESTIONS, owner == GOLD, owner))
    return tuple(Work(owner, finished[owner], begun[owner]) for owner in owners)


def check_report(path: Path) -> None:
    """Raise FormatError where no report is written into a file of this name."""
    writer_for(path)


def write_report(session: Session, found: Agreement, terms: Terms, path: Path) -> None:
    """Write figures with definitions and parameters, as a page, rows or JSON by the file's name.

    Raises FormatError where that cannot be.
    """
    titles = {heading.article: heading.title for heading in session.headings()}
    met = {article.title for pair in found.pairs for article in pair.by_article}
    about = {article: title for article, title in titles.items() if article in met}
    write(Dossier(session.project.path.name, found, terms, about), path)


class _Articles:
    """The articles that two or more have votes on, read some at a time."""

    def __init__(self, session: Session, terms: Terms, voters: Voters) -> None:
        self._session = session
        self._voters = voters
        self._counting = BEGUN if terms.unfinished else FINISHED
        self._labels = frozenset(terms.labels)

    def __len__(self) -> int:
        return len(self._voters)

    def __iter__(self) -> Iterator[Votes]:
        for chunk in in_chunks(list(self._voters), AT_ONCE):
            copies = self._copies(chunk)
            for article in self._session.project.ask(queries.articles, chunk):
                found = self._votes(article, copies[article.id])
                yield only(found, self._labels) if self._labels else found

    def _copies(self, articles: Sequence[str]) -> dict[str, list[Copy]]:
        found: dict[str, list[Copy]] = {article: [] for article in articles}
        for name in sorted({name for article in articles for name in self._voters[article]}):
            there = [article for article in articles if name in self._voters[article]]
            for copy in self._session.project.ask(queries.copies, there, name):
                found[copy.article].append(copy)
        return found

    def _votes(self, article: Article, copies: Iterable[Copy]) -> Votes:
        found = votes(article, copies, self._counting)
        suggested = {copy.owner: copy for copy in copies if copy.owner == SUGGESTIONS}
        return replace(found, copies={**found.copies, **suggested}) if suggested else found


def _voters(session: Session, terms: Terms) -> Voters:
    """Return who has a vote on each of the articles that two or more have one on."""
    found: dict[str, list[str]] = {}
    for article, owner in _votes_there(session, terms):
        found.setdefault(article, []).append(owner)
    return {article: names for article, names in found.items() if len(names) >= TWO}


def _votes_there(session: Session, terms: Terms) -> Iterator[tuple[str, str]]:
    """Yield each article with the owner of a copy of it that takes part."""
    chosen = frozenset(terms.articles)
    for article, owner, status in session.project.ask(queries.statuses):
        if _counts(owner, status, terms) and (article in chosen or not chosen):
            yield article, owner


NO_WORK = said("there is no work of {name} in this project; {there}")
NO_ARTICLE = said("there is no article {name} in this project; {there}")
NO_LABEL = said("there is no label {name} in this project; {there}")


def _counts(owner: str, status: Status, terms: Terms) -> bool:
    """Whether a copy takes part."""
    named = owner in terms.annotators
    if owner == SUGGESTIONS:
        return named
    if not named and (terms.annotators or owner == GOLD):
        return False
    return status in (BEGUN if terms.unfinished else FINISHED)


def _check(session: Session, terms: Terms) -> None:
    """Refuse names of what is not there."""
    if len(set(terms.annotators)) == 1:
        raise AnnotatorError(
            said("agreement is between two or more: name another annotator as well")
        )
    ask = session.project.ask
    labels = [label.name for label in session.scheme().entities()]
    used = [name for _, name, _, _ in ask(queries.span_counts)] if terms.labels else []
    for what, asked, known in (
        (NO_WORK, terms.annotators, ask(queries.owners)),
        (NO_ARTICLE, terms.articles, [heading.article for heading in session.headings()]),
        (NO_LABEL, terms.labels, list(dict.fromkeys((*labels, *used)))),
    ):
        unknown = sorted(set(asked) - set(known))
        if unknown:
            there = said("there is {names}", names=_list(known)) if known else said("there is none")
            raise AnnotatorError(said(what, name=shortened(unknown[0], LONGEST), there=there))


def _nothing_shared(session: Session, terms: Terms) -> str:
    """Say that there is nothing to compare, with how much each has done."""
    done = Counter(owner for _, owner in _votes_there(session, terms))
    told = [_has(owner, n, begun=terms.unfinished) for owner, n in sorted(done.items())[:MOST]]
    if terms.unfinished:
        return said(
            "no article was begun by two annotators ({each})",
            each=enumerated(told or [said("nobody has begun any")]),
        )
    return said(
        "no article was finished by two annotators ({each}); what is unfinished counts only where"
        " that is asked for",
        each=enumerated(told or [said("nobody has finished any")]),
    )


def _has(owner: str, articles: int, *, begun: bool) -> str:
    name = shortened(owner, LONGEST)
    if begun:
        return plural(
            articles,
            "{name} has begun {count} article",
            "{name} has begun {count} articles",
            name=name,
        )
    return plural(
        articles,
        "{name} has finished {count} article",
        "{name} has finished {count} articles",
        name=name,
    )


def _list(names: Sequence[str]) -> str:
    first = ", ".join(shortened(name, LONGEST) for name in names[:MOST])
    if len(names) <= MOST:
        return first
    return said("{names} and {more} more", names=first, more=len(names) - MOST)
