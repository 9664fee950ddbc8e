"""How many actions it takes to turn suggestions into what is right, in the real window.

The sample articles come without their gold, the built-in suggester reads them, and a replay of
real keys and mouse events corrects and approves each. In the end the stored copies are compared
with the gold. An action is a key with its modifiers, a click, a double click or a drag; typing
counts every letter. A hand that keeps to the keys and one that keeps to the mouse do it once more.
The baselines: adding all by hand, and one decision on each suggestion.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from effort_figures import Effort, Sample, counts, figures, per_quote, short, total
from effort_hand import Hand
from effort_keys import KeyHand
from effort_mouse import MouseHand
from effort_plan import corrections
from effort_replay import Replay
from measure import Outcome, Plan, main
from PySide6.QtWidgets import QApplication

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Copy, Status
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


def measure(plan: Plan) -> Outcome:
    app = QApplication(["effort", "-style", "Fusion"])
    sample = _sample(plan.folder / "gold.annot", QUICK if plan.quick else None)
    bare = _bare(plan.folder / "bare.annot", sample)
    ready = _bare(plan.folder / "suggested.annot", sample)
    with Session.open(ready) as session:
        decisions = run(suggest(session))
    with_keys = _replay(_twin(ready, "keys"), sample, KeyHand)
    with_mouse = _replay(_twin(ready, "mouse"), sample, MouseHand)
    efforts = _replay(ready, sample)
    by_hand = _replay(bare, sample)
    probes = {
        "all_right_article": _approve(plan.folder / "right.annot", sample),
        "all_right_quote": _accept(plan.folder / "accepted.annot"),
    }
    app.processEvents()
    count = decisions.spans + decisions.quotes
    ours, baseline = total(efforts), total(by_hand)
    return Outcome(
        {
            **counts(sample),
            "suggestions": count,
            **probes,
            **figures(efforts, sample),
            **short("keys only", with_keys, sample),
            **short("mouse only", with_mouse, sample),
        },
        {
            "name": "all added by hand; one decision on each suggestion, and done",
            "by_hand_actions": baseline,
            "by_hand_actions_per_article": round(baseline / len(by_hand), 1),
            "by_hand_actions_per_quote": per_quote(by_hand, sample),
            "decisions": count + len(sample.articles),
            "decisions_per_article": round(count / len(sample.articles) + 1, 1),
        },
        round(ours / baseline, 3),
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


def _twin(project: Path, name: str) -> Path:
    return Path(shutil.copy(project, project.with_stem(name)))


def _replay(project: Path, sample: Sample, kind: type[Hand] = Hand) -> list[Effort]:
    """Correct every article, and compare what is stored in the end."""
    with _window(project) as bench:
        hand = kind(bench)
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


if __name__ == "__main__":
    main("effort", measure)
