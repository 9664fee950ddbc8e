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
from annotator.domain.said import said

NOBODY = said("no counterpart")
F1_HEADS = (said("Exact, label"), said("Exact"), said("Overlap"), said("Overlap, label"))
SCORES = {
    "correct": said("Correct"),
    "incorrect": said("Incorrect"),
    "partial": said("Partial"),
    "missed": said("Missed"),
    "spurious": said("Spurious"),
    "precision": said("Precision"),
    "recall": said("Recall"),
    "f1": said("F1"),
}
WAYS = {
    Way.STRICT: said("Strict"),
    Way.EXACT: said("Exact"),
    Way.PARTIAL: said("Partial"),
    Way.TYPE: said("Type"),
}
SAME = {
    Difference.SPEAKER: said("Same speaker, of those both marked"),
    Difference.CUE: said("Same cue, of those both marked"),
    Difference.SOURCE: said("Same source, of those both marked"),
    Difference.KIND: said("Same kind, of those both marked"),
}
JOINT = {
    Difference.SPEAKER: said("F1 of quotes with the speaker"),
    Difference.CUE: said("F1 of quotes with the cue"),
    Difference.SOURCE: said("F1 of quotes with the source"),
    Difference.KIND: said("F1 of quotes with the kind"),
}
ALPHA = {
    VERDICT: said("Krippendorff’s alpha, verdicts"),
    ANSWER: said("Krippendorff’s alpha, answers to hints"),
}
GIVEN = {VERDICT: said("Verdicts given"), ANSWER: said("Answers to hints given")}
ALIKE = {
    VERDICT: said("Same verdict, where both gave one"),
    ANSWER: said("Same answer, where both gave one"),
}
KAPPA = {
    VERDICT: said("Cohen’s kappa, verdicts"),
    ANSWER: said("Cohen’s kappa, answers to hints"),
}
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
    heads = (said("Pair"), said("Articles"), said("Spans"), *F1_HEADS, said("Kappa, words"))
    return Table(said("Pairs: F1 of spans"), heads, tuple(map(_pair_row, pairs)))


def _pair_row(pair: Pair) -> Row:
    spans = said("{spans_a:,} / {spans_b:,}", spans_a=pair.spans_a, spans_b=pair.spans_b)
    return Row(pair.title, (pair.articles, spans, *_kinds(pair.f1), pair.kappa))


def group_table(group: Group) -> Table:
    """Return what all agree on together."""
    family = group.u_alpha
    rows = (
        Row(said("Fleiss’ kappa, words"), (group.fleiss,)),
        Row(said("Krippendorff’s alpha, words"), (group.alpha,)),
        Row(said("Alpha-U, units"), (group.alpha_u,)),
        Row(said("u-alpha, characters: all of the text"), (family.u,)),
        Row(said("u-alpha: marked or not"), (family.marked,)),
        Row(said("u-alpha: labels where two marked"), (family.coded,)),
        Row(said("… which is this share of the text"), (family.coverage,)),
        *(Row(ALPHA[of.title], (of.alpha,)) for of in group.rulings if of.alpha.n),
    )
    return Table(said("All together"), (said("Measure"), said("Value")), rows)


def group_labels_table(group: Group) -> Table:
    """Return what all agree on about each label."""
    units = {label.title: label.alpha_u for label in group.alpha_u_labels}
    nothing = Figure(None, 0, reason=said("Nobody marked it where all have finished."))
    rows = (
        (label.title, (units.get(label.title, nothing), label.coded, label.coverage))
        for label in group.u_alpha.labels
    )
    heads = (
        said("Label"),
        said("Alpha-U"),
        said("u-alpha where two marked"),
        said("share of its characters"),
    )
    return Table(said("All together, by label"), heads, tuple(Row(n, c, n) for n, c in rows))


def labels_table(pair: Pair) -> Table:
    """Return what two agree on about each label."""
    heads = (
        said("Label"),
        said("Spans of {a}", a=pair.a),
        said("of {b}", b=pair.b),
        said("F1, exact"),
        said("F1, overlap"),
    )
    rows = (
        Row(of.title, (of.spans_a, of.spans_b, of.exact, of.overlap), of.title)
        for of in pair.labels
    )
    return Table(said("{title}: labels", title=pair.title), heads, tuple(rows))


def confusion_table(pair: Pair) -> Table:
    """Return how often one gave which label where the other gave which."""
    counts = {(cell.a, cell.b): len(cell.meetings) for cell in pair.confusion.cells}
    labels: tuple[Label, ...] = (*pair.confusion.labels, None)
    rows = (Row(a or NOBODY, tuple(counts.get((a, b), 0) for b in labels), a or "") for a in labels)
    heads = (f"{pair.a} ↓  {pair.b} →", *(label or NOBODY for label in labels))
    return Table(said("{title}: confusion of labels", title=pair.title), heads, tuple(rows))


def confusions_table(pair: Pair) -> Table:
    """Return in what two differ most often: labels, with nothing beside some of them."""
    cells = [cell for cell in pair.confusion.cells if cell.a != cell.b]
    cells.sort(key=lambda cell: -len(cell.meetings))
    rows = (Row(c.a or NOBODY, (c.b or NOBODY, len(c.meetings))) for c in cells[:MOST])
    title = said("{title}: what is confused most", title=pair.title)
    return Table(title, (pair.a, pair.b, said("Times")), tuple(rows))


def semeval_table(pair: Pair) -> Table:
    """Return precision, recall and F1 in four ways, the first of two as the key."""
    heads = (said("{a} as the key", a=pair.a), *SCORES.values())
    rows = []
    for way in Way:
        score = getattr(pair.semeval, way)
        rows.append(Row(WAYS[way], tuple(getattr(score, n) for n in SCORES)))
    return Table(said("{title}: as in SemEval-2013 9.1", title=pair.title), heads, tuple(rows))


def quotes_table(pair: Pair) -> Table:
    """Return what two agree on about quotes and who said them."""
    quotes = pair.quotes
    rows = [
        Row(said("F1 of quotes, exact"), (quotes.f1_exact,), Difference.ENDS, joint=True),
        Row(said("F1 of quotes, overlap"), (quotes.f1_overlap,), Difference.MISSING),
        Row(said("Marked by both, of all"), (quotes.matched,), Difference.MISSING),
    ]
    for aspect in quotes.aspects:
        rows.append(Row(SAME[aspect.title], (aspect.accuracy,), aspect.title))
        rows.append(Row(JOINT[aspect.title], (aspect.joint_f1,), aspect.title, joint=True))
    for of in pair.rulings:
        if of.judged_a or of.judged_b:
            rows += _rulings(of)
    title = said("{title}: quotes and speakers", title=pair.title)
    return Table(
        title,
        (
            said(
                "Quotes: {quotes_a} and {quotes_b}",
                quotes_a=quotes.quotes_a,
                quotes_b=quotes.quotes_b,
            ),
            said("Value"),
        ),
        tuple(rows),
    )


def _rulings(of: RulingAgreement) -> Iterator[Row]:
    """Yield what two agree on about quotes or hints of rewrites."""
    judged = said("{a:,} / {b:,}", a=of.judged_a, b=of.judged_b)
    yield Row(GIVEN[of.title], (judged,), of.title)
    yield Row(ALIKE[of.title], (of.raw,), of.title)
    yield Row(KAPPA[of.title], (of.kappa,), of.title)


def articles_table(pair: Pair, titles: dict[str, str]) -> Table:
    """Return what two agree on in each article, the least first."""
    ordered = sorted(pair.by_article, key=lambda of: (_rank(of.f1.exact_label), of.title))
    rows = (
        Row(titles.get(of.title) or of.title, (*_kinds(of.f1), of.kappa), of.title)
        for of in ordered
    )
    heads = (said("Article"), *F1_HEADS, said("Kappa, words"))
    return Table(said("{title}: articles", title=pair.title), heads, tuple(rows))


def _kinds(f1: F1) -> tuple[Figure, ...]:
    return tuple(getattr(f1, kind) for kind in KINDS)


def _rank(figure: Figure) -> float:
    return 2 if figure.value is None else figure.value
