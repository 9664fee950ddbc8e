"""Which label of the scheme stands for a label of a file."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from annotator.domain.edit import Change
from annotator.domain.merging import Answer, Kind, Merge, Question
from annotator.domain.said import joined, plural, said
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.span import Span, Stretch
from annotator.workflow.former import former
from annotator.workflow.session import Session


class Labels:
    """Puts the labels of files into those of the scheme, which may grow by those that are added."""

    def __init__(self, session: Session, how: Merge) -> None:
        self._scheme, self._how = session.scheme(), how
        self._ours = tuple(label.name for label in self._scheme.entities())
        self._theirs: dict[str, Label] = {}
        self._former = former(session)

    def questions(self, counts: Counter[str], scheme: Scheme) -> Iterator[Question]:
        """Yield what is to be asked about the labels that spans of a file have."""
        for label in sorted(counts):
            if label in self._ours:
                continue
            answer = self._answer(label)
            self._know(scheme.label(label))
            yield Question(
                Kind.LABEL, label, self._sentence(label, counts[label]), self._ours, answer
            )

    def notes(self, scheme: Scheme) -> Iterator[str]:
        """Yield a sentence for each label that is defined otherwise in a file."""
        for label in scheme.labels:
            ours = self._scheme.label(label.name).definition
            if ours and label.definition and ours != label.definition:
                yield said("it defines the label {label} in other words", label=label.name)

    def of(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Return spans in the labels of the scheme; of two that become one the first stays."""
        if all(self._to(span.label) == span.label for span in spans):
            return spans
        found: dict[tuple[Stretch, str], Span] = {}
        for span in spans:
            if to := self._to(span.label):
                found.setdefault((span.stretch, to), replace(span, label=to))
        return tuple(found.values())

    def added(self, used: Collection[str]) -> tuple[Label, ...]:
        """Return the labels that the scheme is to have as well, of those that are used."""
        fresh = {to for to in map(self._to, used) if to and to not in self._ours}
        keys = {label.key for label in self._scheme.labels}
        labels = (self._theirs.get(name, Label(name)) for name in sorted(fresh))
        return tuple(replace(one, key="") if one.key in keys else one for one in labels)

    def changes(self, added: Iterable[Label]) -> Iterator[Change]:
        labels = (*self._scheme.labels, *added)
        if len(labels) > len(self._scheme.labels):
            yield Change(self._scheme, replace(self._scheme, labels=labels))

    def _to(self, label: str) -> str:
        """Return what becomes of a label; as itself it stays where nobody said."""
        if label in self._ours:
            return label
        answer = self._answer(label)
        return label if answer is None else answer

    def _answer(self, label: str) -> str | None:
        """Return what was answered; a label that was renamed here is what it has become."""
        given = self._how.answers.get((Kind.LABEL, label), self._former.get(label))
        answer = self._how.answer(Kind.LABEL, label) if given is None else given
        return label if answer == Answer.ADD else answer

    def _know(self, label: Label) -> None:
        """Remember how a label was made where it comes from, the same whoever comes first."""
        known = self._theirs.get(label.name)
        entity = replace(label, kind=LabelKind.ENTITY)
        if known is None or repr(entity) < repr(known):
            self._theirs[label.name] = entity

    def _sentence(self, label: str, count: int) -> str:
        alike = next((ours for ours in self._ours if ours.casefold() == label.casefold()), "")
        if alike:
            return plural(
                count,
                "the label {label} of {count} span differs from {alike} in upper and lower case"
                " only",
                "the label {label} of {count} spans differs from {alike} in upper and lower case"
                " only",
                label=label,
                alike=alike,
            )
        told = plural(
            count,
            "the scheme {scheme} has no label {label}, which {count} span have",
            "the scheme {scheme} has no label {label}, which {count} spans have",
            scheme=self._scheme.name,
            label=label,
        )
        if label not in self._former:
            return told
        return joined((told, said("it is {label} here now", label=self._former[label])), "; ")
