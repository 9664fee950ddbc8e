"""How well suggesters do in finished articles that they have not learnt from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.agreement.confusion import Label
from annotator.domain.agreement.pair import LabelF1, Pair
from annotator.domain.agreement.plain import pair_to_json
from annotator.domain.plot import Axis, BarPlot, Group, HeatMap, Line, LinePlot, Point
from annotator.domain.said import said

RIGHT = "right"  # what people decided, as it is called beside suggesters
NOTHING = said("nothing")
PERCENT = "%"
SHARES = (25, 50, 75, 100)  # percent of the articles to learn from
MEASURES = {
    "entities": said("Entities"),
    "quotes": said("Quotes"),
    "speakers": said("Quotes with speaker"),
}


@dataclass(frozen=True, slots=True)
class LabelScore:
    """Of one label: how many are right, how many were found, how many of these are the same."""

    label: str
    wanted: int
    found: int
    same: int

    @property
    def precision(self) -> float | None:
        return self.same / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.same / self.wanted if self.wanted else None


@dataclass(frozen=True, slots=True)
class Step:
    """A point of a learning curve: the articles learnt from, and F1 in those held out."""

    articles: int
    f1: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Apart:
    """An article in which two suggesters differ, with the exact F1 of each."""

    article: str
    title: str
    first: float | None
    second: float | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured: what is right beside each suggester, and two of them beside one another.

    `pairs` have what is right as a, the suggester as b. `curve` is empty where none was asked for.
    """

    articles: int
    pairs: tuple[Pair, ...]
    between: Pair | None = None
    apart: tuple[Apart, ...] = ()
    curve: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()

    def better(self) -> str:
        """Say which of two does better, by F1 of entities."""
        f1 = [pair.f1.exact_label.value for pair in self.pairs]
        if len(f1) != len(("first", "second")) or None in f1 or f1[0] == f1[1]:
            return ""
        first, second = (pair.b for pair in self.pairs)
        return first if (f1[0] or 0) > (f1[1] or 0) else second


def label_scores(pair: Pair) -> Iterator[LabelScore]:
    """Yield what is known of each label, the most frequent first."""
    for label in sorted(pair.labels, key=lambda of: (-of.spans_a, of.title)):
        yield LabelScore(label.title, label.spans_a, label.spans_b, _same(label))


def _same(label: LabelF1) -> int:
    """Return how many spans of both are alike, from F1, which is twice those over all."""
    return round((label.exact.value or 0) * label.exact.n / 2)


def to_json(found: Evaluation) -> dict[str, Any]:
    """Return all figures as a report of agreement has them, with precision and recall by label."""
    return {
        "articles": found.articles,
        "suggesters": [_suggester(pair) for pair in found.pairs],
        "between": pair_to_json(found.between) if found.between else None,
        "better": found.better() or None,
        "apart": [
            {"article": one.article, "first": one.first, "second": one.second}
            for one in found.apart
        ],
        "learning_curve": [{"articles": s.articles, "f1": dict(s.f1)} for s in found.curve],
        "notes": list(found.notes),
    }


def _suggester(pair: Pair) -> dict[str, Any]:
    strict = pair.semeval.strict
    scores = {
        score.label: {
            "wanted": score.wanted,
            "found": score.found,
            "same": score.same,
            "precision": score.precision,
            "recall": score.recall,
        }
        for score in label_scores(pair)
    }
    overall = {"precision": strict.precision.value, "recall": strict.recall.value}
    figures = {**pair_to_json(pair), "labels": scores}
    return {"suggester": pair.b, "entities": overall, **figures}


def curve_plot(found: Evaluation) -> LinePlot:
    """Return the learning curve."""
    names = [name for name in MEASURES if any(name in step.f1 for step in found.curve)]
    lines = tuple(
        Line(
            MEASURES[name],
            tuple(Point(step.articles, _percent(step.f1.get(name))) for step in found.curve),
        )
        for name in names
    )
    x, y = Axis(said("Articles learnt from"), least=0, whole=True), _f1_axis()
    return LinePlot(
        said("Learning curve"),
        x,
        y,
        lines,
        said("{articles} articles held out", articles=found.articles),
    )


def labels_plot(found: Evaluation) -> BarPlot:
    """Return F1 by label, with one bar for each suggester."""
    titles = tuple(dict.fromkeys(label.title for pair in found.pairs for label in pair.labels))
    by_label = [{label.title: label.exact for label in pair.labels} for pair in found.pairs]
    groups = []
    for pair, figures in zip(found.pairs, by_label, strict=True):
        known = [figures.get(title) for title in titles]
        values, lows, highs = (
            tuple(_percent(getattr(figure, end)) if figure else None for figure in known)
            for end in ("value", "low", "high")
        )
        groups.append(Group(pair.b, values, lows, highs))
    note = said("{articles} articles held out, with 95 % intervals", articles=found.articles)
    return BarPlot(
        said("F1 by label"), Axis(said("Label")), _f1_axis(), titles, tuple(groups), note=note
    )


def confusion_plot(pair: Pair) -> HeatMap:
    """Return which label was found where which is right."""
    counts = {(cell.a, cell.b): len(cell.meetings) for cell in pair.confusion.cells}
    labels: tuple[Label, ...] = (*pair.confusion.labels, None)
    names = tuple(label or NOTHING for label in labels)
    cells = tuple(
        tuple(float(counts.get((a, b), 0)) if a or b else None for b in labels) for a in labels
    )
    axes = (
        Axis(said("Found by {b}", b=pair.b)),
        Axis(said("Right")),
        Axis(said("Spans"), whole=True),
    )
    return HeatMap(said("Confusion of labels"), *axes, names, names, cells)


def _f1_axis() -> Axis:
    return Axis("F1", PERCENT, least=0, most=100)


def _percent(value: float | None) -> float | None:
    return None if value is None else round(100 * value, 1)


def called(pair: Pair, a: str, b: str) -> Pair:
    """Return a pair under other names."""
    return replace(pair, a=a, b=b)
