"""Suggestions against gold: entities, quotes and speakers, in per cent, with 95 % intervals.

Intervals are percentiles of a figure over articles drawn with replacement (the bootstrap of
Efron 1979). Speed is that of one processor, in articles of 750 words, once all is loaded.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from measure import Figures, Outcome, Plan, arguments, report, timed
from suggestions_baseline import baseline
from suggestions_gold import Marked, gold, marked
from suggestions_quotes import score_content, score_marked

from annotator.nlp.suggest import suggested
from annotator.resources import resource

SAMPLE = resource("datasets", "stories.jsonl")
DRAWS = {True: 100, False: 1000}  # by whether a few seconds must do
ARTICLE = 750  # words
NAMES = frozenset("PERSON ORG GPE LOC FAC NORP EVENT PRODUCT WORK_OF_ART LAW LANGUAGE".split())
KINDS = {"clause": frozenset({"direct", "mixed"}), "indirect": frozenset({"indirect"})}


@dataclass(frozen=True, slots=True)
class Measure:
    """F1 of counted hits among what was found and what is wanted: a share where both are one."""

    hits: str
    found: str
    wanted: str


def _f1(view: str, hits: str, kind: str = "") -> Measure:
    return Measure(f"{view} {hits}", f"{view} {kind}found", f"{view} {kind}gold")


def _share(view: str, hits: str, among: str) -> Measure:
    return Measure(f"{view} {hits}", f"{view} {among}", f"{view} {among}")


QUOTES = {
    "marked_exact": _f1("marked", "exact"),
    "marked_relaxed": _f1("marked", "relaxed"),
    "speaker": _share("marked", "speaker", "speakers"),
    "pronoun": _share("marked", "entity", "entities"),
    "end_to_end": _f1("marked", "end_to_end", "asked_"),
    "clause_relaxed": _f1("clause", "relaxed"),
    "clause_end_to_end": _f1("clause", "end_to_end", "asked_"),
    "indirect_relaxed": _f1("indirect", "relaxed"),
    "indirect_precision": _share("indirect", "relaxed", "found"),
    "cue": _share("marked", "cue", "cues"),
}
ENTITIES = {
    "entities": _f1("entities", "strict"),
    "entities_span": _f1("entities", "span"),
    "names": _f1("names", "strict"),
}


def measure(plan: Plan, file: Path) -> Outcome:
    """Score the built-in suggester, and next to it the baseline, on the articles of a gold file."""
    wanted = gold(file)
    found, seconds = _read(wanted)
    ours = _scores(wanted, found, DRAWS[plan.quick])
    theirs = _scores(wanted, [baseline(one.article) for one in wanted], DRAWS[True])
    words = sum(len(one.article.text.split()) for one in wanted)
    speed = {"articles": len(wanted), "articles_s": round(words / ARTICLE / seconds, 1)}
    main = next(name for name in ("end_to_end", "entities") if name in ours)
    return Outcome(
        {**speed, **ours},
        {"name": "regular expressions", **{name: value for name, value in theirs.items() if value}},
        round(ours[main] / theirs[main], 3),
    )


def _read(wanted: Sequence[Marked]) -> tuple[list[Marked], float]:
    articles = [one.article for one in wanted]
    list(suggested(articles[:1]))  # loads the pipeline that is timed
    found: list[Marked] = []
    taken = timed(
        lambda: found.extend(
            marked(article, new.spans, new.quotes, new.speakers)
            for article, new in zip(articles, suggested(articles), strict=True)
        )
    )
    return found, taken.cpu


def _scores(wanted: Sequence[Marked], found: Sequence[Marked], draws: int) -> Figures:
    """Return every measure that has gold, and the ends of its interval where there are draws."""
    counted = [_counts(one, other) for one, other in zip(wanted, found, strict=True)]
    names = sorted({name for counts in counted for name in counts})
    table = np.array([[counts[name] for name in names] for counts in counted], dtype=float)
    weights = np.random.default_rng(0).multinomial(
        len(counted), np.full(len(counted), 1 / len(counted)), draws
    )
    sums = np.vstack((np.ones(len(counted)), weights)) @ table
    totals = dict(zip(names, sums.T, strict=True))
    figures: Figures = {}
    for name, one in {**QUOTES, **ENTITIES}.items():
        if totals.get(one.wanted, np.zeros(1))[0]:
            figures |= _figure(name, one, totals)
    return figures


def _figure(name: str, one: Measure, totals: Mapping[str, np.ndarray]) -> Figures:
    among = totals[one.found] + totals[one.wanted]
    first, *drawn = 200 * totals[one.hits] / np.maximum(among, 1)
    low, high = np.percentile(drawn, (2.5, 97.5))
    return {name: round(first, 1), f"{name}_low": round(low, 1), f"{name}_high": round(high, 1)}


def _counts(wanted: Marked, found: Marked) -> Counter[str]:
    counts: Counter[str] = Counter()
    if wanted.entities is not None:
        counts.update(_entity_counts(wanted, found))
    if wanted.quotes is not None:
        counts.update(_quote_counts(wanted, found))
    return counts


def _entity_counts(wanted: Marked, found: Marked) -> Counter[str]:
    counts: Counter[str] = Counter()
    for view in ("entities", "names"):
        pair = [one.entities or frozenset() for one in (wanted, found)]
        theirs, ours = (
            {entity for entity in entities if view == "entities" or entity[2] in NAMES}
            for entities in pair
        )
        spans = {entity[:2] for entity in theirs} & {entity[:2] for entity in ours}
        counts[f"{view} gold"], counts[f"{view} found"] = len(theirs), len(ours)
        counts[f"{view} strict"], counts[f"{view} span"] = len(theirs & ours), len(spans)
    return counts


def _quote_counts(wanted: Marked, found: Marked) -> Counter[str]:
    text, theirs, ours = wanted.article.text, wanted.quotes or (), found.quotes or ()
    views = {"marked": score_marked(text, theirs, ours)} | {
        view: score_content(text, theirs, ours, kinds) for view, kinds in KINDS.items()
    }
    return Counter(
        {f"{view} {name}": n for view, counts in views.items() for name, n in counts.items()}
    )


if __name__ == "__main__":
    parser = arguments("suggestions")
    parser.add_argument("--gold", type=Path, default=SAMPLE, help="articles with what is right")
    wanted = parser.parse_args()
    report("suggestions", wanted, lambda plan: measure(plan, wanted.gold))
