"""Which label of the scheme stands for a label from elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import listed, said
from annotator.domain.scheme import Scheme
from annotator.domain.wording import shortened

LONGEST = 60  # characters of a label in a sentence

SAME = (
    ("PERSON", "PER", "PERS"),
    ("ORG", "ORGANIZATION", "ORGANISATION", "COMPANY", "CORPORATION", "INSTITUTION"),
    ("GPE", "COUNTRY", "CITY"),
    ("LOC", "LOCATION", "PLACE"),
    ("NORP", "NATIONALITY", "RELIGION", "IDEOLOGY"),
    ("FAC", "FACILITY", "BUILDING"),
    ("MONEY", "CURRENCY"),
    ("PERCENT", "PERCENTAGE"),
    ("CARDINAL", "NUMBER", "NUM"),
    ("QUANTITY", "MEASURE"),
    ("EVENT", "EVT"),
    ("PRODUCT", "PROD"),
    ("WORK_OF_ART", "WORK", "CREATIVE_WORK"),
    ("LANGUAGE", "LANG"),
)
WIDER = {"GPE": "LOC"}  # what a scheme of places alone has no narrower label for


@dataclass(frozen=True, slots=True)
class LabelMap:
    """The labels of entities in a scheme, and where a person wants labels from elsewhere to go.

    What nobody said goes to the label of the same name, upper and lower case alike, else to one
    that means the same, else with `wider` to one that takes it in, else nowhere. `said` maps to ""
    what is to be left out.
    """

    labels: tuple[str, ...]
    said: Mapping[str, str] = field(default_factory=dict, hash=False)
    wider: bool = False

    def __call__(self, label: str) -> str:
        """Return the label of the scheme, empty where there is none."""
        if label in self.said:
            return self.said[label]
        known = {_bare(own): own for own in reversed(self.labels)}
        names = (_bare(label), *_meaning(label), *self._taking_in(label))
        return next((known[name] for name in names if name in known), "")

    def _taking_in(self, label: str) -> tuple[str, ...]:
        return _meaning(WIDER.get(meaning(label), "")) if self.wider else ()


def label_map(scheme: Scheme, others: Mapping[str, str] | None = None) -> LabelMap:
    """Return the map of what a suggester finds into a scheme: a place of any kind is a place.

    Raises AnnotatorError where it has no label that was said.
    """
    labels = tuple(label.name for label in scheme.entities())
    for source, wanted in (others or {}).items():
        if wanted and wanted not in labels:
            raise AnnotatorError(
                said(
                    "{source} cannot become {wanted}: the scheme {scheme} has no such label,"
                    " it has {labels}",
                    source=source,
                    wanted=wanted,
                    scheme=scheme.name,
                    labels=", ".join(labels),
                )
            )
    return LabelMap(labels, dict(others or {}), wider=True)


@dataclass(frozen=True, slots=True)
class Mapped:
    """A line of a preview: a label from elsewhere, how often it came, and what it becomes."""

    label: str
    count: int
    to: str


def mapped(counts: Mapping[str, int], labels: LabelMap, known: Iterable[str] = ()) -> list[Mapped]:
    """Return what becomes of each label that came or is known to, the most frequent first."""
    every = {**dict.fromkeys(known, 0), **counts}
    lines = [Mapped(label, count, labels(label)) for label, count in every.items()]
    return sorted(lines, key=lambda line: (-line.count, line.label))


def merged(becomes: Mapping[str, str]) -> list[str]:
    """Return a sentence for each label that several labels become; one left out becomes none."""
    ends: dict[str, list[str]] = {}
    for label, to in becomes.items():
        ends.setdefault(to, []).append(shortened(label, LONGEST))
    return [
        said("{labels} become one label, {to}.", labels=listed(labels), to=shortened(to, LONGEST))
        for to, labels in ends.items()
        if to and len(labels) > 1
    ]


def meaning(label: str) -> str:
    """Return the name that this program has for what a label means, empty where it has none."""
    return next(iter(_meaning(label)), "")


def _bare(label: str) -> str:
    return label.upper().replace("-", "_").replace(" ", "_")


def _meaning(label: str) -> tuple[str, ...]:
    return next((same for same in SAME if _bare(label) in same), ())
