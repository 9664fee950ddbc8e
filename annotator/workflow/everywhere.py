"""The same text in an article, a story or the whole project, and one label for all of it."""

from collections.abc import Sequence

from annotator.domain import everywhere
from annotator.domain.edit import Change, Edit
from annotator.domain.everywhere import Place, Reach, Wanted
from annotator.domain.progress import Job, Progress
from annotator.domain.record import SUGGESTIONS, Copy
from annotator.domain.said import plural, said
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.store.search import may_hold
from annotator.workflow.keeping import back_up_first
from annotator.workflow.session import Session, keeping

CHUNK = 100


def find_places(
    session: Session, wanted: Wanted, reach: Reach, article: str
) -> Job[tuple[Place, ...]]:
    """Find a text in the article, its story or the project; in this annotator's copies.

    The places of the article come first, then the others in the order of the queue.
    """
    there = _within(session, reach, article)
    likely = set(session.project.ask(may_hold, wanted.text))
    held = [key for key in there if key in likely or key == article]
    found: list[Place] = []
    done = 0
    for chunk in in_chunks(held, CHUNK):
        yield Progress(done, len(held), said("looking for {wanted}", wanted=wanted.text))
        texts = session.project.ask(queries.articles, chunk)
        hits = {a.id: a for a in texts if next(everywhere.stretches(a.text, wanted), None)}
        for copy in _seen(session, [key for key in chunk if key in hits]):
            found += everywhere.places(hits[copy.article], copy, wanted)
        done += len(chunk)
    return tuple(found)


def put_everywhere(session: Session, wanted: Wanted, places: Sequence[Place]) -> Job[Edit]:
    """Put a label on all these places, as one edit over all their articles."""
    changes = yield from _gather(session, wanted, places, everywhere.put)
    return _do(
        session, said("Add {label} {places}", label=wanted.label, places=_in(places)), changes
    )


def reject_everywhere(session: Session, wanted: Wanted, places: Sequence[Place]) -> Job[Edit]:
    """Reject the open suggestions of a label at all these places, as one edit."""
    changes = yield from _gather(session, wanted, places, everywhere.reject)
    return _do(
        session, said("Reject {label} {places}", label=wanted.label, places=_in(places)), changes
    )


def _gather(
    session: Session, wanted: Wanted, places: Sequence[Place], decide: everywhere.Decision
) -> Job[tuple[Change, ...]]:
    """Read the copies as they are by now, and collect what is decided in each."""
    by_article: dict[str, list[Place]] = {}
    for place in places:
        by_article.setdefault(place.article, []).append(place)
    changes: list[Change] = []
    for chunk in in_chunks(list(by_article), CHUNK):
        yield Progress(len(changes), len(places), wanted.text)
        for copy in _seen(session, chunk):
            stretches = [place.stretch for place in by_article[copy.article]]
            changes += decide(copy, stretches, wanted).changes
    return tuple(changes)


def _in(places: Sequence[Place]) -> str:
    return plural(len(places), "in one place", "in {count} places")


def _do(session: Session, name: str, changes: tuple[Change, ...]) -> Edit:
    edit = Edit(name, changes)
    with keeping(lambda other: other.do(edit)):
        back_up_first(session, len(edit.touched()))
        session.do(edit)
    return edit


def _within(session: Session, reach: Reach, article: str) -> list[str]:
    """Return the articles within reach, that article first."""
    headings = session.headings() if reach is not Reach.ARTICLE else ()
    story = next((h.story for h in headings if h.article == article), None)
    others = [
        heading.article
        for heading in headings
        if heading.article != article
        and (reach is Reach.PROJECT or (story is not None and heading.story == story))
    ]
    return [article, *others]


def _seen(session: Session, articles: Sequence[str]) -> list[Copy]:
    """Return what this annotator sees of these articles."""
    own = session.project.ask(queries.copies, articles, session.annotator)
    suggested = session.project.ask(queries.copies, articles, SUGGESTIONS)
    plan = session.plan()
    return [plan.seen(*pair) for pair in zip(suggested, own, strict=True)]
