"""Agreement as tables, for people: the same ones in the window, on the command line, in reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.agreement.confusion import Label
from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.group import Group
from annotator.domain.agreement.pair import Pair
from annotator.domain.agreement.rulings import ANSWER, VERDICT, RulingAgreement
from annotator.domain.agreement.semeval import Way
from annotator.domain.agreement.spans import F1, KINDS
from annotator.domain.layers import Difference

NOBODY = "no counterpart"
F1_HEADS = ("Exact, label", "Exact", "Overlap", "Overlap, label")
OUTCOMES = ("correct", "incorrect", "partial", "missed", "spurious")
SHARES = ("precision", "recall", "f1")
ASPECTS = {
    Difference.SPEAKER: "speaker",
    Difference.CUE: "cue",
    Difference.SOURCE: "source",
    Difference.KIND: "kind",
}
GIVEN = {VERDICT: "verdicts", ANSWER: "answers to hints"}
Cell = Figure | int | str
MOST = 12  # of the confusions that are told first


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; `key` is the label, article, aspect of quotes or ruling it is about.

    A figure is `joint` that a quote counts against which only one of two marked.
    """

    name: str
    cells: tuple[Cell, ...]
    key: str = ""
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads, of which the first is that of their names."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def pairs_table(pairs: Sequence[Pair]) -> Table:
    """Return the first figures of each pair."""
    heads = ("Pair", "Articles", "Spans", *F1_HEADS, "Kappa, words")
    return Table("Pairs: F1 of spans", heads, tuple(map(_pair_row, pairs)))


def _pair_row(pair: Pair) -> Row:
    spans = f"{pair.spans_a:,} / {pair.spans_b:,}"
    return Row(pair.title, (pair.articles, spans, *_kinds(pair.f1), pair.kappa))


def group_table(group: Group) -> Table:
    """Return what all agree on together."""
    family = group.u_alpha
    rows = (
        Row("Fleiss’ kappa, words", (group.fleiss,)),
        Row("Krippendorff’s alpha, words", (group.alpha,)),
        Row("Alpha-U, units", (group.alpha_u,)),
        Row("u-alpha, characters: all of the text", (family.u,)),
        Row("u-alpha: marked or not", (family.marked,)),
        Row("u-alpha: labels where two marked", (family.coded,)),
        Row("… which is this share of the text", (family.coverage,)),
        *(
            Row(f"Krippendorff’s alpha, {GIVEN[of.title]}", (of.alpha,))
            for of in group.rulings
            if of.alpha.n
        ),
    )
    return Table("All together", ("Measure", "Value"), rows)


def group_labels_table(group: Group) -> Table:
    """Return what all agree on about each label."""
    units = {label.title: label.alpha_u for label in group.alpha_u_labels}
    nothing = Figure(None, 0, reason="Nobody marked it where all have finished.")
    rows = (
        (label.title, (units.get(label.title, nothing), label.coded, label.coverage))
        for label in group.u_alpha.labels
    )
    heads = ("Label", "Alpha-U", "u-alpha where two marked", "share of its characters")
    return Table("All together, by label", heads, tuple(Row(n, c, n) for n, c in rows))


def labels_table(pair: Pair) -> Table:
    """Return what two agree on about each label."""
    heads = ("Label", f"Spans of {pair.a}", f"of {pair.b}", "F1, exact", "F1, overlap")
    rows = (
        Row(of.title, (of.spans_a, of.spans_b, of.exact, of.overlap), of.title)
        for of in pair.labels
    )
    return Table(f"{pair.title}: labels", heads, tuple(rows))


def confusion_table(pair: Pair) -> Table:
    """Return how often one gave which label where the other gave which."""
    counts = {(cell.a, cell.b): len(cell.meetings) for cell in pair.confusion.cells}
    labels: tuple[Label, ...] = (*pair.confusion.labels, None)
    rows = (Row(a or NOBODY, tuple(counts.get((a, b), 0) for b in labels), a or "") for a in labels)
    heads = (f"{pair.a} ↓  {pair.b} →", *(label or NOBODY for label in labels))
    return Table(f"{pair.title}: confusion of labels", heads, tuple(rows))


def confusions_table(pair: Pair) -> Table:
    """Return in what two differ most often: labels, with nothing beside some of them."""
    cells = [cell for cell in pair.confusion.cells if cell.a != cell.b]
    cells.sort(key=lambda cell: -len(cell.meetings))
    rows = (Row(c.a or NOBODY, (c.b or NOBODY, len(c.meetings))) for c in cells[:MOST])
    title = f"{pair.title}: what is confused most"
    return Table(title, (pair.a, pair.b, "Times"), tuple(rows))


def semeval_table(pair: Pair) -> Table:
    """Return precision, recall and F1 in four ways, the first of two as the key."""
    heads = (f"{pair.a} as the key", *map(str.capitalize, OUTCOMES + SHARES))
    rows = []
    for way in Way:
        score = getattr(pair.semeval, way)
        rows.append(Row(way.capitalize(), tuple(getattr(score, n) for n in OUTCOMES + SHARES)))
    return Table(f"{pair.title}: as in SemEval-2013 9.1", heads, tuple(rows))


def quotes_table(pair: Pair) -> Table:
    """Return what two agree on about quotes and who said them."""
    quotes = pair.quotes
    rows = [
        Row("F1 of quotes, exact", (quotes.f1_exact,), Difference.ENDS, joint=True),
        Row("F1 of quotes, overlap", (quotes.f1_overlap,), Difference.MISSING),
        Row("Marked by both, of all", (quotes.matched,), Difference.MISSING),
    ]
    for aspect in quotes.aspects:
        name = ASPECTS[aspect.title]
        rows.append(Row(f"Same {name}, of those both marked", (aspect.accuracy,), aspect.title))
        joint = f"F1 of quotes with the {name}"
        rows.append(Row(joint, (aspect.joint_f1,), aspect.title, joint=True))
    for of in pair.rulings:
        if of.judged_a or of.judged_b:
            rows += _rulings(of)
    title = f"{pair.title}: quotes and speakers"
    return Table(title, (f"Quotes: {quotes.quotes_a} and {quotes.quotes_b}", "Value"), tuple(rows))


def _rulings(of: RulingAgreement) -> Iterator[Row]:
    """Yield what two agree on about quotes or hints of rewrites."""
    given = GIVEN[of.title]
    yield Row(f"{given} given".capitalize(), (f"{of.judged_a:,} / {of.judged_b:,}",), of.title)
    yield Row(f"Same {of.title}, where both gave one", (of.raw,), of.title)
    yield Row(f"Cohen’s kappa, {given}", (of.kappa,), of.title)


def articles_table(pair: Pair, titles: dict[str, str]) -> Table:
    """Return what two agree on in each article, the least first."""
    ordered = sorted(pair.by_article, key=lambda of: (_rank(of.f1.exact_label), of.title))
    rows = (
        Row(titles.get(of.title) or of.title, (*_kinds(of.f1), of.kappa), of.title)
        for of in ordered
    )
    heads = ("Article", *F1_HEADS, "Kappa, words")
    return Table(f"{pair.title}: articles", heads, tuple(rows))


def _kinds(f1: F1) -> tuple[Figure, ...]:
    return tuple(getattr(f1, kind) for kind in KINDS)


def _rank(figure: Figure) -> float:
    return 2 if figure.value is None else figure.value
