"""What a comparison finds in rewrites with known verdicts, in per cent, and how fast it is.

Quotes are found by the built-in suggester, as in two text files; what it misses counts as missed.
`--gold` takes another file of the same form as `datasets/rewrites.jsonl`. To see how often a quote
is taken for one that it has nothing to do with, each rewrite is also compared with the originals
of other stories. Speed is that of one processor, in pairs that have been read.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from measure import Figures, Outcome, Plan, arguments, report, timed

from annotator.domain.article import Article
from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.tokens import tokens
from annotator.domain.comparing.verdict import Compared, Comparison, Side
from annotator.domain.span import Stretch
from annotator.resources import resource
from annotator.workflow.comparing import side_of
from annotator.workflow.workers import here

SAMPLE = resource("datasets", "rewrites.jsonl")
LIKE = 0.6  # from which the baseline calls a quote altered
FEW = 3  # stories that must do where a few seconds must
OTHERS = 4  # originals of other stories that each rewrite is compared with
SAME = ("verbatim", "punctuation")
VERDICTS = (*SAME, "altered", "spliced", "unquoted", "unsupported")


@dataclass(frozen=True, slots=True)
class Story:
    """Two versions as they are read, and what is right of each quote of the second."""

    original: Side
    rewrite: Side
    gold: Sequence[dict[str, Any]]


def measure(plan: Plan, file: Path) -> Outcome:
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    stories = list(_read(rows[:FEW] if plan.quick else rows))
    found: list[Comparison] = []
    taken = timed(
        lambda: found.extend(compared(story.original, story.rewrite) for story in stories)
    )
    theirs: list[Counter[str]] = []
    bare = timed(lambda: theirs.extend(_baseline(story) for story in stories))
    counts = sum((_counts(*one) for one in zip(stories, found, strict=True)), Counter[str]())
    speed = round(len(stories) / taken.cpu, 1)
    figures = {"pairs": len(stories), "pairs_s": speed, **_shares(counts), **_foreign(stories)}
    baseline = _shares(sum(theirs, Counter[str]()))
    return Outcome(
        figures,
        {
            "name": f"difflib, altered from a ratio of {LIKE}",
            "pairs_s": round(len(stories) / bare.cpu, 1),
            **{name: value for name, value in baseline.items() if value},
        },
        round(taken.cpu / bare.cpu, 3),
    )


def _read(rows: Sequence[dict[str, Any]]) -> Iterator[Story]:
    sides = (
        Article(f"{row['id']}-{of}", row[of]) for row in rows for of in ("original", "rewrite")
    )
    read = here().read
    articles = list(sides)
    found = [
        side_of(article, new, new.speakers)
        for article, new in zip(articles, read(articles), strict=True)
    ]
    for number, row in enumerate(rows):
        yield Story(found[2 * number], found[2 * number + 1], row["quotes"])


def _counts(story: Story, found: Comparison) -> Counter[str]:
    counts: Counter[str] = Counter()
    for gold in story.gold:
        one = _quote(story.rewrite.article.text, gold["text"], found)
        got = str(one.verdict) if one else ""
        counts[f"gold {gold['verdict']}"] += 1
        counts[f"{gold['verdict']} as {got}"] += 1
        flags = {str(flag) for flag in one.flags} if one else set()
        right = set(gold["flags"])
        counts["flags"] += len(flags - set(gold["perhaps"]))
        counts["flags wanted"] += len(right)
        counts["flags right"] += len(flags & right)
    return counts


def _quote(text: str, wanted: str, found: Comparison) -> Compared | None:
    start = text.index(wanted)
    place = Stretch(start, start + len(wanted))
    those = (q for q in found.quotes if any(part.overlaps(place) for part in q.quote.contents))
    return next(those, None)


def _shares(counts: Counter[str]) -> Figures:
    same = sum(counts[f"{one} as {other}"] for one in SAME for other in SAME)
    right = sum(counts[f"{one} as {one}"] for one in VERDICTS)
    total = sum(n for name, n in counts.items() if name.startswith("gold "))
    return {
        "quotes": total,
        "verdict_right": _share(right, total),
        "verbatim": _share(same, sum(counts[f"gold {one}"] for one in SAME)),
        "altered_found": _share(counts["altered as altered"], counts["gold altered"]),
        "spliced_found": _share(counts["spliced as spliced"], counts["gold spliced"]),
        "false_altered": _share(counts["unsupported as altered"], counts["gold unsupported"]),
        "flags_precision": _share(counts["flags right"], counts["flags"]),
        "flags_recall": _share(counts["flags right"], counts["flags wanted"]),
    }


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0


def _foreign(stories: Sequence[Story]) -> Figures:
    """Return how often quotes count as altered from, or spliced of, what others say elsewhere."""
    verdicts: Counter[str] = Counter()
    for number, story in enumerate(stories):
        others = (stories[(number + step) % len(stories)] for step in range(1, OTHERS + 1))
        for other in {id(one): one for one in others if one is not story}.values():
            quotes = compared(other.original, story.rewrite).quotes
            verdicts.update(str(quote.verdict) for quote in quotes)
    wrong = verdicts["altered"] + verdicts["spliced"]
    return {"foreign_quotes": verdicts.total(), "false_foreign": _share(wrong, verdicts.total())}


def _baseline(story: Story) -> Counter[str]:
    """Compare as one would do with what Python has: the same words, else the likest quote."""
    text = story.original.article.text
    said = [_words(quote.text(text)) for quote in story.original.quotes]
    counts: Counter[str] = Counter()
    for gold in story.gold:
        words = _words(gold["text"])
        best = max((SequenceMatcher(None, words, other).ratio() for other in said), default=0)
        got = "altered" if best >= LIKE else "unsupported"
        got = "verbatim" if words in said else got
        counts[f"gold {gold['verdict']}"] += 1
        counts[f"{gold['verdict']} as {got}"] += 1
    return counts


def _words(text: str) -> list[str]:
    return [token.norm for token in tokens(text)]


if __name__ == "__main__":
    parser = arguments("compare")
    parser.add_argument("--gold", type=Path, default=SAMPLE, help="rewrites with what is right")
    wanted = parser.parse_args()
    report("compare", wanted, lambda plan: measure(plan, wanted.gold))
