"""Where labels go that come from elsewhere, also under names that they have here no more."""

from collections.abc import Mapping

from annotator.domain.former_labels import KEY, from_setting, in_force
from annotator.domain.label_map import LabelMap, label_map
from annotator.domain.relabelling import Relabelling, relabelling
from annotator.workflow.session import Session


def former(session: Session) -> dict[str, str]:
    """Return what labels have become that were renamed or merged in a project."""
    return in_force(from_setting(session.setting(KEY)), session.scheme())


def label_map_of(session: Session, said: Mapping[str, str] | None = None) -> LabelMap:
    """Return the map into the scheme of a project; `said` is what a person wants.

    Raises AnnotatorError where the scheme has no label that was said.
    """
    return label_map(session.scheme(), {**former(session), **(said or {})})


def relabelling_of(session: Session, said: Mapping[str, str]) -> Relabelling:
    """Return what puts entities into the labels of a project, as `label_map_of` does."""
    return relabelling(session.scheme(), {**former(session), **said})
