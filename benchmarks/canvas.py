"""A long article on the canvas, against a plain `QPlainTextEdit` that shows the same text.

Every showing is that of a fresh process without a display, by turns; the view is painted whole
after each step, which is the worst case. The baseline's `mark` is a character format. Four figures
are those of the whole window with 2,000 usual articles more: a word labelled by key until it is on
disk and painted (`label`), a step of the slider of the scores (`slide`), an article marked as done
and the next one painted (`next`), and the long article opened again (`back`).
"""

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

import long_text
from measure import Figures, Outcome, Plan, Taken, child, in_ms, main, p95_in_ms, ratio

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import State
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

STAGE = Path(__file__).with_name("stage.py")
WORDS_PER_MARK = 10
USUAL = 500  # words
NEIGHBOURS = 20  # articles that are opened as well
PATIENCE = 180  # seconds
STEPS = ("page", "wheel", "mark", "resize")
IN_THE_WINDOW = ("label", "slide", "next", "back")


@dataclass(frozen=True, slots=True)
class Scene:
    """What is shown: an article of so many words, a line of so many characters, or paragraphs."""

    kind: str
    size: int
    turns: int


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is to show, and how often it is."""

    shows: int = 5
    words: int = 50_000
    characters: int = 1_000_000
    paragraphs: int = 10_000
    turns: int = 60
    others: int = 2_000


QUICK = Size(shows=1, words=3_000, characters=20_000, paragraphs=500, turns=3, others=5)


def measure(plan: Plan) -> Outcome:
    size = QUICK if plan.quick else Size()
    series = _series(plan.folder, size)
    ours, plain, window = series["ours"], series["plain"], series["window"]
    figures, baseline = _figures(ours), _figures(plain)
    for scene in (Scene("line", size.characters, 1), Scene("paragraphs", size.paragraphs, 1)):
        name = f"{scene.kind}_open_ms"
        figures[name] = in_ms(_walls([_show("ours", scene) for _ in range(size.shows)], "open"))
        baseline[name] = in_ms(_walls([_show("plain", scene)], "open"))
    for step in IN_THE_WINDOW:
        figures |= _percentiles(window, step)
    figures |= {f"ratio_{step}": ratio(_walls(ours, step), _walls(plain, step)) for step in STEPS}
    return Outcome(
        {"words": size.words, "marks": size.words // WORDS_PER_MARK, **figures},
        {"name": "QPlainTextEdit, setPlainText and show", **baseline},
        ratio(_walls(ours, "open"), _walls(plain, "open")),
    )


def _series(folder: Path, size: Size) -> dict[str, list[Figures]]:
    """Show the article by turns."""
    scene = Scene("article", size.words, size.turns)
    series: dict[str, list[Figures]] = {"plain": [], "ours": [], "window": []}
    for number in range(size.shows):
        project = _project(folder / f"{number}.annot", size)
        for what, shown in series.items():
            shown.append(_show(what, scene, project))
    return series


def _project(path: Path, size: Size) -> Path:
    """Put the article into a project, half done: its suggestions are open; others come after it."""
    story = long_text.article(size.words, size.words // WORDS_PER_MARK)
    usual = long_text.article(USUAL, USUAL // WORDS_PER_MARK)
    others = [
        Article(f"b{n}", f"{usual.text}\n\nNo {n}", title=f"No {n}") for n in range(size.others)
    ]
    changes = [
        Change(None, Article("a1", story.text, title="Long"), "a1"),
        *(Change(None, speaker) for speaker in story.speakers.values()),
    ]
    for item in story.copy.items():
        suggested = item.state is State.SUGGESTED
        kept = item if suggested else replace(item, origin="", score=None)
        changes.append(Change(None, kept, "a1", SUGGESTIONS if suggested else "anna"))
    changes += [Change(None, other, other.id) for other in others]
    changes += [
        Change(None, replace(span, state=State.SUGGESTED, origin="usual@1"), other.id, SUGGESTIONS)
        for other in others[:NEIGHBOURS]
        for span in usual.copy.spans
    ]
    with Session.create(path, load_scheme("news"), "anna") as session:
        session.do(Edit("Fill", tuple(changes)))
    return path


def _show(what: str, scene: Scene, project: Path | None = None) -> Figures:
    """Start a process that shows a scene, and return what it told."""
    told = (what, scene.kind, str(scene.size), str(scene.turns), *([str(project)] * bool(project)))
    return child((sys.executable, str(STAGE), *told), os.environ, PATIENCE)


def _figures(shown: list[Figures]) -> Figures:
    """Return medians of opening and 95th percentiles of all frames."""
    figures = {
        "open_ms": in_ms(_walls(shown, "open")),
        "open_cpu_ms": in_ms(taken.cpu for taken in _taken(shown, "open")),
        "memory_mb": round(median(one["mb"] for one in shown), 1),
    }
    for step in STEPS:
        figures |= _percentiles(shown, step)
    return figures


def _percentiles(shown: list[Figures], step: str) -> Figures:
    return {
        f"{step}_p50_ms": in_ms(_walls(shown, step)),
        f"{step}_p95_ms": p95_in_ms(_walls(shown, step)),
        f"{step}_cpu_p95_ms": p95_in_ms(taken.cpu for taken in _taken(shown, step)),
    }


def _walls(shown: list[Figures], step: str) -> list[float]:
    return [taken.wall for taken in _taken(shown, step)]


def _taken(shown: list[Figures], step: str) -> list[Taken]:
    series: list[dict[str, Any]] = [taken for one in shown for taken in one[step]]
    return [Taken(**taken) for taken in series]


if __name__ == "__main__":
    main("canvas", measure)
