"""The labels that entities of a project have, be they in its scheme or not."""

from collections.abc import Mapping
from dataclasses import replace

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.store import queries
from annotator.workflow.session import Session


def in_use(session: Session, owner: str | None = None) -> list[str]:
    """Return the labels of someone's entities, or of everyone's, that the scheme has none for.

    An import keeps such labels.
    """
    known = {label.name for label in session.scheme().entities()}
    counts = session.project.ask(queries.span_counts)
    return sorted({label for whose, label, _, _ in counts if owner in (whose, None)} - known)


def labelling(session: Session, owner: str, names: Mapping[str, str]) -> Scheme:
    """Return the scheme with what else an owner's entities are labelled, and called by names."""
    scheme = session.scheme().called(names)
    others = dict.fromkeys(names.get(label, label) for label in in_use(session, owner))
    known = {label.name for label in scheme.entities()} | {""}
    more = tuple(Label(name) for name in others if name not in known)
    return replace(scheme, labels=(*scheme.labels, *more))


def check_labels(session: Session, names: Mapping[str, str]) -> None:
    """Raise AnnotatorError where no entity can have a label that is to be called otherwise."""
    if not names:
        return
    labels = [label.name for label in session.scheme().entities()] + in_use(session)
    strange = [label for label in names if label not in labels]
    if strange:
        raise AnnotatorError(
            said(
                "{label} cannot be called {name}: entities of this project have no"
                " such label, they have {labels}; nothing was written",
                label=strange[0],
                name=names[strange[0]] or said("nothing"),
                labels=", ".join(labels),
            )
        )
