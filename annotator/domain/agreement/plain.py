"""Agreement as plain JSON: every number an object, with what is not defined and why."""

from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.agreement.confusion import Confusion, Label
from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.group import Group
from annotator.domain.agreement.pair import Pair
from annotator.domain.agreement.quotes import QuoteAgreement
from annotator.domain.agreement.report import Agreement
from annotator.domain.agreement.rulings import RulingAgreement
from annotator.domain.agreement.semeval import Score, SemEval
from annotator.domain.agreement.spans import F1, KINDS
from annotator.domain.layers import Difference

NO_COUNTERPART = "no counterpart"
Json = dict[str, Any]


def agreement_to_json(agreement: Agreement) -> Json:
    """Return all figures, each as its value, n, low and high.

    `undefined` names with dots where a value is null, and why; a pair is named "a/b" there.
    """
    pairs, group = list(map(_pair, agreement.pairs)), _group(agreement.group)
    undefined = dict(_undefined(group))
    for pair in pairs:
        undefined.update(_undefined(pair, f"pairs.{pair['a']}/{pair['b']}."))
    return {
        "annotators": list(agreement.annotators),
        "articles": agreement.articles,
        "pairs": list(map(_plain, pairs)),
        **_plain(group),
        "draws": agreement.draws,
        "seed": agreement.seed,
        "undefined": undefined,
    }


def pair_to_json(pair: Pair) -> Json:
    """Return all figures of one pair, each as its value, n, low and high."""
    return dict(_plain(_pair(pair)))


def _pair(pair: Pair) -> Json:
    return {
        "a": pair.a,
        "b": pair.b,
        "articles": pair.articles,
        "spans_a": pair.spans_a,
        "spans_b": pair.spans_b,
        "f1": _f1(pair.f1),
        "semeval": _semeval(pair.semeval),
        "raw": pair.raw,
        "kappa": pair.kappa,
        "per_label": {
            label.title: {
                "spans_a": label.spans_a,
                "spans_b": label.spans_b,
                "exact_label": label.exact,
                "overlap_label": label.overlap,
            }
            for label in pair.labels
        },
        "per_article": {
            article.title: {"f1": _f1(article.f1), "kappa": article.kappa}
            for article in pair.by_article
        },
        "confusion": _confusion(pair.confusion),
        "quotes": _quotes(pair.quotes),
        **{f"{of.title}s": _rulings(of) for of in pair.rulings},
    }


def _f1(f1: F1) -> Json:
    return {kind: getattr(f1, kind) for kind in KINDS}


def _semeval(semeval: SemEval) -> Json:
    ways = {"strict": semeval.strict, "exact": semeval.exact}
    ways |= {"partial": semeval.partial, "type": semeval.type}
    return {name: _score(score) for name, score in ways.items()}


def _score(score: Score) -> Json:
    return {
        "correct": score.correct,
        "incorrect": score.incorrect,
        "partial": score.partial,
        "missed": score.missed,
        "spurious": score.spurious,
        "precision": score.precision,
        "recall": score.recall,
        "f1": score.f1,
    }


def _confusion(confusion: Confusion) -> Json:
    """Return how often a gave one label and b another, for all pairs of them, by a's label."""
    counts = {(cell.a, cell.b): len(cell.meetings) for cell in confusion.cells}
    names: dict[Label, str] = {label: label for label in confusion.labels}
    names[None] = free_name(NO_COUNTERPART, confusion.labels)
    return {
        name: {other: counts.get((a, b), 0) for b, other in names.items() if a or b}
        for a, name in names.items()
    }


def free_name(name: str, taken: tuple[str, ...]) -> str:
    """Return a name that no label has."""
    while name in taken:
        name = f"({name})"
    return name


def _quotes(quotes: QuoteAgreement) -> Json:
    speaker, *others = quotes.aspects
    return {
        "quotes_a": quotes.quotes_a,
        "quotes_b": quotes.quotes_b,
        "f1_exact": quotes.f1_exact,
        "f1_overlap": quotes.f1_overlap,
        "matched": quotes.matched,
        f"{Difference.SPEAKER}_accuracy": speaker.accuracy,
        "joint_f1": speaker.joint_f1,
        **{f"{aspect.title}_accuracy": aspect.accuracy for aspect in others},
        **{f"{aspect.title}_joint_f1": aspect.joint_f1 for aspect in others},
    }


def _rulings(of: RulingAgreement) -> Json:
    return {
        "judged_a": of.judged_a,
        "judged_b": of.judged_b,
        "raw": of.raw,
        "kappa": of.kappa,
    }


def _group(group: Group) -> Json:
    family = group.u_alpha
    return {
        "articles_of_all": group.articles,
        "fleiss_kappa": group.fleiss,
        "alpha": group.alpha,
        **{f"{of.title}s_alpha": of.alpha for of in group.rulings},
        "alpha_u": group.alpha_u,
        "alpha_u_per_label": {label.title: label.alpha_u for label in group.alpha_u_labels},
        "u_alpha": {
            "u": family.u,
            "marked": family.marked,
            "coded": family.coded,
            "coverage": family.coverage,
            "per_label": {
                label.title: {"coded": label.coded, "coverage": label.coverage}
                for label in family.labels
            },
        },
    }


def _plain(tree: Any) -> Any:
    if isinstance(tree, Figure):
        return {"value": tree.value, "n": tree.n, "low": tree.low, "high": tree.high}
    if isinstance(tree, Mapping):
        return {name: _plain(branch) for name, branch in tree.items()}
    return tree


def _undefined(tree: Mapping[str, Any], within: str = "") -> Iterator[tuple[str, str]]:
    """Yield where figures are not defined, with dots, and the reason."""
    for name, branch in tree.items():
        if isinstance(branch, Mapping):
            yield from _undefined(branch, f"{within}{name}.")
        elif isinstance(branch, Figure) and branch.value is None:
            yield f"{within}{name}", branch.reason
