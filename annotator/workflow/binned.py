"""Everything that was deleted and can be brought back: articles, labels and speakers."""

from collections.abc import Collection, Iterable

from annotator.domain.labels import DiscardedLabel
from annotator.domain.progress import Job
from annotator.domain.speakers.trash import DiscardedSpeaker
from annotator.domain.trash import Binned, Discarded, Returned
from annotator.workflow import deleted_labels as labels_gone
from annotator.workflow import trash as articles_gone
from annotator.workflow.session import Session
from annotator.workflow.speakers import deleting as speakers_gone


def binned(session: Session) -> tuple[Binned, ...]:
    """Return what was deleted and can be brought back, the latest first."""
    articles, speakers = articles_gone.trash(session), speakers_gone.trash(session)
    found: tuple[Binned, ...] = (*articles, *speakers, *labels_gone.deleted_labels(session))
    return tuple(sorted(found, key=lambda item: item.edit, reverse=True))


def in_trash(
    session: Session,
    articles: Iterable[str] = (),
    labels: Iterable[str] = (),
    speakers: Iterable[str] = (),
) -> tuple[Binned, ...]:
    """Return articles and speakers by their ids, labels by their names, as they are in the trash.

    Raises AnnotatorError where one is not there.
    """
    return (
        *articles_gone.in_trash(session, articles),
        *(labels_gone.in_trash(session, label) for label in dict.fromkeys(labels)),
        *speakers_gone.in_trash(session, speakers),
    )


def bring_all_back(session: Session, items: Collection[Binned]) -> Job[Returned]:
    """Bring back articles, then labels, then speakers, whom these may name; return how many."""
    articles = [item.article for item in items if isinstance(item, Discarded)]
    labels = [item.label for item in items if isinstance(item, DiscardedLabel)]
    speakers = [item.speaker.id for item in items if isinstance(item, DiscardedSpeaker)]
    if articles:
        yield from articles_gone.bring_back(session, articles)
    for label in labels:
        yield from labels_gone.bring_label_back(session, label)
    if speakers:
        yield from speakers_gone.bring_back(session, speakers)
    return Returned(len(articles), len(labels), len(speakers))
