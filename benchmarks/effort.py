"""How many actions it takes to turn suggestions into what is right, in the real window.

The sample articles come without their gold, the built-in suggester reads them, and a replay of
real keys and mouse events corrects and approves each. In the end the stored copies are compared
with the gold. An action is a key with its modifiers, a click, a double click or a drag; typing
counts every letter. The baselines: adding all by hand, and one decision on each suggestion.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import mean

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from effort_hand import Hand
from effort_plan import Names, corrections
from effort_replay import Effort, Replay
from measure import Figures, Outcome, Plan, main
from PySide6.QtWidgets import QApplication

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Copy, Status
from annotator.domain.speaker import Speaker
from annotator.resources import resource
from annotator.store import queries
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from annotator.workflow.suggesting import suggest

QUICK = 2  # articles


@dataclass(frozen=True, slots=True)
class Sample:
    """The articles, what is right for each, and who speaks in them."""

    articles: list[Article]
    gold: list[Copy]
    speakers: dict[str, Speaker]

    def names(self, session: Session) -> Names:
        return Names({speaker.id: speaker for speaker in session.speakers()}, self.speakers)


def measure(plan: Plan) -> Outcome:
    app = QApplication(["effort", "-style", "Fusion"])
    sample = _sample(plan.folder / "gold.annot", QUICK if plan.quick else None)
    bare = _bare(plan.folder / "bare.annot", sample)
    ready = _bare(plan.folder / "suggested.annot", sample)
    with Session.open(ready) as session:
        decisions = run(suggest(session))
    efforts = _replay(ready, sample)
    by_hand = _replay(bare, sample)
    probes = {
        "all_right_article": _approve(plan.folder / "right.annot", sample),
        "all_right_quote": _accept(plan.folder / "accepted.annot"),
    }
    app.processEvents()
    count = decisions.spans + decisions.quotes
    total, baseline = _total(efforts), _total(by_hand)
    return Outcome(
        {**_counts(sample), "suggestions": count, **probes, **_figures(efforts, sample)},
        {
            "name": "all added by hand; one decision on each suggestion, and done",
            "by_hand_actions": baseline,
            "by_hand_actions_per_article": round(baseline / len(by_hand), 1),
            "by_hand_actions_per_quote": _per_quote(by_hand, sample),
            "decisions": count + len(sample.articles),
            "decisions_per_article": round(count / len(sample.articles) + 1, 1),
        },
        round(total / baseline, 3),
    )


def _sample(path: Path, most: int | None) -> Sample:
    stories = resource("datasets", "stories.jsonl")
    with Session.create(path, load_scheme("news")) as session:
        run(import_files(session, [stories], Import(kind=As.GOLD)))
        ids = [heading.article for heading in session.headings()][:most]
        return Sample(
            [session.article(wanted) for wanted in ids],
            [session.project.ask(queries.copy, wanted, GOLD) for wanted in ids],
            {speaker.id: speaker for speaker in session.speakers()},
        )


def _bare(path: Path, sample: Sample) -> Path:
    """Make a project of the texts alone."""
    with Session.create(path, load_scheme("news")) as session:
        session.do(Edit("Import", tuple(Change(None, a, a.id) for a in sample.articles)))
    return path


@contextmanager
def _window(project: Path) -> Iterator[Workbench]:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    bench = Workbench(window)
    window.show()
    bench.open_session(Session.open(project, "anna"))
    window.activateWindow()
    bench.canvas.setFocus()
    QApplication.processEvents()
    yield bench
    window.close()


def _replay(project: Path, sample: Sample) -> list[Effort]:
    """Correct every article, and compare what is stored in the end."""
    with _window(project) as bench:
        hand = Hand(bench)
        efforts = [Replay(hand, gold, sample.speakers).run() for gold in sample.gold]
    with Session.open(project, "anna") as session:
        for gold in sample.gold:
            _check(session, gold, sample)
    return efforts


def _check(session: Session, gold: Copy, sample: Sample) -> None:
    copy = session.copy(gold.article)
    wrong = corrections(copy, gold, sample.names(session))
    if wrong or copy.standing.status is not Status.DONE:
        raise RuntimeError(f"{gold.article} is not what it should be: {wrong}")


def _approve(path: Path, sample: Sample) -> float:
    """Return what an article costs whose suggestions are all right."""
    with _window(_right(path)) as bench:
        hand = Hand(bench)
        for _ in sample.gold:
            hand.command("approve")
    with Session.open(path, "anna") as session:
        for gold in sample.gold:
            _check(session, gold, sample)
    return hand.count / len(sample.gold)


def _accept(path: Path) -> float:
    """Return what it costs to accept a quote that is right: content, cue, source and speaker."""
    with _window(_right(path)) as bench:
        desk, hand = bench.desk, Hand(bench)
        assert desk is not None  # noqa: S101  (a project is open)
        accepted = 0
        for _ in range(len(desk.open_items())):
            accepted += isinstance(desk.item, Quote)
            hand.command("accept")
        if not all(quote.state.kept for quote in desk.copy.quotes) or not accepted:
            raise RuntimeError("a quote was not accepted")
    return hand.count / (len(desk.copy.quotes) + len(desk.copy.spans))


def _right(path: Path) -> Path:
    """Make a project whose suggestions are the gold."""
    stories = resource("datasets", "stories.jsonl")
    with Session.create(path, load_scheme("news")) as session:
        run(import_files(session, [stories], Import(kind=As.SUGGESTIONS)))
    return path


def _counts(sample: Sample) -> Figures:
    return {
        "articles": len(sample.articles),
        "entities": sum(len(gold.spans) for gold in sample.gold),
        "quotes": sum(len(gold.quotes) for gold in sample.gold),
    }


def _figures(efforts: list[Effort], sample: Sample) -> Figures:
    total = _total(efforts)
    articles = {
        f"actions {gold.article}": effort.actions
        for gold, effort in zip(sample.gold, efforts, strict=True)
    }
    return {
        "actions": total,
        "actions_per_article": round(total / len(efforts), 1),
        "actions_per_quote": _per_quote(efforts, sample),
        "actions_without_letters": total - sum(effort.letters for effort in efforts),
        "pages": sum(effort.pages for effort in efforts),
        **_kinds(efforts),
        **articles,
    }


def _kinds(efforts: list[Effort]) -> Figures:
    """Return for every kind of correction how many there were, and the mean, median and most."""
    figures: Figures = {}
    steps = sorted(step for effort in efforts for step in effort.steps)
    for kind, group in groupby(steps, key=lambda step: step[0]):
        costs = [cost for _, cost in group]
        figures[f"{kind}: times"] = len(costs)
        figures[f"{kind}: mean"] = round(mean(costs), 2)
        figures[f"{kind}: most"] = max(costs)
    return figures


def _per_quote(efforts: list[Effort], sample: Sample) -> float:
    """Return what the quotes alone took, by the quotes that are right."""
    quotes = sum(len(gold.quotes) for gold in sample.gold)
    steps = (step for effort in efforts for step in effort.quote_steps)
    return round(sum(steps) / quotes, 2)


def _total(efforts: list[Effort]) -> int:
    return sum(effort.actions for effort in efforts)


if __name__ == "__main__":
    main("effort", measure)
