"""What a suggester learns from corrected articles of a source that it never saw.

A simulated annotator corrects articles one after the other; after 0, 10, 25, 50, 100 and 200 of
them a version is trained, and reads articles that it has not learnt from. An action is a key, a
click or a drag: one for an article that is done, and two for each mark that is wrong in whatever
way, as `effort` measures. The baseline is a spaCy `ner` that starts from nothing with the same
articles. Seconds are of processors, with the reading of articles and the saving.
"""

import os
import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from learn_articles import OWNER, records
from measure import Figures, Outcome, Plan, arguments, child, report
from suggestions_gold import Marked, Unit, gold

from annotator.domain.agreement.alignment import align
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.domain.suggestion import Suggested, quote_id, span_id, speaker_id
from annotator.domain.training import BLANK, Lessons, Training
from annotator.nlp.suggesters.loading import load
from annotator.nlp.suggesters.pipelines import describe_folder
from annotator.nlp.training.scoring import scores
from annotator.workflow.training.process import learn

SIZES = {True: (0, 10), False: (0, 10, 25, 50, 100, 200)}  # by whether a few seconds must do
HELD = {True: 10, False: 60}
BASELINE = {True: (10,), False: (10, 50, 200)}
EPOCHS = {True: 3, False: Training().epochs}
DONE, WRONG = 1, 2  # actions
BESIDE = {True: 8, False: 100}  # articles that are learnt while the window is looked at
PATIENCE = 600.0
WINDOW = Path(__file__).with_name("learn_window.py")


@dataclass(frozen=True, slots=True)
class Source:
    """Articles to learn from, in the order in which they are corrected, and those to read."""

    taught: Sequence[Record]
    held: Sequence[Record]


def measure(plan: Plan, file: Path | None) -> Outcome:
    source = _source(plan, file)
    sizes = [size for size in SIZES[plan.quick] if size <= len(source.taught)]
    figures: Figures = {"articles_held_out": len(source.held)}
    for size in sizes:
        figures |= _after(plan, source, size, "builtin")
    baseline: Figures = {"name": "spaCy ner from nothing"}
    for size in BASELINE[plan.quick]:
        if size <= len(source.taught):
            baseline |= _after(plan, source, size, BLANK)
    if file is None:
        figures |= _window(plan)
    first, last = (figures[f"actions_{size}"] for size in (sizes[0], sizes[-1]))
    return Outcome(figures, baseline, round(last / first, 3))


def _source(plan: Plan, file: Path | None) -> Source:
    held = HELD[plan.quick]
    every = _from_gold(file) if file else records(held + max(SIZES[plan.quick]), held)
    held = min(held, len(every) // 3)
    return Source(every[held:], every[:held])


def _after(plan: Plan, source: Source, size: int, start: str) -> Figures:
    """Return how well articles are read after so many others were learnt from."""
    suggester, seconds = BUILTIN, 0.0
    if size:
        suggester, seconds = _trained(plan, source.taught[:size], start)
    found = list(load(suggester)([record.article for record in source.held]))
    figures: Figures = {
        f"{name}_{size}": round(100 * f1, 1)
        for name, f1 in scores(source.held, found).items()
        if f1
    }
    actions = sum(map(_actions, source.held, found)) / len(source.held)
    return {**figures, f"actions_{size}": round(actions, 1), f"seconds_{size}": round(seconds, 1)}


def _trained(plan: Plan, train: Sequence[Record], start: str) -> tuple[Suggester, float]:
    how = Training(start, EPOCHS[plan.quick])
    out = plan.folder / f"{start}-{len(train)}"
    kind = "builtin" if start == BUILTIN.name else "pipeline"
    order = {"kind": kind, "language": "en", "start": start, "out": str(out), "name": "learnt"}
    order |= {"epochs": how.epochs, "patience": how.patience, "version": "1"}
    before = _children()
    for _ in learn(order, Lessons(tuple(train))):
        pass
    return describe_folder(out).agreed(), _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _actions(record: Record, found: Suggested) -> int:
    """Return how many actions make of what is suggested what is right."""
    met = align(record.article.id, record.copy.spans, found.spans)
    wanted = {quote.contents for quote in record.copy.quotes}
    quotes = wanted ^ {quote.contents for quote in found.quotes}
    return DONE + WRONG * (sum(meeting.disputed for meeting in met) + len(quotes))


def _window(plan: Plan) -> Figures:
    command = [sys.executable, str(WINDOW), str(plan.folder), str(BESIDE[plan.quick])]
    return child(command, os.environ, PATIENCE)


def _from_gold(file: Path) -> list[Record]:
    """Return articles in which entities are marked; ends the program where there is none."""
    found = [_record(marked) for marked in gold(file) if marked.entities is not None]
    if not found:
        raise SystemExit(f"{file} has no article in which entities are marked")
    return found


def _record(marked: Marked) -> Record:
    spans = tuple(
        Span(span_id(*entity), Stretch(entity[0], entity[1]), entity[2])
        for entity in sorted(marked.entities or ())
    )
    units = [unit for unit in marked.quotes or () if not unit.ignored]
    speakers = {speaker_id(name): Speaker(speaker_id(name), name) for name in _names(units)}
    copy = Copy(marked.article.id, OWNER, spans, tuple(map(_quote, units)), Standing(Status.DONE))
    return Record(marked.article, copy, tuple(speakers.values()))


def _names(units: Sequence[Unit]) -> list[str]:
    return [name for unit in units if (name := unit.speaker or unit.named)]


def _quote(unit: Unit) -> Quote:
    name = unit.speaker or unit.named
    key = quote_id(unit.content.start, unit.content.end)
    kind = QuoteKind(unit.kind or "direct")
    return Quote(key, (unit.content,), unit.cue, unit.source, name and speaker_id(name), kind)


if __name__ == "__main__":
    parser = arguments("learn")
    parser.add_argument("--gold", type=Path, help="articles with what is right, in their order")
    wanted = parser.parse_args()
    report("learn", wanted, lambda plan: measure(plan, wanted.gold))
