"""The labels in use."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.article import ZoneKind


class LabelKind(StrEnum):
    """What a label is put on."""

    ENTITY = "entity"
    QUOTE_ROLE = "quote role"


@dataclass(frozen=True, slots=True)
class Label:
    """A label: its key on the keyboard, its colour as a theme role, and what it means.

    `zones` names where it may stand; empty means everywhere.
    """

    name: str
    key: str = ""
    role: str = "other"
    kind: LabelKind = LabelKind.ENTITY
    short: str = ""
    definition: str = ""
    examples: tuple[str, ...] = ()
    zones: tuple[ZoneKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of a project, in the order they are offered."""

    name: str
    labels: tuple[Label, ...]

    def entities(self) -> tuple[Label, ...]:
        return tuple(label for label in self.labels if label.kind is LabelKind.ENTITY)

    def label(self, name: str) -> Label:
        """Return the label of this name, or a plain one where the scheme has none."""
        return next((label for label in self.labels if label.name == name), Label(name))

    def called(self, names: Mapping[str, str]) -> "Scheme":
        """Return the scheme with entities called otherwise, without those called nothing.

        Of two that are called alike the one that was called so before stays.
        """
        labels: dict[str, Label] = {}
        for label in self.labels:
            entity = label.kind is LabelKind.ENTITY
            name = names.get(label.name, label.name) if entity else label.name
            if name and (name not in labels or name == label.name):
                labels[name] = replace(label, name=name)
        return replace(self, labels=tuple(labels.values()))
