"""How a training goes, as plots."""

from collections.abc import Callable, Sequence

from annotator.domain.plot import Axis, Line, LinePlot, Point
from annotator.domain.said import said
from annotator.domain.training import Epoch

EPOCH = Axis(said("Epoch"), least=1, whole=True)
NOTHING_YET = said("Nothing was learnt yet.")
NOTHING_HELD = said("No story is held out to tell when to stop.")


def loss_plot(epochs: Sequence[Epoch]) -> LinePlot:
    """Return the loss by epoch, one line for each thing that was learnt."""
    lines = _lines(epochs, lambda epoch: epoch.loss)
    return LinePlot(said("Loss"), EPOCH, Axis(said("Mean loss"), least=0), lines, empty=NOTHING_YET)


def held_out_plot(epochs: Sequence[Epoch]) -> LinePlot:
    """Return F1 by epoch in the articles held out."""
    lines = _lines(epochs, lambda epoch: None if epoch.f1 is None else 100 * epoch.f1)
    y = Axis("F1", "%")
    return LinePlot(said("Entities in stories held out"), EPOCH, y, lines, empty=NOTHING_HELD)


def _lines(epochs: Sequence[Epoch], value: Callable[[Epoch], float | None]) -> tuple[Line, ...]:
    stages = dict.fromkeys(epoch.stage for epoch in epochs if epoch.loss is not None)
    return tuple(
        Line(stage, tuple(Point(e.done, value(e)) for e in epochs if e.stage == stage))
        for stage in stages
    )
