"""Entities that come from elsewhere, put into the labels of a scheme."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.label_map import LabelMap, Mapped, label_map, mapped
from annotator.domain.record import Record
from annotator.domain.said import plural
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch


@dataclass(slots=True)
class Relabelling:
    """Gives entities the labels that a scheme has for theirs, and counts what became of them.

    A label for which the scheme has none is kept as it is, unless a person said otherwise.
    """

    scheme: str
    labels: LabelMap
    counts: Counter[str] = field(default_factory=Counter)
    doubles: int = 0
    _known: dict[str, str] = field(default_factory=dict)

    def __call__(self, record: Record) -> Record:
        """Return a record in the labels of the scheme; two spans that become one count once."""
        found = Counter(span.label for span in record.copy.spans)
        self.counts.update(found)
        if "" not in found and all(self.to(label) == label for label in found):
            return record
        spans: dict[tuple[Stretch, str], Span] = {}
        for span in record.copy.spans:
            if to := self.to(span.label):
                self.doubles += (span.stretch, to) in spans
                spans.setdefault((span.stretch, to), replace(span, label=to))
        return replace(record, copy=replace(record.copy, spans=tuple(spans.values())))

    def to(self, label: str) -> str:
        """Return what becomes of a label, empty where it was said to be left out."""
        if label not in self._known:
            to = self.labels(label)
            self._known[label] = to if to or label in self.labels.said else label
        return self._known[label]

    def mapped(self) -> tuple[Mapped, ...]:
        return tuple(
            Mapped(line.label, line.count, self.to(line.label))
            for line in mapped(self.counts, self.labels)
        )

    def notes(self) -> Iterator[str]:
        """Yield a sentence for each label that became another one or has none in the scheme."""
        for line in self.mapped():
            if line.to not in ("", line.label):
                yield plural(
                    line.count,
                    "{label} became {to} in {count} span",
                    "{label} became {to} in {count} spans",
                    label=line.label,
                    to=line.to,
                )
            elif line.to and line.to not in self.labels.labels:
                yield plural(
                    line.count,
                    "the scheme {scheme} has no label {label}; it is kept in {count} span",
                    "the scheme {scheme} has no label {label}; it is kept in {count} spans",
                    scheme=self.scheme,
                    label=line.label,
                )

    def left_out(self) -> Iterator[str]:
        for line in self.mapped():
            if not line.label:
                yield plural(
                    line.count,
                    "{count} span without a label left out",
                    "{count} spans without a label left out",
                )
            elif not line.to:
                yield plural(
                    line.count,
                    "{count} span of {label} left out, as was said",
                    "{count} spans of {label} left out, as was said",
                    label=line.label,
                )
        if self.doubles:
            yield plural(
                self.doubles,
                "{count} span left out that another became alike",
                "{count} spans left out that another became alike",
            )


def relabelling(scheme: Scheme, others: Mapping[str, str] | None = None) -> Relabelling:
    """Return what puts entities into a scheme; `others` may name a label itself, to keep it.

    Raises AnnotatorError where the scheme has no label that was said.
    """
    others = others or {}
    label_map(scheme, {label: to for label, to in others.items() if to != label})
    return Relabelling(scheme.name, LabelMap(label_map(scheme).labels, dict(others)))
